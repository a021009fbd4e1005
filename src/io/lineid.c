/* Does a line carry an id? Our own lines begin with it; of others only those are parsed that hold
 * its letters somewhere. */
#include <jansson.h>

#include "io/idset.h"

bool
tam_line_has_id(struct tam_slice line, struct tam_slice escaped, struct tam_slice id)
{
	struct tam_slice own = tam_idset_id(line);
	json_error_t why;
	const json_t *value;
	json_t *row;
	bool yes = false;

	if (own.p != NULL && tam_slice_eq(own, escaped))
		return true;
	/* Other writers may escape more than we do: any backslash is worth a look. */
	if (tam_slice_find(line, escaped) == line.n &&
		tam_slice_find(line, TAM_LIT("\\u")) == line.n)
		return false;
	if (own.p != NULL && memchr(own.p, '\\', own.n) == NULL)
		return false;
	row = json_loadb(line.p, line.n, JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, &why);
	value = json_object_get(row, "id");
	if (json_is_string(value))
		yes = tam_slice_eq(
			id, tam_slice(json_string_value(value), json_string_length(value)));
	json_decref(row);
	return yes;
}
