/* Repair of characters: what is mended, with which reason, and what is left alone. */
#include "unit.h"

#include <stdio.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/repair.h"

static struct tam_arena arena;

static struct tam_slice
repaired(struct tam_repair *r, const char *text)
{
	struct tam_err err = {0};
	struct tam_slice s = tam_slice_of(text);

	assert_int_equal(tam_utf8_check(s), s.n);
	r->arena = &arena;
	assert_int_equal(tam_repair_line(r, s, 0, s.n, true, &err), TAM_OK);
	return tam_repair_apply(r, 0, s);
}

static void
becomes(const char *text, const char *want, enum tam_reason why)
{
	struct tam_repair r = {0};

	assert_slice(repaired(&r, text), want);
	assert_true(r.fixes.n > 0);
	assert_int_equal(r.fixes.v[0].why, why);
}

static void
stays(const char *text)
{
	struct tam_repair r = {0};

	assert_slice(repaired(&r, text), text);
	assert_int_equal(r.fixes.n, 0);
}

static void
mojibake_is_decoded_again(void **state)
{
	static const char *const cases[][2] = {
		{"Le chÃ¢teau de sable a tenu trois marÃ©es",
			"Le château de sable a tenu trois marées"},
		{"lâ€™hiver dernier", "l’hiver dernier"},
		/* Twice, and three times. */
		{"Ã\xC2\x83Â©tÃ\xC2\x83Â©", "été"},
		{"lÃ\xC2\x83Â\u00A0-bas", "l\u00E0-bas"},
		/* Of all ten codecs. */
		{"РњРѕСЃС‚ РѕС‚РєСЂС‹С‚", "Мост открыт"},
		{"ĹĽĂłĹ‚w chodzi powoli", "żółw chodzi powoli"},
		{"ΞµΞ»Ξ»Ξ·Ξ½ΞΉΞΊΞ¬ ΞΊΞµΞ―ΞΌΞµΞ½Ξ±", "ελληνικά κείμενα"},
		{"d√©j√† vu", "déjà vu"},
		{"garçon â€” fille", "garçon — fille"},
		/* A0 became a blank. */
		{"il est lÃ  depuis hier, voilÃ ", "il est là depuis hier, voilà "},
		/* Some of a line only. */
		{"« déjà » et â€œencoreâ€\xC2\x9D", "« déjà » et “encore”"},
		/* Bytes lost on the way. */
		{"â€œdit-ilâ€�", "“dit-il�"},
		/* A surrogate pair, three bytes each. */
		{"merci \u00ED\u00A0\u00BD\u00ED\u00B8\xC2\x8D", "merci \U0001F60D"},
		/* C1 controls. */
		{"il dit \xC2\x93non\xC2\x94", "il dit “non”"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(cases); i++)
		becomes(cases[i][0], cases[i][1], TAM_REASON_MOJIBAKE);
}

static void
what_is_plausible_stays(void **state)
{
	static const char *const cases[] = {
		"L’été à Besançon, « déjà ! » – 20 €",
		"SÃO PAULO E A ÁGUA",
		"Ål og Ørred, Ærø",
		"MÂCON",
		"À Ôtez-vous de là",
		"Ça coûte 15 £ ou 20 €, §5 du règlement n° 12",
		"Ελληνικά κείμενα με «εισαγωγικά»",
		"Он сказал: «Да». В № 5 — 20 °C",
		"(ಠ_ಠ) ¯\\_(ツ)_/¯",
		"x² ± √2 ≤ 10 µm × 3",
		"│ a │ b │",
		"œuvre, cœur, bœuf",
		"हिन्दी में लिखा हुआ",
		"بِسْمِ اللَّهِ",
		"ไทย กรุงเทพ",
		"日本語のテキスト",
		"\U0001F468\u200D\U0001F469\u200D\U0001F467",
		"\U0001F3F4\U000E0067\U000E0062\U000E007F",
		"می\u200Cخواهم",
		"AT&T & R&D",
		"le mot « &eacute; » est une référence",
		"in <b>HTML</b> it is &eacute;",
		"10\u00A0000\u202F€\u00A0; «\u00A0oui\u00A0»",
		"‘quoted’ “text”",
		"\u200Fעברית\u200E (2)",
	};
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(cases); i++)
		stays(cases[i]);
}

static void
references_are_decoded_once(void **state)
{
	(void)state;
	becomes("Dupont &amp; fils, caf&eacute; &#8211; th&#xe9;", "Dupont & fils, café – thé",
		TAM_REASON_REFERENCE);
	becomes("&amp;eacute;", "&eacute;", TAM_REASON_REFERENCE);
	becomes("&Atilde;&copy;t&Atilde;&copy;", "été", TAM_REASON_MOJIBAKE);
	stays("&unknown; &amp &#0; &#1;");
}

static void
what_cannot_be_seen_goes(void **state)
{
	(void)state;
	becomes("\x1B[1;31mrouge\x1B[0m", "rouge", TAM_REASON_CONTROL);
	becomes("a\x1B]0;title\x07z", "az", TAM_REASON_CONTROL);
	becomes("a\x01\x7F\x62", "ab", TAM_REASON_CONTROL);
	becomes("so\u00ADleil", "soleil", TAM_REASON_INVISIBLE);
	becomes("\uFEFFun\u200Bdeux\u2060", "undeux", TAM_REASON_INVISIBLE);
	becomes("left\u200E to right", "left to right", TAM_REASON_INVISIBLE);
	becomes("Auf\u200Clage", "Auflage", TAM_REASON_INVISIBLE);
	becomes("Menu \uE001 Search", "Menu Search", TAM_REASON_ICON);
	becomes("\uF0C9", "", TAM_REASON_ICON);
	becomes("un\u2028deux", "un deux", TAM_REASON_WHITE_SPACE);
	stays("x\uE001");
	stays("កម្ពុជា\u200Bភាសា");
}

