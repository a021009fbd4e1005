/* A page as a compact array of nodes in document order. Nothing after html/ sees Gumbo. */
#ifndef TAM_HTML_PAGE_H
#define TAM_HTML_PAGE_H

#include "base/doc.h"

enum tam_tag {
	TAM_TAG_TEXT = 0, /* a text node */
#define TAG(id, name) TAM_TAG_##id,
#include "html/tags.def"
#undef TAG
	TAM_TAG_OTHER, /* unknown or custom element */
	TAM_TAGS,
};

struct tam_attr {
	struct tam_slice name, value; /* name in lower case; value decoded */
};

struct tam_node {
	enum tam_tag tag;
	uint32_t parent; /* index, always smaller than the node's own; 0 for the root */
	uint32_t end;    /* one past the last node of the subtree */
	uint16_t depth;
	uint16_t attrs; /* number of attributes */
	const struct tam_attr *attr;
	struct tam_slice text; /* text nodes: characters, decoded */
};

/* Node 0 is the root element (html). Memory: arena of the document. */
struct tam_page {
	struct tam_node *nodes;
	size_t n;
	uint32_t body; /* index of body, 0 when there is none */
	uint32_t data; /* first of the nodes that were made from data (html/graft.h), 0 = none */
	const char
		*gave_up; /* static: why the skeleton would not do and Gumbo read it all; or NULL */
};

/* Value of an attribute; p == NULL when the node has none of that name (lower case). */
struct tam_slice tam_attr(const struct tam_node *node, struct tam_slice name);

/* Text of the subtree of `node`, white space collapsed, in the arena; p == NULL: budget spent. */
struct tam_slice tam_node_text(struct tam_arena *arena, const struct tam_page *page, uint32_t node);

/* doc->base, from the base element and the address of the page; false: budget spent. */
bool tam_page_base(struct tam_doc *doc) TAM_CHECKED;

/* Parses doc->text (UTF-8 without NUL) by way of its skeleton (html/scan.h) with Gumbo inside the document's arena and budgets, into doc->page.
 * Over budget: TAM_BAD naming the budget. */
enum tam_code tam_page_parse(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

/* Takes out of doc->page what doc->blank_names, blank_tags and blank_bulk say; for training. */
enum tam_code tam_page_blank(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

/* From doc->page: replaces doc->text by the text of the page's blocks, fills doc->blocks and
 * doc->features. */
enum tam_code tam_page_blocks(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

/* In place of both, for a page that is over a budget: no tree, and a block for each line, as tags break
 * them. doc->page holds the title and the meta and link elements only; doc->mode becomes DUMP.
 * Linear in the page, whatever it is. */
enum tam_code tam_page_lines(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;
/* The same without the features. */
enum tam_code tam_page_text(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

#endif
