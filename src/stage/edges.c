/* Stage: short lines that are left between chrome lines behind the running text: names of sections
 * and teasers of a footer that no rule can know. The head is left alone: titles stand there. */
#include "base/utf8.h"
#include "stage/stage.h"
#include "text/chars.h"

enum {
	LONGEST_LINE = 40, /* characters */
	MOST_WORDS = 4,
	PROSE_WORDS = 12,
	FEWEST_CHROME = 3, /* lines that rules or stages have cut in the tail */
};

static bool
is_cut(const struct tam_doc *doc, size_t i)
{
	return doc->blocks.v[i].mark.verdict == TAM_CUT;
}

static bool
is_prose(const struct tam_doc *doc, size_t i)
{
	struct tam_slice s = tam_block_text(doc, &doc->blocks.v[i]);

	return !is_cut(doc, i) && tam_text_ends_sentence(s) && tam_text_has_words(s, PROSE_WORDS);
}

/* A label: few words, nothing that ends or opens a sentence, no figures (they may be results). */
static bool
is_label(struct tam_slice s)
{
	size_t i;

	s = tam_text_trim(s);
	for (i = 0; i < s.n; i++)
		if (tam_is_digit(s.p[i]) || s.p[i] == ':')
			return false;
	return tam_utf8_count(s) <= LONGEST_LINE && tam_text_words(s) <= MOST_WORDS &&
	       !tam_text_ends_sentence(s);
}

/* The nearest line above that was cut for itself, not by this stage; the same below. */
static bool
between_chrome(const struct tam_doc *doc, size_t i)
{
	return i > 0 && i + 1 < doc->blocks.n && is_cut(doc, i - 1) && is_cut(doc, i + 1) &&
	       doc->blocks.v[i - 1].mark.stage != TAM_STAGE_edges;
}

enum tam_code
tam_stage_edges(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	size_t i, tail = doc->blocks.n, chrome = 0;
	enum tam_code code = TAM_OK;

	(void)tools;
	if (doc->mode != TAM_MODE_ARTICLE)
		return TAM_OK; /* selection has decided about short blocks, with more to go by */
	while (tail > 0 && !is_prose(doc, tail - 1))
		chrome += is_cut(doc, --tail);
	if (tail == 0 || chrome < FEWEST_CHROME)
		return TAM_OK;
	for (i = tail; i < doc->blocks.n && code == TAM_OK; i++)
		if (!is_cut(doc, i) && between_chrome(doc, i) &&
			is_label(tam_block_text(doc, &doc->blocks.v[i])))
			code = tam_block_mark(doc, &doc->blocks.v[i], TAM_CUT, TAM_STAGE_edges,
				TAM_REASON_EDGE, 0, err);
	return code;
}
