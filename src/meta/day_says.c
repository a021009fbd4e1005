/* What speaks for each day that a page gives. */
#include "base/features.h"
#include "meta/days.h"

enum { CLOSE = 3 /* blocks */ };

static bool
same_day(const struct tam_date *a, const struct tam_date *b)
{
	return a->year == b->year && a->month == b->month && a->day == b->day;
}

static struct tam_day *
day_of(struct tam_days *days, struct tam_candidate *c)
{
	size_t i;

	for (i = 0; i < days->n; i++) {
		struct tam_day *d = &days->v[i];

		if (!same_day(&d->best->date, &c->date))
			continue;
		if (c->fact < d->best->fact && c->date.precision >= d->best->date.precision)
			d->best = c;
		return d;
	}
	if (days->n == TAM_MOST_DAYS)
		return NULL;
	days->v[days->n].best = c;
	return &days->v[days->n++];
}

static bool
is_date(const struct tam_candidate *c)
{
	return (c->field == TAM_FIELD_CREATED || c->field == TAM_FIELD_MODIFIED) &&
	       c->date.precision >= TAM_DATE_DAY;
}

/* A numeric date that may be read either way round is read as the one that another source gives. */
static void
swap_days(struct tam_facts *f)
{
	size_t i, k;

	for (i = 0; i < f->doc->candidates.n; i++) {
		struct tam_candidate *c = &f->doc->candidates.v[i];
		struct tam_date other = c->date;
		bool kept = false, swapped = false;

		if (!is_date(c) || (c->says & TAM_BESIDE_SWAP) == 0)
			continue;
		other.day = c->date.month;
		other.month = c->date.day;
		for (k = 0; k < f->doc->candidates.n; k++) {
			const struct tam_candidate *o = &f->doc->candidates.v[k];

			if (!is_date(o) || (o->says & TAM_BESIDE_SWAP) != 0)
				continue;
			kept = kept || same_day(&o->date, &c->date);
			swapped = swapped || same_day(&o->date, &other);
		}
		if (swapped && !kept)
			c->date = other;
	}
}

static void
note_line(struct tam_day *d, const struct tam_candidate *c)
{
	bool byline = c->fact == TAM_FACT_BYLINE_DATE || c->fact == TAM_FACT_BYLINE_MODIFIED;

	if (byline && c->weight > 0 && c->weight <= CLOSE)
		d->says[TAM_DAY_NEAR] = true;
	if (!byline && c->fact != TAM_FACT_MAIN_DATE)
		return;
	d->says[TAM_DAY_LITTLE] = d->says[TAM_DAY_LITTLE] || (c->says & TAM_BESIDE_LITTLE) != 0;
	d->says[TAM_DAY_LABELLED] = d->says[TAM_DAY_LABELLED] || (c->says & TAM_BESIDE_LABEL) != 0;
	d->says[TAM_DAY_AT_TEXT] = d->says[TAM_DAY_AT_TEXT] || (c->says & TAM_BESIDE_TEXT) != 0;
}

static void
gather(struct tam_facts *f, struct tam_days *days, bool *given)
{
	size_t i;

	for (i = 0; i < f->doc->candidates.n; i++) {
		struct tam_candidate *c = &f->doc->candidates.v[i];
		struct tam_day *d;

		if (!is_date(c) || (d = day_of(days, c)) == NULL)
			continue;
		if (given[c->fact] && !d->says[c->fact])
			d->says[TAM_DAY_LATER] = true;
		else
			d->says[c->fact] = true;
		given[c->fact] = true;
		note_line(d, c);
		if (c->date.precision == TAM_DATE_SECOND && c->field == TAM_FIELD_CREATED &&
			c->fact != TAM_FACT_URL_DATE)
			d->says[TAM_DAY_CLOCK] = true;
		if (c->fact == TAM_FACT_BYLINE_DATE)
			d->in_byline = true;
		if (c->fact == TAM_FACT_CLASS_DATE)
			d->says[TAM_DAY_ONE_OF_MANY] = true;
		if (c->fact == TAM_FACT_PROP_MODIFIED && (c->says & TAM_BESIDE_HATOM) != 0)
			d->says[TAM_DAY_UPDATED] = true;
	}
}

static int
compare_days(const struct tam_date *a, const struct tam_date *b)
{
	if (a->year != b->year)
		return a->year < b->year ? -1 : 1;
	if (a->month != b->month)
		return a->month < b->month ? -1 : 1;
	return a->day < b->day ? -1 : a->day > b->day;
}

static size_t
count(const bool *says, const enum tam_fact *facts, size_t n)
{
	size_t i, sum = 0;

	for (i = 0; i < n; i++)
		sum += says[facts[i]];
	return sum;
}

static const enum tam_fact told[] = {TAM_FACT_META_DATE, TAM_FACT_LD_DATE, TAM_FACT_PAGE_DATE,
	TAM_FACT_DC_DATE, TAM_FACT_PROP_DATE};
static const enum tam_fact seen[] = {TAM_FACT_BYLINE_DATE, TAM_FACT_TIME_DATE, TAM_FACT_CLASS_DATE,
	TAM_FACT_PROP_DATE, TAM_FACT_LABEL_DATE, TAM_FACT_MAIN_DATE};
