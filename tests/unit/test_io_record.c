/* io/record.h, io/manifest.h: keys, their order and types; what people read. */
#include "io_scratch.h"

#include <jansson.h>

#include "base/hash.h"
#include "io/manifest.h"
#include "io/record.h"

/* A document whose text is `text`, all of it kept. */
static struct tam_doc
doc_of(const char *text)
{
	return (struct tam_doc){.text = tam_slice_of(text),
		.clean = tam_slice_of(text),
		.lang = "und",
		.charset = "utf-8",
		.charset_source = "utf-8",
		.confidence = -1};
}

static const struct tam_record bare = {.path = {"dir/a.txt", 9}, .body = {"raw", 3}};

static json_t *
parsed(const struct tam_buf *b)
{
	json_error_t why;
	json_t *j = json_loadb(b->p, b->n, JSON_REJECT_DUPLICATES, &why);

	if (j == NULL)
		fail_msg("%s at %d", why.text, why.position);
	return j;
}

/* Every key of the table, in its order, for what is known and for what is not. */
static void
assert_keys(const struct tam_buf *line)
{
	json_t *j = parsed(line);
	const json_t *metadata = json_object_get(j, "metadata");
	struct tam_slice rest = tam_buf_all(line);
	size_t i, top = 0;

	assert_int_equal(line->p[line->n - 1], '\n');
	assert_int_equal(memchr(line->p, '\n', line->n) == line->p + line->n - 1, 1);
	for (i = 0; i < tam_record_key_count; i++) {
		const struct tam_record_key *k = &tam_record_keys[i];
		const json_t *v = json_object_get(k->in_metadata ? metadata : j, k->name);
		struct tam_buf quoted = {0};

		top += !k->in_metadata;
		assert_non_null(v);
		if (k->type != NULL && strcmp(k->type, "sc:Text") == 0)
			assert_true(json_is_string(v) || json_is_null(v));
		if (k->type != NULL && strcmp(k->type, "sc:Integer") == 0)
			assert_true(json_is_integer(v));
		if (k->type != NULL && strcmp(k->type, "sc:Float") == 0)
			assert_true(json_is_real(v) || json_is_null(v));
		tam_buf_printf(&quoted, "\"%s\":", k->name);
		assert_true(tam_slice_find(rest, tam_buf_all(&quoted)) < rest.n);
		rest = tam_slice_from(rest, tam_slice_find(rest, tam_buf_all(&quoted)) + 1);
		tam_buf_free(&quoted);
	}
	assert_int_equal(json_object_size(j), top);
	assert_int_equal(json_object_size(metadata), tam_record_key_count - top);
	json_decref(j);
}

static void
every_key_on_every_line(void **state)
{
	struct tam_doc doc = doc_of("Text \x01 \"q\"\n\nb\n");
	struct tam_record rec = {.path = {"-", 1},
		.id = {"n\"1", 3},
		.body = {"raw", 3},
		.title = {"T", 1},
		.url = {"http://a/", 9}};
	struct tam_record_extra extra = {.created = TAM_LIT("2020-01-02T00:00:00Z"),
		.precision = TAM_DATE_DAY,
		.added = TAM_LIT("2021-01-01T00:00:00Z"),
		.source = TAM_LIT("col")};
	struct tam_buf b = {0};
	json_t *j;

	(void)state;
	tam_record_json(&b, &doc, &bare, &(struct tam_record_extra){0});
	assert_keys(&b);
	tam_buf_clear(&b);
	doc.lang = "fr";
	doc.lang_score = 1;
	doc.confidence = 0.5;
	doc.meta.date_source = "time";
	tam_record_json(&b, &doc, &rec, &extra);
	assert_keys(&b);
	j = parsed(&b);
	assert_string_equal(json_string_value(json_object_get(j, "text")), "Text \x01 \"q\"\n\nb");
	assert_string_equal(json_string_value(json_object_get(j, "id")), "n\"1");
	assert_string_equal(json_string_value(json_object_get(j, "date_precision")), "day");
	assert_string_equal(json_string_value(json_object_get(j, "date_source")), "time");
	assert_string_equal(json_string_value(json_object_get(j, "source")), "col");
	assert_string_equal(json_string_value(json_object_get(j, "lang")), "fr");
	json_decref(j);
	assert_non_null(strstr(b.p, "\"lang_score\":1.0000,"));
	tam_buf_free(&b);
}

static void
assert_id(const char *given, const char *want)
{
	struct tam_record rec = bare;
	struct tam_buf b = {0};

	rec.id = tam_slice_of(given);
	tam_record_id(&b, &rec);
	assert_int_equal(b.n, strlen(want));
	assert_memory_equal(b.p, want, b.n);
	tam_buf_free(&b);
}

static void
an_id_is_never_digits_alone(void **state)
{
	char digest[TAM_DIGEST_SIZE];

	(void)state;
	tam_digest(TAM_LIT("raw"), digest);
	assert_id("abc", "abc");
	assert_id("0012", "row:0012");
	assert_id("12a", "12a");
	assert_id("", digest);
	assert_id(NULL, digest);
}

static void
the_source_is_the_base_name(void **state)
{
	struct tam_doc doc = doc_of("");
	struct tam_record rec = bare;
	struct tam_buf b = {0};

	(void)state;
	tam_record_json(&b, &doc, &rec, &(struct tam_record_extra){0});
	assert_non_null(strstr(b.p, "\"text\":\"\",\"source\":\"a.txt\","));
	tam_buf_clear(&b);
	rec.source = TAM_LIT("row");
	tam_record_json(&b, &doc, &rec, &(struct tam_record_extra){0});
	assert_non_null(strstr(b.p, "\"source\":\"row\","));
	tam_buf_free(&b);
}

