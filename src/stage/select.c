/* Stage: the main content of a page. model/ says how likely each block is; this stage marks. */
#include "model/select.h"

#include "base/features.h"
#include "base/hash.h"
#include "stage/data.h"
#include "stage/stage.h"
#include "text/chars.h"

enum {
	COMMENT_WORDS = 3, /* shorter ones are names and buttons rather than comments */
	REPEAT_WORDS = 8,  /* shorter blocks may well stand twice: headings, answers, cells */
};

static enum tam_code
mark(struct tam_doc *doc, struct tam_block *b, enum tam_reason reason, struct tam_err *err)
{
	return tam_block_mark(doc, b, TAM_CUT, TAM_STAGE_select, reason, 0, err);
}

/* Open addressing over block numbers + 1; 0 is free. */
struct seen {
	uint32_t *slots;
	size_t mask;
};

/* True when the same text has been seen; else remembers it. */
static bool
seen_before(struct tam_doc *doc, struct seen *seen, size_t i)
{
	struct tam_slice s = tam_block_text(doc, &doc->blocks.v[i]);
	size_t at = (size_t)tam_hash(s) & seen->mask;

	for (; seen->slots[at] != 0; at = (at + 1) & seen->mask)
		if (tam_slice_eq(s, tam_block_text(doc, &doc->blocks.v[seen->slots[at] - 1])))
			return true;
	seen->slots[at] = (uint32_t)i + 1;
	return false;
}

/* Pages hold the same block twice, for a small screen and a large one: the first stays. */
static enum tam_code
drop_repeated(struct tam_doc *doc, struct tam_err *err)
{
	struct seen seen = {NULL, 0};
	size_t i, size = 16;
	enum tam_code code = TAM_OK;

	while (size < doc->blocks.n * 2)
		size *= 2;
	seen.slots = tam_arena_calloc(doc->arena, size, sizeof *seen.slots);
	if (seen.slots == NULL)
		return tam_fail_arena(err, doc->arena);
	seen.mask = size - 1;
	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++) {
		struct tam_block *b = &doc->blocks.v[i];

		if (b->mark.verdict == TAM_CUT)
			continue;
		if (tam_text_has_words(tam_block_text(doc, b), REPEAT_WORDS) &&
			seen_before(doc, &seen, i))
			code = mark(doc, b, TAM_REASON_REPEATED, err);
	}
	return code;
}

/* What readers wrote: inside an element named after comments, neither control nor label. */
static bool
is_comment(const struct tam_features *f)
{
	return f->kw_comment < TAM_FEATURE_FAR && f->anc_form >= TAM_FEATURE_FAR &&
	       f->anc_button >= TAM_FEATURE_FAR && f->anc_nav >= TAM_FEATURE_FAR && f->hlev < 1 &&
	       f->nw >= COMMENT_WORDS && f->ld < 0.5f && f->chrome < 0.4f;
}

/* The title goes to the metadata, whatever its probability. */
static bool
is_metadata(const struct tam_doc *doc, size_t i)
{
	return doc->features[i].is_title > 0 && doc->aim != TAM_AIM_RECALL;
}

/* Selection lets comments go, which are a kind of text of their own, unless they are asked for. */
static enum tam_code
leave_out(struct tam_doc *doc, size_t i, struct tam_err *err)
{
	const struct tam_features *f = &doc->features[i];

	if (is_comment(f))
		return doc->comments ? TAM_OK
				     : mark(doc, &doc->blocks.v[i], TAM_REASON_COMMENT, err);
	return mark(doc, &doc->blocks.v[i],
		f->is_title > 0 ? TAM_REASON_TITLE : TAM_REASON_NOT_CONTENT, err);
}

/* What a page says to readers without scripts repeats it or complains, unless it shows little else. */
static enum tam_code
drop_noscript(struct tam_doc *doc, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	double words = 0;
	size_t i;

	for (i = 0; i < doc->blocks.n; i++)
		if (doc->blocks.v[i].origin == TAM_FROM_NOSCRIPT)
			words += (double)doc->features[i].nw;
	if (tam_shows_little(doc) && words > (double)tam_shown_words(doc))
		return TAM_OK;
	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++) {
		struct tam_block *b = &doc->blocks.v[i];

		if (b->origin == TAM_FROM_NOSCRIPT && b->mark.verdict == TAM_KEEP)
			code = mark(doc, b, TAM_REASON_NOSCRIPT, err);
	}
	return code;
}

enum tam_code
tam_stage_select(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	float cut = 0;
	size_t i;

	(void)tools;
	doc->confidence = -1;
	if (doc->mode != TAM_MODE_PAGE || doc->blocks.n == 0)
		return TAM_OK;
	code = drop_noscript(doc, err);
	if (code == TAM_OK)
		code = tam_select(doc, &cut, &doc->confidence, err);
	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++)
		if ((doc->blocks.v[i].p < cut || is_metadata(doc, i)) &&
			doc->blocks.v[i].mark.verdict == TAM_KEEP)
			code = leave_out(doc, i, err);
	return code == TAM_OK ? drop_repeated(doc, err) : code;
}
