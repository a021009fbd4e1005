/* What selection measured, for its training. */
#ifndef TAM_API_FEATURES_H
#define TAM_API_FEATURES_H

#include "api/handle.h"

/* A line of JSON, then the features of all blocks as rows of binary floats, low byte first. Keys of
 * the line: input; rows and columns; text; spans, of each block its start, its end and 1 where a
 * stage other than selection has cut it, or it is in noscript and does not count; owners, the node of each block; parents, of each node. */
void tam_features_write(const struct tamis *t, struct tam_buf *out);

#endif
