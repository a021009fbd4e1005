/* The tables behind packs: required literals, the automaton, the map. */
#include <stdio.h>

#include "base/buf.h"
#include "pat/ac.h"
#include "pat/literal.h"
#include "pat/map.h"
#include "pat/packs.h"

#include "pat.h"

static void
put_set(struct tam_buf *out, const tam_literal_set *set)
{
	size_t i;

	for (i = 0; i < set->n; i++) {
		tam_buf_str(out, i > 0 ? "|" : "");
		tam_buf_slice(out, set->v[i]);
	}
}

/* The required literals of an expression, joined by |; "-" when none are known. Those of a second set behind &. */
static void
expect_literals(const char *pattern, const char *want)
{
	struct tam_buf got = {NULL, 0, 0, false};
	struct tam_literals l;
	struct tam_arena arena;

	tam_arena_init(&arena, 0);
	assert_true(tam_literals_of(&l, &arena, tam_slice_of(pattern), NULL));
	put_set(&got, &l.any);
	tam_buf_str(&got, l.any.n == 0 ? "-" : "");
	tam_buf_str(&got, l.also.n == 0 ? "" : "&");
	put_set(&got, &l.also);
	tam_buf_char(&got, '\0');
	assert_string_equal(got.p, want);
	tam_buf_free(&got);
	tam_arena_free(&arena);
}

static void
literals_are_required(void **state)
{
	(void)state;
	expect_literals("^Share$", "share");
	expect_literals("foo|bar", "foo|bar");
	expect_literals("(?i)(?:foo|bar)baz?", "fooba|foobaz|barba|barbaz");
	expect_literals("\\d+ comments?", " comment| comments");
	expect_literals("[Rr]ead\\h+more", "read more");
	expect_literals("with.*z\\d", "with");
	expect_literals("in .*?[kz]/", "k/|z/&in ");
	expect_literals("a*\\.b{2,}c", ".b");
	expect_literals("x(?:long one)+y", "xlong one");
	expect_literals("(?<date>\\d+)\\Q(.)\\E", "(.)");
	expect_literals("(?=foo)..(?<!bar)\\(AB\\)", "(ab)");
	expect_literals("(?#foo)ÉTÉ(?C1)", "été");
	expect_literals("abcdefghijklmnop", "abcdefghijkl");
}

/* Where one set is not rare, of a second one, too. */
static void
two_sets_are_required(void **state)
{
	(void)state;
	expect_literals("with.*mit", "with&mit");
	expect_literals("mit.*tt.*with", "with&mit");
	expect_literals("uncommon.*mit", "uncommon");
	expect_literals("mit.*:", "mit");
	expect_literals("(?:mit.*tt)?con", "con");
	expect_literals("(?:mit.*)?con.*with", "with&con");
	expect_literals("mit.*tom|con.*car", "mit|con&tom|car");
	expect_literals("mit.*tom|con", "mit|con&tom|con");
	expect_literals("mit|con.*tom|with.*car", "mit|con|with&mit|tom|car");
	expect_literals("mit.*tom|.*", "-");
	expect_literals("con(?:with.*mit|.*|with.*mit)", "con");
	expect_literals("mit(?=.*tom)", "mit");
}

/* Whatever may be absent is not required. */
static void
nothing_is_guessed(void **state)
{
	(void)state;
	expect_literals("(?:foo)?", "-");
	expect_literals("(?:foo)*bar", "bar");
	expect_literals("(?:foo){0,3}", "-");
	expect_literals("foo|.*", "-");
	expect_literals("foo|", "-");
	expect_literals("[a-z]+", "-");
	expect_literals("[^f]", "-");
	expect_literals("\\p{Lu}\\x{41}\\1", "-");
	expect_literals("(?x) f o o", "-");
	expect_literals("(*ACCEPT)foo", "-");
	expect_literals("(?(1)foo|bar)", "-");
	expect_literals("(foo", "-");
	expect_literals("foo)", "-");
	expect_literals("\\Qfoo", "-");
	expect_literals("[foo", "-");
	expect_literals(".", "-");
}

