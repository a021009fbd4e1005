/* Implausible neighbours: what tells mojibake from text. */
#include <unicode/uchar.h>

#include "text/classes.h"
#include "text/mojibake.h"

#define BIT(class) (1u << TAM_BAD_##class)
#define ACCENTED (BIT(UPPER) | BIT(LOWER))
#define SIGNS (BIT(START) | BIT(END) | BIT(CURRENCY) | BIT(NUMERIC) | BIT(LAW))

/* Classes that must not stand directly behind a class. */
static const uint16_t pairs[TAM_BAD_CLASSES] = {
	[TAM_BAD_BAD] = BIT(BAD) | ACCENTED | BIT(BOX) | SIGNS,
	[TAM_BAD_LAW] = BIT(BAD) | BIT(BOX),
	[TAM_BAD_CURRENCY] = BIT(BAD) | ACCENTED | BIT(START) | BIT(BOX),
	[TAM_BAD_START] = BIT(BAD) | BIT(BOX),
	[TAM_BAD_END] = BIT(BAD) | ACCENTED | BIT(CURRENCY) | BIT(BOX),
	[TAM_BAD_NUMERIC] = BIT(BAD) | ACCENTED | BIT(START) | BIT(BOX),
	[TAM_BAD_UPPER] = BIT(BAD) | BIT(NUMERIC) | BIT(LAW) | BIT(BOX),
	[TAM_BAD_LOWER] = BIT(BAD) | BIT(UPPER) | BIT(CURRENCY) | BIT(BOX),
	[TAM_BAD_SMALL] = BIT(UPPER),
	[TAM_BAD_BOX] = BIT(BAD) | ACCENTED | BIT(CURRENCY) | BIT(NUMERIC) | BIT(LAW) | BIT(START) |
			BIT(END) | BIT(FACE),
};

/* A window on the text: what is outside of it is 0. */
struct window {
	const struct tam_link *v;
	size_t n, i;
	bool sure; /* no signs that sound text may show */
};

static uint32_t
at(const struct window *w, size_t ahead)
{
	return w->i + ahead < w->n ? w->v[w->i + ahead].c : 0;
}

static bool
is(uint32_t c, unsigned classes)
{
	return (classes >> tam_class_bad(c) & 1) != 0 && c >= 0x80;
}

