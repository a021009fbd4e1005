/* Bump allocation in chunks that grow, with a budget. */
#include "base/arena.h"

#include <string.h>

#include "base/mem.h"

enum { FIRST_CHUNK = 256 * 1024, LARGEST_STEP = 16 * 1024 * 1024, ALONE = TAM_ARENA_ALONE };

struct tam_arena_chunk {
	struct tam_arena_chunk *older;
	size_t size; /* bytes behind this header */
	alignas(max_align_t) char bytes[];
};

void
tam_arena_init(struct tam_arena *a, size_t limit)
{
	memset(a, 0, sizeof *a);
	a->limit = limit;
}

static void
start_chunk(struct tam_arena *a, struct tam_arena_chunk *c)
{
	a->next = c->bytes;
	a->end = c->bytes + c->size;
	a->step = c->size;
}

/* Number of the spare chunk that may have this size, or TAM_ARENA_SPARES. */
static size_t
spare_of(size_t size)
{
	size_t i;

	for (i = 0; i < TAM_ARENA_SPARES; i++)
		if (size == (size_t)FIRST_CHUNK << (i + 1))
			break;
	return i;
}

static void
put_aside(struct tam_arena *a, struct tam_arena_chunk *c)
{
	size_t i = spare_of(c->size);

	if (i < TAM_ARENA_SPARES && a->spare[i] == NULL)
		a->spare[i] = c;
	else
		tam_free(c);
}

void
tam_arena_reset(struct tam_arena *a, size_t limit)
{
	struct tam_arena_chunk *older;

	a->limit = limit;
	if (a->chunk == NULL)
		return;
	while ((older = a->chunk->older) != NULL) {
		put_aside(a, a->chunk);
		a->chunk = older;
	}
	start_chunk(a, a->chunk);
	a->used = a->chunk->size;
}

void
tam_arena_free(struct tam_arena *a)
{
	size_t i;

	tam_arena_reset(a, 0);
	for (i = 0; i < TAM_ARENA_SPARES; i++)
		tam_free(a->spare[i]);
	tam_free(a->chunk);
	memset(a, 0, sizeof *a);
}

/* Never undefined: see clear_behind in io/source.c. */
static struct tam_arena_chunk *
spare_or_new(struct tam_arena *a, size_t size, bool zeroed)
{
	size_t i = zeroed ? TAM_ARENA_SPARES : spare_of(size), bytes;
	struct tam_arena_chunk *c = i < TAM_ARENA_SPARES ? a->spare[i] : NULL;

	if (c == NULL)
		return tam_add_over(size, sizeof *c, &bytes) ? NULL : tam_calloc(1, bytes);
	a->spare[i] = NULL;
	return c;
}

static struct tam_arena_chunk *
take_chunk(struct tam_arena *a, size_t size, bool zeroed)
{
	struct tam_arena_chunk *c;
	size_t total;

	if (tam_add_over(a->used, size, &total))
		return NULL;
	c = spare_or_new(a, size, zeroed);
	a->starved = c == NULL;
	if (c == NULL)
		return NULL;
	c->older = a->chunk;
	c->size = size;
	a->chunk = c;
	a->used = total;
	return c;
}

static size_t
left(const struct tam_arena *a)
{
	return a->limit == 0 ? (size_t)-1 : a->limit > a->used ? a->limit - a->used : 0;
}

/* A new chunk to share, with room for `need`. The first one is always of one size, since it survives
 * a reset: what fits into the budget of a record must not depend on the records before it. */
static bool
add_chunk(struct tam_arena *a, size_t need)
{
	size_t size = a->step < LARGEST_STEP / 2 ? a->step * 2 : LARGEST_STEP;
	struct tam_arena_chunk *c;

	if (a->chunk == NULL)
		size = FIRST_CHUNK;
	else if (size < need || size > left(a))
		size = need;
	if (a->chunk != NULL && need > left(a))
		return false;
	c = take_chunk(a, size, false);
	if (c != NULL)
		start_chunk(a, c);
	return c != NULL;
}

