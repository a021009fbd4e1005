/* The loop of a decoding run: read, decode, write. */
#include "run/decode.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "run/report.h"
#include "run/stop.h"

enum outcome { FINE = 0, SOME = 1, CANNOT = 2, OUTPUT = 74, STOPPED = 75 };

struct run {
	const struct run_decode_options *o;
	struct tamis *t;
	struct tam_output *out;
	struct tam_buf made, shown; /* of one record; for a terminal */
	bool terminal;
	bool pipe_gone, stop;
	enum outcome worst;
};

static void
complain(struct run *r, enum outcome outcome, const char *name, uint64_t record, const char *text)
{
	if (!r->o->quiet || outcome >= CANNOT)
		run_report(name, record, "%s", text);
	if (outcome > r->worst)
		r->worst = outcome;
	r->stop = r->stop || outcome >= OUTPUT;
}

/* What has been made of a record goes out. */
static void
put(struct run *r)
{
	struct tam_slice s = tam_buf_all(&r->made);
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	if (r->terminal) {
		tam_buf_clear(&r->shown);
		tam_visible(&r->shown, s, true);
		s = tam_buf_all(&r->shown);
	}
	if (r->made.failed || r->shown.failed)
		code = tam_fail_nomem(&err);
	else if (s.n > 0)
		code = tam_output_write(r->out, s, &err);
	tam_buf_clear(&r->made);
	if (code == TAM_EOF)
		r->pipe_gone = r->stop = true;
	else if (code != TAM_OK)
		complain(r, OUTPUT, NULL, 0, err.text);
}

static struct tam_slice
field(const struct run *r, enum tamis_field which)
{
	struct tamis_bytes b = tamis_field(r->t, which);

	return tam_slice(b.p, b.n);
}

static void
describe(struct run *r, const char *name, uint64_t record)
{
	struct tam_json j = tam_json_on(&r->made);
	int reason;

	tam_json_open(&j, '{');
	tam_json_key(&j, "input");
	tam_json_string(&j, tam_slice_of(name));
	tam_json_key(&j, "record");
	if (record > 0)
		tam_json_count(&j, record);
	else
		tam_json_null(&j);
	tam_json_key(&j, "charset");
	tam_json_string(&j, field(r, TAMIS_CHARSET));
	tam_json_key(&j, "charset_source");
	tam_json_string(&j, field(r, TAMIS_CHARSET_SOURCE));
	tam_json_key(&j, "damaged");
	tam_json_bool(&j, tamis_damage(r->t).p != NULL);
	tam_json_key(&j, "repairs");
	tam_json_count(&j, tamis_counts(r->t).repairs);
	tam_json_key(&j, "repaired");
	tam_json_open(&j, '{');
	for (reason = 1; reason <= tamis_reasons(); reason++) {
		if (tamis_repaired(r->t, reason) == 0)
			continue;
		tam_json_key(&j, tamis_reason_name(reason));
		tam_json_count(&j, tamis_repaired(r->t, reason));
	}
	tam_json_close(&j, '}');
	tam_json_close(&j, '}');
	tam_buf_char(&r->made, '\n');
}

/* Decodes and says what is wrong. False: there is no text. */
static bool
decode(struct run *r, const char *name, uint64_t record, struct tamis_input *in)
{
	struct tamis_error err = {0};
	struct tamis_bytes damage;

	if (tamis_decode(r->t, in, &err) != TAMIS_OK) {
		complain(r, err.status == TAMIS_BAD ? SOME : OUTPUT, name, record, err.text);
		return false;
	}
	damage = tamis_damage(r->t);
	if (damage.p != NULL)
		complain(r, SOME, name, record, damage.p);
	if (r->o->json)
		describe(r, name, record);
	return true;
}

static void
add_text(struct run *r)
{
	struct tamis_bytes text = tamis_text(r->t);

	if (!r->o->json)
		tam_buf_add(&r->made, text.p, text.n);
}

/* A row without a text goes out as it came: nothing is removed. What is no UTF-8 in it becomes U+FFFD. */
static void
pass_row(struct run *r, struct tam_slice row)
{
	size_t i, step;

	if (r->o->json)
		return;
	for (i = 0; i < row.n; i += step) {
		if (tam_utf8_get(row, i, &step) == TAM_UTF8_BAD)
			tam_buf_str(&r->made, "\xEF\xBF\xBD");
		else
			tam_buf_add(&r->made, row.p + i, step);
	}
	tam_buf_char(&r->made, '\n');
	put(r);
}

/* Lines of UTF-16 do not end at bytes that are a newline. */
static bool
is_wide(struct tam_slice body)
{
	return tam_slice_starts(body, TAM_LIT("\xFF\xFE")) ||
	       tam_slice_starts(body, TAM_LIT("\xFE\xFF")) ||
	       tam_slice_starts(body, TAM_LIT("\0\0\xFE\xFF"));
}

