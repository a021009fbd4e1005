/* The title of a page: no one source is right often enough, so the candidates vote. */
#include "base/utf8.h"
#include "meta/facts.h"
#include "text/chars.h"

enum { MOST_CANDIDATES = 12 };

struct candidate {
	struct tam_slice text, key;
	float vote;
};

struct ballot {
	struct candidate v[MOST_CANDIDATES];
	size_t n;
};

/* Signs that sites put between a title and their name, with blanks around them. */
static const char *const separators[] = {
	"|", "-", "–", "—", "·", "•", "»", "«", "::", "/", "›", "~", "⋆"};

static void
stand(struct tam_facts *f, struct ballot *b, struct tam_slice text, float vote)
{
	struct candidate *c;

	text = tam_text_trim(text);
	if (text.n == 0 || b->n == MOST_CANDIDATES)
		return;
	c = &b->v[b->n++];
	*c = (struct candidate){.text = text, .key = tam_meta_key(f, text), .vote = vote};
	if (c->key.n == 0)
		b->n--;
}

/* Where the separator at `at` (behind a blank) ends; 0 when there is none. */
static size_t
separator_end(struct tam_slice s, size_t at)
{
	struct tam_slice rest = tam_slice_from(s, at);
	size_t i, n;

	for (i = 0; i < TAM_COUNT(separators); i++) {
		n = strlen(separators[i]);
		if (rest.n > n && memcmp(rest.p, separators[i], n) == 0 && rest.p[n] == ' ')
			return at + n + 1;
	}
	return 0;
}

static bool
is_site(struct tam_facts *f, struct tam_slice part, struct tam_slice site_key)
{
	struct tam_slice key = tam_meta_key(f, part);

	return key.n > 0 && site_key.n > 0 &&
	       (tam_slice_eq(key, site_key) || tam_meta_key_holds(key, site_key) ||
		       (key.n > 3 && tam_meta_key_holds(site_key, key)));
}

/* The title without the parts at its ends that name the site. */
static struct tam_slice
without_site(struct tam_facts *f, struct tam_slice title, struct tam_slice site_key)
{
	size_t i, end, first = 0, first_end = 0, last = 0, last_end = 0;

	for (i = 1; i < title.n; i++) {
		if (title.p[i - 1] != ' ' || (end = separator_end(title, i)) == 0)
			continue;
		if (first == 0) {
			first = i;
			first_end = end;
		}
		last = i;
		last_end = end;
	}
	if (last > 0 && is_site(f, tam_slice_from(title, last_end), site_key))
		return tam_text_trim(tam_slice(title.p, last));
	if (first > 0 && is_site(f, tam_slice(title.p, first), site_key))
		return tam_text_trim(tam_slice_from(title, first_end));
	return title;
}

/* Up to the first separator that leaves something like a title in front of it. */
static struct tam_slice
first_part(struct tam_slice title)
{
	size_t i;

	for (i = 1; i < title.n; i++)
		if (title.p[i - 1] == ' ' && separator_end(title, i) > 0)
			return tam_text_trim(tam_slice(title.p, i));
	return title;
}

/* Votes of all candidates of the same key, and a little for being part of a longer title. */
static float
support(const struct ballot *b, size_t i)
{
	float sum = 0;
	size_t k;

	for (k = 0; k < b->n; k++) {
		if (tam_slice_eq(b->v[k].key, b->v[i].key))
			sum += b->v[k].vote;
		else if (b->v[i].key.n > 8 && tam_meta_key_holds(b->v[k].key, b->v[i].key))
			sum += b->v[k].vote * 0.4f;
	}
	return sum;
}

/* The site's name when the page does not say: what its own <title> has behind the h1. */
static struct tam_slice
site_key_of(struct tam_facts *f, struct tam_slice site)
{
	return site.n > 0 ? tam_meta_key(f, site) : TAM_LIT("");
}

struct tam_slice
tam_facts_title(struct tam_facts *f, struct tam_slice site)
{
	struct ballot b = {.n = 0};
	struct tam_slice site_key = site_key_of(f, site), head = f->of[TAM_FACT_HEAD_TITLE];
	size_t i, best = 0;
	float top = 0;

	for (i = 0; i < f->headings; i++)
		if (!is_site(f, f->h1[i], site_key) || f->h1[i].n > site.n + 10)
			stand(f, &b, f->h1[i], i == 0 ? (f->headings == 1 ? 1.2f : 0.9f) : 0.3f);
	stand(f, &b, first_part(without_site(f, head, site_key)), 1.0f);
	stand(f, &b, without_site(f, head, site_key), 0.5f);
	stand(f, &b, without_site(f, f->of[TAM_FACT_OG_TITLE], site_key), 0.7f);
	stand(f, &b, without_site(f, f->of[TAM_FACT_TWITTER_TITLE], site_key), 0.3f);
	stand(f, &b, without_site(f, f->of[TAM_FACT_LD_TITLE], site_key), 0.6f);
	for (i = 0; i < b.n; i++) {
		float votes = support(&b, i);

		if (votes > top) {
			top = votes;
			best = i;
		}
	}
	return b.n == 0 ? TAM_NONE : b.v[best].text;
}
