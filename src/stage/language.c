/* Stage: the language of the document, for the packs and for the record. */
#include "text/language.h"

#include "base/utf8.h"
#include "html/page.h"
#include "stage/stage.h"
#include "text/script.h"

/* What the user or the row says, or else what the page says of itself; not what is no tag. */
static struct tam_slice
claimed(const struct tam_doc *doc)
{
	struct tam_slice tag = doc->hints.lang;

	if (tag.n == 0 && doc->page != NULL && doc->page->n > 0)
		tag = tam_attr(&doc->page->nodes[0], TAM_LIT("lang"));
	return tam_is_language_tag(tag) ? tag : TAM_NONE;
}

enum {
	WHOLE = 6 * 1024,  /* a text up to this size is read whole if need be */
	SAMPLE = 3 * 1024, /* of a longer one, so much of its long blocks, spread over all of it */
	GLANCE = 1024,     /* most texts are in one language, which so much of them shows */
	LONG_BLOCK = 60,   /* bytes: shorter ones are menus and labels, often in other languages */
	PIECE = 1024,      /* most of one block */
};

static const double SURE = 0.95; /* share of the glance that must be in its language */

static struct tam_slice
piece_of(const struct tam_doc *doc, size_t i)
{
	struct tam_slice s = tam_block_text(doc, &doc->blocks.v[i]);

	return tam_slice(s.p, tam_utf8_start(s, PIECE));
}

static size_t
long_blocks(const struct tam_doc *doc)
{
	size_t i, all = 0;

	for (i = 0; i < doc->blocks.n; i++) {
		struct tam_slice s = piece_of(doc, i);

		all += s.n >= LONG_BLOCK ? s.n : 0;
	}
	return all;
}

/* About `most` bytes of the `all` of long blocks. p == NULL: the arena is spent. */
static struct tam_slice
sample(struct tam_doc *doc, size_t all, size_t most)
{
	size_t i, seen = 0, n = 0;
	struct tam_slice s;
	char *out = tam_arena_alloc(doc->arena, most + PIECE + 1);

	for (i = 0; i < doc->blocks.n && out != NULL && n < most; i++) {
		s = piece_of(doc, i);
		if (s.n < LONG_BLOCK)
			continue;
		if (n * all <= seen * most) {
			memcpy(out + n, s.p, s.n);
			n += s.n;
			out[n++] = '\n';
		}
		seen += s.n;
	}
	return out == NULL ? TAM_NONE : tam_slice(out, n);
}

/* Text without a letter fits any language and tells none. */
static bool
fits_script(struct tam_slice text, struct tam_slice tag)
{
	struct tam_scripts counts = {0};

	tam_scripts_add(&counts, text);
	return counts.letters > 0 && tam_language_takes_script(tag, tam_scripts_top(&counts));
}

static const char *
by_script(struct tam_slice text)
{
	struct tam_scripts counts = {0};

	tam_scripts_add(&counts, text);
	return tam_language_of_script(tam_scripts_top(&counts));
}

/* The cost of telling a language grows with the text, the certainty does not. *text: what was read of it.
 * False: the arena is spent. */
static bool
read_language(struct tam_doc *doc, struct tam_slice tag, struct tam_slice *text)
{
	size_t all = long_blocks(doc);

	if (all >= 2 * GLANCE) {
		*text = sample(doc, all, GLANCE);
		if (text->p == NULL)
			return false;
		doc->lang = tam_language(*text, tag, &doc->lang_score);
		if (doc->lang_score >= SURE && strcmp(doc->lang, "und") != 0)
			return true;
	}
	if (doc->text.n <= WHOLE || all < SAMPLE / 2)
		*text = doc->text.p == NULL ? TAM_LIT("") : doc->text;
	else
		*text = sample(doc, all, SAMPLE);
	if (text->p == NULL)
		return false;
	doc->lang = tam_language(*text, tag, &doc->lang_score);
	return true;
}

enum tam_code
tam_stage_language(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct tam_slice tag = claimed(doc), text, copy;
	const char *of_script;

	(void)tools;
	if (!read_language(doc, tag, &text))
		return tam_fail_arena(err, doc->arena);
	/* A text too short to tell is in the language that the user names, or that the page claims if its
	 * script is one of that language's, or in the only one of its script. */
	if (strcmp(doc->lang, "und") == 0 && tag.n > 0 && fits_script(text, tag)) {
		copy = tam_arena_copy(doc->arena, tag);
		if (copy.p == NULL)
			return tam_fail_arena(err, doc->arena);
		doc->lang = copy.p;
	} else if (strcmp(doc->lang, "und") == 0 && (of_script = by_script(text)) != NULL) {
		doc->lang = of_script;
	}
	return TAM_OK;
}
