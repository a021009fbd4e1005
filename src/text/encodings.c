/* Encoding labels, as browsers resolve them. ICU's own aliases differ on 68 of 228. */
#include "text/encodings.h"

#include <stdlib.h>

static const struct {
	const char *label, *encoding;
} labels[] = {
#include "text/labels.inc"
};

/* Encodings whose ICU converter of the same name is another one than the standard means. */
static const char *const icu_names[][2] = {
	{"shift_jis", "windows-31j"},
	{"euc-kr", "windows-949"},
	{"big5", "big5-hkscs"},
	{"gbk", "gb18030"},
	{"iso-8859-8-i", "iso-8859-8"},
	{"x-mac-cyrillic", "x-mac-cyrillic"},
	{"ibm866", "ibm-866"},
	{"utf-16be", "utf-16be"},
	{"utf-16le", "utf-16le"},
};

enum { LONGEST_LABEL = 40 };

static int
compare(const void *key, const void *row)
{
	return strcmp(key, *(const char *const *)row);
}

const char *
tam_encoding_of(struct tam_slice label)
{
	char key[LONGEST_LABEL + 1];
	const char *const *row;
	size_t i;

	label = tam_slice_trim(label);
	if (label.n == 0 || label.n > LONGEST_LABEL)
		return NULL;
	for (i = 0; i < label.n; i++)
		key[i] = tam_ascii_lower(label.p[i]);
	key[label.n] = '\0';
	row = bsearch(key, labels, TAM_COUNT(labels), sizeof labels[0], compare);
	return row == NULL ? NULL : row[1];
}

const char *
tam_encoding_icu(const char *encoding)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(icu_names); i++)
		if (strcmp(icu_names[i][0], encoding) == 0)
			return icu_names[i][1];
	return encoding;
}
