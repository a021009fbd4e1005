/* The parent's side: a ring of slots. Those between `head` and `tail` are on their way; the next to
 * be filled is `tail`. No free slot means that the reader waits, and that is all the flow control
 * there is. */
#include "run/pool.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/sys.h"
#include "run/worker.h"

#define MOST_JOBS 512
/* A worker that does not even begin is tried so often. */
#define STARTS 3

enum state { FILLING, READY, SENT, DONE };

struct batch {
	enum state state;
	unsigned n;
	uint32_t start;   /* records in front of it are done or given up */
	uint32_t died_at; /* a worker has died at this record ... */
	bool died;
	struct run_item item[RUN_BATCH_ITEMS];
};

struct run_pool {
	struct run_work work;
	struct run_slot *slots; /* owned, `size` of them */
	struct batch *batches;  /* owned, the parent's side of the slots */
	size_t size;
	uint64_t head, tail;
	struct run_worker *workers; /* owned */
	unsigned n_workers, failed_starts;
	struct pollfd *polled; /* owned: one for each worker and one more */
};

static struct batch *
batch_of(struct run_pool *p, uint64_t number)
{
	return &p->batches[number % p->size];
}

static struct run_slot *
slot_of(struct run_pool *p, uint64_t number)
{
	return &p->slots[number % p->size];
}

enum tam_code
run_pool_new(struct run_pool **out, const struct run_work *work, struct tam_err *err)
{
	struct run_pool *p = tam_calloc(1, sizeof *p);
	enum tam_code code = TAM_OK;
	size_t i;

	*out = NULL;
	if (p == NULL)
		return tam_fail_nomem(err);
	p->work = *work;
	if (p->work.jobs < 1)
		p->work.jobs = 1;
	if (p->work.jobs > MOST_JOBS)
		p->work.jobs = MOST_JOBS;
	p->size = 2 * (size_t)p->work.jobs + 2;
	p->slots = tam_calloc(p->size, sizeof *p->slots);
	p->batches = tam_calloc(p->size, sizeof *p->batches);
	p->workers = tam_calloc(p->work.jobs, sizeof *p->workers);
	p->polled = tam_calloc((size_t)p->work.jobs + 1, sizeof *p->polled);
	if (p->slots == NULL || p->batches == NULL || p->workers == NULL || p->polled == NULL)
		code = tam_fail_nomem(err);
	for (i = 0; i < p->size && code == TAM_OK; i++)
		code = run_slot_map(&p->slots[i], p->work.max_bytes, err);
	if (code == TAM_OK)
		*out = p;
	else
		run_pool_free(p);
	return code;
}

void
run_pool_free(struct run_pool *p)
{
	char how[64];
	size_t i;

	if (p == NULL)
		return;
	for (i = 0; i < p->n_workers; i++)
		(void)run_worker_end(&p->workers[i], p->workers[i].batches > 0, how);
	for (i = 0; i < p->size && p->slots != NULL; i++)
		run_slot_unmap(&p->slots[i]);
	tam_free(p->slots);
	tam_free(p->batches);
	tam_free(p->workers);
	tam_free(p->polled);
	tam_free(p);
}

/* One more worker, where that is allowed. False: no. Without any worker that is a failure. */
static bool
start_worker(struct run_pool *p, struct tam_err *err)
{
	if (p->n_workers == p->work.jobs)
		return false;
	if (run_worker_start(
		    &p->workers[p->n_workers], p->workers, p->n_workers, &p->work, p->slots)) {
		p->n_workers++;
		return true;
	}
	if (p->n_workers == 0)
		(void)tam_fail_errno(err, TAM_FATAL, errno, "cannot start", "a worker");
	return false;
}

/* The worker with the least to do, a new one if all are busy; NULL: nobody can take more. */
static struct run_worker *
choose_worker(struct run_pool *p, struct tam_err *err)
{
	struct run_worker *best = NULL;
	unsigned i;

	for (i = 0; i < p->n_workers; i++)
		if (best == NULL || p->workers[i].batches < best->batches)
			best = &p->workers[i];
	if ((best == NULL || best->batches > 0) && start_worker(p, err))
		best = &p->workers[p->n_workers - 1];
	return best == NULL || best->batches == TAM_COUNT(best->batch) ? NULL : best;
}

/* Batches that are ready go out, the oldest first. A pipe whose reader has died is noticed where
 * answers are read. */
