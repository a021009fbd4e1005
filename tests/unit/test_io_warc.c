/* io/http.h and io/warc.h: headers, dates, codings. What archives of files do is in tests/warc.t. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "io/http.h"
#include "io/warc.h"

static void
assert_slice(struct tam_slice s, const char *want)
{
	assert_int_equal(s.n, strlen(want));
	assert_memory_equal(s.p, want, s.n);
}

static void
heads_end_at_an_empty_line(void **state)
{
	bool ends;

	(void)state;
	assert_int_equal(tam_head_length(TAM_LIT("A: b\r\n\r\nbody")), 8);
	assert_int_equal(tam_head_length(TAM_LIT("A: b\n\nbody")), 6);
	assert_int_equal(tam_head_length(TAM_LIT("A: b\r\nC")), 7);
	assert_int_equal(tam_warc_head(TAM_LIT("WARC/1.0\r\nA: b\r\n\r\nx"), &ends), 18);
	assert_true(ends);
	assert_int_equal(tam_warc_head(TAM_LIT("WARC/1.0\r\nA: b\r\n\r"), &ends), 17);
	assert_false(ends);
	assert_int_equal(tam_warc_head(TAM_LIT("WARC/1.0\r\nA\r\nWARC/1.0\r\n\r\n"), &ends), 13);
	assert_false(ends);
}

static void
fields_are_read_leniently(void **state)
{
	struct tam_slice rest =
		TAM_LIT("x\r\n  A :  b \r\nno field\r\n\r : no name\r\n:\r\nC:d\r\n e\r\n\r\n");
	struct tam_slice name, value;
	uint64_t n;

	(void)state;
	rest = tam_slice_from(rest, 3);
	assert_true(tam_head_field(&rest, &name, &value));
	assert_slice(name, "A");
	assert_slice(value, "b");
	assert_true(tam_head_field(&rest, &name, &value));
	assert_slice(name, "C");
	assert_slice(value, "d\r\n e");
	assert_false(tam_head_field(&rest, &name, &value));
	assert_slice(tam_head_value(TAM_LIT("content-TYPE: x\n"), TAM_LIT("Content-Type")), "x");
	assert_true(tam_head_number(TAM_LIT("18446744073709551609"), &n));
	assert_false(tam_head_number(TAM_LIT("184467440737095516150"), &n));
	assert_false(tam_head_number(TAM_LIT("-1"), &n));
	assert_false(tam_head_number(TAM_LIT(""), &n));
}

static void
media_types(void **state)
{
	(void)state;
	assert_slice(tam_media_type(TAM_LIT("text/html ; charset=x")), "text/html");
	assert_slice(tam_media_charset(TAM_LIT("text/html; CHARSET=\"utf-8\"; a=b")), "utf-8");
	assert_slice(tam_media_charset(TAM_LIT("text/html;charset= koi8-r;a=b")), "koi8-r");
	assert_null(tam_media_charset(TAM_LIT("text/html; charset=")).p);
	assert_null(tam_media_charset(TAM_LIT("text/html")).p);
	assert_int_equal(tam_http_status(TAM_LIT("HTTP/1.1 200 OK\r\n")), 200);
	assert_int_equal(tam_http_status(TAM_LIT("http/2 404\n")), 404);
	assert_int_equal(tam_http_status(TAM_LIT("HTTP/1.1 2000 OK\r\n")), 0);
	assert_int_equal(tam_http_status(TAM_LIT("<html>")), 0);
}

static void
dates_become_rfc3339(void **state)
{
	static const char *const cases[][2] = {
		{"2016-10-17T14:57:38Z", "2016-10-17T14:57:38Z"},
		{"2016-10-17T14:57:38.123456Z", "2016-10-17T14:57:38Z"},
		{"20161017145738", "2016-10-17T14:57:38Z"},
		{"2016-10", "2016-10-01T00:00:00Z"},
		{"2016", "2016-01-01T00:00:00Z"},
		{"2016-13-01T00:00:00Z", ""},
		{"2016-00-01T00:00:00Z", ""},
		{"2008-10-294T05:21:46-0700", ""},
		{"yesterday", ""},
		{"", ""},
	};
	char out[32];
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(cases); i++) {
		tam_warc_date(tam_slice_of(cases[i][0]), out);
		assert_string_equal(out, cases[i][1]);
	}
}

static void
records_are_found(void **state)
{
	struct tam_slice s = TAM_LIT("of WARC/1.0 and WARC/x.0\nxWARC/1.1\r\nWARC-Type: x\r\n");
	struct tam_warc_head head;

	(void)state;
	assert_int_equal(tam_warc_find(s), 26);
	assert_int_equal(tam_warc_find(TAM_LIT("WARC/1.0\r\nno field\r\n")), 20);
	assert_null(tam_warc_parse(TAM_LIT("WARC/1.0\r\nContent-Length: 7\r\n"
					   "WARC-Target-URI: <http://a.example/>\r\n"
					   "WARC-Record-ID: <urn:uuid:1>\r\n\r\n"),
		&head));
	assert_slice(head.url, "http://a.example/");
	assert_slice(head.id, "<urn:uuid:1>");
	assert_int_equal(head.length, 7);
	assert_null(head.date.p);
	assert_string_equal(
		tam_warc_parse(TAM_LIT("WARC/1.0\r\n\r\n"), &head), "no Content-Length");
}

static void
assert_body(const char *head, struct tam_slice body, enum tam_body_state state, const char *want)
{
	struct tam_body_space space = {0};
	struct tam_body out;
	struct tam_err err;

	assert_int_equal(
		tam_http_body(tam_slice_of(head), body, 1 << 16, &space, &out, &err), TAM_OK);
	assert_int_equal(out.state, state);
	if (want != NULL)
		assert_slice(out.bytes, want);
	tam_body_space_free(&space);
}

static void
bodies_lose_their_codings(void **state)
{
	static const char chunks[] = "Transfer-Encoding: chunked\r\n";
	static const char deflate[] = "Content-Encoding: deflate\r\n";

	(void)state;
	assert_body(chunks, TAM_LIT("3\r\nabc\r\n2;x\r\nde\r\n0\r\n\r\n"), TAM_BODY_WHOLE, "abcde");
	assert_body(chunks, TAM_LIT("3\nabc\n0\n\n"), TAM_BODY_WHOLE, "abc");
	assert_body(chunks, TAM_LIT("3\r\nabc\r\n5\r\nde"), TAM_BODY_CUT, "abcde");
	assert_body(chunks, TAM_LIT("3\r\nabc\r\nzz\r\nde"), TAM_BODY_CUT, "abc");
	assert_body(chunks, TAM_LIT("<p>not in chunks"), TAM_BODY_WHOLE, "<p>not in chunks");
	assert_body(chunks, TAM_LIT("ffffffffffffffff\r\nabc"), TAM_BODY_WHOLE, NULL);
	/* "hello" as raw deflate and with zlib's header and checksum */
	assert_body(deflate, TAM_LIT("\xcb\x48\xcd\xc9\xc9\x07\x00"), TAM_BODY_WHOLE, "hello");
	assert_body(deflate, TAM_LIT("\x78\x9c\xcb\x48\xcd\xc9\xc9\x07\x00\x06\x2c\x02\x15"),
		TAM_BODY_WHOLE, "hello");
	assert_body(deflate, TAM_LIT("<html>never packed"), TAM_BODY_WHOLE, "<html>never packed");
	assert_body("Content-Encoding: lzw\r\n", TAM_LIT("\1\2\3"), TAM_BODY_UNKNOWN, NULL);
	assert_body("Content-Encoding: utf-8\r\n", TAM_LIT("text"), TAM_BODY_WHOLE, "text");
	assert_body("Content-Encoding: identity\r\n", TAM_LIT("\1\2"), TAM_BODY_WHOLE, "\1\2");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(heads_end_at_an_empty_line),
		cmocka_unit_test(fields_are_read_leniently),
		cmocka_unit_test(media_types),
		cmocka_unit_test(dates_become_rfc3339),
		cmocka_unit_test(records_are_found),
		cmocka_unit_test(bodies_lose_their_codings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
