/* Harness: the skeleton of a page must give the tree of the page. Linked like harness.c. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "compare.h"

#include "text/decode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* The first byte is that of harness.c, so that both share seeds. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct tam_slice raw = {(const char *)data + 1, n - 1};
	struct tam_arena arena;
	struct tam_decoded decoded;
	struct tam_err err;
	char said[512];

	if (n == 0)
		return 0;
	tam_arena_init(&arena, 0);
	if (tam_decode(&arena, raw, TAM_LIT("utf-8"), TAM_NONE, &decoded, &err) == TAM_OK &&
		compare_trees(decoded.text, said, sizeof said) == DIFFERENT) {
		(void)fprintf(stderr, "%s\n", said);
		abort();
	}
	tam_arena_free(&arena);
	return 0;
}
