/* Matching one line: fold it once, look its core up, run the automaton of its language over the folded
 * text, and try only the expressions whose literals occur. */
#include "pat/match.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "pat/attempt.h"
#include "text/chars.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/script.h"

enum {
	SEGMENT = 32 * 1024, /* longer lines are folded and searched by such pieces */
	OVERLAP = 256,       /* folded again, for literals across two pieces */
	TITLE_MOST = 160,    /* characters of a title below or behind a match */
};

/* A literal of the sets is there: the probe is a candidate once no set is missing. */
static void
add_candidate(struct tam_matcher *m, uint32_t probe, uint32_t sets)
{
	const struct tam_probe *p = &m->packs->probes.v[probe];
	uint32_t missing = p->twice ? TAM_SET_FIRST | TAM_SET_ALSO : TAM_SET_FIRST;
	struct tam_met *met = &m->met[probe];

	if (met->search != m->search)
		*met = (struct tam_met){m->search, 0};
	missing &= ~met->sets;
	met->sets |= sets;
	if (missing != 0 && (missing & ~sets) == 0 && tam_match_applies(m, p->rule))
		m->candidates[m->candidate_count++] = probe;
}

/* At which of its ends [start, end) of the folded text is at the edge of a word: TAM_BOUND_.... */
static uint8_t
edges(const struct tam_matcher *m, size_t start, size_t end)
{
	struct tam_slice text = tam_buf_all(&m->folded);
	uint8_t found = 0;
	size_t step;

	if (start == 0 || !tam_char_is_word(tam_utf8_before(text, start, &step)))
		found |= TAM_BOUND_LEFT;
	if (end == text.n || !tam_char_is_word(tam_utf8_get(text, end, &step)))
		found |= TAM_BOUND_RIGHT;
	return found;
}

