/* Dates whose parts one sign or one word joins, in whatever order: "23/Sep/2020", "2020-Sep-23",
 * "5-3-'18", "9 de 8 de 1971". */
#include "date/expr.h"

enum { FIRST_YEAR = 1500, LAST_YEAR = 2100 };

/* The month at token i: a name in the language, else the three letters of English that machines and
 * forms write everywhere. 0: none. */
static int
month_at(const struct tam_grammar *g, size_t i)
{
	static const char *const names[] = {
		"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
	const struct tam_meaning *m = tam_means(g->t, i, WORD_MONTH);
	struct tam_slice word = tam_slice(
		g->t->text.p + tam_at(g, i)->start, tam_at(g, i)->end - tam_at(g, i)->start);
	int k;

	if (tam_at(g, i)->kind != TAM_WORD)
		return 0;
	if (m != NULL && m->tokens == 1)
		return m->value;
	for (k = 0; k < 12; k++)
		if (tam_slice_ieq(word, tam_slice_of(names[k])))
			return k + 1;
	return 0;
}

static bool
set(struct tam_expr *e, long year, int month, long day, size_t end)
{
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 ||
		day > tam_days_in_month((int)year, month))
		return false;
	e->year = (int)year;
	e->month = month;
	e->day = (int)day;
	e->end = end;
	return true;
}

/* Five tokens without a blank, the same sign twice. */
static bool
is_joined(const struct tam_grammar *g, size_t i)
{
	size_t k;

	if (i + 4 >= g->t->tok.n ||
		(!tam_is_sign(g->t, i + 1, '-') && !tam_is_sign(g->t, i + 1, '/')) ||
		!tam_is_sign(g->t, i + 3, (char)tam_at(g, i + 1)->value) ||
		(i > 0 && tam_at(g, i)->glued))
		return false;
	for (k = 1; k <= 4; k++)
		if (!tam_at(g, i + k)->glued)
			return false;
	return i + 5 == g->t->tok.n || !tam_at(g, i + 5)->glued ||
	       (tam_at(g, i + 5)->kind == TAM_SIGN && !tam_is_sign(g->t, i + 5, '-') &&
		       !tam_is_sign(g->t, i + 5, '/'));
}

/* A day, a month by its name and a year in four digits. */
static bool
named(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long day = 0, year = 0;
	int month = 0, m;
	size_t k;

	if (!is_joined(g, i))
		return false;
	for (k = i; k <= i + 4; k += 2) {
		m = month_at(g, k);
		if (m != 0 && month == 0)
			month = m;
		else if (tam_is_number(g->t, k, 4, 4) && year == 0)
			year = tam_at(g, k)->value;
		else if (tam_is_number(g->t, k, 1, 2) && day == 0)
			day = tam_at(g, k)->value;
	}
	return set(e, year, month, day, i + 5);
}

/* "5-3-'18", where the day comes first. */
static bool
quoted(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	long a, b, year;
	bool swap = g->order == TAM_ORDER_MDY;

	if (i + 5 >= g->t->tok.n || !tam_is_number(g->t, i, 1, 2) ||
		(!tam_is_sign(g->t, i + 1, '-') && !tam_is_sign(g->t, i + 1, '/')) ||
		!tam_is_number(g->t, i + 2, 1, 2) ||
		!tam_is_sign(g->t, i + 3, (char)tam_at(g, i + 1)->value) ||
		!tam_is_sign(g->t, i + 4, '\'') || !tam_is_number(g->t, i + 5, 2, 2) ||
		!tam_at(g, i + 1)->glued || !tam_at(g, i + 2)->glued || !tam_at(g, i + 4)->glued)
		return false;
	a = tam_at(g, i)->value;
	b = tam_at(g, i + 2)->value;
	year = tam_at(g, i + 5)->value;
	return set(e, year + (year < 40 ? 2000 : 1900), (int)(swap ? a : b), swap ? b : a, i + 6);
}

/* "9 de 8 de 1971". */
static bool
worded(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	if (!tam_is_number(g->t, i, 1, 2) || tam_means(g->t, i + 1, WORD_OF) == NULL ||
		!tam_is_number(g->t, i + 2, 1, 2) || tam_means(g->t, i + 3, WORD_OF) == NULL ||
		!tam_is_number(g->t, i + 4, 4, 4) || (i > 0 && tam_at(g, i)->glued))
		return false;
	return set(e, tam_at(g, i + 4)->value, (int)tam_at(g, i + 2)->value, tam_at(g, i)->value,
		i + 5);
}

bool
tam_expr_joined(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	return named(g, i, e) || quoted(g, i, e) || worded(g, i, e);
}
