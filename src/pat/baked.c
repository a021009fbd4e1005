/* Taking the tables that were made when the library was built. */
#include "pat/baked.h"

#include "base/buf.h"

bool
tam_packs_digest(const struct tam_packs *packs, size_t n, char out[TAM_DIGEST_SIZE])
{
	struct tam_buf all = {NULL, 0, 0, false};
	bool ok;
	size_t i;

	for (i = 0; i < n && i < packs->packs.n; i++)
		tam_buf_printf(&all, "%s %s\n", packs->packs.v[i].name, packs->packs.v[i].digest);
	ok = !all.failed;
	if (ok)
		tam_digest(tam_buf_all(&all), out);
	tam_buf_free(&all);
	return ok;
}

static struct tam_slice
text_of(struct tam_baked_text t)
{
	return tam_slice(tam_baked.pool + t.at, t.n);
}

static bool
take_keys(struct tam_packs *packs)
{
	const struct tam_baked *b = &tam_baked;
	struct tam_key *keys = tam_arena_alloc(&packs->arena, (b->key_count + 1) * sizeof *keys);
	uint32_t i;

	if (keys == NULL || !tam_map_reserve(&packs->cores, b->key_count))
		return false;
	for (i = 0; i < b->key_count; i++) {
		const struct tam_baked_key *k = &b->keys[i];

		keys[i] = (struct tam_key){text_of(k->full), k->lead, k->rule, k->next};
		if (!tam_map_put(
			    &packs->cores, tam_slice(keys[i].full.p + k->lead, k->core), i + 1))
			return false;
		if (k->core > packs->longest_key)
			packs->longest_key = k->core;
	}
	packs->keys.v = keys;
	packs->keys.n = packs->keys.cap = b->key_count;
	return true;
}

static bool
take_captures(struct tam_packs *packs, struct tam_probe *p, const struct tam_baked_probe *from)
{
	const char **name;
	uint32_t i;

	for (i = 0; i < from->capture_count; i++) {
		name = TAM_PUSH(&packs->arena, &p->captures);
		if (name == NULL)
			return false;
		*name = tam_capture_name(text_of(tam_baked.captures[from->captures + i]));
	}
	return true;
}

static bool
take_probes(struct tam_packs *packs)
{
	const struct tam_baked *b = &tam_baked;
	uint32_t i;

	packs->probes.v =
		tam_arena_calloc(&packs->arena, b->probe_count + 1, sizeof *packs->probes.v);
	packs->bare.v = tam_arena_calloc(&packs->arena, b->bare_count + 1, sizeof *packs->bare.v);
	if (packs->probes.v == NULL || packs->bare.v == NULL)
		return false;
	packs->probes.n = packs->probes.cap = b->probe_count;
	packs->bare.n = packs->bare.cap = b->bare_count;
	for (i = 0; i < b->probe_count; i++) {
		const struct tam_baked_probe *p = &b->probes[i];

		packs->probes.v[i] = (struct tam_probe){.pattern = text_of(p->pattern),
			.flags = p->flags,
			.line = p->line,
			.rule = p->rule,
			.shared = p->shared,
			.easy = p->easy,
			.whole = p->whole,
			.bare = p->bare,
			.twice = p->twice,
			.nested = p->nested,
			.digit = p->digit,
			.longest = p->longest == UINT32_MAX ? SIZE_MAX : p->longest};
		if (!take_captures(packs, &packs->probes.v[i], p))
			return false;
	}
	for (i = 0; i < b->bare_count; i++)
		packs->bare.v[i] = b->bare[i];
	return true;
}

static bool
take_literals(struct tam_packs *packs)
{
	const struct tam_baked *b = &tam_baked;
	size_t n = b->literal_count, i;
	struct tam_slice *literals = tam_arena_calloc(&packs->arena, n + 1, sizeof *literals);

	if (literals == NULL)
		return false;
	for (i = 0; i < n; i++)
		literals[i] = text_of(b->literals[i]);
	packs->needs = b->needs;
	packs->need_at = b->need_at;
	packs->literals = literals;
	packs->literal_count = n;
	return true;
}

static bool
take_lexicon(struct tam_packs *packs)
{
	const struct tam_baked *b = &tam_baked;
	struct tam_lexicon *lex = &packs->lexicon;
	uint32_t i;

	for (i = 0; i < b->name_count; i++) {
		if (!tam_map_put(&lex->names[b->names[i].kind], text_of(b->names[i].name),
			    b->names[i].set))
			return false;
	}
	lex->sets.v = tam_arena_alloc(&packs->arena, (b->set_count + 1) * sizeof *lex->sets.v);
	if (lex->sets.v == NULL)
		return false;
	memcpy(lex->sets.v, b->sets, b->set_count * sizeof *lex->sets.v);
	lex->sets.n = lex->sets.cap = b->set_count;
	return tam_lexicon_fold_words(lex, &packs->arena);
}

size_t
tam_packs_slot_words(const struct tam_packs *packs)
{
	size_t i, n = 0;

	for (i = 0; i < packs->lexicon.words.n; i++)
		n += packs->lexicon.words.v[i].list.n;
	return n;
}

/* Languages have the numbers that they had. */
static bool
same_langs(const struct tam_packs *packs)
{
	uint32_t i;

	for (i = 0; i < tam_baked.lang_count && i < packs->langs.n; i++)
		if (!tam_slice_eq(packs->langs.v[i], text_of(tam_baked.langs[i])))
			return false;
	return true;
}

/* The packs begin with those of the tables, and their rules mean what they did. */
static enum tam_code
begins_alike(const struct tam_packs *packs, bool *alike, struct tam_err *err)
{
	const struct tam_baked *b = &tam_baked;
	char digest[TAM_DIGEST_SIZE];
	size_t i;

	*alike = false;
	if (b->digest == NULL || packs->rules.n < b->rule_count || packs->packs.n < b->pack_count ||
		tam_packs_slot_words(packs) != b->word_count || !same_langs(packs))
		return TAM_OK;
	if (!tam_packs_digest(packs, b->pack_count, digest))
		return tam_fail_nomem(err);
	*alike = strcmp(digest, b->digest) == 0;
	for (i = 0; i < b->rule_count && *alike; i++)
		*alike = packs->rules.v[i].pack < b->pack_count;
	return TAM_OK;
}

enum tam_code
tam_baked_take(struct tam_packs *packs, uint32_t *rules, struct tam_err *err)
{
	const struct tam_baked *b = &tam_baked;
	enum tam_code code;
	bool alike;
	size_t i;

	*rules = 0;
	code = begins_alike(packs, &alike, err);
	if (code != TAM_OK || !alike)
		return code;
	for (i = 0; i < b->lang_count; i++)
		if (tam_packs_lang(packs, text_of(b->langs[i])) != i)
			return tam_fail_nomem(err);
	*rules = b->rule_count;
	for (i = 0; i < b->rule_count; i++) {
		packs->rules.v[i].first_probe = b->rules[i].first_probe;
		packs->rules.v[i].probes = b->rules[i].probes;
		packs->rules.v[i].keys = b->rules[i].keys;
	}
	if (!take_keys(packs) || !take_probes(packs) || !take_literals(packs) ||
		!take_lexicon(packs))
		return tam_fail_nomem(err);
	return TAM_OK;
}
