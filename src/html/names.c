/* The table of elements and its hash. */
#include "html/names.h"

#include "base/utf8.h"

const struct tam_element tam_elements[TAM_ELEMENTS + 1] = {
#define ELEMENT(name, tag, kind, fold) \
	{name, sizeof(name) - 1, TAM_TAG_##tag, TAM_KIND_##kind, TAM_FOLD_##fold},
#include "html/elements.def"
	{"", 0, TAM_TAG_OTHER, TAM_KIND_ORDINARY, TAM_FOLD_INLINE},
};

/* Multiplicative hashing, by the golden ratio (Knuth, TAOCP 6.4). */
static size_t
slot_of(uint64_t key, size_t n)
{
	return (size_t)((key ^ n) * UINT64_C(0x9E3779B97F4A7C15) >> 55);
}

void
tam_names_init(struct tam_names *names)
{
	size_t i, k, at;

	memset(names, 0, sizeof *names);
	for (i = 0; i < TAM_ELEMENTS; i++) {
		for (k = 0; k < tam_elements[i].n && k < sizeof(uint64_t); k++)
			names->key[i] |= (uint64_t)(unsigned char)tam_elements[i].name[k] << 8 * k;
		at = slot_of(names->key[i], tam_elements[i].n);
		while (names->slot[at] != 0)
			at = (at + 1) % TAM_NAME_SLOTS;
		names->slot[at] = (uint8_t)(i + 1);
	}
}

size_t
tam_names_find(const struct tam_names *names, struct tam_slice name, uint64_t key)
{
	size_t at = slot_of(key, name.n), row;

	for (; names->slot[at] != 0; at = (at + 1) % TAM_NAME_SLOTS) {
		row = names->slot[at] - 1u;
		if (names->key[row] == key && tam_elements[row].n == name.n &&
			(name.n <= sizeof key ||
				tam_slice_ieq(name, tam_slice(tam_elements[row].name, name.n))))
			return row;
	}
	return TAM_ELEMENT_UNKNOWN;
}
