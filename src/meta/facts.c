/* One walk over the page that collects what meta elements, links, microdata and classes say. */
#include "meta/facts.h"

#include "base/features.h"
#include "html/notation.h"
#include "meta/said.h"
#include "text/chars.h"

static const struct {
	const char *name; /* of property, name or itemprop, lower case */
	enum tam_fact fact;
} meta_names[] = {
	{"og:title", TAM_FACT_OG_TITLE},
	{"twitter:title", TAM_FACT_TWITTER_TITLE},
	{"dc.title", TAM_FACT_TWITTER_TITLE},
	{"citation_title", TAM_FACT_LD_TITLE},
	{"og:site_name", TAM_FACT_SITE},
	{"application-name", TAM_FACT_APPLICATION},
	{"apple-mobile-web-app-title", TAM_FACT_APPLICATION},
	{"og:url", TAM_FACT_OG_URL},
	{"article:section", TAM_FACT_SECTION},
	{"description", TAM_FACT_DESCRIPTION},
	{"og:description", TAM_FACT_OG_DESCRIPTION},
	{"twitter:description", TAM_FACT_OG_DESCRIPTION},
	{"keywords", TAM_FACT_KEYWORDS},
	{"news_keywords", TAM_FACT_KEYWORDS},
	{"article:published_time", TAM_FACT_META_DATE},
	{"og:article:published_time", TAM_FACT_META_DATE},
	{"og:published_time", TAM_FACT_META_DATE},
	{"parsely-pub-date", TAM_FACT_META_DATE},
	{"sailthru.date", TAM_FACT_META_DATE},
	{"datepublished", TAM_FACT_PROP_DATE},
	{"datecreated", TAM_FACT_DC_DATE},
	{"dc.date.issued", TAM_FACT_DC_DATE},
	{"dcterms.issued", TAM_FACT_DC_DATE},
	{"dcterms.created", TAM_FACT_DC_DATE},
	{"dcterms.date", TAM_FACT_DC_DATE},
	{"dc.date.created", TAM_FACT_DC_DATE},
	{"dc.date", TAM_FACT_DC_DATE},
	{"dc.created", TAM_FACT_DC_DATE},
	{"citation_publication_date", TAM_FACT_DC_DATE},
	{"citation_date", TAM_FACT_DC_DATE},
	{"publication_date", TAM_FACT_DC_DATE},
	{"publish-date", TAM_FACT_DC_DATE},
	{"publish_date", TAM_FACT_DC_DATE},
	{"publishdate", TAM_FACT_DC_DATE},
	{"pubdate", TAM_FACT_DC_DATE},
	{"date", TAM_FACT_DC_DATE},
	{"cxenseparse:recs:publishtime", TAM_FACT_DC_DATE},
	{"article.published", TAM_FACT_DC_DATE},
	{"article:modified_time", TAM_FACT_META_MODIFIED},
	{"og:updated_time", TAM_FACT_META_MODIFIED},
	{"datemodified", TAM_FACT_PROP_MODIFIED},
	{"dcterms.modified", TAM_FACT_PROP_MODIFIED},
	{"last-modified", TAM_FACT_PROP_MODIFIED},
	{"author", TAM_FACT_META_AUTHOR},
	{"article:author", TAM_FACT_META_AUTHOR},
	{"article:author_name", TAM_FACT_META_AUTHOR},
	{"dc.creator", TAM_FACT_META_AUTHOR},
	{"dcterms.creator", TAM_FACT_META_AUTHOR},
	{"citation_author", TAM_FACT_META_AUTHOR},
	{"parsely-author", TAM_FACT_META_AUTHOR},
	{"sailthru.author", TAM_FACT_META_AUTHOR},
	{"byl", TAM_FACT_META_AUTHOR},
	{"license", TAM_FACT_LICENSE},
	{"dcterms.license", TAM_FACT_LICENSE},
	{"dc.rights", TAM_FACT_LICENSE},
};

