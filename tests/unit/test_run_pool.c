/* run/pool.h: order, large records, workers that die. The program's own files are not in the
 * library, so they are compiled in here. */
#define _GNU_SOURCE /* for the files below */
#include "unit.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "run/pool.c"
#include "run/sandbox.c"
#include "run/slot.c"
#include "run/worker.c"

/* What has come back. */
struct seen {
	struct run_pool *pool;
	unsigned n, killers, refused, bad;
	uint64_t next; /* number that must come next */
	size_t bytes;  /* of results */
	bool in_order, sound;
	char how[320];
	char *text; /* of a worker */
};

/* A body of "k" kills its worker, "x" ends it, "s" makes it write over all that
 * it shares but records and results, "b" is refused; all others come back twice. */
static void
clean(void *user, const struct tam_record *rec, enum tamis_form form, struct run_result *result)
{
	struct seen *s = user;
	size_t i;

	(void)form;
	if (tam_slice_eq(rec->body, TAM_LIT("k")))
		(void)raise(SIGKILL);
	if (tam_slice_eq(rec->body, TAM_LIT("x")))
		_exit(9);
	if (tam_slice_eq(rec->body, TAM_LIT("s")))
		for (i = 0; i < s->pool->size; i++)
			memset(s->pool->slots[i].head, 0xFF, sizeof *s->pool->slots[i].head);
	if (tam_slice_eq(rec->body, TAM_LIT("b"))) {
		result->status = TAMIS_BAD;
		result->message = TAM_LIT("no");
		return;
	}
	free(s->text);
	s->text = malloc(2 * rec->body.n + 1);
	if (s->text == NULL)
		_exit(1);
	memcpy(s->text, rec->body.p, rec->body.n);
	memcpy(s->text + rec->body.n, rec->body.p, rec->body.n);
	result->out = tam_slice(s->text, 2 * rec->body.n);
	result->lang = rec->lang;
	result->kept = rec->body.n;
	result->removed[1] = rec->number;
}

static void
done(void *user, const struct run_item *item, const struct run_result *result)
{
	struct seen *s = user;

	s->in_order = s->in_order && item->number == s->next;
	s->next++;
	s->n++;
	if (item->kind == RUN_ITEM_KILLER) {
		s->killers++;
		memcpy(s->how, item->text, sizeof s->how);
	}
	s->refused += item->kind == RUN_ITEM_REFUSED;
	if (result == NULL)
		return;
	if (result->status != TAMIS_OK) {
		s->bad++;
		s->sound = s->sound && tam_slice_eq(result->message, TAM_LIT("no"));
		return;
	}
	s->bytes += result->out.n;
	s->sound = s->sound && result->out.n == 2 * result->kept &&
		   result->removed[1] == item->number && result->created.p == NULL &&
		   tam_slice_eq(result->lang, TAM_LIT("fr")) &&
		   memcmp(result->out.p, result->out.p + result->kept, result->kept) == 0;
}

/* The handlers of the test are not the worker's. */
static void
begin_worker(void *user)
{
	(void)user;
	(void)signal(SIGSEGV, SIG_DFL);
	(void)signal(SIGBUS, SIG_DFL);
}

static void
begin(struct seen *s, unsigned jobs)
{
	struct run_work work = {.clean = clean,
		.done = done,
		.begin = begin_worker,
		.user = s,
		.jobs = jobs,
		.max_bytes = (uint64_t)64 << 20};
	struct tam_err err = {0};

	memset(s, 0, sizeof *s);
	s->in_order = s->sound = true;
	assert_int_equal(run_pool_new(&s->pool, &work, &err), TAM_OK);
}

static void
put(struct seen *s, uint64_t number, const char *body, size_t n)
{
	struct run_item item = {.kind = RUN_ITEM_RECORD, .number = number};
	struct tam_record rec = {
		.number = number, .body = {body, n}, .lang = {"fr", 2}, .path = {"-", 1}};
	struct tam_err err = {0};

	assert_int_equal(run_pool_add(s->pool, &item, &rec, TAMIS_AS_TEXT, &err), TAM_OK);
}

static void
end(struct seen *s, unsigned items)
{
	struct tam_err err = {0};

	assert_int_equal(run_pool_wait(s->pool, -1, NULL, &err), TAM_OK);
	run_pool_free(s->pool);
	assert_int_equal(s->n, items);
	assert_true(s->in_order);
	assert_true(s->sound);
	free(s->text);
}

static void
test_order(void **state)
{
	static const unsigned jobs[] = {1, 2, 8};
	static char body[200000];
	struct seen s;
	size_t i;
	uint64_t k;

	(void)state;
	memset(body, 'q', sizeof body);
	for (i = 0; i < TAM_COUNT(jobs); i++) {
		size_t bytes = 0;

		begin(&s, jobs[i]);
		for (k = 0; k < 3000; k++) {
			size_t n = k % 97 == 0 ? sizeof body : (size_t)(k * 37 % 500);

			put(&s, k, body, n);
			bytes += 2 * n;
		}
		end(&s, 3000);
		assert_int_equal(s.bytes, bytes);
	}
}

