/* Month and weekday names from CLDR. */
#include "text/calendar.h"

#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "base/compiler.h"

struct names {
	void (*add)(void *user, struct tam_slice name, int number);
	void *user;
};

/* CLDR writes abbreviations with a dot where the language does; people leave it out. */
static void
give(const struct names *to, const char *utf8, size_t n, int number)
{
	to->add(to->user, tam_slice(utf8, n), number);
	if (n > 1 && utf8[n - 1] == '.')
		to->add(to->user, tam_slice(utf8, n - 1), number);
}

/* Weekdays in CLDR: 1 = Sunday; here 1 = Monday, as in ISO 8601. */
static void
give_all(const UDateFormat *df, UDateFormatSymbolType type, bool weekdays, const struct names *to)
{
	int32_t i, n = udat_countSymbols(df, type), chars, bytes;
	UErrorCode status;
	UChar name[64];
	char utf8[256];

	for (i = weekdays ? 1 : 0; i < n; i++) {
		status = U_ZERO_ERROR;
		chars = udat_getSymbols(df, type, i, name, (int32_t)TAM_COUNT(name), &status);
		u_strToUTF8(utf8, (int32_t)sizeof utf8, &bytes, name, chars, &status);
		if (U_FAILURE(status) || bytes <= 0 || (!weekdays && i >= 12))
			continue;
		give(to, utf8, (size_t)bytes, weekdays ? (i == 1 ? 7 : i - 1) : i + 1);
	}
}

bool
tam_calendar_names(const char *lang, bool weekdays,
	void (*add)(void *user, struct tam_slice name, int number), void *user)
{
	static const UDateFormatSymbolType months[] = {UDAT_MONTHS, UDAT_STANDALONE_MONTHS,
		UDAT_SHORT_MONTHS, UDAT_STANDALONE_SHORT_MONTHS};
	static const UDateFormatSymbolType days[] = {UDAT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS,
		UDAT_SHORT_WEEKDAYS, UDAT_STANDALONE_SHORT_WEEKDAYS};
	const struct names to = {add, user};
	UErrorCode status = U_ZERO_ERROR;
	UDateFormat *df;
	char locale[48], asked[ULOC_LANG_CAPACITY], got[ULOC_LANG_CAPACITY];
	const char *valid;
	size_t i;

	(void)uloc_forLanguageTag(lang, locale, (int32_t)sizeof locale, NULL, &status);
	df = udat_open(UDAT_NONE, UDAT_LONG, locale, NULL, 0, NULL, 0, &status);
	if (U_FAILURE(status))
		return false;
	/* For a language without data ICU takes the machine's own: that must never decide. */
	valid = udat_getLocaleByType(df, ULOC_VALID_LOCALE, &status);
	(void)uloc_getLanguage(locale, asked, (int32_t)sizeof asked, &status);
	(void)uloc_getLanguage(valid, got, (int32_t)sizeof got, &status);
	if (U_FAILURE(status) || strcmp(asked, got) != 0) {
		udat_close(df);
		return false;
	}
	for (i = 0; i < TAM_COUNT(months); i++)
		give_all(df, weekdays ? days[i] : months[i], weekdays, &to);
	udat_close(df);
	return true;
}
