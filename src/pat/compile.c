/* From rules to tables: whole lines into a hash table, expressions behind the literals they
 * require, and one automaton over all those literals. */
#include "base/mem.h"
#include "pat/literal.h"
#include "pat/notation.h"
#include "pat/packs.h"
#include "pat/slots.h"
#include "text/fold.h"

struct need {
	uint32_t literal, probe;
};

struct compiler {
	struct tam_packs *packs;
	struct tam_err *err;
	struct tam_classes classes;
	struct tam_map literal_ids;
	TAM_VEC(struct tam_slice) literals;
	TAM_VEC(struct need) needs;
	struct tam_buf pattern, scratch;
	struct tam_lang_set dated; /* languages whose month names are wanted */
	uint32_t at_rule;
};

static struct tam_rule *
rule_of(struct compiler *c)
{
	return &c->packs->rules.v[c->at_rule];
}

/* Puts file and line in front of a message that was written without. */
static enum tam_code
fail_form(struct compiler *c, const struct tam_form *form, const struct tam_err *what)
{
	const struct tam_rule *r = rule_of(c);

	return tam_fail_at(c->err, what->code, form->line, "%s: rule %s: %s",
		c->packs->packs.v[r->pack].name, r->id, what->text);
}

/* Without outer decoration, but for brackets: who writes them means them. */
static struct tam_slice
trim_variant(struct compiler *c, struct tam_slice v)
{
	struct tam_slice core;
	size_t i, start, end;

	tam_buf_clear(&c->scratch);
	tam_buf_slice(&c->scratch, v);
	if (c->scratch.failed || v.n == 0)
		return v;
	for (i = 0; i + 1 < v.n; i++) {
		if (v.p[i] == TAM_SLOT_MARK) {
			c->scratch.p[i] = c->scratch.p[i + 1] = 'x';
			i++;
		}
	}
	core = tam_fold_strip(tam_buf_all(&c->scratch));
	start = (size_t)(core.p - c->scratch.p);
	end = start + core.n;
	for (i = 0; i < start; i++) {
		if (strchr("([{", v.p[i]) != NULL)
			start = i;
	}
	for (i = v.n; i > end; i--) {
		if (strchr(")]}", v.p[i - 1]) != NULL)
			end = i;
	}
	return tam_slice(v.p + start, end - start);
}

static enum tam_code
add_key(struct compiler *c, const struct tam_form *form, struct tam_slice variant)
{
	struct tam_packs *packs = c->packs;
	struct tam_key *key;
	struct tam_slice full, core;
	uint32_t first = 0, i;

	tam_buf_clear(&c->pattern);
	tam_fold(&c->pattern, trim_variant(c, variant));
	if (c->pattern.failed || c->scratch.failed)
		return tam_fail_nomem(c->err);
	if (c->pattern.n == 0 || c->pattern.n > TAM_KEY_BYTES)
		return tam_fail_at(c->err, TAM_FATAL, form->line,
			"%s: rule %s: an alternative is %s", packs->packs.v[rule_of(c)->pack].name,
			rule_of(c)->id, c->pattern.n == 0 ? "empty" : "too long");
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
	rule_of(c)->keys++;
	if (!tam_map_put(&packs->cores, core, (uint32_t)packs->keys.n))
		return tam_fail_nomem(c->err);
	return TAM_OK;
}

static enum tam_code
add_need(struct compiler *c, struct tam_slice literal, uint32_t probe)
{
	struct need *need;
	struct tam_slice *place;
	uint32_t id;

	if (!tam_map_find(&c->literal_ids, literal, &id)) {
		id = (uint32_t)c->literals.n;
		place = TAM_PUSH(&c->packs->arena, &c->literals);
		if (place == NULL || !tam_map_put(&c->literal_ids, literal, id))
			return tam_fail_nomem(c->err);
		*place = literal;
	}
	need = TAM_PUSH(&c->packs->arena, &c->needs);
	if (need == NULL)
		return tam_fail_nomem(c->err);
	*need = (struct need){id, probe};
	return TAM_OK;
}

