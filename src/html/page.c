/* Looking things up in the node array. */
#include "html/page.h"

#include "base/utf8.h"
#include "text/chars.h"
#include "text/url.h"

struct tam_slice
tam_attr(const struct tam_node *node, struct tam_slice name)
{
	uint16_t i;

	for (i = 0; i < node->attrs; i++)
		if (tam_slice_eq(node->attr[i].name, name))
			return node->attr[i].value.p != NULL ? node->attr[i].value : TAM_LIT("");
	return TAM_NONE;
}

struct collapse {
	char *p;
	size_t n;
	bool gap; /* white space waits for the next character */
};

static void
add_collapsed(struct collapse *c, struct tam_slice s)
{
	size_t i, step;

	for (i = 0; i < s.n; i += step) {
		if (tam_char_is_space(tam_utf8_get(s, i, &step))) {
			c->gap = true;
			continue;
		}
		if (c->gap && c->n > 0)
			c->p[c->n++] = ' ';
		c->gap = false;
		memcpy(c->p + c->n, s.p + i, step);
		c->n += step;
	}
}

struct tam_slice
tam_node_text(struct tam_arena *arena, const struct tam_page *page, uint32_t node)
{
	struct collapse c = {0};
	size_t room = 1;
	uint32_t i, end = page->nodes[node].end;

	for (i = node; i < end; i++)
		room += page->nodes[i].text.n + 1;
	c.p = tam_arena_alloc(arena, room);
	if (c.p == NULL)
		return TAM_NONE;
	for (i = node; i < end; i++) {
		const struct tam_node *n = &page->nodes[i];

		if (n->tag == TAM_TAG_SCRIPT && i != node) {
			i = n->end - 1;
			continue;
		}
		if (n->tag == TAM_TAG_BR)
			c.gap = true;
		add_collapsed(&c, n->text);
	}
	return tam_slice(c.p, c.n);
}

/* Each link costs as much as its base is long; no server takes longer ones (sitemaps.org: 2,048). */
enum { LONGEST_BASE = 2048 };

bool
tam_page_base(struct tam_doc *doc)
{
	const struct tam_page *page = doc->page;
	struct tam_slice href = TAM_NONE;
	struct tam_buf url = {0};
	uint32_t i;

	for (i = 0; i < page->n && href.n == 0 && (page->body == 0 || i < page->body); i++)
		if (page->nodes[i].tag == TAM_TAG_BASE)
			href = tam_attr(&page->nodes[i], TAM_LIT("href"));
	doc->base = doc->hints.url.n <= LONGEST_BASE ? doc->hints.url : TAM_NONE;
	if (href.n == 0 || href.n > LONGEST_BASE)
		return true;
	tam_url_resolve(&url, doc->base, href);
	doc->base = tam_arena_copy(doc->arena, tam_buf_all(&url));
	tam_buf_free(&url);
	return doc->base.p != NULL;
}
