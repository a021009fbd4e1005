/* tamis: boilerplate stripping and corpus cleaning. The whole public API.
 *
 * The library starts no thread, installs no handler, sets no timer, reads no environment and no clock, prints
 * nothing and never exits. Packs are read-only once compiled and may be shared by threads; a handle
 * (struct tamis) belongs to one thread at a time. Same input, options and packs: same bytes.
 *
 *	struct tamis_packs *packs = tamis_packs_new();
 *	struct tamis *t = NULL;
 *	struct tamis_input in = {.bytes = {page, size}, .format = TAMIS_HTML};
 *	struct tamis_error err;
 *
 *	if (packs == NULL || tamis_packs_builtin(packs, &err) || tamis_packs_compile(packs, &err) ||
 *	    tamis_new(&t, packs, &err) || tamis_clean(t, &in, &err))
 *		fprintf(stderr, "%s\n", err.text);
 *	else
 *		fwrite(tamis_text(t).p, 1, tamis_text(t).n, stdout);
 *	tamis_free(t);
 *	tamis_packs_free(packs);
 */
#ifndef TAMIS_H
#define TAMIS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define TAMIS_API __attribute__((visibility("default")))
#define TAMIS_CHECKED __attribute__((visibility("default"), warn_unused_result))
#else
#define TAMIS_API
#define TAMIS_CHECKED
#endif

/* "0.1.0" */
TAMIS_API const char *tamis_version(void);

/* Bytes that somebody else owns. p == NULL: there is no such value. */
struct tamis_bytes {
	const char *p;
	size_t n;
};

/* What functions return. Zero is success. */
enum tamis_status {
	TAMIS_OK = 0,
	TAMIS_BAD = 2,   /* this document cannot be used; the handle goes on with the next */
	TAMIS_FATAL = 3, /* nothing more can be done: out of memory, an error in a pack */
};

/* Owned by the caller. The text is one line in English without control characters. */
struct tamis_error {
	enum tamis_status status;
	size_t line; /* of a pack, from 1; 0 where that means nothing */
	char text[320];
};

/*** Pattern packs: see tamis-pattern(5). ***/

struct tamis_packs; /* owned: free with tamis_packs_free */

/* NULL when memory is out. */
TAMIS_API struct tamis_packs *tamis_packs_new(void);
TAMIS_API void tamis_packs_free(struct tamis_packs *packs);

/* Adds the packs that are embedded in the library. */
TAMIS_CHECKED enum tamis_status tamis_packs_builtin(
	struct tamis_packs *packs, struct tamis_error *err);

/* Adds one pack. `name` is for messages; name and source are copied. A rule with a known id
 * replaces that rule. err->line is the line of the pack. */
TAMIS_CHECKED enum tamis_status tamis_packs_add(struct tamis_packs *packs, const char *name,
	struct tamis_bytes source, struct tamis_error *err);

/* To be called once, after the last pack. */
TAMIS_CHECKED enum tamis_status tamis_packs_compile(
	struct tamis_packs *packs, struct tamis_error *err);

/* A rule. Strings live as long as the packs. */
struct tamis_rule {
	const char *id, *about, *reason;
	const char *pack;  /* "fr/comments", or the name given to tamis_packs_add */
	const char *langs; /* "fr en", or "any" */
	size_t line;       /* in its pack, from 1 */
	double score;
	struct tamis_bytes source; /* as written */
};

TAMIS_API size_t tamis_packs_count(const struct tamis_packs *packs);

/* index < tamis_packs_count. */
TAMIS_API struct tamis_rule tamis_packs_rule(const struct tamis_packs *packs, size_t index);

/* Calls `each` for every pack in the order of loading. `digest` is "xxh128:" and 32 digits. */
TAMIS_API void tamis_packs_each(const struct tamis_packs *packs,
	void (*each)(void *user, const char *name, const char *digest, size_t rules), void *user);

/* Runs the examples of all rules (test) or looks for dangerous rules (lint). Calls `say` for each
 * failure; returns how many there were. *checked: examples or rules looked at. */
typedef void tamis_say(void *user, const char *pack, size_t line, const char *message);
TAMIS_API size_t tamis_packs_test(
	const struct tamis_packs *packs, tamis_say *say, void *user, size_t *checked);
TAMIS_API size_t tamis_packs_lint(
	const struct tamis_packs *packs, tamis_say *say, void *user, size_t *checked);

/*** Reasons: see tamis-reasons(7). ***/

/* Reasons are numbered from 1 to tamis_reasons(); 0 is "none". */
TAMIS_API int tamis_reasons(void);
TAMIS_API const char *tamis_reason_name(int reason);
TAMIS_API const char *tamis_reason_about(int reason);

/*** Cleaning. ***/

enum tamis_format {
	TAMIS_AUTO, /* by the first bytes */
	TAMIS_HTML,
	TAMIS_TEXT,
};

enum tamis_mode {
	TAMIS_MODE_AUTO, /* page for HTML; for text dump where it is plainly one, else article */
	TAMIS_MODE_PAGE,
	TAMIS_MODE_DUMP, /* all visible lines of a page */
	TAMIS_MODE_ARTICLE,
};

