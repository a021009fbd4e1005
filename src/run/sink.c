/* Writing: results in order to the outputs, counts, the manifest at the end. */
#include <string.h>
#include <unistd.h>

#include "base/visible.h"
#include "run/job.h"
#include "run/report.h"
#include "run/stop.h"

/* One record into an output; a pipe without a reader ends the run without a word. */
static void
put(struct run_job *r, struct tam_output *to, struct tam_slice s)
{
	struct tam_err err = {0};
	enum tam_code code;

	if (s.n == 0)
		return;
	if (r->terminal && to == r->out && r->o->form != TAMIS_AS_MARKED_COLOR) {
		tam_buf_clear(&r->shown);
		tam_visible(&r->shown, s, true);
		s = tam_buf_all(&r->shown);
	}
	code = tam_output_write(to, s, &err);
	if (code == TAM_EOF)
		r->pipe_gone = r->stop = true;
	else if (code != TAM_OK)
		run_complain(r, RUN_OUTPUT, NULL, 0, err.text);
}

/* Explanations have no header block: a line names the document. */
static void
write_name(struct run_job *r, const char *name, uint64_t record)
{
	struct tam_buf line = {0};

	tam_buf_str(&line, "== ");
	tam_visible(&line, tam_slice_of(name), false);
	if (record > 0)
		tam_buf_printf(&line, "#%llu", (unsigned long long)record);
	tam_buf_char(&line, '\n');
	if (!line.failed)
		put(r, r->out, tam_buf_all(&line));
	tam_buf_free(&line);
}

/* A message of a worker: not more of it than fits a line. */
static void
complain_of(struct run_job *r, enum run_outcome outcome, const char *name, uint64_t record,
	struct tam_slice message)
{
	char text[320];
	size_t n = message.n < sizeof text - 1 ? message.n : sizeof text - 1;

	if (n > 0)
		memcpy(text, message.p, n);
	text[n] = '\0';
	run_complain(r, outcome, name, record, text);
}

/* A cleaned document. */
static void
write_document(struct run_job *r, const struct run_item *item, const struct run_result *result)
{
	const char *name = r->names.v[item->input];
	bool marked = r->o->form == TAMIS_AS_MARKED || r->o->form == TAMIS_AS_MARKED_COLOR;

	if (result->message.p != NULL)
		complain_of(r, RUN_SOME, name, item->number, result->message);
	run_count_document(&r->counts, result);
	if (marked && r->several)
		write_name(r, name, item->number);
	put(r, r->out, result->out);
	if (r->marks != NULL)
		put(r, r->marks, result->marks);
}

static void
end_input(struct run_job *r, const struct run_item *item)
{
	const char *name = r->names.v[item->input];

	run_count_input(&r->counts, name, item->bytes, item->text);
	if (r->o->verbose)
		run_report(name, 0, "%llu bytes, %llu records so far",
			(unsigned long long)item->bytes, (unsigned long long)r->counts.records);
}

void
run_sink_take(void *job, const struct run_item *item, const struct run_result *result)
{
	struct run_job *r = job;
	const char *name = r->names.v[item->input];

	if (r->stop)
		return;
	switch (item->kind) {
	case RUN_ITEM_RECORD:
		if (result->status == TAMIS_OK) {
			write_document(r, item, result);
			break;
		}
		r->counts.skipped++;
		complain_of(r, result->status == TAMIS_BAD ? RUN_SOME : RUN_OUTPUT, name,
			item->number, result->message);
		break;
	case RUN_ITEM_REFUSED:
	case RUN_ITEM_KILLER:
		r->counts.skipped++;
		run_complain(r, RUN_SOME, name, item->number, item->text);
		break;
	case RUN_ITEM_FAILED:
		r->counts.skipped++;
		run_complain(r, RUN_CANNOT, name, item->number, item->text);
		break;
	case RUN_ITEM_UNREAD:
		run_complain(r, item->fatal ? RUN_OUTPUT : RUN_CANNOT, name, 0, item->text);
		break;
	case RUN_ITEM_END:
		end_input(r, item);
		break;
	}
	if (r->stop && item->kind != RUN_ITEM_UNREAD)
		r->left = item->input + 1;
}

bool
run_sink_open(struct run_job *r)
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
	run_complain(r, err.code == TAM_BAD ? RUN_CANNOT : RUN_OUTPUT, NULL, 0, err.text);
	return false;
}

/* The manifest as JSON. */
static void
describe(struct run_job *r, struct tam_output_counts counts, struct tam_buf *json)
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
		run_complain(
			r, RUN_OUTPUT, NULL, 0, err.code == TAM_OK ? "out of memory" : err.text);
}

static void
write_stats(struct run_job *r, struct tam_slice json)
{
	struct tam_err err = {0};
	enum tam_code code = tam_output_write(r->stats, json, &err);

	if (code == TAM_OK)
		code = tam_output_finish(r->stats, TAM_NONE, &err);
	else
		tam_output_abort(r->stats);
	r->stats = NULL;
	if (code != TAM_OK && code != TAM_EOF)
		run_complain(r, RUN_OUTPUT, NULL, 0, err.text);
}

/* What is not whole does not get its name. */
void
run_sink_abort(struct run_job *r)
{
	tam_output_abort(r->out);
	tam_output_abort(r->marks);
	tam_output_abort(r->stats);
}

/* Ends the outputs. */
static void
close_outputs(struct run_job *r)
{
	struct tam_buf manifest = {0};
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	if (r->out != NULL && r->worst < RUN_OUTPUT && !r->pipe_gone)
		code = tam_output_seal(r->out, &err);
	if (code == TAM_OK && r->out != NULL && r->worst < RUN_OUTPUT && !r->pipe_gone)
		describe(r, tam_output_counts(r->out), &manifest);
	if (code == TAM_FATAL)
		run_complain(r, RUN_OUTPUT, NULL, 0, err.text);
	r->pipe_gone = r->pipe_gone || code == TAM_EOF;
	if (r->out != NULL && (r->worst >= RUN_OUTPUT || r->pipe_gone)) {
		run_sink_abort(r);
		tam_buf_free(&manifest);
		return;
	}
	if (r->marks != NULL && tam_output_finish(r->marks, TAM_NONE, &err) == TAM_FATAL)
		run_complain(r, RUN_OUTPUT, NULL, 0, err.text);
	if (r->out != NULL) {
		code = tam_output_finish(r->out, tam_buf_all(&manifest), &err);
		r->pipe_gone = code == TAM_EOF;
		if (code == TAM_FATAL)
			run_complain(r, RUN_OUTPUT, NULL, 0, err.text);
	}
	if (r->stats != NULL && r->worst < RUN_OUTPUT)
		write_stats(r, tam_buf_all(&manifest));
	else
		tam_output_abort(r->stats);
	tam_buf_free(&manifest);
}

/* A signal came: what has no name yet must not get one, unless it goes to a stream, whose reader
 * has had the records already. */
static void
interrupt(struct run_job *r)
{
	bool named = r->o->output != NULL && tam_output_temp(r->out) != NULL;

	run_report(NULL, 0, "interrupted after %llu records%s%s%s",
		(unsigned long long)r->counts.records, named ? "; " : "", named ? r->o->output : "",
		named ? " is not written" : "");
	if (!named)
		close_outputs(r);
	else
		run_sink_abort(r);
	run_note(r, RUN_STOPPED);
}

void
run_sink_close(struct run_job *r)
{
	if (r->left > 0)
		run_count_input(&r->counts, r->names.v[r->left - 1], 0, NULL);
	if (run_stopping())
		interrupt(r);
	else
		close_outputs(r);
}
