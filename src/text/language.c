/* Language identification: CLD2's answer as a BCP 47 tag. */
#include "text/language.h"

#include "text/cld2.h"

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
	if (text.n > LONGEST) {
		text.n = LONGEST;
		while (text.n > 0 && (text.p[text.n] & 0xC0) == 0x80)
			text.n--;
	}
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

static bool
is_letter(char c)
{
	c = tam_ascii_lower(c);
	return c >= 'a' && c <= 'z';
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
		} else if (!is_letter(s.p[i]) && (first || !tam_is_digit(s.p[i])))
			return false;
		else if (++n > LONGEST_SUBTAG)
			return false;
	}
	return n >= (first ? 2 : 1) && s.n <= LONGEST_TAG;
}
