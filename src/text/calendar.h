/* Names of months and weekdays in any language, from CLDR by way of ICU. */
#ifndef TAM_TEXT_CALENDAR_H
#define TAM_TEXT_CALENDAR_H

#include "base/buf.h"

/* Calls `add` with each name of a month (1-12) or weekday (1 = Monday ... 7) of the language,
 * wide and abbreviated, format and stand-alone form, in UTF-8, with and without a final dot.
 * False when ICU does not know the language. */
bool tam_calendar_names(const char *lang, bool weekdays,
	void (*add)(void *user, struct tam_slice name, int number), void *user);

#endif