static void
the_composed_form_is_used(void **state)
{
	char marks[3 + 2 * 400 + 1] = "a";
	size_t i;

	(void)state;
	becomes("cafe\u0301 noir", "café noir", TAM_REASON_NORMAL_FORM);
	becomes("a\u0323\u0302", "ậ", TAM_REASON_NORMAL_FORM);
	becomes("q\u0307\u0323", "q\u0323\u0307", TAM_REASON_NORMAL_FORM);
	stays("ﬁn ① ｗｉｄｅ");
	/* No letter has 400 marks. */
	for (i = 0; i < 400; i++)
		memcpy(marks + 1 + 2 * i, "\xCC\x81", 3);
	stays(marks);
}

static void
more_on_request(void **state)
{
	struct tam_repair quotes = {.options = {.quotes = true}};
	struct tam_repair spaces = {.options = {.spaces = true}};
	struct tam_repair nfkc = {.options = {.nfkc = true}};

	(void)state;
	assert_slice(repaired(&quotes, "“l’été”"), "\"l'été\"");
	assert_int_equal(quotes.fixes.v[0].why, TAM_REASON_TYPOGRAPHY);
	assert_slice(repaired(&spaces, "un\u00A0mot\u2003: 10\u202F000\u00A0€ !"),
		"un mot : 10\u202F000\u00A0€ !");
	assert_slice(repaired(&nfkc, "ﬁn ① ｗｉｄｅ"), "fin 1 wide");
}

/* Fixes cover what changes and no more. */
static void
fixes_are_small(void **state)
{
	struct tam_repair r = {0};

	(void)state;
	(void)repaired(&r, "Le chÃ¢teau fort");
	assert_int_equal(r.fixes.n, 1);
	assert_int_equal(r.fixes.v[0].start, 5);
	assert_int_equal(r.fixes.v[0].end, 9);
	assert_slice(r.fixes.v[0].with, "â");
}

/* A line longer than the workbench is taken in pieces: all of it is mended, wherever it is parted, and
 * memory does not grow with it. */
static void
long_lines_are_parted(void **state)
{
	static const char *const cases[][2] = {
		{"Le chÃ¢teau fort. ", "Le château fort. "},
		{"&eacute;", "é"},
		{"中文字\u00ADé", "中文字é"},
		{"a\u0323\u0302", "ậ"},
		{"РњРѕСЃС‚", "Мост"},
	};
	enum { TIMES = 30000 };
	size_t i, k, n;

	(void)state;
	for (i = 0; i < TAM_COUNT(cases); i++) {
		struct tam_buf text = {0}, want = {0};
		struct tam_arena small;
		struct tam_repair r = {.arena = &small};
		struct tam_err err = {0};
		struct tam_slice got;

		for (k = 0; k < TIMES; k++) {
			tam_buf_str(&text, cases[i][0]);
			tam_buf_str(&want, cases[i][1]);
		}
		tam_arena_init(&small, 16 << 20);
		assert_int_equal(
			tam_repair_line(&r, tam_buf_all(&text), 0, text.n, true, &err), TAM_OK);
		got = tam_repair_apply(&r, 0, tam_buf_all(&text));
		for (n = 0; n < got.n && n < want.n && got.p[n] == want.p[n];)
			n++;
		if (n < got.n || n < want.n)
			fail_msg("case %zu differs at %zu", i, n);
		tam_arena_free(&small);
		tam_buf_free(&text);
		tam_buf_free(&want);
	}
}

static int
start(void **state)
{
	(void)state;
	tam_arena_init(&arena, 0);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	tam_arena_free(&arena);
	return 0;
}

/* Where every letter is repaired, what is near another repair becomes one with it. */
static void
repairs_without_number_are_joined(void **state)
{
	enum { WORDS = 20000 };
	struct tam_buf text = {0}, want = {0};
	struct tam_repair r = {0};
	size_t i;

	(void)state;
	for (i = 0; i < WORDS; i++) {
		tam_buf_str(&text, "de\xCC\x81ja ");
		tam_buf_str(&want, "d\xC3\xA9ja ");
	}
	tam_buf_char(&text, '\0');
	tam_buf_char(&want, '\0');
	assert_slice(repaired(&r, text.p), want.p);
	assert_true(r.fixes.n > 16000 && r.fixes.n < 16500);
	assert_int_equal(r.fixes.v[r.fixes.n - 1].why, TAM_REASON_NORMAL_FORM);
	assert_int_equal(r.fixes.v[100].end - r.fixes.v[100].start, 3);
	tam_buf_free(&text);
	tam_buf_free(&want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mojibake_is_decoded_again),
		cmocka_unit_test(what_is_plausible_stays),
		cmocka_unit_test(references_are_decoded_once),
		cmocka_unit_test(what_cannot_be_seen_goes),
		cmocka_unit_test(the_composed_form_is_used),
		cmocka_unit_test(more_on_request),
		cmocka_unit_test(fixes_are_small),
		cmocka_unit_test(long_lines_are_parted),
		cmocka_unit_test(repairs_without_number_are_joined),
	};

	return cmocka_run_group_tests_name("repair", tests, start, end);
}