/* The literal `i` as the first set has it. */
static void
put_needs(struct tam_buf *out, const struct tam_packs *packs, size_t i)
{
	size_t k;

	for (k = packs->need_at[i]; k < packs->need_at[i + 1]; k++) {
		const struct tam_need *need = &packs->needs[k];

		if (need->set != TAM_SET_FIRST)
			continue;
		tam_buf_str(out, out->n > 0 ? "|" : "");
		tam_buf_str(out, need->bounds & TAM_BOUND_LEFT ? "<" : "");
		tam_buf_slice(out, packs->literals[i]);
		tam_buf_str(out, need->bounds & TAM_BOUND_RIGHT ? ">" : "");
	}
}

/* What the lines must hold that the one expression `form` of a pack sees, joined by |; < and > where it has
 * to stand at the edge of a word; "-" when it sees any line. */
static void
expect_needs(const char *form, const char *want)
{
	struct tam_buf pack = {NULL, 0, 0, false}, got = {NULL, 0, 0, false};
	struct tam_packs *packs;
	size_t i;

	tam_buf_printf(&pack,
		"slot agency\nis Reuters\nis Example Press\n\nslot site\nis Q\nis Example\n\n"
		"rule a\nclass agency\nat doc-start\n%s\n" PAT_EXAMPLES,
		form);
	tam_buf_char(&pack, '\0');
	packs = pat_load(pack.p);
	assert_int_equal(packs->probes.n, 1);
	for (i = 0; i < packs->literal_count; i++)
		put_needs(&got, packs, i);
	assert_int_equal(packs->bare.n, packs->literal_count == 0);
	tam_buf_str(&got, packs->literal_count == 0 ? "-" : "");
	tam_buf_char(&got, '\0');
	assert_string_equal(got.p, want);
	tam_buf_free(&pack);
	tam_buf_free(&got);
	tam_packs_free(packs);
}

/* One of a slot's words has to be there, as a word; what may be any text asks for nothing. */
static void
slots_are_required(void **state)
{
	(void)state;
	expect_needs("re ^<<agency>>$", "<reuters>|<example pre");
	expect_needs("re ^<<site>>$", "<q>|<example>");
	expect_needs("re ^(?:.{0,9}<<agency>>|<<site>>: .+)$", "<reuters>|<example pre|: ");
	expect_needs("re ^<<num>> +<<agency>>$", "<reuters>|<example pre");
	expect_needs("re ^(?:<<agency>>)? ago$", " ago");
	expect_needs("re ^Source: <<agency>>$", "source: ");
	expect_needs("text <num> (<agency>)", "<reuters>|<example pre");
	expect_needs("re ^(?:<<agency>>)?$", "-");
	expect_needs("re ^(?:<<agency>>|<<num>>)$", "-");
	expect_needs("re ^<<num>>$", "-");
}

static void
repeated_groups_are_seen(void **state)
{
	struct tam_literals l;
	struct tam_arena arena;

	(void)state;
	tam_arena_init(&arena, 0);
	assert_true(tam_literals_of(&l, &arena, TAM_LIT("a+(b|c)?[d]{3}"), NULL));
	assert_false(l.nested);
	assert_true(tam_literals_of(&l, &arena, TAM_LIT("(?:ab*)+"), NULL));
	assert_true(l.nested);
	tam_arena_free(&arena);
}

static void
expect_lengths(const char *pattern, size_t match, size_t line)
{
	struct tam_literals l;
	struct tam_arena arena;

	tam_arena_init(&arena, 0);
	assert_true(tam_literals_of(&l, &arena, tam_slice_of(pattern), NULL));
	assert_int_equal(l.match, match);
	assert_int_equal(l.line, line);
	tam_arena_free(&arena);
}

