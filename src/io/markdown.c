/* Blocks to Markdown. Every character that CommonMark would read as markup is escaped, but no
 * others, so that the result stays readable as text. */
#include "io/markdown.h"

#include <stdio.h>

#define DEEPEST 8

struct writer {
	struct tam_buf *out; /* borrowed */
	const struct tam_doc *doc;
	size_t span;                /* place in doc->spans */
	struct tam_buf text;        /* of the block at hand */
	enum tam_kind last;         /* kind of the block before; TAM_KINDS at the start */
	size_t indent[DEEPEST + 1]; /* columns at which items of each level have their text */
	unsigned level;             /* of the item before, 0 when it was none */
};

void
tam_kept_text(
	struct tam_buf *out, const struct tam_doc *doc, const struct tam_block *b, size_t *span)
{
	const struct tam_span *s;
	size_t from, to, i = *span;

	while (i < doc->spans.n && doc->spans.v[i].end <= b->start &&
		doc->spans.v[i].start < b->start)
		i++;
	*span = i;
	for (; i < doc->spans.n && doc->spans.v[i].start < b->end; i++) {
		s = &doc->spans.v[i];
		if (s->kind == TAM_SPAN_REWRITTEN && s->start >= b->start)
			tam_buf_slice(out, s->with);
		if (s->kind != TAM_SPAN_KEPT)
			continue;
		from = s->start > b->start ? s->start : b->start;
		to = s->end < b->end ? s->end : b->end;
		if (from < to)
			tam_buf_add(out, doc->text.p + from, to - from);
	}
}

/* Into w->text; false when nothing is left of the block. */
static bool
take_text(struct writer *w, const struct tam_block *b, size_t *span)
{
	tam_buf_clear(&w->text);
	tam_kept_text(&w->text, w->doc, b, span);
	return tam_slice_trim(tam_buf_all(&w->text)).n > 0;
}

static bool
is_word(char c)
{
	return (unsigned char)c >= 0x80 || tam_is_digit(c) ||
	       (tam_ascii_lower(c) >= 'a' && tam_ascii_lower(c) <= 'z');
}

/* `&name;`, `&#12;`: what a reader would decode. */
static bool
is_entity(struct tam_slice s, size_t at)
{
	size_t i = at + 1;

	if (i < s.n && s.p[i] == '#')
		i++;
	while (i < s.n && (unsigned char)s.p[i] < 0x80 && is_word(s.p[i]))
		i++;
	return i > at + 1 && i < s.n && s.p[i] == ';';
}

/* Inside a line, wherever it stands. */
static bool
is_special(struct tam_slice s, size_t at, bool in_table)
{
	char next = at + 1 < s.n ? s.p[at + 1] : ' ';

	switch (s.p[at]) {
	case '\\':
	case '`':
	case '*':
	case '[':
	case ']':
		return true;
	case '_': /* between letters it is one */
		return at == 0 || !is_word(s.p[at - 1]) || !is_word(next);
	case '~':
		return next == '~' || (at > 0 && s.p[at - 1] == '~');
	case '<':
		return is_word(next) || next == '/' || next == '!' || next == '?';
	case '&':
		return is_entity(s, at);
	case '|':
		return in_table;
	default:
		return false;
	}
}

/* Place in a line of the character that would begin a block there; s.n when none would. */
static size_t
block_marker(struct tam_slice s)
{
	size_t i = 0;
	char c = s.n == 0 ? ' ' : s.p[0];

	if (c == '>' || (c == '~' && tam_slice_starts(s, TAM_LIT("~~~"))))
		return 0;
	if (c == '#') {
		while (i < s.n && s.p[i] == '#')
			i++;
		return i <= 6 && (i == s.n || tam_is_space(s.p[i])) ? 0 : s.n;
	}
	/* A row of dashes and pipes makes a table of the line above. */
	while (i < s.n && strchr("-:| ", s.p[i]) != NULL)
		i++;
	if (i > 0 && i == s.n)
		return 0;
	i = 0;
	if (c == '-' || c == '+' || c == '=') {
		/* An item, a rule, or the underline of a heading. */
		while (i < s.n && (s.p[i] == c || s.p[i] == ' '))
			i++;
		return i == s.n || (c != '=' && (s.n == 1 || tam_is_space(s.p[1]))) ? 0 : s.n;
	}
	while (i < s.n && i < 10 && tam_is_digit(s.p[i]))
		i++;
	if (i > 0 && i < s.n && (s.p[i] == '.' || s.p[i] == ')') &&
		(i + 1 == s.n || tam_is_space(s.p[i + 1])))
		return i;
	return s.n;
}

static void
put_line(struct tam_buf *out, struct tam_slice line, bool in_table)
{
	size_t i, marker;

	line = tam_slice_trim(line);
	marker = block_marker(line);
	for (i = 0; i < line.n; i++) {
		if (i == marker || is_special(line, i, in_table))
			tam_buf_char(out, '\\');
		tam_buf_char(out, line.p[i]);
	}
}

/* Lines of a block; `between` goes between two of them. */
static void
put_lines(struct tam_buf *out, struct tam_slice text, const char *between, bool in_table)
{
	struct tam_slice line;
	bool first = true;

	while (tam_slice_line(&text, &line)) {
		if (tam_slice_trim(line).n == 0)
			continue;
		if (!first)
			tam_buf_str(out, between);
		put_line(out, line, in_table);
		first = false;
	}
}

static void
put_heading(struct writer *w, const struct tam_block *b)
{
	unsigned i, level = b->level < 1 ? 1 : b->level > 6 ? 6 : b->level;
	size_t start;

	for (i = 0; i < level; i++)
		tam_buf_char(w->out, '#');
	tam_buf_char(w->out, ' ');
	start = w->out->n;
	put_lines(w->out, tam_buf_all(&w->text), " ", false);
	/* Number signs at the end would count as the closing ones. */
	if (!w->out->failed && w->out->n > start && w->out->p[w->out->n - 1] == '#') {
		w->out->n--;
		tam_buf_str(w->out, "\\#");
	}
}

