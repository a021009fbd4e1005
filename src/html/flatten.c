/* From Gumbo's tree to the node array: one walk with a stack of its own, as deep as the depth limit.
 * Text and attributes come from the source where there is a skeleton, from Gumbo where there is none. */
#include <gumbo.h>

#include "base/utf8.h"
#include "html/notation.h"
#include "html/parse.h"
#include "html/source.h"

enum { MADE = 64 }; /* nodes that the tree builder adds, about */

struct frame {
	const GumboVector *children;
	unsigned next;
	uint32_t node;
	bool raw;      /* references in its text are none */
	bool verbatim; /* line ends in its text count */
};

struct flattener {
	struct tam_doc *doc;
	struct tam_page *page;
	struct tam_source source; /* without a scan: Gumbo read the page itself */
	size_t cap;
	struct frame *stack;
	size_t depth;         /* frames in use */
	size_t deepest, most; /* budgets: depth, nodes */
	bool damaged;         /* arena ran out */
};

/* The children of an element that has none for us. */
static const GumboVector none;

/* Gumbo's number of a tag to ours; 0 (text) where Gumbo's tag is none of ours. */
static const uint8_t tag_of[GUMBO_TAG_LAST + 1] = {
#define LATE_TAG(id, name)
#define TAG(id, name) [GUMBO_TAG_##id] = TAM_TAG_##id,
#include "html/tags.def"
#undef TAG
};

static const struct {
	const char *name;
	enum tam_tag tag;
} late_tags[] = {
#define LATE_TAG(id, name) {name, TAM_TAG_##id},
#define TAG(id, name)
#include "html/tags.def"
#undef TAG
};

static enum tam_tag
late_tag(const GumboElement *e)
{
	GumboStringPiece raw = e->original_tag;
	struct tam_slice name = tam_slice_of(gumbo_normalized_tagname(e->tag));
	size_t i;

	if (e->tag == GUMBO_TAG_UNKNOWN) {
		gumbo_tag_from_original_text(&raw);
		name = tam_slice(raw.data, raw.length);
	}
	for (i = 0; i < TAM_COUNT(late_tags); i++)
		if (tam_slice_ieq(name, tam_slice_of(late_tags[i].name)))
			return late_tags[i].tag;
	return TAM_TAG_OTHER;
}

/* Elements inside svg and math keep no name: an svg's `title` or `a` is none of the page's. */
static enum tam_tag
element_tag(const GumboElement *e)
{
	enum tam_tag tag = tag_of[e->tag];

	if (e->tag_namespace != GUMBO_NAMESPACE_HTML)
		return tag == TAM_TAG_SVG || tag == TAM_TAG_MATH ? tag : TAM_TAG_OTHER;
	return tag != TAM_TAG_TEXT ? tag : late_tag(e);
}

/* `s` with U+FFFD for what is not UTF-8: Gumbo writes raw bytes for &#x800000FF;. */
static struct tam_slice
valid(struct flattener *f, const char *text)
{
	struct tam_slice s = tam_slice_of(text);
	size_t i = tam_utf8_check(s), n, step;
	char *p;

	if (i == s.n)
		return s;
	p = tam_arena_alloc(f->doc->arena, s.n * 3 + 4);
	if (p == NULL) {
		f->damaged = true;
		return TAM_LIT("");
	}
	for (n = i = 0; i < s.n; i += step) {
		uint32_t c = tam_utf8_get(s, i, &step);

		n += tam_utf8_put(c == TAM_UTF8_BAD ? 0xFFFD : c, p + n);
	}
	return tam_slice(p, n);
}

/* Attribute names arrive in lower case, but for those of svg. */
static struct tam_slice
lower_name(struct flattener *f, const char *name)
{
	struct tam_slice s = valid(f, name);
	size_t i;
	char *p;

	for (i = 0; i < s.n && (s.p[i] < 'A' || s.p[i] > 'Z'); i++)
		;
	if (i == s.n)
		return s;
	p = tam_arena_alloc(f->doc->arena, s.n);
	if (p == NULL) {
		f->damaged = true;
		return TAM_LIT("");
	}
	for (i = 0; i < s.n; i++)
		p[i] = tam_ascii_lower(s.p[i]);
	return tam_slice(p, s.n);
}

static void
copy_attrs(struct flattener *f, struct tam_node *node, const GumboVector *from)
{
	unsigned i, n = from->length < UINT16_MAX ? from->length : UINT16_MAX;
	struct tam_attr *attr;

	if (n == 0)
		return;
	attr = tam_arena_alloc(f->doc->arena, n * sizeof *attr);
	if (attr == NULL) {
		f->damaged = true;
		return;
	}
	for (i = 0; i < n; i++) {
		const GumboAttribute *a = from->data[i];

		attr[i].name = lower_name(f, a->name);
		attr[i].value = valid(f, a->value);
	}
	node->attr = attr;
	node->attrs = (uint16_t)n;
}

