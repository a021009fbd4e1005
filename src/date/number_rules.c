/* Dates in numbers: "2017-05-24", "24.5.2017", "20170524", "2017年5月24日", a year alone. */
#include "date/rules.h"

enum { FIRST_COMPACT = 1900, LAST_COMPACT = 2050 };

/* Two digits, two and four, with blanks on both sides of both signs. */
static bool
spread(const struct tam_grammar *g, size_t i)
{
	return tam_at(g, i)->digits == 2 && tam_at(g, i + 2)->digits == 2 &&
	       tam_at(g, i + 4)->digits == 4 && !tam_is_glued(g, i + 1) &&
	       !tam_is_glued(g, i + 2) && !tam_is_glued(g, i + 3) && !tam_is_glued(g, i + 4);
}

bool
tam_rule_three_numbers(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long a, b, c;
	bool dmy = g->order != TAM_ORDER_MDY;

	if (!tam_is_number(g->t, i, 1, 4) || !tam_is_one_of(g, i + 1, "-/.|") ||
		!tam_is_number(g->t, i + 2, 1, 2) ||
		!tam_is_sign(g->t, i + 3, (char)tam_at(g, i + 1)->value) ||
		!tam_is_number(g->t, i + 4, 1, 4) ||
		(tam_tied_before(g, i) &&
			!(tam_is_sign(g->t, i + 1, '.') && tam_is_range_end(g, i))) ||
		tam_at(g, i)->digits == 3 || tam_at(g, i + 4)->digits == 3 ||
		(tam_is_one_of(g, i + 1, "|") && !spread(g, i)))
		return false;
	/* "1. 2. 2016" has blanks behind its dots; "1 - 2 - 3" is a list, "01 | 02 | 2016" is none. */
	if (spread(g, i))
		;
	else if (!tam_is_glued(g, i + 1) || !tam_is_glued(g, i + 3) ||
		 (!tam_is_sign(g->t, i + 1, '.') &&
			 (!tam_is_glued(g, i + 2) || !tam_is_glued(g, i + 4))))
		return false;
	a = tam_at(g, i)->value;
	b = tam_at(g, i + 2)->value;
	c = tam_at(g, i + 4)->value;
	e->end = i + 5;
	if (tam_tied_after(g, e->end) && !tam_is_sign(g->t, e->end, ':') &&
		!tam_is_sign(g->t, e->end, '-') && tam_at(g, e->end)->kind != TAM_WORD)
		return false;
	if (tam_at(g, i)->digits == 4)
		return a >= TAM_FIRST_YEAR && a <= TAM_LAST_YEAR && tam_set_date(e, a, b, c) &&
		       c > 0;
	if (tam_at(g, i + 4)->digits == 1 || tam_at(g, i + 2)->digits + tam_at(g, i)->digits < 2)
		return false;
	if (g->order == TAM_ORDER_YMD && tam_at(g, i)->digits == 2 && tam_at(g, i + 4)->digits == 2)
		return tam_set_date(e, tam_full_year(tam_at(g, i)), b, c) && c > 0;
	if (tam_at(g, i + 4)->digits == 2 && tam_is_sign(g->t, i + 1, '.') &&
		!tam_is_glued(g, i + 2))
		return false;
	c = tam_full_year(tam_at(g, i + 4));
	if (c < TAM_FIRST_YEAR || c > TAM_LAST_YEAR || a == 0 || b == 0)
		return false;
	if (tam_is_sign(g->t, i + 1, '.')) /* never month first */
		return tam_set_date(e, c, b, a);
	return tam_set_date(e, c, dmy ? b : a, dmy ? a : b) ||
	       tam_set_date(e, c, dmy ? a : b, dmy ? b : a);
}

