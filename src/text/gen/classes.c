/* Prints text/classes.inc: what each character of the BMP means to text/repair.c, in two levels, and
 * the bytes of characters in the codecs of text/mojibake.c. `make tables` runs it.
 *
 * The classes of characters that occur in mojibake, and what they are good for, are those of ftfy 6
 * (R. Speer, ftfy, https://ftfy.readthedocs.io, 2023), written down anew; roles come from the codecs,
 * normalisation from ICU. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "text/classes.h"
#include "text/singlebyte.h"

struct range {
	unsigned class, from, to;
};

static const struct range ranges[] = {
	{TAM_BAD_C1, 0x80, 0x9F},
	{TAM_BAD_COMMON, 0xA0, 0xA0},
	{TAM_BAD_COMMON, 0xAD, 0xAD},
	{TAM_BAD_COMMON, 0xB7, 0xB7},
	{TAM_BAD_COMMON, 0xB4, 0xB4},
	{TAM_BAD_COMMON, 0x2013, 0x2015},
	{TAM_BAD_COMMON, 0x2026, 0x2026},
	{TAM_BAD_COMMON, 0x2019, 0x2019},
	{TAM_BAD_BAD, 0xA6, 0xA6},
	{TAM_BAD_BAD, 0xA4, 0xA4},
	{TAM_BAD_BAD, 0xA8, 0xA8},
	{TAM_BAD_BAD, 0xAC, 0xAC},
	{TAM_BAD_BAD, 0xAF, 0xAF},
	{TAM_BAD_BAD, 0xB8, 0xB8},
	{TAM_BAD_BAD, 0x192, 0x192},
	{TAM_BAD_BAD, 0x2C6, 0x2C7},
	{TAM_BAD_BAD, 0x2D8, 0x2D8},
	{TAM_BAD_BAD, 0x2DB, 0x2DC},
	{TAM_BAD_BAD, 0x2020, 0x2021},
	{TAM_BAD_BAD, 0x2030, 0x2030},
	{TAM_BAD_BAD, 0x2310, 0x2310},
	{TAM_BAD_BAD, 0x25CA, 0x25CA},
	{TAM_BAD_BAD, 0xFFFD, 0xFFFD},
	{TAM_BAD_BAD, 0xAA, 0xAA},
	{TAM_BAD_BAD, 0xBA, 0xBA},
	{TAM_BAD_LAW, 0xB6, 0xB6},
	{TAM_BAD_LAW, 0xA7, 0xA7},
	{TAM_BAD_CURRENCY, 0xA2, 0xA3},
	{TAM_BAD_CURRENCY, 0xA5, 0xA5},
	{TAM_BAD_CURRENCY, 0x20A7, 0x20A7},
	{TAM_BAD_CURRENCY, 0x20AC, 0x20AC},
	{TAM_BAD_START, 0xA1, 0xA1},
	{TAM_BAD_START, 0xAB, 0xAB},
	{TAM_BAD_START, 0xBF, 0xBF},
	{TAM_BAD_START, 0xA9, 0xA9},
	{TAM_BAD_START, 0x384, 0x385},
	{TAM_BAD_START, 0x2018, 0x2018},
	{TAM_BAD_START, 0x201A, 0x201A},
	{TAM_BAD_START, 0x201C, 0x201C},
	{TAM_BAD_START, 0x201E, 0x201E},
	{TAM_BAD_START, 0x2022, 0x2022},
	{TAM_BAD_START, 0x2039, 0x2039},
	{TAM_BAD_START, 0xF8FF, 0xF8FF},
	{TAM_BAD_END, 0xAE, 0xAE},
	{TAM_BAD_END, 0xBB, 0xBB},
	{TAM_BAD_END, 0x2DD, 0x2DD},
	{TAM_BAD_END, 0x201D, 0x201D},
	{TAM_BAD_END, 0x203A, 0x203A},
	{TAM_BAD_END, 0x2122, 0x2122},
	{TAM_BAD_NUMERIC, 0xB1, 0xB3},
	{TAM_BAD_NUMERIC, 0xB9, 0xB9},
	{TAM_BAD_NUMERIC, 0xBC, 0xBE},
	{TAM_BAD_NUMERIC, 0xD7, 0xD7},
	{TAM_BAD_NUMERIC, 0xB5, 0xB5},
	{TAM_BAD_NUMERIC, 0xF7, 0xF7},
	{TAM_BAD_NUMERIC, 0x2044, 0x2044},
	{TAM_BAD_NUMERIC, 0x2202, 0x2202},
	{TAM_BAD_NUMERIC, 0x2206, 0x2206},
	{TAM_BAD_NUMERIC, 0x220F, 0x220F},
	{TAM_BAD_NUMERIC, 0x2211, 0x2211},
	{TAM_BAD_NUMERIC, 0x221A, 0x221A},
	{TAM_BAD_NUMERIC, 0x221E, 0x221E},
	{TAM_BAD_NUMERIC, 0x2229, 0x2229},
	{TAM_BAD_NUMERIC, 0x222B, 0x222B},
	{TAM_BAD_NUMERIC, 0x2248, 0x2248},
	{TAM_BAD_NUMERIC, 0x2260, 0x2261},
	{TAM_BAD_NUMERIC, 0x2264, 0x2265},
	{TAM_BAD_NUMERIC, 0x2116, 0x2116},
	{TAM_BAD_FACE, 0xD2, 0xD6},
	{TAM_BAD_FACE, 0xD9, 0xDC},
	{TAM_BAD_FACE, 0xF2, 0xF6},
	{TAM_BAD_FACE, 0xF8, 0xFC},
	{TAM_BAD_FACE, 0x150, 0x150},
	{TAM_BAD_FACE, 0x14C, 0x14C},
	{TAM_BAD_FACE, 0x16A, 0x16A},
	{TAM_BAD_FACE, 0x172, 0x172},
	{TAM_BAD_FACE, 0xB0, 0xB0},
	{TAM_BAD_UPPER, 0xC0, 0xD1},
	{TAM_BAD_UPPER, 0xD8, 0xD8},
	{TAM_BAD_UPPER, 0xDC, 0xDD},
	{TAM_BAD_LOWER, 0xDF, 0xF1},
	{TAM_BAD_LOWER, 0xFC, 0xFC},
	{TAM_BAD_CAPITAL, 0xDE, 0xDE},
	{TAM_BAD_CAPITAL, 0x391, 0x3A9},
	{TAM_BAD_CAPITAL, 0x386, 0x386},
	{TAM_BAD_CAPITAL, 0x388, 0x38A},
	{TAM_BAD_CAPITAL, 0x38C, 0x38C},
	{TAM_BAD_CAPITAL, 0x38E, 0x38F},
	{TAM_BAD_CAPITAL, 0x3AA, 0x3AB},
	{TAM_BAD_CAPITAL, 0x401, 0x42F},
	{TAM_BAD_SMALL, 0x3B1, 0x3C9},
	{TAM_BAD_SMALL, 0x3AC, 0x3AF},
	{TAM_BAD_SMALL, 0x3B0, 0x3B0},
	{TAM_BAD_SMALL, 0x430, 0x45F},
	{TAM_BAD_UPPER, 0x490, 0x490},
	{TAM_BAD_LOWER, 0x491, 0x491},
	{TAM_BAD_LOWER, 0xFB01, 0xFB02},
	{TAM_BAD_BOX, 0x2502, 0x2502},
	{TAM_BAD_BOX, 0x250C, 0x250C},
	{TAM_BAD_BOX, 0x2510, 0x2510},
	{TAM_BAD_BOX, 0x2518, 0x2518},
	{TAM_BAD_BOX, 0x251C, 0x251C},
	{TAM_BAD_BOX, 0x2524, 0x2524},
	{TAM_BAD_BOX, 0x252C, 0x252C},
	{TAM_BAD_BOX, 0x253C, 0x253C},
	{TAM_BAD_BOX, 0x2550, 0x256C},
	{TAM_BAD_BOX, 0x2580, 0x2580},
	{TAM_BAD_BOX, 0x2584, 0x2584},
	{TAM_BAD_BOX, 0x2588, 0x2588},
	{TAM_BAD_BOX, 0x258C, 0x258C},
	{TAM_BAD_BOX, 0x2590, 0x2593},
	{TAM_BAD_LOWER, 0x153, 0x153},
};

/* Accented letters of the Latin Extended-A block that windows-1250, 1254 and 1257 have. */
static const unsigned short capitals[] = {0x102, 0x100, 0x104, 0x106, 0x10C, 0x10E, 0x110, 0x118,
	0x11A, 0x112, 0x116, 0x11E, 0x122, 0x130, 0x12A, 0x136, 0x139, 0x13D, 0x141, 0x13B, 0x143,
	0x147, 0x145, 0x152, 0x158, 0x15A, 0x15E, 0x160, 0x162, 0x164, 0x16E, 0x170, 0x178, 0x179,
	0x17B, 0x17D};
