/* Looking ahead in svg and math: where the tree builder is certainly back in HTML. That is behind the
 * end tag of the root when all that stands before it is plainly nested, or at a tag of HTML that breaks
 * out of foreign content. */
#include "html/scanner.h"

enum { DEEPEST = 64 };

/* Those of the start tags that end foreign content which have no number of their own. */
static const struct tam_slice others_break_out[] = {TAM_TEXT("big"), TAM_TEXT("nobr"),
	TAM_TEXT("ruby"), TAM_TEXT("strike"), TAM_TEXT("tt"), TAM_TEXT("var")};

/* In these the rules of HTML hold for tags. Text they may hold; a tag in them is more than we follow,
 * but for div and span, which do nothing but nest. */
static const struct tam_slice svg_labels[] = {TAM_TEXT("title"), TAM_TEXT("desc"),
	TAM_TEXT("foreignobject"), TAM_TEXT("div"), TAM_TEXT("span")};
static const struct tam_slice math_labels[] = {TAM_TEXT("mi"), TAM_TEXT("mo"), TAM_TEXT("mn"),
	TAM_TEXT("ms"), TAM_TEXT("mtext"), TAM_TEXT("div"), TAM_TEXT("span")};

/* With attributes that decide, or with HTML inside. */
static const struct tam_slice doubtful[] = {TAM_TEXT("font"), TAM_TEXT("annotation-xml")};

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

/* The start tag ends foreign content (HTML standard, "in foreign content"). */
static bool
breaks_out(const struct tam_scan_name *name)
{
	switch ((enum tam_tag)tam_elements[name->row].tag) {
	case TAM_TAG_B:
	case TAM_TAG_BLOCKQUOTE:
	case TAM_TAG_BODY:
	case TAM_TAG_BR:
	case TAM_TAG_CENTER:
	case TAM_TAG_CODE:
	case TAM_TAG_DD:
	case TAM_TAG_DIV:
	case TAM_TAG_DL:
	case TAM_TAG_DT:
	case TAM_TAG_EM:
	case TAM_TAG_EMBED:
	case TAM_TAG_H1:
	case TAM_TAG_H2:
	case TAM_TAG_H3:
	case TAM_TAG_H4:
	case TAM_TAG_H5:
	case TAM_TAG_H6:
	case TAM_TAG_HEAD:
	case TAM_TAG_HR:
	case TAM_TAG_I:
	case TAM_TAG_IMG:
	case TAM_TAG_LI:
	case TAM_TAG_LISTING:
	case TAM_TAG_MENU:
	case TAM_TAG_META:
	case TAM_TAG_OL:
	case TAM_TAG_P:
	case TAM_TAG_PRE:
	case TAM_TAG_S:
	case TAM_TAG_SMALL:
	case TAM_TAG_SPAN:
	case TAM_TAG_STRONG:
	case TAM_TAG_SUB:
	case TAM_TAG_SUP:
	case TAM_TAG_TABLE:
	case TAM_TAG_U:
	case TAM_TAG_UL:
		return true;
	case TAM_TAG_OTHER:
		return is_among(others_break_out, TAM_COUNT(others_break_out), name->s);
	default:
		return false;
	}
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
	if (!html && breaks_out(&tag.name))
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
