/* Finding out the encoding of a record, and decoding it. */
#include "text/decode.h"

#include <stdint.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "text/encodings.h"

enum {
	PRESCAN = 4096,   /* bytes in which a page may declare its charset; browsers read 1,024 */
	NUL_PERCENT = 20, /* of one half of the byte pairs: so many NULs make it UTF-16 */
	LIE = 3,          /* bad sequences, and fewer good ones, make a lie of "utf-8" */
	UTF8_PER_BAD = 4, /* so many good sequences for each bad one still make it UTF-8 */
};

static const char replacement[] = "\xEF\xBF\xBD";

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
take_utf8(
	struct tam_arena *arena, struct tam_slice in, struct tam_decoded *out, struct tam_err *err)
{
	out->charset = "utf-8";
	if (tam_utf8_check(in) == in.n && (in.n == 0 || memchr(in.p, '\0', in.n) == NULL)) {
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

/* Decodes as `encoding`. TAM_EOF: ICU has no such converter. */
static enum tam_code
take(struct tam_arena *arena, struct tam_slice in, const char *encoding, struct tam_decoded *out,
	struct tam_err *err)
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

/* UTF-16 without a mark: text in any script has many characters of its first 256, spaces at least,
 * so that NUL bytes stand at every other place and hardly ever at the places between. */
static const char *
looks_like_utf16(struct tam_slice in)
{
	size_t n = in.n < PRESCAN ? in.n - in.n % 2 : PRESCAN, nuls[2] = {0, 0}, i, most;

	for (i = 0; i < n; i++)
		nuls[i % 2] += in.p[i] == '\0';
	most = n / 2 * NUL_PERCENT / 100;
	if (n < 4 || nuls[0] + nuls[1] == 0)
		return NULL;
	if (nuls[1] > most && nuls[0] * 8 < nuls[1])
		return "utf-16le";
	if (nuls[0] > most && nuls[1] * 8 < nuls[0])
		return "utf-16be";
	return NULL;
}

/* Sequences beyond ASCII that are UTF-8, and those that are not. */
static void
count_utf8(struct tam_slice in, size_t *good, size_t *bad)
{
	size_t i, step;

	*good = *bad = 0;
	for (i = 0; i < in.n; i += step) {
		if ((unsigned char)in.p[i] < 0x80)
			step = 1;
		else if (tam_utf8_get(in, i, &step) == TAM_UTF8_BAD)
			++*bad;
		else
			++*good;
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

/* Declared as UTF-8, and hardly anything in it is. */
static bool
hardly_utf8(struct tam_slice in)
{
	size_t good, bad;

	if (tam_utf8_check(in) == in.n)
		return false;
	count_utf8(in, &good, &bad);
	return bad >= LIE && good < bad;
}

static enum tam_code
take_by_mark(
	struct tam_arena *arena, struct tam_slice in, struct tam_decoded *out, struct tam_err *err)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(marks); i++) {
		if (!tam_slice_starts(in, tam_slice(marks[i].bytes, marks[i].n)))
			continue;
		out->source = "bom";
		in = tam_slice_from(in, marks[i].n);
		return i == 0 ? take_utf8(arena, in, out, err)
			      : take(arena, in, marks[i].encoding, out, err);
	}
	return TAM_EOF;
}

/* By a label, if it names an encoding. A page that can be read to find a label in is not UTF-16:
 * the standard reads such a label as UTF-8. */
static enum tam_code
take_by_label(struct tam_arena *arena, struct tam_slice in, struct tam_slice label,
	const char *source, struct tam_decoded *out, struct tam_err *err)
{
	const char *encoding = tam_encoding_of(label);

	if (encoding == NULL)
		return TAM_EOF;
	if (strcmp(encoding, "utf-8") == 0 || strncmp(encoding, "utf-16", 6) == 0) {
		if (hardly_utf8(in))
			return TAM_EOF;
		out->source = source;
		return take_utf8(arena, in, out, err);
	}
	out->source = source;
	return take(arena, in, encoding, out, err);
}

enum tam_code
tam_decode(struct tam_arena *arena, struct tam_slice bytes, struct tam_slice http,
	struct tam_slice declared, struct tam_decoded *out, struct tam_err *err)
{
	bool damaged; /* as the transport has it */
	const char *utf16;
	enum tam_code code;

	memset(out, 0, sizeof *out);
	code = take_by_mark(arena, bytes, out, err);
	if (code != TAM_EOF)
		return code;
	utf16 = looks_like_utf16(bytes);
	if (utf16 != NULL) {
		out->source = "utf-16";
		return take(arena, bytes, utf16, out, err);
	}
	code = take_by_label(arena, bytes, http, "http", out, err);
	if (code != TAM_EOF && (code != TAM_OK || out->replaced == 0))
		return code;
	damaged = code == TAM_OK && strcmp(out->charset, "utf-8") != 0;
	memset(out, 0, sizeof *out);
	if (tam_utf8_check(bytes) == bytes.n) {
		out->source = "utf-8";
		return take_utf8(arena, bytes, out, err);
	}
	code = take_by_label(arena, bytes, declared, "declared", out, err);
	if (code != TAM_EOF)
		return code;
	if (mostly_utf8(bytes)) {
		out->source = "utf-8";
		return take_utf8(arena, bytes, out, err);
	}
	/* What the transport says is better than a guess, damage and all. */
	if (damaged)
		return take_by_label(arena, bytes, http, "http", out, err);
	out->source = "fallback";
	code = take(arena, bytes, "windows-1252", out, err);
	return code == TAM_EOF ? tam_fail(err, TAM_FATAL, "ICU has no converter for windows-1252")
			       : code;
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
