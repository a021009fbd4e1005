/* The yes and no lines of rules, each tried on the rule standing alone. */
#include "pat/alone.h"
#include "text/chars.h"

struct trying {
	struct tam_alone *out;
	struct tam_arena *arena;
	const struct tam_rule *rule;
	struct tam_slice line;
	bool failed;
};

static void
add_capture(struct trying *t, const char *name, struct tam_slice value)
{
	struct tam_slice *place;

	value = tam_text_trim(value);
	if (value.n == 0)
		return;
	place = TAM_PUSH(t->arena, &t->out->captures);
	if (place != NULL)
		*place = tam_arena_join(t->arena, tam_slice_of(name), TAM_LIT("="), value);
	t->failed |= place == NULL || place->p == NULL;
}

static bool
on_match(void *user, const struct tam_match *match)
{
	struct trying *t = user;
	uint32_t i, groups = match->regex == NULL ? 0 : tam_regex_groups(match->regex);
	struct tam_slice title;

	t->out->matched = true;
	for (i = 1; i <= groups; i++) {
		const char *name = tam_regex_capture(match->regex, i);
		struct tam_range g = match->groups[i];

		if (name != NULL && g.start < g.end)
			add_capture(t, name, tam_slice(t->line.p + g.start, g.end - g.start));
	}
	if (!(t->rule->cut & TAM_CUT_MATCH))
		return false; /* the line is gone: one match is enough */
	if (!(t->rule->cut & TAM_CUT_REST))
		return !t->failed;
	title = tam_match_title(t->line, match->at.end);
	add_capture(t, "related_title", title);
	return !t->failed && title.n == 0; /* the rest is gone: nothing more to find */
}

bool
tam_alone(struct tam_alone *out, struct tam_matcher *m, struct tam_arena *arena, uint32_t rule,
	struct tam_slice line)
{
	struct trying t = {out, arena, &m->packs->rules.v[rule], line, false};

	memset(out, 0, sizeof *out);
	if (!tam_match_rule(m, rule, line, on_match, &t) && !out->matched)
		t.failed = true;
	return !t.failed;
}

/* A known key and = stand at `at`, at the start or behind a blank or semicolon. */
static bool
key_at(struct tam_slice s, size_t at)
{
	struct tam_slice rest = tam_slice_from(s, at);
	size_t n = tam_slice_find(rest, TAM_LIT("="));

	return n < rest.n && tam_capture_name(tam_slice(rest.p, n)) != NULL &&
	       (at == 0 || s.p[at - 1] == ' ' || s.p[at - 1] == ';');
}

/* Takes the next `key=value` of a list: up to the next key. */
static bool
next_expected(struct tam_slice *rest, struct tam_slice *item)
{
	size_t end = 1;

	if (rest->n == 0)
		return false;
	while (end < rest->n && !key_at(*rest, end))
		end++;
	*item = tam_slice_trim(tam_slice(rest->p, end));
	*rest = tam_slice_from(*rest, end);
	if (item->n > 0 && rest->n > 0 && item->p[item->n - 1] == ';')
		item->n--;
	return true;
}

/* The captures are those expected, in any order. */
static bool
as_expected(struct tam_alone *got, struct tam_slice expect)
{
	struct tam_slice item;
	size_t i, left = got->captures.n;

	while (next_expected(&expect, &item)) {
		for (i = 0; i < left && !tam_slice_eq(got->captures.v[i], item); i++)
			continue;
		if (i == left)
			return false;
		got->captures.v[i] = got->captures.v[--left];
	}
	return left == 0;
}

struct report {
	tam_packs_say *say;
	void *user;
	size_t failures;
};

static void
say(struct report *to, const char *pack, size_t line, const char *id, const char *what,
	struct tam_slice detail)
{
	struct tam_buf text = {NULL, 0, 0, false};

	tam_buf_printf(&text, "%s: %s", id, what);
	tam_buf_slice(&text, detail);
	tam_buf_char(&text, '\0');
	to->failures++;
	to->say(to->user, pack, line, text.failed ? "out of memory" : text.p);
	tam_buf_free(&text);
}

/* What was captured, as a list for the message. */
static struct tam_slice
listed(struct tam_arena *arena, const struct tam_alone *got)
{
	struct tam_slice all = TAM_LIT("");
	size_t i;

	for (i = 0; i < got->captures.n && all.p != NULL; i++)
		all = tam_arena_join(
			arena, all, i > 0 ? TAM_LIT("; ") : TAM_LIT(""), got->captures.v[i]);
	return all.n > 0 ? all : TAM_LIT("nothing");
}

static void
try_example(struct report *to, struct tam_matcher *m, struct tam_arena *arena, uint32_t rule,
	const struct tam_example *e)
{
	const struct tam_rule *r = &m->packs->rules.v[rule];
	const char *pack = m->packs->packs.v[r->pack].name;
	struct tam_alone got;
	struct tam_slice list;

	if (!tam_alone(&got, m, arena, rule, e->text)) {
		say(to, pack, e->line, r->id, "out of memory", TAM_LIT(""));
		return;
	}
	list = listed(arena, &got);
	if (got.matched != e->yes)
		say(to, pack, e->line, r->id, e->yes ? "does not match: " : "matches: ", e->text);
	else if (e->yes && !as_expected(&got, e->expect))
		say(to, pack, e->line, r->id, "captures ", list);
}

size_t
tam_packs_test(const struct tam_packs *packs, tam_packs_say *report, void *user, size_t *checked)
{
	struct report to = {report, user, 0};
	struct tam_matcher *m = NULL;
	struct tam_arena arena;
	struct tam_err err;
	uint32_t i;
	size_t j;

	*checked = 0;
	tam_arena_init(&arena, 0);
	if (tam_matcher_new(&m, packs, &err) != TAM_OK) {
		report(user, "", 0, err.text);
		return 1;
	}
	for (i = 0; i < packs->rules.n; i++) {
		for (j = 0; j < packs->rules.v[i].examples.n; j++, ++*checked) {
			tam_arena_reset(&arena, 0);
			try_example(&to, m, &arena, i, &packs->rules.v[i].examples.v[j]);
		}
	}
	tam_arena_free(&arena);
	tam_matcher_free(m);
	return to.failures;
}
