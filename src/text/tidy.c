/* Characters that have no business in a text: controls, what cannot be seen, glyphs of icon fonts. */
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/chars.h"
#include "text/classes.h"
#include "text/repair.h"

enum {
	ESCAPE = 0x1B,
	BELL = 0x07,
	JOINER = 0x200D,
	BLACK_FLAG = 0x1F3F4,
	NBSP = 0xA0,
	THIN = 0x2009,
	NARROW = 0x202F,
};

static void
drop(struct tam_link *l, enum tam_reason why)
{
	l->c = TAM_GONE;
	l->why = (uint8_t)why;
}

static uint32_t
at(const struct tam_chain *line, size_t i)
{
	return i < line->n ? line->v[i].c : 0;
}

/* Where the escape sequence that begins at `i` ends (ECMA-48): CSI with its final byte, strings with
 * their terminator, two characters else. */
static size_t
escape_end(const struct tam_chain *line, size_t i)
{
	uint32_t kind = at(line, i + 1);
	size_t k = i + 2;

	if (kind == '[') {
		while (at(line, k) >= 0x20 && at(line, k) < 0x40)
			k++;
		return at(line, k) >= 0x40 && at(line, k) < 0x7F ? k + 1 : k;
	}
	if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_') {
		while (k < line->n && at(line, k) != BELL && at(line, k) != ESCAPE)
			k++;
		if (k == line->n)
			return i + 2;
		return at(line, k) == BELL ? k + 1 : at(line, k + 1) == '\\' ? k + 2 : k;
	}
	for (k = i + 1; at(line, k) >= 0x20 && at(line, k) < 0x30;)
		k++;
	return at(line, k) >= 0x30 && at(line, k) < 0x7F ? k + 1 : i + 1;
}

static bool
is_control(uint32_t c)
{
	return c < 0x20 ? c < '\t' || c > '\r' : c >= 0x7F && c < 0xA0;
}

static void
drop_controls(struct tam_chain *line)
{
	size_t i, end;

	for (i = 0; i < line->n; i++) {
		if (!is_control(line->v[i].c))
			continue;
		end = line->v[i].c == ESCAPE ? escape_end(line, i) : i + 1;
		while (i < end)
			drop(&line->v[i++], TAM_REASON_CONTROL);
		i--;
	}
}

/* Writing from right to left. */
static bool
has_rtl(const struct tam_chain *line)
{
	size_t i;

	for (i = 0; i < line->n; i++) {
		UCharDirection d = U_LEFT_TO_RIGHT;

		if (line->v[i].c >= 0x590 && line->v[i].c != TAM_GONE && line->v[i].c != 0x200F &&
			line->v[i].c != 0x61C)
			d = u_charDirection((UChar32)line->v[i].c);
		if (d == U_RIGHT_TO_LEFT || d == U_RIGHT_TO_LEFT_ARABIC || d == U_ARABIC_NUMBER)
			return true;
	}
	return false;
}

static bool
is_joiner(uint32_t c)
{
	return c == 0x200C || c == JOINER;
}

/* The nearest character before or behind that is no joiner and is still there; 0: none. */
static uint32_t
neighbour(const struct tam_chain *line, size_t i, int step)
{
	do {
		if (step < 0 ? i == 0 : i + 1 >= line->n)
			return 0;
		i = step < 0 ? i - 1 : i + 1;
	} while (line->v[i].c == TAM_GONE || is_joiner(line->v[i].c));
	return line->v[i].c;
}

/* Letters of Latin, Greek and Cyrillic script, blanks, ASCII: nothing to join or to keep apart. */
static bool
is_plain(uint32_t c)
{
	return c < 0x530 || (c >= 0x1E00 && c < 0x200B) || (c >= 0x2010 && c < 0x2070);
}

/* Scripts without blanks between words, in which a zero-width space is one. */
static bool
wants_breaks(uint32_t c)
{
	return (c >= 0xE00 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800) ||
	       (c >= 0x1950 && c < 0x1AB0);
}

static bool
is_tag(uint32_t c)
{
	return c >= 0xE0000 && c < 0xE0080;
}

static bool
is_icon(uint32_t c)
{
	return c >= 0xE000 && c != TAM_GONE && tam_class_do(tam_class_entry(c)) == TAM_DO_ICON;
}

static bool
ends_token(uint32_t c)
{
	return c == 0 || (c != TAM_GONE && tam_char_is_space(c));
}

