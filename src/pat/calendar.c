/* Month and weekday names by language, keyed by their folded form without dots. */
#include "pat/calendar.h"

#include "text/calendar.h"
#include "text/fold.h"

/* The languages with most pages on the web that write months as words. */
const char *const tam_calendar_any[] = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk",
	"tr", "ar", "fa", "cs", "sv", "da", "nb", "fi", "el", "ro", "hu", "id", "ca", "bg", "hr",
	NULL};

struct adding {
	struct tam_calendar *cal;
	struct tam_arena *arena;
	struct tam_buf folded;
	uint32_t number;
	int kind;
	bool any, failed;
};

void
tam_calendar_free(struct tam_calendar *cal)
{
	tam_map_free(&cal->names[TAM_CALENDAR_MONTH]);
	tam_map_free(&cal->names[TAM_CALENDAR_WEEKDAY]);
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
	struct tam_map *names = &a->cal->names[a->kind];
	struct tam_lang_set *set;
	uint32_t at;

	if (tam_map_find(names, key, &at))
		return &a->cal->sets.v[at];
	at = (uint32_t)a->cal->sets.n;
	set = TAM_PUSH(a->arena, &a->cal->sets);
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
tam_calendar_add(struct tam_calendar *cal, struct tam_arena *arena, const char *lang,
	uint32_t number, bool any)
{
	struct adding a = {cal, arena, {NULL, 0, 0, false}, number, 0, any, false};

	for (a.kind = 0; a.kind < TAM_CALENDAR_KINDS; a.kind++)
		(void)tam_calendar_names(lang, a.kind == TAM_CALENDAR_WEEKDAY, add_name, &a);
	tam_buf_free(&a.folded);
	return !a.failed;
}

bool
tam_calendar_has(const struct tam_calendar *cal, int kind, struct tam_slice word,
	const struct tam_lang_set *langs)
{
	const struct tam_lang_set *set;
	struct tam_buf folded = {NULL, 0, 0, false};
	uint32_t at, i;
	bool found;

	tam_fold(&folded, word);
	found = !folded.failed &&
		tam_map_find(&cal->names[kind], without_dots(tam_buf_all(&folded)), &at);
	tam_buf_free(&folded);
	if (!found)
		return false;
	set = &cal->sets.v[at];
	if (langs->any)
		return set->any;
	for (i = 0; i < 4; i++) {
		if ((set->bits[i] & langs->bits[i]) != 0)
			return true;
	}
	return false;
}
