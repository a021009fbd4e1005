/* The features of the lines of a dump: all visible text of a page, without its HTML. */
#ifndef TAM_HTML_LINE_FEATURES_H
#define TAM_HTML_LINE_FEATURES_H

#include "base/doc.h"

/* More lines are not measured: the rows would be larger than most budgets. */
enum { TAM_MOST_LINES = 1 << 15 };

/* Fills doc->lines, a row for each block. */
enum tam_code tam_line_features(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

#endif
