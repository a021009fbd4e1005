/* io/output.h: a name appears only when its content is complete, and failures are said. */
#include "io_scratch.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>

#include "base/hash.h"
#include "io/output.h"

static const struct tam_output_options plain = {.level = 3};

static struct tam_output *
opened(const char *path, const struct tam_output_options *o)
{
	struct tam_output *out;
	struct tam_err err;

	assert_int_equal(tam_output_open(&out, path, o, &err), TAM_OK);
	return out;
}

static void
write_line(struct tam_output *out, const char *line)
{
	struct tam_err err;

	assert_int_equal(tam_output_write(out, tam_slice_of(line), &err), TAM_OK);
}

static void
assert_content(struct scratch *s, const char *name, const char *want)
{
	struct tam_buf b = get_file(in(s, name));

	assert_string_equal(b.p, want);
	tam_buf_free(&b);
}

static void
the_name_appears_at_the_end(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output *out = opened(in(s, "a.txt"), &plain);
	struct tam_output_counts counts;
	struct tam_err err;
	struct stat st;

	write_line(out, "one\n");
	write_line(out, "two\nthree\n");
	assert_int_not_equal(access(in(s, "a.txt"), F_OK), 0);
	assert_non_null(tam_output_temp(out));
	assert_int_equal(access(tam_output_temp(out), F_OK), 0);
	assert_int_equal(tam_output_seal(out, &err), TAM_OK);
	counts = tam_output_counts(out);
	assert_int_equal(counts.records, 2);
	assert_int_equal(counts.lines, 3);
	assert_int_equal(counts.bytes, 14);
	assert_int_equal(counts.xxh64, tam_xxh64(TAM_LIT("one\ntwo\nthree\n")));
	assert_int_equal(tam_output_finish(out, TAM_NONE, &err), TAM_OK);
	assert_content(s, "a.txt", "one\ntwo\nthree\n");
	assert_int_equal(count_files(s), 1);
	assert_int_equal(stat(in(s, "a.txt"), &st), 0);
	assert_int_equal(st.st_nlink, 1);
	assert_int_equal(st.st_mode & 0777, 0644);
}

static void
abort_leaves_nothing(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output *out = opened(in(s, "a.txt"), &plain);

	write_line(out, "one\n");
	tam_output_abort(out);
	tam_output_abort(NULL);
	assert_int_equal(count_files(s), 0);
}

static void
an_existing_file_stays_without_force(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output_options force = {.force = true, .level = 3};
	struct tam_output *out;
	struct tam_err err;

	put_file(s, "a.txt", "old\n", 4);
	assert_int_equal(tam_output_open(&out, s->path, &plain, &err), TAM_BAD);
	assert_null(out);
	assert_non_null(strstr(err.text, "a.txt exists already; use -f to replace it"));
	out = opened(in(s, "a.txt"), &force);
	write_line(out, "new\n");
	assert_content(s, "a.txt", "old\n");
	assert_int_equal(tam_output_finish(out, TAM_NONE, &err), TAM_OK);
	assert_content(s, "a.txt", "new\n");
	assert_int_equal(count_files(s), 1);
}

/* Somebody is faster: his file is not replaced, ours is not left behind. */
static void
a_file_made_meanwhile_stays(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output *out = opened(in(s, "a.txt"), &plain);
	struct tam_err err;

	write_line(out, "ours\n");
	put_file(s, "a.txt", "his\n", 4);
	assert_int_equal(tam_output_finish(out, TAM_NONE, &err), TAM_FATAL);
	assert_non_null(strstr(err.text, "meanwhile"));
	assert_content(s, "a.txt", "his\n");
	assert_int_equal(count_files(s), 1);
}

static void
a_link_is_followed(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output_options force = {.force = true, .level = 3};
	struct tam_output *out;
	struct tam_err err;
	struct stat st;

	put_file(s, "real", "old\n", 4);
	assert_int_equal(symlink("real", in(s, "link")), 0);
	out = opened(in(s, "link"), &force);
	write_line(out, "new\n");
	assert_int_equal(tam_output_finish(out, TAM_NONE, &err), TAM_OK);
	assert_content(s, "real", "new\n");
	assert_int_equal(lstat(in(s, "link"), &st), 0);
	assert_true(S_ISLNK(st.st_mode));
}

static void
a_full_disk_is_said(void **state)
{
	struct tam_output *out = opened("/dev/full", &plain);
	struct tam_err err;

	(void)state;
	assert_null(tam_output_temp(out));
	write_line(out, "one\n");
	assert_int_equal(tam_output_finish(out, TAM_NONE, &err), TAM_FATAL);
	assert_string_equal(err.text, "cannot write /dev/full: No space left on device");
	out = opened("/dev/null", &plain);
	write_line(out, "one\n");
	assert_int_equal(tam_output_finish(out, TAM_NONE, &err), TAM_OK);
}