static enum tam_code
hand_out(struct run_pool *p, struct tam_err *err)
{
	struct tam_err why = {0};
	struct run_worker *w;
	uint32_t number;
	uint64_t at;

	for (at = p->head; at < p->tail; at++) {
		if (batch_of(p, at)->state != READY)
			continue;
		w = choose_worker(p, &why);
		if (w == NULL && why.code == TAM_FATAL)
			*err = why;
		if (w == NULL)
			return why.code;
		number = (uint32_t)(at % p->size);
		run_slot_hand_out(slot_of(p, at), batch_of(p, at)->start);
		(void)tam_sys_write(w->to, tam_slice((const char *)&number, sizeof number));
		w->batch[w->batches++] = at;
		batch_of(p, at)->state = SENT;
	}
	return TAM_OK;
}

/* What came back in order goes to `done`, and its slots are free again. */
static void
finish_batches(struct run_pool *p)
{
	for (; p->head < p->tail && batch_of(p, p->head)->state == DONE; p->head++) {
		struct batch *b = batch_of(p, p->head);
		struct run_result result;
		bool sound = true;
		size_t at = 0;
		unsigned i;

		for (i = 0; i < b->n; i++) {
			if (b->item[i].kind == RUN_ITEM_RECORD) {
				sound = sound && run_slot_take(slot_of(p, p->head), &at, &result);
				if (!sound)
					result = (struct run_result){.status = TAMIS_BAD,
						.message = TAM_LIT("its worker lost its mind")};
			}
			p->work.done(p->work.user, &b->item[i],
				b->item[i].kind == RUN_ITEM_RECORD ? &result : NULL);
		}
		run_slot_clear(slot_of(p, p->head));
		b->n = 0;
		b->start = 0;
		b->died = false;
		b->state = FILLING;
	}
}

/* The item of the record with this number in its slot. */
static struct run_item *
item_of(struct batch *b, uint32_t record)
{
	unsigned i;

	for (i = 0; i < b->n; i++)
		if ((b->item[i].kind == RUN_ITEM_RECORD || b->item[i].kind == RUN_ITEM_KILLER) &&
			record-- == 0)
			return &b->item[i];
	return NULL;
}

/* Of the first `records` in a slot, how many have no result because they were given up. */
static uint32_t
given_up(struct batch *b, uint32_t records)
{
	uint32_t i, n = 0;

	for (i = 0; i < records; i++)
		n += item_of(b, i) == NULL || item_of(b, i)->kind == RUN_ITEM_KILLER;
	return n;
}

/* A worker died at a record of this batch: another one goes on there. The second death at the same
 * record is its own fault. Results are kept as far as they can be read. */
static void
try_again(struct run_pool *p, uint64_t number, const char *how)
{
	struct batch *b = batch_of(p, number);
	struct run_slot *slot = slot_of(p, number);
	struct run_slot_head *head = slot->head;
	uint32_t at = atomic_load(&head->at), good, i;
	struct run_result result;
	struct run_item *item;
	size_t bytes = 0;

	if (at > slot->items)
		at = slot->items;
	good = at - given_up(b, at);
	for (i = 0; i < good; i++)
		if (!run_slot_take(slot, &bytes, &result))
			break;
	if (i < good)
		bytes = at = 0;
	atomic_store(&head->results_n, bytes);
	item = item_of(b, at);
	if (item != NULL && b->died && b->died_at == at) {
		item->kind = RUN_ITEM_KILLER;
		(void)snprintf(
			item->text, sizeof item->text, "the worker died of it twice (%s)", how);
		at++;
		b->died = false;
	} else {
		b->died = true;
		b->died_at = at;
	}
	b->start = at;
	atomic_store(&head->at, at);
	b->state = at >= slot->items ? DONE : READY;
}

static enum tam_code
bury(struct run_pool *p, unsigned index, struct tam_err *err)
{
	struct run_worker w = p->workers[index];
	char how[64];
	int status = run_worker_end(&w, false, how);

	p->workers[index] = p->workers[--p->n_workers];
	if (!w.ready && status == RUN_WORKER_OPEN)
		return tam_fail(err, TAM_FATAL, "the sandbox cannot be entered");
	if (!w.ready && ++p->failed_starts >= STARTS)
		return tam_fail(err, TAM_FATAL, "workers do not start (%s)", how);
	if (w.batches > 0 && w.ready)
		try_again(p, w.batch[0], how);
	else if (w.batches > 0)
		batch_of(p, w.batch[0])->state = READY;
	if (w.batches > 1)
		batch_of(p, w.batch[1])->state = READY;
	return TAM_OK;
}

