/* Slots as PCRE2. Each expression sets its own flags and captures nothing, so that it can stand in
 * any other. Months and weekdays are words that a callout looks up: see pat/calendar.h. */
#include "pat/slots.h"

#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

#define BLANK "\\s"
#define DASH "[-\xE2\x80\x90-\xE2\x80\x95]"
#define WORD "\\p{L}[\\p{L}\\p{M}'\xE2\x80\x99]{1,24}+\\.?+"
#define MONTH WORD "(?C1)"
#define WEEKDAY WORD "(?C2)"
#define DAY "\\d{1,2}"
#define YEAR "\\d{4}(?!\\d)"
#define ANY_YEAR "(?:\\d{4}|['\xE2\x80\x99]?\\d\\d)(?!\\d)"
#define ORDINAL "(?:er|re|st|nd|rd|th|[\xC2\xBA\xC2\xAA\xC2\xB0.]|-?(?:e|a|o|i|\xD0\xB3\xD0\xBE))"
#define OF "(?:d[eiou]|del|d['\xE2\x80\x99]|of|da)"
/* Years with their mark: 2017 г., 2017 года, 2017 р., 2017 r., 2017. */
#define YEAR_MARK \
	"(?:" BLANK "*(?:\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB0|\xD1\x80\xD0\xBE\xD0\xBA\xD1\x83|" \
	"[\xD0\xB3\xD1\x80r](?![\\p{L}])\\.?))?"
#define ISO_TIME "(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[-+]\\d\\d:?\\d\\d)?)?"

static const char date_regex[] =
	"(?i:(?<![\\p{L}\\d])(?:(?:" WEEKDAY ")[,.]?" BLANK
	"{1,3}(?:(?:the|le|den|dem|el|il|o)" BLANK "{1,3})?)?(?:"
	/* 2017-06, 2017-06-24, 2017-06-24T12:00Z, 2017/6/24, 2017.06.24. */
	"\\d{4}" DASH "\\d\\d(?:" DASH "\\d\\d(?!\\d)" ISO_TIME "|(?!\\d))|"
	"\\d{4}(?:/" DAY "/" DAY "|\\." BLANK "?" DAY "\\." BLANK "?" DAY ")(?!\\d)\\.?|"
	/* 24/6/2017, 24.06.17, 24-06-2017. */
	"\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.|" DASH "\\d{1,2}" DASH ")(?:\\d{4}|\\d\\d)(?!\\d)|"
	/* 2017年6月24日, 6月24日, 2017년 6월 24일. */
	"\\d{4}" BLANK "?[\xE5\xB9\xB4\xEB\x85\x84]" BLANK "?" DAY BLANK
	"?[\xE6\x9C\x88\xEC\x9B\x94]"
	"(?:" BLANK "?" DAY BLANK "?[\xE6\x97\xA5\xE5\x8F\xB7\xEC\x9D\xBC])?|" DAY BLANK
	"?[\xE6\x9C\x88\xEC\x9B\x94]" BLANK "?" DAY BLANK "?[\xE6\x97\xA5\xEC\x9D\xBC]|"
	/* 24 tháng 6, 2017. */
	DAY BLANK "th\xC3\xA1ng" BLANK DAY "(?:,?" BLANK "(?:n\xC4\x83m" BLANK ")?" YEAR ")?|"
	/* 24 juin 2017, 1er août, 24. Juni 2017, 24 de junio de 2017, 24-Jun-17. */
	DAY "(?:" ORDINAL ")?(?:" BLANK "{1,3}(?:" OF BLANK "{0,3})?|" DASH "|)" MONTH
	"(?:(?:,?" BLANK "{1,3}(?:del?" BLANK "{1,3})?|" DASH ")" ANY_YEAR YEAR_MARK ")?|"
	/* June 24, 2017; June 24th; June 2017; 2017 June 24. */
	MONTH BLANK "{1,3}" DAY "(?:" ORDINAL ")?(?!\\d)(?:,?" BLANK "{1,3}" YEAR ")?|" MONTH
	",?" BLANK "{1,3}(?:del?" BLANK "{1,3})?" YEAR YEAR_MARK "|"
	"\\d{4}[.,]?" BLANK "{1,3}" MONTH "(?:" BLANK "{1,3}" DAY "\\.?)?"
	")(?![\\p{L}\\d]))";

