/* tamis.h: the features of a page's blocks, as training reads them, and what each means. */
#include "api/features.h"

#include "base/features.h"
#include "base/json.h"
#include "base/line_features.h"
#include "html/page.h"
#include "model/select.h"

static const struct tamis_feature table[] = {
#define FEATURE(name, range, meaning) {#name, range, meaning},
#include "base/features.def"
#undef FEATURE
};

static const struct tamis_feature line_table[] = {
#define FEATURE(name, range, meaning) {#name, range, meaning},
#include "base/line_features.def"
#undef FEATURE
};

size_t
tamis_features(enum tamis_mode mode)
{
	return mode == TAMIS_MODE_DUMP ? TAM_LINE_FEATURES : TAM_FEATURES;
}

struct tamis_feature
tamis_feature(enum tamis_mode mode, size_t index)
{
	return mode == TAMIS_MODE_DUMP ? line_table[index] : table[index];
}

static void
put_spans(const struct tam_doc *doc, struct tam_json *j)
{
	size_t i;

	tam_json_key(j, "spans");
	tam_json_open(j, '[');
	for (i = 0; i < doc->blocks.n; i++) {
		const struct tam_block *b = &doc->blocks.v[i];
		bool cut = b->mark.verdict == TAM_CUT &&
			   (b->mark.stage != TAM_STAGE_select ||
				   b->mark.reason == TAM_REASON_NOSCRIPT);

		tam_json_count(j, b->start);
		tam_json_count(j, b->end);
		tam_json_count(j, cut);
	}
	tam_json_close(j, ']');
}

static void
put_tree(const struct tam_doc *doc, struct tam_json *j)
{
	size_t i;

	tam_json_key(j, "owners");
	tam_json_open(j, '[');
	for (i = 0; i < doc->blocks.n; i++)
		tam_json_count(j, doc->blocks.v[i].node);
	tam_json_close(j, ']');
	tam_json_key(j, "parents");
	tam_json_open(j, '[');
	for (i = 0; i < doc->page->n; i++)
		tam_json_count(j, doc->page->nodes[i].parent);
	tam_json_close(j, ']');
}

static void
put_float(struct tam_buf *out, float x)
{
	unsigned char bytes[4];
	uint32_t bits;
	int i;

	memcpy(&bits, &x, sizeof bits);
	for (i = 0; i < 4; i++)
		bytes[i] = (unsigned char)(bits >> 8 * i);
	tam_buf_add(out, bytes, sizeof bytes);
}

void
tam_features_write(const struct tamis *t, struct tam_buf *out)
{
	const struct tam_doc *doc = &t->doc;
	struct tam_json j = tam_json_on(out);
	const struct tam_rows all = tam_rows_of(doc);
	size_t rows = all.v == NULL ? 0 : doc->blocks.n, i, k;
	float x[TAM_MOST_COLUMNS];

	tam_json_open(&j, '{');
	tam_json_key(&j, "input");
	tam_json_string(&j, tam_from_bytes(t->in.path));
	tam_json_key(&j, "rows");
	tam_json_count(&j, rows);
	tam_json_key(&j, "columns");
	tam_json_count(&j, all.columns);
	tam_json_key(&j, "text");
	tam_json_string(&j, doc->text);
	if (rows > 0) {
		put_spans(doc, &j);
		if (doc->features != NULL)
			put_tree(doc, &j);
	}
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
	for (i = 0; i < rows; i++) {
		tam_rows_get(&all, i, x);
		for (k = 0; k < all.columns; k++)
			put_float(out, x[k]);
	}
}
