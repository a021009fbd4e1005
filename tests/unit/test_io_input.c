/* io/input.h: bids, readers, refusals, and files that are hostile or strange. */
#include "io_scratch.h"

#include <fcntl.h>
#include <sys/wait.h>

#include "base/hash.h"
#include "io/input.h"

static const struct tam_input_options defaults = {.max_bytes = 1 << 20};

static struct tam_input *
open_bytes(void **state, const void *bytes, size_t n, const struct tam_input_options *o)
{
	struct tam_input *input;
	struct tam_err err;

	put_file(scratch_of(state), "in", bytes, n);
	assert_int_equal(tam_input_open(&input, scratch_of(state)->path, o, &err), TAM_OK);
	return input;
}

static void
assert_format(void **state, const void *bytes, size_t n, enum tam_format format)
{
	struct tam_input *input = open_bytes(state, bytes, n, &defaults);
	struct tam_record rec;
	struct tam_err err;

	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_int_equal(rec.format, format);
	assert_int_equal(rec.body.n, n);
	assert_int_equal(rec.number, 0);
	if (n > 0)
		assert_memory_equal(rec.body.p, bytes, n);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_EOF);
	tam_input_close(input);
}

#define ASSERT_FORMAT(text, format) assert_format(state, text, sizeof(text) - 1, format)

static void
pages_are_found(void **state)
{
	ASSERT_FORMAT("<!DOCTYPE html><title>x</title>", TAM_FORMAT_HTML);
	ASSERT_FORMAT("\n\n <!-- saved -->\n<!doctype HTML PUBLIC \"x\">", TAM_FORMAT_HTML);
	ASSERT_FORMAT("\xEF\xBB\xBF<html lang=fr>", TAM_FORMAT_HTML);
	ASSERT_FORMAT("<?xml version='1.0'?>\n<html xmlns='x'>", TAM_FORMAT_HTML);
	ASSERT_FORMAT("<head><meta charset=utf-8>", TAM_FORMAT_HTML);
	ASSERT_FORMAT("<div class=a><p>soup", TAM_FORMAT_HTML);
	ASSERT_FORMAT("junk <p>a</p><p>b</p><div>c</div><ul><li>d</li></ul>", TAM_FORMAT_HTML);
	ASSERT_FORMAT("\xFF\xFE<\0h\0t\0m\0l\0>\0", TAM_FORMAT_HTML);
	ASSERT_FORMAT("\0<\0h\0t\0m\0l\0>\0 \0a", TAM_FORMAT_HTML);
	ASSERT_FORMAT("<html>a NUL \0 in a page</html>", TAM_FORMAT_HTML);
}

