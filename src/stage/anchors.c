/* Stage: links by which a page speaks of the block itself, at either end of it: signs that lead to the place or
 * back from a note, links to edit a section. */
#include "base/utf8.h"
#include "stage/stage.h"
#include "text/chars.h"

enum { LONGEST = 4096 }; /* address of such a link */

/* Block and what is left of it. */
struct rest {
	const struct tam_doc *doc;
	size_t start, end;
	bool heading;
};

/* What Sphinx, VuePress, pandoc, kramdown, MediaWiki and others write for such a link; and the selectors that ask for the
 * emoji or the text form of one. */
static bool
is_sign(uint32_t c)
{
	switch (c) {
	case '#':
	case '^':
	case 0xA7:    /* section */
	case 0xB6:    /* pilcrow */
	case 0x2191:  /* arrow up */
	case 0x21A9:  /* arrow that turns back */
	case 0x2693:  /* anchor */
	case 0x1F517: /* chain */
	case 0xFE0E:
	case 0xFE0F:
		return true;
	default:
		return false;
	}
}

static bool
are_all(const struct rest *r, size_t start, size_t end, bool (*is)(uint32_t c))
{
	size_t i, step;

	for (i = start; i < end; i += step)
		if (!is(tam_utf8_get(r->doc->text, i, &step)))
			return false;
	return true;
}

static bool
is_no_word(uint32_t c)
{
	return !tam_char_is_word(c);
}

static bool
is_blank(uint32_t c)
{
	return tam_char_is_space(c);
}

/* So much of an address as is looked at: one may be megabytes long and stand around a thousand blocks. */
static struct tam_slice
address_of(const struct tam_inline *link)
{
	return tam_slice(link->href.p, link->href.n < LONGEST ? link->href.n : LONGEST);
}

/* A sign that leads to a place in the page. */
static bool
is_anchor(const struct rest *r, const struct tam_inline *link)
{
	return are_all(r, link->start, link->end, is_sign) &&
	       tam_slice_find(address_of(link), TAM_LIT("#")) < address_of(link).n;
}

/* MediaWiki's way to edit the section of a heading. */
static bool
is_edit(const struct tam_inline *link)
{
	return tam_slice_find(address_of(link), TAM_LIT("action=edit")) < address_of(link).n;
}

static void
trim(struct rest *r)
{
	struct tam_slice s = tam_slice(r->doc->text.p + r->start, r->end - r->start);
	struct tam_slice inner = tam_text_trim(s);

	r->start = (size_t)(inner.p - r->doc->text.p);
	r->end = r->start + inner.n;
}

/* Without links [from, to) that stand at its ends. Behind links to edit, and between them, stand brackets and bars. */
static void
strip(struct rest *r, const struct tam_inline *links, size_t n)
{
	size_t i;
	bool edits = false;

	for (i = 0;
		i < n && is_anchor(r, &links[i]) && are_all(r, r->start, links[i].start, is_blank);
		i++)
		r->start = links[i].end;
	while (n > i) {
		const struct tam_inline *link = &links[--n];

		if (r->heading && is_edit(link) && are_all(r, link->end, r->end, is_no_word))
			edits = true;
		else if (!is_anchor(r, link) || !are_all(r, link->end, r->end, is_blank))
			break;
		r->end = link->start;
	}
	trim(r);
	if (!edits)
		return;
	while (r->end > r->start && strchr("[(|", r->doc->text.p[r->end - 1]) != NULL) {
		r->end--;
		trim(r);
	}
}

static enum tam_code
cut(struct tam_doc *doc, struct tam_block *b, const struct rest *r, struct tam_err *err)
{
	enum tam_code code = TAM_OK;

	if (r->start >= r->end)
		return tam_block_mark(
			doc, b, TAM_CUT, TAM_STAGE_anchors, TAM_REASON_NAVIGATION, 0, err);
	if (r->start > b->start)
		code = tam_doc_edit(doc, b->start, r->start, TAM_LIT(""), TAM_STAGE_anchors,
			TAM_REASON_NAVIGATION, 0, err);
	if (code == TAM_OK && r->end < b->end)
		code = tam_doc_edit(doc, r->end, b->end, TAM_LIT(""), TAM_STAGE_anchors,
			TAM_REASON_NAVIGATION, 0, err);
	return code;
}

/* The inlines in the text as it is now; they are about the text before its repairs. NULL: the arena is spent. */
static const struct tam_inline *
placed(const struct tam_doc *doc)
{
	struct tam_inline *v;
	size_t i, n = doc->inlines.n;

	if (doc->repaired.n == 0)
		return doc->inlines.v;
	v = tam_arena_alloc(doc->arena, n * sizeof *v);
	for (i = 0; v != NULL && i < n; i++) {
		v[i] = doc->inlines.v[i];
		v[i].start = tam_repaired_place(doc, v[i].start);
		v[i].end = tam_repaired_place(doc, v[i].end);
	}
	return v;
}

enum tam_code
tam_stage_anchors(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	const struct tam_inline *v = placed(doc);
	size_t b, from = 0, to, n = doc->inlines.n;
	enum tam_code code = TAM_OK;

	(void)tools;
	if (v == NULL && n > 0)
		return tam_fail_arena(err, doc->arena);
	for (b = 0; b < doc->blocks.n && from < n && code == TAM_OK; b++, from = to) {
		struct tam_block *block = &doc->blocks.v[b];
		struct rest r = {doc, block->start, block->end, block->kind == TAM_HEADING};

		while (from < n && v[from].start < block->start)
			from++;
		for (to = from; to < n && v[to].start < block->end;)
			to++;
		if (to > from && block->mark.verdict == TAM_KEEP && block->kind != TAM_CODE) {
			strip(&r, v + from, to - from);
			if (r.start > block->start || r.end < block->end)
				code = cut(doc, block, &r, err);
		}
	}
	return code;
}
