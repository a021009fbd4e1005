/* Between the collector of blocks and the computation of their features. */
#ifndef TAM_HTML_BLOCKS_H
#define TAM_HTML_BLOCKS_H

#include "html/place.h"

/* What was counted while the characters of a block went by. */
struct tam_tally {
	uint32_t chars, link_chars, bold_chars; /* code points, white space collapsed */
	uint32_t links;                         /* `a` elements opened */
	uint32_t images;                        /* since the block before */
};

/* `pending`, the text before element `block`, is the capital that its paragraph begins with. */
bool tam_is_drop_cap(const struct tam_page *page, struct tam_slice pending, uint32_t block);

/* Fills doc->features, one for each of doc->blocks; `tally` by block. */
enum tam_code tam_features_fill(
	struct tam_doc *doc, const struct tam_tally *tally, struct tam_err *err) TAM_CHECKED;

#endif
