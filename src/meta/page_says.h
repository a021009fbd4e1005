/* What speaks for a page to have a day and an author, besides the days and the names themselves. */
#ifndef TAM_META_PAGE_SAYS_H
#define TAM_META_PAGE_SAYS_H

#include "meta/facts.h"

enum {
#define PAGE(id) TAM_PAGE_##id,
#include "meta/says.def"
	TAM_PAGE_SAYS,
};

/* `lines` of a byline gave a day. Sets says[0..TAM_PAGE_SAYS). */
void tam_page_says(const struct tam_facts *f, size_t lines, bool *says);

#endif
