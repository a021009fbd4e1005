/* A page that is over a budget, line by line: tags break lines and are forgotten. No tree, no stack, and
 * no search that fails twice: the cost is linear in the page, whatever it holds. */
#include "base/utf8.h"
#include "html/page.h"
#include "html/place.h"
#include "html/scanner.h"
#include "text/chars.h"
#include "text/entity.h"

enum {
	MOST_FACTS = 2000,   /* nodes kept for the metadata */
	BYTES_PER_LINE = 32, /* of a page that is nothing but short lines, some are joined */
};

struct lines {
	struct tam_scanner s; /* its place and its tables: it writes no skeleton */
	struct tam_doc *doc;
	struct tam_page *page;
	size_t cap;
	size_t most; /* lines, but for the last */
	char *out;
	size_t n, start; /* bytes written; where the line began */
	bool gap;        /* white space waits for the next character */
	bool has_word;
	bool apart;             /* a blank line is to stand before the next line */
	size_t pres;            /* open ones: line feeds end lines */
	bool missing[TAM_TAGS]; /* no end tag of this name stands in what is left */
	bool unending;          /* nor the end of a drawing */
	uint8_t level;          /* of the heading we are in, 0: none */
	uint32_t number;        /* of the next line */
};

static enum tam_tag
tag_of(const struct tam_scan_read *read)
{
	return (enum tam_tag)tam_elements[read->name.row].tag;
}

static void
end_line(struct lines *l)
{
	struct tam_block *b;

	if (l->doc->blocks.n == l->most && l->s.p < l->s.end) {
		l->gap = true;
		return;
	}
	l->gap = false;
	if (!l->has_word) {
		l->n = l->start;
		return;
	}
	b = TAM_PUSH(l->doc->arena, &l->doc->blocks);
	if (b == NULL) {
		l->s.spent = true;
		return;
	}
	b->start = l->start;
	b->end = l->n;
	b->kind = l->level > 0 ? TAM_HEADING : TAM_LINE;
	b->level = l->level;
	b->node = ++l->number;
	b->p = 1;
	b->mark = (struct tam_mark){.verdict = TAM_KEEP, .stage = TAM_STAGE_blocks};
	l->out[l->n++] = '\n';
	l->start = l->n;
	l->has_word = l->apart = false;
}

static void
put_char(struct lines *l, uint32_t c)
{
	if (c == '\n' && l->pres > 0) {
		end_line(l);
		return;
	}
	if (tam_char_is_space(c)) {
		l->gap = true;
		return;
	}
	if (c == 0xAD || c == 0x2060)
		return;
	if (l->n == l->start && l->apart && l->n > 0) {
		l->out[l->n++] = '\n';
		l->start = l->n;
	}
	if (l->gap && l->n > l->start)
		l->out[l->n++] = ' ';
	l->gap = l->apart = false;
	l->n += tam_utf8_put(c, l->out + l->n);
	l->has_word = l->has_word || tam_char_is_word(c);
}

static void
put_text(struct lines *l, const char *from, const char *to)
{
	struct tam_slice s = tam_slice(from, (size_t)(to - from));
	size_t i, step;

	for (i = 0; i < s.n; i += step) {
		struct tam_entity e = {{0, 0}, 0};

		if (s.p[i] == '&')
			e = tam_entity_read(tam_slice_from(s, i), false);
		if (e.n == 0) {
			put_char(l, tam_utf8_get(s, i, &step));
			continue;
		}
		put_char(l, e.c[0]);
		if (e.c[1] != 0)
			put_char(l, e.c[1]);
		step = e.n;
	}
}

static struct tam_node *
add_node(struct lines *l, enum tam_tag tag, uint32_t parent)
{
	struct tam_page *page = l->page;
	struct tam_node *node = tam_arena_push(
		l->doc->arena, (void **)&page->nodes, &page->n, &l->cap, sizeof *node);

	if (node == NULL) {
		l->s.spent = true;
		return NULL;
	}
	node->tag = tag;
	node->parent = parent;
	node->depth = parent == 0 && page->n == 1 ? 0 : (uint16_t)(page->nodes[parent].depth + 1);
	node->end = (uint32_t)page->n;
	return node;
}

