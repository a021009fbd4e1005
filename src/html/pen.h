/* What writes the text of a page's blocks: white space, the cells of a row, links and code inside
 * a line. */
#ifndef TAM_HTML_PEN_H
#define TAM_HTML_PEN_H

#include "html/blocks.h"

/* White space that waits to be written until a character follows it. */
enum tam_gap {
	TAM_NO_GAP,
	TAM_GAP_NBSP,
	TAM_GAP_NNBSP,
	TAM_GAP_BLANK,
	TAM_GAP_LINE,
};

enum { TAM_MOST_COLUMNS = 32 };

struct tam_pen {
	struct tam_doc *doc;
	const struct tam_place *place; /* by node */
	char *out;                     /* text of all blocks; large enough from the start */
	size_t n;                      /* bytes written */
	size_t before;                 /* bytes before the pending block and its separator */
	size_t start;                  /* of the pending block */
	bool pending;                  /* a character of it has been written */
	bool has_word;                 /* a word character among them */
	bool broken;                   /* a `br` and nothing but white space since */
	enum tam_gap gap;
	size_t lines;     /* line feeds waiting, in code */
	size_t blanks;    /* bytes of white space written last, in code */
	unsigned column;  /* in a row: of the cell at hand */
	unsigned written; /* in a row: of the cell that the last character stands in */
	unsigned lead;    /* in a row: of the first character */
	size_t inlines;   /* doc->inlines before the pending block */
	size_t link;      /* 1 + number in doc->inlines of the last link of the block, 0 = none */
	size_t code;      /* the same of code inside a line */
	uint32_t leads;   /* the `a` of that link */
	struct tam_tally tally;
	bool spent; /* the arena is */
};

/* Text of node `i` into a block. White space collapses. */
void tam_pen_text(struct tam_pen *pen, struct tam_slice s, uint32_t i);

/* The same into code, which keeps its white space, but for blank lines at the ends and blanks at
 * the ends of lines. */
void tam_pen_code(struct tam_pen *pen, struct tam_slice s, uint32_t i);

/* A line ends in code. */
void tam_pen_code_line(struct tam_pen *pen);

/* Ends the pending block: true when it is one, [pen->start, pen->n). Without a word character it is
 * none and leaves nothing. tam_pen_next must follow. */
bool tam_pen_end(struct tam_pen *pen);
void tam_pen_next(struct tam_pen *pen);

#endif