/* A word of icons goes with the blank behind it, when one stands before it too. Gives its end. */
static size_t
drop_icons(struct tam_chain *line, size_t i)
{
	size_t end = i, k;
	bool starts = i == 0 || ends_token(at(line, i - 1));

	while (end < line->n && (is_icon(at(line, end)) || at(line, end) == TAM_GONE))
		end++;
	if (!starts || !ends_token(at(line, end)))
		return end;
	for (k = i; k < end; k++)
		if (line->v[k].c != TAM_GONE)
			drop(&line->v[k], TAM_REASON_ICON);
	if (at(line, end) == ' ')
		drop(&line->v[end++], TAM_REASON_ICON);
	return end;
}

/* The link means something where it stands: a zero-width space is a blank between words of some
 * scripts; tags behind a black flag make another flag of it. `before`: what is left before it. */
static bool
stays(const struct tam_chain *line, size_t i, uint32_t before, bool flag)
{
	uint32_t c = line->v[i].c;

	if (c == 0x200B)
		return wants_breaks(before) && wants_breaks(neighbour(line, i, 1));
	return is_tag(c) && flag;
}

static void
drop_invisible(struct tam_chain *line)
{
	int rtl = -1; /* not known yet */
	uint32_t before = 0;
	bool flag = false; /* nothing but tags since a black one */
	size_t i;

	for (i = 0; i < line->n; i++) {
		uint32_t c = line->v[i].c;
		enum tam_do what = c < 0x80 || c == TAM_GONE ? TAM_DO_NOTHING
							     : tam_class_do(tam_class_entry(c));

		if (what == TAM_DO_DIRECTION && rtl < 0)
			rtl = has_rtl(line);
		if ((what == TAM_DO_DROP && !stays(line, i, before, flag)) ||
			(what == TAM_DO_DIRECTION && rtl == 0)) {
			drop(&line->v[i], TAM_REASON_INVISIBLE);
		} else if (what == TAM_DO_LINE) {
			line->v[i].c = ' ';
			line->v[i].why = TAM_REASON_WHITE_SPACE;
		}
		flag = c == BLACK_FLAG || (flag && (is_tag(c) || c == TAM_GONE));
		if (line->v[i].c != TAM_GONE && what != TAM_DO_JOINER)
			before = line->v[i].c;
	}
}

/* Joiners with nothing on either side that joins. */
static void
drop_joiners(struct tam_chain *line)
{
	size_t i, end;
	bool idle;

	for (i = 0; i < line->n; i = end) {
		for (end = i; is_joiner(at(line, end)) || at(line, end) == TAM_GONE;)
			end++;
		idle = end > i && is_plain(i == 0 ? 0 : line->v[i - 1].c) &&
		       is_plain(at(line, end));
		for (; i < end; i++)
			if (idle && line->v[i].c != TAM_GONE)
				drop(&line->v[i], TAM_REASON_INVISIBLE);
		end++;
	}
}

static void
drop_all_icons(struct tam_chain *line)
{
	size_t i, end;

	for (i = 0; i < line->n; i = end)
		end = is_icon(line->v[i].c) ? drop_icons(line, i) : i + 1;
}

/* A blank that French sets before : ; ! ? » % € or behind «, or that parts the digits of a number. */
static bool
is_set(const struct tam_chain *line, size_t i)
{
	static const uint32_t before[] = {':', ';', '!', '?', 0xBB, '%', 0x20AC};
	uint32_t last = neighbour(line, i, -1), next = neighbour(line, i, 1);
	size_t k;

	if (line->v[i].c != NBSP && line->v[i].c != NARROW && line->v[i].c != THIN)
		return false;
	for (k = 0; k < TAM_COUNT(before); k++)
		if (next == before[k])
			return true;
	return last == 0xAB || (tam_char_is_digit(last) && tam_char_is_digit(next));
}

static uint32_t
plain_quote(uint32_t c)
{
	if ((c >= 0x2018 && c <= 0x201B) || c == 0x2BC)
		return '\'';
	return c >= 0x201C && c <= 0x201F ? '"' : c;
}

static void
make_plain(struct tam_chain *line, const struct tam_repair_options *options)
{
	size_t i;

	for (i = 0; i < line->n; i++) {
		uint32_t c = line->v[i].c, plain = c;

		if (c < 0x80 || c == TAM_GONE)
			continue;
		if (options->quotes)
			plain = plain_quote(c);
		if (options->spaces &&
			(c == NBSP || c == NARROW || (c >= 0x2000 && c <= 0x200A) || c == 0x205F ||
				c == 0x1680) &&
			!is_set(line, i))
			plain = ' ';
		if (plain == c)
			continue;
		line->v[i].c = plain;
		line->v[i].why = TAM_REASON_TYPOGRAPHY;
	}
}

void
tam_repair_tidy(struct tam_chain *line, const struct tam_repair_options *options)
{
	drop_controls(line);
	drop_invisible(line);
	drop_joiners(line);
	drop_all_icons(line);
	if (options->quotes || options->spaces)
		make_plain(line, options);
}
