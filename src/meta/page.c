/* From the facts of a page to the metadata of the document. */
#include "meta/facts.h"
#include "meta/meta.h"
#include "text/chars.h"

static struct tam_slice
first_known(struct tam_slice a, struct tam_slice b)
{
	return a.p != NULL ? a : b;
}

static void
fill(struct tam_slice *field, struct tam_slice value)
{
	if (field->p == NULL && value.n > 0)
		*field = value;
}

static bool
is_absolute(struct tam_slice url)
{
	return tam_slice_starts(url, TAM_LIT("http://")) ||
	       tam_slice_starts(url, TAM_LIT("https://"));
}

static struct tam_slice
page_url(const struct tam_facts *f)
{
	if (is_absolute(f->of[TAM_FACT_CANONICAL]))
		return f->of[TAM_FACT_CANONICAL];
	if (is_absolute(f->of[TAM_FACT_OG_URL]))
		return f->of[TAM_FACT_OG_URL];
	return f->doc->hints.url;
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

static struct tam_slice
tags(struct tam_facts *f)
{
	struct tam_slice words = first_known(f->of[TAM_FACT_LD_KEYWORDS], f->of[TAM_FACT_KEYWORDS]);

	if (f->tags.n > 0)
		return f->tags;
	return words.n > 0 && words.n < 600 ? keyword_list(f, words) : TAM_NONE;
}

enum tam_code
tam_meta_page(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_facts *f = tam_arena_calloc(doc->arena, 1, sizeof *f);
	struct tam_meta *m = &doc->meta;

	if (f == NULL)
		return tam_fail_arena(err, doc->arena);
	f->doc = doc;
	tam_facts_collect(f);
	fill(&m->site, first_known(f->of[TAM_FACT_SITE], f->of[TAM_FACT_LD_SITE]));
	fill(&m->site, f->of[TAM_FACT_APPLICATION]);
	fill(&m->url, page_url(f));
	fill(&m->title, tam_facts_title(f, m->site));
	fill(&m->author, tam_facts_author(f, m->site));
	fill(&m->license, f->of[TAM_FACT_LICENSE]);
	fill(&m->section, first_known(f->of[TAM_FACT_SECTION], f->of[TAM_FACT_LD_SECTION]));
	fill(&m->tags, tags(f));
	fill(&m->description,
		first_known(f->of[TAM_FACT_OG_DESCRIPTION], f->of[TAM_FACT_DESCRIPTION]));
	tam_facts_dates(f, m->url);
	return f->spent ? tam_fail_arena(err, doc->arena) : TAM_OK;
}
