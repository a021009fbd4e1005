/* Character references of HTML: decoding them by the tokenizer's rules. */
#ifndef TAM_TEXT_ENTITY_H
#define TAM_TEXT_ENTITY_H

#include <stdint.h>

#include "base/arena.h"

/* A reference at a `&`: what it stands for. */
struct tam_entity {
	uint32_t c[2]; /* code points; the second is 0 when there is only one */
	size_t n;      /* bytes of the source; 0: no reference, the `&` stands for itself */
};

/* Reads the reference at s.p[0], which is `&`. In attributes a name without `;` is none when a
 * letter, a digit or `=` follows it. */
struct tam_entity tam_entity_read(struct tam_slice s, bool in_attribute);

enum tam_decode_what {
	TAM_REFERENCES = 1,   /* references to characters */
	TAM_LINE_ENDS = 2,    /* CRLF and CR to LF */
	TAM_IN_ATTRIBUTE = 4, /* the rule for attributes */
};

/* `s` decoded: itself where nothing is to do, else in the arena; p == NULL when that is spent. */
struct tam_slice tam_entity_decode(struct tam_arena *arena, struct tam_slice s, unsigned what);

#endif
