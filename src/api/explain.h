/* Views of the ledger: for reading, and as JSON. */
#ifndef TAM_API_EXPLAIN_H
#define TAM_API_EXPLAIN_H

#include "api/handle.h"

/* The document line by line, cuts shown where they stand. */
void tam_explain_text(const struct tamis *t, bool color, struct tam_buf *out);

/* A line of JSON per span; without `all` the kept ones are left out. */
void tam_explain_json(const struct tamis *t, bool all, struct tam_buf *out);

#endif
