/* The loop of a cleaning run: read, clean, write, count. */
#include "run/clean.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/visible.h"
#include "run/counts.h"
#include "run/guard.h"
#include "run/names.h"
#include "run/report.h"
#include "run/stop.h"

/* By severity: the worst that happened is the exit status. */
enum outcome {
	FINE = 0,
	SOME = 1,     /* a record was skipped or damaged */
	CANNOT = 2,   /* an input could not be read */
	OUTPUT = 74,  /* the output could not be written */
	STOPPED = 75, /* a signal came */
};

struct run {
	const struct run_options *o;
	struct run_names names;
	struct tamis *cleaner;
	struct tam_output *out, *marks, *stats; /* marks: --explain */
	struct run_counts counts;
	struct tam_buf shown; /* a record made visible for a terminal */
	enum tamis_form form;
	bool several;   /* there may be more than one document */
	bool terminal;  /* text goes to a terminal */
	bool pipe_gone; /* nobody reads the output any more */
	enum outcome worst;
	bool stop;
};

static void
note(struct run *r, enum outcome outcome)
{
	if (outcome > r->worst)
		r->worst = outcome;
	if (outcome >= OUTPUT || (outcome != FINE && r->o->strict))
		r->stop = true;
}

static void
complain(struct run *r, enum outcome outcome, const char *name, uint64_t record, const char *text)
{
	if (!r->o->quiet || outcome >= CANNOT)
		run_report(name, record, "%s", text);
	note(r, outcome);
}

/* One record into an output; a pipe without a reader ends the run without a word. */
static void
put(struct run *r, struct tam_output *to, struct tamis_bytes bytes)
{
	struct tam_slice s = tam_slice(bytes.p, bytes.n);
	struct tam_err err = {0};
	enum tam_code code;

	if (s.n == 0)
		return;
	if (r->terminal && to == r->out && r->form != TAMIS_AS_MARKED_COLOR) {
		tam_buf_clear(&r->shown);
		tam_visible(&r->shown, s, true);
		s = tam_buf_all(&r->shown);
	}
	code = tam_output_write(to, s, &err);
	if (code == TAM_EOF)
		r->pipe_gone = r->stop = true;
	else if (code != TAM_OK)
		complain(r, OUTPUT, NULL, 0, err.text);
}

static struct tamis_bytes
or_else(struct tam_slice s, struct tamis_bytes otherwise)
{
	return s.p == NULL ? otherwise : (struct tamis_bytes){s.p, s.n};
}

