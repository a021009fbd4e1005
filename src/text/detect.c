/* Detection: NUL patterns of wide encodings, escape sequences, uchardet with a check. */
#include "text/detect.h"

#include <uchardet/uchardet.h>

#include "text/encodings.h"

enum {
	LOOKED_AT = 4096,    /* bytes for wide encodings */
	NUL_PERCENT = 20,    /* of one half of the byte pairs: so many NULs make it UTF-16 */
	WIDE_PERCENT = 90,   /* of two quarters: so many NULs make it UTF-32 */
	NARROW_PERCENT = 80, /* of the pairs without a NUL: so many of ASCII make it none */
	LEAD_IN = 256,       /* bytes of ASCII that the detector sees before the first other */
	FED = 256 * 1024,    /* bytes that it sees at most */
	ALONE_PERCENT = 70,  /* so many bytes outside ASCII alone in ASCII words: Latin script */
};

/* UTF-16 without a mark: text in any script has many characters of its first 256, spaces at least,
 * so that NUL bytes stand at every other place and hardly ever at the places between. */
/* Pairs of bytes with a letter, digit, blank or sign of ASCII in both: text with a NUL here and there, a
 * list of names, has little else between; UTF-16 of any script has few. */
static bool
is_narrow(struct tam_slice in, size_t n)
{
	size_t i, narrow = 0, pairs = 0;

	for (i = 0; i + 1 < n; i += 2) {
		unsigned char a = (unsigned char)in.p[i], b = (unsigned char)in.p[i + 1];

		if (a == 0 || b == 0)
			continue;
		pairs++;
		narrow += (a == '\n' || (a >= 0x20 && a < 0x7F)) &&
			  (b == '\n' || (b >= 0x20 && b < 0x7F));
	}
	return pairs > 0 && narrow * 100 >= pairs * NARROW_PERCENT;
}

const char *
tam_detect_wide(struct tam_slice in)
{
	size_t n = in.n < LOOKED_AT ? in.n - in.n % 4 : LOOKED_AT, nuls[4] = {0, 0, 0, 0}, i, most;
	size_t even, odd;

	if (in.n < 4 || memchr(in.p, '\0', in.n < LOOKED_AT ? in.n : LOOKED_AT) == NULL)
		return NULL;
	for (i = 0; i < n; i++)
		nuls[i % 4] += in.p[i] == '\0';
	most = n / 4 * WIDE_PERCENT / 100;
	if (n >= 8 && nuls[2] > most && nuls[3] > most && nuls[0] < n / 8)
		return "utf-32le";
	if (n >= 8 && nuls[0] > most && nuls[1] > most && nuls[3] < n / 8)
		return "utf-32be";
	if (is_narrow(in, n))
		return NULL;
	even = nuls[0] + nuls[2];
	odd = nuls[1] + nuls[3];
	most = n / 2 * NUL_PERCENT / 100;
	if (odd > most && even * 8 < odd)
		return "utf-16le";
	if (even > most && odd * 8 < even)
		return "utf-16be";
	return NULL;
}

static bool
has(struct tam_slice s, struct tam_slice what)
{
	return tam_slice_find(s, what) < s.n;
}

bool
tam_detect_escapes(struct tam_slice in)
{
	struct tam_slice s = in;
	const char *esc;

	while (s.n > 0 && (esc = memchr(s.p, '\x1B', s.n)) != NULL) {
		s = tam_slice_from(s, (size_t)(esc - s.p) + 1);
		if (s.n > 1 && s.p[0] == '$' && memchr("@BAC()", s.p[1], 6) != NULL)
			return true;
	}
	return has(in, TAM_LIT("~{")) && has(in, TAM_LIT("~}"));
}

/* What uchardet calls encodings that the standard does not know, and single-byte ones that are
 * supersets of what it says. */
