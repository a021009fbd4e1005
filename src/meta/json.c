/* Reading the JSON of a page (RFC 8259) without recursion: hostile text costs at most its own length. Numbers
 * are known by their letters only, nobody here asks for their value. */
#include "meta/json.h"

#include "base/utf8.h"

enum {
	LONGEST_SCRIPT = 1024 * 1024,
	MOST_VALUES = 200000,
	DEEPEST = 64, /* brackets */
};

struct parser {
	struct tam_arena *arena;
	char *p, *end; /* our copy: strings are decoded where they stand */
	struct tam_json *open[DEEPEST];
	const struct tam_json **tail[DEEPEST]; /* where the next value in it goes */
	size_t depth, values;
	bool spent;
};

/* From the first bracket to the last one; CMS wrap it in CDATA marks, comments and semicolons. */
static struct tam_slice
inner(struct tam_slice s)
{
	size_t i = tam_slice_find(s, TAM_LIT("<![CDATA["));

	if (i < s.n && i < 64)
		s = tam_slice_from(s, i + 9);
	for (i = 0; i < s.n && s.p[i] != '{' && s.p[i] != '[';)
		i++;
	s = tam_slice_from(s, i);
	while (s.n > 0 && s.p[s.n - 1] != '}' && s.p[s.n - 1] != ']')
		s.n--;
	return s;
}

static bool
is_control(char c)
{
	return (unsigned char)c < 0x20;
}

/* The next byte that is no white space; 0 at the end. Any control character counts as such. */
static char
peek(struct parser *ps)
{
	while (ps->p < ps->end && (*ps->p == ' ' || is_control(*ps->p)))
		ps->p++;
	return ps->p < ps->end ? *ps->p : '\0';
}

/* Four hexadecimal digits at ps->p. */
static bool
read_unit(struct parser *ps, uint32_t *unit)
{
	int i;

	if (ps->end - ps->p < 4)
		return false;
	for (*unit = 0, i = 0; i < 4; i++) {
		char c = *ps->p++, small = tam_ascii_lower(c);

		if (!tam_is_digit(c) && (small < 'a' || small > 'f'))
			return false;
		*unit = *unit << 4 | (uint32_t)(tam_is_digit(c) ? c - '0' : small - 'a' + 10);
	}
	return true;
}

/* Behind `\u`: two units where the first asks for it. NUL is no text. */
static bool
read_code(struct parser *ps, uint32_t *c)
{
	uint32_t low;

	if (!read_unit(ps, c) || *c == 0 || (*c >= 0xDC00 && *c <= 0xDFFF))
		return false;
	if (*c < 0xD800 || *c > 0xDBFF)
		return true;
	if (ps->end - ps->p < 2 || ps->p[0] != '\\' || ps->p[1] != 'u')
		return false;
	ps->p += 2;
	if (!read_unit(ps, &low) || low < 0xDC00 || low > 0xDFFF)
		return false;
	*c = 0x10000 + ((*c - 0xD800) << 10) + (low - 0xDC00);
	return true;
}

/* Behind a backslash: writes at `out` what it means, which is never longer. Gives its bytes; 0: nothing. */
static size_t
read_escape(struct parser *ps, char *out)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	const char *known;
	uint32_t c;

	if (ps->p == ps->end)
		return 0;
	if (*ps->p == 'u') {
		ps->p++;
		return read_code(ps, &c) ? tam_utf8_put(c, out) : 0;
	}
	known = *ps->p == '\0' ? NULL : strchr(from, *ps->p);
	if (known == NULL)
		return 0;
	ps->p++;
	*out = to[known - from];
	return 1;
}

/* A string whose quotation mark is at ps->p. */
static bool
read_string(struct parser *ps, struct tam_slice *text)
{
	char *from = ++ps->p, *out = from;
	size_t n;

	while (ps->p < ps->end && *ps->p != '"') {
		if (*ps->p != '\\') {
			*out++ = is_control(*ps->p) ? ' ' : *ps->p;
			ps->p++;
			continue;
		}
		ps->p++;
		n = read_escape(ps, out);
		if (n == 0)
			return false;
		out += n;
	}
	*text = tam_slice(from, (size_t)(out - from));
	return ps->p++ < ps->end;
}

static void
skip_digits(struct parser *ps)
{
	while (ps->p < ps->end && tam_is_digit(*ps->p))
		ps->p++;
}

/* Digits, at least one. */
static bool
read_digits(struct parser *ps)
{
	const char *from = ps->p;

	skip_digits(ps);
	return ps->p > from;
}

static bool
read_number(struct parser *ps)
{
	ps->p += *ps->p == '-';
	if (ps->p < ps->end && *ps->p == '0') {
		ps->p++;
		if (ps->p < ps->end && tam_is_digit(*ps->p))
			return false;
	} else if (!read_digits(ps)) {
		return false;
	}
	if (ps->p < ps->end && *ps->p == '.') {
		ps->p++;
		if (!read_digits(ps))
			return false;
	}
	if (ps->p == ps->end || tam_ascii_lower(*ps->p) != 'e')
		return true;
	ps->p++;
	if (ps->p < ps->end && (*ps->p == '+' || *ps->p == '-'))
		ps->p++;
	return read_digits(ps);
}

