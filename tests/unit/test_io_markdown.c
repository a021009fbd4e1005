/* io/markdown.h: blocks become Markdown, and no text becomes markup. */
#include "io_scratch.h"

#include "io/markdown.h"

/* level: of a heading; of an item, its depth. number: of an item; of a row, 1 = header. */
struct piece {
	enum tam_kind kind;
	unsigned level, number;
	const char *text;
};

/* The holder of an item: items of one depth are of one list until something shallower comes. */
static void
hold(struct tam_doc *doc, struct tam_block *b, const struct piece *piece, uint32_t open[8])
{
	struct tam_holder *h;

	for (size_t i = piece->level + 1; i < 8; i++)
		open[i] = 0;
	h = TAM_PUSH(doc->arena, &doc->holders);
	assert_non_null(h);
	h->kind = piece->kind == TAM_QUOTE ? TAM_HOLDS_QUOTE : TAM_HOLDS_ITEM;
	h->parent = open[piece->level - 1];
	h->depth = (uint8_t)piece->level;
	h->list = piece->level;
	h->number = piece->number;
	open[piece->level] = (uint32_t)doc->holders.n - 1;
	b->holder = open[piece->level];
}

/* A document of these blocks, joined by newlines, all kept. Ends with a NULL text. */
static void
assert_markdown(const struct piece *pieces, const char *want)
{
	struct tam_arena arena;
	struct tam_buf text = {0}, out = {0};
	struct tam_doc doc = {.arena = &arena};
	uint32_t open[8] = {0};
	size_t i;

	tam_arena_init(&arena, 0);
	assert_non_null(TAM_PUSH(&arena, &doc.holders));
	for (i = 0; pieces[i].text != NULL; i++) {
		struct tam_block *b = TAM_PUSH(&arena, &doc.blocks);

		assert_non_null(b);
		*b = (struct tam_block){.start = text.n,
			.end = text.n + strlen(pieces[i].text),
			.kind = pieces[i].kind,
			.level = (uint8_t)pieces[i].level,
			.header = pieces[i].kind == TAM_ROW && pieces[i].number > 0};
		if (pieces[i].level > 0 && pieces[i].kind != TAM_HEADING)
			hold(&doc, b, &pieces[i], open);
		tam_buf_str(&text, pieces[i].text);
		tam_buf_char(&text, '\n');
	}
	doc.text = tam_buf_all(&text);
	struct tam_span *s = TAM_PUSH(&arena, &doc.spans);

	assert_non_null(s);
	*s = (struct tam_span){.start = 0, .end = text.n, .kind = TAM_SPAN_KEPT};
	tam_markdown(&out, &doc);
	tam_buf_char(&out, '\0');
	assert_false(out.failed);
	assert_string_equal(out.p, want);
	tam_buf_free(&out);
	tam_buf_free(&text);
	tam_arena_free(&arena);
}

#define MD(want, ...) assert_markdown((const struct piece[]){__VA_ARGS__, {0, 0, 0, NULL}}, want)
#define P(text) \
	{ \
		TAM_PARAGRAPH, 0, 0, text \
	}

static void
blocks_have_their_form(void **state)
{
	(void)state;
	MD("## Title\n\nOne.\n\nTwo.\n", {TAM_HEADING, 2, 0, "Title"}, P("One."), P("Two."));
	MD("- a\n  - b\n    - c\n- d\n\nEnd\n", {TAM_ITEM, 1, 0, "a"}, {TAM_ITEM, 2, 0, "b"},
		{TAM_ITEM, 3, 0, "c"}, {TAM_ITEM, 1, 0, "d"}, P("End"));
	MD("9. a\n10. b\n    - c\n", {TAM_ITEM, 1, 9, "a"}, {TAM_ITEM, 1, 10, "b"},
		{TAM_ITEM, 2, 0, "c"});
	MD("> q\n\n> r\\\n> s\n>\n> > t\n", {TAM_QUOTE, 1, 0, "q"}, {TAM_QUOTE, 1, 0, "r\ns"},
		{TAM_QUOTE, 2, 0, "t"});
	MD("````\na ``` *b*\n  c\n````\n", {TAM_CODE, 0, 0, "a ``` *b*\n  c"});
	MD("```\nx\n```\n", {TAM_CODE, 0, 0, "x\n"});
	MD("x\n\n| a | b\\|c |\n| --- | --- |\n| 1 |  |\n\ny\n", P("x"), {TAM_ROW, 0, 1, "a\tb|c"},
		{TAM_ROW, 0, 0, "1"}, P("y"));
	MD("a\\\nb\n", P("a\nb"));
	MD("", {TAM_PARAGRAPH, 0, 0, "  "});
}

