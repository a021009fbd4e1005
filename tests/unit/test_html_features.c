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

#define CARD(n) \
	"<div class='card card-" #n "'><h3>Boat " #n \
	"</h3><p>It sails at noon, and costs $5.</p></div>"

static void
cards_are_seen(void **state)
{
	struct page p;
	const struct tam_features *f;

	(void)state;
	assert_int_equal(page_open(&p, TAM_LIT("<h1>Boats</h1><div>" CARD(1) CARD(2)
						       CARD(3) "</div>"
							       "<p>Ask at the quay.</p>")),
		TAM_OK);
	f = p.doc.features;
	assert_int_equal(p.doc.blocks.n, 8);
	assert_int_equal((int)f[0].card_n, 0);
	assert_int_equal((int)f[4].card_n, 3);
	assert_int_equal((int)f[4].card_nw, 9);
	assert_int_equal((int)f[4].card_nb, 2);
	assert_int_equal((int)f[4].card_hop, 1);
	assert_true(f[4].card_share > 0.8f && f[4].card_own > 0.99f && f[4].card_own < 1.01f);
	assert_int_equal((int)f[4].money, 1);
	assert_int_equal((int)f[7].pg_money, 3);
	page_close(&p);
}

/* Roles, styles, JSON-LD and OpenGraph. */
static void
pages_speak_of_themselves(void **state)
{
	struct page p;
	const struct tam_features *f;

	(void)state;
	assert_int_equal(
		page_open(&p,
			TAM_LIT("<meta property=og:type content=product>"
				"<script type=application/ld+json>{\"@type\": \"Product\", "
				"\"offers\": "
				"{\"@type\":[\"Offer\"]}, \"x\": {\"@type\": \"Person\"}}</script>"
				"<div role=navigation><p>Home</p></div>"
				"<div style='color:red; display : x; display: "
				"none'><p>Gone</p></div>"
				"<div id=userSignature2><p>Bye</p></div>")),
		TAM_OK);
	f = p.doc.features;
	assert_int_equal(p.doc.blocks.n, 3);
	assert_int_equal((int)f[0].pg_og, 3);
	assert_int_equal((int)f[0].pg_product, 2);
	assert_int_equal((int)f[0].anc_nav, 1);
	assert_int_equal((int)f[1].anc_hidden, 1);
	assert_int_equal((int)f[2].anc_hidden, TAM_FEATURE_FAR);
	assert_int_equal((int)f[2].kw_user, 1);
	assert_int_equal((int)f[2].kw_signature, 1);
	page_close(&p);
}

/* Blocks count words as texts do: vowel signs join them, four letters of Thai are one. */
static void
marks_belong_to_words(void **state)
{
	struct page p;

	(void)state;
	assert_int_equal(
		page_open(&p,
			tam_slice_of(u8"<p>\u092F\u0939 \u0939\u093F\u0928\u094D\u0926\u0940</p>"
				     u8"<p>\u0E40\u0E01\u0E35\u0E48\u0E22\u0E27\u0E01\u0E31\u0E1A"
				     u8"\u0E40\u0E23\u0E32abc\u0E40\u0E23</p>")),
		TAM_OK);
	assert_int_equal((int)p.doc.features[0].nw, 2);
	assert_int_equal((int)p.doc.features[1].nw, 5);
	page_close(&p);
}

/* Words of other scripts are folded and counted as those of ASCII are. */
static void
words_of_many_alphabets(void **state)
{
	struct page p;
	const struct tam_features *f;

	(void)state;
	assert_int_equal(page_open(&p, TAM_LIT("<p>\xC3\x9C"
					       "ber den Flu\xC3\x9F, \xC3\xBC"
					       "ber ihn.</p>"
					       "<p>\xD0\x92\xD0\xBE\xD0\xB4\xD0\xB0 \xD0\xB8 "
					       "\xD0\xBB\xD1\x91\xD0\xB4</p>")),
		TAM_OK);
	f = p.doc.features;
	assert_int_equal((int)f[0].nw, 5);
	assert_true(f[0].uniq > 0.79f && f[0].uniq < 0.81f);
	assert_true(f[0].titlec > 0.39f && f[0].titlec < 0.41f);
	assert_true(f[0].stop > 0.1f);
	assert_int_equal((int)f[1].nw, 3);
	assert_true(f[1].stop > 0.3f && f[1].stop < 0.4f);
	page_close(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_are_complete),
		cmocka_unit_test(text_and_place_are_counted),
		cmocka_unit_test(scripts_without_spaces_have_words),
		cmocka_unit_test(cards_are_seen),
		cmocka_unit_test(pages_speak_of_themselves),
		cmocka_unit_test(marks_belong_to_words),
		cmocka_unit_test(words_of_many_alphabets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