/* Items that are no records keep their place. */
static void
test_others(void **state)
{
	struct run_item item = {.kind = RUN_ITEM_REFUSED};
	struct tam_err err = {0};
	struct seen s;
	uint64_t k;

	(void)state;
	begin(&s, 2);
	for (k = 0; k < 1000; k++)
		if (k % 3 == 0) {
			item.number = k;
			assert_int_equal(
				run_pool_add(s.pool, &item, NULL, TAMIS_AS_TEXT, &err), TAM_OK);
		} else
			put(&s, k, k % 3 == 1 ? "b" : "text", k % 3 == 1 ? 1 : 4);
	end(&s, 1000);
	assert_int_equal(s.refused, 334);
	assert_int_equal(s.bad, 333);
}

static void
test_large(void **state)
{
	size_t n = (size_t)60 << 20;
	char *body = malloc(n);
	struct seen s;
	uint64_t k;

	(void)state;
	assert_non_null(body);
	memset(body, 'z', n);
	begin(&s, 2);
	for (k = 0; k < 8; k++)
		put(&s, k, body, k % 2 == 0 ? n : 5);
	end(&s, 8);
	free(body);
}

/* A record that kills is given up alone; its neighbours in the batch, and the batch that waits
 * behind it, come back. */
static void
test_killers(void **state)
{
	static const unsigned jobs[] = {1, 3};
	struct seen s;
	uint64_t k;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(jobs); i++) {
		begin(&s, jobs[i]);
		for (k = 0; k < 2000; k++)
			put(&s, k,
				k % 250 == 7 || k == 8 ? "k"
				: k == 1999            ? "x"
						       : "other",
				k % 250 == 7 || k == 8 || k == 1999 ? 1 : 5);
		end(&s, 2000);
		assert_int_equal(s.killers, 10);
		assert_string_equal(s.how, "the worker died of it twice (exit status 9)");
		assert_int_equal(s.bytes, 10 * (2000 - 10));
	}
}

/* A worker that is killed from outside costs nothing at all. */
static void
test_killed(void **state)
{
	struct seen s;
	uint64_t k;

	(void)state;
	begin(&s, 2);
	for (k = 0; k < 20000; k++) {
		put(&s, k, "other", 5);
		if (k % 4000 == 3999 && s.pool->n_workers > 0)
			(void)kill(s.pool->workers[0].pid, SIGKILL);
	}
	end(&s, 20000);
	assert_int_equal(s.killers, 0);
	assert_int_equal(s.bytes, 10 * 20000);
}

/* Results that a worker was made to forge do not lead the parent out of the slot. */
static void
test_forged(void **state)
{
	struct run_result result = {.out = {"out", 3}}, got;
	struct tam_err err;
	struct run_slot s;
	struct answer a;
	size_t at, i;

	(void)state;
	assert_int_equal(run_slot_map(&s, 1000, &err), TAM_OK);
	run_slot_answer(&s, &result);
	at = 0;
	assert_true(run_slot_take(&s, &at, &got));
	assert_slice(got.out, "out");
	for (i = 0; i < PARTS; i++) {
		memcpy(&a, results_of(&s), sizeof a);
		a.length[i] = SIZE_MAX - 8 * i;
		memcpy(results_of(&s), &a, sizeof a);
		at = 0;
		assert_false(run_slot_take(&s, &at, &got));
		a.length[i] = 0;
		memcpy(results_of(&s), &a, sizeof a);
	}
	at = s.result_room - 8;
	assert_false(run_slot_take(&s, &at, &got));
	run_slot_unmap(&s);
}

/* A worker that was led astray spoils results of its own, and of others that are at work; the parent goes
 * by what only it can write, and comes to the end. */
static void
test_scribbled(void **state)
{
	struct tam_err err = {0};
	struct seen s;
	uint64_t k;

	(void)state;
	begin(&s, 2);
	for (k = 0; k < 6000; k++)
		put(&s, k, k % 2000 == 999 ? "s" : "other", k % 2000 == 999 ? 1 : 5);
	assert_int_equal(run_pool_wait(s.pool, -1, NULL, &err), TAM_OK);
	run_pool_free(s.pool);
	assert_int_equal(s.n, 6000);
	assert_true(s.in_order);
	assert_true(s.bytes >= (size_t)10 * 2000);
	free(s.text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_others),
		cmocka_unit_test(test_large),
		cmocka_unit_test(test_killers),
		cmocka_unit_test(test_killed),
		cmocka_unit_test(test_forged),
		cmocka_unit_test(test_scribbled),
	};

	(void)signal(SIGPIPE, SIG_IGN);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
