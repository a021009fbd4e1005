/* Listing inputs. Folders are walked without recursion: a list of folders still to be read. */
#include "run/names.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "base/slice.h"
#include "run/own.h"

static enum tam_code
push(struct run_names *names, const char *folder, const char *name, struct tam_err *err)
{
	size_t a = folder == NULL ? 0 : strlen(folder), b = strlen(name), n = 0;
	void *v = names->v;
	char *copy;

	if (!tam_reserve(&v, &names->cap, names->n + 1, sizeof *names->v))
		return tam_fail_nomem(err);
	names->v = v;
	copy = tam_alloc(a + b + 2);
	if (copy == NULL)
		return tam_fail_nomem(err);
	if (a > 0) {
		memcpy(copy, folder, a);
		n = a;
		if (copy[n - 1] != '/')
			copy[n++] = '/';
	}
	memcpy(copy + n, name, b + 1);
	names->v[names->n++] = copy;
	return TAM_OK;
}

static int
compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* An entry of a folder into files or folders; what is neither is left out. What cannot be looked at
 * is taken for a file: the reader then says why, and the run goes on. */
static enum tam_code
sort_entry(const char *folder, const char *name, struct run_names *files, struct run_names *folders,
	struct tam_err *err)
{
	struct run_names one = {0};
	struct stat st;
	enum tam_code code = push(&one, folder, name, err);

	if (code == TAM_OK) {
		bool known = lstat(one.v[0], &st) == 0;

		if (known && S_ISDIR(st.st_mode))
			code = push(folders, NULL, one.v[0], err);
		else if (!known || S_ISREG(st.st_mode))
			code = push(files, NULL, one.v[0], err);
	}
	run_names_free(&one);
	return code;
}

static bool
is_entry(const struct run_own *own, const struct stat *folder, const char *name)
{
	return strcmp(name, ".") != 0 && strcmp(name, "..") != 0 &&
	       (own == NULL || !run_own_is(own, folder, name));
}

static enum tam_code
read_folder(const struct run_own *own, const char *folder, struct run_names *files,
	struct run_names *folders, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	struct dirent *e;
	struct stat st;
	DIR *dir = opendir(folder);

	if (dir == NULL)
		return push(files, NULL, folder, err);
	if (stat(folder, &st) != 0)
		own = NULL;
	while (code == TAM_OK) {
		errno = 0;
		e = readdir(dir);
		if (e == NULL && errno != 0)
			code = tam_fail(err, TAM_FATAL, "%s: %s", folder, strerror(errno));
		if (e == NULL)
			break;
		if (is_entry(own, &st, e->d_name))
			code = sort_entry(folder, e->d_name, files, folders, err);
	}
	(void)closedir(dir);
	return code;
}

static enum tam_code
walk(struct run_names *names, const char *top, struct tam_err *err)
{
	struct run_names files = {0}, folders = {0};
	enum tam_code code = push(&folders, NULL, top, err);
	size_t i;

	for (i = 0; i < folders.n && code == TAM_OK; i++)
		code = read_folder(names->own, folders.v[i], &files, &folders, err);
	if (files.n > 1)
		qsort(files.v, files.n, sizeof *files.v, compare);
	for (i = 0; i < files.n && code == TAM_OK; i++)
		code = push(names, NULL, files.v[i], err);
	run_names_free(&files);
	run_names_free(&folders);
	return code;
}

enum tam_code
run_names_add(struct run_names *names, const char *name, bool folders, struct tam_err *err)
{
	struct stat st;

	if (folders && strcmp(name, "-") != 0 && stat(name, &st) == 0 && S_ISDIR(st.st_mode))
		return walk(names, name, err);
	return push(names, NULL, name, err);
}

enum tam_code
run_names_add_part(
	struct run_names *names, const char *name, uint64_t from, uint64_t to, struct tam_err *err)
{
	void *v = names->range;

	if (!tam_reserve(&v, &names->cap_range, names->n + 1, sizeof *names->range))
		return tam_fail_nomem(err);
	names->range = v;
	names->range[names->n] = (struct run_range){from, to};
	return push(names, NULL, name, err);
}

enum tam_code
run_read_file(const char *name, char **text, size_t *n, struct tam_err *err)
{
	FILE *f = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
	size_t cap = 0, got = 1;
	void *p = NULL;

	*n = 0;
	*text = NULL;
	if (f == NULL)
		return tam_fail(err, TAM_FATAL, "%s: %s", name, strerror(errno));
	while (got > 0 && tam_reserve(&p, &cap, *n + 65536, 1)) {
		got = fread((char *)p + *n, 1, cap - *n - 1, f);
		*n += got;
	}
	if (p != NULL)
		((char *)p)[*n] = '\0';
	*text = p;
	if (got > 0 || ferror(f)) {
		(void)tam_fail(err, TAM_FATAL, "%s: %s", name,
			got > 0 ? "out of memory" : strerror(errno));
		tam_free(p);
		*text = NULL;
	}
	if (f != stdin)
		(void)fclose(f);
	return *text == NULL ? TAM_FATAL : TAM_OK;
}

enum tam_code
run_names_from(
	struct run_names *names, const char *list, bool nul, bool folders, struct tam_err *err)
{
	size_t n, at, len;
	enum tam_code code;
	const char *stop;
	char *text;

	code = run_read_file(list, &text, &n, err);
	for (at = 0; code == TAM_OK && at < n; at += len + 1) {
		stop = memchr(text + at, nul ? '\0' : '\n', n - at);
		len = stop == NULL ? n - at : (size_t)(stop - (text + at));
		if (len == 0)
			continue;
		if (!nul && memchr(text + at, '\0', len) != NULL) {
			code = tam_fail(
				err, TAM_FATAL, "%s: holds NUL bytes; is --null missing?", list);
			break;
		}
		text[at + len] = '\0';
		code = run_names_add(names, text + at, folders, err);
	}
	tam_free(text);
	return code;
}

void
run_names_free(struct run_names *names)
{
	size_t i;

	for (i = 0; i < names->n; i++)
		tam_free(names->v[i]);
	tam_free(names->v);
	tam_free(names->range);
	memset(names, 0, sizeof *names);
}
