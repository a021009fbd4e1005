/* Values of other keys are copied as they are written, digit by digit: nothing is lost on the way
 * through a parser. The parser has accepted the line before, so that walking it can be simple. */
#include "io/pass.h"

#include <jansson.h>

#include "base/json.h"
#include "base/mem.h"
#include "io/members.h"
#include "io/reader.h"
#include "io/record.h"

struct tam_row {
	struct tam_input in;    /* as far as the reader of rows needs one */
	struct tam_buf line;    /* the line, as the parser left it */
	struct tam_slice taken; /* key of the text that was cleaned */
};

enum tam_code
tam_row_new(struct tam_row **out, const struct tam_input_options *options, struct tam_err *err)
{
	struct tam_row *row = tam_calloc(1, sizeof *row);

	*out = row;
	if (row == NULL)
		return tam_fail_nomem(err);
	row->in.options = *options;
	return TAM_OK;
}

void
tam_row_free(struct tam_row *row)
{
	if (row == NULL)
		return;
	tam_read_jsonl_release(&row->in);
	tam_buf_free(&row->in.joined);
	tam_buf_free(&row->in.extra);
	tam_buf_free(&row->line);
	tam_free(row);
}

enum tam_code
tam_row_read(
	struct tam_row *row, struct tam_slice line, struct tam_record *rec, struct tam_err *err)
{
	const struct tam_input_options *o = &row->in.options;
	enum tam_code code;

	if (rec->offset == 0)
		line = tam_after_bom(line);
	line = tam_slice_trim(line);
	tam_read_jsonl_release(&row->in);
	tam_buf_clear(&row->line);
	tam_buf_slice(&row->line, line);
	tam_buf_char(&row->line, '\0');
	row->taken = TAM_NONE;
	if (row->line.failed)
		return tam_fail_nomem(err);
	row->line.n--;
	if (line.n == 0)
		return tam_fail(err, TAM_BAD, "an empty line");
	row->in.source.p = row->line.p;
	code = tam_read_row(&row->in, tam_buf_all(&row->line), rec, err);
	row->in.source.p = NULL;
	if (code == TAM_OK && rec->format == TAM_FORMAT_HTML)
		row->taken = o->html_key.p == NULL ? TAM_LIT("html") : o->html_key;
	else if (code == TAM_OK)
		row->taken = o->text_key.p == NULL ? TAM_LIT("text") : o->text_key;
	else if (row->in.row != NULL) /* A row without a text still has its id. */
		rec->id = tam_row_id(&row->in, tam_buf_all(&row->line));
	return code;
}

static bool
is_known(struct tam_slice name, struct tam_slice taken, bool in_metadata)
{
	size_t i;

	if (!in_metadata && (tam_slice_eq(name, taken) || tam_slice_eq(name, TAM_LIT("error"))))
		return true;
	for (i = 0; i < tam_record_key_count; i++)
		if (tam_record_keys[i].in_metadata == in_metadata &&
			tam_slice_eq(name, tam_slice_of(tam_record_keys[i].name)))
			return true;
	return false;
}

static bool
is_ours(struct tam_slice quoted, struct tam_slice taken, bool in_metadata)
{
	struct tam_buf plain = {0};
	struct tam_slice name = tam_member_name(quoted, &plain);
	bool yes = is_known(name, taken, in_metadata);

	tam_buf_free(&plain);
	return yes;
}

/* Appends the members of `object` that are not ours, each with a comma before it. */
static void
pass_members(struct tam_buf *out, struct tam_slice object, struct tam_slice taken, bool in_metadata)
{
	struct tam_member m;

	while (tam_member_next(&object, &m)) {
		if (is_ours(m.key, taken, in_metadata))
			continue;
		tam_buf_char(out, ',');
		tam_buf_slice(out, m.key);
		tam_buf_char(out, ':');
		tam_buf_slice(out, m.value);
	}
}

/* The row's own `metadata`, or nothing. */
static struct tam_slice
metadata_of(struct tam_slice object)
{
	struct tam_slice found = TAM_NONE;
	struct tam_member m;

	while (tam_member_next(&object, &m))
		if (tam_slice_eq(m.key, TAM_LIT("\"metadata\"")))
			found = m.value;
	return found;
}

void
tam_row_pass(struct tam_buf *out, const struct tam_row *row, struct tam_slice record)
{
	struct tam_slice line = TAM_NONE, end = TAM_LIT("}}\n");

	if (row != NULL && json_is_object((const json_t *)row->in.row))
		line = tam_buf_all(&row->line);
	if (line.p == NULL || !tam_slice_ends(record, end)) {
		tam_buf_slice(out, record);
		return;
	}
	tam_buf_add(out, record.p, record.n - end.n);
	pass_members(out, metadata_of(line), TAM_NONE, true);
	tam_buf_char(out, '}');
	pass_members(out, line, row->taken, false);
	tam_buf_str(out, "}\n");
}

/* What is known of a record that could not be cleaned. */
static struct tam_slice
known_field(const struct tam_record *rec, const char *name)
{
	const struct {
		const char *name;
		struct tam_slice value;
	} fields[] = {
		{"source", rec->source},
		{"url", rec->url},
		{"title", rec->title},
		{"author", rec->author},
		{"input", rec->path},
	};
	size_t i;

	for (i = 0; i < TAM_COUNT(fields); i++)
		if (strcmp(fields[i].name, name) == 0)
			return fields[i].value;
	return TAM_NONE;
}

static void
put_known(struct tam_json *j, const struct tam_record *rec, const char *name)
{
	struct tam_buf id = {0};

	tam_json_key(j, name);
	if (strcmp(name, "offset") == 0) {
		tam_json_count(j, rec->offset);
	} else if (strcmp(name, "id") == 0 && rec->id.n > 0) {
		tam_record_id(&id, rec);
		tam_json_string(j, tam_buf_all(&id));
		j->out->failed |= id.failed;
	} else {
		tam_json_string(j, known_field(rec, name));
	}
	tam_buf_free(&id);
}

void
tam_row_fail(struct tam_buf *out, const struct tam_row *row, const struct tam_record *rec,
	struct tam_slice error)
{
	struct tam_buf record = {0};
	struct tam_json j = tam_json_on(&record);
	size_t i;

	tam_json_open(&j, '{');
	for (i = 0; i < tam_record_key_count; i++) {
		if (tam_record_keys[i].type != NULL) {
			put_known(&j, rec, tam_record_keys[i].name);
			continue;
		}
		tam_json_key(&j, tam_record_keys[i].name);
		tam_json_open(&j, '{');
	}
	tam_json_close(&j, '}');
	tam_json_close(&j, '}');
	tam_buf_char(&record, '\n');
	tam_row_pass(out, row, tam_buf_all(&record));
	/* Last, behind the keys that passed. */
	if (!out->failed && out->n >= 2)
		out->n -= 2;
	tam_buf_str(out, ",\"error\":");
	tam_json_escape(out, error);
	tam_buf_str(out, "}\n");
	out->failed |= record.failed;
	tam_buf_free(&record);
}
