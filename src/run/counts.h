/* What a run has done so far, for the manifest and --stats. */
#ifndef TAM_RUN_COUNTS_H
#define TAM_RUN_COUNTS_H

#include "io/manifest.h"
#include "run/slot.h"

/* Names with counts: languages, years. Few as a rule, but rows may name as many languages as they
 * like. */
struct run_tally {
	struct tam_named_count *v; /* owned, names owned */
	size_t n, cap;
	size_t *slots; /* owned: hash table of 1 + index in v, 0 is free */
	size_t size;   /* of it, a power of two or 0 */
};

struct run_counts {
	uint64_t records, skipped, damaged;
	uint64_t error_pages;  /* left out */
	uint64_t whole, lines; /* pages read without a skeleton, and without a tree */
	uint64_t kept_chars, repairs;
	uint64_t confidence[10]; /* pages by tenth of it */
	uint64_t removed[TAM_REASONS], repaired[TAM_REASONS];
	struct run_tally languages, years;
	struct tam_input_counts reading; /* sums; its `others` are in the next */
	struct run_tally others;
	struct tam_manifest_input *inputs; /* owned, paths and digests owned */
	size_t n_inputs, cap_inputs;
	struct tam_named_value *packs; /* owned, values owned */
	size_t n_packs, cap_packs;
	bool failed; /* memory was out: the counts are not whole */
};

/* Adds a document that was cleaned. */
void run_count_document(struct run_counts *c, const struct run_result *result);
void run_count_input(struct run_counts *c, const char *path, uint64_t bytes, const char *digest);
void run_count_reading(struct run_counts *c, const struct tam_input_counts *of_one);
void run_count_packs(struct run_counts *c, const struct tamis_packs *packs);

/* Adds what a manifest or journal says, but for records and what concerns the stream. */
void run_counts_add(struct run_counts *c, const struct tam_manifest *m);

/* Moves all of `since` into `c`; the packs of both stay. */
void run_counts_settle(struct run_counts *c, struct run_counts *since);

/* Back to nothing; the packs stay. */
void run_counts_clear(struct run_counts *c);

void run_counts_free(struct run_counts *c);

/* The manifest's fields that come from the counts. Borrowed from `c`. */
void run_counts_fill(const struct run_counts *c, struct tam_manifest *m);

#endif
