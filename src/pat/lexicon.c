/* Names and words, keyed by their folded form; those of months and weekdays without dots. */
#include "pat/lexicon.h"

#include "base/utf8.h"
#include "text/calendar.h"
#include "text/chars.h"
#include "text/fold.h"

/* The languages with most pages on the web that write months as words. */
const char *const tam_lexicon_any[] = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk",
	"tr", "ar", "fa", "cs", "sv", "da", "nb", "fi", "el", "ro", "hu", "id", "ca", "bg", "hr",
	NULL};

struct adding {
	struct tam_lexicon *lex;
	struct tam_arena *arena;
	struct tam_buf folded;
	uint32_t number;
	enum tam_calendar_kind kind;
	bool any, failed;
};

void
tam_lexicon_free(struct tam_lexicon *lex)
{
	size_t i;

	for (i = 0; i < TAM_CALENDAR_KINDS; i++)
		tam_map_free(&lex->names[i]);
	for (i = 0; i < lex->words.n; i++) {
		tam_map_free(&lex->words.v[i].folded);
		tam_map_free(&lex->words.v[i].first);
	}
}

static struct tam_slice
without_dots(struct tam_slice s)
{
	while (s.n > 0 && s.p[s.n - 1] == '.')
		s.n--;
	return s;
}

/* The languages of a name, new or known; NULL when memory is out. */
static struct tam_lang_set *
name_set(struct adding *a, struct tam_slice key)
{
	struct tam_map *names = &a->lex->names[a->kind];
	struct tam_lang_set *set;
	uint32_t at;

	if (tam_map_find(names, key, &at))
		return &a->lex->sets.v[at];
	at = (uint32_t)a->lex->sets.n;
	set = TAM_PUSH(a->arena, &a->lex->sets);
	key = tam_arena_copy(a->arena, key);
	if (set == NULL || key.p == NULL || !tam_map_put(names, key, at))
		return NULL;
	return set;
}

static void
add_name(void *user, struct tam_slice name, int number)
{
	struct adding *a = user;
	struct tam_lang_set *set;
	struct tam_slice key;

	(void)number;
	tam_buf_clear(&a->folded);
	tam_fold(&a->folded, name);
	key = without_dots(tam_buf_all(&a->folded));
	/* CLDR abbreviates weekdays to one letter in places: too little to tell a date. */
	if (a->folded.failed || key.n < 2 || tam_is_digit(key.p[0])) {
		a->failed |= a->folded.failed;
		return;
	}
	set = name_set(a, key);
	if (set == NULL) {
		a->failed = true;
		return;
	}
	set->any |= a->any;
	set->bits[a->number / 64] |= (uint64_t)1 << (a->number % 64);
}

bool
tam_lexicon_add_dates(struct tam_lexicon *lex, struct tam_arena *arena, const char *lang,
	uint32_t number, bool any)
{
	struct adding a = {lex, arena, {NULL, 0, 0, false}, number, 0, any, false};

	for (a.kind = 0; a.kind < TAM_CALENDAR_KINDS; a.kind++)
		(void)tam_calendar_names(lang, a.kind == TAM_CALENDAR_WEEKDAY, add_name, &a);
	tam_buf_free(&a.folded);
	return !a.failed;
}

/* The letters and digits at the start. */
static struct tam_slice
first_word(struct tam_slice s)
{
	size_t n = 0, step;

	while (n < s.n && tam_char_is_word(tam_utf8_get(s, n, &step)))
		n += step;
	return tam_slice(s.p, n);
}

bool
tam_lexicon_fold_words(struct tam_lexicon *lex, struct tam_arena *arena)
{
	struct tam_buf folded = {NULL, 0, 0, false};
	struct tam_slice key;
	bool ok = true;
	size_t i, j;

	for (i = 0; i < lex->words.n; i++) {
		struct tam_words *w = &lex->words.v[i];

		for (j = 0; j < w->list.n && ok; j++) {
			tam_buf_clear(&folded);
			tam_fold(&folded, w->list.v[j]);
			key = tam_arena_copy(arena, tam_buf_all(&folded));
			ok = !folded.failed && key.p != NULL && tam_map_put(&w->folded, key, 1) &&
			     tam_map_put(&w->first, first_word(key), 1);
		}
	}
	tam_buf_free(&folded);
	return ok;
}

bool
tam_lexicon_has_date(const struct tam_lexicon *lex, enum tam_calendar_kind kind,
	struct tam_slice word, const struct tam_lang_set *langs, struct tam_buf *scratch)
{
	const struct tam_lang_set *set;
	uint32_t at, i;

	tam_buf_clear(scratch);
	tam_fold(scratch, word);
	if (scratch->failed ||
		!tam_map_find(&lex->names[kind], without_dots(tam_buf_all(scratch)), &at))
		return false;
	set = &lex->sets.v[at];
	if (langs->any)
		return set->any;
	for (i = 0; i < TAM_COUNT(set->bits); i++) {
		if ((set->bits[i] & langs->bits[i]) != 0)
			return true;
	}
	return false;
}

/* The folded text is one of the words. */
static bool
has(const struct tam_map *words, struct tam_slice text, struct tam_buf *scratch)
{
	uint32_t ignored;

	tam_buf_clear(scratch);
	tam_fold(scratch, text);
	return !scratch->failed && tam_map_find(words, tam_buf_all(scratch), &ignored);
}

bool
tam_lexicon_may_begin(
	const struct tam_lexicon *lex, size_t slot, struct tam_slice text, struct tam_buf *scratch)
{
	return slot < lex->words.n && has(&lex->words.v[slot].first, first_word(text), scratch);
}

bool
tam_lexicon_has_word(
	const struct tam_lexicon *lex, size_t slot, struct tam_slice text, struct tam_buf *scratch)
{
	return slot < lex->words.n && has(&lex->words.v[slot].folded, text, scratch);
}
