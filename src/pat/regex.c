/* The only file that knows PCRE2. Limits are those of its measurement: the match limit bounds
 * exponential patterns per start, the length of the subject bounds quadratic ones. There is no JIT:
 * it counts its limits otherwise, so that machines with and without it would not agree; it costs half
 * a millisecond an expression, and behind the literals little is left for it to speed up. */
#include "pat/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "text/chars.h"

enum {
	MATCH_LIMIT = 100000,
	DEPTH_LIMIT = 20000, /* bounds memory, some hundred bytes each */
};

struct tam_regex_env {
	pcre2_general_context *general;
	pcre2_compile_context *compile;
};

struct tam_regex {
	pcre2_code *code; /* owned */
	uint32_t groups;
	const uint8_t *first; /* of the code: bits of the bytes that a match begins with, or NULL */
	const char *names[TAM_REGEX_GROUPS]; /* in PCRE2's own table */
	const char *captures[TAM_REGEX_GROUPS];
};

struct tam_regex_run {
	pcre2_general_context *general;
	pcre2_match_context *match;
	pcre2_match_data *data;
	/* The same for a shared expression, which runs inside a callout of another. */
	pcre2_match_context *inner_match;
	pcre2_match_data *inner_data;
	size_t shared_end;                 /* where the last one ended */
	struct tam_regex *const *shared;   /* borrowed */
	const struct tam_lexicon *lex;     /* borrowed */
	const struct tam_subject *subject; /* of the running match */
	size_t word_start;
	bool starved;
	struct tam_buf scratch;
};

static void *
take(PCRE2_SIZE n, void *user)
{
	(void)user;
	return tam_alloc(n);
}

static void
give(void *p, void *user)
{
	(void)user;
	tam_free(p);
}

struct tam_regex_env *
tam_regex_env_new(void)
{
	struct tam_regex_env *env = tam_calloc(1, sizeof *env);

	if (env == NULL)
		return NULL;
	env->general = pcre2_general_context_create(take, give, NULL);
	if (env->general != NULL)
		env->compile = pcre2_compile_context_create(env->general);
	if (env->compile == NULL) {
		tam_regex_env_free(env);
		return NULL;
	}
	(void)pcre2_set_newline(env->compile, PCRE2_NEWLINE_LF);
	return env;
}

void
tam_regex_env_free(struct tam_regex_env *env)
{
	if (env == NULL)
		return;
	pcre2_compile_context_free(env->compile);
	pcre2_general_context_free(env->general);
	tam_free(env);
}

static uint32_t
compile_options(unsigned flags)
{
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C;

	if (flags & TAM_REGEX_CASELESS)
		options |= PCRE2_CASELESS;
	if (flags & TAM_REGEX_ANCHORED)
		options |= PCRE2_ANCHORED;
	return options;
}

static void
read_names(struct tam_regex *re)
{
	uint32_t n = 0, size = 0, i;
	PCRE2_SPTR table = NULL;

	(void)pcre2_pattern_info(re->code, PCRE2_INFO_CAPTURECOUNT, &re->groups);
	(void)pcre2_pattern_info(re->code, PCRE2_INFO_NAMECOUNT, &n);
	(void)pcre2_pattern_info(re->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
	(void)pcre2_pattern_info(re->code, PCRE2_INFO_NAMETABLE, &table);
	for (i = 0; i < n; i++) {
		const PCRE2_UCHAR *entry = table + (size_t)i * size;
		uint32_t group = (uint32_t)entry[0] << 8 | entry[1];

		if (group < TAM_REGEX_GROUPS)
			re->names[group] = (const char *)(entry + 2);
	}
}

enum tam_code
tam_regex_new(struct tam_regex **out, struct tam_regex_env *env, struct tam_slice pattern,
	unsigned flags, struct tam_err *err)
{
	struct tam_regex *re = tam_calloc(1, sizeof *re);
	PCRE2_UCHAR text[160];
	PCRE2_SIZE at;
	int error;

	if (re == NULL)
		return tam_fail_nomem(err);
	re->code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, compile_options(flags), &error,
		&at, env->compile);
	if (re->code == NULL) {
		tam_regex_free(re);
		if (error == PCRE2_ERROR_HEAP_FAILED)
			return tam_fail_nomem(err);
		(void)pcre2_get_error_message(error, text, sizeof text);
		return tam_fail(err, TAM_FATAL, "expression, at byte %zu: %s", (size_t)at, text);
	}
	read_names(re);
	if (tam_regex_anchored(re))
		(void)pcre2_pattern_info(re->code, PCRE2_INFO_FIRSTBITMAP, &re->first);
	if (re->groups >= TAM_REGEX_GROUPS) {
		tam_regex_free(re);
		return tam_fail(
			err, TAM_FATAL, "expression: more than %d groups", TAM_REGEX_GROUPS - 1);
	}
	*out = re;
	return TAM_OK;
}

