/* Dates as CLDR writes them, in all of its languages and four styles: formatted by ICU, then read. */
#include "unit.h"

#include <stdio.h>

#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>
#include <unicode/uvernum.h>

#include "date/date.h"

enum { DAYS = 24, STYLES = 4 };

/* The tables of names were made with ICU 72. Later ones add languages, for which there are no names yet, and
 * spell some names anew. */
enum { PER_CENT = U_ICU_VERSION_MAJOR_NUM == 72 ? 98 : 92 };

/* Day `k` of the test: months in turn, days above and below 12, nine years. */
static void
day_of_test(int k, int *year, int *month, int *day)
{
	*year = 2012 + k % 9;
	*month = k % 12 + 1;
	*day = (k * 5 + k / 12) % 28 + 1;
}

static int
right_days(const char *locale, UDateFormatStyle style, const char *lang)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar zone[8], text[200];
	char utf8[800];
	UDateFormat *df;
	int32_t n, bytes;
	int k, right = 0, year, month, day;
	struct tam_date d;

	u_uastrcpy(zone, "UTC");
	df = udat_open(UDAT_NONE, style, locale, zone, -1, NULL, 0, &status);
	if (U_FAILURE(status))
		return 0;
	for (k = 0; k < DAYS; k++) {
		day_of_test(k, &year, &month, &day);
		n = udat_format(df, (double)tam_day_number(year, month, day) * 86400000.0, text,
			200, NULL, &status);
		u_strToUTF8(utf8, (int32_t)sizeof utf8, &bytes, text, n, &status);
		if (U_SUCCESS(status) && tam_date_parse(tam_slice(utf8, (size_t)bytes), lang, &d) &&
			d.year == year && d.month == month && d.day == day)
			right++;
	}
	udat_close(df);
	return right;
}

/* `calendar` "" is the one that the language has by default: Persian, Buddhist or Gregorian. */
static void
read_formatted(const char *calendar)
{
	int32_t i;
	int style, all = 0, right = 0, languages = 0;
	char locale[100];

	for (i = 0; i < uloc_countAvailable(); i++) {
		const char *lang = uloc_getAvailable(i);

		if (strchr(lang, '_') != NULL)
			continue;
		languages++;
		(void)snprintf(locale, sizeof locale, "%s%s", lang, calendar);
		for (style = 0; style < STYLES; style++) {
			right += right_days(locale, (UDateFormatStyle)style, lang);
			all += DAYS;
		}
	}
	assert_true(languages > 200);
	assert_true(right * 100 >= all * PER_CENT);
}

static void
formatted_dates_are_read(void **state)
{
	(void)state;
	read_formatted("@calendar=gregorian");
	read_formatted("");
}

static void
solar_years_are_read(void **state)
{
	struct tam_date d;

	(void)state;
	assert_true(tam_date_parse(TAM_LIT("۱ فروردین ۱۴۰۰"), "fa", &d));
	assert_true(d.year == 2021 && d.month == 3 && d.day == 21);
	assert_true(tam_date_parse(TAM_LIT("۱۳۹۹/۱۲/۳۰"), "fa", &d)); /* a leap year */
	assert_true(d.year == 2021 && d.month == 3 && d.day == 20);
	assert_false(tam_date_parse(TAM_LIT("۱۴۰۰/۱۲/۳۰"), "fa", &d));
	assert_true(tam_date_parse(TAM_LIT("۲۱ مارس ۲۰۲۱"), "fa", &d));
	assert_true(d.year == 2021 && d.month == 3 && d.day == 21);
}

static void
days_have_numbers(void **state)
{
	int year, month, day;
	long n;

	(void)state;
	assert_int_equal(tam_day_number(1970, 1, 1), 0);
	assert_int_equal(tam_weekday(tam_day_number(2017, 5, 24)), 3);
	for (n = -200000; n < 200000; n += 37) {
		tam_day_of_number(n, &year, &month, &day);
		assert_int_equal(tam_day_number(year, month, day), n);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(formatted_dates_are_read),
		cmocka_unit_test(solar_years_are_read),
		cmocka_unit_test(days_have_numbers),
	};

	return cmocka_run_group_tests_name("dates of all languages", tests, NULL, NULL);
}