static const char clock_regex[] =
	"(?i:(?<![\\p{L}\\d])(?:"
	"\\d{1,2}" BLANK "?[:.h\xEF\xBC\x9A]" BLANK "?\\d\\d(?::\\d\\d)?(?!\\d)"
	"(?:" BLANK "?[ap]\\.?" BLANK "?m\\.?|" BLANK "?uhr|" BLANK "?h)?|"
	"\\d{1,2}" BLANK "?(?:h(?:eures?)?|uhr|[ap]\\.?" BLANK "?m\\.?)|"
	"\\d{1,2}" BLANK "?[\xE6\x97\xB6\xE6\x99\x82\xE7\x82\xB9\xE9\xBB\x9E\xEC\x8B\x9C]"
	"(?:" BLANK "?\\d{1,2}" BLANK "?[\xE5\x88\x86\xEB\xB6\x84])?"
	")(?:" BLANK "?\\(?(?:gmt|utc|cest|cet|est|edt|cst|cdt|pst|pdt|msk|bst|ist|jst|"
	"\xD0\xBC\xD1\x81\xD0\xBA)(?:[-+]\\d{1,2}(?::?\\d\\d)?)?\\)?)?(?![\\p{L}\\d]))";

/* 7, 1 203, 1.234.567, 3,5, 12k, 1.2M. */
static const char num_regex[] =
	"(?i:(?<![\\p{L}\\d])\\d{1,12}(?:[.,'\xE2\x80\x99" BLANK "]\\d{3}(?!\\d)){0,4}"
	"(?:[.,]\\d{1,3})?(?:" BLANK "?[km](?:io)?)?(?![\\p{L}\\d]))";

/* Words that begin with a capital (or a letter of a script without case), initials, particles. */
#define PARTICLE \
	"(?:d[eaiou]s?|del|dell[ao]|l[aeo]s?|van|von|zu[mr]?|de[nr]|te[nr]|y|e|i|a[fv]|bint?|ibn|" \
	"ben|a[bn]u|[ae]l|of|the)"
#define NAME_WORD \
	"(?:(?:[ae]l-|[dl]['\xE2\x80\x99])?[\\p{Lu}\\p{Lt}\\p{Lo}]" \
	"(?:[\\p{L}\\p{M}'\xE2\x80\x99-]{0,30}[\\p{L}\\p{M}]|\\.(?:-?\\p{Lu}\\.){0,3})?)"
static const char name_regex[] =
	"(?-i:(?<![\\p{L}\\d])" NAME_WORD "(?:" BLANK "{1,3}(?:" PARTICLE BLANK
	"{1,3}){0,2}" NAME_WORD "){0,4}(?![\\p{L}\\d]))";

static const struct {
	const char *name, *regex;
} slots[] = {
	{"date", date_regex},
	{"clock", clock_regex},
	{"num", num_regex},
	{"name", name_regex},
};

/* Where the signs live that fold to each other or decorate lines. */
static const struct {
	uint32_t first, last;
} sign_blocks[] = {
	{0x20, 0x37F},
	{0x589, 0x6D4},
	{0x964, 0x965},
	{0x2000, 0x2BFF},
	{0x2E00, 0x2E7F},
	{0x3000, 0x303F},
	{0x30FB, 0x30FB},
	{0xFE10, 0xFE6F},
	{0xFF00, 0xFFEF},
	{0x1F300, 0x1FAFF},
};

static bool
decorates(struct tam_buf *scratch, uint32_t c)
{
	char bytes[4];

	tam_buf_clear(scratch);
	tam_buf_add(scratch, bytes, tam_utf8_put(c, bytes));
	tam_buf_char(scratch, 'x');
	return !scratch->failed && tam_fold_strip(tam_buf_all(scratch)).n == 1;
}

static bool
belongs(struct tam_buf *scratch, uint32_t c, uint32_t sign)
{
	return sign == 0 ? decorates(scratch, c) : tam_fold_char(c) == sign;
}

