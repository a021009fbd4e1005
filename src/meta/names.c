/* Names of meta elements. */
#include "meta/facts.h"

enum { LONGEST_KEY = 40 };

static const struct {
	struct tam_slice name; /* of property, name or itemprop, lower case */
	enum tam_fact fact;
} meta_names[] = {
#define NAME(text) \
	{ \
		text, sizeof(text) - 1 \
	}
	{NAME("og:title"), TAM_FACT_OG_TITLE},
	{NAME("twitter:title"), TAM_FACT_TWITTER_TITLE},
	{NAME("dc.title"), TAM_FACT_DC_TITLE},
	{NAME("dcterms.title"), TAM_FACT_DC_TITLE},
	{NAME("citation_title"), TAM_FACT_DC_TITLE},
	{NAME("parsely-title"), TAM_FACT_DC_TITLE},
	{NAME("sailthru.title"), TAM_FACT_DC_TITLE},
	{NAME("headline"), TAM_FACT_PROP_TITLE},
	{NAME("og:site_name"), TAM_FACT_OG_SITE},
	{NAME("application-name"), TAM_FACT_APPLICATION},
	{NAME("apple-mobile-web-app-title"), TAM_FACT_APPLICATION},
	{NAME("og:url"), TAM_FACT_OG_URL},
	{NAME("article:section"), TAM_FACT_META_SECTION},
	{NAME("parsely-section"), TAM_FACT_META_SECTION},
	{NAME("description"), TAM_FACT_DESCRIPTION},
	{NAME("dc.description"), TAM_FACT_DESCRIPTION},
	{NAME("og:description"), TAM_FACT_OG_DESCRIPTION},
	{NAME("twitter:description"), TAM_FACT_OG_DESCRIPTION},
	{NAME("article:tag"), TAM_FACT_META_TAG},
	{NAME("keywords"), TAM_FACT_KEYWORDS},
	{NAME("news_keywords"), TAM_FACT_KEYWORDS},
	{NAME("parsely-tags"), TAM_FACT_KEYWORDS},
	{NAME("article:published_time"), TAM_FACT_META_DATE},
	{NAME("og:article:published_time"), TAM_FACT_META_DATE},
	{NAME("og:published_time"), TAM_FACT_META_DATE},
	{NAME("article:published"), TAM_FACT_META_DATE},
	{NAME("parsely-pub-date"), TAM_FACT_META_DATE},
	{NAME("sailthru.date"), TAM_FACT_META_DATE},
	{NAME("bt:pubdate"), TAM_FACT_META_DATE},
	{NAME("datepublished"), TAM_FACT_PROP_DATE},
	{NAME("datecreated"), TAM_FACT_DC_DATE},
	{NAME("dc.date.issued"), TAM_FACT_DC_DATE},
	{NAME("dcterms.issued"), TAM_FACT_DC_DATE},
	{NAME("dcterms.created"), TAM_FACT_DC_DATE},
	{NAME("dcterms.date"), TAM_FACT_DC_DATE},
	{NAME("dc.date.created"), TAM_FACT_DC_DATE},
	{NAME("dc.date.published"), TAM_FACT_DC_DATE},
	{NAME("dc.date"), TAM_FACT_DC_DATE},
	{NAME("dc.created"), TAM_FACT_DC_DATE},
	{NAME("dc.issued"), TAM_FACT_DC_DATE},
	{NAME("citation_publication_date"), TAM_FACT_DC_DATE},
	{NAME("citation_online_date"), TAM_FACT_DC_DATE},
	{NAME("citation_date"), TAM_FACT_DC_DATE},
	{NAME("publication_date"), TAM_FACT_DC_DATE},
	{NAME("publish-date"), TAM_FACT_DC_DATE},
	{NAME("publish_date"), TAM_FACT_DC_DATE},
	{NAME("published_date"), TAM_FACT_DC_DATE},
	{NAME("published_at"), TAM_FACT_DC_DATE},
	{NAME("publishdate"), TAM_FACT_DC_DATE},
	{NAME("publisheddate"), TAM_FACT_DC_DATE},
	{NAME("pubdate"), TAM_FACT_DC_DATE},
	{NAME("pub_date"), TAM_FACT_DC_DATE},
	{NAME("date"), TAM_FACT_DC_DATE},
	{NAME("ms.date"), TAM_FACT_DC_DATE},
	{NAME("article_date_original"), TAM_FACT_DC_DATE},
	{NAME("cxenseparse:recs:publishtime"), TAM_FACT_DC_DATE},
	{NAME("article.published"), TAM_FACT_DC_DATE},
	{NAME("originalpublicationdate"), TAM_FACT_DC_DATE},
	{NAME("created"), TAM_FACT_DC_DATE},
	{NAME("creation_date"), TAM_FACT_DC_DATE},
	{NAME("article:modified_time"), TAM_FACT_META_MODIFIED},
	{NAME("article:modified"), TAM_FACT_META_MODIFIED},
	{NAME("og:updated_time"), TAM_FACT_META_MODIFIED},
	{NAME("datemodified"), TAM_FACT_PROP_MODIFIED},
	{NAME("dcterms.modified"), TAM_FACT_PROP_MODIFIED},
	{NAME("dc.date.modified"), TAM_FACT_PROP_MODIFIED},
	{NAME("last-modified"), TAM_FACT_PROP_MODIFIED},
	{NAME("lastmod"), TAM_FACT_PROP_MODIFIED},
	{NAME("author"), TAM_FACT_META_AUTHOR},
	{NAME("article:author"), TAM_FACT_META_AUTHOR},
	{NAME("article:author_name"), TAM_FACT_META_AUTHOR},
	{NAME("dc.creator"), TAM_FACT_META_AUTHOR},
	{NAME("dcterms.creator"), TAM_FACT_META_AUTHOR},
	{NAME("citation_author"), TAM_FACT_META_AUTHOR},
	{NAME("citation_authors"), TAM_FACT_META_AUTHOR},
	{NAME("parsely-author"), TAM_FACT_META_AUTHOR},
	{NAME("sailthru.author"), TAM_FACT_META_AUTHOR},
	{NAME("byl"), TAM_FACT_META_AUTHOR},
	{NAME("license"), TAM_FACT_META_LICENSE},
	{NAME("dcterms.license"), TAM_FACT_META_LICENSE},
	{NAME("dc.rights"), TAM_FACT_META_LICENSE},
	{NAME("dcterms.rights"), TAM_FACT_META_LICENSE},
	{NAME("dc.rights.license"), TAM_FACT_META_LICENSE},
#undef NAME
};

