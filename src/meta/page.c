/* From the facts of a page to the metadata of the document: what needs an order and no vote. */
#include "base/features.h"
#include "meta/facts.h"
#include "meta/meta.h"
#include "text/chars.h"
#include "text/url.h"

enum { LONGEST_KEYWORDS = 600, LONGEST_SITE = 80 };

static void
fill(struct tam_slice *field, struct tam_slice value)
{
	if (field->p == NULL && value.n > 0)
		*field = value;
}

/* The first candidate of the facts in their order becomes the field. */
static void
take_first(struct tam_facts *f, struct tam_slice *field, const enum tam_fact *order, size_t n)
{
	struct tam_candidate *c = NULL;
	size_t i;

	for (i = 0; i < n && c == NULL; i++)
		c = tam_fact_first(f, order[i]);
	if (c == NULL)
		return;
	c->won = true;
	fill(field, c->value);
}

static bool
is_absolute(struct tam_slice url)
{
	return (tam_slice_starts(url, TAM_LIT("http://")) && url.n > 7 && url.p[7] != '/') ||
	       (tam_slice_starts(url, TAM_LIT("https://")) && url.n > 8 && url.p[8] != '/');
}

/* The host without "www.". */
static struct tam_slice
site_of(struct tam_slice url)
{
	struct tam_slice host = tam_url_host(url);

	return tam_slice_starts(host, TAM_LIT("www.")) ? tam_slice_from(host, 4) : host;
}

static bool
has_path(struct tam_slice url)
{
	struct tam_slice host = site_of(url);

	return host.p + host.n + 1 < url.p + url.n;
}

/* The canonical address. One that points to the front page while others name the page itself is a
 * mistake of the site's template. */
static void
settle_url(struct tam_facts *f)
{
	static const enum tam_fact order[] = {
		TAM_FACT_CANONICAL, TAM_FACT_OG_URL, TAM_FACT_LD_URL, TAM_FACT_GIVEN_URL};
	struct tam_candidate *c, *best = NULL;
	size_t i;

	(void)tam_fact_add(f, TAM_FACT_GIVEN_URL, NULL, f->doc->hints.url, 0);
	for (i = 0; i < TAM_COUNT(order); i++) {
		c = tam_fact_first(f, order[i]);
		if (c == NULL)
			continue;
		if (!is_absolute(c->value))
			c->why = "no absolute address";
		else if (best == NULL)
			best = c;
		else if (!has_path(best->value) && has_path(c->value) &&
			 tam_slice_ieq(site_of(best->value), site_of(c->value))) {
			best->why = "the front page";
			best = c;
		}
	}
	if (best == NULL)
		return;
	best->won = true;
	fill(&f->doc->meta.url, best->value);
}

/* The letters and digits of a name, as a host writes it. */
static size_t
squeeze(struct tam_slice s, char *out, size_t size)
{
	size_t i, n = 0;

	for (i = 0; i < s.n && n < size; i++) {
		char c = tam_ascii_lower(s.p[i]);

		if ((c >= 'a' && c <= 'z') || tam_is_digit(c))
			out[n++] = c;
	}
	return n;
}

/* The last or first part of <title> names the site when the host is made of it. */
static void
site_of_title(struct tam_facts *f)
{
	struct tam_slice title = tam_fact_value(f, TAM_FACT_HEAD_TITLE);
	struct tam_slice host = site_of(f->doc->meta.url);
	char part[LONGEST_SITE], name[LONGEST_SITE];
	size_t i, n, host_n;

	for (i = 0; i < host.n && host.p[i] != '.';)
		i++;
	host_n = squeeze(tam_slice(host.p, i), name, sizeof name);
	if (host_n < 3 || title.n == 0)
		return;
	for (i = 0; i < 2; i++) {
		struct tam_slice s;
		size_t at = title.n, k;

		for (k = 1; k + 1 < title.n; k++) {
			bool bar = title.p[k] == '|' ||
				   (title.p[k] == '-' && title.p[k - 1] == ' ' &&
					   title.p[k + 1] == ' ') ||
				   tam_slice_starts(tam_slice_from(title, k), TAM_LIT("– ")) ||
				   tam_slice_starts(tam_slice_from(title, k), TAM_LIT("— "));

			if (bar && (i == 1 || at == title.n))
				at = k;
		}
		if (at == title.n)
			return;
		s = i == 0 ? tam_slice(title.p, at) : tam_slice_from(title, at);
		while (s.n > 0 && (strchr("|- ", s.p[0]) != NULL || (s.p[0] & 0x80) != 0) && i == 1)
			s = tam_slice_from(s, 1);
		s = tam_text_trim(s);
		n = squeeze(s, part, sizeof part);
		if (n == host_n && memcmp(part, name, n) == 0)
			(void)tam_fact_add(f, TAM_FACT_TITLE_SITE, NULL, s, 0);
	}
}

