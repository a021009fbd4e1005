/* Records from files: a reader bids on the first bytes, the best bid reads.
 *
 * A reader streams: it holds one record, never the whole file. What it skips it reports. */
#ifndef TAM_IO_INPUT_H
#define TAM_IO_INPUT_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "io/named.h"

enum tam_format {
	TAM_FORMAT_AUTO,
	TAM_FORMAT_HTML,
	TAM_FORMAT_TEXT,
	TAM_FORMAT_JSONL,
	TAM_FORMAT_WARC, /* responses and resources; without being asked, conversions too */
	TAM_FORMAT_WET,  /* conversions */
	TAM_FORMATS,
};

/* "html" ...; TAM_FORMATS when the name is unknown. */
enum tam_format tam_format_of(struct tam_slice name);

/* A record. Slices are borrowed from the reader until the next call; there is nothing else behind
 * it, so that a copy of it and of them is all of it. p == NULL: unknown. */
struct tam_record {
	uint64_t number; /* line of the row, record of the archive, from 1; 0: the file is one */
	uint64_t offset; /* byte of the file where the record begins; of a compressed file,
	                           where the member or frame begins that its first byte is in */
	enum tam_format format; /* HTML or TEXT: what the body is */
	struct tam_slice row;   /* JSONL: the line, white space off */
	struct tam_slice body;  /* without the codings of its transport */
	struct tam_slice path;  /* as given; "-" for standard input */
	struct tam_slice id, url, title, author, created, lang, charset,
		source;                /* as the row or the
	                                                                            archive says */
	struct tam_slice crawled;      /* RFC 3339, UTC: when the archive got it */
	struct tam_slice content_type; /* as its transport gave it, with parameters */
	struct tam_slice headers;      /* of HTTP as they came, status line first */
	struct tam_slice extra;        /* a JSON object: fields of HTTP; other keys of the row */
	struct tam_slice damage;       /* the body is not whole: how, as a line of text */
};

struct tam_input_options {
	enum tam_format format;              /* AUTO: by content */
	struct tam_slice text_key, html_key; /* rows of JSONL; default "text", "html" */
	bool rows_by_name;      /* AUTO: a file named .jsonl, .ndjson or .json is no text */
	uint64_t max_bytes;     /* of a record's body; a row may have 1 MiB more */
	uint64_t from, to;      /* bytes of the file that are read; to = 0: all */
	bool (*stopping)(void); /* a signal asks to end: no further record; or NULL */
	/* Called before a read that may have to wait, for whoever has other work to do: returns when
	 * `fd` can be read, or when it is to be tried all the same. Or NULL. */
	void (*wait)(void *user, int fd);
	void *user;
};

struct tam_input;

/* Opens a file, "-" for standard input. TAM_BAD: cannot be opened or read (errno in the message);
 * a folder is TAM_BAD too. Options are copied, but for the keys, which are borrowed. A key that is given here is preferred in a
 * row that has both; of two defaults "text" is. */
enum tam_code tam_input_open(struct tam_input **out, const char *path,
	const struct tam_input_options *options, struct tam_err *err) TAM_CHECKED;

/* The next record. TAM_EOF at the end; TAM_BAD for a record that cannot be used (no JSON, no text,
 * too large, a binary file) or bytes that are none: rec->number and offset say which, and the next
 * call goes on behind it;
 * TAM_FATAL when the file cannot be read on. */
enum tam_code tam_input_next(
	struct tam_input *in, struct tam_record *rec, struct tam_err *err) TAM_CHECKED;

/* Appends a row of JSONL and a newline, `text` in place of the value of `key`, all else as it was. */
void tam_row_replace(
	struct tam_buf *out, struct tam_slice row, struct tam_slice key, struct tam_slice text);

/* From now on rows of JSONL come as they are, not looked into: format is JSONL, body and row are the
 * line, and whoever wants the record calls tam_row_read (io/pass.h). */
void tam_input_leave_rows(struct tam_input *in);

/* The file is compressed: offsets say where a member begins. */
bool tam_input_is_packed(const struct tam_input *in);

/* What became of what was read. */
struct tam_input_counts {
	uint64_t unpacked; /* bytes that the file's bytes unpack to; of a plain file, its bytes */
	uint64_t given, rejected, skipped; /* of them: in records, in what was TAM_BAD, all else */
	uint64_t damaged; /* bytes of the file in members that could not be unpacked, and
	                                      between members */
	const struct tam_named_count *others; /* records passed over, by type: "request",
	                                         "application/pdf", "status 404". Lives with the input */
	size_t other_count;
};
struct tam_input_counts tam_input_counts(const struct tam_input *in);

/* Digest ("xxh128:...") and number of the bytes read so far: those of the file, after TAM_EOF. */
uint64_t tam_input_digest(const struct tam_input *in, char out[TAM_DIGEST_SIZE]);

/* NULL is nothing. */
void tam_input_close(struct tam_input *in);

#endif
