/* Stage: paragraphs that an extracted text holds twice, because its page did: for a small screen and a large
 * one, as a teaser and as the article. What authors repeat is shorter: refrains, warnings, table rows. */
#include "base/hash.h"
#include "stage/stage.h"
#include "text/chars.h"

enum {
	FEWEST_LINES = 2,
	FEWEST_WORDS = 60, /* of the lines together */
	LONG_LINE = 25,    /* words that one of them has at least: verse has no such lines */
};

/* Lines that are kept, by number, and for each the first one that says the same. */
struct lines {
	struct tam_doc *doc;
	uint32_t *block, *first; /* arena */
	size_t n;
};

static struct tam_slice
text_of(const struct lines *l, size_t i)
{
	return tam_text_trim(tam_block_text(l->doc, &l->doc->blocks.v[l->block[i]]));
}

/* Open addressing over numbers + 1; 0 is free. */
static bool
find_first(struct lines *l)
{
	size_t i, at, size = 16;
	uint32_t *slots;

	while (size < l->n * 2)
		size *= 2;
	slots = tam_arena_calloc(l->doc->arena, size, sizeof *slots);
	if (slots == NULL)
		return false;
	for (i = 0; i < l->n; i++) {
		struct tam_slice s = text_of(l, i);

		at = (size_t)tam_hash(s) & (size - 1);
		while (slots[at] != 0 && !tam_slice_eq(text_of(l, slots[at] - 1), s))
			at = (at + 1) & (size - 1);
		if (slots[at] == 0)
			slots[at] = (uint32_t)i + 1;
		l->first[i] = slots[at] - 1;
	}
	return true;
}

static bool
collect(struct lines *l)
{
	size_t i, n = l->doc->blocks.n;

	l->block = tam_arena_calloc(l->doc->arena, n + 1, sizeof *l->block);
	l->first = tam_arena_calloc(l->doc->arena, n + 1, sizeof *l->first);
	if (l->block == NULL || l->first == NULL)
		return false;
	for (i = 0; i < n; i++)
		if (l->doc->blocks.v[i].mark.verdict == TAM_KEEP)
			l->block[l->n++] = (uint32_t)i;
	return find_first(l);
}

/* How many lines from `i` on repeat those from its first occurrence on. */
static size_t
run_length(const struct lines *l, size_t i)
{
	size_t from = l->first[i], k = 1;

	while (i + k < l->n && from + k < i && l->first[i + k] == l->first[from + k])
		k++;
	return from < i ? k : 0;
}

static bool
is_prose(const struct lines *l, size_t i, size_t n)
{
	size_t k, words = 0;
	bool long_line = false;

	for (k = i; k < i + n; k++) {
		words += tam_text_words(text_of(l, k));
		long_line = long_line || tam_text_has_words(text_of(l, k), LONG_LINE);
	}
	return n >= FEWEST_LINES && words >= FEWEST_WORDS && long_line;
}

enum tam_code
tam_stage_repeats(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct lines l = {.doc = doc};
	enum tam_code code = TAM_OK;
	size_t i, k, n;

	(void)tools;
	if (doc->mode != TAM_MODE_ARTICLE || doc->page != NULL || doc->aim == TAM_AIM_RECALL)
		return TAM_OK;
	if (!collect(&l))
		return tam_fail_arena(err, doc->arena);
	for (i = 0; i < l.n && code == TAM_OK; i += n == 0 ? 1 : n) {
		n = run_length(&l, i);
		if (n == 0 || !is_prose(&l, i, n))
			continue;
		for (k = i; k < i + n && code == TAM_OK; k++)
			code = tam_block_mark(doc, &doc->blocks.v[l.block[k]], TAM_CUT,
				TAM_STAGE_repeats, TAM_REASON_REPEATED, 0, err);
	}
	return code;
}
