/* Dates of the calendar in running text: "24 May 2017", "24.5.2017", "2017年5月24日", "mi-janvier". */
#include "date/expr.h"

enum {
	FIRST_YEAR = 1500,
	LAST_YEAR = 2100,
	PIVOT = 40,
	SHORTEST_NAME = 4,
	FIRST_COMPACT = 1900,
	LAST_COMPACT = 2050
};

bool
tam_eat(const struct tam_grammar *g, size_t *i, enum tam_word_class class, int *value)
{
	const struct tam_meaning *m = tam_means(g->t, *i, class);

	if (m == NULL)
		return false;
	if (value != NULL)
		*value = m->value;
	*i += m->tokens;
	return true;
}

static bool
glued(const struct tam_grammar *g, size_t i)
{
	return i < g->t->tok.n && tam_at(g, i)->glued;
}

static bool
is_one_of(const struct tam_grammar *g, size_t i, const char *signs)
{
	long c = i < g->t->tok.n && tam_at(g, i)->kind == TAM_SIGN ? tam_at(g, i)->value : 0;

	return c > 0 && c < 127 && strchr(signs, (int)c) != NULL;
}

/* The number at i is part of something longer: 3.14, 1,203, A-2017, #2017, $2000. */
static bool
tied_before(const struct tam_grammar *g, size_t i)
{
	if (i == 0 || !glued(g, i))
		return false;
	if (tam_at(g, i - 1)->kind != TAM_SIGN)
		return !tam_at(g, i - 1)->dense && tam_means(g->t, i - 1, WORD_MONTH) == NULL;
	if (is_one_of(g, i - 1, "+#_=$@%&*\\"))
		return true;
	if (tam_at(g, i - 1)->value == 0xA3 || tam_at(g, i - 1)->value == 0x20AC) /* pound, euro */
		return true;
	return is_one_of(g, i - 1, "-/.,:") && glued(g, i - 1) && i >= 2 &&
	       tam_at(g, i - 2)->kind != TAM_SIGN && !tam_at(g, i - 2)->dense;
}

static bool
tied_after(const struct tam_grammar *g, size_t i)
{
	if (!glued(g, i))
		return false;
	if (tam_at(g, i)->kind != TAM_SIGN)
		return !tam_at(g, i)->dense;
	if (is_one_of(g, i, "%_$@="))
		return true;
	return is_one_of(g, i, "-/.,:") && glued(g, i + 1) && tam_at(g, i + 1)->kind != TAM_SIGN;
}

static bool
set_date(struct tam_expr *e, long year, long month, long day)
{
	if (month < 1 || month > 12 || day < 0 || day > 31 || year < 0 || year > 9999)
		return false;
	if (day > 0 && day > tam_days_in_month(year == 0 ? 2000 : (int)year, (int)month))
		return false;
	e->year = (int)year;
	e->month = (int)month;
	e->day = (int)day;
	return true;
}

static long
full_year(const struct tam_token *t)
{
	if (t->digits != 2)
		return t->value;
	return t->value < PIVOT ? 2000 + t->value : 1900 + t->value;
}

/* Two digits, two and four, with blanks on both sides of both signs. */
static bool
spread(const struct tam_grammar *g, size_t i)
{
	return tam_at(g, i)->digits == 2 && tam_at(g, i + 2)->digits == 2 &&
	       tam_at(g, i + 4)->digits == 4 && !glued(g, i + 1) && !glued(g, i + 2) &&
	       !glued(g, i + 3) && !glued(g, i + 4);
}

