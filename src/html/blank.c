/* A page as if it told less: selection must learn to do without what many pages do not say. */
#include "base/utf8.h"
#include "html/page.h"

static bool
is_semantic(enum tam_tag tag)
{
	return tag == TAM_TAG_ARTICLE || tag == TAM_TAG_MAIN || tag == TAM_TAG_NAV ||
	       tag == TAM_TAG_ASIDE || tag == TAM_TAG_HEADER || tag == TAM_TAG_FOOTER ||
	       tag == TAM_TAG_SECTION;
}

static bool
is_blanked(const struct tam_doc *doc, struct tam_slice name)
{
	if (tam_slice_eq(name, TAM_LIT("class")) || tam_slice_eq(name, TAM_LIT("id")))
		return doc->blank_names;
	return doc->blank_tags && tam_slice_eq(name, TAM_LIT("role"));
}

static bool
blank_attrs(const struct tam_doc *doc, struct tam_node *node)
{
	struct tam_attr *kept;
	uint16_t i, n = 0;

	if (node->attrs == 0)
		return true;
	kept = tam_arena_alloc(doc->arena, node->attrs * sizeof *kept);
	if (kept == NULL)
		return false;
	for (i = 0; i < node->attrs; i++)
		if (!is_blanked(doc, node->attr[i].name))
			kept[n++] = node->attr[i];
	node->attr = kept;
	node->attrs = n;
	return true;
}

/* Of children with the same tag, this many stay. */
enum { FEW_BOXES = 6, FEW = 4, FEW_BYTES = 220 };

static size_t
most_of(enum tam_tag tag)
{
	return tag == TAM_TAG_DIV || tag == TAM_TAG_SECTION || tag == TAM_TAG_TD ? FEW_BOXES : FEW;
}

static struct tam_slice
shortened(struct tam_slice s)
{
	return tam_slice(s.p, tam_utf8_start(s, FEW_BYTES));
}

/* A page as small as one written for a test: few of a kind, short texts. What goes becomes a template,
 * which is no part of the page. */
static void
shrink(struct tam_page *page)
{
	uint32_t i, child;

	for (i = page->body; i < page->n; i++) {
		struct tam_node *node = &page->nodes[i];
		size_t of_tag[TAM_TAGS] = {0};

		node->text = shortened(node->text);
		for (child = i + 1; child < node->end; child = page->nodes[child].end) {
			enum tam_tag tag = page->nodes[child].tag;

			if (tag != TAM_TAG_TEXT && ++of_tag[tag] > most_of(tag))
				page->nodes[child].tag = TAM_TAG_TEMPLATE;
		}
	}
}

static bool
holds_text(enum tam_tag tag)
{
	return tag == TAM_TAG_P || tag == TAM_TAG_LI || tag == TAM_TAG_PRE || tag == TAM_TAG_TD;
}

/* The deepest element with most of the bytes that stand in paragraphs, items, code and cells. */
static uint32_t
find_core(const struct tam_page *page, size_t *bytes)
{
	uint32_t i, best = page->body;

	for (i = (uint32_t)page->n - 1; i > page->body; i--) {
		uint32_t up = page->nodes[i].parent;

		if (page->nodes[i].tag == TAM_TAG_TEXT && holds_text(page->nodes[up].tag))
			bytes[i] = page->nodes[i].text.n;
		bytes[up] += bytes[i];
	}
	for (i = page->body; i < page->n; i++)
		if (3 * bytes[i] >= 2 * bytes[page->body] && page->nodes[i].tag != TAM_TAG_TEXT &&
			page->nodes[i].depth > page->nodes[best].depth)
			best = i;
	return best;
}

/* A page that is little but its text, as one saved by hand: what stands beside the core goes. */
static bool
cut_to_core(struct tam_doc *doc)
{
	struct tam_page *page = doc->page;
	size_t *bytes = tam_arena_calloc(doc->arena, page->n, sizeof *bytes);
	uint32_t i, core;

	if (bytes == NULL)
		return false;
	core = find_core(page, bytes);
	for (i = page->body + 1; i<core; i = page->nodes[i].end> core ? i + 1 : page->nodes[i].end)
		if (page->nodes[i].end <= core)
			page->nodes[i].tag = TAM_TAG_TEMPLATE;
	for (i = core; i != page->body; i = page->nodes[i].parent) {
		uint32_t after = page->nodes[i].end, end = page->nodes[page->nodes[i].parent].end;

		for (; after < end; after = page->nodes[after].end)
			page->nodes[after].tag = TAM_TAG_TEMPLATE;
	}
	return true;
}

enum tam_code
tam_page_blank(struct tam_doc *doc, struct tam_err *err)
{
	size_t i;

	for (i = 0; i < doc->page->n; i++) {
		struct tam_node *node = &doc->page->nodes[i];

		if (!blank_attrs(doc, node))
			return tam_fail_arena(err, doc->arena);
		if (doc->blank_tags && is_semantic(node->tag))
			node->tag = TAM_TAG_DIV;
	}
	if (doc->blank_bulk) {
		if (doc->page->n % 2 == 1 && !cut_to_core(doc)) /* every other page */
			return tam_fail_arena(err, doc->arena);
		shrink(doc->page);
	}
	return TAM_OK;
}