static const enum tam_fact told_changes[] = {
	TAM_FACT_LD_MODIFIED, TAM_FACT_META_MODIFIED, TAM_FACT_PROP_MODIFIED};
static const enum tam_fact seen_changes[] = {TAM_FACT_BYLINE_MODIFIED, TAM_FACT_LABEL_MODIFIED};

/* Only what is seen or meant for the day of publication makes a day one; that a machine is told of a
 * change does not. */
static bool
may_win(const struct tam_day *d)
{
	size_t i;

	for (i = 0; i < TAM_FACTS; i++)
		if (d->says[i] && i != TAM_FACT_LD_MODIFIED && i != TAM_FACT_META_MODIFIED &&
			i != TAM_FACT_PROP_MODIFIED)
			return true;
	for (i = TAM_DAY_TOLD_META; i <= TAM_DAY_TOLD_PROP; i++)
		if (d->says[i])
			return true;
	return d->says[TAM_DAY_LATER] || d->says[TAM_DAY_UPDATED];
}

/* What follows for one day from all that gives it and from what others are given. */
static void
conclude(struct tam_day *d, const bool *given, size_t classes)
{
	size_t machine = count(d->says, told, TAM_COUNT(told));
	size_t person = count(d->says, seen, TAM_COUNT(seen));
	size_t seen_change = count(d->says, seen_changes, TAM_COUNT(seen_changes));
	bool machines =
		given[TAM_FACT_LD_DATE] || given[TAM_FACT_META_DATE] || given[TAM_FACT_PAGE_DATE];
	bool only_class = person == (size_t)d->says[TAM_FACT_CLASS_DATE];
	bool alone = machine == 0 && person == 0;

	d->says[TAM_DAY_PLACEHOLDER] = tam_is_new_year(&d->best->date) &&
				       !d->says[TAM_FACT_BYLINE_DATE] &&
				       (!d->says[TAM_FACT_URL_DATE] || alone);
	d->says[TAM_DAY_ONE_OF_MANY] = d->says[TAM_DAY_ONE_OF_MANY] && classes >= 3 && only_class;
	d->says[TAM_DAY_CLASS_ONLY] = d->says[TAM_FACT_CLASS_DATE] && only_class && machine == 0;
	d->says[TAM_DAY_AGREED] = machine > 0 && person > 0;
	d->says[TAM_DAY_AGAINST] =
		person > 0 && machine == 0 && machines && d->says[TAM_DAY_LITTLE];
	d->says[TAM_DAY_AGAINST_PROSE] =
		person > 0 && machine == 0 && machines && !d->says[TAM_DAY_LITTLE];
	d->says[TAM_DAY_CHANGED] =
		machine > 0 &&
		count(d->says, told_changes, TAM_COUNT(told_changes)) + seen_change > 0;
	d->says[TAM_DAY_CHANGE_SEEN] =
		alone && (seen_change > 0 || d->says[TAM_FACT_PROP_MODIFIED]);
	d->says[TAM_DAY_PROSE] = (d->says[TAM_FACT_BYLINE_DATE] || d->says[TAM_FACT_MAIN_DATE]) &&
				 !d->says[TAM_DAY_LITTLE];
	d->says[TAM_DAY_UPDATED] = d->says[TAM_DAY_UPDATED] && alone;
}

/* Of what machines are told the most reliable alone: who writes one writes them all. */
static void
keep_best_told(struct tam_day *d)
{
	bool alone = count(d->says, told, TAM_COUNT(told)) == 1;
	size_t i;

	for (i = 0; i < TAM_COUNT(told); i++)
		if (d->says[told[i]]) {
			d->says[TAM_DAY_TOLD_META + i] = true;
			break;
		}
	for (i = 0; i < TAM_COUNT(told); i++)
		if (told[i] != TAM_FACT_PROP_DATE || alone)
			d->says[told[i]] = false;
}

static void
compare(struct tam_days *days, const bool *given)
{
	const struct tam_date *change = NULL;
	size_t i, first = 0, classes = 0;

	for (i = 0; i < days->n; i++) {
		const struct tam_day *d = &days->v[i];

		classes += d->says[TAM_DAY_ONE_OF_MANY];
		days->lines += d->in_byline;
		if (compare_days(&d->best->date, &days->v[first].best->date) < 0)
			first = i;
		if ((count(d->says, told_changes, TAM_COUNT(told_changes)) > 0) &&
			(change == NULL || compare_days(&d->best->date, change) > 0))
			change = &d->best->date;
	}
	for (i = 0; i < days->n; i++) {
		struct tam_day *d = &days->v[i];

		d->says[TAM_DAY_EARLIEST] = days->n > 1 && i == first;
		d->says[TAM_DAY_AFTER_CHANGE] =
			change != NULL && compare_days(&d->best->date, change) > 0;
		conclude(d, given, classes);
		keep_best_told(d);
		d->may_win = may_win(d);
	}
}

void
tam_days_gather(struct tam_facts *f, struct tam_days *days)
{
	bool given[TAM_FACTS] = {false};

	swap_days(f);
	gather(f, days, given);
	compare(days, given);
}
