/* Text as CommonMark: every character that would be read as markup is escaped, but no others, so that
 * the result stays readable. Links and code inside a line become what they are. */
#include "io/markdown_text.h"

#include "base/mem.h"
#include "io/markdown.h"
#include "text/url.h"

enum { FREE_ADDRESSES = 64 * 1024, TIMES_PAGE = 4 };

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

/* What stands beside a character besides others. */
enum { IN_TABLE = 1, BESIDE_MARKUP = 2, BEFORE_LINK = 4 };

/* Inside a line, wherever it stands. */
static bool
is_special(struct tam_slice s, size_t at, unsigned where)
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
		return (where & BESIDE_MARKUP) != 0 || at == 0 || !is_word(s.p[at - 1]) ||
		       !is_word(next);
	case '!': /* before a link it would make it a picture */
		return (where & BEFORE_LINK) != 0;
	case '~':
		return next == '~' || (at > 0 && s.p[at - 1] == '~');
	case '<':
		return is_word(next) || next == '/' || next == '!' || next == '?';
	case '&':
		return is_entity(s, at);
	case '|':
		return (where & IN_TABLE) != 0;
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

/* Where bytes of the document stand in the text that is left. Asked with rising places only. */
struct mapping {
	const struct tam_doc *doc;
	size_t span, out; /* the text before this span of the block has this length */
};

static size_t
mapped(struct mapping *m, const struct tam_block *b, size_t at)
{
	const struct tam_span *v = m->doc->spans.v;
	size_t from;

	/* What is put in at the end of the block is none of its text. */
	for (; m->span < m->doc->spans.n && v[m->span].end <= at && v[m->span].start < b->end;
		m->span++) {
		if (v[m->span].kind == TAM_SPAN_REWRITTEN && v[m->span].start >= b->start)
			m->out += v[m->span].with.n;
		from = v[m->span].start > b->start ? v[m->span].start : b->start;
		if (v[m->span].kind == TAM_SPAN_KEPT && v[m->span].end > from)
			m->out += v[m->span].end - from;
	}
	if (m->span == m->doc->spans.n || v[m->span].kind != TAM_SPAN_KEPT ||
		v[m->span].start >= b->end)
		return m->out;
	from = v[m->span].start > b->start ? v[m->span].start : b->start;
	return at > from ? m->out + (at - from) : m->out;
}

static bool
is_followed(struct tam_slice href)
{
	static const char *const dropped[] = {
		"javascript:", "vbscript:", "data:", "about:", "blob:"};
	char head[12];
	size_t i, n = 0;

	for (i = 0; i < href.n && n < sizeof head; i++)
		if ((unsigned char)href.p[i] > ' ')
			head[n++] = href.p[i];
	for (i = 0; i < TAM_COUNT(dropped); i++) {
		struct tam_slice scheme = tam_slice_of(dropped[i]);

		if (n >= scheme.n && tam_slice_ieq(tam_slice(head, scheme.n), scheme))
			return false;
	}
	return n > 0 && head[0] != '#';
}

/* Code that a line can hold: CommonMark has no escapes in it. */
static bool
is_one_line(const struct tam_marked *m, const struct tam_run *run)
{
	return memchr(m->text.p + run->start, '\n', run->end - run->start) == NULL;
}

static void
add_run(struct tam_marked *m, struct tam_run run)
{
	if (run.start >= run.end || m->failed)
		return;
	if (run.kind == TAM_INLINE_LINK ? !is_followed(run.href) : !is_one_line(m, &run))
		return;
	if (!tam_reserve((void **)&m->runs, &m->cap, m->n + 1, sizeof *m->runs)) {
		m->failed = true;
		return;
	}
	m->runs[m->n++] = run;
}

/* The inlines of one kind in the block: those of one kind do not overlap, so places rise. */
static void
map_runs(struct tam_marked *m, const struct tam_block *b, size_t span, size_t end,
	enum tam_inline_kind kind)
{
	struct mapping map = {.doc = m->doc, .span = span};
	size_t i;

