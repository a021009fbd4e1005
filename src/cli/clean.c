/* tamis clean, filter and explain: options to a run. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/commands.h"
#include "run/clean.h"
#include "run/filter.h"
#include "run/packs.h"
#include "run/report.h"
#include "run/shardname.h"

enum { TEXT, MARKDOWN, JSONL, WET };

static struct tamis_bytes
given(const struct cli_args *args, enum cli_option option)
{
	const char *s = args->value[option];

	return (struct tamis_bytes){s, s == NULL ? 0 : strlen(s)};
}

/* The form of a BCP 47 tag: subtags of at most eight letters or digits, letters alone first. */
static bool
is_language_tag(const char *s)
{
	size_t n, all = strlen(s);
	const char *at = s;

	for (;; at += n + 1) {
		n = strcspn(at, "-");
		if (n == 0 || n > 8 || all > 35)
			return false;
		if (strspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") <
			n)
			return false;
		if (at == s && (n < 2 || strcspn(at, "0123456789") < n))
			return false;
		if (at[n] == '\0')
			return true;
	}
}

/* Options that say how records are read and cleaned. False after a message. */
static bool
how_to_clean(const struct cli_args *args, struct run_options *o)
{
	static const enum tam_format formats[] = {TAM_FORMAT_HTML, TAM_FORMAT_TEXT,
		TAM_FORMAT_JSONL, TAM_FORMAT_WARC, TAM_FORMAT_WET};
	static const enum tamis_mode modes[] = {
		TAMIS_MODE_AUTO, TAMIS_MODE_PAGE, TAMIS_MODE_DUMP, TAMIS_MODE_ARTICLE};
	static const enum tamis_aim aims[] = {TAMIS_BALANCE, TAMIS_PRECISION, TAMIS_RECALL};
	static const enum tamis_dates dates[] = {
		TAMIS_DATES_KEEP, TAMIS_DATES_ANNOTATE, TAMIS_DATES_REWRITE};
	static const enum tamis_date_order orders[] = {TAMIS_DMY, TAMIS_MDY, TAMIS_YMD};
	static const enum run_sandbox sandboxes[] = {
		RUN_SANDBOX_AUTO, RUN_SANDBOX_REQUIRE, RUN_SANDBOX_OFF};
	uint64_t memory = 0, depth = 0, jobs = 0;

	o->max_bytes = (uint64_t)64 << 20;
	if (!cli_number(args, OPT_MAX_BYTES, 1, (uint64_t)1 << 31, &o->max_bytes) ||
		!cli_number(args, OPT_MAX_MEMORY, 1 << 16, (uint64_t)1 << 38, &memory) ||
		!cli_number(args, OPT_MAX_DEPTH, 1, 60000, &depth) ||
		!cli_number(args, OPT_JOBS, 1, 512, &jobs))
		return false;
	if (cli_given(args, OPT_LANG) && !is_language_tag(args->value[OPT_LANG])) {
		run_report(NULL, 0, "--lang takes a tag of BCP 47 like fr or pt-BR, not '%s'",
			args->value[OPT_LANG]);
		return false;
	}
	o->jobs = (unsigned)jobs;
	if (args->choice[OPT_SANDBOX] >= 0)
		o->sandbox = sandboxes[args->choice[OPT_SANDBOX]];
	o->names = args->operands;
	o->n_names = args->n_operands;
	if (args->choice[OPT_FROM] >= 0)
		o->from = formats[args->choice[OPT_FROM]];
	if (args->choice[OPT_MODE] >= 0)
		o->defaults.mode = modes[args->choice[OPT_MODE]];
	if (args->choice[OPT_AIM] >= 0)
		o->defaults.aim = aims[args->choice[OPT_AIM]];
	if (args->choice[OPT_DATES] >= 0)
		o->defaults.dates = dates[args->choice[OPT_DATES]];
	if (args->choice[OPT_DATE_ORDER] >= 0)
		o->defaults.date_order = orders[args->choice[OPT_DATE_ORDER]];
	o->defaults.comments = cli_given(args, OPT_COMMENTS);
	o->defaults.plain_spaces = cli_given(args, OPT_SPACES);
	o->defaults.plain_quotes = cli_given(args, OPT_QUOTES);
	o->defaults.nfkc = cli_given(args, OPT_NFKC);
	o->defaults.lang = given(args, OPT_LANG);
	o->defaults.url = given(args, OPT_URL);
	o->defaults.max_memory = (size_t)memory;
	o->defaults.max_depth = (size_t)depth;
	o->text_key = args->value[OPT_TEXT_KEY];
	o->html_key = args->value[OPT_HTML_KEY];
	o->quiet = cli_given(args, OPT_QUIET);
	return true;
}

