/* Boosted regression trees: one row at a time, tree by tree. */
#include "model/forest.h"

#include <math.h>

static void
gather(const struct tam_forest *f, const float *row, float *x)
{
	size_t i;

	for (i = 0; i < f->n_columns; i++)
		x[i] = row[f->columns[i]];
}

static int32_t
leaf_value(uint32_t node)
{
	return (int16_t)(node & 0xFFFF);
}

static const uint32_t *
step(const struct tam_forest *f, const uint32_t *node, const float *x)
{
	return x[*node >> 16 & 0xFF] < f->thresholds[*node & 0xFFFF] ? node + 1
								     : node + (*node >> 24);
}

int32_t
tam_forest_sum(const struct tam_forest *f, const float *row)
{
	float x[TAM_FOREST_COLUMNS];
	int32_t sum = 0;
	size_t t;

	gather(f, row, x);
	for (t = 0; t < f->n_trees; t++) {
		const uint32_t *node = f->nodes + f->trees[t];

		if (t == f->early && (sum > f->sure || sum < -f->sure))
			break;
		while (*node >> 24 != 0)
			node = step(f, node, x);
		sum += leaf_value(*node);
	}
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
	float x[TAM_FOREST_COLUMNS];
	size_t t;

	gather(f, row, x);
	for (t = 0; t < f->n_trees; t++) {
		const uint32_t *node = f->nodes + f->trees[t], *next;

		for (; *node >> 24 != 0; node = next) {
			next = step(f, node, x);
			share[*node >> 16 & 0xFF] +=
				(f->means[next - f->nodes] - f->means[node - f->nodes]) *
				TAM_FOREST_MEAN;
		}
	}
}
