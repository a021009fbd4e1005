/* A rule on a single line, all positions assumed to hold: for examples and lint. */
#ifndef TAM_PAT_ALONE_H
#define TAM_PAT_ALONE_H

#include "pat/match.h"

/* A list of `key=value`, and where the rule matched. */
struct tam_alone {
	bool matched;
	TAM_VEC(struct tam_slice) captures; /* "key=value", in the arena */
};

/* False when memory is out. */
bool tam_alone(struct tam_alone *out, struct tam_matcher *m, struct tam_arena *arena, uint32_t rule,
	struct tam_slice line) TAM_CHECKED;

#endif