static bool
ends_in(const char *name, const char *suffix)
{
	size_t n = strlen(name), m = strlen(suffix);

	return n > m && strcmp(name + n - m, suffix) == 0;
}

static bool
is_jsonl(const char *name)
{
	return name != NULL && (ends_in(name, ".jsonl") || ends_in(name, ".jsonl.zst"));
}

/* The form of the output: --to, or else the suffix of its name (without .zst), or else text. */
static int
output_form(const struct cli_args *args)
{
	const char *name = args->value[OPT_OUTPUT];

	if (args->choice[OPT_TO] >= 0)
		return args->choice[OPT_TO];
	if (name == NULL)
		return TEXT;
	if (is_jsonl(name))
		return JSONL;
	if (ends_in(name, ".wet") || ends_in(name, ".wet.zst"))
		return WET;
	return ends_in(name, ".md") || ends_in(name, ".md.zst") ? MARKDOWN : TEXT;
}

/* The form of RFC 3339; whether there is such a day is not this program's business. */
static bool
is_rfc3339(const char *s)
{
	static const char form[] = "0000-00-00T00:00:00";
	size_t i;

	for (i = 0; form[i] != '\0'; i++)
		if (form[i] == '0' ? s[i] < '0' || s[i] > '9' : s[i] != form[i])
			return false;
	s += i;
	if (strcmp(s, "Z") == 0)
		return true;
	return (s[0] == '+' || s[0] == '-') && strlen(s) == 6 && s[3] == ':' &&
	       strspn(s + 1, "0123456789:") == 5;
}

/* --added, or SOURCE_DATE_EPOCH as RFC 3339 into `out`; p stays NULL when there is neither.
 * False after a message. */
static bool
added_time(const struct cli_args *args, char out[32], struct tamis_bytes *added)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	time_t seconds;
	struct tm tm;
	char *end;

	*added = given(args, OPT_ADDED);
	if (added->p != NULL && !is_rfc3339(added->p)) {
		run_report(NULL, 0, "--added takes a time like 2026-11-21T08:00:00Z, not '%s'",
			added->p);
		return false;
	}
	if (added->p != NULL || epoch == NULL || epoch[0] == '\0')
		return true;
	seconds = (time_t)strtoll(epoch, &end, 10);
	if (*end != '\0' || seconds < 0 || gmtime_r(&seconds, &tm) == NULL ||
		tm.tm_year > 9999 - 1900) {
		run_report(NULL, 0, "SOURCE_DATE_EPOCH is a number of seconds, not '%s'", epoch);
		return false;
	}
	*added = (struct tamis_bytes){out, strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &tm)};
	return true;
}

/* No two outputs under one name: the later would take the place of the earlier. */
static bool
apart(const struct cli_args *args)
{
	static const enum cli_option outputs[] = {OPT_OUTPUT, OPT_EXPLAIN_TO, OPT_STATS};
	const size_t n = sizeof outputs / sizeof outputs[0];
	size_t i, j;

	for (i = 0; i < n; i++)
		for (j = i + 1; j < n; j++) {
			const char *a = args->value[outputs[i]], *b = args->value[outputs[j]];

			/* Without --output, standard output is taken. */
			if (i == 0 && a == NULL)
				a = "-";
			if (a == NULL || b == NULL || strcmp(a, b) != 0)
				continue;
			run_report(NULL, 0, "clean: --%s and --%s go to the same place, '%s'",
				cli_option_name(outputs[i]), cli_option_name(outputs[j]), b);
			return false;
		}
	return true;
}

