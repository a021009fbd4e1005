/* Finding out the encoding of a record, and decoding it. */
#include "text/decode.h"

#include <stdint.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "text/detect.h"
#include "text/encodings.h"
#include "text/singlebyte.h"

enum {
	CESU8 = 6,        /* bytes of a character */
	PRESCAN = 4096,   /* bytes in which a page may declare its charset; browsers read 1,024 */
	LIE = 3,          /* bad sequences, and fewer good ones, make a lie of "utf-8" */
	NO_CHANCE = 2,    /* characters of valid UTF-8 that no single-byte text holds by chance */
	UTF8_PER_BAD = 4, /* so many good sequences for each bad one still make it UTF-8 */
};

static const char replacement[] = "\xEF\xBF\xBD";

/* CESU-8, as some databases and Java write it: a character beyond the first plane is two halves of a
 * surrogate pair, three bytes each. The character at byte `i`; 0: there is none. */
static uint32_t
cesu8_at(struct tam_slice in, size_t i)
{
	const unsigned char *p = (const unsigned char *)in.p + i;

	if (in.n - i < CESU8 || p[0] != 0xED || p[1] < 0xA0 || p[1] > 0xAF || p[2] < 0x80 ||
		p[2] > 0xBF || p[3] != 0xED || p[4] < 0xB0 || p[4] > 0xBF || p[5] < 0x80 ||
		p[5] > 0xBF)
		return 0;
	return 0x10000 +
	       ((p[1] & 0xFu) << 16 | (p[2] & 0x3Fu) << 10 | (p[4] & 0xFu) << 6 | (p[5] & 0x3Fu));
}

/* UTF-8 with every ill-formed sequence replaced and every NUL dropped. */
static enum tam_code
repair_utf8(
	struct tam_arena *arena, struct tam_slice in, struct tam_decoded *out, struct tam_err *err)
{
	size_t i, step, size;
	char *p;

	if (tam_mul_over(in.n, 3, &size) || (p = tam_arena_alloc(arena, size + 1)) == NULL)
		return tam_fail_arena(err, arena);
	out->text = tam_slice(p, 0);
	for (i = 0; i < in.n; i += step) {
		bool bad = tam_utf8_get(in, i, &step) == TAM_UTF8_BAD;

		if (!bad && in.p[i] != '\0') {
			memcpy(p, in.p + i, step);
			p += step;
			continue;
		}
		if (bad && cesu8_at(in, i) != 0) {
			p += tam_utf8_put(cesu8_at(in, i), p);
			step = CESU8;
			continue;
		}
		if (out->replaced++ == 0)
			out->first_bad = i;
		if (bad) {
			memcpy(p, replacement, 3);
			p += 3;
		}
	}
	out->text.n = (size_t)(p - out->text.p);
	return TAM_OK;
}

static enum tam_code
take_utf8(struct tam_arena *arena, struct tam_slice in, bool valid, struct tam_decoded *out,
	struct tam_err *err)
{
	out->charset = "utf-8";
	if (valid && (in.n == 0 || memchr(in.p, '\0', in.n) == NULL)) {
		out->text = in;
		return TAM_OK;
	}
	return repair_utf8(arena, in, out, err);
}

struct conversion {
	struct tam_slice in;
	size_t replaced, first_bad;
};

/* Where the `length` bytes before `source` are in the input. A converter that has to look at bytes
 * again points into a buffer of its own: then it is not known, and 0. */
static size_t
place_of(struct tam_slice in, const char *source, size_t length)
{
	uintptr_t at = (uintptr_t)source, start = (uintptr_t)in.p;

	return at >= start + length && at - start <= in.n ? (size_t)(at - start) - length : 0;
}

/* ICU calls this for bytes that do not decode. Its stock callback writes U+001A for single ones in some
 * encodings. */
static void
on_bad_bytes(const void *context, UConverterToUnicodeArgs *args, const char *bytes, int32_t length,
	UConverterCallbackReason reason, UErrorCode *status)
{
	struct conversion *c = *(struct conversion *const *)context;
	static const UChar mark = 0xFFFD;

	(void)bytes;
	if (reason != UCNV_UNASSIGNED && reason != UCNV_ILLEGAL && reason != UCNV_IRREGULAR)
		return;
	if (c->replaced++ == 0)
		c->first_bad = place_of(c->in, args->source, (size_t)length);
	*status = U_ZERO_ERROR;
	ucnv_cbToUWriteUChars(args, &mark, 1, 0, status);
}

