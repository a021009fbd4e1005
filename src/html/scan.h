/* The skeleton of a page: what the tree builder must see, and tables back to what it need not.
 *
 * Gumbo works per character, so it gets few of them: bare tags, one white-space character for a run
 * of white space, an empty comment for a comment, and one private-use code point for each other run
 * of text; of elements that are plainly nested it gets the outermost only (html/fold.c).
 * Attributes and text are read from the source through the tables. Equal to a parse of the
 * whole page but for what tests/differential.t lists. */
#ifndef TAM_HTML_SCAN_H
#define TAM_HTML_SCAN_H

#include "html/page.h"

/* A run of text: bytes of the source, references not decoded. Its first byte is no white space. */
struct tam_scan_text {
	uint32_t at, n;
	bool plain; /* holds neither references nor CRs */
};

/* What is folded: the content of an element that is plainly nested, left out of the skeleton. */
struct tam_scan_fold {
	uint32_t from, to; /* in `whole` */
	uint32_t at;       /* in the skeleton: the place from which it is missing */
	uint32_t tag;      /* number of the element's start tag */
};

/* A start tag, by the offset of its `<` in `whole`. Attribute names are in lower case, each is
 * there once, values are decoded. */
struct tam_scan_tag {
	uint32_t at;
	uint32_t attrs;
	uint32_t fold; /* 1 + number of what is folded in it, or 0 */
	uint8_t tag;   /* enum tam_tag */
	bool empty;    /* has no end tag */
	const struct tam_attr *attr;
};

/* What stands between the tags of a script: bytes of the source. */
struct tam_scan_script {
	uint32_t tag; /* number of its start tag */
	uint32_t at, n;
};

struct tam_scan {
	struct tam_slice source;
	struct tam_slice whole;             /* the skeleton before anything was folded */
	struct tam_slice skeleton;          /* what the tree builder gets */
	TAM_VEC(struct tam_scan_fold) fold; /* in order */
	TAM_VEC(struct tam_scan_text) text; /* by number of the code point */
	TAM_VEC(struct tam_scan_tag) tag;   /* by rising offset */
	TAM_VEC(struct tam_scan_script) script;
	size_t texts;        /* stretches between tags, of white space, too: each is to be a node */
	const char *gave_up; /* static: why the skeleton is not to be used; NULL: it is good */
};

/* Reads `html` (UTF-8 without NUL) once, in linear time, into the arena. TAM_BAD names a budget: more runs of text than code points, a tag
 * with thousands of attributes, thousands of elements left open, memory. */
enum tam_code tam_scan(struct tam_scan *scan, struct tam_arena *arena, struct tam_slice html,
	struct tam_err *err) TAM_CHECKED;

/* Private-use planes, without the two non-characters at the end of each. */
enum {
	TAM_RUN_FIRST = 0xF0000,
	TAM_RUN_SECOND = 0x100000,
	TAM_RUNS_PER_PLANE = 65534,
	TAM_RUNS = 2 * TAM_RUNS_PER_PLANE,
};

/* The number of the run that stands as 4 bytes at `p`. */
static inline size_t
tam_run_number(const char *p)
{
	const unsigned char *b = (const unsigned char *)p;
	uint32_t c = (b[0] & 7u) << 18 | (b[1] & 63u) << 12 | (b[2] & 63u) << 6 | (b[3] & 63u);

	return c < TAM_RUN_SECOND ? c - TAM_RUN_FIRST : c - TAM_RUN_SECOND + TAM_RUNS_PER_PLANE;
}

#endif
