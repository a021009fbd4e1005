/* JSON, one object a line. A row that cannot be used is named by its line and byte; reading goes on
 * behind it. */
#include <jansson.h>
#include <stdio.h>

#include "base/mem.h"
#include "io/members.h"
#include "io/reader.h"

/* Room for the other fields of a row beside a text of the greatest size. */
#define ROW_OVERHEAD ((size_t)1 << 20)

/* jansson builds every value of a row, at some hundred bytes each: an array of 30 million zeros
 * must not become gigabytes. */
#define MOST_VALUES ((size_t)1 << 20)

/* jansson itself stops at a depth of 2,048. */

/* How many of the first lines the bid looks at: the first row may be damaged. */
#define BID_LINES 4

/* Puts the line and byte of the row in front of the message that was just written. */
static enum tam_code
at_row(const struct tam_input *in, enum tam_code code, const struct tam_record *rec,
	struct tam_err *err)
{
	char what[sizeof err->text];

	memcpy(what, err->text, sizeof what);
	if (tam_source_packing(&in->source) != TAM_PLAIN)
		return tam_fail_at(err, code, (size_t)rec->number, "line %llu: %.240s",
			(unsigned long long)rec->number, what);
	return tam_fail_at(err, code, (size_t)rec->number, "line %llu, byte %llu: %.240s",
		(unsigned long long)rec->number, (unsigned long long)rec->offset, what);
}

static size_t
count_values(struct tam_slice line)
{
	size_t i, n = 0;
	bool quoted = false;

	for (i = 0; i < line.n; i++) {
		if (line.p[i] == '\\' && quoted)
			i++;
		else if (line.p[i] == '"')
			quoted = !quoted;
		else if (!quoted)
			n += line.p[i] == ',' || line.p[i] == '[' || line.p[i] == '{';
	}
	return n;
}

static bool
hex4(const char *p, unsigned *out)
{
	size_t i;

	*out = 0;
	for (i = 0; i < 4; i++) {
		char c = tam_ascii_lower(p[i]);

		if (!tam_is_digit(c) && (c < 'a' || c > 'f'))
			return false;
		*out = *out * 16 + (unsigned)(tam_is_digit(c) ? c - '0' : c - 'a' + 10);
	}
	return true;
}

/* Escapes of half a surrogate pair, which are JSON but no text, become \ufffd. Programs that cut
 * strings by UTF-16 units leave them behind. */
static void
mend_surrogates(char *p, size_t n)
{
	static const char replacement[4] = {'f', 'f', 'f', 'd'};
	size_t i;
	unsigned unit, low;

	for (i = 0; i + 6 <= n; i++) {
		if (p[i] != '\\')
			continue;
		if (p[i + 1] != 'u' || !hex4(p + i + 2, &unit)) {
			i++;
			continue;
		}
		if (unit >= 0xD800 && unit < 0xDC00 && i + 12 <= n && p[i + 6] == '\\' &&
			p[i + 7] == 'u' && hex4(p + i + 8, &low) && low >= 0xDC00 && low < 0xE000)
			i += 6;
		else if (unit >= 0xD800 && unit < 0xE000)
			memcpy(p + i + 2, replacement, sizeof replacement);
		i += 5;
	}
}

/* First as it stands; then with half pairs mended and integers of any length let through. */
static json_t *
parse(char *p, size_t n, json_error_t *why)
{
	json_t *row = json_loadb(p, n, JSON_ALLOW_NUL, why);

	if (row != NULL)
		return row;
	mend_surrogates(p, n);
	return json_loadb(p, n, JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, why);
}

static bool
is_object(struct tam_slice line)
{
	json_error_t why;
	json_t *row;
	bool yes;

	if (line.n == 0 || line.p[0] != '{' || count_values(line) > MOST_VALUES)
		return false;
	row = json_loadb(line.p, line.n, JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, &why);
	yes = json_is_object(row);
	json_decref(row);
	return yes;
}

/* A row longer than the head: an object whose first key begins where one must. */
static bool
begins_object(struct tam_slice s)
{
	s = tam_slice_trim(tam_slice_from(s, 1));
	return s.n > 0 && s.p[0] == '"';
}

