/* Folding: what is plainly nested needs no tree builder.
 *
 * The scanner keeps the stack of open elements as it would be if every tag did just what it says. As
 * long as that is what the tree builder does, too, the stack is exact; whatever else happens makes all
 * that is open inexact, for good. The content of an element that was exact from its start tag to its
 * end tag leaves the tree builder as it found it, so the skeleton goes without, and the walk over the
 * tree takes it from where it was written first. Exact means, by the rules of "in body":
 *
 * - The element starts with the end of any open paragraph, so that none is open around its content.
 * - No formatting element waits to be opened again: none has been open where the stack became inexact,
 *   nor at the start of a block that may end a paragraph around it. None is open twice.
 * - Start tags are put where they stand: no block in a paragraph, no heading in a heading, no item but
 *   in a list, no button in a button, nothing with rules of its own (table, form, select ...).
 * - End tags end the last element open, or are certainly ignored, and then left out. What the rules
 *   end without a tag (a paragraph before a block, an item before the next) gets its end tag written
 *   here.
 * - No form is open around a form, exact or not, and no table or template has been seen before it.
 *
 * A head is exact by the rules of "in head": before it stands nothing but doctypes, comments and html
 * tags, and in it nothing that would end it. */
#include "html/scanner.h"

enum { DEEPEST = 256 };

struct entry {
	uint32_t from; /* its content, in the skeleton */
	uint32_t tag;  /* number of its start tag */
	uint32_t row;
	bool clean; /* may be folded when it ends, if it is exact */
	bool loose; /* a formatting element without an exact block around it */
	struct tam_slice name;
};

struct tam_fold {
	size_t depth, floor; /* entries from `floor` on are exact */
	size_t lost;         /* formatting elements that may wait to be opened again */
	size_t loose, blocks, paragraphs, buttons; /* open; the first three are exact */
	bool form;                                 /* one may be open */
	bool paragraph; /* one that is not exact may be open, and end where a block starts */
	bool table;     /* one has been seen: in a table, forms have no content */
	bool html;      /* an html tag has come */
	bool begun;     /* or more: a second one, or what may not stand before a head */
	bool head;      /* the last element open is an exact head, or a noscript in it */
	bool doubt;     /* the start tag at hand may be ignored */
	uint32_t formats[TAM_ELEMENTS + 1]; /* open, or lost, by row */
	struct entry open[DEEPEST];
};

bool
tam_fold_init(struct tam_scanner *s)
{
	s->fold = tam_arena_alloc(s->arena, sizeof *s->fold);
	if (s->fold == NULL)
		return false;
	memset(s->fold, 0, offsetof(struct tam_fold, open));
	return true;
}

static enum tam_fold_kind
kind_of(const struct entry *e)
{
	return tam_elements[e->row].fold;
}

static struct entry *
exact_top(struct tam_fold *f)
{
	return f->depth > f->floor ? &f->open[f->depth - 1] : NULL;
}

static bool
top_is(struct tam_fold *f, enum tam_fold_kind kind)
{
	const struct entry *top = exact_top(f);

	return top != NULL && kind_of(top) == kind;
}

void
tam_fold_spoil(struct tam_scanner *s)
{
	struct tam_fold *f = s->fold;

	for (; f->floor < f->depth; f->floor++)
		f->lost += kind_of(&f->open[f->floor]) == TAM_FOLD_FORMAT;
	f->loose = f->blocks = f->paragraphs = 0;
	f->paragraph = true;
	f->head = false;
}

static bool
is_block(enum tam_fold_kind kind)
{
	return kind == TAM_FOLD_BLOCK || kind == TAM_FOLD_HEADING || kind == TAM_FOLD_P ||
	       kind == TAM_FOLD_LI || kind == TAM_FOLD_DD || kind == TAM_FOLD_PRE ||
	       kind == TAM_FOLD_FORM;
}

/* The content of the last element goes, and with it what has been folded inside. */
static void
fold(struct tam_scanner *s, const struct entry *e)
{
	struct tam_scan *out = s->out;
	struct tam_scan_fold *fold;

	if (s->n == e->from || s->n > UINT32_MAX)
		return;
	while (out->fold.n > 0 && out->fold.v[out->fold.n - 1].from >= e->from)
		out->fold.n--;
	fold = TAM_PUSH(s->arena, &out->fold);
	if (fold == NULL) {
		s->spent = true;
		return;
	}
	fold->from = e->from;
	fold->to = (uint32_t)s->n;
	fold->tag = e->tag;
}