/* true, false, null. */
static bool
read_word(struct parser *ps)
{
	static const struct tam_slice words[] = {{"true", 4}, {"false", 5}, {"null", 4}};
	struct tam_slice rest = tam_slice(ps->p, (size_t)(ps->end - ps->p));
	size_t i;

	for (i = 0; i < TAM_COUNT(words); i++) {
		if (!tam_slice_starts(rest, words[i]))
			continue;
		ps->p += words[i].n;
		return ps->p == ps->end || (unsigned char)((*ps->p | 0x20) - 'a') >= 26;
	}
	return false;
}

/* A new value in the innermost array or object. */
static struct tam_json *
add_value(struct parser *ps)
{
	struct tam_json *v;

	if (ps->values++ == MOST_VALUES)
		return NULL;
	v = tam_arena_calloc(ps->arena, 1, sizeof *v);
	if (v == NULL) {
		ps->spent = true;
		return NULL;
	}
	if (ps->depth > 0) {
		*ps->tail[ps->depth - 1] = v;
		ps->tail[ps->depth - 1] = &v->next;
	}
	return v;
}

/* The key of a member, up to behind its colon. */
static bool
read_key(struct parser *ps, struct tam_slice *key)
{
	if (peek(ps) != '"' || !read_string(ps, key) || peek(ps) != ':')
		return false;
	ps->p++;
	return true;
}

static bool
open_value(struct parser *ps, struct tam_json *v, enum tam_json_kind kind)
{
	if (ps->depth == DEEPEST)
		return false;
	v->kind = kind;
	ps->open[ps->depth] = v;
	ps->tail[ps->depth++] = &v->first;
	ps->p++;
	return true;
}

/* One value, or the beginning of one that holds others. */
static struct tam_json *
read_value(struct parser *ps)
{
	struct tam_slice key = TAM_NONE;
	struct tam_json *v;
	bool ok;

	if (ps->depth > 0 && ps->open[ps->depth - 1]->kind == TAM_JSON_OBJECT &&
		!read_key(ps, &key))
		return NULL;
	v = add_value(ps);
	if (v == NULL)
		return NULL;
	v->key = key;
	switch (peek(ps)) {
	case '{':
		ok = open_value(ps, v, TAM_JSON_OBJECT);
		break;
	case '[':
		ok = open_value(ps, v, TAM_JSON_ARRAY);
		break;
	case '"':
		v->kind = TAM_JSON_STRING;
		ok = read_string(ps, &v->text);
		break;
	case '-':
	case '0':
	case '1':
	case '2':
	case '3':
	case '4':
	case '5':
	case '6':
	case '7':
	case '8':
	case '9':
		ok = read_number(ps);
		break;
	default:
		ok = read_word(ps);
		break;
	}
	return ok ? v : NULL;
}

static bool
closes(struct parser *ps)
{
	enum tam_json_kind kind = ps->open[ps->depth - 1]->kind;

	return peek(ps) == (kind == TAM_JSON_OBJECT ? '}' : ']');
}

/* What ends here, and the comma before the next value. False: neither. */
static bool
end_values(struct parser *ps)
{
	while (ps->depth > 0 && closes(ps)) {
		ps->depth--;
		ps->p++;
	}
	if (ps->depth == 0)
		return true;
	return peek(ps) == ',' && ps->p++ < ps->end;
}

const struct tam_json *
tam_json_load(struct tam_arena *arena, struct tam_slice json, bool *spent)
{
	struct parser ps = {.arena = arena};
	struct tam_slice s = inner(json);
	struct tam_json *root = NULL, *v;

	if (s.n == 0 || s.n > LONGEST_SCRIPT)
		return NULL;
	ps.p = tam_arena_alloc(arena, s.n);
	if (ps.p == NULL) {
		*spent = true;
		return NULL;
	}
	memcpy(ps.p, s.p, s.n);
	ps.end = ps.p + s.n;
	do {
		v = read_value(&ps);
		root = root == NULL ? v : root;
		*spent = *spent || ps.spent;
		if (v == NULL)
			return NULL;
		/* Nothing but its end or a value stands behind an opening bracket. */
		if ((v->kind != TAM_JSON_ARRAY && v->kind != TAM_JSON_OBJECT) || closes(&ps)) {
			if (!end_values(&ps))
				return NULL;
		}
	} while (ps.depth > 0);
	return root;
}

const struct tam_json *
tam_json_get(const struct tam_json *v, struct tam_slice key)
{
	const struct tam_json *found = NULL, *member;

	if (!tam_json_is(v, TAM_JSON_OBJECT))
		return NULL;
	for (member = v->first; member != NULL; member = member->next)
		if (tam_slice_eq(member->key, key))
			found = member;
	return found;
}
