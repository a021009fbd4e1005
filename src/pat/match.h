/* What one thread needs to match, and the matches of rules in one line. Where in the document the
 * line stands is not asked here: that is resolve.c. */
#ifndef TAM_PAT_MATCH_H
#define TAM_PAT_MATCH_H

#include "base/buf.h"
#include "pat/ac.h"
#include "pat/packs.h"

struct tam_met {
	uint32_t search, sets; /* sets: TAM_SET_... of which it met a literal */
};

struct tam_matcher {
	const struct tam_packs *packs;
	struct tam_regex_run *run;
	struct tam_regex **regexes; /* owned, by probe: compiled when first needed */
	struct tam_regex *shared[TAM_REGEX_SHARED]; /* owned; the same */
	struct tam_buf folded, scratch;
	uint32_t *literal_seen; /* owned, by literal: the search that met it last */
	struct tam_met *met;    /* owned, by probe: what the search has met of it */
	size_t *probe_end;      /* owned, by probe: where its last match in this line ended */
	uint32_t *candidates;   /* owned: probes that this search has to try */
	size_t candidate_count;
	uint32_t search;         /* number of the running search */
	bool in_piece;           /* it sees not all of the line */
	struct tam_ac *automata; /* owned, by language: built when it is first met */
	const struct tam_ac *ac; /* that of the language */
	bool *speaks;            /* owned, by rule: it applies to the language */
	struct tam_slice lang;   /* for which `speaks` holds; static */
	struct tam_slice host;   /* of the document, or empty */
};

/* A match in a line. */
struct tam_match {
	uint32_t rule;
	struct tam_range at;
	const struct tam_regex *regex;  /* NULL: a whole line by its key, no captures */
	const struct tam_range *groups; /* by group of `regex` */
	bool foreign; /* a whole line that is chrome in another language than the document's */
};

/* The expression of a probe; NULL when memory is out. */
const struct tam_regex *tam_match_regex(struct tam_matcher *m, uint32_t probe);

/* Called for each match; false stops. */
typedef bool tam_match_fn(void *user, const struct tam_match *match);

/* Chooses the rules: `lang` is a BCP 47 tag that lives on, "und" is every rule; `url` may be none.
 * False when memory is out. */
bool tam_match_choose(struct tam_matcher *m, const char *lang, struct tam_slice url) TAM_CHECKED;

/* The rule is for the site of the document, or for all. */
bool tam_match_on_site(const struct tam_matcher *m, const struct tam_rule *r);

/* The rule is for the language and the site of the document. */
static inline bool
tam_match_applies(const struct tam_matcher *m, uint32_t rule)
{
	return m->speaks[rule] && tam_match_on_site(m, &m->packs->rules.v[rule]);
}

/* All matches in a line, but for rules that need a place in the document or a neighbour. */
bool tam_match_line(struct tam_matcher *m, struct tam_slice line, tam_match_fn *fn, void *user);

/* Those of rules that have no literal, in a line beside chrome. */
bool tam_match_bare(struct tam_matcher *m, struct tam_slice line, tam_match_fn *fn, void *user);

/* Those that begin with the line's first character (TAM_AT_DOC_START) or end with its last one
 * (TAM_AT_DOC_END), white space apart. */
bool tam_match_placed(
	struct tam_matcher *m, struct tam_slice line, unsigned place, tam_match_fn *fn, void *user);

/* The matches of one rule, all positions assumed to hold. */
bool tam_match_rule(
	struct tam_matcher *m, uint32_t rule, struct tam_slice line, tam_match_fn *fn, void *user);

/* The title behind a match that `rest if unpunctuated` takes; n is 0 when there is none. Also
 * answers for the line below: pass it whole, with end 0. */
struct tam_slice tam_match_title(struct tam_slice line, size_t end);

#endif
