/* Counting letters by script. */
#include "text/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/utf8.h"
#include "text/chars.h"

const int tam_script_latin = USCRIPT_LATIN;

static int
script_of(uint32_t c)
{
	UErrorCode status = U_ZERO_ERROR;
	int script = (int)uscript_getScript((UChar32)c, &status);

	if (U_FAILURE(status) || script <= USCRIPT_INHERITED || script >= TAM_SCRIPTS)
		return -1;
	if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_BOPOMOFO)
		return USCRIPT_HAN;
	return script;
}

/* Letters among eight bytes of ASCII: small ones are those that reach 0x80 with 0x80 - 'a' added and do not
 * with 0x7F - 'z'. */
static size_t
letters_in(uint64_t word)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t small = word | 0x20 * ones;

	small = (small + (0x80 - 'a') * ones) & ~(small + (0x7F - 'z') * ones);
	return (size_t)((small >> 7 & ones) * ones >> 56);
}

void
tam_scripts_add(struct tam_scripts *counts, struct tam_slice s)
{
	size_t i, step, ascii = 0;
	uint64_t word;
	uint32_t c;
	int script;

	for (i = 0; i < s.n; i += step) {
		if (s.n - i >= sizeof word) {
			memcpy(&word, s.p + i, sizeof word);
			step = sizeof word;
			if ((word & UINT64_C(0x8080808080808080)) == 0) {
				ascii += letters_in(word);
				continue;
			}
		}
		if ((unsigned char)s.p[i] < 0x80) {
			ascii += (unsigned char)((s.p[i] | 0x20) - 'a') < 26;
			step = 1;
			continue;
		}
		c = tam_utf8_get_wide(s, i, &step);
		script = tam_char_is_letter(c) ? script_of(c) : -1;
		if (script < 0)
			continue;
		counts->by[script]++;
		counts->letters++;
	}
	counts->by[USCRIPT_LATIN] += ascii;
	counts->letters += ascii;
}

int
tam_scripts_top(const struct tam_scripts *counts)
{
	int i, top = -1;

	for (i = 0; i < TAM_SCRIPTS; i++)
		if (counts->by[i] > 0 && (top < 0 || counts->by[i] > counts->by[top]))
			top = i;
	return top;
}

const char *
tam_script_name(int script)
{
	return uscript_getShortName((UScriptCode)script);
}