static bool
convert(UConverter *from, struct tam_slice in, char *to, size_t room, size_t *made)
{
	const char *source = in.p;
	UChar pivot[1024], *pivot_source = pivot, *pivot_target = pivot;
	UErrorCode status = U_ZERO_ERROR;
	UConverter *utf8 = ucnv_open("UTF-8", &status);
	char *target = to;

	if (U_FAILURE(status))
		return false;
	ucnv_convertEx(utf8, from, &target, to + room, &source, in.p + in.n, pivot, &pivot_source,
		&pivot_target, pivot + TAM_COUNT(pivot), true, true, &status);
	ucnv_close(utf8);
	*made = (size_t)(target - to);
	return U_SUCCESS(status);
}

/* NUL means nothing in text, and everything behind the decoder relies on there being none. */
static void
drop_nuls(struct tam_decoded *out, char *p, size_t n)
{
	size_t i, kept = 0;

	for (i = 0; i < n; i++) {
		if (p[i] == '\0')
			out->replaced++;
		else
			p[kept++] = p[i];
	}
	out->text = tam_slice(p, kept);
}

/* Every byte is a character, or none: NUL and what the encoding leaves open. */
static enum tam_code
take_bytes(struct tam_arena *arena, struct tam_slice in, const struct tam_singlebyte *t,
	struct tam_decoded *out, struct tam_err *err)
{
	size_t i, room;
	char *p;

	if (tam_mul_over(in.n, 3, &room) || (p = tam_arena_alloc(arena, room + 1)) == NULL)
		return tam_fail_arena(err, arena);
	out->charset = t->name;
	out->text = tam_slice(p, 0);
	for (i = 0; i < in.n; i++) {
		uint32_t c = tam_singlebyte_get(t, (unsigned char)in.p[i]);

		if (c == 0 && out->replaced++ == 0)
			out->first_bad = i;
		if (c != 0 || in.p[i] != '\0')
			p += tam_utf8_put(c == 0 ? 0xFFFD : c, p);
	}
	out->text.n = (size_t)(p - out->text.p);
	return TAM_OK;
}

/* Decodes as `encoding` by way of ICU. TAM_EOF: it has no such converter. */
static enum tam_code
take_by_icu(struct tam_arena *arena, struct tam_slice in, const char *encoding,
	struct tam_decoded *out, struct tam_err *err)
{
	struct conversion counts = {in, 0, 0};
	const struct conversion *context = &counts;
	UErrorCode status = U_ZERO_ERROR;
	UConverter *cnv = ucnv_open(tam_encoding_icu(encoding), &status);
	enum tam_code code = TAM_EOF;
	size_t room, made;
	char *p;

	if (U_FAILURE(status))
		goto out;
	ucnv_setToUCallBack(cnv, on_bad_bytes, &context, NULL, NULL, &status);
	if (tam_mul_over(in.n, 3, &room) || (p = tam_arena_alloc(arena, room + 1)) == NULL) {
		code = tam_fail_arena(err, arena);
		goto out;
	}
	if (U_FAILURE(status) || !convert(cnv, in, p, room, &made))
		goto out;
	out->charset = encoding;
	out->replaced = counts.replaced;
	out->first_bad = counts.first_bad;
	drop_nuls(out, p, made);
	code = TAM_OK;
out:
	if (cnv != NULL)
		ucnv_close(cnv);
	return code;
}

static enum tam_code
take(struct tam_arena *arena, struct tam_slice in, const char *encoding, struct tam_decoded *out,
	struct tam_err *err)
{
	const struct tam_singlebyte *t = tam_singlebyte(encoding);

	return t != NULL ? take_bytes(arena, in, t, out, err)
			 : take_by_icu(arena, in, encoding, out, err);
}

static const struct {
	const char *bytes;
	size_t n;
	const char *encoding;
} marks[] = {
	{"\xEF\xBB\xBF", 3, "utf-8"},
	{"\xFF\xFE\0\0", 4, "utf-32le"},
	{"\0\0\xFE\xFF", 4, "utf-32be"},
	{"\xFF\xFE", 2, "utf-16le"},
	{"\xFE\xFF", 2, "utf-16be"},
};

/* Sequences beyond ASCII that are UTF-8, and those that are not. One that the end of the input cuts
 * short is neither. */
static void
count_utf8(struct tam_slice in, size_t *good, size_t *bad)
{
	size_t i, step;

	*good = *bad = 0;
	for (i = tam_utf8_ascii(in, 0); i < in.n; i = tam_utf8_ascii(in, i + step)) {
		if (tam_utf8_get(in, i, &step) != TAM_UTF8_BAD) {
			++*good;
		} else if (cesu8_at(in, i) != 0) {
			++*good;
			step = CESU8;
		} else if (i + step < in.n || (unsigned char)in.p[i] < 0xC2) {
			++*bad;
		}
	}
}

