/* Slices, UTF-8, JSON output and what is shown on terminals. */
#include "unit.h"

#include "base/json.h"
#include "base/utf8.h"
#include "base/visible.h"

static void
slices_split_into_lines_and_words(void **state)
{
	struct tam_slice rest = TAM_LIT("one\r\n\ntwo\nthree"), line;
	const char *const want[] = {"one", "", "two", "three"};
	size_t i;

	(void)state;
	for (i = 0; i < 4; i++) {
		assert_true(tam_slice_line(&rest, &line));
		assert_slice(line, want[i]);
	}
	assert_false(tam_slice_line(&rest, &line));
	rest = TAM_LIT("  a\tbc ");
	assert_true(tam_slice_word(&rest, &line));
	assert_slice(line, "a");
	assert_true(tam_slice_word(&rest, &line));
	assert_slice(line, "bc");
	assert_false(tam_slice_word(&rest, &line));
}

static void
nothing_is_before_the_beginning(void **state)
{
	size_t step = 7;

	(void)state;
	assert_int_equal(tam_utf8_before(TAM_LIT("a"), 0, &step), 0);
	assert_int_equal(step, 0);
	assert_int_equal(tam_utf8_before(TAM_LIT("\xC3\xA9"), 2, &step), 0xE9);
	assert_int_equal(step, 2);
}

static void
numbers_come_off_the_front(void **state)
{
	struct tam_slice rest = TAM_LIT("007-18446744073709551615");
	uint64_t n = 1;

	(void)state;
	assert_true(tam_slice_number(&rest, &n));
	assert_int_equal(n, 7);
	assert_false(tam_slice_number(&rest, &n));
	assert_int_equal(*rest.p, '-');
	rest = tam_slice_from(rest, 1);
	assert_false(tam_slice_number(
		&rest, &n)); /* as large as the type holds: refused like larger ones */
	assert_int_equal(rest.n, 20);
	assert_int_equal(n, 7);
}

static void
slices_are_searched(void **state)
{
	(void)state;
	assert_int_equal(tam_slice_find(TAM_LIT("aaab"), TAM_LIT("aab")), 1);
	assert_int_equal(tam_slice_find(TAM_LIT("aaab"), TAM_LIT("abb")), 4);
	assert_int_equal(tam_slice_find(TAM_LIT("ab"), TAM_LIT("abc")), 2);
	assert_int_equal(tam_slice_find(TAM_LIT("ab"), TAM_LIT("")), 0);
	assert_true(tam_slice_ieq(TAM_LIT("UTF-8"), TAM_LIT("utf-8")));
	assert_false(tam_slice_ieq(TAM_LIT("UTF-8"), TAM_LIT("utf_8")));
}

static void
sorted_rows_are_found(void **state)
{
	static const struct {
		const char *name;
		int value;
	} rows[] = {{"b", 1}, {"ba", 2}, {"ba", 3}, {"d\xC3\xA9", 4}};
	static const struct {
		const char *key;
		size_t place;
	} cases[] = {{"", 0}, {"a", 0}, {"b", 0}, {"ba", 1}, {"bab", 3}, {"d", 3}, {"dz", 3},
		{"d\xC3\xA9", 3}, {"e", 4}};
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(cases); i++)
		assert_int_equal(tam_slice_place(tam_slice_of(cases[i].key), rows, TAM_COUNT(rows),
					 sizeof rows[0]),
			cases[i].place);
	assert_int_equal(tam_slice_place(TAM_NONE, rows, TAM_COUNT(rows), sizeof rows[0]), 0);
	assert_int_equal(tam_slice_place(TAM_LIT("a"), rows, 0, sizeof rows[0]), 0);
	assert_int_equal(
		tam_slice_place(tam_slice("ba-", 2), rows, TAM_COUNT(rows), sizeof rows[0]), 1);
}

/* Unicode 15, section 3.9: which sequences are ill-formed, and how long the bad prefix is. */
static void
utf8_refuses_what_the_standard_refuses(void **state)
{
	static const struct {
		const char *bytes;
		size_t n, step;
	} bad[] = {
		{"\xC0\xAF", 2, 1},
		{"\xE0\x9F\x80", 3, 1},
		{"\xED\xA0\x80", 3, 1},
		{"\xF4\x90\x80\x80", 4, 1},
		{"\xF8\x88\x80\x80", 4, 1},
		{"\x80", 1, 1},
		{"\xE2\x82", 2, 2},
		{"\xF0\x9F\x98", 3, 3},
		{"\xE2\x82"
		 "A",
			3, 2},
		{"\xFF", 1, 1},
	};
	size_t i, step;

	(void)state;
	for (i = 0; i < TAM_COUNT(bad); i++) {
		struct tam_slice s = tam_slice(bad[i].bytes, bad[i].n);

		assert_int_equal(tam_utf8_get(s, 0, &step), TAM_UTF8_BAD);
		assert_int_equal(step, bad[i].step);
		assert_int_equal(tam_utf8_check(s), 0);
	}
}

static void
utf8_round_trips(void **state)
{
	uint32_t c;
	char bytes[4];
	size_t n, step;

	(void)state;
	for (c = 0; c < 0x110000; c += c < 0x3000 ? 1 : 97) {
		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		n = tam_utf8_put(c, bytes);
		assert_int_equal(tam_utf8_get(tam_slice(bytes, n), 0, &step), c);
		assert_int_equal(step, n);
		assert_int_equal(tam_utf8_before(tam_slice(bytes, n), n, &step), c);
		assert_int_equal(tam_utf8_check(tam_slice(bytes, n)), n);
	}
	assert_int_equal(tam_utf8_check(TAM_LIT("abcdefghijklmnop\xC3\xA9 and \xE2\x82")), 23);
	assert_int_equal(tam_utf8_count(TAM_LIT("d\xC3\xA9j\xC3\xA0")), 4);
	assert_int_equal(tam_utf8_start(TAM_LIT("d\xC3\xA9j\xC3\xA0"), 1), 1);
	assert_int_equal(tam_utf8_start(TAM_LIT("d\xC3\xA9j\xC3\xA0"), 2), 1);
	assert_int_equal(tam_utf8_start(TAM_LIT("d\xC3\xA9j\xC3\xA0"), 6), 6);
	assert_int_equal(tam_utf8_start(TAM_LIT("\xA9"), 0), 0);
	assert_int_equal(tam_utf8_start(TAM_LIT("\xA9\xA9"), 1), 0);
}