static bool
make_room(struct flattener *f)
{
	struct tam_node *larger =
		tam_arena_grow(f->doc->arena, f->page->nodes, &f->cap, sizeof *f->page->nodes);

	if (larger == NULL)
		f->damaged = true;
	else
		f->page->nodes = larger;
	return larger != NULL;
}

static inline struct tam_node *
add_node(struct flattener *f, enum tam_tag tag)
{
	struct tam_page *page = f->page;
	struct tam_node *node;

	if (page->n == f->cap && !make_room(f))
		return NULL;
	node = &page->nodes[page->n++];
	*node = (struct tam_node){
		.tag = tag,
		.parent = f->depth == 0 ? 0 : f->stack[f->depth - 1].node,
		.end = (uint32_t)page->n,
		.depth = (uint16_t)f->depth,
	};
	return node;
}

static void
add_text(struct flattener *f, struct tam_slice text)
{
	const struct frame *top = &f->stack[f->depth - 1];
	const struct tam_node *parent = &f->page->nodes[top->node];
	struct tam_node *node;

	if (parent->tag == TAM_TAG_STYLE ||
		(parent->tag == TAM_TAG_SCRIPT && tam_script_of(parent) == TAM_SCRIPT_PROGRAM))
		return;
	node = add_node(f, TAM_TAG_TEXT);
	if (node == NULL)
		return;
	if (f->source.scan == NULL)
		node->text = valid(f, text.p);
	else
		node->text = tam_source_text(&f->source, text, !top->raw, top->verbatim);
	f->damaged = f->damaged || node->text.p == NULL;
}

/* The text of a script, which the skeleton left out. */
static void
add_script(struct flattener *f, const struct tam_scan_tag *tag)
{
	struct tam_slice body = tam_source_script(&f->source, tag);
	struct tam_node *node;

	if (body.n == 0 ||
		tam_script_of(&f->page->nodes[f->stack[f->depth - 1].node]) == TAM_SCRIPT_PROGRAM)
		return;
	node = add_node(f, TAM_TAG_TEXT);
	if (node != NULL)
		node->text = body;
}

static const struct tam_scan_tag *
source_attrs(struct flattener *f, struct tam_node *node, const GumboElement *e)
{
	const struct tam_scan_tag *tag = tam_source_tag(&f->source, e);

	if (node->tag == TAM_TAG_HTML || node->tag == TAM_TAG_BODY) {
		f->damaged = f->damaged || !tam_source_root(&f->source, e, node);
	} else if (tag != NULL) {
		node->attr = tag->attr;
		node->attrs = (uint16_t)tag->attrs;
	}
	return tag;
}

static bool
is_raw(enum tam_tag tag, const GumboElement *e)
{
	return tag == TAM_TAG_XMP || tag == TAM_TAG_IFRAME || tag == TAM_TAG_NOFRAMES ||
	       (e->tag == GUMBO_TAG_NOEMBED && e->tag_namespace == GUMBO_NAMESPACE_HTML);
}

static bool
is_verbatim(enum tam_tag tag)
{
	return tag == TAM_TAG_PRE || tag == TAM_TAG_LISTING || tag == TAM_TAG_XMP ||
	       tag == TAM_TAG_TEXTAREA;
}

static bool
is_closed(const GumboNode *from, enum tam_tag tag)
{
	return from->type == GUMBO_NODE_TEMPLATE || tag == TAM_TAG_SVG;
}

/* Where the content of an element begins: a line end at the start of a pre is none of it. */
static const char *
content_at(const char *p, enum tam_tag tag)
{
	bool skips = tag == TAM_TAG_PRE || tag == TAM_TAG_LISTING || tag == TAM_TAG_TEXTAREA;

	return p + (skips && *p == '\n');
}

/* Behind the tag at `p` of the skeleton, which is short and ends. */
static const char *
behind_tag(const char *p)
{
	while (*p != '>')
		p++;
	return p + 1;
}

/* A start tag inside what has been folded, at `p`: what stands behind it. */
static const char *
open_folded(struct flattener *f, const struct tam_scan_tag *tag, const char *p)
{
	struct tam_node *node = add_node(f, tag->tag);

	p = content_at(behind_tag(p), tag->tag);
	if (node == NULL)
		return p;
	node->attr = tag->attr;
	node->attrs = (uint16_t)tag->attrs;
	f->stack[f->depth] = (struct frame){
		.children = &none,
		.node = (uint32_t)f->page->n - 1,
		.raw = tag->tag == TAM_TAG_IFRAME,
		.verbatim = is_verbatim(tag->tag) || f->stack[f->depth - 1].verbatim,
	};
	f->depth++;
	if (tag->tag == TAM_TAG_SCRIPT)
		add_script(f, tag);
	f->depth -= tag->empty;
	return p;
}