static void
text_is_never_markup(void **state)
{
	(void)state;
	MD("\\*a\\* \\_b\\_ snake_case \\`c\\` \\[d\\](e) \\\\ \\<b> 1 < 2 & \\&amp; AT&T "
	   "\\~\\~s\\~\\~\n",
		P("*a* _b_ snake_case `c` [d](e) \\ <b> 1 < 2 & &amp; AT&T ~~s~~"));
	MD("\\# a\n\n#a\n\n\\- a\n\n-a\n\n1\\. a\n\n1.5\n\n\\> a\n\n\\+ "
	   "a\n\n\\---\n\n\\===\n\n12\\) a\n",
		P("# a"), P("#a"), P("- a"), P("-a"), P("1. a"), P("1.5"), P("> a"), P("+ a"),
		P("---"), P("==="), P("12) a"));
	MD("# a \\#\n", {TAM_HEADING, 1, 0, "a #"});
	MD("a | b\\\n\\--- | ---\n", P("a | b\n--- | ---"));
	MD("- \\- a\n", {TAM_ITEM, 1, 0, "- a"});
}

/* Cut, rewritten and inserted spans inside blocks, and spans across several. */
static void
edits_are_followed(void **state)
{
	struct tam_block blocks[] = {{.start = 0, .end = 9, .kind = TAM_PARAGRAPH},
		{.start = 10, .end = 13, .kind = TAM_PARAGRAPH},
		{.start = 14, .end = 19, .kind = TAM_PARAGRAPH}};
	struct tam_span spans[] = {
		{.start = 0, .end = 4, .kind = TAM_SPAN_KEPT},
		{.start = 4, .end = 7, .kind = TAM_SPAN_CUT},
		{.start = 7, .end = 9, .kind = TAM_SPAN_REWRITTEN, .with = {"ZZ", 2}},
		{.start = 9, .end = 15, .kind = TAM_SPAN_CUT},
		{.start = 15, .end = 15, .kind = TAM_SPAN_REWRITTEN, .with = {"+", 1}},
		{.start = 15, .end = 20, .kind = TAM_SPAN_KEPT},
	};
	struct tam_doc doc = {.text = TAM_LIT("one two x\ncut\nthree\n")};
	struct tam_buf out = {0};

	(void)state;
	doc.blocks.v = blocks;
	doc.blocks.n = 3;
	doc.spans.v = spans;
	doc.spans.n = 6;
	tam_markdown(&out, &doc);
	tam_buf_char(&out, '\0');
	assert_string_equal(out.p, "one ZZ\n\n+hree\n");
	tam_buf_free(&out);
}

/* Links and code stand where they did when what is around them goes, and end with their block. */
static void
inlines_are_followed(void **state)
{
	struct tam_block blocks[] = {{.start = 0, .end = 20, .kind = TAM_PARAGRAPH}};
	struct tam_span spans[] = {
		{.start = 0, .end = 4, .kind = TAM_SPAN_CUT},
		{.start = 4, .end = 10, .kind = TAM_SPAN_KEPT},
		{.start = 10, .end = 13, .kind = TAM_SPAN_REWRITTEN, .with = {"&", 1}},
		{.start = 13, .end = 20, .kind = TAM_SPAN_KEPT},
		{.start = 20, .end = 20, .kind = TAM_SPAN_REWRITTEN, .with = {"\n", 1}},
	};
	struct tam_inline inlines[] = {
		{.start = 0, .end = 3, .kind = TAM_INLINE_LINK, .href = {"gone", 4}},
		{.start = 2, .end = 7, .kind = TAM_INLINE_CODE},
		{.start = 8, .end = 15, .kind = TAM_INLINE_LINK, .href = {"../b", 4}},
		{.start = 16, .end = 20, .kind = TAM_INLINE_CODE},
		{.start = 17, .end = 20, .kind = TAM_INLINE_LINK, .href = {"c", 1}},
	};
	struct tam_doc doc = {
		.text = TAM_LIT("one two x and y four"), .base = TAM_LIT("http://h/a/")};
	struct tam_buf out = {0};

	(void)state;
	doc.blocks.v = blocks;
	doc.blocks.n = 1;
	doc.spans.v = spans;
	doc.spans.n = 5;
	doc.inlines.v = inlines;
	doc.inlines.n = 5;
	tam_markdown(&out, &doc);
	tam_buf_char(&out, '\0');
	assert_string_equal(out.p, "`two` [x & y](http://h/b) `four`\n");
	tam_buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_have_their_form),
		cmocka_unit_test(text_is_never_markup),
		cmocka_unit_test(edits_are_followed),
		cmocka_unit_test(inlines_are_followed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
