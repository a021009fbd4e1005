/* Whose names they are: everything that names the same persons speaks for them. */
#include "meta/author.h"

#include "base/utf8.h"
#include "meta/days.h"
#include "text/chars.h"

enum { MOST_GROUPS = 24 };

/* What can speak for or against a group of names, with its weight: a conditional logit over the groups
 * that 1,302 pages give, judged on hosts it was not fitted to (73 % right, 8 % answered where there is
 * none). Behind NONE stands what speaks for nobody. */
enum {
	/* The facts come first, by their numbers. */
	NEAR = TAM_FACTS, /* a line up to three blocks behind the title */
	LATER,            /* not the first of its source */
	AGREE_NONE,       /* sources that name them first: none, one, two, three or more */
	AGREE_ONE,
	AGREE_TWO,
	AGREE_MANY,
	TOLD_AND_SEEN,
	ONLY_TOLD, /* to machines */
	ONE_WORD,
	NAME, /* of two or three words */
	LONG,
	SEVERAL,
	HANDLE, /* one word in small letters */
	DIGITS,
	IS_SITE,
	LIKE_SITE,
	PART,    /* of another group */
	WHOLE,   /* of another group and more */
	COMPANY, /* a word that only companies and groups have */
	GROUP_SAYS,
	/* From here on of the page. */
	DATED = GROUP_SAYS, /* machines are told a day */
	DATED_LINE,         /* people see one at the title */
	MANY,               /* four names or more in classes */
	PAGE,               /* TAM_DAY_ALWAYS and what comes behind it */
	WEIGHTS = PAGE + TAM_DAY_SAYS - TAM_DAY_ALWAYS,
};

/* Whose names, if anybody's: over the groups of a page. Whether there is an author: over pages. */
static const struct {
	float group, any;
} weights[WEIGHTS] = {
	[TAM_FACT_LD_AUTHOR] = {1.45f, -0.08f},
	[TAM_FACT_META_AUTHOR] = {1.21f, 1.66f},
	[TAM_FACT_CARD_AUTHOR] = {0.13f, -0.02f},
	[TAM_FACT_PROP_AUTHOR] = {3.39f, 0.66f},
	[TAM_FACT_REL_AUTHOR] = {1.80f, -1.37f},
	[TAM_FACT_CLASS_AUTHOR] = {1.13f, 0.60f},
	[TAM_FACT_BYLINE_AUTHOR] = {1.32f, 0.64f},
	[TAM_FACT_LINE_AUTHOR] = {-0.29f, -1.60f},
	[TAM_FACT_PAGE_AUTHOR] = {-0.49f, 0.68f},
	[NEAR] = {1.10f, 0.84f},
	[LATER] = {1.63f, 0.00f},
	[AGREE_NONE] = {-1.24f, -3.01f},
	[AGREE_ONE] = {1.67f, -0.69f},
	[AGREE_TWO] = {2.10f, 0.28f},
	[AGREE_MANY] = {0.67f, 0.39f},
	[TOLD_AND_SEEN] = {3.04f, 1.95f},
	[ONLY_TOLD] = {2.02f, 0.95f},
	[ONE_WORD] = {1.51f, -0.37f},
	[NAME] = {2.22f, -0.15f},
	[LONG] = {-2.01f, -2.31f},
	[SEVERAL] = {0.34f, -1.28f},
	[HANDLE] = {0.75f, 0.00f},
	[IS_SITE] = {-1.83f, -1.57f},
	[LIKE_SITE] = {-0.55f, -0.94f},
	[PART] = {1.15f, 0.00f},
	[WHOLE] = {-2.40f, 0.00f},
	[COMPANY] = {0.00f, -1.64f},
	[DATED] = {0.00f, 0.27f},
	[DATED_LINE] = {0.00f, 1.51f},
	[MANY] = {0.00f, -1.19f},
	[PAGE + TAM_DAY_ALWAYS - TAM_DAY_ALWAYS] = {0.00f, 0.27f},
	[PAGE + TAM_DAY_IS_HOME - TAM_DAY_ALWAYS] = {0.00f, -0.87f},
	[PAGE + TAM_DAY_IS_WRITTEN - TAM_DAY_ALWAYS] = {0.00f, 0.54f},
	[PAGE + TAM_DAY_HAS_AUTHOR - TAM_DAY_ALWAYS] = {0.00f, 1.74f},
	[PAGE + TAM_DAY_HAS_TAGS - TAM_DAY_ALWAYS] = {0.00f, 0.46f},
	[PAGE + TAM_DAY_OG_ARTICLE - TAM_DAY_ALWAYS] = {0.00f, -0.07f},
	[PAGE + TAM_DAY_OG_PRODUCT - TAM_DAY_ALWAYS] = {0.00f, -3.30f},
	[PAGE + TAM_DAY_BODY_SINGLE - TAM_DAY_ALWAYS] = {0.00f, 0.24f},
	[PAGE + TAM_DAY_BODY_PAGE - TAM_DAY_ALWAYS] = {0.00f, -0.37f},
	[PAGE + TAM_DAY_SLUG_LONG - TAM_DAY_ALWAYS] = {0.00f, 0.51f},
	[PAGE + TAM_DAY_SLUG_SHORT - TAM_DAY_ALWAYS] = {0.00f, -0.69f},
	[PAGE + TAM_DAY_PATH_POSTS - TAM_DAY_ALWAYS] = {0.00f, 1.37f},
	[PAGE + TAM_DAY_PATH_OTHER - TAM_DAY_ALWAYS] = {0.00f, -2.72f},
};

