/* Rules that match too much or cost too much. */
#include "base/utf8.h"
#include "pat/alone.h"

/* No expression ever sees a longer run: see attempt.h. */
#define BLANKS "                                                                "

enum {
	GROWN = 2048,         /* bytes of the longer of two subjects */
	STEPS_FREE = 64,      /* steps a byte that no rule is asked about */
	STEPS_MOST = 4000000, /* where counting stops */
	EXAMPLES_GROWN = 3,   /* yes lines that subjects are made of */
};

struct linting {
	const struct tam_packs *packs;
	struct tam_matcher *m;
	struct tam_arena *arena;
	tam_packs_say *say;
	void *user;
	size_t failures;
	uint32_t rule;
};

static void
complain(struct linting *l, size_t line, const char *what, const char *detail)
{
	const struct tam_rule *r = &l->packs->rules.v[l->rule];
	struct tam_buf text = {NULL, 0, 0, false};

	tam_buf_printf(&text, "%s: %s%s", r->id, what, detail);
	tam_buf_char(&text, '\0');
	l->failures++;
	l->say(l->user, l->packs->packs.v[r->pack].name, line,
		text.failed ? "out of memory" : text.p);
	tam_buf_free(&text);
}

/* Lines that say nothing by themselves. Beside chrome a counter or a date may be enough. */
static void
lint_trivial(struct linting *l)
{
	static const struct {
		const char *line, *what;
	} trivial[] = {
		{"", "the empty line"},
		{"x", "one character"},
		{"X", "one character"},
		{":", "one character"},
		{"\xC2\xB7", "one character"},
		{"\xE4\xB8\x80", "one character"},
		{"7", "a bare number"},
		{"2017", "a bare number"},
		{"1 203", "a bare number"},
		{"24/05/2017", "a bare date"},
		{"2017-05-24", "a bare date"},
		{"24 mai 2017", "a bare date"},
		{"May 24, 2017", "a bare date"},
		{"12:30", "a bare clock"},
		{"12h30", "a bare clock"},
	};
	const struct tam_rule *r = &l->packs->rules.v[l->rule];
	struct tam_alone got;
	size_t i, n = r->at & TAM_AT_BESIDE ? 1 : TAM_COUNT(trivial);

	for (i = 0; i < n; i++) {
		tam_arena_reset(l->arena, 0);
		if (!tam_alone(&got, l->m, l->arena, l->rule, tam_slice_of(trivial[i].line))) {
			complain(l, r->line, "out of memory", "");
			return;
		}
		if (got.matched) {
			complain(l, r->line, "matches ", trivial[i].what);
			return;
		}
	}
}

/* `.` repeated without end stands in the expression, outside brackets. */
static bool
has_wild(struct tam_slice s)
{
	bool class = false;
	size_t i;

	for (i = 0; i + 1 < s.n; i++) {
		if (s.p[i] == '\\') {
			i++;
		} else if (s.p[i] == '[' || s.p[i] == ']') {
			class = s.p[i] == '[';
		} else if (s.p[i] == '.' && !class) {
			struct tam_slice rest = tam_slice_from(s, i + 1);

			if (rest.p[0] == '*' || rest.p[0] == '+')
				return true;
			if (rest.p[0] == '{' && tam_slice_find(rest, TAM_LIT(",}")) <
							tam_slice_find(rest, TAM_LIT("}")))
				return true;
		}
	}
	return false;
}

static bool
anchored(struct linting *l, uint32_t probe)
{
	const struct tam_regex *re = tam_match_regex(l->m, probe);

	return re != NULL && tam_regex_anchored(re);
}

/* The rule's expressions and its `re` lines are in the same order. */
static void
lint_wild(struct linting *l)
{
	const struct tam_rule *r = &l->packs->rules.v[l->rule];
	uint32_t probe = r->first_probe, end = probe + r->probes;
	size_t i;

	for (i = 0; i < r->forms.n; i++) {
		const struct tam_form *form = &r->forms.v[i];

		while (probe < end && l->packs->probes.v[probe].line < form->line)
			probe++;
		if (!form->easy && probe < end && has_wild(form->pattern) && !anchored(l, probe))
			complain(l, form->line, "an unbounded .* or .+ without ^ before it", "");
	}
}

