/* What all rules for dates ask of the tokens: words taken, borders of numbers, days that there are. */
#include "date/rules.h"

enum { PIVOT = 40 };

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

bool
tam_tied_before(const struct tam_grammar *g, size_t i)
{
	if (i == 0 || !tam_is_glued(g, i))
		return false;
	if (tam_at(g, i - 1)->kind != TAM_SIGN)
		return !tam_at(g, i - 1)->dense && tam_means(g->t, i - 1, WORD_MONTH) == NULL;
	if (tam_is_one_of(g, i - 1, "+#_=$@%&*\\"))
		return true;
	if (tam_at(g, i - 1)->value == 0xA3 || tam_at(g, i - 1)->value == 0x20AC) /* pound, euro */
		return true;
	return tam_is_one_of(g, i - 1, "-/.,:") && tam_is_glued(g, i - 1) && i >= 2 &&
	       tam_at(g, i - 2)->kind != TAM_SIGN && !tam_at(g, i - 2)->dense;
}

bool
tam_tied_after(const struct tam_grammar *g, size_t i)
{
	if (!tam_is_glued(g, i))
		return false;
	if (tam_at(g, i)->kind != TAM_SIGN)
		return !tam_at(g, i)->dense;
	if (tam_is_one_of(g, i, "%_$@="))
		return true;
	return tam_is_one_of(g, i, "-/.,:") && tam_is_glued(g, i + 1) &&
	       tam_at(g, i + 1)->kind != TAM_SIGN;
}

bool
tam_set_date(struct tam_expr *e, long year, long month, long day)
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

long
tam_full_year(const struct tam_token *t)
{
	if (t->digits != 2)
		return t->value;
	return t->value < PIVOT ? 2000 + t->value : 1900 + t->value;
}
