/* The forest that knows the main content of a page; `make train` makes its table. */
#include "base/features.h"
#include "model/forest.h"

#include "model/page_forest.inc"

_Static_assert(
	sizeof columns / sizeof columns[0] <= TAM_FOREST_COLUMNS, "a node has 8 bits for them");

const struct tam_forest tam_page_forest = {
	.columns = columns,
	.n_columns = sizeof columns / sizeof columns[0],
	.thresholds = thresholds,
	.nodes = nodes,
	.trees = trees,
	.n_trees = sizeof trees / sizeof trees[0],
	.means = means,
	.confidence = confidence,
	.n_confidence = sizeof confidence / sizeof confidence[0],
	.sure = SURE,
	.early = EARLY,
};
