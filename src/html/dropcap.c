/* Drop caps: the first letter of a paragraph that a page sets in an element of its own, before the
 * block-level element of the rest. */
#include "base/utf8.h"
#include "html/blocks.h"
#include "text/chars.h"

enum {
	LONGEST_CAP = 8, /* bytes: a quotation mark and a letter */
	PARAGRAPH = 100, /* bytes: what is shorter may be a name behind its initial */
	MOST_NODES = 64, /* looked at */
};

/* One capital, perhaps behind a quotation mark. */
static bool
is_capital(struct tam_slice s)
{
	size_t step;
	uint32_t c;

	if (s.n == 0 || s.n > LONGEST_CAP)
		return false;
	c = tam_utf8_get(s, 0, &step);
	if (c == '"' || c == '\'' || c == 0xAB || (c >= 0x2018 && c <= 0x201F)) {
		s = tam_slice_from(s, step);
		if (s.n == 0)
			return false;
		c = tam_utf8_get(s, 0, &step);
	}
	return step == s.n && tam_char_is_upper(c);
}

/* With a small letter, or with a blank and one: then the capital is a word. */
static bool
begins_small(struct tam_slice s)
{
	size_t step;

	s = tam_slice_from(s, s.p[0] == ' ');
	return s.n > 0 && tam_char_is_lower(tam_utf8_get(s, 0, &step));
}

bool
tam_is_drop_cap(const struct tam_page *page, struct tam_slice pending, uint32_t block)
{
	enum tam_tag tag = page->nodes[block].tag;
	uint32_t i, most = page->nodes[block].end;
	size_t bytes = 0;

	if ((tag != TAM_TAG_P && tag != TAM_TAG_DIV) || !is_capital(pending))
		return false;
	if (most - block > MOST_NODES)
		most = block + MOST_NODES;
	for (i = block + 1; i < most && bytes < PARAGRAPH; i++) {
		const struct tam_node *node = &page->nodes[i];

		if (node->tag != TAM_TAG_TEXT)
			continue;
		if (bytes == 0 && node->text.n > 0 && !begins_small(node->text))
			return false;
		bytes += node->text.n;
	}
	return bytes >= PARAGRAPH;
}
