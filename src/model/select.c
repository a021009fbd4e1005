/* Main content of a page: the forest's word on each block, and the cut that is expected to give the best
 * word F1. */
#include "model/select.h"

#include <math.h>

#include "base/features.h"
#include "base/line_features.h"
#include "model/forest.h"

/* A page with fewer expected words of content has none, nor has one whose best cut is poor; of few words
 * more is asked. */
enum { EMPTY_WORDS = 8, FEW_WORDS = 24 };
static const double poor = 0.25, poor_of_few = 0.5;

/* --aim moves one threshold: never below this for precision, never above that for recall. */
static const float precise = 0.6f, generous = 0.2f;

struct weighed {
	double against; /* odds that the block is no content */
	float p, words;
	uint32_t rank; /* below 1 << RANK_BITS, smaller for the likelier */
};

/* Beyond this a forest's word is as good as certain. */
enum { CERTAIN = 113050 /* 13.8 */, RANK_BITS = 18, HALF = 1 << RANK_BITS / 2 };

_Static_assert(2 * CERTAIN < 1 << RANK_BITS, "a rank has room for every sum");

/* One pass of sorting by half of the bits of ranks; equal ones keep their order. */
static void
sort_pass(const struct weighed *from, struct weighed *to, size_t n, unsigned shift)
{
	uint32_t starts[HALF + 1] = {0};
	size_t i;

	for (i = 0; i < n; i++)
		starts[(from[i].rank >> shift) % HALF + 1]++;
	for (i = 1; i < HALF; i++)
		starts[i] += starts[i - 1];
	for (i = 0; i < n; i++)
		to[starts[(from[i].rank >> shift) % HALF]++] = from[i];
}

/* The forest errs on whole pages more than on blocks: all of a page's log-odds are off by one normal
 * deviate with a standard deviation of 1. These are the points of Gauss-Hermite quadrature, as factors
 * of the odds against, exp(-x), with their shares. */
static const struct {
	double factor, share;
} doubts[] = {
	{17.408699, 0.0112574},   /* x = -2.8569700 */
	{3.8791893, 0.2220759},   /* x = -1.3556262 */
	{1, 0.5333333},           /* x = 0.0000000 */
	{0.25778582, 0.2220759},  /* x = 1.3556262 */
	{0.057442548, 0.0112574}, /* x = 2.8569700 */
};

static double
doubted(const struct weighed *w, size_t doubt)
{
	return (double)w->words / (1 + w->against * doubts[doubt].factor);
}

/* Keeps the likeliest blocks as long as the expected F1 grows: the prefix of the blocks by p that
 * maximises, over all doubts, the mean of sum(p w) / (sum of w kept + sum of p w over all). */
static float
best_cut(const struct weighed *v, size_t n, double *f1)
{
	enum { DOUBTS = TAM_COUNT(doubts) };
	double all[DOUBTS] = {0}, hit[DOUBTS] = {0}, kept = 0, mean;
	float cut = 2;
	size_t i, d;

	for (d = 0; d < DOUBTS; d++)
		for (i = 0; i < n; i++)
			all[d] += doubted(&v[i], d);
	*f1 = 0;
	for (i = 0; i < n; i++) {
		kept += (double)v[i].words;
		for (d = 0, mean = 0; d < DOUBTS; d++) {
			hit[d] += doubted(&v[i], d);
			mean += doubts[d].share * 2 * hit[d] / (kept + all[d]);
		}
		if (mean > *f1) {
			*f1 = mean;
			cut = v[i].p;
		}
	}
	return cut;
}

static float
aimed(enum tam_aim aim, float cut)
{
	switch (aim) {
	case TAM_AIM_BALANCE:
		return cut;
	case TAM_AIM_PRECISION:
		return cut > precise ? cut : precise;
	case TAM_AIM_RECALL:
		return cut < generous ? cut : generous;
	}
	return cut;
}

