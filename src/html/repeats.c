/* Blocks that look alike: same tag and class around them, or the same text. Groups by hash. */
#include "base/hash.h"
#include "html/context.h"

struct group {
	uint64_t key; /* 0 = free */
	struct tam_sums sums;
	uint32_t seen; /* handed out so far */
};

struct groups {
	struct group *v;
	size_t mask;
};

static bool
make_groups(struct groups *g, struct tam_arena *arena, size_t most)
{
	size_t count = 16;

	while (count < most * 2)
		count *= 2;
	g->v = tam_arena_calloc(arena, count, sizeof *g->v);
	g->mask = count - 1;
	return g->v != NULL;
}

static struct group *
group_of(const struct groups *g, uint64_t key)
{
	size_t i;

	key |= key == 0;
	for (i = (size_t)(key ^ key >> 31) & g->mask; g->v[i].key != 0 && g->v[i].key != key;)
		i = (i + 1) & g->mask;
	g->v[i].key = key;
	return &g->v[i];
}

static uint64_t
mix(uint64_t h, uint64_t x)
{
	h = (h ^ x) * 0x9E3779B97F4A7C15u;
	return h ^ h >> 32;
}

/* The seed of a key tells the kinds of group apart. */
enum { SIG1 = 1, SIG2, SIG3, SIBLING };

static uint64_t
look_hash(const struct tam_node *node, uint64_t h)
{
	return mix(mix(h, (uint64_t)node->tag), tam_hash(tam_attr(node, TAM_LIT("class"))));
}

static void
keys_of(const struct tam_context *cx, uint32_t owner, uint64_t key[4])
{
	const struct tam_node *nodes = cx->page->nodes;
	uint32_t i = owner, k;

	key[0] = SIG1;
	key[1] = SIG2;
	for (k = 0; k < 8; k++) {
		if (k < 3)
			key[0] = look_hash(&nodes[i], key[0]);
		key[1] = mix(key[1], (uint64_t)nodes[i].tag);
		if (i <= cx->root)
			break;
		i = nodes[i].parent;
	}
	key[2] = look_hash(&nodes[owner], SIG3);
	key[3] = mix(mix(SIBLING, nodes[owner].parent), (uint64_t)nodes[owner].tag);
}

static void
hand_out(struct tam_features *row, const struct groups *g, const uint64_t key[4], double words)
{
	const struct tam_sums *s1 = &group_of(g, key[0])->sums;
	const struct tam_sums *s2 = &group_of(g, key[1])->sums;
	const struct tam_sums *s3 = &group_of(g, key[2])->sums;

	row->sig1_share = tam_ratio(s1->words, words);
	row->sig1_n = (float)s1->blocks;
	row->sig1_w = tam_ratio(s1->words, s1->blocks);
	row->sig1_ld = tam_sums_ld(s1);
	row->sig1_stop = tam_ratio(s1->stop, s1->words);
	row->sig2_share = tam_ratio(s2->words, words);
	row->sig2_n = (float)s2->blocks;
	row->sig2_w = tam_ratio(s2->words, s2->blocks);
	row->sig2_ld = tam_sums_ld(s2);
	row->sig3_w = tam_ratio(s3->words, s3->blocks);
	row->sig3_n = (float)s3->blocks;
}

static bool
signatures(const struct tam_context *cx, struct tam_features *rows)
{
	const struct tam_doc *doc = cx->doc;
	struct groups g;
	uint64_t(*keys)[4] = tam_arena_calloc(doc->arena, doc->blocks.n, sizeof *keys);
	double words = (double)cx->sums[cx->root].words;
	size_t b, k, most = doc->blocks.n * 3;
	uint32_t i;

	for (i = cx->root; i < cx->page->n; i++)
		most += tam_tag_is_block(cx->page->nodes[i].tag);
	if (keys == NULL || !make_groups(&g, doc->arena, most))
		return false;
	for (b = 0; b < doc->blocks.n; b++) {
		struct tam_sums one = tam_block_sums(cx, b);

		keys_of(cx, doc->blocks.v[b].node, keys[b]);
		for (k = 0; k < 3; k++)
			tam_sums_add(&group_of(&g, keys[b][k])->sums, &one);
	}
	for (i = cx->root; i < cx->page->n; i++) {
		const struct tam_node *node = &cx->page->nodes[i];

		if (tam_tag_is_block(node->tag))
			group_of(&g, mix(mix(SIBLING, node->parent), (uint64_t)node->tag))->seen++;
	}
	for (b = 0; b < doc->blocks.n; b++) {
		hand_out(&rows[b], &g, keys[b], words);
		rows[b].sibtag = (float)group_of(&g, keys[b][3])->seen;
	}
	return true;
}

static bool
duplicates(const struct tam_context *cx, struct tam_features *rows)
{
	const struct tam_doc *doc = cx->doc;
	struct groups g;
	uint64_t *key = tam_arena_calloc(doc->arena, doc->blocks.n, sizeof *key);
	size_t b;

	if (key == NULL || !make_groups(&g, doc->arena, doc->blocks.n))
		return false;
	for (b = 0; b < doc->blocks.n; b++) {
		key[b] = tam_hash(tam_block_text(doc, &doc->blocks.v[b]));
		group_of(&g, key[b])->sums.blocks++;
	}
	for (b = 0; b < doc->blocks.n; b++) {
		struct group *same = group_of(&g, key[b]);

		rows[b].dupb = (float)same->seen++;
		rows[b].dupa = (float)(same->sums.blocks - same->seen);
	}
	return true;
}

bool
tam_repeats_fill(const struct tam_context *cx, struct tam_features *rows)
{
	return signatures(cx, rows) && duplicates(cx, rows);
}
