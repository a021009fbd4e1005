/* The Solar Hijri calendar. */
#ifndef TAM_DATE_PERSIAN_H
#define TAM_DATE_PERSIAN_H

#include "date/date.h"

/* A date with a year from 1250 to 1500 of that calendar that is all of `s`, as a Gregorian one. */
bool tam_date_persian(struct tam_slice s, struct tam_date *out);

#endif
