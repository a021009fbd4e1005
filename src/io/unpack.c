/* Unpacking as a file is read. A member is tried whole first (page-sized ones are many in archives,
 * and libdeflate takes less than half of zlib's time), then piece by piece. */
#include "io/unpack.h"

#include <stdio.h>

#include "base/mem.h"
#include "io/pack.h"

enum {
	SMALL = 1 << 21,    /* members up to this size, packed and unpacked, are tried whole */
	PIECE = 1 << 16,    /* so much is read at a time */
	ROOM = 1 << 17,     /* for what it unpacks to: a block of zstd must fit */
	HOLD = 1 << 21,     /* packed bytes of a member that are kept, to go back to after damage */
	PEEK = 1024,        /* of a candidate, to see what it begins with */
	MOST_MARKS = 65536, /* places of members in what is unread */
	WINDOW_LOG = 27,    /* of zstd, as its own program takes without being told to */
};

/* Going back after damage must not make reading quadratic: so many bytes for nothing, then a few
 * for each byte read. A member of a real archive has some 30 kB. */
#define REWIND_FREE ((uint64_t)64 << 20)
#define REWIND_SHARE 4

/* So much may be unpacked before the ratio counts. */
#define RATIO_FREE ((uint64_t)64 << 20)

struct mark {
	uint64_t at, place;
};

struct tam_unpack {
	struct tam_source raw;
	struct tam_codec *codec;
	enum tam_packing packing;
	bool inside;        /* a member, piece by piece */
	size_t held;        /* bytes of raw's rest that the codec has had */
	uint64_t fed;       /* bytes of the member that it has had */
	uint64_t start;     /* of the member in the file */
	uint64_t begins;    /* of its content in what is unpacked */
	uint64_t in, out;   /* sizes of the last member */
	uint64_t rewound;   /* bytes */
	uint64_t damaged;   /* bytes */
	bool cut, hopeless; /* hopeless: there is no going on behind the cut */
	struct tam_cut what;
	struct mark *marks; /* owned */
	size_t n_marks, cap_marks;
};

enum tam_code
tam_unpack_open(struct tam_source *s, enum tam_packing packing, struct tam_err *err)
{
	struct tam_unpack *u = tam_calloc(1, sizeof *u);
	enum tam_code code;

	if (u == NULL)
		return tam_fail_nomem(err);
	u->packing = packing;
	code = tam_codec_new(&u->codec, packing, WINDOW_LOG, err);
	if (code != TAM_OK) {
		tam_free(u);
		return code;
	}
	u->raw = *s;
	*s = (struct tam_source){.fd = -1, .unpack = u, .stopping = u->raw.stopping};
	return TAM_OK;
}

void
tam_unpack_free(struct tam_unpack *u)
{
	if (u == NULL)
		return;
	tam_source_close(&u->raw);
	tam_codec_free(u->codec);
	tam_free(u->marks);
	tam_free(u);
}

/* The end of what was unpacked so far. */
static uint64_t
end_of(const struct tam_source *s)
{
	return s->at + (s->n - s->start);
}

static enum tam_code
cut(struct tam_unpack *u, struct tam_source *to, const char *what, const char *why)
{
	to->end = u->cut = true;
	u->inside = false;
	u->what.from = u->begins;
	(void)snprintf(u->what.why, sizeof u->what.why, "%s data at byte %llu %s%s%s%s",
		tam_packing_name(u->packing), (unsigned long long)u->start, what,
		why == NULL ? "" : " (", why == NULL ? "" : why, why == NULL ? "" : ")");
	return TAM_OK;
}

/* The file cannot be read, or a signal came: what is unread is dropped, as the source below did. */
static enum tam_code
give_up(struct tam_unpack *u, struct tam_source *to, enum tam_code code)
{
	to->end = true;
	to->broken = u->raw.broken;
	to->n = to->start;
	return code;
}

