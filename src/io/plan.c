/* Writing and reading plans. */
#include "io/plan.h"

#include <jansson.h>

#include "base/json.h"
#include "base/utf8.h"

void
tam_plan_begin(struct tam_buf *out, uint64_t shards)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	tam_json_put_count(&j, "tamis_plan", 1);
	tam_json_put_count(&j, "shards", shards);
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
}

/* JSON is UTF-8, names of files are any bytes: those that are none stand beside it in hexadecimal. */
static void
put_bytes(struct tam_json *j, struct tam_slice name)
{
	static const char digits[] = "0123456789abcdef";
	struct tam_buf hex = {0};
	size_t i;

	for (i = 0; i < name.n; i++) {
		tam_buf_char(&hex, digits[(unsigned char)name.p[i] >> 4]);
		tam_buf_char(&hex, digits[(unsigned char)name.p[i] & 15]);
	}
	tam_json_key(j, "bytes");
	tam_json_string(j, tam_buf_all(&hex));
	j->out->failed |= hex.failed;
	tam_buf_free(&hex);
}

void
tam_plan_add(struct tam_buf *out, const struct tam_plan_part *part)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	tam_json_put_count(&j, "shard", part->shard);
	tam_json_key(&j, "input");
	tam_json_string(&j, part->input);
	if (tam_utf8_check(part->input) < part->input.n)
		put_bytes(&j, part->input);
	if (part->to > 0) {
		tam_json_put_count(&j, "from", part->from);
		tam_json_put_count(&j, "to", part->to);
	}
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
}

static uint64_t
number(const json_t *row, const char *key)
{
	json_int_t n = json_integer_value(json_object_get(row, key));

	return n < 0 ? 0 : (uint64_t)n;
}

static unsigned
hex_digit(char c)
{
	if (tam_is_digit(c))
		return (unsigned)(c - '0');
	return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

/* The name in hexadecimal, if there is one, in place of the other. */
static bool
take_bytes(const json_t *hex, struct tam_buf *name, struct tam_slice *input)
{
	const char *p = json_string_value(hex);
	size_t n = json_string_length(hex), i;

	if (hex == NULL)
		return true;
	tam_buf_clear(name);
	for (i = 0; i + 2 <= n && hex_digit(p[i]) < 16 && hex_digit(p[i + 1]) < 16; i += 2)
		tam_buf_char(name, (char)(hex_digit(p[i]) << 4 | hex_digit(p[i + 1])));
	*input = tam_buf_all(name);
	return i > 0 && i == n && !name->failed && memchr(name->p, '\0', name->n) == NULL;
}

/* One line that is not the first. `name` is room. */
static bool
take_part(const json_t *row, uint64_t shards, struct tam_buf *name, struct tam_plan_part *part)
{
	const json_t *input = json_object_get(row, "input");

	*part = (struct tam_plan_part){.shard = number(row, "shard"),
		.input = tam_slice(json_string_value(input), json_string_length(input)),
		.from = number(row, "from"),
		.to = number(row, "to")};
	return json_is_string(input) && part->shard >= 1 && part->shard <= shards &&
	       part->from <= part->to &&
	       take_bytes(json_object_get(row, "bytes"), name, &part->input);
}

enum tam_code
tam_plan_read(struct tam_slice text, uint64_t *shards, tam_plan_each *each, void *user,
	struct tam_err *err)
{
	struct tam_plan_part part;
	struct tam_slice line;
	struct tam_buf name = {0};
	size_t lines = 0;
	bool good = true, more = true;

	*shards = 0;
	while (good && more && tam_slice_line(&text, &line)) {
		json_error_t why;
		json_t *row = json_loadb(line.p, line.n, 0, &why);

		if (lines++ == 0) {
			*shards = number(row, "shards");
			good = number(row, "tamis_plan") == 1 && *shards > 0;
		} else {
			good = take_part(row, *shards, &name, &part);
			more = !good || each(user, &part);
		}
		json_decref(row);
	}
	tam_buf_free(&name);
	if (good && lines > 0)
		return TAM_OK;
	return tam_fail_at(err, TAM_BAD, lines, "line %zu: this is no plan of tamis", lines);
}
