/* JSON that stands in pages, as jansson reads it. */
#ifndef TAM_META_JSON_H
#define TAM_META_JSON_H

#include <jansson.h>

#include "base/arena.h"

/* The value in `s`, to be given back with json_decref; NULL when it is none, is too long or too deep.
 * What content systems wrap it in is skipped, raw line ends inside strings are blanks. *spent is set
 * when the arena is. */
json_t *tam_json_load(struct tam_arena *arena, struct tam_slice s, bool *spent);

/* Bytes of a string, borrowed; p == NULL for any other value, and for NULL. */
static inline struct tam_slice
tam_json_string_of(const json_t *v)
{
	return json_is_string(v) ? tam_slice(json_string_value(v), json_string_length(v))
				 : TAM_NONE;
}

#endif
