/* The C face of the library's one C++ file. Plain types only: C++ reads this too. */
#ifndef TAM_TEXT_CLD2_H
#define TAM_TEXT_CLD2_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* CLD2's code of the language most of the `n` bytes are in, static; NULL when it cannot tell.
 * `hint`: a BCP 47 tag or NULL. *percent: share of the text in that language. */
const char *tam_cld2(const char *text, size_t n, const char *hint, int *percent);

#ifdef __cplusplus
}
#endif

#endif
