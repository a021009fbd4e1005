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

#endif