/* A literal that is a word stands as one. */
static void
on_literal(void *user, uint32_t literal, size_t end)
{
	struct tam_matcher *m = user;
	const struct tam_packs *packs = m->packs;
	uint8_t found = 0;
	bool all = true, asked = false;
	size_t i;

	if (m->literal_seen[literal] == m->search)
		return;
	for (i = packs->need_at[literal]; i < packs->need_at[literal + 1]; i++) {
		const struct tam_need *need = &packs->needs[i];

		if (need->bounds != 0 && !asked) {
			found = edges(m, end - packs->literals[literal].n, end);
			asked = true;
		}
		all = all && (need->bounds & ~found) == 0;
		if (!all && found == 0)
			break;
		if ((need->bounds & ~found) == 0)
			add_candidate(m, need->probe, need->set | (m->in_piece ? TAM_SET_ALSO : 0));
	}
	if (all)
		m->literal_seen[literal] = m->search;
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* Folds a piece and collects the probes whose literals it has, in the order of the rules. What a piece lacks
 * may be in the next one. */
static bool
collect(struct tam_matcher *m, struct tam_slice piece, bool whole)
{
	if (++m->search == 0) { /* the numbers are used up: start over */
		memset(m->literal_seen, 0, (m->packs->literal_count + 1) * sizeof *m->literal_seen);
		memset(m->met, 0, (m->packs->probes.n + 1) * sizeof *m->met);
		m->search = 1;
	}
	m->in_piece = !whole;
	m->candidate_count = 0;
	tam_buf_clear(&m->folded);
	tam_buf_char(&m->folded, ' '); /* literals may begin and end with a blank */
	tam_fold(&m->folded, piece);
	tam_buf_char(&m->folded, ' ');
	if (m->folded.failed)
		return false;
	tam_ac_scan(m->ac, tam_buf_all(&m->folded), on_literal, m);
	if (m->candidate_count > 1)
		qsort(m->candidates, m->candidate_count, sizeof *m->candidates, by_number);
	return true;
}

/* The line has the key's outer characters, too. */
static bool
fits(const struct tam_key *key, struct tam_slice folded, struct tam_slice core)
{
	size_t at = (size_t)(core.p - folded.p);

	return at >= key->lead &&
	       tam_slice_starts(tam_slice_from(folded, at - key->lead), key->full);
}

/* Lines in a foreign script are the business of another stage; Latin is foreign nowhere. */
static bool
may_be_foreign(const struct tam_matcher *m, struct tam_slice line)
{
	struct tam_scripts scripts = {0};
	int top;

	tam_scripts_add(&scripts, line);
	top = tam_scripts_top(&scripts);
	return top == tam_script_latin || tam_language_takes_script(m->lang, top);
}

/* Keys of the core from `i` on: of rule `only`, or of all that speak the language, or of those that do
 * not. *met says whether some line was. */
static bool
try_keys(const struct tam_search *s, uint32_t i, uint32_t only, bool foreign, bool *met)
{
	const struct tam_packs *packs = s->m->packs;
	struct tam_slice folded = tam_buf_all(&s->m->folded), core = tam_fold_strip(folded);
	struct tam_match match = {0, {0, s->line.n}, NULL, NULL, foreign};

	for (; i != 0; i = packs->keys.v[i - 1].next) {
		const struct tam_key *key = &packs->keys.v[i - 1];

		match.rule = key->rule;
		if (only != UINT32_MAX
				? key->rule != only
				: s->m->speaks[key->rule] == foreign ||
					  !tam_match_on_site(s->m, &packs->rules.v[key->rule]))
			continue;
		if (!fits(key, folded, core))
			continue;
		*met = true;
		if (!s->fn(s->user, &match))
			return false;
	}
	return true;
}

/* Rules that name the line, which is folded in m->folded; those of other languages, if none else. */
static bool
look_up(const struct tam_search *s, uint32_t only)
{
	const struct tam_packs *packs = s->m->packs;
	struct tam_slice core = tam_fold_strip(tam_buf_all(&s->m->folded));
	bool met = false;
	uint32_t i = 0;

	if (core.n == 0 || core.n > packs->longest_key || !tam_map_find(&packs->cores, core, &i))
		return true;
	if (tam_text_is_quoted(s->line))
		return true; /* somebody says it */
	if (!try_keys(s, i, only, false, &met))
		return false;
	if (met || only != UINT32_MAX || !may_be_foreign(s->m, core))
		return true;
	return try_keys(s, i, only, true, &met);
}

static struct tam_search
search_of(struct tam_matcher *m, struct tam_slice line, tam_match_fn *fn, void *user)
{
	return (struct tam_search){.m = m,
		.line = line,
		.to = line.n,
		.fn = fn,
		.user = user,
		.split = line.n > TAM_BLANKS_MOST};
}

static void
forget_ends(struct tam_matcher *m)
{
	size_t i;

	for (i = 0; i < m->candidate_count; i++)
		m->probe_end[m->candidates[i]] = 0;
}

static bool
try_candidates(struct tam_search *s)
{
	const struct tam_packs *packs = s->m->packs;
	size_t i;

	for (i = 0; i < s->m->candidate_count; i++) {
		uint32_t probe = s->m->candidates[i];

		if (!tam_rule_placed(&packs->rules.v[packs->probes.v[probe].rule]) &&
			!tam_try(s, probe))
			return false;
	}
	return true;
}

/* A long line, piece by piece. Matches found twice are known by where the last one ended. */
static bool
match_pieces(struct tam_search *s)
{
	struct tam_matcher *m = s->m;
	size_t before;

	memset(m->probe_end, 0, (m->packs->probes.n + 1) * sizeof *m->probe_end);
	for (s->from = 0; s->from < s->line.n; s->from = s->to) {
		s->to = tam_utf8_start(s->line, s->from + SEGMENT);
		before = tam_utf8_start(s->line, s->from < OVERLAP ? 0 : s->from - OVERLAP);
		if (!collect(m, tam_slice(s->line.p + before, s->to - before), false) ||
			!try_candidates(s))
			return false;
	}
	return true;
}

bool
tam_match_line(struct tam_matcher *m, struct tam_slice line, tam_match_fn *fn, void *user)
{
	struct tam_search s = search_of(m, line, fn, user);

	if (line.n > SEGMENT)
		return match_pieces(&s);
	if (!collect(m, line, true) || !look_up(&s, UINT32_MAX))
		return false;
	s.split = line.n > m->folded.n + TAM_BLANKS_MOST; /* folding has shortened them */
	forget_ends(m);
	return try_candidates(&s);
}

bool
tam_match_bare(struct tam_matcher *m, struct tam_slice line, tam_match_fn *fn, void *user)
{
	struct tam_search s = search_of(m, line, fn, user);
	size_t i;

	for (i = 0; i < m->packs->bare.n; i++) {
		uint32_t probe = m->packs->bare.v[i], rule = m->packs->probes.v[probe].rule;

		if (!tam_match_applies(m, rule) || tam_rule_placed(&m->packs->rules.v[rule]))
			continue;
		m->probe_end[probe] = 0;
		if (!tam_try(&s, probe))
			return false;
	}
	return true;
}

bool
tam_match_placed(
	struct tam_matcher *m, struct tam_slice line, unsigned place, tam_match_fn *fn, void *user)
{
	struct tam_search s = search_of(m, line, fn, user);
	const struct tam_packs *packs = m->packs;
	struct tam_slice piece = line;
	size_t i;

	if (line.n > TAM_NESTED_WINDOW && place & TAM_AT_DOC_START)
		piece.n = tam_utf8_start(line, TAM_NESTED_WINDOW);
	else if (line.n > TAM_NESTED_WINDOW)
		piece = tam_slice_from(line, tam_utf8_start(line, line.n - TAM_NESTED_WINDOW));
	if (!collect(m, piece, piece.n == line.n))
		return false;
	for (i = 0; i < packs->bare.n; i++)
		add_candidate(m, packs->bare.v[i], TAM_SET_FIRST);
	for (i = 0; i < m->candidate_count; i++) {
		const struct tam_rule *r = &packs->rules.v[packs->probes.v[m->candidates[i]].rule];

		if (tam_rule_placed(r) && (r->at & place) &&
			!tam_try_placed(&s, m->candidates[i], place))
			return false;
	}
	return true;
}

bool
tam_match_rule(
	struct tam_matcher *m, uint32_t rule, struct tam_slice line, tam_match_fn *fn, void *user)
{
	const struct tam_rule *r = &m->packs->rules.v[rule];
	struct tam_search s = search_of(m, line, fn, user);
	uint32_t i;

	tam_buf_clear(&m->folded);
	tam_fold(&m->folded, line);
	if (m->folded.failed || !look_up(&s, rule))
		return !m->folded.failed;
	for (i = r->first_probe; i < r->first_probe + r->probes; i++) {
		bool more = true;

		m->probe_end[i] = 0;
		if (tam_rule_placed(r)) {
			if (!tam_try_placed(&s, i, r->at))
				return false;
		} else if (m->packs->probes.v[i].whole ? !tam_try_whole(&s, i)
						       : !tam_try_window(&s, i, 0, line.n, &more)) {
			return false;
		}
	}
	return true;
}

struct tam_slice
tam_match_title(struct tam_slice line, size_t end)
{
	struct tam_slice title = tam_text_trim(tam_slice_from(line, end));

	/* A character takes four bytes at most. */
	if (title.n > 4 * TITLE_MOST || tam_utf8_count(title) >= TITLE_MOST ||
		tam_text_ends_sentence(title))
		return TAM_LIT("");
	return title;
}

bool
tam_pat_means_nothing(const struct tam_matcher *m, uint32_t number)
{
	return number != 0 && (m->packs->rules.v[number - 1].cut & TAM_CUT_DOCUMENT) != 0;
}

struct asking {
	const struct tam_matcher *m;
	bool found;
};

static bool
on_answer(void *user, const struct tam_match *match)
{
	struct asking *a = user;

	a->found = tam_pat_means_nothing(a->m, match->rule + 1);
	return !a->found;
}

bool
tam_pat_says_nothing(struct tam_matcher *m, struct tam_slice line, bool *out_of_memory)
{
	struct asking a = {m, false};

	if (line.n > TAM_WHOLE_MOST)
		return false;
	*out_of_memory |= !tam_match_line(m, line, on_answer, &a) && !a.found;
	return a.found;
}
