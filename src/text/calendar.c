/* The table of month and weekday names. */
#include "text/calendar.h"

#include <stdint.h>

#include "text/language.h"

enum { FIRST_WEEKDAY = 101 };

static const struct row {
	const char *name, *lang;
	int number; /* month 1-12, weekday 101-107 */
} rows[] = {
#include "text/calendar.inc"
};

bool
tam_calendar_names(const char *lang, bool weekdays,
	void (*add)(void *user, struct tam_slice name, int number), void *user)
{
	bool known = false;
	size_t i;

	for (i = 0; i < TAM_COUNT(rows); i++) {
		const struct row *r = &rows[i];

		if (!tam_language_is(lang, r->lang))
			continue;
		known = true;
		if (weekdays && r->number >= FIRST_WEEKDAY)
			add(user, tam_slice_of(r->name), r->number - FIRST_WEEKDAY + 1);
		else if (!weekdays && r->number < FIRST_WEEKDAY)
			add(user, tam_slice_of(r->name), r->number);
	}
	return known;
}

/* Most pages whose language is unknown are in one of these. */
static bool
is_large(const struct row *r)
{
	static const char *const large[] = {"ar", "bg", "ca", "cs", "da", "de", "el", "en", "es",
		"fa", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sv",
		"tr", "uk"};
	size_t i;

	for (i = 0; i < TAM_COUNT(large); i++)
		if (strcmp(r->lang, large[i]) == 0)
			return true;
	return false;
}

/* What one more language says: -1 when it contradicts. */
static int
agree(int so_far, int number)
{
	return so_far == 0 || so_far == number ? number : -1;
}

const char *
tam_numeric_order(const char *lang)
{
	static const struct {
		const char *lang, *order;
	} orders[] = {
#include "text/dateorder.inc"
	};
	size_t i;

	if (tam_language_is(lang, "en") && lang[2] != '\0' && strcmp(lang, "en-US") != 0)
		return "dmy"; /* CLDR's English is American */
	for (i = 0; i < TAM_COUNT(orders); i++)
		if (tam_language_is(lang, orders[i].lang))
			return orders[i].order;
	return "dmy";
}

bool
tam_calendar_speaks(const char *lang)
{
	static const char *const langs[] = {
#include "text/speakers.inc"
	};
	struct tam_slice subtag = tam_slice(lang, strcspn(lang, "-_"));
	size_t i = tam_slice_place(subtag, langs, TAM_COUNT(langs), sizeof langs[0]);

	/* The first of those that begin so is the shortest. */
	return i < TAM_COUNT(langs) && tam_slice_eq(tam_slice_of(langs[i]), subtag);
}

int
tam_calendar_find(struct tam_slice folded, const char *lang, bool any, bool *more)
{
	int all = 0, large = 0, found = 0;
	size_t i;

	*more = false;
	if (folded.n == 0)
		return 0;
	for (i = tam_slice_place(folded, rows, TAM_COUNT(rows), sizeof rows[0]);
		i < TAM_COUNT(rows); i++) {
		const struct row *r = &rows[i];
		struct tam_slice name = tam_slice_of(r->name);

		if (!tam_slice_starts(name, folded))
			break;
		if (name.n > folded.n) {
			*more = true;
			break;
		}
		if (found == 0 && tam_language_is(lang, r->lang))
			found = r->number;
		all = agree(all, r->number);
		if (is_large(r))
			large = agree(large, r->number);
	}
	if (found != 0 || !any)
		return found;
	found = large != 0 ? large : all;
	return found > 0 ? found : 0;
}

int
tam_month_in(struct tam_slice folded, const char *lang)
{
	bool more;
	int found = tam_calendar_find(folded, lang, false, &more);

	return found < FIRST_WEEKDAY ? found : 0;
}

int
tam_month(struct tam_slice folded, const char *lang)
{
	bool more;
	int found = tam_calendar_find(folded, lang, true, &more);

	return found < FIRST_WEEKDAY ? found : 0;
}