static struct tamis_input
input_of(const struct run *r, const struct tam_record *rec)
{
	struct tamis_input in = r->o->defaults;
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

/* Renders in `form` and writes. */
static void
write_form(struct run *r, struct tam_output *to, enum tamis_form form)
{
	struct tamis_bytes bytes;
	struct tamis_error err;

	if (tamis_render(r->cleaner, form, &bytes, &err) == TAMIS_OK)
		put(r, to, bytes);
	else
		complain(r, OUTPUT, NULL, 0, err.text);
}

/* The document may not be the only one: its form has to say where it begins. */
static void
expect_several(struct run *r)
{
	r->several = true;
	if (r->form == TAMIS_AS_TEXT)
		r->form = TAMIS_AS_HEADERS;
	if (r->form == TAMIS_AS_MARKDOWN)
		r->form = TAMIS_AS_MARKDOWN_HEADERS;
}

/* Explanations have no header block: a line names the document. */
static void
write_name(struct run *r, const char *name, uint64_t record)
{
	struct tam_buf line = {0};

	tam_buf_str(&line, "== ");
	tam_visible(&line, tam_slice_of(name), false);
	if (record > 0)
		tam_buf_printf(&line, "#%llu", (unsigned long long)record);
	tam_buf_char(&line, '\n');
	if (!line.failed)
		put(r, r->out, (struct tamis_bytes){line.p, line.n});
	tam_buf_free(&line);
}

static void
clean_record(struct run *r, const char *name, const struct tam_record *rec)
{
	struct tamis_input in = input_of(r, rec);
	struct tamis_error err = {0};
	struct tamis_bytes damage;
	char without[400];

	if (tamis_clean(r->cleaner, &in, &err) != TAMIS_OK) {
		r->counts.skipped++;
		complain(r, err.status == TAMIS_BAD ? SOME : OUTPUT, name, rec->number, err.text);
		return;
	}
	damage = tamis_damage(r->cleaner);
	if (damage.p != NULL)
		complain(r, SOME, name, rec->number, damage.p);
	if (rec->damage.p != NULL) {
		r->counts.damaged += damage.p == NULL;
		complain(r, SOME, name, rec->number, rec->damage.p);
	}
	if (tamis_reading(r->cleaner, &damage) == TAMIS_READ_LINES) {
		(void)snprintf(without, sizeof without, "read line by line, without a tree: %.*s",
			(int)damage.n, damage.p);
		complain(r, SOME, name, rec->number, without);
	}
	run_count_document(&r->counts, r->cleaner);
	/* A row has a number, the one record of a file has none: of rows there may be several. */
	if (rec->number > 0)
		expect_several(r);
	if (r->several && (r->form == TAMIS_AS_MARKED || r->form == TAMIS_AS_MARKED_COLOR ||
				  r->form == TAMIS_AS_WHY))
		write_name(r, name, rec->number);
	write_form(r, r->out, r->form);
	if (r->marks != NULL)
		write_form(r, r->marks, TAMIS_AS_MARKS);
}

static void
clean_input(struct run *r, const char *name)
{
	const struct tam_input_options options = {
		.format = r->o->from,
		.text_key = tam_slice_of(r->o->text_key),
		.html_key = tam_slice_of(r->o->html_key),
		.max_bytes = r->o->max_bytes,
		.stopping = run_stopping,
	};
	struct tam_input *in = NULL;
	struct tam_record rec;
	struct tam_err err = {0};
	char digest[TAM_DIGEST_SIZE];
	enum tam_code code;
	struct tam_input_counts counts;
	uint64_t bytes;

	code = tam_input_open(&in, name, &options, &err);
	if (code != TAM_OK) {
		complain(r, code == TAM_BAD ? CANNOT : OUTPUT, name, 0, err.text);
		return;
	}
	while (!r->stop && !run_stopping()) {
		code = tam_input_next(in, &rec, &err);
		if (code == TAM_OK) {
			clean_record(r, name, &rec);
			continue;
		}
		if (code == TAM_EOF)
			break;
		r->counts.skipped++;
		complain(r, code == TAM_BAD ? SOME : CANNOT, name, rec.number, err.text);
		if (code == TAM_FATAL)
			break;
	}
	bytes = tam_input_digest(in, digest);
	counts = tam_input_counts(in);
	run_count_input(&r->counts, name, bytes, digest);
	run_count_reading(&r->counts, &counts);
	if (r->o->verbose)
		run_report(name, 0, "%llu bytes, %llu records so far", (unsigned long long)bytes,
			(unsigned long long)r->counts.records);
	tam_input_close(in);
}

static bool
list_inputs(struct run *r)
{
	const struct run_options *o = r->o;
	enum tam_code code = TAM_OK;
	struct tam_err err = {0};
	size_t i;

	for (i = 0; i < o->n_names && code == TAM_OK; i++)
		code = run_names_add(&r->names, o->names[i], o->folders, &err);
	if (code == TAM_OK && o->files_from != NULL)
		code = run_names_from(&r->names, o->files_from, o->nul, o->folders, &err);
	else if (code == TAM_OK && o->n_names == 0)
		code = run_names_add(&r->names, "-", false, &err);
	if (code != TAM_OK)
		complain(r, CANNOT, NULL, 0, err.text);
	return code == TAM_OK;
}

static bool
open_outputs(struct run *r)
{
	const struct tam_output_options plain = {.force = r->o->sink.force};
	struct tam_err err = {0};
	enum tam_code code;

	code = tam_output_open(&r->out, r->o->output, &r->o->sink, &err);
	if (code == TAM_OK && r->o->marks != NULL)
		code = tam_output_open(&r->marks, r->o->marks, &plain, &err);
	if (code == TAM_OK && r->o->stats != NULL)
		code = tam_output_open(&r->stats, r->o->stats, &plain, &err);
	if (code == TAM_OK) {
		run_stop_unlink(tam_output_temp(r->out));
		run_stop_unlink(r->marks == NULL ? NULL : tam_output_temp(r->marks));
		run_stop_unlink(r->stats == NULL ? NULL : tam_output_temp(r->stats));
		return true;
	}
	/* What stands in the way of the output is the user's to decide; all else is a failure. */
	complain(r, err.code == TAM_BAD ? CANNOT : OUTPUT, NULL, 0, err.text);
	return false;
}

/* The manifest as JSON. */
static void
describe(struct run *r, struct tam_output_counts counts, struct tam_buf *json)
{
	const struct run_options *o = r->o;
	struct tam_manifest m = {
		.version = tam_slice_of(tamis_version()),
		.zstd = o->sink.zstd,
		.jsonl = r->form == TAMIS_AS_RECORD || r->form == TAMIS_AS_RECORD_MARKDOWN,
		.shard = 1,
		.shards = 1,
		.counts = counts,
	};
	struct tam_named_value options[64];
	const char *slash = o->output == NULL ? NULL : strrchr(o->output, '/');
	struct tam_err err = {0};
	size_t i;

	if (o->output != NULL && strcmp(o->output, "-") != 0)
		m.file = tam_slice_of(slash == NULL ? o->output : slash + 1);
	for (i = 0; i < o->n_settings && i < TAM_COUNT(options); i++)
		options[i] = (struct tam_named_value){
			tam_slice_of(o->settings[i].name), tam_slice_of(o->settings[i].value)};
	m.options = options;
	m.option_count = i;
	run_counts_fill(&r->counts, &m);
	if (r->counts.failed || tam_manifest_write(&m, json, &err) != TAM_OK || json->failed)
		complain(r, OUTPUT, NULL, 0, err.code == TAM_OK ? "out of memory" : err.text);
}

static void
write_stats(struct run *r, struct tam_slice json)
{
	struct tam_err err = {0};
	enum tam_code code = tam_output_write(r->stats, json, &err);

	if (code == TAM_OK)
		code = tam_output_finish(r->stats, TAM_NONE, &err);
	else
		tam_output_abort(r->stats);
	r->stats = NULL;
	if (code != TAM_OK && code != TAM_EOF)
		complain(r, OUTPUT, NULL, 0, err.text);
}

/* What is not whole does not get its name. */
static void
abort_outputs(struct run *r)
{
	tam_output_abort(r->out);
	tam_output_abort(r->marks);
	tam_output_abort(r->stats);
}

/* Ends the outputs. */
static void
close_outputs(struct run *r)
{
	struct tam_buf manifest = {0};
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	if (r->out != NULL && r->worst < OUTPUT && !r->pipe_gone)
		code = tam_output_seal(r->out, &err);
	if (code == TAM_OK && r->out != NULL && r->worst < OUTPUT && !r->pipe_gone)
		describe(r, tam_output_counts(r->out), &manifest);
	if (code == TAM_FATAL)
		complain(r, OUTPUT, NULL, 0, err.text);
	r->pipe_gone = r->pipe_gone || code == TAM_EOF;
	if (r->out != NULL && (r->worst >= OUTPUT || r->pipe_gone)) {
		abort_outputs(r);
		tam_buf_free(&manifest);
		return;
	}
	if (r->marks != NULL && tam_output_finish(r->marks, TAM_NONE, &err) == TAM_FATAL)
		complain(r, OUTPUT, NULL, 0, err.text);
	if (r->out != NULL) {
		code = tam_output_finish(r->out, tam_buf_all(&manifest), &err);
		r->pipe_gone = code == TAM_EOF;
		if (code == TAM_FATAL)
			complain(r, OUTPUT, NULL, 0, err.text);
	}
	if (r->stats != NULL && r->worst < OUTPUT)
		write_stats(r, tam_buf_all(&manifest));
	else
		tam_output_abort(r->stats);
	tam_buf_free(&manifest);
}

/* A signal came: what has no name yet must not get one, unless it goes to a stream, whose reader
 * has had the records already. */
static void
interrupt(struct run *r)
{
	bool named = r->o->output != NULL && tam_output_temp(r->out) != NULL;

	run_report(NULL, 0, "interrupted after %llu records%s%s%s",
		(unsigned long long)r->counts.records, named ? "; " : "", named ? r->o->output : "",
		named ? " is not written" : "");
	if (!named)
		close_outputs(r);
	else
		abort_outputs(r);
	note(r, STOPPED);
}

static void
die_of_sigpipe(void)
{
	(void)signal(SIGPIPE, SIG_DFL);
	(void)raise(SIGPIPE);
}

int
run_clean(const struct run_options *o)
{
	struct run r = {.o = o};
	struct tamis_error err = {0};
	size_t i;

	(void)signal(SIGPIPE, SIG_IGN);
	run_stop_watch();
	if (tamis_new(&r.cleaner, o->packs, &err) != TAMIS_OK) {
		complain(&r, CANNOT, NULL, 0, err.text);
	} else if (list_inputs(&r) && open_outputs(&r)) {
		run_guard(r.cleaner);
		r.form = o->form;
		if (o->headers || r.names.n != 1 || o->from >= TAM_FORMAT_JSONL ||
			o->files_from != NULL)
			expect_several(&r);
		r.terminal = (o->output == NULL || strcmp(o->output, "-") == 0) && !o->sink.zstd &&
			     isatty(STDOUT_FILENO);
		run_count_packs(&r.counts, o->packs);
		for (i = 0; i < r.names.n && !r.stop && !run_stopping(); i++)
			clean_input(&r, r.names.v[i]);
		if (run_stopping())
			interrupt(&r);
		else
			close_outputs(&r);
	} else {
		abort_outputs(&r);
	}
	run_stop_keep();
	run_guard_end();
	tamis_free(r.cleaner);
	run_names_free(&r.names);
	run_counts_free(&r.counts);
	tam_buf_free(&r.shown);
	if (r.pipe_gone)
		die_of_sigpipe();
	return (int)r.worst;
}
