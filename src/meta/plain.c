/* Strings as metadata carries them: references decoded once more, tags out, white space collapsed. */
#include "base/utf8.h"
#include "meta/facts.h"
#include "text/chars.h"
#include "text/entity.h"
#include "text/fold.h"

/* The character of the reference that begins `s`, its length in *step; `&` itself when it is none, or lacks
 * its semicolon: this was decoded once, and what is left may be meant. */
static uint32_t
reference(struct tam_slice s, size_t *step, uint32_t *second)
{
	struct tam_entity e = tam_entity_read(s, true);

	if (e.n == 0 || s.p[e.n - 1] != ';')
		return '&';
	*step = e.n;
	*second = e.c[1];
	return e.c[0];
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
		uint32_t c = tam_utf8_get(s, i, &step), second = 0;

		if (c == '&')
			c = reference(tam_slice_from(s, i), &step, &second);
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
		if (second != 0)
			n += tam_utf8_put(second, p + n);
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
