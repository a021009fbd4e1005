/* Rules that match too much or cost too much. */
#include "pat/alone.h"

#include "pat/literal.h"

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
	for (; l.rule < packs->rules.n; l.rule++)
		lint_trivial(&l);
	tam_arena_free(&arena);
	tam_matcher_free(l.m);
	return l.failures;
}
