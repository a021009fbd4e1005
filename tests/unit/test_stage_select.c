/* What the stage makes of the blocks' probabilities, which are given here: the trees have no say. */
#include "page.h"

#include "stage/select.h"

enum { BLOCKS_MOST = 16 };

/* Blocks of `html`, with their probabilities in order: of those that stay at the cut of .5, the first bytes. */
static const char *
staying(struct page *p, const char *html, const float given[BLOCKS_MOST], enum tam_aim aim)
{
	size_t i;

	assert_int_equal(page_open(p, tam_slice_of(html)), TAM_OK);
	p->doc.aim = aim;
	for (i = 0; i < p->doc.blocks.n; i++) {
		assert_true(i < BLOCKS_MOST && given[i] > 0);
		p->doc.blocks.v[i].p = given[i];
	}
	assert_int_equal(tam_cut_below(&p->doc, 0.5f, &p->err), TAM_OK);
	for (i = 0; i < p->doc.blocks.n; i++) {
		struct tam_slice s = tam_block_text(&p->doc, &p->doc.blocks.v[i]);

		if (p->doc.blocks.v[i].mark.verdict == TAM_KEEP)
			tam_buf_char(&p->shown, s.p[0]);
	}
	tam_buf_char(&p->shown, '\0');
	return p->shown.p;
}

static void
expect_staying(const char *html, const float given[BLOCKS_MOST], const char *want)
{
	struct page p;

	assert_string_equal(staying(&p, html, given, TAM_AIM_BALANCE), want);
	page_close(&p);
}

static const char *const headed = "<h2>a head</h2><p>b text</p><h2>c head</h2><p>d text</p>";

static void
blocks_below_the_cut_go(void **state)
{
	(void)state;
	expect_staying(headed, (const float[BLOCKS_MOST]){.9f, .5f, .5f, .49f}, "abc");
	expect_staying(headed, (const float[BLOCKS_MOST]){.1f, .9f, .1f, .9f}, "bd");
}

/* From .7 of the cut on, which is .35 here. */
static void
almost_content_heads_what_stays(void **state)
{
	(void)state;
	expect_staying(headed, (const float[BLOCKS_MOST]){.36f, .9f, .34f, .9f}, "abd");
	/* On a text that goes it goes, too. */
	expect_staying(headed, (const float[BLOCKS_MOST]){.49f, .9f, .49f, .1f}, "ab");
	/* A heading has to stand on text, and there has to be some. */
	expect_staying("<h2>a head</h2><h3>b head</h3><p>c text</p>",
		(const float[BLOCKS_MOST]){.4f, .9f, .9f}, "bc");
	expect_staying("<p>a text</p><h2>b head</h2>", (const float[BLOCKS_MOST]){.9f, .4f}, "a");
	/* No other block has that right. */
	expect_staying("<p>a text</p><p>b text</p>", (const float[BLOCKS_MOST]){.4f, .9f}, "b");
}

/* A heading over what a rule has cut is none. */
static void
what_rules_cut_has_no_heading(void **state)
{
	const float given[] = {.4f, .9f, .4f, .9f};
	struct page p;
	size_t i;

	(void)state;
	assert_int_equal(page_open(&p, tam_slice_of(headed)), TAM_OK);
	for (i = 0; i < TAM_COUNT(given); i++)
		p.doc.blocks.v[i].p = given[i];
	p.doc.blocks.v[1].mark.verdict = TAM_CUT;
	assert_int_equal(tam_cut_below(&p.doc, 0.5f, &p.err), TAM_OK);
	assert_int_equal(p.doc.blocks.v[0].mark.verdict, TAM_CUT);
	assert_int_equal(p.doc.blocks.v[2].mark.verdict, TAM_KEEP);
	page_close(&p);
}

/* The title is metadata however likely it is, unless all of the text is asked for. */
static void
titles_go(void **state)
{
	static const char *const html = "<title>The flood</title><h1>The flood</h1><p>a text</p>";
	const float given[BLOCKS_MOST] = {.9f, .9f};
	struct page p;

	(void)state;
	expect_staying(html, given, "a");
	assert_string_equal(staying(&p, html, given, TAM_AIM_RECALL), "Ta");
	page_close(&p);
}

static void
what_stands_twice_stays_once(void **state)
{
	(void)state;
	expect_staying("<p>a long text of so many words stands here twice</p><p>b</p>"
		       "<p>a long text of so many words stands here twice</p><p>b</p>",
		(const float[BLOCKS_MOST]){.6f, .9f, .9f, .9f}, "abb");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_below_the_cut_go),
		cmocka_unit_test(almost_content_heads_what_stays),
		cmocka_unit_test(what_rules_cut_has_no_heading),
		cmocka_unit_test(titles_go),
		cmocka_unit_test(what_stands_twice_stays_once),
	};

	return cmocka_run_group_tests_name("select", tests, NULL, NULL);
}
