/* Writing and reading plans, and looking for places to cut a file. */
#include "io/plan.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/json.h"
#include "base/mem.h"
#include "io/magic.h"
#include "io/reader.h"
#include "io/seektable.h"
#include "io/sys.h"

static void
put(struct tam_json *j, const char *key, uint64_t n)
{
	tam_json_key(j, key);
	tam_json_count(j, n);
}

void
tam_plan_begin(struct tam_buf *out, uint64_t shards)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	put(&j, "tamis_plan", 1);
	put(&j, "shards", shards);
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
}

void
tam_plan_add(struct tam_buf *out, const struct tam_plan_part *part)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	put(&j, "shard", part->shard);
	tam_json_key(&j, "input");
	tam_json_string(&j, part->input);
	if (part->to > 0) {
		put(&j, "from", part->from);
		put(&j, "to", part->to);
	}
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
}

static uint64_t
number(const json_t *row, const char *key)
{
	json_int_t n = json_integer_value(json_object_get(row, key));

	return n < 0 ? 0 : (uint64_t)n;
}

/* One line that is not the first. */
static bool
take_part(const json_t *row, uint64_t shards, struct tam_plan_part *part)
{
	const json_t *input = json_object_get(row, "input");

	*part = (struct tam_plan_part){.shard = number(row, "shard"),
		.input = tam_slice(json_string_value(input), json_string_length(input)),
		.from = number(row, "from"),
		.to = number(row, "to")};
	return json_is_string(input) && part->shard >= 1 && part->shard <= shards &&
	       part->from <= part->to;
}

enum tam_code
tam_plan_read(struct tam_slice text, uint64_t *shards, tam_plan_each *each, void *user,
	struct tam_err *err)
{
	struct tam_plan_part part;
	struct tam_slice line;
	size_t lines = 0;
	bool good = true, more = true;

	*shards = 0;
	while (good && more && tam_slice_line(&text, &line)) {
		json_error_t why;
		json_t *row = json_loadb(line.p, line.n, 0, &why);

		if (lines++ == 0) {
			*shards = number(row, "shards");
			good = number(row, "tamis_plan") == 1 && *shards > 0;
		} else {
			good = take_part(row, *shards, &part);
			more = !good || each(user, &part);
		}
		json_decref(row);
	}
	if (good && lines > 0)
		return TAM_OK;
	return tam_fail_at(err, TAM_BAD, lines, "line %zu: this is no plan of tamis", lines);
}

struct tam_cuts {
	int fd;
	uint64_t size;
	struct tam_seek_table table; /* of a corpus file */
	bool rows;                   /* plain JSONL */
};

/* The frames of a corpus file of ours end with a row: its seek table ends with the manifest. */
static bool
is_corpus(const struct tam_cuts *c)
{
	char magic[4];
	size_t n = c->table.n;

	return c->table.v != NULL && n > 0 && c->table.v[n - 1].bytes == 0 &&
	       tam_read_at(c->fd, c->table.v[n - 1].start, magic, sizeof magic) &&
	       tam_le32(magic) == TAM_MANIFEST_MAGIC;
}

enum tam_code
tam_cuts_open(struct tam_cuts **out, const char *path, struct tam_err *err)
{
	struct tam_cuts *c = tam_calloc(1, sizeof *c);
	enum tam_code code = TAM_OK;
	char head[4096];
	struct stat st;
	ssize_t got;

	*out = c;
	if (c == NULL)
		return tam_fail_nomem(err);
	c->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (c->fd < 0 || fstat(c->fd, &st) != 0 || !S_ISREG(st.st_mode))
		return TAM_OK;
	c->size = (uint64_t)st.st_size;
	got = pread(c->fd, head, sizeof head, 0);
	/* What is no row in the first place is not taken for rows further on. */
	c->rows = got > 0 && tam_reader_jsonl.bid(tam_slice(head, (size_t)got)) > 0;
	if (!c->rows)
		code = tam_seek_table_load(&c->table, c->fd, c->size, err);
	if (code == TAM_OK && !is_corpus(c))
		tam_seek_table_free(&c->table);
	if (code != TAM_OK) {
		tam_cuts_close(c);
		*out = NULL;
	}
	return code;
}

void
tam_cuts_close(struct tam_cuts *c)
{
	if (c == NULL)
		return;
	if (c->fd >= 0)
		(void)tam_sys_close(c->fd);
	tam_seek_table_free(&c->table);
	tam_free(c);
}

static uint64_t
next_row(const struct tam_cuts *c, uint64_t at)
{
	char part[65536];
	const char *end;
	ssize_t got;

	for (at--; at < c->size; at += (uint64_t)got) {
		got = pread(c->fd, part, sizeof part, (off_t)at);
		if (got <= 0)
			break;
		end = memchr(part, '\n', (size_t)got);
		if (end != NULL)
			return at + (uint64_t)(end - part) + 1;
	}
	return c->size;
}

uint64_t
tam_cuts_next(struct tam_cuts *c, uint64_t at)
{
	size_t i;

	if (!c->rows && c->table.v == NULL)
		return 0;
	if (at == 0 || at >= c->size)
		return at == 0 ? 0 : c->size;
	if (c->rows)
		return next_row(c, at);
	/* The manifest and the table belong to the last frame. */
	for (i = 0; i + 1 < c->table.n; i++)
		if (c->table.v[i].start >= at)
			return c->table.v[i].start;
	return c->size;
}
