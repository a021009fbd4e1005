/* Opening a file and choosing its reader: every reader bids on the first bytes. */
#include "io/input.h"

#include "base/mem.h"
#include "io/magic.h"
#include "io/reader.h"
#include "io/seektable.h"

/* Equal bids go to the earlier row. */
static const struct tam_reader *const readers[] = {
	&tam_reader_warc,
	&tam_reader_wet,
	&tam_reader_html,
	&tam_reader_jsonl,
	&tam_reader_text,
};

enum tam_format
tam_format_of(struct tam_slice name)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(readers); i++)
		if (tam_slice_eq(name, tam_slice_of(readers[i]->name)))
			return readers[i]->format;
	return tam_slice_eq(name, TAM_LIT("auto")) ? TAM_FORMAT_AUTO : TAM_FORMATS;
}

static const struct tam_reader *
best_bid(struct tam_slice head)
{
	const struct tam_reader *best = &tam_reader_text;
	int most = 0, bid;
	size_t i;

	for (i = 0; i < TAM_COUNT(readers); i++) {
		bid = readers[i]->bid(head);
		if (bid > most) {
			most = bid;
			best = readers[i];
		}
	}
	return best;
}

static const struct tam_reader *
reader_of(enum tam_format format)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(readers); i++)
		if (readers[i]->format == format)
			return readers[i];
	return &tam_reader_text;
}

/* A name that promises rows. */
static bool
is_named_rows(struct tam_slice path)
{
	static const char *const packed[] = {".gz", ".zst", ".br"}, *const rows[] = {".jsonl",
									    ".ndjson", ".json"};
	size_t i;

	for (i = 0; i < TAM_COUNT(packed); i++)
		if (tam_slice_ends(path, tam_slice_of(packed[i]))) {
			path.n -= strlen(packed[i]);
			break;
		}
	for (i = 0; i < TAM_COUNT(rows); i++)
		if (tam_slice_ends(path, tam_slice_of(rows[i])))
			return true;
	return false;
}

/* Brotli has no signature, so the name and the lack of any text must do. */
static bool
is_brotli(const struct tam_input *in, struct tam_slice head)
{
	size_t i, controls = 0, n = head.n < 512 ? head.n : 512;

	if (!tam_slice_ends(in->path, TAM_LIT(".br")))
		return false;
	for (i = 0; i < n; i++)
		controls += (unsigned char)head.p[i] < 0x20 && !tam_is_space(head.p[i]);
	return controls > n / 50;
}

static enum tam_code
get_head(struct tam_input *in, struct tam_slice *head, struct tam_err *err)
{
	enum tam_code code = tam_source_fill(&in->source, TAM_HEAD_BYTES, err);

	*head = tam_source_rest(&in->source);
	if (head->n > TAM_HEAD_BYTES)
		head->n = TAM_HEAD_BYTES;
	return code;
}

/* The first bytes, unpacked. */
static enum tam_code
unpack_head(struct tam_input *in, struct tam_slice *head, struct tam_err *err)
{
	enum tam_code code = get_head(in, head, err);
	enum tam_packing packing;

	/* Once: behind damage the reader is chosen again. */
	if (code != TAM_OK || in->source.unpack != NULL)
		return code;
	packing = is_brotli(in, *head) ? TAM_BROTLI : tam_packing_of(*head);
	if (packing == TAM_PLAIN)
		return TAM_OK;
	code = tam_unpack_open(&in->source, packing, err);
	return code == TAM_OK ? get_head(in, head, err) : code;
}

/* The best bid on the first bytes; of a part of a plain file on those of the file, or the parts would be
 * read in different ways. */
static enum tam_code
bid(struct tam_input *in, struct tam_slice head, struct tam_err *err)
{
	struct tam_source *s = &in->source;
	size_t n = s->first < TAM_HEAD_BYTES ? (size_t)s->first : TAM_HEAD_BYTES;
	char *first;

	if (!s->ranged || n == 0) {
		in->reader = best_bid(head);
		return TAM_OK;
	}
	first = tam_alloc(n);
	if (first == NULL)
		return tam_fail_nomem(err);
	in->reader = best_bid(tam_read_at(s->fd, 0, first, n) ? tam_slice(first, n) : head);
	tam_free(first);
	return TAM_OK;
}

