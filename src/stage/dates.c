/* Stage: on request, dates of the running text that are printed in full are written as ISO 8601. */
#include "date/date.h"

#include "stage/stage.h"

enum { ISO_DAY = 10 };

/* An edit replaces what is printed by the day, or by day and time. */
static enum tam_code
rewrite(struct tam_doc *doc, const struct tam_when *w, struct tam_err *err)
{
	struct tam_slice iso = tam_arena_copy(doc->arena, tam_slice(w->value, strlen(w->value)));

	if (iso.p == NULL)
		return tam_fail_arena(err, doc->arena);
	/* What is written so already may say more: "2017-05-24T10:00:00+02:00". */
	if (w->end - w->start >= ISO_DAY && memcmp(iso.p, doc->text.p + w->start, ISO_DAY) == 0)
		return TAM_OK;
	return tam_doc_edit(doc, w->start, w->end, iso, TAM_STAGE_dates, TAM_REASON_DATE, 0, err);
}

enum tam_code
tam_stage_dates(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct tam_when_options options;
	struct tam_whens found = {.room = NULL};
	enum tam_code code = TAM_OK;
	size_t i, k;

	(void)tools;
	if (!doc->rewrite_dates)
		return TAM_OK;
	options = tam_when_options_of(doc);
	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++) {
		const struct tam_block *b = &doc->blocks.v[i];

		if (b->mark.verdict == TAM_CUT || b->kind == TAM_CODE)
			continue;
		found.v.n = 0;
		code = tam_whens_find(
			&found, doc->arena, tam_block_text(doc, b), b->start, &options, err);
		for (k = 0; k < found.v.n && code == TAM_OK; k++)
			if (found.v.v[k].absolute && found.v.v[k].type == TAM_WHEN_DATE)
				code = rewrite(doc, &found.v.v[k], err);
	}
	tam_arena_drop(doc->arena, found.v.v, found.v.cap * sizeof *found.v.v);
	return code;
}
