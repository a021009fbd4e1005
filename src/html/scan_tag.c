/* What becomes of a tag in the skeleton, and what the scanner learns from it. */
#include "html/scanner.h"

#include <stdio.h>

enum { MOST_ATTRS = 1000, MOST_OPEN = 4096 }; /* real pages stay far below */

static size_t
bucket_of(const struct tam_scan_name *name)
{
	return (size_t)((name->key ^ name->s.n) * UINT64_C(0x9E3779B97F4A7C15) >> 56);
}

static void
refuse(struct tam_scanner *s, const char *what, size_t most)
{
	s->code = tam_fail(s->err, TAM_BAD, "over budget: %s than %zu at byte %zu", what, most,
		(size_t)(s->p - s->start));
}

/* Whether the tree builder drops the start tag while another form is open. */
static bool
is_dropped_form(const struct tam_scanner *s, const struct tam_scan_name *name)
{
	return tam_elements[name->row].tag == TAM_TAG_FORM && !s->templates && !s->foreign;
}

/* Tags that nothing closes make the tree deep, and the tree builder's searches long. */
static void
count_open(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	enum tam_scan_kind kind = tag->name.kind;
	uint32_t *count = &s->by_name[bucket_of(&tag->name)];

	if (kind == TAM_KIND_ROOT) {
		s->root_attrs += tag->attrs;
		if (s->root_attrs > MOST_ATTRS)
			refuse(s, "attributes of html and body: more", MOST_ATTRS);
	}
	if (tag->over)
		refuse(s, "attributes of a tag: more", MOST_ATTRS);
	if (kind == TAM_KIND_BRIEF || kind == TAM_KIND_ROOT || kind == TAM_KIND_INPUT ||
		kind == TAM_KIND_COL || (tag->self_closing && s->foreign))
		return;
	if (*count > 0 && is_dropped_form(s, &tag->name))
		return;
	++*count;
	if (++s->open > MOST_OPEN)
		refuse(s, "elements are open: more", MOST_OPEN);
}

static void
add_record(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	struct tam_scan_tag *record = TAM_PUSH(s->arena, &s->out->tag);

	if (record == NULL) {
		s->spent = true;
		return;
	}
	record->at = (uint32_t)s->n;
	record->tag = tam_elements[tag->name.row].tag;
	record->empty = tam_elements[tag->name.row].fold == TAM_FOLD_VOID ||
			tam_elements[tag->name.row].fold == TAM_FOLD_RULE;
	record->attr = tag->attr;
	record->attrs = (uint32_t)tag->attrs;
}

/* `<name` + `more` + `>` with its record. */
static void
emit_start(struct tam_scanner *s, const struct tam_scan_read *tag, struct tam_slice more)
{
	struct tam_slice name = tag->name.s;
	size_t i;
	char *p;

	add_record(s, tag);
	if (s->spent || !tam_scan_room(s, name.n + more.n + 2))
		return;
	p = s->skeleton + s->n;
	*p++ = '<';
	for (i = 0; i < name.n; i++)
		*p++ = name.p[i];
	for (i = 0; i < more.n; i++)
		*p++ = more.p[i];
	*p++ = '>';
	s->n = (size_t)(p - s->skeleton);
}

void
tam_scan_emit_end(struct tam_scanner *s, struct tam_slice name)
{
	size_t i;
	char *p;

	if (!tam_scan_room(s, name.n + 3))
		return;
	p = s->skeleton + s->n;
	*p++ = '<';
	*p++ = '/';
	for (i = 0; i < name.n; i++)
		*p++ = name.p[i];
	*p = '>';
	s->n += name.n + 3;
}

/* The tree builder merges the attributes of later html and body tags into the first; those of each tag
 * stand here as one attribute whose name is the number of the record. */
static void
emit_root(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	char number[24];
	int n;

	if (tag->attrs == 0)
		n = snprintf(number, sizeof number, "%s", tag->self_closing ? "/" : "");
	else
		n = snprintf(number, sizeof number, " %zu%s", s->out->tag.n,
			tag->self_closing ? "/" : "");
	emit_start(s, tag, tam_slice(number, (size_t)n));
}

static void
emit_whole(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	add_record(s, tag);
	tam_scan_emit(s, s->p, (size_t)(tag->after - s->p));
}

/* Behind this tag the tree builder may be inside svg or math. A drawing holds no text of the page: it
 * stays empty where its end can be told. One search that fails is all a page gets. */
static void
enter_foreign(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	const char *end = NULL;

	if (!s->select)
		end = tam_scan_foreign_end(s, tag->name.s, tag->after);
	if (end != NULL && tag->name.kind == TAM_KIND_SVG) {
		emit_start(s, tag, TAM_LIT(""));
		tam_scan_emit_end(s, tag->name.s);
		s->p = end;
		return;
	}
	tam_fold_spoil(s);
	s->foreign = true;
	s->foreign_end = end;
	s->verbatim_rest = s->verbatim_rest || s->pres > 0 || s->listings > 0;
	emit_whole(s, tag);
	s->p = tag->after;
}

static void
keep_script(struct tam_scanner *s, const char *from, const char *to)
{
	struct tam_scan_script *script = TAM_PUSH(s->arena, &s->out->script);

	if (script == NULL) {
		s->spent = true;
		return;
	}
	script->tag = (uint32_t)s->out->tag.n - 1;
	script->at = (uint32_t)(from - s->start);
	script->n = (uint32_t)(to - from);
}