static bool
placed_only(const struct tam_rule *r)
{
	return (r->at & TAM_AT_LINE) == 0 && (r->at & (TAM_AT_DOC_START | TAM_AT_DOC_END)) != 0;
}

/* Compiles the pattern in c->pattern as one more probe of the rule. */
static enum tam_code
add_probe(struct compiler *c, const struct tam_form *form, unsigned flags, bool whole,
	const struct tam_literals *literals)
{
	struct tam_rule *r = rule_of(c);
	struct tam_probe probe = {NULL, c->at_rule, whole, literals->any.n == 0}, *place;
	struct tam_err why;
	enum tam_code code = TAM_OK;
	uint32_t index = (uint32_t)c->packs->probes.n, *bare;
	size_t i;

	if (c->pattern.failed)
		return tam_fail_nomem(c->err);
	if (probe.bare && !(r->at & TAM_AT_FEW)) {
		(void)tam_fail(&why, TAM_FATAL,
			"nothing in it is fixed text: only at beside-chrome, doc-start, doc-end");
		return fail_form(c, form, &why);
	}
	if (whole || (placed_only(r) && (r->at & TAM_AT_DOC_START)))
		flags |= TAM_REGEX_ANCHORED;
	if (tam_regex_new(&probe.regex, c->packs->regex_env, tam_buf_all(&c->pattern), flags,
		    &why) != TAM_OK)
		return fail_form(c, form, &why);
	tam_regex_set_nested(probe.regex, literals->nested);
	place = TAM_PUSH(&c->packs->arena, &c->packs->probes);
	if (place == NULL) {
		tam_regex_free(probe.regex);
		return tam_fail_nomem(c->err);
	}
	*place = probe;
	r->probes++;
	for (i = 0; i < literals->any.n && code == TAM_OK; i++)
		code = add_need(c, literals->any.v[i], index);
	if (code == TAM_OK && probe.bare) {
		bare = TAM_PUSH(&c->packs->arena, &c->packs->bare);
		if (bare == NULL)
			return tam_fail_nomem(c->err);
		*bare = index;
	}
	return code;
}

static void
note_slot(struct compiler *c, struct tam_slice slot)
{
	const struct tam_lang_set *langs = &rule_of(c)->langs;
	size_t i;

	if (!tam_slice_eq(slot, TAM_LIT("date")))
		return;
	c->dated.any |= langs->any;
	for (i = 0; i < TAM_COUNT(langs->bits); i++)
		c->dated.bits[i] |= langs->bits[i];
}

/* At the end of the document: what follows the match is blank. */
static void
open_pattern(struct compiler *c, bool whole)
{
	tam_buf_clear(&c->pattern);
	if (whole) {
		tam_buf_str(&c->pattern, "^(?&deco)*(?|");
		return;
	}
	tam_buf_str(&c->pattern, "(?:");
}

static void
close_pattern(struct compiler *c, bool whole)
{
	const struct tam_rule *r = rule_of(c);

	tam_buf_char(&c->pattern, ')');
	if (whole)
		tam_buf_str(&c->pattern, "(?&deco)*$");
	else if (placed_only(r) && (r->at & TAM_AT_DOC_END))
		tam_buf_str(&c->pattern, "(?=\\s*+\\z)");
}

/* The pieces of a variant between its slots, and the slots. Every use that captures has its group
 * in every variant, so that numbers agree: (){0} where the variant lacks it. */
static void
put_variant(struct compiler *c, const struct tam_notation *n, struct tam_slice v)
{
	size_t i = 0, start = 0, use, known = 0;

	for (;; i++) {
		if (i < v.n && v.p[i] != TAM_SLOT_MARK)
			continue;
		tam_literal_regex(&c->pattern, &c->classes, tam_slice(v.p + start, i - start));
		use = i < v.n ? (size_t)(unsigned char)v.p[i + 1] - 1 : n->uses.n;
		for (; known < use; known++) {
			if (n->uses.v[known].capture != NULL)
				tam_buf_str(&c->pattern, "(){0}");
		}
		if (i >= v.n)
			return;
		tam_buf_str(&c->pattern, n->uses.v[use].capture != NULL ? "(" : "(?:");
		tam_buf_printf(&c->pattern, "(?&%.*s))", (int)n->uses.v[use].slot.n,
			n->uses.v[use].slot.p);
		known = use + 1;
		start = ++i + 1;
	}
}

