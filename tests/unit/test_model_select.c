/* The article stays, what stands around it goes; the aim moves the cut one way only. */
#include "page.h"

#include "base/features.h"
#include "model/select.h"

#define PROSE \
	"<p>The river rose in the night and the people of the village went up to the church, " \
	"where " \
	"they waited for the morning. Nobody slept that night, said the mayor.</p>"

static const char *const story =
	"<title>The flood</title><nav><ul><li><a href=1>Home</a><li><a href=2>News</a></ul></nav>"
	"<main><h1>The flood</h1>" PROSE "<h2>After the rain</h2>" PROSE PROSE "</main>"
	"<aside class=related><h3>Related</h3><ul><li><a href=3>The drought of the summer</a></ul>"
	"</aside><footer><p>Copyright. All rights reserved. Contact us.</p></footer>";

static void
article_stays(void **state)
{
	struct page p;
	double confidence;
	float cut;
	size_t i;

	(void)state;
	assert_int_equal(page_open(&p, tam_slice_of(story)), TAM_OK);
	assert_int_equal(tam_select(&p.doc, &cut, &confidence, &p.err), TAM_OK);
	assert_true(confidence > 0.5 && confidence <= 1);
	for (i = 0; i < p.doc.blocks.n; i++) {
		struct tam_slice s = tam_block_text(&p.doc, &p.doc.blocks.v[i]);
		bool prose = tam_slice_starts(s, TAM_LIT("The river"));
		bool heading = tam_slice_starts(s, TAM_LIT("After"));

		assert_true(p.doc.blocks.v[i].p >= 0 && p.doc.blocks.v[i].p <= 1);
		if (p.doc.features[i].is_title <= 0) /* which is the stage's to cut */
			assert_int_equal(p.doc.blocks.v[i].p >= cut, prose || heading);
	}
	page_close(&p);
}

static void
aim_is_monotone(void **state)
{
	struct page p;
	double confidence;
	float balance, precision, recall;

	(void)state;
	assert_int_equal(page_open(&p, tam_slice_of(story)), TAM_OK);
	assert_int_equal(tam_select(&p.doc, &balance, &confidence, &p.err), TAM_OK);
	p.doc.aim = TAM_AIM_PRECISION;
	assert_int_equal(tam_select(&p.doc, &precision, &confidence, &p.err), TAM_OK);
	p.doc.aim = TAM_AIM_RECALL;
	assert_int_equal(tam_select(&p.doc, &recall, &confidence, &p.err), TAM_OK);
	assert_true(recall <= balance && balance <= precision && recall < precision);
	page_close(&p);
}

static void
empty_pages_have_no_content(void **state)
{
	struct page p;
	double confidence;
	float cut;

	(void)state;
	assert_int_equal(
		page_open(&p, TAM_LIT("<nav><a href=1>Home</a></nav><footer>Imprint")), TAM_OK);
	assert_int_equal(tam_select(&p.doc, &cut, &confidence, &p.err), TAM_OK);
	assert_true(cut > 1);
	page_close(&p);
	assert_int_equal(page_open(&p, TAM_LIT("")), TAM_OK);
	assert_int_equal(tam_select(&p.doc, &cut, &confidence, &p.err), TAM_OK);
	page_close(&p);
}

/* A block that a rule has cut does not count towards what the page is expected to hold. */
static void
cut_blocks_do_not_vote(void **state)
{
	struct page p;
	double confidence;
	float cut;
	size_t i;

	(void)state;
	assert_int_equal(page_open(&p, tam_slice_of(story)), TAM_OK);
	for (i = 0; i < p.doc.blocks.n; i++)
		p.doc.blocks.v[i].mark.verdict = TAM_CUT;
	assert_int_equal(tam_select(&p.doc, &cut, &confidence, &p.err), TAM_OK);
	assert_true(cut > 1);
	page_close(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(article_stays),
		cmocka_unit_test(aim_is_monotone),
		cmocka_unit_test(empty_pages_have_no_content),
		cmocka_unit_test(cut_blocks_do_not_vote),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
