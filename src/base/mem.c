/* Heap memory for the whole library, with a switch that makes the n-th allocation fail. */
#include "base/mem.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef TAM_FAULTS
#include <stdio.h>

/* Tells the test that there were so many allocations, whatever comes of it. */
static void
leave_mark(void)
{
	const char *name = getenv("TAM_FAIL_MARK");
	FILE *f = name == NULL ? NULL : fopen(name, "w");

	if (f != NULL)
		(void)fclose(f);
}

/* Torture builds only (make torture): the release library keeps no writable static. */
static bool
countdown(void)
{
	static unsigned long left;
	static int read_already;
	const char *s;

	if (!read_already) {
		read_already = 1;
		s = getenv("TAM_FAIL_ALLOC");
		left = s == NULL ? 0 : strtoul(s, NULL, 10);
	}
	if (left == 0 || left-- > 1)
		return false;
	leave_mark();
	errno = ENOMEM;
	return true;
}
#define MUST_FAIL() countdown()
#else
#define MUST_FAIL() 0
#endif

void *
tam_alloc(size_t bytes)
{
	return MUST_FAIL() ? NULL : malloc(bytes == 0 ? 1 : bytes);
}

void *
tam_calloc(size_t count, size_t size)
{
	return MUST_FAIL() ? NULL : calloc(count == 0 ? 1 : count, size == 0 ? 1 : size);
}

void *
tam_realloc(void *p, size_t bytes)
{
	return MUST_FAIL() ? NULL : realloc(p, bytes == 0 ? 1 : bytes);
}

void
tam_free(void *p)
{
	free(p);
}

bool
tam_reserve(void **p, size_t *cap, size_t need, size_t size)
{
	size_t want = *cap == 0 ? 16 : *cap, bytes;
	void *grown;

	if (need <= *cap)
		return true;
	while (want < need)
		if (tam_mul_over(want, 2, &want))
			return false;
	if (tam_mul_over(want, size, &bytes))
		return false;
	grown = tam_realloc(*p, bytes);
	if (grown == NULL)
		return false;
	*p = grown;
	*cap = want;
	return true;
}