void
tam_regex_free(struct tam_regex *re)
{
	if (re == NULL)
		return;
	pcre2_code_free(re->code);
	tam_free(re);
}

uint32_t
tam_regex_groups(const struct tam_regex *re)
{
	return re->groups;
}

const char *
tam_regex_group(const struct tam_regex *re, uint32_t i)
{
	return re->names[i];
}

const char *
tam_regex_capture(const struct tam_regex *re, uint32_t i)
{
	return re->captures[i];
}

void
tam_regex_set_capture(struct tam_regex *re, uint32_t i, const char *name)
{
	re->captures[i] = name;
}

bool
tam_regex_anchored(const struct tam_regex *re)
{
	uint32_t options = 0;

	(void)pcre2_pattern_info(re->code, PCRE2_INFO_ALLOPTIONS, &options);
	return (options & PCRE2_ANCHORED) != 0;
}

/* The word that ends at byte `end`: letters and what may stand inside a name of a month. */
static struct tam_slice
word_before(struct tam_slice s, size_t end)
{
	size_t at, step;
	uint32_t c;

	while (end > 0 && s.p[end - 1] == '.')
		end--;
	for (at = end; at > 0; at -= step) {
		c = tam_utf8_before(s, at, &step);
		if (c < 0x80 ? !tam_char_is_letter(c) && c != '\'' : tam_char_is_space(c))
			break;
	}
	return tam_slice(s.p + at, end - at);
}

static bool
match_shared(struct tam_regex_run *run, struct tam_slice text, uint32_t number, size_t at)
{
	const struct tam_regex *re = number < TAM_REGEX_SHARED ? run->shared[number] : NULL;

	int n = re == NULL ? 0
			   : pcre2_match(re->code, (PCRE2_SPTR)text.p, text.n, at,
				     PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, run->inner_data,
				     run->inner_match);

	run->starved |= n == PCRE2_ERROR_NOMEMORY;
	if (n <= 0)
		return false;
	run->shared_end = pcre2_get_ovector_pointer(run->inner_data)[1];
	return true;
}

/* Answers a question of the pattern; see TAM_ASK_.... */
static bool
answer(struct tam_regex_run *run, struct tam_slice text, uint32_t question, size_t at)
{
	switch (question) {
	case TAM_ASK_MONTH:
	case TAM_ASK_WEEKDAY:
		return tam_lexicon_has_date(run->lex,
			question == TAM_ASK_MONTH ? TAM_CALENDAR_MONTH : TAM_CALENDAR_WEEKDAY,
			word_before(text, at), run->subject->langs, &run->scratch);
	case TAM_ASK_LINE_END:
		return at >= run->subject->core_end;
	case TAM_ASK_SHARED_END:
		return at == run->shared_end;
	default:
		break;
	}
	if (question >= TAM_ASK_WORD)
		return tam_lexicon_has_word(run->lex, question - TAM_ASK_WORD,
			tam_slice(text.p + run->word_start, at - run->word_start), &run->scratch);
	run->word_start = at;
	if (question >= TAM_ASK_WORD_START)
		return tam_lexicon_may_begin(run->lex, question - TAM_ASK_WORD_START,
			tam_slice_from(text, at), &run->scratch);
	return question < TAM_ASK_SHARED || match_shared(run, text, question - TAM_ASK_SHARED, at);
}

/* PCRE2 calls this: 0 goes on, 1 backtracks. */
static int
callout(pcre2_callout_block *block, void *user)
{
	struct tam_slice text = tam_slice((const char *)block->subject, block->subject_length);

	return answer(user, text, block->callout_number, block->current_position) ? 0 : 1;
}

static bool
make_context(const struct tam_regex_run *run, pcre2_match_context **match, pcre2_match_data **data)
{
	*match = pcre2_match_context_create(run->general);
	*data = pcre2_match_data_create(TAM_REGEX_GROUPS, run->general);
	if (*match == NULL || *data == NULL)
		return false;
	(void)pcre2_set_match_limit(*match, MATCH_LIMIT);
	(void)pcre2_set_depth_limit(*match, DEPTH_LIMIT);
	return true;
}