/* What has been folded in the element opened last. Its tags are nested, and each is closed. */
static void
unfold(struct flattener *f, const struct tam_scan_tag *tag)
{
	const struct tam_scan *scan = f->source.scan;
	const struct tam_scan_fold *fold = &scan->fold.v[tag->fold - 1];
	const char *p = content_at(scan->whole.p + fold->from, tag->tag), *next;
	const char *end = scan->whole.p + fold->to;

	while (p < end && !f->damaged && f->depth <= f->deepest && f->page->n <= f->most) {
		if (*p != '<') {
			for (next = p + 1; next < end && *next != '<';)
				next++;
			add_text(f, tam_slice(p, (size_t)(next - p)));
			p = next;
		} else if (p[1] == '/') {
			f->depth--;
			f->page->nodes[f->stack[f->depth].node].end = (uint32_t)f->page->n;
			p = behind_tag(p);
		} else if (p[1] == '!') {
			p = behind_tag(p);
		} else {
			p = open_folded(f, ++tag, p);
		}
	}
	f->source.next = (size_t)(tag - scan->tag.v) + 1;
}

static void
open_element(struct flattener *f, const GumboNode *from)
{
	const GumboElement *e = &from->v.element;
	struct tam_node *node = add_node(f, element_tag(e));
	uint32_t index = (uint32_t)f->page->n - 1;
	const struct tam_scan_tag *tag = NULL;

	if (node == NULL)
		return;
	if (f->source.scan == NULL)
		copy_attrs(f, node, &e->attributes);
	else
		tag = source_attrs(f, node, e);
	if (node->tag == TAM_TAG_BODY && f->page->body == 0)
		f->page->body = index;
	/* What a template holds is not on the page; what a drawing holds is no text of it. */
	f->stack[f->depth] = (struct frame){
		.children = is_closed(from, node->tag) ? &none : &e->children,
		.node = index,
		.raw = is_raw(node->tag, e),
		.verbatim =
			is_verbatim(node->tag) || (f->depth > 0 && f->stack[f->depth - 1].verbatim),
	};
	f->depth++;
	if (node->tag == TAM_TAG_SCRIPT && tag != NULL)
		add_script(f, tag);
	if (tag != NULL && tag->fold != 0)
		unfold(f, tag);
}

static void
visit(struct flattener *f, const GumboNode *from)
{
	switch (from->type) {
	case GUMBO_NODE_ELEMENT:
	case GUMBO_NODE_TEMPLATE:
		open_element(f, from);
		return;
	case GUMBO_NODE_TEXT:
	case GUMBO_NODE_CDATA:
	case GUMBO_NODE_WHITESPACE:
		add_text(f, tam_slice_of(from->v.text.text));
		return;
	case GUMBO_NODE_COMMENT:
	case GUMBO_NODE_DOCUMENT:
		return;
	}
}

static enum tam_code
walk(struct flattener *f, struct tam_err *err)
{
	while (f->depth > 0 && !f->damaged) {
		struct frame *top = &f->stack[f->depth - 1];

		if (top->next == top->children->length) {
			f->page->nodes[top->node].end = (uint32_t)f->page->n;
			f->depth--;
			continue;
		}
		visit(f, top->children->data[top->next++]);
		if (f->depth > f->deepest)
			return tam_fail(err, TAM_BAD, "over budget: elements nest deeper than %zu",
				f->deepest);
		if (f->page->n > f->most)
			return tam_fail(err, TAM_BAD, "over budget: more than %zu nodes", f->most);
	}
	return f->damaged ? tam_fail_arena(err, f->doc->arena) : TAM_OK;
}

enum tam_code
tam_page_flatten(struct tam_doc *doc, const struct GumboInternalOutput *tree,
	const struct tam_scan *scan, struct tam_page *page, struct tam_err *err)
{
	struct flattener f = {.doc = doc, .page = page, .source = {scan, doc->arena, 0}};

	f.most = tam_node_limit(doc);
	f.deepest = tam_depth_limit(doc);
	if (f.deepest > UINT16_MAX - 1)
		f.deepest = UINT16_MAX - 1;
	f.stack = tam_arena_calloc(doc->arena, f.deepest + 2, sizeof *f.stack);
	if (f.stack == NULL)
		return tam_fail_arena(err, doc->arena);
	/* Each tag and each text becomes a node, and few others do. */
	f.cap = scan == NULL ? 0 : scan->tag.n + scan->texts + MADE;
	if (f.cap > 0 &&
		(page->nodes = tam_arena_alloc(doc->arena, f.cap * sizeof *page->nodes)) == NULL)
		return tam_fail_arena(err, doc->arena);
	visit(&f, tree->root);
	return walk(&f, err);
}