/* `head` and then `again`, over and over, up to n bytes; then a sign that matches little. */
static struct tam_slice
grow(struct linting *l, struct tam_slice head, struct tam_slice again, size_t n)
{
	char *p = tam_arena_alloc(l->arena, n + head.n + again.n + 2);
	size_t at = head.n;

	if (p == NULL || again.n == 0)
		return TAM_NONE;
	memcpy(p, head.p, head.n);
	while (at < n) {
		memcpy(p + at, again.p, again.n);
		at += again.n;
	}
	memcpy(p + at, "\x01", 1);
	return tam_slice(p, at + 1);
}

/* Steps grow faster than the subject: twice the bytes, three times the steps or more. */
static bool
grows(struct linting *l, const struct tam_probe *p, struct tam_slice head, struct tam_slice again)
{
	struct tam_regex_env *env = l->packs->regex_env;
	struct tam_slice large = grow(l, head, again, GROWN);
	struct tam_slice small = grow(l, head, again, GROWN / 2);
	size_t most, least;

	if (large.p == NULL || small.p == NULL)
		return false;
	most = tam_regex_steps(env, p->pattern, p->flags, large, STEPS_MOST);
	if (most < (size_t)STEPS_FREE * GROWN)
		return false;
	least = tam_regex_steps(env, p->pattern, p->flags, small, STEPS_MOST);
	return most >= STEPS_MOST || most / 3 >= least;
}

/* Byte offset of the character at about `part` quarters of the text. */
static size_t
quarter(struct tam_slice s, size_t part)
{
	return tam_utf8_start(s, s.n * part / 4);
}

static bool
grows_somewhere(struct linting *l, const struct tam_probe *p)
{
	static const char *const pieces[] = {
		"a", "A", "1", "Aa ", "a, ", "(", "\xC3\xA9", "- ", "/a", ("a" BLANKS)};
	const struct tam_rule *r = &l->packs->rules.v[p->rule];
	size_t i, j, k, used = 0;

	for (i = 0; i < r->examples.n && used < EXAMPLES_GROWN; i++) {
		struct tam_slice text = r->examples.v[i].text;

		if (!r->examples.v[i].yes)
			continue;
		used++;
		for (j = 0; j <= 4; j++) {
			struct tam_slice head = tam_slice(text.p, quarter(text, j));

			tam_arena_reset(l->arena, 0);
			if (grows(l, p, tam_slice(text.p, 0), head) || grows(l, p, head, text))
				return true;
			for (k = 0; k < TAM_COUNT(pieces); k++) {
				if (grows(l, p, head, tam_slice_of(pieces[k])))
					return true;
			}
		}
	}
	return false;
}

static void
lint_cost(struct linting *l)
{
	const struct tam_rule *r = &l->packs->rules.v[l->rule];
	uint32_t i;

	for (i = r->first_probe; i < r->first_probe + r->probes; i++) {
		const struct tam_probe *p = &l->packs->probes.v[i];

		if (grows_somewhere(l, p))
			complain(l, p->line, "its cost grows faster than its subject", "");
	}
}

size_t
tam_packs_lint(const struct tam_packs *packs, tam_packs_say *say, void *user, size_t *checked)
{
	struct linting l = {.packs = packs, .say = say, .user = user};
	struct tam_arena arena;
	struct tam_err err;

	*checked = packs->rules.n;
	if (tam_matcher_new(&l.m, packs, &err) != TAM_OK) {
		say(user, "", 0, err.text);
		return 1;
	}
	tam_arena_init(&arena, 0);
	l.arena = &arena;
	for (; l.rule < packs->rules.n; l.rule++) {
		lint_trivial(&l);
		lint_wild(&l);
		lint_cost(&l);
	}
	tam_arena_free(&arena);
	tam_matcher_free(l.m);
	return l.failures;
}
