/* A cleaned document as it leaves: the JSON record, the text with a header block, the text. */
#ifndef TAM_IO_RECORD_H
#define TAM_IO_RECORD_H

#include "base/buf.h"
#include "base/doc.h"
#include "io/input.h"

/* The keys of a record in their order; the keys of `metadata` follow it. One list for the writer's
 * tests, the manifest and tamis-corpus(5). */
struct tam_record_key {
	const char *name;
	const char *type; /* of schema.org; NULL: the object whose keys follow */
	bool in_metadata;
	const char *about;
};
extern const struct tam_record_key tam_record_keys[];
extern const size_t tam_record_key_count;

/* An expression of time in the text; offsets are bytes of the record's text. */
struct tam_record_date {
	size_t start, end;
	struct tam_slice text, type, value, mod, edtf; /* p == NULL: null */
};

struct tam_tally;

/* What neither the document nor the input knows. p == NULL: unknown. Slices win over what stands
 * in the row, the row over what was found in the page. */
struct tam_record_extra {
	struct tam_slice text;              /* in place of doc->clean: Markdown, say */
	struct tam_slice source, added;     /* --source, --added */
	struct tam_slice created, modified; /* RFC 3339, already formatted */
	enum tam_precision precision;       /* of `created` */
	const struct tam_record_date *date; /* --dates annotate, else NULL */
	size_t dates;
	const struct tam_tally *tally; /* of the document, where it is known; NULL: it is made */
};

/* Characters (code points) of the text that stayed and went; rewritten ones are in neither. */
struct tam_tally {
	uint64_t kept, removed;
	uint64_t by_reason[TAM_REASONS];
	uint64_t repaired[TAM_REASONS]; /* number of repairs */
};
void tam_record_tally(const struct tam_doc *doc, struct tam_tally *out);

/* Appends one line of JSON, newline included. Check out->failed. */
void tam_record_json(struct tam_buf *out, const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra);

/* Appends `Key: value` lines, a blank line, the text, and a line with a form feed. */
void tam_record_headed(struct tam_buf *out, const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra);

/* Appends the same fields as YAML front matter, for Markdown: a line of dashes before and after, keys
 * in lower case, a blank line. */
void tam_record_front_matter(struct tam_buf *out, const struct tam_doc *doc,
	const struct tam_record *rec, const struct tam_record_extra *extra);

/* Appends the text and, unless it is empty, one newline. */
void tam_record_text(
	struct tam_buf *out, const struct tam_doc *doc, const struct tam_record_extra *extra);

/* Appends the id of the record: its own ("row:" in front when it is digits alone), else the digest
 * of its bytes. */
void tam_record_id(struct tam_buf *out, const struct tam_record *rec);

/* Its address, or TAM_NONE. */
struct tam_slice tam_record_url(const struct tam_doc *doc, const struct tam_record *rec);

#endif