static const char *const names[][2] = {
	{"IBM852", "ibm852"},
	{"IBM855", "ibm-855"},
	{"IBM865", "ibm-865"},
	{"MAC-CENTRALEUROPE", "x-mac-ce"},
	{"MAC-CYRILLIC", "x-mac-cyrillic"},
	{"VISCII", "viscii"},
	{"EUC-TW", "euc-tw"},
	{"JOHAB", "johab"},
	{"ISO-2022-KR", "iso-2022-kr"},
	{"ISO-2022-CN", "iso-2022-cn"},
	{"HZ-GB-2312", "hz-gb-2312"},
	{"UHC", "euc-kr"},
};

static const char *
name_of(const char *said)
{
	size_t i;

	if (said == NULL || said[0] == '\0' || strcmp(said, "ASCII") == 0)
		return NULL;
	for (i = 0; i < TAM_COUNT(names); i++)
		if (strcmp(names[i][0], said) == 0)
			return names[i][1];
	return tam_encoding_of(tam_slice_of(said));
}

static const char *
ask_uchardet(struct tam_slice s)
{
	uchardet_t detector = uchardet_new();
	const char *name = NULL;

	if (detector == NULL)
		return NULL;
	if (uchardet_handle_data(detector, s.p, s.n) == 0) {
		uchardet_data_end(detector);
		name = name_of(uchardet_get_charset(detector));
	}
	uchardet_delete(detector);
	return name;
}

static bool
is_ascii(char c)
{
	return ((unsigned char)c & 0x80) == 0;
}

/* Most bytes outside ASCII stand alone beside an ASCII letter, as accented letters do. Words in other
 * scripts, and characters of two bytes, come in runs. */
static bool
in_latin_words(struct tam_slice s)
{
	size_t i, alone = 0, all = 0;

	for (i = 0; i < s.n; i++) {
		bool before = i > 0 && !is_ascii(s.p[i - 1]);
		bool behind = i + 1 < s.n && !is_ascii(s.p[i + 1]);
		bool letter = (i > 0 && tam_is_letter(s.p[i - 1])) ||
			      (i + 1 < s.n && tam_is_letter(s.p[i + 1]));

		if (is_ascii(s.p[i]))
			continue;
		all++;
		alone += !before && !behind && letter;
	}
	return alone * 100 >= all * ALONE_PERCENT;
}

static bool
is_latin(const char *name)
{
	static const char *const latin[] = {"windows-1252", "windows-1250", "windows-1254",
		"windows-1257", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-10",
		"iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "ibm852", "macintosh",
		"x-mac-ce"};
	size_t i;

	for (i = 0; i < TAM_COUNT(latin); i++)
		if (strcmp(latin[i], name) == 0)
			return true;
	return false;
}

const char *
tam_detect(struct tam_arena *arena, struct tam_slice in)
{
	size_t start = 0;
	const char *name;

	while (start < in.n && is_ascii(in.p[start]) && in.p[start] != '\x1B' &&
		!(in.p[start] == '~' && start + 1 < in.n && in.p[start + 1] == '{'))
		start++;
	if (start == in.n)
		return NULL;
	in = tam_slice_from(in, start > LEAD_IN ? start - LEAD_IN : 0);
	in.n = in.n < FED ? in.n : FED;
	name = ask_uchardet(in);
	if (tam_detect_escapes(in) && name != NULL &&
		(strncmp(name, "iso-2022", 8) == 0 || strcmp(name, "hz-gb-2312") == 0))
		return name;
	if (name != NULL && strncmp(name, "utf-", 4) == 0)
		name = NULL; /* would have been noticed */
	if (name != NULL && strcmp(name, "koi8-r") == 0)
		return tam_second_opinion(arena, in, name);
	if (name != NULL && !is_latin(name) && strcmp(name, "windows-1258") != 0 &&
		strcmp(name, "viscii") != 0 && in_latin_words(in))
		name = NULL;
	if (name == NULL || is_latin(name))
		return tam_second_opinion(arena, in, name);
	return name;
}
