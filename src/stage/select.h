/* What becomes of the blocks once their probabilities are known. */
#ifndef TAM_STAGE_SELECT_H
#define TAM_STAGE_SELECT_H

#include "base/doc.h"

/* Marks the blocks of which `p` is below `cut`, but for headings that are almost content and stand on
 * what stays; the title of a page; and what stands twice. */
enum tam_code tam_cut_below(struct tam_doc *doc, float cut, struct tam_err *err) TAM_CHECKED;

#endif