/* Three numbers with the same sign between them. */
static bool
three_numbers(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long a, b, c;
	bool dmy = g->order != TAM_ORDER_MDY;

	if (!tam_is_number(g->t, i, 1, 4) || !is_one_of(g, i + 1, "-/.|") ||
		!tam_is_number(g->t, i + 2, 1, 2) ||
		!tam_is_sign(g->t, i + 3, (char)tam_at(g, i + 1)->value) ||
		!tam_is_number(g->t, i + 4, 1, 4) ||
		(tied_before(g, i) && !(tam_is_sign(g->t, i + 1, '.') && tam_is_range_end(g, i))) ||
		tam_at(g, i)->digits == 3 || tam_at(g, i + 4)->digits == 3 ||
		(is_one_of(g, i + 1, "|") && !spread(g, i)))
		return false;
	/* "1. 2. 2016" has blanks behind its dots; "1 - 2 - 3" is a list, "01 | 02 | 2016" is none. */
	if (spread(g, i))
		;
	else if (!glued(g, i + 1) || !glued(g, i + 3) ||
		 (!tam_is_sign(g->t, i + 1, '.') && (!glued(g, i + 2) || !glued(g, i + 4))))
		return false;
	a = tam_at(g, i)->value;
	b = tam_at(g, i + 2)->value;
	c = tam_at(g, i + 4)->value;
	e->end = i + 5;
	if (tied_after(g, e->end) && !tam_is_sign(g->t, e->end, ':') &&
		!tam_is_sign(g->t, e->end, '-') && tam_at(g, e->end)->kind != TAM_WORD)
		return false;
	if (tam_at(g, i)->digits == 4)
		return a >= FIRST_YEAR && a <= LAST_YEAR && set_date(e, a, b, c) && c > 0;
	if (tam_at(g, i + 4)->digits == 1 || tam_at(g, i + 2)->digits + tam_at(g, i)->digits < 2)
		return false;
	if (g->order == TAM_ORDER_YMD && tam_at(g, i)->digits == 2 && tam_at(g, i + 4)->digits == 2)
		return set_date(e, full_year(tam_at(g, i)), b, c) && c > 0;
	if (tam_at(g, i + 4)->digits == 2 && tam_is_sign(g->t, i + 1, '.') && !glued(g, i + 2))
		return false;
	c = full_year(tam_at(g, i + 4));
	if (c < FIRST_YEAR || c > LAST_YEAR || a == 0 || b == 0)
		return false;
	if (tam_is_sign(g->t, i + 1, '.')) /* never month first */
		return set_date(e, c, b, a);
	return set_date(e, c, dmy ? b : a, dmy ? a : b) || set_date(e, c, dmy ? a : b, dmy ? b : a);
}

/* "2017-05-24" with something other than numbers around it, as in names of files; "20170524". */
static bool
iso(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	bool apart = i == 0 || !glued(g, i) ||
		     (is_one_of(g, i - 1, "-_/(.") &&
			     (i < 2 || !glued(g, i - 1) || tam_at(g, i - 2)->kind != TAM_NUMBER));
	long v;

	if (!apart && !(tam_at(g, i - 1)->kind == TAM_SIGN && !is_one_of(g, i - 1, "-_/.:+#,$")))
		return false;
	if (tam_is_number(g->t, i, 8, 8)) {
		v = tam_at(g, i)->value;
		e->end = i + 1;
		return v / 10000 >= FIRST_COMPACT && v / 10000 <= LAST_COMPACT && v % 100 > 0 &&
		       (!glued(g, i + 1) || !is_one_of(g, i + 1, "-/.,:%") || !glued(g, i + 2) ||
			       tam_at(g, i + 2)->kind != TAM_NUMBER) &&
		       set_date(e, v / 10000, v / 100 % 100, v % 100);
	}
	if (!tam_is_number(g->t, i, 4, 4) || !tam_is_sign(g->t, i + 1, '-') ||
		!tam_is_number(g->t, i + 2, 2, 2) || !tam_is_sign(g->t, i + 3, '-') ||
		!tam_is_number(g->t, i + 4, 2, 2) || tam_at(g, i + 4)->value == 0)
		return false;
	e->end = i + 5;
	if (is_one_of(g, i + 5, "-/.:") && glued(g, i + 5) && glued(g, i + 6) &&
		tam_at(g, i + 6)->kind == TAM_NUMBER)
		return false;
	v = tam_at(g, i)->value;
	return v >= FIRST_YEAR && v <= LAST_YEAR &&
	       set_date(e, v, tam_at(g, i + 2)->value, tam_at(g, i + 4)->value);
}

/* "02 04 2009", "2016 10 16": blanks alone, and no other number beside it. */
static bool
with_blanks(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long a, b, c;

	if (!tam_is_number(g->t, i, 1, 4) || !tam_is_number(g->t, i + 1, 1, 2) ||
		!tam_is_number(g->t, i + 2, 1, 4) || tam_is_number(g->t, i + 3, 1, 99) ||
		(i > 0 && tam_at(g, i - 1)->kind == TAM_NUMBER) || tied_before(g, i) ||
		tied_after(g, i + 3))
		return false;
	a = tam_at(g, i)->value;
	b = tam_at(g, i + 1)->value;
	c = tam_at(g, i + 2)->value;
	e->end = i + 3;
	if (tam_at(g, i)->digits == 4 && tam_at(g, i + 2)->digits == 2)
		return a >= FIRST_COMPACT && a <= LAST_COMPACT && c > 0 && set_date(e, a, b, c);
	if (tam_at(g, i)->digits > 2 || tam_at(g, i + 2)->digits != 4 || c < FIRST_COMPACT ||
		c > LAST_COMPACT || a == 0 || b == 0)
		return false;
	return g->order == TAM_ORDER_MDY ? set_date(e, c, a, b) : set_date(e, c, b, a);
}

/* "2017-06", "2017/06": year and month. "24.12." and "24/12": day and month, where something around
 * says that it is a date. */
