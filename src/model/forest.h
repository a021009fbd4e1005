/* Boosted regression trees, from a generated table: a row of features to a probability. */
#ifndef TAM_MODEL_FOREST_H
#define TAM_MODEL_FOREST_H

#include <stddef.h>
#include <stdint.h>

/* A node is 32 bits. The lowest 16: of a split, the number of its threshold; of a leaf, its value as
 * a signed number of TAM_FOREST_UNIT. Then 8: the column that is split. Then 8: how many nodes further
 * the right branch is, 0 in a leaf; the left one is the next node. A value below the threshold goes
 * left. Leaves are whole numbers so that their sum does not depend on the machine. */
struct tam_forest {
	const uint16_t *columns; /* of the row, in the order in which nodes count them */
	size_t n_columns;
	const float *thresholds;
	const uint32_t *nodes;
	const uint32_t *trees; /* the first node of each */
	size_t n_trees;
	const int8_t *
		means; /* by node: mean of the leaves below, in TAM_FOREST_MEAN; for explanations */
	const float (*confidence)[2]; /* expected F1 of a cut, its mean F1; first: of none */
	size_t n_confidence;
	int32_t sure; /* when the sum is further than this from 0 after `early` trees, it is done */
	size_t early;
};

#define TAM_FOREST_UNIT (1.0 / 8192)
#define TAM_FOREST_MEAN (1.0 / 64)

enum { TAM_FOREST_COLUMNS = 255 };

/* The forest of a page's blocks (base/features.h). */
extern const struct tam_forest tam_page_forest;

/* That of a dump's lines (base/line_features.h). */
extern const struct tam_forest tam_line_forest;

/* Log-odds of one row, in TAM_FOREST_UNIT. */
int32_t tam_forest_sum(const struct tam_forest *f, const float *row);

/* 0-1, from such a sum. */
float tam_forest_probability(int32_t sum);

/* Adds to share[c], c an index of `columns`, what each column did to the log-odds of the row. */
void tam_forest_explain(const struct tam_forest *f, const float *row, double *share);

#endif
