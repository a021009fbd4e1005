/* Boosted regression trees: some trees, row by row, then the next ones. */
#include "model/forest.h"

#include <math.h>

static inline size_t
below(const struct tam_tree *tree, size_t i, const float *x)
{
	return 2 * i + 1 + (x[tree->column[i]] >= tree->threshold[i]);
}

static inline int32_t
value_of(const struct tam_tree *tree, const float *x)
{
	size_t i = below(tree, 0, x);

	/* The levels of TAM_FOREST_DEPTH, written out: nothing here costs as much. */
	i = below(tree, i, x);
	i = below(tree, i, x);
	i = below(tree, i, x);
	i = below(tree, i, x);
	return tree->leaf[i - TAM_FOREST_SPLITS];
}

/* By pairs: a twentieth of the instructions less. */
static int32_t
sum_of(const struct tam_tree *trees, size_t n, const float *row)
{
	int32_t sum = 0;
	size_t t;

	for (t = 0; t < n; t += 2)
		sum += value_of(&trees[t], row) + value_of(&trees[t + 1], row);
	return sum;
}

void
tam_forest_sums(
	const struct tam_forest *f, const float *rows, size_t columns, size_t n, int32_t *sums)
{
	uint8_t left[TAM_FOREST_ROWS];
	size_t from, i, k, n_left = n;

	for (i = 0; i < n; i++) {
		left[i] = (uint8_t)i;
		sums[i] = 0;
	}
	for (from = 0; from < f->n_trees && n_left > 0; from += f->step, n_left = k) {
		const int32_t *rest = f->rest[from / f->step];

		for (i = k = 0; i < n_left; i++) {
			int32_t *sum = &sums[left[i]];

			*sum += sum_of(f->trees + from, f->step, rows + left[i] * columns);
			if (*sum < f->out)
				*sum += rest[0];
			else if (*sum > f->in)
				*sum += rest[1];
			else
				left[k++] = left[i];
		}
	}
}

int32_t
tam_forest_sum(const struct tam_forest *f, const float *row)
{
	int32_t sum;

	tam_forest_sums(f, row, 0, 1, &sum);
	return sum;
}

float
tam_forest_probability(int32_t sum)
{
	return (float)(1 / (1 + exp(-(double)sum * TAM_FOREST_UNIT)));
}

/* The change of the expected leaf at each split goes to the column that was split (A. Saabas, 2014). */
void
tam_forest_explain(const struct tam_forest *f, const float *row, double *share)
{
	size_t t, i, next;

	for (t = 0; t < f->n_trees; t++) {
		const struct tam_tree *tree = &f->trees[t];

		for (i = 0; i < TAM_FOREST_SPLITS; i = next) {
			double from = tree->mean[i] * TAM_FOREST_MEAN, to;

			next = below(tree, i, row);
			to = next < TAM_FOREST_SPLITS
				     ? tree->mean[next] * TAM_FOREST_MEAN
				     : tree->leaf[next - TAM_FOREST_SPLITS] * TAM_FOREST_UNIT;
			share[tree->column[i]] += to - from;
		}
	}
}