static bool
is_json_ld(const struct tam_scan_read *tag)
{
	struct tam_slice type = tam_slice_trim(tam_scan_attr(tag, TAM_LIT("type")));

	return tam_slice_ieq(type, TAM_LIT("application/ld+json"));
}

/* An element that metadata may be read from, with `text` in it. Its tag begins at s.p. */
static void
add_fact(struct lines *l, enum tam_tag tag, const char *from, const char *to)
{
	struct tam_scan_read read;
	struct tam_node *node;
	struct tam_slice text = tam_slice(from, (size_t)(to - from));
	uint32_t index = (uint32_t)l->page->n;

	if (l->page->n >= MOST_FACTS)
		return;
	tam_scan_read_tag(&read, &l->s, l->s.p + 1, true);
	if (tag == TAM_TAG_SCRIPT && !is_json_ld(&read))
		return;
	node = tag == TAM_TAG_HTML ? &l->page->nodes[0] : add_node(l, tag, 1);
	if (node == NULL || node->attrs > 0)
		return;
	node->attr = read.attr;
	node->attrs = (uint16_t)read.attrs;
	if (text.n == 0)
		return;
	node = add_node(l, TAM_TAG_TEXT, index);
	if (node == NULL)
		return;
	node->text = text;
	if (tag == TAM_TAG_TITLE)
		node->text = tam_entity_decode(l->doc->arena, text, TAM_REFERENCES);
	l->s.spent = l->s.spent || node->text.p == NULL;
	l->page->nodes[index].end = (uint32_t)l->page->n;
}

/* To behind the end tag of what `tag` begins, if there is one: what is inside is no text of the page. */
static void
skip_inside(struct lines *l, enum tam_tag tag, struct tam_slice name, const char *from)
{
	const char *to = NULL;

	l->s.p = from;
	if (l->missing[tag])
		return;
	to = tag == TAM_TAG_SCRIPT ? tam_scan_script_end(&l->s, from)
				   : tam_scan_raw_end(name, from, l->s.end);
	l->missing[tag] = to == NULL;
	if (to != NULL)
		l->s.p = to;
}

/* The same for raw text, which lasts to the end of the page where no end tag is. */
static void
skip_raw(struct lines *l, enum tam_tag tag, const struct tam_scan_read *read)
{
	const char *from = read->after, *to;
	enum tam_scan_kind kind = read->name.kind;

	to = kind == TAM_KIND_SCRIPT ? tam_scan_script_end(&l->s, from)
				     : tam_scan_raw_end(read->name.s, from, l->s.end);
	if (to == NULL)
		to = l->s.end;
	if (kind == TAM_KIND_SCRIPT || kind == TAM_KIND_TITLE)
		add_fact(l, tag, from, to);
	l->s.p = to;
}

static void
skip_drawing(struct lines *l, const struct tam_scan_read *read)
{
	const char *to = l->unending || read->self_closing
				 ? NULL
				 : tam_scan_foreign_end(&l->s, read->name.s, read->after);

	l->unending = l->unending || (to == NULL && !read->self_closing);
	l->s.p = to != NULL ? to : read->after;
}

static bool
is_raw(enum tam_scan_kind kind)
{
	return kind == TAM_KIND_SCRIPT || kind == TAM_KIND_STYLE || kind == TAM_KIND_RAWTEXT ||
	       kind == TAM_KIND_TITLE || kind == TAM_KIND_TEXTAREA;
}

static bool
breaks_only(enum tam_tag tag)
{
	return tag == TAM_TAG_BR || tag == TAM_TAG_LI || tag == TAM_TAG_DT || tag == TAM_TAG_DD ||
	       tag == TAM_TAG_TR || tag == TAM_TAG_OPTION;
}

/* What a tag, start or end, does to the line. */
static void
break_line(struct lines *l, enum tam_tag tag)
{
	if (tag == TAM_TAG_TD || tag == TAM_TAG_TH) {
		l->gap = true;
		return;
	}
	if (!tam_tag_is_block(tag) && tag != TAM_TAG_BR)
		return;
	end_line(l);
	l->level = 0;
	l->apart = l->apart || !breaks_only(tag);
}

