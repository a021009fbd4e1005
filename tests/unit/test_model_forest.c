/* The trees say what XGBoost says, on the rows that training left for this. */
#include "unit.h"

#include <math.h>

#include "base/features.h"
#include "base/line_features.h"
#include "model/forest.h"

struct row {
	double p;
	float x[TAM_FEATURES];
};

static const struct row rows[] = {
#include "page_forest_rows.inc"
};

static const struct line_row {
	double p;
	float x[TAM_LINE_FEATURES];
} line_rows[] = {
#include "line_forest_rows.inc"
};

/* What the trees say of a row, which is what the trainer said. */
static double
same(const struct tam_forest *f, const float *x, double want)
{
	double p = (double)tam_forest_probability(tam_forest_sum(f, x));

	assert_true(fabs(p - want) < 1e-6);
	return p;
}

static void
equals_the_trainer(void **state)
{
	bool low = false, high = false;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(rows); i++) {
		double p = same(&tam_page_forest, rows[i].x, rows[i].p);

		low = low || p < 0.1;
		high = high || p > 0.9;
	}
	assert_true(low && high);
}

static void
equals_the_trainer_on_lines(void **state)
{
	bool low = false, high = false;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(line_rows); i++) {
		double p = same(&tam_line_forest, line_rows[i].x, line_rows[i].p);

		low = low || p < 0.1;
		high = high || p > 0.9;
	}
	assert_true(low && high);
}

/* What columns did adds up to the log-odds, less what the trees say of no row in particular. */
static void
shares_add_up(void **state)
{
	const struct tam_forest *f = &tam_page_forest;
	struct tam_forest all = tam_page_forest;
	double share[TAM_FEATURES] = {0}, sum = 0;
	size_t i;

	(void)state;
	tam_forest_explain(f, rows[0].x, share);
	for (i = 0; i < TAM_FEATURES; i++)
		sum += share[i];
	for (i = 0; i < f->n_trees; i++)
		sum += f->trees[i].mean[0] * TAM_FOREST_MEAN;
	/* A row that is sure early is summed to its end here. */
	all.out = INT32_MIN;
	all.in = INT32_MAX;
	assert_true(fabs(sum - tam_forest_sum(&all, rows[0].x) * TAM_FOREST_UNIT) < 0.01);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(equals_the_trainer),
		cmocka_unit_test(equals_the_trainer_on_lines),
		cmocka_unit_test(shares_add_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
