/* Bytes to UTF-8: marks, labels, lies, damage. */
#include "unit.h"

#include <stdio.h>

#include "text/decode.h"
#include "text/encodings.h"
#include "text/singlebyte.h"

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
	check(TAM_LIT("\xEF\xBB\xBF\xC3\xA9"), "latin1", NULL, "\xC3\xA9", "utf-8", "bom-over-http",
		0);
	check(tam_slice("\xFF\xFE\xE9\0!\0", 6), NULL, NULL, "\xC3\xA9!", "utf-16le", "bom", 0);
	check(tam_slice("\0a\0b\0 \0\xE9", 8), NULL, NULL, "ab \xC3\xA9", "utf-16be", "utf-16", 0);
	check(TAM_LIT("\xC3\xA9"), NULL, "iso-8859-1", "\xC3\xA9", "utf-8", "utf-8-over-declared",
		0);
	check(TAM_LIT("\xE9"), NULL, "ISO-8859-2", "\xC3\xA9", "iso-8859-2", "declared", 0);
	check(TAM_LIT("\xCF\xF0\xE8"), "cp1251", "latin1", "\xD0\x9F\xD1\x80\xD0\xB8",
		"windows-1251", "http-over-declared", 0);
	check(TAM_LIT("d\xE9j\xE0 \x93vu\x94"), NULL, NULL,
		"d\xC3\xA9j\xC3\xA0 \xE2\x80\x9Cvu\xE2\x80\x9D", "windows-1252", "detected", 0);
	check(TAM_LIT("\x82\xA0\x81"), "shift_jis", NULL, "\xE3\x81\x82\xEF\xBF\xBD", "shift_jis",
		"http", 1);
	check(TAM_LIT("d\xE9j\xE0"), "utf-8", NULL, "d\xC3\xA9j\xC3\xA0", "windows-1252",
		"detected-over-http", 0);
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
	assert_string_equal(d.source, "declared-over-http");
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
	assert_string_equal(tam_encoding_of(TAM_LIT("iso-2022-kr")), "replacement");
	assert_null(tam_encoding_of(TAM_LIT("")));
}

/* The standard's list, where it lies beside the repository. */
static void
every_label_is_known(void **state)
{
	FILE *list = fopen("../shared/data/charset/whatwg-labels.tsv", "r");
	char line[128], label[64], encoding[64];
	int n = 0;

	(void)state;
	if (list == NULL)
		skip();
	while (fgets(line, sizeof line, list) != NULL) {
		const char *got;
		size_t i;

		if (sscanf(line, "%63[^\t]\t%63s", label, encoding) != 2 ||
			strcmp(label, "label") == 0)
			continue;
		got = tam_encoding_of(tam_slice_of(label));
		assert_non_null(got);
		for (i = 0; encoding[i] != '\0'; i++)
			encoding[i] = tam_ascii_lower(encoding[i]);
		assert_string_equal(got, encoding);
		n++;
	}
	(void)fclose(list);
	assert_int_equal(n, 228);
}

/* Where tables of other programs differ from the standard's. */
static void
single_bytes_are_the_standards(void **state)
{
	static const struct {
		const char *encoding;
		unsigned char byte;
		unsigned c;
	} points[] = {
		{"windows-1252", 0x81, 0x81},
		{"windows-1252", 0x80, 0x20AC},
		{"windows-1253", 0xAA, 0},
		{"windows-1253", 0xA2, 0x386},
		{"windows-1254", 0xD0, 0x11E},
		{"windows-1255", 0xCA, 0x5BA},
		{"windows-1255", 0xD9, 0},
		{"windows-1257", 0xA1, 0},
		{"windows-1258", 0xD2, 0x309},
		{"windows-874", 0xDB, 0},
		{"koi8-u", 0xAE, 0x45E},
		{"koi8-u", 0xBE, 0x40E},
		{"koi8-r", 0xA3, 0x451},
		{"macintosh", 0xDB, 0x20AC},
		{"macintosh", 0xF0, 0xF8FF},
		{"x-mac-cyrillic", 0xA2, 0x490},
		{"x-mac-cyrillic", 0xFF, 0x20AC},
		{"iso-8859-7", 0xA4, 0x20AC},
		{"iso-8859-7", 0xFF, 0},
		{"iso-8859-8-i", 0xFE, 0x200F},
		{"iso-8859-16", 0xAA, 0x218},
		{"ibm866", 0xF0, 0x401},
	};
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(points); i++) {
		const struct tam_singlebyte *t = tam_singlebyte(points[i].encoding);

		assert_non_null(t);
		assert_int_equal(tam_singlebyte_get(t, points[i].byte), points[i].c);
	}
	assert_null(tam_singlebyte("shift_jis"));
}

/* Nothing says what these are. */
static void
what_nothing_names_is_detected(void **state)
{
	(void)state;
	check(TAM_LIT("\xD1\xFA\xE5\xF8\xFC \xE5\xF9\xB8 \xFD\xF2\xE8\xF5 \xEC\xFF\xE3\xEA\xE8\xF5 "
		      "\xF4\xF0\xE0\xED\xF6\xF3\xE7\xF1\xEA\xE8\xF5 \xE1\xF3\xEB\xEE\xEA"),
		NULL, NULL,
		"\xD0\xA1\xD1\x8A\xD0\xB5\xD1\x88\xD1\x8C \xD0\xB5\xD1\x89\xD1\x91 "
		"\xD1\x8D\xD1\x82\xD0\xB8\xD1\x85 \xD0\xBC\xD1\x8F\xD0\xB3\xD0\xBA\xD0\xB8\xD1\x85 "
		"\xD1\x84\xD1\x80\xD0\xB0\xD0\xBD\xD1\x86\xD1\x83\xD0\xB7\xD1\x81\xD0\xBA\xD0\xB8"
		"\xD1\x85 "
		"\xD0\xB1\xD1\x83\xD0\xBB\xD0\xBE\xD0\xBA",
		"windows-1251", "detected", 0);
	check(TAM_LIT("Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1 i \x9Cwie\xBF\x65 ryby"), NULL,
		NULL,
		"Za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87 g\xC4\x99\xC5\x9Bl\xC4\x85 ja\xC5\xBA\xC5\x84 "
		"i "
		"\xC5\x9Bwie\xC5\xBC\x65 ryby",
		"windows-1250", "detected", 0);
	/* A text cut inside its last character is UTF-8 all the same. */
	check(TAM_LIT("d\xC3\xA9j\xC3"), NULL, NULL, "d\xC3\xA9j\xEF\xBF\xBD", "utf-8", "utf-8", 1);
	check(TAM_LIT("\x1B$B$3$s$K$A$O\x1B(B"), NULL, NULL,
		"\xE3\x81\x93\xE3\x82\x93\xE3\x81\xAB\xE3\x81\xA1\xE3\x81\xAF", "iso-2022-jp",
		"detected", 0);
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
		cmocka_unit_test(every_label_is_known),
		cmocka_unit_test(single_bytes_are_the_standards),
		cmocka_unit_test(what_nothing_names_is_detected),
	};

	return cmocka_run_group_tests_name("decode", tests, start, end);
}
