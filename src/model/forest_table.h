/* The arrays of a generated table as one forest; included behind them. */
#include "model/forest.h"

_Static_assert(
	sizeof columns / sizeof columns[0] <= TAM_FOREST_COLUMNS, "a node has 8 bits for them");

#define TAM_FOREST_OF_TABLE \
	{ \
		.columns = columns, .n_columns = sizeof columns / sizeof columns[0], \
		.thresholds = thresholds, .nodes = nodes, .trees = trees, \
		.n_trees = sizeof trees / sizeof trees[0], .means = means, \
		.confidence = confidence, \
		.n_confidence = sizeof confidence / sizeof confidence[0], .sure = SURE, \
		.early = EARLY, \
	}
