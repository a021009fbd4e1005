/* Lines that lose a part: what goes becomes edits of the document, what is left becomes the line's text,
 * kept with where its pieces come from. */
#include "pat/resolve.h"

void
tam_line_edit(struct tam_resolve *r, size_t line, struct tam_range at, enum tam_reason reason,
	uint32_t rule)
{
	const struct tam_line *l = &r->lines.v[line];
	struct tam_piece whole = {0, r->doc->blocks.v[l->block].start, l->text.n};
	const struct tam_piece *pieces = l->pieces == NULL ? &whole : l->pieces;
	size_t i, n = l->pieces == NULL ? 1 : l->piece_count, start, end;

	for (i = 0; i < n; i++) {
		start = at.start > pieces[i].at ? at.start : pieces[i].at;
		end = at.end < pieces[i].at + pieces[i].n ? at.end : pieces[i].at + pieces[i].n;
		if (start >= end)
			continue;
		(void)tam_resolve_failed(
			r, tam_doc_edit(r->doc, pieces[i].raw + (start - pieces[i].at),
				   pieces[i].raw + (end - pieces[i].at), TAM_LIT(""),
				   TAM_STAGE_patterns, reason, rule + 1, r->err));
	}
}

/* First edit of the document that ends behind `at`. */
static size_t
edit_behind(const struct tam_doc *doc, size_t at)
{
	size_t low = 0, high = doc->edits.n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (doc->edits.v[mid].end <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

void
tam_line_read_again(struct tam_resolve *r, size_t line)
{
	struct tam_line *l = &r->lines.v[line];
	const struct tam_block *b = &r->doc->blocks.v[l->block];
	size_t i = edit_behind(r->doc, b->start), last = i, at = b->start, n = 0;
	struct tam_piece *pieces;
	char *text;

	while (last < r->doc->edits.n && r->doc->edits.v[last].start < b->end)
		last++;
	pieces = tam_arena_calloc(r->doc->arena, last - i + 1, sizeof *pieces);
	text = tam_arena_alloc(r->doc->arena, b->end - b->start + 1);
	if (pieces == NULL || text == NULL) {
		(void)tam_resolve_no_memory(r);
		return;
	}
	l->pieces = pieces;
	l->piece_count = 0;
	for (; i <= last; i++) {
		size_t until = i < last ? r->doc->edits.v[i].start : b->end;

		if (until > at) {
			pieces[l->piece_count++] = (struct tam_piece){n, at, until - at};
			memcpy(text + n, r->doc->text.p + at, until - at);
			n += until - at;
		}
		at = i < last ? r->doc->edits.v[i].end : at;
	}
	l->text = tam_slice(text, n);
}
