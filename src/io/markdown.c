/* Blocks to Markdown. What blocks nest in - quotations, items - is what their lines begin with. */
#include "io/markdown.h"

#include <stdio.h>

#include "io/markdown_text.h"

/* A holder that is open in the output. */
struct open {
	uint32_t holder;
	char marker[16]; /* what its first line begins with */
	size_t width;    /* of the marker: other lines of an item have as many blanks */
	bool quote;
};

/* The last list at one depth: a list beside it needs another sign to be one of its own. */
struct last_list {
	uint32_t list;
	bool known, numbered, second; /* second: written with the other sign */
};

struct writer {
	struct tam_buf *out; /* borrowed */
	const struct tam_doc *doc;
	struct tam_marked marked; /* the block at hand */
	struct tam_buf body;      /* it as Markdown, without what its lines begin with */
	struct open open[TAM_HOLDERS_DEEP];
	size_t depth;
	struct last_list lists[TAM_HOLDERS_DEEP + 1];
	enum tam_kind last; /* kind of the block before; TAM_KINDS at the start */
};

/* The holders around a block, outermost first; how many. */
static size_t
path_of(const struct tam_doc *doc, const struct tam_block *b, uint32_t path[TAM_HOLDERS_DEEP])
{
	size_t i, n = b->holder < doc->holders.n ? doc->holders.v[b->holder].depth : 0;
	uint32_t h = b->holder;

	for (i = n; i > 0; i--) {
		path[i - 1] = h;
		h = doc->holders.v[h].parent;
	}
	return n;
}

/* How many holders of the path are open already, and stay so. */
static size_t
shared_depth(const struct writer *w, const uint32_t *path, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < w->depth && w->open[i].holder == path[i];)
		i++;
	return i;
}

/* An item that begins with a list would have no text of its own: it is left out. */
static size_t
without_empty_items(const struct writer *w, uint32_t *path, size_t n)
{
	const struct tam_holder *v = w->doc->holders.v;
	size_t i, kept = shared_depth(w, path, n);

	for (i = kept; i < n; i++)
		if (i + 1 == n || v[path[i]].kind == TAM_HOLDS_QUOTE ||
			v[path[i + 1]].kind == TAM_HOLDS_QUOTE)
			path[kept++] = path[i];
	return kept;
}

static void
put_prefix(struct writer *w, size_t depth, bool blank)
{
	size_t i, k, end = depth;

	/* A blank line has no blanks at its end. */
	while (blank && end > 0 && !w->open[end - 1].quote)
		end--;
	for (i = 0; i < end; i++) {
		if (w->open[i].quote)
			tam_buf_str(w->out, blank && i + 1 == end ? ">" : "> ");
		for (k = 0; !w->open[i].quote && k < w->open[i].width; k++)
			tam_buf_char(w->out, ' ');
	}
}

static void
open_item(struct writer *w, const struct tam_holder *h)
{
	struct open *o = &w->open[w->depth];
	struct last_list *last = &w->lists[w->depth];
	bool numbered = h->number > 0;

	if (!last->known || last->numbered != numbered)
		last->second = false;
	else if (last->list != h->list)
		last->second = !last->second;
	last->known = true;
	last->list = h->list;
	last->numbered = numbered;
	if (numbered)
		(void)snprintf(o->marker, sizeof o->marker, "%u%c ", (unsigned)h->number,
			last->second ? ')' : '.');
	else
		(void)snprintf(o->marker, sizeof o->marker, "%c ", last->second ? '*' : '-');
}

static void
open_holder(struct writer *w, uint32_t holder)
{
	const struct tam_holder *h = &w->doc->holders.v[holder];
	struct open *o = &w->open[w->depth];

	o->holder = holder;
	o->quote = h->kind == TAM_HOLDS_QUOTE;
	if (o->quote) {
		(void)snprintf(o->marker, sizeof o->marker, "> ");
		w->lists[w->depth].known = false;
	} else {
		open_item(w, h);
	}
	o->width = strlen(o->marker);
	w->depth++;
	w->lists[w->depth].known = false;
}

