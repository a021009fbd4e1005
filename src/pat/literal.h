/* Literals that every match of an expression contains: the test that comes before the expression. */
#ifndef TAM_PAT_LITERAL_H
#define TAM_PAT_LITERAL_H

#include "base/arena.h"

enum {
	TAM_LITERAL_MOST = 12
}; /* bytes kept of a long one: enough, and the automaton stays small */

typedef TAM_VEC(struct tam_slice) tam_literal_set;

/* In a literal: the edge of a word. */
#define TAM_WORD_EDGE '\2'

/* In a pattern: TAM_GIVEN_SET and a byte stand for a text of which one member of the given set
 * byte - 1 is a part. */
#define TAM_GIVEN_SET '\3'

struct tam_literals {
	tam_literal_set any;  /* folded; one is in every match. Empty: none known */
	tam_literal_set also; /* one of these is, too; the same */
	bool nested;          /* the expression repeats a group */
	bool digit;           /* a line that matches has a digit */
	/* Most characters that are no blanks, SIZE_MAX when no limit is known: */
	size_t match; /* of a match */
	size_t line;  /* of a line that matches, where the expression goes from end to end */
};

/* What an expression requires. Conservative: what the parser does not follow gives nothing.
 * False when memory is out. */
bool tam_literals_of(struct tam_literals *out, struct tam_arena *arena, struct tam_slice pattern,
	const tam_literal_set *given) TAM_CHECKED;

/* A text as a literal: folded and cut to length; empty when it tells too little to be one. NULL in
 * p when memory is out. */
struct tam_slice tam_literal(struct tam_arena *arena, struct tam_slice text) TAM_CHECKED;

#endif
