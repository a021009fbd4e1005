/* From rules to tables: whole lines into a hash table, expressions behind the literals they
 * require, and one automaton over all those literals. */
#include "base/mem.h"
#include "base/utf8.h"
#include "pat/literal.h"
#include "pat/notation.h"
#include "pat/packs.h"
#include "pat/probe.h"
#include "pat/slots.h"
#include "text/chars.h"
#include "text/fold.h"

struct need {
	uint32_t literal;
	struct tam_need need;
};

struct compiler {
	struct tam_packs *packs;
	struct tam_err *err;
	struct tam_classes classes;
	struct tam_arena arena;   /* for what is not kept */
	struct tam_arena passing; /* of the rule at hand: what its literals are made of */
	struct tam_map literal_ids;
	tam_literal_set *word_sets; /* by slot with words */
	TAM_VEC(struct tam_slice) literals;
	TAM_VEC(struct need) needs;
	struct tam_buf pattern, scratch;
	struct tam_buf definitions; /* of the slots that the pattern calls */
	struct tam_slice slots[16];
	size_t slot_count;
	uint32_t shared;           /* of the pattern: shared expressions that it asks for */
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

	return tam_fail_at(c->err, what->code, form->line, "%s:%zu: rule %s: %s",
		c->packs->packs.v[r->pack].name, form->line, r->id, what->text);
}

