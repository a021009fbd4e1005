/* What stands around a block: sums per element, containers, holders, ancestors, repetition. */
#ifndef TAM_HTML_CONTEXT_H
#define TAM_HTML_CONTEXT_H

#include "base/features.h"
#include "html/blocks.h"
#include "html/measure.h"

/* Sums over a set of blocks. */
struct tam_sums {
	uint32_t blocks, words, chars, link_chars, links;
	uint32_t long_words, stop, sentences;
	uint32_t first; /* number of the first block */
};

enum { TAM_LEVELS = 4, TAM_LONG_WORDS = 15 };

struct tam_context {
	struct tam_doc *doc;
	const struct tam_page *page;
	const struct tam_tally *tally;       /* by block */
	const struct tam_place *place;       /* by node */
	struct tam_measure *measure;         /* by block */
	struct tam_sums *sums;               /* by node: all blocks in the subtree */
	uint32_t *children;                  /* by node: elements in it */
	uint32_t *jump;                      /* by node: nearest ancestor that holds more blocks */
	uint16_t *hops50, *hops80, *hopstop; /* by node: levels to climb from the holder */
	uint32_t hold50, hold80, top;
	uint32_t root;
	uint32_t title_words, desc_words; /* distinct words of title and description */
	size_t desc_bytes;
};

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
void tam_sums_add(struct tam_sums *to, const struct tam_sums *from);

/* Measures all blocks and how like the title they are; false when the budget is spent. */
bool tam_measure_all(struct tam_context *cx, struct tam_features *rows) TAM_CHECKED;

/* Sums, containers and holders; false when the budget is spent. */
bool tam_context_build(struct tam_context *cx) TAM_CHECKED;

/* The containers c1..c4 of an owner. */
void tam_context_chain(const struct tam_context *cx, uint32_t owner, uint32_t chain[TAM_LEVELS]);

/* Fills the anc_ and kw_ features of all blocks; false when the budget is spent. */
bool tam_ancestors_fill(const struct tam_context *cx, struct tam_features *rows) TAM_CHECKED;

/* Fills sig*, sibtag and dup* features of all blocks; false when the budget is spent. */
bool tam_repeats_fill(const struct tam_context *cx, struct tam_features *rows) TAM_CHECKED;

/* Fills the pg_ features and what hangs on the title block, from the other features. */
bool tam_pagewide_fill(const struct tam_context *cx, struct tam_features *rows) TAM_CHECKED;

#endif
