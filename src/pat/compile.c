/* From rules to tables: whole lines into a hash table, expressions behind the literals they
 * require. */
#include "pat/compile.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "pat/baked.h"
#include "pat/probe.h"
#include "text/chars.h"
#include "text/fold.h"

/* Brackets that enclose a label; the corner brackets of East Asia are quotation marks. */
static bool
is_bracket(uint32_t c)
{
	if (c < 0x80)
		return c != 0 && strchr("([{)]}", (int)c) != NULL;
	return c == 0x3010 || c == 0x3011 || c == 0x3014 || c == 0x3015 || c == 0xFF08 ||
	       c == 0xFF09 || c == 0xFF3B || c == 0xFF3D;
}

/* Without outer decoration, but for brackets: who writes them means them. */
static struct tam_slice
trim_text(struct tam_slice v)
{
	struct tam_slice core = tam_fold_strip(v);
	size_t i, step, start = (size_t)(core.p - v.p), end = start + core.n, from = start;

	for (i = 0; i < from; i += step) {
		if (is_bracket(tam_utf8_get(v, i, &step)) && i < start)
			start = i;
	}
	for (i = v.n; i > end; i -= step) {
		if (is_bracket(tam_utf8_before(v, i, &step)))
			end = i;
	}
	return tam_slice(v.p + start, end - start);
}

static enum tam_code
add_key(struct tam_compiler *c, const struct tam_form *form, struct tam_slice variant)
{
	struct tam_packs *packs = c->packs;
	struct tam_key *key;
	struct tam_slice full, core;
	uint32_t first = 0, i;

	tam_buf_clear(&c->pattern);
	tam_fold(&c->pattern, trim_text(variant));
	if (c->pattern.failed)
		return tam_fail_nomem(c->err);
	if (c->pattern.n == 0 || c->pattern.n > TAM_KEY_BYTES)
		return tam_fail_at(c->err, TAM_FATAL, form->line,
			"%s: rule %s: an alternative is %s",
			packs->packs.v[tam_rule_of(c)->pack].name, tam_rule_of(c)->id,
			c->pattern.n == 0 ? "empty" : "too long");
	core = tam_fold_strip(tam_buf_all(&c->pattern));
	(void)tam_map_find(&packs->cores, core, &first);
	for (i = first; i != 0; i = packs->keys.v[i - 1].next) {
		if (packs->keys.v[i - 1].rule == c->at_rule &&
			tam_slice_eq(packs->keys.v[i - 1].full, tam_buf_all(&c->pattern)))
			return TAM_OK;
	}
	full = tam_arena_copy(&packs->arena, tam_buf_all(&c->pattern));
	key = TAM_PUSH(&packs->arena, &packs->keys);
	if (full.p == NULL || key == NULL)
		return tam_fail_nomem(c->err);
	*key = (struct tam_key){full, (size_t)(core.p - c->pattern.p), c->at_rule, first};
	if (core.n > packs->longest_key)
		packs->longest_key = core.n;
	core = tam_slice(full.p + key->lead, core.n);
	tam_rule_of(c)->keys++;
	if (!tam_map_put(&packs->cores, core, (uint32_t)packs->keys.n))
		return tam_fail_nomem(c->err);
	return TAM_OK;
}

/* The literal without TAM_WORD_EDGE, and at which ends it had one. */
static struct tam_slice
take_bounds(struct tam_compiler *c, struct tam_slice s, uint8_t *bounds)
{
	size_t i, n = 0;
	char *p = tam_arena_alloc(&c->packs->arena, s.n + 1);

	if (p == NULL)
		return TAM_NONE;
	*bounds = 0;
	if (s.p[0] == TAM_WORD_EDGE)
		*bounds |= TAM_BOUND_LEFT;
	if (s.p[s.n - 1] == TAM_WORD_EDGE)
		*bounds |= TAM_BOUND_RIGHT;
	for (i = 0; i < s.n; i++) {
		if (s.p[i] != TAM_WORD_EDGE)
			p[n++] = s.p[i];
	}
	return tam_slice(p, n);
}

static enum tam_code
add_need(struct tam_compiler *c, struct tam_slice literal, uint32_t probe, uint8_t set)
{
	struct tam_literal_need *need;
	struct tam_slice *place;
	uint8_t bounds;
	uint32_t id;

	literal = take_bounds(c, literal, &bounds);
	if (literal.p == NULL)
		return tam_fail_nomem(c->err);
	if (!tam_map_find(&c->literal_ids, literal, &id)) {
		id = (uint32_t)c->literals.n;
		place = TAM_PUSH(&c->packs->arena, &c->literals);
		if (place == NULL || !tam_map_put(&c->literal_ids, literal, id))
			return tam_fail_nomem(c->err);
		*place = literal;
	}
	need = TAM_PUSH(&c->arena, &c->needs);
	if (need == NULL)
		return tam_fail_nomem(c->err);
	*need = (struct tam_literal_need){id, {probe, bounds, set}};
	return TAM_OK;
}

