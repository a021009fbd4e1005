/* Expressions for what the easy notation leaves open: typed slots, and literals whose spelling
 * folds. */
#ifndef TAM_PAT_SLOTS_H
#define TAM_PAT_SLOTS_H

#include "base/buf.h"
#include "pat/packs.h"

/* Bracket expressions made from the one folding (text/fold.h), so that the two never disagree. */
struct tam_classes {
	struct tam_buf apostrophe, quote, dash;
};

bool tam_classes_make(struct tam_classes *c) TAM_CHECKED;
void tam_classes_free(struct tam_classes *c);

/* The expression of a shared slot, by its number: the same everywhere, for other expressions to ask.
 * n is 0 when there is none. */
struct tam_slice tam_slot_shared(size_t number);

/* A slot that every pack has, and whatever it matches has a digit. */
bool tam_slot_has_digit(struct tam_slice slot);

/* Appends an expression for a slot, without capturing groups; adds the bits of the shared expressions
 * that it asks for to *shared. False when no pack defines it. */
bool tam_slot_regex(
	struct tam_buf *out, uint32_t *shared, struct tam_packs *packs, struct tam_slice slot);

/* Appends an expression for a literal, to be matched caselessly. A run of blanks matches a run,
 * and may be missing where no word stands before it, or no more behind it. */
void tam_literal_regex(struct tam_buf *out, const struct tam_classes *c, struct tam_slice literal);

#endif
