/* Strings as metadata carries them: references decoded once more, tags out, white space collapsed. */
#include "base/utf8.h"
#include "meta/facts.h"
#include "text/chars.h"
#include "text/fold.h"

static const struct {
	const char *name;
	uint32_t c;
} references[] = {
	{"amp", '&'},
	{"quot", '"'},
	{"apos", '\''},
	{"lt", '<'},
	{"gt", '>'},
	{"nbsp", 0xA0},
	{"rsquo", 0x2019},
	{"lsquo", 0x2018},
	{"rdquo", 0x201D},
	{"ldquo", 0x201C},
	{"ndash", 0x2013},
	{"mdash", 0x2014},
	{"hellip", 0x2026},
	{"laquo", 0xAB},
	{"raquo", 0xBB},
	{"eacute", 0xE9},
	{"auml", 0xE4},
	{"ouml", 0xF6},
	{"uuml", 0xFC},
	{"szlig", 0xDF},
	{"reg", 0xAE},
	{"trade", 0x2122},
	{"copy", 0xA9},
	{"middot", 0xB7},
	{"bull", 0x2022},
	{"egrave", 0xE8},
	{"agrave", 0xE0},
	{"ccedil", 0xE7},
	{"ntilde", 0xF1},
	{"aacute", 0xE1},
	{"iacute", 0xED},
	{"oacute", 0xF3},
	{"uacute", 0xFA},
};

static uint32_t
number_of(struct tam_slice digits, unsigned base)
{
	uint32_t c = 0;
	size_t i;

	for (i = 0; i < digits.n && c <= 0x10FFFF; i++) {
		char d = tam_ascii_lower(digits.p[i]);
		unsigned v = tam_is_digit(d)
				     ? (unsigned)(d - '0')
				     : (d >= 'a' && d <= 'f' ? (unsigned)(d - 'a') + 10 : 99);

		if (v >= base)
			return 0;
		c = c * base + v;
	}
	return c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) || c < 0x20 ? 0 : c;
}

/* The character of the reference at s.p[at] == '&', its length in *step; '&' itself when it is none. */
static uint32_t
reference(struct tam_slice s, size_t at, size_t *step)
{
	size_t end = at + 1, i;
	struct tam_slice name;
	uint32_t c = 0;

	*step = 1;
	while (end < s.n && end - at < 10 && s.p[end] != ';')
		end++;
	if (end == s.n || s.p[end] != ';' || end - at < 3)
		return '&';
	name = tam_slice(s.p + at + 1, end - at - 1);
	if (name.p[0] == '#' && (name.p[1] == 'x' || name.p[1] == 'X'))
		c = number_of(tam_slice_from(name, 2), 16);
	else if (name.p[0] == '#')
		c = number_of(tam_slice_from(name, 1), 10);
	for (i = 0; c == 0 && i < TAM_COUNT(references); i++)
		if (tam_slice_eq(name, tam_slice_of(references[i].name)))
			c = references[i].c;
	if (c == 0)
		return '&';
	*step = end - at + 1;
	return c;
}

/* Length of a tag at s.p[at] == '<', 0 when it is none. */
static size_t
tag_length(struct tam_slice s, size_t at)
{
	size_t i = at + 1;
	char c = i < s.n ? tam_ascii_lower(s.p[i]) : ' ';

	if (c != '/' && (c < 'a' || c > 'z'))
		return 0;
	while (i < s.n && i - at < 300 && s.p[i] != '>')
		i++;
	return i < s.n && s.p[i] == '>' ? i - at + 1 : 0;
}

static struct tam_slice
plain(struct tam_facts *f, struct tam_slice s, bool tags)
{
	size_t i, n = 0, step;
	bool gap = false;
	char *p = tam_arena_alloc(f->doc->arena, s.n * 2 + 4);

	if (p == NULL) {
		f->spent = true;
		return TAM_NONE;
	}
	for (i = 0; i < s.n; i += step) {
		uint32_t c = tam_utf8_get(s, i, &step);

		if (c == '&')
			c = reference(s, i, &step);
		else if (c == '<' && tags && tag_length(s, i) > 0) {
			step = tag_length(s, i);
			c = ' ';
		}
		if (c == TAM_UTF8_BAD || tam_char_is_space(c) || c < 0x20) {
			gap = true;
			continue;
		}
		if (gap && n > 0)
			p[n++] = ' ';
		gap = false;
		n += tam_utf8_put(c, p + n);
	}
	return n == 0 ? TAM_NONE : tam_slice(p, n);
}

struct tam_slice
tam_meta_plain(struct tam_facts *f, struct tam_slice s)
{
	return plain(f, s, true);
}

struct tam_slice
tam_meta_shown(struct tam_facts *f, struct tam_slice s)
{
	return plain(f, s, false);
}

struct tam_slice
tam_meta_key(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice word;
	size_t i, n = 0, step;
	char *p = tam_arena_alloc(f->doc->arena, s.n * 4 + 4);

	if (p == NULL) {
		f->spent = true;
		return TAM_LIT("");
	}
	while (tam_text_next_word(&s, &word)) {
		if (n > 0)
			p[n++] = ' ';
		for (i = 0; i < word.n; i += step) {
			uint32_t c = tam_fold_char(tam_utf8_get(word, i, &step));

			if (c != 0)
				n += tam_utf8_put(c, p + n);
		}
	}
	return tam_slice(p, n);
}

bool
tam_meta_key_holds(struct tam_slice key, struct tam_slice part)
{
	size_t from = 0, at;

	while (part.n > 0 && from + part.n <= key.n) {
		at = from + tam_slice_find(tam_slice_from(key, from), part);
		if (at + part.n > key.n)
			return false;
		if ((at == 0 || key.p[at - 1] == ' ') &&
			(at + part.n == key.n || key.p[at + part.n] == ' '))
			return true;
		from = at + 1;
	}
	return false;
}
