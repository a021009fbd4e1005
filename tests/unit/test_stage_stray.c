/* Lines in a foreign script: which are chrome, and the many that are not. */
#include "unit.h"

#include "stage/stage.h"

static struct tam_arena arena;
static const struct tam_tools tools = {NULL};

#define SENTENCE \
	"Le conseil municipal a vot\xC3\xA9 hier soir le budget de la biblioth\xC3\xA8que, " \
	"malgr\xC3\xA9 " \
	"les r\xC3\xA9serves de plusieurs \xC3\xA9lus qui demandaient un d\xC3\xA9lai, et la " \
	"s\xC3\xA9" \
	"ance a dur\xC3\xA9 jusqu'au milieu de la nuit sans que personne quitte la salle des " \
	"f\xC3\xAAtes.\n"
#define PROSE SENTENCE SENTENCE SENTENCE
#define LOADING "\xD0\x97\xD0\xB0\xD0\xB3\xD1\x80\xD1\x83\xD0\xB7\xD0\xBA\xD0\xB0" /* Загрузка */
#define RUSSIAN "\xD1\x80\xD1\x83\xD1\x81\xD1\x81\xD0\xBA\xD0\xB8\xD0\xB9" /* русский */

/* Lines cut for `reason`. */
static size_t
lines_cut(const char *text, enum tam_reason reason)
{
	struct tam_doc doc;
	struct tam_err err = {0};
	size_t i, n = 0;

	tam_arena_reset(&arena, 0);
	memset(&doc, 0, sizeof doc);
	doc.arena = &arena;
	doc.text = tam_slice_of(text);
	doc.mode = TAM_MODE_ARTICLE;
	assert_int_equal(tam_stage_blocks(&doc, &tools, &err), TAM_OK);
	assert_int_equal(tam_stage_stray(&doc, &tools, &err), TAM_OK);
	for (i = 0; i < doc.blocks.n; i++)
		n += doc.blocks.v[i].mark.reason == reason;
	return n;
}

static size_t
strays(const char *text)
{
	return lines_cut(text, TAM_REASON_STRAY_SCRIPT);
}

static void
stray_lines_go(void **state)
{
	(void)state;
	assert_int_equal(strays(PROSE LOADING), 1);
	assert_int_equal(strays(LOADING "\n" PROSE PROSE), 1);
	/* No two letters, no line; two are one. */
	assert_int_equal(strays(PROSE "\xD0\xB4"), 0);
	assert_int_equal(strays(PROSE "\xD0\xB4\xD0\xB0"), 1);
	/* The name of a language, even between sentences: a menu. */
	assert_int_equal(strays(PROSE PROSE RUSSIAN "\n" PROSE), 0);
	assert_int_equal(lines_cut(PROSE PROSE RUSSIAN "\n" PROSE, TAM_REASON_LANGUAGE_MENU), 1);
}

static void
text_stays(void **state)
{
	(void)state;
	assert_int_equal(strays(LOADING), 0);
	assert_int_equal(strays("Trop court.\n" LOADING), 0);
	assert_int_equal(strays(PROSE LOADING "."), 0);
	assert_int_equal(strays(PROSE "\xC2\xAB" LOADING "\xC2\xBB"), 0);
	assert_int_equal(strays(PROSE "(" LOADING), 0);
	assert_int_equal(strays(PROSE "On lit sur la porte :\n" LOADING), 0);
	assert_int_equal(strays(PROSE LOADING "\n" PROSE), 0);
	assert_int_equal(strays(PROSE "Le mot " LOADING " veut dire chargement\n" LOADING), 0);
	assert_int_equal(
		strays(PROSE PROSE LOADING " a\n" LOADING " b\n" LOADING " c\n" LOADING " d"), 0);
	assert_int_equal(strays(PROSE "Windows"), 0);
}

static int
end(void **state)
{
	(void)state;
	tam_arena_free(&arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stray_lines_go),
		cmocka_unit_test(text_stays),
	};

	return cmocka_run_group_tests_name("stray", tests, NULL, end);
}
