/* One date out of a string that holds nothing else of weight. */
#include "date/date.h"
#include "date/persian.h"
#include "date/scan.h"

#include "text/calendar.h"
#include "text/language.h"

/* Years outside are misprints or something else; two-digit years belong to the last hundred. */
enum { FIRST_YEAR = 1800, LAST_YEAR = 2100, PIVOT = 70 };

/* Sets the calendar part if there is such a day. */
static bool
set_day(struct tam_date *d, long year, long month, long day, enum tam_precision precision)
{
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1)
		return false;
	if (day > tam_days_in_month((int)year, (int)month))
		return false;
	d->year = (int)year;
	d->month = (int)month;
	d->day = (int)day;
	d->precision = precision;
	return true;
}

static long
full_year(const struct tam_date_scan_token *t)
{
	if (t->digits != 2)
		return t->value;
	return t->value < PIVOT ? 2000 + t->value : 1900 + t->value;
}

/* "+02:00", "-0500", "Z" behind a time. */
static void
read_offset(const struct tam_date_scan *t, size_t i, struct tam_date *d)
{
	long hours, minutes = 0;
	bool west = tam_scan_is_sign(t, i, '-');

	if (tam_scan_is_letter(t, i, "Zz")) {
		d->has_offset = true;
		return;
	}
	/* "10:02 - 5 comments" is no offset; "10:02 -0500" is. */
	if ((!west && !tam_scan_is_sign(t, i, '+')) || i + 1 >= t->n || !t->v[i + 1].glued)
		return;
	if (tam_scan_is_number(t, i + 1, 4, 4)) {
		hours = t->v[i + 1].value / 100;
		minutes = t->v[i + 1].value % 100;
	} else if (tam_scan_is_number(t, i + 1, 1, 2)) {
		hours = t->v[i + 1].value;
		if (tam_scan_is_sign(t, i + 2, ':') && tam_scan_is_number(t, i + 3, 2, 2))
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
read_half(const struct tam_date_scan *t, size_t *i)
{
	struct tam_slice word = *i < t->n ? t->v[*i].text : TAM_LIT("");

	if (tam_slice_ieq(word, TAM_LIT("am")) || tam_slice_ieq(word, TAM_LIT("pm")))
		*i += 1;
	else if (tam_scan_is_letter(t, *i, "aApP") && tam_scan_is_sign(t, *i + 1, '.') &&
		 tam_scan_is_letter(t, *i + 2, "mM"))
		*i += tam_scan_is_sign(t, *i + 3, '.') ? 4 : 3;
	else
		return 0;
	return tam_ascii_lower(word.p[0]);
}

/* "10:02", "10:02:30.5", "10h02", "10.02 Uhr" from token `i` on; without it the day stands alone.
 * A time without seconds is still worth more than none: precision is `second`. */
static void
read_time(const struct tam_date_scan *t, size_t i, struct tam_date *d)
{
	long hour, minute, second = 0;
	char half;

	for (; i < t->n; i++)
		if (tam_scan_is_number(t, i, 1, 2) &&
			(tam_scan_is_sign(t, i + 1, ':') || tam_scan_is_letter(t, i + 1, "hH")) &&
			tam_scan_is_number(t, i + 2, 2, 2))
			break;
	if (i >= t->n)
		return;
	hour = t->v[i].value;
	minute = t->v[i + 2].value;
	i += 3;
	if (tam_scan_is_sign(t, i, ':') && tam_scan_is_number(t, i + 1, 2, 2)) {
		second = t->v[i + 1].value;
		i += 2;
		if (tam_scan_is_sign(t, i, '.') && tam_scan_is_number(t, i + 1, 1, 9))
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
read_iso(const struct tam_date_scan *t, struct tam_date *d)
{
	long year, month, day;

	if (tam_scan_is_number(t, 0, 8, 8)) {
		year = t->v[0].value / 10000;
		month = t->v[0].value / 100 % 100;
		day = t->v[0].value % 100;
		return t->n == 1 && set_day(d, year, month, day, TAM_DATE_DAY);
	}
	if (!tam_scan_is_number(t, 0, 4, 4))
		return false;
	year = t->v[0].value;
	if (t->n == 1)
		return set_day(d, year, 1, 1, TAM_DATE_YEAR);
	if (t->v[1].kind != TAM_SIGN || strchr("-/.", t->v[1].text.p[0]) == NULL ||
		!tam_scan_is_number(t, 2, 1, 2))
		return false;
	month = t->v[2].value;
	if (t->n == 3)
		return set_day(d, year, month, 1, TAM_DATE_MONTH);
	if (!tam_slice_eq(t->v[3].text, t->v[1].text) || !tam_scan_is_number(t, 4, 1, 2))
		return false;
	if (!set_day(d, year, month, t->v[4].value, TAM_DATE_DAY))
		return false;
	read_time(t, 5, d);
	return true;
}

/* The order of three numbers; false when nobody can tell: an English date with slashes may be either
 * way round. */
static bool
order_numbers(const struct tam_date_scan_token *v, const char *lang, struct tam_date *d)
{
	const char *order = tam_numeric_order(lang);
	long a = v[0].value, b = v[2].value, c = v[4].value;

	if (v[0].digits >= 3)
		return set_day(d, a, b, c, TAM_DATE_DAY);
	if (order[0] == 'y' && v[4].digits <= 2 && set_day(d, full_year(&v[0]), b, c, TAM_DATE_DAY))
		return true;
	if (v[4].digits != 4 && v[4].digits != 2)
		return false;
	if (strcmp(lang, "en") == 0) {
		if (v[1].text.p[0] == '/' && a <= 12 && b <= 12 && a != b)
			return false;
		order = "dmy";
	}
	c = full_year(&v[4]);
	if (order[0] == 'm')
		return set_day(d, c, a, b, TAM_DATE_DAY) || set_day(d, c, b, a, TAM_DATE_DAY);
	return set_day(d, c, b, a, TAM_DATE_DAY) || set_day(d, c, a, b, TAM_DATE_DAY);
}

/* 26.05.2016, 26/05/2016, 26-05-16, 16.5.26. */
static bool
read_numeric(const struct tam_date_scan *t, const char *lang, struct tam_date *d)
{
	size_t i;

	for (i = 0; i + 4 < t->n; i++) {
		const struct tam_date_scan_token *v = t->v + i;

		if (!tam_scan_is_number(t, i, 1, 4) || !tam_scan_is_number(t, i + 2, 1, 2) ||
			v[1].kind != TAM_SIGN || strchr("-/.", v[1].text.p[0]) == NULL ||
			!tam_slice_eq(v[1].text, v[3].text) || !tam_scan_is_number(t, i + 4, 1, 4))
			continue;
		if (!order_numbers(v, lang, d))
			return false;
		read_time(t, i + 5, d);
		return true;
	}
	return false;
}

/* A number that belongs to a clock time. */
static bool
is_clock(const struct tam_date_scan *t, size_t i)
{
	return tam_scan_is_sign(t, i + 1, ':') || (i > 0 && tam_scan_is_sign(t, i - 1, ':')) ||
	       (tam_scan_is_letter(t, i + 1, "hH") && t->v[i + 1].glued);
}

/* The distance of a number from the name of the month; before it counts as nearer. */
static size_t
distance(const struct tam_date_scan_month *m, size_t i)
{
	return i < m->first ? 2 * (m->first - i) - 1 : 2 * (i - m->end + 1);
}

/* Day and year around the name of a month: "26 mai 2016", "May 26, 2016", "2012 m. sausio 1 d.". */
static bool
read_named(const struct tam_date_scan *t, const char *lang, struct tam_date *d)
{
	bool any = !tam_calendar_speaks(lang), two = false;
	struct tam_date_scan_month m = {0};
	size_t i, day_at = SIZE_MAX, year_at = SIZE_MAX, last;
	long day;

	tam_date_scan_names(t, lang, any, &m);
	if (m.month == 0 && !any)
		tam_date_scan_names(t, lang, true, &m);
	if (m.month == 0)
		return false;
	for (i = 0; i < t->n; i++) {
		if (t->v[i].kind != TAM_NUMBER || (i >= m.first && i < m.end) || is_clock(t, i) ||
			(i < 64 && (m.weekday >> i & 1) != 0))
			continue;
		if (t->v[i].digits == 4 &&
			(year_at == SIZE_MAX || distance(&m, i) < distance(&m, year_at)))
			year_at = i;
		else if (t->v[i].digits <= 2 && t->v[i].value >= 1 && t->v[i].value <= 31 &&
			 (day_at == SIZE_MAX || distance(&m, i) < distance(&m, day_at)))
			day_at = i;
	}
	for (i = m.end; year_at == SIZE_MAX && !two && i < t->n; i++)
		if (i != day_at && tam_scan_is_number(t, i, 2, 2) && !is_clock(t, i) &&
			i < m.end + 4) {
			year_at = i; /* "26 May 16", "26-May-16" */
			two = true;
		}
	if (year_at == SIZE_MAX || (two && day_at == SIZE_MAX))
		return false;
	day = day_at == SIZE_MAX ? 0 : t->v[day_at].value;
	if (!set_day(d, full_year(&t->v[year_at]), m.month, day == 0 ? 1 : day,
		    day == 0 ? TAM_DATE_MONTH : TAM_DATE_DAY))
		return false;
	last = year_at > m.end ? year_at + 1 : m.end;
	if (day != 0)
		read_time(t, last, d);
	if (day != 0 && d->precision == TAM_DATE_DAY)
		read_time(t, 0, d); /* "10h02, le 26 mai 2016" */
	return true;
}

/* "2012年1月5日", "2012 оны 1 сарын 5", "2012 m. 1 mėn. 5": three numbers, the year first, a word or
 * sign behind each. */
static bool
read_counted(const struct tam_date_scan *t, struct tam_date *d)
{
	size_t at[3], i, n = 0;

	for (i = 0; i < t->n && n < 3; i++)
		if (t->v[i].kind == TAM_NUMBER && !is_clock(t, i))
			at[n++] = i;
	if (n < 3 || at[2] - at[0] > 8 || t->v[at[0]].digits != 4 ||
		t->v[at[0] + 1].kind != TAM_WORD || t->v[at[1]].digits > 2 ||
		t->v[at[2]].digits > 2)
		return false;
	if (!set_day(d, t->v[at[0]].value, t->v[at[1]].value, t->v[at[2]].value, TAM_DATE_DAY))
		return false;
	read_time(t, at[2] + 1, d);
	return true;
}

/* Thai years count from the Buddha's death, 543 years before our era. */
static void
from_buddhist(struct tam_date_scan *t)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		if (tam_scan_is_number(t, i, 4, 4) && t->v[i].value > 2400 && t->v[i].value < 2700)
			t->v[i].value -= 543;
	/* "1/1/55" is of the year 2555. */
	if (t->n == 5 && tam_scan_is_number(t, 4, 2, 2) && t->v[4].value > 43) {
		t->v[4].value += 2500 - 543;
		t->v[4].digits = 4;
	}
}

/* Persian, Pashto and their neighbours. */
static bool
has_solar_years(const char *lang)
{
	static const char *const languages[] = {"fa", "ps", "lrc", "mzn"};
	size_t i;

	for (i = 0; i < TAM_COUNT(languages); i++)
		if (tam_language_is(lang, languages[i]))
			return true;
	return false;
}

bool
tam_date_parse(struct tam_slice s, const char *lang, struct tam_date *out)
{
	struct tam_date_scan tokens;

	memset(out, 0, sizeof *out);
	if (has_solar_years(lang) && tam_date_persian(s, out))
		return true;
	if (!tam_date_scan(s, &tokens) || tokens.n == 0)
		return false;
	if (tam_language_is(lang, "th"))
		from_buddhist(&tokens);
	return read_iso(&tokens, out) || read_numeric(&tokens, lang, out) ||
	       read_named(&tokens, lang, out) || read_counted(&tokens, out);
}