/* Ends of names that sites make up themselves, letters only: "w-published-date" is none of a
 * vocabulary. */
static const struct {
	const char *end;
	enum tam_fact fact;
} meta_ends[] = {
	{"publishedtime", TAM_FACT_DC_DATE},
	{"publishedtimestamp", TAM_FACT_DC_DATE},
	{"publisheddate", TAM_FACT_DC_DATE},
	{"publishedon", TAM_FACT_DC_DATE},
	{"publishedat", TAM_FACT_DC_DATE},
	{"published", TAM_FACT_DC_DATE},
	{"publishdate", TAM_FACT_DC_DATE},
	{"publishtime", TAM_FACT_DC_DATE},
	{"publicationdate", TAM_FACT_DC_DATE},
	{"pubdate", TAM_FACT_DC_DATE},
	{"datepublished", TAM_FACT_DC_DATE},
	{"datecreated", TAM_FACT_DC_DATE},
	{"releasedate", TAM_FACT_DC_DATE},
	{"uploaddate", TAM_FACT_DC_DATE},
	{"uploaded", TAM_FACT_DC_DATE},
	{"modifiedtime", TAM_FACT_PROP_MODIFIED},
	{"modifieddate", TAM_FACT_PROP_MODIFIED},
	{"updatedtime", TAM_FACT_PROP_MODIFIED},
	{"updatedat", TAM_FACT_PROP_MODIFIED},
	{"lastmodified", TAM_FACT_PROP_MODIFIED},
	{"lastupdated", TAM_FACT_PROP_MODIFIED},
	{"datemodified", TAM_FACT_PROP_MODIFIED},
};

static struct tam_slice
lower(struct tam_slice s, char *room, size_t size)
{
	size_t i;

	if (s.n > size)
		return TAM_LIT("");
	for (i = 0; i < s.n; i++)
		room[i] = tam_ascii_lower(s.p[i]);
	return tam_slice(room, s.n);
}

static bool
is_address(struct tam_slice s)
{
	return s.p[0] == '/' || tam_slice_find(s, TAM_LIT("://")) < s.n ||
	       tam_slice_find(s, TAM_LIT("www.")) < s.n;
}

/* A name of no vocabulary that ends as one of a date. */
static void
read_end(struct tam_facts *f, struct tam_slice key, struct tam_slice value, uint32_t node)
{
	char room[LONGEST_KEY];
	struct tam_slice letters;
	size_t i, n = 0;

	if (value.n > LONGEST_KEY)
		return;
	for (i = 0; i < key.n; i++)
		if (key.p[i] >= 'a' && key.p[i] <= 'z')
			room[n++] = key.p[i];
	letters = tam_slice(room, n);
	for (i = 0; i < TAM_COUNT(meta_ends); i++) {
		if (!tam_slice_ends(letters, tam_slice_of(meta_ends[i].end)))
			continue;
		(void)tam_fact_add(f, meta_ends[i].fact, meta_ends[i].end, value, node);
		return;
	}
}

void
tam_fact_meta(struct tam_facts *f, struct tam_slice name, struct tam_slice value, uint32_t node)
{
	char room[LONGEST_KEY];
	struct tam_slice key = lower(tam_slice_trim(name), room, sizeof room);
	size_t i;

	if (key.n == 0 || value.n == 0)
		return;
	for (i = 0; i < TAM_COUNT(meta_names); i++) {
		if (!tam_slice_eq(key, meta_names[i].name))
			continue;
		if (meta_names[i].fact == TAM_FACT_META_AUTHOR && is_address(value))
			return; /* of a profile; the name may still come */
		(void)tam_fact_add(f, meta_names[i].fact, meta_names[i].name.p, value, node);
		return;
	}
	read_end(f, key, value, node);
}
