/* Stage: what is known about the document, from the page, from what was cut, from its first lines. */
#include "meta/meta.h"
#include "stage/stage.h"

enum tam_code
tam_stage_metadata(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	enum tam_code code = TAM_OK;

	(void)tools;
	if (doc->page != NULL)
		code = tam_meta_page(doc, err);
	return code == TAM_OK ? tam_meta_text(doc, err) : code;
}
