/* Features of pages small enough to count by hand. */
#include "page.h"

#include <math.h>

#include "base/features.h"

#define PROSE \
	"The river rose in the night and the people of the village went up to the church, where " \
	"they waited for the morning. Nobody slept."

static const char *const story =
	"<title>The flood</title><nav class=top-menu><a href=1>Home</a></nav>"
	"<div class=wrap><main><h1>The flood</h1><p>" PROSE "</p><p>" PROSE
	"</p><p>It rained on.</p></main><div class=CommentList><p>Great "
	"text</p></div></div><footer hidden><p>All rights</p></footer>";

static void
rows_are_complete(void **state)
{
	struct page p;
	float x[TAM_FEATURES];
	size_t b, i;

	(void)state;
	assert_int_equal(sizeof x, sizeof(struct tam_features));
	assert_int_equal(page_open(&p, tam_slice_of(story)), TAM_OK);
	assert_int_equal(p.doc.blocks.n, 7);
	for (b = 0; b < p.doc.blocks.n; b++) {
		memcpy(x, &p.doc.features[b], sizeof x);
		for (i = 0; i < TAM_FEATURES; i++)
			assert_true(isfinite(x[i]));
	}
	page_close(&p);
}

static void
text_and_place_are_counted(void **state)
{
	struct page p;
	const struct tam_features *f;

	(void)state;
	assert_int_equal(page_open(&p, tam_slice_of(story)), TAM_OK);
	f = p.doc.features;
	assert_true(f[0].ld > 0.99f && f[0].anc_nav < 1);
	assert_true(f[0].kw_menu < 1 && f[0].afterh1 < 0.5f);
	assert_true(f[1].is_title > 0 && f[1].hlev > 0 && f[1].titlesim > 0.99f);
	assert_int_equal((int)f[2].nw, 25);
	assert_int_equal((int)f[2].nsent, 2);
	assert_true(f[2].endp > 0 && f[2].tag_p > 0 && f[2].stop > 0.5f);
	assert_int_equal((int)f[2].dupa, 1);
	assert_int_equal((int)f[3].dupb, 1);
	assert_true(f[2].in50 > 0 && f[2].in80 > 0);
	assert_int_equal((int)f[5].hop50, 2);
	assert_int_equal((int)f[5].kw_comment, 1);
	assert_int_equal((int)f[5].anc_main, TAM_FEATURE_FAR);
	assert_int_equal((int)f[6].anc_footer, 1);
	assert_int_equal((int)f[6].anc_hidden, 1);
	assert_int_equal((int)f[3].sig1_n, 3);
	assert_int_equal((int)f[0].pg_nb, 7);
	page_close(&p);
}

static void
scripts_without_spaces_have_words(void **state)
{
	struct page p;

	(void)state;
	assert_int_equal(page_open(&p, TAM_LIT("<p>\xE6\xB2\xB3\xE6\xB0\xB4\xE4\xB8\x8A\xE6\xB6\xA8"
					       "\xE3\x80\x82\xE5\xA4\xA9\xE4\xBA\xAE</p>")),
		TAM_OK);
	assert_int_equal((int)p.doc.features[0].nw, 6);
	assert_int_equal((int)p.doc.features[0].nsent, 1);
	page_close(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_are_complete),
		cmocka_unit_test(text_and_place_are_counted),
		cmocka_unit_test(scripts_without_spaces_have_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