static void
start_tag(struct lines *l)
{
	struct tam_scan_read read;
	enum tam_tag tag;

	tam_scan_read_tag(&read, &l->s, l->s.p + 1, false);
	tag = tag_of(&read);
	if (read.after == NULL) {
		l->s.p = l->s.end;
		return;
	}
	break_line(l, tag);
	if (tam_heading_level(tag) > 0)
		l->level = (uint8_t)tam_heading_level(tag);
	l->pres += tag == TAM_TAG_PRE || tag == TAM_TAG_LISTING;
	if (tag == TAM_TAG_META || tag == TAM_TAG_LINK || tag == TAM_TAG_HTML)
		add_fact(l, tag, NULL, NULL);
	if (is_raw(read.name.kind))
		skip_raw(l, tag, &read);
	else if (tag == TAM_TAG_SVG)
		skip_drawing(l, &read);
	else if (tam_tag_is_skipped(tag) && tag != TAM_TAG_HEAD && tag != TAM_TAG_EMBED)
		skip_inside(l, tag, read.name.s, read.after);
	else
		l->s.p = read.after;
}

static void
end_tag(struct lines *l)
{
	struct tam_scan_read read;
	enum tam_tag tag;

	tam_scan_read_tag(&read, &l->s, l->s.p + 2, false);
	tag = tag_of(&read);
	break_line(l, tag);
	if ((tag == TAM_TAG_PRE || tag == TAM_TAG_LISTING) && l->pres > 0)
		l->pres--;
	l->s.p = read.after == NULL ? l->s.end : read.after;
}

static void
skip_declaration(struct lines *l)
{
	const char *p = l->s.p, *gt;

	if (tam_slice_starts(tam_slice(p, (size_t)(l->s.end - p)), TAM_LIT("<!--"))) {
		l->s.p = tam_scan_comment(p, l->s.end);
		return;
	}
	gt = memchr(p, '>', (size_t)(l->s.end - p));
	l->s.p = gt == NULL ? l->s.end : gt + 1;
}

static void
read_lines(struct lines *l)
{
	struct tam_scanner *s = &l->s;

	while (s->p < s->end && !s->spent) {
		const char *next = tam_scan_markup(s->p, s->end);

		put_text(l, s->p, next);
		s->p = next;
		if (next == s->end)
			break;
		if (tam_ch_letter(next[1]))
			start_tag(l);
		else if (next[1] == '/' && tam_ch_letter(next[2]))
			end_tag(l);
		else
			skip_declaration(l);
	}
	end_line(l);
}

/* Each reference may become a byte longer. Tags are no shorter than the line ends they bring. */
static bool
make_room(struct lines *l, struct tam_slice html)
{
	size_t room = html.n + 16, i;

	for (i = 0; i < html.n; i++)
		room += html.p[i] == '&';
	l->out = tam_arena_alloc(l->doc->arena, room);
	l->page = tam_arena_calloc(l->doc->arena, 1, sizeof *l->page);
	return l->out != NULL && l->page != NULL && add_node(l, TAM_TAG_HTML, 0) != NULL &&
	       add_node(l, TAM_TAG_HEAD, 0) != NULL;
}

enum tam_code
tam_page_lines(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_slice html = doc->text.n > 0 ? doc->text : TAM_LIT("");
	struct lines l = {.doc = doc};

	l.s.arena = doc->arena;
	tam_scan_begin(&l.s, html);
	l.most = html.n / BYTES_PER_LINE + 1000;
	if (!make_room(&l, html))
		return tam_fail_arena(err, doc->arena);
	read_lines(&l);
	if (l.s.spent)
		return tam_fail_arena(err, doc->arena);
	l.page->nodes[0].end = l.page->nodes[1].end = (uint32_t)l.page->n;
	doc->page = l.page;
	doc->text = tam_slice(l.out, l.n);
	doc->mode = TAM_MODE_DUMP;
	return TAM_OK;
}
