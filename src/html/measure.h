/* The text of one block, counted. */
#ifndef TAM_HTML_MEASURE_H
#define TAM_HTML_MEASURE_H

#include <stdint.h>

#include "base/arena.h"

struct tam_measure {
	uint32_t words, stop, uniq, chrome; /* chrome: words of a site's machinery */
	uint32_t titled, title_hits,
		desc_hits; /* capital in front; distinct words of title, description */
	uint32_t letters, upper, digits, nonascii, sentences;
	uint32_t seps, quotes, parens, commas, questions, times;
	bool ends; /* the last character ends a sentence */
};

enum tam_word_set {
	TAM_WORD_STOP = 1,
	TAM_WORD_TITLE = 2,
	TAM_WORD_DESC = 4,
	TAM_WORD_CHROME = 8,
};

struct tam_word {
	uint64_t hash;
	uint32_t seen; /* 1 + last block that has it */
	uint32_t sets;
};

/* All distinct words of a page, by hash of their lower-case form. */
struct tam_lexicon {
	struct tam_arena *arena;
	struct tam_word *slots;
	size_t mask, n;
	bool spent; /* the arena is; what was counted since is not to be used */
};

/* With the stop words in it. False when the budget is spent. */
bool tam_lexicon_init(struct tam_lexicon *lex, struct tam_arena *arena) TAM_CHECKED;

/* Puts the words of `s` into a set; gives the number that were new to it. */
uint32_t tam_lexicon_add(struct tam_lexicon *lex, struct tam_slice s, enum tam_word_set set);

/* `block` is a number used for no other text. */
struct tam_measure tam_measure(struct tam_lexicon *lex, struct tam_slice s, uint32_t block);

#endif
