/* A drawing may be left out of the skeleton when nothing in it can reach the tree around it: all its
 * elements are known to stay inside, each end tag ends one of them, and it is closed. */
#include "html/scanner.h"

enum { DEEPEST = 64 };

/* In lower case, sorted. Not here, on purpose: foreignObject, script, font and every HTML element that
 * breaks out of svg. */
static const char *const harmless[] = {"a", "animate", "animatemotion", "animatetransform",
	"circle", "clippath", "defs", "desc", "ellipse", "feblend", "fecolormatrix",
	"fecomponenttransfer", "fecomposite", "feconvolvematrix", "fediffuselighting",
	"fedisplacementmap", "fedistantlight", "fedropshadow", "feflood", "fefunca", "fefuncb",
	"fefuncg", "fefuncr", "fegaussianblur", "feimage", "femerge", "femergenode", "femorphology",
	"feoffset", "fepointlight", "fespecularlighting", "fespotlight", "fetile", "feturbulence",
	"filter", "g", "image", "line", "lineargradient", "marker", "mask", "metadata", "mpath",
	"path", "pattern", "polygon", "polyline", "radialgradient", "rect", "set", "stop", "style",
	"svg", "switch", "symbol", "text", "textpath", "title", "tspan", "use", "view"};

struct drawing {
	const char *p, *end;
	struct tam_slice open[DEEPEST];
	size_t depth;
};

static int
compare(struct tam_slice name, const char *lower)
{
	size_t i;

	for (i = 0; i < name.n && lower[i] != '\0'; i++) {
		int d = (unsigned char)tam_ascii_lower(name.p[i]) - (unsigned char)lower[i];

		if (d != 0)
			return d;
	}
	return (i < name.n) - (lower[i] != '\0');
}

/* Names with a colon are those of drawing programs; no rule of HTML speaks of them. */
static bool
is_harmless(struct tam_slice name)
{
	size_t low = 0, high = TAM_COUNT(harmless);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int c = compare(name, harmless[middle]);

		if (c == 0)
			return true;
		if (c < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return memchr(name.p, ':', name.n) != NULL;
}

/* Text may stand in a title or desc; in a tag there the rules of HTML hold. */
static bool
in_label(const struct drawing *d)
{
	struct tam_slice top = d->open[d->depth - 1];

	return tam_slice_ieq(top, TAM_LIT("title")) || tam_slice_ieq(top, TAM_LIT("desc"));
}

static bool
start_tag(struct tam_scanner *s, struct drawing *d)
{
	struct tam_scan_read tag = tam_scan_read_tag(s, d->p + 1, false);

	if (tag.after == NULL || in_label(d) || !is_harmless(tag.name.s))
		return false;
	d->p = tag.after;
	if (tag.self_closing)
		return true;
	if (d->depth == DEEPEST)
		return false;
	d->open[d->depth++] = tag.name.s;
	return true;
}

/* Exactly `</name>`: Gumbo 0.10 takes all up to the `>` for the name when it looks for its element. */
static bool
end_tag(struct drawing *d)
{
	const char *name = d->p + 2, *gt = memchr(name, '>', (size_t)(d->end - name));
	struct tam_slice s = tam_slice(name, gt == NULL ? 0 : (size_t)(gt - name));
	size_t i = d->depth;

	while (i > 0 && !tam_slice_ieq(d->open[i - 1], s))
		i--;
	if (i == 0 || (i < d->depth && in_label(d)))
		return false;
	d->depth = i - 1;
	d->p = gt + 1;
	return true;
}

static bool
declaration(struct drawing *d)
{
	struct tam_slice rest = tam_slice(d->p, (size_t)(d->end - d->p));
	size_t close;

	if (tam_slice_starts(rest, TAM_LIT("<!--"))) {
		d->p = tam_scan_comment(d->p, d->end);
		return true;
	}
	if (!tam_slice_starts(rest, TAM_LIT("<![CDATA[")) || in_label(d))
		return false;
	close = tam_slice_find(rest, TAM_LIT("]]>"));
	d->p += close + 3;
	return close < rest.n;
}

const char *
tam_scan_svg_end(struct tam_scanner *s, const char *p)
{
	struct drawing d = {.p = p, .end = s->end, .depth = 1};
	bool good = true;

	d.open[0] = TAM_LIT("svg");
	while (good && d.depth > 0) {
		d.p = tam_scan_markup(d.p, d.end);
		if (d.p == d.end)
			return NULL;
		if (tam_ch_letter(d.p[1]))
			good = start_tag(s, &d);
		else if (d.p[1] == '!')
			good = declaration(&d);
		else if (d.p[1] == '/' && tam_ch_letter(d.p[2]))
			good = end_tag(&d);
		else
			good = false;
	}
	return good ? d.p : NULL;
}
