/* Bytes to UTF-8: marks, labels, lies, damage. */
#include "unit.h"

#include "text/decode.h"
#include "text/encodings.h"

static struct tam_arena arena;

static struct tam_decoded
decode(struct tam_slice bytes, const char *http, const char *declared)
{
	struct tam_decoded d;
	struct tam_err err = {0};

	assert_int_equal(
		tam_decode(&arena, bytes, tam_slice_of(http), tam_slice_of(declared), &d, &err),
		TAM_OK);
	return d;
}

static void
check(struct tam_slice bytes, const char *http, const char *declared, const char *text,
	const char *charset, const char *source, size_t replaced)
{
	struct tam_decoded d = decode(bytes, http, declared);

	assert_slice(d.text, text);
	assert_string_equal(d.charset, charset);
	assert_string_equal(d.source, source);
	assert_int_equal(d.replaced, replaced);
}

static void
the_order_of_evidence(void **state)
{
	(void)state;
	check(TAM_LIT("\xEF\xBB\xBF\xC3\xA9"), "latin1", NULL, "\xC3\xA9", "utf-8", "bom", 0);
	check(tam_slice("\xFF\xFE\xE9\0!\0", 6), NULL, NULL, "\xC3\xA9!", "utf-16le", "bom", 0);
	check(tam_slice("\0a\0b\0 \0\xE9", 8), NULL, NULL, "ab \xC3\xA9", "utf-16be", "utf-16", 0);
	check(TAM_LIT("\xC3\xA9"), NULL, "iso-8859-1", "\xC3\xA9", "utf-8", "utf-8", 0);
	check(TAM_LIT("\xE9"), NULL, "ISO-8859-2", "\xC3\xA9", "iso-8859-2", "declared", 0);
	check(TAM_LIT("\xCF\xF0\xE8"), "cp1251", "latin1", "\xD0\x9F\xD1\x80\xD0\xB8",
		"windows-1251", "http", 0);
	check(TAM_LIT("d\xE9j\xE0 \x93vu\x94"), NULL, NULL,
		"d\xC3\xA9j\xC3\xA0 \xE2\x80\x9Cvu\xE2\x80\x9D", "windows-1252", "fallback", 0);
	check(TAM_LIT("\x82\xA0\x81"), "shift_jis", NULL, "\xE3\x81\x82\xEF\xBF\xBD", "shift_jis",
		"http", 1);
	check(TAM_LIT("d\xE9j\xE0"), "utf-8", NULL, "d\xC3\xA9j\xC3\xA0", "windows-1252",
		"fallback", 0);
	check(TAM_LIT("\x82\xA0"), NULL, "shift_jis", "\xE3\x81\x82", "shift_jis", "declared", 0);
	check(TAM_LIT(""), NULL, NULL, "", "utf-8", "utf-8", 0);
}

static void
damage_is_counted_and_placed(void **state)
{
	struct tam_decoded d;

	(void)state;
	d = decode(TAM_LIT("\xC3\xA9t\xC3\xA9 \xC3\xA0 \xC3\xA9\xFFt"), NULL, NULL);
	assert_slice(d.text, "\xC3\xA9t\xC3\xA9 \xC3\xA0 \xC3\xA9\xEF\xBF\xBDt");
	assert_int_equal(d.replaced, 1);
	assert_int_equal(d.first_bad, 11);
	d = decode(TAM_LIT("ab\xE2\x82"), NULL, "utf-8");
	assert_slice(d.text, "ab\xEF\xBF\xBD");
	assert_int_equal(d.first_bad, 2);
	d = decode(tam_slice("a\0b", 3), NULL, NULL);
	assert_slice(d.text, "ab");
	assert_int_equal(d.replaced, 1);
}

static void
a_label_that_is_a_lie(void **state)
{
	struct tam_decoded d;

	(void)state;
	/* The transport says UTF-8, but that does not decode: the page's own word is tried. */
	d = decode(TAM_LIT("caf\xE9"), "utf-8", "windows-1250");
	assert_slice(d.text, "caf\xC3\xA9");
	assert_string_equal(d.source, "declared");
	d = decode(TAM_LIT("\xE9t\xE9 d\xE9j\xE0"), NULL, "utf-8");
	assert_slice(d.text, "\xC3\xA9t\xC3\xA9 d\xC3\xA9j\xC3\xA0");
	assert_string_equal(d.charset, "windows-1252");
	/* A page that can be read byte by byte is not UTF-16, whatever it says. */
	d = decode(TAM_LIT("abc \xFF"), NULL, "utf-16");
	assert_string_equal(d.charset, "utf-8");
}

static void
pages_declare_their_charset(void **state)
{
	(void)state;
	assert_slice(tam_declared_charset(TAM_LIT("<meta charset=koi8-r>")), "koi8-r");
	assert_slice(tam_declared_charset(TAM_LIT("<!-- <meta charset=a> --><META http-equiv=x "
						  "content=\"text/html; charset=windows-1251\">")),
		"windows-1251");
	assert_slice(tam_declared_charset(TAM_LIT("<?xml version='1.0' encoding='euc-jp'?><html>")),
		"euc-jp");
	assert_slice(tam_declared_charset(TAM_LIT("<p>charset=utf-8</p>")), "");
	assert_slice(tam_declared_charset(TAM_LIT("<meta charset")), "");
}

static void
labels_are_the_standards(void **state)
{
	(void)state;
	assert_string_equal(tam_encoding_of(TAM_LIT(" Latin1 ")), "windows-1252");
	assert_string_equal(tam_encoding_of(TAM_LIT("x-sjis")), "shift_jis");
	assert_string_equal(tam_encoding_of(TAM_LIT("gb2312")), "gbk");
	assert_null(tam_encoding_of(TAM_LIT("utf-7")));
	assert_null(tam_encoding_of(TAM_LIT("iso-2022-kr")));
	assert_null(tam_encoding_of(TAM_LIT("")));
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_order_of_evidence),
		cmocka_unit_test(damage_is_counted_and_placed),
		cmocka_unit_test(a_label_that_is_a_lie),
		cmocka_unit_test(pages_declare_their_charset),
		cmocka_unit_test(labels_are_the_standards),
	};

	return cmocka_run_group_tests_name("decode", tests, start, end);
}
