/* What a reader of a format is made of: one file read_<format>.c and one row in input.c. */
#ifndef TAM_IO_READER_H
#define TAM_IO_READER_H

#include "base/buf.h"
#include "io/input.h"
#include "io/source.h"
#include "io/unpack.h"

/* How much of a file the bids are made on. */
#define TAM_HEAD_BYTES ((size_t)64 * 1024)

struct tam_reader {
	enum tam_format format;
	const char *name;
	/* 0: cannot be mine, 100: surely mine. `head` is the start of the file, up to a cut. */
	int (*bid)(struct tam_slice head);
	/* As tam_input_next; the record comes in zeroed but for its path. */
	enum tam_code (*next)(struct tam_input *in, struct tam_record *rec, struct tam_err *err);
};

extern const struct tam_reader tam_reader_html, tam_reader_text, tam_reader_jsonl;
extern const struct tam_reader tam_reader_warc, tam_reader_wet;

struct tam_archive;

struct tam_input {
	struct tam_source source;
	struct tam_input_options options;
	struct tam_slice path;           /* owned, with a NUL behind */
	const struct tam_reader *reader; /* NULL until the first record is asked for */
	bool refused;                    /* no text at all: there will be no record */
	unsigned mended;                 /* cuts that reading went on behind */
	bool done;                       /* the one record of the file was given out */
	char id[TAM_DIGEST_SIZE];        /* and is called so */
	uint64_t lines;                  /* JSONL: lines read so far */
	bool rows_left;                  /* JSONL: rows are not looked into */
	void *row;                   /* JSONL: what the slices of the record point into, a json_t */
	struct tam_buf joined;       /* JSONL: several authors as one */
	char digits[24];             /* JSONL: an id that is a number */
	struct tam_buf extra;        /* JSONL, WARC: of the record */
	struct tam_archive *archive; /* WARC: owned */
	uint64_t given, rejected, skipped; /* bytes, as in struct tam_input_counts */
	struct tam_named_count *others;    /* owned, names owned */
	size_t n_others, cap_others;
};

/* Takes `n` bytes off the source and counts them in one of the three above. */
static inline void
tam_input_use(struct tam_input *in, size_t n, uint64_t *counter)
{
	tam_source_skip(&in->source, n);
	*counter += n;
}

/* Counts a record that is passed over. */
enum tam_code tam_input_other(
	struct tam_input *in, struct tam_slice type, struct tam_err *err) TAM_CHECKED;

/* A record has more bytes than --max-doc-bytes allows. TAM_BAD. */
enum tam_code tam_input_too_large(const struct tam_input *in, struct tam_err *err);

/* Behind a cut of the source: rejects what is unread, goes on where reading can go on, and writes the
 * message, `what` in front. TAM_BAD, or TAM_FATAL. */
enum tam_code tam_input_mend(
	struct tam_input *in, bool records, const char *what, struct tam_err *err) TAM_CHECKED;

/* The whole file as one record of `format`: html and text. */
enum tam_code tam_read_whole(struct tam_input *in, enum tam_format format, struct tam_record *rec,
	struct tam_err *err) TAM_CHECKED;

/* One line of JSONL to a record. `line` lies in in->source and may be changed. */
enum tam_code tam_read_row(struct tam_input *in, struct tam_slice line, struct tam_record *rec,
	struct tam_err *err) TAM_CHECKED;

/* The id of the row that was read from `line`: a string, or an integer as it is written, for the parser
 * may have made something else of it or of its like in the same row. Else TAM_NONE. */
struct tam_slice tam_row_id(struct tam_input *in, struct tam_slice line);

/* Frees what the JSONL reader holds between two calls. */
void tam_read_jsonl_release(struct tam_input *in);

void tam_archive_free(struct tam_archive *a);

/* Without a UTF-8 byte order mark. */
static inline struct tam_slice
tam_after_bom(struct tam_slice s)
{
	return tam_slice_starts(s, TAM_LIT("\xEF\xBB\xBF")) ? tam_slice_from(s, 3) : s;
}

#endif
