/* Prints what compiling the embedded packs gives, as C: see pat/baked.h. The build runs it; an error in
 * a pack ends the build. */
#include <inttypes.h>
#include <stdio.h>

#include "base/buf.h"
#include "pat/baked.h"

/* The library that makes the tables has none. */
const struct tam_baked tam_baked = {.digest = NULL};

static struct tam_buf pool;

/* Puts a text into the pool, gives its place as C. */
static void
put_text(struct tam_slice s)
{
	printf("{%zu, %zu}", pool.n, s.n);
	tam_buf_slice(&pool, s);
}

static void
put_rules(const struct tam_packs *packs)
{
	size_t i;

	puts("static const struct tam_baked_rule rules[] = {");
	for (i = 0; i < packs->rules.n; i++)
		printf("\t{%" PRIu32 ", %" PRIu32 ", %zu},\n", packs->rules.v[i].first_probe,
			packs->rules.v[i].probes, packs->rules.v[i].keys);
	puts("};\n");
}

static size_t
core_size(const struct tam_packs *packs, const struct tam_key *key)
{
	struct tam_slice rest = tam_slice_from(key->full, key->lead);
	uint32_t found;

	while (rest.n > 0 && !tam_map_find(&packs->cores, rest, &found))
		rest.n--;
	return rest.n;
}

static void
put_keys(const struct tam_packs *packs)
{
	size_t i;

	puts("static const struct tam_baked_key keys[] = {");
	for (i = 0; i < packs->keys.n; i++) {
		const struct tam_key *k = &packs->keys.v[i];

		fputs("\t{", stdout);
		put_text(k->full);
		printf(", %zu, %zu, %" PRIu32 ", %" PRIu32 "},\n", k->lead, core_size(packs, k),
			k->rule, k->next);
	}
	puts("};\n");
}

static void
put_captures(const struct tam_packs *packs)
{
	size_t i, j;

	puts("static const struct tam_baked_text captures[] = {");
	for (i = 0; i < packs->probes.n; i++) {
		for (j = 0; j < packs->probes.v[i].captures.n; j++) {
			fputs("\t", stdout);
			put_text(tam_slice_of(packs->probes.v[i].captures.v[j]));
			puts(",");
		}
	}
	puts("};\n");
}

static void
put_probes(const struct tam_packs *packs)
{
	size_t i, captures = 0;

	puts("static const struct tam_baked_probe probes[] = {");
	for (i = 0; i < packs->probes.n; i++) {
		const struct tam_probe *p = &packs->probes.v[i];

		fputs("\t{", stdout);
		put_text(p->pattern);
		printf(", %u, %zu, %" PRIu32 ", %" PRIu32 ", %" PRIu32
		       ", %zu, %zu, %d, %d, %d, %d, %d, %d},\n",
			p->flags, p->line, p->rule, p->shared,
			p->longest < UINT32_MAX ? (uint32_t)p->longest : UINT32_MAX, captures,
			p->captures.n, p->easy, p->whole, p->bare, p->twice, p->nested, p->digit);
		captures += p->captures.n;
	}
	puts("};\n\nstatic const uint32_t bare[] = {");
	for (i = 0; i < packs->bare.n; i++)
		printf("\t%" PRIu32 ",\n", packs->bare.v[i]);
	puts("};\n");
}

static void
put_literals(const struct tam_packs *packs)
{
	size_t i;

	puts("static const struct tam_baked_text literals[] = {");
	for (i = 0; i < packs->literal_count; i++) {
		fputs("\t", stdout);
		put_text(packs->literals[i]);
		puts(",");
	}
	puts("};\n\nstatic const uint32_t need_at[] = {");
	for (i = 0; i <= packs->literal_count; i++)
		printf("\t%" PRIu32 ",\n", packs->need_at[i]);
	puts("};\n\nstatic const struct tam_need needs[] = {");
	for (i = 0; i < packs->need_at[packs->literal_count]; i++)
		printf("\t{%" PRIu32 ", %u, %u},\n", packs->needs[i].probe, packs->needs[i].bounds,
			packs->needs[i].set);
	puts("};\n");
}

