/* A cleaning run: what is done in which process, and what came of it. */
#include "run/clean.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/pass.h"
#include "run/guard.h"
#include "run/job.h"
#include "run/own.h"
#include "run/plan.h"
#include "run/report.h"
#include "run/shardname.h"
#include "run/stop.h"
#include "run/worker.h"

void
run_note(struct run_job *r, enum run_outcome outcome)
{
	if (outcome > r->worst)
		r->worst = outcome;
	if (outcome >= RUN_OUTPUT || (outcome != RUN_FINE && r->o->strict))
		r->stop = true;
}

void
run_complain(struct run_job *r, enum run_outcome outcome, const char *name, uint64_t record,
	const char *text)
{
	if (!r->o->quiet || outcome >= RUN_CANNOT)
		run_report(name, record, "%s", text);
	run_note(r, outcome);
}

static struct tamis_bytes
or_else(struct tam_slice s, struct tamis_bytes otherwise)
{
	return s.p == NULL ? otherwise : (struct tamis_bytes){s.p, s.n};
}

struct tamis_input
run_input_of(const struct tamis_input *defaults, const struct tam_record *rec)
{
	struct tamis_input in = *defaults;
	const struct tamis_bytes none = {NULL, 0};

	in.bytes = (struct tamis_bytes){rec->body.p, rec->body.n};
	in.format = rec->format == TAM_FORMAT_HTML ? TAMIS_HTML : TAMIS_TEXT;
	in.path = (struct tamis_bytes){rec->path.p, rec->path.n};
	in.offset = rec->offset;
	in.id = or_else(rec->id, none);
	in.url = or_else(rec->url, in.url);
	in.title = or_else(rec->title, none);
	in.author = or_else(rec->author, none);
	in.created = or_else(rec->created, none);
	in.lang = or_else(rec->lang, in.lang);
	in.charset = or_else(rec->charset, none);
	in.crawled = or_else(rec->crawled, none);
	in.extra = or_else(rec->extra, none);
	in.source = in.source.p != NULL ? in.source : or_else(rec->source, none);
	return in;
}

void
run_expect_several(struct run_job *r)
{
	r->several = true;
	if (r->form == TAMIS_AS_TEXT)
		r->form = TAMIS_AS_HEADERS;
	if (r->form == TAMIS_AS_MARKDOWN)
		r->form = TAMIS_AS_MARKDOWN_HEADERS;
}

/* Renders into memory that lasts until the next record. */
static bool
render(struct run_job *r, enum tamis_form form, struct tam_slice *out, struct run_result *result)
{
	struct tamis_bytes bytes;
	struct tamis_error err;

	result->status = tamis_render(r->cleaner, form, &bytes, &err);
	if (result->status == TAMIS_OK) {
		*out = tam_slice(bytes.p, bytes.n);
		return true;
	}
	(void)snprintf(r->words, sizeof r->words, "%s", err.text);
	result->message = tam_slice_of(r->words);
	return false;
}

static struct tam_slice
field(const struct tamis *t, enum tamis_field which)
{
	struct tamis_bytes b = tamis_field(t, which);

	return tam_slice(b.p, b.n);
}

/* The line of a row to its record. */
static bool
read_row(struct run_job *r, const struct tam_record *line, struct tam_record *row,
	struct run_result *result)
{
	struct tam_err err = {0};
	enum tam_code code;

	*row = (struct tam_record){
		.number = line->number, .offset = line->offset, .path = line->path};
	code = tam_row_read(r->row, line->body, row, &err);
	if (code == TAM_OK)
		return true;
	(void)snprintf(r->words, sizeof r->words, "%s", err.text);
	result->status = code == TAM_BAD ? TAMIS_BAD : TAMIS_FATAL;
	result->no_row = 1;
	result->message = tam_slice_of(r->words);
	return false;
}