static int
bid(struct tam_slice head)
{
	struct tam_slice rest = tam_after_bom(head), line;
	size_t lines = 0;

	while (rest.n > 0 && tam_is_space(rest.p[0]))
		rest = tam_slice_from(rest, 1);
	if (rest.n == 0 || rest.p[0] != '{')
		return 0;
	if (head.n == TAM_HEAD_BYTES && memchr(rest.p, '\n', rest.n) == NULL)
		return begins_object(rest) ? 80 : 0;
	while (lines < BID_LINES && tam_slice_line(&rest, &line)) {
		line = tam_slice_trim(line);
		if (line.n > 0)
			lines++;
		if (is_object(line))
			return 90;
	}
	return 0;
}

/* Bytes of the next line, its LF included if it has one; more than `most`: too long. */
static enum tam_code
line_length(struct tam_source *s, size_t most, size_t *n, struct tam_err *err)
{
	struct tam_slice rest;
	const char *lf;
	size_t seen = 0;
	enum tam_code code;

	for (;;) {
		code = tam_source_fill(s, seen + 1, err);
		if (code != TAM_OK)
			return code;
		rest = tam_source_rest(s);
		lf = rest.n == seen ? NULL : memchr(rest.p + seen, '\n', rest.n - seen);
		*n = lf == NULL ? rest.n : (size_t)(lf - rest.p) + 1;
		if (lf != NULL || rest.n > most || s->end)
			return TAM_OK;
		seen = rest.n;
	}
}

/* Lets a line of any length pass without keeping it. */
static enum tam_code
skip_line(struct tam_input *in, struct tam_err *err)
{
	struct tam_source *s = &in->source;
	struct tam_slice rest;
	const char *lf;
	enum tam_code code;

	do {
		code = tam_source_fill(s, 1, err);
		if (code != TAM_OK)
			return code;
		rest = tam_source_rest(s);
		lf = rest.n == 0 ? NULL : memchr(rest.p, '\n', rest.n);
		tam_input_use(in, lf == NULL ? rest.n : (size_t)(lf - rest.p) + 1, &in->rejected);
	} while (lf == NULL && rest.n > 0);
	return TAM_OK;
}

static struct tam_slice
string_of(const json_t *value)
{
	return json_is_string(value)
		       ? tam_slice(json_string_value(value), json_string_length(value))
		       : TAM_NONE;
}

/* A string, or an array of strings joined by "; " in in->joined. */
static struct tam_slice
strings_of(struct tam_input *in, const json_t *value)
{
	size_t i;

	if (!json_is_array(value))
		return string_of(value);
	tam_buf_clear(&in->joined);
	for (i = 0; i < json_array_size(value); i++) {
		if (!json_is_string(json_array_get(value, i)))
			continue;
		if (in->joined.n > 0)
			tam_buf_str(&in->joined, "; ");
		tam_buf_slice(&in->joined, string_of(json_array_get(value, i)));
	}
	return in->joined.n > 0 && !in->joined.failed ? tam_buf_all(&in->joined) : TAM_NONE;
}

static const json_t *
get(const json_t *row, struct tam_slice key, char *name, size_t size)
{
	if (key.n >= size)
		return NULL;
	memcpy(name, key.p, key.n);
	name[key.n] = '\0';
	return json_object_get(row, name);
}

static enum tam_code
take_body(struct tam_input *in, const json_t *row, struct tam_record *rec, struct tam_err *err)
{
	bool html_first = in->options.html_key.p != NULL && in->options.text_key.p == NULL;
	char text_name[128] = "text", html_name[128] = "html";
	const json_t *text, *html, *body;

	text = get(row, in->options.text_key.p == NULL ? TAM_LIT("text") : in->options.text_key,
		text_name, sizeof text_name);
	html = get(row, in->options.html_key.p == NULL ? TAM_LIT("html") : in->options.html_key,
		html_name, sizeof html_name);
	body = html_first ? html : text;
	if (!json_is_string(body))
		body = html_first ? text : html;
	if (!json_is_string(body) && text == NULL && html == NULL)
		return tam_fail(err, TAM_BAD, "no \"%s\" and no \"%s\"", text_name, html_name);
	if (!json_is_string(body))
		return tam_fail(err, TAM_BAD, "\"%s\" is not a string",
			text == NULL ? html_name : text_name);
	rec->body = string_of(body);
	rec->format = body == text ? TAM_FORMAT_TEXT : TAM_FORMAT_HTML;
	if (rec->body.n <= in->options.max_bytes)
		return TAM_OK;
	rec->body = TAM_NONE;
	return tam_input_too_large(in, err);
}