static enum tam_code
add_needs(struct tam_compiler *c, const struct tam_literals *literals, uint32_t probe)
{
	enum tam_code code = TAM_OK;
	size_t i;

	for (i = 0; i < literals->any.n && code == TAM_OK; i++)
		code = add_need(c, literals->any.v[i], probe, TAM_SET_FIRST);
	for (i = 0; i < literals->also.n && code == TAM_OK; i++)
		code = add_need(c, literals->also.v[i], probe, TAM_SET_ALSO);
	return code;
}

/* Longest line that the probe can match: see tam_probe. */
static size_t
longest_line(const struct tam_rule *r, const struct tam_probe *p, const struct tam_literals *l)
{
	size_t decorated = l->match > SIZE_MAX - TAM_DECORATION_MOST
				   ? SIZE_MAX
				   : l->match + TAM_DECORATION_MOST;

	if (p->whole)
		return l->match;
	return (r->at & TAM_AT_LINE) && decorated < l->line ? decorated : l->line;
}

/* What is asked of an expression when its pack is loaded. */
static enum tam_code
check_probe(struct tam_compiler *c, const struct tam_form *form, struct tam_probe *probe)
{
	const struct tam_rule *r = tam_rule_of(c);
	struct tam_err why;

	if (!c->packs->packs.v[r->pack].tested &&
		tam_probe_regex(&probe->regex, c->packs, probe, &why) != TAM_OK)
		return tam_fail_form(c, form, &why);
	if (probe->bare && !(r->at & TAM_AT_FEW)) {
		(void)tam_fail(&why, TAM_FATAL,
			"nothing in it is fixed text: only at beside-chrome, doc-start, doc-end");
		return tam_fail_form(c, form, &why);
	}
	return TAM_OK;
}

/* The pattern in c->pattern becomes one more probe of the rule. */
static enum tam_code
add_probe(struct tam_compiler *c, const struct tam_form *form, const struct tam_literals *literals,
	const struct tam_probe *like)
{
	struct tam_rule *r = tam_rule_of(c);
	uint32_t index = (uint32_t)c->packs->probes.n, *bare;
	struct tam_probe *probe = TAM_PUSH(&c->packs->arena, &c->packs->probes);
	enum tam_code code;

	if (c->pattern.failed || c->definitions.failed || probe == NULL)
		return tam_fail_nomem(c->err);
	*probe = *like;
	probe->pattern = tam_arena_copy(&c->packs->arena, tam_buf_all(&c->pattern));
	if (probe->pattern.p == NULL)
		return tam_fail_nomem(c->err);
	probe->line = form->line;
	probe->rule = c->at_rule;
	probe->shared = c->shared;
	probe->bare = literals->any.n == 0;
	probe->twice = literals->also.n > 0;
	probe->nested = literals->nested;
	probe->digit = literals->digit;
	probe->longest = longest_line(r, probe, literals);
	if (probe->whole || (tam_rule_placed(r) && (r->at & TAM_AT_DOC_START)))
		probe->flags |= TAM_REGEX_ANCHORED;
	r->probes++;
	code = check_probe(c, form, probe);
	if (code == TAM_OK)
		code = add_needs(c, literals, index);
	if (code == TAM_OK && probe->bare) {
		bare = TAM_PUSH(&c->packs->arena, &c->packs->bare);
		if (bare == NULL)
			return tam_fail_nomem(c->err);
		*bare = index;
	}
	return code;
}

/* The words of all slots as literals, with the edges that a slot keeps. A word that is too short to
 * be one leaves nothing that is required. */
static enum tam_code
make_word_sets(struct tam_compiler *c)
{
	const struct tam_lexicon *lex = &c->packs->lexicon;
	const char edge[] = {TAM_WORD_EDGE};
	struct tam_slice *place, w;
	size_t i, j;

	c->word_sets = tam_arena_calloc(&c->arena, lex->words.n + 1, sizeof *c->word_sets);
	if (c->word_sets == NULL)
		return tam_fail_nomem(c->err);
	for (i = 0; i < lex->words.n; i++) {
		for (j = 0; j < lex->words.v[i].list.n; j++) {
			w = tam_arena_join(&c->arena, tam_slice(edge, 1), lex->words.v[i].list.v[j],
				tam_slice(edge, 1));
			w = w.p == NULL ? w : tam_literal(&c->arena, w);
			place = TAM_PUSH(&c->arena, &c->word_sets[i]);
			if (w.p == NULL || place == NULL)
				return tam_fail_nomem(c->err);
			*place = w;
		}
	}
	return TAM_OK;
}

