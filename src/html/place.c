/* Which elements make blocks, which are skipped, and what a block inherits from those around it. */
#include "html/place.h"

enum { BLOCK = 1, SKIPPED = 2 };

static const uint8_t traits[TAM_TAGS] = {
	[TAM_TAG_ADDRESS] = BLOCK,
	[TAM_TAG_ARTICLE] = BLOCK,
	[TAM_TAG_ASIDE] = BLOCK,
	[TAM_TAG_BLOCKQUOTE] = BLOCK,
	[TAM_TAG_BODY] = BLOCK,
	[TAM_TAG_BUTTON] = BLOCK,
	[TAM_TAG_CAPTION] = BLOCK,
	[TAM_TAG_CENTER] = BLOCK,
	[TAM_TAG_DD] = BLOCK,
	[TAM_TAG_DETAILS] = BLOCK,
	[TAM_TAG_DIALOG] = BLOCK,
	[TAM_TAG_DIR] = BLOCK,
	[TAM_TAG_DIV] = BLOCK,
	[TAM_TAG_DL] = BLOCK,
	[TAM_TAG_DT] = BLOCK,
	[TAM_TAG_FIELDSET] = BLOCK,
	[TAM_TAG_FIGCAPTION] = BLOCK,
	[TAM_TAG_FIGURE] = BLOCK,
	[TAM_TAG_FOOTER] = BLOCK,
	[TAM_TAG_FORM] = BLOCK,
	[TAM_TAG_H1] = BLOCK,
	[TAM_TAG_H2] = BLOCK,
	[TAM_TAG_H3] = BLOCK,
	[TAM_TAG_H4] = BLOCK,
	[TAM_TAG_H5] = BLOCK,
	[TAM_TAG_H6] = BLOCK,
	[TAM_TAG_HEADER] = BLOCK,
	[TAM_TAG_HGROUP] = BLOCK,
	[TAM_TAG_HR] = BLOCK,
	[TAM_TAG_HTML] = BLOCK,
	[TAM_TAG_LEGEND] = BLOCK,
	[TAM_TAG_LI] = BLOCK,
	[TAM_TAG_LISTING] = BLOCK,
	[TAM_TAG_MAIN] = BLOCK,
	[TAM_TAG_MENU] = BLOCK,
	[TAM_TAG_NAV] = BLOCK,
	[TAM_TAG_NOSCRIPT] = BLOCK,
	[TAM_TAG_OL] = BLOCK,
	[TAM_TAG_P] = BLOCK,
	[TAM_TAG_PLAINTEXT] = BLOCK,
	[TAM_TAG_PRE] = BLOCK,
	[TAM_TAG_SEARCH] = BLOCK,
	[TAM_TAG_SECTION] = BLOCK,
	[TAM_TAG_SUMMARY] = BLOCK,
	[TAM_TAG_TABLE] = BLOCK,
	[TAM_TAG_TBODY] = BLOCK,
	[TAM_TAG_TD] = BLOCK,
	[TAM_TAG_TFOOT] = BLOCK,
	[TAM_TAG_TH] = BLOCK,
	[TAM_TAG_THEAD] = BLOCK,
	[TAM_TAG_TR] = BLOCK,
	[TAM_TAG_UL] = BLOCK,
	[TAM_TAG_XMP] = BLOCK,
	[TAM_TAG_APPLET] = SKIPPED,
	[TAM_TAG_AUDIO] = SKIPPED,
	[TAM_TAG_CANVAS] = SKIPPED,
	[TAM_TAG_DATALIST] = SKIPPED,
	[TAM_TAG_EMBED] = SKIPPED,
	[TAM_TAG_FRAMESET] = SKIPPED,
	[TAM_TAG_HEAD] = SKIPPED,
	[TAM_TAG_IFRAME] = SKIPPED,
	[TAM_TAG_MAP] = SKIPPED,
	[TAM_TAG_NOFRAMES] = SKIPPED,
	[TAM_TAG_OBJECT] = SKIPPED,
	[TAM_TAG_OPTGROUP] = SKIPPED,
	[TAM_TAG_OPTION] = SKIPPED,
	[TAM_TAG_SCRIPT] = SKIPPED,
	[TAM_TAG_SELECT] = SKIPPED,
	[TAM_TAG_STYLE] = SKIPPED,
	[TAM_TAG_SVG] = SKIPPED,
	[TAM_TAG_TEMPLATE] = SKIPPED,
	[TAM_TAG_TEXTAREA] = SKIPPED,
	[TAM_TAG_TITLE] = SKIPPED,
	[TAM_TAG_VIDEO] = SKIPPED,
};

bool
tam_tag_is_block(enum tam_tag tag)
{
	return traits[tag] == BLOCK;
}

bool
tam_tag_is_skipped(enum tam_tag tag)
{
	return traits[tag] == SKIPPED;
}

static bool
is_code(enum tam_tag tag)
{
	return tag == TAM_TAG_PRE || tag == TAM_TAG_LISTING || tag == TAM_TAG_XMP ||
	       tag == TAM_TAG_PLAINTEXT;
}

static bool
names_a_kind(enum tam_tag tag)
{
	return tam_heading_level(tag) > 0 || is_code(tag) || tag == TAM_TAG_LI ||
	       tag == TAM_TAG_FIGCAPTION || tag == TAM_TAG_CAPTION || tag == TAM_TAG_BLOCKQUOTE;
}

struct tam_place *
tam_places(struct tam_arena *arena, const struct tam_page *page)
{
	struct tam_place *place = tam_arena_calloc(arena, page->n, sizeof *place);
	uint32_t i;

	for (i = 0; place != NULL && i < page->n; i++) {
		const struct tam_node *node = &page->nodes[i];
		struct tam_place *at = &place[i];

		*at = place[node->parent];
		if (tam_tag_is_block(node->tag))
			at->owner = i;
		if (names_a_kind(node->tag))
			at->role = i;
		if (is_code(node->tag))
			at->flags |= TAM_PLACE_CODE;
		if (node->tag == TAM_TAG_A)
			at->flags |= TAM_PLACE_LINK;
		if (node->tag == TAM_TAG_B || node->tag == TAM_TAG_STRONG)
			at->flags |= TAM_PLACE_BOLD;
		if ((node->tag == TAM_TAG_UL || node->tag == TAM_TAG_OL) && at->lists < UINT8_MAX)
			at->lists++;
	}
	return place;
}

/* A cell this long, or with lines of its own, lays out the page instead of holding a datum. */
enum { LONGEST_CELL = 1500, MOST_LINES = 2 };

bool
tam_row_is_data(const struct tam_page *page, uint32_t tr)
{
	uint32_t i, end = page->nodes[tr].end;
	size_t cells = 0, paragraphs = 0, lines = 0, bytes = 0;

	for (i = tr + 1; i < end; i++) {
		const struct tam_node *node = &page->nodes[i];

		if (node->tag == TAM_TAG_TD || node->tag == TAM_TAG_TH) {
			cells++;
			paragraphs = lines = bytes = 0;
		} else if (node->tag == TAM_TAG_P) {
			paragraphs++;
		} else if (tam_tag_is_block(node->tag)) {
			return false;
		}
		lines += node->tag == TAM_TAG_BR;
		bytes += node->text.n;
		if (paragraphs > 1 || lines > MOST_LINES || bytes > LONGEST_CELL)
			return false;
	}
	return cells > 1;
}
