/* The arrays of a generated table as one forest; included behind them. */
#include "model/forest.h"

_Static_assert(0 < STEP && STEP <= sizeof trees / sizeof trees[0], "the first step is whole");

#define TAM_FOREST_OF_TABLE \
	{ \
		.trees = trees, .n_trees = sizeof trees / sizeof trees[0], .step = STEP, \
		.out = OUT, .in = IN, .confidence = confidence, \
		.n_confidence = sizeof confidence / sizeof confidence[0], \
	}
