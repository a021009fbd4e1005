/* Examples and lint of packs, and packs as C source. */
#include <stdio.h>
#include <stdlib.h>

#include "pat.h"

struct said {
	char text[2048];
};

static void
say(void *user, const char *pack, size_t line, const char *message)
{
	struct said *s = user;

	snprintf(s->text + strlen(s->text), sizeof s->text - strlen(s->text), "%s:%zu:%s\n", pack,
		line, message);
}

typedef size_t check_fn(
	const struct tam_packs *packs, tam_packs_say *say, void *user, size_t *checked);

static void
expect_said(check_fn *check, const char *pack, size_t checked, size_t failures, const char *want)
{
	struct tam_packs *packs = pat_load(pack);
	struct said said = {""};
	size_t n = 0;

	assert_int_equal(check(packs, say, &said, &n), failures);
	assert_string_equal(said.text, want);
	assert_int_equal(n, checked);
	tam_packs_free(packs);
}

static void
examples_run(void **state)
{
	(void)state;
	expect_said(tam_packs_test,
		"rule a\nclass share\nat line, tail\ntext Share[ it]\n"
		"yes share\nyes • Share it!\nno Share this\nno shares\n",
		4, 0, "");
	expect_said(tam_packs_test, "rule a\nclass share\ntext Share\nyes Shared\nno Share\n", 2, 2,
		"test:4:a: does not match: Shared\ntest:5:a: matches: Share\n");
}

static void
captures_are_compared(void **state)
{
#define BYLINE "rule a\nclass byline\ntext By <name>[, <date>]\nno by\n"
	(void)state;
	expect_said(tam_packs_test,
		BYLINE "yes By Jo Doe, 2017-05-04 => date=2017-05-04; author=Jo Doe\n"
		       "yes By Jo Doe, 2017-05-04 => author=Jo Doe date=2017-05-04\n",
		3, 0, "");
	expect_said(tam_packs_test,
		BYLINE "yes By Jo Doe => author=Jo\nyes By Jo Doe\n"
		       "yes By Jo Doe => author=Jo Doe; site=x\n",
		4, 3,
		"test:5:a: captures author=Jo Doe\ntest:6:a: captures author=Jo Doe\n"
		"test:7:a: captures author=Jo Doe\n");
	expect_said(tam_packs_test,
		"rule a\nclass photo-credit\ncut match, rest if unpunctuated\nre ^© "
		"(?<photo_agency>AB)\nyes © AB A title => photo_agency=AB related_title=A title\n"
		"yes © AB A sentence. => photo_agency=AB\nno AB\n",
		3, 0, "");
#undef BYLINE
}

static void
placed_rules_are_tried_at_their_place(void **state)
{
	(void)state;
	expect_said(tam_packs_test,
		"rule a\nclass header\nat doc-start\nre date \\d+\nyes date 1 x\nno x date 1\n\n"
		"rule b\nclass agency\nat doc-end\nre \\(AB\\)\nyes x (AB)\nno (AB) x\n",
		4, 0, "");
}

static void
trivial_matches_are_found(void **state)
{
	(void)state;
#define LINT(at, form) "rule a\nclass share\n" at form "\n" PAT_EXAMPLES
	expect_said(tam_packs_lint, LINT("", "text Share"), 1, 0, "");
	expect_said(tam_packs_lint, LINT("", "text x"), 1, 1, "test:1:a: matches one character\n");
	expect_said(
		tam_packs_lint, LINT("", "text 2017"), 1, 1, "test:1:a: matches a bare number\n");
	expect_said(tam_packs_lint, LINT("at beside-chrome\n", "text {<num>|<date>|x}"), 1, 0, "");
	expect_said(tam_packs_lint, LINT("at doc-start\n", "re \\d\\d?/\\d\\d?/\\d{4}"), 1, 1,
		"test:1:a: matches a bare date\n");
	expect_said(tam_packs_lint, LINT("at doc-end\n", "re \\d\\d?[:h]\\d\\d"), 1, 1,
		"test:1:a: matches a bare clock\n");
}

static void
costly_expressions_are_found(void **state)
{
	(void)state;
	expect_said(tam_packs_lint, LINT("", "re foo.*bar"), 1, 1,
		"test:3:a: an unbounded .* or .+ without ^ before it\n");
	expect_said(tam_packs_lint, LINT("", "re ^foo.*bar"), 1, 0, "");
	expect_said(tam_packs_lint, LINT("", "re foo[.*]{0,9}bar.{1,9}"), 1, 0, "");
	expect_said(tam_packs_lint, LINT("", "re ^(?:a+)+bar$"), 1, 1,
		"test:3:a: its cost grows faster than its subject\n");
	expect_said(tam_packs_lint, LINT("", "re \\w+\\w+bar"), 1, 1,
		"test:3:a: its cost grows faster than its subject\n");
	expect_said(tam_packs_lint, LINT("", "re ^\\h*a?\\h*bar\\h*$"), 1, 0, "");
#undef LINT
}

/* The source that embed.sh makes of a pack with any bytes compiles to the same bytes. */
static void
packs_are_embedded(void **state)
{
	static const char script[] =
		"set -e; d=$(mktemp -d); trap 'rm -rf $d' EXIT; mkdir $d/xx; "
		"printf 'r\\303\\250gle\\n\\\\\"%%\\n' > $d/xx/one.pat; : > $d/xx/two.pat; "
		"cat > $d/main.c <<'E'\n"
		"#include <stdio.h>\n#include \"pat/pat.h\"\n"
		"int main(void) { const struct tam_builtin_pack *p = tam_builtin_packs; "
		"for (; p->name != NULL; p++) printf(\"%s=%.*s=%d\\n\", p->name, (int)p->n, "
		"p->source, p->source[p->n]); return 0; }\nE\n"
		"sh src/pat/embed.sh $d/xx/one.pat $d/xx/two.pat > $d/packs.c; "
		"cc -std=c11 -Wall -Wextra -Wpedantic -Werror -Isrc -o $d/a $d/main.c $d/packs.c; "
		"$d/a; sh src/pat/embed.sh > $d/packs.c; "
		"cc -std=c11 -Wall -Wextra -Wpedantic -Werror -Isrc -o $d/a $d/main.c $d/packs.c; "
		"$d/a";
	char got[256];
	FILE *f;
	size_t n;

	(void)state;
	f = fopen("src/pat/embed.sh", "r");
	if (f == NULL)
		skip();
	fclose(f);
	f = popen(script, "r");
	assert_non_null(f);
	n = fread(got, 1, sizeof got - 1, f);
	got[n] = '\0';
	assert_int_equal(pclose(f), 0);
	assert_string_equal(got, "xx/one=règle\n\\\"%\n=0\nxx/two==0\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples_run),
		cmocka_unit_test(captures_are_compared),
		cmocka_unit_test(placed_rules_are_tried_at_their_place),
		cmocka_unit_test(trivial_matches_are_found),
		cmocka_unit_test(costly_expressions_are_found),
		cmocka_unit_test(packs_are_embedded),
	};

	return cmocka_run_group_tests_name("pat_check", tests, NULL, NULL);
}
