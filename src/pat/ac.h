/* Aho-Corasick: the literals that rules require, found in one pass over a folded text. The automaton knows
 * how they begin, and small it is read from nearby memory; what goes on behind that is compared.
 * (Aho, Corasick: Efficient string matching, CACM 18:6, 1975.) */
#ifndef TAM_PAT_AC_H
#define TAM_PAT_AC_H

#include <stdint.h>

#include "base/slice.h"

/* One of the literals that begin alike. */
struct tam_ac_entry {
	uint32_t literal;
	uint32_t next; /* 1 + the next one, or 0 */
};

/* Zero-initialised has no literals. */
struct tam_ac {
	const struct tam_slice *literals; /* borrowed */
	size_t begins;                    /* bytes of a literal that the automaton knows */
	uint32_t states;
	uint8_t classes[256]; /* byte -> column; 0 for bytes in no literal */
	uint16_t *next;       /* owned: rows by state; the top bit says that something ends */
	uint16_t *shorter;    /* owned, by state: that of the next shorter end, or 0 */
	uint32_t *ends;       /* owned, by state: 1 + the first entry that ends there, or 0 */
	struct tam_ac_entry *entries; /* owned */
};

/* Builds the automaton of those literals that `wanted` tells by their numbers, `n` of them; none is empty.
 * False when memory is out. */
bool tam_ac_build(struct tam_ac *ac, const struct tam_slice *literals, const uint32_t *wanted,
	size_t n) TAM_CHECKED;
void tam_ac_free(struct tam_ac *ac);

/* Calls `hit` for every literal that occurs in the text, each time it does, with where it ends; in no order
 * that means something. */
void tam_ac_scan(const struct tam_ac *ac, struct tam_slice text,
	void (*hit)(void *user, uint32_t literal, size_t end), void *user);

#endif
