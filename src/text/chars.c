/* Character classes over ICU. Only code points outside ASCII reach ICU. */
#include "text/chars.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/utf8.h"

bool
tam_char_is_space_wide(uint32_t c)
{
	return c == 0x200B || c == 0xFEFF || c == 0x2060 || u_isUWhiteSpace((UChar32)c);
}

bool
tam_char_is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	return u_isalpha((UChar32)c);
}

bool
tam_char_is_upper(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	return u_isupper((UChar32)c) || u_istitle((UChar32)c);
}

bool
tam_char_is_lower(uint32_t c)
{
	return u_islower((UChar32)c);
}

bool
tam_char_is_digit(uint32_t c)
{
	if (c < 0x80)
		return c >= '0' && c <= '9';
	return u_isdigit((UChar32)c);
}

bool
tam_char_is_mark(uint32_t c)
{
	return c >= 0x300 && (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) != 0;
}

int
tam_char_digit(uint32_t c)
{
	if (c < 0x80)
		return c >= '0' && c <= '9' ? (int)c - '0' : -1;
	return u_isdigit((UChar32)c) ? (int)u_charDigitValue((UChar32)c) : -1;
}

/* Letters, digits and the underscore. */
static const bool ascii_word[128] = {
	['0'] = 1,
	['1'] = 1,
	['2'] = 1,
	['3'] = 1,
	['4'] = 1,
	['5'] = 1,
	['6'] = 1,
	['7'] = 1,
	['8'] = 1,
	['9'] = 1,
	['_'] = 1,
	['A'] = 1,
	['B'] = 1,
	['C'] = 1,
	['D'] = 1,
	['E'] = 1,
	['F'] = 1,
	['G'] = 1,
	['H'] = 1,
	['I'] = 1,
	['J'] = 1,
	['K'] = 1,
	['L'] = 1,
	['M'] = 1,
	['N'] = 1,
	['O'] = 1,
	['P'] = 1,
	['Q'] = 1,
	['R'] = 1,
	['S'] = 1,
	['T'] = 1,
	['U'] = 1,
	['V'] = 1,
	['W'] = 1,
	['X'] = 1,
	['Y'] = 1,
	['Z'] = 1,
	['a'] = 1,
	['b'] = 1,
	['c'] = 1,
	['d'] = 1,
	['e'] = 1,
	['f'] = 1,
	['g'] = 1,
	['h'] = 1,
	['i'] = 1,
	['j'] = 1,
	['k'] = 1,
	['l'] = 1,
	['m'] = 1,
	['n'] = 1,
	['o'] = 1,
	['p'] = 1,
	['q'] = 1,
	['r'] = 1,
	['s'] = 1,
	['t'] = 1,
	['u'] = 1,
	['v'] = 1,
	['w'] = 1,
	['x'] = 1,
	['y'] = 1,
	['z'] = 1,
};

