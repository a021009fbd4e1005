/* The text of one block, counted. */
#ifndef TAM_HTML_MEASURE_H
#define TAM_HTML_MEASURE_H

#include "html/words.h"

struct tam_measure {
	uint32_t words, stop, uniq, chrome; /* chrome: words with which sites speak of themselves */
	uint32_t titled;                    /* words with a capital in front */
	uint32_t title_hits, desc_hits;     /* distinct words of title and description */
	uint32_t letters, upper, digits, nonascii, sentences;
	uint32_t seps, quotes, parens, commas, questions, times, money;
	bool ends; /* the last character ends a sentence */
};

/* `block` is a number used for no other text of the page. */
struct tam_measure tam_measure(struct tam_words *words, struct tam_slice s, uint32_t block);

#endif
