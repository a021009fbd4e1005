/* Cutting text into numbers, words and signs, and the table of words around dates. */
#include "date/token.h"

#include "base/utf8.h"
#include "text/calendar.h"
#include "text/chars.h"
#include "text/fold.h"
#include "text/language.h"

enum { LONGEST_PHRASE = 6, LONGEST_WORD = 48 };

static const struct row {
	const char *phrase, *lang;
	enum tam_word_class class;
	int value;
} rows[] = {
#include "date/words.inc"
};

static bool
is_apostrophe(uint32_t c)
{
	return c == '\'' || c == 0x2019 || c == 0x02BC;
}

/* The length of the token at byte `at`; fills all but its place. */
static size_t
read_token(struct tam_slice s, size_t at, struct tam_token *t)
{
	size_t step, n = 0;
	uint32_t c = tam_utf8_get(s, at, &step);
	bool dense = tam_char_is_dense(c);

	t->capital = tam_char_is_upper(c);
	t->dense = dense;
	if (tam_char_digit(c) >= 0) {
		t->kind = TAM_NUMBER;
		for (; at + n < s.n; n += step) {
			c = tam_utf8_get(s, at + n, &step);
			if (tam_char_digit(c) < 0)
				break;
			if (t->digits < 9)
				t->value = t->value * 10 + tam_char_digit(c);
			t->digits = (uint8_t)(t->digits + (t->digits < 99));
		}
		return n;
	}
	if (!tam_char_is_letter(c)) {
		t->kind = TAM_SIGN;
		t->value = is_apostrophe(c) ? '\'' : (long)c;
		if (c >= 0x2010 && c <= 0x2015)
			t->value = '-';
		return step;
	}
	t->kind = TAM_WORD;
	if (dense)
		return step;
	for (; at + n < s.n; n += step) {
		c = tam_utf8_get(s, at + n, &step);
		if ((!tam_char_is_letter(c) && !tam_char_is_mark(c)) || tam_char_is_dense(c))
			break;
	}
	return n;
}

static void
add_meaning(struct tam_token *t, enum tam_word_class class, int value, size_t tokens)
{
	if (t->meanings == TAM_MOST_MEANINGS)
		return;
	t->meaning[t->meanings++] =
		(struct tam_meaning){(uint8_t) class, (uint8_t)tokens, (int16_t)value};
}

/* Adds what the phrase means; true when longer ones begin with it. */
static bool
look_up(const struct tam_tokens *all, struct tam_token *t, struct tam_slice key, size_t tokens)
{
	bool more = false, longer = false;
	int number = tam_calendar_find(key, all->lang, !all->known, &more);
	size_t i;

	if (number > 100)
		add_meaning(t, WORD_WDAY, number - 100, tokens);
	else if (number > 0)
		add_meaning(t, WORD_MONTH, number, tokens);
	for (i = tam_slice_place(key, rows, TAM_COUNT(rows), sizeof rows[0]); i < TAM_COUNT(rows);
		i++) {
		struct tam_slice phrase = tam_slice_of(rows[i].phrase);

		if (!tam_slice_starts(phrase, key))
			break;
		if (phrase.n > key.n) {
			longer = true;
			break;
		}
		if (tam_language_is(all->lang, rows[i].lang))
			add_meaning(t, rows[i].class, rows[i].value, tokens);
	}
	return more || longer;
}

/* Phrases that begin at token i, longest last. */
static void
find_meanings(struct tam_tokens *all, size_t i, struct tam_buf *key)
{
	struct tam_token *first = &all->tok.v[i];
	size_t k;

	tam_buf_clear(key);
	for (k = 0; k < LONGEST_PHRASE && i + k < all->tok.n; k++) {
		const struct tam_token *t = &all->tok.v[i + k];

		if (t->end - t->start > LONGEST_WORD)
			return;
		if (k > 0 && !t->glued)
			tam_buf_char(key, ' ');
		tam_fold(key, tam_slice(all->text.p + t->start, t->end - t->start));
		if (key->failed) {
			all->spent = true;
			return;
		}
		if (!look_up(all, first, tam_buf_all(key), k + 1))
			return;
	}
}

