/* A linear look at the source of a page before the tree builder sees it. It is no tokenizer: it may
 * misjudge odd markup, so its caps lie far above what real pages hold. */
#include "base/utf8.h"
#include "html/parse.h"

enum {
	MOST_ATTRS = 1000, /* of one tag, and of all html and body tags together; real pages: 150 */
	MOST_OPEN = 4096,  /* elements that no end tag has closed */
	BUCKETS = 256,
};

struct guard {
	struct tam_slice s;
	size_t at;
	size_t root_attrs;         /* of html and body tags: their attributes are merged */
	size_t open;               /* sum over by_name */
	uint32_t by_name[BUCKETS]; /* start tags without an end tag, by hash of the name */
};

/* Elements that never stay open, or whose end is implied by what follows. */
static const char *const self_closing[] = {"area", "base", "body", "br", "caption", "col",
	"colgroup", "dd", "dt", "embed", "frame", "head", "hr", "html", "img", "input", "keygen",
	"li", "link", "meta", "optgroup", "option", "p", "param", "path", "rp", "rt", "source",
	"tbody", "td", "tfoot", "th", "thead", "tr", "track", "use", "wbr"};

static const char *const raw_text[] = {
	"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};

static bool
listed(const char *const *names, size_t n, struct tam_slice name)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (tam_slice_ieq(tam_slice_of(names[i]), name))
			return true;
	return false;
}

static size_t
bucket_of(struct tam_slice name)
{
	uint32_t h = 2166136261u; /* FNV-1a */
	size_t i;

	for (i = 0; i < name.n; i++)
		h = (h ^ (unsigned char)tam_ascii_lower(name.p[i])) * 16777619u;
	return (h ^ h >> 16) % BUCKETS;
}

/* To behind the first `mark` at or after g->at, or to the end. */
static void
skip_past(struct guard *g, struct tam_slice mark)
{
	struct tam_slice rest = tam_slice_from(g->s, g->at);
	size_t found = tam_slice_find(rest, mark);

	g->at = found == rest.n ? g->s.n : g->at + found + mark.n;
}

/* To the `</name` that ends raw text. */
static void
skip_raw(struct guard *g, struct tam_slice name)
{
	while (g->at < g->s.n) {
		const char *lt = memchr(g->s.p + g->at, '<', g->s.n - g->at);

		if (lt == NULL) {
			g->at = g->s.n;
			return;
		}
		g->at = (size_t)(lt - g->s.p);
		if (g->s.n - g->at > name.n + 1 && lt[1] == '/' &&
			tam_slice_ieq(tam_slice(lt + 2, name.n), name))
			return;
		g->at++;
	}
}

static struct tam_slice
read_name(struct guard *g)
{
	size_t start = g->at;

	while (g->at < g->s.n && !tam_is_space(g->s.p[g->at]) && g->s.p[g->at] != '/' &&
		g->s.p[g->at] != '>')
		g->at++;
	return tam_slice(g->s.p + start, g->at - start);
}

/* A value behind `=`: quoted, or up to white space or `>`. */
static void
skip_value(struct guard *g)
{
	char quote;

	while (g->at < g->s.n && tam_is_space(g->s.p[g->at]))
		g->at++;
	if (g->at == g->s.n)
		return;
	quote = g->s.p[g->at];
	if (quote == '"' || quote == '\'') {
		g->at++;
		skip_past(g, tam_slice(&quote, 1));
		return;
	}
	while (g->at < g->s.n && !tam_is_space(g->s.p[g->at]) && g->s.p[g->at] != '>')
		g->at++;
}

/* The attributes of a tag, to behind its `>`: how many. *selfclosed: it ends in `/>`. */
static size_t
skip_attrs(struct guard *g, bool *selfclosed)
{
	size_t n = 0, start;

	*selfclosed = false;
	while (g->at < g->s.n && g->s.p[g->at] != '>') {
		char c = g->s.p[g->at];

		if (tam_is_space(c) || c == '/') {
			*selfclosed = c == '/';
			g->at++;
			continue;
		}
		*selfclosed = false;
		start = g->at++;
		while (g->at < g->s.n && !tam_is_space(c = g->s.p[g->at]) && c != '/' && c != '>' &&
			c != '=')
			g->at++;
		n += g->at > start;
		while (g->at < g->s.n && tam_is_space(g->s.p[g->at]))
			g->at++;
		if (g->at < g->s.n && g->s.p[g->at] == '=') {
			g->at++;
			skip_value(g);
		}
	}
	g->at++;
	return n;
}

static enum tam_code
start_tag(struct guard *g, struct tam_err *err)
{
	struct tam_slice name = read_name(g);
	size_t b = bucket_of(name);
	bool selfclosed;
	size_t where = g->at, attrs = skip_attrs(g, &selfclosed);

	if (tam_slice_ieq(name, TAM_LIT("html")) || tam_slice_ieq(name, TAM_LIT("body")))
		attrs = g->root_attrs += attrs;
	if (attrs > MOST_ATTRS)
		return tam_fail(err, TAM_BAD,
			"over budget: a tag at byte %zu has more than %d attributes", where,
			MOST_ATTRS);
	if (listed(raw_text, TAM_COUNT(raw_text), name)) {
		if (g->at < g->s.n)
			skip_raw(g, name);
		return TAM_OK;
	}
	if (selfclosed || listed(self_closing, TAM_COUNT(self_closing), name))
		return TAM_OK;
	/* A form in a form is dropped by the tree builder. */
	if (g->by_name[b] > 0 && tam_slice_ieq(name, TAM_LIT("form")))
		return TAM_OK;
	g->by_name[b]++;
	if (++g->open > MOST_OPEN)
		return tam_fail(err, TAM_BAD,
			"over budget: more than %d elements are open at byte %zu", MOST_OPEN,
			where);
	return TAM_OK;
}

static void
end_tag(struct guard *g)
{
	struct tam_slice name = read_name(g);
	size_t b = bucket_of(name);
	bool ignored;

	skip_attrs(g, &ignored);
	if (g->by_name[b] > 0) {
		g->by_name[b]--;
		g->open--;
	}
}

enum tam_code
tam_page_guard(struct tam_slice html, struct tam_err *err)
{
	struct guard g = {.s = html};
	enum tam_code code;

	while (g.at < html.n) {
		const char *lt = memchr(html.p + g.at, '<', html.n - g.at);
		char next;

		if (lt == NULL)
			return TAM_OK;
		g.at = (size_t)(lt - html.p) + 1;
		next = g.at < html.n ? html.p[g.at] : '\0';
		if (tam_is_letter(next)) {
			if ((code = start_tag(&g, err)) != TAM_OK)
				return code;
		} else if (next == '/' && g.at + 1 < html.n && tam_is_letter(html.p[g.at + 1])) {
			g.at++;
			end_tag(&g);
		} else if (tam_slice_starts(tam_slice_from(html, g.at), TAM_LIT("!--"))) {
			g.at += 1; /* `<!-->` is a whole comment */
			skip_past(&g, TAM_LIT("-->"));
		} else if (next == '!' || next == '?' || next == '/') {
			skip_past(&g, TAM_LIT(">"));
		}
	}
	return TAM_OK;
}