/* Text up to its own end tag. */
static void
raw_text(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	enum tam_scan_kind kind = tag->name.kind;
	const char *from = tag->after, *close, *to;
	struct tam_scan_read ending = {.after = NULL};

	close = kind == TAM_KIND_SCRIPT ? tam_scan_script_end(s, from)
					: tam_scan_raw_end(tag->name.s, from, s->end);
	to = close == NULL ? s->end : close;
	emit_start(s, tag, TAM_LIT(""));
	if (kind == TAM_KIND_SCRIPT)
		keep_script(s, from, to);
	else if (kind != TAM_KIND_STYLE)
		tam_scan_run(s, from, to, kind != TAM_KIND_RAWTEXT, kind != TAM_KIND_TITLE);
	if (close != NULL)
		tam_scan_read_tag(&ending, s, close + 2, false);
	if (ending.after != NULL)
		tam_scan_emit_end(s, tag->name.s);
	s->p = ending.after != NULL ? ending.after : s->end;
}

static bool
is_raw(enum tam_scan_kind kind)
{
	return kind == TAM_KIND_SCRIPT || kind == TAM_KIND_STYLE || kind == TAM_KIND_RAWTEXT ||
	       kind == TAM_KIND_TITLE || kind == TAM_KIND_TEXTAREA;
}

/* Why what is inside this element cannot be known for certain; NULL when it can. */
static const char *
doubt(const struct tam_scanner *s, enum tam_scan_kind kind)
{
	if (kind == TAM_KIND_REFUSED)
		return "plaintext, frameset or isindex";
	if (is_raw(kind) && s->foreign)
		return "raw text behind svg or math";
	if (is_raw(kind) && kind != TAM_KIND_SCRIPT && s->select)
		return "raw text in select";
	if (kind == TAM_KIND_COL && s->templates)
		return "col behind template";
	return NULL;
}

/* White space inside pre and listing is kept as it is, and so it is to the end of the page where an
 * end tag may not close them. */
static void
learn(struct tam_scanner *s, const struct tam_scan_name *name)
{
	bool inside = s->pres > 0 || s->listings > 0;

	switch (name->kind) {
	case TAM_KIND_PRE:
		s->verbatim_rest = s->verbatim_rest || s->foreign;
		s->pres += name->s.n == 3;
		s->listings += name->s.n != 3;
		break;
	case TAM_KIND_TEMPLATE:
		s->templates = true;
		s->select_rest = s->select_rest || s->select;
		s->verbatim_rest = s->verbatim_rest || inside;
		break;
	case TAM_KIND_SELECT:
		s->select = true;
		s->verbatim_rest = s->verbatim_rest || inside;
		break;
	case TAM_KIND_BARRIER:
		s->verbatim_rest = s->verbatim_rest || inside;
		break;
	default:
		break;
	}
}

static bool
is_hidden(const struct tam_scan_read *tag)
{
	return tam_slice_ieq(tam_scan_attr(tag, TAM_LIT("type")), TAM_LIT("hidden"));
}

static void
emit_empty_foreign(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	tam_fold_spoil(s);
	emit_start(s, tag, TAM_LIT("/"));
}

static void
html_start(struct tam_scanner *s, const struct tam_scan_read *tag)
{
	enum tam_scan_kind kind = tag->name.kind;

	tam_fold_before(s, &tag->name);
	if (is_raw(kind)) {
		raw_text(s, tag);
		return;
	}
	if ((kind == TAM_KIND_SVG || kind == TAM_KIND_MATH) && !tag->self_closing) {
		enter_foreign(s, tag);
		return;
	}
	if (kind == TAM_KIND_ROOT)
		emit_root(s, tag);
	else if (kind == TAM_KIND_INPUT && is_hidden(tag))
		emit_start(s, tag, TAM_LIT(" type=hidden"));
	else if (tag->self_closing && (kind == TAM_KIND_SVG || kind == TAM_KIND_MATH))
		emit_empty_foreign(s, tag);
	else
		emit_start(s, tag, TAM_LIT(""));
	tam_fold_open(s, &tag->name);
	s->p = tag->after;
}

void
tam_scan_start_tag(struct tam_scanner *s)
{
	struct tam_scan_read tag;

	tam_scan_read_tag(&tag, s, s->p + 1, true);
	if (tag.after == NULL) { /* the page ends inside: no tag */
		s->p = s->end;
		return;
	}
	s->out->gave_up = doubt(s, tag.name.kind);
	if (s->out->gave_up != NULL)
		return;
	learn(s, &tag.name);
	if (!is_raw(tag.name.kind))
		count_open(s, &tag);
	if (!s->foreign) {
		html_start(s, &tag);
		return;
	}
	if (tag.name.kind == TAM_KIND_ROOT)
		emit_root(s, &tag);
	else
		emit_whole(s, &tag);
	s->p = tag.after;
}

static void
unlearn(struct tam_scanner *s, const struct tam_scan_name *name)
{
	size_t *open = name->s.n == 3 ? &s->pres : &s->listings;

	if (name->kind == TAM_KIND_PRE && *open > 0)
		--*open;
	if (name->kind == TAM_KIND_SELECT)
		s->select = s->select_rest;
}

void
tam_scan_end_tag(struct tam_scanner *s)
{
	struct tam_scan_read tag;
	uint32_t *count;

	tam_scan_read_tag(&tag, s, s->p + 2, false);
	if (tag.after == NULL) {
		s->p = s->end;
		return;
	}
	count = &s->by_name[bucket_of(&tag.name)];
	if (*count > 0) {
		--*count;
		s->open--;
	}
	unlearn(s, &tag.name);
	if (!s->foreign && tam_fold_is_paragraph(s, &tag.name)) { /* an empty one */
		tam_fold_before(s, &tag.name);
		emit_start(s, &tag, TAM_LIT(""));
		tam_fold_open(s, &tag.name);
	}
	if (s->foreign || tam_fold_close(s, &tag.name))
		tam_scan_emit_end(s, tag.name.s);
	s->p = tag.after;
}