/* A page may hold a NUL byte (HTML says what it means), so may rows of which some are lost, and a user who
 * names the format knows better than a count; a signature is certain. */
static enum tam_code
choose_reader(struct tam_input *in, struct tam_err *err)
{
	struct tam_slice head;
	enum tam_code code = unpack_head(in, &head, err);

	if (code != TAM_OK)
		return code;
	/* Damage in the first bytes: the reader is chosen by what comes behind it. */
	if (head.n == 0 && tam_source_cut(&in->source) != NULL)
		return tam_input_mend(in, in->options.format >= TAM_FORMAT_WARC, "", err);
	if (head.n == 0 && in->mended > 0)
		return TAM_EOF;
	code = tam_refuse_magic(head, err);
	if (code != TAM_OK)
		return code;
	if (in->options.format != TAM_FORMAT_AUTO) {
		in->reader = reader_of(in->options.format);
		return TAM_OK;
	}
	code = bid(in, head, err);
	if (code != TAM_OK || in->reader->format != TAM_FORMAT_TEXT)
		return code;
	/* Where no row is whole, or the rows are no rows, that is said of each line. */
	if (in->options.rows_by_name && head.n > 0 && is_named_rows(in->path))
		in->reader = &tam_reader_jsonl;
	return in->reader->format == TAM_FORMAT_TEXT ? tam_refuse_nul(head, err) : TAM_OK;
}

static bool
copy_path(struct tam_input *in, const char *path)
{
	size_t n = strlen(path);
	char *p = tam_alloc(n + 1);

	if (p == NULL)
		return false;
	memcpy(p, path, n + 1);
	in->path = tam_slice(p, n);
	return true;
}

enum tam_code
tam_input_open(struct tam_input **out, const char *path, const struct tam_input_options *options,
	struct tam_err *err)
{
	struct tam_input *in = tam_calloc(1, sizeof *in);
	enum tam_code code;

	*out = NULL;
	if (in == NULL)
		return tam_fail_nomem(err);
	in->source.fd = -1;
	in->options = *options;
	if (in->options.max_bytes > SIZE_MAX / 4)
		in->options.max_bytes = SIZE_MAX / 4;
	code = copy_path(in, path) ? tam_source_open(&in->source, path, true, err)
				   : tam_fail_nomem(err);
	if (code == TAM_OK && options->to > 0)
		code = tam_source_range(&in->source, options->from, options->to, err);
	in->source.stopping = in->options.stopping;
	in->source.wait = in->options.wait;
	in->source.user = in->options.user;
	if (code == TAM_OK)
		*out = in;
	else
		tam_input_close(in);
	return code;
}

enum tam_code
tam_input_next(struct tam_input *in, struct tam_record *rec, struct tam_err *err)
{
	unsigned mended = in->mended;
	enum tam_code code;

	*rec = (struct tam_record){.path = in->path};
	if (in->refused)
		return TAM_EOF;
	code = in->reader == NULL ? choose_reader(in, err) : TAM_OK;
	in->refused = code != TAM_OK && in->mended == mended;
	if (in->refused)
		in->rejected += tam_source_rest(&in->source).n;
	if (code == TAM_OK)
		code = in->reader->next(in, rec, err);
	if (code == TAM_BAD && in->source.broken)
		code = err->code = TAM_FATAL;
	return code;
}

uint64_t
tam_input_digest(const struct tam_input *in, char out[TAM_DIGEST_SIZE])
{
	const struct tam_source *file = tam_source_file(&in->source);

	tam_digester_value(file->digest, out);
	return file->at + (file->n - file->start) - file->first;
}

void
tam_input_leave_rows(struct tam_input *in)
{
	in->rows_left = true;
}

bool
tam_input_is_packed(const struct tam_input *in)
{
	return tam_source_packing(&in->source) != TAM_PLAIN;
}

struct tam_input_counts
tam_input_counts(const struct tam_input *in)
{
	return (struct tam_input_counts){
		.unpacked = in->source.at + (in->source.n - in->source.start) - in->source.first,
		.given = in->given,
		.rejected = in->rejected,
		.skipped = in->skipped,
		.damaged = tam_source_damaged(&in->source),
		.others = in->others,
		.other_count = in->n_others,
	};
}

