/* What compiling rules needs to know while it goes on, and the part of it that writes expressions. */
#ifndef TAM_PAT_COMPILE_H
#define TAM_PAT_COMPILE_H

#include "pat/literal.h"
#include "pat/notation.h"
#include "pat/packs.h"
#include "pat/slots.h"

struct tam_literal_need {
	uint32_t literal;
	struct tam_need need;
};

struct tam_compiler {
	struct tam_packs *packs;
	struct tam_err *err;
	struct tam_classes classes;
	struct tam_arena arena;   /* for what is not kept */
	struct tam_arena passing; /* of the rule at hand: what its literals are made of */
	struct tam_map literal_ids;
	tam_literal_set *word_sets; /* by slot with words */
	TAM_VEC(struct tam_slice) literals;
	TAM_VEC(struct tam_literal_need) needs;
	struct tam_buf pattern, scratch;
	struct tam_buf definitions; /* of the slots that the pattern calls */
	struct tam_slice slots[16];
	size_t slot_count;
	uint32_t shared;           /* of the pattern: shared expressions that it asks for */
	struct tam_lang_set dated; /* languages whose month names are wanted */
	uint32_t at_rule;
};

static inline struct tam_rule *
tam_rule_of(struct tam_compiler *c)
{
	return &c->packs->rules.v[c->at_rule];
}

/* Puts file and line in front of a message that was written without. */
enum tam_code tam_fail_form(
	struct tam_compiler *c, const struct tam_form *form, const struct tam_err *what);

/* c->pattern is written between these two: the frame of an expression, with the slots it calls. */
void tam_pattern_open(struct tam_compiler *c, bool easy, bool whole);
void tam_pattern_close(struct tam_compiler *c, bool easy, bool whole);

/* Writes the pattern twice: as the expression into c->pattern, and into c->scratch as one that has
 * only its literals, from which those that are required are read. */
enum tam_code tam_pattern_nodes(struct tam_compiler *c, const struct tam_form *form,
	const struct tam_node *node) TAM_CHECKED;

/* A `re` line with <<slot>> replaced. */
enum tam_code tam_pattern_re(struct tam_compiler *c, const struct tam_form *form) TAM_CHECKED;

#endif
