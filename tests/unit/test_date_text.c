/* Expressions of time in running text: found, resolved by the document's date, left open without one. */
#include "unit.h"

#include <stdio.h>

#include "base/arena.h"
#include "date/date.h"

/* All values in `text`, joined by blanks, a modifier behind its value. */
static void
found(const char *lang, const char *anchor, const char *text, const char *want)
{
	struct tam_when_options o = {.lang = lang};
	struct tam_whens whens = {.v = {NULL, 0, 0}};
	struct tam_arena arena;
	struct tam_err err;
	char got[400] = "";
	size_t i;

	tam_arena_init(&arena, 0);
	if (anchor != NULL)
		assert_true(tam_date_parse(tam_slice_of(anchor), "und", &o.anchor));
	assert_int_equal(tam_whens_find(&whens, &arena, tam_slice_of(text), 0, &o, &err), TAM_OK);
	for (i = 0; i < whens.v.n; i++) {
		const struct tam_when *w = &whens.v.v[i];

		assert_true(w->start < w->end && w->end <= strlen(text));
		(void)snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s%s%s",
			i == 0 ? "" : " ", w->value, w->mod == NULL ? "" : "/",
			w->mod == NULL ? "" : w->mod);
	}
	tam_arena_free(&arena);
	assert_string_equal(got, want);
}

static void
absolute(void **state)
{
	(void)state;
	found("en", NULL, "It sank on May 24, 2017, near the quay.", "2017-05-24");
	found("en", NULL, "It sank on the 24th of May 2017 at 10:30 pm.", "2017-05-24T22:30");
	found("fr", NULL, "Elle a coulé le 1er février 2017 à midi.", "2017-02-01T12");
	found("de", NULL, "Am Mittwoch, den 24. Mai 2017, sank sie.", "2017-05-24");
	found("de", NULL, "Am 24.5.2017 sank sie.", "2017-05-24");
	found("es", NULL, "El 24 de mayo de 2017 se hundió.", "2017-05-24");
	found("it", NULL, "Affondò il 24 maggio 2017.", "2017-05-24");
	found("pt", NULL, "Afundou em 24 de maio de 2017.", "2017-05-24");
	found("nl", NULL, "Op 24 mei 2017 zonk ze.", "2017-05-24");
	found("pl", NULL, "Zatonęła 24 maja 2017 r.", "2017-05-24");
	found("ru", NULL, "Утонула 24 мая 2017 года.", "2017-05-24");
	found("ar", NULL, "غرقت في 24 مايو 2017", "2017-05-24");
	found("zh", NULL, "船于2017年5月24日沉没。二〇一七年六月一日打捞。",
		"2017-05-24 2017-06-01");
	found("ja", NULL, "平成29年5月24日に沈没した。", "2017-05-24");
	found("sw", NULL, "Ilizama 24 Mei 2017.", "2017-05-24");
	found("hi", NULL, "यह २४ मई २०१७ को डूबा।", "2017-05-24");
}

static void
order_of_numbers(void **state)
{
	(void)state;
	found("en", NULL, "05/06/2017", "2017-05-06");
	found("en-GB", NULL, "05/06/2017", "2017-06-05");
	found("fr", NULL, "05/06/2017", "2017-06-05");
	assert_int_equal(tam_order_told(TAM_LIT("25/12/2017 and 03/04/2018")), TAM_ORDER_DMY);
	assert_int_equal(tam_order_told(TAM_LIT("12/25/2017")), TAM_ORDER_MDY);
	assert_int_equal(tam_order_told(TAM_LIT("12/25/2017 25/12/2017")), TAM_ORDER_AUTO);
	assert_int_equal(tam_order_told(TAM_LIT("03/04/2018")), TAM_ORDER_AUTO);
}

