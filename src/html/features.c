/* The features of all blocks, group by group; every pass is linear in blocks or in nodes. */
#include "html/context.h"

static void
own_text(const struct tam_context *cx, size_t b, struct tam_features *row)
{
	const struct tam_measure *m = &cx->measure[b];
	const struct tam_tally *t = &cx->tally[b];

	row->nw = (float)m->words;
	row->nchar = (float)t->chars;
	row->ld = tam_ratio(t->link_chars, t->chars);
	row->nlinks = (float)t->links;
	row->bold = tam_ratio(t->bold_chars, t->chars);
	row->images = (float)t->images;
	row->stop = tam_ratio(m->stop, m->words);
	row->nsent = (float)m->sentences;
	row->endp = m->ends;
	row->uniq = tam_ratio(m->uniq, m->words);
	row->titlec = tam_ratio(m->titled, m->words);
	row->caps = tam_ratio(m->upper, m->letters);
	row->digits = tam_ratio(m->digits, t->chars);
	row->sep = (float)m->seps;
	row->quote = (float)m->quotes;
	row->paren = (float)m->parens;
	row->commas = (float)m->commas;
	row->times = (float)m->times;
	row->money = (float)m->money;
	row->chrome = tam_ratio(m->chrome, m->words);
}

static void
what_it_is(const struct tam_context *cx, const struct tam_block *b, struct tam_features *row)
{
	const struct tam_node *owner = &cx->page->nodes[b->node];

	row->kind = (float)b->kind;
	row->hlev = b->kind == TAM_HEADING ? (float)b->level : 0;
	row->tag_div = owner->tag == TAM_TAG_DIV;
	row->tag_p = owner->tag == TAM_TAG_P;
	row->tag_li = owner->tag == TAM_TAG_LI;
	row->depth = (float)owner->depth;
}

static void
main_container(const struct tam_context *cx, uint32_t owner, struct tam_features *row)
{
	const struct tam_element *e = &cx->elements[owner];

	row->hop50 = (float)e->hops[TAM_CORE_50];
	row->hop80 = (float)e->hops[TAM_CORE_80];
	row->hoptop = (float)e->hops[TAM_CORE_TOP];
	row->in50 = e->hops[TAM_CORE_50] == 0;
	row->in80 = e->hops[TAM_CORE_80] == 0;
	row->intop = e->hops[TAM_CORE_TOP] == 0;
}

static void
containers(const struct tam_context *cx, size_t b, uint32_t owner, struct tam_features *row)
{
	const struct tam_sums *all = &cx->elements[0].sums, *s;
	uint32_t c[TAM_LEVELS];

	tam_context_chain(cx, owner, c);
#define CONTAINER(k, f) \
	s = &cx->elements[c[k]].sums; \
	row->f##_nsent = tam_ratio(s->sentences, s->blocks); \
	row->f##_share = tam_ratio(s->words, all->words); \
	row->f##_ld = tam_sums_ld(s); \
	row->f##_nlk = tam_ratio(s->links, s->blocks); \
	row->f##_stop = tam_ratio(s->stop, s->words); \
	row->f##_long = tam_ratio(s->long_words, s->words); \
	row->f##_nw = (float)s->words; \
	row->f##_nb = (float)s->blocks; \
	row->f##_mean = tam_ratio(s->words, s->blocks); \
	row->f##_pos = tam_ratio((double)b - cx->elements[c[k]].first, s->blocks)
	CONTAINER(0, c1);
	CONTAINER(1, c2);
	CONTAINER(2, c3);
	CONTAINER(3, c4);
#undef CONTAINER
	row->c1_height = (float)(cx->elements[owner].depth - cx->elements[c[0]].depth);
	row->c3_nch = (float)cx->elements[c[2]].children;
}

/* Prefix sums over the blocks, for windows. */
struct prefix {
	double words, chars, link_chars;
};

static float
window_ld(const struct prefix *pre, size_t from, size_t to)
{
	return tam_ratio(
		pre[to].link_chars - pre[from].link_chars, pre[to].chars - pre[from].chars);
}

static void
window(const struct prefix *pre, size_t b, size_t n, struct tam_features *row)
{
	size_t from5 = b > 5 ? b - 5 : 0, to5 = n - b > 5 ? b + 6 : n;
	size_t from10 = b > 10 ? b - 10 : 0, to10 = n - b > 10 ? b + 11 : n;

	row->w5ld = window_ld(pre, from5, to5);
	row->w10ld = window_ld(pre, from10, to10);
	row->w10 = (float)(pre[to10].words - pre[from10].words);
	row->wpos = tam_ratio(pre[b].words, pre[n].words);
	row->idx = (float)b;
	row->nb_after = (float)(n - b);
	row->pos = tam_ratio((double)b, (double)n);
}

