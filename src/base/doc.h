/* The document on its way through the stages: text, blocks, marks, edits, metadata.
 *
 * Nothing leaves the block list before the ledger is written: a stage sets marks, and a later one
 * may overturn them. Everything here lives in doc->arena and dies with the record. */
#ifndef TAM_BASE_DOC_H
#define TAM_BASE_DOC_H

#include <stdint.h>

#include "base/arena.h"
#include "base/reasons.h"

enum TAM_SMALL tam_stage_id {
#define STAGE(id, name) TAM_STAGE_##id,
#include "base/stages.def"
#undef STAGE
	TAM_STAGES,
};

const char *tam_stage_name(enum tam_stage_id s);

enum TAM_SMALL tam_verdict {
	TAM_KEEP,
	TAM_CUT,
};

/* What was decided about a block or an edit, by whom and why. */
struct tam_mark {
	enum tam_verdict verdict;
	enum tam_stage_id stage;
	enum tam_reason reason;
	uint32_t rule;              /* 1 + index of the rule in the packs, 0 = no rule */
	const struct tam_mark *was; /* arena: the mark that this one overturned, or NULL */
};

enum TAM_SMALL tam_kind {
	TAM_LINE, /* line of a text without structure */
	TAM_PARAGRAPH,
	TAM_HEADING, /* level 1-6 */
	TAM_ITEM,    /* of a list; level = depth of nesting, 1 = outermost */
	TAM_CAPTION,
	TAM_QUOTE,
	TAM_CODE, /* white space is kept */
	TAM_ROW,  /* of a table; a tab stands before each cell that begins behind the first text */
	TAM_KINDS,
};

const char *tam_kind_name(enum tam_kind k);

/* What blocks nest in: a quotation, or an item of a list. A term and what defines it are an item. */
enum tam_holder_kind {
	TAM_HOLDS_QUOTE,
	TAM_HOLDS_ITEM,
};

enum { TAM_HOLDERS_DEEP = 16 }; /* what nests deeper is in the deepest of them */

struct tam_holder {
	enum tam_holder_kind kind;
	uint8_t depth;   /* 1 = outermost */
	uint32_t parent; /* number of the next larger holder, 0 = none */
	uint32_t list;   /* of an item: the same for all items of one list */
	uint32_t number; /* of an item in a numbered list; 0 = bullet */
};

/* Where the text of a block was found. */
enum tam_origin {
	TAM_FROM_PAGE,
	TAM_FROM_NOSCRIPT, /* what the page holds for readers without scripts */
	TAM_FROM_DATA,     /* what it holds for scripts and search engines, as JSON */
};

struct tam_features;      /* base/features.h: filled once by html/, read by model/ */
struct tam_line_features; /* base/line_features.h: the same of the lines of a text */

/* A block: bytes [start, end) of doc->text without its line end. Blocks are in document order and
 * never overlap; only white space stands between them. */
struct tam_block {
	size_t start, end;
	uint32_t node; /* page: owner in the node array; text: line number from 1 */
	float p;       /* probability of main content, 0-1; 1 where no selection ran */
	enum tam_kind kind;
	enum tam_origin origin;
	uint8_t level;
	uint8_t lead;              /* row: empty cells before the first text */
	bool header;               /* row: all its cells are headers */
	uint32_t table;            /* row: the same for all rows of one table */
	uint32_t holder;           /* innermost in doc->holders, 0 = none */
	struct tam_slice language; /* code: as the page names it; p == NULL: it does not */
	struct tam_mark mark;
};

/* Bytes [start, end) inside one block, replaced by `with` (mostly by nothing). Edits of a document
 * are kept sorted by start and never overlap. */
struct tam_edit {
	size_t start, end;
	struct tam_slice with;
	struct tam_mark mark;
};

/* What bytes [start, end) of a block are besides text. By rising start; those of one kind are
 * apart, those of two may hold one another. */
enum tam_inline_kind {
	TAM_INLINE_LINK,
	TAM_INLINE_CODE,
};

