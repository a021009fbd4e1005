/* The title of a page: no one source is right often enough, so what each of them says, whole and in
 * parts, stands for election, and what speaks for a candidate is added up. */
#include "base/features.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "meta/facts.h"
#include "text/chars.h"

enum {
	MOST_STANDING = 24,
	MOST_WORDS = 40,
	MOST_PARTS = 6,
	LONGEST_TITLE = 400,
	LONG_KEY = 3, /* words from which a part of another candidate says something */
};

/* What can speak for or against a candidate, with its weight: a conditional logit over the candidates
 * of 1,302 pages, judged on hosts it was not fitted to (83 % right). */
enum {
	IS_H1, /* the first of several h1 */
	ONLY_H1,
	H1_PART,     /* of an h1 with a separator in it */
	TITLE_BLOCK, /* the block that html/ takes for the title */
	LIKE_TITLE,  /* a heading much like <title> */
	HEAD_FIRST,  /* <title> up to the first separator */
	HEAD_MORE,   /* more than that, from the front */
	HEAD_MIDDLE,
	HEAD_LAST,
	OG_FIRST,
	OG_LAST,
	TWITTER_WHOLE,
	DC_WHOLE,
	PROP_WHOLE,
	WITHIN,  /* a part of another candidate */
	EXTENDS, /* another candidate and more */
	ONE_WORD,
	IS_SITE,
	HAS_SITE,
	UNNAMED, /* no source calls it a title */
	ARTICLE_H1,
	ARTICLE_HEAD,
	ARTICLE_MORE,
	HOME_H1, /* of a page without a path */
	HOME_HEAD,
	HEAD_ALONE, /* <title> up to a separator, in no other candidate */
	ALIEN_H1,   /* no word of it is in <title> */
	FULL_H1,    /* every word is */
	PRODUCT_H1, /* og:type says product */
	FLAGS,
	/* Shares between 0 and 1. */
	IN_SLUG = FLAGS, /* of its words, in the last part of the address */
	OF_SLUG,
	LIKE_HEAD, /* shared words / all words of both */
	LIKE_OG,
	H1_IN_HEAD, /* of its words */
	/* How much the page looks like one with a day, between -1 and 1.5. */
	DATED_H1,
	DATED_FIRST,
	DATED_WHOLE,
	DATED_MORE,
	DATED_LAST,
	DATED_OG,
	WEIGHTS,
};

static const float weights[WEIGHTS] = {
	[IS_H1] = 0.21f,
	[ONLY_H1] = 0.76f,
	[H1_PART] = 1.27f,
	[TITLE_BLOCK] = 1.46f,
	[LIKE_TITLE] = 0.61f,
	[HEAD_FIRST] = 1.11f,
	[HEAD_MORE] = -0.04f,
	[HEAD_MIDDLE] = 0.18f,
	[HEAD_LAST] = -0.48f,
	[OG_FIRST] = 0.47f,
	[OG_LAST] = 0.31f,
	[TWITTER_WHOLE] = 0.70f,
	[DC_WHOLE] = 1.30f,
	[PROP_WHOLE] = 0.99f,
	[WITHIN] = 0.33f,
	[EXTENDS] = -0.59f,
	[ONE_WORD] = -0.18f,
	[IS_SITE] = -0.67f,
	[HAS_SITE] = -0.89f,
	[UNNAMED] = -1.79f,
	[ARTICLE_H1] = 0.62f,
	[ARTICLE_HEAD] = 0.15f,
	[ARTICLE_MORE] = -1.90f,
	[HOME_H1] = -0.50f,
	[HOME_HEAD] = -0.39f,
	[HEAD_ALONE] = -0.56f,
	[ALIEN_H1] = -1.02f,
	[FULL_H1] = 0.09f,
	[PRODUCT_H1] = 1.36f,
	[IN_SLUG] = 0.85f,
	[OF_SLUG] = 1.06f,
	[LIKE_HEAD] = 1.08f,
	[LIKE_OG] = 0.85f,
	[H1_IN_HEAD] = -0.11f,
	[DATED_H1] = 0.33f,
	[DATED_FIRST] = -0.29f,
	[DATED_WHOLE] = -0.11f,
	[DATED_MORE] = -0.58f,
	[DATED_LAST] = 0.29f,
	[DATED_OG] = 0.05f,
};

/* The words of a text, as hashes. */
struct words {
	uint64_t v[MOST_WORDS];
	size_t n;
};

struct standing {
	struct tam_slice text, key;
	struct words words;
	uint32_t flags;
	struct tam_candidate *from; /* who named it first; NULL: a heading */
};

struct ballot {
	struct tam_facts *f;
	struct standing v[MOST_STANDING];
	size_t n;
};