static void
put_spaces(struct tam_buf *out, size_t n)
{
	while (n-- > 0)
		tam_buf_char(out, ' ');
}

static void
put_item(struct writer *w, const struct tam_block *b)
{
	unsigned level = b->level < 1 ? 1 : b->level > DEEPEST ? DEEPEST : b->level;
	unsigned deepest = w->level + 1;
	char marker[16], break_and_indent[DEEPEST * 8 + 4];

	/* One level deeper than the item before at most, or it would read as code. */
	if (level > deepest)
		level = deepest > DEEPEST ? DEEPEST : deepest;
	if (b->ordered > 0)
		(void)snprintf(marker, sizeof marker, "%u. ", (unsigned)b->ordered);
	else
		(void)snprintf(marker, sizeof marker, "- ");
	put_spaces(w->out, w->indent[level - 1]);
	tam_buf_str(w->out, marker);
	w->indent[level] = w->indent[level - 1] + strlen(marker);
	w->level = level;
	(void)snprintf(
		break_and_indent, sizeof break_and_indent, "\\\n%*s", (int)w->indent[level], "");
	put_lines(w->out, tam_buf_all(&w->text), break_and_indent, false);
}

static void
put_code(struct writer *w)
{
	struct tam_slice text = tam_buf_all(&w->text);
	size_t i, run = 0, longest = 2;

	for (i = 0; i < text.n; i++) {
		run = text.p[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	while (text.n > 0 && text.p[text.n - 1] == '\n')
		text.n--;
	for (i = 0; i <= longest; i++)
		tam_buf_char(w->out, '`');
	tam_buf_char(w->out, '\n');
	tam_buf_slice(w->out, text);
	tam_buf_char(w->out, '\n');
	for (i = 0; i <= longest; i++)
		tam_buf_char(w->out, '`');
}

static size_t
count_cells(struct tam_slice row)
{
	size_t n = 1, i;

	for (i = 0; i < row.n; i++)
		n += row.p[i] == '\t';
	return n;
}

static void
put_row(struct tam_buf *out, struct tam_slice row, size_t columns)
{
	size_t i, n;

	tam_buf_char(out, '|');
	for (i = 0; i < columns; i++) {
		n = tam_slice_find(row, TAM_LIT("\t"));
		tam_buf_char(out, ' ');
		put_lines(out, tam_slice(row.p, n), " ", true);
		tam_buf_str(out, " |");
		row = tam_slice_from(row, n + 1);
	}
}

/* What stands between two blocks: items of a list and paragraphs of a quotation stay together. */
static void
separate(struct writer *w, enum tam_kind kind)
{
	if (w->last == TAM_ITEM && kind == TAM_ITEM)
		tam_buf_char(w->out, '\n');
	else if (w->last != TAM_KINDS)
		tam_buf_str(w->out, w->last == TAM_QUOTE && kind == TAM_QUOTE ? "\n>\n" : "\n\n");
	if (kind != TAM_ITEM)
		w->level = 0;
	w->last = kind;
}

/* Rows in a row are one table; the first that has text is its header. Gives the index behind the
 * last. */
static size_t
put_table(struct writer *w, size_t i)
{
	size_t end, n, columns = 0, span = w->span;
	const struct tam_block *v = w->doc->blocks.v;
	bool first = true;

	for (end = i; end < w->doc->blocks.n && v[end].kind == TAM_ROW; end++)
		if (take_text(w, &v[end], &span)) {
			n = count_cells(tam_buf_all(&w->text));
			columns = n > columns ? n : columns;
		}
	for (; i < end; i++) {
		if (!take_text(w, &v[i], &w->span))
			continue;
		if (first)
			separate(w, TAM_ROW);
		else
			tam_buf_char(w->out, '\n');
		put_row(w->out, tam_buf_all(&w->text), columns);
		if (first) {
			tam_buf_str(w->out, "\n|");
			for (n = 0; n < columns; n++)
				tam_buf_str(w->out, " --- |");
		}
		first = false;
	}
	return end;
}

static void
put_block(struct writer *w, const struct tam_block *b)
{
	switch (b->kind) {
	case TAM_HEADING:
		put_heading(w, b);
		break;
	case TAM_ITEM:
		put_item(w, b);
		break;
	case TAM_QUOTE:
		tam_buf_str(w->out, "> ");
		put_lines(w->out, tam_buf_all(&w->text), "\\\n> ", false);
		break;
	case TAM_CODE:
		put_code(w);
		break;
	case TAM_LINE:
	case TAM_PARAGRAPH:
	case TAM_CAPTION:
	case TAM_ROW:
	case TAM_KINDS:
		put_lines(w->out, tam_buf_all(&w->text), "\\\n", false);
		break;
	}
}

void
tam_markdown(struct tam_buf *out, const struct tam_doc *doc)
{
	struct writer w = {.out = out, .doc = doc, .last = TAM_KINDS};
	const struct tam_block *b;
	size_t i, start = out->n;

	for (i = 0; i < doc->blocks.n;) {
		b = &doc->blocks.v[i];
		if (b->kind == TAM_ROW) {
			i = put_table(&w, i);
			continue;
		}
		i++;
		if (!take_text(&w, b, &w.span))
			continue;
		separate(&w, b->kind);
		put_block(&w, b);
	}
	if (out->n > start)
		tam_buf_char(out, '\n');
	out->failed |= w.text.failed;
	tam_buf_free(&w.text);
}
