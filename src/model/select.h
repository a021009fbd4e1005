/* Which blocks of a page are its main content. One function, so that the method can change. */
#ifndef TAM_MODEL_SELECT_H
#define TAM_MODEL_SELECT_H

#include "base/doc.h"

/* Reads doc->blocks and doc->features. Fills block.p for every block and gives the cut: a block
 * with p >= *cut is main content. *confidence is 0-1. */
enum tam_code tam_select(
	struct tam_doc *doc, float *cut, double *confidence, struct tam_err *err) TAM_CHECKED;

#endif
