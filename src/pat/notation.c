/* Parsing the easy notation, and spelling it out. */
#include "pat/notation.h"

#include "pat/packs.h"

struct parser {
	struct tam_notation *out;
	struct tam_arena *arena;
	struct tam_slice rest;
	enum tam_reason reason;
	struct tam_err *err;
};

static enum tam_code read_sequence(struct parser *p, unsigned depth, struct tam_node **first);

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

/* A new part at the end of the chain `*link` points into. */
static struct tam_node *
add_node(struct parser *p, struct tam_node ***link, enum tam_node_kind kind)
{
	struct tam_node *node = tam_arena_calloc(p->arena, 1, sizeof *node);

	if (node == NULL)
		return NULL;
	node->kind = kind;
	**link = node;
	*link = &node->next;
	return node;
}

/* A group behind its bracket; takes the closing one. */
static enum tam_code
read_group(struct parser *p, char open, unsigned depth, struct tam_node ***link)
{
	struct tam_node *group = add_node(p, link, TAM_NODE_GROUP);
	struct tam_choice **next, *choice;
	enum tam_code code;
	char c;

	if (group == NULL)
		return tam_fail_nomem(p->err);
	if (depth >= TAM_NOTATION_DEPTH)
		return tam_fail(
			p->err, TAM_FATAL, "brackets nested more than %d deep", TAM_NOTATION_DEPTH);
	group->optional = open == '[';
	next = &group->choices;
	do {
		choice = tam_arena_calloc(p->arena, 1, sizeof *choice);
		if (choice == NULL)
			return tam_fail_nomem(p->err);
		*next = choice;
		next = &choice->next;
		code = read_sequence(p, depth + 1, &choice->first);
		if (code != TAM_OK)
			return code;
		c = p->rest.n > 0 ? p->rest.p[0] : 0;
		p->rest = tam_slice_from(p->rest, 1);
	} while (c == '|');
	if (c != (open == '{' ? '}' : ']'))
		return tam_fail(p->err, TAM_FATAL, "%c is not closed", open);
	return TAM_OK;
}

static enum tam_code
read_slot(struct parser *p, size_t n, struct tam_node ***link)
{
	struct tam_node *node = add_node(p, link, TAM_NODE_SLOT);
	struct tam_slice text = tam_slice(p->rest.p + 1, n - 2);

	if (node == NULL)
		return tam_fail_nomem(p->err);
	p->out->slots++;
	p->rest = tam_slice_from(p->rest, n);
	return tam_slot_read(&node->slot, text, p->reason, p->err);
}

static size_t
literal_length(struct tam_slice s, unsigned depth)
{
	size_t i = 1; /* whatever begins it is no bracket of the notation */

	while (i < s.n && strchr("{}[]<\\", s.p[i]) == NULL && (depth == 0 || s.p[i] != '|'))
		i++;
	return i;
}

static enum tam_code
read_text(struct parser *p, unsigned depth, struct tam_node ***link)
{
	struct tam_node *node = add_node(p, link, TAM_NODE_TEXT);
	bool escaped = p->rest.p[0] == '\\' && p->rest.n > 1;
	size_t n;

	if (node == NULL)
		return tam_fail_nomem(p->err);
	if (escaped)
		p->rest = tam_slice_from(p->rest, 1);
	n = literal_length(p->rest, depth);
	node->text = tam_slice(p->rest.p, n);
	p->rest = tam_slice_from(p->rest, n);
	return TAM_OK;
}

/* Up to the end, or to a | or closing bracket of the group around it. */
static enum tam_code
read_sequence(struct parser *p, unsigned depth, struct tam_node **first)
{
	enum tam_code code = TAM_OK;
	size_t n;
	char c;

	while (code == TAM_OK && p->rest.n > 0) {
		c = p->rest.p[0];
		if (depth > 0 && (c == '|' || c == '}' || c == ']'))
			break;
		if (c == '}' || c == ']')
			return tam_fail(p->err, TAM_FATAL, "%c closes nothing", c);
		if (c == '{' || c == '[') {
			p->rest = tam_slice_from(p->rest, 1);
			code = read_group(p, c, depth, &first);
		} else if (c == '<' && (n = tam_slot_spelled(p->rest)) > 0) {
			code = read_slot(p, n, &first);
		} else {
			code = read_text(p, depth, &first);
		}
	}
	return code;
}

enum tam_code
tam_notation_read(struct tam_notation *out, struct tam_arena *arena, struct tam_slice pattern,
	enum tam_reason reason, struct tam_err *err)
{
	struct parser p = {out, arena, pattern, reason, err};

	memset(out, 0, sizeof *out);
	return read_sequence(&p, 0, &out->first);
}

/* Alternatives of a row of parts; `most` + 1 stands for all larger numbers. */
static size_t
count(const struct tam_node *node, size_t most)
{
	const struct tam_choice *choice;
	size_t n = 1, part;

	for (; node != NULL; node = node->next) {
		if (node->kind != TAM_NODE_GROUP)
			continue;
		part = node->optional;
		for (choice = node->choices; choice != NULL && part <= most; choice = choice->next)
			part += count(choice->first, most);
		n = part > most || n * part > most ? most + 1 : n * part;
	}
	return n;
}

size_t
tam_notation_count(const struct tam_notation *n, size_t most)
{
	return count(n->first, most);
}

struct speller {
	struct tam_arena *arena;
	size_t most;
	struct tam_err *err;
};

static enum tam_code
add(struct speller *s, tam_spellings *list, struct tam_slice item)
{
	struct tam_slice *to;

	if (list->n >= s->most)
		return tam_fail(s->err, TAM_FATAL, "more than %zu alternatives", s->most);
	to = TAM_PUSH(s->arena, list);
	if (to == NULL)
		return tam_fail_nomem(s->err);
	*to = item;
	return TAM_OK;
}

/* Every item of `list` followed by every one of `more`. */
static enum tam_code
multiply(struct speller *s, tam_spellings *list, const tam_spellings *more)
{
	tam_spellings product = {NULL, 0, 0};
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
spell(struct speller *s, const struct tam_node *node, tam_spellings *list)
{
	enum tam_code code = add(s, list, TAM_LIT(""));

	for (; node != NULL && code == TAM_OK; node = node->next) {
		tam_spellings part = {NULL, 0, 0}, one;
		const struct tam_choice *c;
		size_t i;

		if (node->kind == TAM_NODE_TEXT || node->optional)
			code = add(
				s, &part, node->kind == TAM_NODE_TEXT ? node->text : TAM_LIT(""));
		for (c = node->choices; c != NULL && code == TAM_OK; c = c->next) {
			memset(&one, 0, sizeof one);
			code = spell(s, c->first, &one);
			for (i = 0; i < one.n && code == TAM_OK; i++)
				code = add(s, &part, one.v[i]);
		}
		if (code == TAM_OK)
			code = multiply(s, list, &part);
	}
	return code;
}

enum tam_code
tam_notation_spell(tam_spellings *out, struct tam_arena *arena, const struct tam_notation *n,
	size_t most, struct tam_err *err)
{
	struct speller s = {arena, most, err};

	memset(out, 0, sizeof *out);
	return spell(&s, n->first, out);
}
