/* Which blocks of a page are its main content. One function, so that the method can change. */
#ifndef TAM_MODEL_SELECT_H
#define TAM_MODEL_SELECT_H

#include "base/doc.h"

struct tam_forest;

/* What the trees go by: of each block a row of floats, the features of pages or those of lines. */
struct tam_rows {
	const struct tam_forest *forest;
	const void *v;         /* NULL: nothing was measured */
	size_t columns, words; /* of a row; the one that holds the number of words */
};

enum { TAM_MOST_COLUMNS = 320 };

struct tam_rows tam_rows_of(const struct tam_doc *doc);
/* Copies a row to where there is room for its columns. */
void tam_rows_get(const struct tam_rows *rows, size_t index, float *row);

/* Reads doc->blocks and what was measured of them. Fills block.p for every block and gives the cut: a block
 * with p >= *cut is main content. *confidence is 0-1. */
enum tam_code tam_select(
	struct tam_doc *doc, float *cut, double *confidence, struct tam_err *err) TAM_CHECKED;

#endif
