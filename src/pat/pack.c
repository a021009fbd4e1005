/* The set of packs: making it, adding a pack or a rule, listing what is there. */
#include "base/mem.h"
#include "pat/packs.h"

static const char *const capture_names[] = {"date", "modified", "agency", "author", "photo_author",
	"photo_agency", "caption", "site", "related_title"};

const char *
tam_capture_name(struct tam_slice name)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(capture_names); i++) {
		if (tam_slice_eq(name, tam_slice_of(capture_names[i])))
			return capture_names[i];
	}
	return NULL;
}

struct tam_packs *
tam_packs_new(void)
{
	struct tam_packs *packs = tam_calloc(1, sizeof *packs);

	if (packs != NULL)
		tam_arena_init(&packs->arena, 0);
	return packs;
}

void
tam_packs_free(struct tam_packs *packs)
{
	size_t i;

	if (packs == NULL)
		return;
	for (i = 0; i < packs->probes.n; i++)
		tam_regex_free(packs->probes.v[i].regex);
	tam_regex_env_free(packs->regex_env);
	tam_map_free(&packs->ids);
	tam_map_free(&packs->lang_numbers);
	tam_map_free(&packs->cores);
	tam_lexicon_free(&packs->lexicon);
	tam_arena_free(&packs->arena);
	tam_free(packs);
}

uint32_t
tam_packs_lang(struct tam_packs *packs, struct tam_slice tag)
{
	struct tam_slice *lang;
	uint32_t number;

	if (tam_map_find(&packs->lang_numbers, tag, &number))
		return number;
	number = (uint32_t)packs->langs.n;
	if (number >= TAM_LANGS_MAX)
		return TAM_LANGS_MAX;
	tag = tam_arena_copy(&packs->arena, tag);
	lang = TAM_PUSH(&packs->arena, &packs->langs);
	if (lang == NULL || tag.p == NULL || !tam_map_put(&packs->lang_numbers, tag, number))
		return TAM_LANGS_MAX;
	*lang = tag;
	return number;
}

struct tam_words *
tam_packs_words(struct tam_packs *packs, struct tam_slice name, bool add)
{
	struct tam_words *words;
	size_t i;

	for (i = 0; i < packs->lexicon.words.n; i++) {
		if (tam_slice_eq(packs->lexicon.words.v[i].name, name))
			return &packs->lexicon.words.v[i];
	}
	words = add ? TAM_PUSH(&packs->arena, &packs->lexicon.words) : NULL;
	if (words != NULL)
		words->name = name;
	return words;
}

size_t
tam_packs_count(const struct tam_packs *packs)
{
	return packs->rules.n;
}

struct tam_rule_info
tam_packs_rule(const struct tam_packs *packs, size_t index)
{
	const struct tam_rule *r = &packs->rules.v[index];

	return (struct tam_rule_info){r->id, r->about, packs->packs.v[r->pack].name, r->langs_text,
		r->reason, r->line, r->score, r->source};
}

size_t
tam_packs_find(const struct tam_packs *packs, struct tam_slice id)
{
	uint32_t index;

	return tam_map_find(&packs->ids, id, &index) ? index : packs->rules.n;
}

void
tam_packs_each(const struct tam_packs *packs,
	void (*each)(void *user, const char *name, const char *digest, size_t rules), void *user)
{
	size_t i, j, n;

	for (i = 0; i < packs->packs.n; i++) {
		for (n = 0, j = 0; j < packs->rules.n; j++)
			n += packs->rules.v[j].pack == i;
		each(user, packs->packs.v[i].name, packs->packs.v[i].digest, n);
	}
}
