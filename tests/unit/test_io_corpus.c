/* io/corpus.h: what was written comes back; nothing cut or changed is taken for whole. */
#include "io_shard.h"

#include "io/corpus.h"

static void
shard_of_100(struct scratch *s)
{
	shard_write(in(s, "x.jsonl.zst"), 100, 500);
}

static struct tam_corpus *
opened(const char *path)
{
	struct tam_corpus *c;
	struct tam_err err;

	assert_int_equal(tam_corpus_open(&c, path, &err), TAM_OK);
	return c;
}

static void
assert_line(struct tam_corpus *c, unsigned i)
{
	struct tam_slice line;
	struct tam_buf want = {0};
	struct tam_err err;

	shard_line(&want, i);
	assert_int_equal(tam_corpus_next(c, &line, &err), TAM_OK);
	assert_int_equal(line.n, want.n);
	assert_memory_equal(line.p, want.p, want.n);
	tam_buf_free(&want);
}

static void
assert_end(struct tam_corpus *c)
{
	struct tam_slice line;
	struct tam_err err;

	assert_int_equal(tam_corpus_next(c, &line, &err), TAM_EOF);
}

static void
lines_come_back(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_corpus *c;
	struct tam_corpus_info info;
	struct tam_err err;
	unsigned i;

	shard_of_100(s);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_OK);
	c = opened(s->path);
	info = tam_corpus_info(c);
	assert_true(info.compressed && info.complete && info.counted);
	assert_int_equal(info.records, 100);
	assert_true(info.frames > 10);
	assert_non_null(info.manifest.p);
	for (i = 0; i < 100; i++)
		assert_line(c, i);
	assert_end(c);
	tam_corpus_close(c);
}

static void
an_empty_corpus_is_whole(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_corpus *c;
	struct tam_err err;

	shard_write(in(s, "x"), 0, 500);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_OK);
	c = opened(s->path);
	assert_end(c);
	tam_corpus_close(c);
}

static void
the_same_bytes_every_time(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_buf a, b;

	shard_of_100(s);
	a = get_file(s->path);
	shard_of_100(s);
	b = get_file(s->path);
	assert_int_equal(a.n, b.n);
	assert_memory_equal(a.p, b.p, a.n);
	tam_buf_free(&a);
	tam_buf_free(&b);
}

static void
seeking_goes_to_the_frame(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_corpus *c;
	struct tam_err err;
	uint64_t at;
	unsigned i, n;

	shard_of_100(s);
	c = opened(s->path);
	for (i = 0; i < 100; i++) {
		n = (i * 37 + 11) % 100;
		assert_int_equal(tam_corpus_seek_line(c, n, &at, &err), TAM_OK);
		assert_true(at <= n && n - at < 20);
		for (; at < n; at++)
			assert_line(c, (unsigned)at);
		assert_line(c, n);
	}
	assert_int_equal(tam_corpus_seek(c, 3000, &at, &err), TAM_OK);
	assert_true(at <= 3000 && at > 2400);
	assert_int_equal(tam_corpus_seek(c, 0, &at, &err), TAM_OK);
	assert_line(c, 0);
	assert_int_equal(tam_corpus_seek(c, 1 << 30, &at, &err), TAM_EOF);
	assert_int_equal(tam_corpus_seek_line(c, 100, &at, &err), TAM_OK);
	assert_end(c);
	tam_corpus_close(c);
}

static void
ids_are_found(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_slice line;
	struct tam_corpus *c;
	struct tam_err err;
	char id[32];
	unsigned i;

	shard_of_100(s);
	for (i = 0; i < 100; i++) {
		c = opened(s->path);
		(void)snprintf(id, sizeof id, "doc-%u", i);
		assert_int_equal(tam_corpus_find(c, tam_slice_of(id), &line, &err), TAM_OK);
		assert_true(tam_slice_find(line, tam_slice_of(id)) == 7);
		assert_int_equal(tam_corpus_find(c, tam_slice_of(id), &line, &err), TAM_EOF);
		tam_corpus_close(c);
	}
	c = opened(s->path);
	assert_int_equal(tam_corpus_find(c, TAM_LIT("doc-100"), &line, &err), TAM_EOF);
	tam_corpus_close(c);
	c = opened(s->path);
	assert_int_equal(tam_corpus_find(c, TAM_LIT("doc"), &line, &err), TAM_EOF);
	tam_corpus_close(c);
}

