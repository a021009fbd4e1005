/* Stage: the ledger. Turns marks and edits into spans that tile the text, and the spans into the
 * clean text.
 *
 * Lines of a text stay where they were; a run of blank lines becomes one; no line ends in white
 * space; the text ends in one newline. Line ends are LF. What is not kept is cut or rewritten by a
 * span that says why, white space included. */
#include "base/utf8.h"
#include "stage/stage.h"
#include "text/chars.h"

struct ledger {
	struct tam_doc *doc;
	struct tam_err *err;
	size_t at;        /* all before this byte is in the ledger */
	size_t last_kept; /* last block of which something stays; blocks.n when there is none */
	size_t edit;      /* next edit */
	size_t written;   /* number of spans up to the last that is not cut */
	bool wrote;       /* something has been kept */
	bool parted;      /* a blank line has been kept since */
	bool fresh;       /* a block begins: its cut is a span of its own, like its mark */
	bool failed;
};

static const struct tam_mark blank = {TAM_CUT, TAM_STAGE_ledger, TAM_REASON_WHITE_SPACE, 0, NULL};
static const struct tam_mark kept = {TAM_KEEP, TAM_STAGE_ledger, TAM_REASON_NONE, 0, NULL};

static bool
same_mark(const struct tam_mark *a, const struct tam_mark *b)
{
	return a->stage == b->stage && a->reason == b->reason && a->rule == b->rule;
}

/* Adds [l->at, end). A span like the one before it only makes that one longer. */
static void
put(struct ledger *l, size_t end, enum tam_span_kind kind, const struct tam_mark *mark,
	struct tam_slice with)
{
	struct tam_doc *doc = l->doc;
	struct tam_span *s = doc->spans.n == 0 ? NULL : &doc->spans.v[doc->spans.n - 1];

	if (end == l->at && with.n == 0)
		return;
	if (l->failed) {
		l->at = end; /* who loops until all is in the ledger comes to an end */
		return;
	}
	if (s != NULL && s->kind == kind && kind != TAM_SPAN_REWRITTEN &&
		same_mark(&s->mark, mark) && !(l->fresh && kind == TAM_SPAN_CUT)) {
		s->end = l->at = end;
		return;
	}
	s = TAM_PUSH(doc->arena, &doc->spans);
	if (s == NULL) {
		l->failed = true;
		l->at = end;
		(void)tam_fail_arena(l->err, doc->arena);
		return;
	}
	*s = (struct tam_span){l->at, end, kind, with, *mark};
	l->fresh = false;
	l->at = end;
	if (kind != TAM_SPAN_CUT)
		l->written = doc->spans.n;
}

static void
keep(struct ledger *l, size_t end)
{
	put(l, end, TAM_SPAN_KEPT, &kept, TAM_NONE);
}

static void
cut(struct ledger *l, size_t end, const struct tam_mark *mark)
{
	put(l, end, TAM_SPAN_CUT, mark, TAM_NONE);
}

static bool
is_blank(const struct tam_doc *doc, size_t start, size_t end)
{
	return tam_text_trim(tam_slice(doc->text.p + start, end - start)).n == 0;
}

/* Where the white space before `end` begins, but not before `start`. */
static size_t
blank_before(const struct tam_doc *doc, size_t start, size_t end)
{
	size_t step;

	while (end > start && tam_char_is_space(tam_utf8_before(doc->text, end, &step)))
		end -= step;
	return end < start ? start : end;
}

static size_t
blank_after(const struct tam_doc *doc, size_t start, size_t end)
{
	size_t step;

	while (start < end && tam_char_is_space(tam_utf8_get(doc->text, start, &step)))
		start += step;
	return start > end ? end : start;
}

/* Something of the block goes out. Advances *edit past the edits of the block. */
static bool
remains(const struct tam_doc *doc, const struct tam_block *b, size_t *edit)
{
	size_t at = b->start, e = *edit;
	bool some = false;

	for (; e < doc->edits.n && doc->edits.v[e].start < b->end; e++) {
		some = some || !is_blank(doc, at, doc->edits.v[e].start) ||
		       doc->edits.v[e].with.n > 0;
		at = doc->edits.v[e].end;
	}
	*edit = e;
	if (b->mark.verdict == TAM_CUT)
		return false;
	return some || (at < b->end && !is_blank(doc, at, b->end));
}

/* Text between two edits or ends of a block. Line ends inside (code) lose the blanks before them;
 * so does the end of the block, and both sides of a cut that leaves nothing between blanks. */
static void
keep_stretch(struct ledger *l, size_t end, bool line_start, bool line_end)
{
	struct tam_doc *doc = l->doc;
	const char *newline;
	size_t stop;

	if (line_start)
		cut(l, blank_after(doc, l->at, end), &blank);
	while ((newline = memchr(doc->text.p + l->at, '\n', end - l->at)) != NULL) {
		stop = (size_t)(newline - doc->text.p);
		keep(l, blank_before(doc, l->at, stop));
		cut(l, stop, &blank);
		keep(l, stop + 1);
	}
	if (line_end) {
		keep(l, blank_before(doc, l->at, end));
		cut(l, end, &blank);
	}
	keep(l, end);
}

/* The text before byte `at` ends in white space, or nothing of the block has been kept. */
static bool
ends_blank(const struct ledger *l, size_t block_start)
{
	const struct tam_span *s = l->written == 0 ? NULL : &l->doc->spans.v[l->written - 1];
	size_t step;

	if (s == NULL || s->end <= block_start)
		return true;
	if (s->kind == TAM_SPAN_REWRITTEN && s->with.n > 0)
		return tam_char_is_space(tam_utf8_before(s->with, s->with.n, &step));
	return tam_char_is_space(tam_utf8_before(l->doc->text, s->end, &step));
}

