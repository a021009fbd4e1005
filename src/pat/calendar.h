/* Names of months and weekdays of the packs' languages, for the <date> slot: an expression finds a
 * word, this table says whether it is a month. So every date expression stays short. */
#ifndef TAM_PAT_CALENDAR_H
#define TAM_PAT_CALENDAR_H

#include "base/arena.h"
#include "pat/map.h"

/* Languages by number. */
struct tam_lang_set {
	bool any;
	uint64_t bits[4];
};

enum {
	TAM_CALENDAR_MONTH,
	TAM_CALENDAR_WEEKDAY,
	TAM_CALENDAR_KINDS,
};

/* Zero-initialised is empty. */
struct tam_calendar {
	struct tam_map names[TAM_CALENDAR_KINDS]; /* folded name -> index in sets */
	TAM_VEC(struct tam_lang_set) sets;        /* languages that have the name */
};

void tam_calendar_free(struct tam_calendar *cal);

/* Adds the names of a language under its number; under `any` when `any` is set. False when memory
 * is out. An unknown language adds nothing. */
bool tam_calendar_add(struct tam_calendar *cal, struct tam_arena *arena, const char *lang,
	uint32_t number, bool any) TAM_CHECKED;

/* The word that ends `text` (dots left aside) is a month or weekday in one of the languages. */
bool tam_calendar_has(const struct tam_calendar *cal, int kind, struct tam_slice word,
	const struct tam_lang_set *langs);

/* Languages whose names stand for `lang any`, NULL at the end. */
extern const char *const tam_calendar_any[];

#endif
