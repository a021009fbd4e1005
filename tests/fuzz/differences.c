/* Compares the trees of many pages and counts what came of it. usage: differences [-v] FILE...
 * A FILE named *.dat holds html5lib's tree-construction cases, one named *.gz is unpacked. Exit status 1: some tree differs. */
#include <stdio.h>
#include <stdlib.h>

#include "compare.h"

#include "text/decode.h"

struct tally {
	size_t n[OUTCOMES];
	bool verbose;
};

static const char *const outcomes[OUTCOMES] = {
	"same", "refused", "gave up", "allowed", "different"};

static void
compare(struct tally *t, const char *name, struct tam_slice raw, struct tam_slice charset)
{
	struct tam_arena arena;
	struct tam_decoded decoded;
	struct tam_err err;
	enum outcome found;
	char said[512];

	tam_arena_init(&arena, 0);
	if (tam_decode(&arena, raw, charset, tam_declared_charset(raw), &decoded, &err) == TAM_OK) {
		found = compare_trees(decoded.text, said, sizeof said);
		t->n[found]++;
		if (t->verbose && found != SAME)
			printf("# %s: %s: %s\n", name, outcomes[found], said);
	}
	tam_arena_free(&arena);
}

static struct tam_slice
load(const char *name)
{
	struct tam_slice s = {NULL, 0};
	bool packed = tam_slice_ends(tam_slice_of(name), TAM_LIT(".gz"));
	size_t cap = 1 << 24;
	char *p = malloc(cap), command[1024];
	FILE *f;

	(void)snprintf(command, sizeof command, "gzip -dc -- '%s'", name);
	f = packed ? popen(command, "r") : fopen(name, "rb");

	if (f == NULL || p == NULL) {
		perror(name);
		exit(2);
	}
	s = tam_slice(p, fread(p, 1, cap, f));
	(void)(packed ? pclose(f) : fclose(f));
	return s;
}

/* Cases begin with a line `#data`; the input ends before the line `#errors`. */
static void
compare_cases(struct tally *t, const char *name, struct tam_slice s)
{
	char label[256];
	size_t number = 0;

	while (s.n > 0) {
		size_t from = tam_slice_find(s, TAM_LIT("#data\n")), end;

		s = tam_slice_from(s, from + 6);
		end = tam_slice_find(s, TAM_LIT("\n#errors"));
		(void)snprintf(label, sizeof label, "%s case %zu", name, ++number);
		if (s.n > 0)
			compare(t, label, tam_slice(s.p, end), TAM_LIT("utf-8"));
		s = tam_slice_from(s, end);
	}
}

int
main(int argc, char **argv)
{
	struct tally t = {.verbose = false};
	int i;

	for (i = 1; i < argc; i++) {
		struct tam_slice name = tam_slice_of(argv[i]), s;

		if (tam_slice_eq(name, TAM_LIT("-v"))) {
			t.verbose = true;
			continue;
		}
		s = load(argv[i]);
		if (tam_slice_ends(name, TAM_LIT(".dat")))
			compare_cases(&t, argv[i], s);
		else
			compare(&t, argv[i], s, TAM_NONE);
		free((void *)(uintptr_t)s.p);
	}
	for (i = 0; i < OUTCOMES; i++)
		printf("%s%zu %s", i > 0 ? ", " : "", t.n[i], outcomes[i]);
	printf("\n");
	return t.n[DIFFERENT] > 0;
}
