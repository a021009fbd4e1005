/* Who wrote it, as the page says it: names cleaned of "by", dates and roles, and refused when they are no
 * names. */
#include "base/utf8.h"
#include "meta/author.h"
#include "text/calendar.h"
#include "text/chars.h"
#include "text/fold.h"

enum { MOST_NAME_WORDS = 6, LONGEST_NAME = 60 };

static const char *const heads[] = {"recipe by", "authored by", "author:", "authors:", "post by",
	"thread starter", "started by", "asked by", "submitted by", "contributed by",
	"medically reviewed by", "words:", "via", "written by", "posted by", "published by",
	"article by", "story by", "words by", "reviewed by", "created by", "by", "von", "par",
	"por", "de", "di", "door", "av", "autor", "author", "autore", "auteur", "texte", "text"};

static const char *const nobody[] = {"admin", "administrator", "editor", "author", "webmaster",
	"root", "user", "guest", "anonymous", "unknown", "none", "null", "by", "website", "home",
	"about the author", "view all posts", "follow", "share", "comments", "read more", "more",
	"table of contents", "posted", "updated", "published", "written", "menu", "search",
	"undefined", "company size", "staff", "team", "press release", "guest author", "find",
	"posts", "login", "register", "contributor", "august", "july"};

/* What somebody is: no part of a name. */
static const char *const roles[] = {"writer", "editor", "staff", "expert", "director", "officer",
	"manager", "specialist", "contributor", "founder", "co-founder", "cofounder", "president",
	"ceo", "cto", "cmo", "reporter", "correspondent", "columnist", "journalist", "analyst",
	"consultant", "strategist", "redakteur", "redakteurin", "redacteur", "autor", "author",
	"senior", "head", "lead", "marketer", "engineer", "representative", "coordinator",
	"attorney", "professor"};