static void
headers_cannot_be_broken(void **state)
{
	struct tam_doc doc = doc_of("one\f\ntwo\n");
	struct tam_record rec = bare;
	struct tam_buf b = {0};

	(void)state;
	rec.id = TAM_LIT("x");
	rec.title = TAM_LIT("a\nb\r\nAuthor: forged");
	tam_record_headed(&b, &doc, &rec, &(struct tam_record_extra){0});
	tam_buf_char(&b, '\0');
	assert_string_equal(
		b.p, "Id: x\nSource: a.txt\nTitle: a b  Author: forged\n\none \ntwo\n\f\n");
	tam_buf_clear(&b);
	tam_record_text(&b, &doc, &(struct tam_record_extra){.text = TAM_LIT("t\n\n")});
	assert_int_equal(b.n, 2);
	tam_buf_clear(&b);
	tam_record_text(&b, &doc, &(struct tam_record_extra){.text = TAM_LIT("")});
	assert_int_equal(b.n, 0);
	tam_buf_free(&b);
}

static void
characters_are_counted_by_reason(void **state)
{
	struct tam_doc doc = doc_of("\xC3\xA9t\xC3\xA9 cut  x");
	struct tam_span spans[] = {
		{.start = 0, .end = 6, .kind = TAM_SPAN_KEPT},
		{.start = 6, .end = 9, .kind = TAM_SPAN_CUT, .mark = {.reason = TAM_REASON_SHARE}},
		{.start = 9, .end = 11, .kind = TAM_SPAN_REWRITTEN, .with = {" ", 1}},
		{.start = 11, .end = 12, .kind = TAM_SPAN_KEPT},
	};
	struct tam_tally t;
	struct tam_buf made = {0}, given = {0};

	(void)state;
	doc.spans.v = spans;
	doc.spans.n = 4;
	tam_record_tally(&doc, &t);
	assert_int_equal(t.kept, 5);
	assert_int_equal(t.removed, 3);
	assert_int_equal(t.by_reason[TAM_REASON_SHARE], 3);
	/* A record takes the tally that it is given, and makes the same one. */
	tam_record_json(&made, &doc, &bare, &(struct tam_record_extra){0});
	tam_record_json(&given, &doc, &bare, &(struct tam_record_extra){.tally = &t});
	assert_true(tam_slice_eq(tam_buf_all(&made), tam_buf_all(&given)));
	t.kept++;
	tam_buf_clear(&given);
	tam_record_json(&given, &doc, &bare, &(struct tam_record_extra){.tally = &t});
	assert_false(tam_slice_eq(tam_buf_all(&made), tam_buf_all(&given)));
	tam_buf_free(&made);
	tam_buf_free(&given);
}

static void
the_manifest_is_read_back(void **state)
{
	static const struct tam_named_count langs[] = {
		{{"fr", 2}, 2}, {{"en", 2}, 1}, {{"eng", 3}, 4}};
	struct tam_manifest m = {.version = TAM_LIT("1.2"),
		.jsonl = true,
		.languages = langs,
		.language_count = 3,
		.shard = 2,
		.counts = {.records = 7, .lines = 7, .bytes = 99, .xxh64 = 0xFEDCBA9876543210}};
	struct tam_manifest_facts f;
	struct tam_buf a = {0}, b = {0};
	struct tam_err err;
	json_t *j;
	const json_t *v;

	(void)state;
	m.removed[TAM_REASON_SHARE] = 5;
	assert_int_equal(tam_manifest_write(&m, &a, &err), TAM_OK);
	assert_int_equal(tam_manifest_write(&m, &b, &err), TAM_OK);
	assert_true(tam_slice_eq(tam_buf_all(&a), tam_buf_all(&b)));
	j = parsed(&a);
	assert_string_equal(json_string_value(json_object_get(j, "@type")), "sc:Dataset");
	v = json_object_get(json_array_get(json_object_get(j, "recordSet"), 0), "field");
	assert_int_equal(json_array_size(v), 16);
	v = json_object_get(json_array_get(v, 15), "subField");
	assert_int_equal(json_array_size(v), 15);
	v = json_object_get(json_object_get(j, "tamis"), "counts");
	assert_int_equal(
		json_integer_value(json_object_get(json_object_get(v, "removed"), "share")), 5);
	assert_int_equal(json_integer_value(json_object_get(v, "removed_chars")), 5);
	json_decref(j);
	assert_non_null(strstr(a.p, "\"languages\":{\"en\":1,\"eng\":4,\"fr\":2}"));
	assert_non_null(strstr(a.p, "\"inLanguage\":[\"en\",\"eng\",\"fr\"]"));
	assert_int_equal(tam_manifest_read(tam_buf_all(&a), &f, &err), TAM_OK);
	assert_int_equal(f.records, 7);
	assert_int_equal(f.xxh64, 0xFEDCBA9876543210);
	tam_manifest_release(&f);
	a.p[a.n / 2] ^= 1;
	assert_int_equal(tam_manifest_read(tam_buf_all(&a), &f, &err), TAM_BAD);
	tam_buf_free(&a);
	tam_buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_key_on_every_line),
		cmocka_unit_test(an_id_is_never_digits_alone),
		cmocka_unit_test(the_source_is_the_base_name),
		cmocka_unit_test(headers_cannot_be_broken),
		cmocka_unit_test(characters_are_counted_by_reason),
		cmocka_unit_test(the_manifest_is_read_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
