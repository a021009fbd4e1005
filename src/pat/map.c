/* Open addressing with linear probing; keys are compared after the hash. */
#include "pat/map.h"

#include "base/hash.h"
#include "base/mem.h"

void
tam_map_free(struct tam_map *map)
{
	tam_free(map->slots);
	memset(map, 0, sizeof *map);
}

/* The slot of a key, or the free one where it belongs. */
static struct tam_map_slot *
place(const struct tam_map *map, struct tam_slice key, uint32_t hash)
{
	size_t i = hash & (map->size - 1);

	while (map->slots[i].key.p != NULL &&
		(map->slots[i].hash != hash || !tam_slice_eq(map->slots[i].key, key)))
		i = (i + 1) & (map->size - 1);
	return &map->slots[i];
}

bool
tam_map_find(const struct tam_map *map, struct tam_slice key, uint32_t *value)
{
	const struct tam_map_slot *slot;

	if (map->n == 0)
		return false;
	slot = place(map, key, (uint32_t)tam_hash(key));
	if (slot->key.p == NULL)
		return false;
	*value = slot->value;
	return true;
}

static bool
grow(struct tam_map *map, size_t size)
{
	struct tam_map larger = {NULL, size, map->n};
	size_t i;

	larger.slots = tam_calloc(larger.size, sizeof *larger.slots);
	if (larger.slots == NULL)
		return false;
	for (i = 0; i < map->size; i++) {
		if (map->slots[i].key.p != NULL)
			*place(&larger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
	}
	tam_free(map->slots);
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
	struct tam_map_slot *slot;

	if (map->n * 3 >= map->size * 2 && !tam_map_reserve(map, map->n + 1))
		return false;
	slot = place(map, key, hash);
	if (slot->key.p == NULL)
		map->n++;
	*slot = (struct tam_map_slot){key, hash, value};
	return true;
}