void *
tam_arena_alloc_more(struct tam_arena *a, size_t bytes)
{
	size_t need = tam_arena_round(bytes);
	struct tam_arena_chunk *c;
	void *p;

	if (need < bytes || (a->chunk == NULL && !add_chunk(a, 0)))
		return NULL;
	if (need >= ALONE) {
		c = need <= left(a) ? take_chunk(a, need, true) : NULL;
		return c == NULL ? NULL : c->bytes;
	}
	if ((size_t)(a->end - a->next) < need && !add_chunk(a, need))
		return NULL;
	p = a->next;
	a->next += need;
	return p;
}

void *
tam_arena_calloc(struct tam_arena *a, size_t count, size_t size)
{
	size_t bytes;
	void *p;

	if (tam_mul_over(count, size, &bytes))
		return NULL;
	p = tam_arena_alloc(a, bytes);
	/* What stands alone is new and zero already; what is not used of it takes no memory. */
	if (p != NULL && tam_arena_round(bytes) < ALONE)
		memset(p, 0, bytes);
	return p;
}

/* What points to the chunk whose only content is at `p`. */
static struct tam_arena_chunk **
chunk_of(struct tam_arena *a, const void *p)
{
	struct tam_arena_chunk **at = &a->chunk;

	while ((*at)->bytes != (const char *)p)
		at = &(*at)->older;
	return at;
}

void
tam_arena_drop(struct tam_arena *a, void *p, size_t bytes)
{
	struct tam_arena_chunk **at, *c;

	if (p == NULL || tam_arena_round(bytes) < ALONE)
		return;
	at = chunk_of(a, p);
	c = *at;
	*at = c->older;
	a->used -= c->size;
	tam_free(c);
}

/* The chunk at `p` gets `size` bytes, where it is or elsewhere. */
static void *
grow_alone(struct tam_arena *a, const void *p, size_t size)
{
	struct tam_arena_chunk **at = chunk_of(a, p), *c = *at;

	if (size - c->size > left(a))
		return NULL;
	c = tam_realloc(c, sizeof *c + size);
	a->starved = c == NULL;
	if (c == NULL)
		return NULL;
	*at = c;
	a->used += size - c->size;
	c->size = size;
	return c->bytes;
}

void *
tam_arena_grow(struct tam_arena *a, void *p, size_t *cap, size_t size)
{
	size_t held = tam_arena_round(*cap * size), bytes;
	bool alone = *cap > 0 && held >= ALONE;
	size_t want = *cap == 0 ? 8 : alone ? *cap + *cap / 2 : *cap * 2;
	void *larger;

	if (want < *cap || tam_mul_over(want, size, &bytes) || tam_arena_round(bytes) < bytes)
		return NULL;
	if (alone) {
		larger = grow_alone(a, p, tam_arena_round(bytes));
	} else if (*cap > 0 && bytes < ALONE && (char *)p + held == a->next &&
		   tam_arena_round(bytes) <= (size_t)(a->end - (char *)p)) {
		/* The last thing allocated grows where it is, if its chunk has the room. */
		a->next = (char *)p + tam_arena_round(bytes);
		larger = p;
	} else {
		larger = tam_arena_alloc(a, bytes);
		if (larger != NULL && *cap > 0)
			memcpy(larger, p, *cap * size);
	}
	if (larger != NULL)
		*cap = want;
	return larger;
}

struct tam_slice
tam_arena_copy(struct tam_arena *a, struct tam_slice s)
{
	return tam_arena_join(a, s, TAM_NONE, TAM_NONE);
}

struct tam_slice
tam_arena_join(struct tam_arena *a, struct tam_slice left, struct tam_slice between,
	struct tam_slice right)
{
	size_t n = left.n + between.n + right.n;
	char *p = tam_arena_alloc(a, n + 1);

	if (p == NULL)
		return TAM_NONE;
	if (left.n > 0)
		memcpy(p, left.p, left.n);
	if (between.n > 0)
		memcpy(p + left.n, between.p, between.n);
	if (right.n > 0)
		memcpy(p + left.n + between.n, right.p, right.n);
	p[n] = '\0';
	return tam_slice(p, n);
}

enum tam_code
tam_fail_arena(struct tam_err *err, const struct tam_arena *a)
{
	if (a->limit == 0 || a->starved)
		return tam_fail_nomem(err);
	return tam_fail(err, TAM_BAD, "over budget: needs more than %zu bytes of memory", a->limit);
}
