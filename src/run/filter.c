/* Lines are found here and understood in a worker: a row that is no JSON costs the parent nothing. */
#include "run/filter.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "io/pass.h"
#include "io/place.h"
#include "io/source.h"
#include "io/sys.h"
#include "run/job.h"
#include "run/report.h"
#include "run/stop.h"
#include "run/worker.h"

/* Beside the text of a row there is room for so much else. */
#define ROW_OVERHEAD ((size_t)1 << 20)
#define BUFFER ((size_t)256 << 10)

struct filter {
	struct run_job job; /* of it: options, cleaner, rows, pool, worst, stop */
	struct tam_buf out; /* parent: lines to be written; worker: one line */
	uint64_t lines;
};

static void
fail(struct filter *f, enum run_outcome outcome, const char *text)
{
	run_report(NULL, 0, "%s", text);
	run_note(&f->job, outcome);
	f->job.stop = true;
}

/* In a worker: a line that came to nothing. */
static void
refuse(struct filter *f, const struct tam_record *rec, const char *why, struct run_result *result)
{
	struct tam_buf text = {0};

	tam_buf_printf(&text, "line %llu: %s", (unsigned long long)rec->number, why);
	tam_buf_clear(&f->out);
	tam_row_fail(&f->out, f->job.row, rec, tam_buf_all(&text));
	f->out.failed |= text.failed;
	tam_buf_free(&text);
	result->status = f->out.failed ? TAMIS_FATAL : TAMIS_BAD;
	result->out = tam_buf_all(&f->out);
}

/* In a worker: rec->body is the line. */
static void
filter_line(
	void *user, const struct tam_record *rec, enum tamis_form form, struct run_result *result)
{
	struct filter *f = user;
	struct tam_record row = {.number = rec->number, .offset = rec->offset, .path = rec->path};
	struct tamis_error public = {0};
	struct tam_err err = {0};
	struct tamis_bytes record;
	struct tamis_input in;

	if (tam_row_read(f->job.row, rec->body, &row, &err) != TAM_OK) {
		refuse(f, &row, err.text, result);
		return;
	}
	/* The other keys pass as they are. */
	row.extra = TAM_NONE;
	in = run_input_of(&f->job.o->defaults, &row);
	if (tamis_clean(f->job.cleaner, &in, &public) != TAMIS_OK ||
		tamis_render(f->job.cleaner, form, &record, &public) != TAMIS_OK) {
		refuse(f, &row, public.text, result);
		return;
	}
	tam_buf_clear(&f->out);
	tam_row_pass(&f->out, f->job.row, tam_slice(record.p, record.n));
	if (f->out.failed)
		result->status = TAMIS_FATAL;
	result->message = tam_slice(tamis_damage(f->job.cleaner).p, tamis_damage(f->job.cleaner).n);
	result->out = tam_buf_all(&f->out);
}

static void
begin(void *user)
{
	struct filter *f = user;

	run_begin_worker(&f->job);
}

static void
flush(void *user)
{
	struct filter *f = user;
	struct tam_err err = {0};
	struct tam_place out;

	if (f->out.n == 0 || f->job.pipe_gone)
		return;
	if (tam_place_open(&out, NULL, false, &err) == TAM_OK) {
		switch (tam_place_write(&out, tam_buf_all(&f->out), &err)) {
		case TAM_OK:
			break;
		case TAM_EOF:
			f->job.pipe_gone = f->job.stop = true;
			break;
		case TAM_BAD:
		case TAM_FATAL:
			fail(f, RUN_OUTPUT, err.text);
			break;
		}
		tam_place_abort(&out);
	}
	tam_buf_clear(&f->out);
}

/* In the parent: a line that has been through. */
static void
take_line(void *user, const struct run_item *item, const struct run_result *result)
{
	struct filter *f = user;
	struct tam_record rec = {.number = item->number, .offset = item->bytes, .path = {"-", 1}};

	if (f->job.stop)
		return;
	if (result != NULL && result->status == TAMIS_FATAL) {
		fail(f, RUN_OUTPUT, "out of memory");
		return;
	}
	if (result == NULL || result->status != TAMIS_OK || result->message.p != NULL)
		run_note(&f->job, RUN_SOME);
	if (result != NULL && result->out.n > 0)
		tam_buf_slice(&f->out, result->out);
	else
		tam_row_fail(&f->out, NULL, &rec,
			result == NULL ? tam_slice_of(item->text) : result->message);
	if (f->out.failed)
		fail(f, RUN_OUTPUT, "out of memory");
	else if (f->out.n >= BUFFER)
		flush(f);
}

