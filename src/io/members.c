/* The parser has accepted the text before, so that walking it can be simple. */
#include "io/members.h"

#include <jansson.h>

/* Bytes of the string, object, array or word at the start of `s`. */
static size_t
value_length(struct tam_slice s)
{
	size_t i, depth = 0;
	bool quoted = false;

	for (i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (quoted && c == '\\')
			i++;
		else if (c == '"')
			quoted = !quoted;
		else if (!quoted && (c == '{' || c == '['))
			depth++;
		else if (!quoted && depth == 0 &&
			 (c == ',' || c == '}' || c == ']' || tam_is_space(c)))
			break;
		else if (!quoted && (c == '}' || c == ']'))
			depth--;
		if (!quoted && depth == 0 && (c == '"' || c == '}' || c == ']'))
			return i + 1;
	}
	return i < s.n ? i : s.n;
}

static struct tam_slice
after_space(struct tam_slice s)
{
	while (s.n > 0 && tam_is_space(s.p[0]))
		s = tam_slice_from(s, 1);
	return s;
}

bool
tam_member_next(struct tam_slice *rest, struct tam_member *m)
{
	struct tam_slice s = after_space(*rest);

	if (s.n == 0 || (s.p[0] != '{' && s.p[0] != ','))
		return false;
	s = after_space(tam_slice_from(s, 1));
	if (s.n == 0 || s.p[0] != '"')
		return false;
	m->key = tam_slice(s.p, value_length(s));
	s = after_space(tam_slice_from(s, m->key.n));
	s = after_space(tam_slice_from(s, 1));
	m->value = tam_slice(s.p, value_length(s));
	*rest = tam_slice_from(s, m->value.n);
	return true;
}

struct tam_slice
tam_member_name(struct tam_slice key, struct tam_buf *room)
{
	struct tam_slice name = tam_slice(key.p + 1, key.n - 2);
	json_error_t why;
	json_t *plain;

	if (memchr(name.p, '\\', name.n) == NULL)
		return name;
	plain = json_loadb(key.p, key.n, JSON_DECODE_ANY | JSON_ALLOW_NUL, &why);
	tam_buf_clear(room);
	if (json_is_string(plain))
		tam_buf_add(room, json_string_value(plain), json_string_length(plain));
	json_decref(plain);
	return room->n == 0 ? TAM_LIT("") : tam_buf_all(room);
}

void
tam_member_copy(struct tam_buf *out, struct tam_slice value)
{
	size_t i, start = 0;
	bool quoted = false;

	for (i = 0; i < value.n; i++) {
		if (quoted && value.p[i] == '\\') {
			i++;
		} else if (value.p[i] == '"') {
			quoted = !quoted;
		} else if (!quoted && tam_is_space(value.p[i])) {
			tam_buf_add(out, value.p + start, i - start);
			start = i + 1;
		}
	}
	tam_buf_slice(out, tam_slice_from(value, start));
}
