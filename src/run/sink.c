/* Writing: results in order to the outputs, counts, the manifest at the end. */
#include <stdio.h>
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

	if (s.n == 0)
		return;
	if (r->terminal && to == r->out && r->o->form != TAMIS_AS_MARKED_COLOR) {
		tam_buf_clear(&r->shown);
		tam_visible(&r->shown, s, true);
		s = tam_buf_all(&r->shown);
	}
	(void)run_written(r, tam_output_write(to, s, &err), &err);
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

/* Documents are written, not what was found out about them. */
static bool
is_corpus(enum tamis_form form)
{
	return form <= TAMIS_AS_RECORD || form == TAMIS_AS_RECORD_MARKDOWN ||
	       form == TAMIS_AS_MARKDOWN_HEADERS || form == TAMIS_AS_WET;
}

/* A cleaned document. */
static void
write_document(struct run_job *r, const struct run_item *item, const struct run_result *result)
{
	const char *name = r->names.v[item->input];
	bool marked = r->o->form == TAMIS_AS_MARKED || r->o->form == TAMIS_AS_MARKED_COLOR ||
		      r->o->form == TAMIS_AS_FINDINGS;
	bool left_out = result->error_page != 0 && is_corpus(r->o->form);

	if (!run_shards_room(r, result->out.n))
		return;
	if (result->message.p != NULL)
		complain_of(r, RUN_SOME, name, item->number, result->message);
	if (item->row == 0 && item->text[0] != '\0') {
		r->since.damaged += result->message.p == NULL;
		run_complain(r, RUN_SOME, name, item->number, item->text);
	}
	if (result->how.p != NULL)
		complain_of(r, RUN_SOME, name, item->number, result->how);
	run_count_document(&r->since, result);
	r->records += !left_out;
	if (marked && r->several)
		write_name(r, name, item->number);
	if (!left_out)
		put(r, r->out, result->out);
	if (r->marks != NULL)
		put(r, r->marks, result->marks);
}

/* A record that came to nothing. */
static void
refuse(struct run_job *r, const struct run_item *item, const struct run_result *result)
{
	enum run_outcome outcome = result->status == TAMIS_BAD ? RUN_SOME : RUN_OUTPUT;
	const char *name = r->names.v[item->input];
	char text[320];
	int n = result->message.n < 240 ? (int)result->message.n : 240;

	r->since.skipped++;
	if (item->row == 0 || result->no_row == 0) {
		complain_of(r, outcome, name, item->number, result->message);
		return;
	}
	r->no_rows += item->row;
	(void)snprintf(text, sizeof text, "%.64s: %.*s", item->text, n, result->message.p);
	run_complain(r, outcome, name, item->number, text);
}

static void
end_input(struct run_job *r, const struct run_item *item)
{
	const char *name = r->names.v[item->input];

	run_count_input(&r->since, name, item->bytes, item->text);
	/* Given to the workers, who found that they are no rows. */
	if (r->taken < r->n_ended) {
		r->ended[r->taken].reading.given -= r->no_rows;
		r->ended[r->taken].reading.rejected += r->no_rows;
	}
	r->no_rows = 0;
	if (r->taken < r->n_ended)
		run_counts_settle(&r->since, &r->ended[r->taken++]);
	if (r->o->verbose)
		run_report(name, 0, "%llu bytes, %llu records so far",
			(unsigned long long)item->bytes, (unsigned long long)r->records);
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
		refuse(r, item, result);
		break;
	case RUN_ITEM_REFUSED:
	case RUN_ITEM_KILLER:
		r->since.skipped++;
		run_complain(r, RUN_SOME, name, item->number, item->text);
		break;
	case RUN_ITEM_FAILED:
		r->since.skipped++;
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
	r->input = item->input;
	r->item++;
	if (item->kind == RUN_ITEM_END || item->kind == RUN_ITEM_UNREAD) {
		r->input++;
		r->item = 0;
	}
	if (!r->stop)
		(void)run_shards_checkpoint(r);
	run_progress_item(&r->progress, item, result);
	run_progress_tick(&r->progress);
}

bool
run_sink_open(struct run_job *r)
{
	const struct tam_output_options plain = {.force = r->o->sink.force};
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	if (!run_shards_open(r))
		return false;
	if (r->o->marks != NULL)
		code = tam_output_open(&r->marks, r->o->marks, &plain, &err);
	if (code == TAM_OK && r->o->stats != NULL)
		code = tam_output_open(&r->stats, r->o->stats, &plain, &err);
	if (code == TAM_OK) {
		run_stop_unlink(r->marks == NULL ? NULL : tam_output_temp(r->marks));
		run_stop_unlink(r->stats == NULL ? NULL : tam_output_temp(r->stats));
		return true;
	}
	/* What stands in the way of the output is the user's to decide; all else is a failure. */
	run_complain(r, err.code == TAM_BAD ? RUN_CANNOT : RUN_OUTPUT, NULL, 0, err.text);
	return false;
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

/* What is not whole does not get its name. True: a later run can go on. */
bool
run_sink_abort(struct run_job *r)
{
	tam_output_abort(r->marks);
	tam_output_abort(r->stats);
	r->marks = r->stats = NULL;
	return run_shards_close(r, false);
}

static bool
failed(const struct run_job *r)
{
	return r->pipe_gone || r->worst >= RUN_OUTPUT;
}

/* Ends the outputs. Marks get their name when all records are written, and before these do. */
static void
close_outputs(struct run_job *r)
{
	struct tam_buf manifest = {0};
	struct tam_err err = {0};

	if (!failed(r) && r->out != NULL)
		(void)run_written(r, tam_output_seal(r->out, &err), &err);
	if (!failed(r) && r->marks != NULL) {
		struct tam_output *marks = r->marks;

		r->marks = NULL;
		if (tam_output_finish(marks, TAM_NONE, &err) == TAM_FATAL)
			run_complain(r, RUN_OUTPUT, NULL, 0, err.text);
	}
	if (!failed(r))
		(void)run_shards_finish(r, &manifest);
	if (!failed(r) && r->stats != NULL)
		write_stats(r, tam_buf_all(&manifest));
	if (failed(r))
		(void)run_sink_abort(r);
	else
		(void)run_shards_close(r, true);
	tam_output_abort(r->stats);
	r->stats = NULL;
	tam_buf_free(&manifest);
}

/* A signal came: what has no name yet must not get one, unless it goes to a stream, whose reader
 * has had the records already. */
static void
interrupt(struct run_job *r)
{
	bool named = r->o->output != NULL && (r->out == NULL || tam_output_temp(r->out) != NULL);
	unsigned long long records = (unsigned long long)r->records;

	if (!named) {
		run_report(NULL, 0, "interrupted after %llu records", records);
		close_outputs(r);
	} else if (run_sink_abort(r)) {
		run_report(NULL, 0, "interrupted after %llu records; --resume goes on with %s",
			records, r->o->output);
	} else {
		run_report(NULL, 0, "interrupted after %llu records; %s is not written", records,
			r->o->output);
	}
	run_note(r, RUN_STOPPED);
}

void
run_sink_close(struct run_job *r)
{
	if (r->left > 0)
		run_count_input(&r->since, r->names.v[r->left - 1], 0, NULL);
	if (run_stopping() && !r->complete)
		interrupt(r);
	else
		close_outputs(r);
}
