/* Reading: every record, and all that happens on the way, goes to the pool in order. */
#include <stdio.h>
#include <string.h>

#include "base/mem.h"
#include "run/job.h"
#include "run/stop.h"

static void
fail(struct run_job *r, const struct tam_err *err)
{
	run_complain(r, RUN_OUTPUT, NULL, 0, err->text);
}

/* An item that is no record. */
static void
tell(struct run_job *r, enum run_item_kind kind, size_t input, const struct tam_record *rec,
	const struct tam_err *why)
{
	struct run_item item = {
		.kind = kind, .input = input, .number = rec->number, .bytes = rec->offset};
	struct tam_err err = {0};

	item.fatal = why->code == TAM_FATAL;
	(void)snprintf(item.text, sizeof item.text, "%s", why->text);
	if (run_pool_add(r->pool, &item, NULL, r->form, &err) != TAM_OK)
		fail(r, &err);
}

/* While the reader waits for `fd`, the others do not. */
static void
wait_for(void *user, int fd)
{
	struct run_job *r = user;
	struct tam_err err = {0};

	if (run_pool_wait(r->pool, fd, run_stopping, &err) != TAM_OK)
		fail(r, &err);
}

static void
add_record(struct run_job *r, size_t input, const struct tam_record *rec, bool packed, uint64_t row)
{
	struct run_item item = {.kind = RUN_ITEM_RECORD,
		.input = input,
		.number = rec->number,
		.bytes = rec->offset};
	struct tam_err err = {0};

	/* A row has a number, the one record of a file has none: of rows there may be several. */
	if (rec->number > 0)
		run_expect_several(r);
	/* Where it is, should the worker find that it is none. */
	item.row = row;
	if (row > 0 && packed)
		(void)snprintf(
			item.text, sizeof item.text, "line %llu", (unsigned long long)rec->number);
	else if (row > 0)
		(void)snprintf(item.text, sizeof item.text, "line %llu, byte %llu",
			(unsigned long long)rec->number, (unsigned long long)rec->offset);
	/* What is wrong with it shows when it comes back. */
	if (rec->damage.p != NULL)
		(void)snprintf(item.text, sizeof item.text, "%.*s",
			(int)(rec->damage.n < 300 ? rec->damage.n : 300), rec->damage.p);
	if (run_pool_add(r->pool, &item, rec, r->form, &err) != TAM_OK)
		fail(r, &err);
}

/* What became of the bytes of an input is counted when its turn comes. */
static bool
keep_reading(struct run_job *r, const struct tam_input *in)
{
	struct tam_input_counts counts = tam_input_counts(in);
	void *v = r->ended;

	if (!tam_reserve(&v, &r->cap_ended, r->n_ended + 1, sizeof *r->ended))
		return false;
	r->ended = v;
	memset(&r->ended[r->n_ended], 0, sizeof *r->ended);
	run_count_reading(&r->ended[r->n_ended], &counts);
	return !r->ended[r->n_ended++].failed;
}

static void
end_input(struct run_job *r, size_t input, const struct tam_input *in)
{
	struct run_item item = {.kind = RUN_ITEM_END, .input = input};
	char digest[TAM_DIGEST_SIZE];
	struct tam_err err = {0};

	item.bytes = tam_input_digest(in, digest);
	memcpy(item.text, digest, sizeof digest);
	if (!keep_reading(r, in))
		(void)tam_fail_nomem(&err);
	else if (run_pool_add(r->pool, &item, NULL, r->form, &err) == TAM_OK)
		return;
	fail(r, &err);
}

/* What a run before has done is read, or the digest of the input would be wrong, and passed over. */
static void
skip_items(struct run_job *r, struct tam_input *in, uint64_t n)
{
	struct tam_record rec = {0};
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	while (n-- > 0 && (code == TAM_OK || code == TAM_BAD) && !run_stopping()) {
		code = tam_input_next(in, &rec, &err);
		if (code == TAM_OK && rec.number > 0)
			run_expect_several(r);
	}
}

static void
feed_input(struct run_job *r, size_t input, uint64_t skip)
{
	const struct run_range part =
		r->names.range == NULL ? (struct run_range){0, 0} : r->names.range[input];
	const struct tam_input_options options = {
		.format = r->o->from,
		.text_key = tam_slice_of(r->o->text_key),
		.html_key = tam_slice_of(r->o->html_key),
		.rows_by_name = true,
		.max_bytes = r->o->max_bytes,
		.from = part.from,
		.to = part.to,
		.stopping = run_stopping,
		.wait = wait_for,
		.user = r,
	};
	struct tam_input *in = NULL;
	struct tam_record rec = {0};
	struct tam_err err = {0};
	enum tam_code code;

	code = tam_input_open(&in, r->names.v[input], &options, &err);
	if (code != TAM_OK) {
		tell(r, RUN_ITEM_UNREAD, input, &rec, &err);
		return;
	}
	skip_items(r, in, skip);
	/* Reading JSON is work for the workers. */
	tam_input_leave_rows(in);
	while (!r->stop && !run_stopping()) {
		uint64_t before = tam_input_counts(in).given;

		code = tam_input_next(in, &rec, &err);
		if (code == TAM_OK) {
			add_record(r, input, &rec, tam_input_is_packed(in),
				rec.format == TAM_FORMAT_JSONL ? tam_input_counts(in).given - before
							       : 0);
			continue;
		}
		if (code == TAM_EOF)
			break;
		tell(r, code == TAM_BAD ? RUN_ITEM_REFUSED : RUN_ITEM_FAILED, input, &rec, &err);
		if (code == TAM_FATAL)
			break;
	}
	end_input(r, input, in);
	tam_input_close(in);
}

void
run_feed(struct run_job *r)
{
	struct tam_err err = {0};
	size_t first = (size_t)r->input, i;
	uint64_t skip = r->item;

	for (i = first; i < r->names.n && !r->stop && !run_stopping(); i++)
		feed_input(r, i, i == first ? skip : 0);
	if (!r->stop && run_pool_wait(r->pool, -1, NULL, &err) != TAM_OK)
		fail(r, &err);
}
