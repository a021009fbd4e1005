/* A cleaned document as Markdown (CommonMark, tables as GitHub has them). */
#ifndef TAM_IO_MARKDOWN_H
#define TAM_IO_MARKDOWN_H

#include "base/buf.h"
#include "base/doc.h"

/* Appends the blocks that were kept, with their edits. Nothing in the text is taken for markup.
 * Needs the ledger (doc->spans). Check out->failed. */
void tam_markdown(struct tam_buf *out, const struct tam_doc *doc);

/* Appends what is left of block `b`: its kept bytes and what replaces others. *span is where to
 * begin in doc->spans, and is moved on; blocks must be asked for in order, from 0. */
void tam_kept_text(
	struct tam_buf *out, const struct tam_doc *doc, const struct tam_block *b, size_t *span);

#endif
