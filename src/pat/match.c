/* Matching one line: fold it once, look its core up, run the automaton over the folded text, and
 * try only the expressions whose literals occur. */
#include "pat/match.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "pat/probe.h"
#include "pat/slots.h"
#include "text/chars.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/script.h"

enum {
	SEGMENT = 32 * 1024, /* longer lines are folded and searched by such pieces */
	OVERLAP = 256,       /* folded again, for literals across two pieces */
	BLANKS_MOST =
		64, /* a longer run of blanks ends a subject: two \h* in a row are quadratic on it */
	WINDOW = 64 * 1024,       /* longest subject of an expression */
	NESTED_WINDOW = 8 * 1024, /* the same when it repeats a group */
	DECORATION_TRIES = 6,     /* signs before a line that a pattern may want for itself */
	WHOLE_MOST = 512,         /* bytes of a line that easy notation with slots can match */
	TITLE_MOST = 160,         /* characters of a title below or behind a match */
};

/* Characters that are no blanks, as far as they were counted. */
struct length {
	size_t at, letters;
};

/* A search in one line or piece of it. */
struct search {
	struct tam_matcher *m;
	struct tam_slice line;
	size_t from, to; /* the piece */
	tam_match_fn *fn;
	void *user;
	bool split;            /* there may be long runs of blanks in the line */
	struct tam_slice core; /* the line without decoration, once it is asked for */
	struct length line_length, core_length;
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
	m->probe_seen = tam_calloc(probes, sizeof *m->probe_seen);
	m->probe_end = tam_calloc(probes, sizeof *m->probe_end);
	m->candidates = tam_calloc(probes, sizeof *m->candidates);
	m->speaks = tam_calloc(packs->rules.n + 1, sizeof *m->speaks);
	m->regexes = tam_calloc(probes, sizeof *m->regexes);
	if (m->literal_seen == NULL || m->probe_seen == NULL || m->probe_end == NULL ||
		m->candidates == NULL || m->speaks == NULL || m->regexes == NULL)
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
	for (i = 0; i < TAM_COUNT(m->shared); i++)
		tam_regex_free(m->shared[i]);
	tam_free(m->regexes);
	tam_regex_run_free(m->run);
	tam_buf_free(&m->folded);
	tam_buf_free(&m->scratch);
	tam_free(m->literal_seen);
	tam_free(m->probe_seen);
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

/* host of scheme://user@host:port/path */
static struct tam_slice
host_of(struct tam_slice url)
{
	size_t at = tam_slice_find(url, TAM_LIT("://")), i;
	struct tam_slice host = at < url.n ? tam_slice_from(url, at + 3) : url;

	for (i = 0; i < host.n && strchr("/?#", host.p[i]) == NULL; i++)
		continue;
	host.n = host.p == NULL ? 0 : i;
	at = tam_slice_find(host, TAM_LIT("@"));
	host = at < host.n ? tam_slice_from(host, at + 1) : host;
	host.n = host.n == 0 ? 0 : tam_slice_find(host, TAM_LIT(":"));
	return host;
}

void
tam_match_choose(struct tam_matcher *m, const char *lang, struct tam_slice url)
{
	struct tam_slice tag = lang == NULL ? TAM_LIT("und") : tam_slice_of(lang);
	uint32_t number = TAM_LANGS_MAX;
	bool all;
	size_t i;

	m->host = host_of(url);
	tag.n = tam_slice_find(tag, TAM_LIT("-"));
	if (m->lang.p != NULL && tam_slice_eq(tag, m->lang))
		return;
	m->lang = tag;
	all = tam_slice_eq(tag, TAM_LIT("und"));
	(void)tam_map_find(&m->packs->lang_numbers, tag, &number);
	for (i = 0; i < m->packs->rules.n; i++)
		m->speaks[i] = all || tam_lang_in(&m->packs->rules.v[i].langs, number);
}

static bool
on_site(const struct tam_matcher *m, const struct tam_rule *r)
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

static bool
applies(const struct tam_matcher *m, uint32_t rule)
{
	return m->speaks[rule] && on_site(m, &m->packs->rules.v[rule]);
}

/* What stands around [start, end) decorates the line. */
static bool
is_whole(struct tam_matcher *m, struct tam_slice line, size_t start, size_t end)
{
	if (start + (line.n - end) > TAM_DECORATION_MOST)
		return false;
	tam_buf_clear(&m->scratch);
	tam_buf_add(&m->scratch, line.p, start);
	tam_buf_char(&m->scratch, 'x');
	tam_buf_add(&m->scratch, line.p + end, line.n - end);
	return !m->scratch.failed && tam_fold_strip(tam_buf_all(&m->scratch)).n == 1;
}

/* Tries a probe in [from, to); *more is false when one match is all that is wanted. */
static bool
try_window(const struct search *s, uint32_t index, size_t from, size_t to, bool *more)
{
	const struct tam_probe *p = &s->m->packs->probes.v[index];
	const struct tam_rule *r = &s->m->packs->rules.v[p->rule];
	struct tam_subject subject = {s->line, from, to, s->line.n, &r->langs};
	struct tam_range groups[TAM_REGEX_GROUPS];
	const struct tam_regex *regex = tam_match_regex(s->m, index);
	struct tam_match match = {p->rule, {0, 0}, regex, groups, false};
	size_t *end = &s->m->probe_end[index];

	if (regex == NULL)
		return false;
	while (subject.from < to && tam_regex_find(s->m->run, regex, &subject, groups)) {
		subject.from = groups[0].end;
		if (groups[0].start < *end)
			continue;
		*end = groups[0].end;
		if ((r->at & TAM_AT_LINE) &&
			!is_whole(s->m, s->line, groups[0].start, groups[0].end))
			continue;
		match.at = groups[0];
		if (!s->fn(s->user, &match))
			return false;
		*more = (r->cut & TAM_CUT_MATCH) != 0;
		if (!*more) {
			*end = SIZE_MAX; /* nor in a later piece of the line */
			break;
		}
	}
	return !tam_regex_starved(s->m->run);
}

/* The text has more characters than `most`, blanks apart. Counts on where it stopped before. */
static bool
longer(struct length *l, struct tam_slice text, size_t most)
{
	size_t step;

	while (l->letters <= most && l->at < text.n) {
		l->letters += !tam_char_is_space(tam_utf8_get(text, l->at, &step));
		l->at += step;
	}
	return l->letters > most;
}

static bool
core_too_long(struct search *s, const struct tam_probe *p)
{
	if (s->core.p == NULL)
		s->core = tam_fold_strip(s->line);
	return s->core.n > p->longest && longer(&s->core_length, s->core, p->longest);
}

static bool
line_too_long(struct search *s, const struct tam_probe *p)
{
	return s->line.n > p->longest && longer(&s->line_length, s->line, p->longest);
}

/* Easy notation for a whole line: behind the decoration, or at a sign of it that the pattern wants
 * for itself, and up to where only decoration follows. */
static bool
try_whole(struct search *s, uint32_t index)
{
	const struct tam_probe *p = &s->m->packs->probes.v[index];
	const struct tam_rule *r = &s->m->packs->rules.v[p->rule];
	struct tam_range groups[TAM_REGEX_GROUPS];
	const struct tam_regex *regex;
	struct tam_match match = {p->rule, {0, 0}, NULL, groups, false};
	struct tam_subject subject = {s->line, 0, s->line.n, 0, &r->langs};
	size_t step, tries;

	if (s->line.n > WHOLE_MOST || core_too_long(s, p))
		return true;
	regex = tam_match_regex(s->m, index);
	if (regex == NULL)
		return false;
	match.regex = regex;
	subject.from = (size_t)(s->core.p - s->line.p);
	subject.core_end = subject.from + s->core.n;
	for (tries = 0; tries < DECORATION_TRIES; tries++) {
		if (tam_regex_find(s->m->run, regex, &subject, groups)) {
			match.at = groups[0];
			return s->fn(s->user, &match);
		}
		if (subject.from == 0)
			break;
		(void)tam_utf8_before(s->line, subject.from, &step);
		subject.from -= step;
	}
	return !tam_regex_starved(s->m->run);
}

/* Where the first run of more than BLANKS_MOST blanks in [from, to) begins, and *behind where it
 * ends; `to` for both when there is none. */
static size_t
long_blank(struct tam_slice line, size_t from, size_t to, size_t *behind)
{
	size_t at = from, start = from, run = 0, step;

	for (; at < to; at += step) {
		if (tam_char_is_space(tam_utf8_get(line, at, &step))) {
			run++;
			continue;
		}
		if (run > BLANKS_MOST)
			break;
		run = 0;
		start = at + step;
	}
	*behind = run > BLANKS_MOST ? at : to;
	return run > BLANKS_MOST ? start : to;
}

/* The same, between long runs of blanks. */
static bool
try_parts(const struct search *s, uint32_t index, size_t from, size_t to, bool *more)
{
	size_t end, next;

	if (!s->split)
		return try_window(s, index, from, to, more);
	while (from < to && *more) {
		end = long_blank(s->line, from, to, &next);
		if (!try_window(s, index, from, end, more))
			return false;
		from = next;
	}
	return true;
}

/* A probe in the piece of the search, with some text around it, by windows. */
static bool
try_probe(struct search *s, uint32_t index)
{
	const struct tam_probe *p = &s->m->packs->probes.v[index];
	size_t window = p->nested ? NESTED_WINDOW : WINDOW, at, from, to;
	bool more = true;

	if (p->whole)
		return try_whole(s, index);
	if (line_too_long(s, p))
		return true;
	if (s->line.n <= window)
		return try_parts(s, index, 0, s->line.n, &more);
	for (at = s->from; at < s->to && more; at += window / 2) {
		from = tam_utf8_start(s->line, at < window / 4 ? 0 : at - window / 4);
		to = tam_utf8_start(s->line, at + window / 2 + window / 4);
		if (!try_parts(s, index, from, to, &more))
			return false;
	}
	return true;
}

static void
add_candidate(struct tam_matcher *m, uint32_t probe)
{
	if (m->probe_seen[probe] == m->search || !applies(m, m->packs->probes.v[probe].rule))
		return;
	m->probe_seen[probe] = m->search;
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
	uint8_t found;
	size_t i;

	if (m->literal_seen[literal] == m->search)
		return;
	found = edges(m, end - packs->literals[literal].n, end);
	if (found == (TAM_BOUND_LEFT | TAM_BOUND_RIGHT))
		m->literal_seen[literal] = m->search;
	for (i = packs->need_at[literal]; i < packs->need_at[literal + 1]; i++) {
		if ((packs->needs[i].bounds & ~found) == 0)
			add_candidate(m, packs->needs[i].probe);
	}
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* Folds a piece and collects the probes whose literals it has, in the order of the rules. */
static bool
collect(struct tam_matcher *m, struct tam_slice piece)
{
	if (++m->search == 0) { /* the numbers are used up: start over */
		memset(m->literal_seen, 0, (m->packs->literal_count + 1) * sizeof *m->literal_seen);
		memset(m->probe_seen, 0, (m->packs->probes.n + 1) * sizeof *m->probe_seen);
		m->search = 1;
	}
	m->candidate_count = 0;
	tam_buf_clear(&m->folded);
	tam_buf_char(&m->folded, ' '); /* literals may begin and end with a blank */
	tam_fold(&m->folded, piece);
	tam_buf_char(&m->folded, ' ');
	if (m->folded.failed)
		return false;
	tam_ac_scan(&m->packs->ac, tam_buf_all(&m->folded), on_literal, m);
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
try_keys(const struct search *s, uint32_t i, uint32_t only, bool foreign, bool *met)
{
	const struct tam_packs *packs = s->m->packs;
	struct tam_slice folded = tam_buf_all(&s->m->folded), core = tam_fold_strip(folded);
	struct tam_match match = {0, {0, s->line.n}, NULL, NULL, foreign};

	for (; i != 0; i = packs->keys.v[i - 1].next) {
		const struct tam_key *key = &packs->keys.v[i - 1];

		match.rule = key->rule;
		if (only != UINT32_MAX ? key->rule != only
				       : s->m->speaks[key->rule] == foreign ||
						 !on_site(s->m, &packs->rules.v[key->rule]))
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
look_up(const struct search *s, uint32_t only)
{
	const struct tam_packs *packs = s->m->packs;
	struct tam_slice core = tam_fold_strip(tam_buf_all(&s->m->folded));
	bool met = false;
	uint32_t i = 0;

	if (core.n == 0 || core.n > packs->longest_key || !tam_map_find(&packs->cores, core, &i))
		return true;
	if (!try_keys(s, i, only, false, &met))
		return false;
	if (met || only != UINT32_MAX || !may_be_foreign(s->m, core))
		return true;
	return try_keys(s, i, only, true, &met);
}

static void
forget_ends(struct tam_matcher *m)
{
	size_t i;

	for (i = 0; i < m->candidate_count; i++)
		m->probe_end[m->candidates[i]] = 0;
}

static bool
try_candidates(struct search *s)
{
	const struct tam_packs *packs = s->m->packs;
	size_t i;

	for (i = 0; i < s->m->candidate_count; i++) {
		uint32_t probe = s->m->candidates[i];

		if (!tam_rule_placed(&packs->rules.v[packs->probes.v[probe].rule]) &&
			!try_probe(s, probe))
			return false;
	}
	return true;
}

/* A long line, piece by piece. Matches found twice are known by where the last one ended. */
static bool
match_pieces(struct search *s)
{
	struct tam_matcher *m = s->m;
	size_t before;

	memset(m->probe_end, 0, (m->packs->probes.n + 1) * sizeof *m->probe_end);
	for (s->from = 0; s->from < s->line.n; s->from = s->to) {
		s->to = tam_utf8_start(s->line, s->from + SEGMENT);
		before = tam_utf8_start(s->line, s->from < OVERLAP ? 0 : s->from - OVERLAP);
		if (!collect(m, tam_slice(s->line.p + before, s->to - before)) ||
			!try_candidates(s))
			return false;
	}
	return true;
}

bool
tam_match_line(struct tam_matcher *m, struct tam_slice line, tam_match_fn *fn, void *user)
{
	struct search s = {
		m, line, 0, line.n, fn, user, line.n > BLANKS_MOST, TAM_NONE, {0, 0}, {0, 0}};

	if (line.n > SEGMENT)
		return match_pieces(&s);
	if (!collect(m, line) || !look_up(&s, UINT32_MAX))
		return false;
	s.split = line.n > m->folded.n + BLANKS_MOST; /* folding has shortened them */
	forget_ends(m);
	return try_candidates(&s);
}

bool
tam_match_bare(struct tam_matcher *m, struct tam_slice line, tam_match_fn *fn, void *user)
{
	struct search s = {
		m, line, 0, line.n, fn, user, line.n > BLANKS_MOST, TAM_NONE, {0, 0}, {0, 0}};
	size_t i;

	for (i = 0; i < m->packs->bare.n; i++) {
		uint32_t probe = m->packs->bare.v[i], rule = m->packs->probes.v[probe].rule;

		if (!applies(m, rule) || tam_rule_placed(&m->packs->rules.v[rule]))
			continue;
		m->probe_end[probe] = 0;
		if (!try_probe(&s, probe))
			return false;
	}
	return true;
}

/* One probe at the start or the end of a line. */
static bool
try_placed(const struct search *s, uint32_t probe, unsigned place)
{
	size_t from = place & TAM_AT_DOC_START || s->line.n <= NESTED_WINDOW
			      ? 0
			      : tam_utf8_start(s->line, s->line.n - NESTED_WINDOW),
	       to = s->line.n <= from + NESTED_WINDOW
			    ? s->line.n
			    : tam_utf8_start(s->line, from + NESTED_WINDOW);
	unsigned both = TAM_AT_DOC_START | TAM_AT_DOC_END;
	bool more = true;

	s->m->probe_end[probe] = 0;
	if ((s->m->packs->rules.v[s->m->packs->probes.v[probe].rule].at & both) == both &&
		s->line.n > NESTED_WINDOW)
		return true;
	return try_window(s, probe, from, to, &more);
}

bool
tam_match_placed(
	struct tam_matcher *m, struct tam_slice line, unsigned place, tam_match_fn *fn, void *user)
{
	struct search s = {
		m, line, 0, line.n, fn, user, line.n > BLANKS_MOST, TAM_NONE, {0, 0}, {0, 0}};
	const struct tam_packs *packs = m->packs;
	struct tam_slice piece = line;
	size_t i;

	if (line.n > NESTED_WINDOW && place & TAM_AT_DOC_START)
		piece.n = tam_utf8_start(line, NESTED_WINDOW);
	else if (line.n > NESTED_WINDOW)
		piece = tam_slice_from(line, tam_utf8_start(line, line.n - NESTED_WINDOW));
	if (!collect(m, piece))
		return false;
	for (i = 0; i < packs->bare.n; i++)
		add_candidate(m, packs->bare.v[i]);
	for (i = 0; i < m->candidate_count; i++) {
		const struct tam_rule *r = &packs->rules.v[packs->probes.v[m->candidates[i]].rule];

		if (tam_rule_placed(r) && (r->at & place) &&
			!try_placed(&s, m->candidates[i], place))
			return false;
	}
	return true;
}

bool
tam_match_rule(
	struct tam_matcher *m, uint32_t rule, struct tam_slice line, tam_match_fn *fn, void *user)
{
	const struct tam_rule *r = &m->packs->rules.v[rule];
	struct search s = {
		m, line, 0, line.n, fn, user, line.n > BLANKS_MOST, TAM_NONE, {0, 0}, {0, 0}};
	uint32_t i;

	tam_buf_clear(&m->folded);
	tam_fold(&m->folded, line);
	if (m->folded.failed || !look_up(&s, rule))
		return !m->folded.failed;
	for (i = r->first_probe; i < r->first_probe + r->probes; i++) {
		bool more = true;

		m->probe_end[i] = 0;
		if (tam_rule_placed(r)) {
			if (!try_placed(&s, i, r->at))
				return false;
		} else if (m->packs->probes.v[i].whole ? !try_whole(&s, i)
						       : !try_window(&s, i, 0, line.n, &more)) {
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

	if (line.n > WHOLE_MOST)
		return false;
	*out_of_memory |= !tam_match_line(m, line, on_answer, &a) && !a.found;
	return a.found;
}