	for (i = m->inlined; i < end; i++) {
		const struct tam_inline *from = &m->doc->inlines.v[i];
		struct tam_run run = {.kind = kind, .href = from->href};

		if (from->kind != kind)
			continue;
		run.start = mapped(&map, b, from->start);
		run.end = mapped(&map, b, from->end);
		add_run(m, run);
	}
}

/* By start, the longer first, a link before code. */
static bool
stands_before(const struct tam_run *a, const struct tam_run *b)
{
	return a->start != b->start ? a->start < b->start
	       : a->end != b->end   ? a->end > b->end
				    : a->kind < b->kind;
}

/* The first `links` runs are links, the others code; each part is in order. */
static void
merge_runs(struct tam_marked *m, size_t links)
{
	struct tam_run *merged = NULL;
	size_t i, k, cap = 0;

	if (links == 0 || links == m->n)
		return;
	if (!tam_reserve((void **)&merged, &cap, m->n, sizeof *merged)) {
		m->failed = true;
		return;
	}
	for (i = 0, k = links; i < links || k < m->n;) {
		bool code = i == links || (k < m->n && stands_before(&m->runs[k], &m->runs[i]));

		merged[i + k - links] = m->runs[code ? k : i];
		k += code;
		i += !code;
	}
	tam_free(m->runs);
	m->runs = merged;
	m->cap = cap;
}

bool
tam_marked_take(struct tam_marked *m, const struct tam_block *b)
{
	const struct tam_doc *doc = m->doc;
	size_t links, end;

	tam_buf_clear(&m->text);
	m->n = m->passed = 0;
	tam_kept_text(&m->text, doc, b, &m->span);
	while (m->inlined < doc->inlines.n && doc->inlines.v[m->inlined].start < b->start)
		m->inlined++;
	for (end = m->inlined; end < doc->inlines.n && doc->inlines.v[end].start < b->end;)
		end++;
	if (m->text.failed || tam_slice_trim(tam_buf_all(&m->text)).n == 0)
		return false;
	if (end > m->inlined) {
		map_runs(m, b, m->span, end, TAM_INLINE_LINK);
		links = m->n;
		map_runs(m, b, m->span, end, TAM_INLINE_CODE);
		merge_runs(m, links);
	}
	m->inlined = end;
	return true;
}

void
tam_marked_free(struct tam_marked *m)
{
	tam_buf_free(&m->text);
	tam_free(m->runs);
}

/* A long base, or one long link around a thousand blocks, would make more of a page than can be held:
 * when its addresses have this many bytes, links are text from there on. Real pages stay below the page's
 * own size. */
static bool
affords_link(const struct tam_marked *m)
{
	return m->addresses <= FREE_ADDRESSES || m->addresses / TIMES_PAGE <= m->doc->raw.n;
}

/* A destination between `(` and `)`: without blanks, parentheses escaped. */
static void
put_address(struct tam_buf *out, struct tam_marked *m, struct tam_slice href)
{
	struct tam_buf url = {0};
	struct tam_slice s;
	size_t i;

	tam_url_resolve(&url, m->doc->base, href);
	m->addresses += url.n;
	s = tam_buf_all(&url);
	for (i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c <= ' ' || c == 0x7F || strchr("<>\\|`\"", s.p[i]) != NULL) {
			tam_buf_printf(out, "%%%02X", c);
			continue;
		}
		if (c == '(' || c == ')' || (c == '&' && is_entity(s, i)))
			tam_buf_char(out, '\\');
		tam_buf_char(out, s.p[i]);
	}
	out->failed = out->failed || url.failed;
	tam_buf_free(&url);
}