/* Signs that sites put between a title and their name, with blanks around them. */
static const char *const separators[] = {
	"|", "-", "–", "—", "·", "•", "»", "«", "::", "/", "›", "~", "⋆"};

static void
split_words(struct tam_slice key, struct words *out)
{
	struct tam_slice word;
	uint64_t hash;
	size_t i;

	out->n = 0;
	while (out->n < MOST_WORDS && tam_slice_word(&key, &word)) {
		hash = tam_hash(word);
		for (i = 0; i < out->n && out->v[i] != hash;)
			i++;
		if (i == out->n)
			out->v[out->n++] = hash;
	}
}

static size_t
shared(const struct words *a, const struct words *b)
{
	size_t i, k, n = 0;

	for (i = 0; i < a->n; i++)
		for (k = 0; k < b->n; k++)
			n += a->v[i] == b->v[k];
	return n;
}

static float
likeness(const struct words *a, const struct words *b)
{
	size_t both = shared(a, b), all = a->n + b->n - both;

	return all == 0 ? 0 : (float)both / (float)all;
}

static bool
has_lower_case(struct tam_slice s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if ((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] & 0x80) != 0)
			return true;
	return false;
}

static void
stand(struct ballot *b, struct tam_slice text, uint32_t flags, struct tam_candidate *from)
{
	struct standing *s;
	struct tam_slice key;
	size_t i;

	text = tam_text_trim(text);
	if (tam_slice_ends(text, TAM_LIT("¶"))) /* a link to the heading itself */
		text = tam_text_trim(tam_slice(text.p, text.n - strlen("¶")));
	key = tam_meta_key(b->f, text);
	if (key.n == 0 || text.n > LONGEST_TITLE)
		return;
	for (i = 0; i < b->n && !tam_slice_eq(b->v[i].key, key);)
		i++;
	if (i == MOST_STANDING)
		return;
	s = &b->v[i];
	if (i == b->n) {
		b->n++;
		*s = (struct standing){.text = text, .key = key, .flags = 0, .from = from};
		split_words(key, &s->words);
	} else if (!has_lower_case(s->text)) {
		s->text = text;
	}
	s->from = s->from != NULL ? s->from : from;
	s->flags |= flags;
}

/* Where the separator at `at` ends; 0 when there is none. Bars need no blanks. */
static size_t
separator_end(struct tam_slice s, size_t at)
{
	struct tam_slice rest = tam_slice_from(s, at);
	size_t i, n;

	if (rest.p[0] == '|')
		return at + 1;
	for (i = 0; at > 0 && s.p[at - 1] == ' ' && i < TAM_COUNT(separators); i++) {
		n = strlen(separators[i]);
		if (rest.n > n && memcmp(rest.p, separators[i], n) == 0 && rest.p[n] == ' ')
			return at + n + 1;
	}
	return 0;
}

/* Stretches between separators: [start[i], end[i]). */
struct parts {
	size_t start[MOST_PARTS], end[MOST_PARTS], n;
};

static void
split_parts(struct tam_slice s, struct parts *p)
{
	size_t i, end;

	p->n = 0;
	p->start[0] = 0;
	for (i = 1; i < s.n && p->n + 1 < MOST_PARTS; i++) {
		end = separator_end(s, i);
		if (end == 0)
			continue;
		p->end[p->n++] = i;
		p->start[p->n] = i = end;
	}
	p->end[p->n++] = s.n;
}

/* Flags of a source: whole, first part, several from the front, in the middle, at the end. */
struct manner {
	uint32_t whole, first, more, middle, last;
};

static void
stand_in_parts(struct ballot *b, struct tam_candidate *c, const struct manner *m)
{
	struct tam_slice s = c->value;
	struct parts p;
	size_t from, to;

	stand(b, s, m->whole, c);
	split_parts(s, &p);
	for (from = 0; from < p.n; from++)
		for (to = from; to < p.n; to++) {
			uint32_t flags = from == 0 ? (to == 0 ? m->first : m->more)
						   : (to + 1 == p.n ? m->last : m->middle);

			if (from > 0 || to + 1 < p.n)
				stand(b, tam_slice(s.p + p.start[from], p.end[to] - p.start[from]),
					flags, c);
		}
}

#define BIT(flag) (UINT32_C(1) << (flag))

