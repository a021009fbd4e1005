/* Reading one tag: its name, its attributes, where it ends. The tokenizer's states from "tag name" to
 * "after attribute value", in the order in which they follow each other. */
#include "html/scanner.h"
#include "text/entity.h"

enum { MOST_ATTRS = 1000, ATTR_BLOCK = 512 }; /* real pages: 150 */

#define SPACE (TAM_CH_SPACE | TAM_CH_NAME_END | TAM_CH_ATTR_END)
const uint8_t tam_ch[256] = {
	['\t'] = SPACE,
	['\n'] = SPACE,
	['\f'] = SPACE,
	['\r'] = SPACE,
	[' '] = SPACE,
	['/'] = TAM_CH_NAME_END | TAM_CH_ATTR_END,
	['>'] = TAM_CH_NAME_END | TAM_CH_ATTR_END,
	['='] = TAM_CH_ATTR_END,
	['A'] = TAM_CH_UPPER,
	['B'] = TAM_CH_UPPER,
	['C'] = TAM_CH_UPPER,
	['D'] = TAM_CH_UPPER,
	['E'] = TAM_CH_UPPER,
	['F'] = TAM_CH_UPPER,
	['G'] = TAM_CH_UPPER,
	['H'] = TAM_CH_UPPER,
	['I'] = TAM_CH_UPPER,
	['J'] = TAM_CH_UPPER,
	['K'] = TAM_CH_UPPER,
	['L'] = TAM_CH_UPPER,
	['M'] = TAM_CH_UPPER,
	['N'] = TAM_CH_UPPER,
	['O'] = TAM_CH_UPPER,
	['P'] = TAM_CH_UPPER,
	['Q'] = TAM_CH_UPPER,
	['R'] = TAM_CH_UPPER,
	['S'] = TAM_CH_UPPER,
	['T'] = TAM_CH_UPPER,
	['U'] = TAM_CH_UPPER,
	['V'] = TAM_CH_UPPER,
	['W'] = TAM_CH_UPPER,
	['X'] = TAM_CH_UPPER,
	['Y'] = TAM_CH_UPPER,
	['Z'] = TAM_CH_UPPER,
};
#undef SPACE

/* The name at `p`: it ends at white space, `/` and `>` only. */
static const char *
read_name(struct tam_scan_name *name, const struct tam_names *names, const char *p, const char *end)
{
	const char *q = p,
		   *head = (size_t)(end - p) > sizeof name->key ? p + sizeof name->key : end;
	unsigned shift = 0;

	name->key = 0;
	for (; q < head && !tam_ch_is(*q, TAM_CH_NAME_END); q++, shift += 8)
		name->key |= (uint64_t)tam_ch_lower(*q) << shift;
	if (q == head)
		while (q < end && !tam_ch_is(*q, TAM_CH_NAME_END))
			q++;
	name->s = tam_slice(p, (size_t)(q - p));
	name->row = tam_names_find(names, name->s, name->key);
	name->kind = tam_elements[name->row].kind;
	return q;
}

/* Room for one more attribute behind those of the tag; they move when their block is full. */
static struct tam_attr *
next_attr(struct tam_scanner *s, struct tam_scan_read *tag)
{
	struct tam_attr *block;

	if (tag->attrs == MOST_ATTRS) {
		tag->over = true;
		return NULL;
	}
	if (s->attr_room == 0) {
		s->attr_room = ATTR_BLOCK + tag->attrs;
		block = tam_arena_alloc(s->arena, s->attr_room * sizeof *block);
		if (block == NULL) {
			s->spent = true;
			s->attr_room = 0;
			return NULL;
		}
		if (tag->attrs > 0)
			memcpy(block, tag->attr, tag->attrs * sizeof *block);
		s->attr_room -= tag->attrs;
		tag->attr = block;
		s->attr = block + tag->attrs;
	}
	if (tag->attrs == 0)
		tag->attr = s->attr;
	return s->attr;
}