/* Marks that no unread byte needs go when the array is full. */
static bool
note_start(struct tam_unpack *u, const struct tam_source *to)
{
	void *v = u->marks;
	size_t gone = 0;

	u->start = u->raw.at;
	u->begins = end_of(to);
	if (u->n_marks > 0 && u->marks[u->n_marks - 1].at == u->begins) {
		u->marks[u->n_marks - 1].place = u->start;
		return true;
	}
	if (u->n_marks == u->cap_marks) {
		while (gone + 1 < u->n_marks && u->marks[gone + 1].at <= to->at)
			gone++;
		if (gone > 0)
			memmove(u->marks, u->marks + gone, (u->n_marks - gone) * sizeof *u->marks);
		u->n_marks -= gone;
		if (u->n_marks == MOST_MARKS)
			return true;
		if (u->n_marks >= u->cap_marks / 2 &&
			!tam_reserve(&v, &u->cap_marks, u->cap_marks + 1, sizeof *u->marks))
			return false;
		u->marks = v;
	}
	u->marks[u->n_marks++] = (struct mark){u->begins, u->start};
	return true;
}

static void
end_member(struct tam_unpack *u, uint64_t in, uint64_t out)
{
	u->in = in;
	u->out = out;
	u->inside = false;
	u->held = 0;
	u->fed = 0;
}

/* The member at the front of raw as a whole, when it is likely to be small. *done: it was. */
static enum tam_code
try_whole(struct tam_unpack *u, struct tam_source *to, bool *done, struct tam_err *err)
{
	size_t got = 0, used = 0, room = (size_t)u->out * 2, want = (size_t)u->in * 2 + 4 * PIECE;
	struct tam_slice rest;
	enum tam_code code;

	*done = false;
	if (u->packing != TAM_GZIP || u->in > SMALL || u->out > SMALL)
		return TAM_OK;
	code = tam_source_fill(&u->raw, want, err);
	if (code != TAM_OK)
		return give_up(u, to, code);
	if (!tam_source_room(to, room < 8 * ROOM ? 8 * ROOM : room))
		return tam_fail_nomem(err);
	rest = tam_source_rest(&u->raw);
	rest.n = rest.n > want ? want : rest.n;
	*done = tam_codec_member(u->codec, rest, to->p + to->n, to->cap - to->n, &got, &used);
	if (!*done)
		return TAM_OK;
	to->n += got;
	tam_source_skip(&u->raw, used);
	end_member(u, used, got);
	return TAM_OK;
}

/* Zeros behind the last member are what tapes leave; gzip takes no offence either. */
static enum tam_code
skip_zeros(struct tam_unpack *u, struct tam_err *err)
{
	enum tam_code code;
	struct tam_slice rest;

	do {
		code = tam_source_fill(&u->raw, PIECE, err);
		if (code != TAM_OK)
			return code;
		rest = tam_source_rest(&u->raw);
		while (rest.n > 0 && rest.p[0] == '\0')
			rest = tam_slice_from(rest, 1);
		tam_source_skip(&u->raw, tam_source_rest(&u->raw).n - rest.n);
	} while (rest.n == 0 && !u->raw.end);
	return TAM_OK;
}

/* The first frame of a .warc.zst may be a skippable one with a dictionary (IIPC's specification of
 * WARC with zstd, 1.0). */
static enum tam_code
take_dictionary(struct tam_unpack *u, struct tam_err *err)
{
	struct tam_slice rest = tam_source_rest(&u->raw);
	enum tam_code code;
	size_t n;

	if (rest.n < TAM_SKIPPABLE_HEADER || tam_le32(rest.p) != TAM_MANIFEST_MAGIC)
		return TAM_OK;
	n = tam_le32(rest.p + 4);
	if (n > TAM_MOST_DICTIONARY)
		return TAM_OK;
	code = tam_source_fill(&u->raw, n + TAM_SKIPPABLE_HEADER, err);
	rest = tam_source_rest(&u->raw);
	if (code != TAM_OK || rest.n < n + TAM_SKIPPABLE_HEADER)
		return code;
	return tam_codec_dictionary(u->codec, tam_slice(rest.p + TAM_SKIPPABLE_HEADER, n), err);
}

