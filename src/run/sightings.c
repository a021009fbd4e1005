/* A hash table of what stands in which documents: open addressing, half full at most. */
#include "run/sightings.h"

#include "base/mem.h"

static bool
grow(struct run_sightings *t)
{
	size_t cap = t->cap == 0 ? 1024 : t->cap * 2, i;
	struct run_sighting *v = tam_calloc(cap, sizeof *v);

	if (v == NULL)
		return false;
	for (i = 0; i < t->cap; i++) {
		size_t at = t->v[i].hash & (cap - 1);

		if (t->v[i].hash == 0)
			continue;
		while (v[at].hash != 0)
			at = (at + 1) & (cap - 1);
		v[at] = t->v[i];
	}
	tam_free(t->v);
	t->v = v;
	t->cap = cap;
	return true;
}

struct run_sighting *
run_sightings_find(struct run_sightings *t, uint64_t hash, bool add)
{
	size_t at;

	hash += hash == 0;
	if (add && t->n * 2 >= t->cap && !grow(t))
		return NULL;
	if (t->cap == 0)
		return NULL;
	for (at = hash & (t->cap - 1); t->v[at].hash != 0; at = (at + 1) & (t->cap - 1))
		if (t->v[at].hash == hash)
			return &t->v[at];
	if (!add)
		return NULL;
	t->v[at].hash = hash;
	t->n++;
	return &t->v[at];
}

void
run_sighting_count(struct run_sighting *e, uint32_t doc)
{
	uint32_t last = e->n == 0 ? UINT32_MAX : e->in[(e->n - 1) % RUN_SIGHTING_PLACES];

	if (last == doc)
		return;
	e->in[e->n % RUN_SIGHTING_PLACES] = doc;
	e->n++;
}