struct group {
	struct tam_slice names, key;
	struct tam_candidate *from;
	bool says[GROUP_SAYS];
};

struct groups {
	struct group v[MOST_GROUPS];
	size_t n;
};

static void
add_group(struct tam_facts *f, struct groups *all, struct tam_slice names,
	struct tam_candidate *from, size_t says)
{
	struct tam_slice key = tam_meta_key(f, names);
	struct group *g;
	size_t i;

	if (key.n == 0)
		return;
	for (i = 0; i < all->n && !tam_slice_eq(all->v[i].key, key);)
		i++;
	if (i == MOST_GROUPS)
		return;
	g = &all->v[i];
	if (i == all->n) {
		all->n++;
		g->names = names;
		g->key = key;
		g->from = from;
	}
	g->says[says] = true;
	if ((from->fact == TAM_FACT_BYLINE_AUTHOR || from->fact == TAM_FACT_LINE_AUTHOR) &&
		from->weight > 0 && from->weight <= 3)
		g->says[NEAR] = true;
}

/* The values of one source: together where a source lists its authors, and one by one where each place
 * may speak of somebody else. */
static void
add_source(struct tam_facts *f, struct groups *all, enum tam_fact fact, bool together, bool apart)
{
	struct tam_candidate *c, *first = NULL;
	struct tam_slice joined = TAM_NONE;

	for (c = tam_fact_first(f, fact); c != NULL; c = tam_fact_next(f, c)) {
		if (c->read.n == 0)
			continue;
		if (apart)
			add_group(f, all, c->read, c, first == NULL ? fact : LATER);
		first = first == NULL ? c : first;
		if (together &&
			!tam_meta_key_holds(tam_meta_key(f, joined), tam_meta_key(f, c->read)))
			tam_fact_join(f, &joined, c->read);
	}
	if (together && first != NULL)
		add_group(f, all, joined, first, fact);
}

static bool
has_capital_or_blank(struct tam_slice s)
{
	size_t i, step;

	for (i = 0; i < s.n; i += step) {
		uint32_t c = tam_utf8_get(s, i, &step);

		if (c == ' ' || tam_char_is_upper(c))
			return true;
	}
	return false;
}

static bool
is_company(struct tam_slice key)
{
	static const char *const words[] = {"team", "inc", "llc", "ltd", "gmbh", "corp", "company",
		"group", "university", "official", "editors", "editorial", "media", "news", "com",
		"agency", "association", "institute", "foundation", "redaktion", "article", "this",
		"you"};
	size_t i;

	for (i = 0; i < TAM_COUNT(words); i++)
		if (tam_meta_key_holds(key, tam_slice_of(words[i])))
			return true;
	return false;
}

/* What the names look like. */
static void
look(struct group *g, struct tam_slice site_key)
{
	struct tam_slice rest = g->names, word;
	size_t words = 0, i;

	g->says[SEVERAL] = tam_slice_find(g->names, TAM_LIT("; ")) < g->names.n;
	while (tam_slice_word(&rest, &word) && word.p[word.n - 1] != ';')
		words++;
	words += g->says[SEVERAL];
	g->says[words <= 1 ? ONE_WORD : words <= 3 ? NAME : LONG] = true;
	g->says[HANDLE] = !has_capital_or_blank(g->names);
	for (i = 0; i < g->names.n; i++)
		g->says[DIGITS] =
			g->says[DIGITS] || tam_is_digit(g->names.p[i]) || g->names.p[i] == '_';
	g->says[COMPANY] = is_company(g->key);
	if (site_key.n == 0)
		return;
	g->says[IS_SITE] = tam_slice_eq(g->key, site_key);
	g->says[LIKE_SITE] =
		!g->says[IS_SITE] && (tam_slice_find(g->key, site_key) < g->key.n ||
					     tam_slice_find(site_key, g->key) < site_key.n);
}

