/* The seek table at the end of a file, read and checked against the file's size. */
#ifndef TAM_IO_SEEKTABLE_H
#define TAM_IO_SEEKTABLE_H

#include <stdint.h>

#include "base/err.h"
#include "base/slice.h"
#include "io/pack.h"

struct tam_seek_entry {
	uint64_t start, at;     /* place in the file, and of the uncompressed bytes */
	uint32_t packed, bytes; /* sizes; bytes 0: skippable */
};

struct tam_seek_table {
	struct tam_seek_entry *v; /* owned; NULL: the file has no (usable) table */
	size_t n;
	uint64_t start; /* of the table's frame in the file */
	uint64_t bytes; /* uncompressed, of all frames */
};

/* Reads the table at the end of a file of `size` bytes. No table, one that does not add up to the
 * file (two files after one another), or a pipe: TAM_OK without entries. TAM_FATAL: no memory. */
enum tam_code tam_seek_table_load(
	struct tam_seek_table *t, int fd, uint64_t size, struct tam_err *err) TAM_CHECKED;
void tam_seek_table_free(struct tam_seek_table *t);

/* The entry that holds uncompressed byte `at`; t->n when there is none. */
size_t tam_seek_table_find(const struct tam_seek_table *t, uint64_t at);

/* Whole bytes of a file at a place; false when it has them not. */
bool tam_read_at(int fd, uint64_t at, char *to, size_t n);

#endif
