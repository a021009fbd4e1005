/* Pages made of tags that nest, mostly: what is folded (html/fold.c) must be what the tree builder would
 * make of it. usage: nested COUNT [SEED]. Exit status 1: a tree differs; the page is printed. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"

enum { ROOM = 1 << 13, DEEPEST = 64 };

static const char *const names[] = {"div", "div", "p", "p", "ul", "ol", "li", "li", "dl", "dt",
	"dd", "span", "span", "a", "a", "b", "i", "em", "strong", "font", "h1", "h2", "button",
	"section", "article", "address", "blockquote", "label", "x-y", "noscript", "time", "small",
	"table", "tbody", "tr", "td", "td", "th", "caption", "col", "form", "select", "option",
	"optgroup", "pre", "nobr", "ruby", "rt", "object", "template", "svg", "math", "mi", "desc",
	"center", "details", "summary", "dialog", "search", "menu", "fieldset", "legend", "body",
	"html", "head", "figure", "listing", "marquee", "main", "nav", "u", "code", "textarea"};
static const char *const empty[] = {"br", "img", "input", "hr", "meta", "link", "wbr", "embed",
	"area", "param", "svg/", "image", "input type=hidden", "base", "keygen", "frame"};
static const char *const raw[] = {
	"script", "style", "iframe", "title", "noframes", "textarea", "xmp", "noembed"};
static const char *const texts[] = {"x", " ", "x y", "\n", " x", "&amp;", "&#32;", "<!---->",
	"<!doctype html>", "</br>", "</p>", "<?x>", "1 < 2", "\r\n", "&nbsp;"};

static uint64_t state;

/* xorshift64 (Marsaglia 2003). */
static size_t
below(size_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (size_t)(state % n);
}

struct page {
	char p[ROOM];
	size_t n;
	const char *open[DEEPEST];
	size_t depth;
};

static void
put(struct page *page, const char *before, const char *name, const char *after)
{
	page->n +=
		(size_t)snprintf(page->p + page->n, ROOM - page->n, "%s%s%s", before, name, after);
}

static void
start(struct page *page, const char *name)
{
	put(page, "<", name, below(8) == 0 ? " class=x id='y'>" : ">");
	if (page->depth < DEEPEST)
		page->open[page->depth++] = name;
}

/* Mostly the end tag of what is open, sometimes none, sometimes another's. */
static void
end(struct page *page)
{
	size_t how = below(40);

	if (page->depth > 0 && how > 0)
		page->depth--;
	if (how == 1 || page->depth == DEEPEST)
		return;
	put(page, "</",
		how == 2 ? names[below(sizeof names / sizeof *names)] : page->open[page->depth],
		">");
}

/* The first names only, most of the time: the others make everything around inexact. */
static const char *
name_for(size_t plain)
{
	return names[below(plain ? 32 : sizeof names / sizeof *names)];
}

static void
make(struct page *page)
{
	size_t i, count = 4 + below(60), plain = below(3);

	memset(page, 0, sizeof *page);
	page->open[0] = "div";
	for (i = 0; i < count && page->n + 64 < ROOM; i++) {
		size_t how = below(16);

		if (how < 6)
			start(page, name_for(plain));
		else if (how < 11)
			end(page);
		else if (how < 14)
			put(page, "", texts[below(plain ? 7 : sizeof texts / sizeof *texts)], "");
		else if (how == 14)
			put(page, "<", empty[below(plain ? 9 : sizeof empty / sizeof *empty)], ">");
		else {
			const char *name = raw[below(plain ? 3 : sizeof raw / sizeof *raw)];

			put(page, "<", name, "> x");
			put(page, "</", name, ">");
		}
	}
	while (page->depth > 0 && page->n + 64 < ROOM)
		put(page, "</", page->open[--page->depth], ">");
}

int
main(int argc, char **argv)
{
	static struct page page;
	unsigned long i, count = argc > 1 ? strtoul(argv[1], NULL, 10) : 10000;
	size_t same = 0;
	char said[512];

	state = argc > 2 ? strtoul(argv[2], NULL, 10) : UINT64_C(0x9E3779B97F4A7C15);
	for (i = 0; i < count; i++) {
		enum outcome found;

		make(&page);
		found = compare_trees((struct tam_slice){page.p, page.n}, said, sizeof said);
		same += found == SAME;
		if (found == DIFFERENT) {
			printf("%s\n%s\n", page.p, said);
			return 1;
		}
	}
	printf("%zu of %lu pages have one tree\n", same, count);
	return same * 2 < count;
}
