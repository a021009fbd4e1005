/* Names that languages and countries have in their own language: what language menus are made of. */
#ifndef TAM_TEXT_AUTONYMS_H
#define TAM_TEXT_AUTONYMS_H

#include "base/slice.h"

/* The text is such a name, in a script other than Latin. `folded` has gone through tam_fold and
 * tam_fold_strip. */
bool tam_is_autonym(struct tam_slice folded);

#endif
