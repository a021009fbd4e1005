/* What stands around a block: the elements that hold blocks, their sums, containers, holders, cards. */
#ifndef TAM_HTML_CONTEXT_H
#define TAM_HTML_CONTEXT_H

#include "base/features.h"
#include "html/blocks.h"
#include "html/measure.h"

/* Sums over a set of blocks. */
struct tam_sums {
	uint32_t blocks, words, chars, link_chars, links;
	uint32_t long_words, stop, sentences;
};

enum { TAM_LEVELS = 4, TAM_LONG_WORDS = 15 };

/* The deepest element with 50 and with 80 % of the words of long blocks, and the top container. */
enum tam_core { TAM_CORE_50, TAM_CORE_80, TAM_CORE_TOP, TAM_CORES };

/* An element that holds a block. Numbered in document order, the root (body) first, so that a parent
 * has a smaller number than its children. */
struct tam_element {
	uint32_t node, up; /* its node; the element around it, of the root the root */
	uint32_t first;    /* number of the first block */
	uint32_t jump;     /* nearest element around it that holds more blocks */
	uint32_t children; /* elements in it that hold blocks */
	uint32_t card;     /* nearest card, itself included; 0 = none */
	uint32_t group;    /* its siblings of the same look, in the groups of repeats.c */
	uint16_t depth;
	uint16_t hops[TAM_CORES]; /* levels to climb from the holder to meet it */
	uint64_t look;            /* tag and class, hashed */
	struct tam_sums sums;     /* of all blocks in it */
};

struct tam_context {
	struct tam_doc *doc;
	const struct tam_page *page;
	const struct tam_tally *tally; /* by block */
	struct tam_measure *measure;   /* by block */
	struct tam_element *elements;
	size_t n;
	uint32_t *owner; /* by block: the element it belongs to */
	uint32_t core[TAM_CORES];
	uint32_t title_words, desc_words; /* distinct words of title and description */
	size_t desc_bytes;
	float kind;         /* by og:type */
	uint32_t schema[4]; /* things that JSON-LD names: products, articles, lists, discussions */
	uint8_t *levels;    /* by element: distances of ancestors.c */
};

/* One more number into a hash; the constant is 2^64 over the golden ratio (D. Knuth). */
static inline uint64_t
tam_mix(uint64_t h, uint64_t x)
{
	h = (h ^ x) * 0x9E3779B97F4A7C15u;
	return h ^ h >> 32;
}

static inline float
tam_ratio(double a, double b)
{
	return b > 0 ? (float)(a / b) : 0;
}

static inline float
tam_sums_ld(const struct tam_sums *s)
{
	return tam_ratio(s->link_chars, s->chars);
}

static inline bool
tam_block_is_long(const struct tam_measure *m, const struct tam_tally *t)
{
	return m->words >= TAM_LONG_WORDS && (double)t->link_chars < 0.4 * (double)t->chars;
}

/* What one block adds to sums. */
struct tam_sums tam_block_sums(const struct tam_context *cx, size_t block);

static inline void
tam_sums_add(struct tam_sums *to, const struct tam_sums *from)
{
	to->blocks += from->blocks;
	to->words += from->words;
	to->chars += from->chars;
	to->link_chars += from->link_chars;
	to->links += from->links;
	to->long_words += from->long_words;
	to->stop += from->stop;
	to->sentences += from->sentences;
}

/* Measures all blocks and how like the title they are; false when the budget is spent. */
bool tam_measure_all(struct tam_context *cx, struct tam_features *rows) TAM_CHECKED;

/* Elements with their sums, containers and holders; false when the budget is spent. */
bool tam_context_build(struct tam_context *cx) TAM_CHECKED;

/* The containers c1..c4 of an element. */
void tam_context_chain(const struct tam_context *cx, uint32_t owner, uint32_t chain[TAM_LEVELS]);

/* What elements say of themselves: fills levels, and look of each element. */
bool tam_ancestors_build(struct tam_context *cx) TAM_CHECKED;

/* Fills the anc_ and kw_ features of all blocks. */
void tam_ancestors_fill(const struct tam_context *cx, struct tam_features *rows);

/* Fills sig*, sibtag, card* and dup* features of all blocks; false when the budget is spent. Needs the
 * looks of elements. */
bool tam_repeats_fill(const struct tam_context *cx, struct tam_features *rows) TAM_CHECKED;

/* Fills the pg_ features and what hangs on the title block, from the other features. */
bool tam_pagewide_fill(const struct tam_context *cx, struct tam_features *rows) TAM_CHECKED;

#endif
