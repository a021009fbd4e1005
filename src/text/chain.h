/* A line of text on the workbench: code points, each with the place it comes from. */
#ifndef TAM_TEXT_CHAIN_H
#define TAM_TEXT_CHAIN_H

#include <stdint.h>

#include "base/arena.h"
#include "base/reasons.h"

/* In place of a code point: removed. */
#define TAM_GONE UINT32_MAX

struct tam_link {
	uint32_t c; /* code point or TAM_GONE */
	uint32_t
		from; /* byte of the line where its source begins; the next one's is where it ends */
	uint8_t why;  /* enum tam_reason of the last repair that made it, 0: none */
};

struct tam_chain {
	struct tam_link *v; /* n of them; arena */
	size_t n, cap;
};

/* Room for `n` links. */
enum tam_code tam_chain_room(struct tam_arena *arena, struct tam_chain *chain, size_t n,
	struct tam_err *err) TAM_CHECKED;

#endif
