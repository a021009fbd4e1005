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

/* Compiles the slots that are the same everywhere, once, for other expressions to ask. */
enum tam_code tam_slots_share(struct tam_packs *packs, struct tam_err *err) TAM_CHECKED;

/* Appends an expression for a slot, without capturing groups. False when no pack defines it. */
bool tam_slot_regex(struct tam_buf *out, struct tam_packs *packs, struct tam_slice slot);

/* Appends an expression for a literal, to be matched caselessly. A run of blanks matches a run,
 * and may be missing where no word stands before it, or no more behind it. */
void tam_literal_regex(struct tam_buf *out, const struct tam_classes *c, struct tam_slice literal);

#endif
