/* Looking ahead in svg and math: where the tree builder is certainly back in HTML. That is behind the
 * end tag of the root when all that stands before it is plainly nested, or at a tag of HTML that breaks
 * out of foreign content. */
#include "html/scanner.h"

enum { DEEPEST = 64 };

#define NAME(s) \
	{ \
		("" s), sizeof(s) - 1 \
	}

/* Start tags that end foreign content (HTML standard, "in foreign content"), sorted. */
static const struct tam_slice breaking_out[] = {NAME("b"), NAME("big"), NAME("blockquote"),
	NAME("body"), NAME("br"), NAME("center"), NAME("code"), NAME("dd"), NAME("div"), NAME("dl"),
	NAME("dt"), NAME("em"), NAME("embed"), NAME("h1"), NAME("h2"), NAME("h3"), NAME("h4"),
	NAME("h5"), NAME("h6"), NAME("head"), NAME("hr"), NAME("i"), NAME("img"), NAME("li"),
	NAME("listing"), NAME("menu"), NAME("meta"), NAME("nobr"), NAME("ol"), NAME("p"),
	NAME("pre"), NAME("ruby"), NAME("s"), NAME("small"), NAME("span"), NAME("strike"),
	NAME("strong"), NAME("sub"), NAME("sup"), NAME("table"), NAME("tt"), NAME("u"), NAME("ul"),
	NAME("var")};

/* In these the rules of HTML hold for tags. Text they may hold; a tag in them is more than we follow,
 * but for div and span, which do nothing but nest. */
static const struct tam_slice svg_labels[] = {
	NAME("title"), NAME("desc"), NAME("foreignobject"), NAME("div"), NAME("span")};
static const struct tam_slice math_labels[] = {
	NAME("mi"), NAME("mo"), NAME("mn"), NAME("ms"), NAME("mtext"), NAME("div"), NAME("span")};

/* With attributes that decide, or with HTML inside. */
static const struct tam_slice doubtful[] = {NAME("font"), NAME("annotation-xml")};

struct ahead {
	const char *p, *end;
	struct tam_slice open[DEEPEST];
	bool label[DEEPEST]; /* of each */
	size_t depth;
};

enum verdict { GO_ON, IN_HTML, UNKNOWN };

static bool
is_among(const struct tam_slice *list, size_t n, struct tam_slice name)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (list[i].n == name.n && tam_slice_ieq(name, list[i]))
			return true;
	return false;
}

static bool
in_label(const struct ahead *a)
{
	return a->label[a->depth - 1];
}

static void
open_element(struct ahead *a, struct tam_slice name)
{
	a->open[a->depth] = name;
	a->label[a->depth++] = tam_slice_ieq(a->open[0], TAM_LIT("svg"))
				       ? is_among(svg_labels, TAM_COUNT(svg_labels), name)
				       : is_among(math_labels, TAM_COUNT(math_labels), name);
}

static bool
is_plain_html(struct tam_slice name)
{
	return tam_slice_ieq(name, TAM_LIT("div")) || tam_slice_ieq(name, TAM_LIT("span"));
}

static enum verdict
start_tag(struct tam_scanner *s, struct ahead *a)
{
	struct tam_scan_read tag;
	struct tam_slice name;
	bool html = in_label(a);

	tam_scan_read_tag(&tag, s, a->p + 1, false);
	name = tag.name.s;
	if (tag.after == NULL || (html && !is_plain_html(name)) ||
		is_among(doubtful, TAM_COUNT(doubtful), name))
		return UNKNOWN;
	if (!html && name.n <= 10 && is_among(breaking_out, TAM_COUNT(breaking_out), name))
		return IN_HTML;
	a->p = tag.after;
	if (tag.self_closing && !html)
		return GO_ON;
	if (a->depth == DEEPEST)
		return UNKNOWN;
	open_element(a, name);
	return GO_ON;
}

static enum verdict
end_tag(struct tam_scanner *s, struct ahead *a)
{
	struct tam_scan_read tag;
	size_t i = a->depth;

	tam_scan_read_tag(&tag, s, a->p + 2, false);
	while (i > 0 && !tam_slice_ieq(a->open[i - 1], tag.name.s))
		i--;
	/* One that ends nothing here may end something around. */
	if (tag.after == NULL || i == 0 || (i < a->depth && in_label(a)))
		return UNKNOWN;
	a->p = tag.after;
	a->depth = i - 1;
	return a->depth == 0 ? IN_HTML : GO_ON;
}

static enum verdict
declaration(struct ahead *a)
{
	struct tam_slice rest = tam_slice(a->p, (size_t)(a->end - a->p));
	size_t close;

	if (tam_slice_starts(rest, TAM_LIT("<!--"))) {
		a->p = tam_scan_comment(a->p, a->end);
		return GO_ON;
	}
	if (!tam_slice_starts(rest, TAM_LIT("<![CDATA[")) || in_label(a))
		return UNKNOWN;
	close = tam_slice_find(rest, TAM_LIT("]]>"));
	a->p += close + 3;
	return close < rest.n ? GO_ON : UNKNOWN;
}

/* `<?xml ?>` */
static enum verdict
skip_past(struct ahead *a)
{
	const char *gt = memchr(a->p, '>', (size_t)(a->end - a->p));

	a->p = gt == NULL ? a->end : gt + 1;
	return GO_ON;
}

const char *
tam_scan_foreign_end(struct tam_scanner *s, struct tam_slice root, const char *p)
{
	struct ahead a;
	enum verdict verdict = GO_ON;

	a.p = p;
	a.end = s->end;
	a.depth = 0;
	open_element(&a, root);
	while (verdict == GO_ON) {
		a.p = tam_scan_markup(a.p, a.end);
		if (a.p == a.end)
			return a.end;
		if (tam_ch_letter(a.p[1]))
			verdict = start_tag(s, &a);
		else if (a.p[1] == '?')
			verdict = skip_past(&a);
		else if (a.p[1] == '!')
			verdict = declaration(&a);
		else if (a.p[1] == '/' && tam_ch_letter(a.p[2]))
			verdict = end_tag(s, &a);
		else
			verdict = UNKNOWN;
	}
	return verdict == IN_HTML ? a.p : NULL;
}
