/* A file or standard input as a buffer that grows on demand. One record is in memory, no more.
 * What is compressed is unpacked on its way into the buffer (io/unpack.h). */
#ifndef TAM_IO_SOURCE_H
#define TAM_IO_SOURCE_H

#include <stdint.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/slice.h"

struct tam_unpack;

struct tam_source {
	int fd;                    /* -1 when the bytes are unpacked ones */
	struct tam_unpack *unpack; /* owned: where they come from then */
	bool ours;                 /* fd is to be closed */
	bool end;                  /* nothing more will come */
	bool broken;               /* because reading failed */
	char *p;                   /* owned */
	size_t start, n;           /* unread bytes are p[start..n) */
	size_t cap;                /* of p */
	uint64_t at;               /* offset of p[start] in the file, or in what it unpacks to */
	uint64_t size;             /* of a regular file (or its range) when opened, else 0 */
	uint64_t first, left;      /* of a range: where it begins, bytes still to be read */
	bool ranged;
	bool goes_on;                     /* the file does, behind the range */
	struct tam_digester *digest;      /* of all bytes read so far; NULL when not wanted */
	bool (*stopping)(void);           /* asked when a signal interrupts a read; NULL: read on */
	void (*wait)(void *user, int fd); /* called before a read that may have to wait; or NULL */
	void *user;                       /* of it */
};

/* "-" is standard input. TAM_BAD with the words of errno; a folder is TAM_BAD. */
enum tam_code tam_source_open(
	struct tam_source *s, const char *path, bool digest, struct tam_err *err) TAM_CHECKED;
void tam_source_close(struct tam_source *s);

/* Reads bytes [from, to) of the file alone, as if there were no others; `at` counts from the start of
 * the file all the same. To be called first. TAM_BAD: the file has them not. */
enum tam_code tam_source_range(
	struct tam_source *s, uint64_t from, uint64_t to, struct tam_err *err) TAM_CHECKED;

/* Sees to it that at least `want` unread bytes are in memory, or all there are. TAM_BAD when
 * reading fails, TAM_EOF when a signal ends it; what was unread is dropped then. */
enum tam_code tam_source_fill(struct tam_source *s, size_t want, struct tam_err *err) TAM_CHECKED;

/* Room for `need` more bytes behind p[n). False: no memory. */
bool tam_source_room(struct tam_source *s, size_t need) TAM_CHECKED;

/* The unread bytes in memory, borrowed until the next fill. */
struct tam_slice tam_source_rest(const struct tam_source *s);

/* Counts `n` of them as read. */
void tam_source_skip(struct tam_source *s, size_t n);

#endif
