/* Views of the ledger: for reading, and as JSON. */
#ifndef TAM_API_EXPLAIN_H
#define TAM_API_EXPLAIN_H

#include "api/handle.h"
#include "base/json.h"

/* The document line by line, cuts shown where they stand. */
void tam_explain_text(const struct tamis *t, bool color, struct tam_buf *out);

/* A line of JSON per span; without `all` the kept ones are left out. */
void tam_explain_json(const struct tamis *t, bool all, struct tam_buf *out);

/* Begins a line of JSON about bytes [start, end) of the document: which record it is, and the bytes. */
struct tam_json tam_explain_open(
	const struct tamis *t, size_t start, size_t end, struct tam_buf *out);

#endif
