/* Text made safe for a terminal or a report: what could act on it becomes visible instead. */
#ifndef TAM_BASE_VISIBLE_H
#define TAM_BASE_VISIBLE_H

#include "base/buf.h"

/* Appends `s`: control characters as ^X, C1, bidi, line-separator and other invisible formatting
 * characters as <U+XXXX>, invalid bytes as <XX>. Tab and, where `newlines`, LF stay. */
void tam_visible(struct tam_buf *out, struct tam_slice s, bool newlines);

#endif
