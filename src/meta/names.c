/* Names of meta elements. */
#include "meta/facts.h"

enum { LONGEST_KEY = 40 };

static const struct {
	struct tam_slice name; /* of property, name or itemprop, lower case */
	enum tam_fact fact;
} meta_names[] = {
	{TAM_TEXT("og:title"), TAM_FACT_OG_TITLE},
	{TAM_TEXT("twitter:title"), TAM_FACT_TWITTER_TITLE},
	{TAM_TEXT("dc.title"), TAM_FACT_DC_TITLE},
	{TAM_TEXT("dcterms.title"), TAM_FACT_DC_TITLE},
	{TAM_TEXT("citation_title"), TAM_FACT_DC_TITLE},
	{TAM_TEXT("parsely-title"), TAM_FACT_DC_TITLE},
	{TAM_TEXT("sailthru.title"), TAM_FACT_DC_TITLE},
	{TAM_TEXT("headline"), TAM_FACT_PROP_TITLE},
	{TAM_TEXT("og:site_name"), TAM_FACT_OG_SITE},
	{TAM_TEXT("application-name"), TAM_FACT_APPLICATION},
	{TAM_TEXT("apple-mobile-web-app-title"), TAM_FACT_APPLICATION},
	{TAM_TEXT("og:url"), TAM_FACT_OG_URL},
	{TAM_TEXT("article:section"), TAM_FACT_META_SECTION},
	{TAM_TEXT("parsely-section"), TAM_FACT_META_SECTION},
	{TAM_TEXT("description"), TAM_FACT_DESCRIPTION},
	{TAM_TEXT("dc.description"), TAM_FACT_DESCRIPTION},
	{TAM_TEXT("og:description"), TAM_FACT_OG_DESCRIPTION},
	{TAM_TEXT("twitter:description"), TAM_FACT_OG_DESCRIPTION},
	{TAM_TEXT("article:tag"), TAM_FACT_META_TAG},
	{TAM_TEXT("keywords"), TAM_FACT_KEYWORDS},
	{TAM_TEXT("news_keywords"), TAM_FACT_KEYWORDS},
	{TAM_TEXT("parsely-tags"), TAM_FACT_KEYWORDS},
	{TAM_TEXT("article:published_time"), TAM_FACT_META_DATE},
	{TAM_TEXT("og:article:published_time"), TAM_FACT_META_DATE},
	{TAM_TEXT("og:published_time"), TAM_FACT_META_DATE},
	{TAM_TEXT("article:published"), TAM_FACT_META_DATE},
	{TAM_TEXT("parsely-pub-date"), TAM_FACT_META_DATE},
	{TAM_TEXT("sailthru.date"), TAM_FACT_META_DATE},
	{TAM_TEXT("bt:pubdate"), TAM_FACT_META_DATE},
	{TAM_TEXT("datepublished"), TAM_FACT_PROP_DATE},
	{TAM_TEXT("datecreated"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dc.date.issued"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dcterms.issued"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dcterms.created"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dcterms.date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dc.date.created"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dc.date.published"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dc.date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dc.created"), TAM_FACT_DC_DATE},
	{TAM_TEXT("dc.issued"), TAM_FACT_DC_DATE},
	{TAM_TEXT("citation_publication_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("citation_online_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("citation_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("publication_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("publish-date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("publish_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("published_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("published_at"), TAM_FACT_DC_DATE},
	{TAM_TEXT("publishdate"), TAM_FACT_DC_DATE},
	{TAM_TEXT("publisheddate"), TAM_FACT_DC_DATE},
	{TAM_TEXT("pubdate"), TAM_FACT_DC_DATE},
	{TAM_TEXT("pub_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("ms.date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("article_date_original"), TAM_FACT_DC_DATE},
	{TAM_TEXT("cxenseparse:recs:publishtime"), TAM_FACT_DC_DATE},
	{TAM_TEXT("article.published"), TAM_FACT_DC_DATE},
	{TAM_TEXT("originalpublicationdate"), TAM_FACT_DC_DATE},
	{TAM_TEXT("created"), TAM_FACT_DC_DATE},
	{TAM_TEXT("creation_date"), TAM_FACT_DC_DATE},
	{TAM_TEXT("article:modified_time"), TAM_FACT_META_MODIFIED},
	{TAM_TEXT("article:modified"), TAM_FACT_META_MODIFIED},
	{TAM_TEXT("og:updated_time"), TAM_FACT_META_MODIFIED},
	{TAM_TEXT("datemodified"), TAM_FACT_PROP_MODIFIED},
	{TAM_TEXT("dcterms.modified"), TAM_FACT_PROP_MODIFIED},
	{TAM_TEXT("dc.date.modified"), TAM_FACT_PROP_MODIFIED},
	{TAM_TEXT("last-modified"), TAM_FACT_PROP_MODIFIED},
	{TAM_TEXT("lastmod"), TAM_FACT_PROP_MODIFIED},
	{TAM_TEXT("author"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("article:author"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("article:author_name"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("dc.creator"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("dcterms.creator"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("citation_author"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("citation_authors"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("parsely-author"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("sailthru.author"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("byl"), TAM_FACT_META_AUTHOR},
	{TAM_TEXT("license"), TAM_FACT_META_LICENSE},
	{TAM_TEXT("dcterms.license"), TAM_FACT_META_LICENSE},
	{TAM_TEXT("dc.rights"), TAM_FACT_META_LICENSE},
	{TAM_TEXT("dcterms.rights"), TAM_FACT_META_LICENSE},
	{TAM_TEXT("dc.rights.license"), TAM_FACT_META_LICENSE},
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
