/* Tables of single-byte encodings. ICU's own differ from the standard's, and are slower to use. */
#include "text/singlebyte.h"

static const struct tam_singlebyte tables[] = {
#include "text/singlebyte.inc"
};

const struct tam_singlebyte *
tam_singlebyte(const char *name)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(tables); i++)
		if (strcmp(tables[i].name, name) == 0)
			return &tables[i];
	return NULL;
}
