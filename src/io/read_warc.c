/* Archives: WARC with pages of a crawl, WET with the text of them. A record that is damaged, or whose
 * length is wrong, is named; reading goes on at the next place where a record begins. */
#include <stdio.h>

#include "base/mem.h"
#include "io/archive.h"

enum {
	MOST_HEAD = 1 << 18, /* bytes of a header block */
	TAIL = 24,           /* looked at behind a record: line ends, and where the next begins */
	BESIDE = 1 << 20,    /* a block may have so much more than its body */
};

void
tam_archive_free(struct tam_archive *a)
{
	if (a == NULL)
		return;
	tam_body_space_free(&a->space);
	tam_free(a);
}

static int
bid(struct tam_slice head)
{
	while (head.n > 0 && (head.p[0] == '\r' || head.p[0] == '\n'))
		head = tam_slice_from(head, 1);
	return tam_warc_begins(head) ? 100 : 0;
}

/* WET is only read when asked for: an archive has whatever it has. */
static int
no_bid(struct tam_slice head)
{
	(void)head;
	return 0;
}

static bool
stopping(const struct tam_input *in)
{
	return in->options.stopping != NULL && in->options.stopping();
}

/* How many of the unread bytes stand before a record; *found: one begins behind them. Else they
 * are those of which this is certain. */
static size_t
before_record(const struct tam_source *s, bool *found)
{
	struct tam_slice rest = tam_source_rest(s);
	size_t at = tam_warc_find(rest);

	*found = at < rest.n && (s->end || rest.n - at >= TAM_WARC_LOOK);
	if (*found || s->end)
		return at;
	return rest.n - TAM_WARC_LOOK;
}

/* Rejects bytes, at least `n` of them, up to where a record begins or the source ends. *passed: how
 * many. */
static enum tam_code
seek_record(struct tam_input *in, size_t n, uint64_t *passed, struct tam_err *err)
{
	enum tam_code code;
	bool found;

	for (*passed = 0;; n = before_record(&in->source, &found)) {
		tam_input_use(in, n, &in->rejected);
		*passed += n;
		if ((*passed > n && (found || in->source.end)) || stopping(in))
			return TAM_OK;
		code = tam_source_fill(&in->source, TAM_HEAD_BYTES, err);
		if (code != TAM_OK)
			return code;
	}
}

/* A record that was damaged by what the file is packed in. */
static enum tam_code
mend(struct tam_input *in, const struct tam_record *rec, struct tam_err *err)
{
	char what[64] = "";

	if (rec->number > 0)
		(void)snprintf(what, sizeof what,
			"record at byte %llu: ", (unsigned long long)rec->offset);
	return tam_input_mend(in, true, what, err);
}

/* Says what is wrong with a record, drops it, and goes on at the next. */
static enum tam_code
reject(struct tam_input *in, const struct tam_record *rec, size_t n, const char *what,
	struct tam_err *err)
{
	enum tam_code code;
	uint64_t passed;

	code = seek_record(in, n, &passed, err);
	if (code != TAM_OK)
		return code;
	return tam_fail(err, TAM_BAD, "record at byte %llu: %s (%llu bytes)",
		(unsigned long long)rec->offset, what, (unsigned long long)passed);
}

/* To the header of the next record, line ends skipped. Its length goes to archive->head_bytes. */
static enum tam_code
find_head(struct tam_input *in, struct tam_record *rec, struct tam_err *err)
{
	struct tam_source *s = &in->source;
	struct tam_slice rest;
	enum tam_code code;
	uint64_t passed, place;
	size_t want = 4096, n;

	do {
		code = tam_source_fill(s, 1, err);
		if (code != TAM_OK)
			return code;
		rest = tam_source_rest(s);
		for (n = 0; n < rest.n && (rest.p[n] == '\r' || rest.p[n] == '\n');)
			n++;
		tam_input_use(in, n, &in->skipped);
	} while (n > 0 && n == rest.n);
	if (rest.n == 0)
		return tam_source_cut(s) != NULL ? mend(in, rec, err) : TAM_EOF;
	place = tam_source_place(s, s->at);
	do {
		code = tam_source_fill(s, want, err);
		if (code != TAM_OK)
			return code;
		rest = tam_source_rest(s);
		if (rest.n > MOST_HEAD)
			rest.n = MOST_HEAD;
		n = tam_warc_head(rest, &in->archive->head_ends);
		want *= 2;
	} while (!in->archive->head_ends && n == rest.n && n < MOST_HEAD && !s->end);
	if (tam_warc_find(rest) == 0) {
		in->archive->head_bytes = n;
		return TAM_OK;
	}
	if (rest.n < TAM_WARC_LOOK && tam_source_cut(s) != NULL)
		return mend(in, rec, err);
	code = seek_record(in, 1, &passed, err);
	return code != TAM_OK ? code
			      : tam_fail(err, TAM_BAD, "%llu bytes at byte %llu are no record",
					(unsigned long long)passed, (unsigned long long)place);
}

