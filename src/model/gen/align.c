/* Part of `make train`: which words of a page belong to its gold text, by an alignment that rewards
 * runs. A word alone costs more than it brings, so that common words do not light up a menu. */
#include <stdint.h>
#include <stdlib.h>

/* In quarters of a word. */
enum { WORD = 4, FIRST_START = 2, START = 5, NEVER = INT32_MIN / 2 };
enum { SKIP_PAGE, SKIP_GOLD, MATCH, CHOICE = 3, GOES_ON = 4 };

int tam_align(const int32_t *page, const int32_t *block, int32_t n, const int32_t *gold, int32_t m,
	uint8_t *in_page, uint8_t *in_gold);

static void
trace_back(const uint8_t *how, int32_t n, int32_t m, uint8_t *in_page, uint8_t *in_gold)
{
	int32_t i = n, j = m;
	int inside = 0; /* a run that goes on backwards */

	while (i > 0 && j > 0) {
		uint8_t h = how[(size_t)(i - 1) * (size_t)m + (size_t)(j - 1)];

		if (inside || (h & CHOICE) == MATCH) {
			in_page[--i] = in_gold[--j] = 1;
			inside = (h & GOES_ON) != 0;
		} else if ((h & CHOICE) == SKIP_PAGE) {
			i--;
		} else {
			j--;
		}
	}
}

/* page: words as numbers; block: of each, the number of its block. Sets in_page and in_gold to 1 for the
 * words that belong together. -1: no memory. */
int
tam_align(const int32_t *page, const int32_t *block, int32_t n, const int32_t *gold, int32_t m,
	uint8_t *in_page, uint8_t *in_gold)
{
	uint8_t *how = malloc((size_t)n * (size_t)m + 1);
	int32_t *best =
		calloc((size_t)m + 1, sizeof *best); /* of the row above, then of this one */
	int32_t *run = malloc(((size_t)m + 1) * sizeof *run);
	int32_t i, j;

	if (how == NULL || best == NULL || run == NULL) {
		free(how);
		free(best);
		free(run);
		return -1;
	}
	for (j = 0; j <= m; j++)
		run[j] = NEVER;
	for (i = 0; i < n; i++) {
		int32_t start = i == 0 || block[i] != block[i - 1] ? FIRST_START : START;
		int32_t best_before = 0, run_before = NEVER; /* above and to the left */
		uint8_t *row = how + (size_t)i * (size_t)m;

		for (j = 0; j < m; j++) {
			int32_t above = best[j + 1], left = best[j], score = NEVER;
			uint8_t h = 0;

			if (page[i] == gold[j]) {
				score = best_before + WORD - start;
				if (run_before + WORD >= score) {
					score = run_before + WORD;
					h = GOES_ON;
				}
			}
			best_before = above;
			run_before = run[j + 1];
			run[j + 1] = score;
			if (above >= left && above >= score)
				h |= SKIP_PAGE;
			else if (left >= score)
				h |= SKIP_GOLD;
			else
				h |= MATCH;
			best[j + 1] = (h & CHOICE) == SKIP_PAGE   ? above
				      : (h & CHOICE) == SKIP_GOLD ? left
								  : score;
			row[j] = h;
		}
	}
	for (i = 0; i < n; i++)
		in_page[i] = 0;
	for (j = 0; j < m; j++)
		in_gold[j] = 0;
	trace_back(how, n, m, in_page, in_gold);
	free(how);
	free(best);
	free(run);
	return 0;
}
