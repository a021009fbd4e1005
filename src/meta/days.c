/* Which of the days that a page gives is that of its publication, and whether any is. The day is kept as
 * printed; a first of January needs a second witness. */
#include "base/features.h"
#include "meta/facts.h"

enum { MOST_DAYS = 24 };

static bool
same_day(const struct tam_date *a, const struct tam_date *b)
{
	return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* What speaks for a day to be that of publication, with its weight: a conditional logit over the days
 * that 1,781 pages give, judged on hosts it was not fitted to. Against all days stands that there is
 * none: the weights behind NONE, which what makes a page an article takes from. */
enum {
	/* The facts come first, by their numbers. */
	NEAR = TAM_FACTS, /* up to three blocks behind the title */
	AHEAD,            /* before the title */
	AGREED,           /* what machines are told and what people see */
	LATER,            /* not the first of its source */
	LATEST,           /* of several days */
	PLACEHOLDER,      /* 1 January at midnight without a witness */
	NONE,
	NONE_HOME,    /* the address has no path */
	NONE_MANY,    /* four days or more around the title: a list */
	NONE_WRITTEN, /* JSON-LD names an author */
	NONE_AUTHOR,  /* another source does */
	NONE_TAGGED,  /* a section or tags of an article */
	DAY_WEIGHTS,
};

static const float day_weights[DAY_WEIGHTS] = {
	[TAM_FACT_LD_DATE] = 0.12f,
	[TAM_FACT_META_DATE] = 2.62f,
	[TAM_FACT_PROP_DATE] = 0.08f,
	[TAM_FACT_DC_DATE] = 0.34f,
	[TAM_FACT_BYLINE_DATE] = 1.37f,
	[TAM_FACT_TIME_DATE] = 1.49f,
	[TAM_FACT_CLASS_DATE] = 0.13f,
	[TAM_FACT_LABEL_DATE] = -0.44f,
	[TAM_FACT_MAIN_DATE] = 0.98f,
	[TAM_FACT_URL_DATE] = 3.39f,
	[TAM_FACT_PAGE_DATE] = -0.31f,
	[TAM_FACT_LD_MODIFIED] = 0.75f,
	[TAM_FACT_META_MODIFIED] = -0.51f,
	[TAM_FACT_PROP_MODIFIED] = -0.46f,
	[TAM_FACT_BYLINE_MODIFIED] = 2.24f,
	[TAM_FACT_LABEL_MODIFIED] = -0.55f,
	[NEAR] = 1.61f,
	[AHEAD] = 1.07f,
	[AGREED] = 1.58f,
	[LATER] = -1.04f,
	[LATEST] = -0.88f,
	[PLACEHOLDER] = -2.35f,
	[NONE] = 0.1f,
	[NONE_HOME] = 0.47f,
	[NONE_MANY] = 1.73f,
	[NONE_WRITTEN] = -1.18f,
	[NONE_AUTHOR] = -0.94f,
	[NONE_TAGGED] = -1.9f,
};

struct day {
	struct tam_candidate *best; /* the most reliable that gives it, with a time if any does */
	bool says[DAY_WEIGHTS];
};

struct days {
	struct day v[MOST_DAYS];
	size_t n;
};

static struct day *
day_of(struct days *days, struct tam_candidate *c)
{
	size_t i;

	for (i = 0; i < days->n; i++) {
		struct day *d = &days->v[i];

		if (!same_day(&d->best->date, &c->date))
			continue;
		if (c->fact < d->best->fact && c->date.precision >= d->best->date.precision)
			d->best = c;
		return d;
	}
	if (days->n == MOST_DAYS)
		return NULL;
	days->v[days->n].best = c;
	return &days->v[days->n++];
}

/* All days that candidates give, each with what speaks for it. */
static void
gather(struct tam_facts *f, struct days *days)
{
	bool given[TAM_FACTS] = {false};
	size_t i;

	for (i = 0; i < f->doc->candidates.n; i++) {
		struct tam_candidate *c = &f->doc->candidates.v[i];
		struct day *d;

		if ((c->field != TAM_FIELD_CREATED && c->field != TAM_FIELD_MODIFIED) ||
			c->date.precision < TAM_DATE_DAY || (d = day_of(days, c)) == NULL)
			continue;
		if (given[c->fact] && !d->says[c->fact])
			d->says[LATER] = true;
		else
			d->says[c->fact] = true;
		given[c->fact] = true;
		if (c->fact == TAM_FACT_BYLINE_DATE) {
			d->says[NEAR] = d->says[NEAR] || (c->weight > 0 && c->weight <= 3);
			d->says[AHEAD] = d->says[AHEAD] || c->weight < 0;
		}
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

/* Only what is seen or meant for the day of publication makes a day one; that a machine is told of a
 * change does not. */
static bool
may_win(const struct day *d)
{
	static const enum tam_fact never_alone[] = {
		TAM_FACT_LD_MODIFIED, TAM_FACT_META_MODIFIED, TAM_FACT_PROP_MODIFIED};
	size_t i, told = 0, all = 0;

	for (i = 0; i < TAM_COUNT(never_alone); i++)
		told += d->says[never_alone[i]];
	for (i = 0; i < TAM_FACTS; i++)
		all += d->says[i];
	return all > told || d->says[LATER];
}

static void
compare(struct days *days)
{
	static const enum tam_fact told[] = {TAM_FACT_LD_DATE, TAM_FACT_META_DATE,
		TAM_FACT_PROP_DATE, TAM_FACT_DC_DATE, TAM_FACT_PAGE_DATE};
	static const enum tam_fact seen[] = {TAM_FACT_BYLINE_DATE, TAM_FACT_TIME_DATE,
		TAM_FACT_CLASS_DATE, TAM_FACT_PROP_DATE, TAM_FACT_LABEL_DATE, TAM_FACT_MAIN_DATE};
	size_t i, k, latest = 0;

	for (i = 0; i < days->n; i++) {
		struct day *d = &days->v[i];
		const struct tam_date *date = &d->best->date;
		bool machine = false, person = false;

		for (k = 0; k < TAM_COUNT(told); k++)
			machine = machine || d->says[told[k]];
		for (k = 0; k < TAM_COUNT(seen); k++)
			person = person || d->says[seen[k]];
		d->says[AGREED] = machine && person;
		/* Content systems write it when they know no day. */
		d->says[PLACEHOLDER] = date->month == 1 && date->day == 1 &&
				       !d->says[TAM_FACT_URL_DATE] &&
				       !d->says[TAM_FACT_BYLINE_DATE];
		if (compare_days(date, &days->v[latest].best->date) > 0)
			latest = i;
	}
	if (days->n > 1)
		days->v[latest].says[LATEST] = true;
}

static float
weigh(const bool *says, size_t from, size_t to)
{
	float sum = 0;
	size_t i;

	for (i = from; i < to; i++)
		sum += says[i] ? day_weights[i] : 0;
	return sum;
}

static bool
has_path(struct tam_slice url)
{
	size_t i = tam_slice_find(url, TAM_LIT("://"));

	url = tam_slice_from(url, i < url.n ? i + 3 : 0);
	i = tam_slice_find(url, TAM_LIT("/"));
	return i + 1 < url.n;
}

/* What speaks for no day at all. */
static float
weigh_none(const struct tam_facts *f)
{
	bool says[DAY_WEIGHTS] = {false};

	says[NONE] = true;
	says[NONE_HOME] = !has_path(f->doc->meta.url);
	says[NONE_MANY] = f->count[TAM_FACT_BYLINE_DATE] >= 4;
	says[NONE_WRITTEN] = f->count[TAM_FACT_LD_AUTHOR] > 0;
	says[NONE_AUTHOR] = f->count[TAM_FACT_CLASS_AUTHOR] + f->count[TAM_FACT_PROP_AUTHOR] +
				    f->count[TAM_FACT_REL_AUTHOR] >
			    0;
	says[NONE_TAGGED] = f->count[TAM_FACT_META_SECTION] + f->count[TAM_FACT_META_TAG] > 0;
	return weigh(says, NONE, DAY_WEIGHTS);
}

static const char *
source_of(uint8_t fact)
{
	switch ((enum tam_fact)fact) {
	case TAM_FACT_LD_DATE:
	case TAM_FACT_PAGE_DATE:
	case TAM_FACT_LD_MODIFIED:
		return "jsonld";
	case TAM_FACT_META_DATE:
	case TAM_FACT_DC_DATE:
	case TAM_FACT_META_MODIFIED:
		return "meta";
	case TAM_FACT_PROP_DATE:
	case TAM_FACT_TIME_DATE:
	case TAM_FACT_PROP_MODIFIED:
		return "time";
	case TAM_FACT_URL_DATE:
		return "url";
	default:
		return "byline";
	}
}

static void
settle(struct tam_facts *f, struct tam_candidate *c)
{
	c->won = true;
	if (f->doc->meta.created.precision != TAM_DATE_NONE)
		return;
	f->doc->meta.created = c->date;
	f->doc->meta.date_source = source_of(c->fact);
}

static void
created(struct tam_facts *f)
{
	struct days *days = tam_arena_calloc(f->doc->arena, 1, sizeof *days);
	struct tam_candidate *c;
	float top, sum;
	size_t i, best = MOST_DAYS;

	if (days == NULL) {
		f->spent = true;
		return;
	}
	gather(f, days);
	compare(days);
	top = weigh_none(f);
	for (i = 0; i < days->n; i++) {
		struct day *d = &days->v[i];

		sum = weigh(d->says, 0, NONE);
		d->best->weight = sum;
		d->best->why = d->says[PLACEHOLDER] ? "first of January without a second witness"
			       : d->says[AGREED]    ? "machines are told what people see"
						    : "day";
		if (sum > top && may_win(d)) {
			top = sum;
			best = i;
		}
	}
	c = tam_fact_first(f, TAM_FACT_URL_DATE);
	if (best < MOST_DAYS)
		settle(f, days->v[best].best);
	else if (c != NULL)
		settle(f, c);
}

static void
modified(struct tam_facts *f)
{
	static const enum tam_fact order[] = {TAM_FACT_LD_MODIFIED, TAM_FACT_META_MODIFIED,
		TAM_FACT_PROP_MODIFIED, TAM_FACT_BYLINE_MODIFIED};
	struct tam_candidate *c;
	size_t i;

	for (i = 0; i < TAM_COUNT(order); i++) {
		c = tam_fact_first(f, order[i]);
		if (c == NULL || c->date.precision == TAM_DATE_NONE)
			continue;
		c->won = true;
		if (f->doc->meta.modified.precision == TAM_DATE_NONE)
			f->doc->meta.modified = c->date;
		return;
	}
}

void
tam_elect_dates(struct tam_facts *f)
{
	created(f);
	modified(f);
}