static void
plain_files_are_read(void **state)
{
	static const char rows[] = "{\"x\":1,\"id\":\"caf\\u00e9\"}\n{\"id\":\"b\"}\nlast";
	struct scratch *s = scratch_of(state);
	struct tam_corpus *c;
	struct tam_slice line;
	struct tam_err err;

	put_file(s, "p", rows, sizeof rows - 1);
	c = opened(s->path);
	assert_false(tam_corpus_info(c).compressed);
	assert_false(tam_corpus_info(c).complete);
	assert_int_equal(tam_corpus_find(c, TAM_LIT("caf\xC3\xA9"), &line, &err), TAM_OK);
	assert_int_equal(tam_corpus_next(c, &line, &err), TAM_OK);
	assert_int_equal(tam_corpus_next(c, &line, &err), TAM_OK);
	assert_int_equal(line.n, 4);
	assert_end(c);
	tam_corpus_close(c);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
	put_file(s, "g", "\x1F\x8B\x08", 3);
	assert_int_equal(tam_corpus_open(&c, s->path, &err), TAM_BAD);
	assert_string_equal(err.text, "gzip-compressed data; decompress it first");
}

static void
plain_files_are_checked_by_their_sidecar(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output_options o = {.sidecar = true, .level = 3};
	struct tam_buf b;
	struct tam_err err;

	shard_write_from(in(s, "x.jsonl"), 0, 20, &o);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_OK);
	b = get_file(s->path);
	put_file(s, "x.jsonl", b.p, b.n - 1);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
	b.p[30] ^= 1;
	put_file(s, "x.jsonl", b.p, b.n);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
	assert_non_null(strstr(err.text, "xxh64"));
	tam_buf_free(&b);
}

static void
cut_anywhere_is_never_whole(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_buf b;
	struct tam_err err;
	size_t i;

	shard_write(in(s, "x"), 20, 500);
	b = get_file(s->path);
	for (i = 0; i < b.n; i++) {
		put_file(s, "cut", b.p, i);
		if (tam_corpus_verify(s->path, &err) != TAM_BAD)
			fail_msg("cut at byte %zu of %zu is taken for whole", i, b.n);
	}
	tam_buf_char(&b, '\n');
	put_file(s, "cut", b.p, b.n);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
	print_message("# %zu cuts\n", b.n - 1);
	tam_buf_free(&b);
}

/* Reads all lines; nothing may crash, whatever the bytes are. */
static void
read_all(const char *path)
{
	struct tam_corpus *c;
	struct tam_slice line;
	struct tam_err err;
	uint64_t at;

	if (tam_corpus_open(&c, path, &err) != TAM_OK)
		return;
	while (tam_corpus_next(c, &line, &err) == TAM_OK)
		;
	if (tam_corpus_seek_line(c, 50, &at, &err) == TAM_OK &&
		tam_corpus_find(c, TAM_LIT("doc-77"), &line, &err) == TAM_OK)
		assert_true(line.n > 10);
	tam_corpus_close(c);
}

static void
one_changed_bit_is_never_whole(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_buf b;
	struct tam_err err;
	size_t i;

	/* The long part that JSON-LD wants is the same everywhere: every seventh bit will do. */
	shard_write(in(s, "x"), 20, 500);
	b = get_file(s->path);
	for (i = 0; i < b.n * 8; i += 7) {
		b.p[i / 8] = (char)(b.p[i / 8] ^ 1 << i % 8);
		put_file(s, "flip", b.p, b.n);
		if (tam_corpus_verify(s->path, &err) != TAM_BAD)
			fail_msg("bit %zu of byte %zu changed is taken for whole", i % 8, i / 8);
		if (i % 2 == 0)
			read_all(s->path);
		b.p[i / 8] = (char)(b.p[i / 8] ^ 1 << i % 8);
	}
	print_message("# %zu bits\n", b.n * 8 / 7);
	tam_buf_free(&b);
}

