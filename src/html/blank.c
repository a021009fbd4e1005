/* A page as if it told less: selection must learn to do without what many pages do not say. */
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
	if (s.n <= FEW_BYTES)
		return s;
	s.n = FEW_BYTES;
	while (s.n > 0 && ((unsigned char)s.p[s.n] & 0xC0) == 0x80)
		s.n--;
	return s;
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
	if (doc->blank_bulk)
		shrink(doc->page);
	return TAM_OK;
}
