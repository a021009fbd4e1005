/* A hash table from byte strings to numbers. The strings stay where they are: whoever puts one in
 * keeps it alive. */
#ifndef TAM_PAT_MAP_H
#define TAM_PAT_MAP_H

#include <stdint.h>

#include "base/slice.h"

struct tam_map_slot {
	struct tam_slice key;
	uint32_t hash, value;
};

/* Zero-initialised is empty. */
struct tam_map {
	struct tam_map_slot *slots; /* owned; a power of two, at most two thirds full */
	uint8_t *marks;             /* owned; one for each slot, 0 = free */
	size_t size, n;
};

void tam_map_free(struct tam_map *map);

/* The value of a key; false when it is not there. */
bool tam_map_find(const struct tam_map *map, struct tam_slice key, uint32_t *value);

/* Room for `n` keys at once. False when memory is out. */
bool tam_map_reserve(struct tam_map *map, size_t n) TAM_CHECKED;

/* Sets the value of a key, known or new. False when memory is out. */
bool tam_map_put(struct tam_map *map, struct tam_slice key, uint32_t value) TAM_CHECKED;

#endif
