/* Dates whose parts one sign or one word joins, in whatever order: "23/Sep/2020", "2020-Sep-23",
 * "5-3-'18", "9 de 8 de 1971". */
#include "date/rules.h"

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
	e->end = end;
	return year >= TAM_FIRST_YEAR && year <= TAM_LAST_YEAR && day > 0 &&
	       tam_set_date(e, year, month, day);
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
	year = tam_full_year(tam_at(g, i + 5));
	return set(e, year, (int)(swap ? a : b), swap ? b : a, i + 6);
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
tam_rule_joined(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	return named(g, i, e) || quoted(g, i, e) || worded(g, i, e);
}
