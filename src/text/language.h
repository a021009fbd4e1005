/* Which language a text is in. */
#ifndef TAM_TEXT_LANGUAGE_H
#define TAM_TEXT_LANGUAGE_H

#include "base/slice.h"

/* BCP 47 tag of the language most of `text` (valid UTF-8) is in, static; "und" when it cannot
 * tell. *score: the share of the text that is in it, 0-1. `hint` is a tag that the input claims,
 * or TAM_NONE: a prior, not an order. */
const char *tam_language(struct tam_slice text, struct tam_slice hint, double *score);

/* Has the form of a BCP 47 tag: subtags of one to eight letters or digits between hyphens, the first
 * of letters alone. Whether there is such a language is not asked. */
bool tam_is_language_tag(struct tam_slice s);

#endif
