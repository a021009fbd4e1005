/* Which of the days that a page gives is that of its publication, and whether any is. The day is kept as
 * printed; a first of January needs a second witness. */
#include "meta/days.h"

/* Which day it is, if any: a conditional logit over the days that 1,162 pages with a known day give.
 * Whether there is any: a logit over these and 620 pages without one. Both judged on hosts they were
 * not fitted to. */
static const struct {
	float day, any;
} day_weights[TAM_DAY_SAYS] = {
	[TAM_FACT_PROP_DATE] = {-0.57f, 0.81f},
	[TAM_FACT_BYLINE_DATE] = {1.10f, 1.01f},
	[TAM_FACT_TIME_DATE] = {1.30f, 0.00f},
	[TAM_FACT_CLASS_DATE] = {0.89f, -0.52f},
	[TAM_FACT_LABEL_DATE] = {2.22f, -0.71f},
	[TAM_FACT_MAIN_DATE] = {1.25f, 0.00f},
	[TAM_FACT_URL_DATE] = {4.07f, 2.50f},
	[TAM_FACT_LD_MODIFIED] = {1.04f, 0.00f},
	[TAM_FACT_META_MODIFIED] = {-0.26f, -0.28f},
	[TAM_FACT_PROP_MODIFIED] = {-0.69f, 0.00f},
	[TAM_FACT_BYLINE_MODIFIED] = {0.40f, 2.07f},
	[TAM_FACT_LABEL_MODIFIED] = {-0.71f, -0.48f},
	[TAM_DAY_TOLD_META] = {2.54f, 0.76f},
	[TAM_DAY_TOLD_LD] = {-0.21f, -1.25f},
	[TAM_DAY_TOLD_PAGE] = {0.87f, -2.41f},
	[TAM_DAY_TOLD_DC] = {0.46f, 0.38f},
	[TAM_DAY_TOLD_PROP] = {-0.26f, -0.78f},
	[TAM_DAY_NEAR] = {0.65f, 0.00f},
	[TAM_DAY_LITTLE] = {0.72f, 0.17f},
	[TAM_DAY_LABELLED] = {0.24f, 0.00f},
	[TAM_DAY_AT_TEXT] = {0.00f, 0.73f},
	[TAM_DAY_CLOCK] = {0.55f, 0.82f},
	[TAM_DAY_LATER] = {-0.40f, 0.00f},
	[TAM_DAY_EARLIEST] = {0.53f, 0.00f},
	[TAM_DAY_PLACEHOLDER] = {-1.28f, 0.00f},
	[TAM_DAY_PROSE] = {-0.98f, 0.00f},
	[TAM_DAY_AGREED] = {0.95f, 1.16f},
	[TAM_DAY_AGAINST] = {-0.58f, 0.66f},
	[TAM_DAY_AGAINST_PROSE] = {-0.45f, -1.39f},
	[TAM_DAY_CHANGED] = {0.00f, 0.71f},
	[TAM_DAY_CHANGE_SEEN] = {0.55f, -1.19f},
	[TAM_DAY_UPDATED] = {-1.24f, 0.00f},
	[TAM_DAY_AFTER_CHANGE] = {-1.41f, -0.82f},
	[TAM_DAY_ONE_OF_MANY] = {-2.51f, 0.00f},
	[TAM_DAY_CLASS_ONLY] = {0.00f, -0.48f},
	[TAM_DAY_ALWAYS] = {0.00f, 1.56f},
	[TAM_DAY_IS_HOME] = {0.00f, -2.03f},
	[TAM_DAY_IS_LIST] = {0.00f, -1.80f},
	[TAM_DAY_IS_WRITTEN] = {0.00f, 1.07f},
	[TAM_DAY_HAS_AUTHOR] = {0.00f, 0.68f},
	[TAM_DAY_HAS_TAGS] = {0.00f, 1.05f},
	[TAM_DAY_OG_ARTICLE] = {0.00f, 0.28f},
	[TAM_DAY_OG_PRODUCT] = {0.00f, -3.51f},
	[TAM_DAY_BODY_SINGLE] = {0.00f, 1.03f},
	[TAM_DAY_BODY_PAGE] = {0.00f, -0.80f},
	[TAM_DAY_SLUG_LONG] = {0.00f, 1.25f},
	[TAM_DAY_SLUG_SHORT] = {0.00f, -0.60f},
	[TAM_DAY_PATH_POSTS] = {0.00f, 0.33f},
	[TAM_DAY_PATH_OTHER] = {0.00f, -3.26f},
};

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

static float
weigh_day(const struct tam_day *d)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < TAM_DAY_ALWAYS; i++)
		sum += d->says[i] ? day_weights[i].day : 0;
	return sum;
}

/* Whether the page is one that has a day, and this one speaks for it. */
static float
weigh_any(const struct tam_facts *f, const struct tam_days *days, const struct tam_day *d)
{
	bool says[TAM_DAY_SAYS];
	float sum = 0;
	size_t i;

	memcpy(says, d->says, sizeof says);
	tam_days_page(f, days, says);
	for (i = 0; i < TAM_DAY_SAYS; i++)
		sum += says[i] ? day_weights[i].any : 0;
	return sum;
}

float
tam_page_dated(const struct tam_facts *f)
{
	static const struct tam_days none = {.n = 0};
	bool says[TAM_DAY_SAYS] = {false};
	float sum = 0;
	size_t i;

	tam_days_page(f, &none, says);
	for (i = TAM_DAY_ALWAYS + 1; i < TAM_DAY_SAYS; i++)
		sum += says[i] ? day_weights[i].any : 0;
	return sum;
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
	struct tam_days *days = tam_arena_calloc(f->doc->arena, 1, sizeof *days);
	struct tam_candidate *c;
	float top = 0;
	size_t i, best = TAM_MOST_DAYS;

	if (days == NULL) {
		f->spent = true;
		return;
	}
	tam_days_gather(f, days);
	for (i = 0; i < days->n; i++) {
		struct tam_day *d = &days->v[i];

		d->best->weight = weigh_day(d);
		d->best->why = d->says[TAM_DAY_PLACEHOLDER]
				       ? "first of January without a second witness"
			       : d->says[TAM_DAY_AGREED] ? "machines are told what people see"
							 : "day";
		if (may_win(d) && (best == TAM_MOST_DAYS || d->best->weight > top)) {
			top = d->best->weight;
			best = i;
		}
	}
	if (best < TAM_MOST_DAYS && days->v[best].says[TAM_DAY_PLACEHOLDER]) {
		best = TAM_MOST_DAYS;
	} else if (best < TAM_MOST_DAYS && weigh_any(f, days, &days->v[best]) <= 0) {
		days->v[best].best->why = "the page does not look like one with a day";
		best = TAM_MOST_DAYS;
	}
	c = tam_fact_first(f, TAM_FACT_URL_DATE);
	if (best < TAM_MOST_DAYS)
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