enum { LONGEST_NAME = 80, LONGEST_VALUE = 4000, MOST_NODES = 60, MOST_INDENT = 2000 };

void
tam_fact_set(struct tam_facts *f, enum tam_fact fact, struct tam_slice value)
{
	struct tam_slice plain;

	if (f->of[fact].p != NULL || value.n == 0 || value.n > LONGEST_VALUE)
		return;
	plain = tam_meta_plain(f, value);
	if (plain.n > 0)
		f->of[fact] = plain;
}

void
tam_fact_join(struct tam_facts *f, struct tam_slice *to, struct tam_slice value)
{
	if (value.n == 0 || to->n > LONGEST_VALUE)
		return;
	*to = to->n == 0 ? value : tam_arena_join(f->doc->arena, *to, TAM_LIT("; "), value);
	f->spent = f->spent || to->p == NULL;
}

/* `class`: what the node's class says. */
static bool
says_elsewhere(const struct tam_said *said, const struct tam_node *node, unsigned class)
{
	if (node->tag == TAM_TAG_ASIDE || node->tag == TAM_TAG_FOOTER || node->tag == TAM_TAG_NAV)
		return true;
	/* Whole-page elements carry classes like "no-sidebar". */
	if (node->tag == TAM_TAG_BODY || node->tag == TAM_TAG_HTML || node->tag == TAM_TAG_MAIN ||
		node->tag == TAM_TAG_ARTICLE || node->depth < 4)
		return false;
	return ((class | tam_said(said, tam_attr(node, TAM_LIT("id")))) & TAM_SAID_ELSEWHERE) != 0;
}

static bool
has_token(struct tam_slice list, struct tam_slice want)
{
	struct tam_slice word;

	while (tam_slice_word(&list, &word))
		if (tam_slice_ieq(word, want))
			return true;
	return false;
}

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

static void
set_named(struct tam_facts *f, struct tam_slice name, struct tam_slice value)
{
	char room[64];
	struct tam_slice key = lower(tam_slice_trim(name), room, sizeof room);
	size_t i;

	if (key.n == 0 || value.n == 0)
		return;
	if (tam_slice_eq(key, TAM_LIT("article:tag"))) {
		tam_fact_join(f, &f->tags, tam_meta_plain(f, value));
		return;
	}
	for (i = 0; i < TAM_COUNT(meta_names); i++) {
		if (!tam_slice_eq(key, tam_slice_of(meta_names[i].name)))
			continue;
		if (meta_names[i].fact == TAM_FACT_META_AUTHOR && is_address(value))
			return; /* of a profile; the name may still come */
		if (tam_slice_eq(key, TAM_LIT("citation_author")))
			tam_fact_join(f, &f->of[TAM_FACT_META_AUTHOR], tam_meta_plain(f, value));
		else
			tam_fact_set(f, meta_names[i].fact, value);
		return;
	}
}

static void
read_meta(struct tam_facts *f, const struct tam_node *node)
{
	struct tam_slice content = tam_attr(node, TAM_LIT("content"));

	struct tam_slice name = tam_attr(node, TAM_LIT("name"));

	if (tam_slice_ieq(name, TAM_LIT("twitter:label1")))
		f->author_label = tam_slice_ieq(content, TAM_LIT("Written by"));
	else if (tam_slice_ieq(name, TAM_LIT("twitter:data1")) && f->author_label)
		tam_fact_set(f, TAM_FACT_CARD_AUTHOR, content);
	set_named(f, tam_attr(node, TAM_LIT("property")), content);
	set_named(f, name, content);
	set_named(f, tam_attr(node, TAM_LIT("itemprop")), content);
	set_named(f, tam_attr(node, TAM_LIT("http-equiv")), content);
}

