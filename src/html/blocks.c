/* From the node array to blocks: one forward walk. Block-level elements and two `br` in a row end a
 * block; inline elements never do. */
#include "html/blocks.h"

#include "html/notation.h"
#include "html/pen.h"
#include "html/tables.h"

struct walker {
	struct tam_doc *doc;
	const struct tam_page *page;
	struct tam_place *place;
	struct tam_pen pen;
	uint8_t *grades; /* of tables */
	uint8_t *begun;  /* by holder: it has its first block */
	uint32_t row;    /* the data row we are in, 0 = none */
	struct tam_columns columns;
	bool formulas;            /* the page has some */
	struct tam_slice formula; /* the last one, which may stand there twice */
	TAM_VEC(struct tam_tally) tallies;
};

static uint8_t
clip8(size_t n)
{
	return n < UINT8_MAX ? (uint8_t)n : UINT8_MAX;
}

/* The first block of an item is the item; what follows in it are paragraphs. */
static void
name_item(struct walker *w, struct tam_block *b, uint32_t li)
{
	uint32_t holder = w->place[li].holder;

	if (w->begun[holder] != 0)
		return;
	b->kind = TAM_ITEM;
	b->level = w->place[li].lists > 0 ? w->place[li].lists : 1;
	w->begun[holder] = 1;
}

static void
name_row(struct walker *w, struct tam_block *b, uint32_t tr)
{
	b->kind = TAM_ROW;
	b->table = w->place[tr].table;
	b->header = tam_row_is_header(w->page, tr);
	b->lead = clip8(w->pen.lead);
}

static void
name_kind(struct walker *w, struct tam_block *b, uint32_t owner)
{
	uint32_t role = w->place[owner].role;
	enum tam_tag tag = w->page->nodes[role].tag;
	int heading = role == 0 ? 0 : tam_heading_of(&w->page->nodes[role]);

	b->kind = TAM_PARAGRAPH;
	if (w->row != 0) {
		name_row(w, b, w->row);
	} else if (tag == TAM_TAG_LI) {
		name_item(w, b, role);
	} else if (heading > 0) {
		b->kind = TAM_HEADING;
		b->level = (uint8_t)heading;
	} else if (tag == TAM_TAG_BLOCKQUOTE) {
		b->kind = TAM_QUOTE;
	} else if (tag == TAM_TAG_FIGCAPTION || tag == TAM_TAG_CAPTION) {
		b->kind = TAM_CAPTION;
	} else if ((w->place[owner].flags & TAM_PLACE_CODE) != 0) {
		b->kind = TAM_CODE;
		b->language = tam_code_language(w->page, role);
	}
}

static enum tam_origin
origin_of(const struct walker *w, uint32_t owner)
{
	if (w->page->data != 0 && owner >= w->page->data)
		return TAM_FROM_DATA;
	return (w->place[owner].flags & TAM_PLACE_NOSCRIPT) != 0 ? TAM_FROM_NOSCRIPT
								 : TAM_FROM_PAGE;
}

static void
add_block(struct walker *w, uint32_t owner)
{
	struct tam_block *b = TAM_PUSH(w->doc->arena, &w->doc->blocks);
	struct tam_tally *t = b == NULL ? NULL : TAM_PUSH(w->doc->arena, &w->tallies);

	if (t == NULL) {
		w->pen.spent = true;
		return;
	}
	*t = w->pen.tally;
	w->pen.tally.images = 0;
	b->start = w->pen.start;
	b->end = w->pen.n;
	b->node = owner;
	b->holder = w->place[owner].holder;
	b->origin = origin_of(w, owner);
	b->p = 1;
	b->mark = (struct tam_mark){.verdict = TAM_KEEP, .stage = TAM_STAGE_blocks};
	name_kind(w, b, owner);
}

/* Ends the pending block; it belongs to `owner`. */
static void
flush(struct walker *w, uint32_t owner)
{
	if (tam_pen_end(&w->pen))
		add_block(w, owner);
	tam_pen_next(&w->pen);
}

