/* Reading a pack: one directive a line, a blank line ends a rule. Every message names its line. */
#include "base/utf8.h"
#include "pat/directive.h"

enum block {
	BLOCK_NONE,
	BLOCK_RULE,
	BLOCK_SLOT,
};

struct reader {
	struct tam_draft draft;
	struct tam_slice source; /* copied; the line being read lies in it */
	enum block block;
	size_t rule_end; /* offset in `source` behind the last directive of the rule */
	struct tam_words *words;
};

static enum tam_code
on_is(struct reader *r, struct tam_slice value)
{
	struct tam_slice *word;
	size_t i;

	for (i = 0; i < r->words->list.n; i++) {
		if (tam_slice_eq(r->words->list.v[i], value))
			return TAM_OK;
	}
	word = TAM_PUSH(&r->draft.packs->arena, &r->words->list);
	if (word == NULL)
		return tam_fail_nomem(r->draft.err);
	*word = value;
	return TAM_OK;
}

static enum tam_code
start_slot(struct reader *r, struct tam_slice value)
{
	static const char *const fixed[] = {"date", "clock", "num", "name"};
	size_t i;

	for (i = 0; i < TAM_COUNT(fixed); i++) {
		if (tam_slice_eq(value, tam_slice_of(fixed[i])))
			return TAM_FAIL_HERE(&r->draft, "slot: %s has no words to give", fixed[i]);
	}
	for (i = 0; i < value.n; i++) {
		if ((value.p[i] < 'a' || value.p[i] > 'z') && value.p[i] != '_')
			return TAM_FAIL_HERE(
				&r->draft, "slot: a name is letters a to z: %.*s", TAM_SHOW(value));
	}
	if (value.n > 24)
		return TAM_FAIL_HERE(&r->draft, "slot: the name is longer than 24 letters");
	r->block = BLOCK_SLOT;
	r->words = tam_packs_words(r->draft.packs, value, true);
	if (r->draft.packs->lexicon.words.n > TAM_WORD_SLOTS)
		return TAM_FAIL_HERE(&r->draft, "slot: more than %d slots", TAM_WORD_SLOTS);
	return r->words == NULL ? tam_fail_nomem(r->draft.err) : TAM_OK;
}

static enum tam_code
end_block(struct reader *r)
{
	struct tam_packs *packs = r->draft.packs;
	struct tam_rule *rule = &r->draft.rule, *place;
	struct tam_slice id = tam_slice_of(rule->id);
	enum block was = r->block;
	uint32_t at;

	r->block = BLOCK_NONE;
	if (was != BLOCK_RULE)
		return TAM_OK;
	if (tam_draft_finish(&r->draft) != TAM_OK)
		return r->draft.err->code;
	rule->source =
		tam_slice(rule->source.p, (size_t)(r->source.p + r->rule_end - rule->source.p));
	if (tam_map_find(&packs->ids, id, &at)) {
		place = &packs->rules.v[at];
		if (place->pack == rule->pack)
			return TAM_FAIL_HERE(&r->draft, "rule %s: the id is used in line %zu",
				place->id, place->line);
	} else {
		at = (uint32_t)packs->rules.n;
		place = TAM_PUSH(&packs->arena, &packs->rules);
		if (place == NULL || !tam_map_put(&packs->ids, id, at))
			return tam_fail_nomem(r->draft.err);
	}
	*place = *rule;
	return TAM_OK;
}

/* A directive outside a rule: opens a block, or sets the language of the rules that follow. */
static enum tam_code
outer(struct reader *r, struct tam_slice name, struct tam_slice value)
{
	if (tam_slice_eq(name, TAM_LIT("rule"))) {
		r->block = BLOCK_RULE;
		return tam_draft_start(&r->draft, value);
	}
	if (tam_slice_eq(name, TAM_LIT("slot")))
		return start_slot(r, value);
	if (tam_slice_eq(name, TAM_LIT("lang")))
		return tam_draft_langs(&r->draft, value, &r->draft.langs, &r->draft.langs_text);
	return TAM_FAIL_HERE(&r->draft, "%.*s stands outside a rule", TAM_SHOW(name));
}

