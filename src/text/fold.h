/* The one folding of text that patterns, tables and comparisons share.
 *
 * Folded: case (Unicode default folding), all apostrophes to ', all double quotes and guillemets
 * to ", all dashes and hyphens to -, every run of white space to one blank, soft hyphens and
 * zero-width characters away. Accents stay. */
#ifndef TAM_TEXT_FOLD_H
#define TAM_TEXT_FOLD_H

#include <stdint.h>

#include "base/buf.h"

/* The folded text, appended to `out`. */
void tam_fold(struct tam_buf *out, struct tam_slice s);

/* One code point folded: to itself, to another, or to 0 when it disappears. White space gives ' '.
 * Full case folding that yields several (ß to ss) is done by tam_fold alone. */
uint32_t tam_fold_char(uint32_t c);

/* A folded text without what decorates a line: bullets, arrows, punctuation and blanks at both
 * ends. Never empty unless `folded` has nothing else; then it is `folded` itself, trimmed. */
struct tam_slice tam_fold_strip(struct tam_slice folded);

#endif