static bool
is_known(const struct tam_scan_read *tag, struct tam_slice name)
{
	size_t i;

	for (i = 0; i < tag->attrs; i++)
		if (tag->attr[i].name.n == name.n &&
			memcmp(tag->attr[i].name.p, name.p, name.n) == 0)
			return true;
	return false;
}

static struct tam_slice
lower(struct tam_scanner *s, struct tam_slice name)
{
	char *p = tam_arena_alloc(s->arena, name.n);
	size_t i;

	if (p == NULL) {
		s->spent = true;
		return name;
	}
	for (i = 0; i < name.n; i++)
		p[i] = tam_ascii_lower(name.p[i]);
	return tam_slice(p, name.n);
}

/* The first of several attributes of one name counts. */
static void
add_attr(struct tam_scanner *s, struct tam_scan_read *tag, struct tam_slice name, unsigned seen,
	struct tam_slice value)
{
	struct tam_attr *a = next_attr(s, tag);

	if (a == NULL)
		return;
	if ((seen & TAM_CH_UPPER) != 0)
		name = lower(s, name);
	if (is_known(tag, name))
		return;
	a->name = name;
	a->value = value;
	if (!tam_scan_plain(s, value.p, value.p + value.n))
		a->value = tam_entity_decode(
			s->arena, value, TAM_REFERENCES | TAM_IN_ATTRIBUTE | TAM_LINE_ENDS);
	if (a->value.p == NULL)
		s->spent = true;
	s->attr++;
	s->attr_room--;
	tag->attrs++;
}

static const char *
skip_space(const char *p, const char *end)
{
	while (p < end && tam_ch_is(*p, TAM_CH_SPACE))
		p++;
	return p;
}

/* The value behind a `=`, into *value: where it ends, or NULL at the end of the page. */
static const char *
read_value(const char *p, const char *end, struct tam_slice *value)
{
	const char *from = p;

	if (p < end && (*p == '"' || *p == '\'')) {
		p = memchr(p + 1, *p, (size_t)(end - p) - 1);
		if (p == NULL)
			return NULL;
		*value = tam_slice(from + 1, (size_t)(p - from) - 1);
		return p + 1;
	}
	while (p < end && *p != '>' && !tam_ch_is(*p, TAM_CH_SPACE))
		p++;
	*value = tam_slice(from, (size_t)(p - from));
	return p < end ? p : NULL;
}

/* One attribute at `p`: where it ends, or NULL at the end of the page. */
static const char *
read_attr(struct tam_scanner *s, struct tam_scan_read *tag, const char *p, bool keep)
{
	struct tam_slice name, value = {p, 0};
	const char *from = p, *end = s->end;
	unsigned seen = tam_ch[(unsigned char)*p++];

	while (p < end && !tam_ch_is(*p, TAM_CH_ATTR_END))
		seen |= tam_ch[(unsigned char)*p++];
	name = tam_slice(from, (size_t)(p - from));
	if (p < end && *p != '=')
		p = skip_space(p, end);
	if (p < end && *p == '=') {
		p = read_value(skip_space(p + 1, end), end, &value);
		if (p == NULL)
			return NULL;
	}
	if (keep)
		add_attr(s, tag, name, seen, value);
	return p;
}

void
tam_scan_read_tag(struct tam_scan_read *tag, struct tam_scanner *s, const char *p, bool keep)
{
	const char *end = s->end;

	tag->after = NULL;
	tag->self_closing = tag->over = false;
	tag->attr = NULL;
	tag->attrs = 0;
	p = read_name(&tag->name, &s->names, p, end);
	while (p != NULL && (p = skip_space(p, end)) < end) {
		if (*p == '>') {
			tag->after = p + 1;
			break;
		}
		if (*p == '/') {
			tag->self_closing = p + 1 < end && p[1] == '>';
			p++;
			continue;
		}
		p = read_attr(s, tag, p, keep);
	}
}

struct tam_slice
tam_scan_attr(const struct tam_scan_read *tag, struct tam_slice name)
{
	size_t i;

	for (i = 0; i < tag->attrs; i++)
		if (tam_slice_eq(tag->attr[i].name, name))
			return tag->attr[i].value;
	return TAM_NONE;
}