static void
put_lexicon(const struct tam_lexicon *lex)
{
	size_t kind, i;

	puts("static const struct tam_baked_name names[] = {");
	for (kind = 0; kind < TAM_CALENDAR_KINDS; kind++) {
		for (i = 0; i < lex->names[kind].size; i++) {
			const struct tam_map_slot *slot = &lex->names[kind].slots[i];

			if (slot->key.p == NULL)
				continue;
			fputs("\t{", stdout);
			put_text(slot->key);
			printf(", %zu, %" PRIu32 "},\n", kind, slot->value);
		}
	}
	puts("};\n\nstatic const struct tam_lang_set sets[] = {");
	for (i = 0; i < lex->sets.n; i++) {
		const struct tam_lang_set *s = &lex->sets.v[i];

		printf("\t{%d, {%" PRIu64 "U, %" PRIu64 "U, %" PRIu64 "U, %" PRIu64 "U}},\n",
			s->any, s->bits[0], s->bits[1], s->bits[2], s->bits[3]);
	}
	puts("};\n");
}

static void
put_langs(const struct tam_packs *packs)
{
	size_t i;

	puts("static const struct tam_baked_text langs[] = {");
	for (i = 0; i < packs->langs.n; i++) {
		fputs("\t", stdout);
		put_text(packs->langs.v[i]);
		puts(",");
	}
	puts("};\n");
}

static void
put_pool(void)
{
	size_t i;

	fputs("static const char pool[] = {", stdout);
	for (i = 0; i < pool.n; i++)
		printf("%s%d,", i % 24 == 0 ? "\n\t" : " ", pool.p[i]);
	puts("\n\t0};\n");
}

static void
put_all(const struct tam_packs *packs, const char *digest)
{
	size_t names = packs->lexicon.names[0].n + packs->lexicon.names[1].n;

	puts("/* Made by pat/gen/bake.c from the packs. */\n#include \"pat/baked.h\"\n");
	put_rules(packs);
	put_keys(packs);
	put_captures(packs);
	put_probes(packs);
	put_literals(packs);
	put_lexicon(&packs->lexicon);
	put_langs(packs);
	put_pool();
	printf("const struct tam_baked tam_baked = {\"%s\", pool, rules, keys, probes, captures,\n"
	       "\tliterals, needs, need_at, bare, names, sets, langs, %zu, %zu, %zu, %zu, %" PRIu32
	       ", %zu,\n"
	       "\t%zu, %zu, %zu, %zu, %zu};\n",
		digest, packs->rules.n, packs->keys.n, packs->probes.n, packs->literal_count,
		packs->need_at[packs->literal_count], packs->bare.n, names, packs->lexicon.sets.n,
		packs->packs.n, tam_packs_slot_words(packs), packs->langs.n);
}

int
main(void)
{
	const struct tam_builtin_pack *b;
	struct tam_packs *packs = tam_packs_new();
	char digest[TAM_DIGEST_SIZE];
	struct tam_err err = {0};
	bool ok = packs != NULL;

	/* Not tam_packs_builtin: it takes them as tested. */
	for (b = tam_builtin_packs; ok && b->name != NULL; b++) {
		ok = tam_packs_add(packs, b->name, tam_slice(b->source, b->n), &err) == TAM_OK;
		if (!ok)
			fprintf(stderr, "%s:%zu: ", b->name, err.line);
	}
	ok = ok && tam_packs_compile(packs, &err) == TAM_OK &&
	     tam_packs_digest(packs, packs->packs.n, digest);
	if (ok)
		put_all(packs, digest);
	else
		fprintf(stderr, "%s\n", err.text[0] != 0 ? err.text : "out of memory");
	ok = ok && !pool.failed && fflush(stdout) == 0;
	tam_buf_free(&pool);
	tam_packs_free(packs);
	return ok ? 0 : 1;
}