static bool
windows(const struct tam_context *cx, struct tam_features *rows)
{
	size_t b, n = cx->doc->blocks.n;
	struct prefix *pre = tam_arena_calloc(cx->doc->arena, n + 1, sizeof *pre);

	if (pre == NULL)
		return false;
	for (b = 0; b < n; b++) {
		pre[b + 1].words = pre[b].words + cx->measure[b].words;
		pre[b + 1].chars = pre[b].chars + cx->tally[b].chars;
		pre[b + 1].link_chars = pre[b].link_chars + cx->tally[b].link_chars;
	}
	for (b = 0; b < n; b++)
		window(pre, b, n, &rows[b]);
	return true;
}

static void
since_headings(struct tam_features *rows, size_t n)
{
	float words = 99999, blocks = 999, level = 0, chrome = 0;
	size_t b;

	for (b = 0; b < n; b++) {
		rows[b].words_since_head = words;
		rows[b].since_head = blocks < 999 ? blocks : 999;
		rows[b].last_hlev = level;
		rows[b].last_chrome = chrome;
		if (rows[b].hlev > 0) {
			words = blocks = 0;
			level = rows[b].hlev;
			chrome = rows[b].chrome;
		}
		words = words < 99999 ? words + rows[b].nw : 99999;
		blocks++;
	}
}

static bool
is_prose(const struct tam_features *row)
{
	return row->nw >= 20 && row->ld < 0.3f;
}

static void
near_prose(struct tam_features *rows, size_t n)
{
	float d = 999;
	size_t b;

	for (b = 0; b < n; b++) {
		d = is_prose(&rows[b]) ? 0 : d < 999 ? d + 1 : 999;
		rows[b].d_prevlong = d;
	}
	for (d = 999, b = n; b-- > 0;) {
		d = is_prose(&rows[b]) ? 0 : d < 999 ? d + 1 : 999;
		rows[b].d_nextlong = d;
	}
}

/* Levels from the element `a` up to the first that also holds `b`, which does not stand after it. */
static float
climb_to_common(const struct tam_context *cx, uint32_t a, uint32_t b)
{
	const struct tam_element *all = cx->elements;
	float levels = 0;

	while (a != b)
		if (a > b) {
			a = all[a].up;
			levels++;
		} else {
			b = all[b].up;
		}
	return levels;
}

static void
neighbours(const struct tam_context *cx, struct tam_features *rows, size_t n)
{
	size_t b;

	for (b = 0; b < n; b++) {
		rows[b].p1_nw = b > 0 ? rows[b - 1].nw : -1;
		rows[b].n1_ld = b + 1 < n ? rows[b + 1].ld : -1;
		rows[b].n1_nw = b + 1 < n ? rows[b + 1].nw : -1;
		rows[b].p1_dom = b > 0 ? climb_to_common(cx, cx->owner[b], cx->owner[b - 1]) : -1;
	}
}

static bool
fill(struct tam_context *cx, struct tam_features *rows)
{
	size_t b, n = cx->doc->blocks.n;

	if (!tam_measure_all(cx, rows) || !tam_context_build(cx) || !tam_ancestors_build(cx))
		return false;
	for (b = 0; b < n; b++) {
		const struct tam_block *block = &cx->doc->blocks.v[b];

		own_text(cx, b, &rows[b]);
		what_it_is(cx, block, &rows[b]);
		main_container(cx, cx->owner[b], &rows[b]);
		containers(cx, b, cx->owner[b], &rows[b]);
	}
	tam_ancestors_fill(cx, rows);
	since_headings(rows, n);
	near_prose(rows, n);
	neighbours(cx, rows, n);
	return windows(cx, rows) && tam_repeats_fill(cx, rows) && tam_pagewide_fill(cx, rows);
}

enum tam_code
tam_features_fill(struct tam_doc *doc, const struct tam_tally *tally, struct tam_err *err)
{
	struct tam_features *rows = tam_arena_alloc(doc->arena, doc->blocks.n * sizeof *rows);
	struct tam_context cx = {.doc = doc, .page = doc->page, .tally = tally};

	if (rows == NULL || !fill(&cx, rows))
		return tam_fail_arena(err, doc->arena);
	doc->features = rows;
	return TAM_OK;
}
