/* A worker process, from its fork to its end. */
#ifndef TAM_RUN_WORKER_H
#define TAM_RUN_WORKER_H

#include <sys/types.h>

#include "run/pool.h"

/* What a worker sends in place of a slot's number when it is ready to begin. */
#define RUN_WORKER_READY UINT32_MAX
/* Exit status of a worker that could not enter the sandbox. */
#define RUN_WORKER_OPEN 3

struct run_worker {
	pid_t pid;
	int to, from; /* pipes: numbers of slots */
	bool ready;
	uint64_t batch[2]; /* what it has to do, in order */
	unsigned batches;
};

/* Forks. `others` of them run already: their pipes are closed in the new one. False with errno. */
bool run_worker_start(struct run_worker *w, const struct run_worker *others, unsigned n,
	const struct run_work *work, struct run_slot *slots);

/* Kills it, unless it is gone, and waits for its end; `how` is why it ended: "SIGSEGV". */
int run_worker_end(struct run_worker *w, bool kill_it, char how[64]);

/* Processors that this process may use. */
unsigned run_processors(void);

#endif