/* Lets `n` bytes of a record that is too long for memory pass. Where another record begins among
 * them, the length is wrong, or the record holds an archive: both ways nothing is lost by reading on
 * there. */
static enum tam_code
pass(struct tam_input *in, uint64_t n, bool *early, struct tam_err *err)
{
	enum tam_code code;
	size_t at;

	for (*early = false; n > 0 && !*early; n -= at) {
		if (stopping(in))
			return TAM_EOF;
		code = tam_source_fill(&in->source, TAM_HEAD_BYTES, err);
		if (code != TAM_OK)
			return code;
		at = before_record(&in->source, early);
		if (at >= n) {
			at = (size_t)n;
			*early = false;
		} else if (in->source.end) {
			*early = true;
		}
		tam_input_use(in, at, &in->rejected);
	}
	return TAM_OK;
}

static enum tam_code
too_long(struct tam_input *in, const struct tam_record *rec, uint64_t length, struct tam_err *err)
{
	enum tam_code code;
	bool early;

	tam_input_use(in, in->archive->head_bytes, &in->rejected);
	code = pass(in, length, &early, err);
	if (code != TAM_OK)
		return code;
	if (early && tam_source_rest(&in->source).n == 0 && tam_source_cut(&in->source) != NULL)
		return mend(in, rec, err);
	return tam_fail(err, TAM_BAD,
		early ? "record at byte %llu: a Content-Length of %llu, but it ends before"
		      : "record at byte %llu: its %llu bytes are more than --max-doc-bytes allows",
		(unsigned long long)rec->offset, (unsigned long long)length);
}

/* What ends a record, with or without the carriage returns that the standard wants. */
static bool
ends_well(struct tam_slice tail)
{
	return tam_slice_starts(tail, TAM_LIT("\r\n\r\n")) ||
	       tam_slice_starts(tail, TAM_LIT("\n\n"));
}

/* Brings the whole block of a record into memory, and checks that a record ends where its length
 * says. */
static enum tam_code
load(struct tam_input *in, struct tam_record *rec, struct tam_err *err)
{
	struct tam_archive *a = in->archive;
	struct tam_source *s = &in->source;
	size_t all = a->head_bytes + (size_t)a->head.length, n = 0;
	enum tam_code code = tam_source_fill(s, all + TAIL, err);
	const struct tam_cut *cut;
	struct tam_slice rest, tail;

	if (code != TAM_OK)
		return code;
	cut = tam_source_cut(s);
	rest = tam_source_rest(s);
	if (rest.n < all) {
		n = tam_warc_find(tam_slice_from(rest, a->head_bytes));
		if (n + a->head_bytes == rest.n && cut != NULL)
			return mend(in, rec, err);
		return reject(in, rec, a->head_bytes,
			n + a->head_bytes == rest.n ? "the file ends before it does"
						    : "its Content-Length is too large",
			err);
	}
	tail = tam_slice_from(rest, all);
	while (n < tail.n && (tail.p[n] == '\r' || tail.p[n] == '\n'))
		n++;
	/* The checksum of a member comes behind the last record in it. */
	if (n == tail.n && cut != NULL && cut->from < s->at + all)
		return mend(in, rec, err);
	if (n == tail.n && s->end && !ends_well(tail) && !tam_source_file(s)->goes_on)
		(void)snprintf(a->damage, sizeof a->damage,
			"the file ends within the line ends behind this record");
	if (n == tail.n || ends_well(tail) || tam_warc_begins(tam_slice_from(tail, n)))
		return TAM_OK;
	return reject(in, rec, a->head_bytes, "its Content-Length is wrong", err);
}

