/* UTF-8 decoding, encoding and checking. */
#include "base/utf8.h"

static bool
is_tail(unsigned char c)
{
	return (c & 0xC0) == 0x80;
}

/* Bounds of the second byte by the first: they exclude overlong forms, surrogates, > U+10FFFF. */
static bool
second_fits(unsigned char first, unsigned char second)
{
	switch (first) {
	case 0xE0:
		return second >= 0xA0 && second <= 0xBF;
	case 0xED:
		return second >= 0x80 && second <= 0x9F;
	case 0xF0:
		return second >= 0x90 && second <= 0xBF;
	case 0xF4:
		return second >= 0x80 && second <= 0x8F;
	default:
		return is_tail(second);
	}
}

uint32_t
tam_utf8_get_wide(struct tam_slice s, size_t at, size_t *step)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	size_t left = s.n - at, want, i;
	uint32_t c;

	*step = 1;
	if (p[0] < 0xC2 || p[0] > 0xF4)
		return TAM_UTF8_BAD;
	want = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
	if (left < 2 || !second_fits(p[0], p[1]))
		return TAM_UTF8_BAD;
	c = (uint32_t)(p[0] & (0x7F >> want)) << 6 | (p[1] & 0x3F);
	for (i = 2; i < want; i++) {
		*step = i;
		if (left <= i || !is_tail(p[i]))
			return TAM_UTF8_BAD;
		c = c << 6 | (p[i] & 0x3F);
	}
	*step = want;
	return c;
}

uint32_t
tam_utf8_before_wide(struct tam_slice s, size_t at, size_t *step)
{
	size_t start;

	*step = 0;
	if (at == 0)
		return 0;
	start = at - 1;
	while (start > 0 && at - start < 4 && is_tail((unsigned char)s.p[start]))
		start--;
	return tam_utf8_get(tam_slice(s.p, at), start, step);
}

size_t
tam_utf8_put(uint32_t c, char out[4])
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xC0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xE0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3F));
		out[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3F));
	out[2] = (char)(0x80 | (c >> 6 & 0x3F));
	out[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

/* One of the 32 bytes at `p` is not ASCII. */
static bool
any_wide(const char *p)
{
	uint64_t a, b, c, d;

	memcpy(&a, p, sizeof a);
	memcpy(&b, p + 8, sizeof b);
	memcpy(&c, p + 16, sizeof c);
	memcpy(&d, p + 24, sizeof d);
	return ((a | b | c | d) & UINT64_C(0x8080808080808080)) != 0;
}

size_t
tam_utf8_ascii(struct tam_slice s, size_t at)
{
	const char *p, *end;
	uint64_t word;

	if (at >= s.n)
		return s.n;
	p = s.p + at;
	end = s.p + s.n;
	while (end - p >= 64 && !any_wide(p) && !any_wide(p + 32))
		p += 64;
	for (; end - p >= (ptrdiff_t)sizeof word; p += sizeof word) {
		memcpy(&word, p, sizeof word);
		if ((word & UINT64_C(0x8080808080808080)) != 0)
			break;
	}
	while (p < end && (unsigned char)*p < 0x80)
		p++;
	return (size_t)(p - s.p);
}

size_t
tam_utf8_start(struct tam_slice s, size_t at)
{
	if (at >= s.n)
		return s.n;
	while (at > 0 && is_tail((unsigned char)s.p[at]))
		at--;
	return at;
}

size_t
tam_utf8_check(struct tam_slice s)
{
	size_t i, step;

	for (i = tam_utf8_ascii(s, 0); i < s.n; i = tam_utf8_ascii(s, i + step))
		if (tam_utf8_get(s, i, &step) == TAM_UTF8_BAD)
			return i;
	return s.n;
}

/* Number of bytes of `word` that continue a character. */
static size_t
tails_in(uint64_t word)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t tails = (word >> 7) & ~(word >> 6) & ones;

	return (size_t)(tails * ones >> 56);
}

size_t
tam_utf8_count(struct tam_slice s)
{
	size_t i = 0, n = s.n;
	uint64_t word;

	for (; s.n - i >= sizeof word; i += sizeof word) {
		memcpy(&word, s.p + i, sizeof word);
		n -= tails_in(word);
	}
	for (; i < s.n; i++)
		n -= is_tail((unsigned char)s.p[i]);
	return n;
}