/* Code between more backquotes than stand in it in a row. */
static void
put_code(struct tam_buf *out, struct tam_slice s)
{
	size_t i, run = 0, longest = 0;
	bool apart = s.p[0] == '`' || s.p[s.n - 1] == '`' || (s.p[0] == ' ' && s.p[s.n - 1] == ' ');

	for (i = 0; i < s.n; i++) {
		run = s.p[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	for (i = 0; i <= longest; i++)
		tam_buf_char(out, '`');
	tam_buf_str(out, apart ? " " : "");
	tam_buf_slice(out, s);
	tam_buf_str(out, apart ? " " : "");
	for (i = 0; i <= longest; i++)
		tam_buf_char(out, '`');
}

/* Writing a stretch of the text. */
struct putting {
	struct tam_buf *out;
	struct tam_marked *m;
	size_t next;     /* run */
	size_t link_end; /* of the open link, 0 = none */
	struct tam_slice href;
	bool in_table;
};

static void
close_link(struct putting *p)
{
	tam_buf_str(p->out, "](");
	put_address(p->out, p->m, p->href);
	tam_buf_char(p->out, ')');
	p->link_end = 0;
}

/* In a table the backslash before a pipe counts even in code. */
static bool
fits_cell(struct tam_slice code)
{
	return memchr(code.p, '|', code.n) == NULL && memchr(code.p, '\\', code.n) == NULL;
}

/* What begins or ends before byte `at`. Gives the end of code that has been written, else `at`. */
static size_t
put_runs(struct putting *p, size_t at, size_t end)
{
	const struct tam_run *run;
	struct tam_slice code;

	if (p->link_end != 0 && p->link_end <= at)
		close_link(p);
	for (; p->next < p->m->n && p->m->runs[p->next].start <= at; p->next++) {
		run = &p->m->runs[p->next];
		if (run->end <= at)
			continue;
		if (run->kind == TAM_INLINE_LINK) {
			if (p->link_end != 0 || !affords_link(p->m))
				continue;
			tam_buf_char(p->out, '[');
			p->link_end = run->end;
			p->href = run->href;
			continue;
		}
		code = tam_slice(p->m->text.p + at, (run->end < end ? run->end : end) - at);
		if (tam_slice_trim(code).n == 0 || (p->in_table && !fits_cell(code)))
			continue;
		put_code(p->out, code);
		p->next++;
		return at + code.n;
	}
	return at;
}

static bool
run_starts(const struct putting *p, size_t at)
{
	return p->next < p->m->n && p->m->runs[p->next].start <= at;
}

/* One line, [from, to). */
static void
put_line(struct putting *p, size_t from, size_t to)
{
	struct tam_slice line = tam_slice_trim(tam_slice(p->m->text.p + from, to - from));
	size_t i, at, marker = block_marker(line), first = (size_t)(line.p - p->m->text.p);

	for (i = 0; i < line.n;) {
		unsigned where = p->in_table ? IN_TABLE : 0;

		if (p->link_end == first + i || run_starts(p, first + i))
			where |= BESIDE_MARKUP;
		at = put_runs(p, first + i, first + line.n);
		if (at > first + i) {
			i = at - first;
			continue;
		}
		if (run_starts(p, first + i + 1))
			where |= BESIDE_MARKUP | BEFORE_LINK;
		if (p->link_end == first + i + 1)
			where |= BESIDE_MARKUP;
		if (i == marker || is_special(line, i, where))
			tam_buf_char(p->out, '\\');
		tam_buf_char(p->out, line.p[i++]);
	}
	if (p->link_end != 0 && p->link_end <= first + line.n)
		close_link(p);
}

void
tam_marked_put(struct tam_buf *out, struct tam_marked *m, size_t from, size_t to,
	const char *between, bool in_table)
{
	struct putting p = {.out = out, .m = m, .next = m->passed, .in_table = in_table};
	struct tam_slice rest = tam_slice(m->text.p + from, to - from), line;
	bool first = true;

	while (p.next < m->n && m->runs[p.next].end <= from)
		p.next++;
	m->passed = p.next;
	while (tam_slice_line(&rest, &line)) {
		if (tam_slice_trim(line).n == 0)
			continue;
		if (!first)
			tam_buf_str(out, between);
		put_line(&p, (size_t)(line.p - m->text.p), (size_t)(line.p - m->text.p) + line.n);
		first = false;
	}
	if (p.link_end != 0)
		close_link(&p);
	out->failed = out->failed || m->failed;
}
