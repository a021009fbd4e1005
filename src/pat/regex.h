/* PCRE2 behind a narrow door: UTF, limits that bound every match, and no error at match time other
 * than "no match". */
#ifndef TAM_PAT_REGEX_H
#define TAM_PAT_REGEX_H

#include "base/err.h"
#include "base/slice.h"
#include "pat/lexicon.h"

struct tam_regex_env; /* memory and compile settings, shared by the expressions of some packs */
struct tam_regex;     /* compiled, read-only */
struct tam_regex_run; /* what one thread writes while it matches */

enum {
	TAM_REGEX_CASELESS = 1 << 0,
	TAM_REGEX_ANCHORED = 1 << 1, /* matches begin where the search begins */
};

enum { TAM_REGEX_GROUPS = 64 }; /* most capturing groups, the match itself included */

struct tam_range {
	size_t start, end; /* SIZE_MAX where a group took no part */
};

struct tam_regex_env *tam_regex_env_new(void);
void tam_regex_env_free(struct tam_regex_env *env);

/* What a pattern may ask by callout, (?Cn). The answer no makes it backtrack. */
enum {
	TAM_ASK_MONTH = 1,       /* is the word before this a month? */
	TAM_ASK_WEEKDAY = 2,     /* a weekday? */
	TAM_ASK_LINE_END = 3,    /* does nothing but decoration follow? */
	TAM_ASK_SHARED_END = 5,  /* does what TAM_ASK_SHARED found end here? */
	TAM_ASK_SHARED = 8,      /* + number: does that shared expression match here? */
	TAM_ASK_WORD_START = 16, /* + slot: may a word of it begin here? Remembers the place */
	TAM_ASK_WORD = 80,       /* + slot: is what stands since then a word of it? */
	TAM_REGEX_SHARED = TAM_ASK_WORD_START - TAM_ASK_SHARED,
	TAM_WORD_SLOTS = TAM_ASK_WORD - TAM_ASK_WORD_START,
};

enum tam_code tam_regex_new(struct tam_regex **out, struct tam_regex_env *env,
	struct tam_slice pattern, unsigned flags, struct tam_err *err) TAM_CHECKED;
void tam_regex_free(struct tam_regex *re);

/* Capturing groups, and the name of group i (1 ...) or NULL. The name lives with the expression. */
uint32_t tam_regex_groups(const struct tam_regex *re);
const char *tam_regex_group(const struct tam_regex *re, uint32_t i);

/* Static: the metadata that group i gives, or NULL. */
const char *tam_regex_capture(const struct tam_regex *re, uint32_t i);
void tam_regex_set_capture(struct tam_regex *re, uint32_t i, const char *name);

/* It can only match where a search begins. */
bool tam_regex_anchored(const struct tam_regex *re);

/* `shared` are anchored expressions that others ask for, TAM_REGEX_SHARED or NULL each; borrowed, and
 * read when they are asked for. */
enum tam_code tam_regex_run_new(struct tam_regex_run **out, const struct tam_lexicon *lex,
	struct tam_regex *const *shared, struct tam_err *err) TAM_CHECKED;
void tam_regex_run_free(struct tam_regex_run *run);

/* What is searched: [from, to) of a line. */
struct tam_subject {
	struct tam_slice line;
	size_t from, to;
	size_t core_end;                  /* behind it the line is decoration only */
	const struct tam_lang_set *langs; /* for dates */
};

/* The first match that is not empty; groups[0] is the match. A group that took no part, or is beyond
 * the expression's, is SIZE_MAX. */
bool tam_regex_find(struct tam_regex_run *run, const struct tam_regex *re,
	const struct tam_subject *subject, struct tam_range groups[TAM_REGEX_GROUPS]);

/* Memory was out in some match since the run was made: what was not found means nothing. */
bool tam_regex_starved(const struct tam_regex_run *run);

/* Number of steps of the plain matcher on a subject, at most `most`; 0 when it cannot be said. */
size_t tam_regex_steps(struct tam_regex_env *env, struct tam_slice pattern, unsigned flags,
	struct tam_slice subject, size_t most);

#endif
