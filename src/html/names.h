/* Names of elements, looked up by their first eight bytes and their length. */
#ifndef TAM_HTML_NAMES_H
#define TAM_HTML_NAMES_H

#include "html/page.h"

/* What the scanner must know of an element. Closing tags are judged by the same kinds. */
enum tam_scan_kind {
	TAM_KIND_ORDINARY,
	TAM_KIND_BRIEF,   /* never stays open, or its end is implied */
	TAM_KIND_BARRIER, /* its content cannot close a `pre` around it */
	TAM_KIND_SCRIPT,
	TAM_KIND_STYLE,
	TAM_KIND_RAWTEXT,
	TAM_KIND_TITLE,
	TAM_KIND_TEXTAREA,
	TAM_KIND_PRE, /* and listing */
	TAM_KIND_SELECT,
	TAM_KIND_TEMPLATE,
	TAM_KIND_COL,
	TAM_KIND_SVG,
	TAM_KIND_MATH,
	TAM_KIND_INPUT,
	TAM_KIND_ROOT,    /* html and body: later ones are merged into the first */
	TAM_KIND_REFUSED, /* plaintext, frameset, isindex */
};

/* What the tree builder does with an element where nothing but text and such elements are around:
 * see html/fold.c. */
enum tam_fold_kind {
	TAM_FOLD_INLINE, /* is put where it stands */
	TAM_FOLD_FORMAT, /* the same, and remembered until its end tag */
	TAM_FOLD_BUTTON, /* the same, and ends a button that is open */
	TAM_FOLD_BLOCK,  /* ends a paragraph that is open */
	TAM_FOLD_HEADING,
	TAM_FOLD_P,
	TAM_FOLD_LI,
	TAM_FOLD_DD,   /* and dt */
	TAM_FOLD_PRE,  /* a block; white space in it counts, but for a line end at its start */
	TAM_FOLD_FORM, /* a block; one inside another is ignored */
	TAM_FOLD_HEAD, /* holds few elements, and no text */
	TAM_FOLD_VOID, /* has no content and no end tag */
	TAM_FOLD_RULE, /* the same, and ends a paragraph: hr */
	TAM_FOLD_RAW,  /* holds text only, up to its own end tag */
	TAM_FOLD_SVG,
	TAM_FOLD_NEVER, /* has rules of its own */
};

enum {
#define ELEMENT(name, tag, kind, fold) +1
	TAM_ELEMENTS = 0
#include "html/elements.def"
	,
	TAM_ELEMENT_UNKNOWN = TAM_ELEMENTS,
	TAM_NAME_SLOTS = 512,
};

struct tam_element {
	const char *name;
	uint8_t n;
	uint8_t tag, kind, fold; /* enum tam_tag, tam_scan_kind, tam_fold_kind */
};

/* Rows by number; the last, TAM_ELEMENT_UNKNOWN, stands for all other names. */
extern const struct tam_element tam_elements[TAM_ELEMENTS + 1];

/* A hash table over the rows, made once for a page: cheaper than to search for each tag. */
struct tam_names {
	uint64_t key[TAM_ELEMENTS];
	uint8_t slot[TAM_NAME_SLOTS]; /* 1 + row; 0 is free */
};

/* Multiplicative hashing, by the golden ratio (Knuth, TAOCP 6.4). */
static inline size_t
tam_names_slot(uint64_t key, size_t n)
{
	return (size_t)((key ^ n) * UINT64_C(0x9E3779B97F4A7C15) >> 55);
}

void tam_names_init(struct tam_names *names);

/* The row of a name. `key`: its first eight bytes in lower case, the first one lowest. */
static inline size_t
tam_names_find(const struct tam_names *names, struct tam_slice name, uint64_t key)
{
	size_t at = tam_names_slot(key, name.n), row;

	for (; names->slot[at] != 0; at = (at + 1) % TAM_NAME_SLOTS) {
		row = names->slot[at] - 1u;
		if (names->key[row] == key && tam_elements[row].n == name.n &&
			(name.n <= sizeof key ||
				tam_slice_ieq(name, tam_slice(tam_elements[row].name, name.n))))
			return row;
	}
	return TAM_ELEMENT_UNKNOWN;
}

#endif
