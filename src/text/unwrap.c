/* Unwrapping: proof of the width first, then joining. */
#include "text/unwrap.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "text/chars.h"

enum {
	LEAST_BREAKS = 6,   /* that prove a width; fewer may be chance */
	PROOF_PERCENT = 95, /* of the breaks that no next word would have avoided */
	GOING_PERCENT = 40, /* of the lines behind breaks that go on in the middle of a sentence */
	LONGEST_WORD = 30,  /* characters: what is longer was not wrapped at blanks */
	NARROWEST = 40,     /* characters: newspapers and mail; verse is narrower */
	WIDEST = 120,
};

struct line {
	struct tam_slice text; /* without LF, and CR and blanks before it */
	size_t whole;          /* bytes with those */
	size_t chars;
	bool prose; /* may be joined with its neighbours */
};

struct wrapped {
	struct line *v;
	size_t n;
	size_t width;
	uint64_t *words; /* hashes of the words of the text, open addressing, 0: free */
	size_t size;
};

/* Bullets, quoted mail, headings of Markdown, numbers of a list. */
static bool
is_marked(struct tam_slice s)
{
	size_t i = 0;

	if (s.n > 1 && strchr("-*+>|#=~_", s.p[0]) != NULL && s.p[0] != '\0')
		return true;
	if (tam_slice_starts(s, TAM_LIT("\xE2\x80\xA2")))
		return true;
	while (i < s.n && tam_is_digit(s.p[i]))
		i++;
	return i > 0 && i + 1 < s.n && (s.p[i] == '.' || s.p[i] == ')') && s.p[i + 1] == ' ';
}

/* Columns: a run of blanks or a tab inside. */
static bool
is_table(struct tam_slice s)
{
	return tam_slice_find(s, TAM_LIT("   ")) < s.n || memchr(s.p, '\t', s.n) != NULL;
}

static enum tam_code
split(struct tam_arena *arena, struct tam_slice text, struct wrapped *w, struct tam_err *err)
{
	struct tam_slice rest = text, line;
	size_t n = 1, i;

	for (i = 0; i < text.n; i++)
		n += text.p[i] == '\n';
	w->v = tam_arena_calloc(arena, n, sizeof *w->v);
	if (w->v == NULL)
		return tam_fail_arena(err, arena);
	while (tam_slice_line(&rest, &line)) {
		struct line *l = &w->v[w->n++];

		l->whole = (size_t)(rest.p - line.p);
		l->whole -= l->whole > 0 && line.p[l->whole - 1] == '\n';
		while (line.n > 0 && (line.p[line.n - 1] == ' ' || line.p[line.n - 1] == '\r' ||
					     line.p[line.n - 1] == '\t'))
			line.n--;
		l->text = line;
		l->chars = tam_utf8_count(line);
		l->prose = line.n > 0 && line.p[0] != ' ' && line.p[0] != '\t' &&
			   !is_marked(line) && !is_table(line);
	}
	return TAM_OK;
}

/* Characters that had to go to the next line together. */
static size_t
first_word(struct tam_slice s)
{
	size_t n = 0;

	if (tam_char_is_dense(tam_utf8_get(s, 0, &n)))
		return 1;
	for (n = 0; n < s.n && s.p[n] != ' ';)
		n++;
	return tam_utf8_count(tam_slice(s.p, n));
}

/* A line break inside a paragraph. */
static bool
is_break(const struct wrapped *w, size_t i)
{
	return i + 1 < w->n && w->v[i].prose && w->v[i + 1].prose;
}

/* The next word would not have fitted. A break before that is the author's: in an address, a signature. */
static bool
is_forced(const struct wrapped *w, size_t i)
{
	size_t word = first_word(w->v[i + 1].text);

	return word <= LONGEST_WORD && w->v[i].chars + 1 + word > w->width;
}

/* The line does not begin anything: records of a log do, and they may all be of one width. */
static bool
goes_on(struct tam_slice s)
{
	size_t step;
	uint32_t c = tam_utf8_get(s, 0, &step);

	return tam_char_is_letter(c) && !tam_char_is_upper(c);
}

