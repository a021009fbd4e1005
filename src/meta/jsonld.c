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
	json_t *v[MOST_ITEMS]; /* borrowed from the document */
	size_t n;
};

static const json_t *
first_of(const json_t *v)
{
	return json_is_array(v) ? json_array_get(v, 0) : v;
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
has_type(const json_t *item, const char *const *types, size_t n)
{
	const json_t *type = json_object_get(item, "@type"), *one;
	size_t i, k, count = json_is_array(type) ? json_array_size(type) : 1;

	for (k = 0; k < count && k < 8; k++) {
		one = json_is_array(type) ? json_array_get(type, k) : type;
		for (i = 0; i < n; i++)
			if (tam_slice_ends(
				    short_type(tam_json_string_of(one)), tam_slice_of(types[i])))
				return true;
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
find_items(json_t *root, struct items *items, json_t **waiting)
{
	size_t head = 0, n = 1, i;

	waiting[0] = root;
	while (head < n && items->n < MOST_ITEMS) {
		json_t *v = waiting[head++], *down[3] = {NULL, NULL, NULL};

		if (json_is_array(v)) {
			for (i = 0; i < json_array_size(v) && n < MOST_WAITING; i++)
				waiting[n++] = json_array_get(v, i);
			continue;
		}
		if (!json_is_object(v))
			continue;
		items->v[items->n++] = v;
		down[0] = json_object_get(v, "@graph");
		down[1] = json_object_get(v, "mainEntity");
		down[2] = json_object_get(v, "mainEntityOfPage");
		for (i = 0; i < 3; i++)
			if (down[i] != NULL && n < MOST_WAITING)
				waiting[n++] = down[i];
	}
}

/* The item itself, or the one that its @id speaks of. */
static const json_t *
resolve(const struct items *items, const json_t *v)
{
	struct tam_slice id = tam_json_string_of(json_object_get(v, "@id"));
	size_t i;

	if (id.p == NULL || json_object_get(v, "name") != NULL)
		return v;
	for (i = 0; i < items->n; i++)
		if (items->v[i] != v &&
			tam_slice_eq(tam_json_string_of(json_object_get(items->v[i], "@id")), id) &&
			json_object_get(items->v[i], "name") != NULL)
			return items->v[i];
	return v;
}

static struct tam_slice
name_of(const struct items *items, const json_t *v)
{
	if (json_is_string(v))
		return tam_json_string_of(v);
	v = resolve(items, v);
	return tam_json_string_of(first_of(json_object_get(v, "name")));
}

static void
take_authors(struct tam_facts *f, enum tam_fact fact, const struct items *items, const json_t *v)
{
	size_t i, n = json_is_array(v) ? json_array_size(v) : 1;

	for (i = 0; v != NULL && i < n && i < MOST_NAMES; i++) {
		const json_t *one = json_is_array(v) ? json_array_get(v, i) : v;

		(void)tam_fact_add(f, fact, NULL, name_of(items, one), 0);
	}
}

static void
take_keywords(struct tam_facts *f, const json_t *v)
{
	size_t i;

	if (json_is_string(v))
		(void)tam_fact_add(f, TAM_FACT_LD_KEYWORDS, NULL, tam_json_string_of(v), 0);
	for (i = 0; i < json_array_size(v) && i < MOST_KEYWORDS; i++)
		(void)tam_fact_add(
			f, TAM_FACT_LD_KEYWORDS, NULL, tam_json_string_of(json_array_get(v, i)), 0);
}

static void
take(struct tam_facts *f, enum tam_fact fact, const char *source, const json_t *item,
	const char *key)
{
	(void)tam_fact_add(
		f, fact, source, tam_json_string_of(first_of(json_object_get(item, key))), 0);
}

static void
take_main(struct tam_facts *f, const struct items *items, const json_t *item)
{
	const json_t *license = first_of(json_object_get(item, "license"));

	take(f, TAM_FACT_LD_TITLE, NULL, item, "headline");
	take(f, TAM_FACT_LD_TITLE, "jsonld name", item, "name");
	take(f, TAM_FACT_LD_DATE, NULL, item, "datePublished");
	take(f, TAM_FACT_LD_DATE, "jsonld uploadDate", item, "uploadDate");
	take(f, TAM_FACT_LD_MODIFIED, NULL, item, "dateModified");
	take(f, TAM_FACT_LD_SECTION, NULL, item, "articleSection");
	take(f, TAM_FACT_LD_DESCRIPTION, NULL, item, "description");
	take(f, TAM_FACT_LD_URL, NULL, item, "url");
	take_authors(f, TAM_FACT_LD_AUTHOR, items, json_object_get(item, "author"));
	take_authors(f, TAM_FACT_LD_AUTHOR, items, json_object_get(item, "creator"));
	take_keywords(f, json_object_get(item, "keywords"));
	(void)tam_fact_add(f, TAM_FACT_LD_LICENSE, NULL,
		json_is_string(license) ? tam_json_string_of(license)
					: tam_json_string_of(json_object_get(license, "url")),
		0);
	if (has_type(item, article_types, TAM_COUNT(article_types)))
		(void)tam_fact_add(f, TAM_FACT_LD_SITE, NULL,
			name_of(items, first_of(json_object_get(item, "publisher"))), 0);
}

static void
take_items(struct tam_facts *f, const struct items *items)
{
	const json_t *best = NULL, *page = NULL;
	size_t i;

	for (i = 0; i < items->n; i++) {
		const json_t *item = items->v[i];

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
		take_authors(f, TAM_FACT_PAGE_AUTHOR, items, json_object_get(page, "author"));
	}
}

void
tam_facts_json(struct tam_facts *f, struct tam_slice json)
{
	struct items *items = tam_arena_calloc(f->doc->arena, 1, sizeof *items);
	json_t *root, **waiting = tam_arena_calloc(f->doc->arena, MOST_WAITING, sizeof(json_t *));

	if (items == NULL || waiting == NULL) {
		f->spent = true;
		return;
	}
	root = tam_json_load(f->doc->arena, json, &f->spent);
	if (root == NULL)
		return;
	find_items(root, items, waiting);
	take_items(f, items);
	json_decref(root);
}