/* Where the output goes and in which form. False after a message. */
static bool
where_to(const struct cli_args *args, struct run_options *o, char added[32])
{
	uint64_t level = 3, frame = (uint64_t)4 << 20;
	int form = output_form(args);

	if (!cli_number(args, OPT_LEVEL, 1, 19, &level) ||
		!cli_number(args, OPT_FRAME_SIZE, 1024, (uint64_t)1 << 30, &frame) ||
		!cli_number(args, OPT_SHARD_SIZE, 1024, (uint64_t)1 << 50, &o->shard_bytes))
		return false;
	o->output = args->value[OPT_OUTPUT];
	o->form = form == TEXT          ? TAMIS_AS_TEXT
		  : form == JSONL       ? TAMIS_AS_RECORD
		  : form == WET         ? TAMIS_AS_WET
		  : is_jsonl(o->output) ? TAMIS_AS_RECORD_MARKDOWN
					: TAMIS_AS_MARKDOWN;
	o->resume = cli_given(args, OPT_RESUME);
	o->plan = args->value[OPT_PLAN];
	o->headers = cli_given(args, OPT_HEADERS);
	o->sink.force = cli_given(args, OPT_FORCE);
	o->sink.zstd = o->output != NULL && ends_in(o->output, ".zst");
	o->sink.sidecar = o->sink.zstd;
	o->sink.level = (int)level;
	o->sink.frame_bytes = (size_t)frame;
	o->marks = args->value[OPT_EXPLAIN_TO];
	o->stats = args->value[OPT_STATS];
	o->strict = cli_given(args, OPT_STRICT);
	if (cli_given(args, OPT_PROGRESS))
		o->progress =
			args->value[OPT_PROGRESS][0] == '\0' ? RUN_PROGRESS_ON : RUN_PROGRESS_JSON;
	else if (cli_given(args, OPT_NO_PROGRESS) || o->quiet)
		o->progress = RUN_PROGRESS_OFF;
	o->verbose = cli_given(args, OPT_VERBOSE);
	o->files_from = args->value[OPT_FILES_FROM];
	o->nul = cli_given(args, OPT_NUL);
	o->folders = true;
	o->defaults.source = given(args, OPT_SOURCE);
	return added_time(args, added, &o->defaults.added);
}

/* What of the options is in effect and changes the bytes of the output: for the manifest. */
static size_t
settings_of(const struct cli_args *args, struct run_setting *settings)
{
	static const enum cli_option kept[] = {OPT_FROM, OPT_TO, OPT_MODE, OPT_AIM, OPT_COMMENTS,
		OPT_DATES, OPT_DATE_ORDER, OPT_LANG, OPT_URL, OPT_NO_BUILTIN, OPT_SOURCE, OPT_ADDED,
		OPT_TEXT_KEY, OPT_HTML_KEY, OPT_LEVEL, OPT_FRAME_SIZE, OPT_SHARD_SIZE,
		OPT_MAX_BYTES, OPT_MAX_MEMORY, OPT_MAX_DEPTH, OPT_HEADERS, OPT_SPACES, OPT_QUOTES,
		OPT_NFKC};
	size_t i, n = 0;

	for (i = 0; i < sizeof kept / sizeof kept[0]; i++)
		if (cli_given(args, kept[i]))
			settings[n++] = (struct run_setting){cli_option_name(kept[i]),
				args->value[kept[i]][0] == '\0' ? "true" : args->value[kept[i]]};
	return n;
}

static int
run_with_packs(
	const struct cli_args *args, struct run_options *o, int (*run)(const struct run_options *))
{
	struct tamis_packs *packs = cli_packs(args);
	int status;

	if (packs == NULL)
		return CLI_CANNOT;
	o->packs = packs;
	status = run(o);
	tamis_packs_free(packs);
	return status;
}

/* What only a compressed file can do, and the names of shards. False after a message. */
static bool
in_shards(const struct run_options *o)
{
	bool shards = o->shard_bytes > 0;

	if (!shards && !o->resume && o->shard == 0)
		return true;
	if (!o->sink.zstd) {
		run_report(NULL, 0, "clean: --%s needs -o with a name that ends in .zst",
			shards      ? "shard-size"
			: o->resume ? "resume"
				    : "shard");
		return false;
	}
	if (o->plan != NULL && (o->n_names > 0 || o->files_from != NULL)) {
		run_report(NULL, 0, "clean: the inputs are those of --plan; there are no others");
		return false;
	}
	if (o->resume && o->marks != NULL) {
		run_report(NULL, 0, "clean: --resume and --explain exclude each other");
		return false;
	}
	if (!shards || run_is_pattern(o->output) || strchr(o->output, '%') == NULL)
		return true;
	run_report(NULL, 0, "clean: names of shards hold one %%05d, in the last part, not '%s'",
		o->output);
	return false;
}