static enum tam_code
begin_member(struct tam_unpack *u, struct tam_source *to, struct tam_err *err)
{
	bool done, first = u->raw.at == 0;
	enum tam_code code = first ? TAM_OK : skip_zeros(u, err);
	struct tam_slice rest;

	if (code == TAM_OK)
		code = tam_source_fill(&u->raw, TAM_SKIPPABLE_HEADER, err);
	if (code == TAM_OK && first && u->packing == TAM_ZSTD)
		code = take_dictionary(u, err);
	if (code == TAM_FATAL)
		return code;
	if (code != TAM_OK)
		return give_up(u, to, code);
	rest = tam_source_rest(&u->raw);
	to->end = rest.n == 0;
	if (to->end)
		return TAM_OK;
	if (!note_start(u, to))
		return tam_fail_nomem(err);
	if (u->packing == TAM_BROTLI ? !first : tam_packing_of(rest) != u->packing) {
		u->hopeless = u->packing == TAM_BROTLI;
		return cut(u, to, "is expected, but there is something else", NULL);
	}
	code = try_whole(u, to, &done, err);
	if (code != TAM_OK || done)
		return code;
	u->inside = true;
	return tam_codec_reset(u->codec, err);
}

/* Some codecs lose what they have when they meet damage, so the pieces they get are always the
 * same. */
static enum tam_code
step(struct tam_unpack *u, struct tam_source *to, struct tam_err *err)
{
	size_t piece = PIECE - (size_t)(u->fed % PIECE), had = u->held, got;
	enum tam_code code = tam_source_fill(&u->raw, had + piece, err);
	struct tam_slice rest, in;
	enum tam_step outcome;

	if (code != TAM_OK)
		return give_up(u, to, code);
	if (!tam_source_room(to, ROOM))
		return tam_fail_nomem(err);
	rest = tam_source_rest(&u->raw);
	rest.n = rest.n > had + piece ? had + piece : rest.n;
	in = tam_slice_from(rest, had);
	outcome = tam_codec_step(u->codec, &in, to->p + to->n, to->cap - to->n, &got);
	to->n += got;
	u->held = rest.n - in.n;
	u->fed += u->held - had;
	if (outcome == TAM_STEP_END) {
		tam_source_skip(&u->raw, u->held);
		end_member(u, u->raw.at - u->start, end_of(to) - u->begins);
		return TAM_OK;
	}
	if (outcome == TAM_STEP_NOMEM)
		return tam_fail_nomem(err);
	if (outcome == TAM_STEP_BAD) {
		u->hopeless = u->packing == TAM_BROTLI;
		return cut(u, to, "is damaged", tam_codec_why(u->codec));
	}
	if (got == 0 && in.n == 0 && u->raw.end)
		return cut(u, to, "ends early", NULL);
	if (end_of(to) > RATIO_FREE + (u->raw.at + u->held) * TAM_MOST_RATIO) {
		u->hopeless = true;
		return cut(u, to, "grows without end", NULL);
	}
	if (u->held > 2 * (size_t)HOLD) {
		tam_source_skip(&u->raw, u->held - HOLD);
		u->held = HOLD;
	}
	return TAM_OK;
}

enum tam_code
tam_unpack_pull(struct tam_unpack *u, struct tam_source *to, struct tam_err *err)
{
	if (!u->inside)
		return begin_member(u, to, err);
	return step(u, to, err);
}

const struct tam_cut *
tam_source_cut(const struct tam_source *s)
{
	return s->unpack != NULL && s->unpack->cut ? &s->unpack->what : NULL;
}

/* Whether a member begins here: its header is right, and so is its first content. */
static bool
is_member(struct tam_unpack *u, struct tam_slice s, bool records)
{
	char out[64];
	size_t got = 0, all = 0;
	enum tam_step outcome;
	struct tam_err err;

	if (tam_packing_of(s) != u->packing)
		return false;
	/* A block of zstd comes out whole or not at all: its four bytes must do. */
	if (u->packing == TAM_ZSTD)
		return true;
	/* Three bits of the flags are reserved. */
	if (s.n < 10 || ((unsigned char)s.p[3] & 0xE0) != 0)
		return false;
	s.n = s.n > PEEK ? PEEK : s.n;
	if (tam_codec_reset(u->codec, &err) != TAM_OK)
		return false;
	do {
		outcome = tam_codec_step(u->codec, &s, out + all, sizeof out - all, &got);
		all += got;
	} while (outcome == TAM_STEP_MORE && got > 0 && all < sizeof out);
	if (outcome == TAM_STEP_BAD)
		return false;
	return records ? tam_slice_starts(tam_slice(out, all), TAM_LIT("WARC/")) : all > 0;
}

