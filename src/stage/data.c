/* Text of a page that its elements do not show: what it holds in JSON becomes blocks like others, where
 * the page lacks it. */
#include "stage/data.h"

#include "base/features.h"
#include "html/graft.h"
#include "meta/bodies.h"
#include "text/chars.h"

enum {
	FEW_WORDS = 150,  /* a page that shows fewer is nearly empty */
	BODY_WORDS = 40,  /* on any other page a text must be at least this long */
	PROBES = 12,      /* places at which a text is looked for in the page */
	PROBE_BYTES = 32, /* how much is looked for there */
};

size_t
tam_words_from(const struct tam_doc *doc, enum tam_origin origin)
{
	double words = 0;
	size_t i;

	for (i = 0; i < doc->blocks.n; i++)
		if (doc->blocks.v[i].origin == origin)
			words += (double)doc->features[i].nw;
	return (size_t)words;
}

bool
tam_shows_little(const struct tam_doc *doc)
{
	return tam_words_from(doc, TAM_FROM_PAGE) < FEW_WORDS;
}

/* Bytes of one line from a word's beginning on; empty where there are none. */
static struct tam_slice
probe_at(struct tam_slice text, size_t at)
{
	size_t i;

	while (at > 0 && at < text.n && text.p[at - 1] != ' ' && text.p[at - 1] != '\n')
		at++;
	if (at + PROBE_BYTES > text.n)
		return TAM_LIT("");
	for (i = at; i < at + PROBE_BYTES; i++)
		if (text.p[i] == '\n')
			return TAM_LIT("");
	return tam_slice(text.p + at, PROBE_BYTES);
}

/* Most of `text` is not in the page. */
static bool
is_lacking(const struct tam_doc *doc, struct tam_slice text)
{
	size_t i, asked = 0, found = 0;

	for (i = 0; i < PROBES; i++) {
		struct tam_slice probe = probe_at(text, text.n / PROBES * i);

		if (probe.n == 0)
			continue;
		asked++;
		found += tam_slice_find(doc->text, probe) < doc->text.n;
	}
	return asked == 0 ? tam_slice_find(doc->text, text) == doc->text.n : 2 * found < asked;
}

enum tam_code
tam_blocks_of_data(struct tam_doc *doc, struct tam_err *err)
{
	bool little = tam_shows_little(doc);
	struct tam_bodies bodies;
	struct tam_page **pages;
	size_t i, n = 0;
	enum tam_code code = tam_meta_bodies(doc, little, &bodies, err);

	if (code != TAM_OK || bodies.v.n == 0 || (!little && bodies.v.n > 1))
		return code; /* several articles are a list of them */
	pages = tam_arena_calloc(doc->arena, bodies.v.n, sizeof(struct tam_page *));
	if (pages == NULL)
		return tam_fail_arena(err, doc->arena);
	for (i = 0; i < bodies.v.n; i++) {
		struct tam_doc inner;

		code = tam_graft_read(doc, bodies.v.v[i], &inner, err);
		if (code == TAM_FATAL)
			return code;
		if (code == TAM_OK && inner.page->body != 0 && inner.blocks.n > 0 &&
			(little || tam_text_words(inner.text) >= BODY_WORDS) &&
			is_lacking(doc, inner.text))
			pages[n++] = inner.page;
	}
	if (n == 0)
		return TAM_OK;
	code = tam_graft(doc, pages, n, err);
	return code == TAM_OK ? tam_page_blocks(doc, err) : code;
}
