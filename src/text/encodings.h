/* Names of encodings: the labels of the WHATWG Encoding Standard, and ICU's converter for each. */
#ifndef TAM_TEXT_ENCODINGS_H
#define TAM_TEXT_ENCODINGS_H

#include "base/slice.h"

/* The encoding a label stands for ("latin1" is "windows-1252"), lower case, static; NULL when the
 * label is unknown. "replacement" stands for encodings that no page may use. Case and white space
 * around the label are ignored. */
const char *tam_encoding_of(struct tam_slice label);

/* The name under which ICU has an encoding of tam_encoding_of. */
const char *tam_encoding_icu(const char *encoding);

#endif