/* All characters that fold to `sign`, or with sign 0 those that decorate. */
static bool
make_class(struct tam_buf *out, uint32_t sign)
{
	struct tam_buf scratch = {NULL, 0, 0, false};
	uint32_t c, first = 0;
	bool was = false, is;
	size_t i;

	tam_buf_char(out, '[');
	for (i = 0; i < TAM_COUNT(sign_blocks); i++) {
		for (c = sign_blocks[i].first; c <= sign_blocks[i].last + 1; c++) {
			is = c <= sign_blocks[i].last && belongs(&scratch, c, sign);
			if (is && !was)
				first = c;
			if (was && !is)
				tam_buf_printf(
					out, "\\x{%X}-\\x{%X}", (unsigned)first, (unsigned)(c - 1));
			was = is;
		}
	}
	tam_buf_str(out, sign == 0 ? "\\s]" : "]");
	is = !scratch.failed && !out->failed;
	tam_buf_free(&scratch);
	return is;
}

bool
tam_classes_make(struct tam_classes *c)
{
	memset(c, 0, sizeof *c);
	return make_class(&c->apostrophe, '\'') && make_class(&c->quote, '"') &&
	       make_class(&c->dash, '-') && make_class(&c->decoration, 0);
}

void
tam_classes_free(struct tam_classes *c)
{
	tam_buf_free(&c->apostrophe);
	tam_buf_free(&c->quote);
	tam_buf_free(&c->dash);
	tam_buf_free(&c->decoration);
}

void
tam_literal_regex(struct tam_buf *out, const struct tam_classes *c, struct tam_slice literal)
{
	bool blank = false;
	size_t i, step;
	uint32_t sign;

	for (i = 0; i < literal.n; i += step) {
		sign = tam_fold_char(tam_utf8_get(literal, i, &step));
		if (sign == 0)
			continue;
		if (sign == ' ' && !blank)
			tam_buf_str(out, BLANK "{1,8}");
		blank = sign == ' ';
		if (sign == '\'')
			tam_buf_slice(out, tam_buf_all(&c->apostrophe));
		else if (sign == '"')
			tam_buf_slice(out, tam_buf_all(&c->quote));
		else if (sign == '-')
			tam_buf_slice(out, tam_buf_all(&c->dash));
		else if (tam_char_is_word(sign))
			tam_buf_add(out, literal.p + i, step);
		else if (!blank)
			tam_buf_printf(out, "\\x{%X}", (unsigned)sign);
	}
}

/* Several words may stand together: POOL / AFP. Longer ones first, so that none hides another. */
static void
words_regex(struct tam_buf *out, struct tam_words *words, const struct tam_classes *c)
{
	size_t i, round, longest;

	tam_buf_str(out, "(?:");
	for (longest = SIZE_MAX, round = 0; round < words->list.n;) {
		size_t next = 0;

		for (i = 0; i < words->list.n; i++) {
			if (words->list.v[i].n < longest && words->list.v[i].n > next)
				next = words->list.v[i].n;
		}
		for (i = 0; i < words->list.n; i++) {
			if (words->list.v[i].n != next)
				continue;
			if (round++ > 0)
				tam_buf_char(out, '|');
			tam_literal_regex(out, c, words->list.v[i]);
		}
		longest = next;
	}
	tam_buf_char(out, ')');
}

bool
tam_slot_regex(struct tam_buf *out, struct tam_packs *packs, const struct tam_classes *c,
	struct tam_slice slot)
{
	struct tam_words *words;
	size_t i;

	for (i = 0; i < TAM_COUNT(slots); i++) {
		if (tam_slice_eq(slot, tam_slice_of(slots[i].name))) {
			tam_buf_str(out, slots[i].regex);
			return true;
		}
	}
	words = tam_packs_words(packs, slot, false);
	if (words == NULL || words->list.n == 0)
		return false;
	tam_buf_str(out, "(?i:(?<![\\p{L}\\d])");
	words_regex(out, words, c);
	tam_buf_str(out, "(?:" BLANK "?/" BLANK "?");
	words_regex(out, words, c);
	tam_buf_str(out, "){0,3}(?![\\p{L}\\d]))");
	return true;
}
