/* What a rule that holds takes: a line or a part of it, and what goes with them; what it tells on the way
 * becomes metadata. */
#include "pat/resolve.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

static struct tam_slice
captured(const struct tam_resolve *r, size_t line, const struct tam_cap *c)
{
	struct tam_slice text = r->lines.v[line].text;

	return tam_text_trim(tam_slice(text.p + c->at.start, c->at.end - c->at.start));
}

static void
capture(struct tam_resolve *r, size_t line, const struct tam_hit *hit)
{
	const struct tam_rule *rule = tam_hit_rule(r, hit);
	uint32_t i;

	for (i = 0; i < hit->cap_count; i++) {
		struct tam_slice value = captured(r, line, &hit->caps[i]);

		if (value.n > 0)
			(void)tam_resolve_failed(
				r, tam_doc_capture(r->doc, hit->caps[i].name, value, rule->reason,
					   hit->rule + 1, r->err));
	}
}

static void
cut_block(struct tam_resolve *r, size_t line, enum tam_reason reason, uint32_t rule)
{
	struct tam_block *b = &r->doc->blocks.v[r->lines.v[line].block];

	(void)tam_resolve_failed(r,
		tam_block_mark(r->doc, b, TAM_CUT, TAM_STAGE_patterns, reason, rule + 1, r->err));
	tam_line_leave(r, line);
}

static bool
same_folded(struct tam_resolve *r, struct tam_slice a, struct tam_slice b)
{
	struct tam_buf *left = &r->m->folded, *right = &r->m->scratch;

	tam_buf_clear(left);
	tam_buf_clear(right);
	tam_fold(left, a);
	tam_fold(right, b);
	if (left->failed || right->failed) {
		(void)tam_resolve_failed(r, tam_fail_nomem(r->err));
		return false;
	}
	return left->n > 0 && tam_slice_eq(tam_buf_all(left), tam_buf_all(right));
}

/* The line above goes when it is the caption once more: alternative text above its picture. */
static void
cut_echo(struct tam_resolve *r, size_t line, const struct tam_hit *hit)
{
	struct tam_slice text = r->lines.v[line].text, caption;
	uint32_t i;

	if (line == 0 || (r->lines.v[line - 1].flags & TAM_LINE_GONE))
		return;
	for (i = 0; i < hit->cap_count; i++) {
		if (strcmp(hit->caps[i].name, "caption") != 0)
			continue;
		caption = tam_slice(text.p + hit->caps[i].at.start,
			hit->caps[i].at.end - hit->caps[i].at.start);
		if (same_folded(r, r->lines.v[line - 1].text, caption)) {
			cut_block(r, line - 1, TAM_REASON_CAPTION, hit->rule);
			return;
		}
	}
}

/* No blank line between the block and the next one. Blocks of a page have no lines. */
static bool
next_is_below(const struct tam_resolve *r, size_t line)
{
	size_t at, lines = 0;

	if (line + 1 >= r->lines.n)
		return false;
	if (r->doc->mode == TAM_MODE_PAGE)
		return true;
	at = r->doc->blocks.v[r->lines.v[line].block].end;
	for (; at < r->doc->blocks.v[r->lines.v[line + 1].block].start; at++)
		lines += r->doc->text.p[at] == '\n';
	return lines <= 1;
}

static void
capture_title(struct tam_resolve *r, struct tam_slice title, uint32_t rule)
{
	(void)tam_resolve_failed(r, tam_doc_capture(r->doc, "related_title", title,
					    TAM_REASON_RELATED, rule + 1, r->err));
}

static void
cut_next(struct tam_resolve *r, size_t line, const struct tam_hit *hit)
{
	struct tam_slice title;

	if (!next_is_below(r, line) || (r->lines.v[line + 1].flags & TAM_LINE_GONE))
		return;
	title = tam_match_title(r->lines.v[line + 1].text, 0);
	if (title.n == 0)
		return;
	capture_title(r, title, hit->rule);
	cut_block(r, line + 1, TAM_REASON_RELATED, hit->rule);
}

/* An earlier hit of the list is by the same rule: alternatives of one rule count once. */
static bool
counted(const struct tam_resolve *r, uint32_t from, uint32_t upto, uint32_t rule)
{
	uint32_t i;

	for (i = from; i != upto; i = r->hits.v[i - 1].next) {
		if (r->hits.v[i - 1].rule == rule && r->hits.v[i - 1].done)
			return true;
	}
	return false;
}

/* Adds up the whole-line rules that hold; `done` marks those that count. */
static double
line_score(struct tam_resolve *r, size_t line, uint32_t *best)
{
	uint32_t i, first = r->lines.v[line].hits;
	double sum = 0;

	*best = 0;
	for (i = first; i != 0; i = r->hits.v[i - 1].next) {
		struct tam_hit *hit = &r->hits.v[i - 1];
		const struct tam_rule *rule = tam_hit_rule(r, hit);

		hit->done = false;
		if (!(rule->cut & TAM_CUT_LINE) || !tam_hit_holds(r, line, hit) ||
			counted(r, first, i, hit->rule))
			continue;
		hit->done = true;
		sum += rule->score;
		if (*best == 0 || rule->score > tam_hit_rule(r, &r->hits.v[*best - 1])->score ||
			(rule->score >= tam_hit_rule(r, &r->hits.v[*best - 1])->score &&
				hit->rule < r->hits.v[*best - 1].rule))
			*best = i;
	}
	return sum;
}

