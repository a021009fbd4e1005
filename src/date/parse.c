/* One date out of a string that holds nothing else of weight. */
#include "date/date.h"

#include "base/utf8.h"
#include "text/calendar.h"
#include "text/chars.h"
#include "text/fold.h"

/* Years outside are misprints or something else; two-digit years belong to the last hundred. */
enum { FIRST_YEAR = 1800, LAST_YEAR = 2100, PIVOT = 70, MOST_TOKENS = 24 };

enum token_kind {
	NUMBER,
	WORD,
	SIGN, /* one of - / . : + T and the like */
};

struct token {
	enum token_kind kind;
	struct tam_slice text;
	long value; /* of a number */
	size_t digits;
	bool glued; /* nothing stands between it and the token before */
};

struct scan {
	struct token v[MOST_TOKENS];
	size_t n;
};

/* Any script's decimal digits count: the value comes from Unicode. */
static bool
read_number(struct tam_slice *s, struct token *t)
{
	size_t step, n = 0;
	uint32_t c;
	int digit;

	t->value = 0;
	t->digits = 0;
	while (n < s->n) {
		c = tam_utf8_get(*s, n, &step);
		digit = tam_char_digit(c);
		if (digit < 0)
			break;
		if (t->digits < 9)
			t->value = t->value * 10 + digit;
		t->digits++;
		n += step;
	}
	t->text = tam_slice(s->p, n);
	*s = tam_slice_from(*s, n);
	return n > 0;
}

static bool
read_word(struct tam_slice *s, struct token *t)
{
	size_t step, n = 0;
	uint32_t c;

	while (n < s->n) {
		c = tam_utf8_get(*s, n, &step);
		if (!tam_char_is_letter(c) && !tam_char_is_mark(c))
			break;
		n += step;
	}
	t->text = tam_slice(s->p, n);
	*s = tam_slice_from(*s, n);
	return n > 0;
}

/* False when the string is too long for a date. */
static bool
tokenize(struct tam_slice s, struct scan *out)
{
	bool glued = false;
	size_t step;

	out->n = 0;
	while (s.n > 0) {
		struct token *t = &out->v[out->n];

		if (tam_char_is_space(tam_utf8_get(s, 0, &step))) {
			s = tam_slice_from(s, step);
			glued = false;
			continue;
		}
		if (out->n == MOST_TOKENS)
			return false;
		t->glued = glued;
		if (read_number(&s, t)) {
			t->kind = NUMBER;
		} else if (read_word(&s, t)) {
			t->kind = WORD;
		} else {
			t->kind = SIGN;
			t->text = tam_slice(s.p, step);
			s = tam_slice_from(s, step);
		}
		glued = true;
		out->n++;
	}
	return true;
}

static bool
is_sign(const struct scan *t, size_t i, char sign)
{
	return i < t->n && t->v[i].kind == SIGN && t->v[i].text.p[0] == sign;
}

static bool
is_number(const struct scan *t, size_t i, size_t fewest, size_t most)
{
	return i < t->n && t->v[i].kind == NUMBER && t->v[i].digits >= fewest &&
	       t->v[i].digits <= most;
}

static bool
is_letter(const struct scan *t, size_t i, const char *either)
{
	return i < t->n && t->v[i].kind == WORD && t->v[i].text.n == 1 &&
	       strchr(either, t->v[i].text.p[0]) != NULL;
}

static int
days_in(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

/* Sets the calendar part if there is such a day. */
static bool
set_day(struct tam_date *d, long year, long month, long day, enum tam_precision precision)
{
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1)
		return false;
	if (day > days_in((int)year, (int)month))
		return false;
	d->year = (int)year;
	d->month = (int)month;
	d->day = (int)day;
	d->precision = precision;
	return true;
}

static long
full_year(const struct token *t)
{
	if (t->digits != 2)
		return t->value;
	return t->value < PIVOT ? 2000 + t->value : 1900 + t->value;
}

