/* Names of meta elements. */
#include "meta/facts.h"

enum { LONGEST_KEY = 40 };

static const struct {
	const char *name; /* of property, name or itemprop, lower case */
	enum tam_fact fact;
} meta_names[] = {
	{"og:title", TAM_FACT_OG_TITLE},
	{"twitter:title", TAM_FACT_TWITTER_TITLE},
	{"dc.title", TAM_FACT_DC_TITLE},
	{"dcterms.title", TAM_FACT_DC_TITLE},
	{"citation_title", TAM_FACT_DC_TITLE},
	{"parsely-title", TAM_FACT_DC_TITLE},
	{"sailthru.title", TAM_FACT_DC_TITLE},
	{"headline", TAM_FACT_PROP_TITLE},
	{"og:site_name", TAM_FACT_OG_SITE},
	{"application-name", TAM_FACT_APPLICATION},
	{"apple-mobile-web-app-title", TAM_FACT_APPLICATION},
	{"og:url", TAM_FACT_OG_URL},
	{"article:section", TAM_FACT_META_SECTION},
	{"parsely-section", TAM_FACT_META_SECTION},
	{"description", TAM_FACT_DESCRIPTION},
	{"dc.description", TAM_FACT_DESCRIPTION},
	{"og:description", TAM_FACT_OG_DESCRIPTION},
	{"twitter:description", TAM_FACT_OG_DESCRIPTION},
	{"article:tag", TAM_FACT_META_TAG},
	{"keywords", TAM_FACT_KEYWORDS},
	{"news_keywords", TAM_FACT_KEYWORDS},
	{"parsely-tags", TAM_FACT_KEYWORDS},
	{"article:published_time", TAM_FACT_META_DATE},
	{"og:article:published_time", TAM_FACT_META_DATE},
	{"og:published_time", TAM_FACT_META_DATE},
	{"article:published", TAM_FACT_META_DATE},
	{"parsely-pub-date", TAM_FACT_META_DATE},
	{"sailthru.date", TAM_FACT_META_DATE},
	{"bt:pubdate", TAM_FACT_META_DATE},
	{"datepublished", TAM_FACT_PROP_DATE},
	{"datecreated", TAM_FACT_DC_DATE},
	{"dc.date.issued", TAM_FACT_DC_DATE},
	{"dcterms.issued", TAM_FACT_DC_DATE},
	{"dcterms.created", TAM_FACT_DC_DATE},
	{"dcterms.date", TAM_FACT_DC_DATE},
	{"dc.date.created", TAM_FACT_DC_DATE},
	{"dc.date.published", TAM_FACT_DC_DATE},
	{"dc.date", TAM_FACT_DC_DATE},
	{"dc.created", TAM_FACT_DC_DATE},
	{"dc.issued", TAM_FACT_DC_DATE},
	{"citation_publication_date", TAM_FACT_DC_DATE},
	{"citation_online_date", TAM_FACT_DC_DATE},
	{"citation_date", TAM_FACT_DC_DATE},
	{"publication_date", TAM_FACT_DC_DATE},
	{"publish-date", TAM_FACT_DC_DATE},
	{"publish_date", TAM_FACT_DC_DATE},
	{"published_date", TAM_FACT_DC_DATE},
	{"published_at", TAM_FACT_DC_DATE},
	{"publishdate", TAM_FACT_DC_DATE},
	{"publisheddate", TAM_FACT_DC_DATE},
	{"pubdate", TAM_FACT_DC_DATE},
	{"pub_date", TAM_FACT_DC_DATE},
	{"date", TAM_FACT_DC_DATE},
	{"ms.date", TAM_FACT_DC_DATE},
	{"article_date_original", TAM_FACT_DC_DATE},
	{"cxenseparse:recs:publishtime", TAM_FACT_DC_DATE},
	{"article.published", TAM_FACT_DC_DATE},
	{"originalpublicationdate", TAM_FACT_DC_DATE},
	{"created", TAM_FACT_DC_DATE},
	{"creation_date", TAM_FACT_DC_DATE},
	{"article:modified_time", TAM_FACT_META_MODIFIED},
	{"article:modified", TAM_FACT_META_MODIFIED},
	{"og:updated_time", TAM_FACT_META_MODIFIED},
	{"datemodified", TAM_FACT_PROP_MODIFIED},
	{"dcterms.modified", TAM_FACT_PROP_MODIFIED},
	{"dc.date.modified", TAM_FACT_PROP_MODIFIED},
	{"last-modified", TAM_FACT_PROP_MODIFIED},
	{"lastmod", TAM_FACT_PROP_MODIFIED},
	{"author", TAM_FACT_META_AUTHOR},
	{"article:author", TAM_FACT_META_AUTHOR},
	{"article:author_name", TAM_FACT_META_AUTHOR},
	{"dc.creator", TAM_FACT_META_AUTHOR},
	{"dcterms.creator", TAM_FACT_META_AUTHOR},
	{"citation_author", TAM_FACT_META_AUTHOR},
	{"citation_authors", TAM_FACT_META_AUTHOR},
	{"parsely-author", TAM_FACT_META_AUTHOR},
	{"sailthru.author", TAM_FACT_META_AUTHOR},
	{"byl", TAM_FACT_META_AUTHOR},
	{"license", TAM_FACT_META_LICENSE},
	{"dcterms.license", TAM_FACT_META_LICENSE},
	{"dc.rights", TAM_FACT_META_LICENSE},
	{"dcterms.rights", TAM_FACT_META_LICENSE},
	{"dc.rights.license", TAM_FACT_META_LICENSE},
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
		if (!tam_slice_eq(key, tam_slice_of(meta_names[i].name)))
			continue;
		if (meta_names[i].fact == TAM_FACT_META_AUTHOR && is_address(value))
			return; /* of a profile; the name may still come */
		(void)tam_fact_add(f, meta_names[i].fact, meta_names[i].name, value, node);
		return;
	}
	read_end(f, key, value, node);
}