static bool
is_latin(uint32_t c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool
is_small(uint32_t c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_blank(uint32_t c)
{
	return c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x80 && u_isUWhiteSpace((UChar32)c));
}

static bool
is_word(uint32_t c)
{
	return c == '_' || (c > 0 && c != TAM_GONE && u_isalnum((UChar32)c));
}

static bool
among(uint32_t c, const uint16_t *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (list[i] == c)
			return true;
	return false;
}

#define AMONG(c, list) among((c), (list), TAM_COUNT(list))

/* Three characters, by class. */
static bool
three(uint32_t a, uint32_t b, uint32_t c)
{
	unsigned letters = ACCENTED | BIT(CURRENCY) | BIT(BOX);

	if (is_latin(a) && is(b, BIT(SMALL) | BIT(CAPITAL)) && is(c, BIT(BAD)))
		return true;
	if (is_small(a) && is(b, BIT(UPPER)) && is(c, BIT(START) | BIT(CURRENCY)))
		return true;
	if (is_blank(a) && is(b, BIT(UPPER)) && is(c, BIT(CURRENCY)))
		return true;
	if (is(a, letters | BIT(END)) && is(b, BIT(START)) && is(c, BIT(NUMERIC)))
		return true;
	if (is(a, letters | BIT(NUMERIC) | BIT(LAW)) && is(b, BIT(END)) && is(c, BIT(START)))
		return true;
	return is(a, ACCENTED) && is(b, BIT(START) | BIT(END)) && is_word(c);
}

/* Letters of Greek and Cyrillic that are first bytes, twice with a second byte between. */
static bool
alternating(uint32_t a, uint32_t b, uint32_t c)
{
	static const uint16_t cyrillic[] = {0x412, 0x413, 0x420, 0x421};
	static const uint16_t greek[] = {0x392, 0x393, 0x39E, 0x39F};
	unsigned between = BIT(C1) | BIT(BAD) | BIT(START) | BIT(END) | BIT(CURRENCY);

	if (AMONG(a, cyrillic) && AMONG(c, cyrillic))
		return is(b, between) || b == 0xB0 || b == 0xB5;
	return AMONG(a, greek) && AMONG(c, greek) && (is(b, between) || b == 0xB0);
}

/* What stands behind Arabic's first bytes in windows-1252. */
static bool
arabic_second(uint32_t c)
{
	static const uint16_t more[] = {0x178, 0x160, 0xAE, 0xB0, 0xB5, 0xBB};

	return is(c, BIT(COMMON) | BIT(CURRENCY) | BIT(BAD) | BIT(NUMERIC) | BIT(START)) ||
	       AMONG(c, more);
}

/* First bytes C2, C3 (and CE, D0) of windows-1252 with a second byte that is a sign. */
static bool
after_a(uint32_t a, uint32_t b)
{
	static const uint16_t seconds[] = {0x20AC, 0x153, 0x160, 0x161, 0xA2, 0xA3, 0x178, 0x17E,
		0xA0, 0xAD, 0xAE, 0xA9, 0xB0, 0xB7, 0xBB, 0x2013, 0x2014, 0xB4};

	if (a != 0xC2 && a != 0xC3 && a != 0xCE && a != 0xD0)
		return false;
	return is(b, BIT(START) | BIT(END)) || AMONG(b, seconds);
}

/* An Â or Ã before a blank, where it is no word. */
static bool
before_blank(const struct window *w)
{
	uint32_t before = w->i > 0 ? w->v[w->i - 1].c : 0;
	uint32_t earlier = w->i > 1 ? w->v[w->i - 2].c : 0;
	uint32_t c = at(w, 0), next = at(w, 1);

	if (c != 0xC2 && c != 0xC3)
		return false;
	if (next == ' ' && is_small(before))
		return true;
	/* The letter by itself: text about letters has it. */
	if (next == ' ' && !w->sure && (w->i == 0 || (is_blank(before) && is_small(earlier))))
		return true;
	if (c != 0xC2 || (next != ' ' && !is(next, BIT(START) | BIT(END))))
		return false;
	return is_small(before) || is(before, BIT(END)) || before == '.' || before == ',' ||
	       before == '?' || before == '!';
}

/* Pairs of Mac Roman. */
static bool
of_mac(uint32_t a, uint32_t b, uint32_t c)
{
	static const uint16_t root[] = {
		0xB1, 0x2202, 0x2020, 0x2260, 0xAE, 0x2122, 0xB4, 0x2264, 0x2265, 0xA5, 0xB5, 0xF8};
	static const uint16_t dash[] = {
		0xEC, 0xEE, 0xEF, 0xF2, 0xF4, 0xFA, 0xF9, 0xFB, 0x2020, 0xB0, 0xA2, 0x3C0};
	static const uint16_t low[] = {0xE0, 0xE4, 0xB0, 0xEA};

	if (a == 0x221A)
		return AMONG(b, root);
	if (a == 0x2248)
		return b == 0xB0 || b == 0xA2;
	if (a != 0x201A)
		return false;
	return b == 0xC4 ? AMONG(c, dash) : (b == 0xE2 || b == 0xF3) && AMONG(c, low);
}

/* Punctuation of U+2000 and the like in windows-1251, 1253 and 1257. */
static bool
of_other_codecs(const struct window *w)
{
	static const uint16_t greek[] = {0x2122, 0xA0, 0x386, 0xAD, 0xAE, 0xB0};
	static const uint16_t twice[] = {0x413, 0x45E, 0x412, 0x402, 0x412};
	uint32_t a = at(w, 0), b = at(w, 1), last;
	size_t i;

	if ((a == 0x432 && b == 0x402) || (a == 0x101 && b == 0x20AC))
		return true;
	if (a == 0x3B2 && b == 0x20AC)
		return AMONG(at(w, 2), greek);
	for (i = 0; i < TAM_COUNT(twice) && at(w, i) == twice[i]; i++)
		;
	last = at(w, 6);
	return i == TAM_COUNT(twice) && (is_latin(last) || last == ' ');
}

/* What stands before the root sign is a function, not the beginning of a word. */
static bool
is_function(const struct window *w)
{
	static const char *const names[] = {"sin", "cos", "tan", "cot", "log", "exp", "lg", "ln"};
	size_t i, k, n;

	for (i = 0; i < TAM_COUNT(names); i++) {
		n = strlen(names[i]);
		for (k = 0; k < n && w->i >= n && w->v[w->i - n + k].c == (uint32_t)names[i][k];)
			k++;
		if (k == n)
			return true;
	}
	return false;
}

/* Pairs that words or signs in plain text lead to, rare enough by themselves to be left alone: ¿ and ¡ of
 * code page 437 before a word, ù of Mac Roman at the end of one, é and its like of windows-1251. */
static bool
in_words(const struct window *w)
{
	static const uint16_t letters[] = {0xA4, 0xA6, 0xA7, 0xA9, 0xAC, 0xAE, 0xB1, 0xB5, 0xB6};
	uint32_t a = at(w, 0), b = at(w, 1), c = at(w, 2);
	uint32_t before = w->i > 0 ? w->v[w->i - 1].c : 0;

	if (a == 0x252C)
		return (b == 0x2510 || b == 0xED) && is_latin(c) && before < 0x2500;
	if (a == 0x221A)
		return b == 0x3C0 && w->i > 1 && is_small(before) && is_small(w->v[w->i - 2].c) &&
		       !is_word(c) && !is_function(w);
	return a == 0x413 && AMONG(b, letters) && is_small(c);
}

/* Single characters and pairs that stand in words of no language. */
static bool
of_latin(const struct window *w)
{
	static const uint16_t indic[] = {0xB2, 0xB5, 0xB9, 0xBC, 0xBD, 0xBE};
	uint32_t a = at(w, 0), b = at(w, 1);

	if (a == 0x152 || a == 0x153)
		return w->i + 1 < w->n && !is_latin(b);
	if (a == 0xD8 || a == 0xD9)
		return (arabic_second(b) || b == ' ') && (at(w, 2) == 0xD8 || at(w, 2) == 0xD9) &&
		       arabic_second(at(w, 3));
	if (a == 0xD7)
		return b == 0xB2 || b == 0xB3;
	if (a == 0xE0)
		return AMONG(b, indic);
	return (a == 0xC3 && (b == 0xA0 || b == 0xA1)) || (is(a, BIT(UPPER)) && b == 0xB0);
}

static bool
bad_here(const struct window *w)
{
	uint32_t a = at(w, 0), b = at(w, 1), c = at(w, 2);
	enum tam_bad_class class = tam_class_bad(a);

	if (class == TAM_BAD_C1)
		return true;
	if (b >= 0x80 && class != TAM_BAD_NONE && (pairs[class] >> tam_class_bad(b) & 1) != 0)
		return true;
	if (b >= 0x80 && three(a, b, c))
		return true;
	if (class == TAM_BAD_NONE)
		return false;
	return of_latin(w) || after_a(a, b) || before_blank(w) || of_mac(a, b, c) ||
	       alternating(a, b, c) || of_other_codecs(w) || in_words(w);
}

bool
tam_mojibake_bad_between(const struct tam_link *v, size_t n, size_t from, size_t end, bool sure)
{
	struct window w = {v, n, from == 0 ? 0 : from - 1, sure};

	for (; w.i < end; w.i++)
		if ((v[w.i].c >= 0x80 || at(&w, 1) >= 0x80) && bad_here(&w))
			return true;
	return false;
}

bool
tam_mojibake_bad(const struct tam_link *v, size_t n)
{
	return tam_mojibake_bad_between(v, n, 0, n, false);
}