/* Not valid, but so much of it is UTF-8 that it can be nothing else. */
static bool
mostly_utf8(struct tam_slice in)
{
	size_t good, bad;

	count_utf8(in, &good, &bad);
	return good >= UTF8_PER_BAD * bad && good > 0;
}

/* What told the encoding; the columns: alone, against the transport, against the page. */
enum source { BOM, WIDE, HTTP, UTF8, DECLARED, DETECTED, FALLBACK };

static const char *const sources[][3] = {
	[BOM] = {"bom", "bom-over-http", "bom-over-declared"},
	[WIDE] = {"utf-16", "utf-16-over-http", "utf-16-over-declared"},
	[HTTP] = {"http", "http", "http-over-declared"},
	[UTF8] = {"utf-8", "utf-8-over-http", "utf-8-over-declared"},
	[DECLARED] = {"declared", "declared-over-http", "declared"},
	[DETECTED] = {"detected", "detected-over-http", "detected-over-declared"},
	[FALLBACK] = {"fallback", "fallback-over-http", "fallback-over-declared"},
};

struct evidence {
	struct tam_slice in;
	const char *http, *declared; /* encodings, or NULL */
	bool valid;                  /* as UTF-8, from the first byte to the last */
	bool beyond;                 /* there are bytes outside ASCII */
	enum source source;          /* what won */
};

/* Declared as UTF-8, and hardly anything in it is. */
static bool
hardly_utf8(const struct evidence *e)
{
	size_t good, bad;

	if (e->valid)
		return false;
	count_utf8(e->in, &good, &bad);
	return bad >= LIE && good < bad;
}

/* Valid, but for a last character that is cut, with so many characters beyond ASCII that it is no
 * chance. */
static bool
is_utf8(struct evidence *e, size_t least)
{
	size_t good, bad;

	if (e->valid && least == 0) {
		e->beyond = tam_utf8_ascii(e->in, 0) < e->in.n;
		return true;
	}
	count_utf8(e->in, &good, &bad);
	e->beyond = good + bad > 0;
	return bad == 0 && good >= least && (good > 0 || e->valid);
}

static enum tam_code
take_by_mark(
	struct tam_arena *arena, struct evidence *e, struct tam_decoded *out, struct tam_err *err)
{
	struct tam_slice rest;
	size_t i;

	for (i = 0; i < TAM_COUNT(marks); i++) {
		if (!tam_slice_starts(e->in, tam_slice(marks[i].bytes, marks[i].n)))
			continue;
		e->source = BOM;
		rest = tam_slice_from(e->in, marks[i].n);
		return i == 0 ? take_utf8(arena, rest, tam_utf8_check(rest) == rest.n, out, err)
			      : take(arena, rest, marks[i].encoding, out, err);
	}
	return TAM_EOF;
}

/* As a label says, if there is one. */
static enum tam_code
take_by_label(struct tam_arena *arena, struct evidence *e, const char *encoding, enum source source,
	struct tam_decoded *out, struct tam_err *err)
{
	memset(out, 0, sizeof *out);
	if (encoding == NULL)
		return TAM_EOF;
	e->source = source;
	if (strcmp(encoding, "utf-8") != 0)
		return take(arena, e->in, encoding, out, err);
	return hardly_utf8(e) ? TAM_EOF : take_utf8(arena, e->in, e->valid, out, err);
}

/* Nothing tells. */
static enum tam_code
take_by_look(
	struct tam_arena *arena, struct evidence *e, struct tam_decoded *out, struct tam_err *err)
{
	const char *guess = tam_detect(arena, e->in);
	enum tam_code code = TAM_EOF;

	memset(out, 0, sizeof *out);
	e->source = DETECTED;
	if (guess != NULL)
		code = take(arena, e->in, guess, out, err);
	if (code != TAM_EOF)
		return code;
	memset(out, 0, sizeof *out);
	e->source = FALLBACK;
	return take(arena, e->in, "windows-1252", out, err);
}

