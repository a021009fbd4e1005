/* Stage: the language of the document, for the packs and for the record. */
#include "text/language.h"

#include "html/page.h"
#include "stage/stage.h"

/* What the user or the row says, or else what the page says of itself; not what is no tag. */
static struct tam_slice
claimed(const struct tam_doc *doc)
{
	struct tam_slice tag = doc->hints.lang;

	if (tag.n == 0 && doc->page != NULL && doc->page->n > 0)
		tag = tam_attr(&doc->page->nodes[0], TAM_LIT("lang"));
	return tam_is_language_tag(tag) ? tag : TAM_NONE;
}

enum tam_code
tam_stage_language(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct tam_slice tag = claimed(doc), copy;

	(void)tools;
	doc->lang = tam_language(doc->text, tag, &doc->lang_score);
	/* A text too short to tell is in the language that the user names. */
	if (strcmp(doc->lang, "und") == 0 && tag.n > 0 && doc->hints.lang.n > 0) {
		copy = tam_arena_copy(doc->arena, tag);
		if (copy.p == NULL)
			return tam_fail_arena(err, doc->arena);
		doc->lang = copy.p;
	}
	return TAM_OK;
}
