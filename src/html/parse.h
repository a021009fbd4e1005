/* Between the files of html/: the parse of a page and what guards it. */
#ifndef TAM_HTML_PARSE_H
#define TAM_HTML_PARSE_H

#include "html/page.h"

/* What doc->depth_limit and doc->node_limit mean when they are 0. Real pages: depth at most 56. */
enum { TAM_DEPTH_DEFAULT = 512, TAM_NODES_DEFAULT = 4 * 1000 * 1000 };

static inline size_t
tam_depth_limit(const struct tam_doc *doc)
{
	return doc->depth_limit != 0 ? doc->depth_limit : TAM_DEPTH_DEFAULT;
}

static inline size_t
tam_node_limit(const struct tam_doc *doc)
{
	size_t limit = doc->node_limit != 0 ? doc->node_limit : TAM_NODES_DEFAULT;

	return limit < UINT32_MAX - 1 ? limit : UINT32_MAX - 1;
}

/* Reads the source once, in linear time, and rejects what would make the tree builder quadratic:
 * tags with thousands of attributes, thousands of elements left open. TAM_BAD names the budget. */
enum tam_code tam_page_guard(struct tam_slice html, struct tam_err *err) TAM_CHECKED;

struct GumboInternalOutput;

/* The node array from Gumbo's tree: of the skeleton, or of the page itself when `scan` is NULL. Never
 * recursive. */
struct tam_scan;
enum tam_code tam_page_flatten(struct tam_doc *doc, const struct GumboInternalOutput *tree,
	const struct tam_scan *scan, struct tam_page *page, struct tam_err *err) TAM_CHECKED;

/* The same as tam_page_parse without a skeleton: slow, and the measure of what is right. */
enum tam_code tam_page_parse_whole(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

#endif
