/* Dates as people and machines write them, to ISO 8601. Precision is never invented. */
#ifndef TAM_DATE_DATE_H
#define TAM_DATE_DATE_H

#include "base/doc.h"

/* One date that is all of `s`: ISO 8601 and RFC 3339 in any precision, "26 mai 2016", "May 26,
 * 2016", "26.05.2016", "26/05/2016", with or without weekday and time. `lang` (BCP 47 or "und")
 * names the language of month names and the order of a numeric date. False: no date, or one that
 * cannot be told. */
bool tam_date_parse(struct tam_slice s, const char *lang, struct tam_date *out);

/* RFC 3339, padded to T00:00:00Z where less is known; the printed calendar day is kept, an offset
 * is printed as given. `out` holds at least 32 bytes. */
void tam_date_format(const struct tam_date *d, char out[32]);

const char *tam_precision_name(enum tam_precision p); /* "month"; NULL for TAM_DATE_NONE */

int tam_days_in_month(int year, int month);

/* Days since 1 January 1970, and back. Gregorian. */
long tam_day_number(int year, int month, int day);
void tam_day_of_number(long number, int *year, int *month, int *day);

/* 1 = Monday ... 7. */
int tam_weekday(long day_number);

enum tam_when_type {
	TAM_WHEN_DATE,
	TAM_WHEN_DURATION,
	TAM_WHEN_SET,
};

/* An expression of time in a text. */
struct tam_when {
	size_t start, end; /* bytes */
	enum tam_when_type type;
	char value[40];       /* TIMEX3: "2017-05-24", "XXXX-05-24", "P1Y", ... */
	const char *mod;      /* TIMEX3: "START", "MID", "END" or NULL */
	char edtf[24];        /* "" where EDTF has no form for it */
	bool absolute;        /* year, month and day are printed */
	struct tam_date date; /* what is printed or follows from the document's date */
};

struct tam_tokens;

/* Zero-initialise. With v.n = 0 it can be used again. */
struct tam_whens {
	TAM_VEC(struct tam_when) v;
	struct tam_tokens *room; /* of tam_whens_find */
};

struct tam_when_options {
	const char *lang; /* BCP 47 */
	enum tam_date_order order;
	struct tam_date anchor; /* the document's date, or TAM_DATE_NONE */
};

/* Language, order and anchor for the text of a document. */
struct tam_when_options tam_when_options_of(const struct tam_doc *doc);

/* Appends the expressions of time in `text`; `base` is added to offsets. */
enum tam_code tam_whens_find(struct tam_whens *out, struct tam_arena *arena, struct tam_slice text,
	size_t base, const struct tam_when_options *options, struct tam_err *err) TAM_CHECKED;

/* What numeric dates of the text tell about their order; TAM_ORDER_AUTO when nothing. */
enum tam_date_order tam_order_told(struct tam_slice text);

const char *tam_when_type_name(enum tam_when_type type); /* "DATE" */

#endif
