/* Stage: what is known about the document, from the page, from what was cut, from its first lines. */
#include "meta/meta.h"
#include "stage/stage.h"

/* What comes from the page's attributes and scripts has not been through the repair of its text. */
static enum tam_code
repair(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_meta *m = &doc->meta;
	struct tam_slice *const strings[] = {
		&m->title, &m->author, &m->site, &m->section, &m->tags, &m->description};
	enum tam_code code = TAM_OK;
	size_t i;

	for (i = 0; i < TAM_COUNT(strings) && code == TAM_OK; i++)
		code = tam_repair_string(doc, strings[i], err);
	return code;
}

enum tam_code
tam_stage_metadata(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	enum tam_code code = TAM_OK;

	(void)tools;
	if (doc->page != NULL)
		code = tam_meta_page(doc, err);
	if (code == TAM_OK && doc->mode == TAM_MODE_PAGE)
		code = repair(doc, err);
	return code == TAM_OK ? tam_meta_text(doc, err) : code;
}