/* Without outer decoration, but for brackets: who writes them means them. */
static struct tam_slice
trim_text(struct tam_slice v)
{
	struct tam_slice core = tam_fold_strip(v);
	size_t i, start = (size_t)(core.p - v.p), end = start + core.n;

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
	tam_fold(&c->pattern, trim_text(variant));
	if (c->pattern.failed)
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

/* The literal without TAM_WORD_EDGE, and at which ends it had one. */
static struct tam_slice
take_bounds(struct compiler *c, struct tam_slice s, uint8_t *bounds)
{
	size_t i, n = 0;
	char *p = tam_arena_alloc(&c->arena, s.n + 1);

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
add_need(struct compiler *c, struct tam_slice literal, uint32_t probe)
{
	struct need *need;
	struct tam_slice *place;
	uint8_t bounds;
	uint32_t id;

	literal = take_bounds(c, literal, &bounds);
	if (literal.p == NULL)
		return tam_fail_nomem(c->err);
	if (!tam_map_find(&c->literal_ids, literal, &id)) {
		id = (uint32_t)c->literals.n;
		place = TAM_PUSH(&c->arena, &c->literals);
		if (place == NULL || !tam_map_put(&c->literal_ids, literal, id))
			return tam_fail_nomem(c->err);
		*place = literal;
	}
	need = TAM_PUSH(&c->arena, &c->needs);
	if (need == NULL)
		return tam_fail_nomem(c->err);
	*need = (struct need){id, {probe, bounds}};
	return TAM_OK;
}

static bool
placed_only(const struct tam_rule *r)
{
	return (r->at & TAM_AT_LINE) == 0 && (r->at & (TAM_AT_DOC_START | TAM_AT_DOC_END)) != 0;
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
check_probe(struct compiler *c, const struct tam_form *form, struct tam_probe *probe)
{
	const struct tam_rule *r = rule_of(c);
	struct tam_err why;

	if (!c->packs->packs.v[r->pack].tested &&
		tam_probe_regex(&probe->regex, c->packs, probe, &why) != TAM_OK)
		return fail_form(c, form, &why);
	if (probe->bare && !(r->at & TAM_AT_FEW)) {
		(void)tam_fail(&why, TAM_FATAL,
			"nothing in it is fixed text: only at beside-chrome, doc-start, doc-end");
		return fail_form(c, form, &why);
	}
	return TAM_OK;
}

/* The pattern in c->pattern becomes one more probe of the rule. */
static enum tam_code
add_probe(struct compiler *c, const struct tam_form *form, const struct tam_literals *literals,
	const struct tam_probe *like)
{
	struct tam_rule *r = rule_of(c);
	uint32_t index = (uint32_t)c->packs->probes.n, *bare;
	struct tam_probe *probe = TAM_PUSH(&c->packs->arena, &c->packs->probes);
	enum tam_code code;
	size_t i;

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
	probe->nested = literals->nested;
	probe->longest = longest_line(r, probe, literals);
	if (probe->whole || (placed_only(r) && (r->at & TAM_AT_DOC_START)))
		probe->flags |= TAM_REGEX_ANCHORED;
	r->probes++;
	code = check_probe(c, form, probe);
	for (i = 0; i < literals->any.n && code == TAM_OK; i++)
		code = add_need(c, literals->any.v[i], index);
	if (code == TAM_OK && probe->bare) {
		bare = TAM_PUSH(&c->packs->arena, &c->packs->bare);
		if (bare == NULL)
			return tam_fail_nomem(c->err);
		*bare = index;
	}
	return code;
}

/* A call of the slot, which is defined once, at the end of the expression. False when no pack
 * gives it words. */
static bool
put_slot(struct compiler *c, struct tam_slice slot)
{
	const struct tam_lang_set *langs = &rule_of(c)->langs;
	size_t i;

	tam_buf_printf(&c->pattern, "(?&slot_%.*s)", (int)slot.n, slot.p);
	for (i = 0; i < c->slot_count && !tam_slice_eq(c->slots[i], slot); i++)
		continue;
	if (i < c->slot_count)
		return true;
	if (i == TAM_COUNT(c->slots))
		return false;
	c->slots[c->slot_count++] = slot;
	tam_buf_printf(&c->definitions, "(?<slot_%.*s>", (int)slot.n, slot.p);
	if (!tam_slot_regex(&c->definitions, &c->shared, c->packs, slot))
		return false;
	tam_buf_char(&c->definitions, ')');
	if (!tam_slice_eq(slot, TAM_LIT("date")))
		return true;
	c->dated.any |= langs->any;
	for (i = 0; i < TAM_COUNT(langs->bits); i++)
		c->dated.bits[i] |= langs->bits[i];
	return true;
}

/* Easy notation inside a line begins and ends with words, not in the middle of one. */
static const char easy_edge[] = "(?:(?<!\\w)|(?!\\w))";

static void
open_pattern(struct compiler *c, bool easy, bool whole)
{
	tam_buf_clear(&c->pattern);
	tam_buf_clear(&c->definitions);
	c->slot_count = 0;
	c->shared = 0;
	if (easy && !whole)
		tam_buf_str(&c->pattern, easy_edge);
	tam_buf_str(&c->pattern, "(?:");
}

/* What follows a match at the end of the document is blank. */
static void
close_pattern(struct compiler *c, bool easy, bool whole)
{
	const struct tam_rule *r = rule_of(c);

	tam_buf_char(&c->pattern, ')');
	if (whole)
		tam_buf_printf(&c->pattern, "(?C%d)", TAM_ASK_LINE_END);
	else if (easy)
		tam_buf_str(&c->pattern, easy_edge);
	if (placed_only(r) && (r->at & TAM_AT_DOC_END))
		tam_buf_str(&c->pattern, "(?=\\s*+\\z)");
	if (c->slot_count == 0)
		return;
	tam_buf_str(&c->pattern, "(?(DEFINE)");
	tam_buf_slice(&c->pattern, tam_buf_all(&c->definitions));
	tam_buf_char(&c->pattern, ')');
}

/* Says that a slot has no words. */
static enum tam_code
fail_slot(struct compiler *c, const struct tam_form *form, struct tam_slice slot)
{
	struct tam_err why;

	(void)tam_fail(&why, TAM_FATAL, "slot <%.*s> has no words", (int)slot.n, slot.p);
	return fail_form(c, form, &why);
}

/* A literal for the parser of required literals. `(?<!\\w)` in its expression lets a blank be
 * missing: it is certain only behind a word, and before one that is written out. */
static void
put_plain(struct tam_buf *out, struct tam_slice s)
{
	size_t i, step, last = 0;
	bool before = false;
	uint32_t ch;

	for (i = 0; i < s.n; i += step) {
		if (tam_char_is_word(tam_utf8_get(s, i, &step)))
			last = i;
	}
	for (i = 0; i < s.n; i += step) {
		ch = tam_utf8_get(s, i, &step);
		if (tam_char_is_space(ch)) {
			tam_buf_str(out, before && i < last ? "\\s" : "\\s?");
		} else if (ch < 0x80 && !tam_char_is_word(ch)) {
			tam_buf_char(out, '\\');
			tam_buf_char(out, (char)ch);
		} else {
			tam_buf_add(out, s.p + i, step);
		}
		before = tam_char_is_word(ch);
	}
}

/* What a slot requires: one of its words, or nothing that is known. */
static void
put_plain_slot(struct compiler *c, struct tam_slice slot)
{
	const struct tam_words *words = tam_packs_words(c->packs, slot, false);

	if (words == NULL) {
		tam_buf_str(&c->scratch, ".+");
		return;
	}
	tam_buf_char(&c->scratch, TAM_GIVEN_SET);
	tam_buf_char(&c->scratch, (char)(words - c->packs->lexicon.words.v + 1));
}

/* The words of all slots as literals, with the edges that a slot keeps. A word that is too short to
 * be one leaves nothing that is required. */
static enum tam_code
make_word_sets(struct compiler *c)
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

/* Writes the pattern twice: as the expression into c->pattern, and into c->scratch as one that has
 * only its literals, from which those that are required are read. */
static enum tam_code
put_nodes(struct compiler *c, const struct tam_form *form, const struct tam_node *node)
{
	const struct tam_choice *choice;
	enum tam_code code = TAM_OK;

	for (; node != NULL && code == TAM_OK; node = node->next) {
		switch (node->kind) {
		case TAM_NODE_TEXT:
			tam_literal_regex(&c->pattern, &c->classes, node->text);
			put_plain(&c->scratch, node->text);
			break;
		case TAM_NODE_SLOT:
			tam_buf_str(&c->pattern, node->slot.capture != NULL ? "(" : "(?:");
			if (!put_slot(c, node->slot.slot))
				return fail_slot(c, form, node->slot.slot);
			tam_buf_char(&c->pattern, ')');
			put_plain_slot(c, node->slot.slot);
			break;
		case TAM_NODE_GROUP:
			for (choice = node->choices; choice != NULL && code == TAM_OK;
				choice = choice->next) {
				const char *open = choice == node->choices ? "(?:" : "|";

				tam_buf_str(&c->pattern, open);
				tam_buf_str(&c->scratch, open);
				code = put_nodes(c, form, choice->first);
			}
			tam_buf_str(&c->pattern, node->optional ? ")?" : ")");
			tam_buf_str(&c->scratch, node->optional ? ")?" : ")");
			break;
		}
	}
	return code;
}

/* Groups capture in the order of the slots. False when memory is out. */
static bool
name_slots(struct compiler *c, struct tam_probe *probe, const struct tam_node *node)
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
compile_nodes(
	struct compiler *c, const struct tam_form *form, const struct tam_notation *n, bool whole)
{
	struct tam_probe probe = {.flags = TAM_REGEX_CASELESS, .easy = true, .whole = whole};
	struct tam_literals literals;
	enum tam_code code;

	tam_buf_clear(&c->scratch);
	open_pattern(c, true, whole);
	code = put_nodes(c, form, n->first);
	close_pattern(c, true, whole);
	if (code != TAM_OK)
		return code;
	if (c->scratch.failed || !name_slots(c, &probe, n->first) ||
		!tam_literals_of(&literals, &c->passing, tam_buf_all(&c->scratch), c->word_sets))
		return tam_fail_nomem(c->err);
	literals.nested = true;
	return add_probe(c, form, &literals, &probe);
}

static enum tam_code
compile_text(struct compiler *c, const struct tam_form *form)
{
	bool whole = rule_of(c)->whole_text;
	struct tam_arena *arena = &c->passing;
	enum tam_code code;
	struct tam_notation n;
	tam_spellings all;
	struct tam_err why;
	size_t i;

	if (tam_notation_read(&n, arena, form->pattern, rule_of(c)->reason, &why) != TAM_OK)
		return fail_form(c, form, &why);
	if (!whole || n.slots > 0 || tam_notation_count(&n, TAM_KEYS_MAX) > TAM_KEYS_MAX)
		return compile_nodes(c, form, &n, whole);
	if (tam_notation_spell(&all, arena, &n, TAM_KEYS_MAX, &why) != TAM_OK)
		return fail_form(c, form, &why);
	for (code = TAM_OK, i = 0; i < all.n && code == TAM_OK; i++)
		code = add_key(c, form, all.v[i]);
	return code;
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
		tam_buf_str(&c->pattern, use.capture == NULL ? "(?:" : "(?<");
		if (use.capture != NULL)
			tam_buf_printf(&c->pattern, "%s>", use.capture);
		if (!put_slot(c, use.slot))
			return fail_slot(c, form, use.slot);
		tam_buf_char(&c->pattern, ')');
		i += n + 1;
	}
	return TAM_OK;
}

static enum tam_code
compile_re(struct compiler *c, const struct tam_form *form)
{
	const struct tam_probe probe = {.easy = false};
	struct tam_literals literals;
	enum tam_code code;

	open_pattern(c, false, false);
	code = expand_slots(c, form);
	if (code != TAM_OK)
		return code;
	close_pattern(c, false, false);
	if (c->pattern.failed ||
		!tam_literals_of(&literals, &c->passing, tam_buf_all(&c->pattern), NULL))
		return tam_fail_nomem(c->err);
	return add_probe(c, form, &literals, &probe);
}

static enum tam_code
compile_rule(struct compiler *c)
{
	struct tam_rule *r = rule_of(c);
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
make_lexicon(struct compiler *c)
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

/* The automaton, and the probes of each literal side by side. */
static enum tam_code
make_automaton(struct compiler *c)
{
	struct tam_packs *packs = c->packs;
	size_t i, n = c->literals.n, *at;
	struct tam_need *needs;

	at = packs->need_at = tam_arena_calloc(&packs->arena, n + 2, sizeof *packs->need_at);
	needs = tam_arena_calloc(&packs->arena, c->needs.n + 1, sizeof *needs);
	if (at == NULL || needs == NULL || !tam_ac_build(&packs->ac, c->literals.v, n))
		return tam_fail_nomem(c->err);
	/* Counting sort: at[l + 1] first is where the probes of l begin, in the end where they end. */
	for (i = 0; i < c->needs.n; i++)
		at[c->needs.v[i].literal + 2]++;
	for (i = 2; i < n + 2; i++)
		at[i] += at[i - 1];
	for (i = 0; i < c->needs.n; i++)
		needs[at[c->needs.v[i].literal + 1]++] = c->needs.v[i].need;
	packs->needs.v = needs;
	packs->needs.n = packs->needs.cap = c->needs.n;
	packs->literal_sizes = tam_arena_calloc(&packs->arena, n + 1, sizeof *packs->literal_sizes);
	if (packs->literal_sizes == NULL)
		return tam_fail_nomem(c->err);
	for (i = 0; i < n; i++)
		packs->literal_sizes[i] = (uint8_t)c->literals.v[i].n;
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
	tam_arena_init(&c.arena, 0);
	tam_arena_init(&c.passing, 0);
	packs->regex_env = tam_regex_env_new();
	if (packs->regex_env == NULL || !tam_classes_make(&c.classes))
		code = tam_fail_nomem(err);
	if (code == TAM_OK)
		code = make_word_sets(&c);
	for (; c.at_rule < packs->rules.n && code == TAM_OK; c.at_rule++)
		code = compile_rule(&c);
	if (code == TAM_OK)
		code = make_lexicon(&c);
	if (code == TAM_OK)
		code = make_automaton(&c);
	tam_arena_free(&c.arena);
	tam_arena_free(&c.passing);
	tam_buf_free(&c.pattern);
	tam_buf_free(&c.scratch);
	tam_buf_free(&c.definitions);
	tam_map_free(&c.literal_ids);
	tam_classes_free(&c.classes);
	return code;
}
