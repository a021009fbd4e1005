/* One walk over the page that collects what meta elements, links, microdata and classes say. */
#include "meta/facts.h"

#include "base/features.h"
#include "html/notation.h"
#include "text/chars.h"

enum {
	LONGEST_NAME = 80,
	LONGEST_DATE = 120,
	MOST_NODES = 60,
	MOST_INDENT = 2000,
	FEW_HOPS = 4,
	TITLE_BYTES = 12,
};

static bool
has_token(struct tam_slice list, struct tam_slice want)
{
	struct tam_slice word;

	if (list.n < want.n)
		return false;
	while (tam_slice_word(&list, &word))
		if (tam_slice_ieq(word, want))
			return true;
	return false;
}

static void
read_meta(struct tam_facts *f, const struct tam_node *node, uint32_t i)
{
	struct tam_slice content = tam_attr(node, TAM_LIT("content"));
	struct tam_slice name = tam_attr(node, TAM_LIT("name"));

	if (content.n == 0)
		return;
	if (tam_slice_ieq(tam_attr(node, TAM_LIT("property")), TAM_LIT("og:type"))) {
		f->og_article = tam_slice_ieq(content, TAM_LIT("article"));
		f->og_product = tam_slice_starts(content, TAM_LIT("product")) ||
				tam_slice_starts(content, TAM_LIT("og:product"));
	}
	if (tam_slice_ieq(name, TAM_LIT("twitter:label1")))
		f->author_label = tam_slice_ieq(content, TAM_LIT("Written by"));
	else if (tam_slice_ieq(name, TAM_LIT("twitter:data1")) && f->author_label)
		(void)tam_fact_add(f, TAM_FACT_CARD_AUTHOR, NULL, content, i);
	tam_fact_meta(f, tam_attr(node, TAM_LIT("property")), content, i);
	tam_fact_meta(f, name, content, i);
	tam_fact_meta(f, tam_attr(node, TAM_LIT("itemprop")), content, i);
	tam_fact_meta(f, tam_attr(node, TAM_LIT("http-equiv")), content, i);
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
read_link(struct tam_facts *f, const struct tam_node *node, uint32_t i, struct tam_slice rel)
{
	struct tam_slice href = tam_slice_trim(tam_attr(node, TAM_LIT("href")));

	if (href.n == 0)
		return;
	if (node->tag == TAM_TAG_LINK && has_token(rel, TAM_LIT("canonical")))
		(void)tam_fact_add(f, TAM_FACT_CANONICAL, NULL, href, i);
	if (has_token(rel, TAM_LIT("license")))
		(void)tam_fact_add(f, TAM_FACT_LINK_LICENSE, NULL, href, i);
}

/* The value if it begins with a year. */
static struct tam_slice
digital(struct tam_slice s)
{
	return s.n >= 10 && (s.p[0] == '1' || s.p[0] == '2') && tam_is_digit(s.p[3]) ? s : TAM_NONE;
}

/* What a machine-readable attribute says, else the text. */
static struct tam_slice
value_of(struct tam_facts *f, uint32_t i)
{
	const struct tam_node *node = &f->doc->page->nodes[i];
	struct tam_slice v = tam_attr(node, TAM_LIT("datetime"));

	if (v.n == 0)
		v = tam_attr(node, TAM_LIT("content"));
	if (v.n == 0) /* of abbr and span in microformats */
		v = digital(tam_attr(node, TAM_LIT("title")));
	return v.n > 0 ? v : text_of(f, i, LONGEST_DATE);
}

/* Of an item of microdata its name; else the text. */
static struct tam_slice
name_of(struct tam_facts *f, uint32_t i)
{
	const struct tam_page *page = f->doc->page;
	uint32_t k, end = page->nodes[i].end;

	for (k = i + 1; k < end && k - i <= MOST_NODES; k++)
		if (has_token(tam_attr(&page->nodes[k], TAM_LIT("itemprop")), TAM_LIT("name"))) {
			struct tam_slice said = tam_attr(&page->nodes[k], TAM_LIT("content"));

			return said.n > 0 ? said : text_of(f, k, LONGEST_NAME);
		}
	return text_of(f, i, LONGEST_NAME);
}

static void
read_itemprop(struct tam_facts *f, uint32_t i, struct tam_slice prop)
{
	enum tam_fact fact = TAM_FACTS;

	if (has_token(prop, TAM_LIT("datePublished")))
		fact = TAM_FACT_PROP_DATE;
	else if (has_token(prop, TAM_LIT("dateModified")))
		fact = TAM_FACT_PROP_MODIFIED;
	if (fact != TAM_FACTS)
		(void)tam_fact_add(f, fact, NULL, value_of(f, i), i);
	else if (has_token(prop, TAM_LIT("dateCreated")) || has_token(prop, TAM_LIT("uploadDate")))
		(void)tam_fact_add(
			f, TAM_FACT_TIME_DATE, "itemprop dateCreated", value_of(f, i), i);
	else if (has_token(prop, TAM_LIT("author")) || has_token(prop, TAM_LIT("creator")))
		(void)tam_fact_add(f, TAM_FACT_PROP_AUTHOR, NULL, name_of(f, i), i);
	else if (has_token(prop, TAM_LIT("headline")))
		(void)tam_fact_add(f, TAM_FACT_PROP_TITLE, NULL, text_of(f, i, 500), i);
}

static void
read_time(struct tam_facts *f, uint32_t i, unsigned means, bool pubdate)
{
	enum tam_fact fact = TAM_FACT_TIME_DATE;
	struct tam_candidate *c;

	if ((means & TAM_SAID_CHANGE) != 0 && (means & TAM_SAID_PUBLISHED) == 0)
		fact = TAM_FACT_PROP_MODIFIED;
	else if (pubdate)
		fact = TAM_FACT_PROP_DATE;
	c = tam_fact_add(f, fact,
		fact == TAM_FACT_TIME_DATE ? NULL
		: pubdate                  ? "time pubdate"
					   : "time updated",
		value_of(f, i), i);
	if (c != NULL && fact == TAM_FACT_PROP_MODIFIED)
		c->says = TAM_BESIDE_HATOM;
}

static void
read_classes(struct tam_facts *f, uint32_t i, struct tam_slice class, unsigned means)
{
	struct tam_candidate *c;
	bool author = (means & TAM_SAID_AUTHOR) != 0 ||
		      ((means & TAM_SAID_FN) != 0 && has_token(class, TAM_LIT("fn")));

	if (author && (means & TAM_SAID_NO_AUTHOR) == 0 &&
		f->count[TAM_FACT_CLASS_AUTHOR] < TAM_MOST_OF_FACT)
		(void)tam_fact_add(f, TAM_FACT_CLASS_AUTHOR, NULL, text_of(f, i, LONGEST_NAME), i);
	if ((means & TAM_SAID_CHANGE) != 0 && f->count[TAM_FACT_PROP_MODIFIED] < TAM_MOST_OF_FACT) {
		c = tam_fact_add(f, TAM_FACT_PROP_MODIFIED, "class updated",
			digital(tam_attr(&f->doc->page->nodes[i], TAM_LIT("title"))), i);
		if (c != NULL)
			c->says = TAM_BESIDE_HATOM;
	}
	if ((means & TAM_SAID_DATE) != 0 && (means & (TAM_SAID_NO_DATE | TAM_SAID_CHANGE)) == 0 &&
		f->count[TAM_FACT_CLASS_DATE] < TAM_MOST_OF_FACT)
		(void)tam_fact_add(f, TAM_FACT_CLASS_DATE, NULL, value_of(f, i), i);
}

/* The attributes that matter here, found in one pass. */
struct said {
	struct tam_slice class, id, itemprop, rel;
	bool datetime, pubdate;
};

static void
read_attributes(const struct tam_node *node, struct said *said)
{
	uint16_t i;

	for (i = 0; i < node->attrs; i++) {
		struct tam_slice name = node->attr[i].name, value = node->attr[i].value;

		if (tam_slice_eq(name, TAM_LIT("class")))
			said->class = value;
		else if (tam_slice_eq(name, TAM_LIT("id")))
			said->id = value;
		else if (tam_slice_eq(name, TAM_LIT("rel")))
			said->rel = value;
		else if (tam_slice_eq(name, TAM_LIT("itemprop")))
			said->itemprop = value;
		else if (tam_slice_eq(name, TAM_LIT("datetime")))
			said->datetime = true;
		else if (tam_slice_eq(name, TAM_LIT("pubdate")))
			said->pubdate = true;
	}
}

enum { HERE, ELSEWHERE, SURELY, AROUND_TITLE };

/* Stands in an article, not far below it. */
static bool
in_article(const struct tam_page *page, uint32_t i)
{
	int hops;

	for (hops = 0; i > 0 && hops < FEW_HOPS; hops++) {
		i = page->nodes[i].parent;
		if (page->nodes[i].tag == TAM_TAG_ARTICLE)
			return true;
	}
	return false;
}

/* What stands in here is about something else. */
static uint8_t
says_elsewhere(const struct tam_page *page, uint32_t i, unsigned means)
{
	const struct tam_node *node = &page->nodes[i];
	bool frame = node->tag == TAM_TAG_ASIDE || node->tag == TAM_TAG_NAV ||
		     (node->tag == TAM_TAG_FOOTER && (means & TAM_SAID_OWN) == 0 &&
			     !in_article(page, i));

	/* Whole-page elements carry classes like "no-sidebar". */
	if (node->tag == TAM_TAG_BODY || node->tag == TAM_TAG_HTML || node->tag == TAM_TAG_MAIN ||
		node->tag == TAM_TAG_ARTICLE || (means & TAM_SAID_ARTICLE) != 0 || node->depth < 4)
		return frame ? ELSEWHERE : HERE;
	if ((means & TAM_SAID_OTHERS) != 0)
		return SURELY;
	if ((means & TAM_SAID_OWN) != 0)
		return HERE;
	return frame || (means & TAM_SAID_ELSEWHERE) != 0 ? ELSEWHERE : HERE;
}

/* Elements that are something in themselves, wherever they stand. */
static void
read_by_tag(struct tam_facts *f, uint32_t i)
{
	const struct tam_node *node = &f->doc->page->nodes[i];

	if (node->tag == TAM_TAG_META)
		read_meta(f, node, i);
	else if (node->tag == TAM_TAG_TITLE)
		(void)tam_fact_add(f, TAM_FACT_HEAD_TITLE, NULL, text_of(f, i, 1000), i);
	else if (node->tag == TAM_TAG_SCRIPT && node->end > i + 1 &&
		 tam_script_of(node) == TAM_SCRIPT_LD)
		tam_facts_json(f, f->doc->page->nodes[i + 1].text);
	else if (node->tag == TAM_TAG_H1)
		(void)tam_fact_add(f, TAM_FACT_H1, NULL, text_of(f, i, 500), i);
}

/* What the element holds is about something else, or not; `elsewhere` is so of its parent. */
static uint8_t
read_element(struct tam_facts *f, uint32_t i, uint8_t elsewhere)
{
	const struct tam_node *node = &f->doc->page->nodes[i];
	struct said said = {0};
	unsigned means;
	uint8_t own;

	read_by_tag(f, i);
	if (node->attrs == 0 && f->elsewhere[i] == AROUND_TITLE)
		return HERE;
	if (node->attrs == 0)
		return elsewhere != HERE ? elsewhere : says_elsewhere(f->doc->page, i, 0);
	read_attributes(node, &said);
	if (said.rel.n > 0 && (node->tag == TAM_TAG_LINK || node->tag == TAM_TAG_A))
		read_link(f, node, i, said.rel);
	if (elsewhere == SURELY || node->tag == TAM_TAG_META)
		return elsewhere;
	means = tam_said(&f->said, said.class);
	own = f->elsewhere[i] == AROUND_TITLE
		      ? HERE
		      : says_elsewhere(f->doc->page, i, means | tam_said(&f->said, said.id));
	if (own != HERE || elsewhere != HERE)
		return own > elsewhere ? own : elsewhere;
	if (said.itemprop.n > 0)
		read_itemprop(f, i, said.itemprop);
	if (said.datetime || node->tag == TAM_TAG_TIME)
		read_time(f, i, means, said.pubdate);
	else if (said.class.n > 0)
		read_classes(f, i, said.class, means);
	if (node->tag == TAM_TAG_A && has_token(said.rel, TAM_LIT("author")))
		(void)tam_fact_add(f, TAM_FACT_REL_AUTHOR, NULL, text_of(f, i, LONGEST_NAME), i);
	if (node->tag == TAM_TAG_A && has_token(said.rel, TAM_LIT("tag")))
		(void)tam_fact_add(f, TAM_FACT_REL_TAG, NULL, text_of(f, i, LONGEST_NAME), i);
	return HERE;
}

/* The block is a heading, or a part of <title> before the text. */
static bool
says_title(struct tam_facts *f, size_t at, struct tam_slice title)
{
	struct tam_slice key;

	if (f->doc->features != NULL && f->doc->features[at].hlev > 0)
		return true;
	key = tam_meta_key(f, tam_block_text(f->doc, &f->doc->blocks.v[at]));
	return at <= f->text_block && key.n > 0 && tam_slice_find(title, key) < title.n;
}

static size_t
first_kept(const struct tam_doc *doc)
{
	size_t i = 0;

	while (i < doc->blocks.n && doc->blocks.v[i].mark.verdict == TAM_CUT)
		i++;
	return i;
}

/* The first block whose text is a good part of <title>; `other` when there is none. What html/ goes by
 * are words, which not every script separates. */
static size_t
find_in_title(struct tam_facts *f, size_t other, struct tam_slice title)
{
	struct tam_slice key;
	size_t i;

	for (i = 0; title.n > 0 && i < f->doc->blocks.n; i++) {
		key = tam_block_text(f->doc, &f->doc->blocks.v[i]);
		if (key.n < TITLE_BYTES || key.n > title.n * 2)
			continue;
		key = tam_meta_key(f, key);
		if (key.n * 5 >= title.n * 2 && tam_slice_find(title, key) < title.n)
			return i;
	}
	return other;
}

/* The block that says the title: the one that html/ takes for it, else that of the first h1. */
static size_t
find_title(struct tam_facts *f)
{
	const struct tam_candidate *h1 = tam_fact_first(f, TAM_FACT_H1);
	struct tam_slice title = tam_fact_value(f, TAM_FACT_HEAD_TITLE);
	const struct tam_doc *doc = f->doc;
	size_t at = 0, n = doc->blocks.n;

	while (at < n && doc->features != NULL && doc->features[at].is_title <= 0)
		at++;
	if (title.n > 0)
		title = tam_meta_key(f, title);
	if (at == n || !says_title(f, at, title))
		at = find_in_title(f, at, title);
	if (at == n && h1 != NULL)
		for (at = 0; at < n && doc->blocks.v[at].node < h1->node;)
			at++;
	return at;
}

bool
tam_facts_elsewhere(const struct tam_facts *f, size_t block)
{
	uint32_t node = f->doc->blocks.v[block].node;

	/* Without a tree blocks are lines, and their numbers no nodes. */
	return f->doc->mode == TAM_MODE_PAGE && node < f->doc->page->n &&
	       f->elsewhere[node] == SURELY;
}

bool
tam_facts_near_title(
	const struct tam_facts *f, size_t before, size_t after, size_t *from, size_t *to)
{
	size_t at = f->title_block, n = f->doc->blocks.n;

	*from = at > before ? at - before : 0;
	*to = n - at > after ? at + after : n;
	return at < n;
}

/* What holds the title is about what the page is about, whatever its classes say. */
static void
mark_around_title(struct tam_facts *f)
{
	const struct tam_doc *doc = f->doc;
	uint32_t i;

	f->title_block = find_title(f);
	if (f->title_block == doc->blocks.n || doc->mode != TAM_MODE_PAGE)
		return;
	i = doc->blocks.v[f->title_block].node;
	for (; i > 0 && i < doc->page->n; i = doc->page->nodes[i].parent)
		f->elsewhere[i] = AROUND_TITLE;
}

void
tam_facts_collect(struct tam_facts *f)
{
	const struct tam_page *page = f->doc->page;
	uint32_t i;

	f->elsewhere = tam_arena_calloc(f->doc->arena, page->n + 1, 1);
	if (f->elsewhere == NULL) {
		f->spent = true;
		return;
	}
	tam_said_init(&f->said);
	f->text_block = first_kept(f->doc);
	mark_around_title(f);
	for (i = 0; i < page->n && !f->spent; i++) {
		const struct tam_node *node = &page->nodes[i];

		if (node->tag == TAM_TAG_TEXT)
			continue;
		f->elsewhere[i] = read_element(f, i, f->elsewhere[node->parent]);
	}
	f->title_block = find_title(f);
}
