/* What is measured of the lines of a dump, and which of them its main text is. */
#include "unit.h"

#include "base/line_features.h"
#include "html/line_features.h"
#include "model/select.h"

static const char *const dump[] = {
	"Home",
	"News",
	"Contact us",
	"The river rose in the night, and the people of the village went up to the church.",
	"After the rain:",
	"nobody slept that night, said the mayor, who had counted four hundred of them.",
	"News",
	"Sign in",
};

struct text {
	struct tam_arena arena;
	struct tam_doc doc;
	struct tam_err err;
	char bytes[1024];
};

static void
open_text(struct text *t, const char *const *lines, size_t n)
{
	size_t i, at = 0;

	memset(t, 0, sizeof *t);
	tam_arena_init(&t->arena, 0);
	t->doc.arena = &t->arena;
	for (i = 0; i < n; i++) {
		struct tam_block *b = TAM_PUSH(&t->arena, &t->doc.blocks);

		assert_non_null(b);
		memcpy(t->bytes + at, lines[i], strlen(lines[i]));
		b->start = at;
		b->end = at += strlen(lines[i]);
		t->bytes[at++] = '\n';
	}
	t->doc.text = tam_slice(t->bytes, at);
	assert_int_equal(tam_line_features(&t->doc, &t->err), TAM_OK);
}

static void
lines_are_measured(void **state)
{
	struct text t;
	const struct tam_line_features *f;

	(void)state;
	open_text(&t, dump, TAM_COUNT(dump));
	f = t.doc.lines;
	assert_non_null(f);
	assert_int_equal((int)f[0].nw, 1);
	assert_int_equal((int)f[3].nw, 17);
	assert_true(f[3].endp > 0 && f[4].endp <= 0);
	assert_true(f[4].colon > 0 && f[5].lower > 0 && f[3].lower <= 0);
	assert_int_equal((int)f[1].dupa, 1);
	assert_int_equal((int)f[6].dupb, 1);
	assert_int_equal((int)f[0].run, 3);
	assert_int_equal((int)f[2].run_before, 2);
	assert_int_equal((int)f[3].run, 0);
	assert_int_equal((int)f[0].gap_back, 99);
	assert_int_equal((int)f[0].gap_on, 3);
	assert_int_equal((int)f[4].gap_back, 1);
	assert_int_equal((int)f[7].gap_back_nw, 14);
	assert_int_equal((int)f[2].a1_nw, 17);
	assert_int_equal((int)f[0].b1_nw, 0);
	assert_int_equal((int)f[7].a1_nw, 0);
	assert_true(f[0].w3_labels > 0.74f && f[0].w3_labels < 0.76f);
	assert_int_equal((int)f[0].d_lines, 8);
	tam_arena_free(&t.arena);
}

static void
prose_is_likelier_than_labels(void **state)
{
	struct text t;
	double confidence;
	float cut;

	(void)state;
	open_text(&t, dump, TAM_COUNT(dump));
	assert_int_equal(tam_select(&t.doc, &cut, &confidence, &t.err), TAM_OK);
	assert_true(t.doc.blocks.v[3].p > t.doc.blocks.v[0].p);
	assert_true(t.doc.blocks.v[5].p > t.doc.blocks.v[7].p);
	tam_arena_free(&t.arena);
}

static void
nothing_is_measured_of_nothing(void **state)
{
	struct text t;

	(void)state;
	open_text(&t, NULL, 0);
	assert_null(t.doc.lines);
	tam_arena_free(&t.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_measured),
		cmocka_unit_test(prose_is_likelier_than_labels),
		cmocka_unit_test(nothing_is_measured_of_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