int
cli_clean(const struct cli_args *args)
{
	struct run_setting settings[OPTIONS];
	struct run_options o = {0};
	char added[32];

	if (!apart(args) || !how_to_clean(args, &o) || !where_to(args, &o, added) ||
		!cli_shard(args, &o.shard, &o.shards) || !in_shards(&o))
		return CLI_CANNOT;
	o.settings = settings;
	o.n_settings = settings_of(args, settings);
	return run_with_packs(args, &o, run_clean);
}

int
cli_filter(const struct cli_args *args)
{
	struct run_options o = {0};
	char added[32];

	if (args->n_operands > 0) {
		run_report(
			NULL, 0, "filter: reads standard input; what is '%s'?", args->operands[0]);
		return CLI_CANNOT;
	}
	o.defaults.source = given(args, OPT_SOURCE);
	if (!how_to_clean(args, &o) || !added_time(args, added, &o.defaults.added))
		return CLI_CANNOT;
	return run_with_packs(args, &o, run_filter);
}

/* Colours on a terminal, unless NO_COLOR (no-color.org) or --color says otherwise. */
static bool
wants_color(const struct cli_args *args)
{
	enum { AUTO, ALWAYS, NEVER };
	const char *no = getenv("NO_COLOR");

	if (args->choice[OPT_COLOR] == ALWAYS || args->choice[OPT_COLOR] == NEVER)
		return args->choice[OPT_COLOR] == ALWAYS;
	return isatty(STDOUT_FILENO) && (no == NULL || no[0] == '\0');
}

/* The table of features, a line each. */
static int
list_features(enum tamis_mode mode)
{
	size_t i;

	for (i = 0; i < tamis_features(mode); i++) {
		struct tamis_feature f = tamis_feature(mode, i);

		printf("%s\t%s\t%s\n", f.name, f.range, f.about);
	}
	return CLI_OK;
}

int
cli_features(const struct cli_args *args)
{
	enum { NAMES, TAGS, ALL, BULK };
	struct run_options o = {0};

	if (!how_to_clean(args, &o))
		return CLI_CANNOT;
	if (cli_given(args, OPT_LIST))
		return list_features(o.defaults.mode);
	o.form = TAMIS_AS_FEATURES;
	o.defaults.blank_names = args->choice[OPT_BLANK] == NAMES || args->choice[OPT_BLANK] == ALL;
	o.defaults.blank_tags = args->choice[OPT_BLANK] == TAGS || args->choice[OPT_BLANK] == ALL;
	o.defaults.blank_bulk = args->choice[OPT_BLANK] == BULK;
	o.output = args->value[OPT_OUTPUT];
	o.sink.force = cli_given(args, OPT_FORCE);
	o.files_from = args->value[OPT_FILES_FROM];
	o.nul = cli_given(args, OPT_NUL);
	return run_with_packs(args, &o, run_clean);
}

int
cli_explain(const struct cli_args *args)
{
	struct run_options o = {0};

	if (!how_to_clean(args, &o))
		return CLI_CANNOT;
	o.progress = RUN_PROGRESS_OFF;
	o.form = wants_color(args) ? TAMIS_AS_MARKED_COLOR : TAMIS_AS_MARKED;
	if (cli_given(args, OPT_JSON))
		o.form = TAMIS_AS_SPANS;
	if (cli_given(args, OPT_WHY))
		o.form = cli_given(args, OPT_JSON) ? TAMIS_AS_WHY_JSON : TAMIS_AS_WHY;
	return run_with_packs(args, &o, run_clean);
}

int
cli_inspect(const struct cli_args *args)
{
	struct run_options o = {0};

	if (!how_to_clean(args, &o))
		return CLI_CANNOT;
	o.progress = RUN_PROGRESS_OFF;
	o.form = cli_given(args, OPT_JSON) ? TAMIS_AS_FINDINGS_JSON : TAMIS_AS_FINDINGS;
	return run_with_packs(args, &o, run_clean);
}
