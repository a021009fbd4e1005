/* The distinct words of a page: which are common, which speak of the site, which are in the title. */
#ifndef TAM_HTML_WORDS_H
#define TAM_HTML_WORDS_H

#include <stdint.h>

#include "base/arena.h"

enum tam_word_set {
	TAM_WORD_STOP = 1,
	TAM_WORD_TITLE = 2,
	TAM_WORD_DESC = 4,
	TAM_WORD_CHROME = 8,
};

struct tam_word {
	uint64_t hash; /* 0 = free */
	uint32_t seen; /* 1 + last block that has it */
	uint32_t sets;
};

struct tam_words {
	struct tam_arena *arena;
	struct tam_word *slots;
	size_t mask, n;
	bool spent; /* the arena is; what was counted since is not to be used */
};

/* A word is known by this, over its folded code points: (hash ^ c) * factor, 2^64 over the golden ratio
 * (D. Knuth), which takes one multiplication where FNV's prime takes six additions; never 0. */
#define TAM_WORD_SEED 14695981039346656037u
#define TAM_WORD_FACTOR 0x9E3779B97F4A7C15u

/* An ASCII character of a word as it is hashed: letters in lower case, digits as they are. */
#define TAM_ASCII_LETTER(c) ((c) | 0x20)

/* What stands in a word: its folded code point, with TAM_LETTER_UPPER for a capital; 0 for what does not. */
#define TAM_LETTER_UPPER 0x80000000u
uint32_t tam_letter(uint32_t c);

/* False when the budget is spent. */
bool tam_words_init(struct tam_words *words, struct tam_arena *arena) TAM_CHECKED;

/* tam_words_get where the word is not the first that its slot is asked for. */
struct tam_word *tam_words_get_more(struct tam_words *words, uint64_t hash);

/* Where the search for a word begins. */
static inline size_t
tam_words_slot(const struct tam_words *words, uint64_t hash)
{
	return (size_t)(hash ^ hash >> 29) & words->mask;
}

/* The entry of a word; NULL when the arena is spent. */
static inline struct tam_word *
tam_words_get(struct tam_words *words, uint64_t hash)
{
	struct tam_word *slot = &words->slots[tam_words_slot(words, hash)];

	return slot->hash == hash ? slot : tam_words_get_more(words, hash);
}

/* Puts the words of `s` into a set; gives the number that were new to it. */
uint32_t tam_words_add(struct tam_words *words, struct tam_slice s, enum tam_word_set set);

#endif
