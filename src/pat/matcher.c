/* The matcher: what one thread writes while it matches, the expressions it has compiled, and which rules
 * apply to the document at hand. */
#include "pat/match.h"

#include "base/mem.h"
#include "pat/probe.h"
#include "pat/slots.h"
#include "text/url.h"

/* Automata but those of languages, which follow. */
enum {
	ALL_RULES,
	NO_LANGUAGE, /* rules for any */
	OTHER_AUTOMATA,
};

enum tam_code
tam_matcher_new(struct tam_matcher **out, const struct tam_packs *packs, struct tam_err *err)
{
	struct tam_matcher *m = tam_calloc(1, sizeof *m);
	size_t probes = packs->probes.n + 1;
	enum tam_code code;

	if (m == NULL)
		return tam_fail_nomem(err);
	m->packs = packs;
	m->literal_seen = tam_calloc(packs->literal_count + 1, sizeof(uint32_t));
	m->met = tam_calloc(probes, sizeof *m->met);
	m->probe_end = tam_calloc(probes, sizeof *m->probe_end);
	m->candidates = tam_calloc(probes, sizeof *m->candidates);
	m->speaks = tam_calloc(packs->rules.n + 1, sizeof *m->speaks);
	m->regexes = tam_calloc(probes, sizeof *m->regexes);
	m->automata = tam_calloc(packs->langs.n + OTHER_AUTOMATA, sizeof *m->automata);
	m->ac = m->automata;
	if (m->literal_seen == NULL || m->met == NULL || m->probe_end == NULL ||
		m->candidates == NULL || m->speaks == NULL || m->regexes == NULL ||
		m->automata == NULL)
		code = tam_fail_nomem(err);
	else
		code = tam_regex_run_new(&m->run, &packs->lexicon, m->shared, err);
	if (code != TAM_OK) {
		tam_matcher_free(m);
		return code;
	}
	*out = m;
	return TAM_OK;
}

void
tam_matcher_free(struct tam_matcher *m)
{
	size_t i;

	if (m == NULL)
		return;
	for (i = 0; m->regexes != NULL && i < m->packs->probes.n; i++)
		tam_regex_free(m->regexes[i]);
	for (i = 0; m->automata != NULL && i < m->packs->langs.n + OTHER_AUTOMATA; i++)
		tam_ac_free(&m->automata[i]);
	for (i = 0; i < TAM_COUNT(m->shared); i++)
		tam_regex_free(m->shared[i]);
	tam_free(m->regexes);
	tam_free(m->automata);
	tam_regex_run_free(m->run);
	tam_buf_free(&m->folded);
	tam_buf_free(&m->scratch);
	tam_free(m->literal_seen);
	tam_free(m->met);
	tam_free(m->probe_end);
	tam_free(m->candidates);
	tam_free(m->speaks);
	tam_free(m);
}

/* The shared expressions that a probe asks for. */
static bool
share(struct tam_matcher *m, uint32_t wanted)
{
	struct tam_err err;
	size_t i;

	for (i = 0; wanted >> i != 0; i++) {
		if ((wanted >> i & 1) && m->shared[i] == NULL &&
			tam_regex_new(&m->shared[i], m->packs->regex_env, tam_slot_shared(i),
				TAM_REGEX_ANCHORED, &err) != TAM_OK)
			return false;
	}
	return true;
}

const struct tam_regex *
tam_match_regex(struct tam_matcher *m, uint32_t probe)
{
	const struct tam_probe *p = &m->packs->probes.v[probe];
	struct tam_err err;

	if (m->regexes[probe] != NULL)
		return m->regexes[probe];
	if (!share(m, p->shared))
		return NULL;
	if (p->regex != NULL)
		return p->regex;
	if (tam_probe_regex(&m->regexes[probe], m->packs, p, &err) != TAM_OK)
		return NULL;
	return m->regexes[probe];
}

/* A rule that applies to the language needs the literal. */
static bool
is_wanted(const struct tam_matcher *m, size_t literal)
{
	const struct tam_packs *packs = m->packs;
	size_t i;

	for (i = packs->need_at[literal]; i < packs->need_at[literal + 1]; i++)
		if (m->speaks[packs->probes.v[packs->needs[i].probe].rule])
			return true;
	return false;
}

/* For the rules in m->speaks. */
static bool
build_automaton(const struct tam_matcher *m, struct tam_ac *ac)
{
	uint32_t *wanted = tam_calloc(m->packs->literal_count + 1, sizeof *wanted), i;
	size_t n = 0;
	bool ok = wanted != NULL;

	for (i = 0; ok && i < m->packs->literal_count; i++)
		if (is_wanted(m, i))
			wanted[n++] = i;
	ok = ok && tam_ac_build(ac, m->packs->literals, wanted, n);
	tam_free(wanted);
	return ok;
}

bool
tam_match_choose(struct tam_matcher *m, const char *lang, struct tam_slice url)
{
	struct tam_slice tag = lang == NULL ? TAM_LIT("und") : tam_slice_of(lang);
	uint32_t number = TAM_LANGS_MAX;
	struct tam_ac *ac;
	bool all;
	size_t i;

	m->host = tam_url_host(url);
	tag.n = tam_slice_find(tag, TAM_LIT("-"));
	if (m->lang.p != NULL && tam_slice_eq(tag, m->lang))
		return true;
	m->lang = TAM_NONE;
	all = tam_slice_eq(tag, TAM_LIT("und"));
	(void)tam_map_find(&m->packs->lang_numbers, tag, &number);
	for (i = 0; i < m->packs->rules.n; i++)
		m->speaks[i] = all || tam_lang_in(&m->packs->rules.v[i].langs, number);
	ac = &m->automata[all                      ? ALL_RULES
			  : number < TAM_LANGS_MAX ? OTHER_AUTOMATA + number
						   : NO_LANGUAGE];
	if (ac->next == NULL && !build_automaton(m, ac))
		return false;
	m->ac = ac;
	m->lang = tag;
	return true;
}

bool
tam_match_on_site(const struct tam_matcher *m, const struct tam_rule *r)
{
	struct tam_slice site, end;
	size_t i;

	if (m->host.p == NULL)
		return r->sites.n == 0;
	for (i = 0; i < r->sites.n; i++) {
		site = r->sites.v[i];
		if (site.n > m->host.n)
			continue;
		end = tam_slice_from(m->host, m->host.n - site.n);
		if (tam_slice_ieq(end, site) && (end.n == m->host.n || end.p[-1] == '.'))
			return true;
	}
	return r->sites.n == 0;
}