static void
partial(void **state)
{
	(void)state;
	found("fr", NULL, "depuis le 24 mai", "XXXX-05-24");
	found("fr", "2017-06", "depuis le 24 mai", "2017-05-24");
	found("fr", "2017-02-03", "fin décembre et mi-janvier", "2016-12/END 2017-01/MID");
	found("en", NULL, "in the 1990s", "199X");
	found("en", NULL, "in March 2011", "2011-03");
	found("fr", NULL, "depuis 2013, une première depuis 2014", "2013 2014");
	found("fr", "2017-06", "mardi", "2017-06");
	found("fr", NULL, "vendredi dernier", "XXXX-WXX-5");
	found("de", NULL, "im Sommer 2016", "2016-SU");
}

static void
relative(void **state)
{
	static const char day[] = "2017-05-24"; /* a Wednesday */

	(void)state;
	found("en", day, "yesterday and on Monday", "2017-05-23 2017-05-22");
	found("en", day, "on Wednesday", "2017-05-24");
	found("en", day, "last Wednesday, next Friday", "2017-05-17 2017-06-02");
	found("fr", day, "il y a deux ans, depuis un an", "2015 P1Y");
	found("de", day, "vor drei Tagen und nächste Woche", "2017-05-21 2017-W22");
	found("es", day, "hace 3 meses, el año pasado", "2017-02 2016");
	found("it", day, "due settimane fa", "2017-05-10");
	found("pt", day, "há dez dias", "2017-05-14");
	found("nl", day, "vorige maand, elke maandag", "2017-04 XXXX-WXX-1");
	found("pl", day, "przed wczoraj: dwa dni temu", "2017-05-23 2017-05-22");
	found("ru", day, "в прошлом году, три дня назад", "2016 2017-05-21");
	found("ar", day, "قبل 3 أيام", "2017-05-21");
	found("zh", day, "去年，昨天，上个月", "2016 2017-05-23 2017-04");
	found("ja", day, "昨日、来月", "2017-05-23 2017-06");
	found("en", NULL, "yesterday", "XXXX-XX-XX");
}

static void
no_dates(void **state)
{
	(void)state;
	found("fr", NULL, "50 000 combattants, entre 2254 et 2268, 24 heures sur 24, 1 203", "");
	found("en", NULL, "This may or may not be right; march on, mon ami.", "");
	found("en", NULL, "Tel: +86 138-2010-2015, room 2017, $2017, 3.14.15, page 1995", "");
	found("en", NULL, "Is 32-2015 or 31/31/2015 a date?", "");
	found("de", NULL, "Kapitel 3.5.2 und 10:30", "");
}

/* A line without end is read by pieces, up to a blank. */
static void
long_lines(void **state)
{
	enum { TIMES = 3000 };
	static const char one[] = "On 3 May 2017 it rained. ";
	struct tam_when_options o = {.lang = "en"};
	struct tam_whens whens = {.room = NULL};
	struct tam_arena arena;
	struct tam_err err;
	static char text[TIMES * (sizeof one - 1)];
	size_t i;

	(void)state;
	for (i = 0; i < TIMES; i++)
		memcpy(text + i * (sizeof one - 1), one, sizeof one - 1);
	tam_arena_init(&arena, 3 << 20);
	assert_int_equal(
		tam_whens_find(&whens, &arena, tam_slice(text, sizeof text), 7, &o, &err), TAM_OK);
	assert_true(whens.v.n > TIMES - 10);
	for (i = 0; i < whens.v.n; i++) {
		assert_int_equal((whens.v.v[i].start - 7) % (sizeof one - 1), 3);
		assert_string_equal(whens.v.v[i].value, "2017-05-03");
	}
	tam_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(absolute),
		cmocka_unit_test(order_of_numbers),
		cmocka_unit_test(partial),
		cmocka_unit_test(relative),
		cmocka_unit_test(no_dates),
		cmocka_unit_test(long_lines),
	};

	return cmocka_run_group_tests_name("dates in text", tests, NULL, NULL);
}
