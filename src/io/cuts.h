/* Where a file can be cut into parts that are read as files of their own: rows of JSONL, frames of a
 * corpus, records of an archive. */
#ifndef TAM_IO_CUTS_H
#define TAM_IO_CUTS_H

#include <stdint.h>

#include "base/err.h"

struct tam_cuts;

enum tam_code tam_cuts_open(
	struct tam_cuts **out, const char *path, struct tam_err *err) TAM_CHECKED;

/* The first place at or behind `at` where a row, frame, record or member begins, or the file's end; 0
 * at 0, and for a file that cannot be cut. Questions are cheap when they come in order. */
uint64_t tam_cuts_next(struct tam_cuts *c, uint64_t at);
void tam_cuts_close(struct tam_cuts *c);

#endif
