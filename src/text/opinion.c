/* A second opinion on single-byte encodings: the text is read in each candidate and the reading with
 * the fewest implausible characters wins. A page in Polish has no letters that no language has side
 * by side, no capitals inside words, no C1 controls. */
#include <unicode/uchar.h>

#include "text/detect.h"
#include "text/singlebyte.h"

enum { SAMPLE = 20000, AROUND = 32, LANGUAGES = 51, SCALE = 1000 };

static const struct {
	uint16_t c;
	uint64_t languages;
} exemplars[] = {
#include "text/exemplars.inc"
};

/* Candidates with what they cost besides: rarer encodings need to be better by so many thousandths. */
static const struct {
	const char *name;
	int handicap;
} candidates[] = {
	{"windows-1252", 0},
	{"windows-1250", 0},
	{"windows-1254", 8},
	{"windows-1257", 10},
	{"iso-8859-2", 12},
	{"macintosh", 14},
	{"ibm850", 16},
	{"ibm852", 18},
};

/* What a byte is in one encoding. */
enum byte_class {
	OTHER,
	LOWER,
	UPPER,
	LETTER,
	MARK, /* symbol that stands in words of some languages */
	SYMBOL,
	ODD_SYMBOL,
	BROKEN,
};

struct reading {
	enum byte_class of[256];
	uint64_t languages[128]; /* in which the letter is; all: of no Latin script, or no letter */
};

