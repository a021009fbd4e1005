/* What is one number for the whole page, and the block that holds its title. */
#include "html/context.h"

#include <stddef.h>

/* What the page says of itself in head and JSON-LD. */
struct head {
	struct tam_slice title, description, type;
	bool from_og;
	uint32_t schema[4]; /* enum schema */
};

enum schema { PRODUCT, ARTICLE, LIST, FORUM };

static const struct {
	const char *name;
	enum schema what;
} schemas[] = {
	{"Product", PRODUCT},
	{"ProductGroup", PRODUCT},
	{"Offer", PRODUCT},
	{"AggregateOffer", PRODUCT},
	{"Article", ARTICLE},
	{"NewsArticle", ARTICLE},
	{"BlogPosting", ARTICLE},
	{"TechArticle", ARTICLE},
	{"Recipe", ARTICLE},
	{"ItemList", LIST},
	{"CollectionPage", LIST},
	{"SearchResultsPage", LIST},
	{"Blog", LIST},
	{"DiscussionForumPosting", FORUM},
	{"QAPage", FORUM},
	{"Question", FORUM},
	{"Answer", FORUM},
};

static void
count_schema(struct head *h, struct tam_slice name)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(schemas); i++)
		if (tam_slice_eq(name, tam_slice_of(schemas[i].name)))
			h->schema[schemas[i].what]++;
}

/* The name behind each "@type". */
static void
read_json_ld(struct head *h, struct tam_slice s)
{
	const struct tam_slice key = TAM_LIT("@type\"");
	const char *p = s.p, *end = s.p + s.n, *q;

	while (p < end && (p = memchr(p, '@', (size_t)(end - p))) != NULL) {
		if (!tam_slice_starts(tam_slice(p, (size_t)(end - p)), key)) {
			p++;
			continue;
		}
		for (p += key.n; p < end && (tam_is_space(*p) || *p == ':' || *p == '[');)
			p++;
		if (p == end || *p != '"')
			continue;
		q = memchr(p + 1, '"', (size_t)(end - p - 1));
		if (q == NULL)
			return;
		count_schema(h, tam_slice(p + 1, (size_t)(q - p - 1)));
		p = q;
	}
}

/* og:title before <title>; the longest description. */
static void
read_meta(struct head *h, const struct tam_node *node)
{
	struct tam_slice name = tam_attr(node, TAM_LIT("property")), content;

	if (name.p == NULL)
		name = tam_attr(node, TAM_LIT("name"));
	content = tam_attr(node, TAM_LIT("content"));
	if (content.n == 0)
		return;
	if (tam_slice_ieq(name, TAM_LIT("og:title")) && !h->from_og) {
		h->title = content;
		h->from_og = true;
	} else if (tam_slice_ieq(name, TAM_LIT("og:type"))) {
		h->type = content;
	} else if ((tam_slice_ieq(name, TAM_LIT("description")) ||
			   tam_slice_ieq(name, TAM_LIT("og:description"))) &&
		   content.n > h->description.n) {
		h->description = content;
	}
}

static struct head
read_head(const struct tam_context *cx)
{
	struct head h = {.title = TAM_LIT(""), .description = TAM_LIT("")};
	uint32_t i;

	for (i = 0; i < cx->page->n; i++) {
		const struct tam_node *node = &cx->page->nodes[i];

		switch ((int)node->tag) {
		case TAM_TAG_TITLE:
			if (h.title.n == 0 && node->end > i + 1)
				h.title = node[1].text;
			break;
		case TAM_TAG_META:
			read_meta(&h, node);
			break;
		case TAM_TAG_SCRIPT:
			if (node->end > i + 1)
				read_json_ld(&h, node[1].text);
			break;
		default:
			break;
		}
	}
	return h;
}

struct counts {
	uint32_t tags[TAM_TAGS];
	struct tam_sums paragraphs;
	uint32_t long_blocks, questions, times, money, in_article;
	double duplicates, description;
};

static bool
is_heading_block(const struct tam_features *row)
{
	return row->hlev > 0;
}

static void
count_block(
	const struct tam_context *cx, const struct tam_features *row, size_t b, struct counts *c)
{
	const struct tam_measure *m = &cx->measure[b];

	if (row->tag_p > 0) {
		struct tam_sums one = tam_block_sums(cx, b);

		tam_sums_add(&c->paragraphs, &one);
	}
	c->long_blocks += tam_block_is_long(m, &cx->tally[b]);
	c->questions += m->questions;
	c->times += m->times;
	c->money += m->money;
	c->in_article += row->anc_article < TAM_FEATURE_FAR;
	c->duplicates += (double)row->dupa;
	if (m->words > 5 && m->words < 200 && m->desc_hits > c->description * cx->desc_words)
		c->description = tam_ratio(m->desc_hits, cx->desc_words);
}

/* The block that says the page's title: an h1, or a heading like the title; else the block most
 * like it. blocks.n when there is none. */
static size_t
title_block(const struct tam_context *cx, const struct tam_features *rows)
{
	size_t b, best = cx->doc->blocks.n, likest = best;
	float top = 0, like = 0.5f;

	for (b = 0; b < cx->doc->blocks.n; b++) {
		bool h1 = rows[b].hlev == 1;
		float score = 2 * rows[b].titlesim + (h1 ? 1 : 0);

		if ((h1 || (is_heading_block(&rows[b]) && rows[b].titlesim > 0.6f)) &&
			score > top) {
			top = score;
			best = b;
		}
		if (rows[b].titlesim > like) {
			like = rows[b].titlesim;
			likest = b;
		}
	}
	return best < cx->doc->blocks.n ? best : likest;
}

