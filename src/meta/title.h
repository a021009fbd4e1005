/* Between title_says.c and title.c: the titles that a page gives, and what speaks for each. */
#ifndef TAM_META_TITLE_H
#define TAM_META_TITLE_H

#include "meta/facts.h"

enum { TAM_MOST_TITLES = 24, TAM_TITLE_WORDS = 40 };

enum {
#define TITLE(id) TAM_TITLE_##id,
#include "meta/says.def"
	TAM_TITLE_SAYS,
};

/* The words of a text, as hashes. */
struct tam_words {
	uint64_t v[TAM_TITLE_WORDS];
	size_t n;
};

struct tam_standing {
	struct tam_slice text, key;
	struct tam_words words;
	uint32_t flags;             /* of its sources */
	struct tam_candidate *from; /* who named it first; NULL: a heading */
	float says[TAM_TITLE_SAYS];
};

struct tam_titles {
	struct tam_facts *f;
	struct tam_standing v[TAM_MOST_TITLES];
	size_t n;
};

/* What each source says, whole and in parts, and headings. */
void tam_titles_gather(struct tam_facts *f, struct tam_titles *all);

#endif
