/* System calls as the rest of io/ wants them: interrupted ones repeated, errno in the message. */
#ifndef TAM_IO_SYS_H
#define TAM_IO_SYS_H

#include <sys/types.h>

#include "base/err.h"
#include "base/slice.h"

/* `what`: the words of errno value `number`; without `what` only those. */
enum tam_code tam_fail_errno(
	struct tam_err *err, enum tam_code code, int number, const char *what, const char *name);

/* Bytes read, 0 at the end, -1 with errno. May give fewer than asked. After a signal `stopping`,
 * unless NULL, says whether to give up with EINTR. */
ssize_t tam_sys_read(int fd, char *to, size_t n, bool (*stopping)(void));

/* All of it, or false with errno. */
bool tam_sys_write(int fd, struct tam_slice s);

/* Closes; false with errno when written bytes may be lost. */
bool tam_sys_close(int fd);

#endif