/* Takes a leading "By" or "von" with its colon off; true when something was there. */
static bool
take_head(struct tam_slice *s)
{
	size_t i, n;

	for (i = 0; i < TAM_COUNT(heads); i++) {
		n = strlen(heads[i]);
		if (s->n > n + 1 && tam_slice_ieq(tam_slice(s->p, n), tam_slice_of(heads[i])) &&
			(s->p[n] == ' ' || s->p[n] == ':' || heads[i][n - 1] == ':')) {
			*s = tam_text_trim(tam_slice_from(*s, n));
			if (s->n > 0 && s->p[0] == ':')
				*s = tam_text_trim(tam_slice_from(*s, 1));
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
is_name(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice key;
	size_t i;

	if (s.n < 2 || s.n > LONGEST_NAME || has_any(s, "@<>{}[]=?!#:") || !starts_like_name(s) ||
		tam_text_words(s) > MOST_NAME_WORDS + 2)
		return false;
	if (has_any(s, "0123456789") && has_any(s, " ")) /* a handle may hold digits */
		return false;
	key = tam_meta_key(f, s);
	if (key.n == 0)
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

static bool
is_role(struct tam_slice word)
{
	size_t i;

	while (word.n > 0 && (word.p[word.n - 1] == ',' || word.p[word.n - 1] == '.'))
		word.n--;
	for (i = 0; i < TAM_COUNT(roles); i++)
		if (tam_slice_ieq(word, tam_slice_of(roles[i])))
			return true;
	return false;
}

/* "Jane Roe Staff Writer" is Jane Roe; "Director of Operations" is nobody. */
static struct tam_slice
without_role(struct tam_slice name)
{
	struct tam_slice rest = name, word;
	size_t words = 0;

	while (tam_slice_word(&rest, &word)) {
		if (is_role(word))
			return words >= 2
				       ? tam_text_trim(tam_slice(name.p, (size_t)(word.p - name.p)))
				       : TAM_LIT("");
		words++;
	}
	return name;
}

/* "Roe, Jane" of bibliographies. */
static struct tam_slice
turned(struct tam_facts *f, struct tam_slice s)
{
	size_t at = tam_slice_find(s, TAM_LIT(", "));
	struct tam_slice out;

	if (at == 0 || at >= s.n ||
		tam_slice_find(tam_slice_from(s, at + 2), TAM_LIT(",")) + at + 2 < s.n ||
		tam_text_words(tam_slice(s.p, at)) > 2)
		return s;
	out = tam_arena_join(
		f->doc->arena, tam_slice_from(s, at + 2), TAM_LIT(" "), tam_slice(s.p, at));
	f->spent = f->spent || out.p == NULL;
	return out.p == NULL ? s : out;
}

static struct tam_slice
clean(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice out = TAM_NONE, name;

	s = tam_text_trim(s);
	while (s.n > 0) {
		name = next_name(&s);
		while (take_head(&name))
			;
		while (name.n > 0 && (name.p[name.n - 1] == ',' || name.p[name.n - 1] == ':'))
			name.n--;
		name = without_role(name);
		if (is_name(f, name) && !already(f, out, name))
			tam_fact_join(f, &out, name);
	}
	return out;
}

/* A capital behind a small letter: where two elements meet without a blank. */
static bool
is_seam(struct tam_slice s, size_t at)
{
	return at > 0 && s.p[at] >= 'A' && s.p[at] <= 'Z' && s.p[at - 1] >= 'a' &&
	       s.p[at - 1] <= 'z';
}

/* The month that stands in front of the digits of a date: "Jane Roe December 5". */
static struct tam_slice
without_month(struct tam_slice s)
{
	struct tam_buf folded = {0};
	size_t i = s.n;
	int month;

	while (i > 0 && s.p[i - 1] != ' ' && (i == s.n || !is_seam(s, i)))
		i--;
	if (s.n - i < 3)
		return s;
	tam_fold(&folded, tam_slice_from(s, i));
	while (folded.n > 0 && (folded.p[folded.n - 1] == '.' || folded.p[folded.n - 1] == ','))
		folded.n--;
	month = folded.failed ? 0 : tam_month(tam_buf_all(&folded), "en");
	tam_buf_free(&folded);
	return month == 0 ? s : tam_text_trim(tam_slice(s.p, i));
}

/* Where the name in "By Jane Roe | May 26, 2016" ends. Inline elements leave no blank: "Jane
 * RoePublished". */
static struct tam_slice
before_signs(struct tam_slice s)
{
	static const char *const ends[] = {" | ", " · ", " • ", " - ", " – ", " — ", " on ", " in ",
		" am ", " le ", " at ", " for ", " ⋅ ", "⋅", " wrote ", "&#", " with ", "Published",
		"Updated", "Posted", "Last", "Reviewed", "Edited", "Modified", "Read", "Share",
		"Follow", " min ", "\t", "("};
	size_t i, at, n = s.n;
	bool digits = false;

	for (i = 0; i < TAM_COUNT(ends); i++) {
		at = tam_slice_find(s, tam_slice_of(ends[i]));
		if (at > 0 && at < n &&
			(ends[i][0] < 'A' || ends[i][0] > 'Z' || s.p[at - 1] == ' ' ||
				(s.p[at - 1] >= 'a' && s.p[at - 1] <= 'z')))
			n = at;
	}
	for (i = 0; i < n; i++)
		if (tam_is_digit(s.p[i]) && (i == 0 || s.p[i - 1] == ' ')) {
			n = i;
			digits = true;
		}
	s = tam_text_trim(tam_slice(s.p, n));
	return digits ? without_month(s) : s;
}

/* Capitals in front, as names have them: all words but particles like "van" and "de". */
static bool
is_capitalised(struct tam_slice s)
{
	struct tam_slice word;
	size_t step, capitals = 0, words = 0;

	while (tam_slice_word(&s, &word)) {
		uint32_t c = tam_utf8_get(word, 0, &step);

		words++;
		capitals += tam_char_is_upper(c) || tam_char_is_dense(c);
	}
	return words >= 1 && words <= 8 && capitals * 2 > words;
}

/* "By" glued to a name: "ByJane Roe". */
static bool
take_glued_by(struct tam_slice *s)
{
	if (s->n < 5 || (s->p[0] != 'B' && s->p[0] != 'b') || (s->p[1] != 'y' && s->p[1] != 'Y') ||
		s->p[2] < 'A' || s->p[2] > 'Z' || s->p[3] < 'a')
		return false;
	*s = tam_slice_from(*s, 2);
	return true;
}

/* What stands behind the last number: "Dec 17, 2025 Jane Roe". */
static struct tam_slice
behind_digits(struct tam_slice s)
{
	size_t i = s.n;

	while (i > 0 && !tam_is_digit(s.p[i - 1]))
		i--;
	s = tam_text_trim(tam_slice_from(s, i));
	while (s.n > 0 && strchr(",|-/", s.p[0]) != NULL)
		s = tam_text_trim(tam_slice_from(s, 1));
	return s;
}

/* The name that people of a forum go by: one word, alone or in front of other things. */
static struct tam_slice
handle(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice word;

	if (!tam_slice_word(&s, &word) || word.n > 30 || word.n < 3 || has_any(word, "@/<>:,;!?|"))
		return TAM_NONE;
	return is_name(f, word) ? word : TAM_NONE;
}

/* The names in a text that is meant for people. */
static struct tam_slice
seen_names(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice front, names;

	while (take_head(&s) || take_glued_by(&s))
		;
	front = before_signs(s);
	names = is_capitalised(front) ? clean(f, front) : TAM_NONE;
	if (names.n == 0 && front.n < s.n && front.n < 12) {
		front = behind_digits(s);
		while (take_head(&front) || take_glued_by(&front))
			;
		names = front.n > 4 && is_capitalised(front) ? clean(f, front) : TAM_NONE;
	}
	return names;
}

/* A line that is a name and nothing else. */
static bool
is_name_line(struct tam_slice s)
{
	size_t words = 0;
	struct tam_slice rest = s, word;

	if (s.n > 40 || has_any(s, "0123456789?!:;|/@&+*\"()") || s.p[s.n - 1] == '.')
		return false;
	while (tam_slice_word(&rest, &word)) {
		size_t step;

		if (!tam_char_is_upper(tam_utf8_get(word, 0, &step)) && word.n > 3)
			return false;
		words++;
	}
	return words >= 2 && words <= 4;
}

/* "By Jane Roe" in a line of its own near the title; a name alone right below it. */
static void
read_bylines(struct tam_facts *f)
{
	const struct tam_doc *doc = f->doc;
	size_t i, from, to;

	if (!tam_facts_near_title(f, 4, 12, &from, &to))
		return;
	for (i = from; i < to && !f->spent; i++) {
		struct tam_slice line = tam_block_text(doc, &doc->blocks.v[i]), names;
		enum tam_fact fact = TAM_FACT_LINE_AUTHOR;
		struct tam_slice rest = line;
		struct tam_candidate *c;

		if (i == f->title_block || line.n > 160 || line.n < 4 || tam_facts_elsewhere(f, i))
			continue;
		if (take_head(&rest) || take_glued_by(&rest))
			fact = TAM_FACT_BYLINE_AUTHOR;
		else if (i < f->title_block || i > f->title_block + 6 || !is_name_line(line))
			continue;
		names = seen_names(f, rest);
		c = names.n == 0 ? NULL : tam_fact_add(f, fact, NULL, line, doc->blocks.v[i].node);
		if (c != NULL) {
			c->read = names;
			c->weight = (float)i - (float)f->title_block;
		}
	}
}

static void
read_values(struct tam_facts *f)
{
	size_t i;

	for (i = 0; i < f->doc->candidates.n && !f->spent; i++) {
		struct tam_candidate *c = &f->doc->candidates.v[i];

		if (c->field != TAM_FIELD_AUTHOR || c->read.p != NULL)
			continue;
		if (c->fact == TAM_FACT_CLASS_AUTHOR || c->fact == TAM_FACT_REL_AUTHOR ||
			c->fact == TAM_FACT_PROP_AUTHOR)
			c->read = seen_names(f, c->value);
		else if (c->fact == TAM_FACT_META_AUTHOR)
			c->read = clean(f, turned(f, c->value));
		else
			c->read = clean(f, c->value);
		if (c->read.n == 0 &&
			(c->fact == TAM_FACT_PROP_AUTHOR || c->fact == TAM_FACT_REL_AUTHOR))
			c->read = handle(f, c->value);
		if (c->read.n == 0)
			c->why = "no name";
	}
}

void
tam_read_authors(struct tam_facts *f)
{
	read_bylines(f);
	read_values(f);
}
