/* The forest that knows the main content of a page; `make train` makes its table. */
#include "base/features.h"
#include "model/forest.h"

#ifndef TAM_UNTRAINED
#include "model/page_forest.inc"
#else /* features may have changed: the program that dumps them knows nothing yet */
enum { EARLY, SURE = 0 };
static const float confidence[][2] = {{0, 0}, {1, 1}};
static const uint16_t columns[] = {TAM_FEATURE_nw};
static const float thresholds[] = {0};
static const uint32_t trees[] = {0};
static const int8_t means[] = {0};
static const uint32_t nodes[] = {0};
#endif

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
