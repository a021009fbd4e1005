/* Sums per element and the containers found with them. A parent's number is smaller than its
 * children's, so one backward loop adds everything up and one forward loop hands it down. */
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
		.first = (uint32_t)block,
	};
}

void
tam_sums_add(struct tam_sums *to, const struct tam_sums *from)
{
	if (from->blocks == 0)
		return;
	if (to->blocks == 0 || from->first < to->first)
		to->first = from->first;
	to->blocks += from->blocks;
	to->words += from->words;
	to->chars += from->chars;
	to->link_chars += from->link_chars;
	to->links += from->links;
	to->long_words += from->long_words;
	to->stop += from->stop;
	to->sentences += from->sentences;
}

static void
add_up(struct tam_context *cx)
{
	size_t b;
	uint32_t i;

	for (b = 0; b < cx->doc->blocks.n; b++) {
		struct tam_sums one = tam_block_sums(cx, b);

		tam_sums_add(&cx->sums[cx->doc->blocks.v[b].node], &one);
	}
	for (i = (uint32_t)cx->page->n - 1; i > cx->root; i--)
		if (cx->page->nodes[i].tag != TAM_TAG_TEXT)
			tam_sums_add(&cx->sums[cx->page->nodes[i].parent], &cx->sums[i]);
	for (i = 0; i < cx->page->n; i++) {
		uint32_t up = cx->page->nodes[i].parent;

		if (i <= cx->root)
			cx->jump[i] = cx->root;
		else
			cx->jump[i] = cx->sums[up].blocks > cx->sums[i].blocks ? up : cx->jump[up];
	}
}

/* The deepest element that holds `share` of the words of long blocks, the first of its depth. */
static uint32_t
holder(const struct tam_context *cx, double share)
{
	double need = share * (double)cx->sums[cx->root].long_words;
	uint32_t i, best = cx->root;

	for (i = cx->root; need > 0 && i < cx->page->n; i++)
		if ((double)cx->sums[i].long_words >= need &&
			cx->page->nodes[i].depth > cx->page->nodes[best].depth)
			best = i;
	return best;
}

void
tam_context_chain(const struct tam_context *cx, uint32_t owner, uint32_t chain[TAM_LEVELS])
{
	int k;

	chain[0] = cx->sums[owner].blocks > 1 ? owner : cx->jump[owner];
	for (k = 1; k < TAM_LEVELS; k++)
		chain[k] = cx->jump[chain[k - 1]];
}

/* Paragraphs give weight to the containers around them, after readability's rule. */
static bool
find_top(struct tam_context *cx)
{
	double *weight = tam_arena_calloc(cx->doc->arena, cx->page->n, sizeof *weight), best = 0;
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
		tam_context_chain(cx, cx->doc->blocks.v[b].node, chain);
		weight[chain[0]] += v;
		weight[chain[1]] += v / 2;
		weight[chain[2]] += v / 4;
	}
	cx->top = cx->root;
	for (i = cx->root; i < cx->page->n; i++) {
		double w = weight[i] * (1 - (double)tam_sums_ld(&cx->sums[i]));

		if (w > best) {
			best = w;
			cx->top = i;
		}
	}
	return true;
}

/* By node: how many levels one must climb from `target` to meet it; 0 inside. */
static uint16_t *
hops_to(const struct tam_context *cx, uint32_t target)
{
	uint16_t *hops = tam_arena_calloc(cx->doc->arena, cx->page->n, sizeof *hops);
	uint32_t i, up;

	if (hops == NULL)
		return NULL;
	for (i = cx->root; i < cx->page->n; i++) {
		const struct tam_node *node = &cx->page->nodes[i];

		if (i <= target && node->end > target) /* the target or around it */
			hops[i] = (uint16_t)(cx->page->nodes[target].depth - node->depth);
		else {
			up = node->parent;
			hops[i] = hops[up];
		}
	}
	return hops;
}

bool
tam_context_build(struct tam_context *cx)
{
	struct tam_arena *arena = cx->doc->arena;

	cx->root = cx->page->body;
	cx->sums = tam_arena_calloc(arena, cx->page->n, sizeof *cx->sums);
	cx->jump = tam_arena_calloc(arena, cx->page->n, sizeof *cx->jump);
	if (cx->sums == NULL || cx->jump == NULL)
		return false;
	add_up(cx);
	if (!find_top(cx))
		return false;
	cx->hold50 = holder(cx, 0.5);
	cx->hold80 = holder(cx, 0.8);
	cx->hops50 = hops_to(cx, cx->hold50);
	cx->hops80 = hops_to(cx, cx->hold80);
	cx->hopstop = hops_to(cx, cx->top);
	return cx->hops50 != NULL && cx->hops80 != NULL && cx->hopstop != NULL;
}
