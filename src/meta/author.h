/* Between the reading of authors and the choice among them. */
#ifndef TAM_META_AUTHOR_H
#define TAM_META_AUTHOR_H

#include "meta/facts.h"

/* Adds lines near the title that name somebody; fills `read` of all candidates for the author. */
void tam_read_authors(struct tam_facts *f);

#endif
