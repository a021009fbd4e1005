/* Words, sentence ends, folding, autonyms, scripts, month names. */
#include "unit.h"

#include <stdlib.h>

#include "text/autonyms.h"
#include "text/calendar.h"
#include "text/chars.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/script.h"

static void
words_are_counted_in_any_script(void **state)
{
	(void)state;
	assert_int_equal(tam_text_words(TAM_LIT("L'eau, 12 fois d\xC3\xA9j\xC3\xA0 !")), 5);
	assert_int_equal(tam_text_words(TAM_LIT("  ... ")), 0);
	assert_int_equal(tam_text_words(TAM_LIT("\xE4\xB8\xAD\xE6\x96\x87 abc")), 3);
	/* vowel signs are marks: two words of Hindi; eight letters of Thai with two marks, and one more */
	assert_int_equal(
		tam_text_words(tam_slice_of(u8"\u092F\u0939 \u0939\u093F\u0928\u094D\u0926\u0940")),
		2);
	assert_int_equal(tam_text_words(tam_slice_of(
				 u8"\u0E40\u0E01\u0E35\u0E48\u0E22\u0E27\u0E01\u0E31\u0E1A"
				 u8"\u0E40\u0E23\u0E32")),
		3);
	assert_int_equal(tam_text_words(tam_slice_of(u8"\u0E40\u0E23\u0E32abc\u0E40\u0E23")), 3);
}

static void
sentences_end(void **state)
{
	(void)state;
	assert_true(tam_text_ends_sentence(TAM_LIT("Il part.\xC2\xA0\xC2\xBB ")));
	assert_true(tam_text_ends_sentence(TAM_LIT("Was? (Ja!)")));
	assert_true(tam_text_ends_sentence(TAM_LIT("\xE4\xB8\xAD\xE3\x80\x82")));
	assert_false(tam_text_ends_sentence(TAM_LIT("Un titre")));
	assert_false(tam_text_ends_sentence(TAM_LIT("(entre parenth\xC3\xA8ses)")));
	assert_false(tam_text_ends_sentence(TAM_LIT("")));
}

static void
speech_is_quoted_and_arrows_are_not(void **state)
{
	(void)state;
	assert_true(tam_text_is_quoted(TAM_LIT(" \"No comment\" ")));
	assert_true(tam_text_is_quoted(TAM_LIT("“Sign up”,")));
	assert_true(tam_text_is_quoted(TAM_LIT("„Anmelden“.")));
	assert_true(tam_text_is_quoted(TAM_LIT("'login'")));
	assert_true(tam_text_is_quoted(TAM_LIT("「共有」")));
	assert_true(tam_text_is_quoted(TAM_LIT("« Pas de commentaire. »")));
	assert_false(tam_text_is_quoted(TAM_LIT("« Previous Next »")));
	assert_false(tam_text_is_quoted(TAM_LIT("\"")));
	assert_false(tam_text_is_quoted(TAM_LIT("\".")));
	assert_false(tam_text_is_quoted(TAM_LIT("\"Share\" this")));
	assert_false(tam_text_is_quoted(TAM_LIT("Share \"this\"")));
}

static void
check_fold(const char *from, const char *to)
{
	struct tam_buf out = {0};

	tam_fold(&out, tam_slice_of(from));
	assert_slice(tam_fold_strip(tam_buf_all(&out)), to);
	tam_buf_free(&out);
}

static void
spellings_of_a_line_fold_to_one(void **state)
{
	(void)state;
	check_fold("  \xE2\x80\xA2 S\xE2\x80\x99"
		   "abonner\xC2\xA0!  ",
		"s'abonner");
	check_fold("LIRE\t\tAUSSI\xE2\x80\xAF:", "lire aussi");
	check_fold("Stra\xC3\x9F"
		   "e \xE2\x80\x93 \xC2\xAB"
		   "A\xC2\xBB",
		"strasse - \"a");
	check_fold("\xEF\xAC\x81n", "fin");
	check_fold("soft\xC2\xADhyphen", "softhyphen");
	check_fold("0", "0");
	check_fold(":", ":");
	check_fold(">> +3 %", "+3 %");
}

/* Each character of ASCII at each place among others, folded one by one. */
static void
long_ascii_folds_like_its_characters(void **state)
{
	static const char around[] = "[Zz] @Aa `Mm{ a Long Line 09\t";
	char text[sizeof around], want[sizeof around];
	struct tam_buf out = {0};
	size_t at, i, n;
	int c;

	(void)state;
	for (c = 1; c < 128; c++) {
		for (at = 0; at + 1 < sizeof around; at++) {
			memcpy(text, around, sizeof around);
			text[at] = (char)c;
			for (n = i = 0; text[i] != 0; i++) {
				want[n] = (char)tam_fold_char((unsigned char)text[i]);
				n += want[n] != ' ' || (n > 0 && want[n - 1] != ' ');
			}
			n -= n > 0 && want[n - 1] == ' ';
			tam_buf_clear(&out);
			tam_fold(&out, tam_slice_of(text));
			assert_int_equal(out.n, n);
			assert_memory_equal(out.p, want, n);
		}
	}
	tam_buf_free(&out);
}

static void
languages_name_themselves(void **state)
{
	(void)state;
	assert_true(tam_is_autonym(
		TAM_LIT("\xD1\x80\xD1\x83\xD1\x81\xD1\x81\xD0\xBA\xD0\xB8\xD0\xB9")));
	assert_false(tam_is_autonym(TAM_LIT("\xD1\x80\xD1\x83\xD1\x81")));
	assert_false(tam_is_autonym(TAM_LIT("")));
}

