/* Reading packs: what is refused and in which line, replacement, slots, what is listed. */
#include "pat.h"

static void
expect_error(const char *source, size_t line, const char *part)
{
	struct tam_packs *packs = tam_packs_new();
	struct tam_err err = {0};
	enum tam_code code = tam_packs_add(packs, "test", tam_slice_of(source), &err);

	if (code == TAM_OK)
		code = tam_packs_compile(packs, &err);
	assert_int_equal(code, TAM_FATAL);
	if (strstr(err.text, part) == NULL || err.line != line)
		fail_msg("line %zu: %s", err.line, err.text);
	tam_packs_free(packs);
}

static void
refuses_bad_directives(void **state)
{
	(void)state;
	expect_error("rule a\nclass share\ncolour red\n", 3, "unknown directive: colour");
	expect_error("class share\n", 1, "outside a rule");
	expect_error("rule a\nclass nonsense\n", 2, "unknown reason: nonsense");
	expect_error("rule a\nclass share\nat line, left\n", 3, "unknown position: left");
	expect_error("rule a\nclass share\nat line, inline\n", 3, "exclude");
	expect_error("rule a\ncut everything\n", 2, "unknown form");
	expect_error("rule a\ncut line, match\n", 2, "either line or match");
	expect_error("rule a\ncut match, next if unpunctuated\n", 2, "goes with line");
	expect_error("rule a\ncut line, rest if unpunctuated\n", 2, "goes with match");
	expect_error("rule a\nscore much\n", 2, "not a number");
	expect_error("rule a\nscore 0\n", 2, "not a number");
	expect_error("rule a\nscore 1.2.3\n", 2, "not a number");
	expect_error("rule a\nlang french\n", 2, "not a language");
	expect_error("rule a\ntext\n", 2, "nothing behind it");
	expect_error("rule a b\n", 1, "an id is");
	expect_error("rule a\nrule b\n", 2, "blank line");
	expect_error("slot date\n", 1, "no words to give");
	expect_error("slot colour\ntext x\n", 2, "unknown in a slot");
	expect_error("# x\nrule a\001\n", 2, "control character");
	expect_error("# x\nrule \xFF\n", 2, "not UTF-8");
}

static void
refuses_bad_rules(void **state)
{
	(void)state;
	expect_error("\nrule a\ntext x\nyes x\nno y\n", 2, "no class");
	expect_error("rule a\nclass share\nyes x\nno y\n", 1, "neither text nor re");
	expect_error("rule a\nclass share\ntext x\nno y\n", 1, "no yes example");
	expect_error("rule a\nclass share\ntext x\nyes y\n", 1, "no no example");
	expect_error("rule a\nclass share\ntext x\n" PAT_EXAMPLES
		     "rule a\nclass share\ntext x\n" PAT_EXAMPLES,
		7, "used in line 1");
}

static void
refuses_bad_patterns(void **state)
{
	(void)state;
#define RULE(form) "rule a\nclass share\n" form "\n" PAT_EXAMPLES
	expect_error(RULE("text {a|b"), 3, "{ is not closed");
	expect_error(RULE("text a]"), 3, "] closes nothing");
	expect_error(RULE("text [[[[[[[[[[a]]]]]]]]]]"), 3, "nested");
	expect_error(RULE("text [a]"), 3, "is empty");
	expect_error(RULE("text by <person>"), 3, "slot <person> has no words");
	expect_error(RULE("text by <name:owner>"), 3, "unknown metadata: owner");
	expect_error(RULE("re a(b"), 3, "missing closing parenthesis");
	expect_error(RULE("re by (?<owner>\\w+)"), 3, "no metadata has the name of group owner");
	expect_error(RULE("re \\d+"), 3, "nothing in it is fixed text");
	expect_error(RULE("text <num>"), 3, "nothing in it is fixed text");
#undef RULE
}

static void
rules_are_listed(void **state)
{
	static const char source[] = "lang fr de\n\n# comment\nrule a.b\nabout an example\n"
				     "class share\nscore 0.25\ntext x\nyes x\nno y\n\n"
				     "rule c\r\nclass login\r\nlang any\r\ntext z\r\nyes z\r\nno y";
	struct tam_packs *packs = pat_load(source);
	struct tam_rule_info info;

	(void)state;
	assert_int_equal(tam_packs_count(packs), 2);
	info = tam_packs_rule(packs, 0);
	assert_string_equal(info.id, "a.b");
	assert_string_equal(info.about, "an example");
	assert_string_equal(info.pack, "test");
	assert_string_equal(info.langs, "fr de");
	assert_int_equal(info.reason, TAM_REASON_SHARE);
	assert_int_equal(info.line, 4);
	assert_true(info.score > 0.2499 && info.score < 0.2501);
	assert_slice(info.source,
		"rule a.b\nabout an example\nclass share\nscore 0.25\ntext x\nyes x\nno y");
	info = tam_packs_rule(packs, 1);
	assert_string_equal(info.id, "c");
	assert_string_equal(info.langs, "any");
	assert_int_equal(tam_packs_find(packs, TAM_LIT("c")), 1);
	assert_int_equal(tam_packs_find(packs, TAM_LIT("d")), 2);
	tam_packs_free(packs);
}

