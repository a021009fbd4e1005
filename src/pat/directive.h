/* A rule while it is read, directive by directive. */
#ifndef TAM_PAT_DIRECTIVE_H
#define TAM_PAT_DIRECTIVE_H

#include "pat/packs.h"

struct tam_draft {
	struct tam_packs *packs;
	struct tam_err *err;
	uint32_t pack;             /* its index in packs->packs */
	size_t line;               /* of the directive being read: messages name it */
	struct tam_lang_set langs; /* of the pack, for rules without a language */
	const char *langs_text;
	struct tam_rule rule;
	bool has_lang; /* the rule names languages of its own */
};

/* Fails with a message for the line of the draft. */
#define TAM_FAIL_HERE(d, ...) tam_fail_at((d)->err, TAM_FATAL, (d)->line, __VA_ARGS__)

/* The beginning of a slice for %.*s in a message. */
#define TAM_SHOW(s) (int)((s).n > 80 ? 80 : (s).n), (s).p

/* Begins a rule: what stands behind `rule`. */
enum tam_code tam_draft_start(struct tam_draft *d, struct tam_slice id) TAM_CHECKED;

/* Does what a line of the rule says. `value` is not empty, and lives as long as the packs. */
enum tam_code tam_draft_directive(
	struct tam_draft *d, struct tam_slice name, struct tam_slice value) TAM_CHECKED;

/* The rule is complete, or a message says what it lacks; fills in what follows from the rest. */
enum tam_code tam_draft_finish(struct tam_draft *d) TAM_CHECKED;

/* Reads the value of `lang` into a set, *text: as written. */
enum tam_code tam_draft_langs(struct tam_draft *d, struct tam_slice value, struct tam_lang_set *set,
	const char **text) TAM_CHECKED;

#endif
