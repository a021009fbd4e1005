/* Which of the days that a page gives is that of its publication, and whether any is. The day is kept as
 * printed; a first of January needs a second witness. */
#include "meta/days.h"
#include "meta/page_says.h"
#include "meta/weights.h"

#include "meta/day_weights.inc"

/* Whether the page is one that has a day, and this one speaks for it. */
static float
weigh_any(const struct tam_facts *f, const struct tam_days *days, const struct tam_day *d)
{
	bool says[TAM_PAGE_SAYS];

	tam_page_says(f, days->lines, says);
	return tam_weigh(any, d->says, TAM_DAY_SAYS) + tam_weigh(page, says, TAM_PAGE_SAYS);
}

float
tam_page_dated(const struct tam_facts *f)
{
	bool says[TAM_PAGE_SAYS];

	tam_page_says(f, 0, says);
	says[TAM_PAGE_ALWAYS] = false;
	return tam_weigh(page, says, TAM_PAGE_SAYS);
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

		d->best->weight = tam_weigh(which, d->says, TAM_DAY_SAYS);
		d->best->why = d->says[TAM_DAY_PLACEHOLDER]
				       ? "first of January without a second witness"
			       : d->says[TAM_DAY_AGREED] ? "machines are told what people see"
							 : "day";
		if (d->may_win && (best == TAM_MOST_DAYS || d->best->weight > top)) {
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
	else if (c != NULL && !tam_is_new_year(&c->date))
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