static const unsigned short smalls[] = {0x103, 0x105, 0x101, 0x107, 0x10D, 0x10F, 0x111, 0x119,
	0x11B, 0x113, 0x117, 0x11F, 0x123, 0x12F, 0x12B, 0x137, 0x13A, 0x13E, 0x142, 0x13C, 0x155,
	0x15B, 0x15F, 0x161, 0x165, 0x17A, 0x17C, 0x17E};

/* In the order in which they are tried. */
static const char *const codecs[] = {"windows-1252", "windows-1251", "windows-1250", "windows-1253",
	"windows-1254", "windows-1257", "iso-8859-2", "macintosh", "ibm437"};
enum { CODECS = 9, SLOPPY = 6 };

static unsigned short entries[0x10000];

static unsigned
decode(unsigned codec, unsigned byte)
{
	const struct tam_singlebyte *t = tam_singlebyte(codecs[codec]);
	unsigned c = (unsigned)tam_singlebyte_get(t, (unsigned char)byte);

	return c == 0 ? byte : c; /* what is not assigned passes through */
}

static void
set_classes(void)
{
	size_t i;
	unsigned c;

	for (i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
		for (c = ranges[i].from; c <= ranges[i].to; c++)
			entries[c] = (unsigned short)ranges[i].class;
	for (i = 0; i < sizeof capitals / sizeof capitals[0]; i++)
		entries[capitals[i]] = TAM_BAD_UPPER;
	for (i = 0; i < sizeof smalls / sizeof smalls[0]; i++)
		entries[smalls[i]] = TAM_BAD_LOWER;
}

/* What a character would be if it were a byte of UTF-8. */
static unsigned
role(unsigned byte)
{
	if (byte >= 0xC2 && byte <= 0xDF)
		return TAM_LEAD2;
	if (byte >= 0xE0 && byte <= 0xEF)
		return TAM_LEAD3;
	if (byte == 0xF0 || byte == 0xF3)
		return TAM_LEAD4;
	return byte < 0xC0 ? TAM_TRAIL : 0;
}

/* Dashes, quotes, dots: these stand beside letters anyway. */
static bool
stands_anywhere(unsigned c)
{
	return c == 0x2026 || c == 0x2022 || (c >= 0x2013 && c <= 0x201E);
}

static void
set_roles(void)
{
	unsigned codec, byte, c;

	for (byte = 0x80; byte < 0x100; byte++) {
		entries[byte] |= role(byte);
		for (codec = 0; codec < SLOPPY; codec++)
			entries[decode(codec, byte)] |= role(byte);
	}
	for (c = 0x80; c < 0x10000; c++)
		if ((entries[c] & TAM_TRAIL) != 0 && !stands_anywhere(c))
			entries[c] |= TAM_TRAIL_STRICT;
}

static unsigned
action(unsigned c, const UNormalizer2 *nfc)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar s[1];

	if (c >= 0xD800 && c < 0xE000)
		return 0;
	if (c == 0xAD || c == 0x180E || c == 0x200B || c == 0x2060 || c == 0xFEFF ||
		(c >= 0x206A && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFC))
		return TAM_DO_DROP;
	if (c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
		(c >= 0x2066 && c <= 0x2069))
		return TAM_DO_DIRECTION;
	if (c == 0x200C || c == 0x200D)
		return TAM_DO_JOINER;
	if (c == 0x2028 || c == 0x2029)
		return TAM_DO_LINE;
	if (c >= 0xE000 && c <= 0xF8FF)
		return TAM_DO_ICON;
	s[0] = (UChar)c;
	if (unorm2_quickCheck(nfc, s, 1, &status) != UNORM_YES)
		return TAM_DO_COMPOSE;
	return unorm2_getCombiningClass(nfc, (UChar32)c) != 0 ? TAM_DO_ORDER : 0;
}

