/* One output file that is never half there: written beside its name, flushed, renamed. */
#ifndef TAM_IO_PLACE_H
#define TAM_IO_PLACE_H

#include "base/err.h"
#include "base/slice.h"

struct tam_place {
	int fd;     /* -1: not open */
	char *path; /* owned: the final name, links followed; NULL is standard output */
	char *temp; /* owned: where the bytes go until they are complete; NULL when straight there */
	bool force; /* an existing file is replaced */
	bool kept;  /* temp has a name that the next run knows, and is not removed by an abort */
};

/* `path` NULL or "-": standard output. Devices, pipes and what is open already (/dev/fd/N) are
 * written to directly. TAM_BAD: exists already. TAM_FATAL: cannot be made. */
enum tam_code tam_place_open(
	struct tam_place *p, const char *path, bool force, struct tam_err *err) TAM_CHECKED;

/* The same, but the bytes go to ".NAME.partial", which is not emptied: fd can be read and sought, and
 * stands at the start. Only for one run at a time (io/journal.h). */
enum tam_code tam_place_open_kept(
	struct tam_place *p, const char *path, bool force, struct tam_err *err) TAM_CHECKED;

/* ".NAME" and an ending in the folder of `path`; owned, NULL when memory is out. */
char *tam_place_beside(const char *path, const char *ending) TAM_CHECKED;

/* TAM_FATAL when it cannot be written, TAM_EOF when the reader of a pipe is gone. */
enum tam_code tam_place_write(
	struct tam_place *p, struct tam_slice s, struct tam_err *err) TAM_CHECKED;

/* Flushes to disk and gives the file its name, unless another has come there meanwhile. */
enum tam_code tam_place_commit(struct tam_place *p, struct tam_err *err) TAM_CHECKED;

/* A whole file at once. `kept`: by way of ".NAME.partial", so that a run that is killed here leaves
 * nothing behind that the next one does not take away. */
enum tam_code tam_place_put(const char *path, struct tam_slice content, bool force, bool kept,
	struct tam_err *err) TAM_CHECKED;

/* Closes and frees; removes what was not committed. Nothing happens twice. */
void tam_place_abort(struct tam_place *p);

#endif
