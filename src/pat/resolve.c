/* Weighing the matches of a document and cutting what the rules name. Every line is matched once
 * and again only when a part of it went; a queue holds the lines whose neighbours or position
 * changed. Lines and parts only ever go, so this ends, after work linear in the text. */
#include "pat/resolve.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

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

static bool
failed(struct tam_resolve *r, enum tam_code code)
{
	if (code != TAM_OK && r->code == TAM_OK)
		r->code = code;
	return r->code != TAM_OK;
}

static bool
no_memory(struct tam_resolve *r)
{
	return failed(r, tam_fail_arena(r->err, r->doc->arena));
}

static const struct tam_rule *
rule_of(const struct tam_resolve *r, const struct tam_hit *hit)
{
	return &r->m->packs->rules.v[hit->rule];
}

void
tam_line_queue(struct tam_resolve *r, size_t line)
{
	struct tam_line *l = &r->lines.v[line];

	if (l->flags & (TAM_LINE_QUEUED | TAM_LINE_GONE))
		return;
	l->flags |= TAM_LINE_QUEUED;
	r->queue[r->queued++] = (uint32_t)line;
}

/* Groups of a match that are metadata, as captures of the hit. */
static void
keep_captures(struct tam_resolve *r, struct tam_hit *hit, const struct tam_match *match)
{
	uint32_t i, n = 0, groups = match->regex == NULL ? 0 : tam_regex_groups(match->regex);
	struct tam_cap *caps;

	for (i = 1; i <= groups; i++)
		n += tam_regex_capture(match->regex, i) != NULL &&
		     match->groups[i].start < match->groups[i].end;
	if (n == 0)
		return;
	caps = tam_arena_calloc(r->doc->arena, n, sizeof *caps);
	if (caps == NULL) {
		(void)no_memory(r);
		return;
	}
	hit->caps = caps;
	for (i = 1; i <= groups; i++) {
		struct tam_range g = match->groups[i];

		if (tam_regex_capture(match->regex, i) == NULL || g.start >= g.end)
			continue;
		caps[hit->cap_count++] = (struct tam_cap){
			tam_regex_capture(match->regex, i), {g.start + r->shift, g.end + r->shift}};
	}
}

/* A match becomes the last hit of r->target. */
static bool
on_match(void *user, const struct tam_match *match)
{
	struct tam_resolve *r = user;
	struct tam_line *l = &r->lines.v[r->target];
	struct tam_hit *hit = TAM_PUSH(r->doc->arena, &r->hits);

	if (hit == NULL)
		return !no_memory(r);
	hit->rule = match->rule;
	hit->at = (struct tam_range){match->at.start + r->shift, match->at.end + r->shift};
	hit->placed = r->placed;
	hit->foreign = match->foreign;
	keep_captures(r, hit, match);
	if (l->hits == 0)
		l->hits = (uint32_t)r->hits.n;
	else
		r->hits.v[l->last_hit - 1].next = (uint32_t)r->hits.n;
	l->last_hit = (uint32_t)r->hits.n;
	return r->code == TAM_OK;
}

static void
match_line(struct tam_resolve *r, size_t line)
{
	r->target = line;
	r->shift = 0;
	r->placed = false;
	if (!tam_match_line(r->m, r->lines.v[line].text, on_match, r) && r->code == TAM_OK)
		(void)failed(r, tam_fail_nomem(r->err));
}

static struct tam_slice
captured(const struct tam_resolve *r, size_t line, const struct tam_cap *c)
{
	struct tam_slice text = r->lines.v[line].text;

	return tam_text_trim(tam_slice(text.p + c->at.start, c->at.end - c->at.start));
}

static void
capture(struct tam_resolve *r, size_t line, const struct tam_hit *hit)
{
	const struct tam_rule *rule = rule_of(r, hit);
	uint32_t i;

	for (i = 0; i < hit->cap_count; i++) {
		struct tam_slice value = captured(r, line, &hit->caps[i]);

		if (value.n > 0)
			(void)failed(r, tam_doc_capture(r->doc, hit->caps[i].name, value,
						rule->reason, hit->rule + 1, r->err));
	}
}

static void
leave(struct tam_resolve *r, size_t line)
{
	r->lines.v[line].flags |= TAM_LINE_GONE;
	if (line > 0)
		tam_line_queue(r, line - 1);
	if (line + 1 < r->lines.n)
		tam_line_queue(r, line + 1);
}

