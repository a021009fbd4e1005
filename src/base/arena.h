/* Memory that dies all at once: everything a record needs lives in one arena, reset when the
 * record has been written. A limit in bytes is the record's memory budget. */
#ifndef TAM_BASE_ARENA_H
#define TAM_BASE_ARENA_H

#include <stdalign.h>
#include <stddef.h>

#include "base/err.h"
#include "base/slice.h"

struct tam_arena_chunk;

enum { TAM_ARENA_SPARES = 4 };

struct tam_arena {
	struct tam_arena_chunk *chunk; /* newest first; the oldest survives a reset */
	struct tam_arena_chunk *spare[TAM_ARENA_SPARES]; /* of earlier records, one of each size */
	char *next, *end; /* free part of the newest chunk that is shared */
	size_t step;      /* size of that chunk */
	size_t used;      /* bytes taken from the system since the last reset */
	size_t limit;     /* most bytes to take; 0 = no limit */
	bool starved;     /* the system had no more memory, whatever the limit */
};

void tam_arena_init(struct tam_arena *a, size_t limit);
void tam_arena_free(struct tam_arena *a);

/* Forgets everything; keeps chunks of up to 8 MiB together, so that ordinary records cost no system
 * call and no clearing. What fits into a limit is the same as in a fresh arena. */
void tam_arena_reset(struct tam_arena *a, size_t limit);

/* What is larger has a chunk of its own, which can grow without a copy. */
enum { TAM_ARENA_ALONE = 1024 * 1024 };

/* tam_arena_alloc where the newest chunk has no room. */
void *tam_arena_alloc_more(struct tam_arena *a, size_t bytes) TAM_CHECKED;

/* To the next multiple of the strictest alignment; what is too large wraps to less. */
static inline size_t
tam_arena_round(size_t bytes)
{
	size_t most = alignof(max_align_t) - 1;

	return bytes == 0 ? most + 1 : (bytes + most) & ~most;
}

/* Memory for any type, not zeroed. NULL when the budget or the system's memory is spent. */
static inline TAM_CHECKED void *
tam_arena_alloc(struct tam_arena *a, size_t bytes)
{
	size_t need = tam_arena_round(bytes);
	char *p = a->next;

	if (need < bytes || need >= TAM_ARENA_ALONE || (size_t)(a->end - p) < need)
		return tam_arena_alloc_more(a, bytes);
	a->next = p + need;
	return p;
}

/* `count` zeroed items. */
void *tam_arena_calloc(struct tam_arena *a, size_t count, size_t size) TAM_CHECKED;

/* A larger place for `*cap` items of `size` at `p`, moved; doubles *cap, or adds half where they are
 * megabytes. NULL leaves all as it was. */
void *tam_arena_grow(struct tam_arena *a, void *p, size_t *cap, size_t size) TAM_CHECKED;

/* Gives back what is of no more use, if it is `bytes` large enough to have been taken by itself; else it
 * stays to the end. NULL is nothing. */
void tam_arena_drop(struct tam_arena *a, void *p, size_t bytes);

/* A copy of `s` with a NUL behind it; p is NULL when the budget is spent. */
struct tam_slice tam_arena_copy(struct tam_arena *a, struct tam_slice s) TAM_CHECKED;

/* Copies joined by `between`; p is NULL when the budget is spent. */
struct tam_slice tam_arena_join(struct tam_arena *a, struct tam_slice left,
	struct tam_slice between, struct tam_slice right) TAM_CHECKED;

/* The error for a NULL from above: TAM_BAD naming the budget, or TAM_FATAL when memory is out. */
enum tam_code tam_fail_arena(struct tam_err *err, const struct tam_arena *a);

/* Pushes onto an arena vector with fields `v`, `n`, `cap`: a pointer to the new, zeroed item or
 * NULL. Use through TAM_PUSH. */
static inline TAM_CHECKED void *
tam_arena_push(struct tam_arena *a, void **v, size_t *n, size_t *cap, size_t size)
{
	void *item;

	if (*n == *cap) {
		void *larger = tam_arena_grow(a, *v, cap, size);

		if (larger == NULL)
			return NULL;
		*v = larger;
	}
	item = (char *)*v + *n * size;
	memset(item, 0, size);
	++*n;
	return item;
}

#define TAM_VEC(type) \
	struct { \
		type *v; \
		size_t n, cap; \
	}
#define TAM_PUSH(arena, vec) \
	tam_arena_push((arena), (void **)&(vec)->v, &(vec)->n, &(vec)->cap, sizeof *(vec)->v)

#endif