/* Another rule has said since capture `first` what this hit would say: under the same name, or the
 * same words under another. */
static bool
said_already(const struct tam_resolve *r, size_t line, const struct tam_hit *hit, size_t first)
{
	size_t i, k;

	for (i = first; i < r->doc->captures.n; i++) {
		const struct tam_capture *c = &r->doc->captures.v[i];

		for (k = 0; k < hit->cap_count && c->rule != hit->rule + 1; k++)
			if (strcmp(c->name, hit->caps[k].name) == 0 ||
				tam_slice_eq(c->value, captured(r, line, &hit->caps[k])))
				return true;
	}
	return false;
}

bool
tam_cut_line(struct tam_resolve *r, size_t line)
{
	uint32_t i, best;
	const struct tam_rule *rule;
	size_t first = r->doc->captures.n;

	/* A hair less, so that 0.3 + 0.3 reaches 0.6. */
	if (line_score(r, line, &best) < r->threshold - 1e-9 || best == 0)
		return false;
	rule = tam_hit_rule(r, &r->hits.v[best - 1]);
	cut_block(r, line, rule->reason, r->hits.v[best - 1].rule);
	/* Several rules may know one line: the best one's word counts, others add what it leaves out. */
	capture(r, line, &r->hits.v[best - 1]);
	for (i = r->lines.v[line].hits; i != 0; i = r->hits.v[i - 1].next) {
		const struct tam_hit *hit = &r->hits.v[i - 1];

		if (!hit->done)
			continue;
		if (i != best && !said_already(r, line, hit, first))
			capture(r, line, hit);
		if (tam_hit_rule(r, hit)->cut & TAM_CUT_ECHO)
			cut_echo(r, line, hit);
		if (tam_hit_rule(r, hit)->cut & TAM_CUT_NEXT)
			cut_next(r, line, hit);
	}
	return true;
}

/* White space that the match leaves over goes with it: at the ends of the line all of it, inside
 * the blank behind. */
static struct tam_range
widen(struct tam_slice text, struct tam_range at)
{
	size_t start = at.start, end = at.end, step;

	while (end < text.n && tam_char_is_space(tam_utf8_get(text, end, &step)))
		end += step;
	while (start > 0 && tam_char_is_space(tam_utf8_before(text, start, &step)))
		start -= step;
	if (start == 0 || end == text.n)
		return (struct tam_range){start, end};
	return (struct tam_range){at.start, start < at.start ? end : at.end};
}

struct order {
	size_t start;
	uint32_t rule, hit;
};

static int
by_place(const void *a, const void *b)
{
	const struct order *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->rule > y->rule) - (x->rule < y->rule);
}

/* Hits that cut a part of the line and hold, from left to right; NULL when there are none. */
static struct order *
parts_to_cut(struct tam_resolve *r, size_t line, size_t *count)
{
	struct order *v = NULL;
	uint32_t i;
	size_t n;

	for (;;) {
		for (n = 0, i = r->lines.v[line].hits; i != 0; i = r->hits.v[i - 1].next) {
			const struct tam_hit *hit = &r->hits.v[i - 1];

			if (!(tam_hit_rule(r, hit)->cut & TAM_CUT_MATCH) ||
				tam_hit_rule(r, hit)->score < r->threshold ||
				!tam_hit_holds(r, line, hit))
				continue;
			if (v != NULL)
				v[n] = (struct order){hit->at.start, hit->rule, i};
			n++;
		}
		if (v != NULL || n == 0)
			break;
		v = tam_arena_calloc(r->doc->arena, n, sizeof *v);
		if (v == NULL) {
			(void)tam_resolve_no_memory(r);
			return NULL;
		}
	}
	if (n > 0)
		qsort(v, n, sizeof *v, by_place);
	*count = n;
	return v;
}

/* Cuts one match, and the rest of the line where the rule says so; gives where the cut ends. */
static size_t
cut_part(struct tam_resolve *r, size_t line, const struct tam_hit *hit)
{
	const struct tam_rule *rule = tam_hit_rule(r, hit);
	struct tam_slice text = r->lines.v[line].text, title = TAM_LIT("");
	struct tam_range at = widen(text, hit->at);

	if (rule->cut & TAM_CUT_REST)
		title = tam_match_title(text, hit->at.end);
	tam_line_edit(r, line, at, rule->reason, hit->rule);
	capture(r, line, hit);
	if (rule->cut & TAM_CUT_ECHO)
		cut_echo(r, line, hit);
	if (title.n == 0)
		return at.end;
	tam_line_edit(r, line, (struct tam_range){at.end, text.n}, TAM_REASON_RELATED, hit->rule);
	capture_title(r, title, hit->rule);
	return text.n;
}

bool
tam_cut_parts(struct tam_resolve *r, size_t line)
{
	size_t i, n = 0, end = 0;
	struct order *v = parts_to_cut(r, line, &n);

	if (v == NULL || n == 0)
		return false;
	for (i = 0; i < n && r->code == TAM_OK; i++) {
		if (v[i].start >= end)
			end = cut_part(r, line, &r->hits.v[v[i].hit - 1]);
	}
	return true;
}
