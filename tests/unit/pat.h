/* Packs and documents for the tests of pattern packs. */
#ifndef TAM_TESTS_PAT_H
#define TAM_TESTS_PAT_H

#include "base/buf.h"
#include "pat/pat.h"
#include "stage/stage.h"
#include "unit.h"

/* The end of a rule whose examples are of no matter. */
#define PAT_EXAMPLES "yes x\nno y\n\n"

static inline struct tam_packs *
pat_load(const char *source)
{
	struct tam_packs *packs = tam_packs_new();
	struct tam_err err = {0};

	assert_non_null(packs);
	if (tam_packs_add(packs, "test", tam_slice_of(source), &err) != TAM_OK ||
		tam_packs_compile(packs, &err) != TAM_OK)
		fail_msg("line %zu: %s", err.line, err.text);
	return packs;
}

/* How a document is cleaned. */
struct pat_run {
	const char *lang, *url;
	enum tam_mode mode;
	enum tam_aim aim;
	bool ledger; /* give the clean text instead of the list of cuts */
};

static inline void
pat_list(struct tam_buf *out, const struct tam_doc *doc)
{
	size_t i;

	for (i = 0; i < doc->blocks.n; i++) {
		const struct tam_block *b = &doc->blocks.v[i];

		if (b->mark.verdict == TAM_CUT)
			tam_buf_printf(out, "%s:%.*s\n", tam_reason_name(b->mark.reason),
				(int)(b->end - b->start), doc->text.p + b->start);
	}
	for (i = 0; i < doc->edits.n; i++) {
		const struct tam_edit *e = &doc->edits.v[i];

		tam_buf_printf(out, "%s|%.*s|\n", tam_reason_name(e->mark.reason),
			(int)(e->end - e->start), doc->text.p + e->start);
	}
	for (i = 0; i < doc->captures.n; i++)
		tam_buf_printf(out, "%s=%.*s\n", doc->captures.v[i].name,
			(int)doc->captures.v[i].value.n, doc->captures.v[i].value.p);
}

/* Cut blocks "reason:text", edits "reason|text|" and captures "name=value", a line each; or the
 * clean text. */
static inline struct tam_buf
pat_run_packs(const struct tam_packs *packs, struct pat_run how, const char *text)
{
	const struct tam_tools tools = {NULL};
	struct tam_matcher *m = NULL;
	struct tam_buf out = {NULL, 0, 0, false};
	struct tam_arena arena;
	struct tam_err err = {0};
	struct tam_doc doc;

	tam_arena_init(&arena, 0);
	memset(&doc, 0, sizeof doc);
	doc.arena = &arena;
	doc.text = tam_slice_of(text);
	doc.mode = TAM_MODE_ARTICLE;
	doc.aim = how.aim;
	doc.lang = how.lang == NULL ? "und" : how.lang;
	doc.hints.url = tam_slice_of(how.url);
	assert_int_equal(tam_stage_blocks(&doc, &tools, &err), TAM_OK);
	if (how.mode == TAM_MODE_PAGE)
		doc.mode = TAM_MODE_PAGE;
	assert_int_equal(tam_matcher_new(&m, packs, &err), TAM_OK);
	assert_int_equal(tam_pat_run(m, &doc, &err), TAM_OK);
	if (how.ledger) {
		assert_int_equal(tam_stage_ledger(&doc, &tools, &err), TAM_OK);
		tam_buf_slice(&out, doc.clean);
	} else {
		pat_list(&out, &doc);
	}
	tam_buf_char(&out, '\0');
	assert_false(out.failed);
	tam_matcher_free(m);
	tam_arena_free(&arena);
	return out;
}

/* Cleaning `text` with the pack cuts exactly what `want` lists. */
static inline void
pat_expect(const char *pack, struct pat_run how, const char *text, const char *want)
{
	struct tam_packs *packs = pat_load(pack);
	struct tam_buf got = pat_run_packs(packs, how, text);

	assert_string_equal(got.p, want);
	tam_buf_free(&got);
	tam_packs_free(packs);
}

#endif
