/* Names of months and weekdays in any language, from CLDR. */
#ifndef TAM_TEXT_CALENDAR_H
#define TAM_TEXT_CALENDAR_H

#include "base/slice.h"

/* Calls `add` with each name of a month (1-12) or weekday (1 = Monday ... 7) of the language: wide
 * and abbreviated, format and stand-alone form, folded (text/fold.h), without a final dot. False
 * when CLDR does not know the language (BCP 47; regions and scripts are ignored). */
bool tam_calendar_names(const char *lang, bool weekdays,
	void (*add)(void *user, struct tam_slice name, int number), void *user);

/* The month that a folded word names in `lang`. In a language unknown ("und", or one that has no
 * such name): in the large languages if they agree, or in any if only small ones have it and agree.
 * 0 when it names none. */
int tam_month(struct tam_slice folded, const char *lang);

/* The same in this language alone. */
int tam_month_in(struct tam_slice folded, const char *lang);

/* The same by stages, for names of several words: the month (1-12) or weekday (101-107) that a folded
 * phrase names in `lang`, 0 for none; *more when some name goes on behind it. `any`: other languages
 * are asked too, as by tam_month. */
int tam_calendar_find(struct tam_slice folded, const char *lang, bool any, bool *more);

/* The order in which the language writes a date in numbers: "dmy", "mdy" or "ymd". Static. */
const char *tam_numeric_order(const char *lang);

/* CLDR names the months of this language. */
bool tam_calendar_speaks(const char *lang);

#endif
