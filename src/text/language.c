/* Language identification: CLD2's answer as a BCP 47 tag. */
#include "text/language.h"

#include <unicode/uscript.h>

#include "base/utf8.h"
#include "text/cld2.h"
#include "text/script.h"

/* More than this does not change CLD2's mind, and it bounds its cost. */
enum { LONGEST = 64 * 1024 };

/* Codes that CLD2 still writes the old way (IANA language subtag registry). */
static const char *const renamed[][2] = {
	{"iw", "he"},
	{"jw", "jv"},
	{"in", "id"},
	{"mo", "ro"},
	{"no", "nb"},
	{"sr-ME", "sr-Latn-ME"},
	{"xxx", "und"},
};

static const char *
bcp47(const char *code)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(renamed); i++)
		if (strcmp(code, renamed[i][0]) == 0)
			return renamed[i][1];
	return code;
}

const char *
tam_language(struct tam_slice text, struct tam_slice hint, double *score)
{
	char tag[24] = "";
	const char *code;
	int percent = 0;

	*score = 0;
	text.n = tam_utf8_start(text, LONGEST);
	if (text.n == 0)
		return "und";
	if (hint.n > 0 && hint.n < sizeof tag)
		memcpy(tag, hint.p, hint.n);
	code = tam_cld2(text.p, text.n, tag[0] == '\0' ? NULL : tag, &percent);
	if (code == NULL)
		return "und";
	*score = percent / 100.0;
	return bcp47(code);
}

bool
tam_is_language_tag(struct tam_slice s)
{
	enum { LONGEST_TAG = 35, LONGEST_SUBTAG = 8 };
	bool first = true;
	size_t i, n = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '-' && n >= (first ? 2 : 1)) {
			first = false;
			n = 0;
		} else if (!tam_is_letter(s.p[i]) && (first || !tam_is_digit(s.p[i])))
			return false;
		else if (++n > LONGEST_SUBTAG)
			return false;
	}
	return n >= (first ? 2 : 1) && s.n <= LONGEST_TAG;
}

static const struct {
	int script;
	const char *lang;
} only[] = {
	{USCRIPT_ARMENIAN, "hy"},
	{USCRIPT_BENGALI, "bn"},
	{USCRIPT_ETHIOPIC, "am"},
	{USCRIPT_GEORGIAN, "ka"},
	{USCRIPT_GREEK, "el"},
	{USCRIPT_GUJARATI, "gu"},
	{USCRIPT_GURMUKHI, "pa"},
	{USCRIPT_HANGUL, "ko"},
	{USCRIPT_HEBREW, "he"},
	{USCRIPT_KANNADA, "kn"},
	{USCRIPT_KHMER, "km"},
	{USCRIPT_LAO, "lo"},
	{USCRIPT_MALAYALAM, "ml"},
	{USCRIPT_MYANMAR, "my"},
	{USCRIPT_ORIYA, "or"},
	{USCRIPT_SINHALA, "si"},
	{USCRIPT_TAMIL, "ta"},
	{USCRIPT_TELUGU, "te"},
	{USCRIPT_THAI, "th"},
};

const char *
tam_language_of_script(int script)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(only); i++)
		if (only[i].script == script)
			return only[i].lang;
	return NULL;
}

bool
tam_language_takes_script(struct tam_slice lang, int script)
{
	UScriptCode codes[8];
	UErrorCode status = U_ZERO_ERROR;
	char tag[24] = "";
	int32_t i, n;

	if (lang.n == 0 || lang.n >= sizeof tag || script < 0)
		return true;
	memcpy(tag, lang.p, lang.n);
	n = uscript_getCode(tag, codes, 8, &status);
	if (U_FAILURE(status) || n <= 0)
		return true;
	for (i = 0; i < n; i++) {
		bool east = codes[i] == USCRIPT_HIRAGANA || codes[i] == USCRIPT_KATAKANA;

		if ((int)codes[i] == script || (east && script == USCRIPT_HAN))
			return true;
	}
	return false;
}

const char *
tam_language_of_line(struct tam_slice line, const char *document)
{
	enum { FEWEST_LETTERS = 40 };
	struct tam_scripts counts = {0};
	const char *found = "und";
	double score;
	int script;

	tam_scripts_add(&counts, line);
	script = tam_scripts_top(&counts);
	if (counts.letters >= FEWEST_LETTERS)
		found = tam_language(line, tam_slice_of(document), &score);
	if (strcmp(found, "und") != 0 || script < 0)
		return script < 0 ? document : found;
	if (tam_language_takes_script(tam_slice_of(document), script))
		return document;
	found = tam_language_of_script(script);
	return found != NULL ? found : "und";
}
