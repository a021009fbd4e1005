/* From the node array to blocks: one forward walk. Block-level elements and two `br` in a row end a
 * block; inline elements never do. */
#include "html/blocks.h"

#include "base/utf8.h"
#include "text/chars.h"

/* White space that waits to be written until a character follows it. */
enum gap { NO_GAP, KEEP_NBSP, KEEP_NNBSP, BLANK };

struct walker {
	struct tam_doc *doc;
	const struct tam_page *page;
	struct tam_place *place;
	char *out;     /* text of all blocks; large enough from the start */
	size_t n;      /* bytes written */
	size_t before; /* bytes before the pending block and its separator */
	size_t start;  /* of the pending block */
	bool pending;  /* a character of it has been written */
	bool has_word; /* a word character among them */
	bool broken;   /* a `br` and nothing but white space since */
	enum gap gap;
	size_t lines;  /* line feeds waiting, in code */
	size_t blanks; /* bytes of white space written last, in code */
	uint32_t row;  /* the data row we are in, 0 = none */
	struct tam_tally tally;
	TAM_VEC(struct tam_tally) tallies;
	uint32_t *counter; /* by node: of a list, its items so far; of an item, its number */
	bool spent;        /* the arena is */
};

static bool
is_dropped(uint32_t c)
{
	return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

static enum gap
gap_of(enum gap before, uint32_t c)
{
	if (before != NO_GAP)
		return BLANK;
	return c == 0xA0 ? KEEP_NBSP : c == 0x202F ? KEEP_NNBSP : BLANK;
}

static void
put(struct walker *w, const char *bytes, size_t n, uint8_t flags)
{
	memcpy(w->out + w->n, bytes, n);
	w->n += n;
	w->tally.chars++;
	w->tally.link_chars += (flags & TAM_PLACE_LINK) != 0;
	w->tally.bold_chars += (flags & TAM_PLACE_BOLD) != 0;
}

/* What stands between the last character and the next one. */
static void
put_gap(struct walker *w, uint8_t flags)
{
	if (!w->pending) {
		w->before = w->n;
		if (w->doc->blocks.n > 0) {
			memcpy(w->out + w->n, "\n\n", 2);
			w->n += 2;
		}
		w->start = w->n;
		w->pending = true;
		w->gap = NO_GAP;
		w->lines = 0;
	}
	if (w->lines > 0 && w->n == w->start)
		w->lines = 0;
	for (; w->lines > 0; w->lines--)
		put(w, "\n", 1, flags);
	if (w->gap == BLANK)
		put(w, " ", 1, flags);
	else if (w->gap == KEEP_NBSP)
		put(w, "\xC2\xA0", 2, flags);
	else if (w->gap == KEEP_NNBSP)
		put(w, "\xE2\x80\xAF", 3, flags);
	w->gap = NO_GAP;
}

static void
add_text(struct walker *w, struct tam_slice s, uint8_t flags)
{
	size_t i, step;

	for (i = 0; i < s.n; i += step) {
		uint32_t c = tam_utf8_get(s, i, &step);

		if (is_dropped(c))
			continue;
		if (tam_char_is_space(c)) {
			w->gap = gap_of(w->gap, c);
			continue;
		}
		put_gap(w, flags);
		put(w, s.p + i, step, flags);
		w->broken = false;
		w->has_word = w->has_word || tam_char_is_word(c);
	}
}

/* Code keeps its white space, but for blank lines at the ends and blanks at the ends of lines. */
static void
add_code(struct walker *w, struct tam_slice s, uint8_t flags)
{
	size_t i, step;

	for (i = 0; i < s.n; i += step) {
		uint32_t c = tam_utf8_get(s, i, &step);

		if (c == '\n') {
			w->n -= w->blanks;
			w->blanks = 0;
			w->lines++;
		}
		if (c == '\n' || c == '\r' || is_dropped(c))
			continue;
		w->gap = NO_GAP;
		put_gap(w, flags);
		put(w, s.p + i, step, flags);
		w->blanks = tam_char_is_space(c) ? w->blanks + step : 0;
		w->has_word = w->has_word || tam_char_is_word(c);
	}
}

static uint8_t
clip8(size_t n)
{
	return n < UINT8_MAX ? (uint8_t)n : UINT8_MAX;
}

/* The first block of an item is the item; what follows in it are paragraphs. */
static void
name_item(struct walker *w, struct tam_block *b, uint32_t li)
{
	const struct tam_node *list = &w->page->nodes[w->page->nodes[li].parent];

	if (w->counter[li] == 0)
		return;
	b->kind = TAM_ITEM;
	b->level = w->place[li].lists > 0 ? w->place[li].lists : 1;
	b->ordered = list->tag == TAM_TAG_OL ? clip8(w->counter[li]) : 0;
	w->counter[li] = 0;
}

static void
name_kind(struct walker *w, struct tam_block *b, uint32_t owner)
{
	uint32_t role = w->place[owner].role;
	enum tam_tag tag = w->page->nodes[role].tag;

	b->kind = TAM_PARAGRAPH;
	if (w->page->nodes[owner].tag == TAM_TAG_TR) {
		b->kind = TAM_ROW;
	} else if (tam_heading_level(tag) > 0) {
		b->kind = TAM_HEADING;
		b->level = (uint8_t)tam_heading_level(tag);
	} else if (tag == TAM_TAG_LI) {
		name_item(w, b, role);
	} else if (tag == TAM_TAG_BLOCKQUOTE) {
		b->kind = TAM_QUOTE;
	} else if (tag == TAM_TAG_FIGCAPTION || tag == TAM_TAG_CAPTION) {
		b->kind = TAM_CAPTION;
	} else if ((w->place[owner].flags & TAM_PLACE_CODE) != 0) {
		b->kind = TAM_CODE;
	}
}

static void
add_block(struct walker *w, uint32_t owner)
{
	struct tam_block *b = TAM_PUSH(w->doc->arena, &w->doc->blocks);
	struct tam_tally *t = b == NULL ? NULL : TAM_PUSH(w->doc->arena, &w->tallies);

	if (t == NULL) {
		w->spent = true;
		return;
	}
	*t = w->tally;
	w->tally.images = 0;
	b->start = w->start;
	b->end = w->n;
	b->node = owner;
	b->p = 1;
	b->mark = (struct tam_mark){.verdict = TAM_KEEP, .stage = TAM_STAGE_blocks};
	name_kind(w, b, owner);
}

/* Ends the pending block; it belongs to `owner`. Without a word character it is no block. */
static void
flush(struct walker *w, uint32_t owner)
{
	w->n -= w->blanks;
	while (w->pending && w->n > w->start && w->out[w->n - 1] == '\t')
		w->n--;
	if (w->pending && w->has_word)
		add_block(w, owner);
	else if (w->pending)
		w->n = w->before;
	w->pending = w->has_word = w->broken = false;
	w->gap = NO_GAP;
	w->lines = w->blanks = 0;
	w->tally = (struct tam_tally){.images = w->tally.images};
}

static void
line_break(struct walker *w, const struct tam_place *at)
{
	if ((at->flags & TAM_PLACE_CODE) != 0) {
		w->n -= w->blanks;
		w->blanks = 0;
		w->lines++;
		return;
	}
	if (w->pending && w->broken && w->row == 0)
		flush(w, at->owner);
	else if (w->pending)
		w->broken = true;
	w->gap = BLANK;
}

/* Start number of an ordered list, or the number an item claims; `otherwise` when it claims none. */
static uint32_t
claimed(const struct tam_node *node, struct tam_slice attr, uint32_t otherwise)
{
	struct tam_slice v = tam_slice_trim(tam_attr(node, attr));
	uint32_t n = 0;
	size_t i;

	for (i = 0; i < v.n && tam_is_digit(v.p[i]) && n < 100000; i++)
		n = n * 10 + (uint32_t)(v.p[i] - '0');
	return i > 0 && i == v.n && n > 0 ? n : otherwise;
}

static void
number_item(struct walker *w, uint32_t li)
{
	const struct tam_node *node = &w->page->nodes[li];
	const struct tam_node *list = &w->page->nodes[node->parent];
	uint32_t *last = &w->counter[node->parent];

	if (*last == 0 && list->tag == TAM_TAG_OL)
		*last = claimed(list, TAM_LIT("start"), 1) - 1;
	else if (list->tag == TAM_TAG_LI)
		return;
	*last = claimed(node, TAM_LIT("value"), *last + 1);
	w->counter[li] = *last;
}

static bool
is_cell(enum tam_tag tag)
{
	return tag == TAM_TAG_TD || tag == TAM_TAG_TH;
}

static void
open_block(struct walker *w, uint32_t i)
{
	const struct tam_node *node = &w->page->nodes[i];

	if (w->row != 0) {
		if (is_cell(node->tag) && w->pending) {
			w->out[w->n++] = '\t';
			w->gap = NO_GAP;
		} else {
			w->gap = BLANK;
		}
		return;
	}
	flush(w, w->place[node->parent].owner);
	if (node->tag == TAM_TAG_TR && tam_row_is_data(w->page, i))
		w->row = i;
	if (node->tag == TAM_TAG_LI)
		number_item(w, i);
}

static void
close_block(struct walker *w, uint32_t i)
{
	if (w->row != 0 && w->row != i) {
		w->gap = is_cell(w->page->nodes[i].tag) ? NO_GAP : BLANK;
		return;
	}
	flush(w, i);
	w->row = 0;
}

static void
open_inline(struct walker *w, uint32_t i)
{
	switch ((int)w->page->nodes[i].tag) {
	case TAM_TAG_TEXT:
		if ((w->place[i].flags & TAM_PLACE_CODE) != 0 && w->row == 0)
			add_code(w, w->page->nodes[i].text, w->place[i].flags);
		else
			add_text(w, w->page->nodes[i].text, w->place[i].flags);
		return;
	case TAM_TAG_BR:
		line_break(w, &w->place[i]);
		return;
	case TAM_TAG_A:
		w->tally.links++;
		return;
	case TAM_TAG_IMG:
		w->tally.images++;
		return;
	default:
		return;
	}
}

/* All nodes of `root` in order, each block-level element closed where its subtree ends. */
static void
walk(struct walker *w, uint32_t root)
{
	uint32_t i = root, open = root, end = w->page->nodes[root].end;

	while (i < end && !w->spent) {
		const struct tam_node *node = &w->page->nodes[i];

		while (open != root && i >= w->page->nodes[open].end) {
			if (tam_tag_is_block(w->page->nodes[open].tag))
				close_block(w, open);
			open = w->page->nodes[open].parent;
		}
		if (i != root && tam_tag_is_skipped(node->tag)) {
			i = node->end;
			continue;
		}
		if (tam_tag_is_block(node->tag))
			open_block(w, i);
		else
			open_inline(w, i);
		if (node->tag != TAM_TAG_TEXT)
			open = i;
		i++;
	}
	for (; open != root && !w->spent; open = w->page->nodes[open].parent)
		if (tam_tag_is_block(w->page->nodes[open].tag))
			close_block(w, open);
	flush(w, root);
}

/* Room for all text, and for each node the two line feeds or the tab that it can bring. */
static bool
make_room(struct walker *w)
{
	size_t room = 16, i;

	for (i = 0; i < w->page->n; i++)
		room += w->page->nodes[i].text.n + 6;
	w->out = tam_arena_alloc(w->doc->arena, room);
	w->counter = tam_arena_calloc(w->doc->arena, w->page->n, sizeof *w->counter);
	w->place = tam_places(w->doc->arena, w->page);
	return w->out != NULL && w->counter != NULL && w->place != NULL;
}

enum tam_code
tam_page_blocks(struct tam_doc *doc, struct tam_err *err)
{
	struct walker w = {.doc = doc, .page = doc->page};

	if (!make_room(&w))
		return tam_fail_arena(err, doc->arena);
	doc->blocks.n = 0;
	walk(&w, doc->page->body);
	if (w.spent)
		return tam_fail_arena(err, doc->arena);
	doc->text = tam_slice(w.out, w.n);
	return tam_features_fill(doc, w.tallies.v, err);
}
