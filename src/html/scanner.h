/* Between the files of the scanner. */
#ifndef TAM_HTML_SCANNER_H
#define TAM_HTML_SCANNER_H

#include "html/names.h"
#include "html/scan.h"

struct tam_fold;

struct tam_scanner {
	struct tam_scan *out;
	struct tam_arena *arena;
	const char *start, *p, *end; /* source; the next byte */
	char *skeleton;
	size_t n, cap; /* bytes of the skeleton, and room for it */
	struct tam_attr *attr;
	size_t attr_room;           /* of the block that attr points into */
	bool spent;                 /* the arena is */
	const char *reference, *cr; /* the next `&` and CR from what was read last on, or the end */
	bool returns;               /* there are CRs in the page */
	const char *foreign_end;    /* where that ends; NULL: with the page */
	bool foreign;               /* the tree builder may be inside svg or math, from here on */
	bool select;                /* it may be inside a select */
	bool select_rest;           /* and nothing tells when it is not, to the end of the page */
	bool templates;             /* a template has been seen */
	bool verbatim_rest; /* white space goes to the skeleton as it is, to the end of the page */
	size_t pres, listings; /* open ones: the same, inside */
	const char *no_close;  /* no `-->` stands before this */
	size_t root_attrs;
	size_t open;           /* sum over by_name */
	uint32_t by_name[256]; /* start tags without an end tag, by hash of the name */
	enum tam_code code;    /* of the budget that is spent */
	struct tam_err *err;
	struct tam_fold *fold;
	struct tam_names names;
};

struct tam_scan_name {
	struct tam_slice s;
	uint64_t key; /* the first eight bytes in lower case */
	size_t row;   /* of tam_elements */
	enum tam_scan_kind kind;
};

/* A tag read from `<` on. */
struct tam_scan_read {
	struct tam_scan_name name;
	const char *after; /* behind its `>`; NULL: the page ends inside */
	bool self_closing;
	bool over;             /* more attributes than a tag may have */
	struct tam_attr *attr; /* NULL when not asked for */
	size_t attrs;
};

enum { TAM_CH_SPACE = 1, TAM_CH_NAME_END = 2, TAM_CH_ATTR_END = 4, TAM_CH_UPPER = 'a' - 'A' };
extern const uint8_t tam_ch[256];

static inline bool
tam_ch_is(char c, unsigned what)
{
	return (tam_ch[(unsigned char)c] & what) != 0;
}

static inline unsigned char
tam_ch_lower(char c)
{
	return (unsigned char)((unsigned char)c | (tam_ch[(unsigned char)c] & TAM_CH_UPPER));
}

static inline bool
tam_ch_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

/* The first `c` at or after `from`, or the end. */
static inline const char *
tam_scan_next(const struct tam_scanner *s, char c, const char *from)
{
	const char *p = memchr(from, c, (size_t)(s->end - from));

	return p == NULL ? s->end : p;
}

/* [from, to) holds nothing that is to be decoded: neither a reference nor a CR. What is asked about
 * lies further on from call to call, so that the page is searched once instead of each of its thousands
 * of short values. */
static inline bool
tam_scan_plain(struct tam_scanner *s, const char *from, const char *to)
{
	if (s->reference < from)
		s->reference = tam_scan_next(s, '&', from);
	if (s->cr < from)
		s->cr = tam_scan_next(s, '\r', from);
	return s->reference >= to && s->cr >= to;
}

/* A page to be read; all else of `s` is zero. */
void tam_scan_begin(struct tam_scanner *s, struct tam_slice html);

/* Room for `n` more bytes of skeleton. */
bool tam_scan_grow(struct tam_scanner *s, size_t n) TAM_CHECKED;

static inline TAM_CHECKED bool
tam_scan_room(struct tam_scanner *s, size_t n)
{
	return s->cap - s->n >= n || tam_scan_grow(s, n);
}

void tam_scan_emit(struct tam_scanner *s, const char *bytes, size_t n);

/* A run of text in [from, to); references count when `decoded`, white space stays when `verbatim`. */
void tam_scan_run(
	struct tam_scanner *s, const char *from, const char *to, bool decoded, bool verbatim);

/* Reads a tag whose name begins at `name`; its attributes into the arena when `keep`. */
void tam_scan_read_tag(
	struct tam_scan_read *tag, struct tam_scanner *s, const char *name, bool keep);

/* The value of the first attribute of this name; p == NULL: none. */
struct tam_slice tam_scan_attr(const struct tam_scan_read *tag, struct tam_slice name);

/* The next `<` from which markup begins, or the end. */
const char *tam_scan_markup(const char *p, const char *end);

/* Behind the comment whose `<!--` begins at `p`; the end of the page when it does not end. */
const char *tam_scan_comment(const char *p, const char *end);

/* The `<` of the end tag that ends raw text, or NULL. `p` is behind the start tag. */
const char *tam_scan_raw_end(struct tam_slice name, const char *p, const char *end);
const char *tam_scan_script_end(struct tam_scanner *s, const char *p);

/* Where the tree builder is in HTML again after the svg or math whose start tag ends at `p`; NULL: that
 * cannot be told. */
const char *tam_scan_foreign_end(struct tam_scanner *s, struct tam_slice root, const char *p);

/* `</name>`. */
void tam_scan_emit_end(struct tam_scanner *s, struct tam_slice name);

/* Folding, in html/fold.c: before a start tag is written, when it has been, before an end tag is, behind
 * text that is not white space, and at anything else that the tree builder does not just put where it
 * stands. */
bool tam_fold_init(struct tam_scanner *s) TAM_CHECKED;
void tam_fold_before(struct tam_scanner *s, const struct tam_scan_name *name);
void tam_fold_open(struct tam_scanner *s, const struct tam_scan_name *name);
void tam_fold_text(struct tam_scanner *s);
void tam_fold_spoil(struct tam_scanner *s);

/* False: the tree builder ignores the end tag, and none is to be written. */
bool tam_fold_close(struct tam_scanner *s, const struct tam_scan_name *name);

/* The end tag is certainly that of no open paragraph, and so an empty one. */
bool tam_fold_is_paragraph(const struct tam_scanner *s, const struct tam_scan_name *name);

/* Leaves out of the skeleton what has been folded. */
bool tam_fold_finish(struct tam_scanner *s) TAM_CHECKED;

/* A start tag or an end tag at s->p, to behind it. */
void tam_scan_start_tag(struct tam_scanner *s);
void tam_scan_end_tag(struct tam_scanner *s);

#endif
