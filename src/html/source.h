/* From what Gumbo made of the skeleton back to the source of the page. */
#ifndef TAM_HTML_SOURCE_H
#define TAM_HTML_SOURCE_H

#include <gumbo.h>

#include "html/scan.h"

struct tam_source {
	const struct tam_scan *scan;
	struct tam_arena *arena;
	size_t next; /* number of the start tag expected next */
};

/* The characters that a text node of the skeleton stands for; p == NULL: arena spent. References are
 * decoded on request; line ends become LF in `verbatim` text and stay elsewhere. */
struct tam_slice tam_source_text(struct tam_source *from, struct tam_slice skeleton, bool decoded,
	bool verbatim) TAM_CHECKED;

/* The start tag of an element; NULL: the parser made it. */
const struct tam_scan_tag *tam_source_tag(struct tam_source *from, const GumboElement *e);

/* Attributes of html and body, merged from all their tags; false: arena spent. */
bool tam_source_root(
	struct tam_source *from, const GumboElement *e, struct tam_node *node) TAM_CHECKED;

/* What stands in a script; p == NULL: nothing. */
struct tam_slice tam_source_script(const struct tam_source *from, const struct tam_scan_tag *tag);

#endif
