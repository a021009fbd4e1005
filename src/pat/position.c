/* Where a line stands among the others: head, tail, edge, beside chrome, start and end; and which are
 * looked at again when that changes. Bounds only move inwards as lines go, so all of it together is
 * linear in the lines. */
#include "pat/resolve.h"
#include "text/chars.h"

enum { PROSE_WORDS = 12 };

void
tam_line_queue(struct tam_resolve *r, size_t line)
{
	struct tam_line *l = &r->lines.v[line];

	if (l->flags & (TAM_LINE_QUEUED | TAM_LINE_GONE))
		return;
	l->flags |= TAM_LINE_QUEUED;
	r->queue[r->queued++] = (uint32_t)line;
}

void
tam_line_leave(struct tam_resolve *r, size_t line)
{
	r->lines.v[line].flags |= TAM_LINE_GONE;
	if (line > 0)
		tam_line_queue(r, line - 1);
	if (line + 1 < r->lines.n)
		tam_line_queue(r, line + 1);
}

/* Twelve words and the end of a sentence. The cheap tests come first. */
static bool
is_prose(struct tam_line *line)
{
	bool prose;

	if (line->flags & (TAM_LINE_PROSE | TAM_LINE_PLAIN))
		return (line->flags & TAM_LINE_PROSE) != 0;
	prose = line->text.n >= 2 * PROSE_WORDS && tam_text_ends_sentence(line->text) &&
		tam_text_words(line->text) >= PROSE_WORDS;
	line->flags |= prose ? TAM_LINE_PROSE : TAM_LINE_PLAIN;
	return prose;
}

static bool
bounds(struct tam_line *line)
{
	return (line->flags & TAM_LINE_GONE) == 0 && is_prose(line);
}

void
tam_bounds_move(struct tam_resolve *r)
{
	size_t lo = r->lo, hi = r->hi;

	if (!r->bounded)
		return;
	while (r->lo < r->lines.n && !bounds(&r->lines.v[r->lo]))
		tam_line_queue(r, r->lo++);
	while (r->hi > 0 && !bounds(&r->lines.v[r->hi - 1]))
		tam_line_queue(r, --r->hi);
	/* The new bounds are at the edge themselves, for matches inside them. */
	if (r->lo > lo && r->lo < r->lines.n)
		tam_line_queue(r, r->lo);
	if (r->hi < hi && r->hi > 0)
		tam_line_queue(r, r->hi - 1);
}

static void
find_bounds(struct tam_resolve *r)
{
	if (r->bounded)
		return;
	r->bounded = true;
	r->lo = 0;
	r->hi = r->lines.n;
	tam_bounds_move(r);
}

bool
tam_open_lines(struct tam_resolve *r, size_t *first, size_t *last)
{
	while (r->first < r->last && (r->lines.v[r->first].flags & TAM_LINE_GONE))
		r->first++;
	while (r->first < r->last && (r->lines.v[r->last - 1].flags & TAM_LINE_GONE))
		r->last--;
	*first = r->first;
	*last = r->last - 1;
	return r->first < r->last;
}

bool
tam_line_beside(const struct tam_resolve *r, size_t line)
{
	const struct tam_line *v = r->lines.v;

	return (v[line].flags & TAM_LINE_EDITED) != 0 ||
	       (line > 0 && (v[line - 1].flags & TAM_LINE_GONE) != 0) ||
	       (line + 1 < r->lines.n && (v[line + 1].flags & TAM_LINE_GONE) != 0);
}

bool
tam_hit_holds(struct tam_resolve *r, size_t line, const struct tam_hit *hit)
{
	const struct tam_rule *rule = &r->m->packs->rules.v[hit->rule];
	/* A match inside a prose line that bounds the running text stands at the edge, too. */
	size_t slack = rule->cut & TAM_CUT_MATCH ? 1 : 0, first, last;
	unsigned at = rule->at | (hit->foreign ? TAM_AT_BESIDE | TAM_AT_EDGE : 0);
	bool head, tail;

	if ((at & TAM_AT_BESIDE) && !tam_line_beside(r, line))
		return false;
	if (at & (TAM_AT_HEAD | TAM_AT_TAIL | TAM_AT_EDGE | TAM_AT_AFTER)) {
		find_bounds(r);
		head = line < r->lo + slack;
		tail = line + slack >= r->hi;
		if (((at & TAM_AT_HEAD) && !head) || ((at & TAM_AT_TAIL) && !tail) ||
			((at & TAM_AT_EDGE) && !head && !tail) ||
			((at & TAM_AT_AFTER) && line <= r->lo))
			return false;
	}
	if (hit->placed || !(rule->at & (TAM_AT_DOC_START | TAM_AT_DOC_END)))
		return true;
	if (!tam_open_lines(r, &first, &last))
		return false;
	return (!(rule->at & TAM_AT_DOC_START) || line == first) &&
	       (!(rule->at & TAM_AT_DOC_END) || line == last);
}
