/* Addresses: the examples of RFC 3986, 5.4, and what pages do to them. */
#include "unit.h"

#include "text/url.h"

static void
resolves(const char *base, const char *ref, const char *want)
{
	struct tam_buf out = {0};

	tam_url_resolve(&out, tam_slice_of(base), tam_slice_of(ref));
	tam_buf_char(&out, '\0');
	assert_false(out.failed);
	assert_string_equal(out.p, want);
	tam_buf_free(&out);
}

static void
examples_of_the_standard(void **state)
{
	static const char *const base = "http://a/b/c/d;p?q";
	static const struct {
		const char *ref, *want;
	} rows[] = {
		{"g:h", "g:h"},
		{"g", "http://a/b/c/g"},
		{"./g", "http://a/b/c/g"},
		{"g/", "http://a/b/c/g/"},
		{"/g", "http://a/g"},
		{"//g", "http://g"},
		{"?y", "http://a/b/c/d;p?y"},
		{"g?y", "http://a/b/c/g?y"},
		{"#s", "http://a/b/c/d;p?q#s"},
		{"g#s", "http://a/b/c/g#s"},
		{";x", "http://a/b/c/;x"},
		{"", "http://a/b/c/d;p?q"},
		{".", "http://a/b/c/"},
		{"./", "http://a/b/c/"},
		{"..", "http://a/b/"},
		{"../g", "http://a/b/g"},
		{"../..", "http://a/"},
		{"../../g", "http://a/g"},
		{"../../../g", "http://a/g"},
		{"/./g", "http://a/g"},
		{"/../g", "http://a/g"},
		{"g.", "http://a/b/c/g."},
		{"..g", "http://a/b/c/..g"},
		{"./g/.", "http://a/b/c/g/"},
		{"g/../h", "http://a/b/c/h"},
		{"g;x=1/../y", "http://a/b/c/y"},
		{"g?y/./x", "http://a/b/c/g?y/./x"},
		{"g#s/../x", "http://a/b/c/g#s/../x"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(rows); i++)
		resolves(base, rows[i].ref, rows[i].want);
}

static void
addresses_as_pages_have_them(void **state)
{
	(void)state;
	resolves("http://a", "b", "http://a/b");
	resolves("http://a?q", "b", "http://a/b");
	resolves("http://a/b#f", "", "http://a/b");
	resolves("http://a/b", "  /c\n d\t ", "http://a/c d");
	resolves("", "b/c", "b/c");
	resolves("b/c", "../d", "../d");
	resolves("http://a/b", "12:30", "http://a/12:30");
	assert_int_equal(tam_url_scheme(TAM_LIT("a+b.c-1:x")), 8);
	assert_int_equal(tam_url_scheme(TAM_LIT(":x")), 0);
	assert_int_equal(tam_url_scheme(TAM_LIT("a/b:c")), 0);
}

static void
expect_host(const char *url, const char *want)
{
	struct tam_slice host = tam_url_host(tam_slice_of(url));

	if (!tam_slice_eq(host, tam_slice_of(want)))
		fail_msg("%s: %.*s", url, (int)host.n, host.p);
}

static void
addresses_name_hosts(void **state)
{
	(void)state;
	expect_host("https://www.a.example/b?c=http://d", "www.a.example");
	expect_host("http://user@a.example:80/", "a.example");
	expect_host("http://a.example?b@c", "a.example");
	expect_host("http://a.example", "a.example");
	expect_host("a.example/b", "a.example");
	expect_host("/b", "");
	assert_int_equal(tam_url_host(TAM_NONE).n, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples_of_the_standard),
		cmocka_unit_test(addresses_as_pages_have_them),
		cmocka_unit_test(addresses_name_hosts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
