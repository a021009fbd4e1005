/* read, write and close that come back only when done, and the message for errno. */
#include "io/sys.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

enum tam_code
tam_fail_errno(
	struct tam_err *err, enum tam_code code, int number, const char *what, const char *name)
{
	char words[128];

	if (strerror_r(number, words, sizeof words) != 0)
		(void)snprintf(words, sizeof words, "error %d", number);
	if (what == NULL)
		return tam_fail(err, code, "%s", words);
	return tam_fail(err, code, "%s %.180s: %s", what, name, words);
}

ssize_t
tam_sys_read(int fd, char *to, size_t n, bool (*stopping)(void))
{
	ssize_t got;

	do
		got = read(fd, to, n);
	while (got < 0 && errno == EINTR && (stopping == NULL || !stopping()));
	return got;
}

bool
tam_sys_write(int fd, struct tam_slice s)
{
	size_t at = 0;
	ssize_t put;

	while (at < s.n) {
		put = write(fd, s.p + at, s.n - at);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return false;
		at += (size_t)put;
	}
	return true;
}

/* After EINTR the descriptor is gone on Linux and may be elsewhere: closing again could hit
 * somebody else's. */
bool
tam_sys_close(int fd)
{
	return close(fd) == 0 || errno == EINTR;
}