/* The last element ends here. */
static void
end_top(struct tam_scanner *s)
{
	struct tam_fold *f = s->fold;
	const struct entry *e = &f->open[--f->depth];
	enum tam_fold_kind kind = kind_of(e);

	if (f->depth < f->floor) {
		f->floor = f->depth;
		f->paragraph = true;
		return;
	}
	if ((is_block(kind) || kind == TAM_FOLD_HEAD) && e->clean)
		fold(s, e);
	f->head = f->head && kind != TAM_FOLD_HEAD;
	f->blocks -= is_block(kind);
	f->paragraphs -= kind == TAM_FOLD_P;
	f->buttons -= kind == TAM_FOLD_BUTTON;
	f->paragraph = f->paragraph || kind == TAM_FOLD_BUTTON; /* around it */
	f->loose -= e->loose;
	f->formats[e->row] -= kind == TAM_FOLD_FORMAT;
}

/* The last element, which is exact, ends without an end tag of its own. */
static void
imply_end(struct tam_scanner *s)
{
	struct tam_slice name = s->fold->open[s->fold->depth - 1].name;

	end_top(s);
	tam_scan_emit_end(s, name);
}

/* Before the start tag of a block: no paragraph stays open, and no formatting element may be closed
 * along with one that is not known. */
static void
before_block(struct tam_scanner *s)
{
	struct tam_fold *f = s->fold;

	if (top_is(f, TAM_FOLD_P))
		imply_end(s);
	if (f->paragraphs > 0 || (f->loose > 0 && f->paragraph))
		tam_fold_spoil(s);
}

/* The search for an item that a new one ends goes down through div and address and stops at a list.
 * True when it stops among the exact elements, below `depth`. */
static bool
in_list(const struct tam_fold *f, size_t depth)
{
	while (depth > f->floor) {
		uint8_t tag = tam_elements[f->open[--depth].row].tag;

		if (tag == TAM_TAG_UL || tag == TAM_TAG_OL || tag == TAM_TAG_DL)
			return true;
		if (tag != TAM_TAG_DIV && tag != TAM_TAG_ADDRESS)
			return false;
	}
	return false;
}

/* An item ends the item before it. */
static void
before_item(struct tam_scanner *s, enum tam_fold_kind kind)
{
	struct tam_fold *f = s->fold;
	bool follows;

	before_block(s);
	follows = top_is(f, kind);
	if (!in_list(f, f->depth - follows))
		tam_fold_spoil(s);
	else if (follows)
		imply_end(s);
}

/* Does it leave a head, or a noscript in it, open? */
static bool
stays_in_head(const struct tam_fold *f, uint8_t tag)
{
	if (tag == TAM_TAG_META || tag == TAM_TAG_LINK || tag == TAM_TAG_STYLE)
		return true;
	return kind_of(&f->open[f->depth - 1]) == TAM_FOLD_HEAD &&
	       (tag == TAM_TAG_SCRIPT || tag == TAM_TAG_TITLE || tag == TAM_TAG_BASE ||
		       tag == TAM_TAG_NOSCRIPT);
}

/* A form inside a form is ignored; tables and templates have rules of their own for it. */
static void
before_form(struct tam_scanner *s)
{
	struct tam_fold *f = s->fold;

	f->doubt = f->form || f->table || s->templates;
	f->form = true;
	if (f->doubt)
		tam_fold_spoil(s); /* no paragraph ends, either */
	else
		before_block(s);
}

static void
before_head(struct tam_scanner *s, bool begun)
{
	s->fold->doubt = begun;
	s->fold->head = !begun;
}

void
tam_fold_text(struct tam_scanner *s)
{
	s->fold->begun = true;
	if (s->fold->head)
		tam_fold_spoil(s);
}