static void
decode_lines(struct run *r, const char *name, struct tamis_input *in, struct tam_slice body)
{
	uint64_t number = 0;

	while (body.n > 0 && !r->stop && !run_stopping()) {
		size_t n = tam_slice_find(body, TAM_LIT("\n"));

		in->bytes = (struct tamis_bytes){body.p, n};
		if (decode(r, name, ++number, in))
			add_text(r);
		if (n < body.n && !r->o->json)
			tam_buf_char(&r->made, '\n');
		body = tam_slice_from(body, n + 1);
		if (r->made.n > 1 << 16)
			put(r);
	}
	put(r);
}

static void
decode_record(struct run *r, const char *name, const struct tam_record *rec)
{
	const struct run_decode_options *o = r->o;
	struct tamis_input in = o->defaults;
	struct tamis_bytes text;
	const char *key = rec->format == TAM_FORMAT_TEXT ? o->text_key : o->html_key;

	in.bytes = (struct tamis_bytes){rec->body.p, rec->body.n};
	if (rec->row.p != NULL)
		in.charset = (struct tamis_bytes){NULL, 0}; /* strings of JSON are UTF-8 */
	else if (in.charset.p == NULL && rec->charset.n > 0)
		in.charset = (struct tamis_bytes){rec->charset.p, rec->charset.n};
	in.format = rec->format == TAM_FORMAT_HTML ? TAMIS_HTML : TAMIS_TEXT;
	if (key == NULL)
		key = rec->format == TAM_FORMAT_TEXT ? "text" : "html";
	if (o->lines && rec->row.p == NULL && !is_wide(rec->body)) {
		decode_lines(r, name, &in, rec->body);
		return;
	}
	if (!decode(r, name, rec->number, &in)) {
		if (rec->row.p != NULL)
			pass_row(r, rec->row);
		return;
	}
	text = tamis_text(r->t);
	if (rec->row.p != NULL && !o->json)
		tam_row_replace(&r->made, rec->row, tam_slice_of(key),
			text.p == NULL ? TAM_LIT("") : tam_slice(text.p, text.n));
	else
		add_text(r);
	put(r);
}

static void
decode_input(struct run *r, const char *name)
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
	enum tam_code code = tam_input_open(&in, name, &options, &err);

	if (code != TAM_OK) {
		complain(r, code == TAM_BAD ? CANNOT : OUTPUT, name, 0, err.text);
		return;
	}
	while (!r->stop && !run_stopping()) {
		code = tam_input_next(in, &rec, &err);
		if (code == TAM_EOF)
			break;
		if (code == TAM_OK)
			decode_record(r, name, &rec);
		else
			complain(r, code == TAM_BAD ? SOME : CANNOT, name, rec.number, err.text);
		if (code == TAM_BAD && rec.row.p != NULL)
			pass_row(r, rec.row);
		if (code == TAM_FATAL)
			break;
	}
	tam_input_close(in);
}

static void
finish(struct run *r)
{
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	if (run_stopping())
		complain(r, STOPPED, NULL, 0, "interrupted");
	if (r->worst >= OUTPUT || r->pipe_gone) {
		tam_output_abort(r->out);
		return;
	}
	code = tam_output_seal(r->out, &err);
	if (code == TAM_OK)
		code = tam_output_finish(r->out, TAM_NONE, &err);
	else
		tam_output_abort(r->out);
	r->pipe_gone = code == TAM_EOF;
	if (code == TAM_FATAL)
		complain(r, OUTPUT, NULL, 0, err.text);
}

/* A handle without packs: nothing is to be cut. */
static bool
make_handle(struct run *r, struct tamis_packs **packs)
{
	struct tamis_error err = {0};

	*packs = tamis_packs_new();
	if (*packs != NULL && tamis_packs_compile(*packs, &err) == TAMIS_OK &&
		tamis_new(&r->t, *packs, &err) == TAMIS_OK)
		return true;
	complain(r, CANNOT, NULL, 0, *packs == NULL ? "out of memory" : err.text);
	return false;
}

int
run_decode(const struct run_decode_options *o)
{
	struct run r = {.o = o};
	struct tamis_packs *packs;
	struct tam_err err = {0};
	size_t i;

	(void)signal(SIGPIPE, SIG_IGN);
	run_stop_watch();
	if (make_handle(&r, &packs)) {
		if (tam_output_open(&r.out, o->output, &o->sink, &err) != TAM_OK) {
			complain(&r, err.code == TAM_BAD ? CANNOT : OUTPUT, NULL, 0, err.text);
		} else {
			run_stop_unlink(tam_output_temp(r.out));
			r.terminal = (o->output == NULL || strcmp(o->output, "-") == 0) &&
				     !o->sink.zstd && isatty(STDOUT_FILENO) == 1;
			for (i = 0; i < o->n_names && !r.stop && !run_stopping(); i++)
				decode_input(&r, o->names[i]);
			if (o->n_names == 0)
				decode_input(&r, "-");
			finish(&r);
		}
	}
	run_stop_keep();
	tamis_free(r.t);
	tamis_packs_free(packs);
	tam_buf_free(&r.made);
	tam_buf_free(&r.shown);
	if (r.pipe_gone) {
		(void)signal(SIGPIPE, SIG_DFL);
		(void)raise(SIGPIPE);
	}
	return (int)r.worst;
}
