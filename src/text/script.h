/* Letters counted by script. Han, Hiragana and Katakana count as one (Jpan and Hani mix freely). */
#ifndef TAM_TEXT_SCRIPT_H
#define TAM_TEXT_SCRIPT_H

#include "base/slice.h"

enum { TAM_SCRIPTS = 256 };

struct tam_scripts {
	size_t letters;         /* all counted letters */
	size_t by[TAM_SCRIPTS]; /* index: ICU's UScriptCode */
};

/* Adds the letters of `s` (valid UTF-8). Common and inherited characters are not counted. */
void tam_scripts_add(struct tam_scripts *counts, struct tam_slice s);

/* The script with most letters; -1 when there are none. */
int tam_scripts_top(const struct tam_scripts *counts);

/* Its name in ISO 15924: "Latn". Static. */
const char *tam_script_name(int script);

extern const int tam_script_latin;

#endif
