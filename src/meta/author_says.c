/* The names that a page gives, in groups, and what speaks for each group. */
#include "base/utf8.h"
#include "meta/author.h"
#include "text/chars.h"

static void
add_group(struct tam_facts *f, struct tam_groups *all, struct tam_slice names,
	struct tam_candidate *from, size_t says)
{
	struct tam_slice key = tam_meta_key(f, names);
	struct tam_group *g;
	size_t i;

	if (key.n == 0)
		return;
	for (i = 0; i < all->n && !tam_slice_eq(all->v[i].key, key);)
		i++;
	if (i == TAM_MOST_GROUPS)
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
		g->says[TAM_NAMES_NEAR] = true;
}

/* The values of one source: together where a source lists its authors, and one by one where each place
 * may speak of somebody else. */
static void
add_source(
	struct tam_facts *f, struct tam_groups *all, enum tam_fact fact, bool together, bool apart)
{
	struct tam_candidate *c, *first = NULL;
	struct tam_slice joined = TAM_NONE;

	for (c = tam_fact_first(f, fact); c != NULL; c = tam_fact_next(f, c)) {
		if (c->read.n == 0)
			continue;
		if (apart)
			add_group(f, all, c->read, c, first == NULL ? fact : TAM_NAMES_LATER);
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
look(struct tam_group *g, struct tam_slice site_key)
{
	struct tam_slice rest = g->names, word;
	size_t words = 0, i;

	g->says[TAM_NAMES_SEVERAL] = tam_slice_find(g->names, TAM_LIT("; ")) < g->names.n;
	while (tam_slice_word(&rest, &word) && word.p[word.n - 1] != ';')
		words++;
	words += g->says[TAM_NAMES_SEVERAL];
	g->says[words <= 1   ? TAM_NAMES_ONE_WORD
		: words <= 3 ? TAM_NAMES_FEW_WORDS
			     : TAM_NAMES_LONG] = true;
	g->says[TAM_NAMES_HANDLE] = !has_capital_or_blank(g->names);
	for (i = 0; i < g->names.n; i++)
		g->says[TAM_NAMES_DIGITS] = g->says[TAM_NAMES_DIGITS] ||
					    tam_is_digit(g->names.p[i]) || g->names.p[i] == '_';
	g->says[TAM_NAMES_COMPANY] = is_company(g->key);
	if (site_key.n == 0)
		return;
	g->says[TAM_NAMES_IS_SITE] = tam_slice_eq(g->key, site_key);
	g->says[TAM_NAMES_LIKE_SITE] = !g->says[TAM_NAMES_IS_SITE] &&
				       (tam_slice_find(g->key, site_key) < g->key.n ||
					       tam_slice_find(site_key, g->key) < site_key.n);
}

static void
compare(struct tam_groups *all)
{
	static const enum tam_fact seen[] = {TAM_FACT_BYLINE_AUTHOR, TAM_FACT_LINE_AUTHOR,
		TAM_FACT_CLASS_AUTHOR, TAM_FACT_REL_AUTHOR, TAM_FACT_PROP_AUTHOR};
	static const enum tam_fact told[] = {TAM_FACT_LD_AUTHOR, TAM_FACT_META_AUTHOR,
		TAM_FACT_CARD_AUTHOR, TAM_FACT_PAGE_AUTHOR};
	size_t i, k;

	for (i = 0; i < all->n; i++) {
		struct tam_group *g = &all->v[i];
		size_t people = 0, machines = 0;

		for (k = 0; k < TAM_COUNT(seen); k++)
			people += g->says[seen[k]];
		for (k = 0; k < TAM_COUNT(told); k++)
			machines += g->says[told[k]];
		g->says[people + machines < 3 ? TAM_NAMES_AGREE_NONE + people + machines
					      : TAM_NAMES_AGREE_MANY] = true;
		g->says[TAM_NAMES_TOLD_AND_SEEN] = people > 0 && machines > 0;
		g->says[TAM_NAMES_ONLY_TOLD] = people == 0 && machines > 0;
		for (k = 0; k < all->n; k++) {
			if (k == i)
				continue;
			if (all->v[k].says[TAM_NAMES_SEVERAL] &&
				tam_meta_key_holds(all->v[k].key, g->key))
				g->says[TAM_NAMES_PART] = true;
			if (g->says[TAM_NAMES_SEVERAL] && tam_meta_key_holds(g->key, all->v[k].key))
				g->says[TAM_NAMES_WHOLE] = true;
		}
		/* Content systems name the site where they know nobody; people are told only of persons. */
		g->may_win = !g->says[TAM_NAMES_IS_SITE] || !g->says[TAM_NAMES_ONLY_TOLD];
	}
}

/* All groups, from the sources in their order. */
void
tam_authors_gather(struct tam_facts *f, struct tam_groups *all)
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
