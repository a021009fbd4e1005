/* Clock times behind a date: "10:02", "10h02", "3 pm", "20 Uhr", "à minuit", with an offset. */
#include "date/expr.h"

static bool
is_letter(const struct tam_grammar *g, size_t i, const char *either)
{
	return i < g->t->tok.n && tam_at(g, i)->kind == TAM_WORD &&
	       tam_at(g, i)->end - tam_at(g, i)->start == 1 &&
	       strchr(either, g->t->text.p[tam_at(g, i)->start]) != NULL;
}

/* "Z", "+02:00", "-0500". */
static void
offset(const struct tam_grammar *g, size_t *i, struct tam_expr *e)
{
	bool west = tam_is_sign(g->t, *i, '-');
	size_t k = *i + 1;
	long hours, minutes = 0;

	if (is_letter(g, *i, "Zz")) {
		e->has_offset = true;
		*i += 1;
		return;
	}
	if ((!west && !tam_is_sign(g->t, *i, '+')) || k >= g->t->tok.n || !tam_at(g, k)->glued)
		return;
	if (tam_is_number(g->t, k, 4, 4)) {
		hours = tam_at(g, k)->value / 100;
		minutes = tam_at(g, k)->value % 100;
		k++;
	} else if (tam_is_number(g->t, k, 2, 2) && tam_is_sign(g->t, k + 1, ':') &&
		   tam_is_number(g->t, k + 2, 2, 2)) {
		hours = tam_at(g, k)->value;
		minutes = tam_at(g, k + 2)->value;
		k += 3;
	} else {
		return;
	}
	if (hours > 14 || minutes > 59)
		return;
	e->has_offset = true;
	e->offset = (int)(hours * 60 + minutes) * (west ? -1 : 1);
	*i = k;
}

/* Behind the hour: minutes and seconds. False when nothing makes the number a time. */
static bool
minutes(const struct tam_grammar *g, size_t *i, struct tam_expr *e)
{
	size_t k = *i;

	if (tam_is_sign(g->t, k, ':') && tam_is_number(g->t, k + 1, 2, 2)) {
		e->minute = (int)tam_at(g, k + 1)->value;
		k += 2;
		if (tam_is_sign(g->t, k, ':') && tam_is_number(g->t, k + 1, 2, 2)) {
			e->second = (int)tam_at(g, k + 1)->value;
			k += 2;
			if (tam_is_sign(g->t, k, '.') && tam_is_number(g->t, k + 1, 1, 9))
				k += 2;
		}
	} else if (is_letter(g, k, "hH") && k < g->t->tok.n && tam_at(g, k)->glued) {
		k++;
		if (tam_is_number(g->t, k, 2, 2) && tam_at(g, k)->glued)
			e->minute = (int)tam_at(g, k++)->value;
	} else if (tam_is_sign(g->t, k, '.') && tam_is_number(g->t, k + 1, 2, 2) &&
		   tam_means(g->t, k + 2, WORD_HOUR) != NULL) {
		e->minute = (int)tam_at(g, k + 1)->value;
		k += 2;
	} else if (tam_means(g->t, k, WORD_HOUR) == NULL && tam_means(g->t, k, WORD_HALF) == NULL) {
		return false;
	}
	(void)tam_eat(g, &k, WORD_HOUR, NULL);
	*i = k;
	return true;
}

bool
tam_expr_clock(const struct tam_grammar *g, size_t *i, struct tam_expr *e)
{
	struct tam_expr trial = *e;
	size_t k = *i;
	int value;

	if (tam_is_sign(g->t, k, ',') || is_letter(g, k, "T"))
		k++;
	(void)tam_eat(g, &k, WORD_AT, NULL);
	trial.hour = trial.minute = trial.second = -1;
	if (tam_eat(g, &k, WORD_CLOCK, &value)) {
		trial.hour = value;
	} else if (tam_is_number(g->t, k, 1, 2)) {
		trial.hour = (int)tam_at(g, k)->value;
		k++;
		if (!minutes(g, &k, &trial))
			return false;
		if (tam_eat(g, &k, WORD_HALF, &value) && trial.hour >= 1 && trial.hour <= 12)
			trial.hour = trial.hour % 12 + (value == 1 ? 12 : 0);
		offset(g, &k, &trial);
	} else {
		return false;
	}
	if (trial.hour > 24 || trial.minute > 59 || trial.second > 60)
		return false;
	*e = trial;
	*i = k;
	return true;
}
