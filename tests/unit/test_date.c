/* Dates as written, to RFC 3339: right, as precise as printed, or none at all. */
#include "unit.h"

#include "date/date.h"

static void
check(const char *written, const char *lang, const char *want, const char *precision)
{
	struct tam_date d;
	char out[32];

	if (want == NULL) {
		assert_false(tam_date_parse(tam_slice_of(written), lang, &d));
		return;
	}
	assert_true(tam_date_parse(tam_slice_of(written), lang, &d));
	tam_date_format(&d, out);
	assert_string_equal(out, want);
	assert_string_equal(tam_precision_name(d.precision), precision);
}

static void
machines_write_iso(void **state)
{
	(void)state;
	check("2017", "fr", "2017-01-01T00:00:00Z", "year");
	check("2017-06", "fr", "2017-06-01T00:00:00Z", "month");
	check("2017-06-05", "und", "2017-06-05T00:00:00Z", "day");
	check("2017/06/05", "und", "2017-06-05T00:00:00Z", "day");
	check("20170605", "und", "2017-06-05T00:00:00Z", "day");
	check("2017-06-05T23:30:15+02:00", "und", "2017-06-05T23:30:15+02:00", "second");
	check("2017-06-05T23:30:15.123Z", "und", "2017-06-05T23:30:15Z", "second");
	check("2017-06-05 01:02 -0530", "und", "2017-06-05T01:02:00-05:30", "second");
}

static void
people_write_names(void **state)
{
	(void)state;
	check("26 mai 2016", "fr", "2016-05-26T00:00:00Z", "day");
	check("Jeudi 26 mai 2016", "fr", "2016-05-26T00:00:00Z", "day");
	check("1er f\xC3\xA9vrier 2017", "fr", "2017-02-01T00:00:00Z", "day");
	check("le 26 mai 2016 \xC3\xA0 10h02", "fr", "2016-05-26T10:02:00Z", "second");
	check("10h02, le 26 mai 2016", "fr", "2016-05-26T10:02:00Z", "second");
	check("May 26, 2016", "en", "2016-05-26T00:00:00Z", "day");
	check("26. Mai 2016", "de", "2016-05-26T00:00:00Z", "day");
	check("26 de mayo de 2016", "es", "2016-05-26T00:00:00Z", "day");
	check("26 \xD0\xBC\xD0\xB0\xD1\x8F 2016 \xD0\xB3.", "ru", "2016-05-26T00:00:00Z", "day");
	check("juin 2017", "fr", "2017-06-01T00:00:00Z", "month");
	check("March 5, 2019 at 3:45 PM", "en", "2019-03-05T15:45:00Z", "second");
	check("March 5, 2019, 3:45 p.m.", "en", "2019-03-05T15:45:00Z", "second");
	check("March 5, 2019 12:10 am", "en", "2019-03-05T00:10:00Z", "second");
	check("March 5, 2019 12:10 P.M. -0500", "en", "2019-03-05T12:10:00-05:00", "second");
	check("March 5, 2019 13:10 pm", "en", "2019-03-05T13:10:00Z", "second");
	check("5 mars 2019 10:02 - 5 commentaires", "fr", "2019-03-05T10:02:00Z", "second");
}

static void
numbers_have_an_order(void **state)
{
	(void)state;
	check("26.05.2016", "de", "2016-05-26T00:00:00Z", "day");
	check("26/05/16", "fr", "2016-05-26T00:00:00Z", "day");
	check("05/06/2016", "fr", "2016-06-05T00:00:00Z", "day");
	check("05/26/2016", "en", "2016-05-26T00:00:00Z", "day");
	check("05/06/2016", "en", NULL, NULL); /* June or May: nobody can tell */
	check("05/05/2016", "en", "2016-05-05T00:00:00Z", "day");
}

static void
what_is_no_date(void **state)
{
	(void)state;
	check("", "fr", NULL, NULL);
	check("2254 et 2268", "fr", NULL, NULL);
	check("31 f\xC3\xA9vrier 2016", "fr", NULL, NULL);
	check("2016-13-01", "und", NULL, NULL);
	check("24 mai", "fr", NULL, NULL);
	check("12.05", "de", NULL, NULL);
	check("1203", "fr", NULL, NULL);
	check("modifi\xC3\xA9 \xC3\xA0", "fr", NULL, NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(machines_write_iso),
		cmocka_unit_test(people_write_names),
		cmocka_unit_test(numbers_have_an_order),
		cmocka_unit_test(what_is_no_date),
	};

	return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