/* In the order of the header. */
static enum tam_code
decide(struct tam_arena *arena, struct evidence *e, struct tam_decoded *out, struct tam_err *err)
{
	const char *wide;
	bool damaged, narrow; /* as the transport has it */
	enum tam_code code = take_by_mark(arena, e, out, err);

	if (code != TAM_EOF)
		return code;
	e->valid = tam_utf8_check(e->in) == e->in.n;
	wide = tam_detect_wide(e->in);
	if (wide != NULL) {
		e->source = WIDE;
		return take(arena, e->in, wide, out, err);
	}
	narrow = e->http != NULL && tam_singlebyte(e->http) != NULL && is_utf8(e, NO_CHANCE);
	code = narrow ? TAM_EOF : take_by_label(arena, e, e->http, HTTP, out, err);
	if (code != TAM_EOF && (code != TAM_OK || out->replaced == 0))
		return code;
	damaged = code == TAM_OK && strcmp(out->charset, "utf-8") != 0;
	memset(out, 0, sizeof *out);
	if (is_utf8(e, 0) && (e->beyond || !tam_detect_escapes(e->in))) {
		e->source = UTF8;
		return take_utf8(arena, e->in, e->valid, out, err);
	}
	code = take_by_label(arena, e, e->declared, DECLARED, out, err);
	if (code != TAM_EOF && (code != TAM_OK || out->replaced < LIE))
		return code;
	if (e->beyond && mostly_utf8(e->in)) {
		e->source = UTF8;
		memset(out, 0, sizeof *out);
		return take_utf8(arena, e->in, e->valid, out, err);
	}
	/* What is said is better than a guess, damage and all. */
	if (damaged)
		return take_by_label(arena, e, e->http, HTTP, out, err);
	return code != TAM_EOF ? code : take_by_look(arena, e, out, err);
}

/* The encoding that a label names. A page that can be read to find a label in is not UTF-16: the
 * standard reads such a label as UTF-8. */
static const char *
meant(struct tam_slice label)
{
	const char *encoding = tam_encoding_of(label);

	if (encoding == NULL || strcmp(encoding, "replacement") == 0)
		return NULL;
	return strncmp(encoding, "utf-16", 6) == 0 ? "utf-8" : encoding;
}

static bool
contradicts(const char *label, const char *charset)
{
	return label != NULL && strcmp(label, charset) != 0;
}

enum tam_code
tam_decode(struct tam_arena *arena, struct tam_slice bytes, struct tam_slice http,
	struct tam_slice declared, struct tam_decoded *out, struct tam_err *err)
{
	struct evidence e = {bytes, meant(http), meant(declared), false, false, FALLBACK};
	enum tam_code code;
	int against = 0;

	memset(out, 0, sizeof *out);
	code = decide(arena, &e, out, err);
	if (code == TAM_EOF)
		return tam_fail(err, TAM_FATAL, "ICU has no converter");
	if (code != TAM_OK)
		return code;
	if (contradicts(e.http, out->charset))
		against = 1;
	else if (contradicts(e.declared, out->charset))
		against = 2;
	/* Where all is ASCII, any label is as good as the next. */
	if (against > 0 && tam_utf8_ascii(out->text, 0) == out->text.n)
		against = 0;
	out->source = sources[e.source][against];
	return TAM_OK;
}

/* The value after `name` and `=` in a tag, quotes off. */
static struct tam_slice
value_after(struct tam_slice tag, struct tam_slice name)
{
	size_t i, n;

	for (i = 0; i + name.n < tag.n; i++)
		if (tam_slice_ieq(tam_slice(tag.p + i, name.n), name))
			break;
	if (i + name.n >= tag.n)
		return TAM_NONE;
	tag = tam_slice_trim(tam_slice_from(tag, i + name.n));
	if (tag.n == 0 || tag.p[0] != '=')
		return TAM_NONE;
	tag = tam_slice_trim(tam_slice_from(tag, 1));
	if (tag.n > 0 && (tag.p[0] == '"' || tag.p[0] == '\''))
		tag = tam_slice_from(tag, 1);
	for (n = 0; n < tag.n && strchr("\"'; \t\r\n/>", tag.p[n]) == NULL;)
		n++;
	return tam_slice(tag.p, n);
}

struct tam_slice
tam_declared_charset(struct tam_slice bytes)
{
	struct tam_slice rest = tam_slice(bytes.p, bytes.n < PRESCAN ? bytes.n : PRESCAN), tag,
			 found;
	size_t at, end;

	if (tam_slice_starts(rest, TAM_LIT("<?xml"))) {
		end = tam_slice_find(rest, TAM_LIT("?>"));
		found = value_after(tam_slice(rest.p, end), TAM_LIT("encoding"));
		if (found.n > 0)
			return found;
	}
	while ((at = tam_slice_find(rest, TAM_LIT("<"))) < rest.n) {
		rest = tam_slice_from(rest, at);
		if (tam_slice_starts(rest, TAM_LIT("<!--"))) {
			rest = tam_slice_from(rest, tam_slice_find(rest, TAM_LIT("-->")));
			continue;
		}
		end = tam_slice_find(rest, TAM_LIT(">"));
		tag = tam_slice(rest.p, end);
		rest = tam_slice_from(rest, end);
		if (tag.n < 5 || !tam_slice_ieq(tam_slice(tag.p, 5), TAM_LIT("<meta")))
			continue;
		found = value_after(tag, TAM_LIT("charset"));
		if (found.n > 0)
			return found;
	}
	return TAM_NONE;
}