struct tam_slice
tam_row_id(struct tam_input *in, struct tam_slice line)
{
	const json_t *id = json_object_get(in->row, "id");
	struct tam_slice found = TAM_NONE;
	struct tam_buf room = {0};
	struct tam_member m;
	size_t i = 0;

	if (!json_is_number(id))
		return string_of(id);
	while (tam_member_next(&line, &m))
		if (tam_slice_eq(tam_member_name(m.key, &room), TAM_LIT("id")))
			found = m.value;
	tam_buf_free(&room);
	while (i < found.n && (tam_is_digit(found.p[i]) || (i == 0 && found.p[i] == '-')))
		i++;
	if (i == 0 || i < found.n || i > sizeof in->digits)
		return TAM_NONE;
	memcpy(in->digits, found.p, i);
	return tam_slice(in->digits, i);
}

static void
take_fields(struct tam_input *in, const json_t *row, struct tam_slice line, struct tam_record *rec)
{
	static const char *const langs[] = {"lang", "language"}, *const dates[] = {
									 "created", "date"};
	size_t i;

	rec->id = tam_row_id(in, line);
	rec->url = string_of(json_object_get(row, "url"));
	rec->title = string_of(json_object_get(row, "title"));
	rec->author = strings_of(in, json_object_get(row, "author"));
	rec->source = string_of(json_object_get(row, "source"));
	for (i = 0; i < TAM_COUNT(langs) && rec->lang.p == NULL; i++)
		rec->lang = string_of(json_object_get(row, langs[i]));
	for (i = 0; i < TAM_COUNT(dates) && rec->created.p == NULL; i++)
		rec->created = string_of(json_object_get(row, dates[i]));
}

/* Whether a field of the record is the value of this key. */
static bool
was_taken(const struct tam_input *in, const struct tam_record *rec, const json_t *value)
{
	const struct tam_slice fields[] = {rec->id, rec->url, rec->title, rec->author, rec->source,
		rec->lang, rec->created, rec->body};
	const char *p = json_is_number(value)  ? in->digits
			: json_is_array(value) ? in->joined.p
					       : json_string_value(value);
	size_t i;

	for (i = 0; i < TAM_COUNT(fields); i++)
		if (p != NULL && fields[i].p == p)
			return true;
	return false;
}

/* What has no place of its own in a record goes along as JSON; but the other of two bodies does
 * not. */
static bool
goes_along(const struct tam_input *in, const struct tam_record *rec, struct tam_slice key,
	const json_t *row)
{
	static const char *const taken[] = {
		"id", "url", "title", "author", "source", "lang", "language", "created", "date"};
	const struct tam_slice bodies[] = {
		in->options.text_key.p == NULL ? TAM_LIT("text") : in->options.text_key,
		in->options.html_key.p == NULL ? TAM_LIT("html") : in->options.html_key};
	char name[128];
	size_t i;

	for (i = 0; i < TAM_COUNT(taken); i++)
		if (tam_slice_eq(key, tam_slice_of(taken[i])) &&
			was_taken(in, rec, json_object_get(row, taken[i])))
			return false;
	for (i = 0; i < TAM_COUNT(bodies); i++)
		if (tam_slice_eq(key, bodies[i]) &&
			json_is_string(get(row, bodies[i], name, sizeof name)))
			return false;
	return true;
}

/* Values are copied as they are written. A key that comes twice does so here, too: the last one counts
 * for most readers, and none fails. */
static enum tam_code
take_extra(struct tam_input *in, const json_t *row, struct tam_slice line, struct tam_record *rec,
	struct tam_err *err)
{
	struct tam_slice rest = line, name;
	struct tam_buf room = {0};
	struct tam_member m;

