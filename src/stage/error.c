/* Stage: whole documents that are the message of a broken page, or of a wall against robots. A rule says
 * of a line, or of the title, that the document is nothing else; there must be next to nothing else. */
#include "stage/stage.h"
#include "text/chars.h"

enum {
	LITTLE = 10, /* words beside the message that say nothing more about the page */
	SOME = 30,   /* the same, where two signs agree */
	SIGNS = 2,
};

/* Words that would be kept; no more than `most` + 1 are counted in a block. */
static size_t
words_left(const struct tam_doc *doc, size_t most)
{
	size_t i, n = 0;

	for (i = 0; i < doc->blocks.n && n <= most; i++)
		if (doc->blocks.v[i].mark.verdict == TAM_KEEP)
			n += tam_text_has_words(tam_block_text(doc, &doc->blocks.v[i]), most + 1)
				     ? most + 1
				     : tam_text_words(tam_block_text(doc, &doc->blocks.v[i]));
	return n;
}

/* Sites put their name beside the title. */
static bool
says_title(const struct tam_tools *tools, struct tam_slice title, bool *out_of_memory)
{
	static const char *const between[] = {
		" - ", " | ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xB7 "};
	struct tam_slice part;
	size_t i, at;

	if (tam_pat_says_nothing(tools->matcher, title, out_of_memory))
		return true;
	for (i = 0; i < TAM_COUNT(between); i++) {
		at = tam_slice_find(title, tam_slice_of(between[i]));
		if (at == title.n)
			continue;
		part = tam_slice_from(title, at + strlen(between[i]));
		if (tam_pat_says_nothing(tools->matcher, tam_slice(title.p, at), out_of_memory) ||
			tam_pat_says_nothing(tools->matcher, part, out_of_memory))
			return true;
	}
	return false;
}

static size_t
signs(const struct tam_doc *doc, const struct tam_tools *tools, bool *out_of_memory)
{
	bool line = false, title = false;
	size_t i;

	for (i = 0; i < doc->blocks.n && !line; i++)
		line = doc->blocks.v[i].mark.verdict == TAM_CUT &&
		       tam_pat_means_nothing(tools->matcher, doc->blocks.v[i].mark.rule);
	for (i = 0; i < doc->candidates.n && !title; i++)
		title = doc->candidates.v[i].field == TAM_FIELD_TITLE &&
			says_title(tools, doc->candidates.v[i].value, out_of_memory);
	return (size_t)line + title;
}

enum tam_code
tam_stage_error(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	bool out_of_memory = false;
	size_t i, left = words_left(doc, SOME), found;

	if (left > SOME)
		return TAM_OK;
	found = signs(doc, tools, &out_of_memory);
	if (out_of_memory)
		return tam_fail_nomem(err);
	if (found == 0 || (left > LITTLE && found < SIGNS))
		return TAM_OK;
	doc->error_page = true;
	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++)
		if (doc->blocks.v[i].mark.verdict == TAM_KEEP)
			code = tam_block_mark(doc, &doc->blocks.v[i], TAM_CUT, TAM_STAGE_error,
				TAM_REASON_ERROR_PAGE, 0, err);
	return code;
}