static void
scripts_are_counted(void **state)
{
	struct tam_scripts s = {0};

	(void)state;
	assert_int_equal(tam_scripts_top(&s), -1);
	tam_scripts_add(&s, TAM_LIT("ab 12 \xD0\xB0"));
	assert_int_equal(s.letters, 3);
	assert_int_equal(tam_scripts_top(&s), tam_script_latin);
}

struct find {
	const char *name;
	int number;
};

static void
remember(void *user, struct tam_slice name, int number)
{
	struct find *f = user;

	if (tam_slice_eq(name, tam_slice_of(f->name)))
		f->number = number;
}

static int
number_of(const char *lang, bool weekday, const char *name)
{
	struct find f = {name, 0};

	assert_true(tam_calendar_names(lang, weekday, remember, &f));
	return f.number;
}

static void
months_and_weekdays_have_names(void **state)
{
	struct find f = {"", 0};

	(void)state;
	assert_int_equal(number_of("fr", false, "janvier"), 1);
	assert_int_equal(number_of("fr", false,
				 "d\xC3\xA9"
				 "c"),
		12);
	assert_int_equal(number_of("ru", false, "\xD0\xBC\xD0\xB0\xD1\x8F"), 5);
	assert_int_equal(number_of("en", true, "monday"), 1);
	assert_int_equal(number_of("de", true, "sonntag"), 7);
	assert_false(tam_calendar_names("zz", false, remember, &f));
	assert_int_equal(tam_month(TAM_LIT("listopad"), "cs"), 11);
	assert_int_equal(tam_month(TAM_LIT("listopad"), "hr"), 10);
	assert_int_equal(tam_month(TAM_LIT("listopad"), "und"), 0); /* nobody can tell */
	assert_int_equal(tam_month(TAM_LIT("janvier"), "und"), 1);
	assert_int_equal(tam_month(TAM_LIT("may"), "und"), 5); /* whatever small languages say */
	assert_int_equal(tam_month(TAM_LIT("mai"), "fr-CA"), 5);
	assert_int_equal(tam_month(TAM_LIT("lundi"), "fr"), 0);
	assert_int_equal(tam_month(TAM_LIT(""), "fr"), 0);
}

/* The list of languages is one of its own: what it says and what the names say is the same. */
static void
languages_with_names_are_known(void **state)
{
	struct find f = {"", 0};
	char lang[4] = "";
	int a, b, c, known = 0;

	(void)state;
	for (a = 'a'; a <= 'z'; a++)
		for (b = 'a'; b <= 'z'; b++)
			for (c = 'a' - 1; c <= 'z'; c++) {
				lang[0] = (char)a;
				lang[1] = (char)b;
				lang[2] = c < 'a' ? '\0' : (char)c;
				if (!tam_calendar_speaks(lang))
					continue;
				known++;
				assert_true(tam_calendar_names(lang, false, remember, &f));
			}
	assert_true(known > 200);
	assert_true(tam_calendar_speaks("fr-CA"));
	assert_false(tam_calendar_speaks("und"));
	assert_false(tam_calendar_speaks(""));
	for (a = 'a'; a <= 'z'; a++) {
		lang[0] = (char)a;
		lang[1] = '\0';
		assert_false(tam_calendar_speaks(lang));
	}
}

static void
languages_are_told(void **state)
{
	double score;

	(void)state;
	assert_string_equal(
		tam_language(TAM_LIT("The council voted last night to keep the library open, "
				     "although several members had asked for more time."),
			TAM_NONE, &score),
		"en");
	assert_true(score > 0.9);
	assert_string_equal(tam_language(TAM_LIT("Le conseil a vot\xC3\xA9 hier soir pour que la "
						 "biblioth\xC3\xA8que reste ouverte."),
				    TAM_NONE, &score),
		"fr");
	assert_string_equal(tam_language(TAM_LIT("12 34"), TAM_NONE, &score), "und");
	assert_true(score == 0);
}

static void
language_tags_have_a_form(void **state)
{
	static const char *const good[] = {"fr", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske-1994"};
	static const char *const bad[] = {"", "f", "fr-", "-fr", "fr--CA", "fr_FR",
		"French language", "x\ny", "abcdefghi", "fr-abcdefghi", "1a",
		"aa-bb-cc-dd-ee-ff-gg-hh-ii-jj-kk-ll-mm"};
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(good); i++)
		assert_true(tam_is_language_tag(tam_slice_of(good[i])));
	for (i = 0; i < TAM_COUNT(bad); i++)
		assert_false(tam_is_language_tag(tam_slice_of(bad[i])));
}

static void
tags_are_of_a_language(void **state)
{
	(void)state;
	assert_true(tam_language_is("fa", "fa"));
	assert_true(tam_language_is("fa-IR", "fa"));
	assert_true(tam_language_is("fa_IR", "fa"));
	assert_false(tam_language_is("fan", "fa"));
	assert_false(tam_language_is("f", "fa"));
	assert_false(tam_language_is("", "fa"));
	assert_false(tam_language_is("fa", "fa-IR"));
	assert_false(tam_language_is("und-fa", "fa"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_counted_in_any_script),
		cmocka_unit_test(sentences_end),
		cmocka_unit_test(speech_is_quoted_and_arrows_are_not),
		cmocka_unit_test(spellings_of_a_line_fold_to_one),
		cmocka_unit_test(long_ascii_folds_like_its_characters),
		cmocka_unit_test(languages_name_themselves),
		cmocka_unit_test(scripts_are_counted),
		cmocka_unit_test(months_and_weekdays_have_names),
		cmocka_unit_test(languages_with_names_are_known),
		cmocka_unit_test(languages_are_told),
		cmocka_unit_test(language_tags_have_a_form),
		cmocka_unit_test(tags_are_of_a_language),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