static void
compare(struct groups *all)
{
	static const enum tam_fact seen[] = {TAM_FACT_BYLINE_AUTHOR, TAM_FACT_LINE_AUTHOR,
		TAM_FACT_CLASS_AUTHOR, TAM_FACT_REL_AUTHOR, TAM_FACT_PROP_AUTHOR};
	static const enum tam_fact told[] = {TAM_FACT_LD_AUTHOR, TAM_FACT_META_AUTHOR,
		TAM_FACT_CARD_AUTHOR, TAM_FACT_PAGE_AUTHOR};
	size_t i, k;

	for (i = 0; i < all->n; i++) {
		struct group *g = &all->v[i];
		size_t people = 0, machines = 0;

		for (k = 0; k < TAM_COUNT(seen); k++)
			people += g->says[seen[k]];
		for (k = 0; k < TAM_COUNT(told); k++)
			machines += g->says[told[k]];
		g->says[people + machines < 3 ? AGREE_NONE + people + machines : AGREE_MANY] = true;
		g->says[TOLD_AND_SEEN] = people > 0 && machines > 0;
		g->says[ONLY_TOLD] = people == 0 && machines > 0;
		for (k = 0; k < all->n; k++) {
			if (k == i)
				continue;
			if (all->v[k].says[SEVERAL] && tam_meta_key_holds(all->v[k].key, g->key))
				g->says[PART] = true;
			if (g->says[SEVERAL] && tam_meta_key_holds(g->key, all->v[k].key))
				g->says[WHOLE] = true;
		}
	}
}

static float
weigh_group(const struct group *g)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < GROUP_SAYS; i++)
		sum += g->says[i] ? weights[i].group : 0;
	return sum;
}

/* What the page says for having an author. */
static void
page_says(const struct tam_facts *f, bool *says)
{
	static const struct tam_days none = {.n = 0};
	bool page[TAM_DAY_SAYS] = {false};

	says[DATED] = f->count[TAM_FACT_LD_DATE] + f->count[TAM_FACT_META_DATE] +
			      f->count[TAM_FACT_PROP_DATE] >
		      0;
	says[DATED_LINE] = f->count[TAM_FACT_BYLINE_DATE] + f->count[TAM_FACT_BYLINE_MODIFIED] > 0;
	says[MANY] = f->count[TAM_FACT_CLASS_AUTHOR] >= 4;
	tam_days_page(f, &none, page);
	memcpy(says + PAGE, page + TAM_DAY_ALWAYS, TAM_DAY_SAYS - TAM_DAY_ALWAYS);
}

static float
weigh_any(const struct tam_facts *f, const struct group *g)
{
	bool says[WEIGHTS] = {false};
	float sum = 0;
	size_t i;

	memcpy(says, g->says, sizeof g->says);
	page_says(f, says);
	for (i = 0; i < WEIGHTS; i++)
		sum += says[i] ? weights[i].any : 0;
	return sum;
}

/* All groups, from the sources in their order. */
static void
gather(struct tam_facts *f, struct groups *all)
{
	static const enum tam_fact lists[] = {
		TAM_FACT_LD_AUTHOR, TAM_FACT_META_AUTHOR, TAM_FACT_PAGE_AUTHOR};
	static const enum tam_fact both[] = {TAM_FACT_PROP_AUTHOR, TAM_FACT_REL_AUTHOR};
	static const enum tam_fact single[] = {TAM_FACT_CARD_AUTHOR, TAM_FACT_CLASS_AUTHOR,
		TAM_FACT_BYLINE_AUTHOR, TAM_FACT_LINE_AUTHOR};
	struct tam_slice site = f->doc->meta.site;
	struct tam_slice site_key = site.n > 0 ? tam_meta_key(f, site) : TAM_LIT("");
	size_t i;

	tam_read_authors(f);
	for (i = 0; i < TAM_COUNT(lists); i++)
		add_source(f, all, lists[i], true, false);
	for (i = 0; i < TAM_COUNT(both); i++)
		add_source(f, all, both[i], true, true);
	for (i = 0; i < TAM_COUNT(single); i++)
		add_source(f, all, single[i], false, true);
	for (i = 0; i < all->n; i++)
		look(&all->v[i], site_key);
	compare(all);
}

void
tam_settle_author(struct tam_facts *f)
{
	struct groups *all = tam_arena_calloc(f->doc->arena, 1, sizeof *all);
	struct group *best = NULL;
	float top = 0, sum;
	size_t i;

	if (all == NULL) {
		f->spent = true;
		return;
	}
	gather(f, all);
	for (i = 0; i < all->n; i++) {
		struct group *g = &all->v[i];

		sum = weigh_group(g);
		g->from->weight = sum;
		g->from->why = g->says[TOLD_AND_SEEN] ? "machines are told what people see"
			       : g->says[IS_SITE]     ? "the site itself"
						      : "named";
		/* Content systems name the site where they know nobody; people are told only of persons. */
		if (g->says[IS_SITE] && g->says[ONLY_TOLD])
			continue;
		if (best == NULL || sum > top) {
			top = sum;
			best = g;
		}
	}
	if (best == NULL)
		return;
	if (weigh_any(f, best) <= 0) {
		best->from->why = "the page does not look like one with an author";
		return;
	}
	best->from->won = true;
	if (f->doc->meta.author.p == NULL)
		f->doc->meta.author = best->names;
}