/* "+02:00", "-0500", "Z" behind a time. */
static void
read_offset(const struct scan *t, size_t i, struct tam_date *d)
{
	long hours, minutes = 0;
	bool west = is_sign(t, i, '-');

	if (is_letter(t, i, "Zz")) {
		d->has_offset = true;
		return;
	}
	/* "10:02 - 5 comments" is no offset; "10:02 -0500" is. */
	if ((!west && !is_sign(t, i, '+')) || i + 1 >= t->n || !t->v[i + 1].glued)
		return;
	if (is_number(t, i + 1, 4, 4)) {
		hours = t->v[i + 1].value / 100;
		minutes = t->v[i + 1].value % 100;
	} else if (is_number(t, i + 1, 1, 2)) {
		hours = t->v[i + 1].value;
		if (is_sign(t, i + 2, ':') && is_number(t, i + 3, 2, 2))
			minutes = t->v[i + 3].value;
	} else {
		return;
	}
	if (hours > 14 || minutes > 59)
		return;
	d->has_offset = true;
	d->offset = (int)(hours * 60 + minutes) * (west ? -1 : 1);
}

/* "am", "p.m." behind a time: 'a' or 'p', and *i behind it; 0 for neither. */
static char
read_half(const struct scan *t, size_t *i)
{
	struct tam_slice word = *i < t->n ? t->v[*i].text : TAM_LIT("");

	if (tam_slice_ieq(word, TAM_LIT("am")) || tam_slice_ieq(word, TAM_LIT("pm")))
		*i += 1;
	else if (is_letter(t, *i, "aApP") && is_sign(t, *i + 1, '.') && is_letter(t, *i + 2, "mM"))
		*i += is_sign(t, *i + 3, '.') ? 4 : 3;
	else
		return 0;
	return tam_ascii_lower(word.p[0]);
}

/* "10:02", "10:02:30.5", "10h02", "10.02 Uhr" from token `i` on; without it the day stands alone.
 * A time without seconds is still worth more than none: precision is `second`. */
static void
read_time(const struct scan *t, size_t i, struct tam_date *d)
{
	long hour, minute, second = 0;
	char half;

	for (; i < t->n; i++)
		if (is_number(t, i, 1, 2) &&
			(is_sign(t, i + 1, ':') || is_letter(t, i + 1, "hH")) &&
			is_number(t, i + 2, 2, 2))
			break;
	if (i >= t->n)
		return;
	hour = t->v[i].value;
	minute = t->v[i + 2].value;
	i += 3;
	if (is_sign(t, i, ':') && is_number(t, i + 1, 2, 2)) {
		second = t->v[i + 1].value;
		i += 2;
		if (is_sign(t, i, '.') && is_number(t, i + 1, 1, 9))
			i += 2;
	}
	half = read_half(t, &i);
	if (half != 0 && hour >= 1 && hour <= 12)
		hour = hour % 12 + (half == 'p' ? 12 : 0);
	if (hour > 23 || minute > 59 || second > 60)
		return;
	d->hour = (int)hour;
	d->minute = (int)minute;
	d->second = second == 60 ? 59 : (int)second;
	d->precision = TAM_DATE_SECOND;
	read_offset(t, i, d);
}

/* 2017, 2017-06, 2017-06-05, 20170605, 2017/06/05, 2017.06.05, then perhaps T and a time. */
static bool
read_iso(const struct scan *t, struct tam_date *d)
{
	long year, month, day;

	if (is_number(t, 0, 8, 8)) {
		year = t->v[0].value / 10000;
		month = t->v[0].value / 100 % 100;
		day = t->v[0].value % 100;
		return t->n == 1 && set_day(d, year, month, day, TAM_DATE_DAY);
	}
	if (!is_number(t, 0, 4, 4))
		return false;
	year = t->v[0].value;
	if (t->n == 1)
		return set_day(d, year, 1, 1, TAM_DATE_YEAR);
	if (t->v[1].kind != SIGN || strchr("-/.", t->v[1].text.p[0]) == NULL ||
		!is_number(t, 2, 1, 2))
		return false;
	month = t->v[2].value;
	if (t->n == 3)
		return set_day(d, year, month, 1, TAM_DATE_MONTH);
	if (!tam_slice_eq(t->v[3].text, t->v[1].text) || !is_number(t, 4, 1, 2))
		return false;
	if (!set_day(d, year, month, t->v[4].value, TAM_DATE_DAY))
		return false;
	read_time(t, 5, d);
	return true;
}

