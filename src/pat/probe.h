/* An expression of a rule, and making it ready to match. */
#ifndef TAM_PAT_PROBE_H
#define TAM_PAT_PROBE_H

#include "pat/packs.h"

/* The expression of a probe, compiled, with the metadata of its groups. */
enum tam_code tam_probe_regex(struct tam_regex **out, const struct tam_packs *packs,
	const struct tam_probe *probe, struct tam_err *err) TAM_CHECKED;

#endif