static struct tam_slice
text_of(struct tam_facts *f, uint32_t i, size_t most)
{
	const struct tam_page *page = f->doc->page;
	uint32_t end = page->nodes[i].end, k;
	struct tam_slice s;
	size_t bytes = 0;

	if (end - i > MOST_NODES)
		return TAM_NONE;
	for (k = i; k < end; k++)
		bytes += page->nodes[k].text.n;
	if (bytes > most + MOST_INDENT)
		return TAM_NONE;
	s = tam_node_text(f->doc->arena, page, i);
	f->spent = f->spent || s.p == NULL;
	return s.n > 0 && s.n <= most ? s : TAM_NONE;
}

static void
read_link(struct tam_facts *f, const struct tam_node *node)
{
	struct tam_slice rel = tam_attr(node, TAM_LIT("rel"));
	struct tam_slice href = tam_slice_trim(tam_attr(node, TAM_LIT("href")));

	if (rel.n == 0 || href.n == 0)
		return;
	if (node->tag == TAM_TAG_LINK && has_token(rel, TAM_LIT("canonical")))
		tam_fact_set(f, TAM_FACT_CANONICAL, href);
	if (has_token(rel, TAM_LIT("license")))
		tam_fact_set(f, TAM_FACT_LICENSE, href);
}

static void
read_heading(struct tam_facts *f, uint32_t i)
{
	struct tam_slice s = text_of(f, i, 500);

	if (s.n == 0 || f->headings == TAM_MOST_HEADINGS)
		return;
	if (f->h1_node == 0)
		f->h1_node = i;
	f->h1[f->headings++] = s;
}

/* What a machine-readable attribute says, else the text. */
static struct tam_slice
value_of(struct tam_facts *f, uint32_t i)
{
	const struct tam_node *node = &f->doc->page->nodes[i];
	struct tam_slice v = tam_attr(node, TAM_LIT("datetime"));

	if (v.n == 0)
		v = tam_attr(node, TAM_LIT("content"));
	return v.n > 0 ? v : text_of(f, i, 120);
}

static void
read_itemprop(struct tam_facts *f, uint32_t i, struct tam_slice prop)
{
	if (has_token(prop, TAM_LIT("datePublished")))
		tam_fact_set(f, TAM_FACT_PROP_DATE, value_of(f, i));
	else if (has_token(prop, TAM_LIT("dateModified")))
		tam_fact_set(f, TAM_FACT_PROP_MODIFIED, value_of(f, i));
	else if (has_token(prop, TAM_LIT("author")) || has_token(prop, TAM_LIT("creator")))
		tam_fact_set(f, TAM_FACT_PROP_AUTHOR, text_of(f, i, LONGEST_NAME));
}

static bool
is_updated(struct tam_slice name)
{
	return tam_slice_find(name, TAM_LIT("updated")) < name.n ||
	       tam_slice_find(name, TAM_LIT("modified")) < name.n;
}

static void
read_time(struct tam_facts *f, uint32_t i)
{
	const struct tam_node *node = &f->doc->page->nodes[i];
	struct tam_slice class = tam_attr(node, TAM_LIT("class"));

	if (is_updated(class) && !has_token(class, TAM_LIT("published")))
		tam_fact_set(f, TAM_FACT_PROP_MODIFIED, value_of(f, i));
	else if (tam_attr(node, TAM_LIT("pubdate")).p != NULL)
		tam_fact_set(f, TAM_FACT_PROP_DATE, value_of(f, i));
	else
		tam_fact_set(f, TAM_FACT_TIME_DATE, value_of(f, i));
}