/* The longest fixed piece of a variant becomes its literal; without one the form is bare. */
static enum tam_code
variant_literal(struct compiler *c, struct tam_literals *literals, struct tam_slice v, bool *bare)
{
	struct tam_slice best = TAM_LIT("");
	size_t i, start = 0;
	bool useful;

	for (i = 0; i <= v.n; i++) {
		if (i < v.n && v.p[i] != TAM_SLOT_MARK)
			continue;
		if (i - start > best.n)
			best = tam_slice(v.p + start, i - start);
		start = ++i + 1;
	}
	if (!tam_literals_add(literals, &c->packs->arena, best, &useful)) {
		if (useful)
			return tam_fail_nomem(c->err);
		*bare = true;
	}
	return TAM_OK;
}

/* Longer variants first: in a line that is searched, the longest reading wins. */
static void
sort_variants(struct tam_slice *v, size_t n)
{
	size_t i, j;

	for (i = 1; i < n; i++) {
		struct tam_slice one = v[i];

		for (j = i; j > 0 && v[j - 1].n < one.n; j--)
			v[j] = v[j - 1];
		v[j] = one;
	}
}

static enum tam_code
put_definitions(
	struct compiler *c, const struct tam_form *form, const struct tam_notation *n, bool whole)
{
	struct tam_err why;
	size_t i, j;

	tam_buf_str(&c->pattern, "(?(DEFINE)");
	if (whole) {
		tam_buf_str(&c->pattern, "(?<deco>");
		tam_buf_slice(&c->pattern, tam_buf_all(&c->classes.decoration));
		tam_buf_char(&c->pattern, ')');
	}
	for (i = 0; i < n->uses.n; i++) {
		struct tam_slice slot = n->uses.v[i].slot;

		for (j = 0; j < i && !tam_slice_eq(n->uses.v[j].slot, slot); j++)
			continue;
		if (j < i)
			continue;
		note_slot(c, slot);
		tam_buf_printf(&c->pattern, "(?<%.*s>", (int)slot.n, slot.p);
		if (!tam_slot_regex(&c->pattern, c->packs, &c->classes, slot)) {
			(void)tam_fail(
				&why, TAM_FATAL, "slot <%.*s> has no words", (int)slot.n, slot.p);
			return fail_form(c, form, &why);
		}
		tam_buf_char(&c->pattern, ')');
	}
	tam_buf_char(&c->pattern, ')');
	return TAM_OK;
}

/* One expression for the variants that are not plain keys. */
static enum tam_code
compile_variants(struct compiler *c, const struct tam_form *form, const struct tam_notation *n,
	struct tam_slice *v, size_t count, bool whole)
{
	struct tam_literals literals = {.nested = true};
	enum tam_code code = TAM_OK;
	uint32_t group = 0;
	bool bare = false;
	size_t i;

	sort_variants(v, count);
	open_pattern(c, whole);
	for (i = 0; i < count && code == TAM_OK; i++) {
		struct tam_slice one = whole ? trim_variant(c, v[i]) : tam_slice_trim(v[i]);

		tam_buf_str(&c->pattern, i > 0 ? "|" : "");
		put_variant(c, n, one);
		code = variant_literal(c, &literals, one, &bare);
	}
	if (bare)
		literals.any.n = 0;
	close_pattern(c, whole);
	if (code == TAM_OK)
		code = put_definitions(c, form, n, whole);
	if (code == TAM_OK)
		code = add_probe(c, form, TAM_REGEX_CASELESS, whole, &literals);
	for (i = 0; i < n->uses.n && code == TAM_OK; i++) {
		if (n->uses.v[i].capture != NULL)
			tam_regex_set_capture(c->packs->probes.v[c->packs->probes.n - 1].regex,
				++group, n->uses.v[i].capture);
	}
	return code;
}

