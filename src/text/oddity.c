/* Whether text that was taken for mojibake is likelier as it was: "10 Å²" reads as UTF-8, too, but nothing
 * is written with a Ų that stands alone. */
#include <unicode/uchar.h>

#include "text/chars.h"
#include "text/classes.h"
#include "text/mojibake.h"

/* What was made, and what stands on both sides of it. */
struct view {
	const struct tam_chain *made, *line;
	size_t from, end;
};

/* Link `at` of what was made, by way of the line before and behind; 0: none. */
static uint32_t
get(const struct view *w, size_t i, int step)
{
	size_t all = w->made->n;

	if (step < 0)
		return i >= (size_t)-step             ? w->made->v[i - (size_t)-step].c
		       : w->from + i >= (size_t)-step ? w->line->v[w->from + i - (size_t)-step].c
						      : 0;
	i += (size_t)step;
	if (i < all)
		return w->made->v[i].c;
	i = i - all + w->end;
	return i < w->line->n ? w->line->v[i].c : 0;
}

static bool
is_letter(uint32_t c)
{
	return c != TAM_GONE && (tam_char_is_letter(c) || tam_char_is_mark(c));
}

static bool
is_small(uint32_t c)
{
	return c < 0x80 ? c >= 'a' && c <= 'z' : c != TAM_GONE && u_islower((UChar32)c);
}

static bool
is_capital(uint32_t c)
{
	return c != TAM_GONE && tam_char_is_upper(c);
}

/* Letters of Latin script that hardly any alphabet has, of phonetics, of old Cyrillic. */
static bool
is_rare(uint32_t c)
{
	static const uint16_t used[] = {0x181, 0x186, 0x189, 0x18A, 0x18F, 0x190, 0x192, 0x194,
		0x196, 0x198, 0x199, 0x19D, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1B2, 0x1B3, 0x1B4, 0x1E6,
		0x1E7, 0x1EA, 0x1EB, 0x218, 0x219, 0x21A, 0x21B, 0x259};
	size_t i;

	if (c < 0x180 || (c >= 0x1CD && c <= 0x1DC) || (c >= 0x2B0 && c < 0x370))
		return false;
	for (i = 0; i < TAM_COUNT(used); i++)
		if (used[i] == c)
			return false;
	return c < 0x2B0 || c == 0x37E || (c >= 0x460 && c < 0x490) || (c >= 0x492 && c < 0x530) ||
	       (c >= 0x3400 && c < 0x4DC0);
}

/* Scripts of two bytes a letter of which no word is one letter, or hardly one. */
static bool
is_of_words(uint32_t c)
{
	return c >= 0x530 && c < 0x800;
}

static bool
is_alone(const struct view *w, size_t i)
{
	return !is_letter(get(w, i, -1)) && !is_letter(get(w, i, 1));
}

/* Letters that are no words. Of those from U+0100 on only į and ő are, but Å is read for them, that has a
 * sign of power or of feet behind it. */
static bool
is_no_word(uint32_t c)
{
	return (c >= 0x100 && c < 0x180 && c != 0x12F && c != 0x151) || c == 0xF1 || c == 0xF5 ||
	       c == 0xD1 || c == 0xD5;
}

/* Named, not used. */
static bool
is_quoted(const struct view *w, size_t i)
{
	static const uint16_t left[] = {'"', '\'', '`', '(', '[', 0xAB, 0x2018, 0x201C, 0x201E};
	static const uint16_t right[] = {'"', '\'', '`', ')', ']', 0xBB, 0x2019, 0x201D, 0x201C};
	size_t k;

	for (k = 0; k < TAM_COUNT(left); k++)
		if (get(w, i, -1) == left[k] && get(w, i, 1) == right[k])
			return true;
	return false;
}

static bool
is_odd(const struct view *w, size_t i)
{
	uint32_t c = w->made->v[i].c, before = get(w, i, -1), behind = get(w, i, 1);

	if (is_quoted(w, i) || c == 0x37E)
		return true;
	if (c < 0xC0 || c == TAM_GONE || !is_letter(c))
		return false;
	if (is_of_words(c))
		return !(before >= 0x530 && is_letter(before)) &&
		       !(behind >= 0x530 && is_letter(behind));
	if (is_rare(c))
		return c < 0x250 || (!is_small(before) && !is_small(behind) && !is_rare(before) &&
					    !is_rare(behind));
	if (c >= 0x3400 && c < 0xA000)
		return is_small(before) && is_small(behind) && before < 0x250 && behind < 0x250;
	if (is_no_word(c) && is_alone(w, i))
		return true;
	if (is_capital(c))
		return c < 0x250 && is_small(before);
	/* In a word of capitals. */
	return is_small(c) && is_capital(before) &&
	       (is_capital(behind) || (is_capital(get(w, i, -2)) && !is_letter(behind)));
}

static bool
is_made(const struct tam_link *l)
{
	return l->c >= 0x80 && l->why == TAM_REASON_MOJIBAKE;
}

size_t
tam_mojibake_odd(const struct tam_chain *made, const struct tam_chain *line, size_t from,
	size_t end, size_t *all)
{
	const struct view w = {made, line, from, end};
	size_t i, odd = 0;

	*all = 0;
	/* There are layers left: those are odd by nature. */
	if (tam_mojibake_bad(made->v, made->n))
		return 0;
	for (i = 0; i < made->n; i++) {
		*all += is_made(&made->v[i]);
		odd += is_made(&made->v[i]) && is_odd(&w, i);
	}
	return odd;
}

bool
tam_mojibake_in_words(
	const struct tam_chain *made, const struct tam_chain *line, size_t from, size_t end)
{
	const struct view w = {made, line, from, end};
	size_t i;

	for (i = 0; i < made->n; i++)
		if (!is_made(&made->v[i]) || !is_small(made->v[i].c) || is_alone(&w, i))
			return false;
	return true;
}