static uint64_t
languages_of(UChar32 c)
{
	size_t low = 0, high = TAM_COUNT(exemplars);

	if (c >= 0x370 && (c < 0x1E00 || c > 0x1EFF))
		return UINT64_MAX;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (exemplars[middle].c == c)
			return exemplars[middle].languages;
		if (exemplars[middle].c < c)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

/* Signs that any text may hold. */
static bool
is_harmless(UChar32 c)
{
	static const uint16_t harmless[] = {0xAB, 0xBB, 0x201C, 0x201D, 0x2018, 0x2019, 0x201E,
		0x201A, 0x2039, 0x203A, 0x2013, 0x2014, 0x2026, 0xB7, 0x2022, 0xB0, 0x20AC, 0xA3,
		0xA7, 0xA9, 0xAE, 0x2122, 0xD7, 0xF7, 0xBF, 0xA1, 0xBA, 0xAA, 0xA0, 0xBC, 0xBD,
		0xBE, 0xB2, 0xB3, 0xB9, 0xB4, 0xA8, 0xB8, 0xAD};
	size_t i;

	for (i = 0; i < TAM_COUNT(harmless); i++)
		if (harmless[i] == c)
			return true;
	return false;
}

static enum byte_class
class_of(UChar32 c)
{
	if (c >= 0x80 && c < 0xA0)
		return BROKEN;
	if (c == 0)
		return BROKEN;
	if (u_isUUppercase(c) || u_istitle(c))
		return UPPER;
	if (u_isULowercase(c) && c != 0xAA && c != 0xBA)
		return LOWER;
	if (u_isalpha(c) && c != 0xAA && c != 0xBA)
		return LETTER;
	if (c == 0x2019 || c == 0xB7 || c == 0xAD || c == 0x2010)
		return MARK;
	if (c < 0x80)
		return OTHER;
	if ((U_GET_GC_MASK(c) & U_GC_Z_MASK) != 0)
		return OTHER;
	return is_harmless(c) ? SYMBOL : ODD_SYMBOL;
}

static void
read_as(const struct tam_singlebyte *t, struct reading *r)
{
	unsigned b;

	for (b = 0; b < 256; b++) {
		UChar32 c = (UChar32)tam_singlebyte_get(t, (unsigned char)b);

		r->of[b] = b == 0 ? OTHER : class_of(c);
		if (b >= 0x80)
			r->languages[b - 0x80] =
				r->of[b] == LOWER || r->of[b] == UPPER || r->of[b] == LETTER
					? languages_of(c)
					: UINT64_MAX;
	}
}

/* Letters that the best-fitting language does not have. */
static size_t
foreign_letters(const struct reading *r, const size_t count[128])
{
	size_t best = SIZE_MAX, foreign;
	unsigned language, b;

	for (language = 0; language < LANGUAGES; language++) {
		foreign = 0;
		for (b = 0; b < 128; b++)
			if ((r->languages[b] >> language & 1) == 0)
				foreign += count[b];
		best = foreign < best ? foreign : best;
	}
	return best;
}

static bool
is_word(enum byte_class c)
{
	return c == LOWER || c == UPPER || c == LETTER;
}

/* Cost per character outside ASCII, in thousandths. */
static size_t
cost_of(const struct tam_singlebyte *t, struct tam_slice s, const size_t count[128], size_t all)
{
	size_t i, capitals = 0, inside = 0, odd = 0, broken = 0, between = 0;
	struct reading r;

	read_as(t, &r);
	for (i = 0; i < s.n; i++) {
		unsigned char b = (unsigned char)s.p[i];
		enum byte_class before = i > 0 ? r.of[(unsigned char)s.p[i - 1]] : OTHER;
		enum byte_class behind = i + 1 < s.n ? r.of[(unsigned char)s.p[i + 1]] : OTHER;

		if (b < 0x80)
			continue;
		capitals += r.of[b] == UPPER && before == LOWER;
		between += is_word(r.of[b]) && before == LOWER && behind == LOWER;
		inside += (r.of[b] == SYMBOL || r.of[b] == ODD_SYMBOL) && is_word(before) &&
			  is_word(behind);
		odd += r.of[b] == ODD_SYMBOL;
		broken += r.of[b] == BROKEN;
	}
	return (2 * foreign_letters(&r, count) + (between > 0 ? 3 * capitals : 0) + 3 * inside +
		       odd + 8 * broken) *
	       SCALE / all;
}

/* The stretches around bytes outside ASCII, tags blanked. */
static struct tam_slice
sample_of(struct tam_arena *arena, struct tam_slice in)
{
	char *p = tam_arena_alloc(arena, SAMPLE);
	size_t i, until = 0, last = 0, n = 0;
	bool tag = false;

	if (p == NULL)
		return TAM_NONE;
	for (i = 0; i < in.n && n + 2 * AROUND + 1 < SAMPLE; i++) {
		tag = in.p[i] == '<' || (tag && in.p[i] != '>');
		if (((unsigned char)in.p[i] & 0x80) != 0 && !tag) {
			if (i >= until) {
				last = i > until + AROUND ? i - AROUND : until;
				for (; last < i; last++)
					p[n++] = in.p[last] == '>' || in.p[last] == '<'
							 ? ' '
							 : in.p[last];
			}
			until = i + AROUND;
		}
		if (i < until)
			p[n++] = tag ? ' ' : in.p[i];
	}
	return tam_slice(p, n);
}

/* The detector often takes one of the usual two for one of these. */
static bool
is_rare(const char *name)
{
	static const char *const rare[] = {
		"iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13", "ibm852", "x-mac-ce"};
	size_t i;

	for (i = 0; i < TAM_COUNT(rare); i++)
		if (strcmp(rare[i], name) == 0)
			return true;
	return false;
}

/* ISO-8859-16 is right where it gives Romanian its commas below; bytes that are controls in it make it
 * windows-1250, which has cedillas there. */
static bool
has_commas_below(const size_t count[128])
{
	size_t i;

	for (i = 0; i < 32; i++)
		if (count[i] > 0)
			return false;
	return count[0xAA - 0x80] + count[0xBA - 0x80] + count[0xDE - 0x80] + count[0xFE - 0x80] >
	       0;
}

const char *
tam_second_opinion(struct tam_arena *arena, struct tam_slice in, const char *detected)
{
	bool koi = detected != NULL && strcmp(detected, "koi8-r") == 0;
	size_t count[128] = {0}, all = 0, i, cost, best;
	const char *winner = detected;
	struct tam_slice s = sample_of(arena, in);

	for (i = 0; i < s.n; i++)
		if (((unsigned char)s.p[i] & 0x80) != 0) {
			count[(unsigned char)s.p[i] - 0x80]++;
			all++;
		}
	if (all == 0)
		return detected;
	if (detected != NULL && strcmp(detected, "iso-8859-16") == 0 && has_commas_below(count))
		return detected;
	best = detected == NULL ? SIZE_MAX : cost_of(tam_singlebyte(detected), s, count, all) + 20;
	if (koi) {
		cost = cost_of(tam_singlebyte("koi8-u"), s, count, all) + 20;
		return cost < best ? "koi8-u" : detected;
	}
	for (i = 0; i < TAM_COUNT(candidates); i++) {
		const struct tam_singlebyte *t = tam_singlebyte(candidates[i].name);

		cost = cost_of(t, s, count, all) + 20 + (size_t)candidates[i].handicap;
		if (i < 2 && detected != NULL && is_rare(detected))
			cost -= 20;
		if (cost < best || winner == NULL) {
			best = cost;
			winner = candidates[i].name;
		}
	}
	/* No detector, and no better idea than windows-1252: that is no answer. */
	return detected == NULL && winner == candidates[0].name ? NULL : winner;
}
