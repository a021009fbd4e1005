/* The forest that knows the main content of a page; `make train` makes its table. */
#include "base/features.h"
#include "model/forest.h"

#ifndef TAM_UNTRAINED
#include "model/page_forest.inc"
#else /* features may have changed: the program that dumps them knows nothing yet */
enum { STEP = 1, SURE = 0 };
static const float confidence[][2] = {{0, 0}, {1, 1}};
static const uint16_t columns[] = {TAM_FEATURE_nw};
static const struct tam_tree trees[1];
#endif

_Static_assert(
	sizeof columns / sizeof columns[0] <= TAM_FOREST_COLUMNS, "a split has 8 bits for them");
_Static_assert(STEP <= sizeof trees / sizeof trees[0], "the first step is whole");

const struct tam_forest tam_page_forest = {
	.columns = columns,
	.n_columns = sizeof columns / sizeof columns[0],
	.trees = trees,
	.n_trees = sizeof trees / sizeof trees[0],
	.step = STEP,
	.sure = SURE,
	.confidence = confidence,
	.n_confidence = sizeof confidence / sizeof confidence[0],
};