enum tamis_aim {
	TAMIS_BALANCE,
	TAMIS_PRECISION, /* rather lose text than keep chrome */
	TAMIS_RECALL,    /* rather keep chrome than lose text */
};

/* What happens to dates in the running text. */
enum tamis_dates {
	TAMIS_DATES_KEEP,
	TAMIS_DATES_ANNOTATE, /* spans in the record's metadata; the text stays */
	TAMIS_DATES_REWRITE,  /* dates printed in full become ISO 8601 */
};

/* How a date of three numbers is read. */
enum tamis_date_order {
	TAMIS_ORDER_AUTO, /* by the language, and by other dates of the text */
	TAMIS_DMY,
	TAMIS_MDY,
	TAMIS_YMD,
};

/* A document to clean. Everything is borrowed for as long as its result is used; zero or NULL is
 * the default, so start from {0}. */
struct tamis_input {
	struct tamis_bytes bytes;
	enum tamis_format format;
	enum tamis_mode mode;
	enum tamis_aim aim;
	enum tamis_dates dates;
	enum tamis_date_order date_order;
	bool comments; /* keep what readers wrote below a text */
	struct tamis_bytes lang, url,
		charset; /* hints: BCP 47, the page's address, its transport's label */

	/* What the record will say besides what is found; values given here win. */
	struct tamis_bytes id, title, author, created, source, added;
	struct tamis_bytes crawled; /* metadata.crawled: RFC 3339 */
	struct tamis_bytes extra;   /* metadata.extra: JSON, as a string */
	struct tamis_bytes path;    /* metadata.input */
	uint64_t offset;            /* metadata.offset */

	/* More than the usual repairs: NBSP and its like outside of French punctuation and numbers,
	 * curly quotes, compatibility forms become plain. */
	bool plain_spaces, plain_quotes, nfkc;
	bool as_is;  /* tamis_decode: no repairs */
	bool unwrap; /* tamis_decode: lines that are wrapped at one width are joined */

	/* Budgets of this document; 0 is the default in brackets. */
	size_t max_memory; /* bytes [max(64 MiB, 32 x input), all of the program counted for pages] */
	size_t max_depth; /* of elements [512] */

	/* For training: the page is read as if it had none of these. */
	bool blank_names; /* class and id */
	bool blank_tags;  /* semantic elements (main, nav, ...) and roles */
	bool blank_bulk;  /* more than a few elements of a kind, and long texts */
};

struct tamis; /* a handle, owned: free with tamis_free */

/* Borrows the packs, which must be compiled. */
TAMIS_CHECKED enum tamis_status tamis_new(
	struct tamis **out, const struct tamis_packs *packs, struct tamis_error *err);
TAMIS_API void tamis_free(struct tamis *t);

/* Cleans one document. What the functions below return is about this document and is valid until
 * the next call of tamis_clean or tamis_free with this handle. After TAMIS_BAD they return nothing. */
TAMIS_CHECKED enum tamis_status tamis_clean(
	struct tamis *t, const struct tamis_input *in, struct tamis_error *err);

/* Only decodes and repairs: from any encoding to UTF-8, mojibake and what cannot be seen mended, nothing
 * else changed. Of what follows, tamis_text, tamis_damage, tamis_counts, tamis_repaired and the
 * charset fields are about the result. */
TAMIS_CHECKED enum tamis_status tamis_decode(
	struct tamis *t, const struct tamis_input *in, struct tamis_error *err);

/* The encoding that a label names ("latin1": "windows-1252"), as the WHATWG has it; NULL: none. */
TAMIS_API const char *tamis_charset(struct tamis_bytes label);

/* The last guard against pages that are made to be slow. Budgets keep the cost of a page linear in its size;
 * should one get by them, somebody outside has to watch the clock, for the library has no timer. `tell` is
 * called with true before the tree builder begins and with false behind it; NULL: nobody watches. In between
 * a signal handler on the same thread may call tamis_interrupt, which leaves the tree builder by
 * siglongjmp; the page is then read line by line. Elsewhere tamis_interrupt does nothing. */
TAMIS_API void tamis_watch(struct tamis *t, void (*tell)(void *user, bool busy), void *user);
TAMIS_API void tamis_interrupt(struct tamis *t);

/* The clean text (UTF-8, LF, one final newline unless empty), and the text before cleaning: the
 * decoded text, or for a page the text of its blocks. Offsets of spans count its bytes. */
TAMIS_API struct tamis_bytes tamis_text(const struct tamis *t);
TAMIS_API struct tamis_bytes tamis_decoded(const struct tamis *t);

/* Some bytes could not be decoded and became U+FFFD: what, as one line; p == NULL when all is well. */
TAMIS_API struct tamis_bytes tamis_damage(const struct tamis *t);

/* The document is the message of a broken page or of a wall against robots, and nothing else: its clean
 * text is empty, and it does not belong into a corpus. */
TAMIS_API bool tamis_error_page(const struct tamis *t);

