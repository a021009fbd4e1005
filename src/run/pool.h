/* Worker processes: batches go out in order and come back in order, whichever worker was first.
 *
 * The pool reads nothing and writes nothing; it calls `clean` in a worker and `done` in the parent,
 * for every item in the order in which it was added. There is one code path, for one worker too.
 * SIGPIPE must be ignored. */
#ifndef TAM_RUN_POOL_H
#define TAM_RUN_POOL_H

#include "run/sandbox.h"
#include "run/slot.h"

enum run_item_kind {
	RUN_ITEM_RECORD,  /* for a worker; `text` says what is not whole about it */
	RUN_ITEM_REFUSED, /* a record the reader could not use: `text` says why */
	RUN_ITEM_KILLER,  /* a record that ended its worker, twice: `text` says how */
	RUN_ITEM_FAILED,  /* reading the input ended with it */
	RUN_ITEM_UNREAD,  /* the input could not be opened */
	RUN_ITEM_END,     /* the input is over: `text` is its digest, `bytes` its size */
};

/* The parent's side of an item: what a worker cannot change. */
struct run_item {
	enum run_item_kind kind;
	size_t input;    /* number of the input */
	uint64_t number; /* of the record, for messages */
	uint64_t bytes;  /* of this input: where the record begins; at the end, all */
	uint64_t row;    /* bytes of a row that nobody has looked into; `text` says where it is */
	bool fatal;      /* FAILED, UNREAD: nothing more can be done at all */
	char text[320];  /* "": nothing to say */
};

struct run_work {
	/* In a worker: once, before the sandbox. Or NULL. */
	void (*begin)(void *user);
	/* In a worker: one record to one result. What the slices point to must last until the next
	 * call. */
	void (*clean)(void *user, const struct tam_record *rec, enum tamis_form form,
		struct run_result *result);
	/* In the parent: the next item. `result` is NULL but for records; it is borrowed. */
	void (*done)(void *user, const struct run_item *item, const struct run_result *result);
	/* In the parent: all that has come back was done; asked before it waits. Or NULL. */
	void (*idle)(void *user);
	void *user;
	unsigned jobs;
	enum run_sandbox sandbox;
	uint64_t max_bytes;  /* of a record */
	uint64_t max_memory; /* for one record; 0: by its size */
};

struct run_pool;

enum tam_code run_pool_new(
	struct run_pool **out, const struct run_work *work, struct tam_err *err) TAM_CHECKED;

/* Ends the workers, and kills those that are at something. NULL is nothing. */
void run_pool_free(struct run_pool *pool);

/* Adds an item at the end; `rec` only for a RECORD. May wait, and call `done` for earlier ones.
 * TAM_FATAL: there are no workers to be had. */
enum tam_code run_pool_add(struct run_pool *pool, const struct run_item *item,
	const struct tam_record *rec, enum tamis_form form, struct tam_err *err) TAM_CHECKED;

/* Sends what was added, and does what comes back until `fd` can be read. For -1 until all is done.
 * Returns early when `stop` says so, which is asked after a signal. */
enum tam_code run_pool_wait(
	struct run_pool *pool, int fd, bool (*stop)(void), struct tam_err *err) TAM_CHECKED;

#endif
