/* Between page_author.c, author_says.c and author.c: whose names a page gives, and what speaks for them. */
#ifndef TAM_META_AUTHOR_H
#define TAM_META_AUTHOR_H

#include "meta/facts.h"

enum { TAM_MOST_GROUPS = 24 };

/* What speaks for a group of names; the facts come first, by their numbers. */
enum {
	TAM_NAMES_LAST_FACT = TAM_FACTS - 1,
#define NAMES(id) TAM_NAMES_##id,
#include "meta/says.def"
	TAM_NAMES_SAYS,
};

/* Everything that names the same persons speaks for one group. */
struct tam_group {
	struct tam_slice names, key;
	struct tam_candidate *from; /* the first */
	bool says[TAM_NAMES_SAYS];
	bool may_win;
};

struct tam_groups {
	struct tam_group v[TAM_MOST_GROUPS];
	size_t n;
};

/* Adds lines near the title that name somebody; fills `read` of all candidates for the author. */
void tam_read_authors(struct tam_facts *f);

/* All groups, from what has been read. */
void tam_authors_gather(struct tam_facts *f, struct tam_groups *all);

#endif
