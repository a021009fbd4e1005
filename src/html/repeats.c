/* What looks alike: blocks with the same tags and classes around them, blocks of the same text, elements
 * with the same tag and class side by side. Groups by hash. */
#include "base/hash.h"
#include "html/context.h"

struct group {
	uint64_t key;
	struct tam_sums sums;
	uint32_t n; /* members */
};

/* Open addressing over group numbers + 1; 0 is free. */
struct groups {
	struct group *v;
	uint32_t *slots, n;
	size_t mask;
};

/* Room for `most` groups. */
static bool
make_groups(struct groups *g, struct tam_arena *arena, size_t most)
{
	size_t count = 16;

	while (count < most + most / 2)
		count *= 2;
	g->v = tam_arena_alloc(arena, most * sizeof *g->v);
	g->slots = tam_arena_calloc(arena, count, sizeof *g->slots);
	g->mask = count - 1;
	g->n = 0;
	return g->v != NULL && g->slots != NULL;
}

static uint32_t
group_of(struct groups *g, uint64_t key)
{
	size_t i = (size_t)(key ^ key >> 31) & g->mask;

	for (; g->slots[i] != 0; i = (i + 1) & g->mask)
		if (g->v[g->slots[i] - 1].key == key)
			return g->slots[i] - 1;
	g->v[g->n] = (struct group){.key = key};
	g->slots[i] = ++g->n;
	return g->n - 1;
}

/* The seed of a key tells the kinds of group apart. */
enum { SIG1 = 1, SIG2, SIG3, SAME_TAG, SAME_LOOK, SIGNATURES = 3 };

static void
keys_of(const struct tam_context *cx, uint32_t owner, uint64_t key[SIGNATURES])
{
	const struct tam_element *all = cx->elements;
	uint32_t i = owner, k;

	key[0] = SIG1;
	key[1] = SIG2;
	key[2] = tam_mix(SIG3, all[owner].look);
	for (k = 0; k < 8; k++, i = all[i].up) {
		if (k < 3)
			key[0] = tam_mix(key[0], all[i].look);
		key[1] = tam_mix(key[1], (uint64_t)cx->page->nodes[all[i].node].tag);
		if (i == 0)
			break;
	}
}

static void
hand_out(struct tam_features *row, const struct groups *g, const uint32_t at[SIGNATURES],
	double words)
{
	const struct tam_sums *s1 = &g->v[at[0]].sums, *s2 = &g->v[at[1]].sums;
	const struct tam_sums *s3 = &g->v[at[2]].sums;

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
	uint32_t(*at)[SIGNATURES] = tam_arena_alloc(doc->arena, doc->blocks.n * sizeof *at);
	uint64_t key[SIGNATURES];
	struct groups g;
	size_t b, k;

	if (at == NULL || !make_groups(&g, doc->arena, SIGNATURES * doc->blocks.n))
		return false;
	for (b = 0; b < doc->blocks.n; b++) {
		struct tam_sums one = tam_block_sums(cx, b);

		keys_of(cx, cx->owner[b], key);
		for (k = 0; k < SIGNATURES; k++) {
			at[b][k] = group_of(&g, key[k]);
			tam_sums_add(&g.v[at[b][k]].sums, &one);
		}
	}
	for (b = 0; b < doc->blocks.n; b++)
		hand_out(&rows[b], &g, at[b], (double)cx->elements[0].sums.words);
	return true;
}

/* At least three side by side that hold two blocks each. */
static bool
is_card(const struct group *g)
{
	return g->n >= 3 && g->sums.blocks >= 2 * g->n;
}

static void
hand_out_card(const struct tam_context *cx, uint32_t owner, const struct groups *looks,
	struct tam_features *row)
{
	const struct tam_element *e = &cx->elements[cx->elements[owner].card];
	const struct group *g = &looks->v[e->group];

	row->card_n = row->card_nw = row->card_nb = row->card_share = 0;
	row->card_ld = row->card_long = row->card_hop = row->card_own = 0;
	if (cx->elements[owner].card == 0)
		return;
	row->card_n = (float)g->n;
	row->card_nw = tam_ratio(g->sums.words, g->n);
	row->card_nb = tam_ratio(g->sums.blocks, g->n);
	row->card_share = tam_ratio(g->sums.words, cx->elements[0].sums.words);
	row->card_ld = tam_sums_ld(&g->sums);
	row->card_long = tam_ratio(g->sums.long_words, g->sums.words);
	row->card_hop = (float)(cx->elements[owner].depth - e->depth);
	row->card_own = tam_ratio((double)e->sums.words * g->n, g->sums.words);
}

/* Elements beside each other: of the same tag, and of the same tag and class. */
static bool
siblings(const struct tam_context *cx, struct tam_features *rows)
{
	struct groups tags, looks;
	size_t b;
	uint32_t i, *tag = tam_arena_alloc(cx->doc->arena, cx->n * sizeof *tag);

	if (tag == NULL || !make_groups(&tags, cx->doc->arena, cx->n) ||
		!make_groups(&looks, cx->doc->arena, cx->n))
		return false;
	for (i = 0; i < cx->n; i++) {
		struct tam_element *e = &cx->elements[i];
		uint64_t name = (uint64_t)cx->page->nodes[e->node].tag;

		tag[i] = group_of(&tags, tam_mix(tam_mix(SAME_TAG, e->up), name));
		tags.v[tag[i]].n++;
		e->group = group_of(&looks, tam_mix(tam_mix(SAME_LOOK, e->up), e->look));
		looks.v[e->group].n++;
		tam_sums_add(&looks.v[e->group].sums, &e->sums);
	}
	for (i = 1; i < cx->n; i++) {
		struct tam_element *e = &cx->elements[i];

		e->card = is_card(&looks.v[e->group]) ? i : cx->elements[e->up].card;
	}
	for (b = 0; b < cx->doc->blocks.n; b++) {
		rows[b].sibtag = (float)tags.v[tag[cx->owner[b]]].n;
		hand_out_card(cx, cx->owner[b], &looks, &rows[b]);
	}
	return true;
}

/* Same text: open addressing over hashes. */
struct text {
	uint64_t key; /* 0 = free */
	uint32_t all, seen;
};

static struct text *
text_of(struct text *texts, size_t mask, uint64_t key)
{
	size_t i = (size_t)key & mask;

	while (texts[i].key != 0 && texts[i].key != key)
		i = (i + 1) & mask;
	texts[i].key = key;
	return &texts[i];
}

static bool
duplicates(const struct tam_context *cx, struct tam_features *rows)
{
	const struct tam_doc *doc = cx->doc;
	uint64_t *key = tam_arena_alloc(doc->arena, doc->blocks.n * sizeof *key);
	size_t b, count = 16;
	struct text *texts;

	while (count < doc->blocks.n * 2)
		count *= 2;
	texts = tam_arena_calloc(doc->arena, count, sizeof *texts);
	if (key == NULL || texts == NULL)
		return false;
	for (b = 0; b < doc->blocks.n; b++) {
		key[b] = tam_hash(tam_block_text(doc, &doc->blocks.v[b]));
		key[b] |= key[b] == 0;
		text_of(texts, count - 1, key[b])->all++;
	}
	for (b = 0; b < doc->blocks.n; b++) {
		struct text *same = text_of(texts, count - 1, key[b]);

		rows[b].dupb = (float)same->seen++;
		rows[b].dupa = (float)(same->all - same->seen);
	}
	return true;
}

bool
tam_repeats_fill(const struct tam_context *cx, struct tam_features *rows)
{
	return signatures(cx, rows) && siblings(cx, rows) && duplicates(cx, rows);
}
