/* Texts that a page holds in JSON: for search engines, and for its own scripts. */
#ifndef TAM_META_BODIES_H
#define TAM_META_BODIES_H

#include "base/doc.h"

struct tam_bodies {
	TAM_VEC(struct tam_slice) v; /* arena; HTML, or lines of text */
};

/* The articleBody of the page's JSON-LD; with `all` also posts, questions and answers in it, and what
 * the data of known applications hold: the topic of Discourse, __NEXT_DATA__. In order, each once. */
enum tam_code tam_meta_bodies(
	struct tam_doc *doc, bool all, struct tam_bodies *bodies, struct tam_err *err) TAM_CHECKED;

#endif
