/* Whose names they are, and whether there is an author at all. */
#include "meta/author.h"
#include "meta/page_says.h"
#include "meta/weights.h"

#include "meta/author_weights.inc"

/* Whether there is an author, and these names speak for it. */
static float
weigh_any(const struct tam_facts *f, const struct tam_group *g)
{
	bool says[TAM_PAGE_SAYS];

	tam_page_says(f, 0, says);
	return tam_weigh(any, g->says, TAM_NAMES_SAYS) + tam_weigh(page, says, TAM_PAGE_SAYS);
}

void
tam_settle_author(struct tam_facts *f)
{
	struct tam_groups *all = tam_arena_calloc(f->doc->arena, 1, sizeof *all);
	struct tam_group *best = NULL;
	float top = 0, sum;
	size_t i;

	if (all == NULL) {
		f->spent = true;
		return;
	}
	tam_authors_gather(f, all);
	for (i = 0; i < all->n; i++) {
		struct tam_group *g = &all->v[i];

		sum = tam_weigh(which, g->says, TAM_NAMES_SAYS);
		g->from->weight = sum;
		g->from->why = g->says[TAM_NAMES_TOLD_AND_SEEN]
				       ? "machines are told what people see"
			       : g->says[TAM_NAMES_IS_SITE] ? "the site itself"
							    : "named";
		if (g->may_win && (best == NULL || sum > top)) {
			top = sum;
			best = g;
		}
	}
	if (best == NULL)
		return;
	if (weigh_any(f, best) <= 0) {
		best->from->why = "the page does not look like one with an author";
		return;
	}
	best->from->won = true;
	if (f->doc->meta.author.p == NULL)
		f->doc->meta.author = best->names;
}