static bool
two_numbers(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long a, b;

	if (!tam_is_number(g->t, i, 1, 4) || !is_one_of(g, i + 1, "-/.") || !glued(g, i + 1) ||
		!tam_is_number(g->t, i + 2, 1, 2) || !glued(g, i + 2) || tied_before(g, i))
		return false;
	a = tam_at(g, i)->value;
	b = tam_at(g, i + 2)->value;
	e->end = i + 3;
	if (tam_at(g, i)->digits == 4 && tam_at(g, i + 2)->digits == 2 && !is_one_of(g, i + 1, "."))
		return !tied_after(g, e->end) && a >= FIRST_YEAR && a <= LAST_YEAR &&
		       set_date(e, a, b, 0);
	if (tam_at(g, i)->digits > 2 || e->weekday == 0)
		return false;
	if (tam_is_sign(g->t, e->end, '.') && is_one_of(g, i + 1, "."))
		e->end++;
	return a > 0 && b > 0 &&
	       (g->order == TAM_ORDER_MDY ? set_date(e, 0, a, b) || set_date(e, 0, b, a)
					  : set_date(e, 0, b, a) || set_date(e, 0, a, b));
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

/* "2017年5月24日", "5月24日", "2017年5月", "2017年": each number has its unit behind it. */
static bool
counted(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long year = 0, month = 0, day = 0;
	size_t k = i;

	if (tied_before(g, i))
		return false;
	if (!era_year(g, &k, &year) && tam_is_number(g->t, k, 2, 4) && tam_at(g, k)->digits != 3 &&
		tam_means(g->t, k + 1, WORD_YR) != NULL) {
		year = full_year(tam_at(g, k));
		k += 2;
	}
	if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR))
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
	return set_date(e, year, month, day);
}

