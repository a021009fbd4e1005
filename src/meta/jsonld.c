/* JSON-LD of a page: the first article-like item, its author, dates, publisher. Hostile JSON costs at
 * most its own length: depth and the number of items looked at are bounded. */
#include "meta/facts.h"
#include "meta/json.h"

enum {
	MOST_ITEMS = 400,   /* objects looked at in one script */
	MOST_WAITING = 800, /* values waiting to be looked at */
	MOST_NAMES = 12,
	MOST_KEYWORDS = 40,
};

struct items {
	const struct tam_json *v[MOST_ITEMS];
	size_t n;
};

static const struct tam_json *
first_of(const struct tam_json *v)
{
	return tam_json_is(v, TAM_JSON_ARRAY) ? v->first : v;
}

/* A type as "Article", the last part of "https://schema.org/Article". */
static struct tam_slice
short_type(struct tam_slice type)
{
	size_t i;

	for (i = type.n; i > 0 && type.p[i - 1] != '/' && type.p[i - 1] != ':';)
		i--;
	return tam_slice_from(type, i);
}

static bool
has_type(const struct tam_json *item, const char *const *types, size_t n)
{
	const struct tam_json *type = tam_json_get(item, TAM_LIT("@type")), *one;
	size_t i, k;

	/* Not in an array, it has none beside it: what is next is another member. */
	for (one = first_of(type), k = 0; one != NULL && k < 8; one = one->next, k++) {
		for (i = 0; i < n; i++)
			if (tam_slice_ends(
				    short_type(tam_json_string_of(one)), tam_slice_of(types[i])))
				return true;
		if (one == type)
			break;
	}
	return false;
}

/* Ends of type names: NewsArticle, BlogPosting, ... */
static const char *const main_types[] = {"Article", "Posting", "Report", "Recipe", "HowTo",
	"Review", "QAPage", "Question", "Event", "Course", "Book", "VideoObject", "PodcastEpisode",
	"Product", "JobPosting", "SoftwareApplication", "Dataset", "Movie"};
static const char *const page_types[] = {"WebPage", "AboutPage", "ItemPage", "CollectionPage"};
static const char *const site_types[] = {"WebSite"};
static const char *const article_types[] = {"Article", "Posting", "Report", "Recipe"};

/* The items on the page's own level: the root, arrays, @graph and mainEntity; not what these cite. */
static void
find_items(const struct tam_json *root, struct items *items, const struct tam_json **waiting)
{
	static const char *const keys[] = {"@graph", "mainEntity", "mainEntityOfPage"};
	const struct tam_json *down;
	size_t head = 0, n = 1, i;

	waiting[0] = root;
	while (head < n && items->n < MOST_ITEMS) {
		const struct tam_json *v = waiting[head++];

		for (down = tam_json_is(v, TAM_JSON_ARRAY) ? v->first : NULL;
			down != NULL && n < MOST_WAITING; down = down->next)
			waiting[n++] = down;
		if (!tam_json_is(v, TAM_JSON_OBJECT))
			continue;
		items->v[items->n++] = v;
		for (i = 0; i < TAM_COUNT(keys); i++) {
			down = tam_json_get(v, tam_slice_of(keys[i]));
			if (down != NULL && n < MOST_WAITING)
				waiting[n++] = down;
		}
	}
}

/* The item itself, or the one that its @id speaks of. */
static const struct tam_json *
resolve(const struct items *items, const struct tam_json *v)
{
	struct tam_slice id = tam_json_string_of(tam_json_get(v, TAM_LIT("@id")));
	size_t i;

	if (id.p == NULL || tam_json_get(v, TAM_LIT("name")) != NULL)
		return v;
	for (i = 0; i < items->n; i++)
		if (items->v[i] != v &&
			tam_slice_eq(tam_json_string_of(tam_json_get(items->v[i], TAM_LIT("@id"))),
				id) &&
			tam_json_get(items->v[i], TAM_LIT("name")) != NULL)
			return items->v[i];
	return v;
}

static struct tam_slice
name_of(const struct items *items, const struct tam_json *v)
{
	if (tam_json_is(v, TAM_JSON_STRING))
		return v->text;
	v = resolve(items, v);
	return tam_json_string_of(first_of(tam_json_get(v, TAM_LIT("name"))));
}