static void
stand_sources(struct ballot *b)
{
	static const struct {
		enum tam_fact fact;
		struct manner manner;
	} sources[] = {
		{TAM_FACT_HEAD_TITLE,
			{0, BIT(HEAD_FIRST), BIT(HEAD_MORE), BIT(HEAD_MIDDLE), BIT(HEAD_LAST)}},
		{TAM_FACT_OG_TITLE, {0, BIT(OG_FIRST), 0, BIT(OG_LAST), BIT(OG_LAST)}},
		{TAM_FACT_LD_TITLE, {0, 0, 0, 0, 0}},
		{TAM_FACT_TWITTER_TITLE, {BIT(TWITTER_WHOLE), 0, 0, 0, 0}},
		{TAM_FACT_DC_TITLE, {BIT(DC_WHOLE), 0, 0, 0, 0}},
		{TAM_FACT_PROP_TITLE, {BIT(PROP_WHOLE), 0, 0, 0, 0}},
	};
	const struct manner part = {0, BIT(H1_PART), BIT(H1_PART), BIT(H1_PART), BIT(H1_PART)};
	struct tam_facts *f = b->f;
	struct tam_candidate *c = tam_fact_first(f, TAM_FACT_H1);
	struct manner h1 = part;
	size_t i;

	for (i = 0; c != NULL; c = tam_fact_next(f, c), i++) {
		h1.whole = f->count[TAM_FACT_H1] == 1 ? BIT(ONLY_H1) : i == 0 ? BIT(IS_H1) : 0;
		stand_in_parts(b, c, &h1);
	}
	for (i = 0; i < TAM_COUNT(sources); i++) {
		c = tam_fact_first(f, sources[i].fact);
		if (c != NULL)
			stand_in_parts(b, c, &sources[i].manner);
	}
}

/* Headings that no source names. */
static void
stand_headings(struct ballot *b)
{
	const struct tam_doc *doc = b->f->doc;
	size_t i;

	for (i = 0; i < doc->blocks.n; i++) {
		struct tam_slice s = tam_block_text(doc, &doc->blocks.v[i]);

		if (s.n > LONGEST_TITLE)
			continue;
		if (i == b->f->title_block)
			stand(b, s, BIT(TITLE_BLOCK), NULL);
		else if (doc->features != NULL && doc->features[i].hlev > 0 &&
			 doc->features[i].titlesim >= 0.5f)
			stand(b, s, BIT(LIKE_TITLE), NULL);
	}
}

/* The words of an address's path. */
static void
slug_words(struct tam_facts *f, struct words *out)
{
	struct tam_slice url = f->doc->meta.url, key;
	size_t i = tam_slice_find(url, TAM_LIT("://"));

	url = tam_slice_from(url, i < url.n ? i + 3 : 0);
	for (i = 0; i < url.n && url.p[i] != '/';)
		i++;
	url = tam_slice_from(url, i);
	for (i = 0; i < url.n && url.p[i] != '?' && url.p[i] != '#';)
		i++;
	key = tam_meta_key(f, tam_slice(url.p, i));
	split_words(key, out);
}

struct setting {
	struct words slug, head, og;
	struct tam_slice site;
	bool article, home;
	float dated;
};

static void
words_of_fact(struct tam_facts *f, enum tam_fact fact, struct words *out)
{
	split_words(tam_meta_key(f, tam_fact_value(f, fact)), out);
}

static void
set_up(struct tam_facts *f, struct setting *x)
{
	slug_words(f, &x->slug);
	words_of_fact(f, TAM_FACT_HEAD_TITLE, &x->head);
	words_of_fact(f, TAM_FACT_OG_TITLE, &x->og);
	x->site = f->doc->meta.site.n > 0 ? tam_meta_key(f, f->doc->meta.site) : TAM_LIT("");
	x->article = f->count[TAM_FACT_LD_DATE] + f->count[TAM_FACT_META_DATE] +
			     f->count[TAM_FACT_PROP_DATE] + f->count[TAM_FACT_LD_AUTHOR] >
		     0;
	x->home = f->doc->meta.url.n == 0 || x->slug.n == 0;
	x->dated = tam_page_dated(f) / 2;
	x->dated = x->dated < -1.0f ? -1.0f : x->dated > 1.5f ? 1.5f : x->dated;
}

/* What only shows beside the other candidates. */
static uint32_t
compared(const struct ballot *b, const struct standing *s, const struct setting *x)
{
	uint32_t flags = s->words.n == 1 ? BIT(ONE_WORD) : 0;
	size_t i;

	for (i = 0; i < b->n; i++) {
		const struct standing *o = &b->v[i];

		if (o == s)
			continue;
		if (s->words.n > 1 && tam_meta_key_holds(o->key, s->key))
			flags |= BIT(WITHIN);
		if (o->words.n >= LONG_KEY && s->key.n > o->key.n && s->key.p[o->key.n] == ' ' &&
			tam_slice_starts(s->key, o->key))
			flags |= BIT(EXTENDS);
	}
	if (x->site.n > 0 && tam_slice_eq(s->key, x->site))
		flags |= BIT(IS_SITE);
	else if (x->site.n > 0 && tam_meta_key_holds(s->key, x->site))
		flags |= BIT(HAS_SITE);
	if (s->from == NULL)
		flags |= BIT(UNNAMED);
	return flags;
}