static void
texts_are_texts(void **state)
{
	ASSERT_FORMAT("", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("Plain words.\n", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("A page begins with <html> and <body>.\n", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("if a < b and c > d, then <b>so</b>\n", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("<3 is a heart\n", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("{ not JSON }\n", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("[1,2]\n", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("\xE9t\xE9 in latin-1\n", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("h\0e\0l\0l\0o\0 \0t\0h\0e\0r\0e\0", TAM_FORMAT_TEXT);
	ASSERT_FORMAT("ID3 tags and BZh are letters\n", TAM_FORMAT_TEXT);
}

static void
refuse(void **state, const void *bytes, size_t n, const char *want)
{
	struct tam_input *input;
	struct tam_record rec;
	struct tam_err err;

	put_file(scratch_of(state), "in", bytes, n);
	assert_int_equal(tam_input_open(&input, scratch_of(state)->path, &defaults, &err), TAM_OK);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_BAD);
	assert_string_equal(err.text, want);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_EOF);
	tam_input_close(input);
}

#define REFUSE(bytes, want) refuse(state, bytes, sizeof(bytes) - 1, want)

static void
binary_is_refused_by_name(void **state)
{
	REFUSE("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "looks like binary data (PNG image)");
	REFUSE("%PDF-1.7\n", "looks like binary data (PDF document)");
	REFUSE("\x7F"
	       "ELF\2\1\1",
		"looks like binary data (ELF program)");
	REFUSE("\x1F\x8B\x08\0\0", "gzip data at byte 0 ends early; nothing can be read behind it");
	REFUSE("\x28\xB5\x2F\xFD\x04",
		"zstd data at byte 0 ends early; nothing can be read behind it");
	REFUSE("filedesc://a.arc 127.0.0.1 20140301000000 text/plain 7\n1 0 X\n",
		"ARC archive; extract its files first");
	REFUSE("PK\3\4\x14", "ZIP archive; extract its files first");
	REFUSE("ID3\3\0\0\0\0\1", "looks like binary data (MP3 audio)");
	REFUSE("abc\0def\1ghi\0\0\0", "looks like binary data (NUL bytes)");
}

static void
what_cannot_be_opened_says_why(void **state)
{
	struct tam_input *input;
	struct tam_err err;

	assert_int_equal(
		tam_input_open(&input, in(scratch_of(state), "none"), &defaults, &err), TAM_BAD);
	assert_string_equal(err.text, "No such file or directory");
	assert_int_equal(
		tam_input_open(&input, scratch_of(state)->folder, &defaults, &err), TAM_BAD);
	assert_string_equal(err.text, "Is a directory");
}

static void
a_large_file_is_refused(void **state)
{
	struct tam_input_options o = {.max_bytes = 10};
	struct tam_input *input = open_bytes(state, "12345678901", 11, &o);
	struct tam_record rec;
	struct tam_err err;

	assert_int_equal(tam_input_next(input, &rec, &err), TAM_BAD);
	assert_string_equal(err.text, "larger than 10 bytes (--max-doc-bytes)");
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_EOF);
	tam_input_close(input);
	input = open_bytes(state, "1234567890", 10, &o);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	tam_input_close(input);
}

static void
assert_slice(struct tam_slice s, const char *want)
{
	if (want == NULL) {
		assert_null(s.p);
		return;
	}
	assert_int_equal(s.n, strlen(want));
	assert_memory_equal(s.p, want, s.n);
}

static void
rows_give_records(void **state)
{
	static const char rows[] =
		"\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"one\",\"url\":\"u\","
		"\"title\":\"t\",\"author\":[\"x\",\"y\"],\"date\":\"2020\","
		"\"language\":\"fr\",\"source\":\"s\",\"n\":[1,{\"k\":null}]}\r\n"
		"\r\n"
		"{\"id\":77,\"html\":\"<p>two\"}\n"
		"{\"text\":\"nul \\u0000 pair \\ud83d\\ude00 half \\ud83d!\"}\n"
		"{\"text\":\"first\",\"text\":\"last\",\"big\":123456789012345678901234}";
	struct tam_input *input = open_bytes(state, rows, sizeof rows - 1, &defaults);
	struct tam_record rec;
	struct tam_err err;
	char digest[TAM_DIGEST_SIZE], want[TAM_DIGEST_SIZE];

	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.id, "a");
	assert_slice(rec.body, "one");
	assert_slice(rec.url, "u");
	assert_slice(rec.title, "t");
	assert_slice(rec.author, "x; y");
	assert_slice(rec.created, "2020");
	assert_slice(rec.lang, "fr");
	assert_slice(rec.source, "s");
	assert_slice(rec.charset, NULL);
	assert_int_equal(rec.format, TAM_FORMAT_TEXT);
	assert_int_equal(rec.number, 1);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.id, "77");
	assert_slice(rec.body, "<p>two");
	assert_slice(rec.title, NULL);
	assert_int_equal(rec.format, TAM_FORMAT_HTML);
	assert_int_equal(rec.number, 3);
	assert_int_equal(rec.offset, strstr(rows, "{\"id\":77") - rows);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_int_equal(rec.body.n, 25);
	assert_memory_equal(rec.body.p, "nul \0 pair \xF0\x9F\x98\x80 half \xEF\xBF\xBD!", 25);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.body, "last");
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_EOF);
	assert_int_equal(tam_input_digest(input, digest), sizeof rows - 1);
	tam_digest(tam_slice(rows, sizeof rows - 1), want);
	assert_string_equal(digest, want);
	tam_input_close(input);
}

static void
bad_rows_are_named_and_passed(void **state)
{
	static const char *const want[] = {
		"line 2, byte 15: no JSON: ",
		"line 3, byte 28: no \"text\" and no \"html\"",
		"line 4, byte 39: \"text\" is not a string",
		"line 5, byte 50: JSON, but no object",
		"line 6, byte 54: no JSON: ",
	};
	static const char rows[] = "{\"text\":\"ok\"}\r\n{\"text\":\"cut\n{\"x\":true}\n"
				   "{\"text\":1}\n[1]\n{\"text\":\"\xE9\"}\n{\"text\":\"end\"}\n";
	struct tam_input *input = open_bytes(state, rows, sizeof rows - 1, &defaults);
	struct tam_record rec;
	struct tam_err err;
	size_t i;

	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	for (i = 0; i < TAM_COUNT(want); i++) {
		assert_int_equal(tam_input_next(input, &rec, &err), TAM_BAD);
		assert_int_equal(err.line, i + 2);
		assert_int_equal(rec.number, i + 2);
		assert_memory_equal(err.text, want[i], strlen(want[i]));
	}
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.body, "end");
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_EOF);
	tam_input_close(input);
}