struct tam_inline {
	size_t start, end;
	enum tam_inline_kind kind;
	struct tam_slice href; /* of a link, as it stands in the page */
};

/* A named capture of a rule, or a field found elsewhere: `name` is static or lives with the packs. */
struct tam_capture {
	const char *name; /* date, modified, agency, author, photo_author, photo_agency, ... */
	struct tam_slice value;
	enum tam_reason reason;
	uint32_t rule;
};

enum tam_mode {
	TAM_MODE_AUTO,
	TAM_MODE_PAGE,
	TAM_MODE_DUMP,
	TAM_MODE_ARTICLE,
};

enum tam_aim {
	TAM_AIM_BALANCE,
	TAM_AIM_PRECISION,
	TAM_AIM_RECALL,
};

enum tam_precision {
	TAM_DATE_NONE,
	TAM_DATE_YEAR,
	TAM_DATE_MONTH,
	TAM_DATE_DAY,
	TAM_DATE_SECOND,
};

/* How a date of three numbers is read. */
enum tam_date_order {
	TAM_ORDER_AUTO, /* by the language and by other dates of the text */
	TAM_ORDER_DMY,
	TAM_ORDER_MDY,
	TAM_ORDER_YMD,
};

/* A date as printed. Fields finer than `precision` are 1 (month, day) or 0. */
struct tam_date {
	enum tam_precision precision;
	int year, month, day, hour, minute, second;
	bool has_offset;
	int offset; /* minutes east of UTC, where has_offset */
};

/* The fields of the metadata for which candidates are kept. */
enum tam_field {
	TAM_FIELD_TITLE,
	TAM_FIELD_AUTHOR,
	TAM_FIELD_CREATED,
	TAM_FIELD_MODIFIED,
	TAM_FIELD_SITE,
	TAM_FIELD_URL,
	TAM_FIELD_LICENSE,
	TAM_FIELD_SECTION,
	TAM_FIELD_TAGS,
	TAM_FIELD_DESCRIPTION,
	TAM_FIELDS,
};

const char *tam_field_name(enum tam_field f); /* "created" */

/* A value that somebody gave for a field, and what became of it. */
struct tam_candidate {
	enum tam_field field;
	uint8_t fact;           /* meta/facts.def: from what kind of place */
	const char *source;     /* static: "og:title", "h1", ... */
	struct tam_slice value; /* arena: as found, white space collapsed */
	uint32_t node;          /* of the page, 0: none */
	uint8_t says;           /* what stands around it: enum tam_beside of meta/facts.h */
	bool won;
	float weight;          /* of candidates that vote; else 0 */
	struct tam_date date;  /* of dates: what the value says */
	struct tam_slice read; /* arena: of authors, the names in the value; TAM_NONE: none */
	const char *why;       /* static: what decided, or NULL: another came first */
};

/* What is known about the document. p == NULL in a slice: unknown. */
struct tam_meta {
	struct tam_slice title, author, site, url, license;
	struct tam_slice agency, photo_credits, section, tags, description;
	struct tam_date created, modified;
	const char *date_source; /* static: "jsonld", "meta", "time", "byline", "url", "header" */
};

/* A stretch of doc->text in the ledger. Kept: goes out as it is. Cut: does not. Rewritten: `with`
 * goes out in its place. Spans tile [0, text.n) in order; an insertion is an empty rewritten span. */
enum TAM_SMALL tam_span_kind {
	TAM_SPAN_KEPT,
	TAM_SPAN_CUT,
	TAM_SPAN_REWRITTEN,
};

struct tam_span {
	size_t start, end;
	enum tam_span_kind kind;
	struct tam_slice with;
	struct tam_mark mark;
};

/* Hints of the user or of the input; p == NULL: none. Borrowed for the length of a call. */
struct tam_hints {
	struct tam_slice lang, url, charset, content_type;
};

struct tam_page;  /* html/page.h: node array of a page */
struct tam_watch; /* html/watch.h: the way out of the tree builder */

/* A repair of characters, made before the stages that read the text: bytes [start, end) of doc->text
 * stand for [from, to) of the text as it was decoded. */
