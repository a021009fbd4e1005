/* Lines of JSON, each ending in a hash of itself: a line that was cut short is no line. */
#define _GNU_SOURCE /* flock */
#include "io/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/mem.h"
#include "io/source.h"
#include "io/sys.h"

#define CHECK ",\"check\":\""
#define TRIES 64

struct tam_journal {
	int fd;
	char *path;
	struct tam_buf line;
};

static enum tam_code
fail(const struct tam_journal *j, struct tam_err *err)
{
	return tam_fail_errno(err, TAM_FATAL, errno, "cannot write", j->path);
}

/* Whether the name still leads to what was opened: the run before may have removed it between. */
static bool
is_current(const struct tam_journal *j)
{
	struct stat ours, there;

	return fstat(j->fd, &ours) == 0 && stat(j->path, &there) == 0 &&
	       ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

static enum tam_code
open_locked(struct tam_journal *j, struct tam_err *err)
{
	int attempt;

	for (attempt = 0; attempt < TRIES; attempt++) {
		j->fd = open(j->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
		if (j->fd < 0)
			return fail(j, err);
		if (flock(j->fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
			return tam_fail(
				err, TAM_BAD, "another run is at work here (%.200s)", j->path);
		/* A file system without locks: O_EXCL elsewhere must do. */
		if (is_current(j))
			return TAM_OK;
		(void)tam_sys_close(j->fd);
		j->fd = -1;
	}
	return tam_fail(err, TAM_FATAL, "cannot lock %.200s", j->path);
}

enum tam_code
tam_journal_open(struct tam_journal **out, const char *path, struct tam_err *err)
{
	struct tam_journal *j = tam_calloc(1, sizeof *j);
	size_t n = strlen(path);
	enum tam_code code;

	*out = NULL;
	if (j == NULL)
		return tam_fail_nomem(err);
	j->fd = -1;
	j->path = tam_alloc(n + 1);
	if (j->path != NULL)
		memcpy(j->path, path, n + 1);
	code = j->path == NULL ? tam_fail_nomem(err) : open_locked(j, err);
	if (code == TAM_OK)
		*out = j;
	else
		tam_journal_close(j, false);
	return code;
}

void
tam_journal_close(struct tam_journal *j, bool remove)
{
	if (j == NULL)
		return;
	/* While the lock is held, so that nobody's new file goes. */
	if (remove && j->fd >= 0)
		(void)unlink(j->path);
	if (j->fd >= 0)
		(void)tam_sys_close(j->fd);
	tam_buf_free(&j->line);
	tam_free(j->path);
	tam_free(j);
}

/* Closes the object with the hash of all before it, and writes the line. */
static enum tam_code
write_line(struct tam_journal *j, struct tam_err *err)
{
	uint64_t check = tam_xxh64(tam_buf_all(&j->line));

	tam_buf_printf(&j->line, CHECK "%016llx\"}\n", (unsigned long long)check);
	if (j->line.failed)
		return tam_fail_nomem(err);
	return tam_sys_write(j->fd, tam_buf_all(&j->line)) ? TAM_OK : fail(j, err);
}

/* The line is whole: its hash is right. */
static bool
is_whole(struct tam_slice line)
{
	struct tam_slice mark = TAM_LIT(CHECK);
	char want[17];
	size_t n = mark.n + 16 + 2;
	struct tam_buf b = {0};
	bool same;

	if (line.n < n || !tam_slice_starts(tam_slice_from(line, line.n - n), mark))
		return false;
	tam_buf_printf(&b, "%016llx", (unsigned long long)tam_xxh64(tam_slice(line.p, line.n - n)));
	same = !b.failed && b.n == 16;
	if (same)
		memcpy(want, b.p, 16);
	tam_buf_free(&b);
	return same && memcmp(want, line.p + line.n - 18, 16) == 0;
}

enum tam_code
tam_journal_begin(struct tam_journal *j, struct tam_slice run, struct tam_err *err)
{
	struct tam_json json = tam_json_on(&j->line);

	if (ftruncate(j->fd, 0) != 0 || lseek(j->fd, 0, SEEK_SET) != 0)
		return fail(j, err);
	tam_buf_clear(&j->line);
	tam_json_open(&json, '{');
	tam_json_key(&json, "tamis_journal");
	tam_json_count(&json, 1);
	tam_json_key(&json, "run");
	tam_json_string(&json, run);
	return write_line(j, err);
}

enum tam_code
tam_journal_add(struct tam_journal *j, const struct tam_journal_entry *entry, struct tam_err *err)
{
	struct tam_json json = tam_json_on(&j->line);
	char hex[17];
	static const char digits[] = "0123456789abcdef";
	size_t i;

	tam_buf_clear(&j->line);
	tam_json_open(&json, '{');
	tam_json_put_count(&json, "shard", entry->shard);
	tam_json_put_count(&json, "sealed", entry->sealed);
	tam_json_put_count(&json, "status", entry->status);
	tam_json_put_count(&json, "input", entry->input);
	tam_json_put_count(&json, "item", entry->item);
	tam_manifest_sums(&json, &entry->m);
	for (i = 0; i < 16; i++)
		hex[i] = digits[entry->m.counts.xxh64 >> (60 - 4 * i) & 15];
	tam_json_key(&json, "xxh64");
	tam_json_string(&json, tam_slice(hex, 16));
	return write_line(j, err);
}

static uint64_t
number(const json_t *in, const char *key)
{
	json_int_t n = json_integer_value(json_object_get(in, key));

	return n < 0 ? 0 : (uint64_t)n;
}

/* False: the line is no entry. */
static bool
take_entry(struct tam_slice line, tam_journal_each *each, void *user)
{
	struct tam_journal_entry entry = {0};
	struct tam_err ignored = {0};
	struct tam_sums sums;

	if (!is_whole(line) || tam_sums_read(line, false, &sums, &ignored) != TAM_OK)
		return false;
	entry.shard = number(sums.json, "shard");
	entry.sealed = number(sums.json, "sealed") != 0;
	entry.status = (unsigned)number(sums.json, "status");
	entry.input = number(sums.json, "input");
	entry.item = number(sums.json, "item");
	entry.m = sums.m;
	each(user, &entry);
	tam_sums_free(&sums);
	return true;
}

static bool
is_header_of(struct tam_slice line, struct tam_slice run)
{
	json_error_t why;
	json_t *root = json_loadb(line.p, line.n, 0, &why);
	const json_t *said = json_object_get(root, "run");
	bool same = number(root, "tamis_journal") == 1 && json_is_string(said) &&
		    tam_slice_eq(run, tam_slice(json_string_value(said), json_string_length(said)));

	json_decref(root);
	return same;
}

/* The next line without its newline; false at the end, or where the newline is missing. */
static bool
next_line(struct tam_source *s, struct tam_slice *line)
{
	struct tam_err ignored = {0};
	struct tam_slice rest;
	const char *end;
	size_t seen = 0;

	for (;;) {
		if (tam_source_fill(s, seen + 1, &ignored) != TAM_OK)
			return false;
		rest = tam_source_rest(s);
		end = rest.n == seen ? NULL : memchr(rest.p + seen, '\n', rest.n - seen);
		if (end != NULL || s->end)
			break;
		seen = rest.n;
	}
	*line = tam_slice(rest.p, end == NULL ? 0 : (size_t)(end - rest.p));
	return end != NULL;
}

enum tam_code
tam_journal_read(struct tam_journal *j, struct tam_slice run, tam_journal_each *each, void *user,
	struct tam_err *err)
{
	struct tam_slice line = TAM_NONE;
	struct tam_source s;
	enum tam_code code = tam_source_open(&s, j->path, false, err);
	uint64_t good = 0;

	if (code != TAM_OK)
		return code;
	if (!next_line(&s, &line) || !is_whole(line))
		code = TAM_EOF;
	else if (!is_header_of(line, run))
		code = tam_fail(err, TAM_BAD,
			"what was begun here had other options or inputs (%.200s); without "
			"--resume "
			"it begins anew",
			j->path);
	while (code == TAM_OK) {
		tam_source_skip(&s, line.n + 1);
		good = s.at;
		if (!next_line(&s, &line) || !take_entry(line, each, user))
			break;
	}
	tam_source_close(&s);
	if (code == TAM_OK &&
		(ftruncate(j->fd, (off_t)good) != 0 || lseek(j->fd, (off_t)good, SEEK_SET) < 0))
		code = fail(j, err);
	return code;
}
