/* A JSON writer that cannot produce anything but JSON. */
#include "base/json.h"

#include "base/utf8.h"

struct tam_json
tam_json_on(struct tam_buf *out)
{
	return (struct tam_json){.out = out, .first = true};
}

static void
comma(struct tam_json *j)
{
	if (!j->first)
		tam_buf_char(j->out, ',');
	j->first = false;
}

void
tam_json_open(struct tam_json *j, char bracket)
{
	comma(j);
	tam_buf_char(j->out, bracket);
	j->first = true;
}

void
tam_json_close(struct tam_json *j, char bracket)
{
	tam_buf_char(j->out, bracket);
	j->first = false;
}

void
tam_json_key_slice(struct tam_json *j, struct tam_slice key)
{
	comma(j);
	tam_json_escape(j->out, key);
	tam_buf_char(j->out, ':');
	j->first = true; /* the value that follows takes no comma */
}

void
tam_json_key(struct tam_json *j, const char *key)
{
	tam_json_key_slice(j, tam_slice_of(key));
}

void
tam_json_string(struct tam_json *j, struct tam_slice s)
{
	if (s.p == NULL) {
		tam_json_null(j);
		return;
	}
	comma(j);
	tam_json_escape(j->out, s);
}

void
tam_json_count(struct tam_json *j, uint64_t n)
{
	comma(j);
	tam_buf_printf(j->out, "%llu", (unsigned long long)n);
}

/* Printed from integers, so that no locale can put a comma where the point belongs. */
void
tam_json_number(struct tam_json *j, double x, int decimals)
{
	uint64_t scale = 1, whole, part;
	int i;

	comma(j);
	if (x < 0) {
		tam_buf_char(j->out, '-');
		x = -x;
	}
	for (i = 0; i < decimals; i++)
		scale *= 10;
	whole = (uint64_t)(x * (double)scale + 0.5);
	part = whole % scale;
	whole /= scale;
	tam_buf_printf(j->out, "%llu", (unsigned long long)whole);
	if (decimals > 0)
		tam_buf_printf(j->out, ".%0*llu", decimals, (unsigned long long)part);
}

void
tam_json_bool(struct tam_json *j, bool yes)
{
	comma(j);
	tam_buf_str(j->out, yes ? "true" : "false");
}

void
tam_json_null(struct tam_json *j)
{
	comma(j);
	tam_buf_str(j->out, "null");
}

static void
escape_ascii(struct tam_buf *out, unsigned char c)
{
	switch (c) {
	case '"':
		tam_buf_str(out, "\\\"");
		return;
	case '\\':
		tam_buf_str(out, "\\\\");
		return;
	case '\n':
		tam_buf_str(out, "\\n");
		return;
	case '\r':
		tam_buf_str(out, "\\r");
		return;
	case '\t':
		tam_buf_str(out, "\\t");
		return;
	default:
		tam_buf_printf(out, "\\u%04x", c);
	}
}

/* Bytes that do not stand for themselves: control bytes, DEL, quote, backslash and what is not ASCII. */
static const bool escaped[0x100] = {
	['"'] = true,
	['\\'] = true,
#define FOUR(c) [c] = true, [(c) + 1] = true, [(c) + 2] = true, [(c) + 3] = true
#define SIXTEEN(c) FOUR(c), FOUR((c) + 4), FOUR((c) + 8), FOUR((c) + 12)
	SIXTEEN(0x00),
	SIXTEEN(0x10),
	[0x7F] = true,
	SIXTEEN(0x80),
	SIXTEEN(0x90),
	SIXTEEN(0xA0),
	SIXTEEN(0xB0),
	SIXTEEN(0xC0),
	SIXTEEN(0xD0),
	SIXTEEN(0xE0),
	SIXTEEN(0xF0),
#undef SIXTEEN
#undef FOUR
};

/* Where the ASCII that stands for itself ends, from `at` on. */
static size_t
skip_ascii(struct tam_slice s, size_t at)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
	uint64_t w, quote, backslash;

	if (at < s.n && escaped[(unsigned char)s.p[at]])
		return at;
	for (; s.n - at >= sizeof w; at += sizeof w) {
		memcpy(&w, s.p + at, sizeof w);
		quote = (w ^ ones * '"') + ones * 0x7F;
		backslash = (w ^ ones * '\\') + ones * 0x7F;
		/* No top bit is set, all are set at blanks and above, none is at DEL, and neither sign gives 0. */
		if (((w | ~(w + ones * (0x80 - ' ')) | (w + ones) | ~quote | ~backslash) & tops) !=
			0)
			break;
	}
	while (at < s.n && !escaped[(unsigned char)s.p[at]])
		at++;
	return at;
}

/* The same of all characters. */
static size_t
skip_plain(struct tam_slice s, size_t at)
{
	size_t step;

	for (at = skip_ascii(s, at); at < s.n; at = skip_ascii(s, at)) {
		if ((unsigned char)s.p[at] < 0x80 || tam_utf8_get(s, at, &step) == TAM_UTF8_BAD)
			break;
		at += step;
	}
	return at;
}

void
tam_json_escape(struct tam_buf *out, struct tam_slice s)
{
	size_t i, start, step;

	tam_buf_char(out, '"');
	for (i = 0; i < s.n; i += step) {
		start = i;
		i = skip_plain(s, i);
		tam_buf_add(out, s.p + start, i - start);
		if (i == s.n)
			break;
		step = 1;
		if ((unsigned char)s.p[i] < 0x80) {
			escape_ascii(out, (unsigned char)s.p[i]);
			continue;
		}
		(void)tam_utf8_get(s, i, &step);
		tam_buf_str(out, "\xEF\xBF\xBD");
	}
	tam_buf_char(out, '"');
}

void
tam_json_put(struct tam_json *j, const char *key, struct tam_slice value)
{
	tam_json_key(j, key);
	tam_json_string(j, value);
}

void
tam_json_put_count(struct tam_json *j, const char *key, uint64_t n)
{
	tam_json_key(j, key);
	tam_json_count(j, n);
}