/* In a worker: one record. */
static void
clean_record(
	void *user, const struct tam_record *rec, enum tamis_form form, struct run_result *result)
{
	struct run_job *r = user;
	struct tam_record row = *rec;
	struct tamis_input in;
	struct tamis_error err = {0};
	struct tamis_counts counts;
	struct tamis_bytes why;
	int i;

	if (rec->format == TAM_FORMAT_JSONL && !read_row(r, rec, &row, result))
		return;
	in = run_input_of(&r->o->defaults, &row);
	result->status = tamis_clean(r->cleaner, &in, &err);
	if (result->status != TAMIS_OK) {
		(void)snprintf(r->words, sizeof r->words, "%s", err.text);
		result->message = tam_slice_of(r->words);
		return;
	}
	/* The second rendering takes the place of the first. */
	if (r->o->marks != NULL) {
		if (!render(r, TAMIS_AS_MARKS, &result->marks, result))
			return;
		tam_buf_clear(&r->shown);
		tam_buf_slice(&r->shown, result->marks);
		result->marks = tam_buf_all(&r->shown);
	}
	if (!render(r, form, &result->out, result))
		return;
	result->error_page = tamis_error_page(r->cleaner);
	counts = tamis_counts(r->cleaner);
	result->kept = counts.kept;
	result->repairs = counts.repairs;
	result->confidence = tamis_confidence(r->cleaner);
	for (i = 1; i <= tamis_reasons() && i < TAM_REASONS; i++) {
		result->removed[i] = tamis_removed(r->cleaner, i);
		result->repaired[i] = tamis_repaired(r->cleaner, i);
	}
	result->reading = tamis_reading(r->cleaner, &why);
	if (result->reading == TAMIS_READ_LINES) {
		(void)snprintf(r->words, sizeof r->words, "read line by line, without a tree: %.*s",
			(int)(why.n < 240 ? why.n : 240), why.p);
		result->how = tam_slice_of(r->words);
	}
	result->message = tam_slice(tamis_damage(r->cleaner).p, tamis_damage(r->cleaner).n);
	result->lang = field(r->cleaner, TAMIS_LANG);
	result->created = field(r->cleaner, TAMIS_CREATED);
}

static bool
list_inputs(struct run_job *r)
{
	const struct run_options *o = r->o;
	enum tam_code code;
	struct tam_err err = {0};
	struct run_own own;
	size_t i;

	code = run_own_find(&own, o, &err);
	r->names.own = &own;
	for (i = 0; i < o->n_names && code == TAM_OK; i++)
		code = run_names_add(&r->names, o->names[i], o->folders, &err);
	if (code == TAM_OK && o->files_from != NULL)
		code = run_names_from(&r->names, o->files_from, o->nul, o->folders, &err);
	else if (code == TAM_OK && o->n_names == 0 && o->plan == NULL)
		code = run_names_add(&r->names, "-", false, &err);
	r->names.own = NULL;
	run_own_free(&own);
	if (code != TAM_OK)
		run_complain(r, RUN_CANNOT, NULL, 0, err.text);
	return code == TAM_OK;
}

bool
run_start_workers(struct run_job *r, const struct run_work *work)
{
	const struct run_options *o = r->o;
	const struct tam_input_options keys = {.text_key = tam_slice_of(o->text_key),
		.html_key = tam_slice_of(o->html_key),
		.max_bytes = o->max_bytes};
	struct run_work with = *work;
	struct tamis_error public = {0};
	struct tam_err err = {0};

	if (o->sandbox == RUN_SANDBOX_REQUIRE && run_sandbox_lacks() != NULL) {
		run_report(NULL, 0, "--sandbox require: this kernel has no %s for the program",
			run_sandbox_lacks());
		run_note(r, RUN_CANNOT);
		return false;
	}
	with.jobs = o->jobs == 0 ? run_processors() : o->jobs;
	with.sandbox = o->sandbox;
	with.max_bytes = o->max_bytes;
	with.max_memory = o->defaults.max_memory;
	if (tam_row_new(&r->row, &keys, &err) != TAM_OK)
		run_complain(r, RUN_CANNOT, NULL, 0, err.text);
	else if (tamis_new(&r->cleaner, o->packs, &public) != TAMIS_OK)
		run_complain(r, RUN_CANNOT, NULL, 0, public.text);
	else if (run_pool_new(&r->pool, &with, &err) != TAM_OK)
		run_complain(r, RUN_CANNOT, NULL, 0, err.text);
	return r->pool != NULL;
}

