/* Spelling out the easy notation. Groups multiply, so everything is counted as it grows. */
#include "pat/notation.h"

#include "pat/packs.h"

enum { DEPTH_MAX = 8, USES_MAX = 250 };

typedef TAM_VEC(struct tam_slice) slices;

struct spelling {
	struct tam_notation *out;
	struct tam_arena *arena;
	struct tam_slice rest;
	enum tam_reason reason;
	struct tam_err *err;
};

static enum tam_code read_sequence(struct spelling *s, unsigned depth, slices *list);

/* Dates that stand in a teaser, a comment or a copyright line are none of the document. */
static const char *
default_capture(struct tam_slice slot, enum tam_reason reason)
{
	bool photo = reason == TAM_REASON_PHOTO_CREDIT;

	if (tam_slice_eq(slot, TAM_LIT("agency")))
		return photo ? "photo_agency" : "agency";
	if (tam_slice_eq(slot, TAM_LIT("name")))
		return photo ? "photo_author" : reason == TAM_REASON_BYLINE ? "author" : NULL;
	if (tam_slice_eq(slot, TAM_LIT("date")) &&
		(reason == TAM_REASON_TIMESTAMP || reason == TAM_REASON_BYLINE ||
			reason == TAM_REASON_HEADER || reason == TAM_REASON_AGENCY))
		return "date";
	return NULL;
}

size_t
tam_slot_spelled(struct tam_slice s)
{
	size_t i = 1;

	if (s.n < 3 || s.p[0] != '<' || s.p[1] < 'a' || s.p[1] > 'z')
		return 0;
	while (i < s.n && ((s.p[i] >= 'a' && s.p[i] <= 'z') || s.p[i] == '_' || s.p[i] == ':'))
		i++;
	return i < s.n && s.p[i] == '>' ? i + 1 : 0;
}

enum tam_code
tam_slot_read(struct tam_slot_use *use, struct tam_slice text, enum tam_reason reason,
	struct tam_err *err)
{
	size_t colon = tam_slice_find(text, TAM_LIT(":"));
	struct tam_slice name = tam_slice_from(text, colon + 1);

	use->slot = tam_slice(text.p, colon);
	use->capture = NULL;
	if (colon == text.n) {
		use->capture = default_capture(use->slot, reason);
	} else if (name.n > 0) {
		use->capture = tam_capture_name(name);
		if (use->capture == NULL)
			return tam_fail(
				err, TAM_FATAL, "unknown metadata: %.*s", (int)name.n, name.p);
	}
	return TAM_OK;
}

static enum tam_code
add(struct spelling *s, slices *list, struct tam_slice item)
{
	struct tam_slice *to;

	if (list->n >= TAM_KEYS_MAX)
		return tam_fail(s->err, TAM_FATAL, "more than %d alternatives", TAM_KEYS_MAX);
	to = TAM_PUSH(s->arena, list);
	if (to == NULL)
		return tam_fail_nomem(s->err);
	*to = item;
	return TAM_OK;
}

/* Every item of `list` followed by every one of `more`. */
static enum tam_code
multiply(struct spelling *s, slices *list, const slices *more)
{
	slices product = {NULL, 0, 0};
	enum tam_code code = TAM_OK;
	struct tam_slice both;
	size_t i, j;

	for (i = 0; i < list->n; i++) {
		for (j = 0; j < more->n && code == TAM_OK; j++) {
			both = tam_arena_join(s->arena, list->v[i], TAM_LIT(""), more->v[j]);
			code = both.p == NULL ? tam_fail_nomem(s->err) : add(s, &product, both);
		}
	}
	*list = product;
	return code;
}

static enum tam_code
append(struct spelling *s, slices *list, struct tam_slice piece)
{
	slices one = {&piece, 1, 1};

	return piece.n == 0 ? TAM_OK : multiply(s, list, &one);
}