void
tam_fold_before(struct tam_scanner *s, const struct tam_scan_name *name)
{
	struct tam_fold *f = s->fold;
	enum tam_fold_kind kind = tam_elements[name->row].fold;
	bool begun = f->begun;

	if (s->select || (f->head && !stays_in_head(f, tam_elements[name->row].tag)))
		tam_fold_spoil(s); /* in a select most start tags are ignored */
	f->doubt = false;
	f->table = f->table || tam_elements[name->row].tag == TAM_TAG_TABLE;
	f->begun = begun || f->html || tam_elements[name->row].tag != TAM_TAG_HTML;
	f->html = true;
	switch (kind) {
	case TAM_FOLD_LI:
	case TAM_FOLD_DD:
		before_item(s, kind);
		return;
	case TAM_FOLD_BLOCK:
	case TAM_FOLD_HEADING:
	case TAM_FOLD_P:
	case TAM_FOLD_RULE:
		before_block(s);
		if (kind == TAM_FOLD_HEADING && top_is(f, kind))
			tam_fold_spoil(s);
		return;
	case TAM_FOLD_FORMAT:
		if (f->formats[name->row] > 0)
			tam_fold_spoil(s);
		return;
	case TAM_FOLD_BUTTON:
		if (f->buttons > 0)
			tam_fold_spoil(s);
		return;
	case TAM_FOLD_PRE:
		before_block(s);
		if (s->returns) /* which are line ends to the tree builder */
			tam_fold_spoil(s);
		return;
	case TAM_FOLD_FORM:
		before_form(s);
		return;
	case TAM_FOLD_HEAD:
		before_head(s, begun);
		return;
	case TAM_FOLD_NEVER:
		tam_fold_spoil(s);
		f->doubt = true;
		return;
	case TAM_FOLD_RAW:
		if (name->kind == TAM_KIND_TEXTAREA && s->returns)
			tam_fold_spoil(s);
		return;
	case TAM_FOLD_INLINE:
	case TAM_FOLD_VOID:
	case TAM_FOLD_SVG:
		return;
	}
}

/* White space in pre is kept as it is; what is inside goes with the pre. */
static bool
is_clean(const struct tam_scanner *s, enum tam_fold_kind kind)
{
	return s->fold->lost == 0 && !s->foreign && !s->select && !s->verbatim_rest &&
	       s->pres + s->listings == (kind == TAM_FOLD_PRE && !s->returns);
}

void
tam_fold_open(struct tam_scanner *s, const struct tam_scan_name *name)
{
	struct tam_fold *f = s->fold;
	enum tam_fold_kind kind = tam_elements[name->row].fold;
	struct entry *e;

	if (f->doubt)
		tam_fold_spoil(s);
	if (kind == TAM_FOLD_VOID || kind == TAM_FOLD_RULE || kind == TAM_FOLD_RAW ||
		kind == TAM_FOLD_SVG || (f->doubt && name->kind == TAM_KIND_BRIEF))
		return;
	if (f->depth == DEEPEST) {
		tam_fold_spoil(s);
		f->depth = f->floor = 0;
	}
	e = &f->open[f->depth++];
	e->from = (uint32_t)s->n;
	e->tag = (uint32_t)s->out->tag.n - 1;
	e->row = (uint32_t)name->row;
	e->name = name->s;
	e->clean = is_clean(s, kind);
	e->loose = kind == TAM_FOLD_FORMAT && f->blocks == 0;
	f->loose += e->loose;
	f->blocks += is_block(kind);
	if (is_block(kind) && !f->doubt && !s->select && !s->templates)
		f->paragraph = false;
	f->paragraphs += kind == TAM_FOLD_P;
	f->buttons += kind == TAM_FOLD_BUTTON;
	f->formats[name->row] += kind == TAM_FOLD_FORMAT;
	if (f->doubt)
		tam_fold_spoil(s);
}

static bool
matches(const struct entry *e, const struct tam_scan_name *name)
{
	return e->row == name->row &&
	       (name->row != TAM_ELEMENT_UNKNOWN || tam_slice_ieq(e->name, name->s));
}

/* What the rules end where a block ends around it. */
static bool
ends_by_itself(enum tam_fold_kind kind)
{
	return kind == TAM_FOLD_P || kind == TAM_FOLD_LI || kind == TAM_FOLD_DD;
}

/* True when the end tag ends an exact element, and only what ends by itself is open inside. */
static bool
imply_ends(struct tam_scanner *s, const struct tam_scan_name *name)
{
	struct tam_fold *f = s->fold;
	enum tam_fold_kind kind = tam_elements[name->row].fold;
	size_t i = f->depth;

	if (!is_block(kind) || kind == TAM_FOLD_HEADING || kind == TAM_FOLD_P)
		return false;
	/* What is opened again stays open around the end of a form. */
	if (kind == TAM_FOLD_FORM && f->lost > 0)
		return false;
	while (i > f->floor && !matches(&f->open[i - 1], name) &&
		ends_by_itself(kind_of(&f->open[i - 1])))
		i--;
	if (i == f->floor || !matches(&f->open[i - 1], name))
		return false;
	while (f->depth > i)
		imply_end(s);
	return true;
}

