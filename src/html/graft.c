/* Grafting: the nodes of small pages, copied behind those of a large one. */
#include "html/graft.h"

#include "base/buf.h"
#include "html/place.h"
#include "text/entity.h"

/* `what` and a letter, or a slash and a letter. */
static bool
has_tags(struct tam_slice s, struct tam_slice what)
{
	size_t i;

	for (; (i = tam_slice_find(s, what)) < s.n; s = tam_slice_from(s, i + what.n)) {
		size_t k = i + what.n;

		k += k < s.n && s.p[k] == '/';
		if (k < s.n && tam_is_letter(s.p[k]))
			return true;
	}
	return false;
}

/* Lines of text, or of HTML, as paragraphs; references stay what they are, since some pages have them in
 * text, too. */
static struct tam_slice
marked_up(struct tam_arena *arena, struct tam_slice text, bool tags)
{
	struct tam_buf out = {0};
	struct tam_slice line, copy;
	size_t i;

	while (tam_slice_line(&text, &line)) {
		tam_buf_str(&out, "<p>");
		for (i = 0; i < line.n; i++) {
			if (line.p[i] == '<' && !tags)
				tam_buf_str(&out, "&lt;");
			else
				tam_buf_char(&out, line.p[i]);
		}
		tam_buf_str(&out, "</p>\n");
	}
	copy = out.failed ? TAM_NONE : tam_arena_copy(arena, tam_buf_all(&out));
	tam_buf_free(&out);
	return copy;
}

/* Nothing in the body ends a paragraph, so that lines do, as in text. */
static bool
is_lines(const struct tam_doc *doc)
{
	const struct tam_page *page = doc->page;
	uint32_t i;

	if (page->body == 0 || tam_slice_find(doc->raw, TAM_LIT("\n")) == doc->raw.n)
		return false;
	for (i = page->body + 1; i < page->n; i++)
		if (tam_tag_is_block(page->nodes[i].tag) || page->nodes[i].tag == TAM_TAG_BR)
			return false;
	return true;
}

static enum tam_code
parse(struct tam_doc *as, struct tam_err *err)
{
	if (as->text.p == NULL)
		return tam_fail_arena(err, as->arena);
	as->raw = as->text;
	return tam_page_parse(as, err);
}

enum tam_code
tam_graft_read(
	const struct tam_doc *doc, struct tam_slice s, struct tam_doc *as, struct tam_err *err)
{
	bool tags = true;
	enum tam_code code;

	*as = (struct tam_doc){.arena = doc->arena,
		.hints = doc->hints,
		.mode = TAM_MODE_PAGE,
		.depth_limit = doc->depth_limit,
		.node_limit = doc->node_limit,
		.watch = doc->watch};
	if (has_tags(s, TAM_LIT("<")))
		as->text = s;
	else if (has_tags(s, TAM_LIT("&lt;")))
		as->text = tam_entity_decode(doc->arena, s, TAM_REFERENCES);
	else
		as->text = marked_up(doc->arena, s, tags = false);
	code = parse(as, err);
	if (code == TAM_OK && tags && is_lines(as)) {
		as->text = marked_up(doc->arena, as->raw, true);
		code = parse(as, err);
	}
	return code == TAM_OK ? tam_page_text(as, err) : code;
}

static const struct tam_attr said[] = {{{"itemprop", 8}, {"articleBody", 11}}};

/* The body of `from` behind the first `n` nodes; gives how many nodes there are then. */
static size_t
copy_body(struct tam_page *page, size_t n, const struct tam_page *from)
{
	const struct tam_node *body = &from->nodes[from->body];
	uint32_t shift = (uint32_t)n - from->body, i;
	uint16_t down = (uint16_t)(page->nodes[page->body].depth + 1 - body->depth);

	for (i = from->body; i < body->end; i++) {
		struct tam_node *to = &page->nodes[n++];

		*to = from->nodes[i];
		to->parent += shift;
		to->end += shift;
		to->depth = (uint16_t)(to->depth + down);
	}
	page->nodes[from->body + shift].tag = TAM_TAG_ARTICLE;
	page->nodes[from->body + shift].attr = said;
	page->nodes[from->body + shift].attrs = TAM_COUNT(said);
	page->nodes[from->body + shift].parent = page->body;
	return n;
}

enum tam_code
tam_graft(struct tam_doc *doc, struct tam_page *const *pages, size_t n, struct tam_err *err)
{
	struct tam_page *page = doc->page;
	struct tam_node *nodes;
	size_t i, total = page->n;

	/* Behind the body stands nothing, but in a page of frames. */
	if (page->body == 0 || page->nodes[page->body].end != page->n)
		return TAM_OK;
	for (i = 0; i < n; i++)
		total += pages[i]->nodes[pages[i]->body].end - pages[i]->body;
	if (total >= UINT32_MAX)
		return tam_fail(err, TAM_BAD, "over budget: %zu nodes", total);
	nodes = tam_arena_alloc(doc->arena, total * sizeof *nodes);
	if (nodes == NULL)
		return tam_fail_arena(err, doc->arena);
	memcpy(nodes, page->nodes, page->n * sizeof *nodes);
	page->nodes = nodes;
	page->data = (uint32_t)page->n;
	for (i = 0; i < n; i++)
		page->n = copy_body(page, page->n, pages[i]);
	for (i = page->body; i != 0; i = nodes[i].parent)
		nodes[i].end = (uint32_t)page->n;
	nodes[0].end = (uint32_t)page->n;
	return TAM_OK;
}