/* Characters that the badness of their neighbours does not tell all about. */
static bool
is_special(unsigned c)
{
	static const unsigned short special[] = {0xC2, 0xC3, 0xCE, 0xD0, 0xD7, 0xD8, 0xD9, 0x152,
		0x153, 0x201A, 0x221A, 0x2248, 0x252C, 0x402};
	size_t i;

	for (i = 0; i < sizeof special / sizeof special[0]; i++)
		if (special[i] == c)
			return true;
	return false;
}

static int
compare(const void *a, const void *b)
{
	return (*(const unsigned *)a > *(const unsigned *)b) -
	       (*(const unsigned *)a < *(const unsigned *)b);
}

/* Code point << 8 | byte, sorted. */
static void
print_codec(unsigned codec)
{
	unsigned sorted[128], i;

	for (i = 0; i < 128; i++)
		sorted[i] = decode(codec, 0x80 + i) << 8 | (0x80 + i);
	qsort(sorted, 128, sizeof sorted[0], compare);
	printf("\t{");
	for (i = 0; i < 128; i++)
		printf("%s0x%06X,", i % 8 == 0 ? "\n\t\t" : " ", sorted[i]);
	puts("},");
}

int
main(void)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
	static unsigned short number[512];
	static unsigned page_at[512];
	unsigned c, i, k, pages = 0;

	set_classes();
	set_roles();
	for (c = 0x80; c < 0x10000; c++) {
		entries[c] |= (unsigned short)(action(c, nfc) << TAM_DO_SHIFT);
		if (is_special(c))
			entries[c] |= TAM_SPECIAL;
	}
	for (i = 0; i < 512; i++) {
		for (k = 0; k < pages; k++)
			if (memcmp(entries + page_at[k] * 128, entries + i * 128, 256) == 0)
				break;
		if (k == pages)
			page_at[pages++] = i;
		number[i] = (unsigned short)k;
	}
	puts("/* Generated by text/gen/classes.c: do not edit. */");
	printf("static const uint8_t page_of[512] = {");
	for (i = 0; i < 512; i++)
		printf("%s%u,", i % 24 == 0 ? "\n\t" : " ", number[i]);
	printf("};\nstatic const uint16_t pages[%u][128] = {\n", pages);
	for (k = 0; k < pages; k++) {
		printf("\t{");
		for (i = 0; i < 128; i++)
			printf("%s%u,", i % 16 == 0 ? "\n\t\t" : " ",
				entries[page_at[k] * 128 + i]);
		puts("},");
	}
	printf("};\nstatic const uint32_t codecs[%d][128] = {\n", CODECS);
	for (i = 0; i < CODECS; i++)
		print_codec(i);
	puts("};");
	return 0;
}