/* "24", "24th", "1er", "24.", "twenty-fourth" in front of a month. */
static bool
day_number(const struct tam_grammar *g, size_t *i, long *day)
{
	size_t k = *i;
	int word;

	if (tam_is_number(g->t, k, 1, 2)) {
		*day = tam_at(g, k)->value;
		k++;
		if (glued(g, k) && tam_at(g, k)->kind != TAM_NUMBER &&
			tam_means(g->t, k, WORD_ORDEND))
			(void)tam_eat(g, &k, WORD_ORDEND, NULL);
		else if (tam_is_sign(g->t, k, '-') && glued(g, k) &&
			 tam_means(g->t, k + 1, WORD_ORDEND))
			k += 2;
		if (tam_is_sign(g->t, k, '.') && glued(g, k))
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

	if (is_one_of(g, k, ",./-"))
		k++;
	while (tam_eat(g, &k, WORD_OF, NULL) || tam_eat(g, &k, WORD_YEAR, NULL))
		;
	quoted = tam_is_sign(g->t, k, '\'');
	k += quoted;
	if (tam_is_number(g->t, k, 4, 4)) {
		*year = tam_at(g, k)->value;
		if (*year < FIRST_YEAR || *year > LAST_YEAR)
			return false;
	} else if (tam_is_number(g->t, k, 2, 2) &&
		   (quoted || is_one_of(g, k - 1, "/-") || tam_at(g, k)->value > 31)) {
		*year = full_year(tam_at(g, k));
	} else {
		return false;
	}
	if (tied_after(g, k + 1) && !tam_is_sign(g->t, k + 1, '-'))
		return false;
	*i = k + 1;
	return true;
}

/* "24 May 2017", "24. Mai", "24 de mayo de 2017", "24/May/2017", "24-May-2017". */
static bool
day_month(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long day, year = 0;
	int month;
	size_t k = i;

	if ((tied_before(g, i) && !tam_is_range_end(g, i)) || !day_number(g, &k, &day))
		return false;
	if (is_one_of(g, k, "-/,"))
		k++;
	while (tam_eat(g, &k, WORD_OF, NULL))
		;
	if (!tam_eat(g, &k, WORD_MONTH, &month))
		return false;
	e->end = k;
	if (is_one_of(g, k, ".") && glued(g, k)) /* "24 Sept. 2017" */
		k++;
	if (year_behind(g, &k, &year))
		e->end = k;
	return set_date(e, year, month, day);
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

/* "May 24, 2017", "May 24th", "May 2017", "mayo de 2017", "May". */
static bool
month_day(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long day = 0, year = 0, number;
	int month;
	size_t k = i, d;

	if (!tam_eat(g, &k, WORD_MONTH, &month))
		return false;
	e->end = k;
	if (is_one_of(g, k, ".") && glued(g, k))
		k++;
	d = k;
	if (is_one_of(g, d, "/-"))
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
		if (day == 0 && is_one_of(g, k, "-/") && glued(g, k) &&
			tam_is_number(g->t, k + 1, 1, 2) && glued(g, k + 1)) {
			day = tam_at(g, k + 1)->value;
			e->end = k + 2;
		}
	}
	if (day == 0 && year == 0 && e->mod == 0 && !stands_alone(g, i))
		return false;
	return set_date(e, year, month, day);
}

/* "2017 May 24", "2017. május 24.", "2017 april", "2017, 24 May", "2017/may/02". */
static bool
year_month(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long year, other, day = 0;
	int month;
	size_t k = i + 1;

	if (!tam_is_number(g->t, i, 4, 4) || tied_before(g, i))
		return false;
	year = tam_at(g, i)->value;
	if (is_one_of(g, k, ".,/-"))
		k++;
	while (tam_eat(g, &k, WORD_OF, NULL) || tam_eat(g, &k, WORD_YEAR, NULL))
		;
	if (year < FIRST_YEAR || year > LAST_YEAR)
		return false;
	e->end = k;
	if (day_number(g, &k, &day)) {
		k += is_one_of(g, k, "-/");
		(void)tam_eat(g, &k, WORD_OF, NULL);
		if (!tam_eat(g, &k, WORD_MONTH, &month))
			return false;
		e->end = k;
		/* "in 2018, 3 May 2019": the year is that of something else. */
		return !year_behind(g, &k, &other) && set_date(e, year, month, day);
	}
	if (!tam_eat(g, &k, WORD_MONTH, &month))
		return false;
	e->end = k;
	if (is_one_of(g, k, "./-"))
		k++;
	if (day_number(g, &k, &day) && !tam_is_sign(g->t, k, ':'))
		e->end = k;
	else
		day = 0;
	return set_date(e, year, month, day);
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

/* "2017" alone, "1990s", "année 2017". */
static bool
year_alone(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i + 1;
	long year;

	if (!tam_is_number(g->t, i, 4, 4) || tied_before(g, i))
		return false;
	year = tam_at(g, i)->value;
	if (year < FIRST_YEAR || year >= LAST_YEAR)
		return false;
	if (glued(g, k) && tam_at(g, k)->kind == TAM_WORD &&
		tam_at(g, k)->end - tam_at(g, k)->start == 1 &&
		g->t->text.p[tam_at(g, k)->start] == 's' && year % 10 == 0) {
		e->decade = (int)(year / 10);
		e->end = k + 1;
		return true;
	}
	if (tied_after(g, k) || (!announces_year(g, i) && e->mod == 0))
		return false;
	if (tam_means(g->t, k, WORD_NOT) != NULL ||
		(tam_means(g->t, k, WORD_UNIT) != NULL && !is_unit(g, k, 'y')))
		return false;
	e->year = (int)year;
	e->end = k;
	/* "в 2017 году", "w 2017 r." */
	if (is_unit(g, k, 'y') && !tam_is_sign(g->t, k, '%')) {
		e->end = k + 1;
		if (tam_is_sign(g->t, e->end, '.') && glued(g, e->end) &&
			tam_at(g, k)->end - tam_at(g, k)->start <= 2)
			e->end++;
	}
	return true;
}

/* "spring 2017", "l'été de 2017", "2017年夏天". */
static bool
season_year(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long year = 0;
	size_t k = i;

	if (!tam_eat(g, &k, WORD_SEASON, &e->season) || !year_behind(g, &k, &year))
		return false;
	e->year = (int)year;
	e->end = k;
	return true;
}

static bool
core(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	typedef bool rule(const struct tam_grammar *g, size_t i, struct tam_expr *e);
	static rule *const rules[] = {iso, tam_expr_joined, counted, three_numbers, with_blanks,
		year_month, day_month, month_day, season_year, two_numbers, year_alone};
	size_t k;

	for (k = 0; k < sizeof rules / sizeof rules[0]; k++) {
		struct tam_expr trial = *e;

		if (rules[k](g, i, &trial)) {
			*e = trial;
			return true;
		}
	}
	return false;
}

bool
tam_expr_calendar(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	struct tam_expr trial = *e;
	size_t k = i;
	int mod;

	/* A weekday in front belongs to the date. */
	if (tam_eat(g, &k, WORD_WDAY, &trial.weekday)) {
		while (is_one_of(g, k, ".,(") || tam_eat(g, &k, WORD_OF, NULL) ||
			tam_eat(g, &k, WORD_ON, NULL))
			k += is_one_of(g, k, ".,(");
		if (core(g, k, &trial) && trial.day != 0) {
			*e = trial;
			return true;
		}
	}
	k = i;
	if (tam_eat(g, &k, WORD_MOD, &mod)) {
		if (is_one_of(g, k, "-"))
			k++;
		while (tam_eat(g, &k, WORD_OF, NULL))
			;
		trial = *e;
		trial.mod = mod;
		if (core(g, k, &trial) && trial.day == 0) {
			*e = trial;
			return true;
		}
	}
	return core(g, i, e);
}
