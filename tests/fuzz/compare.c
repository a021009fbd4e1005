/* The tree by way of the skeleton against the tree of the whole page, node by node. */
#include "compare.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "html/parse.h"
#include "html/scan.h"

struct side {
	struct tam_arena arena;
	struct tam_doc doc;
	struct tam_err err;
	enum tam_code code;
};

struct pair {
	const struct tam_page *skeleton, *whole;
	char *said;
	size_t room;
};

static void
open_side(struct side *s, struct tam_slice html, bool whole)
{
	memset(s, 0, sizeof *s);
	tam_arena_init(&s->arena, (size_t)1 << 30);
	s->doc.arena = &s->arena;
	s->doc.raw = s->doc.text = html;
	s->doc.mode = TAM_MODE_PAGE;
	s->doc.lang = "und";
	s->code = whole ? tam_page_parse_whole(&s->doc, &s->err) : tam_page_parse(&s->doc, &s->err);
}

static bool
is_white(uint32_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/* Gumbo's substitute for what it takes for no character. */
static uint32_t
as_gumbo(uint32_t c)
{
	bool bad = (c < 0x20 && !is_white(c)) || (c >= 0x7F && c <= 0x9F) ||
		   (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;

	return bad ? 0xFFFD : c;
}

/* The next character of `s` at *at as both sides must have it; 0 at the end. */
static uint32_t
next(struct tam_slice s, size_t *at, bool verbatim)
{
	size_t step;
	uint32_t c;

	if (*at >= s.n)
		return 0;
	c = as_gumbo(tam_utf8_get(s, *at, &step));
	*at += step;
	if (verbatim && c == '\r') {
		*at += *at < s.n && s.p[*at] == '\n';
		return '\n';
	}
	if (verbatim || !is_white(c))
		return c;
	while (*at < s.n && is_white((unsigned char)s.p[*at]))
		++*at;
	return ' ';
}

static bool
same_text(struct tam_slice a, struct tam_slice b, bool verbatim)
{
	size_t i = 0, k = 0;
	uint32_t c;

	do {
		c = next(a, &i, verbatim);
		if (c != next(b, &k, verbatim))
			return false;
	} while (c != 0);
	return true;
}

static enum outcome
differs(struct pair *p, const char *what, size_t node, struct tam_slice a, struct tam_slice b)
{
	(void)snprintf(p->said, p->room, "%s at node %zu: skeleton '%.*s', whole '%.*s'", what,
		node, (int)(a.n < 120 ? a.n : 120), a.p, (int)(b.n < 120 ? b.n : 120), b.p);
	return DIFFERENT;
}

/* Of foreign elements Gumbo takes `xlink:` and `xml:` off. */
static bool
same_name(struct tam_slice a, struct tam_slice b)
{
	return same_text(a, b, true) || (a.n > b.n && a.p[a.n - b.n - 1] == ':' &&
						same_text(tam_slice_from(a, a.n - b.n), b, true));
}

static enum outcome
attr_differs(struct pair *p, size_t node, const struct tam_attr *a, const struct tam_attr *b)
{
	(void)snprintf(p->said, p->room,
		"attribute at node %zu: skeleton %.*s='%.*s', whole %.*s='%.*s'", node,
		(int)a->name.n, a->name.p, (int)(a->value.n < 90 ? a->value.n : 90), a->value.p,
		(int)b->name.n, b->name.p, (int)(b->value.n < 90 ? b->value.n : 90), b->value.p);
	return DIFFERENT;
}

/* Gumbo leaves the name of a duplicate in its buffer: the name of the next attribute goes behind it. */
static bool
is_glued(const struct tam_node *skeleton, const struct tam_node *whole, size_t k)
{
	struct tam_slice name = whole->attr[k].name;
	size_t i;

	for (i = 0; i < k && i < skeleton->attrs; i++)
		if (name.n > skeleton->attr[i].name.n &&
			tam_slice_starts(name, skeleton->attr[i].name))
			return true;
	return false;
}

/* With the other's name in front it is the name of an attribute that is there already. */
static bool
is_lost(const struct tam_node *skeleton, size_t k)
{
	struct tam_slice name = skeleton->attr[k].name, both;
	size_t i, other;

	for (i = 0; i < skeleton->attrs; i++) {
		both = skeleton->attr[i].name;
		if (both.n <= name.n || !tam_slice_ends(both, name))
			continue;
		for (other = 0; other < skeleton->attrs; other++)
			if (tam_slice_eq(
				    skeleton->attr[other].name, tam_slice(both.p, both.n - name.n)))
				return true;
	}
	return false;
}

/* Two names that differ in controls only are one to Gumbo. */
static bool
has_odd_name(const struct tam_node *node)
{
	size_t i, k, step;

	for (i = 0; i < node->attrs; i++)
		for (k = 0; k < node->attr[i].name.n; k += step) {
			uint32_t c = tam_utf8_get(node->attr[i].name, k, &step);

			if (c != as_gumbo(c))
				return true;
		}
	return false;
}

static enum outcome
same_attrs(struct pair *p, size_t i, const struct tam_node *a, const struct tam_node *b)
{
	size_t k;

	if (has_odd_name(a))
		return SAME;
	for (k = 0; k < a->attrs && k < b->attrs; k++) {
		if (same_name(a->attr[k].name, b->attr[k].name) &&
			same_text(a->attr[k].value, b->attr[k].value, true))
			continue;
		if (is_glued(a, b, k) || is_lost(a, k))
			return SAME;
		return attr_differs(p, i, &a->attr[k], &b->attr[k]);
	}
	if (a->attrs > b->attrs && is_lost(a, b->attrs))
		return SAME;
	if (a->attrs != b->attrs && (k == b->attrs || !is_glued(a, b, k)))
		return differs(p, "number of attributes", i, TAM_LIT(""), TAM_LIT(""));
	return SAME;
}

static bool
is_verbatim(enum tam_tag tag)
{
	return tag == TAM_TAG_PRE || tag == TAM_TAG_LISTING || tag == TAM_TAG_XMP ||
	       tag == TAM_TAG_TEXTAREA;
}

static enum outcome
same_node(struct pair *p, size_t i, bool verbatim)
{
	const struct tam_node *a = &p->skeleton->nodes[i], *b = &p->whole->nodes[i];
	static const char *const names[] = {"text",
#define TAG(id, name) name,
#include "html/tags.def"
#undef TAG
		"other"};

	if (a->tag != b->tag)
		return differs(
			p, "element", i, tam_slice_of(names[a->tag]), tam_slice_of(names[b->tag]));
	if (a->parent != b->parent)
		return differs(p, "parent", i, tam_slice_of(names[a->tag]),
			tam_slice_of(names[p->whole->nodes[b->parent].tag]));
	if (a->tag == TAM_TAG_TEXT && !same_text(a->text, b->text, verbatim))
		return differs(p, "text", i, a->text, b->text);
	return same_attrs(p, i, a, b);
}

static enum outcome
same_tree(struct pair *p)
{
	size_t i, n = p->skeleton->n < p->whole->n ? p->skeleton->n : p->whole->n;
	bool *verbatim = calloc(n + 1, sizeof *verbatim);
	enum outcome found = SAME;

	if (verbatim == NULL)
		abort();
	for (i = 0; i < n && found == SAME; i++) {
		const struct tam_node *node = &p->whole->nodes[i];

		verbatim[i] = verbatim[node->parent] || is_verbatim(node->tag);
		found = same_node(p, i, verbatim[i]);
	}
	free(verbatim);
	if (found == SAME && p->skeleton->n != p->whole->n)
		return differs(p, "number of nodes", n, TAM_LIT(""), TAM_LIT(""));
	return found;
}

static bool
overflows(struct tam_slice html)
{
	size_t i = 0, n;

	while ((i += tam_slice_find(tam_slice_from(html, i), TAM_LIT("&#"))) < html.n) {
		i += 2;
		if (i < html.n && (html.p[i] | 0x20) == 'x')
			i++;
		for (n = 0; i < html.n &&
			    (tam_is_digit(html.p[i]) ||
				    ((html.p[i] | 0x20) >= 'a' && (html.p[i] | 0x20) <= 'f'));
			i++)
			n++;
		if (n >= 8)
			return true;
	}
	return false;
}

/* Four formatting elements of one name, some with attributes. */
static bool
fills_the_ark(const struct tam_page *page)
{
	size_t i, n[TAM_TAGS] = {0}, others = 0;
	bool attrs[TAM_TAGS] = {false};

	for (i = 0; i < page->n; i++) {
		const struct tam_node *node = &page->nodes[i];

		n[node->tag]++;
		attrs[node->tag] = attrs[node->tag] || node->attrs > 0;
		others += node->tag == TAM_TAG_OTHER && node->attrs > 0;
	}
	for (i = TAM_TAG_A; i < TAM_TAGS; i++)
		if (n[i] >= 4 && attrs[i])
			return true;
	return others >= 4;
}

static bool
mentions(struct tam_slice html, struct tam_slice name)
{
	size_t i;

	for (i = 0; i + name.n <= html.n; i++)
		if (tam_slice_ieq(tam_slice(html.p + i, name.n), name))
			return true;
	return false;
}

/* svg or math, and an end tag with something behind its name, or with no name. */
static bool
has_odd_end(struct tam_slice html)
{
	size_t i = 0;

	if (!mentions(html, TAM_LIT("<svg")) && !mentions(html, TAM_LIT("<math")))
		return false;
	while ((i += tam_slice_find(tam_slice_from(html, i), TAM_LIT("</"))) < html.n) {
		if (i + 2 < html.n && html.p[i + 2] == '>')
			return true;
		for (i += 2; i < html.n && !tam_is_space(html.p[i]) && html.p[i] != '/' &&
			     html.p[i] != '>';
			i++)
			;
		if (i < html.n && html.p[i] != '>')
			return true;
	}
	return false;
}

static struct tam_slice
without_lead(struct tam_slice s)
{
	size_t i = 0;

	while (i < s.n && is_white((unsigned char)s.p[i]))
		i++;
	return tam_slice_from(s, i);
}

/* Nothing but white space stands from node `i` to the end of the form that it is in. */
static bool
ends_form(const struct tam_page *page, size_t i)
{
	const struct tam_node *form = &page->nodes[page->nodes[i].parent];

	if (form->tag != TAM_TAG_FORM)
		return false;
	for (; i < form->end; i++)
		if (page->nodes[i].tag != TAM_TAG_TEXT || without_lead(page->nodes[i].text).n > 0)
			return false;
	return true;
}

/* White space at the end of a form and behind it, which Gumbo 0.10 makes one, is taken out. */
static void
take_out_white(struct side *s)
{
	struct tam_page *page = s->doc.page;
	struct tam_node *out = tam_arena_alloc(&s->arena, page->n * sizeof *out);
	uint32_t *number = tam_arena_calloc(&s->arena, page->n, sizeof *number);
	uint32_t *last = tam_arena_calloc(&s->arena, page->n, sizeof *last);
	size_t i, n = 0;

	if (out == NULL || number == NULL || last == NULL)
		abort();
	for (i = 0; i < page->n; i++) {
		struct tam_node node = page->nodes[i];
		bool behind = page->nodes[last[node.parent]].tag == TAM_TAG_FORM;

		if (node.tag == TAM_TAG_TEXT && behind)
			node.text = without_lead(node.text);
		if (node.tag == TAM_TAG_TEXT && (behind || ends_form(page, i)) &&
			without_lead(node.text).n == 0)
			continue;
		last[node.parent] = (uint32_t)i;
		number[i] = (uint32_t)n;
		node.parent = number[node.parent];
		out[n++] = node;
	}
	page->nodes = out;
	page->n = n;
}

static enum outcome
judge(struct tam_slice html, struct side *a, struct side *b, char *said, size_t room)
{
	struct pair p = {a->doc.page, b->doc.page, said, room};
	enum outcome found;

	if (a->code != TAM_OK || b->code != TAM_OK) {
		(void)snprintf(said, room, "%s", a->code != TAM_OK ? a->err.text : b->err.text);
		return REFUSED;
	}
	if (p.skeleton->gave_up != NULL) {
		(void)snprintf(said, room, "%s", p.skeleton->gave_up);
		return GAVE_UP;
	}
	take_out_white(a);
	take_out_white(b);
	found = same_tree(&p);
	if (found == DIFFERENT && (overflows(html) || has_odd_end(html) || fills_the_ark(p.whole)))
		found = ALLOWED;
	return found;
}

enum outcome
compare_trees(struct tam_slice html, char *said, size_t room)
{
	struct side a, b;
	enum outcome found;

	said[0] = '\0';
	open_side(&a, html, false);
	open_side(&b, html, true);
	found = judge(html, &a, &b, said, room);
	tam_arena_free(&a.arena);
	tam_arena_free(&b.arena);
	return found;
}
