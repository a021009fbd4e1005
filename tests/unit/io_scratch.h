/* A folder for the files of one test, and reading and writing them whole. */
#ifndef IO_SCRATCH_H
#define IO_SCRATCH_H

#define _XOPEN_SOURCE 700 /* mkdtemp */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"

struct scratch {
	char folder[64];
	char path[160]; /* what the last call of in() gave */
};

static inline struct scratch *
scratch_of(void **state)
{
	return *state;
}

static inline int
scratch_begin(void **state)
{
	struct scratch *s = calloc(1, sizeof *s);

	if (s == NULL)
		return -1;
	(void)snprintf(s->folder, sizeof s->folder, "/tmp/tamis-unit-XXXXXX");
	*state = s;
	return mkdtemp(s->folder) == NULL ? -1 : 0;
}

static inline int
scratch_end(void **state)
{
	struct scratch *s = *state;
	char command[128];
	int rc;

	(void)snprintf(command, sizeof command, "rm -rf %s", s->folder);
	rc = system(command);
	free(s);
	return rc;
}

static inline const char *
in(struct scratch *s, const char *name)
{
	(void)snprintf(s->path, sizeof s->path, "%s/%s", s->folder, name);
	return s->path;
}

static inline void
put_file(struct scratch *s, const char *name, const void *bytes, size_t n)
{
	FILE *f = fopen(in(s, name), "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
}

/* The caller frees with tam_buf_free. */
static inline struct tam_buf
get_file(const char *path)
{
	struct tam_buf b = {0};
	char part[4096];
	size_t n;
	FILE *f = fopen(path, "rb");

	assert_non_null(f);
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		tam_buf_add(&b, part, n);
	(void)fclose(f);
	tam_buf_char(&b, '\0');
	assert_false(b.failed);
	b.n--;
	return b;
}

/* Number of names in the folder. */
static inline int
count_files(struct scratch *s)
{
	char command[128];
	int n = -1;
	FILE *f;

	(void)snprintf(command, sizeof command, "ls -A %s | wc -l", s->folder);
	f = popen(command, "r");
	assert_non_null(f);
	assert_int_equal(fscanf(f, "%d", &n), 1);
	(void)pclose(f);
	return n;
}

#endif
