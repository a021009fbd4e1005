/* Folding: what two spellings of the same line have in common. */
#include "text/fold.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "base/utf8.h"
#include "text/chars.h"

/* Look-alikes by block: apostrophes and single quotes, double quotes, dashes and hyphens. */
static uint32_t
fold_sign(uint32_t c)
{
	switch (c) {
	case 0x2018:
	case 0x2019:
	case 0x201A:
	case 0x201B:
	case 0x02BC:
	case 0x02B9:
	case 0x2032:
	case 0x00B4:
	case 0xFF07:
	case '`':
		return '\'';
	case 0x00AB:
	case 0x00BB:
	case 0x201C:
	case 0x201D:
	case 0x201E:
	case 0x201F:
	case 0x2033:
	case 0xFF02:
		return '"';
	case 0x00AD:
	case 0x200C:
	case 0x200D:
	case 0x200E:
	case 0x200F:
	case 0x2060:
	case 0x200B:
	case 0xFEFF:
		return 0;
	case 0x2212:
	case 0xFE58:
	case 0xFE63:
	case 0xFF0D:
		return '-';
	default:
		return c >= 0x2010 && c <= 0x2015 ? '-' : c;
	}
}

uint32_t
tam_fold_char(uint32_t c)
{
	uint32_t sign;

	if (c >= 'A' && c <= 'Z')
		return c + ('a' - 'A');
	if (c < 0x80 && c != '`')
		return tam_char_is_space(c) ? ' ' : c;
	sign = fold_sign(c);
	if (sign != c)
		return sign;
	if (tam_char_is_space(c))
		return ' ';
	return (uint32_t)u_foldCase((UChar32)c, U_FOLD_CASE_DEFAULT);
}

/* The few characters whose full folding is longer than one (sharp s, ligatures ...). All of them
 * stand in these ranges of Unicode's CaseFolding.txt. */
static bool
fold_long(struct tam_buf *out, uint32_t c)
{
	bool candidate = c == 0xDF || c == 0x130 || c == 0x149 || c == 0x1F0 || c == 0x390 ||
			 c == 0x3B0 || c == 0x587 || (c >= 0x1E96 && c <= 0x1FFF) ||
			 (c >= 0xFB00 && c <= 0xFB17);
	UErrorCode status = U_ZERO_ERROR;
	UChar one, folded[8];
	char bytes[32];
	int32_t n, got;

	if (!candidate)
		return false;
	one = (UChar)c;
	got = u_strFoldCase(
		folded, (int32_t)TAM_COUNT(folded), &one, 1, U_FOLD_CASE_DEFAULT, &status);
	u_strToUTF8(bytes, (int32_t)sizeof bytes, &n, folded, got, &status);
	if (U_FAILURE(status) || got < 2)
		return false;
	tam_buf_add(out, bytes, (size_t)n);
	return true;
}

/* ASCII as it folds; white space is a blank. */
static const char folded_ascii[129] =
	"\0\1\2\3\4\5\6\7\10     \16\17\20\21\22\23\24\25\26\27\30\31\32\33\34\35\36\37"
	" !\"#$%&'()*+,-./0123456789:;<=>?"
	"@abcdefghijklmnopqrstuvwxyz[\\]^_"
	"'abcdefghijklmnopqrstuvwxyz{|}~\177";

/* Folds eight bytes if they are ASCII without controls, backquotes and blanks in a row, as most are. */
static bool
fold_eight(char *out, const char *p, bool blank)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), tops = 0x80 * ones;
	uint64_t word, blanks, quotes, capitals;

	memcpy(&word, p, sizeof word);
	if (((word | ~(word + (0x80 - ' ') * ones)) & tops) != 0)
		return false;
	blanks = ~((word ^ ' ' * ones) + 0x7F * ones) & tops;
	quotes = ~((word ^ '`' * ones) + 0x7F * ones) & tops;
	if ((quotes | (blanks & blanks << 8)) != 0 || (blank && *p == ' '))
		return false;
	capitals = (word + (0x80 - 'A') * ones) & ~(word + (0x7F - 'Z') * ones) & tops;
	word += capitals >> 2;
	memcpy(out, &word, sizeof word);
	return true;
}

/* Folds the ASCII at the start of `s` into `out` by pieces, gives its length. Most text is that. */
static size_t
fold_run(struct tam_buf *out, struct tam_slice s, bool *blank)
{
	char piece[256];
	bool was = *blank;
	size_t i = 0, n, end;

	do {
		end = s.n - i < sizeof piece ? s.n : i + sizeof piece;
		for (n = 0; end - i >= 8 && fold_eight(piece + n, s.p + i, was); i += 8, n += 8)
			was = s.p[i + 7] == ' ';
		for (; i < end && (unsigned char)s.p[i] < 0x80; i++) {
			char c = folded_ascii[(unsigned char)s.p[i]];

			piece[n] = c;
			n += !(was && c == ' '); /* a jump would be guessed wrong at each word */
			was = c == ' ';
		}
		tam_buf_add(out, piece, n);
	} while (i == end && i < s.n);
	*blank = was;
	return i;
}

void
tam_fold(struct tam_buf *out, struct tam_slice s)
{
	size_t i = 0, step = 1;
	bool blank = true; /* leading white space disappears, like every further blank of a run */
	char bytes[4];
	uint32_t c;

	while (i < s.n) {
		if ((unsigned char)s.p[i] < 0x80) {
			i += fold_run(out, tam_slice_from(s, i), &blank);
			continue;
		}
		c = tam_utf8_get(s, i, &step);
		i += step;
		if (fold_long(out, c)) {
			blank = false;
			continue;
		}
		c = tam_fold_char(c);
		if (c == 0 || (c == ' ' && blank))
			continue;
		blank = c == ' ';
		tam_buf_add(out, bytes, tam_utf8_put(c, bytes));
	}
	if (blank && out->n > 0 && out->p[out->n - 1] == ' ')
		out->n--;
}

/* Punctuation, symbols and blanks decorate; letters, digits, marks, currency, % and + do not. */
static bool
decorates(uint32_t c)
{
	uint32_t mask;

	if (tam_char_is_space(c))
		return true;
	if (c == '%' || c == '+' || c == '#' || c == '@' || c == '&' || c == 0xA9)
		return false;
	mask = U_GET_GC_MASK((UChar32)c);
	return (mask & (U_GC_P_MASK | U_GC_SM_MASK | U_GC_SO_MASK | U_GC_SK_MASK)) != 0;
}

struct tam_slice
tam_fold_strip(struct tam_slice folded)
{
	struct tam_slice s = folded;
	size_t step;

	while (s.n > 0 && decorates(tam_utf8_get(s, 0, &step)))
		s = tam_slice_from(s, step);
	while (s.n > 0 && decorates(tam_utf8_before(s, s.n, &step)))
		s.n -= step;
	return s.n > 0 ? s : tam_text_trim(folded);
}
