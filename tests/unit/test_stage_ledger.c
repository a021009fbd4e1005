/* The ledger: whatever is marked, spans tile the text and the clean text is made of them alone. */
#include "unit.h"

#include <unistd.h>

#include "stage/stage.h"

static struct tam_arena arena;
static const struct tam_tools tools = {NULL};

/* A text with a block for each line, as stage blocks makes them. */
static void
start(struct tam_doc *doc, const char *text)
{
	struct tam_err err = {0};

	tam_arena_reset(&arena, 0);
	memset(doc, 0, sizeof *doc);
	doc->arena = &arena;
	doc->text = tam_slice_of(text);
	doc->mode = TAM_MODE_ARTICLE;
	assert_int_equal(tam_stage_blocks(doc, &tools, &err), TAM_OK);
}

static void
cut_block(struct tam_doc *doc, size_t i)
{
	struct tam_err err = {0};

	assert_int_equal(tam_block_mark(doc, &doc->blocks.v[i], TAM_CUT, TAM_STAGE_patterns,
				 TAM_REASON_SHARE, 0, &err),
		TAM_OK);
}

/* Replaces the first `what` in the text. */
static void
edit(struct tam_doc *doc, const char *what, struct tam_slice with)
{
	size_t at = tam_slice_find(doc->text, tam_slice_of(what));
	struct tam_err err = {0};

	assert_true(at < doc->text.n);
	assert_int_equal(tam_doc_edit(doc, at, at + strlen(what), with, TAM_STAGE_patterns,
				 TAM_REASON_AGENCY, 0, &err),
		TAM_OK);
}

static void
finish(struct tam_doc *doc, const char *want)
{
	struct tam_err err = {0};
	size_t i, at = 0, out = 0;

	assert_int_equal(tam_stage_ledger(doc, &tools, &err), TAM_OK);
	for (i = 0; i < doc->spans.n; i++) {
		const struct tam_span *s = &doc->spans.v[i];
		struct tam_slice part = s->kind == TAM_SPAN_KEPT ? tam_slice(doc->text.p + s->start,
									   s->end - s->start)
								 : s->with;

		assert_int_equal(s->start, at);
		assert_true(s->end > s->start || s->with.n > 0);
		assert_true((s->kind == TAM_SPAN_KEPT) == (s->mark.reason == TAM_REASON_NONE));
		if (part.n > 0)
			assert_memory_equal(doc->clean.p + out, part.p, part.n);
		at = s->end;
		out += part.n;
	}
	assert_int_equal(at, doc->text.n);
	assert_int_equal(out, doc->clean.n);
	assert_slice(doc->clean, want);
}

static void
white_space(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"", ""},
		{"\n \n\t\n", ""},
		{"a", "a\n"},
		{"a\n", "a\n"},
		{"\n\n a \n\n\n\nb\t\n\n", " a\n\nb\n"},
		{"a\r\nb\r\n\r\n\r\nc", "a\nb\n\nc\n"},
		{"a\rb\r\rc\r", "a\nb\n\nc\n"},
		{"a\xC2\xA0\nb\xE2\x80\xAF", "a\nb\n"},
		{"a\n \xC2\xA0 \nb", "a\n\nb\n"},
		{"\n\uFEFF\uFEFF a\n\uFEFFb\n", " a\nb\n"},
	};
	struct tam_doc doc;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(cases); i++) {
		start(&doc, cases[i].text);
		finish(&doc, cases[i].want);
	}
}

static void
cut_lines(void **state)
{
	struct tam_doc doc;

	(void)state;
	start(&doc, "a\ncut\nb\n");
	cut_block(&doc, 1);
	finish(&doc, "a\nb\n");
	start(&doc, "a\n\ncut\n\nb\n");
	cut_block(&doc, 1);
	finish(&doc, "a\n\nb\n");
	start(&doc, "cut\n\na\n\ncut");
	cut_block(&doc, 0);
	cut_block(&doc, 2);
	finish(&doc, "a\n");
	start(&doc, "cut\n\ncut\n");
	cut_block(&doc, 0);
	cut_block(&doc, 1);
	finish(&doc, "");
	start(&doc, "a\n\ncut\nb");
	cut_block(&doc, 1);
	finish(&doc, "a\n\nb\n");
}

static void
edits(void **state)
{
	struct tam_doc doc;

	(void)state;
	start(&doc, " date 2017 L'article.\n");
	edit(&doc, " date 2017 ", TAM_NONE);
	finish(&doc, "L'article.\n");
	start(&doc, "Fin de phrase. (APS)");
	edit(&doc, "(APS)", TAM_NONE);
	finish(&doc, "Fin de phrase.\n");
	start(&doc, "un X deux");
	edit(&doc, "X", TAM_NONE);
	finish(&doc, "un deux\n");
	start(&doc, "unX deux");
	edit(&doc, "X", TAM_NONE);
	finish(&doc, "un deux\n");
	start(&doc, "a\n\n \xC2\xA9 AP rest\n\nb\n");
	edit(&doc, "rest", TAM_NONE);
	edit(&doc, "\xC2\xA9 AP ", TAM_NONE);
	finish(&doc, "a\n\nb\n");
	start(&doc, "le 5/6/17 a eu");
	edit(&doc, "5/6/17", TAM_LIT("2017-06-05"));
	finish(&doc, "le 2017-06-05 a eu\n");
	start(&doc, "X\nb");
	edit(&doc, "X", TAM_LIT("Y"));
	finish(&doc, "Y\nb\n");
}