bool
tam_char_is_word(uint32_t c)
{
	if (c < 0x80)
		return ascii_word[c];
	return (U_GET_GC_MASK((UChar32)c) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

/* STerm is the Unicode property; the ellipsis and the Greek question mark are not in it. */
bool
tam_char_ends_sentence(uint32_t c)
{
	if (c < 0x80)
		return c == '.' || c == '!' || c == '?';
	return c == 0x2026 || c == 0x037E || u_hasBinaryProperty((UChar32)c, UCHAR_S_TERM);
}

bool
tam_char_closes(uint32_t c)
{
	if (c < 0x80)
		return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}';
	return (U_GET_GC_MASK((UChar32)c) & (U_GC_PE_MASK | U_GC_PF_MASK | U_GC_PI_MASK)) != 0;
}

bool
tam_char_joins(uint32_t c)
{
	return c == 0x200C || c == 0x200D || tam_char_is_mark(c);
}

unsigned
tam_char_dense(uint32_t c)
{
	UErrorCode status = U_ZERO_ERROR;

	if (c < 0x0E00)
		return 0;
	switch (uscript_getScript((UChar32)c, &status)) {
	case USCRIPT_HAN:
	case USCRIPT_HIRAGANA:
	case USCRIPT_KATAKANA:
	case USCRIPT_HANGUL:
		return tam_char_is_word(c) ? 1 : 0;
	case USCRIPT_THAI:
	case USCRIPT_LAO:
	case USCRIPT_KHMER:
	case USCRIPT_MYANMAR:
		return tam_char_is_word(c) ? 4 : 0;
	default:
		return 0;
	}
}

struct tam_slice
tam_text_trim(struct tam_slice s)
{
	size_t step;

	while (s.n > 0 && tam_char_is_space(tam_utf8_get(s, 0, &step)))
		s = tam_slice_from(s, step);
	while (s.n > 0 && tam_char_is_space(tam_utf8_before(s, s.n, &step)))
		s.n -= step;
	return s;
}

size_t
tam_text_line_end(struct tam_slice s, size_t at)
{
	if (at >= s.n)
		return 0;
	if (s.p[at] == '\n')
		return 1;
	if (s.p[at] == '\r')
		return at + 1 < s.n && s.p[at + 1] == '\n' ? 2 : 1;
	return s.n - at >= 3 && (memcmp(s.p + at, "\xE2\x80\xA8", 3) == 0 ||
					memcmp(s.p + at, "\xE2\x80\xA9", 3) == 0)
		       ? 3
		       : 0;
}

size_t
tam_text_line_stop(struct tam_slice s, size_t at)
{
	for (; at < s.n; at++)
		if (s.p[at] == '\n' || s.p[at] == '\r' ||
			(s.p[at] == '\xE2' && tam_text_line_end(s, at) > 0))
			return at;
	return s.n;
}

static bool
opens_quotation(uint32_t c)
{
	return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0x300C || c == 0x300E;
}

static bool
is_guillemet(uint32_t c)
{
	return c == 0xAB || c == 0xBB;
}

bool
tam_text_is_quoted(struct tam_slice s)
{
	size_t first, last;
	uint32_t open, close;

	s = tam_text_trim(s);
	if (s.n < 2)
		return false;
	open = tam_utf8_get(s, 0, &first);
	if (!opens_quotation(open) && !is_guillemet(open))
		return false;
	close = tam_utf8_before(s, s.n, &last);
	if (tam_char_ends_sentence(close) || close == ',') { /* behind the closing mark */
		s.n -= last;
		close = tam_utf8_before(s, s.n, &last);
	}
	if (is_guillemet(open))
		return is_guillemet(close) && tam_text_ends_sentence(s);
	return s.n > first && (opens_quotation(close) || close == 0x300D || close == 0x300F);
}

/* Behind the word characters at byte `at` that are not dense. */
static size_t
behind_word(struct tam_slice s, size_t at)
{
	size_t step;
	uint32_t c;

	for (;; at += step) {
		while (at < s.n && (unsigned char)s.p[at] < 0x80 &&
			ascii_word[(unsigned char)s.p[at]])
			at++;
		if (at == s.n || (unsigned char)s.p[at] < 0x80)
			return at;
		c = tam_utf8_get_wide(s, at, &step);
		if ((!tam_char_is_word(c) && !tam_char_joins(c)) || tam_char_is_dense(c))
			return at;
	}
}

/* Behind the rest of a word of `letters` in a script without spaces, of which one stands before byte `at`. */
static size_t
behind_dense(struct tam_slice s, size_t at, unsigned letters)
{
	unsigned n = 1;
	size_t step;

	for (; at < s.n; at += step) {
		uint32_t c = tam_utf8_get(s, at, &step);

		if (c < 0x80)
			break;
		if (tam_char_joins(c))
			continue;
		if (n == letters || tam_char_dense(c) != letters)
			break;
		n++;
	}
	return at;
}

/* The first word character at or after byte `at`, into *c. */
static size_t
next_word_char(struct tam_slice s, size_t at, uint32_t *c)
{
	size_t step;

	for (; at < s.n; at += step) {
		*c = tam_utf8_get(s, at, &step);
		if (*c < 0x80 ? ascii_word[*c] : tam_char_is_word(*c))
			break;
	}
	return at;
}

bool
tam_text_next_word(struct tam_slice *rest, struct tam_slice *word)
{
	size_t at, step, start;
	unsigned letters;
	uint32_t c = 0;

	start = at = next_word_char(*rest, 0, &c);
	if (at == rest->n) {
		*rest = tam_slice_from(*rest, at);
		return false;
	}
	(void)tam_utf8_get(*rest, at, &step);
	at += step;
	letters = tam_char_dense(c);
	at = letters == 0 ? behind_word(*rest, at) : behind_dense(*rest, at, letters);
	*word = tam_slice(rest->p + start, at - start);
	*rest = tam_slice_from(*rest, at);
	return true;
}

size_t
tam_text_words(struct tam_slice s)
{
	struct tam_slice word;
	size_t n = 0;

	while (tam_text_next_word(&s, &word))
		n++;
	return n;
}

bool
tam_text_has_words(struct tam_slice s, size_t fewest)
{
	struct tam_slice word;

	while (fewest > 0 && tam_text_next_word(&s, &word))
		fewest--;
	return fewest == 0;
}

/* Thai and Lao have no sign for the end of a sentence: there a line of so many words is taken to end one. */
enum { UNMARKED_WORDS = 16 };

bool
tam_text_ends_sentence(struct tam_slice s)
{
	size_t step;
	uint32_t c;

	while (s.n > 0) {
		unsigned char last = (unsigned char)s.p[s.n - 1];

		if (last < 0x80 && ascii_word[last])
			return false;
		c = tam_utf8_before(s, s.n, &step);
		if (tam_char_ends_sentence(c))
			return true;
		if (!tam_char_closes(c) && !tam_char_is_space(c))
			return c >= 0x0E00 && c < 0x0F00 && tam_text_has_words(s, UNMARKED_WORDS);
		s.n -= step;
	}
	return false;
}