static void
settle_site(struct tam_facts *f)
{
	static const enum tam_fact order[] = {
		TAM_FACT_OG_SITE, TAM_FACT_LD_SITE, TAM_FACT_APPLICATION, TAM_FACT_TITLE_SITE};

	site_of_title(f);
	take_first(f, &f->doc->meta.site, order, TAM_COUNT(order));
}

/* The first that is an identifier, else the first that is an address. */
static void
settle_license(struct tam_facts *f)
{
	static const enum tam_fact order[] = {
		TAM_FACT_LINK_LICENSE, TAM_FACT_LD_LICENSE, TAM_FACT_META_LICENSE};
	struct tam_candidate *c, *best = NULL;
	struct tam_slice id;
	size_t i;

	for (i = 0; i < TAM_COUNT(order); i++)
		for (c = tam_fact_first(f, order[i]); c != NULL; c = tam_fact_next(f, c)) {
			id = tam_license_id(f, c->value);
			c->read = id;
			if (best == NULL || (tam_slice_eq(best->read, best->value) &&
						    !tam_slice_eq(id, c->value)))
				best = c;
			c->why = tam_slice_eq(id, c->value) ? "no licence of SPDX"
							    : "as SPDX names it";
		}
	if (best == NULL)
		return;
	best->won = true;
	fill(&f->doc->meta.license, best->read);
}

/* Keywords separated by commas become a list like all others. */
static struct tam_slice
keyword_list(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice out = TAM_NONE;
	size_t i, start = 0;

	if (tam_slice_find(s, TAM_LIT("; ")) < s.n)
		return s;
	for (i = 0; i <= s.n; i++) {
		if (i < s.n && s.p[i] != ',' && s.p[i] != ';')
			continue;
		tam_fact_join(f, &out, tam_text_trim(tam_slice(s.p + start, i - start)));
		start = i + 1;
	}
	return out;
}

/* What one kind of place lists, each once: article:tag and rel=tag one by one, keywords in one string. */
static void
settle_tags(struct tam_facts *f)
{
	static const enum tam_fact order[] = {
		TAM_FACT_META_TAG, TAM_FACT_LD_KEYWORDS, TAM_FACT_KEYWORDS, TAM_FACT_REL_TAG};
	struct tam_slice all = TAM_NONE;
	struct tam_candidate *c;
	size_t i;

	for (i = 0; i < TAM_COUNT(order) && all.n == 0; i++)
		for (c = tam_fact_first(f, order[i]); c != NULL; c = tam_fact_next(f, c)) {
			if (c->value.n > LONGEST_KEYWORDS)
				continue;
			c->won = true;
			tam_fact_join(f, &all, keyword_list(f, c->value));
		}
	fill(&f->doc->meta.tags, all);
}

static void
settle_rest(struct tam_facts *f)
{
	static const enum tam_fact section[] = {TAM_FACT_META_SECTION, TAM_FACT_LD_SECTION};
	static const enum tam_fact description[] = {
		TAM_FACT_OG_DESCRIPTION, TAM_FACT_DESCRIPTION, TAM_FACT_LD_DESCRIPTION};

	take_first(f, &f->doc->meta.section, section, TAM_COUNT(section));
	take_first(f, &f->doc->meta.description, description, TAM_COUNT(description));
	settle_tags(f);
	settle_license(f);
}

enum tam_code
tam_meta_page(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_facts *f = tam_arena_calloc(doc->arena, 1, sizeof *f);

	if (f == NULL)
		return tam_fail_arena(err, doc->arena);
	f->doc = doc;
	tam_facts_collect(f);
	settle_url(f);
	settle_site(f);
	tam_settle_title(f);
	tam_settle_dates(f);
	tam_settle_author(f);
	settle_rest(f);
	return f->spent ? tam_fail_arena(err, doc->arena) : TAM_OK;
}
