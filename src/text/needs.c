/* One quick look at a line of valid UTF-8: what may have to be repaired in it. Nearly always nothing. */
#include "base/utf8.h"
#include "text/classes.h"
#include "text/repair.h"

#define BIT(class) (1u << TAM_BAD_##class)
#define SIGNS (BIT(START) | BIT(END) | BIT(CURRENCY) | BIT(NUMERIC) | BIT(LAW))
#define ACCENTED (BIT(UPPER) | BIT(LOWER))

/* Pairs that badness.c wants to look at: its own, and the first two of its threes. */
static const uint16_t pairs[TAM_BAD_CLASSES] = {
	[TAM_BAD_BAD] = BIT(BAD) | ACCENTED | BIT(BOX) | SIGNS,
	[TAM_BAD_LAW] = BIT(BAD) | BIT(BOX) | BIT(END),
	[TAM_BAD_CURRENCY] = BIT(BAD) | ACCENTED | BIT(START) | BIT(BOX) | BIT(END),
	[TAM_BAD_START] = BIT(BAD) | BIT(BOX) | BIT(NUMERIC),
	[TAM_BAD_END] = BIT(BAD) | ACCENTED | BIT(CURRENCY) | BIT(BOX) | BIT(START),
	[TAM_BAD_NUMERIC] = BIT(BAD) | ACCENTED | BIT(START) | BIT(BOX) | BIT(END),
	[TAM_BAD_UPPER] = BIT(BAD) | SIGNS | BIT(BOX) | BIT(FACE),
	[TAM_BAD_LOWER] = BIT(BAD) | SIGNS | BIT(UPPER) | BIT(BOX),
	[TAM_BAD_SMALL] = BIT(UPPER) | BIT(BAD) | BIT(CURRENCY),
	[TAM_BAD_CAPITAL] = BIT(BAD) | BIT(START) | BIT(END) | BIT(CURRENCY) | BIT(NUMERIC) |
			    BIT(LAW) | BIT(FACE) | BIT(C1),
	[TAM_BAD_BOX] = BIT(BAD) | ACCENTED | SIGNS | BIT(FACE),
};

static const uint8_t need_of[] = {
	[TAM_DO_NOTHING] = 0,
	[TAM_DO_DROP] = TAM_NEED_CLEANING,
	[TAM_DO_DIRECTION] = TAM_NEED_CLEANING,
	[TAM_DO_JOINER] = TAM_NEED_CLEANING,
	[TAM_DO_LINE] = TAM_NEED_CLEANING,
	[TAM_DO_ICON] = TAM_NEED_CLEANING,
	[TAM_DO_COMPOSE] = TAM_NEED_COMPOSING,
	[TAM_DO_ORDER] = 0,
};

/* Eight bytes of ASCII without a control or `&`. */
static bool
is_clean_word(const char *p)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
	uint64_t w, amp;

	memcpy(&w, p, sizeof w);
	amp = w ^ (ones * '&');
	/* Bytes of 80 and more; below 20; `&`; 7F. */
	return ((w | ((w - ones * 0x20) & ~w) | ((amp - ones) & ~amp) | (w + ones)) & tops) == 0;
}

/* What single bytes are; 0: nothing but text. Tab to CR are white space. */
enum { WIDE = 128 };
#define C TAM_NEED_CLEANING
#define W16 \
	WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, \
		WIDE
static const uint8_t need_of_byte[256] = {C, C, C, C, C, C, C, C, C, 0, 0, 0, 0, 0, C, C, C, C, C,
	C, C, C, C, C, C, C, C, C, C, C, C, C, ['&'] = TAM_NEED_REFERENCE, [0x7F] = C, [0x80] = W16,
	W16, W16, W16, W16, W16, W16, W16};
#undef C
#undef W16

static bool
is_latin(char c)
{
	return tam_ascii_lower(c) >= 'a' && tam_ascii_lower(c) <= 'z';
}

/* Valid UTF-8 needs no checks: the code point of two or more bytes. */
static size_t
read_wide(const char *s, uint32_t *c)
{
	const unsigned char *p = (const unsigned char *)s;

	if (p[0] < 0xE0) {
		*c = (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
		return 2;
	}
	if (p[0] < 0xF0) {
		*c = (p[0] & 0xFu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
		return 3;
	}
	*c = (p[0] & 7u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
	return 4;
}

unsigned
tam_repair_needs(struct tam_slice s)
{
	unsigned need = 0, before = 0, entry; /* before: entry of the character right before */
	size_t i = 0, last = 0, stop;
	unsigned byte;
	uint32_t c;

	while (i < s.n) {
		while (s.n - i >= 8 && is_clean_word(s.p + i))
			i += 8;
		stop = s.n - i < 8 ? s.n : i + 8;
		byte = 0;
		while (i < stop && (byte = need_of_byte[(unsigned char)s.p[i]]) != WIDE) {
			need |= byte;
			i++;
		}
		if (byte != WIDE || i == stop)
			continue;
		before = i == last ? before : 0;
		i += read_wide(s.p + i, &c);
		entry = tam_class_entry(c);
		need |= TAM_NEED_TYPOGRAPHY | need_of[entry >> TAM_DO_SHIFT];
		if ((entry & TAM_BAD_MASK) == TAM_BAD_C1 ||
			(pairs[before & TAM_BAD_MASK] >> (entry & TAM_BAD_MASK) & 1) != 0 ||
			((entry & TAM_SPECIAL) != 0 && !(i < s.n && is_latin(s.p[i]))))
			need |= TAM_NEED_MOJIBAKE;
		if ((entry >> TAM_DO_SHIFT) == TAM_DO_ORDER &&
			(before >> TAM_DO_SHIFT) == TAM_DO_ORDER)
			need |= TAM_NEED_COMPOSING;
		before = entry;
		last = i;
	}
	return need;
}
