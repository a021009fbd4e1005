/* The elements that hold blocks. One backward loop over them adds everything up, one forward loop hands
 * it down. */
#include "html/context.h"

struct tam_sums
tam_block_sums(const struct tam_context *cx, size_t block)
{
	const struct tam_measure *m = &cx->measure[block];
	const struct tam_tally *t = &cx->tally[block];

	return (struct tam_sums){
		.blocks = 1,
		.words = m->words,
		.chars = t->chars,
		.link_chars = t->link_chars,
		.links = t->links,
		.long_words = tam_block_is_long(m, t) ? m->words : 0,
		.stop = m->stop,
		.sentences = m->sentences,
	};
}

/* The node whose element a block belongs to: one outside body counts as in it. */
static uint32_t
place_of(const struct tam_context *cx, size_t block)
{
	uint32_t root = cx->page->body, node = cx->doc->blocks.v[block].node;

	return node < root || node >= cx->page->nodes[root].end ? root : node;
}

/* Marks what holds a block, up to the first element that is marked already; gives their number. */
static size_t
mark_holders(const struct tam_context *cx, uint32_t *number)
{
	size_t b, n = 1;
	uint32_t i;

	number[cx->page->body] = 1;
	for (b = 0; b < cx->doc->blocks.n; b++)
		for (i = place_of(cx, b); number[i] == 0; i = cx->page->nodes[i].parent) {
			number[i] = 1;
			n++;
		}
	return n;
}

static void
list_elements(struct tam_context *cx, uint32_t *number)
{
	uint32_t i, root = cx->page->body, end = cx->page->nodes[root].end;
	struct tam_element *e = cx->elements;

	for (i = root; i < end; i++) {
		if (number[i] == 0)
			continue;
		number[i] = (uint32_t)(e - cx->elements);
		*e = (struct tam_element){
			.node = i,
			.up = i == root ? 0 : number[cx->page->nodes[i].parent],
			.depth = cx->page->nodes[i].depth,
			.first = UINT32_MAX,
		};
		cx->elements[e->up].children += i != root;
		e++;
	}
}

static void
add_up(struct tam_context *cx)
{
	struct tam_element *all = cx->elements;
	size_t b, i;

	for (b = 0; b < cx->doc->blocks.n; b++) {
		struct tam_sums one = tam_block_sums(cx, b);
		struct tam_element *e = &all[cx->owner[b]];

		tam_sums_add(&e->sums, &one);
		if (e->first == UINT32_MAX)
			e->first = (uint32_t)b;
	}
	for (i = cx->n - 1; i > 0; i--) {
		struct tam_element *up = &all[all[i].up];

		tam_sums_add(&up->sums, &all[i].sums);
		if (all[i].first < up->first)
			up->first = all[i].first;
	}
	for (i = 1; i < cx->n; i++) {
		uint32_t up = all[i].up;

		all[i].jump = all[up].sums.blocks > all[i].sums.blocks ? up : all[up].jump;
	}
}

static bool
find_elements(struct tam_context *cx)
{
	uint32_t *number = tam_arena_calloc(cx->doc->arena, cx->page->n, sizeof *number);
	size_t b;

	cx->owner = tam_arena_alloc(cx->doc->arena, cx->doc->blocks.n * sizeof *cx->owner);
	if (number == NULL || cx->owner == NULL)
		return false;
	cx->n = mark_holders(cx, number);
	cx->elements = tam_arena_alloc(cx->doc->arena, cx->n * sizeof *cx->elements);
	if (cx->elements == NULL)
		return false;
	list_elements(cx, number);
	for (b = 0; b < cx->doc->blocks.n; b++)
		cx->owner[b] = number[place_of(cx, b)];
	return true;
}

/* The deepest element that holds `share` of the words of long blocks, the first of its depth. */
static uint32_t
holder(const struct tam_context *cx, double share)
{
	double need = share * (double)cx->elements[0].sums.long_words;
	uint32_t i, best = 0;

	for (i = 0; need > 0 && i < cx->n; i++)
		if (cx->elements[i].depth > cx->elements[best].depth &&
			(double)cx->elements[i].sums.long_words >= need)
			best = i;
	return best;
}

void
tam_context_chain(const struct tam_context *cx, uint32_t owner, uint32_t chain[TAM_LEVELS])
{
	const struct tam_element *all = cx->elements;
	int k;

	chain[0] = all[owner].sums.blocks > 1 ? owner : all[owner].jump;
	for (k = 1; k < TAM_LEVELS; k++)
		chain[k] = all[chain[k - 1]].jump;
}

/* Paragraphs give weight to the containers around them, after readability's rule. */
static bool
find_top(struct tam_context *cx)
{
	double *weight = tam_arena_calloc(cx->doc->arena, cx->n, sizeof *weight), best = 0;
	uint32_t chain[TAM_LEVELS], i;
	size_t b;

	if (weight == NULL)
		return false;
	for (b = 0; b < cx->doc->blocks.n; b++) {
		const struct tam_measure *m = &cx->measure[b];
		const struct tam_tally *t = &cx->tally[b];
		double v = 1 + (double)m->commas + (t->chars < 300 ? t->chars / 100.0 : 3);

		if (m->words < 10 || (double)t->link_chars >= 0.4 * (double)t->chars)
			continue;
		tam_context_chain(cx, cx->owner[b], chain);
		weight[chain[0]] += v;
		weight[chain[1]] += v / 2;
		weight[chain[2]] += v / 4;
	}
	for (i = 0; i < cx->n; i++) {
		double w = weight[i];

		if (w > best)
			w *= 1 - (double)tam_sums_ld(&cx->elements[i].sums);
		if (w > best) {
			best = w;
			cx->core[TAM_CORE_TOP] = i;
		}
	}
	return true;
}

/* What is around the holder has its distance from it, all else that of what is around it. */
static void
count_hops(struct tam_context *cx, enum tam_core which)
{
	struct tam_element *all = cx->elements;
	uint32_t at = cx->core[which], i;
	uint16_t depth = all[at].depth;

	for (i = 0; i < cx->n; i++)
		all[i].hops[which] = UINT16_MAX;
	for (; at != 0; at = all[at].up)
		all[at].hops[which] = (uint16_t)(depth - all[at].depth);
	all[0].hops[which] = (uint16_t)(depth - all[0].depth);
	for (i = 1; i < cx->n; i++)
		if (all[i].hops[which] == UINT16_MAX)
			all[i].hops[which] = all[all[i].up].hops[which];
}

bool
tam_context_build(struct tam_context *cx)
{
	if (!find_elements(cx))
		return false;
	add_up(cx);
	if (!find_top(cx))
		return false;
	cx->core[TAM_CORE_50] = holder(cx, 0.5);
	cx->core[TAM_CORE_80] = holder(cx, 0.8);
	count_hops(cx, TAM_CORE_50);
	count_hops(cx, TAM_CORE_80);
	count_hops(cx, TAM_CORE_TOP);
	return true;
}