/* Groups capture in the order of the slots. False when memory is out. */
static bool
name_slots(struct tam_compiler *c, struct tam_probe *probe, const struct tam_node *node)
{
	const struct tam_choice *choice;
	const char **name;

	for (; node != NULL; node = node->next) {
		if (node->kind == TAM_NODE_SLOT && node->slot.capture != NULL) {
			name = TAM_PUSH(&c->packs->arena, &probe->captures);
			if (name == NULL)
				return false;
			*name = node->slot.capture;
		}
		for (choice = node->choices; choice != NULL; choice = choice->next) {
			if (!name_slots(c, probe, choice->first))
				return false;
		}
	}
	return true;
}

static enum tam_code
compile_nodes(struct tam_compiler *c, const struct tam_form *form, const struct tam_notation *n,
	bool whole)
{
	struct tam_probe probe = {.flags = TAM_REGEX_CASELESS, .easy = true, .whole = whole};
	struct tam_literals literals;
	enum tam_code code;

	tam_buf_clear(&c->scratch);
	tam_pattern_open(c, true, whole);
	code = tam_pattern_nodes(c, form, n->first);
	tam_pattern_close(c, true, whole);
	if (code != TAM_OK)
		return code;
	if (c->scratch.failed || !name_slots(c, &probe, n->first) ||
		!tam_literals_of(&literals, &c->passing, tam_buf_all(&c->scratch), c->word_sets))
		return tam_fail_nomem(c->err);
	literals.nested = true;
	return add_probe(c, form, &literals, &probe);
}

static enum tam_code
compile_text(struct tam_compiler *c, const struct tam_form *form)
{
	bool whole = tam_rule_of(c)->whole_text;
	struct tam_arena *arena = &c->passing;
	enum tam_code code;
	struct tam_notation n;
	tam_spellings all;
	struct tam_err why;
	size_t i;

	if (tam_notation_read(&n, arena, form->pattern, tam_rule_of(c)->reason, &why) != TAM_OK)
		return tam_fail_form(c, form, &why);
	if (!whole || n.slots > 0 || tam_notation_count(&n, TAM_KEYS_MAX) > TAM_KEYS_MAX)
		return compile_nodes(c, form, &n, whole);
	if (tam_notation_spell(&all, arena, &n, TAM_KEYS_MAX, &why) != TAM_OK)
		return tam_fail_form(c, form, &why);
	for (code = TAM_OK, i = 0; i < all.n && code == TAM_OK; i++)
		code = add_key(c, form, all.v[i]);
	return code;
}

static enum tam_code
compile_re(struct tam_compiler *c, const struct tam_form *form)
{
	const struct tam_probe probe = {.easy = false};
	struct tam_literals literals;
	enum tam_code code;

	tam_buf_clear(&c->scratch);
	tam_pattern_open(c, false, false);
	code = tam_pattern_re(c, form);
	if (code != TAM_OK)
		return code;
	tam_pattern_close(c, false, false);
	if (c->pattern.failed || c->scratch.failed ||
		!tam_literals_of(&literals, &c->passing, tam_buf_all(&c->scratch), c->word_sets))
		return tam_fail_nomem(c->err);
	return add_probe(c, form, &literals, &probe);
}

static enum tam_code
compile_rule(struct tam_compiler *c)
{
	struct tam_rule *r = tam_rule_of(c);
	enum tam_code code = TAM_OK;
	size_t i;

	tam_arena_reset(&c->passing, 0);
	r->first_probe = (uint32_t)c->packs->probes.n;
	for (i = 0; i < r->forms.n && code == TAM_OK; i++)
		code = r->forms.v[i].easy ? compile_text(c, &r->forms.v[i])
					  : compile_re(c, &r->forms.v[i]);
	return code;
}