/* Gumbo takes the form off its stack and puts the text in front of the end tag behind the form. */
static void
before_form_end(struct tam_scanner *s)
{
	s->fold->form = s->fold->form && (s->select || s->templates);
	if (top_is(s->fold, TAM_FOLD_FORM) && ((unsigned char)s->skeleton[s->n - 1] & 0x80) != 0)
		tam_fold_spoil(s);
}

/* No element of this name is open up to the next exact block, which is as far as the search goes. */
static bool
ends_nothing(const struct tam_fold *f, const struct tam_scan_name *name)
{
	size_t i;

	for (i = f->depth; i > f->floor && !matches(&f->open[i - 1], name); i--)
		if (is_block(kind_of(&f->open[i - 1])) &&
			tam_elements[f->open[i - 1].row].tag != TAM_TAG_MAIN)
			return true;
	return false;
}

/* The tree builder ignores the end tag. */
static bool
is_ignored(const struct tam_scanner *s, const struct tam_scan_name *name)
{
	const struct tam_element *e = &tam_elements[name->row];

	if (s->select || s->fold->table) /* there it may end columns, or a text */
		return false;
	if (s->pres > 0 || s->listings > 0) /* a line end behind it is not the first in there */
		return false;
	switch (e->fold) {
	case TAM_FOLD_VOID:
	case TAM_FOLD_RULE:
		return s->fold->begun && e->tag != TAM_TAG_BR;
	case TAM_FOLD_INLINE: /* names that Gumbo does not know are all one to it */
		return e->tag == TAM_TAG_SPAN && ends_nothing(s->fold, name);
	case TAM_FOLD_SVG:
		return ends_nothing(s->fold, name);
	case TAM_FOLD_FORMAT:
		return s->fold->formats[name->row] == 0 && ends_nothing(s->fold, name);
	default:
		return false;
	}
}

bool
tam_fold_is_paragraph(const struct tam_scanner *s, const struct tam_scan_name *name)
{
	const struct tam_fold *f = s->fold;

	return tam_elements[name->row].fold == TAM_FOLD_P && f->blocks > 0 && f->paragraphs == 0 &&
	       !f->paragraph && !s->select && !s->templates;
}

bool
tam_fold_close(struct tam_scanner *s, const struct tam_scan_name *name)
{
	struct tam_fold *f = s->fold;
	enum tam_fold_kind kind = tam_elements[name->row].fold;
	size_t i;

	if (is_ignored(s, name))
		return false;
	f->begun = true;
	if (kind == TAM_FOLD_NEVER || s->select)
		tam_fold_spoil(s);
	if (kind == TAM_FOLD_FORM)
		before_form_end(s);
	if ((f->depth > 0 && matches(&f->open[f->depth - 1], name)) || imply_ends(s, name)) {
		end_top(s);
		return true;
	}
	tam_fold_spoil(s);
	for (i = f->depth; i > 0 && !matches(&f->open[i - 1], name);)
		i--;
	if (i > 0)
		f->depth = f->floor = i - 1;
	return true;
}

bool
tam_fold_finish(struct tam_scanner *s)
{
	struct tam_scan *out = s->out;
	size_t i, from = 0, n = 0;
	char *p;

	out->whole = tam_slice(s->skeleton, s->n);
	out->skeleton = out->whole;
	if (out->fold.n == 0)
		return true;
	p = tam_arena_alloc(s->arena, s->n);
	if (p == NULL)
		return false;
	for (i = 0; i < out->fold.n; i++) {
		struct tam_scan_fold *fold = &out->fold.v[i];

		memcpy(p + n, s->skeleton + from, fold->from - from);
		n += fold->from - from;
		from = fold->to;
		fold->at = (uint32_t)n;
		out->tag.v[fold->tag].fold = (uint32_t)i + 1;
	}
	memcpy(p + n, s->skeleton + from, s->n - from);
	out->skeleton = tam_slice(p, n + s->n - from);
	return true;
}
