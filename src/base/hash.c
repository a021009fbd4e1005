/* xxHash behind our names. States are ours to allocate, so that the fault build reaches them. */
#define XXH_STATIC_LINKING_ONLY
#include "base/hash.h"

#include <stdio.h>
#include <xxhash.h>

#include "base/mem.h"

struct tam_xxh64 {
	XXH64_state_t state;
};

/* XXH3 wants its state on a 64-byte boundary, more than an allocator promises. */
#define XXH3_ALIGNMENT 64

struct tam_digester {
	XXH3_state_t *state; /* inside room */
	char room[sizeof(XXH3_state_t) + XXH3_ALIGNMENT];
};

uint64_t
tam_hash(struct tam_slice s)
{
	return XXH3_64bits(s.p, s.n);
}

uint64_t
tam_xxh64(struct tam_slice s)
{
	return XXH64(s.p, s.n, 0);
}

static void
print_digest(XXH128_hash_t h, char out[TAM_DIGEST_SIZE])
{
	(void)snprintf(out, TAM_DIGEST_SIZE, "xxh128:%016llx%016llx", (unsigned long long)h.high64,
		(unsigned long long)h.low64);
}

void
tam_digest(struct tam_slice s, char out[TAM_DIGEST_SIZE])
{
	print_digest(XXH3_128bits(s.p, s.n), out);
}

struct tam_xxh64 *
tam_xxh64_new(void)
{
	struct tam_xxh64 *h = tam_alloc(sizeof *h);

	if (h != NULL)
		tam_xxh64_reset(h);
	return h;
}

void
tam_xxh64_free(struct tam_xxh64 *h)
{
	tam_free(h);
}

void
tam_xxh64_reset(struct tam_xxh64 *h)
{
	(void)XXH64_reset(&h->state, 0);
}

void
tam_xxh64_add(struct tam_xxh64 *h, struct tam_slice s)
{
	if (s.n > 0)
		(void)XXH64_update(&h->state, s.p, s.n);
}

uint64_t
tam_xxh64_value(const struct tam_xxh64 *h)
{
	return XXH64_digest(&h->state);
}

struct tam_digester *
tam_digester_new(void)
{
	struct tam_digester *d = tam_alloc(sizeof *d);
	uintptr_t at;

	if (d == NULL)
		return NULL;
	at = ((uintptr_t)d->room + XXH3_ALIGNMENT - 1) / XXH3_ALIGNMENT * XXH3_ALIGNMENT;
	d->state = (void *)(d->room + (at - (uintptr_t)d->room));
	XXH3_INITSTATE(d->state);
	(void)XXH3_128bits_reset(d->state);
	return d;
}

void
tam_digester_free(struct tam_digester *d)
{
	tam_free(d);
}

void
tam_digester_add(struct tam_digester *d, struct tam_slice s)
{
	if (s.n > 0)
		(void)XXH3_128bits_update(d->state, s.p, s.n);
}

void
tam_digester_value(const struct tam_digester *d, char out[TAM_DIGEST_SIZE])
{
	print_digest(XXH3_128bits_digest(d->state), out);
}
