/* Compiling the expression of a probe: when its pack is loaded, or, for packs that were compiled
 * when the library was built, when a text first has one of its literals. */
#include "pat/probe.h"

/* Groups of a `re` are metadata by their name. */
static enum tam_code
name_captures(struct tam_regex *re, struct tam_err *err)
{
	const char *name, *capture;
	uint32_t i;

	for (i = 1; i <= tam_regex_groups(re); i++) {
		name = tam_regex_group(re, i);
		if (name == NULL || strncmp(name, "slot_", 5) == 0)
			continue;
		capture = tam_capture_name(tam_slice_of(name));
		if (capture == NULL)
			return tam_fail(
				err, TAM_FATAL, "no metadata has the name of group %s", name);
		tam_regex_set_capture(re, i, capture);
	}
	return TAM_OK;
}

enum tam_code
tam_probe_regex(struct tam_regex **out, const struct tam_packs *packs,
	const struct tam_probe *probe, struct tam_err *err)
{
	struct tam_regex *re = NULL;
	enum tam_code code =
		tam_regex_new(&re, packs->regex_env, probe->pattern, probe->flags, err);
	uint32_t i;

	if (code == TAM_OK && !probe->easy)
		code = name_captures(re, err);
	for (i = 0; code == TAM_OK && i < probe->captures.n; i++)
		tam_regex_set_capture(re, i + 1, probe->captures.v[i]);
	if (code == TAM_OK)
		*out = re;
	else
		tam_regex_free(re);
	return code;
}
