/* Slots as PCRE2. Each expression sets its own flags and captures nothing, so that it can stand in
 * any other. Months and weekdays are words that a callout looks up: see pat/lexicon.h. */
#include "pat/slots.h"

#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

#define BLANK "\\h"
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

/* Where a number may begin and end: beside no letter, but for scripts that write no blanks around it: 第2页. */
#define UNSPACED "[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}\\p{Thai}]"
#define NUMBER_START "(?<![\\p{L}\\d](?<!" UNSPACED "))"
#define NUMBER_END "(?!(?!" UNSPACED ")[\\p{L}\\d])"

static const char date_regex[] =
	"(?i:" NUMBER_START "(?:(?:" WEEKDAY ")[,.]?" BLANK
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
	")" NUMBER_END ")";

static const char clock_regex[] =
	"(?i:" NUMBER_START "(?:"
	"\\d{1,2}" BLANK "?[:.h\xEF\xBC\x9A]" BLANK "?\\d\\d(?::\\d\\d)?(?!\\d)"
	"(?:" BLANK "?[ap]\\.?" BLANK "?m\\.?|" BLANK "?uhr|" BLANK "?h)?|"
	"\\d{1,2}" BLANK "?(?:h(?:eures?)?|uhr|[ap]\\.?" BLANK "?m\\.?)|"
	"\\d{1,2}" BLANK "?[\xE6\x97\xB6\xE6\x99\x82\xE7\x82\xB9\xE9\xBB\x9E\xEC\x8B\x9C]"
	"(?:" BLANK "?\\d{1,2}" BLANK "?[\xE5\x88\x86\xEB\xB6\x84])?"
	")(?:" BLANK "?\\(?(?:gmt|utc|cest|cet|est|edt|cst|cdt|pst|pdt|msk|bst|ist|jst|"
	"\xD0\xBC\xD1\x81\xD0\xBA)(?:[-+]\\d{1,2}(?::?\\d\\d)?)?\\)?)?" NUMBER_END ")";

/* 7, 1 203, 1.234.567, 3,5, 12k, 1.2M. */
static const char num_regex[] =
	"(?i:" NUMBER_START "\\d{1,12}(?:[.,'\xE2\x80\x99" BLANK "]\\d{3}(?!\\d)){0,4}"
	"(?:[.,]\\d{1,3})?(?:" BLANK "?[km](?:io)?)?" NUMBER_END ")";

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

#define WORDS_PART "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.&+/'\xE2\x80\x99-]{0,40})"

/* The first three end where they end; a name may have to give words back. */
static const struct {
	const char *name, *regex;
	bool shared, digit;
} slots[] = {
	{"date", date_regex, true, true},
	{"clock", clock_regex, true, true},
	{"num", num_regex, true, true},
	{"name", name_regex, false, false},
};

/* Where the signs live that fold to each other. */
static const struct {
	uint32_t first, last;
} sign_blocks[] = {
	{0x20, 0x37F},
	{0x2000, 0x22FF},
	{0x2E00, 0x2E7F},
	{0x3000, 0x303F},
	{0xFE10, 0xFE6F},
	{0xFF00, 0xFF1F},
};

/* All characters that fold to `sign`. */
static bool
make_class(struct tam_buf *out, uint32_t sign)
{
	uint32_t c;
	size_t i;

	tam_buf_char(out, '[');
	for (i = 0; i < TAM_COUNT(sign_blocks); i++) {
		for (c = sign_blocks[i].first; c <= sign_blocks[i].last; c++) {
			if (tam_fold_char(c) == sign)
				tam_buf_printf(out, "\\x{%X}", (unsigned)c);
		}
	}
	tam_buf_char(out, ']');
	return !out->failed;
}

bool
tam_classes_make(struct tam_classes *c)
{
	memset(c, 0, sizeof *c);
	return make_class(&c->apostrophe, '\'') && make_class(&c->quote, '"') &&
	       make_class(&c->dash, '-');
}