static void
the_first_edit_stands(void **state)
{
	struct tam_doc doc;

	(void)state;
	start(&doc, "abcdef");
	edit(&doc, "cd", TAM_NONE);
	edit(&doc, "bc", TAM_LIT("!"));
	edit(&doc, "abcdef", TAM_NONE);
	edit(&doc, "a", TAM_NONE);
	finish(&doc, "bef\n");
}

static void
edits_in_cut_blocks_go_with_them(void **state)
{
	struct tam_doc doc;

	(void)state;
	start(&doc, "a b c\nkept\n");
	edit(&doc, "b", TAM_LIT("B"));
	cut_block(&doc, 0);
	finish(&doc, "kept\n");
}

static void
marks_remember_what_they_overturned(void **state)
{
	struct tam_doc doc;
	struct tam_err err = {0};

	(void)state;
	start(&doc, "a\nb");
	cut_block(&doc, 0);
	assert_int_equal(tam_block_mark(&doc, &doc.blocks.v[0], TAM_KEEP, TAM_STAGE_edges,
				 TAM_REASON_NONE, 0, &err),
		TAM_OK);
	assert_non_null(doc.blocks.v[0].mark.was);
	assert_int_equal(doc.blocks.v[0].mark.was->reason, TAM_REASON_SHARE);
	finish(&doc, "a\nb\n");
}

/* Every way to cut and edit a small text, by brute force. */
static void
all_ways(void **state)
{
	static const char text[] = " a b\n\nc\r\n \nd e ";
	struct tam_doc doc;
	struct tam_err err = {0};
	unsigned way;
	size_t i, at, n;

	(void)state;
	for (way = 0; way < 1U << 8; way++) {
		start(&doc, text);
		for (i = 0; i < doc.blocks.n; i++) {
			struct tam_block *b = &doc.blocks.v[i];

			if ((way >> i & 1) != 0)
				cut_block(&doc, i);
			n = b->end - b->start;
			if ((way >> (3 + i) & 1) != 0 && n > 1)
				assert_int_equal(
					tam_doc_edit(&doc, b->start + way % n, b->end,
						way % 3 == 0 ? TAM_LIT("x") : TAM_NONE,
						TAM_STAGE_patterns, TAM_REASON_AGENCY, 0, &err),
					TAM_OK);
		}
		assert_int_equal(tam_stage_ledger(&doc, &tools, &err), TAM_OK);
		for (i = at = 0; i < doc.spans.n; at = doc.spans.v[i++].end)
			assert_int_equal(doc.spans.v[i].start, at);
		assert_int_equal(at, doc.text.n);
		if (doc.clean.n > 0) {
			assert_int_equal(doc.clean.p[doc.clean.n - 1], '\n');
			assert_null(strstr(doc.clean.p, "\n\n\n"));
			assert_null(strstr(doc.clean.p, " \n"));
			assert_int_not_equal(doc.clean.p[0], '\n');
		}
	}
}

/* Wherever the budget ends, the stage does too. */
static void
over_budget(void **state)
{
	enum { LINES = 4000 };
	static char text[LINES * 4 + 1];
	struct tam_err err = {0};
	enum tam_code code = TAM_BAD;
	struct tam_doc doc;
	size_t i, room;

	(void)state;
	(void)alarm(60);
	for (i = 0; i < LINES; i++)
		memcpy(text + i * 4, "ab\n\n", 4);
	for (room = 4096; code == TAM_BAD; room += 4096) {
		start(&doc, text);
		for (i = 1; i < LINES; i += 2)
			cut_block(&doc, i);
		assert_non_null(tam_arena_alloc(&arena, (size_t)(arena.end - arena.next)));
		arena.limit = arena.used + room;
		code = tam_stage_ledger(&doc, &tools, &err);
	}
	assert_int_equal(code, TAM_OK);
	assert_true(room > 8192);
}

static int
end(void **state)
{
	(void)state;
	tam_arena_free(&arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(white_space),
		cmocka_unit_test(cut_lines),
		cmocka_unit_test(edits),
		cmocka_unit_test(the_first_edit_stands),
		cmocka_unit_test(edits_in_cut_blocks_go_with_them),
		cmocka_unit_test(marks_remember_what_they_overturned),
		cmocka_unit_test(all_ways),
		cmocka_unit_test(over_budget),
	};

	return cmocka_run_group_tests_name("ledger", tests, NULL, end);
}
