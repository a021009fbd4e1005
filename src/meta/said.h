/* What a class or id says an element is: words that stand in it anywhere. */
#ifndef TAM_META_SAID_H
#define TAM_META_SAID_H

#include <stdint.h>

#include "base/slice.h"

enum {
	TAM_SAID_ELSEWHERE = 1 << 0, /* what is in here is about something else */
	TAM_SAID_AUTHOR = 1 << 1,
	TAM_SAID_NO_AUTHOR = 1 << 2,
	TAM_SAID_DATE = 1 << 3,
	TAM_SAID_NO_DATE = 1 << 4,
	TAM_SAID_FN = 1 << 5,        /* "fn", alone or in a word */
	TAM_SAID_CHANGE = 1 << 6,    /* updated, modified */
	TAM_SAID_PUBLISHED = 1 << 7, /* beside a change: both */
	TAM_SAID_OTHERS = 1 << 8,    /* comments, related items: beside ELSEWHERE */
	TAM_SAID_ARTICLE = 1 << 9, /* WordPress lists tags and categories of a post in its class */
	TAM_SAID_OWN =
		1 << 10, /* the foot of an article; builders that call all they hold widgets */
};

/* Which words may begin with three characters: bits of words, by each of these. And
 * what names said before, by their hash: a page has few that differ. */
enum { TAM_SAID_KEPT = 512 };

struct tam_said {
	uint64_t first[256], second[256], third[256];
	struct {
		uint64_t hash;
		unsigned says;
	} kept[TAM_SAID_KEPT];
};

void tam_said_init(struct tam_said *said);

/* All that `name` says, in whatever case. */
unsigned tam_said(struct tam_said *said, struct tam_slice name);

#endif