/* One item right behind another: only a number other than 1 needs a blank line before a list of its
 * own, to be none of the text above. */
static bool
is_tight(const struct writer *w, const struct tam_block *b, const uint32_t *path, size_t shared)
{
	const struct tam_holder *h;

	if (w->last != TAM_ITEM || b->kind != TAM_ITEM || shared >= TAM_HOLDERS_DEEP)
		return false;
	h = &w->doc->holders.v[path[shared]];
	if (h->kind != TAM_HOLDS_ITEM)
		return false;
	if (shared < w->depth)
		return w->lists[shared].known && w->lists[shared].list == h->list;
	return h->number <= 1;
}

/* Closes and opens holders for a block, up to where its first line begins. */
static void
move_to(struct writer *w, const struct tam_block *b)
{
	uint32_t path[TAM_HOLDERS_DEEP + 1] = {0};
	size_t i, n = path_of(w->doc, b, path), shared;

	n = without_empty_items(w, path, n);
	shared = shared_depth(w, path, n);
	if (w->last != TAM_KINDS) {
		tam_buf_char(w->out, '\n');
		if (shared == n || !is_tight(w, b, path, shared)) {
			put_prefix(w, shared, true);
			tam_buf_char(w->out, '\n');
		}
		put_prefix(w, shared, false);
	}
	w->depth = shared;
	for (i = shared; i < n; i++) {
		open_holder(w, path[i]);
		tam_buf_str(w->out, w->open[i].marker);
	}
	w->lists[n].known = false;
	w->last = b->kind;
}

static void
put_body(struct writer *w)
{
	struct tam_slice rest = tam_buf_all(&w->body), line;
	bool first = true;

	while (tam_slice_line(&rest, &line)) {
		if (!first) {
			tam_buf_char(w->out, '\n');
			put_prefix(w, w->depth, line.n == 0);
		}
		tam_buf_slice(w->out, line);
		first = false;
	}
	w->out->failed = w->out->failed || w->body.failed;
}

static void
put_text(struct writer *w, const char *between)
{
	tam_marked_put(&w->body, &w->marked, 0, w->marked.text.n, between, false);
}

static void
put_heading(struct writer *w, const struct tam_block *b)
{
	unsigned i, level = b->level < 1 ? 1 : b->level > 6 ? 6 : b->level;
	size_t start;

	for (i = 0; i < level; i++)
		tam_buf_char(&w->body, '#');
	tam_buf_char(&w->body, ' ');
	start = w->body.n;
	put_text(w, " ");
	/* Number signs at the end would count as the closing ones. */
	if (!w->body.failed && w->body.n > start && w->body.p[w->body.n - 1] == '#') {
		w->body.n--;
		tam_buf_str(&w->body, "\\#");
	}
}