/* The check reads blocks and words: wherever a byte stands in them, it is seen. */
static void
utf8_is_checked_everywhere(void **state)
{
	char bytes[200];
	size_t n, from, at;

	(void)state;
	memset(bytes, 'a', sizeof bytes);
	for (n = 1; n < sizeof bytes; n += n < 20 ? 1 : 7)
		for (from = 0; from < n; from += 3)
			for (at = from; at < n; at++) {
				bytes[at] = (char)0x80;
				assert_int_equal(tam_utf8_ascii(tam_slice(bytes, n), from), at);
				assert_int_equal(tam_utf8_check(tam_slice(bytes, n)), at);
				bytes[at] = 'a';
				assert_int_equal(tam_utf8_ascii(tam_slice(bytes, n), from), n);
			}
	assert_int_equal(tam_utf8_ascii(TAM_NONE, 0), 0);
}

static void
json_is_always_json(void **state)
{
	struct tam_buf out = {0};
	struct tam_json j = tam_json_on(&out);

	(void)state;
	tam_json_open(&j, '{');
	tam_json_key(&j, "a\"b");
	tam_json_string(&j, TAM_LIT("line\n\x01\x7F\\ \xC3\xA9 \xFF"));
	tam_json_key(&j, "n");
	tam_json_string(&j, TAM_NONE);
	tam_json_key(&j, "list");
	tam_json_open(&j, '[');
	tam_json_count(&j, 7);
	tam_json_number(&j, 0.9996, 3);
	tam_json_number(&j, -2.5, 1);
	tam_json_bool(&j, true);
	tam_json_close(&j, ']');
	tam_json_close(&j, '}');
	assert_slice(tam_buf_all(&out),
		"{\"a\\\"b\":\"line\\n\\u0001\\u007f\\\\ \xC3\xA9 \xEF\xBF\xBD\",\"n\":null,"
		"\"list\":[7,1.000,-2.5,true]}");
	tam_buf_free(&out);
}

/* Strings are read by eight bytes at a time: what is escaped is at each place of them. */
static void
json_escapes_at_each_place(void **state)
{
	static const char *const odd[][2] = {
		{"\"", "\\\""},
		{"\\", "\\\\"},
		{"\n", "\\n"},
		{"\x1F", "\\u001f"},
		{"\x7F", "\\u007f"},
		{"\x80", "\xEF\xBF\xBD"},
		{"\xFF", "\xEF\xBF\xBD"},
		{"\xC3", "\xEF\xBF\xBD"},
		{"\xE2\x82\xAC", "\xE2\x82\xAC"},
		{" ~!#[]", " ~!#[]"},
	};
	struct tam_buf in = {0}, want = {0}, out = {0};
	size_t n, at, i;

	(void)state;
	for (n = 0; n <= 40; n++)
		for (at = 0; at <= n; at++)
			for (i = 0; i < TAM_COUNT(odd); i++) {
				static const char letters[] =
					"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO";

				tam_buf_clear(&in);
				tam_buf_clear(&want);
				tam_buf_clear(&out);
				tam_buf_char(&want, '"');
				tam_buf_add(&in, letters, at);
				tam_buf_add(&want, letters, at);
				tam_buf_str(&in, odd[i][0]);
				tam_buf_str(&want, odd[i][1]);
				tam_buf_add(&in, letters + at, n - at);
				tam_buf_add(&want, letters + at, n - at);
				tam_buf_str(&want, "\"");
				tam_buf_char(&want, '\0');
				tam_json_escape(&out, tam_buf_all(&in));
				assert_slice(tam_buf_all(&out), want.p);
			}
	tam_buf_free(&in);
	tam_buf_free(&want);
	tam_buf_free(&out);
}

static void
terminals_are_safe(void **state)
{
	struct tam_buf out = {0};

	(void)state;
	tam_visible(&out, TAM_LIT("a\x1b[1m\tb\n\xC2\x9B\xE2\x80\xAE\xFF\xC3\xA9"), true);
	assert_slice(tam_buf_all(&out), "a^[[1m\tb\n<U+009B><U+202E><FF>\xC3\xA9");
	tam_buf_clear(&out);
	tam_visible(&out, TAM_LIT("a\nb"), false);
	assert_slice(tam_buf_all(&out), "a^Jb");
	tam_buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(slices_split_into_lines_and_words),
		cmocka_unit_test(nothing_is_before_the_beginning),
		cmocka_unit_test(numbers_come_off_the_front),
		cmocka_unit_test(slices_are_searched),
		cmocka_unit_test(sorted_rows_are_found),
		cmocka_unit_test(utf8_refuses_what_the_standard_refuses),
		cmocka_unit_test(utf8_round_trips),
		cmocka_unit_test(utf8_is_checked_everywhere),
		cmocka_unit_test(json_is_always_json),
		cmocka_unit_test(json_escapes_at_each_place),
		cmocka_unit_test(terminals_are_safe),
	};

	return cmocka_run_group_tests_name("base text", tests, NULL, NULL);
}