/* Characters that are no blanks; a line only where the expression spans it. */
static void
lengths_are_bounded(void **state)
{
	(void)state;
	expect_lengths("^a\\h*b{2,3} \\.c$", 6, 6);
	expect_lengths("ab$", 2, SIZE_MAX);
	expect_lengths("^ab", 2, SIZE_MAX);
	expect_lengths("^a.*$", SIZE_MAX, SIZE_MAX);
	expect_lengths("^(?=[^x]{2,40}$)a.*b$", 40, 40);
	expect_lengths("^ab(?=.{3}$)c.*", 5, 5);
	expect_lengths("^(?!.{9}$)a[^.]{0,7}\\z", 8, 8);
	expect_lengths("^(?:ab|[cd]\\x{41}e)$", 3, 3);
	expect_lengths("^ab$|cd$", 2, SIZE_MAX);
	expect_lengths("^(?:ab$)?c", 3, SIZE_MAX);
	expect_lengths("^(a)\\1$", SIZE_MAX, SIZE_MAX);
	expect_lengths("(?m)^ab$", 2, SIZE_MAX);
	expect_lengths("^(?:ab){2}(?:c|déf)+$", SIZE_MAX, SIZE_MAX);
	expect_lengths("^(?:ab){2,4}(?:c|déf)?$", 11, 11);
}

static void
expect_digit(const char *pattern, bool digit)
{
	struct tam_literals l;
	struct tam_arena arena;

	tam_arena_init(&arena, 0);
	assert_true(tam_literals_of(&l, &arena, tam_slice_of(pattern), NULL));
	assert_int_equal(l.digit, digit);
	tam_arena_free(&arena);
}

/* That no line without one matches. */
static void
digits_are_required(void **state)
{
	(void)state;
	expect_digit("\\d+ views", true);
	expect_digit("a(?:\\d{2,3}|b19|[12])?\\d\\d?", true);
	expect_digit("19|20|c\\dd", true);
	expect_digit("^(?=.*\\d)a", true);
	expect_digit("\\d*a", false);
	expect_digit("\\d?a|1", false);
	expect_digit("(?:\\d|a)b", false);
	expect_digit("[1a]", false);
	expect_digit("(?!\\d)a", false);
	expect_digit("(?<=\\d)a", false);
	expect_digit("\\D\\1", false);
	expect_digit("\\d(", false);
}

struct hits {
	char text[256];
	size_t n;
};

static void
on_hit(void *user, uint32_t literal, size_t end)
{
	struct hits *h = user;

	sprintf(h->text + strlen(h->text), "%u@%zu ", (unsigned)literal, end);
	h->n++;
}

static void
expect_hit(const struct hits *hits, unsigned literal, size_t end)
{
	char want[32];

	sprintf(want, "%u@%zu ", literal, end);
	assert_non_null(strstr(hits->text, want));
}