static void
take_authors(struct tam_facts *f, enum tam_fact fact, const struct items *items,
	const struct tam_json *v)
{
	const struct tam_json *one = first_of(v);
	size_t i;

	for (i = 0; one != NULL && i < MOST_NAMES; i++) {
		(void)tam_fact_add(f, fact, NULL, name_of(items, one), 0);
		one = one == v ? NULL : one->next;
	}
}

static void
take_keywords(struct tam_facts *f, const struct tam_json *v)
{
	const struct tam_json *one = first_of(v);
	size_t i;

	for (i = 0; one != NULL && i < MOST_KEYWORDS; i++) {
		(void)tam_fact_add(f, TAM_FACT_LD_KEYWORDS, NULL, tam_json_string_of(one), 0);
		one = one == v ? NULL : one->next;
	}
}

static void
take(struct tam_facts *f, enum tam_fact fact, const char *source, const struct tam_json *item,
	const char *key)
{
	(void)tam_fact_add(f, fact, source,
		tam_json_string_of(first_of(tam_json_get(item, tam_slice_of(key)))), 0);
}

static void
take_main(struct tam_facts *f, const struct items *items, const struct tam_json *item)
{
	const struct tam_json *license = first_of(tam_json_get(item, TAM_LIT("license")));

	take(f, TAM_FACT_LD_TITLE, NULL, item, "headline");
	take(f, TAM_FACT_LD_TITLE, "jsonld name", item, "name");
	take(f, TAM_FACT_LD_DATE, NULL, item, "datePublished");
	take(f, TAM_FACT_LD_DATE, "jsonld uploadDate", item, "uploadDate");
	take(f, TAM_FACT_LD_MODIFIED, NULL, item, "dateModified");
	take(f, TAM_FACT_LD_SECTION, NULL, item, "articleSection");
	take(f, TAM_FACT_LD_DESCRIPTION, NULL, item, "description");
	take(f, TAM_FACT_LD_URL, NULL, item, "url");
	take_authors(f, TAM_FACT_LD_AUTHOR, items, tam_json_get(item, TAM_LIT("author")));
	take_authors(f, TAM_FACT_LD_AUTHOR, items, tam_json_get(item, TAM_LIT("creator")));
	take_keywords(f, tam_json_get(item, TAM_LIT("keywords")));
	(void)tam_fact_add(f, TAM_FACT_LD_LICENSE, NULL,
		tam_json_is(license, TAM_JSON_STRING)
			? tam_json_string_of(license)
			: tam_json_string_of(tam_json_get(license, TAM_LIT("url"))),
		0);
	if (has_type(item, article_types, TAM_COUNT(article_types)))
		(void)tam_fact_add(f, TAM_FACT_LD_SITE, NULL,
			name_of(items, first_of(tam_json_get(item, TAM_LIT("publisher")))), 0);
}

static void
take_items(struct tam_facts *f, const struct items *items)
{
	const struct tam_json *best = NULL, *page = NULL;
	size_t i;

	for (i = 0; i < items->n; i++) {
		const struct tam_json *item = items->v[i];

		if (best == NULL && has_type(item, article_types, TAM_COUNT(article_types)))
			best = item;
		if (has_type(item, site_types, TAM_COUNT(site_types)))
			take(f, TAM_FACT_LD_SITE, "jsonld WebSite", item, "name");
		if (page == NULL && has_type(item, page_types, TAM_COUNT(page_types)))
			page = item;
	}
	for (i = 0; best == NULL && i < items->n; i++)
		if (has_type(items->v[i], main_types, TAM_COUNT(main_types)))
			best = items->v[i];
	if (best != NULL)
		take_main(f, items, best);
	if (page != NULL) { /* no article's: content systems give every page of a site a date */
		take(f, TAM_FACT_PAGE_DATE, NULL, page, "datePublished");
		take(f, TAM_FACT_LD_MODIFIED, NULL, page, "dateModified");
		take_authors(f, TAM_FACT_PAGE_AUTHOR, items, tam_json_get(page, TAM_LIT("author")));
	}
}

void
tam_facts_json(struct tam_facts *f, struct tam_slice json)
{
	const struct tam_json *root, *waiting[MOST_WAITING];
	struct items items;

	root = tam_json_load(f->doc->arena, json, &f->spent);
	if (root == NULL)
		return;
	items.n = 0;
	find_items(root, &items, waiting);
	take_items(f, &items);
}
