/* From what an expression says to TIMEX3 and EDTF, against the document's date where there is one. */
#include "date/expr.h"

#include <stdio.h>

int
tam_days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

/* Days from the civil calendar; years begin in March so that the leap day is the last. */
long
tam_day_number(int year, int month, int day)
{
	long y = month <= 2 ? year - 1 : year, era = (y >= 0 ? y : y - 399) / 400;
	long of_era = y - era * 400;
	long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void
tam_day_of_number(long number, int *year, int *month, int *day)
{
	long z = number + 719468, era = (z >= 0 ? z : z - 146096) / 146097;
	long doe = z - era * 146097;
	long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	long doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;

	*day = (int)(doy - (153 * mp + 2) / 5 + 1);
	*month = (int)(mp < 10 ? mp + 3 : mp - 9);
	*year = (int)(yoe + era * 400 + (*month <= 2));
}

int
tam_weekday(long number)
{
	long w = (number + 3) % 7; /* 1 January 1970 was a Thursday */

	return (int)(w < 0 ? w + 7 : w) + 1;
}

const char *
tam_when_type_name(enum tam_when_type type)
{
	static const char *const names[] = {"DATE", "DURATION", "SET"};

	return names[type];
}

/* The ISO week of a day. */
static void
iso_week(long number, int *year, int *week)
{
	long thursday = number - tam_weekday(number) + 4;
	int month, day;

	tam_day_of_number(thursday, year, &month, &day);
	*week = (int)(thursday - tam_day_number(*year, 1, 1)) / 7 + 1;
}

static void
set_day(struct tam_when *out, int year, int month, int day)
{
	(void)snprintf(out->value, sizeof out->value, "%04d-%02d-%02d", year % 10000, month % 100,
		day % 100);
	(void)snprintf(out->edtf, sizeof out->edtf, "%04d-%02d-%02d", year % 10000, month % 100,
		day % 100);
	out->date = (struct tam_date){
		.precision = TAM_DATE_DAY, .year = year, .month = month, .day = day};
}

static void
set_day_number(struct tam_when *out, long number)
{
	int year, month, day;

	tam_day_of_number(number, &year, &month, &day);
	set_day(out, year, month, day);
}

static void
set_month(struct tam_when *out, int year, int month)
{
	(void)snprintf(out->value, sizeof out->value, "%04d-%02d", year % 10000, month % 100);
	(void)snprintf(out->edtf, sizeof out->edtf, "%04d-%02d", year % 10000, month % 100);
	out->date = (struct tam_date){
		.precision = TAM_DATE_MONTH, .year = year, .month = month, .day = 1};
}

static void
set_year(struct tam_when *out, int year)
{
	(void)snprintf(out->value, sizeof out->value, "%04d", year % 10000);
	(void)snprintf(out->edtf, sizeof out->edtf, "%04d", year % 10000);
	out->date =
		(struct tam_date){.precision = TAM_DATE_YEAR, .year = year, .month = 1, .day = 1};
}

static void
set_text(struct tam_when *out, const char *value, const char *edtf)
{
	(void)snprintf(out->value, sizeof out->value, "%.20s", value);
	(void)snprintf(out->edtf, sizeof out->edtf, "%.20s", edtf);
}

/* News speak of what was more than of what will be: the year that puts the month between six months
 * before the document's date and one after. */
static int
nearest_year(const struct tam_date *anchor, int month)
{
	int ahead = month - anchor->month;

	if (ahead > 1)
		ahead -= 12;
	if (ahead < -10)
		ahead += 12;
	return (anchor->year * 12 + anchor->month - 1 + ahead) / 12;
}

static void
resolve_month(const struct tam_expr *e, const struct tam_date *anchor, struct tam_when *out)
{
	char open[32];
	int year;

	if (anchor->precision < TAM_DATE_MONTH) {
		if (e->day > 0)
			(void)snprintf(
				open, sizeof open, "XXXX-%02d-%02d", e->month % 100, e->day % 100);
		else
			(void)snprintf(open, sizeof open, "XXXX-%02d", e->month % 100);
		set_text(out, open, open);
		return;
	}
	year = nearest_year(anchor, e->month);
	if (e->relation != TAM_NO_RELATION && e->relation > 0)
		year = anchor->year + (e->month <= anchor->month);
	else if (e->relation < 0)
		year = anchor->year - (e->month >= anchor->month);
	else if (e->relation == 0)
		year = anchor->year;
	if (e->day > 0 && e->day > tam_days_in_month(year, e->month)) {
		(void)snprintf(open, sizeof open, "XXXX-%02d-%02d", e->month % 100, e->day % 100);
		set_text(out, open, open);
	} else if (e->day > 0) {
		set_day(out, year, e->month, e->day);
	} else {
		set_month(out, year, e->month);
	}
}

/* The nearest past one, the day itself included; "next" is in the coming week, "this" in the same
 * one. Without a day to count from the weekday stays open. */
static void
resolve_weekday(const struct tam_expr *e, const struct tam_date *anchor, struct tam_when *out)
{
	char open[32];
	long today;
	int ahead;

	if (anchor->precision == TAM_DATE_MONTH) {
		set_month(out, anchor->year, anchor->month);
		return;
	}
	if (anchor->precision < TAM_DATE_DAY) {
		(void)snprintf(open, sizeof open, "XXXX-WXX-%d", e->weekday & 7);
		set_text(out, open, "");
		return;
	}
	today = tam_day_number(anchor->year, anchor->month, anchor->day);
	ahead = e->weekday - tam_weekday(today);
	if (e->relation == TAM_NO_RELATION)
		ahead -= ahead > 0 ? 7 : 0;
	else if (e->relation > 0)
		ahead += 7 * e->relation;
	else if (e->relation < 0)
		ahead += ahead < 0 && e->relation == -1 ? 0 : 7 * e->relation;
	set_day_number(out, today + ahead);
}

/* A month counted from another one. */
static void
set_shifted_month(struct tam_when *out, const struct tam_date *anchor, long months)
{
	long m = (long)anchor->year * 12 + anchor->month - 1 + months;

	if (m >= 0)
		set_month(out, (int)(m / 12), (int)(m % 12) + 1);
}

static void
resolve_week(long number, bool weekend, struct tam_when *out)
{
	int year, week;

	iso_week(number, &year, &week);
	(void)snprintf(out->value, sizeof out->value, "%04d-W%02d%s", year % 10000, week % 100,
		weekend ? "-WE" : "");
}

/* Needs as much of the anchor as the unit asks for; else the value stays open. */
static void
resolve_shift(const struct tam_expr *e, const struct tam_date *anchor, struct tam_when *out)
{
	bool relation = e->relation != TAM_NO_RELATION;
	long n = relation ? e->relation : e->amount, today = 0;
	enum tam_precision need = e->unit == 'm' || e->unit == 'q' ? TAM_DATE_MONTH
				  : strchr("yDc", e->unit) != NULL ? TAM_DATE_YEAR
								   : TAM_DATE_DAY;

	if (anchor->precision < need) {
		set_text(out,
			e->unit == 'd'           ? "XXXX-XX-XX"
			: e->unit == 'y'         ? "XXXX"
			: need == TAM_DATE_MONTH ? "XXXX-XX"
						 : "XXXX-WXX",
			"");
		return;
	}
	if (need == TAM_DATE_DAY)
		today = tam_day_number(anchor->year, anchor->month, anchor->day);
	if (e->unit == 'd')
		set_day_number(out, today + n);
	else if (e->unit == 'w' && relation)
		resolve_week(today + 7 * n, false, out);
	else if (e->unit == 'w' || e->unit == 'f')
		set_day_number(out, today + (e->unit == 'w' ? 7 : 14) * n);
	else if (e->unit == 'e')
		resolve_week(today + 7 * n, true, out);
	else if (e->unit == 'm')
		set_shifted_month(out, anchor, n);
	else if (e->unit == 'y')
		set_year(out, anchor->year + (int)n);
	else if (e->unit == 'D')
		(void)snprintf(out->value, sizeof out->value, "%03dX",
			(anchor->year / 10 + (int)n) % 1000);
	else if (e->unit == 'c')
		(void)snprintf(out->value, sizeof out->value, "%02dXX",
			(anchor->year / 100 + (int)n) % 100);
	else if (e->unit == 'q')
		(void)snprintf(out->value, sizeof out->value, "%04d-Q%d",
			(anchor->year * 4 + (anchor->month - 1) / 3 + (int)n) / 4 % 10000,
			(anchor->year * 4 + (anchor->month - 1) / 3 + (int)n) % 4 + 1);
	else /* hours and less: the document has no hour to count from */
		set_text(out, "XXXX-XX-XXTXX", "");
}

static void
resolve_amount(const struct tam_expr *e, struct tam_when *out)
{
	static const struct {
		char unit;
		const char *head, *tail;
		long times;
	} units[] = {{'s', "PT", "S", 1}, {'i', "PT", "M", 1}, {'h', "PT", "H", 1},
		{'d', "P", "D", 1}, {'w', "P", "W", 1}, {'f', "P", "W", 2}, {'m', "P", "M", 1},
		{'q', "P", "M", 3}, {'y', "P", "Y", 1}, {'D', "P", "Y", 10}, {'c', "P", "Y", 100},
		{'e', "P", "WE", 1}};
	size_t i;

	for (i = 0; i < sizeof units / sizeof units[0]; i++)
		if (units[i].unit == e->unit)
			(void)snprintf(out->value, sizeof out->value, "%s%ld%s", units[i].head,
				e->amount * units[i].times, units[i].tail);
}

static void
resolve_season(const struct tam_expr *e, const struct tam_date *anchor, struct tam_when *out)
{
	static const char *const names[] = {"XX", "SP", "SU", "FA", "WI"};
	int year = e->year;

	if (year == 0 && anchor->precision >= TAM_DATE_YEAR)
		year = anchor->year + e->relation;
	if (year == 0) {
		(void)snprintf(out->value, sizeof out->value, "XXXX-%s", names[e->season]);
		return;
	}
	(void)snprintf(out->value, sizeof out->value, "%04d-%s", year % 10000, names[e->season]);
	(void)snprintf(out->edtf, sizeof out->edtf, "%04d-%02d", year % 10000, 20 + e->season);
}

static void
add_time(const struct tam_expr *e, struct tam_when *out)
{
	static const char *const parts[] = {"", "TMO", "TAF", "TEV", "TNI"};
	size_t n = strlen(out->value);

	if (e->hour >= 0 && e->minute < 0)
		(void)snprintf(out->value + n, sizeof out->value - n, "T%02d%s", e->hour % 100,
			e->hour == 24 ? ":00" : "");
	else if (e->hour >= 0 && e->second < 0)
		(void)snprintf(out->value + n, sizeof out->value - n, "T%02d:%02d", e->hour % 100,
			e->minute % 100);
	else if (e->hour >= 0)
		(void)snprintf(out->value + n, sizeof out->value - n, "T%02d:%02d:%02d",
			e->hour % 100, e->minute % 100, e->second % 100);
	else
		(void)snprintf(out->value + n, sizeof out->value - n, "%s", parts[e->part]);
	if (e->hour >= 0 && e->hour < 24 && out->date.precision == TAM_DATE_DAY) {
		out->date.precision = TAM_DATE_SECOND;
		out->date.hour = e->hour;
		out->date.minute = e->minute < 0 ? 0 : e->minute;
		out->date.second = e->second < 0 ? 0 : e->second > 59 ? 59 : e->second;
		out->date.has_offset = e->has_offset;
		out->date.offset = e->offset;
	}
}

void
tam_expr_resolve(const struct tam_expr *e, const struct tam_date *anchor, struct tam_when *out)
{
	static const char *const mods[] = {NULL, "START", "MID", "END"};

	out->type = e->type;
	out->mod = mods[e->mod];
	if (e->type == TAM_WHEN_SET && e->weekday > 0)
		(void)snprintf(out->value, sizeof out->value, "XXXX-WXX-%d", e->weekday % 10);
	else if (e->type != TAM_WHEN_DATE)
		resolve_amount(e, out);
	else if (e->season > 0)
		resolve_season(e, anchor, out);
	else if (e->from_anchor)
		resolve_shift(e, anchor, out);
	else if (e->decade > 0) {
		(void)snprintf(out->value, sizeof out->value, "%03dX", e->decade % 1000);
		(void)snprintf(out->edtf, sizeof out->edtf, "%03dX", e->decade % 1000);
	} else if (e->year > 0 && e->month > 0 && e->day > 0) {
		set_day(out, e->year, e->month, e->day);
		out->absolute = true;
	} else if (e->year > 0 && e->month > 0)
		set_month(out, e->year, e->month);
	else if (e->year > 0)
		set_year(out, e->year);
	else if (e->month > 0)
		resolve_month(e, anchor, out);
	else if (e->weekday > 0)
		resolve_weekday(e, anchor, out);
	if (e->type == TAM_WHEN_DATE && (e->hour >= 0 || e->part > 0))
		add_time(e, out);
}
