/* Literals that every match of an expression contains: the test that comes before the expression. */
#ifndef TAM_PAT_LITERAL_H
#define TAM_PAT_LITERAL_H

#include "base/arena.h"

enum {
	TAM_LITERAL_MOST = 24, /* bytes kept of a long one: enough, and the automaton stays small */
};

struct tam_literals {
	TAM_VEC(struct tam_slice)
	any;         /* folded; one is in every match. Empty: none known */
	bool nested; /* the expression repeats a group */
};

/* What an expression requires. Conservative: what the parser does not follow gives nothing.
 * False when memory is out. */
bool tam_literals_of(
	struct tam_literals *out, struct tam_arena *arena, struct tam_slice pattern) TAM_CHECKED;

#endif
