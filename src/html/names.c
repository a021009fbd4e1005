/* The table of elements and its hash. */
#include "html/names.h"

const struct tam_element tam_elements[TAM_ELEMENTS + 1] = {
#define ELEMENT(name, tag, kind, fold) \
	{name, sizeof(name) - 1, TAM_TAG_##tag, TAM_KIND_##kind, TAM_FOLD_##fold},
#include "html/elements.def"
	{"", 0, TAM_TAG_OTHER, TAM_KIND_ORDINARY, TAM_FOLD_INLINE},
};

void
tam_names_init(struct tam_names *names)
{
	size_t i, k, at;

	memset(names, 0, sizeof *names);
	for (i = 0; i < TAM_ELEMENTS; i++) {
		for (k = 0; k < tam_elements[i].n && k < sizeof(uint64_t); k++)
			names->key[i] |= (uint64_t)(unsigned char)tam_elements[i].name[k] << 8 * k;
		at = tam_names_slot(names->key[i], tam_elements[i].n);
		while (names->slot[at] != 0)
			at = (at + 1) % TAM_NAME_SLOTS;
		names->slot[at] = (uint8_t)(i + 1);
	}
}