	tam_buf_clear(&in->extra);
	while (tam_member_next(&rest, &m)) {
		name = tam_member_name(m.key, &room);
		if (!goes_along(in, rec, name, row))
			continue;
		tam_buf_char(&in->extra, in->extra.n == 0 ? '{' : ',');
		tam_buf_slice(&in->extra, m.key);
		tam_buf_char(&in->extra, ':');
		tam_member_copy(&in->extra, m.value);
	}
	if (in->extra.n > 0) {
		tam_buf_char(&in->extra, '}');
		rec->extra = tam_buf_all(&in->extra);
	}
	in->extra.failed |= room.failed;
	tam_buf_free(&room);
	return in->extra.failed ? tam_fail_nomem(err) : TAM_OK;
}

enum tam_code
tam_read_row(
	struct tam_input *in, struct tam_slice line, struct tam_record *rec, struct tam_err *err)
{
	json_error_t why;
	enum tam_code code;

	if (count_values(line) > MOST_VALUES)
		return tam_fail(err, TAM_BAD, "more than %zu values in one row", MOST_VALUES);
	/* The buffer is ours to write to; the source never reads these bytes again. */
	in->row = parse(in->source.p + (line.p - in->source.p), line.n, &why);
	if (in->row == NULL)
		return tam_fail(err, TAM_BAD, "no JSON: %s (column %d)", why.text, why.position);
	if (!json_is_object((json_t *)in->row))
		return tam_fail(err, TAM_BAD, "JSON, but no object");
	code = take_body(in, in->row, rec, err);
	if (code != TAM_OK)
		return code;
	take_fields(in, in->row, line, rec);
	return take_extra(in, in->row, line, rec, err);
}

/* Damage of the file behind the last line, or within one. */
static enum tam_code
mend(struct tam_input *in, struct tam_record *rec, size_t n, struct tam_err *err)
{
	char what[64] = "";

	if (n == 0)
		rec->number = 0;
	else
		(void)snprintf(what, sizeof what,
			"line %llu is cut short: ", (unsigned long long)rec->number);
	return tam_input_mend(in, false, what, err);
}

/* The next line that holds something; line->n stays 0 when it is too long. */
static enum tam_code
next_line(struct tam_input *in, struct tam_record *rec, struct tam_slice *line, struct tam_err *err)
{
	size_t most = (size_t)in->options.max_bytes + ROW_OVERHEAD, n;
	enum tam_code code;
	bool whole;

	do {
		code = line_length(&in->source, most, &n, err);
		if (code != TAM_OK)
			return code;
		rec->number = in->lines + (n > 0);
		rec->offset = tam_source_place(&in->source, in->source.at);
		*line = tam_slice(tam_source_rest(&in->source).p, n);
		whole = n > 0 && line->p[n - 1] == '\n';
		if (!whole && n <= most && tam_source_cut(&in->source) != NULL)
			return mend(in, rec, n, err);
		if (n == 0)
			return TAM_EOF;
		in->lines++;
		if (n > most) {
			*line = TAM_NONE;
			return TAM_OK;
		}
		if (in->source.at == 0)
			*line = tam_after_bom(*line);
		*line = tam_slice_trim(*line);
		tam_input_use(in, n, line->n > 0 ? &in->given : &in->skipped);
	} while (line->n == 0);
	return TAM_OK;
}

static enum tam_code
next(struct tam_input *in, struct tam_record *rec, struct tam_err *err)
{
	uint64_t before = in->given;
	struct tam_slice line;
	enum tam_code code;

	tam_read_jsonl_release(in);
	code = next_line(in, rec, &line, err);
	if (code != TAM_OK)
		return code;
	rec->format = TAM_FORMAT_TEXT;
	if (line.n == 0) {
		code = skip_line(in, err);
		return code != TAM_OK ? code : at_row(in, tam_input_too_large(in, err), rec, err);
	}
	rec->row = line;
	if (in->rows_left) {
		rec->format = TAM_FORMAT_JSONL;
		rec->body = line;
		return TAM_OK;
	}
	code = tam_read_row(in, line, rec, err);
	if (code == TAM_OK)
		return TAM_OK;
	in->rejected += in->given - before;
	in->given = before;
	return at_row(in, code, rec, err);
}

void
tam_read_jsonl_release(struct tam_input *in)
{
	json_decref(in->row);
	in->row = NULL;
}

const struct tam_reader tam_reader_jsonl = {TAM_FORMAT_JSONL, "jsonl", bid, next};