/* One word from a worker. */
static enum tam_code
listen_to(struct run_pool *p, unsigned index, struct tam_err *err)
{
	struct run_worker *w = &p->workers[index];
	uint32_t number;
	ssize_t got = tam_sys_read(w->from, (char *)&number, sizeof number, NULL);

	if (got != (ssize_t)sizeof number)
		return bury(p, index, err);
	if (!w->ready) {
		w->ready = true;
		p->failed_starts = 0;
		return TAM_OK;
	}
	/* Whatever it says: it can only be done with the first that it has. */
	if (w->batches == 0)
		return TAM_OK;
	batch_of(p, w->batch[0])->state = DONE;
	w->batch[0] = w->batch[1];
	w->batches--;
	return TAM_OK;
}

/* Looks at all workers, and at `fd` unless it is -1, for at most `timeout` ms. *readable: fd is. */
static enum tam_code
look(struct run_pool *p, int fd, int timeout, bool *readable, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	unsigned i, n = p->n_workers;
	int found;

	for (i = 0; i < n; i++)
		p->polled[i] = (struct pollfd){.fd = p->workers[i].from, .events = POLLIN};
	p->polled[n] = (struct pollfd){.fd = fd, .events = POLLIN};
	found = poll(p->polled, (nfds_t)(fd < 0 ? n : n + 1), timeout);
	*readable = found > 0 && fd >= 0 && p->polled[n].revents != 0;
	if (found < 0 && errno != EINTR)
		return tam_fail_errno(err, TAM_FATAL, errno, "cannot wait for", "workers");
	/* From the last to the first: burying moves the last into the gap. */
	for (i = n; i > 0 && found > 0 && code == TAM_OK; i--)
		if (p->polled[i - 1].revents != 0)
			code = listen_to(p, i - 1, err);
	if (code == TAM_OK)
		code = hand_out(p, err);
	if (code == TAM_OK)
		finish_batches(p);
	return code;
}

/* The batch that is being filled goes out. One without records has nothing to wait for. */
static enum tam_code
send(struct run_pool *p, struct tam_err *err)
{
	struct batch *b = batch_of(p, p->tail);
	bool readable;

	if (p->tail - p->head == p->size || b->n == 0)
		return TAM_OK;
	b->state = slot_of(p, p->tail)->items == 0 ? DONE : READY;
	p->tail++;
	if (hand_out(p, err) != TAM_OK)
		return TAM_FATAL;
	return look(p, -1, 0, &readable, err);
}

static void
rest(struct run_pool *p)
{
	if (p->work.idle != NULL)
		p->work.idle(p->work.user);
}

/* Waits until there is a slot to fill. */
static enum tam_code
find_room(struct run_pool *p, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	bool readable;

	while (code == TAM_OK && p->tail - p->head == p->size)
		code = look(p, -1, -1, &readable, err);
	return code;
}

enum tam_code
run_pool_add(struct run_pool *p, const struct run_item *item, const struct tam_record *rec,
	enum tamis_form form, struct tam_err *err)
{
	enum tam_code code = find_room(p, err);
	struct batch *b = batch_of(p, p->tail);

	if (code == TAM_OK && b->n == RUN_BATCH_ITEMS) {
		code = send(p, err);
		if (code == TAM_OK)
			code = find_room(p, err);
	}
	if (code != TAM_OK)
		return code;
	if (rec != NULL && !run_slot_add(slot_of(p, p->tail), rec, form)) {
		code = send(p, err);
		if (code == TAM_OK)
			code = find_room(p, err);
		if (code != TAM_OK)
			return code;
		if (!run_slot_add(slot_of(p, p->tail), rec, form))
			return tam_fail(err, TAM_FATAL, "a record does not fit into a slot");
	}
	b = batch_of(p, p->tail);
	b->item[b->n++] = *item;
	return slot_of(p, p->tail)->body_used >= RUN_BATCH_BYTES ? send(p, err) : TAM_OK;
}

enum tam_code
run_pool_wait(struct run_pool *p, int fd, bool (*stop)(void), struct tam_err *err)
{
	enum tam_code code = send(p, err);
	bool readable = false;

	while (code == TAM_OK && !readable && (fd >= 0 || p->head < p->tail)) {
		code = look(p, fd, 0, &readable, err);
		if (code != TAM_OK || readable || (fd < 0 && p->head == p->tail))
			break;
		rest(p);
		if (fd >= 0 && stop != NULL && stop())
			break;
		/* Not for ever: a signal may have come just before. */
		code = look(p, fd, fd >= 0 ? 500 : -1, &readable, err);
	}
	return code;
}
