/* Title, author, site, dates, licence of a page, from JSON-LD, meta elements and the page itself. */
#ifndef TAM_META_META_H
#define TAM_META_META_H

#include "base/doc.h"

/* Fills what is still unknown in doc->meta from doc->page. Unknown stays unknown: no guess. */
enum tam_code tam_meta_page(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

/* Fills what is still unknown in doc->meta from doc->captures and the first lines of a text. */
enum tam_code tam_meta_text(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

#endif