/* A frame cannot say that it needs 128 MiB, a table not that it has a billion entries. */
static void
lying_headers_are_refused(void **state)
{
	static const char window[] = "\x28\xB5\x2F\xFD\x04\x88\x01\0\0\0\0\0\0\0";
	static const char table[] =
		"\x5E\x2A\x4D\x18\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x07\x80\xB1\xEA\x92\x8F";
	static const char manifest[] = "\x5D\x2A\x4D\x18\xFF\xFF\xFF\xFF{}";
	struct scratch *s = scratch_of(state);
	struct tam_slice line;
	struct tam_corpus *c;
	struct tam_err err;

	put_file(s, "w", window, sizeof window - 1);
	c = opened(s->path);
	assert_int_equal(tam_corpus_next(c, &line, &err), TAM_FATAL);
	tam_corpus_close(c);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
	put_file(s, "t", table, sizeof table - 1);
	c = opened(s->path);
	assert_false(tam_corpus_info(c).complete);
	assert_int_equal(tam_corpus_next(c, &line, &err), TAM_FATAL);
	tam_corpus_close(c);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
	put_file(s, "m", manifest, sizeof manifest - 1);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
}

static void
two_files_behind_one_another(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output_options o = {.zstd = true, .level = 3, .frame_bytes = 500};
	struct tam_corpus *c;
	struct tam_err err;
	struct tam_buf a, b;
	unsigned i;

	shard_of_100(s);
	a = get_file(s->path);
	shard_write_from(in(s, "y"), 100, 30, &o);
	b = get_file(s->path);
	tam_buf_slice(&a, tam_buf_all(&b));
	put_file(s, "both", a.p, a.n);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_OK);
	c = opened(s->path);
	for (i = 0; i < 130; i++)
		assert_line(c, i);
	assert_end(c);
	tam_corpus_close(c);
	put_file(s, "both", a.p, a.n - 1);
	assert_int_equal(tam_corpus_verify(s->path, &err), TAM_BAD);
	tam_buf_free(&a);
	tam_buf_free(&b);
}

/* Levels and frame sizes, as another program reads them. */
static void
another_reader_accepts_it(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output_options o = {.zstd = true, .force = true};
	static const int levels[] = {1, 3, 9, 19};
	char command[512];
	size_t i;

	if (access("tests/corpus_check.py", X_OK) != 0 || system("python3 -V >/dev/null 2>&1") != 0)
		skip();
	for (i = 0; i < TAM_COUNT(levels); i++) {
		o.level = levels[i];
		o.frame_bytes = i % 2 == 0 ? 4000 : 0;
		shard_write_from(in(s, "x.jsonl.zst"), 0, 500, &o);
		(void)snprintf(
			command, sizeof command, "python3 tests/corpus_check.py %s >&2", s->path);
		assert_int_equal(system(command), 0);
		(void)snprintf(command, sizeof command,
			"zstd -tq %s && zstdcat %s | wc -l | grep -qx 500", s->path, s->path);
		assert_int_equal(system(command), 0);
	}
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, scratch_begin, scratch_end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(lines_come_back),
		TEST(an_empty_corpus_is_whole),
		TEST(the_same_bytes_every_time),
		TEST(seeking_goes_to_the_frame),
		TEST(ids_are_found),
		TEST(plain_files_are_read),
		TEST(plain_files_are_checked_by_their_sidecar),
		TEST(cut_anywhere_is_never_whole),
		TEST(one_changed_bit_is_never_whole),
		TEST(lying_headers_are_refused),
		TEST(two_files_behind_one_another),
		TEST(another_reader_accepts_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
