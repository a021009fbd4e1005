/* JSON that stands in pages, read into the arena. */
#ifndef TAM_META_JSON_H
#define TAM_META_JSON_H

#include "base/arena.h"

enum tam_json_kind {
	TAM_JSON_PLAIN /* a number, true, false, null */,
	TAM_JSON_STRING,
	TAM_JSON_ARRAY,
	TAM_JSON_OBJECT
};

struct tam_json {
	enum tam_json_kind kind;
	struct tam_slice key;         /* of a member of an object */
	struct tam_slice text;        /* of a string, its escapes decoded */
	const struct tam_json *first; /* of an array or an object: its values, in their order */
	const struct tam_json *next;  /* in the array or object in which this stands */
};

/* The value in `s`; NULL when it is none, is too long, too deep or too many values. What content systems wrap
 * it in is skipped, raw line ends inside strings are blanks, what stands behind it is of no matter. *spent
 * is set when the arena is. */
const struct tam_json *tam_json_load(struct tam_arena *arena, struct tam_slice s, bool *spent);

/* The member of an object; the last one of several. NULL when there is none, for any other value, and for
 * NULL. */
const struct tam_json *tam_json_get(const struct tam_json *v, struct tam_slice key);

/* The first value in an array or an object; NULL for any other, and for NULL. */
static inline const struct tam_json *
tam_json_first(const struct tam_json *v)
{
	return v == NULL ? NULL : v->first;
}

static inline bool
tam_json_is(const struct tam_json *v, enum tam_json_kind kind)
{
	return v != NULL && v->kind == kind;
}

/* Bytes of a string; p == NULL for any other value, and for NULL. */
static inline struct tam_slice
tam_json_string_of(const struct tam_json *v)
{
	return tam_json_is(v, TAM_JSON_STRING) ? v->text : TAM_NONE;
}

#endif
