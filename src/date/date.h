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

#endif
