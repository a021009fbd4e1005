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
	return TAM_OK;
}
