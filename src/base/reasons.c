/* Names of reasons. */
#include "base/reasons.h"

static const struct {
	const char *name, *about;
} reasons[TAM_REASONS] = {
	{"none", "kept"},
#define REASON(id, name, about) {name, about},
#include "base/reasons.def"
#undef REASON
};

const char *
tam_reason_name(enum tam_reason r)
{
	return reasons[r].name;
}

const char *
tam_reason_about(enum tam_reason r)
{
	return reasons[r].about;
}

enum tam_reason
tam_reason_of(struct tam_slice name)
{
	int r;

	for (r = TAM_REASON_NONE + 1; r < TAM_REASONS; r++)
		if (tam_slice_eq(name, tam_slice_of(reasons[r].name)))
			return (enum tam_reason)r;
	return TAM_REASON_NONE;
}
