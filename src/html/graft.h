/* Texts from elsewhere, put into the node array of a page as if they stood at its end. */
#ifndef TAM_HTML_GRAFT_H
#define TAM_HTML_GRAFT_H

#include "html/page.h"

/* Parses `s`, which is HTML or lines of text, into a document of its own with blocks: into *as, whose
 * memory is that of `doc`. TAM_BAD: over budget. */
enum tam_code tam_graft_read(const struct tam_doc *doc, struct tam_slice s, struct tam_doc *as,
	struct tam_err *err) TAM_CHECKED;

/* Appends the bodies of `n` such pages to doc->page, each as an article. doc->page->data is the first
 * of the new nodes. The blocks must be made anew. */
enum tam_code tam_graft(struct tam_doc *doc, struct tam_page *const *pages, size_t n,
	struct tam_err *err) TAM_CHECKED;

#endif
