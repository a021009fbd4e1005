/* The rules for dates of the calendar, and what they share. */
#ifndef TAM_DATE_RULES_H
#define TAM_DATE_RULES_H

#include "date/expr.h"

/* Years outside are misprints or something else. */
enum { TAM_FIRST_YEAR = 1500, TAM_LAST_YEAR = 2100 };

/* A rule: true when a date of its form begins at token i; fills *e. */
typedef bool tam_date_rule(const struct tam_grammar *g, size_t i, struct tam_expr *e);

/* "2017-05-24" with something other than numbers around it, as in names of files; "20170524". */
tam_date_rule tam_rule_iso;

/* Three numbers with the same sign between them. */
tam_date_rule tam_rule_three_numbers;

/* "02 04 2009", "2016 10 16": blanks alone, and no other number beside it. */
tam_date_rule tam_rule_with_blanks;

/* "2017-06", "2017/06": year and month. "24.12." and "24/12": day and month, where something around
 * says that it is a date. */
tam_date_rule tam_rule_two_numbers;

/* "2017年5月24日", "5月24日", "2017年5月", "2017年": each number has its unit behind it. */
tam_date_rule tam_rule_counted;

/* "2017" alone, "1990s", "année 2017". */
tam_date_rule tam_rule_year_alone;

/* "24 May 2017", "24. Mai", "24 de mayo de 2017", "24/May/2017", "24-May-2017". */
tam_date_rule tam_rule_day_month;

/* "May 24, 2017", "May 24th", "May 2017", "mayo de 2017", "May". */
tam_date_rule tam_rule_month_day;

/* "2017 May 24", "2017. május 24.", "2017 april", "2017, 24 May", "2017/may/02". */
tam_date_rule tam_rule_year_month;

/* "spring 2017", "l'été de 2017", "2017年夏天". */
tam_date_rule tam_rule_season_year;

/* Those whose parts one sign or word joins: "23/Sep/2020", "9 de 8 de 1971". */
tam_date_rule tam_rule_joined;

/* Nothing stands between the token and the one before. */
static inline bool
tam_is_glued(const struct tam_grammar *g, size_t i)
{
	return i < g->t->tok.n && tam_at(g, i)->glued;
}

/* Token i is one of these ASCII signs. */
static inline bool
tam_is_one_of(const struct tam_grammar *g, size_t i, const char *signs)
{
	long c = i < g->t->tok.n && tam_at(g, i)->kind == TAM_SIGN ? tam_at(g, i)->value : 0;

	return c > 0 && c < 127 && strchr(signs, (int)c) != NULL;
}

/* The number at i is part of something longer: 3.14, 1,203, A-2017, #2017, $2000. */
bool tam_tied_before(const struct tam_grammar *g, size_t i);

/* The same of the number in front of token i. */
bool tam_tied_after(const struct tam_grammar *g, size_t i);

/* Sets year, month and day, 0 where they are not said; false when there is no such day. */
bool tam_set_date(struct tam_expr *e, long year, long month, long day);

/* The year that a number says: of two digits one from 1940 to 2039. */
long tam_full_year(const struct tam_token *t);

#endif
