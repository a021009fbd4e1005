/* A row of JSONL with one value replaced. Nothing is parsed and written again: numbers, escapes, order
 * and white space of all else stay as they are. */
#include "base/json.h"
#include "io/input.h"

/* Where the string that begins at `at` ends; the row is valid JSON. */
static size_t
string_end(struct tam_slice row, size_t at)
{
	for (at++; at < row.n && row.p[at] != '"'; at++)
		at += row.p[at] == '\\';
	return at < row.n ? at + 1 : row.n;
}

/* Where the value that begins at `at` ends. */
static size_t
value_end(struct tam_slice row, size_t at)
{
	size_t depth = 0;

	while (at < row.n) {
		char c = row.p[at];

		if (c == '"') {
			at = string_end(row, at);
			continue;
		}
		if (depth == 0 && (c == ',' || c == '}'))
			return at;
		depth += c == '{' || c == '[';
		depth -= c == '}' || c == ']';
		at++;
	}
	return row.n;
}

static size_t
skip_blanks(struct tam_slice row, size_t at)
{
	while (at < row.n && (tam_is_space(row.p[at]) || row.p[at] == ':' || row.p[at] == ','))
		at++;
	return at;
}

void
tam_row_replace(
	struct tam_buf *out, struct tam_slice row, struct tam_slice key, struct tam_slice text)
{
	size_t at = 1, done = 0, value, end; /* behind the brace */

	while ((at = skip_blanks(row, at)) < row.n && row.p[at] == '"') {
		end = string_end(row, at);
		value = skip_blanks(row, end);
		if (end > at + 1 && tam_slice_eq(tam_slice(row.p + at + 1, end - at - 2), key)) {
			tam_buf_add(out, row.p + done, value - done);
			tam_json_escape(out, text);
			done = string_end(row, value);
		}
		at = value_end(row, value);
	}
	tam_buf_slice(out, tam_slice_from(row, done));
	tam_buf_char(out, '\n');
}
