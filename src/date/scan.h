/* A short string as numbers, words and signs, for reading one date that is all of it. Running text is
 * cut up by date/token.h, which also knows what words mean. */
#ifndef TAM_DATE_SCAN_H
#define TAM_DATE_SCAN_H

#include "date/token.h"

enum { TAM_DATE_SCAN_MOST = 40 };

struct tam_date_scan_token {
	enum tam_token_kind kind;
	struct tam_slice text;
	long value; /* of a number */
	size_t digits;
	bool glued; /* nothing stands between it and the token before */
};

struct tam_date_scan {
	struct tam_date_scan_token v[TAM_DATE_SCAN_MOST];
	size_t n;
};

/* False when the string is too long for a date. */
bool tam_date_scan(struct tam_slice s, struct tam_date_scan *out);

/* Where the name of a month stands in the tokens, and where weekdays do. */
struct tam_date_scan_month {
	int month; /* 1-12, 0: none */
	size_t first, end;
	uint64_t weekday; /* bit i: token i is a part of its name */
};

/* Looks for them by their longest names; `any`: in other languages too. */
void tam_date_scan_names(
	const struct tam_date_scan *t, const char *lang, bool any, struct tam_date_scan_month *m);

static inline bool
tam_scan_is_sign(const struct tam_date_scan *t, size_t i, char sign)
{
	return i < t->n && t->v[i].kind == TAM_SIGN && t->v[i].text.p[0] == sign;
}

static inline bool
tam_scan_is_number(const struct tam_date_scan *t, size_t i, size_t fewest, size_t most)
{
	return i < t->n && t->v[i].kind == TAM_NUMBER && t->v[i].digits >= fewest &&
	       t->v[i].digits <= most;
}

/* Token i is one of these letters alone. */
static inline bool
tam_scan_is_letter(const struct tam_date_scan *t, size_t i, const char *either)
{
	return i < t->n && t->v[i].kind == TAM_WORD && t->v[i].text.n == 1 &&
	       strchr(either, t->v[i].text.p[0]) != NULL;
}

#endif
