/* The arrays of a generated table as one forest; included behind them. */
#include "model/forest.h"

_Static_assert(STEP *(sizeof rest / sizeof rest[0]) == sizeof trees / sizeof trees[0],
	"each step is whole and has its rest");
_Static_assert(STEP % 2 == 0, "trees are read by pairs");

#define TAM_FOREST_OF_TABLE \
	{ \
		.trees = trees, .n_trees = sizeof trees / sizeof trees[0], .step = STEP, \
		.out = OUT, .in = IN, .rest = rest, .confidence = confidence, \
		.n_confidence = sizeof confidence / sizeof confidence[0], \
	}
