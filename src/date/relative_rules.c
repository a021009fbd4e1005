/* What counts from the day of writing: "yesterday", "il y a deux ans", "next Monday", "depuis un an". */
#include "date/expr.h"

enum { SHORTEST_WEEKDAY = 4, MOST_AMOUNT = 9999 };

bool
tam_expr_number(const struct tam_grammar *g, size_t *i, long *value)
{
	int word;

	if (tam_is_number(g->t, *i, 1, 4) &&
		!(tam_at(g, *i)->glued && *i > 0 && tam_at(g, *i - 1)->kind == TAM_SIGN &&
			tam_at(g, *i - 1)->value < 127 &&
			strchr(".,:-/$+#", (int)tam_at(g, *i - 1)->value) != NULL)) {
		*value = tam_at(g, *i)->value;
		*i += 1;
		return *value > 0 && *value <= MOST_AMOUNT;
	}
	if (!tam_eat(g, i, WORD_NUM, &word))
		return false;
	*value = word;
	return true;
}

/* A unit of days or more that dates count in. */
static bool
eat_unit(const struct tam_grammar *g, size_t *i, char *unit)
{
	int found;

	if (!tam_eat(g, i, WORD_UNIT, &found))
		return false;
	*unit = (char)found;
	return true;
}

static bool
amount(const struct tam_grammar *g, size_t *i, struct tam_expr *e)
{
	size_t k = *i;

	if (!tam_expr_number(g, &k, &e->amount) || !eat_unit(g, &k, &e->unit))
		return false;
	*i = k;
	return true;
}

static bool
has_value(const struct tam_grammar *g, size_t *i, enum tam_word_class class, int value)
{
	size_t k;

	if (*i >= g->t->tok.n)
		return false;
	for (k = tam_at(g, *i)->meanings; k > 0; k--) {
		const struct tam_meaning *m = &tam_at(g, *i)->meaning[k - 1];

		if (m->class == class && m->value == value) {
			*i += m->tokens;
			return true;
		}
	}
	return false;
}

/* "il y a deux ans", "two years ago", "in drei Tagen", "3天前". */
static bool
shifted(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i;
	bool before = has_value(g, &k, WORD_AGO, 0), in = false;

	if (!before)
		in = has_value(g, &k, WORD_IN, 0);
	if (!amount(g, &k, e) || e->unit == 'e')
		return false;
	if (!before && has_value(g, &k, WORD_AGO, 1))
		before = true;
	else if (!before && has_value(g, &k, WORD_IN, 1))
		in = true;
	if (!before && !in)
		return false;
	e->amount = before ? -e->amount : e->amount;
	e->from_anchor = true;
	e->end = k;
	return true;
}

/* Last, this or next, once. */
static bool
eat_relation(const struct tam_grammar *g, size_t *i, int *relation)
{
	int v;

	if (tam_eat(g, i, WORD_NEXT, &v))
		*relation = v;
	else if (tam_eat(g, i, WORD_LAST, &v))
		*relation = -v;
	else if (tam_eat(g, i, WORD_THIS, &v))
		*relation = 0;
	else
		return false;
	return true;
}

/* "next week", "l'an dernier", "上个月". A day is no unit here: "this day" says nothing. */
static bool
related_unit(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i;
	bool front = eat_relation(g, &k, &e->relation);

	if (front && tam_at(g, i)->dense && tam_eat(g, &k, WORD_MON, NULL))
		e->unit = 'm';
	else if (!eat_unit(g, &k, &e->unit))
		return false;
	if (!front && (!eat_relation(g, &k, &e->relation) || e->relation == 0))
		return false;
	if (strchr("wmyeqDc", e->unit) == NULL)
		return false;
	e->from_anchor = true;
	e->amount = 0;
	e->end = k;
	return true;
}

static bool
related_season(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i;
	bool front = eat_relation(g, &k, &e->relation);

	if (front && tam_means(g->t, k, WORD_YR) != NULL) /* 今年夏天 */
		k++;
	if (!tam_eat(g, &k, WORD_SEASON, &e->season))
		return false;
	if (!front && (!eat_relation(g, &k, &e->relation) || e->relation == 0))
		return false;
	e->end = k;
	return true;
}

static bool
day_word(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i;
	int days;

	if (!tam_eat(g, &k, WORD_REL, &days))
		return false;
	e->amount = days;
	e->unit = 'd';
	e->from_anchor = true;
	e->end = k;
	return true;
}

/* "Monday", "next Monday", "lundi dernier", "下周一". Abbreviations only stand in whole dates. */
static bool
weekday(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i, name;
	bool front = eat_relation(g, &k, &e->relation);

	if (!front)
		e->relation = TAM_NO_RELATION;
	name = k;
	if (!tam_eat(g, &k, WORD_WDAY, &e->weekday))
		return false;
	if (tam_at(g, name)->end - tam_at(g, name)->start < SHORTEST_WEEKDAY &&
		!tam_at(g, name)->dense)
		return false;
	if (tam_at(g, name)->dense && k - name < 2)
		return false;
	if (!front)
		(void)eat_relation(g, &k, &e->relation);
	e->end = k;
	return true;
}

/* "last May", "mai prochain": a month with a direction. */
static bool
related_month(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i;
	bool front = eat_relation(g, &k, &e->relation);
	size_t name = k;

	if (!tam_eat(g, &k, WORD_MONTH, &e->month))
		return false;
	if (!front && (!eat_relation(g, &k, &e->relation) || e->relation == 0))
		return false;
	if (e->relation == 0 && !tam_at(g, name)->capital)
		return false;
	e->end = k;
	return true;
}

/* "every Monday", "chaque année", "every two weeks". */
static bool
repeated(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i;

	if (!tam_eat(g, &k, WORD_EACH, NULL))
		return false;
	e->type = TAM_WHEN_SET;
	if (!tam_eat(g, &k, WORD_WDAY, &e->weekday) && !amount(g, &k, e)) {
		e->amount = 1;
		if (!eat_unit(g, &k, &e->unit))
			return false;
	}
	e->end = k;
	return true;
}

/* "depuis un an", "for three weeks". */
static bool
lasting(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	size_t k = i;

	if (!tam_eat(g, &k, WORD_SINCE, NULL) || !amount(g, &k, e) || e->unit == 'e')
		return false;
	e->type = TAM_WHEN_DURATION;
	e->end = k;
	return true;
}

bool
tam_expr_relative(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	typedef bool rule(const struct tam_grammar *g, size_t i, struct tam_expr *e);
	static rule *const rules[] = {shifted, lasting, repeated, weekday, related_month,
		related_season, related_unit, day_word};
	struct tam_expr best = *e;
	size_t k;

	best.end = i;
	for (k = 0; k < sizeof rules / sizeof rules[0]; k++) {
		struct tam_expr trial = *e;

		if (rules[k](g, i, &trial) && trial.end > best.end)
			best = trial;
	}
	if (best.end == i)
		return false;
	*e = best;
	return true;
}
