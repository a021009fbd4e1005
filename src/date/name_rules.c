/* Dates with the name of a month or season: "24 May 2017", "May 24th", "2017. május 24.", "l'été de 2017". */
#include "date/rules.h"

enum { SHORTEST_NAME = 4 };

/* "24", "24th", "1er", "24.", "twenty-fourth" in front of a month. */
static bool
day_number(const struct tam_grammar *g, size_t *i, long *day)
{
	size_t k = *i;
	int word;

	if (tam_is_number(g->t, k, 1, 2)) {
		*day = tam_at(g, k)->value;
		k++;
		if (tam_is_glued(g, k) && tam_at(g, k)->kind != TAM_NUMBER &&
			tam_means(g->t, k, WORD_ORDEND))
			(void)tam_eat(g, &k, WORD_ORDEND, NULL);
		else if (tam_is_sign(g->t, k, '-') && tam_is_glued(g, k) &&
			 tam_means(g->t, k + 1, WORD_ORDEND))
			k += 2;
		if (tam_is_sign(g->t, k, '.') && tam_is_glued(g, k))
			k++;
	} else if (tam_eat(g, &k, WORD_ORD, &word) ||
		   (tam_eat(g, &k, WORD_NUM, &word) && word > 1)) {
		*day = word;
	} else {
		return false;
	}
	if (*day < 1 || *day > 31)
		return false;
	*i = k;
	return true;
}

/* "2017", ", 2017", "de 2017", "'17", "of the year 2017"; a time or a unit behind makes it none. */
static bool
year_behind(const struct tam_grammar *g, size_t *i, long *year)
{
	size_t k = *i;
	bool quoted;

	if (tam_is_one_of(g, k, ",./-"))
		k++;
	while (tam_eat(g, &k, WORD_OF, NULL) || tam_eat(g, &k, WORD_YEAR, NULL))
		;
	quoted = tam_is_sign(g->t, k, '\'');
	k += quoted;
	if (tam_is_number(g->t, k, 4, 4)) {
		*year = tam_at(g, k)->value;
		if (*year < TAM_FIRST_YEAR || *year > TAM_LAST_YEAR)
			return false;
	} else if (tam_is_number(g->t, k, 2, 2) &&
		   (quoted || tam_is_one_of(g, k - 1, "/-") || tam_at(g, k)->value > 31)) {
		*year = tam_full_year(tam_at(g, k));
	} else {
		return false;
	}
	if (tam_tied_after(g, k + 1) && !tam_is_sign(g->t, k + 1, '-'))
		return false;
	*i = k + 1;
	return true;
}

bool
tam_rule_day_month(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long day, year = 0;
	int month;
	size_t k = i;

	if ((tam_tied_before(g, i) && !tam_is_range_end(g, i)) || !day_number(g, &k, &day))
		return false;
	if (tam_is_one_of(g, k, "-/,"))
		k++;
	while (tam_eat(g, &k, WORD_OF, NULL))
		;
	if (!tam_eat(g, &k, WORD_MONTH, &month))
		return false;
	e->end = k;
	if (tam_is_one_of(g, k, ".") && tam_is_glued(g, k)) /* "24 Sept. 2017" */
		k++;
	if (year_behind(g, &k, &year))
		e->end = k;
	return tam_set_date(e, year, month, day);
}

/* The month that counts when nothing is beside it: a whole name, in front of it a word that goes with
 * dates. "May" and "march" are words of their own. */
static bool
stands_alone(const struct tam_grammar *g, size_t i)
{
	const struct tam_token *t = tam_at(g, i);

	if (t->end - t->start < SHORTEST_NAME && !t->capital)
		return false;
	if (i == 0)
		return false;
	return tam_means(g->t, i - 1, WORD_ON) != NULL ||
	       tam_means(g->t, i - 1, WORD_LAST) != NULL ||
	       tam_means(g->t, i - 1, WORD_NEXT) != NULL ||
	       (tam_means(g->t, i - 1, WORD_THIS) != NULL && t->capital);
}

/* The year behind the rest of "May 3-5, 2017". */
static bool
range_year(const struct tam_grammar *g, size_t k, long *year)
{
	long day;

	if (k + 1 >= g->t->tok.n || tam_at(g, k)->kind != TAM_SIGN ||
		(tam_at(g, k)->value != '-' && tam_at(g, k)->value != 0x2013))
		return false;
	k++;
	return tam_is_number(g->t, k, 1, 2) && day_number(g, &k, &day) && year_behind(g, &k, year);
}

bool
tam_rule_month_day(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long day = 0, year = 0, number;
	int month;
	size_t k = i, d;

	if (!tam_eat(g, &k, WORD_MONTH, &month))
		return false;
	e->end = k;
	if (tam_is_one_of(g, k, ".") && tam_is_glued(g, k))
		k++;
	d = k;
	if (tam_is_one_of(g, d, "/-"))
		d++;
	(void)tam_eat(g, &d, WORD_OF, NULL);
	if (day_number(g, &d, &number) && !tam_is_sign(g->t, d, ':')) {
		day = number;
		e->end = k = d;
	}
	if (day != 0 && range_year(g, k, &year)) {
		e->bound = true;
	} else if (year_behind(g, &k, &year)) {
		e->end = k;
		/* "September-2020-23" */
		if (day == 0 && tam_is_one_of(g, k, "-/") && tam_is_glued(g, k) &&
			tam_is_number(g->t, k + 1, 1, 2) && tam_is_glued(g, k + 1)) {
			day = tam_at(g, k + 1)->value;
			e->end = k + 2;
		}
	}
	if (day == 0 && year == 0 && e->mod == 0 && !stands_alone(g, i))
		return false;
	return tam_set_date(e, year, month, day);
}

bool
tam_rule_year_month(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long year, other, day = 0;
	int month;
	size_t k = i + 1;

	if (!tam_is_number(g->t, i, 4, 4) || tam_tied_before(g, i))
		return false;
	year = tam_at(g, i)->value;
	if (tam_is_one_of(g, k, ".,/-"))
		k++;
	while (tam_eat(g, &k, WORD_OF, NULL) || tam_eat(g, &k, WORD_YEAR, NULL))
		;
	if (year < TAM_FIRST_YEAR || year > TAM_LAST_YEAR)
		return false;
	e->end = k;
	if (day_number(g, &k, &day)) {
		k += tam_is_one_of(g, k, "-/");
		(void)tam_eat(g, &k, WORD_OF, NULL);
		if (!tam_eat(g, &k, WORD_MONTH, &month))
			return false;
		e->end = k;
		/* "in 2018, 3 May 2019": the year is that of something else. */
		return !year_behind(g, &k, &other) && tam_set_date(e, year, month, day);
	}
	if (!tam_eat(g, &k, WORD_MONTH, &month))
		return false;
	e->end = k;
	if (tam_is_one_of(g, k, "./-"))
		k++;
	if (day_number(g, &k, &day) && !tam_is_sign(g->t, k, ':'))
		e->end = k;
	else
		day = 0;
	return tam_set_date(e, year, month, day);
}

bool
tam_rule_season_year(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long year = 0;
	size_t k = i;

	if (!tam_eat(g, &k, WORD_SEASON, &e->season) || !year_behind(g, &k, &year))
		return false;
	e->year = (int)year;
	e->end = k;
	return true;
}