enum { ANY_H1 = BIT(IS_H1) | BIT(ONLY_H1) };

/* What a source is worth differs between articles, home pages and others. */
static uint32_t
in_setting(const struct tam_facts *f, uint32_t flags, const struct setting *x, bool whole_head)
{
	const uint32_t h1 = ANY_H1 | BIT(H1_PART);
	uint32_t more = 0;

	if (x->article) {
		more |= (flags & h1) != 0 ? BIT(ARTICLE_H1) : 0;
		more |= (flags & BIT(HEAD_FIRST)) != 0 || whole_head ? BIT(ARTICLE_HEAD) : 0;
		more |= (flags & (BIT(HEAD_MORE) | BIT(HEAD_LAST))) != 0 ? BIT(ARTICLE_MORE) : 0;
	}
	if (x->home) {
		more |= (flags & h1) != 0 ? BIT(HOME_H1) : 0;
		more |= (flags & (BIT(HEAD_FIRST) | BIT(HEAD_LAST))) != 0 ? BIT(HOME_HEAD) : 0;
	}
	if (f->og_product && (flags & ANY_H1) != 0)
		more |= BIT(PRODUCT_H1);
	if ((flags & BIT(HEAD_FIRST)) != 0 && (flags & BIT(WITHIN)) == 0)
		more |= BIT(HEAD_ALONE);
	return more;
}

/* All that is measured of a candidate. */
static void
measure(const struct ballot *b, const struct standing *s, const struct setting *x, float *v)
{
	float n = s->words.n > 0 ? (float)s->words.n : 1;
	float in_head = (float)shared(&s->words, &x->head) / n;
	float slug = (float)shared(&s->words, &x->slug);
	float slug_n = x->slug.n > 0 ? (float)x->slug.n : 1;
	bool whole = s->words.n == x->head.n && in_head >= 1.0f;
	uint32_t flags = s->flags | compared(b, s, x);
	bool h1 = (flags & ANY_H1) != 0;
	size_t i;

	flags |= in_setting(b->f, flags, x, whole);
	flags |= h1 && in_head <= 0 ? BIT(ALIEN_H1) : 0;
	flags |= h1 && in_head >= 1 ? BIT(FULL_H1) : 0;
	for (i = 0; i < FLAGS; i++)
		v[i] = (flags & BIT(i)) != 0;
	v[IN_SLUG] = slug / n;
	v[OF_SLUG] = slug / slug_n;
	v[LIKE_HEAD] = likeness(&s->words, &x->head);
	v[LIKE_OG] = likeness(&s->words, &x->og);
	v[H1_IN_HEAD] = h1 ? in_head : 0;
	v[DATED_H1] = h1 ? x->dated : 0;
	v[DATED_FIRST] = v[HEAD_FIRST] * x->dated;
	v[DATED_WHOLE] = whole ? x->dated : 0;
	v[DATED_MORE] = v[HEAD_MORE] * x->dated;
	v[DATED_LAST] = v[HEAD_LAST] * x->dated;
	v[DATED_OG] = v[LIKE_OG] >= 1.0f ? x->dated : 0;
}

static float
score(const struct ballot *b, const struct standing *s, const struct setting *x)
{
	float v[WEIGHTS], sum = 0;
	size_t i;

	measure(b, s, x, v);
	for (i = 0; i < WEIGHTS; i++)
		sum += weights[i] * v[i];
	return sum;
}

void
tam_settle_title(struct tam_facts *f)
{
	struct ballot *b = tam_arena_calloc(f->doc->arena, 1, sizeof *b);
	const struct standing *best = NULL;
	struct setting x;
	float top = 0, sum;
	size_t i;

	if (b == NULL) {
		f->spent = true;
		return;
	}
	b->f = f;
	stand_sources(b);
	stand_headings(b);
	set_up(f, &x);
	for (i = 0; i < b->n && !f->spent; i++) {
		struct standing *s = &b->v[i];

		sum = score(b, s, &x);
		if (s->from != NULL && (s->from->why == NULL || sum > s->from->weight)) {
			s->from->weight = sum;
			s->from->why = tam_slice_eq(s->text, s->from->value) ? "whole" : "in part";
		}
		if (best == NULL || sum > top) {
			best = s;
			top = sum;
		}
	}
	if (best == NULL)
		return;
	if (best->from != NULL)
		best->from->won = true;
	if (f->doc->meta.title.p == NULL)
		f->doc->meta.title = best->text;
}
