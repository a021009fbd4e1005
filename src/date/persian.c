/* Dates of the Solar Hijri calendar, as Persian and Pashto have them: "۱۱ دی ۱۳۹۰", "۱۳۹۰/۱۰/۱۱". */
#include "date/persian.h"

#include "base/utf8.h"
#include "text/chars.h"

enum {
	FIRST_YEAR = 1250,
	LAST_YEAR = 1500,
	DAY_BEFORE_FIRST = -492269, /* of the year 1, from 1 January 1970 */
	MOST_NUMBERS = 6,
	NAMES = 12,
};

static const char *const months[][NAMES] = {
	{"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی",
		"بهمن", "اسفند"},
	{"وری", "غویی", "غبرگولی", "چنگاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی",
		"سلواغه", "کب"},
	{"Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban",
		"Azar", "Dey", "Bahman", "Esfand"},
};

/* The numbers of a text, and the month that a word of it names. */
struct found {
	long number[MOST_NUMBERS];
	int digits[MOST_NUMBERS];
	size_t n;
	int month;
};

static size_t
read_number(struct tam_slice s, size_t at, struct found *out)
{
	size_t i = at, step;
	long value = 0;
	int digits = 0, d;

	for (; i < s.n; i += step) {
		d = tam_char_digit(tam_utf8_get(s, i, &step));
		if (d < 0)
			break;
		value = digits < 6 ? value * 10 + d : value;
		digits++;
	}
	if (out->n < MOST_NUMBERS) {
		out->number[out->n] = value;
		out->digits[out->n++] = digits;
	}
	return i;
}

static size_t
read_word(struct tam_slice s, size_t at, struct found *out)
{
	size_t i = at, step, k, m;
	struct tam_slice word;

	while (i < s.n && tam_char_is_letter(tam_utf8_get(s, i, &step)))
		i += step;
	word = tam_slice(s.p + at, i - at);
	for (k = 0; k < TAM_COUNT(months) && out->month == 0; k++)
		for (m = 0; m < NAMES; m++)
			if (tam_slice_ieq(word, tam_slice_of(months[k][m])))
				out->month = (int)m + 1;
	return i;
}

static void
scan(struct tam_slice s, struct found *out)
{
	size_t i = 0, step;
	uint32_t c;

	while (i < s.n) {
		c = tam_utf8_get(s, i, &step);
		if (tam_char_digit(c) >= 0)
			i = read_number(s, i, out);
		else if (tam_char_is_letter(c))
			i = read_word(s, i, out);
		else
			i += step;
	}
}

static int
days_in_month(long year, long month)
{
	if (month < 12)
		return month <= 6 ? 31 : 30;
	return (25 * year + 11) % 33 < 8 ? 30 : 29; /* a cycle of 33 years, as ICU counts */
}

static bool
convert(long year, long month, long day, struct tam_date *out)
{
	long days;

	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 ||
		day > days_in_month(year, month))
		return false;
	days = DAY_BEFORE_FIRST + 365 * (year - 1) + (8 * year + 21) / 33 +
	       (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day;
	tam_day_of_number(days, &out->year, &out->month, &out->day);
	out->precision = TAM_DATE_DAY;
	return true;
}

bool
tam_date_persian(struct tam_slice s, struct tam_date *out)
{
	struct found f = {.n = 0};
	size_t i, year = SIZE_MAX, day = SIZE_MAX;

	scan(s, &f);
	for (i = 0; i < f.n; i++) {
		if (f.digits[i] == 4 && year == SIZE_MAX)
			year = i;
		else if (f.digits[i] <= 2 && day == SIZE_MAX)
			day = i;
	}
	if (year == SIZE_MAX || day == SIZE_MAX)
		return false;
	if (f.month != 0)
		return convert(f.number[year], f.month, f.number[day], out);
	return year == 0 && f.n >= 3 && f.digits[1] <= 2 && f.digits[2] <= 2 &&
	       convert(f.number[0], f.number[1], f.number[2], out);
}