/* A header that is wrong, or that the end of the file has cut. */
static enum tam_code
bad_head(struct tam_input *in, const struct tam_record *rec, const char *wrong, struct tam_err *err)
{
	struct tam_slice rest = tam_source_rest(&in->source);
	bool last = in->source.end && rest.n == in->archive->head_bytes;

	if (last && tam_source_cut(&in->source) != NULL)
		return mend(in, rec, err);
	if (!in->archive->head_ends)
		wrong = last ? "the file ends within its header" : "its header does not end";
	return reject(in, rec, 1, wrong, err);
}

/* The record whose header is at the front. *given: it is for the caller; else, with TAM_OK, it was
 * passed over. */
static enum tam_code
take_record(struct tam_input *in, struct tam_record *rec, bool *given, struct tam_err *err)
{
	struct tam_archive *a = in->archive;
	struct tam_slice other = TAM_NONE;
	const char *wrong;
	enum tam_code code;
	char what[sizeof err->text];

	*given = false;
	a->damage[0] = '\0';
	rec->number = ++a->records;
	rec->offset = tam_source_place(&in->source, in->source.at);
	wrong = tam_warc_parse(tam_slice(tam_source_rest(&in->source).p, a->head_bytes), &a->head);
	if (wrong != NULL || !a->head_ends)
		return bad_head(in, rec, wrong, err);
	if (a->head.length > in->options.max_bytes + BESIDE)
		return too_long(in, rec, a->head.length, err);
	code = load(in, rec, err);
	if (code != TAM_OK)
		return code;
	/* Loading moves the buffer that the header's fields point into. */
	(void)tam_warc_parse(tam_slice(tam_source_rest(&in->source).p, a->head_bytes), &a->head);
	a->held = a->head_bytes + (size_t)a->head.length;
	if (!tam_archive_wants(in)) {
		other = a->head.type.n > 0 ? a->head.type : TAM_LIT("no type");
	} else if (a->head.segment.n > 0) {
		code = tam_fail(err, TAM_BAD, "a part of a record that is in several files");
	} else {
		code = tam_archive_take(in, rec, &other, err);
	}
	if (code == TAM_OK && rec->body.p == NULL && other.p != NULL)
		code = tam_input_other(in, other, err);
	*given = code == TAM_OK && rec->body.p != NULL;
	if (code == TAM_OK && !*given && a->damage[0] != '\0')
		code = tam_fail(err, TAM_BAD, "%s", a->damage);
	if (code == TAM_BAD) {
		memcpy(what, err->text, sizeof what);
		(void)tam_fail(err, TAM_BAD, "record at byte %llu: %.250s",
			(unsigned long long)rec->offset, what);
	}
	if (*given) {
		tam_archive_fields(in, rec);
	} else {
		tam_input_use(in, a->held, code == TAM_OK ? &in->skipped : &in->rejected);
		a->held = 0;
		rec->body = TAM_NONE;
	}
	return code;
}

static enum tam_code
next(struct tam_input *in, struct tam_record *rec, struct tam_err *err)
{
	const struct tam_record blank = {.path = rec->path};
	bool given = false;
	enum tam_code code = TAM_OK;

	if (in->archive == NULL)
		in->archive = tam_calloc(1, sizeof *in->archive);
	if (in->archive == NULL)
		return tam_fail_nomem(err);
	tam_input_use(in, in->archive->held, &in->given);
	in->archive->held = 0;
	while (code == TAM_OK && !given) {
		*rec = blank;
		code = stopping(in) ? TAM_EOF : find_head(in, rec, err);
		if (code == TAM_OK)
			code = take_record(in, rec, &given, err);
	}
	return code;
}

const struct tam_reader tam_reader_warc = {TAM_FORMAT_WARC, "warc", bid, next};
const struct tam_reader tam_reader_wet = {TAM_FORMAT_WET, "wet", no_bid, next};
