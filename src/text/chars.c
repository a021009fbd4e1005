/* Character classes over ICU. Only code points outside ASCII reach ICU. */
#include "text/chars.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/utf8.h"

bool
tam_char_is_space(uint32_t c)
{
	if (c < 0x80)
		return c == ' ' || (c >= '\t' && c <= '\r');
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

bool
tam_char_is_word(uint32_t c)
{
	if (c < 0x80)
		return tam_char_is_letter(c) || tam_char_is_digit(c) || c == '_';
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
tam_char_opens(uint32_t c)
{
	if (c < 0x80)
		return c == '"' || c == '\'' || c == '(' || c == '[' || c == '{';
	return (U_GET_GC_MASK((UChar32)c) & (U_GC_PS_MASK | U_GC_PI_MASK | U_GC_PF_MASK)) != 0;
}

bool
tam_char_is_dense(uint32_t c)
{
	UErrorCode status = U_ZERO_ERROR;

	if (c < 0x0E00)
		return false;
	switch (uscript_getScript((UChar32)c, &status)) {
	case USCRIPT_HAN:
	case USCRIPT_HIRAGANA:
	case USCRIPT_KATAKANA:
	case USCRIPT_HANGUL:
	case USCRIPT_THAI:
	case USCRIPT_LAO:
	case USCRIPT_KHMER:
	case USCRIPT_MYANMAR:
		return tam_char_is_word(c);
	default:
		return false;
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

bool
tam_text_ends_sentence(struct tam_slice s)
{
	size_t step;
	uint32_t c;

	s = tam_text_trim(s);
	while (s.n > 0) {
		c = tam_utf8_before(s, s.n, &step);
		if (tam_char_ends_sentence(c))
			return true;
		if (!tam_char_closes(c) && !tam_char_is_space(c))
			return false;
		s.n -= step;
	}
	return false;
}

bool
tam_text_next_word(struct tam_slice *rest, struct tam_slice *word)
{
	size_t at = 0, step = 0, start;
	uint32_t c = 0;

	while (at < rest->n && !tam_char_is_word(c = tam_utf8_get(*rest, at, &step)))
		at += step;
	if (at == rest->n) {
		*rest = tam_slice_from(*rest, at);
		return false;
	}
	start = at;
	at += step;
	if (!tam_char_is_dense(c))
		while (at < rest->n && tam_char_is_word(c = tam_utf8_get(*rest, at, &step)) &&
			!tam_char_is_dense(c))
			at += step;
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