/* The F1 that cuts of this expected F1 had in cross-validation. */
static double
calibrated(const struct tam_forest *f, double f1)
{
	const float(*t)[2] = f->confidence;
	size_t i = 1;

	if (f1 <= 0)
		return (double)t[0][1];
	if (f1 <= (double)t[1][0])
		return f1 * (double)t[1][1] / (double)t[1][0];
	while (i + 1 < f->n_confidence && f1 > (double)t[i + 1][0])
		i++;
	if (i + 1 == f->n_confidence)
		return (double)t[i][1];
	return (double)t[i][1] + (f1 - (double)t[i][0]) * (double)(t[i + 1][1] - t[i][1]) /
					 (double)(t[i + 1][0] - t[i][0]);
}

static struct weighed
weigh(int32_t sum, float words)
{
	int32_t odds = sum > CERTAIN ? CERTAIN : sum < -CERTAIN ? -CERTAIN : sum;
	double against = exp(-odds * TAM_FOREST_UNIT);

	return (struct weighed){.against = against,
		.p = odds == sum ? (float)(1 / (1 + against)) : tam_forest_probability(sum),
		.words = words,
		.rank = (uint32_t)(CERTAIN - odds)};
}

_Static_assert((int)TAM_FEATURES <= (int)TAM_MOST_COLUMNS &&
		       (int)TAM_LINE_FEATURES <= (int)TAM_MOST_COLUMNS,
	"a row holds either");

struct tam_rows
tam_rows_of(const struct tam_doc *doc)
{
	if (doc->lines != NULL)
		return (struct tam_rows){
			&tam_line_forest, doc->lines, TAM_LINE_FEATURES, TAM_LINE_FEATURE_nw};
	return (struct tam_rows){&tam_page_forest, doc->features, TAM_FEATURES, TAM_FEATURE_nw};
}

void
tam_rows_get(const struct tam_rows *rows, size_t index, float *row)
{
	const size_t bytes = rows->columns * sizeof *row;

	memcpy(row, (const char *)rows->v + index * bytes, bytes);
}

/* Probabilities of all blocks; lists those whose mark is not a pattern's word. Gives the words of content that
 * are expected in them. */
static double
weigh_all(struct tam_doc *doc, const struct tam_rows *rows, struct weighed *v, size_t *n)
{
	const float *all = rows->v; /* a row holds nothing but floats */
	int32_t sums[TAM_FOREST_ROWS];
	double expected = 0;
	size_t from, end, i;

	for (from = 0; from < doc->blocks.n; from = end) {
		const float *some = all + from * rows->columns;

		end = doc->blocks.n - from < TAM_FOREST_ROWS ? doc->blocks.n
							     : from + TAM_FOREST_ROWS;
		tam_forest_sums(rows->forest, some, rows->columns, end - from, sums);
		for (i = from; i < end; i++) {
			struct tam_block *b = &doc->blocks.v[i];
			struct weighed w = weigh(
				sums[i - from], some[(i - from) * rows->columns + rows->words]);

			b->p = w.p;
			if (b->mark.verdict == TAM_CUT)
				continue;
			v[(*n)++] = w;
			expected += (double)w.p * (double)w.words;
		}
	}
	return expected;
}

enum tam_code
tam_select(struct tam_doc *doc, float *cut, double *confidence, struct tam_err *err)
{
	struct weighed *v = tam_arena_alloc(doc->arena, 2 * doc->blocks.n * sizeof *v);
	const struct tam_rows rows = tam_rows_of(doc);
	double expected, f1 = 0;
	float best = 2;
	size_t n = 0;

	if (v == NULL)
		return tam_fail_arena(err, doc->arena);
	expected = weigh_all(doc, &rows, v, &n);
	if (expected >= EMPTY_WORDS) {
		sort_pass(v, v + doc->blocks.n, n, 0);
		sort_pass(v + doc->blocks.n, v, n, RANK_BITS / 2);
		best = best_cut(v, n, &f1);
	}
	if (f1 < (expected < FEW_WORDS ? poor_of_few : poor))
		f1 = 0;
	*cut = f1 > 0 ? aimed(doc->aim, best) : 2;
	*confidence = calibrated(rows.forest, f1);
	return TAM_OK;
}