/* Goes on with the pending block, which there is, in node `i`, which it is the first letter of. */
static bool
goes_on(struct walker *w, uint32_t i)
{
	struct tam_pen *pen = &w->pen;

	if (i >= w->page->n ||
		!tam_is_drop_cap(w->page, tam_slice(pen->out + pen->start, pen->n - pen->start), i))
		return false;
	pen->gap = TAM_NO_GAP;
	return true;
}

static void
line_break(struct walker *w, uint32_t i)
{
	const struct tam_place *at = &w->place[i];
	struct tam_pen *pen = &w->pen;
	bool one_line =
		w->row != 0 || (at->role != 0 && tam_heading_of(&w->page->nodes[at->role]) > 0);

	if ((at->flags & TAM_PLACE_CODE) != 0 && w->row == 0) {
		tam_pen_code_line(pen);
		return;
	}
	if (pen->pending && pen->broken && w->row == 0)
		flush(w, at->owner);
	else if (pen->pending)
		pen->broken = true;
	pen->gap = one_line ? TAM_GAP_BLANK : TAM_GAP_LINE;
}

/* Code goes on in a new line, if it is not at the start of one. */
static void
code_line(struct walker *w)
{
	if (w->pen.pending && w->pen.lines == 0)
		tam_pen_code_line(&w->pen);
}

static void
open_block(struct walker *w, uint32_t i)
{
	const struct tam_node *node = &w->page->nodes[i];
	uint32_t table = w->place[i].table;

	if (w->row != 0) {
		if (tam_tag_is_cell(node->tag))
			w->pen.column = tam_columns_cell(&w->columns, node);
		w->pen.gap = TAM_GAP_BLANK;
		return;
	}
	if (!w->pen.pending || !goes_on(w, i))
		flush(w, w->place[node->parent].owner);
	if (node->tag == TAM_TAG_TR && tam_row_is_data(w->page, i, w->grades[table])) {
		w->row = i;
		tam_columns_begin(&w->columns, table);
	}
}

/* From node `i` on, behind white space. */
static uint32_t
next_element(const struct tam_page *page, uint32_t i)
{
	while (i < page->n && page->nodes[i].tag == TAM_TAG_TEXT &&
		tam_slice_trim(page->nodes[i].text).n == 0)
		i++;
	return i;
}

static void
close_block(struct walker *w, uint32_t i)
{
	if (tam_is_code_line(w->page, w->place, i)) {
		code_line(w);
		return;
	}
	if (w->row != 0 && w->row != i) {
		w->pen.gap = TAM_GAP_BLANK;
		return;
	}
	if (!w->pen.pending || !goes_on(w, next_element(w->page, w->page->nodes[i].end)))
		flush(w, i);
	if (w->row != 0)
		tam_columns_end(&w->columns);
	w->row = 0;
}

/* A formula in two notations side by side is one. */
static void
put_formula(struct walker *w, uint32_t i, struct tam_slice tex)
{
	if (w->page->nodes[i].tag != TAM_TAG_IMG || !tam_slice_eq(tex, w->formula))
		tam_pen_text(&w->pen, tex, i);
	w->formula = w->page->nodes[i].tag == TAM_TAG_IMG ? TAM_NONE : tex;
}

static void
put_text(struct walker *w, uint32_t i)
{
	if ((w->place[i].flags & TAM_PLACE_CODE) != 0 && w->row == 0)
		tam_pen_code(&w->pen, w->page->nodes[i].text, i);
	else
		tam_pen_text(&w->pen, w->page->nodes[i].text, i);
}

static void
open_inline(struct walker *w, uint32_t i)
{
	switch ((int)w->page->nodes[i].tag) {
	case TAM_TAG_BR:
		line_break(w, i);
		return;
	case TAM_TAG_A:
		w->pen.tally.links++;
		return;
	case TAM_TAG_IMG:
		w->pen.tally.images++;
		return;
	default:
		return;
	}
}

static bool
may_hold_formula(enum tam_tag tag)
{
	return tag == TAM_TAG_MATH || tag == TAM_TAG_IMG || tag == TAM_TAG_SCRIPT;
}