enum tam_code
tam_regex_run_new(struct tam_regex_run **out, const struct tam_lexicon *lex,
	struct tam_regex *const *shared, struct tam_err *err)
{
	struct tam_regex_run *run = tam_calloc(1, sizeof *run);

	if (run == NULL)
		return tam_fail_nomem(err);
	run->lex = lex;
	run->shared = shared;
	run->general = pcre2_general_context_create(take, give, NULL);
	if (run->general == NULL || !make_context(run, &run->match, &run->data) ||
		!make_context(run, &run->inner_match, &run->inner_data)) {
		tam_regex_run_free(run);
		return tam_fail_nomem(err);
	}
	(void)pcre2_set_callout(run->match, callout, run);
	(void)pcre2_set_callout(run->inner_match, callout, run);
	*out = run;
	return TAM_OK;
}

void
tam_regex_run_free(struct tam_regex_run *run)
{
	if (run == NULL)
		return;
	pcre2_match_data_free(run->data);
	pcre2_match_context_free(run->match);
	pcre2_match_data_free(run->inner_data);
	pcre2_match_context_free(run->inner_match);
	pcre2_general_context_free(run->general);
	tam_buf_free(&run->scratch);
	tam_free(run);
}

/* An anchored match may begin with the subject's first byte. */
static bool
may_begin(const struct tam_regex *re, const struct tam_subject *subject)
{
	unsigned char byte;

	if (subject->from >= subject->to)
		return false;
	byte = (unsigned char)subject->line.p[subject->from];
	return (re->first[byte / 8] >> byte % 8 & 1) != 0;
}

bool
tam_regex_find(struct tam_regex_run *run, const struct tam_regex *re,
	const struct tam_subject *subject, struct tam_range groups[TAM_REGEX_GROUPS])
{
	/* The text has passed our own validator, and offsets are at character boundaries. */
	uint32_t options = PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, i;
	const PCRE2_SIZE *pairs;
	int n;

	/* It would say so, too, but most of its time is for getting ready. */
	if (re->first != NULL && !may_begin(re, subject))
		return false;
	if (subject->to < subject->line.n)
		options |= PCRE2_NOTEOL;
	run->subject = subject;
	/* Limits reached (-47, -53) are "no match", like every other error but the lack of memory. */
	n = pcre2_match(re->code, (PCRE2_SPTR)subject->line.p, subject->to, subject->from, options,
		run->data, run->match);
	run->starved |= n == PCRE2_ERROR_NOMEMORY || run->scratch.failed;
	if (n <= 0)
		return false;
	pairs = pcre2_get_ovector_pointer(run->data);
	for (i = 0; i < TAM_REGEX_GROUPS; i++) {
		groups[i] = (struct tam_range){SIZE_MAX, SIZE_MAX};
		if (i < (uint32_t)n && pairs[2 * i] != PCRE2_UNSET)
			groups[i] = (struct tam_range){pairs[2 * i], pairs[2 * i + 1]};
	}
	return groups[0].start < groups[0].end;
}

bool
tam_regex_starved(const struct tam_regex_run *run)
{
	return run->starved;
}

struct counting {
	size_t steps, most;
};

static int
count_step(pcre2_callout_block *block, void *user)
{
	struct counting *c = user;

	(void)block;
	return ++c->steps >= c->most ? PCRE2_ERROR_CALLOUT : 0;
}

size_t
tam_regex_steps(struct tam_regex_env *env, struct tam_slice pattern, unsigned flags,
	struct tam_slice subject, size_t most)
{
	uint32_t options = compile_options(flags) | PCRE2_AUTO_CALLOUT | PCRE2_NO_START_OPTIMIZE;
	pcre2_match_context *match = pcre2_match_context_create(env->general);
	pcre2_match_data *data = pcre2_match_data_create(1, env->general);
	struct counting c = {0, most};
	PCRE2_SIZE at;
	int error;
	pcre2_code *code =
		pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, options, &error, &at, env->compile);

	if (match != NULL && data != NULL && code != NULL) {
		(void)pcre2_set_callout(match, count_step, &c);
		(void)pcre2_match(
			code, (PCRE2_SPTR)subject.p, subject.n, 0, PCRE2_NOTEMPTY, data, match);
	}
	pcre2_code_free(code);
	pcre2_match_data_free(data);
	pcre2_match_context_free(match);
	return c.steps;
}
