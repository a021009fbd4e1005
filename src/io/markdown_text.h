/* Between the files of the Markdown writer: the text of a block, and what is escaped in it. */
#ifndef TAM_IO_MARKDOWN_TEXT_H
#define TAM_IO_MARKDOWN_TEXT_H

#include "base/buf.h"
#include "base/doc.h"

/* A link or code inside the line: bytes [start, end) of tam_marked.text. */
struct tam_run {
	size_t start, end;
	enum tam_inline_kind kind;
	struct tam_slice href;
};

/* What is left of a block. */
struct tam_marked {
	const struct tam_doc *doc;
	size_t span;    /* place in doc->spans */
	size_t inlined; /* place in doc->inlines */
	struct tam_buf text;
	struct tam_run *runs; /* owned */
	size_t n, cap;
	size_t passed;    /* runs that end before what was asked for last */
	size_t addresses; /* bytes of those written so far */
	bool failed;
};

/* Reads the next block; blocks must be asked for in order. False when nothing is left of it. */
bool tam_marked_take(struct tam_marked *m, const struct tam_block *b);
void tam_marked_free(struct tam_marked *m);

/* Appends lines [from, to) of the text with their runs, escaped; `between` goes between two. Stretches of
 * one block must be asked for in order. */
void tam_marked_put(struct tam_buf *out, struct tam_marked *m, size_t from, size_t to,
	const char *between, bool in_table);

#endif
