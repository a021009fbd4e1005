/* The title of a page: no one source is right often enough, so what each of them says, whole and in
 * parts, stands for election, and what speaks for a candidate is added up. */
#include "meta/title.h"

#include "meta/title_weights.inc"

static float
weigh(const struct tam_standing *s)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < TAM_TITLE_SAYS; i++)
		sum += which[i] * s->says[i];
	return sum;
}

void
tam_settle_title(struct tam_facts *f)
{
	struct tam_titles *all = tam_arena_calloc(f->doc->arena, 1, sizeof *all);
	const struct tam_standing *best = NULL;
	float top = 0, sum;
	size_t i;

	if (all == NULL) {
		f->spent = true;
		return;
	}
	tam_titles_gather(f, all);
	for (i = 0; i < all->n && !f->spent; i++) {
		struct tam_standing *s = &all->v[i];

		sum = weigh(s);
		if (s->from != NULL && (s->from->why == NULL || sum > s->from->weight)) {
			s->from->weight = sum;
			s->from->why = tam_slice_eq(s->text, s->from->value) ? "whole" : "in part";
		}
		if (best == NULL || sum > top) {
			best = s;
			top = sum;
		}
	}
	if (best == NULL)
		return;
	if (best->from != NULL)
		best->from->won = true;
	if (f->doc->meta.title.p == NULL)
		f->doc->meta.title = best->text;
}
