/* What is one number for the whole page, and the block that holds its title. */
#include "html/context.h"

struct head {
	struct tam_slice title, description;
};

/* og:title before <title>; the longest description. */
static struct head
read_head(const struct tam_context *cx)
{
	struct head h = {TAM_LIT(""), TAM_LIT("")};
	bool from_og = false;
	uint32_t i;

	for (i = 0; i < cx->page->n; i++) {
		const struct tam_node *node = &cx->page->nodes[i];
		struct tam_slice name, content;

		if (node->tag == TAM_TAG_TITLE && h.title.n == 0 && node->end > i + 1)
			h.title = cx->page->nodes[i + 1].text;
		if (node->tag != TAM_TAG_META)
			continue;
		name = tam_attr(node, TAM_LIT("property"));
		if (name.p == NULL)
			name = tam_attr(node, TAM_LIT("name"));
		content = tam_attr(node, TAM_LIT("content"));
		if (content.n == 0)
			continue;
		if (tam_slice_ieq(name, TAM_LIT("og:title")) && !from_og) {
			h.title = content;
			from_og = true;
		} else if ((tam_slice_ieq(name, TAM_LIT("description")) ||
				   tam_slice_ieq(name, TAM_LIT("og:description"))) &&
			   content.n > h.description.n) {
			h.description = content;
		}
	}
	return h;
}

struct counts {
	uint32_t tags[TAM_TAGS];
	struct tam_sums paragraphs;
	uint32_t paragraph_blocks, long_blocks, questions, times, in_article;
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
		words += cx->measure[b].words;
	}
	if (at < n)
		rows[at].is_title = 1;
}

static void
hand_out(const struct tam_context *cx, const struct counts *c, struct tam_features *row)
{
	const struct tam_sums *all = &cx->sums[cx->root];
	double words = all->words > 0 ? all->words : 1;

	row->pg_hlen = (float)cx->doc->raw.n;
	row->pg_nw = (float)words;
	row->pg_nb = (float)all->blocks;
	row->pg_nl = (float)all->links;
	row->pg_plw = tam_ratio(c->paragraphs.words, c->paragraphs.blocks);
	row->pg_pfrac = tam_ratio(c->paragraphs.words, words);
	row->pg_quest = (float)c->questions;
	row->pg_times = (float)c->times;
	row->pg_in50share = tam_ratio(cx->sums[cx->hold50].words, words);
	row->pg_topshare = tam_ratio(cx->sums[cx->top].words, words);
	row->pg_topnb = (float)cx->sums[cx->top].blocks;
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
}

static float
says_english(const struct tam_page *page)
{
	struct tam_slice lang = tam_attr(&page->nodes[0], TAM_LIT("lang"));

	return lang.n >= 2 && tam_slice_ieq(tam_slice(lang.p, 2), TAM_LIT("en")) ? 1 : 0;
}

bool
tam_measure_all(struct tam_context *cx, struct tam_features *rows)
{
	struct head head = read_head(cx);
	struct tam_lexicon lex;
	size_t b, n = cx->doc->blocks.n;

	cx->measure = tam_arena_calloc(cx->doc->arena, n, sizeof *cx->measure);
	if (cx->measure == NULL || !tam_lexicon_init(&lex, cx->doc->arena))
		return false;
	cx->title_words = tam_lexicon_add(&lex, head.title, TAM_WORD_TITLE);
	cx->desc_words = tam_lexicon_add(&lex, head.description, TAM_WORD_DESC);
	cx->desc_bytes = head.description.n;
	for (b = 0; b < n; b++) {
		struct tam_measure *m = &cx->measure[b];

		*m = tam_measure(&lex, tam_block_text(cx->doc, &cx->doc->blocks.v[b]), (uint32_t)b);
		if (m->words < 60)
			rows[b].titlesim = tam_ratio(m->title_hits,
				(double)m->uniq + cx->title_words - (double)m->title_hits);
	}
	return !lex.spent;
}

bool
tam_pagewide_fill(const struct tam_context *cx, struct tam_features *rows)
{
	struct counts *c = tam_arena_calloc(cx->doc->arena, 1, sizeof *c);
	float english = says_english(cx->page);
	size_t b, n = cx->doc->blocks.n;
	uint32_t i;

	if (c == NULL)
		return false;
	for (i = 0; i < cx->page->n; i++)
		c->tags[cx->page->nodes[i].tag]++;
	for (b = 0; b < n; b++)
		count_block(cx, &rows[b], b, c);
	for (b = 0; b < n; b++) {
		hand_out(cx, c, &rows[b]);
		rows[b].pg_en = english;
	}
	from_title(cx, rows);
	return true;
}