static void
what_cannot_be_made_is_said(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output_options bad_level = {.zstd = true, .level = 20};
	struct tam_output *out;
	struct tam_err err;

	assert_int_equal(tam_output_open(&out, in(s, "no/a"), &plain, &err), TAM_FATAL);
	assert_non_null(strstr(err.text, "no/a: No such file or directory"));
	assert_int_equal(tam_output_open(&out, s->folder, &plain, &err), TAM_FATAL);
	assert_non_null(strstr(err.text, "Is a directory"));
	assert_int_equal(tam_output_open(&out, in(s, "a"), &bad_level, &err), TAM_FATAL);
	assert_string_equal(err.text, "zstd level 20 is not between 1 and 19");
	assert_int_equal(count_files(s), 0);
}

/* With SIGPIPE ignored, a reader that went away is the end and no failure. */
static void
a_closed_pipe_is_the_end(void **state)
{
	struct tam_output *out;
	struct tam_err err;
	int ends[2];
	char name[32];

	(void)state;
	assert_int_equal(pipe(ends), 0);
	(void)signal(SIGPIPE, SIG_IGN);
	(void)snprintf(name, sizeof name, "/dev/fd/%d", ends[1]);
	out = opened(name, &plain);
	(void)close(ends[1]);
	(void)close(ends[0]);
	write_line(out, "one\n");
	assert_int_equal(tam_output_seal(out, &err), TAM_EOF);
	tam_output_abort(out);
	(void)signal(SIGPIPE, SIG_DFL);
}

static void
the_sidecar_comes_last(void **state)
{
	struct scratch *s = scratch_of(state);
	struct tam_output_options o = {.sidecar = true, .level = 3};
	struct tam_output *out = opened(in(s, "a.jsonl"), &o);
	struct tam_err err;

	write_line(out, "{}\n");
	assert_int_equal(tam_output_finish(out, TAM_LIT("{\"m\":1}\n"), &err), TAM_OK);
	assert_content(s, "a.jsonl.manifest.json", "{\"m\":1}\n");
	assert_int_equal(count_files(s), 2);
	assert_int_equal(unlink(in(s, "a.jsonl")), 0);
	assert_int_equal(tam_output_open(&out, in(s, "a.jsonl"), &o, &err), TAM_BAD);
	assert_non_null(strstr(err.text, "a.jsonl.manifest.json exists already"));
	o.force = true;
	out = opened(in(s, "a.jsonl"), &o);
	write_line(out, "{}\n");
	assert_int_equal(tam_output_finish(out, TAM_LIT("{\"m\":2}\n"), &err), TAM_OK);
	assert_content(s, "a.jsonl.manifest.json", "{\"m\":2}\n");
}

/* Killed at any moment: the name is absent or complete. */
static void
a_kill_leaves_no_half_file(void **state)
{
	struct scratch *s = scratch_of(state);
	char line[1024], whole[160];
	struct tam_err err;
	int delay, status, i, complete = 0;

	memset(line, 'x', sizeof line - 2);
	line[sizeof line - 2] = '\n';
	line[sizeof line - 1] = '\0';
	(void)snprintf(whole, sizeof whole, "%s", in(s, "a"));
	for (delay = 0; delay < 40; delay++) {
		pid_t child = fork();

		assert_true(child >= 0);
		if (child == 0) {
			struct tam_output *out;

			if (tam_output_open(&out, whole, &plain, &err) != TAM_OK)
				_exit(1);
			for (i = 0; i < 1000; i++)
				if (tam_output_write(out, tam_slice_of(line), &err) != TAM_OK)
					_exit(1);
			_exit(tam_output_finish(out, TAM_NONE, &err) != TAM_OK);
		}
		(void)nanosleep(&(struct timespec){0, delay * 100000L}, NULL);
		(void)kill(child, SIGKILL);
		assert_int_equal(waitpid(child, &status, 0), child);
		if (access(whole, F_OK) == 0) {
			struct tam_buf b = get_file(whole);

			assert_int_equal(b.n, 1000 * (sizeof line - 1));
			tam_buf_free(&b);
			assert_int_equal(unlink(whole), 0);
			complete++;
		}
	}
	print_message("# %d of 40 runs were complete when killed\n", complete);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, scratch_begin, scratch_end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_name_appears_at_the_end),
		TEST(abort_leaves_nothing),
		TEST(an_existing_file_stays_without_force),
		TEST(a_file_made_meanwhile_stays),
		TEST(a_link_is_followed),
		TEST(a_full_disk_is_said),
		TEST(what_cannot_be_made_is_said),
		TEST(a_closed_pipe_is_the_end),
		TEST(the_sidecar_comes_last),
		TEST(a_kill_leaves_no_half_file),
	};

	(void)umask(022);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
