/* Dates of the calendar in running text: the rules in the order in which they are tried, a weekday or a part
 * of the month in front. */
#include "date/rules.h"

static bool
core(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	static tam_date_rule *const rules[] = {tam_rule_iso, tam_rule_joined, tam_rule_counted,
		tam_rule_three_numbers, tam_rule_with_blanks, tam_rule_year_month,
		tam_rule_day_month, tam_rule_month_day, tam_rule_season_year, tam_rule_two_numbers,
		tam_rule_year_alone};
	size_t k;

	for (k = 0; k < TAM_COUNT(rules); k++) {
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
		while (tam_is_one_of(g, k, ".,(") || tam_eat(g, &k, WORD_OF, NULL) ||
			tam_eat(g, &k, WORD_ON, NULL))
			k += tam_is_one_of(g, k, ".,(");
		if (core(g, k, &trial) && trial.day != 0) {
			*e = trial;
			return true;
		}
	}
	k = i;
	if (tam_eat(g, &k, WORD_MOD, &mod)) {
		if (tam_is_one_of(g, k, "-"))
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