struct tam_repaired {
	size_t start, end, from, to;
	enum tam_reason reason;
};

struct tam_doc {
	struct tam_arena *arena; /* owned by the handle */
	struct tam_slice raw;    /* the record's bytes, borrowed */
	struct tam_slice text;   /* decoded text (UTF-8, no NUL): of a page, its blocks by lines */
	struct tam_hints hints;
	struct tam_doc_repairs {
		bool spaces, quotes, nfkc; /* what to do besides: text/repair.h */
	} want;
	enum tam_mode
		mode; /* AUTO, of texts only, until selection; DUMP for pages without a tree, too */
	enum tam_aim aim;
	enum tam_date_order date_order; /* as the user says */
	bool rewrite_dates;
	bool comments;                         /* of readers, below a text: keep them */
	struct tam_page *page;                 /* NULL for texts; without a tree its head only */
	const struct tam_features *features;   /* one per block, NULL unless mode is PAGE */
	const struct tam_line_features *lines; /* one per block; NULL where no line was measured */
	TAM_VEC(struct tam_block) blocks;
	TAM_VEC(struct tam_holder) holders; /* of a page; the one of number 0 stands for none */
	TAM_VEC(struct tam_inline) inlines; /* of a page */
	struct tam_slice base;              /* of a page: what its links are relative to */
	TAM_VEC(struct tam_edit) edits;
	TAM_VEC(struct tam_capture) captures;
	TAM_VEC(struct tam_span) spans;        /* filled by the ledger */
	struct tam_slice clean;                /* filled by the ledger: the output text */
	TAM_VEC(struct tam_repaired) repaired; /* in order; none: `unrepaired` is not set */
	struct tam_slice
		unrepaired; /* the text before; the ledger puts it back for spans and blocks */
	struct tam_meta meta;
	TAM_VEC(struct tam_candidate) candidates; /* for the fields of meta, in order of finding */
	const char *charset, *charset_source; /* static; "bom", "utf-8", "declared", "fallback" */
	const char *lang;                     /* BCP 47, static or arena; "und" when unknown */
	double lang_score;                    /* 0-1 */
	double confidence;                    /* 0-1; negative where no selection ran */
	size_t repairs;                       /* U+FFFD put in for undecodable bytes, and so on */
	size_t depth_limit, node_limit;
	bool blank_bulk;              /* read the page as a small one */
	bool blank_names, blank_tags; /* read it without class and id; without semantic tags */
	size_t tree_memory; /* most bytes of the arena while there is a tree; 0: as without one */
	struct tam_watch *watch;       /* borrowed; NULL: nobody watches the clock */
	struct tam_slice without_tree; /* page: over which budget it was, so that it was read line
					  by line and without a tree; TAM_NONE: it was not */
	bool error_page;               /* it is the message of one and nothing else */
	bool damaged;                  /* some bytes could not be decoded, or were cut */
	struct tam_slice damage;       /* what, for the message */
};

/* Text of a block. */
struct tam_slice tam_block_text(const struct tam_doc *doc, const struct tam_block *b);

/* Overturns the mark of a block, remembering what it was. Not to be called twice with the same. */
enum tam_code tam_block_mark(struct tam_doc *doc, struct tam_block *b, enum tam_verdict verdict,
	enum tam_stage_id stage, enum tam_reason reason, uint32_t rule,
	struct tam_err *err) TAM_CHECKED;

/* Replaces [start, end) of a block by `with` (arena or static). An edit that overlaps an earlier
 * one is dropped: the first decision stands. */
enum tam_code tam_doc_edit(struct tam_doc *doc, size_t start, size_t end, struct tam_slice with,
	enum tam_stage_id stage, enum tam_reason reason, uint32_t rule,
	struct tam_err *err) TAM_CHECKED;

/* Remembers a captured value for the metadata stage. `value` is copied into the arena. */
enum tam_code tam_doc_capture(struct tam_doc *doc, const char *name, struct tam_slice value,
	enum tam_reason reason, uint32_t rule, struct tam_err *err) TAM_CHECKED;

#endif
