/* The only door to malloc. Builds with TAM_FAULTS can make the n-th allocation fail. */
#ifndef TAM_BASE_MEM_H
#define TAM_BASE_MEM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/compiler.h"

/* a + b and a * b into *out; true when the result does not fit (and *out is not to be used). */
static inline bool
tam_add_over(size_t a, size_t b, size_t *out)
{
	*out = a + b;
	return *out < a;
}

static inline bool
tam_mul_over(size_t a, size_t b, size_t *out)
{
	*out = a * b;
	return a != 0 && *out / a != b;
}

/* Owned memory, NULL when there is none. Zero bytes is a valid request. */
void *tam_alloc(size_t bytes) TAM_CHECKED;
void *tam_calloc(size_t count, size_t size) TAM_CHECKED;
void *tam_realloc(void *p, size_t bytes) TAM_CHECKED;
void tam_free(void *p);

/* Room for at least `need` items of `size` bytes in *p, doubling *cap. False leaves all as it was. */
bool tam_reserve(void **p, size_t *cap, size_t need, size_t size) TAM_CHECKED;

#endif