void
tam_classes_free(struct tam_classes *c)
{
	tam_buf_free(&c->apostrophe);
	tam_buf_free(&c->quote);
	tam_buf_free(&c->dash);
}

/* Between two words that are written out there is a blank. Elsewhere it may be missing behind no
 * word (what stood there is optional) and where the line ends. */
static void
blank_regex(struct tam_buf *out, bool between)
{
	tam_buf_str(out, between ? BLANK "{1,8}+" : "(?:" BLANK "{1,8}+|(?<!\\w)|(?=\\W*$))");
}

void
tam_literal_regex(struct tam_buf *out, const struct tam_classes *c, struct tam_slice literal)
{
	bool blank = false, word = false;
	size_t i, step, next;
	uint32_t sign;

	for (i = 0; i < literal.n; i += step) {
		sign = tam_fold_char(tam_utf8_get(literal, i, &step));
		if (sign == 0 || (sign == ' ' && blank))
			continue;
		blank = sign == ' ';
		if (blank)
			blank_regex(out,
				word && i + step < literal.n &&
					tam_char_is_word(tam_utf8_get(literal, i + step, &next)));
		else if (sign == '\'')
			tam_buf_slice(out, tam_buf_all(&c->apostrophe));
		else if (sign == '"')
			tam_buf_slice(out, tam_buf_all(&c->quote));
		else if (sign == '-')
			tam_buf_slice(out, tam_buf_all(&c->dash));
		else if (tam_char_is_word(sign))
			tam_buf_add(out, literal.p + i, step);
		else
			tam_buf_printf(out, "\\x{%X}", (unsigned)sign);
		word = tam_char_is_word(sign);
	}
}

/* A stretch of words and what stands inside names, as long as possible, that the lexicon knows;
 * several may stand together: POOL / AFP. Nothing backtracks into the stretch, so that its start is
 * the one remembered last. */
static void
words_regex(struct tam_buf *out, size_t number, struct tam_slice slot)
{
	tam_buf_printf(out,
		"(?:(?<![\\p{L}\\d])(?>(?C%zu)" WORDS_PART "(?:" BLANK "{1,3}" WORDS_PART
		"){0,5}(?![\\p{L}\\d])(?C%zu))(?:" BLANK "?/" BLANK "?(?&slot_",
		TAM_ASK_WORD_START + number, TAM_ASK_WORD + number);
	tam_buf_slice(out, slot);
	tam_buf_str(out, "))?)");
}

struct tam_slice
tam_slot_shared(size_t number)
{
	return number < TAM_COUNT(slots) && slots[number].shared ? tam_slice_of(slots[number].regex)
								 : TAM_NONE;
}

/* Asks where the shared expression ends and goes there. */
static void
shared_regex(struct tam_buf *out, size_t number)
{
	tam_buf_printf(
		out, "(?>(?C%zu).{1,96}?(?C%d))", TAM_ASK_SHARED + number, TAM_ASK_SHARED_END);
}

bool
tam_slot_has_digit(struct tam_slice slot)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(slots); i++)
		if (tam_slice_eq(slot, tam_slice_of(slots[i].name)))
			return slots[i].digit;
	return false;
}

bool
tam_slot_regex(
	struct tam_buf *out, uint32_t *shared, struct tam_packs *packs, struct tam_slice slot)
{
	const struct tam_words *words;
	size_t i;

	for (i = 0; i < TAM_COUNT(slots); i++) {
		if (!tam_slice_eq(slot, tam_slice_of(slots[i].name)))
			continue;
		if (slots[i].shared) {
			shared_regex(out, i);
			*shared |= 1U << i;
		} else {
			tam_buf_str(out, slots[i].regex);
		}
		return true;
	}
	words = tam_packs_words(packs, slot, false);
	if (words == NULL || words->list.n == 0)
		return false;
	words_regex(out, (size_t)(words - packs->lexicon.words.v), slot);
	return true;
}