static void
from_title(const struct tam_context *cx, struct tam_features *rows)
{
	size_t b, n = cx->doc->blocks.n, at = title_block(cx, rows);
	double words = 0, before = 0;

	for (b = 0; b < at && b < n; b++)
		before += cx->measure[b].words;
	for (b = 0; b < n; b++) {
		double d = (double)b - (double)at;

		rows[b].d_h1 = at == n ? -999 : (float)(d > 300 ? 300 : d < -300 ? -300 : d);
		rows[b].dw_h1 = at == n ? -99999 : (float)(words - before);
		rows[b].afterh1 = at == n ? -1 : b >= at;
		rows[b].is_title = b == at;
		words += cx->measure[b].words;
	}
}

/* A page that is read as a small one has the markup of a small one, by estimate. */
static size_t
markup_bytes(const struct tam_context *cx)
{
	enum { PER_ELEMENT = 60 };

	return cx->doc->blank_bulk ? cx->doc->text.n + PER_ELEMENT * cx->n : cx->doc->raw.n;
}

static void
hand_out(const struct tam_context *cx, const struct counts *c, struct tam_features *row)
{
	const struct tam_sums *all = &cx->elements[0].sums;
	double words = all->words > 0 ? all->words : 1;

	row->pg_hlen = (float)markup_bytes(cx);
	row->pg_nw = (float)words;
	row->pg_nb = (float)all->blocks;
	row->pg_nl = (float)all->links;
	row->pg_plw = tam_ratio(c->paragraphs.words, c->paragraphs.blocks);
	row->pg_pfrac = tam_ratio(c->paragraphs.words, words);
	row->pg_quest = (float)c->questions;
	row->pg_times = (float)c->times;
	row->pg_money = (float)c->money;
	row->pg_in50share = tam_ratio(cx->elements[cx->core[TAM_CORE_50]].sums.words, words);
	row->pg_topshare = tam_ratio(cx->elements[cx->core[TAM_CORE_TOP]].sums.words, words);
	row->pg_topnb = (float)cx->elements[cx->core[TAM_CORE_TOP]].sums.blocks;
	row->pg_desccov = (float)c->description;
	row->pg_descl = (float)cx->desc_bytes;
	row->pg_titlelen = (float)cx->title_words;
	row->pg_stop = tam_ratio(all->stop, words);
	row->pg_ld = tam_sums_ld(all);
	row->pg_nimg = (float)c->tags[TAM_TAG_IMG];
	row->pg_nli = (float)c->tags[TAM_TAG_LI];
	row->pg_longb = (float)c->long_blocks;
	row->pg_nh2 = (float)c->tags[TAM_TAG_H2];
	row->pg_nh3 = (float)c->tags[TAM_TAG_H3];
	row->pg_nart = (float)c->tags[TAM_TAG_ARTICLE];
	row->pg_nmain = (float)c->tags[TAM_TAG_MAIN];
	row->pg_nform = (float)c->tags[TAM_TAG_FORM];
	row->pg_ndup = (float)c->duplicates;
	row->pg_inart = tam_ratio(c->in_article, all->blocks);
	row->pg_og = cx->kind;
	row->pg_product = (float)cx->schema[PRODUCT];
	row->pg_article = (float)cx->schema[ARTICLE];
	row->pg_list = (float)cx->schema[LIST];
	row->pg_forum = (float)cx->schema[FORUM];
}

static float
kind_of_page(struct tam_slice type)
{
	if (type.n == 0)
		return 0;
	if (tam_slice_ieq(type, TAM_LIT("website")))
		return 1;
	if (tam_slice_ieq(type, TAM_LIT("article")))
		return 2;
	return tam_slice_starts(type, TAM_LIT("product")) ? 3 : 4;
}

bool
tam_measure_all(struct tam_context *cx, struct tam_features *rows)
{
	struct head head = read_head(cx);
	struct tam_words words;
	size_t b, n = cx->doc->blocks.n;

	cx->measure = tam_arena_alloc(cx->doc->arena, n * sizeof *cx->measure);
	if (cx->measure == NULL || !tam_words_init(&words, cx->doc->arena))
		return false;
	cx->title_words = tam_words_add(&words, head.title, TAM_WORD_TITLE);
	cx->desc_words = tam_words_add(&words, head.description, TAM_WORD_DESC);
	cx->desc_bytes = head.description.n;
	cx->kind = kind_of_page(head.type);
	memcpy(cx->schema, head.schema, sizeof cx->schema);
	for (b = 0; b < n; b++) {
		struct tam_measure *m = &cx->measure[b];

		*m = tam_measure(
			&words, tam_block_text(cx->doc, &cx->doc->blocks.v[b]), (uint32_t)b);
		rows[b].titlesim = 0;
		if (m->words < 60)
			rows[b].titlesim = tam_ratio(m->title_hits,
				(double)m->uniq + cx->title_words - (double)m->title_hits);
	}
	return !words.spent;
}

/* Where what is one number for the page begins: the last features of a row. */
enum { PAGEWIDE = offsetof(struct tam_features, pg_hlen) };

bool
tam_pagewide_fill(const struct tam_context *cx, struct tam_features *rows)
{
	struct counts *c = tam_arena_calloc(cx->doc->arena, 1, sizeof *c);
	size_t b, n = cx->doc->blocks.n;
	uint32_t i;

	if (c == NULL)
		return false;
	for (i = 0; i < cx->page->n; i++)
		c->tags[cx->page->nodes[i].tag]++;
	for (b = 0; b < n; b++)
		count_block(cx, &rows[b], b, c);
	if (n > 0)
		hand_out(cx, c, &rows[0]);
	for (b = 1; b < n; b++)
		memcpy((char *)&rows[b] + PAGEWIDE, (const char *)&rows[0] + PAGEWIDE,
			sizeof rows[0] - PAGEWIDE);
	from_title(cx, rows);
	return true;
}
