/* The packs over a document: which line is looked at when. Every line is matched once and again only
 * when a part of it went; a queue holds the lines whose neighbours or position changed. Lines and
 * parts only ever go, so this ends, after work linear in the text. */
#include "pat/resolve.h"

#include "text/chars.h"

enum {
	EDITS_MOST = 32,     /* times that a line is matched again */
	EDITS_MOST_LONG = 4, /* the same for a long one */
	LONG_LINE = 64 * 1024,
};

/* Score at which a line goes. The one effect of --aim here; it is monotone. */
static double
threshold_of(enum tam_aim aim)
{
	switch (aim) {
	case TAM_AIM_PRECISION: /* of what is kept: cut sooner */
		return 0.4;
	case TAM_AIM_BALANCE:
		return 0.6;
	case TAM_AIM_RECALL:
		return 0.9;
	}
	return 0.6;
}

/* The line has lost a part: nothing of what was known about it holds. */
static void
refresh(struct tam_resolve *r, size_t line)
{
	struct tam_line *l = &r->lines.v[line];

	tam_line_read_again(r, line);
	if (r->code != TAM_OK)
		return;
	l->hits = 0;
	l->flags = (l->flags & (TAM_LINE_GONE | TAM_LINE_QUEUED)) | TAM_LINE_EDITED;
	if (tam_text_trim(l->text).n == 0) {
		tam_line_leave(r, line);
		return;
	}
	if (++l->edits < (l->text.n > LONG_LINE ? EDITS_MOST_LONG : EDITS_MOST)) {
		tam_hits_find(r, line);
		tam_line_queue(r, line);
	} else {
		l->flags |= TAM_LINE_BARE | TAM_LINE_START | TAM_LINE_END;
	}
}

/* Looks at a line whose hits, neighbours or position are new. True when something went. */
static bool
examine(struct tam_resolve *r, size_t line)
{
	struct tam_line *l = &r->lines.v[line];

	if (l->flags & TAM_LINE_GONE)
		return false;
	if (!(l->flags & TAM_LINE_BARE) && tam_line_beside(r, line)) {
		l->flags |= TAM_LINE_BARE;
		tam_hits_find_bare(r, line);
	}
	if (l->hits == 0 || r->code != TAM_OK)
		return false;
	if (tam_cut_line(r, line))
		return true;
	if (!tam_cut_parts(r, line))
		return false;
	refresh(r, line);
	return true;
}

static void
drain(struct tam_resolve *r)
{
	while (r->queued > 0 && r->code == TAM_OK) {
		size_t line = r->queue[--r->queued];

		r->lines.v[line].flags &= (uint16_t)~TAM_LINE_QUEUED;
		(void)examine(r, line);
	}
}

/* The rules for the start or the end of the document, on the line that is there now. */
static bool
examine_end(struct tam_resolve *r, size_t line, unsigned place)
{
	struct tam_line *l = &r->lines.v[line];
	uint16_t tried = place == TAM_AT_DOC_START ? TAM_LINE_START : TAM_LINE_END;

	if (!(l->flags & tried)) {
		l->flags |= tried;
		tam_hits_find_placed(r, line, place);
	}
	return r->code == TAM_OK && examine(r, line);
}

/* Until nothing more goes. Each round but the last takes something away. */
static void
settle(struct tam_resolve *r)
{
	size_t first, last;
	bool changed = true;

	while (changed && r->code == TAM_OK) {
		drain(r);
		tam_bounds_move(r);
		changed = r->queued > 0;
		if (tam_open_lines(r, &first, &last))
			changed |= examine_end(r, first, TAM_AT_DOC_START);
		if (tam_open_lines(r, &first, &last))
			changed |= examine_end(r, last, TAM_AT_DOC_END);
	}
}

static bool
add_lines(struct tam_resolve *r)
{
	struct tam_line *l;
	size_t i;

	/* As many as there can be: what grows leaves its smaller places behind. */
	r->lines.v = tam_arena_calloc(r->doc->arena, r->doc->blocks.n, sizeof *l);
	if (r->lines.v == NULL)
		return tam_resolve_no_memory(r);
	r->lines.cap = r->doc->blocks.n;
	for (i = 0; i < r->doc->blocks.n; i++) {
		struct tam_slice text = tam_block_text(r->doc, &r->doc->blocks.v[i]),
				 trimmed = tam_text_trim(text);

		if (trimmed.n == 0)
			continue;
		/* White space that expressions do not know (U+2028, U+FEFF) hides no line end. */
		text.n = (size_t)(trimmed.p + trimmed.n - text.p);
		l = TAM_PUSH(r->doc->arena, &r->lines);
		if (l == NULL)
			return tam_resolve_no_memory(r);
		l->text = text;
		l->block = i;
		if (r->doc->blocks.v[i].mark.verdict == TAM_CUT)
			l->flags = TAM_LINE_GONE;
	}
	r->last = r->lines.n;
	r->queue = tam_arena_calloc(r->doc->arena, r->lines.n + 1, sizeof *r->queue);
	return r->queue == NULL && tam_resolve_no_memory(r);
}

enum tam_code
tam_pat_run(struct tam_matcher *m, struct tam_doc *doc, struct tam_err *err)
{
	struct tam_resolve r = {.m = m, .doc = doc, .err = err, .code = TAM_OK};
	size_t i;

	if (m->packs->rules.n == 0)
		return TAM_OK;
	r.threshold = threshold_of(doc->aim);
	if (!tam_match_choose(m, doc->lang, doc->hints.url))
		return tam_fail_nomem(err);
	if (add_lines(&r))
		return r.code;
	for (i = 0; i < r.lines.n && r.code == TAM_OK; i++) {
		if (!(r.lines.v[i].flags & TAM_LINE_GONE))
			tam_hits_find(&r, i);
	}
	for (i = 0; i < r.lines.n && r.code == TAM_OK; i++) {
		if (r.lines.v[i].hits != 0)
			(void)examine(&r, i);
	}
	settle(&r);
	tam_arena_drop(doc->arena, r.lines.v, r.lines.cap * sizeof *r.lines.v);
	return r.code;
}
