/* Stage: the language of the document, for the packs and for the record. */
#include "text/language.h"

#include "html/page.h"
#include "stage/stage.h"

/* What the user says, or else what the page says of itself. */
static struct tam_slice
claimed(const struct tam_doc *doc)
{
	if (doc->hints.lang.n > 0 || doc->page == NULL || doc->page->n == 0)
		return doc->hints.lang;
	return tam_attr(&doc->page->nodes[0], TAM_LIT("lang"));
}

enum tam_code
tam_stage_language(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct tam_slice tag = claimed(doc), copy;

	(void)tools;
	doc->lang = tam_language(doc->text, tag, &doc->lang_score);
	/* A text too short to tell is in the language that the user names. */
	if (strcmp(doc->lang, "und") == 0 && doc->hints.lang.n > 0) {
		copy = tam_arena_copy(doc->arena, doc->hints.lang);
		if (copy.p == NULL)
			return tam_fail_arena(err, doc->arena);
		doc->lang = copy.p;
	}
	return TAM_OK;
}