/* Writes the formula that element `i` holds; true when nothing else of it is shown. */
static bool
shows_formula(struct walker *w, uint32_t i)
{
	enum tam_tag tag = w->page->nodes[i].tag;
	struct tam_slice tex = may_hold_formula(tag) ? tam_formula(w->page, i) : TAM_NONE;

	if (tex.p != NULL)
		put_formula(w, i, tex);
	return tam_draws_formula(w->page, i) || (tex.p != NULL && tag == TAM_TAG_MATH);
}

/* Opens element `i`: the node to go on with. */
static uint32_t
visit(struct walker *w, uint32_t i)
{
	const struct tam_node *node = &w->page->nodes[i];

	if ((w->formulas && shows_formula(w, i)) || tam_tag_is_skipped(node->tag))
		return node->end;
	if (tam_is_code_line(w->page, w->place, i))
		code_line(w);
	else if (tam_tag_is_block(node->tag))
		open_block(w, i);
	else
		open_inline(w, i);
	return i + 1;
}

/* All nodes of `root` in order, each block-level element closed where its subtree ends. */
static void
walk(struct walker *w, uint32_t root)
{
	uint32_t i = root, open = root, end = w->page->nodes[root].end;

	while (i < end && !w->pen.spent) {
		uint32_t next;

		while (open != root && i >= w->page->nodes[open].end) {
			if (tam_tag_is_block(w->page->nodes[open].tag))
				close_block(w, open);
			open = w->page->nodes[open].parent;
		}
		if (w->page->nodes[i].tag == TAM_TAG_TEXT) {
			put_text(w, i++);
			continue;
		}
		next = visit(w, i);
		if (next == i + 1)
			open = i;
		i = next;
	}
	for (; open != root && !w->pen.spent; open = w->page->nodes[open].parent)
		if (tam_tag_is_block(w->page->nodes[open].tag))
			close_block(w, open);
	flush(w, root);
}

/* For each node the two line feeds, the blank or the tab that it can bring; for a row the tabs of its
 * empty cells. */
enum { ROOM_NODE = 6, ROOM_ROW = TAM_MOST_COLUMNS };

/* Room for all text. */
static bool
make_room(struct walker *w)
{
	struct tam_arena *arena = w->doc->arena;
	size_t room = 16, i, formula;
	uint32_t tables = 0;

	w->place = tam_places(w->doc, &tables);
	if (w->place == NULL)
		return false;
	for (i = 0; i < w->page->n; i++) {
		const struct tam_node *node = &w->page->nodes[i];

		room += node->tag == TAM_TAG_TR ? ROOM_NODE + ROOM_ROW : ROOM_NODE;
		if (w->page->nodes[node->parent].tag != TAM_TAG_SCRIPT)
			room += node->text.n;
		formula = 0;
		if (may_hold_formula(node->tag))
			room += formula = tam_formula(w->page, (uint32_t)i).n;
		w->formulas = w->formulas || formula > 0;
	}
	w->pen.doc = w->doc;
	w->pen.place = w->place;
	w->pen.out = tam_arena_alloc(arena, room);
	w->grades = tam_table_grades(arena, w->page, w->place, tables);
	w->begun = tam_arena_calloc(arena, w->doc->holders.n, 1);
	return w->pen.out != NULL && w->grades != NULL && w->begun != NULL;
}

static enum tam_code
split(struct walker *w, struct tam_doc *doc, struct tam_err *err)
{
	*w = (struct walker){.doc = doc, .page = doc->page};
	doc->blocks.n = doc->inlines.n = 0;
	if (!make_room(w) || !tam_page_base(doc))
		return tam_fail_arena(err, doc->arena);
	walk(w, doc->page->body);
	if (w->pen.spent)
		return tam_fail_arena(err, doc->arena);
	doc->text = tam_slice(w->pen.out, w->pen.n);
	return TAM_OK;
}

enum tam_code
tam_page_text(struct tam_doc *doc, struct tam_err *err)
{
	struct walker w;

	return split(&w, doc, err);
}

enum tam_code
tam_page_blocks(struct tam_doc *doc, struct tam_err *err)
{
	struct walker w;
	enum tam_code code = split(&w, doc, err);

	return code == TAM_OK ? tam_features_fill(doc, w.tallies.v, err) : code;
}
