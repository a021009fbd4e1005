/* Writing and reading plans. */
#include "io/plan.h"

#include <jansson.h>

#include "base/json.h"

static void
put(struct tam_json *j, const char *key, uint64_t n)
{
	tam_json_key(j, key);
	tam_json_count(j, n);
}

void
tam_plan_begin(struct tam_buf *out, uint64_t shards)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	put(&j, "tamis_plan", 1);
	put(&j, "shards", shards);
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
}

void
tam_plan_add(struct tam_buf *out, const struct tam_plan_part *part)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	put(&j, "shard", part->shard);
	tam_json_key(&j, "input");
	tam_json_string(&j, part->input);
	if (part->to > 0) {
		put(&j, "from", part->from);
		put(&j, "to", part->to);
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

/* One line that is not the first. */
static bool
take_part(const json_t *row, uint64_t shards, struct tam_plan_part *part)
{
	const json_t *input = json_object_get(row, "input");

	*part = (struct tam_plan_part){.shard = number(row, "shard"),
		.input = tam_slice(json_string_value(input), json_string_length(input)),
		.from = number(row, "from"),
		.to = number(row, "to")};
	return json_is_string(input) && part->shard >= 1 && part->shard <= shards &&
	       part->from <= part->to;
}

enum tam_code
tam_plan_read(struct tam_slice text, uint64_t *shards, tam_plan_each *each, void *user,
	struct tam_err *err)
{
	struct tam_plan_part part;
	struct tam_slice line;
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
			good = take_part(row, *shards, &part);
			more = !good || each(user, &part);
		}
		json_decref(row);
	}
	if (good && lines > 0)
		return TAM_OK;
	return tam_fail_at(err, TAM_BAD, lines, "line %zu: this is no plan of tamis", lines);
}