/* Names of months and weekdays, in the languages whose rules ask for dates. */
static enum tam_code
make_lexicon(struct tam_compiler *c)
{
	struct tam_packs *packs = c->packs;
	struct tam_lexicon *lex = &packs->lexicon;
	bool ok = tam_lexicon_fold_words(lex, &packs->arena);
	uint32_t i;

	for (i = 0; c->dated.any && tam_lexicon_any[i] != NULL && ok; i++) {
		uint32_t number = tam_packs_lang(packs, tam_slice_of(tam_lexicon_any[i]));

		c->dated.bits[number / 64 % 4] &= ~((uint64_t)1 << number % 64);
		ok = number < TAM_LANGS_MAX &&
		     tam_lexicon_add_dates(lex, &packs->arena, tam_lexicon_any[i], number, true);
	}
	for (i = 0; i < packs->langs.n && ok; i++) {
		if (c->dated.bits[i / 64] >> i % 64 & 1)
			ok = tam_lexicon_add_dates(
				lex, &packs->arena, packs->langs.v[i].p, i, false);
	}
	return ok ? TAM_OK : tam_fail_nomem(c->err);
}

/* The literals, and the probes of each side by side: first those that need no edge of a word. */
static enum tam_code
make_needs(struct tam_compiler *c)
{
	struct tam_packs *packs = c->packs;
	size_t i, n = c->literals.n;
	struct tam_need *needs;
	int pass;
	uint32_t *at;

	at = tam_arena_calloc(&packs->arena, n + 2, sizeof *at);
	needs = tam_arena_calloc(&packs->arena, c->needs.n + 1, sizeof *needs);
	if (at == NULL || needs == NULL)
		return tam_fail_nomem(c->err);
	/* Counting sort: at[l + 1] first is where the probes of l begin, in the end where they end. */
	for (i = 0; i < c->needs.n; i++)
		at[c->needs.v[i].literal + 2]++;
	for (i = 2; i < n + 2; i++)
		at[i] += at[i - 1];
	for (pass = 0; pass < 2; pass++)
		for (i = 0; i < c->needs.n; i++)
			if ((c->needs.v[i].need.bounds != 0) == pass)
				needs[at[c->needs.v[i].literal + 1]++] = c->needs.v[i].need;
	packs->literals = c->literals.v;
	packs->literal_count = n;
	packs->needs = needs;
	packs->need_at = at;
	return TAM_OK;
}

/* The literals of rules that need not be compiled, and what they call for. */
static enum tam_code
keep_literals(struct tam_compiler *c)
{
	const struct tam_packs *packs = c->packs;
	struct tam_literal_need *need;
	struct tam_slice *place;
	uint32_t i, j;

	for (i = 0; i < packs->literal_count; i++) {
		place = TAM_PUSH(&c->packs->arena, &c->literals);
		if (place == NULL || !tam_map_put(&c->literal_ids, packs->literals[i], i))
			return tam_fail_nomem(c->err);
		*place = packs->literals[i];
		for (j = packs->need_at[i]; j < packs->need_at[i + 1]; j++) {
			need = TAM_PUSH(&c->arena, &c->needs);
			if (need == NULL)
				return tam_fail_nomem(c->err);
			*need = (struct tam_literal_need){i, packs->needs[j]};
		}
	}
	return TAM_OK;
}

/* Compiles what was added, rule by rule. */
static enum tam_code
compile_rules(struct tam_compiler *c)
{
	struct tam_packs *packs = c->packs;
	enum tam_code code = TAM_OK;

	tam_arena_init(&c->arena, 0);
	tam_arena_init(&c->passing, 0);
	if (!tam_classes_make(&c->classes))
		code = tam_fail_nomem(c->err);
	if (code == TAM_OK)
		code = make_word_sets(c);
	if (code == TAM_OK)
		code = keep_literals(c);
	for (; c->at_rule < packs->rules.n && code == TAM_OK; c->at_rule++)
		code = compile_rule(c);
	if (code == TAM_OK)
		code = make_lexicon(c);
	if (code == TAM_OK)
		code = make_needs(c);
	tam_arena_free(&c->arena);
	tam_arena_free(&c->passing);
	tam_buf_free(&c->pattern);
	tam_buf_free(&c->scratch);
	tam_buf_free(&c->definitions);
	tam_map_free(&c->literal_ids);
	tam_classes_free(&c->classes);
	return code;
}

enum tam_code
tam_packs_compile(struct tam_packs *packs, struct tam_err *err)
{
	struct tam_compiler c = {.packs = packs, .err = err};
	enum tam_code code;

	if (packs->compiled)
		return tam_fail(err, TAM_FATAL, "the packs are compiled already");
	packs->compiled = true;
	packs->regex_env = tam_regex_env_new();
	if (packs->regex_env == NULL)
		return tam_fail_nomem(err);
	code = tam_baked_take(packs, &c.at_rule, err);
	if (code != TAM_OK)
		return code;
	if (c.at_rule == 0 || c.at_rule < packs->rules.n)
		code = compile_rules(&c);
	return code;
}