/* A group behind its bracket; takes the closing one. */
static enum tam_code
read_group(struct spelling *s, char open, unsigned depth, slices *list)
{
	char close = open == '{' ? '}' : ']', c;
	slices choices = {NULL, 0, 0}, one;
	enum tam_code code;
	size_t i;

	if (depth >= DEPTH_MAX)
		return tam_fail(s->err, TAM_FATAL, "brackets nested more than %d deep", DEPTH_MAX);
	do {
		code = read_sequence(s, depth + 1, &one);
		for (i = 0; code == TAM_OK && i < one.n; i++)
			code = add(s, &choices, one.v[i]);
		if (code != TAM_OK)
			return code;
		c = s->rest.n > 0 ? s->rest.p[0] : 0;
		s->rest = tam_slice_from(s->rest, 1);
	} while (c == '|');
	if (c != close)
		return tam_fail(s->err, TAM_FATAL, "%c without %c", open, close);
	if (open == '[')
		code = add(s, &choices, TAM_LIT(""));
	return code == TAM_OK ? multiply(s, list, &choices) : code;
}

static enum tam_code
read_slot(struct spelling *s, size_t n, slices *list)
{
	char mark[2] = {TAM_SLOT_MARK, 0};
	struct tam_slot_use *use;
	struct tam_slice piece;
	enum tam_code code;

	if (s->out->uses.n >= USES_MAX)
		return tam_fail(s->err, TAM_FATAL, "more than %d slots", USES_MAX);
	use = TAM_PUSH(s->arena, &s->out->uses);
	if (use == NULL)
		return tam_fail_nomem(s->err);
	code = tam_slot_read(use, tam_slice(s->rest.p + 1, n - 2), s->reason, s->err);
	if (code != TAM_OK)
		return code;
	mark[1] = (char)(unsigned char)s->out->uses.n;
	piece = tam_arena_copy(s->arena, tam_slice(mark, 2));
	s->rest = tam_slice_from(s->rest, n);
	return piece.p == NULL ? tam_fail_nomem(s->err) : append(s, list, piece);
}

static size_t
literal_length(struct tam_slice s, unsigned depth)
{
	size_t i = 0;

	while (i < s.n && strchr("{}[]<\\", s.p[i]) == NULL && (depth == 0 || s.p[i] != '|'))
		i++;
	return i;
}

/* Up to the end, or to a | or closing bracket of the group around it. */
static enum tam_code
read_sequence(struct spelling *s, unsigned depth, slices *list)
{
	enum tam_code code;
	size_t n;
	char c;

	memset(list, 0, sizeof *list);
	code = add(s, list, TAM_LIT(""));
	while (code == TAM_OK && s->rest.n > 0) {
		c = s->rest.p[0];
		if (depth > 0 && (c == '|' || c == '}' || c == ']'))
			break;
		if (c == '}' || c == ']')
			return tam_fail(s->err, TAM_FATAL, "%c closes nothing", c);
		if (c == '{' || c == '[') {
			s->rest = tam_slice_from(s->rest, 1);
			code = read_group(s, c, depth, list);
		} else if (c == '<' && (n = tam_slot_spelled(s->rest)) > 0) {
			code = read_slot(s, n, list);
		} else if (c == '\\' && s->rest.n > 1) {
			code = append(s, list, tam_slice(s->rest.p + 1, 1));
			s->rest = tam_slice_from(s->rest, 2);
		} else {
			n = literal_length(s->rest, depth);
			n = n > 0 ? n : 1;
			code = append(s, list, tam_slice(s->rest.p, n));
			s->rest = tam_slice_from(s->rest, n);
		}
	}
	return code;
}

enum tam_code
tam_notation_read(struct tam_notation *out, struct tam_arena *arena, struct tam_slice pattern,
	enum tam_reason reason, struct tam_err *err)
{
	struct spelling s = {out, arena, pattern, reason, err};
	slices list = {NULL, 0, 0};
	enum tam_code code;

	memset(out, 0, sizeof *out);
	code = read_sequence(&s, 0, &list);
	out->variants.v = list.v;
	out->variants.n = list.n;
	out->variants.cap = list.cap;
	return code;
}