void
run_end_workers(struct run_job *r)
{
	run_pool_free(r->pool);
	tamis_free(r->cleaner);
	tam_row_free(r->row);
	r->row = NULL;
	r->pool = NULL;
	r->cleaner = NULL;
}

void
run_die_of_sigpipe(void)
{
	(void)signal(SIGPIPE, SIG_DFL);
	(void)raise(SIGPIPE);
}

/* In a worker, before it enters the sandbox: timers do not survive a fork. */
void
run_begin_worker(void *user)
{
	struct run_job *r = user;

	run_guard(r->cleaner);
}

/* Before the parent waits. */
static void
rest(void *user)
{
	struct run_job *r = user;

	run_progress_tick(&r->progress);
}

/* Which part of the inputs is this run's. */
static bool
take_part(struct run_job *r, struct run_options *o)
{
	struct run_names mine = {0};
	struct tam_err err = {0};

	if (o->shard == 0)
		return true;
	if (run_plan_take(&r->names, o->plan, o->shard, &o->shards, &mine, &err) != TAM_OK) {
		run_complain(r, RUN_CANNOT, NULL, 0, err.text);
		run_names_free(&mine);
		return false;
	}
	run_names_free(&r->names);
	r->names = mine;
	return true;
}

/* Names of runs side by side, and of shards, which need a place for the number. Owned, or NULL. */
static bool
name_output(struct run_job *r, struct run_options *o, char **task, char **pattern)
{
	bool ok = true;

	if (o->shard > 0) {
		*task = run_task_name(o->output, o->shard, o->shards);
		o->output = *task;
		ok = *task != NULL;
	}
	if (ok && o->shard_bytes > 0 && !run_is_pattern(o->output)) {
		*pattern = run_pattern_of(o->output);
		o->output = *pattern;
		ok = *pattern != NULL;
	}
	if (!ok)
		run_complain(r, RUN_CANNOT, NULL, 0, "out of memory");
	return ok;
}

int
run_clean(const struct run_options *options)
{
	struct run_options with = *options, *o = &with;
	char *task = NULL, *pattern = NULL;
	size_t i;
	struct run_job r = {.o = o, .form = o->form};
	const struct run_work work = {.clean = clean_record,
		.done = run_sink_take,
		.idle = rest,
		.begin = run_begin_worker,
		.user = &r};

	(void)signal(SIGPIPE, SIG_IGN);
	run_stop_watch();
	run_count_packs(&r.counts, o->packs);
	if (run_start_workers(&r, &work) && list_inputs(&r) && take_part(&r, o) &&
		name_output(&r, o, &task, &pattern) && run_sink_open(&r)) {
		if (o->headers || o->shard > 0 || r.names.n != 1 || o->from >= TAM_FORMAT_JSONL ||
			o->files_from != NULL)
			run_expect_several(&r);
		r.terminal = (o->output == NULL || strcmp(o->output, "-") == 0) && !o->sink.zstd &&
			     isatty(STDOUT_FILENO);
		run_progress_begin(&r.progress, o->progress, &r.names,
			isatty(STDOUT_FILENO) && o->output == NULL);
		if (!r.complete)
			run_feed(&r);
		run_progress_end(&r.progress);
		run_sink_close(&r);
	} else {
		(void)run_sink_abort(&r);
	}
	run_stop_keep();
	run_end_workers(&r);
	run_names_free(&r.names);
	run_counts_free(&r.counts);
	run_counts_free(&r.since);
	for (i = 0; i < r.n_ended; i++)
		run_counts_free(&r.ended[i]);
	tam_free(r.ended);
	tam_free(task);
	tam_free(pattern);
	tam_buf_free(&r.shown);
	if (r.pipe_gone)
		run_die_of_sigpipe();
	return (int)r.worst;
}
