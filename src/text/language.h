/* Language identification, by CLD2 behind one small C++ file. */
#ifndef TAM_TEXT_LANGUAGE_H
#define TAM_TEXT_LANGUAGE_H

#include "base/slice.h"

#ifdef __cplusplus
extern "C" {
#endif

/* BCP 47 tag of the language most of `text` (valid UTF-8) is in, static; "und" when it cannot
 * tell. *score: share of the text in it times CLD2's reliability, 0-1. `hint` is a BCP 47 tag that
 * the input claims, or TAM_NONE: a prior, not an order. */
const char *tam_language(struct tam_slice text, struct tam_slice hint, double *score);

#ifdef __cplusplus
}
#endif

#endif
