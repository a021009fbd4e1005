/* Between day_says.c and days.c: the days that a page gives, and what speaks for each. */
#ifndef TAM_META_DAYS_H
#define TAM_META_DAYS_H

#include "meta/facts.h"

enum { TAM_MOST_DAYS = 24 };

/* What speaks for a day; the facts come first, by their numbers. */
enum {
	TAM_DAY_LAST_FACT = TAM_FACTS - 1,
#define DAY(id) TAM_DAY_##id,
#include "meta/says.def"
	TAM_DAY_SAYS,
};

struct tam_day {
	struct tam_candidate *best; /* the most reliable that gives it, with a time if any does */
	bool in_byline;
	bool may_win; /* some source means it for the day of publication */
	bool says[TAM_DAY_SAYS];
};

struct tam_days {
	struct tam_day v[TAM_MOST_DAYS];
	size_t n, lines; /* days; those that a byline gives */
};

/* The day is the first of January. */
static inline bool
tam_is_new_year(const struct tam_date *d)
{
	return d->precision >= TAM_DATE_DAY && d->month == 1 && d->day == 1;
}

/* All days that candidates give. */
void tam_days_gather(struct tam_facts *f, struct tam_days *days);

#endif