static enum tam_code
inner(struct reader *r, struct tam_slice name, struct tam_slice value)
{
	if (r->block == BLOCK_RULE)
		return tam_draft_directive(&r->draft, name, value);
	if (tam_slice_eq(name, TAM_LIT("is")))
		return on_is(r, value);
	return TAM_FAIL_HERE(&r->draft, "unknown in a slot: %.*s", TAM_SHOW(name));
}

static enum tam_code
read_line(struct reader *r, struct tam_slice line)
{
	struct tam_slice value = line, name;
	bool opens = r->block == BLOCK_NONE;
	enum tam_code code;

	if (line.p[0] == '#')
		return TAM_OK;
	(void)tam_slice_word(&value, &name);
	value = tam_slice_trim(value);
	if (value.n == 0)
		return TAM_FAIL_HERE(&r->draft, "%.*s: nothing behind it", TAM_SHOW(name));
	code = opens ? outer(r, name, value) : inner(r, name, value);
	if (code != TAM_OK)
		return code;
	if (opens && r->block == BLOCK_RULE)
		r->draft.rule.source.p = line.p;
	r->rule_end = (size_t)(line.p + line.n - r->source.p);
	return TAM_OK;
}

static enum tam_code
check_bytes(struct reader *r)
{
	size_t bad = tam_utf8_check(r->source), i;

	r->draft.line = 1;
	for (i = 0; i < r->source.n; i++) {
		unsigned char c = (unsigned char)r->source.p[i];

		if (i == bad)
			return TAM_FAIL_HERE(&r->draft, "not UTF-8");
		if (c == '\n')
			r->draft.line++;
		else if ((c < ' ' && c != '\t' && c != '\r') || c == 0x7F)
			return TAM_FAIL_HERE(&r->draft, "control character %d", c);
	}
	r->draft.line = 0;
	return TAM_OK;
}

static enum tam_code
read_pack(struct reader *r)
{
	struct tam_slice rest = r->source, line;
	enum tam_code code =
		r->draft.packs->packs.v[r->draft.pack].tested ? TAM_OK : check_bytes(r);

	if (tam_slice_starts(rest, TAM_LIT("\xEF\xBB\xBF")))
		rest = tam_slice_from(rest, 3);
	while (code == TAM_OK && tam_slice_line(&rest, &line)) {
		size_t at = ++r->draft.line;

		line = tam_slice_trim(line);
		code = line.n == 0 ? end_block(r) : read_line(r, line);
		r->draft.line = at;
	}
	return code == TAM_OK ? end_block(r) : code;
}

static enum tam_code
add_pack(struct tam_packs *packs, const char *name, struct tam_slice source, bool tested,
	struct tam_err *err)
{
	struct reader r = {
		.draft = {.packs = packs, .err = err, .langs = {.any = true}, .langs_text = "any"}};
	struct tam_pack *pack;

	if (packs->compiled)
		return tam_fail(err, TAM_FATAL, "%s: the packs are compiled already", name);
	r.draft.pack = (uint32_t)packs->packs.n;
	r.source = tam_arena_copy(&packs->arena, source);
	pack = TAM_PUSH(&packs->arena, &packs->packs);
	if (pack == NULL || r.source.p == NULL)
		return tam_fail_nomem(err);
	pack->tested = tested;
	tam_digest(source, pack->digest);
	pack->name = tam_arena_copy(&packs->arena, tam_slice_of(name)).p;
	if (pack->name == NULL)
		return tam_fail_nomem(err);
	return read_pack(&r);
}

enum tam_code
tam_packs_add(
	struct tam_packs *packs, const char *name, struct tam_slice source, struct tam_err *err)
{
	return add_pack(packs, name, source, false, err);
}

enum tam_code
tam_packs_builtin(struct tam_packs *packs, struct tam_err *err)
{
	const struct tam_builtin_pack *b;
	enum tam_code code = TAM_OK;

	for (b = tam_builtin_packs; b->name != NULL && code == TAM_OK; b++)
		code = add_pack(packs, b->name, tam_slice(b->source, b->n), true, err);
	return code;
}
