/* Main content of a page: a linear score of each block's features, and the cut that is expected to
 * give the best word F1.
 *
 * The terms are few and their weights are set by hand: chosen and rounded after a logistic
 * regression over the development pages of WCXB (CC-BY-4.0), where the exact weights were worth
 * less than half a point of F1 more than these. */
#include "model/select.h"

#include <math.h>
#include <stdlib.h>

#include "base/features.h"

/* A term adds weight * its value. */
enum shape {
	AS_IS,
	NEAR,   /* a distance: 1 when there is such an element around the block, else 0 */
	LOG,    /* log2(1 + x), x from 0 to `most` */
	CAP,    /* at most `most` */
	ABOVE,  /* by how much it is above `most` */
	BELOW,  /* by how much it is below `most` */
	EQUALS, /* 1 when it is `most`, else 0 */
};

struct term {
	enum tam_feature_id feature;
	enum shape shape;
	float most;
	float weight;
};

#define T(name, shape, most, weight) \
	{ \
		TAM_FEATURE_##name, shape, most, weight \
	}

static const struct term terms[] = {
	/* What stands around the block. */
	T(anc_nav, NEAR, 0, -2.75f), T(anc_footer, NEAR, 0, -3), T(anc_aside, NEAR, 0, -2.25f),
	T(anc_header, NEAR, 0, -0.75f), T(anc_dialog, NEAR, 0, -2.5f),
	T(anc_role_dialog, NEAR, 0, -2.5f), T(anc_button, NEAR, 0, -1.5f),
	T(anc_role_nav, NEAR, 0, -1), T(anc_role_info, NEAR, 0, -1), T(anc_list, NEAR, 0, 0.75f),
	T(anc_p, NEAR, 0, 0.75f), T(anc_hidden, NEAR, 0, -0.5f), T(anc_figure, NEAR, 0, -0.5f),
	/* What class and id call it. */
	T(kw_comment, NEAR, 0, -3), T(kw_footer, NEAR, 0, -1), T(kw_modal, NEAR, 0, -2),
	T(kw_menu, NEAR, 0, -1), T(kw_consent, NEAR, 0, -4), T(kw_recommend, NEAR, 0, -4),
	T(kw_signup, NEAR, 0, -4), T(kw_popup, NEAR, 0, -1.5f), T(kw_copyright, NEAR, 0, -3),
	T(kw_related, NEAR, 0, -1.5f), T(kw_subscribe, NEAR, 0, -2), T(kw_share, NEAR, 0, -1),
	T(kw_social, NEAR, 0, -0.5f), T(kw_cookie, NEAR, 0, -1), T(kw_content, NEAR, 0, 0.25f),
	/* Where it stands. */
	T(in50, AS_IS, 0, 0.75f), T(in80, AS_IS, 0, 0.5f), T(hoptop, CAP, 6, -0.15f),
	T(afterh1, EQUALS, 0, -2), /* before the title block */
	T(d_h1, LOG, 300, -0.15f), T(wpos, BELOW, 0.1f, -17), T(wpos, AS_IS, 0, -0.75f),
	T(wpos, ABOVE, 0.7f, -2.5f), T(words_since_head, LOG, 511, -0.07f),
	/* What it looks like. */
	T(is_title, AS_IS, 0, -2), T(hlev, CAP, 1, 1.25f), T(ld, AS_IS, 0, -0.5f),
	T(chrome, CAP, 0.3f, -3.75f), T(endp, AS_IS, 0, 0.5f), T(dupb, CAP, 2, -0.75f),
	/* What it is part of. */
	T(sig1_share, CAP, 0.5f, 3.25f), T(c1_ld, AS_IS, 0, -0.5f), T(c2_stop, CAP, 0.5f, 1),
	T(pg_ld, AS_IS, 0, 1.5f), /* a page full of links: theirs weigh less */
};

#undef T

enum { EMPTY_WORDS = 8 }; /* a page with fewer expected words of content has none */

/* --aim moves one threshold: never below this for precision, never above that for recall. */
static const float precise = 0.6f, generous = 0.2f;

static float
value_of(const struct term *t, float x)
{
	switch (t->shape) {
	case AS_IS:
		return x;
	case NEAR:
		return x < TAM_FEATURE_FAR ? 1 : 0;
	case LOG:
		return log2f(1 + (x < 0 ? 0 : x > t->most ? t->most : x));
	case CAP:
		return x > t->most ? t->most : x;
	case ABOVE:
		return x > t->most ? x - t->most : 0;
	case BELOW:
		return x < t->most ? t->most - x : 0;
	case EQUALS:
		return x > t->most || x < t->most ? 0 : 1;
	}
	return 0;
}

static float
probability(const struct tam_features *row)
{
	float x[TAM_FEATURES], sum = 0;
	size_t i;

	memcpy(x, row, sizeof x);
	for (i = 0; i < TAM_COUNT(terms); i++)
		sum += terms[i].weight * value_of(&terms[i], x[terms[i].feature]);
	return 1 / (1 + expf(-sum));
}

struct weighed {
	float p, words;
};

static int
by_p(const void *a, const void *b)
{
	float x = ((const struct weighed *)a)->p, y = ((const struct weighed *)b)->p;

	return (x < y) - (x > y);
}

/* Keeps the most likely blocks as long as the expected F1 grows: the prefix of the blocks by p that
 * maximises sum(p w) / (sum of w kept + sum of p w over all). */
static float
best_cut(struct weighed *v, size_t n, double expected, double *f1)
{
	double hit = 0, kept = 0, best = -1, e;
	float cut = 2;
	size_t i;

	qsort(v, n, sizeof *v, by_p);
	for (i = 0; i < n; i++) {
		hit += (double)v[i].p * (double)v[i].words;
		kept += (double)v[i].words;
		e = hit / (kept + expected);
		if (e > best) {
			best = e;
			cut = v[i].p;
		}
	}
	*f1 = 2 * best;
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

enum tam_code
tam_select(struct tam_doc *doc, float *cut, double *confidence, struct tam_err *err)
{
	struct weighed *v = tam_arena_alloc(doc->arena, doc->blocks.n * sizeof *v);
	double expected = 0;
	size_t i, n = 0;

	if (v == NULL)
		return tam_fail_arena(err, doc->arena);
	for (i = 0; i < doc->blocks.n; i++) {
		struct tam_block *b = &doc->blocks.v[i];

		b->p = probability(&doc->features[i]);
		if (b->mark.verdict == TAM_CUT) /* a pattern's word stands */
			continue;
		v[n++] = (struct weighed){.p = b->p, .words = doc->features[i].nw};
		expected += (double)b->p * (double)doc->features[i].nw;
	}
	if (n == 0 || expected < EMPTY_WORDS) {
		*cut = 2;
		*confidence = 1 - expected / (2 * EMPTY_WORDS);
		return TAM_OK;
	}
	*cut = aimed(doc->aim, best_cut(v, n, expected, confidence));
	return TAM_OK;
}
