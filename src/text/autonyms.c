/* The table of autonyms. */
#include "text/autonyms.h"

#include <stdlib.h>

static const char *const autonyms[] = {
#include "text/autonyms.inc"
};

static int
compare(const void *key, const void *row)
{
	const struct tam_slice *s = key;
	const char *name = *(const char *const *)row;
	int order = strncmp(s->p, name, s->n);

	return order != 0 ? order : name[s->n] == '\0' ? 0 : -1;
}

bool
tam_is_autonym(struct tam_slice folded)
{
	return folded.n > 0 &&
	       bsearch(&folded, autonyms, TAM_COUNT(autonyms), sizeof autonyms[0], compare) != NULL;
}
