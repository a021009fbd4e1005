/* Open addressing with linear probing. A byte for each slot says whether it is free, else eight bits of the
 * hash: most strings that are looked up are not there, and all the bytes together fit into a cache. */
#include "pat/map.h"

#include "base/hash.h"
#include "base/mem.h"

void
tam_map_free(struct tam_map *map)
{
	tam_free(map->slots);
	tam_free(map->marks);
	memset(map, 0, sizeof *map);
}

static uint8_t
mark_of(uint32_t hash)
{
	return (uint8_t)(hash >> 24 | 1);
}

/* Number of the slot of a key, or of the free one where it belongs. */
static size_t
place(const struct tam_map *map, struct tam_slice key, uint32_t hash)
{
	size_t i = hash & (map->size - 1);
	uint8_t mark = mark_of(hash);

	while (map->marks[i] != 0 && (map->marks[i] != mark || map->slots[i].hash != hash ||
					     !tam_slice_eq(map->slots[i].key, key)))
		i = (i + 1) & (map->size - 1);
	return i;
}

static void
fill(struct tam_map *map, size_t at, struct tam_map_slot slot)
{
	map->marks[at] = mark_of(slot.hash);
	map->slots[at] = slot;
}

bool
tam_map_find(const struct tam_map *map, struct tam_slice key, uint32_t *value)
{
	size_t at;

	if (map->n == 0)
		return false;
	at = place(map, key, (uint32_t)tam_hash(key));
	if (map->marks[at] == 0)
		return false;
	*value = map->slots[at].value;
	return true;
}

static bool
grow(struct tam_map *map, size_t size)
{
	struct tam_map larger = {NULL, NULL, size, map->n};
	size_t i;

	larger.slots = tam_calloc(larger.size, sizeof *larger.slots);
	larger.marks = tam_calloc(larger.size, sizeof *larger.marks);
	if (larger.slots == NULL || larger.marks == NULL) {
		tam_map_free(&larger);
		return false;
	}
	for (i = 0; i < map->size; i++) {
		struct tam_map_slot slot = map->slots[i];

		if (map->marks[i] != 0)
			fill(&larger, place(&larger, slot.key, slot.hash), slot);
	}
	tam_map_free(map);
	*map = larger;
	return true;
}

bool
tam_map_reserve(struct tam_map *map, size_t n)
{
	size_t size = map->size == 0 ? 64 : map->size;

	while (n > size / 3 * 2 && size <= SIZE_MAX / 2)
		size *= 2;
	return size == map->size || grow(map, size);
}

bool
tam_map_put(struct tam_map *map, struct tam_slice key, uint32_t value)
{
	uint32_t hash = (uint32_t)tam_hash(key);
	size_t at;

	if (map->n * 3 >= map->size * 2 && !tam_map_reserve(map, map->n + 1))
		return false;
	at = place(map, key, hash);
	map->n += map->marks[at] == 0;
	fill(map, at, (struct tam_map_slot){key, hash, value});
	return true;
}
