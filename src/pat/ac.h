/* Aho-Corasick: all literals that rules require, found in one pass over a folded text.
 * (Aho, Corasick: Efficient string matching, CACM 18:6, 1975.) */
#ifndef TAM_PAT_AC_H
#define TAM_PAT_AC_H

#include <stdint.h>

#include "base/slice.h"

struct tam_ac {
	uint8_t classes[256]; /* byte -> column; 0 for bytes in no literal */
	uint32_t columns, states;
	size_t longest;    /* bytes of a literal */
	uint32_t *next;    /* owned: states x columns rows; the top bit says that something ends */
	uint32_t *ends;    /* owned, by state: 1 + the literal that ends there, or 0 */
	uint32_t *shorter; /* owned, by state: the state of the next shorter literal end, or 0 */
};

#define TAM_AC_HIT 0x80000000U

/* Builds the automaton of `n` literals, none empty. False when memory is out or they are too many. */
bool tam_ac_build(struct tam_ac *ac, const struct tam_slice *literals, size_t n) TAM_CHECKED;
void tam_ac_free(struct tam_ac *ac);

/* Calls `hit` for every literal that occurs in the text, each time it does, with where it ends; in no order
 * that means something. */
void tam_ac_scan(const struct tam_ac *ac, struct tam_slice text,
	void (*hit)(void *user, uint32_t literal, size_t end), void *user);

#endif
