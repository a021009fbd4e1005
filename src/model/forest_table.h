/* The arrays of a generated table as one forest; included behind them. */
#include "model/forest.h"

_Static_assert(
	sizeof columns / sizeof columns[0] <= TAM_FOREST_COLUMNS, "a split has 8 bits for them");
_Static_assert(0 < STEP && STEP <= sizeof trees / sizeof trees[0], "the first step is whole");

#define TAM_FOREST_OF_TABLE \
	{ \
		.columns = columns, .n_columns = sizeof columns / sizeof columns[0], \
		.trees = trees, .n_trees = sizeof trees / sizeof trees[0], .step = STEP, \
		.sure = SURE, .confidence = confidence, \
		.n_confidence = sizeof confidence / sizeof confidence[0], \
	}