/* More types than these are one. */
#define MOST_OTHERS 256

enum tam_code
tam_input_other(struct tam_input *in, struct tam_slice type, struct tam_err *err)
{
	void *v = in->others;
	char name[64], *copy;
	size_t i;

	for (i = 0; i < type.n && i < sizeof name; i++) {
		name[i] = tam_ascii_lower(type.p[i]);
		if (name[i] < ' ' || name[i] > '~')
			break;
	}
	type = i < type.n || i == 0 ? TAM_LIT("other") : tam_slice(name, i);
	if (in->n_others >= MOST_OTHERS)
		type = TAM_LIT("other");
	for (i = 0; i < in->n_others; i++)
		if (tam_slice_eq(in->others[i].name, type)) {
			in->others[i].n++;
			return TAM_OK;
		}
	if (!tam_reserve(&v, &in->cap_others, in->n_others + 1, sizeof *in->others))
		return tam_fail_nomem(err);
	in->others = v;
	copy = tam_alloc(type.n);
	if (copy == NULL)
		return tam_fail_nomem(err);
	memcpy(copy, type.p, type.n);
	in->others[in->n_others++] = (struct tam_named_count){tam_slice(copy, type.n), 1};
	return TAM_OK;
}

enum tam_code
tam_input_mend(struct tam_input *in, bool records, const char *what, struct tam_err *err)
{
	struct tam_cut cut = *tam_source_cut(&in->source);
	enum tam_code code;

	in->mended++;
	in->rejected += tam_source_rest(&in->source).n;
	code = tam_source_resume(&in->source, records, err);
	if (code != TAM_OK && code != TAM_EOF)
		return code;
	if (in->source.broken)
		return TAM_EOF;
	if (code == TAM_EOF)
		return tam_fail(err, TAM_BAD, "%s%s; nothing can be read behind it", what, cut.why);
	return tam_fail(err, TAM_BAD, "%s%s; reading goes on at byte %llu", what, cut.why,
		(unsigned long long)tam_source_file(&in->source)->at);
}

void
tam_input_close(struct tam_input *in)
{
	size_t i;

	if (in == NULL)
		return;
	tam_read_jsonl_release(in);
	tam_archive_free(in->archive);
	tam_source_close(&in->source);
	tam_buf_free(&in->joined);
	tam_buf_free(&in->extra);
	for (i = 0; i < in->n_others; i++)
		tam_free((void *)(uintptr_t)in->others[i].name.p);
	tam_free(in->others);
	tam_free((void *)(uintptr_t)in->path.p);
	tam_free(in);
}

/* The id of a record without one is the digest of its bytes; that of all the file's is known. */
static void
name_whole(struct tam_input *in, struct tam_record *rec)
{
	if (in->source.digest == NULL || in->source.at != 0 || in->source.ranged)
		return;
	tam_digester_value(in->source.digest, in->id);
	rec->id = tam_slice_of(in->id);
}

enum tam_code
tam_read_whole(
	struct tam_input *in, enum tam_format format, struct tam_record *rec, struct tam_err *err)
{
	size_t most = (size_t)in->options.max_bytes;
	enum tam_code code = TAM_OK;

	if (in->done)
		return TAM_EOF;
	in->done = true;
	rec->format = format;
	if (in->source.size <= most)
		code = tam_source_fill(&in->source, most + 1, err);
	if (code != TAM_OK)
		return code;
	if (tam_source_cut(&in->source) != NULL)
		return tam_input_mend(in, false, "", err);
	rec->body = tam_source_rest(&in->source);
	if (rec->body.n <= most && in->source.size <= most) {
		in->given += rec->body.n;
		name_whole(in, rec);
		return TAM_OK;
	}
	in->rejected += rec->body.n;
	rec->body = TAM_NONE;
	return tam_fail(err, TAM_BAD, "larger than %zu bytes (--max-doc-bytes)", most);
}

enum tam_code
tam_input_too_large(const struct tam_input *in, struct tam_err *err)
{
	return tam_fail(err, TAM_BAD, "larger than %llu bytes (--max-doc-bytes)",
		(unsigned long long)in->options.max_bytes);
}
