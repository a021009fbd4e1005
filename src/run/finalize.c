/* Every shard is read and compared with its manifest; what is missing is named. */
#include "run/finalize.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "io/corpus.h"
#include "io/manifest.h"
#include "io/place.h"
#include "run/names.h"
#include "run/report.h"
#include "run/shardname.h"
#include "run/whole.h"

struct finalize {
	const char *name;
	unsigned shards;
	struct run_names files; /* data files of all shards */
	unsigned bad;           /* missing or not whole */
};

static bool
exists(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0;
}

/* "-00003-of-00016...": 16. 0: it is no such name. */
static unsigned
shards_said(struct tam_slice s)
{
	const struct tam_slice of = TAM_LIT("-of-");
	uint64_t part, all;

	if (s.n == 0 || *s.p != '-')
		return 0;
	s = tam_slice_from(s, 1);
	if (!tam_slice_number(&s, &part) || !tam_slice_starts(s, of))
		return 0;
	s = tam_slice_from(s, of.n);
	return tam_slice_number(&s, &all) && part >= 1 && part <= all && all <= RUN_MOST_TASKS
		       ? (unsigned)all
		       : 0;
}

/* How many shards the names in the folder speak of: news-00003-of-00016... The greatest. */
static unsigned
count_shards(const char *name)
{
	const char *base = run_base_name(name), *at;
	size_t stem = strcspn(base, "."), folder = (size_t)(base - name);
	char path[4096];
	unsigned most = 0, all;
	struct dirent *e;
	DIR *dir;

	if (folder >= sizeof path)
		return 0;
	memcpy(path, name, folder);
	path[folder] = '\0';
	dir = opendir(folder == 0 ? "." : path);
	if (dir == NULL)
		return 0;
	while ((e = readdir(dir)) != NULL) {
		if (strncmp(e->d_name, base, stem) != 0)
			continue;
		at = e->d_name + stem;
		all = shards_said(tam_slice_of(at));
		most = all > most ? all : most;
	}
	(void)closedir(dir);
	return most;
}

/* The number of files that a run with --shard-size has written. 0: it says nothing. */
static unsigned
files_of_run(const char *pattern)
{
	char *whole = run_corpus_name(pattern),
	     *path = whole == NULL ? NULL : run_name_with(whole, ".manifest.json"), *text = NULL;
	struct tam_err err = {0};
	struct tam_sums sums;
	unsigned n = 0;
	size_t size;

	if (path != NULL && exists(path) && run_read_file(path, &text, &size, &err) == TAM_OK &&
		tam_sums_read(tam_slice(text, size), true, &sums, &err) == TAM_OK) {
		n = sums.m.shards;
		tam_sums_free(&sums);
	}
	tam_free(text);
	tam_free(path);
	tam_free(whole);
	return n;
}

static enum tam_code
check_file(struct finalize *f, const char *path, struct tam_err *err)
{
	char *sidecar = run_name_with(path, ".manifest.json");
	struct tam_err why = {0};

	if (sidecar == NULL)
		return tam_fail_nomem(err);
	if (!exists(path) || !exists(sidecar)) {
		run_report(NULL, 0, "%s is missing", exists(path) ? sidecar : path);
		f->bad++;
	} else if (tam_corpus_verify(path, &why) != TAM_OK) {
		run_report(path, 0, "%s", why.text);
		f->bad++;
	}
	tam_free(sidecar);
	return run_names_add(&f->files, path, false, err);
}

/* One run: a file, or several with --shard-size. */
static enum tam_code
check_run(struct finalize *f, const char *path, struct tam_err *err)
{
	char *pattern = run_pattern_of(path), *file;
	unsigned n = pattern == NULL || exists(path) ? 0 : files_of_run(pattern), i;
	enum tam_code code = pattern == NULL ? tam_fail_nomem(err) : TAM_OK;

	if (code == TAM_OK && n == 0)
		code = check_file(f, path, err);
	for (i = 1; i <= n && code == TAM_OK; i++) {
		file = run_shard_name(pattern, i);
		code = file == NULL ? tam_fail_nomem(err) : check_file(f, file, err);
		tam_free(file);
	}
	tam_free(pattern);
	return code;
}

static enum tam_code
write_manifest(struct finalize *f, bool force, struct tam_err *err)
{
	char *pattern = run_pattern_of(f->name),
	     *glob = pattern == NULL ? NULL : run_shard_name(pattern, 0),
	     *whole = pattern == NULL ? NULL : run_corpus_name(pattern),
	     *path = whole == NULL ? NULL : run_name_with(whole, ".manifest.json");
	struct tam_buf json = {0};
	enum tam_code code = glob == NULL || path == NULL ? tam_fail_nomem(err) : TAM_OK;

	if (code == TAM_OK)
		code = run_whole_manifest(f->files.v, f->files.n, glob, TAM_NONE, &json, err);
	if (code == TAM_OK)
		code = tam_place_put(path, tam_buf_all(&json), force, false, err);
	tam_buf_free(&json);
	tam_free(path);
	tam_free(whole);
	tam_free(glob);
	tam_free(pattern);
	return code;
}

int
run_finalize(const char *name, unsigned shards, bool force)
{
	struct finalize f = {.name = name, .shards = shards};
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;
	int status = 0;
	unsigned i;

	if (f.shards == 0)
		f.shards = count_shards(name);
	if (f.shards == 0) {
		run_report(name, 0, "no shards of such a name");
		return 2;
	}
	for (i = 1; i <= f.shards && code == TAM_OK; i++) {
		char *path = run_task_name(name, i, f.shards);

		code = path == NULL ? tam_fail_nomem(&err) : check_run(&f, path, &err);
		tam_free(path);
	}
	if (code == TAM_OK && f.bad == 0)
		code = write_manifest(&f, force, &err);
	if (code != TAM_OK) {
		run_report(NULL, 0, "%s", err.text);
		status = code == TAM_BAD ? 2 : 74;
	} else if (f.bad > 0) {
		run_report(NULL, 0, "%u of %zu files are missing or not whole", f.bad, f.files.n);
		status = 1;
	}
	run_names_free(&f.files);
	return status;
}
