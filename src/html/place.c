/* Which elements make blocks, which are skipped, and what a block inherits from those around it. */
#include "html/place.h"

enum { BLOCK = TAM_TRAIT_BLOCK, SKIPPED = TAM_TRAIT_SKIPPED };

const uint8_t tam_tag_traits[TAM_TAGS] = {
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

static bool
is_code(enum tam_tag tag)
{
	return tag == TAM_TAG_PRE || tag == TAM_TAG_LISTING || tag == TAM_TAG_XMP ||
	       tag == TAM_TAG_PLAINTEXT;
}

/* Highlighters put each line of the code into an element of its own. What holds more than such lines is
 * rather a page whose `pre` was never closed. */
static bool
holds_lines(const struct tam_page *page, uint32_t pre)
{
	uint32_t i, end = page->nodes[pre].end;

	for (i = pre + 1; i < end; i++) {
		enum tam_tag tag = page->nodes[i].tag;

		if (tag != TAM_TAG_DIV && tag != TAM_TAG_OL && tag != TAM_TAG_UL &&
			tag != TAM_TAG_LI && (tam_tag_traits[tag] != 0 || tag == TAM_TAG_IMG))
			return false;
	}
	return true;
}

int
tam_heading_of(const struct tam_node *node)
{
	enum { LEVEL = 2 }; /* of those that do not say it (WAI-ARIA 1.2) */
	struct tam_slice level;
	uint64_t n;

	if (tam_heading_level(node->tag) > 0 || node->attrs == 0 ||
		!tam_slice_ieq(tam_attr(node, TAM_LIT("role")), TAM_LIT("heading")))
		return tam_heading_level(node->tag);
	level = tam_attr(node, TAM_LIT("aria-level"));
	if (!tam_slice_number(&level, &n) || n == 0)
		return LEVEL;
	return n < 6 ? (int)n : 6;
}

static bool
names_a_kind(const struct tam_node *node)
{
	enum tam_tag tag = node->tag;

	return is_code(tag) || tag == TAM_TAG_LI || tag == TAM_TAG_FIGCAPTION ||
	       tag == TAM_TAG_CAPTION || tag == TAM_TAG_BLOCKQUOTE || tam_heading_of(node) > 0;
}

struct placing {
	struct tam_doc *doc;
	const struct tam_page *page;
	struct tam_place *place;
	uint32_t *last; /* by node: of a list, its last item; of a dl, its last holder */
	uint32_t tables;
	bool spent;
};

/* A new holder around what node `i` holds. */
static void
hold(struct placing *p, uint32_t i, struct tam_holder h)
{
	struct tam_place *at = &p->place[i];
	const struct tam_holder *up = &p->doc->holders.v[at->holder];
	struct tam_holder *new;

	if (up->depth == TAM_HOLDERS_DEEP)
		return;
	h.parent = at->holder;
	h.depth = (uint8_t)(up->depth + 1);
	new = TAM_PUSH(p->doc->arena, &p->doc->holders);
	if (new == NULL) {
		p->spent = true;
		return;
	}
	*new = h;
	at->holder = (uint32_t)p->doc->holders.n - 1;
}

/* The number that a list or an item claims; `otherwise` when it claims none. */
static uint32_t
claimed(const struct tam_node *node, struct tam_slice attr, uint32_t otherwise)
{
	enum { MOST = 999999 };
	struct tam_slice v = tam_slice_trim(tam_attr(node, attr));
	uint64_t n;

	return tam_slice_number(&v, &n) && v.n == 0 && n > 0 && n <= MOST ? (uint32_t)n : otherwise;
}

static bool
is_list(enum tam_tag tag)
{
	return tag == TAM_TAG_UL || tag == TAM_TAG_OL || tag == TAM_TAG_MENU || tag == TAM_TAG_DIR;
}

/* The last item of a list so far. NULL: there is none, or it is too deep for a holder of its own. */
static const struct tam_holder *
item_before(const struct placing *p, uint32_t list)
{
	const struct tam_holder *h;

	if (!is_list(p->page->nodes[list].tag) || p->last[list] == 0)
		return NULL;
	h = &p->doc->holders.v[p->place[p->last[list]].holder];
	return h->list == list ? h : NULL;
}

static void
hold_item(struct placing *p, uint32_t li)
{
	uint32_t list = p->place[li].list;
	const struct tam_node *node = &p->page->nodes[list];
	const struct tam_holder *before = item_before(p, list);
	struct tam_holder h = {.kind = TAM_HOLDS_ITEM, .list = list};

	if (node->tag == TAM_TAG_OL) {
		h.number = before != NULL ? before->number + 1 : claimed(node, TAM_LIT("start"), 1);
		h.number = claimed(&p->page->nodes[li], TAM_LIT("value"), h.number);
	}
	hold(p, li, h);
	if (is_list(node->tag))
		p->last[list] = li;
}

/* Pages put a list that belongs to an item behind it, too, directly in the list around. */
static void
place_list(struct placing *p, uint32_t i, uint32_t parent)
{
	struct tam_place *at = &p->place[i];

	if (parent == at->list && item_before(p, parent) != NULL)
		at->holder = p->place[p->last[parent]].holder;
	if (at->lists < UINT8_MAX)
		at->lists++;
	at->list = i;
}

/* A definition belongs to the term before it. */
static void
hold_definition(struct placing *p, uint32_t i)
{
	struct tam_place *at = &p->place[i];
	uint32_t *term = &p->last[at->list];

	if (at->list == 0 || p->page->nodes[at->list].tag != TAM_TAG_DL)
		return;
	if (p->page->nodes[i].tag == TAM_TAG_DD && *term != 0 &&
		p->doc->holders.v[*term].parent == at->holder) {
		at->holder = *term;
		return;
	}
	hold(p, i, (struct tam_holder){.kind = TAM_HOLDS_ITEM, .list = at->list});
	*term = at->holder;
}

static bool
leads_somewhere(const struct tam_node *node)
{
	return node->tag == TAM_TAG_A && tam_attr(node, TAM_LIT("href")).n > 0;
}

static void
place_inline(struct tam_place *at, uint32_t i, const struct tam_node *node)
{
	switch ((int)node->tag) {
	case TAM_TAG_A:
		at->flags |= TAM_PLACE_LINK;
		if (at->link == 0 && leads_somewhere(node))
			at->link = i;
		return;
	case TAM_TAG_B:
	case TAM_TAG_STRONG:
		at->flags |= TAM_PLACE_BOLD;
		return;
	case TAM_TAG_CODE:
		at->flags |= TAM_PLACE_MONO;
		return;
	default:
		return;
	}
}

static void
place_block(struct placing *p, uint32_t i, const struct tam_node *node)
{
	struct tam_place *at = &p->place[i];

	at->owner = i;
	if (names_a_kind(node))
		at->role = i;
	if (is_code(node->tag) && (at->flags & TAM_PLACE_CODE) == 0 && holds_lines(p->page, i))
		at->flags |= TAM_PLACE_LINES;
	if (is_code(node->tag))
		at->flags |= TAM_PLACE_CODE;
	switch ((int)node->tag) {
	case TAM_TAG_UL:
	case TAM_TAG_OL:
	case TAM_TAG_MENU:
	case TAM_TAG_DIR:
		place_list(p, i, node->parent);
		return;
	case TAM_TAG_DL:
		at->list = i;
		return;
	case TAM_TAG_TABLE:
		at->table = ++p->tables;
		return;
	case TAM_TAG_NOSCRIPT:
		at->flags |= TAM_PLACE_NOSCRIPT;
		return;
	case TAM_TAG_LI:
		hold_item(p, i);
		return;
	case TAM_TAG_DT:
	case TAM_TAG_DD:
		hold_definition(p, i);
		return;
	case TAM_TAG_BLOCKQUOTE:
		hold(p, i, (struct tam_holder){.kind = TAM_HOLDS_QUOTE});
		return;
	default:
		return;
	}
}

struct tam_place *
tam_places(struct tam_doc *doc, uint32_t *tables)
{
	struct placing p = {.doc = doc, .page = doc->page};
	uint32_t i;

	doc->holders.n = 0;
	p.place = tam_arena_alloc(doc->arena, p.page->n * sizeof *p.place);
	p.last = tam_arena_calloc(doc->arena, p.page->n, sizeof *p.last);
	if (p.place == NULL || p.last == NULL || TAM_PUSH(doc->arena, &doc->holders) == NULL)
		return NULL;
	p.place[0] = (struct tam_place){0}; /* the parent of the root is the root */
	for (i = 0; i < p.page->n && !p.spent; i++) {
		const struct tam_node *node = &p.page->nodes[i];

		p.place[i] = p.place[node->parent];
		if (node->tag == TAM_TAG_TEXT || tam_is_code_line(p.page, p.place, i))
			continue;
		if (tam_tag_is_block(node->tag))
			place_block(&p, i, node);
		else
			place_inline(&p.place[i], i, node);
	}
	*tables = p.tables;
	return p.spent ? NULL : p.place;
}
