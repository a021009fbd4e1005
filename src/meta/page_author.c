/* Who wrote it: names cleaned of "by", dates and roles, and refused when they are no names. */
#include "base/utf8.h"
#include "meta/facts.h"
#include "text/chars.h"

enum { MOST_NAME_WORDS = 6, LONGEST_NAME = 60 };

static const char *const heads[] = {"written by", "posted by", "published by", "article by",
	"story by", "words by", "reviewed by", "created by", "by", "von", "par", "por", "de", "di",
	"door", "av", "autor", "author", "autore", "auteur", "texte", "text"};

static const char *const nobody[] = {"admin", "administrator", "editor", "author", "webmaster",
	"root", "user", "guest", "anonymous", "unknown", "none", "null", "by", "website", "home",
	"about the author", "view all posts", "follow", "share", "comments", "read more", "more"};

/* Takes a leading "By" or "von" with its colon off; true when something was there. */
static bool
take_head(struct tam_slice *s)
{
	size_t i, n;

	for (i = 0; i < TAM_COUNT(heads); i++) {
		n = strlen(heads[i]);
		if (s->n > n + 1 && tam_slice_ieq(tam_slice(s->p, n), tam_slice_of(heads[i])) &&
			(s->p[n] == ' ' || s->p[n] == ':')) {
			*s = tam_text_trim(tam_slice_from(*s, n + 1));
			return true;
		}
	}
	return false;
}

static bool
has_any(struct tam_slice s, const char *signs)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (strchr(signs, s.p[i]) != NULL)
			return true;
	return false;
}

static bool
starts_like_name(struct tam_slice s)
{
	size_t step;
	uint32_t c = tam_utf8_get(s, 0, &step);

	return tam_char_is_letter(c);
}

static bool
is_name(struct tam_facts *f, struct tam_slice s, struct tam_slice site_key)
{
	struct tam_slice key;
	size_t i;

	if (s.n < 2 || s.n > LONGEST_NAME || has_any(s, "@<>{}[]=?!#:") || !starts_like_name(s) ||
		tam_text_words(s) > MOST_NAME_WORDS + 2)
		return false;
	if (has_any(s, "0123456789") && has_any(s, " ")) /* a handle may hold digits */
		return false;
	key = tam_meta_key(f, s);
	if (key.n == 0 || (site_key.n > 0 && tam_slice_eq(key, site_key)))
		return false;
	for (i = 0; i < TAM_COUNT(nobody); i++)
		if (tam_slice_eq(key, tam_slice_of(nobody[i])))
			return false;
	return true;
}

/* Length of what ends a name at `at`: ";" and the like, "," behind more than one word, "and" in its
 * languages; 0 when the name goes on. */
static size_t
name_end(struct tam_slice s, size_t at)
{
	static const char *const ands[] = {" and ", " und ", " et ", " & ", " y ", " e ", " en "};
	struct tam_slice here = tam_slice_from(s, at);
	size_t k;

	if (here.p[0] == ',')
		return tam_text_words(tam_slice(s.p, at)) > 1;
	if (here.p[0] == ';' || here.p[0] == '|' || here.p[0] == '/')
		return 1;
	for (k = 0; k < TAM_COUNT(ands); k++)
		if (tam_slice_starts(here, tam_slice_of(ands[k])))
			return strlen(ands[k]);
	return 0;
}

/* Takes the next name off the front of *rest. */
static struct tam_slice
next_name(struct tam_slice *rest)
{
	struct tam_slice name;
	size_t i = 1, n = 0;

	while (i < rest->n && (n = name_end(*rest, i)) == 0)
		i++;
	name = tam_slice(rest->p, i < rest->n ? i : rest->n);
	*rest = tam_text_trim(tam_slice_from(*rest, i + n));
	return tam_text_trim(name);
}

static bool
already(struct tam_facts *f, struct tam_slice names, struct tam_slice name)
{
	return tam_meta_key_holds(tam_meta_key(f, names), tam_meta_key(f, name));
}

static struct tam_slice
clean(struct tam_facts *f, struct tam_slice s, struct tam_slice site_key)
{
	struct tam_slice out = TAM_NONE, name;

	s = tam_text_trim(s);
	while (s.n > 0) {
		name = next_name(&s);
		while (take_head(&name))
			;
		while (name.n > 0 && (name.p[name.n - 1] == ',' || name.p[name.n - 1] == ':'))
			name.n--;
		if (is_name(f, name, site_key) && !already(f, out, name))
			tam_fact_join(f, &out, name);
	}
	return out;
}

/* Where the name in "By Jane Roe | May 26, 2016" ends. */
static struct tam_slice
before_signs(struct tam_slice s)
{
	static const char *const ends[] = {" | ", " · ", " • ", " - ", " – ", " — ", " on ", " in ",
		" am ", " le ", " Published", " Updated", " Posted", " Last", "\t", "("};
	size_t i, at, n = s.n;

	for (i = 0; i < TAM_COUNT(ends); i++) {
		at = tam_slice_find(s, tam_slice_of(ends[i]));
		n = at < n ? at : n;
	}
	for (i = 0; i < n; i++)
		if (tam_is_digit(s.p[i]))
			n = i;
	return tam_text_trim(tam_slice(s.p, n));
}

/* Capitals in front, as names have them: all words but particles like "van" and "de". */
static bool
is_capitalised(struct tam_slice s)
{
	struct tam_slice word;
	size_t step, capitals = 0, words = 0;

	while (tam_slice_word(&s, &word)) {
		words++;
		capitals += tam_char_is_upper(tam_utf8_get(word, 0, &step));
	}
	return words >= 2 && words <= 5 && capitals * 2 > words;
}

/* "By Jane Roe" in a line of its own near the title. */
static struct tam_slice
byline_author(struct tam_facts *f, struct tam_slice site_key)
{
	size_t i, from, to;

	if (!tam_facts_near_title(f, 4, 8, &from, &to))
		return TAM_NONE;
	for (i = from; i < to; i++) {
		struct tam_slice line = tam_block_text(f->doc, &f->doc->blocks.v[i]), names;

		if (line.n > 160 || !take_head(&line))
			continue;
		line = before_signs(line);
		names = is_capitalised(line) ? clean(f, line, site_key) : TAM_NONE;
		if (names.n > 0)
			return names;
	}
	return TAM_NONE;
}

struct tam_slice
tam_facts_author(struct tam_facts *f, struct tam_slice site)
{
	static const enum tam_fact order[] = {TAM_FACT_LD_AUTHOR, TAM_FACT_META_AUTHOR,
		TAM_FACT_CARD_AUTHOR, TAM_FACT_PROP_AUTHOR, TAM_FACT_REL_AUTHOR};
	struct tam_slice site_key = site.n > 0 ? tam_meta_key(f, site) : TAM_LIT("");
	struct tam_slice names;
	size_t i;

	for (i = 0; i < TAM_COUNT(order); i++) {
		names = clean(f, f->of[order[i]], site_key);
		if (names.n > 0)
			return names;
	}
	for (i = 0; i < f->bylines; i++) {
		struct tam_slice s = f->byline[i];

		while (take_head(&s))
			;
		s = before_signs(s);
		names = is_capitalised(s) ? clean(f, s, site_key) : TAM_NONE;
		if (names.n > 0)
			return names;
	}
	return byline_author(f, site_key);
}