/* How a document was read. Pages are read through a skeleton, and whole where none can be made; a page
 * that is over one of its budgets is read line by line, without a tree, and nothing is selected. */
enum tamis_reading {
	TAMIS_READ_TEXT,
	TAMIS_READ_SKELETON,
	TAMIS_READ_WHOLE,
	TAMIS_READ_LINES,
};

/* *why, if that is not NULL: one line about what stood in the way of the skeleton or of the tree. */
TAMIS_API enum tamis_reading tamis_reading(const struct tamis *t, struct tamis_bytes *why);

enum tamis_field {
	TAMIS_TITLE,
	TAMIS_AUTHOR, /* several are joined by "; " */
	TAMIS_SITE,
	TAMIS_URL,
	TAMIS_LICENSE,
	TAMIS_LANG,    /* BCP 47, "und" when it cannot be told */
	TAMIS_CREATED, /* RFC 3339 */
	TAMIS_MODIFIED,
	TAMIS_DATE_PRECISION, /* "year" "month" "day" "second" */
	TAMIS_DATE_SOURCE,
	TAMIS_AGENCY,
	TAMIS_PHOTO_CREDITS, /* joined by "; " */
	TAMIS_SECTION,
	TAMIS_TAGS,
	TAMIS_DESCRIPTION,
	TAMIS_CHARSET,
	TAMIS_CHARSET_SOURCE, /* what told it */
	TAMIS_FIELDS,
};

/* p == NULL: unknown. */
TAMIS_API struct tamis_bytes tamis_field(const struct tamis *t, enum tamis_field field);

enum tamis_action {
	TAMIS_KEPT,
	TAMIS_CUT,
	TAMIS_REWRITTEN, /* `with` stands in its place; start == end: inserted */
};

/* A stretch of tamis_decoded. Spans tile it in order. */
struct tamis_span {
	size_t start, end; /* bytes */
	enum tamis_action action;
	struct tamis_bytes with;
	const char *stage;
	int reason;       /* 0 where kept */
	const char *rule; /* id, or NULL when no rule did it */
};

TAMIS_API size_t tamis_spans(const struct tamis *t);
TAMIS_API struct tamis_span tamis_span(const struct tamis *t, size_t index);

/* Characters (code points) of the document. */
struct tamis_counts {
	uint64_t kept, removed; /* rewritten ones are in neither */
	uint64_t repairs;       /* undecodable sequences, NULs, and repairs of characters */
};

TAMIS_API struct tamis_counts tamis_counts(const struct tamis *t);

/* How sure the selection of a page's main content is: the word F1 that such selections had, 0 to 1;
 * negative where none ran. */
TAMIS_API double tamis_confidence(const struct tamis *t);

/* Characters removed for one reason; repairs made for one reason, in what stayed and what went. */
TAMIS_API uint64_t tamis_removed(const struct tamis *t, int reason);
TAMIS_API uint64_t tamis_repaired(const struct tamis *t, int reason);

/*** What selection measures of each block of a page, or line of a dump: the columns of
 * TAMIS_AS_FEATURES. ***/

struct tamis_feature {
	const char *name, *range, *about;
};

/* `mode` is TAMIS_MODE_DUMP for those of lines; else they are those of blocks. */
TAMIS_API size_t tamis_features(enum tamis_mode mode);

/* index < tamis_features(mode). */
TAMIS_API struct tamis_feature tamis_feature(enum tamis_mode mode, size_t index);

/*** Forms in which a cleaned document can be written. ***/

enum tamis_form {
	TAMIS_AS_TEXT,    /* the clean text */
	TAMIS_AS_HEADERS, /* Key: value lines, a blank line, the text, a form feed line */
	TAMIS_AS_MARKDOWN,
	TAMIS_AS_RECORD,           /* one line of JSON: see tamis-corpus(5) */
	TAMIS_AS_MARKED,           /* the document with each cut shown, for reading */
	TAMIS_AS_MARKED_COLOR,     /* the same with terminal colours */
	TAMIS_AS_MARKS,            /* one line of JSON for each span that is cut or rewritten */
	TAMIS_AS_SPANS,            /* one line of JSON for each span */
	TAMIS_AS_RECORD_MARKDOWN,  /* the record with Markdown for text */
	TAMIS_AS_FINDINGS,         /* what was found out about the document, for reading */
	TAMIS_AS_FINDINGS_JSON,    /* the same as one line of JSON */
	TAMIS_AS_MARKDOWN_HEADERS, /* YAML front matter, then Markdown and a blank line */
	TAMIS_AS_WET,              /* a conversion record of WARC 1.0 */
	TAMIS_AS_WHY,      /* a page block by block: how likely it is, and what decided that */
	TAMIS_AS_WHY_JSON, /* the same, one line of JSON for each block */
	TAMIS_AS_FEATURES, /* what selection measured: see tamis-features(1) */
};

/* The bytes belong to the handle and are valid until the next call of tamis_render. */
TAMIS_CHECKED enum tamis_status tamis_render(
	struct tamis *t, enum tamis_form form, struct tamis_bytes *out, struct tamis_error *err);

#ifdef __cplusplus
}
#endif

#endif
