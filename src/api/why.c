/* Selection in words: how likely each block of a page is, and what decided that. */
#include "api/why.h"

#include <math.h>

#include "api/explain.h"
#include "base/features.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "model/forest.h"
#include "model/select.h"

enum { TOLD = 4, SHOWN = 60 };

/* What one feature did to the log-odds of a block. */
struct voice {
	struct tamis_feature feature;
	float value;
	double share;
};

/* The loudest first. */
static void
listen(const struct tam_rows *rows, const float *row, struct voice told[TOLD])
{
	const struct tam_forest *f = rows->forest;
	const enum tamis_mode mode = f == &tam_line_forest ? TAMIS_MODE_DUMP : TAMIS_MODE_PAGE;
	double share[TAM_MOST_COLUMNS] = {0};
	size_t i, c, best;

	tam_forest_explain(f, row, share);
	for (i = 0; i < TOLD; i++) {
		for (best = 0, c = 1; c < rows->columns; c++)
			if (fabs(share[c]) > fabs(share[best]))
				best = c;
		told[i].feature = tamis_feature(mode, best);
		told[i].value = row[best];
		told[i].share = share[best];
		share[best] = 0;
	}
}

static bool
is_none(const struct voice *v)
{
	return v->value >= TAM_FEATURE_FAR &&
	       tam_slice_starts(tam_slice_of(v->feature.about), TAM_LIT("levels up to"));
}

static void
put_voice(const struct voice *v, struct tam_buf *out)
{
	tam_buf_printf(out, "      %+.1f  %s: ", v->share, v->feature.about);
	if (is_none(v))
		tam_buf_str(out, "none\n");
	else
		tam_buf_printf(out, "%.4g\n", (double)v->value);
}

static void
put_beginning(struct tam_slice s, struct tam_buf *out)
{
	size_t i = 0, step, n;

	for (n = 0; n < SHOWN && i < s.n && s.p[i] != '\n'; n++) {
		(void)tam_utf8_get(s, i, &step);
		i += step;
	}
	tam_visible(out, tam_slice(s.p, i), false);
	tam_buf_str(out, i < s.n ? " [...]\n" : "\n");
}

static const char *
fate(const struct tam_block *b)
{
	return b->mark.verdict == TAM_KEEP ? "kept" : tam_reason_name(b->mark.reason);
}

static void
put_block(const struct tamis *t, const struct tam_block *b, const struct voice told[TOLD],
	struct tam_buf *out)
{
	int i;

	tam_buf_printf(out, "%.2f  [%s] ", (double)b->p, fate(b));
	put_beginning(tam_block_text(&t->doc, b), out);
	for (i = 0; i < TOLD; i++)
		put_voice(&told[i], out);
}

static void
put_json(const struct tamis *t, const struct tam_block *b, const struct voice told[TOLD],
	struct tam_buf *out)
{
	struct tam_json j = tam_explain_open(t, b->start, b->end, out);
	int i;

	tam_json_key(&j, "p");
	tam_json_number(&j, (double)b->p, 4);
	tam_json_key(&j, "kept");
	tam_json_bool(&j, b->mark.verdict == TAM_KEEP);
	tam_json_key(&j, "why");
	tam_json_open(&j, '[');
	for (i = 0; i < TOLD; i++) {
		tam_json_open(&j, '{');
		tam_json_key(&j, "feature");
		tam_json_string(&j, tam_slice_of(told[i].feature.name));
		tam_json_key(&j, "about");
		tam_json_string(&j, tam_slice_of(told[i].feature.about));
		tam_json_key(&j, "value");
		tam_json_number(&j, (double)told[i].value, 4);
		tam_json_key(&j, "share");
		tam_json_number(&j, told[i].share, 2);
		tam_json_close(&j, '}');
	}
	tam_json_close(&j, ']');
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
}

void
tam_explain_why(const struct tamis *t, bool json, struct tam_buf *out)
{
	const struct tam_doc *doc = &t->doc;
	struct voice told[TOLD];
	const struct tam_rows rows = tam_rows_of(doc);
	float row[TAM_MOST_COLUMNS];
	size_t i;

	for (i = 0; rows.v != NULL && i < doc->blocks.n; i++) {
		tam_rows_get(&rows, i, row);
		listen(&rows, row, told);
		if (json)
			put_json(t, &doc->blocks.v[i], told, out);
		else
			put_block(t, &doc->blocks.v[i], told, out);
	}
	if (!json && doc->confidence >= 0)
		tam_buf_printf(out, "-- confidence %.2f\n", doc->confidence);
}
