/* Stage: the main content of a page, or of its dump. model/ says how likely each block is; this stage marks. */
#include "model/select.h"

#include "base/features.h"
#include "base/hash.h"
#include "html/line_features.h"
#include "stage/data.h"
#include "stage/select.h"
#include "stage/stage.h"
#include "text/chars.h"

enum {
	COMMENT_WORDS = 3, /* shorter ones are names and buttons rather than comments */
	REPEAT_WORDS = 8,  /* shorter blocks may well stand twice: headings, answers, cells */
	DUMP_LINES = 50,   /* of a text that may be a dump without being called one */
	DUMP_EDGE = 5,     /* lines of chrome at either end of it */
	DUMP_KNOWN =
		2, /* lines that rules have cut: of 668 labelled dumps that look like one, 658 have them */
};

static const float sure_chrome = 0.1f;
/* Of the cut: so likely a heading must be to stay with its text. At .6 and at .8 neither wcxb nor segments change. */
static const float heading_share = 0.7f;

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
	size_t i;

	if (tam_shows_little(doc) &&
		tam_words_from(doc, TAM_FROM_NOSCRIPT) > tam_words_from(doc, TAM_FROM_PAGE))
		return TAM_OK;
	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++) {
		struct tam_block *b = &doc->blocks.v[i];

		if (b->origin == TAM_FROM_NOSCRIPT && b->mark.verdict == TAM_KEEP)
			code = mark(doc, b, TAM_REASON_NOSCRIPT, err);
	}
	return code;
}

/* The title goes to the metadata, whatever its probability. */
static bool
is_metadata(const struct tam_doc *doc, size_t i)
{
	return doc->features != NULL && doc->features[i].is_title > 0 && doc->aim != TAM_AIM_RECALL;
}

/* A heading that is almost content stays with the kept block that it stands on. */
static bool
heads_kept(const struct tam_doc *doc, size_t i, float cut)
{
	const struct tam_block *b = &doc->blocks.v[i], *next = b + 1;

	return b->kind == TAM_HEADING && i + 1 < doc->blocks.n && next->kind != TAM_HEADING &&
	       next->mark.verdict == TAM_KEEP && next->p >= cut && b->p >= heading_share * cut;
}

enum tam_code
tam_cut_below(struct tam_doc *doc, float cut, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	size_t i;

	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++) {
		struct tam_block *b = &doc->blocks.v[i];

		if (((b->p >= cut || heads_kept(doc, i, cut)) && !is_metadata(doc, i)) ||
			b->mark.verdict == TAM_CUT)
			continue;
		code = doc->features != NULL ? leave_out(doc, i, err)
					     : mark(doc, b, TAM_REASON_NOT_CONTENT, err);
	}
	return code == TAM_OK ? drop_repeated(doc, err) : code;
}

/* A text is plainly a dump: half of its lines are surely chrome, some of them before all that would
 * stay and some behind, and rules know some of them. Lists of names around a text look like that but for the rules. */
static bool
is_dump(const struct tam_doc *doc, float cut)
{
	size_t i, sure = 0, head = 0, tail = 0, known = 0;
	bool kept = false;

	for (i = 0; i < doc->blocks.n; i++) {
		const struct tam_block *b = &doc->blocks.v[i];
		bool chrome = b->p < sure_chrome;

		sure += chrome;
		known += b->mark.rule != 0 && b->mark.verdict == TAM_CUT;
		if (b->p >= cut && b->mark.verdict == TAM_KEEP) {
			kept = true;
			tail = 0;
		} else if (chrome) {
			head += !kept;
			tail++;
		}
	}
	return kept && head >= DUMP_EDGE && tail >= DUMP_EDGE && known >= DUMP_KNOWN &&
	       2 * sure >= doc->blocks.n;
}

static void
be_article(struct tam_doc *doc)
{
	size_t i;

	doc->mode = TAM_MODE_ARTICLE;
	doc->lines = NULL;
	doc->confidence = -1;
	for (i = 0; i < doc->blocks.n; i++)
		doc->blocks.v[i].p = 1;
}

static enum tam_code
select_lines(struct tam_doc *doc, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	float cut = 0;

	if (doc->mode == TAM_MODE_AUTO && doc->blocks.n < DUMP_LINES)
		doc->mode = TAM_MODE_ARTICLE;
	/* Of a page without a tree, few lines say too little about each other. */
	if (doc->mode != TAM_MODE_ARTICLE && (doc->page == NULL || doc->blocks.n >= DUMP_LINES))
		code = tam_line_features(doc, err);
	if (code == TAM_OK && doc->lines != NULL)
		code = tam_select(doc, &cut, &doc->confidence, err);
	if (code != TAM_OK)
		return code;
	if (doc->mode == TAM_MODE_AUTO && (doc->lines == NULL || !is_dump(doc, cut)))
		be_article(doc);
	doc->mode = doc->mode == TAM_MODE_AUTO ? TAM_MODE_DUMP : doc->mode;
	return doc->lines != NULL ? tam_cut_below(doc, cut, err) : TAM_OK;
}

enum tam_code
tam_stage_select(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	enum tam_code code;
	float cut = 0;

	(void)tools;
	doc->confidence = -1;
	if (doc->mode != TAM_MODE_PAGE)
		return select_lines(doc, err);
	if (doc->blocks.n == 0)
		return TAM_OK;
	code = drop_noscript(doc, err);
	if (code == TAM_OK)
		code = tam_select(doc, &cut, &doc->confidence, err);
	return code == TAM_OK ? tam_cut_below(doc, cut, err) : code;
}
