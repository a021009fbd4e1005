/* The titles that a page gives, whole and in parts, and what speaks for each. */
#include "base/features.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "meta/title.h"
#include "text/chars.h"

enum {
	MOST_PARTS = 6,
	LONGEST_TITLE = 400,
	FLAGS = TAM_TITLE_IN_SLUG,
	LONG_KEY = 3, /* words from which a part of another candidate says something */
};

/* Signs that sites put between a title and their name, with blanks around them. */
static const char *const separators[] = {
	"|", "-", "–", "—", "·", "•", "»", "«", "::", "/", "›", "~", "⋆"};

static void
split_words(struct tam_slice key, struct tam_words *out)
{
	struct tam_slice word;
	uint64_t hash;
	size_t i;

	out->n = 0;
	while (out->n < TAM_TITLE_WORDS && tam_slice_word(&key, &word)) {
		hash = tam_hash(word);
		for (i = 0; i < out->n && out->v[i] != hash;)
			i++;
		if (i == out->n)
			out->v[out->n++] = hash;
	}
}

static size_t
shared(const struct tam_words *a, const struct tam_words *b)
{
	size_t i, k, n = 0;

	for (i = 0; i < a->n; i++)
		for (k = 0; k < b->n; k++)
			n += a->v[i] == b->v[k];
	return n;
}

static float
likeness(const struct tam_words *a, const struct tam_words *b)
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
stand(struct tam_titles *b, struct tam_slice text, uint32_t flags, struct tam_candidate *from)
{
	struct tam_standing *s;
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
	if (i == TAM_MOST_TITLES)
		return;
	s = &b->v[i];
	if (i == b->n) {
		b->n++;
		*s = (struct tam_standing){.text = text, .key = key, .flags = 0, .from = from};
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
stand_in_parts(struct tam_titles *b, struct tam_candidate *c, const struct manner *m)
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

#define BIT(flag) (UINT32_C(1) << TAM_TITLE_##flag)

static void
stand_sources(struct tam_titles *b)
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
stand_headings(struct tam_titles *b)
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
slug_words(struct tam_facts *f, struct tam_words *out)
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
	struct tam_words slug, head, og;
	struct tam_slice site;
	bool article, home;
	float dated;
};

static void
words_of_fact(struct tam_facts *f, enum tam_fact fact, struct tam_words *out)
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
compared(const struct tam_titles *b, const struct tam_standing *s, const struct setting *x)
{
	uint32_t flags = s->words.n == 1 ? BIT(ONE_WORD) : 0;
	size_t i;

	for (i = 0; i < b->n; i++) {
		const struct tam_standing *o = &b->v[i];

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
measure(const struct tam_titles *b, struct tam_standing *s, const struct setting *x)
{
	float n = s->words.n > 0 ? (float)s->words.n : 1;
	float in_head = (float)shared(&s->words, &x->head) / n;
	float slug = (float)shared(&s->words, &x->slug);
	float slug_n = x->slug.n > 0 ? (float)x->slug.n : 1;
	bool whole = s->words.n == x->head.n && in_head >= 1.0f;
	uint32_t flags = s->flags | compared(b, s, x);
	bool h1 = (flags & ANY_H1) != 0;
	float *v = s->says;
	size_t i;

	flags |= in_setting(b->f, flags, x, whole);
	flags |= h1 && in_head <= 0 ? BIT(ALIEN_H1) : 0;
	flags |= h1 && in_head >= 1 ? BIT(FULL_H1) : 0;
	for (i = 0; i < FLAGS; i++)
		v[i] = (flags >> i & 1) != 0;
	v[TAM_TITLE_IN_SLUG] = slug / n;
	v[TAM_TITLE_OF_SLUG] = slug / slug_n;
	v[TAM_TITLE_LIKE_HEAD] = likeness(&s->words, &x->head);
	v[TAM_TITLE_LIKE_OG] = likeness(&s->words, &x->og);
	v[TAM_TITLE_H1_IN_HEAD] = h1 ? in_head : 0;
	v[TAM_TITLE_DATED_H1] = h1 ? x->dated : 0;
	v[TAM_TITLE_DATED_FIRST] = v[TAM_TITLE_HEAD_FIRST] * x->dated;
	v[TAM_TITLE_DATED_WHOLE] = whole ? x->dated : 0;
	v[TAM_TITLE_DATED_MORE] = v[TAM_TITLE_HEAD_MORE] * x->dated;
	v[TAM_TITLE_DATED_LAST] = v[TAM_TITLE_HEAD_LAST] * x->dated;
	v[TAM_TITLE_DATED_OG] = v[TAM_TITLE_LIKE_OG] >= 1.0f ? x->dated : 0;
}

void
tam_titles_gather(struct tam_facts *f, struct tam_titles *b)
{
	struct setting x;
	size_t i;

	b->f = f;
	stand_sources(b);
	stand_headings(b);
	set_up(f, &x);
	for (i = 0; i < b->n; i++)
		measure(b, &b->v[i], &x);
}
