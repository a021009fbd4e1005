/* Character references of HTML, decoded by the rules of the tokenizer: the longest name wins,
 * numbers are clamped, C1 numbers mean windows-1252. */
#include "text/entity.h"

#include "base/utf8.h"

enum { LONGEST_NAME = 31, LONGEST_LEGACY = 6, REPLACEMENT = 0xFFFD };

/* A reference that stands for more bytes than it has, as `&nGt;` does, has so many and stands for one more. */
enum { LEAST_GROWING = 5 };

static const struct row {
	char name[LONGEST_NAME + 1];
	uint8_t n;
	bool legacy; /* may stand without `;` */
	uint32_t c[2];
} rows[] = {
#define ROW(name, legacy, first, second) {name, sizeof(name) - 1, legacy, {first, second}},
#include "text/entities.inc"
#undef ROW
};

/* What numbers 0x80-0x9F stand for (HTML standard, numeric character reference end state). */
static const uint16_t c1[32] = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C,
	0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E,
	0x0178};

static int
compare(struct tam_slice s, const struct row *r)
{
	size_t n = s.n < r->n ? s.n : r->n;
	int c = memcmp(s.p, r->name, n);

	return c != 0 ? c : (int)s.n - (int)r->n;
}

static const struct row *
find(struct tam_slice name)
{
	size_t low = 0, high = TAM_COUNT(rows);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int c = compare(name, &rows[middle]);

		if (c == 0)
			return &rows[middle];
		if (c < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* What most references are. */
static uint32_t
common(struct tam_slice s)
{
	if (tam_slice_starts(s, TAM_LIT("&amp;")))
		return '&';
	if (tam_slice_starts(s, TAM_LIT("&quot;")))
		return '"';
	return tam_slice_starts(s, TAM_LIT("&nbsp;")) ? 0xA0 : 0;
}

static struct tam_entity
named(struct tam_slice s, bool in_attribute)
{
	const struct row *r = NULL;
	uint32_t c = common(s);
	size_t n = 1, k, least;

	if (c != 0)
		return (struct tam_entity){{c, 0}, c == '&' ? 5 : 6};
	while (n < s.n && n <= LONGEST_NAME && (tam_is_letter(s.p[n]) || tam_is_digit(s.p[n])))
		n++;
	if (n > 1 && n < s.n && s.p[n] == ';' && (r = find(tam_slice(s.p + 1, n - 1))) != NULL)
		return (struct tam_entity){{r->c[0], r->c[1]}, n + 1};
	/* In an attribute, a name without `;` must not go on, nor stand before `=`. */
	least = in_attribute && n > 2 ? n - 1 : 2;
	if (in_attribute && (least > LONGEST_LEGACY || (n < s.n && s.p[n] == '=')))
		return (struct tam_entity){{0, 0}, 0};
	k = n - 1 < LONGEST_LEGACY ? n - 1 : LONGEST_LEGACY;
	for (; k >= least; k--) {
		r = find(tam_slice(s.p + 1, k));
		if (r != NULL && r->legacy)
			break;
	}
	if (k < least)
		return (struct tam_entity){{0, 0}, 0};
	return (struct tam_entity){{r->c[0], r->c[1]}, k + 1};
}

/* Value of a digit, or 16 when it is none. */
static uint32_t
digit(char c)
{
	if (tam_is_digit(c))
		return (uint32_t)(c - '0');
	c = tam_ascii_lower(c);
	return c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a') + 10 : 16;
}

static struct tam_entity
numeric(struct tam_slice s)
{
	uint32_t base = 10, c = 0;
	size_t i = 2, first;

	if (i < s.n && tam_ascii_lower(s.p[i]) == 'x') {
		base = 16;
		i++;
	}
	for (first = i; i < s.n && digit(s.p[i]) < base; i++)
		if (c <= 0x10FFFF)
			c = c * base + digit(s.p[i]);
	if (i == first)
		return (struct tam_entity){{0, 0}, 0};
	if (i < s.n && s.p[i] == ';')
		i++;
	if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		c = REPLACEMENT;
	else if (c >= 0x80 && c <= 0x9F)
		c = c1[c - 0x80];
	return (struct tam_entity){{c, 0}, i};
}

struct tam_entity
tam_entity_read(struct tam_slice s, bool in_attribute)
{
	if (s.n > 1 && s.p[1] == '#')
		return numeric(s);
	return named(s, in_attribute);
}

static size_t
put(const struct tam_entity *e, char *out)
{
	size_t n = tam_utf8_put(e->c[0], out);

	return e->c[1] == 0 ? n : n + tam_utf8_put(e->c[1], out + n);
}

/* The next byte at or after `i` that may have to be changed. */
static size_t
next_change(struct tam_slice s, size_t i, bool refs, bool ends)
{
	const char *p = refs ? memchr(s.p + i, '&', s.n - i) : NULL;
	size_t to = p == NULL ? s.n : (size_t)(p - s.p);

	p = ends ? memchr(s.p + i, '\r', to - i) : NULL;
	return p == NULL ? to : (size_t)(p - s.p);
}

static struct tam_slice
decode(struct tam_slice s, bool refs, bool ends, bool in_attribute, char *out)
{
	size_t i = 0, n = 0, to;

	while (i < s.n) {
		struct tam_entity e = {{0, 0}, 0};

		to = next_change(s, i, refs, ends);
		memcpy(out + n, s.p + i, to - i);
		n += to - i;
		i = to;
		if (i == s.n)
			break;
		if (s.p[i] == '\r') {
			out[n++] = '\n';
			i += i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
			continue;
		}
		e = tam_entity_read(tam_slice_from(s, i), in_attribute);
		if (e.n > 0)
			n += put(&e, out + n);
		else
			out[n++] = '&';
		i += e.n > 0 ? e.n : 1;
	}
	return tam_slice(out, n);
}

struct tam_slice
tam_entity_decode(struct tam_arena *arena, struct tam_slice s, unsigned what)
{
	bool refs = s.n > 0 && (what & TAM_REFERENCES) != 0 && memchr(s.p, '&', s.n) != NULL;
	bool ends = s.n > 0 && (what & TAM_LINE_ENDS) != 0 && memchr(s.p, '\r', s.n) != NULL;
	char *out;

	if (!refs && !ends)
		return s.p == NULL ? TAM_LIT("") : s;
	out = tam_arena_alloc(arena, s.n + s.n / LEAST_GROWING);
	return out == NULL ? TAM_NONE : decode(s, refs, ends, (what & TAM_IN_ATTRIBUTE) != 0, out);
}