/* The width, and whether the breaks prove it. */
static bool
prove(struct wrapped *w)
{
	size_t i, breaks = 0, forced = 0, going = 0;

	w->width = 0;
	for (i = 0; i < w->n; i++)
		if (w->v[i].prose && w->v[i].chars > w->width)
			w->width = w->v[i].chars;
	if (w->width < NARROWEST || w->width > WIDEST)
		return false;
	for (i = 0; i < w->n; i++) {
		if (!is_break(w, i))
			continue;
		breaks++;
		forced += is_forced(w, i);
		going += goes_on(w->v[i + 1].text);
	}
	return breaks >= LEAST_BREAKS && forced * 100 >= breaks * PROOF_PERCENT &&
	       going * 100 >= breaks * GOING_PERCENT;
}

static uint64_t *
slot_of(const struct wrapped *w, struct tam_slice word)
{
	uint64_t hash = tam_hash(word) | 1;
	size_t at = (size_t)hash & (w->size - 1);

	while (w->words[at] != 0 && w->words[at] != hash)
		at = (at + 1) & (w->size - 1);
	return &w->words[at];
}

static enum tam_code
collect_words(
	struct tam_arena *arena, struct tam_slice text, struct wrapped *w, struct tam_err *err)
{
	struct tam_slice rest = text, word;
	size_t n = 0;

	while (tam_text_next_word(&rest, &word))
		n++;
	for (w->size = 64; w->size < 2 * n;)
		w->size *= 2;
	w->words = tam_arena_calloc(arena, w->size, sizeof *w->words);
	if (w->words == NULL)
		return tam_fail_arena(err, arena);
	for (rest = text; tam_text_next_word(&rest, &word);)
		*slot_of(w, word) = tam_hash(word) | 1;
	return TAM_OK;
}

/* `left` ends in half a word and a hyphen, `right` begins with the other half: the text has the whole
 * word somewhere. */
static bool
is_parted(const struct wrapped *w, struct tam_slice left, struct tam_slice right)
{
	char whole[128];
	size_t start = left.n - 1, step, n = 0;

	while (start > 0 && tam_char_is_letter(tam_utf8_before(left, start, &step)))
		start -= step;
	while (n < right.n && tam_char_is_letter(tam_utf8_get(right, n, &step)))
		n += step;
	left = tam_slice(left.p + start, left.n - 1 - start);
	if (left.n == 0 || n == 0 || left.n + n > sizeof whole)
		return false;
	memcpy(whole, left.p, left.n);
	memcpy(whole + left.n, right.p, n);
	return *slot_of(w, tam_slice(whole, left.n + n)) != 0;
}

/* What goes between a line and the next: nothing in scripts without blanks. The length is at most 1. */
static bool
wants_blank(struct tam_slice left, struct tam_slice right)
{
	size_t step;

	return !tam_char_is_dense(tam_utf8_before(left, left.n, &step)) ||
	       !tam_char_is_dense(tam_utf8_get(right, 0, &step));
}

enum tam_code
tam_unwrap(struct tam_arena *arena, struct tam_slice *text, struct tam_err *err)
{
	struct wrapped w = {0};
	enum tam_code code = split(arena, *text, &w, err);
	size_t i, n = 0;
	char *p;

	if (code != TAM_OK || !prove(&w))
		return code;
	code = collect_words(arena, *text, &w, err);
	if (code != TAM_OK)
		return code;
	p = tam_arena_alloc(arena, text->n + 2);
	if (p == NULL)
		return tam_fail_arena(err, arena);
	for (i = 0; i < w.n; i++) {
		struct tam_slice line = w.v[i].text;

		if (!is_break(&w, i) || !is_forced(&w, i)) {
			memcpy(p + n, line.p, w.v[i].whole);
			n += w.v[i].whole;
			p[n++] = '\n';
			continue;
		}
		memcpy(p + n, line.p, line.n);
		n += line.n;
		if (line.p[line.n - 1] == '-' && is_parted(&w, line, w.v[i + 1].text))
			n--;
		else if (line.p[line.n - 1] != '-' && wants_blank(line, w.v[i + 1].text))
			p[n++] = ' ';
	}
	if (text->p[text->n - 1] != '\n')
		n--;
	*text = tam_slice(p, n);
	return TAM_OK;
}