static enum tam_code
compile_text(struct compiler *c, const struct tam_form *form)
{
	bool whole = (rule_of(c)->at & TAM_AT_LINE) != 0;
	struct tam_notation n;
	struct tam_err why;
	enum tam_code code = TAM_OK;
	size_t i, rest = 0;

	if (tam_notation_read(&n, &c->packs->arena, form->pattern, rule_of(c)->reason, &why) !=
		TAM_OK)
		return fail_form(c, form, &why);
	for (i = 0; i < n.variants.n && code == TAM_OK; i++) {
		struct tam_slice v = n.variants.v[i];

		if (whole && memchr(v.p, TAM_SLOT_MARK, v.n) == NULL)
			code = add_key(c, form, v);
		else
			n.variants.v[rest++] = v;
	}
	if (code != TAM_OK || rest == 0)
		return code;
	if (rest > TAM_VARIANTS_MAX || n.uses.n + 8 > TAM_REGEX_GROUPS) {
		(void)tam_fail(&why, TAM_FATAL, "more than %d alternatives with slots, or %d slots",
			TAM_VARIANTS_MAX, TAM_REGEX_GROUPS - 8);
		return fail_form(c, form, &why);
	}
	return compile_variants(c, form, &n, n.variants.v, rest, whole);
}

/* A `re` line with <<slot>> replaced. */
static enum tam_code
expand_slots(struct compiler *c, const struct tam_form *form)
{
	struct tam_slice s = form->pattern;
	struct tam_slot_use use;
	struct tam_err why;
	size_t i, n;

	for (i = 0; i < s.n; i++) {
		n = s.p[i] == '<' ? tam_slot_spelled(tam_slice_from(s, i + 1)) : 0;
		if (n == 0 || i + 1 + n >= s.n || s.p[i + 1 + n] != '>') {
			tam_buf_char(&c->pattern, s.p[i]);
			continue;
		}
		if (tam_slot_read(&use, tam_slice(s.p + i + 2, n - 2), rule_of(c)->reason, &why) !=
			TAM_OK)
			return fail_form(c, form, &why);
		note_slot(c, use.slot);
		tam_buf_str(&c->pattern, use.capture == NULL ? "(?:" : "(?<");
		if (use.capture != NULL)
			tam_buf_printf(&c->pattern, "%s>", use.capture);
		if (!tam_slot_regex(&c->pattern, c->packs, &c->classes, use.slot)) {
			(void)tam_fail(&why, TAM_FATAL, "slot <%.*s> has no words", (int)use.slot.n,
				use.slot.p);
			return fail_form(c, form, &why);
		}
		tam_buf_char(&c->pattern, ')');
		i += n + 1;
	}
	return TAM_OK;
}

static enum tam_code
name_captures(struct compiler *c, const struct tam_form *form)
{
	struct tam_regex *re = c->packs->probes.v[c->packs->probes.n - 1].regex;
	const char *name, *capture;
	struct tam_err why;
	uint32_t i;

	for (i = 1; i <= tam_regex_groups(re); i++) {
		name = tam_regex_group(re, i);
		if (name == NULL)
			continue;
		capture = tam_capture_name(tam_slice_of(name));
		if (capture == NULL) {
			(void)tam_fail(
				&why, TAM_FATAL, "no metadata has the name of group %s", name);
			return fail_form(c, form, &why);
		}
		tam_regex_set_capture(re, i, capture);
	}
	return TAM_OK;
}

