/* Boosted regression trees, from a generated table: a row of features to a probability. */
#ifndef TAM_MODEL_FOREST_H
#define TAM_MODEL_FOREST_H

#include <stddef.h>
#include <stdint.h>

/* Trees are complete: a split has the number of its column in the row and its threshold, and below split
 * i stand 2 i + 1, where a smaller value goes, and 2 i + 2. Leaves are whole numbers of TAM_FOREST_UNIT, so
 * that their sum does not depend on the machine. */
enum { TAM_FOREST_DEPTH = 5, TAM_FOREST_SPLITS = 31, TAM_FOREST_LEAVES = 32 };

#define TAM_FOREST_UNIT (1.0 / 8192)
#define TAM_FOREST_MEAN (1.0 / 64)

struct tam_tree {
	float threshold[TAM_FOREST_SPLITS];
	uint16_t column[TAM_FOREST_SPLITS];
	int16_t leaf[TAM_FOREST_LEAVES];
	int8_t mean
		[TAM_FOREST_SPLITS]; /* of the leaves below, in TAM_FOREST_MEAN; for explanations */
};

struct tam_forest {
	const struct tam_tree *trees;
	size_t n_trees;
	/* After each `step` trees, an even number, a row whose sum is below `out` or above `in` is done. */
	size_t step;
	int32_t out, in;
	/* For each step: what the trees that are left would add to such a row below (never more than 0), above
	 * (never less), on the mean. */
	const int32_t (*rest)[2];
	const float (*confidence)[2]; /* expected F1 of a cut, its mean F1; first: of none */
	size_t n_confidence;
};

/* The forest of a page's blocks (base/features.h). */
extern const struct tam_forest tam_page_forest;

/* That of a dump's lines (base/line_features.h). */
extern const struct tam_forest tam_line_forest;

/* Log-odds of one row, in TAM_FOREST_UNIT. */
int32_t tam_forest_sum(const struct tam_forest *f, const float *row);

/* With the trees of a step about half of the first cache. */
enum { TAM_FOREST_ROWS = 32 };

/* The same of `n` rows of `columns`, at most TAM_FOREST_ROWS, that lie side by side. Rows and `step` trees that are together in the
 * first cache are several times as fast as row by row. */
void tam_forest_sums(
	const struct tam_forest *f, const float *rows, size_t columns, size_t n, int32_t *sums);

/* 0-1, from such a sum. */
float tam_forest_probability(int32_t sum);

/* Adds to share[c] what each column c did to the log-odds of the row. */
void tam_forest_explain(const struct tam_forest *f, const float *row, double *share);

#endif