/* The value of a Han numeral, -1 for others. Tens and hundreds are 10 and 100. */
static long
han_value(struct tam_slice s)
{
	static const char *const digits[] = {
		"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百"};
	size_t i;

	for (i = 0; i < TAM_COUNT(digits); i++)
		if (tam_slice_eq(s, tam_slice_of(digits[i])))
			return i == 11 ? 100 : (long)i;
	return tam_slice_eq(s, TAM_LIT("零")) ? 0 : tam_slice_eq(s, TAM_LIT("两")) ? 2 : -1;
}

/* "二〇一七" by places, "二十四" by tens. */
static long
han_number(const struct tam_tokens *all, size_t i, size_t n)
{
	long sum = 0, digit = 0, v;
	bool places = true;
	size_t k;

	for (k = 0; k < n; k++) {
		const struct tam_token *t = &all->tok.v[i + k];

		v = han_value(tam_slice(all->text.p + t->start, t->end - t->start));
		if (v >= 10) {
			sum += (digit == 0 ? 1 : digit) * v;
			digit = 0;
			places = false;
		} else {
			digit = places && k > 0 ? digit * 10 + v : v;
		}
		if (sum > 100000 || digit > 100000)
			return -1;
	}
	return sum + digit;
}

/* Makes one number of Han numerals in front of a character that counts something. */
static void
join_han(struct tam_tokens *all, size_t i)
{
	struct tam_token *t = &all->tok.v[i];
	size_t n = 0;
	long value;

	while (i + n < all->tok.n && n < 8 && all->tok.v[i + n].dense && (n == 0 || t[n].glued) &&
		han_value(tam_slice(all->text.p + t[n].start, t[n].end - t[n].start)) >= 0)
		n++;
	if (n == 0 || i + n >= all->tok.n || !t[n].dense || !t[n].glued)
		return;
	if (tam_means(all, i + n, WORD_DAY) == NULL && tam_means(all, i + n, WORD_MON) == NULL &&
		tam_means(all, i + n, WORD_YR) == NULL && tam_means(all, i + n, WORD_UNIT) == NULL)
		return;
	value = han_number(all, i, n);
	if (value < 0)
		return;
	t->kind = TAM_NUMBER;
	t->value = value;
	t->digits = (uint8_t)(n == 4 ? 4 : value > 9 ? 2 : 1);
	t->end = t[n - 1].end;
	t->meanings = 0;
	memmove(t + 1, t + n, (all->tok.n - i - n) * sizeof *t);
	all->tok.n -= n - 1;
}

void
tam_tokenize(
	struct tam_tokens *out, struct tam_arena *arena, struct tam_slice text, const char *lang)
{
	struct tam_buf key = {0};
	size_t at = 0, step, i;
	bool glued = false;

	out->text = text;
	out->lang = lang;
	out->known = tam_calendar_speaks(lang);
	out->tok.n = 0;
	while (at < text.n) {
		struct tam_token *t;

		if (tam_char_is_space(tam_utf8_get(text, at, &step))) {
			at += step;
			glued = false;
			continue;
		}
		t = TAM_PUSH(arena, &out->tok);
		if (t == NULL) {
			out->spent = true;
			break;
		}
		t->start = at;
		t->glued = glued;
		at += read_token(text, at, t);
		t->end = at;
		glued = true;
	}
	for (i = 0; i < out->tok.n && !out->spent; i++)
		if (out->tok.v[i].kind != TAM_NUMBER)
			find_meanings(out, i, &key);
	tam_buf_free(&key);
	if (tam_language_is(lang, "zh") || tam_language_is(lang, "ja"))
		for (i = 0; i < out->tok.n; i++)
			if (out->tok.v[i].dense)
				join_han(out, i);
}

const struct tam_meaning *
tam_means(const struct tam_tokens *t, size_t i, enum tam_word_class class)
{
	const struct tam_meaning *best = NULL;
	size_t k;

	if (i >= t->tok.n)
		return NULL;
	for (k = 0; k < t->tok.v[i].meanings; k++) {
		const struct tam_meaning *m = &t->tok.v[i].meaning[k];

		if (m->class == class && (best == NULL || m->tokens >= best->tokens))
			best = m;
	}
	return best;
}
