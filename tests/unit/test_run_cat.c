/* run/cat.h: what `tamis cat` prints, and its exit status. The program's own files are not in the
 * library, so they are compiled in here. */
#include "io_shard.h"

#include <fcntl.h>

#include "run/cat.c"
#include "run/report.c"

/* Runs with stdout in a file of the scratch folder; its content is in *out. */
static int
cat(struct scratch *s, struct run_cat_options o, struct tam_buf *out)
{
	char path[160];
	int rc;

	(void)snprintf(path, sizeof path, "%s", in(s, "out"));
	o.out = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	assert_true(o.out >= 0);
	rc = run_cat(&o);
	(void)close(o.out);
	*out = get_file(path);
	return rc;
}

static void
assert_lines(const struct tam_buf *out, unsigned first, unsigned end)
{
	struct tam_slice rest = tam_buf_all(out), line;
	struct tam_buf want = {0};

	for (; first < end; first++) {
		assert_true(tam_slice_line(&rest, &line));
		shard_line(&want, first);
		assert_int_equal(line.n + 1, want.n);
		assert_memory_equal(line.p, want.p, line.n);
	}
	assert_int_equal(rest.n, 0);
	tam_buf_free(&want);
}

/* Lines 0 to 59 in a corpus, 60 to 79 in a plain file. */
static void
make_files(struct scratch *s, char a[160], char b[160])
{
	struct tam_output_options plain = {.level = 3};

	shard_write(in(s, "a.jsonl.zst"), 60, 500);
	(void)snprintf(a, 160, "%s", s->path);
	shard_write_from(in(s, "b.jsonl"), 60, 20, &plain);
	(void)snprintf(b, 160, "%s", s->path);
}

static void
everything_is_printed(void **state)
{
	struct scratch *s = scratch_of(state);
	char a[160], b[160];
	const char *files[] = {a, b};
	struct tam_buf out;

	make_files(s, a, b);
	assert_int_equal(cat(s, (struct run_cat_options){.files = files, .count = 2}, &out), 0);
	assert_lines(&out, 0, 80);
	tam_buf_free(&out);
}

static void
ranges_run_through_all_files(void **state)
{
	static const unsigned ranges[][2] = {{0, 0}, {0, 1}, {0, 80}, {13, 14}, {59, 61}, {60, 80},
		{70, 75}, {79, 80}, {80, 90}};
	struct scratch *s = scratch_of(state);
	char a[160], b[160];
	const char *ab[] = {a, b}, *ba[] = {b, a};
	struct tam_buf out;
	size_t i;

	make_files(s, a, b);
	for (i = 0; i < TAM_COUNT(ranges); i++) {
		struct run_cat_options o = {.files = ab,
			.count = 2,
			.range = true,
			.from = ranges[i][0],
			.to = ranges[i][1]};

		assert_int_equal(cat(s, o, &out), 0);
		assert_lines(&out, ranges[i][0],
			ranges[i][1] < 80   ? ranges[i][1]
			: ranges[i][0] < 80 ? 80
					    : ranges[i][0]);
		tam_buf_free(&out);
	}
	assert_int_equal(
		cat(s,
			(struct run_cat_options){
				.files = ba, .count = 2, .range = true, .from = 20, .to = 30},
			&out),
		0);
	assert_lines(&out, 0, 10);
	tam_buf_free(&out);
}

static void
ids_are_found_or_not(void **state)
{
	struct scratch *s = scratch_of(state);
	char a[160], b[160];
	const char *files[] = {a, b};
	struct run_cat_options o = {.files = files, .count = 2};
	struct tam_buf out;

	make_files(s, a, b);
	o.id = "doc-33";
	assert_int_equal(cat(s, o, &out), 0);
	assert_lines(&out, 33, 34);
	tam_buf_free(&out);
	o.id = "doc-77";
	assert_int_equal(cat(s, o, &out), 0);
	assert_lines(&out, 77, 78);
	tam_buf_free(&out);
	o.id = "doc-80";
	assert_int_equal(cat(s, o, &out), 1);
	assert_int_equal(out.n, 0);
	tam_buf_free(&out);
}

static void
checks_set_the_status(void **state)
{
	struct scratch *s = scratch_of(state);
	char a[160], b[160], cut[160];
	const char *files[] = {a, cut, "/nowhere"};
	struct run_cat_options o = {.files = files, .count = 1, .verify = true};
	struct tam_buf out, whole;

	make_files(s, a, b);
	whole = get_file(a);
	put_file(s, "cut", whole.p, whole.n / 2);
	(void)snprintf(cut, sizeof cut, "%s", s->path);
	assert_int_equal(cat(s, o, &out), 0);
	tam_buf_free(&out);
	o.count = 2;
	assert_int_equal(cat(s, o, &out), 1);
	tam_buf_free(&out);
	o.count = 3;
	assert_int_equal(cat(s, o, &out), 2);
	tam_buf_free(&out);
	o.verify = false;
	assert_int_equal(cat(s, o, &out), 2);
	tam_buf_free(&out);
	o.count = 1;
	o.list = true;
	assert_int_equal(cat(s, o, &out), 0);
	assert_non_null(strstr(out.p, "records"));
	assert_non_null(strstr(out.p, "          60 "));
	assert_non_null(strstr(out.p, " yes "));
	tam_buf_free(&out);
	tam_buf_free(&whole);
}

static void
a_full_disk_is_74(void **state)
{
	struct scratch *s = scratch_of(state);
	char a[160], b[160];
	const char *files[] = {a};
	struct run_cat_options o = {.files = files, .count = 1};

	make_files(s, a, b);
	o.out = open("/dev/full", O_WRONLY);
	assert_int_equal(run_cat(&o), 74);
	(void)close(o.out);
}

static void
ranges_are_parsed(void **state)
{
	uint64_t from, to;

	(void)state;
	assert_true(run_cat_range("3:5", &from, &to) && from == 3 && to == 5);
	assert_true(run_cat_range(":5", &from, &to) && from == 0 && to == 5);
	assert_true(run_cat_range("3:", &from, &to) && from == 3 && to == UINT64_MAX);
	assert_true(run_cat_range("7", &from, &to) && from == 7 && to == 8);
	assert_false(run_cat_range("", &from, &to));
	assert_false(run_cat_range(":", &from, &to));
	assert_false(run_cat_range("5:3", &from, &to));
	assert_false(run_cat_range("-1:3", &from, &to));
	assert_false(run_cat_range("1:2x", &from, &to));
	assert_false(run_cat_range("99999999999999999999", &from, &to));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, scratch_begin, scratch_end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(everything_is_printed),
		TEST(ranges_run_through_all_files),
		TEST(ids_are_found_or_not),
		TEST(checks_set_the_status),
		TEST(a_full_disk_is_74),
		TEST(ranges_are_parsed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