static void
keys_can_be_named(void **state)
{
	static const char rows[] = "{\"text\":\"t\",\"html\":\"h\",\"raw\":\"r\"}\n";
	struct tam_input_options o = defaults;
	struct tam_input *input = open_bytes(state, rows, sizeof rows - 1, &o);
	struct tam_record rec;
	struct tam_err err;

	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.body, "t");
	tam_input_close(input);
	o.html_key = TAM_LIT("raw");
	input = open_bytes(state, rows, sizeof rows - 1, &o);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.body, "r");
	assert_int_equal(rec.format, TAM_FORMAT_HTML);
	tam_input_close(input);
}

/* Rows that would cost memory or stack out of proportion. */
static void
hostile_rows_are_refused(void **state)
{
	struct tam_input_options o = {.format = TAM_FORMAT_JSONL, .max_bytes = 4 << 20};
	struct tam_buf rows = {0};
	struct tam_input *input;
	struct tam_record rec;
	struct tam_err err;
	size_t i;

	for (i = 0; i < 100000; i++)
		tam_buf_char(&rows, '[');
	tam_buf_str(&rows, "\n{\"x\":[0");
	for (i = 0; i < 2000000; i++)
		tam_buf_str(&rows, ",0");
	tam_buf_str(&rows, "],\"text\":\"a\"}\n{\"text\":\"");
	for (i = 0; i < 7 << 20; i++)
		tam_buf_char(&rows, 'x');
	tam_buf_str(&rows, "\"}\n{\"text\":\"end\"}\n");
	assert_false(rows.failed);
	input = open_bytes(state, rows.p, rows.n, &o);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_BAD);
	assert_non_null(strstr(err.text, "no JSON"));
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_BAD);
	assert_non_null(strstr(err.text, "more than 1048576 values"));
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_BAD);
	assert_non_null(strstr(err.text, "line 3, byte"));
	assert_non_null(strstr(err.text, "larger than 4194304 bytes"));
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.body, "end");
	assert_int_equal(rec.number, 4);
	tam_input_close(input);
	tam_buf_free(&rows);
}

/* A fifo that gives a byte at a time reads like a file. */
static void
one_byte_at_a_time(void **state)
{
	static const char rows[] = "{\"text\":\"one\"}\n{\"text\":\"two\"}\n";
	const char *fifo = in(scratch_of(state), "fifo");
	struct tam_input *input;
	struct tam_record rec;
	struct tam_err err;
	pid_t child;
	size_t i;
	int fd;

	assert_int_equal(mkfifo(fifo, 0600), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		fd = open(fifo, O_WRONLY);
		for (i = 0; i < sizeof rows - 1; i++)
			if (write(fd, rows + i, 1) != 1)
				_exit(1);
		_exit(0);
	}
	assert_int_equal(tam_input_open(&input, fifo, &defaults, &err), TAM_OK);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.body, "one");
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_OK);
	assert_slice(rec.body, "two");
	assert_int_equal(rec.offset, 15);
	assert_int_equal(tam_input_next(input, &rec, &err), TAM_EOF);
	tam_input_close(input);
	assert_int_equal(waitpid(child, &fd, 0), child);
	assert_int_equal(fd, 0);
}

static void
nothing_in_jsonl_is_the_end(void **state)
{
	struct tam_input_options o = {.format = TAM_FORMAT_JSONL, .max_bytes = 100};
	struct tam_input *input = open_bytes(state, "", 0, &o);
	struct tam_record rec;
	struct tam_err err;

	assert_int_equal(tam_input_next(input, &rec, &err), TAM_EOF);
	tam_input_close(input);
	assert_int_equal(tam_format_of(TAM_LIT("jsonl")), TAM_FORMAT_JSONL);
	assert_int_equal(tam_format_of(TAM_LIT("docx")), TAM_FORMATS);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, scratch_begin, scratch_end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(pages_are_found),
		TEST(texts_are_texts),
		TEST(binary_is_refused_by_name),
		TEST(what_cannot_be_opened_says_why),
		TEST(a_large_file_is_refused),
		TEST(rows_give_records),
		TEST(bad_rows_are_named_and_passed),
		TEST(keys_can_be_named),
		TEST(hostile_rows_are_refused),
		TEST(one_byte_at_a_time),
		TEST(nothing_in_jsonl_is_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