bool
tam_rule_iso(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	bool apart =
		i == 0 || !tam_is_glued(g, i) ||
		(tam_is_one_of(g, i - 1, "-_/(.") &&
			(i < 2 || !tam_is_glued(g, i - 1) || tam_at(g, i - 2)->kind != TAM_NUMBER));
	long v;

	if (!apart &&
		!(tam_at(g, i - 1)->kind == TAM_SIGN && !tam_is_one_of(g, i - 1, "-_/.:+#,$")))
		return false;
	if (tam_is_number(g->t, i, 8, 8)) {
		v = tam_at(g, i)->value;
		e->end = i + 1;
		return v / 10000 >= FIRST_COMPACT && v / 10000 <= LAST_COMPACT && v % 100 > 0 &&
		       (!tam_is_glued(g, i + 1) || !tam_is_one_of(g, i + 1, "-/.,:%") ||
			       !tam_is_glued(g, i + 2) || tam_at(g, i + 2)->kind != TAM_NUMBER) &&
		       tam_set_date(e, v / 10000, v / 100 % 100, v % 100);
	}
	if (!tam_is_number(g->t, i, 4, 4) || !tam_is_sign(g->t, i + 1, '-') ||
		!tam_is_number(g->t, i + 2, 2, 2) || !tam_is_sign(g->t, i + 3, '-') ||
		!tam_is_number(g->t, i + 4, 2, 2) || tam_at(g, i + 4)->value == 0)
		return false;
	e->end = i + 5;
	if (tam_is_one_of(g, i + 5, "-/.:") && tam_is_glued(g, i + 5) && tam_is_glued(g, i + 6) &&
		tam_at(g, i + 6)->kind == TAM_NUMBER)
		return false;
	v = tam_at(g, i)->value;
	return v >= TAM_FIRST_YEAR && v <= TAM_LAST_YEAR &&
	       tam_set_date(e, v, tam_at(g, i + 2)->value, tam_at(g, i + 4)->value);
}

bool
tam_rule_with_blanks(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long a, b, c;

	if (!tam_is_number(g->t, i, 1, 4) || !tam_is_number(g->t, i + 1, 1, 2) ||
		!tam_is_number(g->t, i + 2, 1, 4) || tam_is_number(g->t, i + 3, 1, 99) ||
		(i > 0 && tam_at(g, i - 1)->kind == TAM_NUMBER) || tam_tied_before(g, i) ||
		tam_tied_after(g, i + 3))
		return false;
	a = tam_at(g, i)->value;
	b = tam_at(g, i + 1)->value;
	c = tam_at(g, i + 2)->value;
	e->end = i + 3;
	if (tam_at(g, i)->digits == 4 && tam_at(g, i + 2)->digits == 2)
		return a >= FIRST_COMPACT && a <= LAST_COMPACT && c > 0 && tam_set_date(e, a, b, c);
	if (tam_at(g, i)->digits > 2 || tam_at(g, i + 2)->digits != 4 || c < FIRST_COMPACT ||
		c > LAST_COMPACT || a == 0 || b == 0)
		return false;
	return g->order == TAM_ORDER_MDY ? tam_set_date(e, c, a, b) : tam_set_date(e, c, b, a);
}

bool
tam_rule_two_numbers(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long a, b;

	if (!tam_is_number(g->t, i, 1, 4) || !tam_is_one_of(g, i + 1, "-/.") ||
		!tam_is_glued(g, i + 1) || !tam_is_number(g->t, i + 2, 1, 2) ||
		!tam_is_glued(g, i + 2) || tam_tied_before(g, i))
		return false;
	a = tam_at(g, i)->value;
	b = tam_at(g, i + 2)->value;
	e->end = i + 3;
	if (tam_at(g, i)->digits == 4 && tam_at(g, i + 2)->digits == 2 &&
		!tam_is_one_of(g, i + 1, "."))
		return !tam_tied_after(g, e->end) && a >= TAM_FIRST_YEAR && a <= TAM_LAST_YEAR &&
		       tam_set_date(e, a, b, 0);
	if (tam_at(g, i)->digits > 2 || e->weekday == 0)
		return false;
	if (tam_is_sign(g->t, e->end, '.') && tam_is_one_of(g, i + 1, "."))
		e->end++;
	return a > 0 && b > 0 &&
	       (g->order == TAM_ORDER_MDY ? tam_set_date(e, 0, a, b) || tam_set_date(e, 0, b, a)
					  : tam_set_date(e, 0, b, a) || tam_set_date(e, 0, a, b));
}

/* Years of Japanese eras: "平成29年". */
static bool
era_year(const struct tam_grammar *g, size_t *i, long *year)
{
	size_t k = *i;
	int first;

	if (!tam_eat(g, &k, WORD_ERA, &first) || !tam_is_number(g->t, k, 1, 2) ||
		tam_means(g->t, k + 1, WORD_YR) == NULL)
		return false;
	*year = first + tam_at(g, k)->value - 1;
	*i = k + 2;
	return true;
}