struct seen {
	size_t packs, rules[4];
	char digests[4][64];
};

static void
see(void *user, const char *name, const char *digest, size_t rules)
{
	struct seen *s = user;

	(void)name;
	s->rules[s->packs] = rules;
	strcpy(s->digests[s->packs++], digest);
}

static void
known_ids_are_replaced(void **state)
{
	static const char first[] = "rule a\nclass share\ntext one\n" PAT_EXAMPLES
				    "rule b\nclass share\ntext two\n" PAT_EXAMPLES;
	static const char second[] = "rule a\nclass login\ntext three\n" PAT_EXAMPLES;
	struct tam_packs *packs = tam_packs_new();
	struct seen seen = {0};
	struct tam_err err;
	struct tam_buf got;

	(void)state;
	assert_int_equal(tam_packs_add(packs, "1", tam_slice_of(first), &err), TAM_OK);
	assert_int_equal(tam_packs_add(packs, "2", tam_slice_of(second), &err), TAM_OK);
	assert_int_equal(tam_packs_compile(packs, &err), TAM_OK);
	assert_int_equal(tam_packs_count(packs), 2);
	assert_string_equal(tam_packs_rule(packs, 0).pack, "2");
	got = pat_run_packs(packs, (struct pat_run){.lang = "fr"}, "one\n\ntwo\n\nthree");
	assert_string_equal(got.p, "share:two\nlogin:three\n");
	tam_buf_free(&got);
	tam_packs_each(packs, see, &seen);
	assert_int_equal(seen.packs, 2);
	assert_int_equal(seen.rules[0], 1);
	assert_int_equal(seen.rules[1], 1);
	assert_memory_equal(seen.digests[0], "xxh128:", 7);
	assert_string_not_equal(seen.digests[0], seen.digests[1]);
	assert_int_equal(tam_packs_add(packs, "3", tam_slice_of(second), &err), TAM_FATAL);
	tam_packs_free(packs);
}

static void
words_of_slots_add_up(void **state)
{
	struct tam_packs *packs = tam_packs_new();
	struct tam_err err;
	struct tam_buf got;

	(void)state;
	assert_int_equal(tam_packs_add(packs, "1",
				 TAM_LIT("slot agency\nis ABC Wire\n\nrule a\nclass agency\n"
					 "text from <agency>\n" PAT_EXAMPLES),
				 &err),
		TAM_OK);
	assert_int_equal(
		tam_packs_add(packs, "2", TAM_LIT("slot agency\nis XYZ\nis XYZ\n"), &err), TAM_OK);
	assert_int_equal(tam_packs_compile(packs, &err), TAM_OK);
	got = pat_run_packs(
		packs, (struct pat_run){0}, "from ABC Wire\nfrom XYZ / abc wire\nfrom ABC");
	assert_string_equal(got.p, "agency:from ABC Wire\nagency:from XYZ / abc wire\n"
				   "agency=ABC Wire\nagency=XYZ / abc wire\n");
	tam_buf_free(&got);
	tam_packs_free(packs);
}

/* Packs that are embedded are not checked when the program starts, but here. */
static void
embedded_packs_compile(void **state)
{
	const struct tam_builtin_pack *b;
	struct tam_packs *packs = tam_packs_new();
	struct tam_err err = {0};

	(void)state;
	for (b = tam_builtin_packs; b->name != NULL; b++)
		if (tam_packs_add(packs, b->name, tam_slice(b->source, b->n), &err) != TAM_OK)
			fail_msg("%s: %s", b->name, err.text);
	if (tam_packs_compile(packs, &err) != TAM_OK)
		fail_msg("%s", err.text);
	tam_packs_free(packs);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_bad_directives),
		cmocka_unit_test(refuses_bad_rules),
		cmocka_unit_test(refuses_bad_patterns),
		cmocka_unit_test(rules_are_listed),
		cmocka_unit_test(known_ids_are_replaced),
		cmocka_unit_test(words_of_slots_add_up),
		cmocka_unit_test(embedded_packs_compile),
	};

	return cmocka_run_group_tests_name("pat_pack", tests, NULL, NULL);
}
