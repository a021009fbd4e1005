/* What a page costs: Gumbo with malloc on the whole page, the way by the skeleton to the node array, and all
 * of cleaning in one process. usage: parse whole|skeleton|scan|clean|read FILE... prints pages, bytes,
 * processor seconds, pages without a skeleton and bytes of skeletons. */
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "html/parse.h"
#include "html/scan.h"
#include "tamis.h"
#include "text/decode.h"

struct bench {
	struct tam_arena arena, source;
	size_t pages, bytes, skeleton_bytes, gave_up;
	double seconds;
	struct tamis *cleaner;
};

static double
now(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
run_whole(struct tam_slice html)
{
	gumbo_destroy_output(&kGumboDefaultOptions,
		gumbo_parse_with_options(&kGumboDefaultOptions, html.p, html.n));
}

static void
run_scan(struct bench *b, struct tam_slice html)
{
	struct tam_scan scan;
	struct tam_err err;

	if (tam_scan(&scan, &b->arena, html, &err) == TAM_OK) {
		b->skeleton_bytes += scan.skeleton.n;
		b->gave_up += scan.gave_up != NULL;
	}
}

static void
run_skeleton(struct bench *b, struct tam_slice html)
{
	struct tam_doc doc = {.arena = &b->arena, .text = html};
	struct tam_err err;

	if (tam_page_parse(&doc, &err) == TAM_OK)
		b->gave_up += doc.page->gave_up != NULL;
}

static void
run_clean(struct bench *b, struct tam_slice html)
{
	struct tamis_input in = {.bytes = {html.p, html.n}, .format = TAMIS_HTML};
	struct tamis_bytes record;
	struct tamis_error err;

	if (tamis_clean(b->cleaner, &in, &err) != TAMIS_OK ||
		tamis_render(b->cleaner, TAMIS_AS_RECORD, &record, &err) != TAMIS_OK ||
		tamis_reading(b->cleaner, NULL) != TAMIS_READ_SKELETON)
		b->gave_up++;
}

static void
run(struct bench *b, const char *how, struct tam_slice html)
{
	double start = now();

	if (strcmp(how, "whole") == 0)
		run_whole(html);
	else if (strcmp(how, "skeleton") == 0)
		run_skeleton(b, html);
	else if (strcmp(how, "clean") == 0)
		run_clean(b, html);
	else if (strcmp(how, "scan") == 0)
		run_scan(b, html);
	b->seconds += now() - start;
	tam_arena_reset(&b->arena, 0);
}

static struct tam_slice
load(const char *name, char *p, size_t room)
{
	FILE *f = fopen(name, "rb");
	size_t n;

	if (f == NULL) {
		perror(name);
		exit(2);
	}
	n = fread(p, 1, room, f);
	(void)fclose(f);
	return tam_slice(p, n);
}

static bool
make_cleaner(struct bench *b, struct tamis_packs *packs)
{
	struct tamis_error err;

	if (packs != NULL && tamis_packs_builtin(packs, &err) == TAMIS_OK &&
		tamis_packs_compile(packs, &err) == TAMIS_OK &&
		tamis_new(&b->cleaner, packs, &err) == TAMIS_OK)
		return true;
	(void)fprintf(stderr, "%s\n", packs == NULL ? "out of memory" : err.text);
	return false;
}

int
main(int argc, char **argv)
{
	size_t room = (size_t)64 << 20;
	char *p = malloc(room);
	struct bench b = {.pages = 0};
	struct tamis_packs *packs = NULL;
	struct tam_decoded decoded;
	struct tam_err err;
	int i;

	if (p == NULL || argc < 3)
		return 2;
	if (strcmp(argv[1], "clean") == 0 && !make_cleaner(&b, packs = tamis_packs_new()))
		return 2;
	tam_arena_init(&b.arena, 0);
	tam_arena_init(&b.source, 0);
	for (i = 2; i < argc; i++) {
		struct tam_slice raw = load(argv[i], p, room);

		tam_arena_reset(&b.source, 0);
		if (tam_decode(&b.source, raw, TAM_NONE, tam_declared_charset(raw), &decoded,
			    &err) != TAM_OK)
			continue;
		b.pages++;
		b.bytes += decoded.text.n;
		run(&b, argv[1], decoded.text);
	}
	printf("%zu %zu %.4f %zu %zu\n", b.pages, b.bytes, b.seconds, b.gave_up, b.skeleton_bytes);
	free(p);
	tamis_free(b.cleaner);
	tamis_packs_free(packs);
	tam_arena_free(&b.arena);
	tam_arena_free(&b.source);
	return 0;
}