/* A block of which something stays, its edits applied. */
static void
write_kept(struct ledger *l, const struct tam_block *b, size_t edits_end)
{
	struct tam_doc *doc = l->doc;
	bool head = false; /* a cut stands before what comes, and nothing but blanks before that */

	for (; l->edit < edits_end; l->edit++) {
		const struct tam_edit *e = &doc->edits.v[l->edit];
		bool last = l->edit + 1 == edits_end && is_blank(doc, e->end, b->end);

		keep_stretch(l, e->start, head, last && e->with.n == 0);
		put(l, e->end, e->with.n > 0 ? TAM_SPAN_REWRITTEN : TAM_SPAN_CUT, &e->mark,
			e->with);
		head = e->with.n == 0 && ends_blank(l, b->start);
	}
	keep_stretch(l, b->end, head, true);
}

static size_t
line_end(const struct tam_doc *doc, size_t at)
{
	return tam_text_line_end(doc->text, at);
}

static void
keep_line_end(struct ledger *l)
{
	size_t n = line_end(l->doc, l->at);

	if (n == 2)
		cut(l, l->at + 1, &blank);
	if (n > 0 && l->doc->text.p[l->at] == '\n')
		keep(l, l->at + 1);
	else
		put(l, l->at + n, TAM_SPAN_REWRITTEN, &blank, TAM_LIT("\n"));
}

/* The white space between two blocks, the line end of the first one dealt with already. Keeps the
 * line end of one blank line if kept text follows. */
static void
write_gap(struct ledger *l, size_t end, bool more)
{
	size_t stop;

	while (l->at < end) {
		for (stop = l->at; stop < end && line_end(l->doc, stop) == 0;)
			stop++;
		if (stop == end) {
			cut(l, end, &blank); /* blanks before the text of a page's block */
			return;
		}
		cut(l, stop, &blank);
		if (l->wrote && more && !l->parted) {
			keep_line_end(l);
			l->parted = true;
		} else {
			cut(l, l->at + line_end(l->doc, l->at), &blank);
		}
	}
}

/* A block of which nothing stays goes with its line end and its blanks. */
static void
write_cut(struct ledger *l, const struct tam_block *b, size_t edits_end)
{
	const struct tam_mark *mark = &b->mark;

	/* Repairs may leave nothing of a line. */
	if (mark->verdict == TAM_KEEP && l->edit == edits_end)
		mark = &blank;
	if (mark == &b->mark && mark->verdict == TAM_CUT) {
		l->edit = edits_end;
		cut(l, b->end, mark);
	} else {
		for (; l->edit < edits_end; l->edit++) {
			const struct tam_edit *e = &l->doc->edits.v[l->edit];

			mark = &e->mark;
			cut(l, e->start, mark);
			cut(l, e->end, mark);
		}
		cut(l, b->end, mark);
	}
	cut(l, b->end + line_end(l->doc, b->end), mark);
}

static void
write_block(struct ledger *l, size_t i)
{
	const struct tam_block *b = &l->doc->blocks.v[i];
	size_t next = i + 1 < l->doc->blocks.n ? b[1].start : l->doc->text.n, edits_end = l->edit;
	bool stays = remains(l->doc, b, &edits_end), more;

	l->fresh = !stays;
	more = l->last_kept < l->doc->blocks.n && i < l->last_kept;
	if (stays) {
		write_kept(l, b, edits_end);
		l->wrote = true;
		l->parted = false;
		keep_line_end(l);
	} else {
		write_cut(l, b, edits_end);
	}
	write_gap(l, next, more);
}

/* The clean text, from the spans alone. */
static enum tam_code
assemble(struct tam_doc *doc, struct tam_err *err)
{
	size_t i, n = 0;
	char *p;

	for (i = 0; i < doc->spans.n; i++) {
		const struct tam_span *s = &doc->spans.v[i];

		n += s->kind == TAM_SPAN_KEPT ? s->end - s->start : s->with.n;
	}
	p = tam_arena_alloc(doc->arena, n + 1);
	if (p == NULL)
		return tam_fail_arena(err, doc->arena);
	doc->clean = tam_slice(p, n);
	for (i = 0; i < doc->spans.n; i++) {
		const struct tam_span *s = &doc->spans.v[i];
		struct tam_slice part = s->kind == TAM_SPAN_KEPT ? tam_slice(doc->text.p + s->start,
									   s->end - s->start)
								 : s->with;

		if (part.n > 0)
			memcpy(p, part.p, part.n);
		p += part.n;
	}
	*p = '\0';
	return TAM_OK;
}

enum tam_code
tam_stage_ledger(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct ledger l = {.doc = doc, .err = err, .last_kept = doc->blocks.n};
	size_t i, edit = 0;

	(void)tools;
	for (i = 0; i < doc->blocks.n; i++)
		if (remains(doc, &doc->blocks.v[i], &edit))
			l.last_kept = i;
	write_gap(&l, doc->blocks.n > 0 ? doc->blocks.v[0].start : doc->text.n, false);
	for (i = 0; i < doc->blocks.n; i++)
		write_block(&l, i);
	if (l.failed || assemble(doc, err) != TAM_OK)
		return err->code;
	return tam_unrepair(doc, err);
}
