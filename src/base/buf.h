/* A growable byte buffer on the heap, for output that outlives a record. */
#ifndef TAM_BASE_BUF_H
#define TAM_BASE_BUF_H

#include <stdbool.h>

#include "base/slice.h"

/* Zero-initialised is empty. After a failed append `failed` stays set and appends do nothing, so
 * that a writer checks once, at the end. */
struct tam_buf {
	char *p; /* owned */
	size_t n, cap;
	bool failed;
};

void tam_buf_free(struct tam_buf *b);

/* Forgets the content and the failure; keeps the memory. */
void tam_buf_clear(struct tam_buf *b);

void tam_buf_add(struct tam_buf *b, const void *bytes, size_t n);
void tam_buf_slice(struct tam_buf *b, struct tam_slice s);
void tam_buf_str(struct tam_buf *b, const char *s);
void tam_buf_char(struct tam_buf *b, char c);
void tam_buf_printf(struct tam_buf *b, const char *fmt, ...) TAM_PRINTF(2, 3);

static inline struct tam_slice
tam_buf_all(const struct tam_buf *b)
{
	return tam_slice(b->p, b->n);
}

#endif