static enum tam_code
compile_re(struct compiler *c, const struct tam_form *form)
{
	struct tam_literals literals;
	enum tam_code code;

	open_pattern(c, false);
	code = expand_slots(c, form);
	if (code != TAM_OK)
		return code;
	close_pattern(c, false);
	if (c->pattern.failed ||
		!tam_literals_of(&literals, &c->packs->arena, tam_buf_all(&c->pattern)))
		return tam_fail_nomem(c->err);
	code = add_probe(c, form, 0, false, &literals);
	return code == TAM_OK ? name_captures(c, form) : code;
}

static enum tam_code
compile_rule(struct compiler *c)
{
	struct tam_rule *r = rule_of(c);
	enum tam_code code = TAM_OK;
	size_t i;

	r->first_probe = (uint32_t)c->packs->probes.n;
	for (i = 0; i < r->forms.n && code == TAM_OK; i++)
		code = r->forms.v[i].easy ? compile_text(c, &r->forms.v[i])
					  : compile_re(c, &r->forms.v[i]);
	return code;
}

/* Names of months and weekdays, in the languages whose rules ask for dates. */
static enum tam_code
make_calendar(struct compiler *c)
{
	struct tam_packs *packs = c->packs;
	struct tam_calendar *cal = &packs->calendar;
	bool ok = true;
	uint32_t i;

	for (i = 0; c->dated.any && tam_calendar_any[i] != NULL && ok; i++) {
		uint32_t number = tam_packs_lang(packs, tam_slice_of(tam_calendar_any[i]));

		c->dated.bits[number / 64 % 4] &= ~((uint64_t)1 << number % 64);
		ok = number < TAM_LANGS_MAX &&
		     tam_calendar_add(cal, &packs->arena, tam_calendar_any[i], number, true);
	}
	for (i = 0; i < packs->langs.n && ok; i++) {
		if (c->dated.bits[i / 64] >> i % 64 & 1)
			ok = tam_calendar_add(cal, &packs->arena, packs->langs.v[i].p, i, false);
	}
	return ok ? TAM_OK : tam_fail_nomem(c->err);
}

/* The automaton, and the probes of each literal side by side. */
static enum tam_code
make_automaton(struct compiler *c)
{
	struct tam_packs *packs = c->packs;
	size_t i, n = c->literals.n, *at;
	uint32_t *probes;

	at = packs->need_at = tam_arena_calloc(&packs->arena, n + 2, sizeof *packs->need_at);
	probes = tam_arena_calloc(&packs->arena, c->needs.n + 1, sizeof *probes);
	if (at == NULL || probes == NULL || !tam_ac_build(&packs->ac, c->literals.v, n))
		return tam_fail_nomem(c->err);
	/* Counting sort: at[l + 1] first is where the probes of l begin, in the end where they end. */
	for (i = 0; i < c->needs.n; i++)
		at[c->needs.v[i].literal + 2]++;
	for (i = 2; i < n + 2; i++)
		at[i] += at[i - 1];
	for (i = 0; i < c->needs.n; i++)
		probes[at[c->needs.v[i].literal + 1]++] = c->needs.v[i].probe;
	packs->needs.v = probes;
	packs->needs.n = packs->needs.cap = c->needs.n;
	return TAM_OK;
}

enum tam_code
tam_packs_compile(struct tam_packs *packs, struct tam_err *err)
{
	struct compiler c = {.packs = packs, .err = err};
	enum tam_code code = TAM_OK;

	if (packs->compiled)
		return tam_fail(err, TAM_FATAL, "the packs are compiled already");
	packs->compiled = true;
	packs->regex_env = tam_regex_env_new();
	if (packs->regex_env == NULL || !tam_classes_make(&c.classes))
		code = tam_fail_nomem(err);
	for (; c.at_rule < packs->rules.n && code == TAM_OK; c.at_rule++)
		code = compile_rule(&c);
	if (code == TAM_OK)
		code = make_calendar(&c);
	if (code == TAM_OK)
		code = make_automaton(&c);
	tam_buf_free(&c.pattern);
	tam_buf_free(&c.scratch);
	tam_map_free(&c.literal_ids);
	tam_classes_free(&c.classes);
	return code;
}
