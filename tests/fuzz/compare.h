/* The tree by way of the skeleton against the tree of the whole page. */
#ifndef TAM_TESTS_COMPARE_H
#define TAM_TESTS_COMPARE_H

#include "base/slice.h"

/* What came of a comparison. The closed list of differences that are allowed:
 *
 * - White space. A run of it that stands between tags counts as one character, in the skeleton it is
 *   one; inside pre, listing, xmp and textarea it is compared exactly, but for CRLF and CR, which are
 *   LF.
 * - White space in front of `</form>`: Gumbo 0.10 puts it behind the form.
 * - Controls (C0, DEL, C1) and non-characters: Gumbo makes U+FFFD of them, we keep them.
 * - Noah's Ark: of formatting elements (b, font ...) open at once the tree builder keeps three that
 *   are identical, attributes included. In a skeleton they have none.
 * - Numeric references of eight digits and more, with which Gumbo 0.10 overflows.
 * - Names of attributes of foreign elements: Gumbo takes `xlink:` and `xml:` off, we do not.
 * - Attributes behind a duplicate in the same tag: Gumbo 0.10 puts the duplicate's name in front of the
 *   next one's.
 * - `</svg >`: with anything behind the name, Gumbo 0.10 does not find the svg or math element that the
 *   tag ends. In the skeleton end tags are bare.
 * - `</>` before svg and math: Gumbo 0.10 takes it for the beginning of the tag behind it, and then does
 *   not know that tag's name. The scanner drops it.
 * - The inside of svg and template: no part of the node array either way. */
enum outcome {
	SAME,
	REFUSED, /* over budget, either way */
	GAVE_UP, /* no skeleton was used: nothing to compare */
	ALLOWED, /* different, and may be: Noah's Ark, overflow */
	DIFFERENT,
	OUTCOMES,
};

/* `html` is UTF-8 without NUL. What differs, or why there was nothing to compare, goes to `said`. */
enum outcome compare_trees(struct tam_slice html, char *said, size_t room);

#endif
