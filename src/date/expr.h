/* Between the files of date/: an expression of time as its words say it, before it is resolved. */
#ifndef TAM_DATE_EXPR_H
#define TAM_DATE_EXPR_H

#include "date/date.h"
#include "date/token.h"

enum { TAM_NO_RELATION = 100 };

struct tam_expr {
	size_t first, end; /* tokens */
	enum tam_when_type type;
	int year, month, day; /* 0: not said */
	int decade;           /* 199 of "1990s", 0 none */
	int weekday;          /* 1-7, 0 none */
	int relation;         /* next 1, last -1, this 0; TAM_NO_RELATION */
	bool from_anchor;     /* amount and unit count from the document's date */
	long amount;
	char unit;                /* of words.inc, 0 none */
	int mod;                  /* 1 start, 2 middle, 3 end */
	int part;                 /* 1 morning ... 4 night */
	int season;               /* 1-4 */
	int hour, minute, second; /* -1: not said */
	bool has_offset;
	int offset;
	bool bound; /* a part of more: "3 to 5 May 2017", an address. Not to be changed */
};

struct tam_grammar {
	const struct tam_tokens *t;
	enum tam_date_order order;
};

static inline const struct tam_token *
tam_at(const struct tam_grammar *g, size_t i)
{
	return &g->t->tok.v[i];
}

/* Calendar dates: numbers and names. True when one begins at token i; fills *e. */
bool tam_expr_calendar(const struct tam_grammar *g, size_t i, struct tam_expr *e);

/* Relative ones, weekdays, durations, sets. */
bool tam_expr_relative(const struct tam_grammar *g, size_t i, struct tam_expr *e);

/* A clock time at token *i, with what joins it to a date before it. */
bool tam_expr_clock(const struct tam_grammar *g, size_t *i, struct tam_expr *e);

/* A small number in digits or words: 1-31 or so. Moves *i behind it. */
bool tam_expr_number(const struct tam_grammar *g, size_t *i, long *value);

/* If token *i has a meaning of that class, moves behind it. */
bool tam_eat(const struct tam_grammar *g, size_t *i, enum tam_word_class class, int *value);

/* False where what looks like a date is part of something else: an address, a version, a price, a number of
 * a law, a day that there is not. Sets e->bound. */
bool tam_expr_stands(const struct tam_grammar *g, struct tam_expr *e);

/* The number at token i is the end of a range of days: "3-5 May", "24.-26.5.". */
bool tam_is_range_end(const struct tam_grammar *g, size_t i);

/* TIMEX3 and EDTF of the expression. */
void tam_expr_resolve(
	const struct tam_expr *e, const struct tam_date *anchor, struct tam_when *out);

#endif