static void
read_author(struct tam_facts *f, uint32_t i, unsigned class)
{
	const struct tam_node *node = &f->doc->page->nodes[i];
	struct tam_slice s;

	if (node->tag == TAM_TAG_A && has_token(tam_attr(node, TAM_LIT("rel")), TAM_LIT("author")))
		tam_fact_set(f, TAM_FACT_REL_AUTHOR, text_of(f, i, LONGEST_NAME));
	if (f->bylines == TAM_MOST_BYLINES || (class & TAM_SAID_NO_AUTHOR) != 0)
		return;
	if ((class & TAM_SAID_AUTHOR) == 0 &&
		((class & TAM_SAID_FN) == 0 ||
			!has_token(tam_attr(node, TAM_LIT("class")), TAM_LIT("fn"))))
		return;
	s = text_of(f, i, LONGEST_NAME);
	if (s.n > 0)
		f->byline[f->bylines++] = s;
}

static void
read_dated(struct tam_facts *f, uint32_t i, unsigned class)
{
	struct tam_slice s;

	if (f->dates == TAM_MOST_DATED || f->doc->page->nodes[i].tag == TAM_TAG_TIME ||
		(class & (TAM_SAID_DATE | TAM_SAID_NO_DATE)) != TAM_SAID_DATE)
		return;
	s = text_of(f, i, LONGEST_NAME);
	if (s.n > 0)
		f->dated[f->dates++] = s;
}

bool
tam_facts_near_title(
	const struct tam_facts *f, size_t before, size_t after, size_t *from, size_t *to)
{
	const struct tam_doc *doc = f->doc;
	size_t at = 0, n = doc->blocks.n;

	while (at < n && doc->features != NULL && doc->features[at].is_title <= 0)
		at++;
	if (at == n && f->h1_node != 0)
		for (at = 0; at < n && doc->blocks.v[at].node < f->h1_node;)
			at++;
	*from = at > before ? at - before : 0;
	*to = n - at > after ? at + after : n;
	return at < n;
}

static void
read_element(struct tam_facts *f, uint32_t i, bool elsewhere, unsigned class)
{
	const struct tam_node *node = &f->doc->page->nodes[i];
	struct tam_slice prop;

	if (node->tag == TAM_TAG_META)
		read_meta(f, node);
	else if (node->tag == TAM_TAG_TITLE)
		tam_fact_set(f, TAM_FACT_HEAD_TITLE, text_of(f, i, LONGEST_VALUE));
	else if (node->tag == TAM_TAG_SCRIPT && node->end > i + 1 &&
		 tam_script_of(node) == TAM_SCRIPT_LD)
		tam_facts_json(f, f->doc->page->nodes[i + 1].text);
	if (node->attrs > 0 && (node->tag == TAM_TAG_LINK || node->tag == TAM_TAG_A))
		read_link(f, node);
	if (node->tag == TAM_TAG_H1)
		read_heading(f, i);
	if (elsewhere || node->attrs == 0 || node->tag == TAM_TAG_META)
		return;
	prop = tam_attr(node, TAM_LIT("itemprop"));
	if (prop.n > 0)
		read_itemprop(f, i, prop);
	if (node->tag == TAM_TAG_TIME)
		read_time(f, i);
	read_author(f, i, class);
	read_dated(f, i, class);
}

void
tam_facts_collect(struct tam_facts *f)
{
	const struct tam_page *page = f->doc->page;
	uint8_t *elsewhere = tam_arena_calloc(f->doc->arena, page->n, 1);
	struct tam_said *said = tam_arena_alloc(f->doc->arena, sizeof *said);
	unsigned class;
	uint32_t i;

	if (elsewhere == NULL || said == NULL) {
		f->spent = true;
		return;
	}
	tam_said_init(said);
	for (i = 0; i < page->n && !f->spent; i++) {
		const struct tam_node *node = &page->nodes[i];

		elsewhere[i] = elsewhere[node->parent];
		if (node->tag == TAM_TAG_TEXT)
			continue;
		class = 0;
		if (elsewhere[i] == 0) {
			class = tam_said(said, tam_attr(node, TAM_LIT("class")));
			elsewhere[i] = says_elsewhere(said, node, class);
		}
		read_element(f, i, elsewhere[i] != 0, class);
	}
}