static void
automaton_finds_all(void **state)
{
	const struct tam_slice literals[] = {TAM_LIT("he"), TAM_LIT("she"), TAM_LIT("his"),
		TAM_LIT("hers"), TAM_LIT("s"), TAM_LIT("été"), TAM_LIT("herself alone"),
		TAM_LIT("herself at")};
	const uint32_t wanted[] = {0, 1, 2, 3, 4, 5, 6, 7}, few[] = {3, 6};
	struct hits hits = {"", 0};
	char text[101];
	struct tam_ac ac;
	size_t at;

	(void)state;
	assert_true(tam_ac_build(&ac, literals, wanted, TAM_COUNT(wanted)));
	tam_ac_scan(&ac, TAM_LIT("ushers été"), on_hit, &hits);
	assert_string_equal(hits.text, "4@2 1@4 0@4 3@6 4@6 5@12 ");
	/* Anywhere in a text that is scanned from two places; the order means nothing. */
	for (at = 0; at + 10 <= sizeof text; at++) {
		memset(text, 'x', sizeof text);
		memcpy(text + at, "herself at", 10);
		hits = (struct hits){"", 0};
		tam_ac_scan(&ac, tam_slice(text, sizeof text), on_hit, &hits);
		expect_hit(&hits, 0, at + 2);
		expect_hit(&hits, 3, at + 4);
		expect_hit(&hits, 4, at + 4);
		expect_hit(&hits, 7, at + 10);
		assert_int_equal(hits.n, 4);
	}
	/* What begins like a literal and ends too early. */
	hits = (struct hits){"", 0};
	tam_ac_scan(&ac, TAM_LIT("herself a"), on_hit, &hits);
	assert_string_equal(hits.text, "0@2 3@4 4@4 ");
	tam_ac_free(&ac);
	assert_true(tam_ac_build(&ac, literals, few, TAM_COUNT(few)));
	hits = (struct hits){"", 0};
	tam_ac_scan(&ac, TAM_LIT("she herself alone"), on_hit, &hits);
	assert_string_equal(hits.text, "3@8 6@17 ");
	tam_ac_free(&ac);
	assert_true(tam_ac_build(&ac, NULL, NULL, 0));
	hits = (struct hits){"", 0};
	tam_ac_scan(&ac, TAM_LIT("ushers"), on_hit, &hits);
	assert_string_equal(hits.text, "");
	tam_ac_free(&ac);
}

/* More beginnings than states, bytes than columns. */
static void
automaton_takes_many(void **state)
{
	enum { MANY = 20000 };
	static char bytes[MANY][8];
	static struct tam_slice literals[MANY];
	static uint32_t wanted[MANY];
	struct hits hits = {"", 0};
	struct tam_ac ac;
	uint32_t i;

	(void)state;
	for (i = 0; i < MANY; i++) {
		bytes[i][0] = (char)('A' + i % 150);
		bytes[i][1] = (char)('A' + i / 150);
		memcpy(bytes[i] + 2, "foobar", 6);
		literals[i] = tam_slice(bytes[i], 8);
		wanted[i] = i;
	}
	assert_true(tam_ac_build(&ac, literals, wanted, MANY));
	for (i = 0; i < MANY; i += 371) {
		char want[32];

		sprintf(want, "%u@8 ", i);
		hits = (struct hits){"", 0};
		tam_ac_scan(&ac, literals[i], on_hit, &hits);
		assert_string_equal(hits.text, want);
	}
	tam_ac_free(&ac);
}

static void
map_keeps_what_is_put(void **state)
{
	static char keys[5000][8];
	struct tam_map map = {NULL, NULL, 0, 0};
	uint32_t i, value;

	(void)state;
	assert_false(tam_map_find(&map, TAM_LIT("0"), &value));
	for (i = 0; i < 5000; i++) {
		sprintf(keys[i], "%u", (unsigned)i);
		assert_true(tam_map_put(&map, tam_slice_of(keys[i]), i));
	}
	assert_true(tam_map_put(&map, TAM_LIT("77"), 99));
	assert_int_equal(map.n, 5000);
	for (i = 0; i < 5000; i++) {
		assert_true(tam_map_find(&map, tam_slice_of(keys[i]), &value));
		assert_int_equal(value, i == 77 ? 99 : i);
	}
	assert_false(tam_map_find(&map, TAM_LIT("5000"), &value));
	tam_map_free(&map);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(literals_are_required),
		cmocka_unit_test(nothing_is_guessed),
		cmocka_unit_test(slots_are_required),
		cmocka_unit_test(repeated_groups_are_seen),
		cmocka_unit_test(lengths_are_bounded),
		cmocka_unit_test(two_sets_are_required),
		cmocka_unit_test(digits_are_required),
		cmocka_unit_test(automaton_finds_all),
		cmocka_unit_test(automaton_takes_many),
		cmocka_unit_test(map_keeps_what_is_put),
	};

	return cmocka_run_group_tests_name("pat_tables", tests, NULL, NULL);
}
