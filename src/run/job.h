/* A cleaning run while it goes on: what reading (feed.c), cleaning in a worker (clean.c) and writing
 * (sink.c) have in common. */
#ifndef TAM_RUN_JOB_H
#define TAM_RUN_JOB_H

#include "run/clean.h"
#include "run/counts.h"
#include "run/names.h"
#include "run/pool.h"

/* By severity: the worst that happened is the exit status. */
enum run_outcome {
	RUN_FINE = 0,
	RUN_SOME = 1,     /* a record was skipped or damaged */
	RUN_CANNOT = 2,   /* an input could not be read */
	RUN_OUTPUT = 74,  /* the output could not be written */
	RUN_STOPPED = 75, /* a signal came */
};

struct run_job {
	const struct run_options *o;
	struct run_names names;
	struct tamis *cleaner; /* made before the workers are, used in them */
	struct run_pool *pool;
	struct tam_output *out, *marks, *stats; /* marks: --explain */
	struct run_counts counts,
		since;             /* of this shard up to the last checkpoint, and since then */
	struct run_shards *shards; /* owned */
	struct run_progress progress;
	struct run_counts
		*ended; /* owned: what was read of each input that is over, in order ... */
	size_t n_ended, cap_ended, taken; /* ... and how many of them have been counted */
	uint64_t input, item; /* where reading goes on: items of this input that are done */
	uint64_t records;     /* written by this run */
	uint64_t no_rows;     /* bytes of the input at hand that were taken for rows */
	struct tam_row *row;  /* worker: rows are read with it */
	bool complete;        /* a run before has done everything */
	struct tam_buf shown; /* parent: a record made visible for a terminal; worker: its marks */
	char words[320];      /* worker: why a record cannot be used */
	enum tamis_form form; /* of the records that are read from now on */
	bool several;         /* there may be more than one document */
	bool terminal;        /* text goes to a terminal */
	bool pipe_gone;       /* nobody reads the output any more */
	size_t left;          /* 1 + number of the input that --strict left in the middle */
	enum run_outcome worst;
	bool stop;
};

/* Something went wrong: counts towards the exit status, and ends the run if it must. */
void run_note(struct run_job *r, enum run_outcome outcome);

/* The same with a message. */
void run_complain(struct run_job *r, enum run_outcome outcome, const char *name, uint64_t record,
	const char *text);

/* The document may not be the only one: its form has to say where it begins. */
void run_expect_several(struct run_job *r);

/* A record as the library wants it. */
struct tamis_input run_input_of(const struct tamis_input *defaults, const struct tam_record *rec);

/* Makes everything that workers share, and the pool; `work` says what they do. False after a
 * message. */
bool run_start_workers(struct run_job *r, const struct run_work *work);
void run_end_workers(struct run_job *r);

/* For struct run_work; `job` is a struct run_job. */
void run_begin_worker(void *job);

void run_die_of_sigpipe(void);

/* Reads all inputs into the pool, and waits for what is in hand. */
void run_feed(struct run_job *r);

/* A digest of all that decides about the bytes of the output (identity.c): options, packs, the names and
 * sizes of inputs. False: no memory. */
bool run_identity(const struct run_job *r, char out[TAM_DIGEST_SIZE]);

/* Shards, checkpoints, manifests (shards.c). Each has said what went wrong when it returns false. */
bool run_shards_open(struct run_job *r);
bool run_shards_room(struct run_job *r, size_t n); /* before a record of n bytes */
bool run_shards_checkpoint(struct run_job *r);     /* after it */
bool run_shards_finish(struct run_job *r, struct tam_buf *manifest); /* the last one */
/* After the last one, or in place of it. `done`: nothing is to be gone on with. True: the next run
 * can go on. */
bool run_shards_close(struct run_job *r, bool done);

/* Says what became of a write. True: it is written. */
bool run_written(struct run_job *r, enum tam_code code, const struct tam_err *err);

/* Opens the outputs. False after a message. */
bool run_sink_open(struct run_job *r);

/* Takes the next item: writes and counts. For struct run_work. */
void run_sink_take(void *job, const struct run_item *item, const struct run_result *result);

/* Ends the outputs, after a signal too. */
void run_sink_close(struct run_job *r);

/* What is not whole does not get its name. True: a later run can go on. */
bool run_sink_abort(struct run_job *r);

#endif
