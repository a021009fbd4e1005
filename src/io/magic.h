/* Files that hold no text, by their first bytes. */
#ifndef TAM_IO_MAGIC_H
#define TAM_IO_MAGIC_H

#include "base/err.h"
#include "base/slice.h"

/* TAM_BAD with "looks like binary data (PNG image)" or "gzip-compressed data; decompress it first"
 * when the first bytes are those of a known format without text. */
enum tam_code tam_refuse_magic(struct tam_slice head, struct tam_err *err) TAM_CHECKED;

/* TAM_BAD when NUL bytes show that this is neither text nor UTF-16 or UTF-32. */
enum tam_code tam_refuse_nul(struct tam_slice head, struct tam_err *err) TAM_CHECKED;

/* UTF-16 or UTF-32: with a mark, or by NUL bytes at every other place. *first is the place of the
 * first low byte, *step the distance to the next; both 0 and 1 for everything else. */
void tam_wide_text(struct tam_slice head, size_t *first, size_t *step);

#endif
