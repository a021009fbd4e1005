/* Selection in words: how likely each block of a page is, and what decided that. */
#ifndef TAM_API_WHY_H
#define TAM_API_WHY_H

#include "api/handle.h"

/* For each block its probability, what became of it and its beginning; below, the features that spoke
 * loudest for or against it. With `json` a line of JSON for each block. Nothing where nothing was selected. */
void tam_explain_why(const struct tamis *t, bool json, struct tam_buf *out);

#endif
