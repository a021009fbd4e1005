/* Which language a text is in. */
#ifndef TAM_TEXT_LANGUAGE_H
#define TAM_TEXT_LANGUAGE_H

#include "base/slice.h"

/* BCP 47 tag of the language most of `text` (valid UTF-8) is in, static; "und" when it cannot
 * tell. *score: the share of the text that is in it, 0-1. `hint` is a tag that the input claims,
 * or TAM_NONE: a prior, not an order. */
const char *tam_language(struct tam_slice text, struct tam_slice hint, double *score);

/* Has the form of a BCP 47 tag: subtags of one to eight letters or digits between hyphens, the first
 * of letters alone. Whether there is such a language is not asked. */
bool tam_is_language_tag(struct tam_slice s);

/* A tag is of a language, of whatever region and script: "fr-CA" is of "fr". Small letters in both. */
static inline bool
tam_language_is(const char *tag, const char *language)
{
	size_t n = strlen(language);

	return strncmp(tag, language, n) == 0 && (tag[n] == '\0' || tag[n] == '-' || tag[n] == '_');
}

/* The language of one line or block of a document in the language `document`: where it is too short to
 * tell, that of the document if the script is one it is written in, else the only one written in that
 * script, else "und". */
const char *tam_language_of_line(struct tam_slice line, const char *document);

/* The only language of weight that is written in a script (ICU's code); NULL: none, or several. */
const char *tam_language_of_script(int script);

/* `script` is one in which the language is written, as far as is known: false only where another one is
 * sure. */
bool tam_language_takes_script(struct tam_slice lang, int script);

#endif
