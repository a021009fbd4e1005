/* Words that slots stand for: names of months and weekdays, and the words that packs give. An
 * expression finds a candidate and asks here, so that it does not grow with the list. */
#ifndef TAM_PAT_LEXICON_H
#define TAM_PAT_LEXICON_H

#include "base/arena.h"
#include "base/buf.h"
#include "pat/map.h"

/* Languages by number. */
struct tam_lang_set {
	bool any;
	uint64_t bits[4];
};

enum tam_calendar_kind {
	TAM_CALENDAR_MONTH,
	TAM_CALENDAR_WEEKDAY,
	TAM_CALENDAR_KINDS,
};

/* The words of a slot, from all packs. */
struct tam_words {
	struct tam_slice name;
	TAM_VEC(struct tam_slice) list; /* as written */
	struct tam_map folded;
	struct tam_map first; /* how they begin: the leading letters and digits, folded */
};

/* Zero-initialised is empty. */
struct tam_lexicon {
	struct tam_map names[TAM_CALENDAR_KINDS]; /* folded name -> index in sets */
	TAM_VEC(struct tam_lang_set) sets;        /* languages that have the name */
	TAM_VEC(struct tam_words) words;
};

void tam_lexicon_free(struct tam_lexicon *lex);

/* Adds the months and weekdays of a language under its number; under `any` when `any` is set.
 * False when memory is out. An unknown language adds nothing. */
bool tam_lexicon_add_dates(struct tam_lexicon *lex, struct tam_arena *arena, const char *lang,
	uint32_t number, bool any) TAM_CHECKED;

/* Builds the tables of the slots' words; call it once, when all packs are read. */
bool tam_lexicon_fold_words(struct tam_lexicon *lex, struct tam_arena *arena) TAM_CHECKED;

/* The word is a month or weekday in one of the languages. `scratch` is written to. */
bool tam_lexicon_has_date(const struct tam_lexicon *lex, enum tam_calendar_kind kind,
	struct tam_slice word, const struct tam_lang_set *langs, struct tam_buf *scratch);

/* A word of the slot with that number may begin here. */
bool tam_lexicon_may_begin(
	const struct tam_lexicon *lex, size_t slot, struct tam_slice text, struct tam_buf *scratch);

/* The text is a word of the slot. */
bool tam_lexicon_has_word(
	const struct tam_lexicon *lex, size_t slot, struct tam_slice text, struct tam_buf *scratch);

/* Languages whose names stand for `lang any`, NULL at the end. */
extern const char *const tam_lexicon_any[];

#endif
