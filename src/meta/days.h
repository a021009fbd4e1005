/* Between day_says.c and days.c: the days that a page gives, and what speaks for each. */
#ifndef TAM_META_DAYS_H
#define TAM_META_DAYS_H

#include "meta/facts.h"

enum { TAM_MOST_DAYS = 24 };

/* What speaks for a day. The facts come first, by their numbers; of those that machines are told only
 * the best counts, as the row behind them. */
enum {
	TAM_DAY_TOLD_META = TAM_FACTS,
	TAM_DAY_TOLD_LD,
	TAM_DAY_TOLD_PAGE,
	TAM_DAY_TOLD_DC,
	TAM_DAY_TOLD_PROP,
	TAM_DAY_NEAR,     /* up to three blocks behind the title */
	TAM_DAY_LITTLE,   /* a line with few other words */
	TAM_DAY_LABELLED, /* called the day of publication */
	TAM_DAY_AT_TEXT,  /* where the text begins */
	TAM_DAY_CLOCK,    /* with a time */
	TAM_DAY_LATER,    /* not the first of its source */
	TAM_DAY_EARLIEST, /* of several days */
	TAM_DAY_PLACEHOLDER, /* 1 January without a witness: content systems write it when they know no day */
	TAM_DAY_PROSE,         /* in a line of other words */
	TAM_DAY_AGREED,        /* what machines are told and what people see */
	TAM_DAY_AGAINST,       /* people see it, machines are told another */
	TAM_DAY_AGAINST_PROSE, /* the same, in a line of other words */
	TAM_DAY_CHANGED,       /* machines are told that it changed that day, too */
	TAM_DAY_CHANGE_SEEN,   /* nothing but the label of a change */
	TAM_DAY_UPDATED, /* the "updated" of hAtom, which stands for both where there is no other */
	TAM_DAY_AFTER_CHANGE, /* behind the last change that machines are told of: an event */
	TAM_DAY_ONE_OF_MANY,  /* of three or more days that classes call dates */
	TAM_DAY_CLASS_ONLY,
	TAM_DAY_ALWAYS, /* from here on of the page, not of the day */
	TAM_DAY_IS_HOME,
	TAM_DAY_IS_LIST,    /* four days or more around the title */
	TAM_DAY_IS_WRITTEN, /* JSON-LD names an author */
	TAM_DAY_HAS_AUTHOR, /* another source does */
	TAM_DAY_HAS_TAGS,   /* a section or tags of an article */
	TAM_DAY_OG_ARTICLE, /* og:type */
	TAM_DAY_OG_PRODUCT,
	TAM_DAY_BODY_SINGLE, /* WordPress's class of body */
	TAM_DAY_BODY_PAGE,
	TAM_DAY_SLUG_LONG,  /* five words or more */
	TAM_DAY_SLUG_SHORT, /* one or two */
	TAM_DAY_PATH_POSTS, /* /blog/, /news/, ... */
	TAM_DAY_PATH_OTHER, /* /products/, /services/, ... */
	TAM_DAY_SAYS,
};

struct tam_day {
	struct tam_candidate *best; /* the most reliable that gives it, with a time if any does */
	bool in_byline;
	bool says[TAM_DAY_SAYS];
};

struct tam_days {
	struct tam_day v[TAM_MOST_DAYS];
	size_t n;
};

/* All days that candidates give. */
void tam_days_gather(struct tam_facts *f, struct tam_days *days);

/* What speaks for or against the page being one with a day, besides the days themselves. */
void tam_days_page(const struct tam_facts *f, const struct tam_days *days, bool *says);

#endif
