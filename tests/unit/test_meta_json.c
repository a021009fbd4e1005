/* JSON of pages: what is read is what jansson reads, on texts that are nearly JSON, too. */
#include "unit.h"

#include <jansson.h>

#include "meta/json.h"

static const struct tam_json *
load(struct tam_arena *arena, struct tam_slice s)
{
	bool spent = false;
	const struct tam_json *v = tam_json_load(arena, s, &spent);

	assert_false(spent);
	return v;
}

/* The string that a member "a" has, or "none". */
static void
expect(const char *json, const char *want)
{
	struct tam_arena arena;
	struct tam_slice got;

	tam_arena_init(&arena, 0);
	got = tam_json_string_of(tam_json_get(load(&arena, tam_slice_of(json)), TAM_LIT("a")));
	if (got.p == NULL)
		got = TAM_LIT("none");
	if (!tam_slice_eq(got, tam_slice_of(want)))
		fail_msg("%s: %.*s", json, (int)got.n, got.p);
	tam_arena_free(&arena);
}

static void
strings_are_decoded(void **state)
{
	(void)state;
	expect("{\"a\":\"x\"}", "x");
	expect("{\"a\":\"\"}", "");
	expect("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", "\"\\/\b\f\n\r\t");
	expect("{\"a\":\"\\u00e9\\u20AC\\ud83d\\ude00\"}", "é€\xF0\x9F\x98\x80");
	expect("{\"a\":\"x\ny\tz\"}", "x y z");
	expect("{\"a\":\"x\",\"b\":{\"a\":\"y\"},\"a\":\"z\"}", "z");
}

static void
what_stands_around_is_skipped(void **state)
{
	(void)state;
	expect("<![CDATA[\n{\"a\":\"x\"}\n]]>;", "x");
	expect("/* x */ {\"a\":\"x\"};", "x");
	expect("{\"a\":\"x\"} {\"a\":", "x");
	expect("\"x\"", "none");
	expect("", "none");
}

static void
what_is_none_is_not_read(void **state)
{
	static const char *const bad[] = {"{\"a\":\"x\",}", "{\"a\":\"x\"", "{\"a\" \"x\"}",
		"{a:\"x\"}", "{\"a\":\"x\" \"b\":1}", "{\"a\":\"\\x\"}",
		"{\"a\":\"x\",\"b\":\"\\u0000\"}", "{\"a\":\"x\",\"b\":\"\\ud800\"}",
		"{\"a\":\"x\",\"b\":\"\\udc00\"}", "{\"a\":\"x\",\"b\":[1,]}",
		"{\"a\":\"x\",\"b\":[}", "{\"a\":\"x\",\"b\":01}", "{\"a\":\"x\",\"b\":1.}",
		"{\"a\":\"x\",\"b\":-}", "{\"a\":\"x\",\"b\":1e}", "{\"a\":\"x\",\"b\":truer}",
		"{\"a\":\"x\",\"b\":}"};
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(bad); i++)
		expect(bad[i], "none");
}

static void
depth_and_number_are_bounded(void **state)
{
	static char text[600000];
	struct tam_arena arena;
	size_t i;

	(void)state;
	tam_arena_init(&arena, 0);
	memset(text, '[', 64);
	memset(text + 64, ']', 64);
	assert_non_null(load(&arena, tam_slice(text, 128)));
	memset(text, '[', 65);
	memset(text + 65, ']', 65);
	assert_null(load(&arena, tam_slice(text, 130)));
	text[0] = '[';
	for (i = 1; i + 1 < sizeof text; i += 2)
		memcpy(text + i, "1,", 2);
	memcpy(text + 300001, "1]", 2);
	assert_non_null(load(&arena, tam_slice(text, 300003)));
	memcpy(text + 300001, "1,", 2);
	memcpy(text + 599997, "1]", 2);
	assert_null(load(&arena, tam_slice(text, 599999)));
	tam_arena_free(&arena);
}

static void
expect_same(const struct tam_json *v, json_t *want)
{
	const char *key;
	size_t i;
	json_t *down;

	if (json_is_string(want)) {
		assert_true(tam_slice_eq(tam_json_string_of(v),
			tam_slice(json_string_value(want), json_string_length(want))));
	} else if (json_is_array(want)) {
		assert_true(tam_json_is(v, TAM_JSON_ARRAY));
		v = v->first;
		json_array_foreach(want, i, down)
		{
			assert_non_null(v);
			expect_same(v, down);
			v = v->next;
		}
		assert_null(v);
	} else if (json_is_object(want)) {
		json_object_foreach(want, key, down)
			expect_same(tam_json_get(v, tam_slice_of(key)), down);
	} else {
		assert_true(tam_json_is(v, TAM_JSON_PLAIN));
	}
}

/* Texts that are JSON but for a few bytes. */
static void
nearly_json_is_read_alike(void **state)
{
	static const char seed[] = "[{\"a\":[1,-2.5e+3,true,null,\"x\\u00e9\\n\"],\"b\":{\"c\":[]},"
				   "\"\":\"\\ud83d\\ude00\",\"d\":{} },[[false,0.1],\"y\" , 7]]";
	static const char signs[] = "[]{}\",:\\u0d8e+-. tfn1";
	uint32_t random = 1, i, k, read = 0;
	char text[sizeof seed];

	(void)state;
	for (i = 0; i < 200000; i++) {
		size_t n = sizeof seed - 1;
		struct tam_arena arena;
		const struct tam_json *got;
		json_t *want;

		memcpy(text, seed, sizeof seed);
		for (k = 0; k <= i % 3; k++) {
			random = random * 1664525 + 1013904223;
			text[1 + (random >> 8) % (n - 2)] =
				signs[(random >> 24) % (sizeof signs - 1)];
		}
		tam_arena_init(&arena, 0);
		got = load(&arena, tam_slice(text, n));
		want = json_loadb(text, n, JSON_DISABLE_EOF_CHECK, NULL);
		if ((got != NULL) != (want != NULL))
			fail_msg("%d %.*s", want != NULL, (int)n, text);
		if (want != NULL)
			expect_same(got, want);
		read += want != NULL;
		json_decref(want);
		tam_arena_free(&arena);
	}
	assert_in_range(read, 10000, 190000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_are_decoded),
		cmocka_unit_test(what_stands_around_is_skipped),
		cmocka_unit_test(what_is_none_is_not_read),
		cmocka_unit_test(depth_and_number_are_bounded),
		cmocka_unit_test(nearly_json_is_read_alike),
	};

	return cmocka_run_group_tests_name("meta_json", tests, NULL, NULL);
}