static void
wait_for(void *user, int fd)
{
	struct filter *f = user;
	struct tam_err err = {0};

	if (run_pool_wait(f->job.pool, fd, run_stopping, &err) != TAM_OK)
		fail(f, RUN_OUTPUT, err.text);
}

/* The line at the front of the source: its bytes with its newline, or `most` + 1 if it has more. */
static enum tam_code
line_length(struct tam_source *s, size_t most, size_t *n, struct tam_err *err)
{
	size_t seen = 0;

	for (;;) {
		enum tam_code code = tam_source_fill(s, seen + 1, err);
		struct tam_slice rest = tam_source_rest(s);
		const char *end;

		if (code != TAM_OK)
			return code;
		end = rest.n == seen ? NULL : memchr(rest.p + seen, '\n', rest.n - seen);
		*n = end == NULL ? rest.n : (size_t)(end - rest.p) + 1;
		if (*n > most)
			*n = most + 1;
		if (end != NULL || *n > most || s->end)
			return TAM_OK;
		seen = rest.n;
	}
}

/* What is left of a line that is too long. */
static enum tam_code
skip_line(struct tam_source *s, struct tam_err *err)
{
	struct tam_slice rest;
	const char *end = NULL;

	while (end == NULL) {
		enum tam_code code = tam_source_fill(s, 1, err);

		rest = tam_source_rest(s);
		if (code != TAM_OK || rest.n == 0)
			return code;
		end = memchr(rest.p, '\n', rest.n);
		tam_source_skip(s, end == NULL ? rest.n : (size_t)(end - rest.p) + 1);
	}
	return TAM_OK;
}

static enum tam_code
add_line(struct filter *f, struct tam_source *s, size_t n, size_t most, struct tam_err *err)
{
	struct tam_slice line = tam_slice(tam_source_rest(s).p, n);
	struct run_item item = {.kind = RUN_ITEM_RECORD, .number = ++f->lines, .bytes = s->at};
	struct tam_record rec = {
		.number = f->lines, .offset = s->at, .body = line, .path = {"-", 1}};
	enum tam_code code;

	if (n <= most) {
		if (line.n > 0 && line.p[line.n - 1] == '\n')
			rec.body.n--;
		code = run_pool_add(f->job.pool, &item, &rec, TAMIS_AS_RECORD, err);
		tam_source_skip(s, n);
		return code;
	}
	item.kind = RUN_ITEM_REFUSED;
	(void)snprintf(item.text, sizeof item.text,
		"line %llu: larger than %llu bytes (--max-doc-bytes)", (unsigned long long)f->lines,
		(unsigned long long)f->job.o->max_bytes);
	code = run_pool_add(f->job.pool, &item, NULL, TAMIS_AS_RECORD, err);
	return code == TAM_OK ? skip_line(s, err) : code;
}

static void
read_lines(struct filter *f)
{
	size_t most = (size_t)f->job.o->max_bytes + ROW_OVERHEAD, n;
	struct tam_err err = {0};
	struct tam_source s;
	enum tam_code code = tam_source_open(&s, "-", false, &err);

	s.stopping = run_stopping;
	s.wait = wait_for;
	s.user = f;
	while (code == TAM_OK && !f->job.stop && !run_stopping()) {
		code = line_length(&s, most, &n, &err);
		if (code != TAM_OK || n == 0)
			break;
		code = add_line(f, &s, n, most, &err);
	}
	if (code == TAM_BAD)
		run_complain(&f->job, RUN_CANNOT, "-", 0, err.text);
	if (code == TAM_FATAL)
		fail(f, RUN_OUTPUT, err.text);
	if (!f->job.stop && run_pool_wait(f->job.pool, -1, NULL, &err) != TAM_OK)
		fail(f, RUN_OUTPUT, err.text);
	flush(f);
	tam_source_close(&s);
}

int
run_filter(const struct run_options *o)
{
	struct filter f = {.job = {.o = o}};
	const struct run_work work = {
		.clean = filter_line, .done = take_line, .idle = flush, .begin = begin, .user = &f};

	(void)signal(SIGPIPE, SIG_IGN);
	run_stop_watch();
	if (run_start_workers(&f.job, &work))
		read_lines(&f);
	if (run_stopping())
		run_note(&f.job, RUN_STOPPED);
	run_end_workers(&f.job);
	tam_buf_free(&f.out);
	if (f.job.pipe_gone)
		run_die_of_sigpipe();
	return (int)f.job.worst;
}
