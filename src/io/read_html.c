/* A page is one record. The bid looks for the marks that only pages have, because a text about
 * HTML, or one with a few stray tags, is still a text. */
#include "io/magic.h"
#include "io/reader.h"

enum {
	BID_DOCTYPE = 100,
	BID_ROOT = 95,
	BID_XHTML = 90,
	BID_SOUP = 60,
};

/* Elements that begin a fragment of a page. */
static const struct tam_slice openers[] = {
	{"a", 1},
	{"article", 7},
	{"aside", 5},
	{"b", 1},
	{"base", 4},
	{"blockquote", 10},
	{"br", 2},
	{"center", 6},
	{"div", 3},
	{"dl", 2},
	{"em", 2},
	{"figure", 6},
	{"font", 4},
	{"footer", 6},
	{"form", 4},
	{"frameset", 8},
	{"h1", 2},
	{"h2", 2},
	{"h3", 2},
	{"h4", 2},
	{"h5", 2},
	{"h6", 2},
	{"header", 6},
	{"hr", 2},
	{"i", 1},
	{"iframe", 6},
	{"img", 3},
	{"li", 2},
	{"link", 4},
	{"main", 4},
	{"meta", 4},
	{"nav", 3},
	{"noscript", 8},
	{"ol", 2},
	{"p", 1},
	{"pre", 3},
	{"script", 6},
	{"section", 7},
	{"span", 4},
	{"strong", 6},
	{"style", 5},
	{"table", 5},
	{"tbody", 5},
	{"td", 2},
	{"title", 5},
	{"tr", 2},
	{"ul", 2},
	{"video", 5},
};

/* End tags in a row that stand for structure: this many make a page of a file that begins with
 * anything. */
#define SOUP_END_TAGS 5

/* What follows `<` or `</`, when it is a whole tag name: the name in `*name`. */
static bool
tag_name(struct tam_slice s, struct tam_slice *name)
{
	size_t n = 0;

	while (n < s.n && n < 16 &&
		(tam_is_digit(s.p[n]) ||
			(tam_ascii_lower(s.p[n]) >= 'a' && tam_ascii_lower(s.p[n]) <= 'z')))
		n++;
	*name = tam_slice(s.p, n);
	return n > 0 && n < s.n && (s.p[n] == '>' || s.p[n] == '/' || tam_is_space(s.p[n]));
}

static bool
is_root(struct tam_slice name)
{
	return tam_slice_ieq(name, TAM_LIT("html")) || tam_slice_ieq(name, TAM_LIT("head")) ||
	       tam_slice_ieq(name, TAM_LIT("body"));
}

static bool
is_opener(struct tam_slice name)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(openers); i++)
		if (tam_slice_ieq(name, openers[i]))
			return true;
	return false;
}

/* Behind white space, comments and an XML declaration, whose presence goes to *xml. */
static struct tam_slice
after_prolog(struct tam_slice s, bool *xml)
{
	struct tam_slice close;

	for (;;) {
		while (s.n > 0 && tam_is_space(s.p[0]))
			s = tam_slice_from(s, 1);
		if (tam_slice_starts(s, TAM_LIT("<!--")))
			close = TAM_LIT("-->");
		else if (tam_slice_starts(s, TAM_LIT("<?")))
			close = TAM_LIT(">");
		else
			return s;
		*xml = *xml || close.n == 1;
		s = tam_slice_from(s, tam_slice_find(s, close) + close.n);
	}
}

/* Tags anywhere: a root element, or known end tags at the density of a page. */
static int
soup_bid(struct tam_slice s, int bid_of_root)
{
	struct tam_slice name, rest;
	size_t ends = 0;
	bool end_tag;

	for (rest = s; rest.n > 0;) {
		rest = tam_slice_from(rest, tam_slice_find(rest, TAM_LIT("<")) + 1);
		end_tag = rest.n > 0 && rest.p[0] == '/';
		if (!tag_name(tam_slice_from(rest, end_tag), &name))
			continue;
		if (is_root(name) && !end_tag && bid_of_root > 0)
			return bid_of_root;
		ends += end_tag && (is_root(name) || is_opener(name));
	}
	return ends >= SOUP_END_TAGS && ends >= s.n / 1024 ? BID_SOUP : 0;
}

static int
bid_narrow(struct tam_slice s)
{
	struct tam_slice name;
	bool xml = false;

	s = after_prolog(tam_after_bom(s), &xml);
	if (s.n >= 9 && tam_slice_ieq(tam_slice(s.p, 9), TAM_LIT("<!doctype"))) {
		s = tam_slice_trim(tam_slice(s.p + 9, s.n - 9));
		return s.n >= 4 && tam_slice_ieq(tam_slice(s.p, 4), TAM_LIT("html")) ? BID_DOCTYPE
										     : 0;
	}
	if (s.n > 1 && s.p[0] == '<' && tag_name(tam_slice_from(s, 1), &name)) {
		if (is_root(name))
			return xml ? BID_XHTML : BID_ROOT;
		if (!xml && is_opener(name))
			return BID_SOUP;
	}
	return soup_bid(s, xml ? BID_XHTML : 0);
}

/* UTF-16 and UTF-32 are looked at through their low bytes. */
static int
bid(struct tam_slice head)
{
	char narrow[4096];
	size_t first, step, n = 0;

	tam_wide_text(head, &first, &step);
	if (step == 1)
		return bid_narrow(head);
	for (; first < head.n && n < sizeof narrow; first += step)
		narrow[n++] = head.p[first];
	return bid_narrow(tam_slice(narrow, n));
}

static enum tam_code
next(struct tam_input *in, struct tam_record *rec, struct tam_err *err)
{
	return tam_read_whole(in, TAM_FORMAT_HTML, rec, err);
}

const struct tam_reader tam_reader_html = {TAM_FORMAT_HTML, "html", bid, next};