/* Skips raw to the next member. */
static enum tam_code
find_member(struct tam_unpack *u, bool records, struct tam_err *err)
{
	char first = u->packing == TAM_GZIP ? '\x1F' : '\x28';
	struct tam_slice rest;
	enum tam_code code;
	const char *p;

	for (;;) {
		code = tam_source_fill(&u->raw, 1, err);
		if (code != TAM_OK)
			return code;
		rest = tam_source_rest(&u->raw);
		if (rest.n == 0)
			return TAM_EOF;
		p = memchr(rest.p, first, rest.n);
		if (p == NULL) {
			tam_source_skip(&u->raw, rest.n);
			continue;
		}
		tam_source_skip(&u->raw, (size_t)(p - rest.p));
		code = tam_source_fill(&u->raw, PEEK, err);
		if (code != TAM_OK)
			return code;
		if (is_member(u, tam_source_rest(&u->raw), records))
			return TAM_OK;
		tam_source_skip(&u->raw, 1);
	}
}

/* To just behind where the damaged member began, as far as that is still in memory. */
static void
go_back(struct tam_unpack *u)
{
	size_t skip = u->raw.at <= u->start ? 1 : 0;

	if (u->rewound > REWIND_FREE + u->raw.at * REWIND_SHARE)
		skip = u->held;
	u->rewound += u->held > skip ? u->held - skip : 0;
	u->held = 0;
	u->fed = 0;
	if (skip > tam_source_rest(&u->raw).n)
		skip = tam_source_rest(&u->raw).n;
	tam_source_skip(&u->raw, skip);
}

/* The digest of a file is that of all its bytes, readable or not. */
static enum tam_code
skip_all(struct tam_unpack *u, struct tam_err *err)
{
	enum tam_code code;

	do {
		tam_source_skip(&u->raw, tam_source_rest(&u->raw).n);
		code = tam_source_fill(&u->raw, 1, err);
	} while (code == TAM_OK && tam_source_rest(&u->raw).n > 0);
	return code == TAM_OK ? TAM_EOF : code;
}

enum tam_code
tam_source_resume(struct tam_source *s, bool records, struct tam_err *err)
{
	struct tam_unpack *u = s->unpack;
	enum tam_code code = TAM_EOF;

	tam_source_skip(s, s->n - s->start);
	u->cut = false;
	if (u->hopeless) {
		code = skip_all(u, err);
	} else {
		go_back(u);
		code = find_member(u, records, err);
	}
	u->damaged += u->raw.at - u->start;
	if (code == TAM_BAD || u->raw.broken)
		return give_up(u, s, code);
	s->end = code != TAM_OK;
	return code;
}

uint64_t
tam_source_place(const struct tam_source *s, uint64_t at)
{
	const struct tam_unpack *u = s->unpack;
	size_t low = 0, high, mid;

	if (u == NULL)
		return at;
	high = u->n_marks;
	while (low < high) {
		mid = low + (high - low) / 2;
		if (u->marks[mid].at <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low == 0 ? 0 : u->marks[low - 1].place;
}

const struct tam_source *
tam_source_file(const struct tam_source *s)
{
	return s->unpack == NULL ? s : &s->unpack->raw;
}

uint64_t
tam_source_damaged(const struct tam_source *s)
{
	return s->unpack == NULL ? 0 : s->unpack->damaged;
}

enum tam_packing
tam_source_packing(const struct tam_source *s)
{
	return s->unpack == NULL ? TAM_PLAIN : s->unpack->packing;
}