/* 26.05.2016, 26/05/2016, 26-05-16: day first, but month first where only that makes a date or the
 * language is American English. */
static bool
read_numeric(const struct scan *t, const char *lang, struct tam_date *d)
{
	bool month_first = strcmp(lang, "en-US") == 0;
	size_t i;

	for (i = 0; i + 4 < t->n; i++) {
		const struct token *v = t->v + i;
		long a = v[0].value, b = v[2].value, year;

		if (!is_number(t, i, 1, 2) || !is_number(t, i + 2, 1, 2) || v[1].kind != SIGN ||
			strchr("-/.", v[1].text.p[0]) == NULL ||
			!tam_slice_eq(v[1].text, v[3].text))
			continue;
		if (!is_number(t, i + 4, 4, 4) && !is_number(t, i + 4, 2, 2))
			continue;
		year = full_year(&v[4]);
		/* English dates with a slash may be either way round: say nothing unless one is. */
		if (strcmp(lang, "en") == 0 && v[1].text.p[0] == '/' && a <= 12 && b <= 12 &&
			a != b)
			return false;
		if (!set_day(d, year, month_first ? a : b, month_first ? b : a, TAM_DATE_DAY) &&
			!set_day(d, year, month_first ? b : a, month_first ? a : b, TAM_DATE_DAY))
			return false;
		read_time(t, i + 5, d);
		return true;
	}
	return false;
}

/* The month that `word` names in `lang`, 0 for none. */
static int
month_of(struct tam_slice word, const char *lang)
{
	struct tam_buf folded = {0};
	int month = 0;

	tam_fold(&folded, word);
	if (!folded.failed)
		month = tam_month(tam_buf_all(&folded), lang);
	tam_buf_free(&folded);
	return month;
}

/* "26 mai 2016", "1er mai 2016", "May 26, 2016", "26. Mai 2016", "mai 2016": a month's name with
 * numbers around it. */
static bool
read_named(const struct scan *t, const char *lang, struct tam_date *d)
{
	long day = 0, year = 0;
	size_t i, k;
	int month = 0;

	for (i = 0; i < t->n && month == 0; i++)
		if (t->v[i].kind == WORD && t->v[i].text.n >= 3)
			month = month_of(t->v[i].text, lang);
	if (month == 0)
		return false;
	for (k = i; k < t->n && k <= i + 4; k++) {
		if (is_number(t, k, 4, 4)) {
			year = t->v[k].value;
			break;
		}
		if (is_number(t, k, 1, 2) && day == 0)
			day = t->v[k].value;
	}
	if (year == 0)
		return false;
	/* A day before the name counts before one behind it: "26 mai 2016". */
	if (i >= 2 && is_number(t, i - 2, 1, 2))
		day = t->v[i - 2].value;
	else if (i >= 3 && is_number(t, i - 3, 1, 2))
		day = t->v[i - 3].value; /* "26. Mai", "1er mai", "26 de mayo" */
	if (!set_day(d, year, month, day == 0 ? 1 : day, day == 0 ? TAM_DATE_MONTH : TAM_DATE_DAY))
		return false;
	if (day != 0)
		read_time(t, k + 1, d);
	if (day != 0 && d->precision == TAM_DATE_DAY && i >= 2)
		read_time(t, 0, d); /* "10h02, le 26 mai 2016" */
	return true;
}

bool
tam_date_parse(struct tam_slice s, const char *lang, struct tam_date *out)
{
	struct scan tokens;

	memset(out, 0, sizeof *out);
	if (!tokenize(s, &tokens) || tokens.n == 0)
		return false;
	return read_iso(&tokens, out) || read_numeric(&tokens, lang, out) ||
	       read_named(&tokens, lang, out);
}
