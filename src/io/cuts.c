/* Places that are certain: what only looks like a beginning, because it stands in the body of a record,
 * must not become one. So archives that are not packed are walked from their first record, and behind
 * a packed member there must be others, or it must be so long that no archive within it could be. */
#include "io/cuts.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/codec.h"
#include "io/reader.h"
#include "io/seektable.h"
#include "io/sys.h"
#include "io/warc.h"

enum {
	PART = 1 << 16,      /* so much is read at a time */
	MOST_HEAD = 1 << 18, /* of a record of WARC */
	/* Packed bytes that must unpack without an error. An archive in the body of a record is stored
	 * in blocks of at most 65,535 bytes (deflate, RFC 1951) or 128 kB (zstd, RFC 8878), with the
	 * headers of the blocks between. */
	PROOF = 1 << 18,
	WINDOW_LOG = 27, /* of zstd, as for reading */
};

struct tam_cuts {
	int fd;
	uint64_t size;
	enum { WHOLE, ROWS, FRAMES, RECORDS, MEMBERS } kind;
	struct tam_seek_table table; /* FRAMES */
	uint64_t record, asked;      /* RECORDS: where one begins, and what was asked last */
	char *head;                  /* RECORDS: owned, room for the header of one */
	uint64_t none;               /* MEMBERS: from here on there is none; 0: not known */
	enum tam_packing packing;    /* MEMBERS */
	struct tam_codec *codec;     /* owned */
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

static size_t
read_part(const struct tam_cuts *c, uint64_t at, char *to, size_t room)
{
	uint64_t left = at < c->size ? c->size - at : 0;
	size_t n = left < room ? (size_t)left : room;

	return n > 0 && tam_read_at(c->fd, at, to, n) ? n : 0;
}

/* Packed members that are being tried. */
struct proof {
	struct tam_cuts *c;
	uint64_t start, at; /* in the file: of the first member, and behind `rest` */
	struct tam_slice rest;
	char in[PART / 8], out[PART];
};

/* As much as there is room for. */
static void
refill(struct proof *p)
{
	p->at -= p->rest.n;
	p->rest = tam_slice(p->in, read_part(p->c, p->at, p->in, sizeof p->in));
	p->at += p->rest.n;
}

static bool
is_enough(const struct proof *p)
{
	return p->at - p->rest.n - p->start >= PROOF;
}

/* Unpacks one member, as far as it is needed: no error, and a record in front. */
static bool
try_member(struct proof *p)
{
	enum tam_step step;
	struct tam_err ignored;
	char begin[16];
	size_t begun = 0, got, n;

	if (tam_packing_of(p->rest) != p->c->packing ||
		tam_codec_reset(p->c->codec, &ignored) != TAM_OK)
		return false;
	do {
		if (p->rest.n == 0)
			refill(p);
		step = tam_codec_step(p->c->codec, &p->rest, p->out, sizeof p->out, &got);
		n = got < sizeof begin - begun ? got : sizeof begin - begun;
		memcpy(begin + begun, p->out, n);
		begun += n;
		if (begun == sizeof begin && !tam_warc_begins(tam_slice(begin, begun)))
			return false;
		if (step == TAM_STEP_MORE && got == 0 && p->rest.n == 0 && p->at >= p->c->size)
			return false;
	} while (step == TAM_STEP_MORE && (begun < sizeof begin || !is_enough(p)));
	return (step == TAM_STEP_MORE || step == TAM_STEP_END) && begun == sizeof begin;
}

/* Whether a record begins at `at`. If not, *wrong is the member that says so: in front of it there is no
 * other place that could, so that nothing is tried twice. */
static bool
begins_at(struct tam_cuts *c, uint64_t at, uint64_t *wrong)
{
	struct proof p = {.c = c, .start = at, .at = at};

	do {
		if (p.rest.n < TAM_SKIPPABLE_HEADER)
			refill(&p);
		if (p.rest.n == 0)
			return at < c->size;
		*wrong = p.at - p.rest.n;
		if (!try_member(&p))
			return false;
	} while (!is_enough(&p));
	return true;
}

static uint64_t
next_member(struct tam_cuts *c, uint64_t at)
{
	const char first = c->packing == TAM_GZIP ? '\x1F' : '\x28';
	char part[PART / 8];
	uint64_t from = at, wrong = at;
	const char *found;
	size_t n;

	if (c->none > 0 && at >= c->none)
		return c->size;
	while ((n = read_part(c, at, part, sizeof part)) > 0) {
		found = memchr(part, first, n);
		if (found == NULL) {
			at += n;
			continue;
		}
		at += (size_t)(found - part);
		if (begins_at(c, at, &wrong))
			return at;
		at = wrong + 1;
	}
	c->none = from;
	return c->size;
}

/* Bytes of the record at `at`, the line ends behind it included; 0: it is not whole, or no other
 * begins behind it. */
static uint64_t
record_length(struct tam_cuts *c, uint64_t at)
{
	struct tam_warc_head head;
	uint64_t end;
	char tail[24];
	size_t n = read_part(c, at, c->head, 4096), head_n, i = 0;
	bool ends;

	head_n = tam_warc_head(tam_slice(c->head, n), &ends);
	if (!ends) {
		n = read_part(c, at, c->head, MOST_HEAD);
		head_n = tam_warc_head(tam_slice(c->head, n), &ends);
	}
	if (!ends || tam_warc_parse(tam_slice(c->head, head_n), &head) != NULL ||
		head.length > c->size - at - head_n)
		return 0;
	end = at + head_n + head.length;
	n = read_part(c, end, tail, sizeof tail);
	while (i < n && (tail[i] == '\r' || tail[i] == '\n'))
		i++;
	if (end + i < c->size && !tam_warc_begins(tam_slice(tail + i, n - i)))
		return 0;
	return end + i - at;
}

static uint64_t
next_record(struct tam_cuts *c, uint64_t at)
{
	uint64_t n;

	if (at < c->asked)
		c->record = 0;
	c->asked = at;
	while (c->record < at) {
		n = record_length(c, c->record);
		c->record = n == 0 ? c->size : c->record + n;
	}
	return c->record;
}

static uint64_t
next_row(const struct tam_cuts *c, uint64_t at)
{
	char part[PART];
	const char *end;
	size_t n;

	for (at--; (n = read_part(c, at, part, sizeof part)) > 0; at += n) {
		end = memchr(part, '\n', n);
		if (end != NULL)
			return at + (uint64_t)(end - part) + 1;
	}
	return c->size;
}

/* The manifest and the table belong to the last frame. */
static uint64_t
next_frame(const struct tam_cuts *c, uint64_t at)
{
	size_t i;

	for (i = 0; i + 1 < c->table.n; i++)
		if (c->table.v[i].start >= at)
			return c->table.v[i].start;
	return c->size;
}

static enum tam_code
look_for_records(struct tam_cuts *c, struct tam_slice head, struct tam_err *err)
{
	uint64_t wrong;
	enum tam_code code;

	c->packing = tam_packing_of(head);
	if (c->packing == TAM_PLAIN && tam_warc_begins(head)) {
		c->head = tam_alloc(MOST_HEAD);
		c->kind = RECORDS;
		return c->head == NULL ? tam_fail_nomem(err) : TAM_OK;
	}
	if (c->packing == TAM_PLAIN)
		return TAM_OK;
	code = tam_codec_new(&c->codec, c->packing, WINDOW_LOG, err);
	/* A dictionary in front would be missing in all parts but the first: it is no record. */
	if (code == TAM_OK && begins_at(c, 0, &wrong))
		c->kind = MEMBERS;
	return code;
}

static enum tam_code
look(struct tam_cuts *c, struct tam_err *err)
{
	char head[4096];
	size_t n = read_part(c, 0, head, sizeof head);
	enum tam_code code;

	if (n == 0)
		return TAM_OK;
	/* What is no row in the first place is not taken for rows further on. */
	if (tam_reader_jsonl.bid(tam_slice(head, n)) > 0) {
		c->kind = ROWS;
		return TAM_OK;
	}
	code = tam_seek_table_load(&c->table, c->fd, c->size, err);
	if (code == TAM_OK && is_corpus(c))
		c->kind = FRAMES;
	else if (code == TAM_OK)
		code = look_for_records(c, tam_slice(head, n), err);
	return code;
}

enum tam_code
tam_cuts_open(struct tam_cuts **out, const char *path, struct tam_err *err)
{
	struct tam_cuts *c = tam_calloc(1, sizeof *c);
	enum tam_code code;
	struct stat st;

	*out = c;
	if (c == NULL)
		return tam_fail_nomem(err);
	c->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (c->fd < 0 || fstat(c->fd, &st) != 0 || !S_ISREG(st.st_mode))
		return TAM_OK;
	c->size = (uint64_t)st.st_size;
	code = look(c, err);
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
	tam_codec_free(c->codec);
	tam_free(c->head);
	tam_free(c);
}

uint64_t
tam_cuts_next(struct tam_cuts *c, uint64_t at)
{
	if (c->kind == WHOLE || at == 0)
		return 0;
	if (at >= c->size)
		return c->size;
	switch (c->kind) {
	case ROWS:
		return next_row(c, at);
	case FRAMES:
		return next_frame(c, at);
	case RECORDS:
		return next_record(c, at);
	case MEMBERS:
		return next_member(c, at);
	case WHOLE:
		break;
	}
	return 0;
}