bool
tam_rule_counted(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long year = 0, month = 0, day = 0;
	size_t k = i;

	if (tam_tied_before(g, i))
		return false;
	if (!era_year(g, &k, &year) && tam_is_number(g->t, k, 2, 4) && tam_at(g, k)->digits != 3 &&
		tam_means(g->t, k + 1, WORD_YR) != NULL) {
		year = tam_full_year(tam_at(g, k));
		k += 2;
	}
	if (year != 0 && (year < TAM_FIRST_YEAR || year > TAM_LAST_YEAR))
		return false;
	if (year != 0 && tam_means(g->t, k, WORD_OF) != NULL)
		k++;
	if (tam_is_number(g->t, k, 1, 2) && tam_means(g->t, k + 1, WORD_MON) != NULL) {
		month = tam_at(g, k)->value;
		k += 2;
		if (tam_is_number(g->t, k, 1, 2) && tam_means(g->t, k + 1, WORD_DAY) != NULL) {
			day = tam_at(g, k)->value;
			k += 2;
		} else if (tam_is_number(g->t, k, 1, 2) && year != 0) {
			day = tam_at(g, k)->value;
			k++;
		}
	}
	e->end = k;
	if (month == 0) {
		/* Two digits and 年 are as often a span of time. */
		e->year = (int)year;
		return year != 0 && (tam_at(g, i)->digits == 4 || tam_at(g, i)->kind == TAM_WORD);
	}
	return tam_set_date(e, year, month, day);
}

static bool
is_unit(const struct tam_grammar *g, size_t i, char unit)
{
	size_t k;

	if (i >= g->t->tok.n)
		return false;
	for (k = 0; k < tam_at(g, i)->meanings; k++)
		if (tam_at(g, i)->meaning[k].class == WORD_UNIT &&
			tam_at(g, i)->meaning[k].value == unit)
			return true;
	return false;
}

/* Something in front says that a bare number is a year. */
static bool
announces_year(const struct tam_grammar *g, size_t i)
{
	static const enum tam_word_class classes[] = {
		WORD_ON, WORD_YEAR, WORD_OF, WORD_SINCE, WORD_MOD, WORD_THIS};
	const struct tam_token *before;
	size_t k, m;

	if (i == 0)
		return false;
	before = tam_at(g, i - 1);
	if (before->kind == TAM_SIGN && before->value == '(')
		return true;
	for (k = 0; k < 3 && k < i; k++)
		for (m = 0; m < sizeof classes / sizeof classes[0]; m++) {
			const struct tam_meaning *found = tam_means(g->t, i - 1 - k, classes[m]);

			if (found != NULL && found->tokens == k + 1)
				return true;
		}
	return false;
}

bool
tam_rule_year_alone(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i + 1;
	long year;

	if (!tam_is_number(g->t, i, 4, 4) || tam_tied_before(g, i))
		return false;
	year = tam_at(g, i)->value;
	if (year < TAM_FIRST_YEAR || year >= TAM_LAST_YEAR)
		return false;
	if (tam_is_glued(g, k) && tam_at(g, k)->kind == TAM_WORD &&
		tam_at(g, k)->end - tam_at(g, k)->start == 1 &&
		g->t->text.p[tam_at(g, k)->start] == 's' && year % 10 == 0) {
		e->decade = (int)(year / 10);
		e->end = k + 1;
		return true;
	}
	if (tam_tied_after(g, k) || (!announces_year(g, i) && e->mod == 0))
		return false;
	if (tam_means(g->t, k, WORD_NOT) != NULL ||
		(tam_means(g->t, k, WORD_UNIT) != NULL && !is_unit(g, k, 'y')))
		return false;
	e->year = (int)year;
	e->end = k;
	/* "в 2017 году", "w 2017 r." */
	if (is_unit(g, k, 'y') && !tam_is_sign(g->t, k, '%')) {
		e->end = k + 1;
		if (tam_is_sign(g->t, e->end, '.') && tam_is_glued(g, e->end) &&
			tam_at(g, k)->end - tam_at(g, k)->start <= 2)
			e->end++;
	}
	return true;
}