static void
put_code(struct writer *w, const struct tam_block *b)
{
	struct tam_slice text = tam_buf_all(&w->marked.text);
	size_t i, run = 0, longest = 2;

	for (i = 0; i < text.n; i++) {
		run = text.p[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	while (text.n > 0 && text.p[text.n - 1] == '\n')
		text.n--;
	for (i = 0; i <= longest; i++)
		tam_buf_char(&w->body, '`');
	tam_buf_slice(&w->body, b->language);
	tam_buf_char(&w->body, '\n');
	tam_buf_slice(&w->body, text);
	tam_buf_char(&w->body, '\n');
	for (i = 0; i <= longest; i++)
		tam_buf_char(&w->body, '`');
}

/* A row with fewer cells than the header is filled up to this many; what is beyond a reader of GFM
 * supplies. One wide row above a thousand short ones would make a million cells. */
enum { MOST_FILLED = 32 };

static size_t
count_columns(const struct tam_block *b, struct tam_slice row)
{
	size_t n = 1 + (size_t)b->lead, i;

	for (i = 0; i < row.n; i++)
		n += row.p[i] == '\t';
	return n;
}

/* A row of `columns` cells, or of as many as it has where that is more. */
static void
put_row(struct writer *w, const struct tam_block *b, size_t columns)
{
	struct tam_slice rest = tam_buf_all(&w->marked.text);
	size_t i, n, from, own = count_columns(b, rest);

	tam_buf_char(&w->body, '|');
	for (i = 0; i < columns || i < own; i++) {
		tam_buf_char(&w->body, ' ');
		if (i >= b->lead) {
			n = tam_slice_find(rest, TAM_LIT("\t"));
			from = w->marked.text.n - rest.n;
			tam_marked_put(&w->body, &w->marked, from, from + n, " ", true);
			rest = tam_slice_from(rest, n + 1);
		}
		tam_buf_str(&w->body, " |");
	}
}

/* A table needs a header; one that has none gets an empty one. */
static void
put_rule(struct writer *w, bool header, size_t columns)
{
	size_t i;

	if (!header) {
		tam_buf_char(&w->body, '|');
		for (i = 0; i < columns; i++)
			tam_buf_str(&w->body, "  |");
		tam_buf_char(&w->body, '\n');
	}
	tam_buf_char(&w->body, '|');
	for (i = 0; i < columns; i++)
		tam_buf_str(&w->body, " --- |");
	tam_buf_char(&w->body, '\n');
}

/* Rows in a row are one table. Gives the index behind the last. */
static size_t
put_table(struct writer *w, size_t i)
{
	const struct tam_block *v = w->doc->blocks.v, *first = NULL;
	struct tam_buf text = {0};
	size_t at, end, n, columns = 0, span = w->marked.span;

	for (end = i; end < w->doc->blocks.n && v[end].kind == TAM_ROW &&
		      v[end].table == v[i].table && v[end].holder == v[i].holder;
		end++) {
		tam_buf_clear(&text);
		tam_kept_text(&text, w->doc, &v[end], &span);
		n = count_columns(&v[end], tam_buf_all(&text));
		columns = n > columns && tam_slice_trim(tam_buf_all(&text)).n > 0 ? n : columns;
	}
	w->out->failed = w->out->failed || text.failed;
	tam_buf_free(&text);
	tam_buf_clear(&w->body);
	for (at = i; at < end; at++) {
		if (!tam_marked_take(&w->marked, &v[at]))
			continue;
		if (first == NULL && !v[at].header)
			put_rule(w, false, columns);
		else if (first != NULL)
			tam_buf_char(&w->body, '\n');
		put_row(w, &v[at], first == NULL || columns < MOST_FILLED ? columns : MOST_FILLED);
		if (first == NULL && v[at].header) {
			tam_buf_char(&w->body, '\n');
			put_rule(w, true, columns);
			w->body.n -= w->body.n > 0;
		}
		first = first == NULL ? &v[at] : first;
	}
	if (first != NULL) {
		move_to(w, first);
		put_body(w);
	}
	return end;
}

static void
put_block(struct writer *w, const struct tam_block *b)
{
	tam_buf_clear(&w->body);
	switch (b->kind) {
	case TAM_HEADING:
		put_heading(w, b);
		break;
	case TAM_CODE:
		put_code(w, b);
		break;
	case TAM_ITEM:
	case TAM_QUOTE:
	case TAM_LINE:
	case TAM_PARAGRAPH:
	case TAM_CAPTION:
	case TAM_ROW:
	case TAM_KINDS:
		put_text(w, "\\\n");
		break;
	}
	move_to(w, b);
	put_body(w);
}

void
tam_markdown(struct tam_buf *out, const struct tam_doc *doc)
{
	struct writer w = {.out = out, .doc = doc, .marked = {.doc = doc}, .last = TAM_KINDS};
	size_t i = 0, start = out->n;

	while (i < doc->blocks.n) {
		const struct tam_block *b = &doc->blocks.v[i];

		if (b->kind == TAM_ROW) {
			i = put_table(&w, i);
			continue;
		}
		i++;
		if (tam_marked_take(&w.marked, b))
			put_block(&w, b);
	}
	if (out->n > start)
		tam_buf_char(out, '\n');
	out->failed = out->failed || w.marked.text.failed || w.marked.failed;
	tam_buf_free(&w.body);
	tam_marked_free(&w.marked);
}