static void
cut_block(struct tam_resolve *r, size_t line, enum tam_reason reason, uint32_t rule)
{
	struct tam_block *b = &r->doc->blocks.v[r->lines.v[line].block];

	(void)failed(r,
		tam_block_mark(r->doc, b, TAM_CUT, TAM_STAGE_patterns, reason, rule + 1, r->err));
	leave(r, line);
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
		(void)failed(r, tam_fail_nomem(r->err));
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
	(void)failed(r, tam_doc_capture(r->doc, "related_title", title, TAM_REASON_RELATED,
				rule + 1, r->err));
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
		const struct tam_rule *rule = rule_of(r, hit);

		hit->done = false;
		if (!(rule->cut & TAM_CUT_LINE) || !tam_hit_holds(r, line, hit) ||
			counted(r, first, i, hit->rule))
			continue;
		hit->done = true;
		sum += rule->score;
		if (*best == 0 || rule->score > rule_of(r, &r->hits.v[*best - 1])->score ||
			(rule->score >= rule_of(r, &r->hits.v[*best - 1])->score &&
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

static bool
cut_line(struct tam_resolve *r, size_t line)
{
	uint32_t i, best;
	const struct tam_rule *rule;
	size_t first = r->doc->captures.n;

	/* A hair less, so that 0.3 + 0.3 reaches 0.6. */
	if (line_score(r, line, &best) < r->threshold - 1e-9 || best == 0)
		return false;
	rule = rule_of(r, &r->hits.v[best - 1]);
	cut_block(r, line, rule->reason, r->hits.v[best - 1].rule);
	/* Several rules may know one line: the best one's word counts, others add what it leaves out. */
	capture(r, line, &r->hits.v[best - 1]);
	for (i = r->lines.v[line].hits; i != 0; i = r->hits.v[i - 1].next) {
		const struct tam_hit *hit = &r->hits.v[i - 1];

		if (!hit->done)
			continue;
		if (i != best && !said_already(r, line, hit, first))
			capture(r, line, hit);
		if (rule_of(r, hit)->cut & TAM_CUT_ECHO)
			cut_echo(r, line, hit);
		if (rule_of(r, hit)->cut & TAM_CUT_NEXT)
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

/* [start, end) of the line's text leaves the document, in as many edits as it has pieces. */
static void
edit(struct tam_resolve *r, size_t line, struct tam_range at, enum tam_reason reason, uint32_t rule)
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
		(void)failed(r, tam_doc_edit(r->doc, pieces[i].raw + (start - pieces[i].at),
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

/* What the edits have left of a line becomes its text. */
static void
read_again(struct tam_resolve *r, size_t line)
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
		(void)no_memory(r);
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

/* The line has lost a part: nothing of what was known about it holds. */
static void
refresh(struct tam_resolve *r, size_t line)
{
	struct tam_line *l = &r->lines.v[line];

	read_again(r, line);
	if (r->code != TAM_OK)
		return;
	l->hits = 0;
	l->flags = (l->flags & (TAM_LINE_GONE | TAM_LINE_QUEUED)) | TAM_LINE_EDITED;
	if (tam_text_trim(l->text).n == 0) {
		leave(r, line);
		return;
	}
	if (++l->edits < (l->text.n > LONG_LINE ? EDITS_MOST_LONG : EDITS_MOST)) {
		match_line(r, line);
		tam_line_queue(r, line);
	} else {
		l->flags |= TAM_LINE_BARE | TAM_LINE_START | TAM_LINE_END;
	}
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

			if (!(rule_of(r, hit)->cut & TAM_CUT_MATCH) ||
				rule_of(r, hit)->score < r->threshold ||
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
			(void)no_memory(r);
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
	const struct tam_rule *rule = rule_of(r, hit);
	struct tam_slice text = r->lines.v[line].text, title = TAM_LIT("");
	struct tam_range at = widen(text, hit->at);

	if (rule->cut & TAM_CUT_REST)
		title = tam_match_title(text, hit->at.end);
	edit(r, line, at, rule->reason, hit->rule);
	capture(r, line, hit);
	if (rule->cut & TAM_CUT_ECHO)
		cut_echo(r, line, hit);
	if (title.n == 0)
		return at.end;
	edit(r, line, (struct tam_range){at.end, text.n}, TAM_REASON_RELATED, hit->rule);
	capture_title(r, title, hit->rule);
	return text.n;
}

static bool
cut_parts(struct tam_resolve *r, size_t line)
{
	size_t i, n = 0, end = 0;
	struct order *v = parts_to_cut(r, line, &n);

	if (v == NULL || n == 0)
		return false;
	for (i = 0; i < n && r->code == TAM_OK; i++) {
		if (v[i].start >= end)
			end = cut_part(r, line, &r->hits.v[v[i].hit - 1]);
	}
	refresh(r, line);
	return true;
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
		r->target = line;
		r->shift = 0;
		r->placed = false;
		if (!tam_match_bare(r->m, l->text, on_match, r) && r->code == TAM_OK)
			(void)failed(r, tam_fail_nomem(r->err));
	}
	if (l->hits == 0 || r->code != TAM_OK)
		return false;
	return cut_line(r, line) || cut_parts(r, line);
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
	struct tam_slice text = tam_text_trim(l->text);

	if (!(l->flags & tried)) {
		l->flags |= tried;
		r->target = line;
		r->shift = (size_t)(text.p - l->text.p);
		r->placed = true;
		if (!tam_match_placed(r->m, text, place, on_match, r) && r->code == TAM_OK)
			(void)failed(r, tam_fail_nomem(r->err));
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
		return no_memory(r);
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
			return no_memory(r);
		l->text = text;
		l->block = i;
		if (r->doc->blocks.v[i].mark.verdict == TAM_CUT)
			l->flags = TAM_LINE_GONE;
	}
	r->last = r->lines.n;
	r->queue = tam_arena_calloc(r->doc->arena, r->lines.n + 1, sizeof *r->queue);
	return r->queue == NULL && no_memory(r);
}

enum tam_code
tam_pat_run(struct tam_matcher *m, struct tam_doc *doc, struct tam_err *err)
{
	struct tam_resolve r = {.m = m, .doc = doc, .err = err, .code = TAM_OK};
	size_t i;

	if (m->packs->rules.n == 0)
		return TAM_OK;
	r.threshold = threshold_of(doc->aim);
	tam_match_choose(m, doc->lang, doc->hints.url);
	if (add_lines(&r))
		return r.code;
	for (i = 0; i < r.lines.n && r.code == TAM_OK; i++) {
		if (!(r.lines.v[i].flags & TAM_LINE_GONE))
			match_line(&r, i);
	}
	for (i = 0; i < r.lines.n && r.code == TAM_OK; i++) {
		if (r.lines.v[i].hits != 0)
			(void)examine(&r, i);
	}
	settle(&r);
	tam_arena_drop(doc->arena, r.lines.v, r.lines.cap * sizeof *r.lines.v);
	return r.code;
}
