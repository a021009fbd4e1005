/* How far a run is: a line on a terminal, JSON for machines, or once when asked by SIGUSR1. */
#ifndef TAM_RUN_PROGRESS_H
#define TAM_RUN_PROGRESS_H

#include "run/names.h"
#include "run/pool.h"

enum run_progress_how {
	RUN_PROGRESS_AUTO, /* on a terminal that nothing else is written to */
	RUN_PROGRESS_ON,
	RUN_PROGRESS_JSON,
	RUN_PROGRESS_OFF, /* still answers SIGUSR1 */
};

struct run_progress {
	enum run_progress_how how; /* never AUTO once begun */
	const struct run_names *names;
	uint64_t total;    /* bytes of all inputs; 0: unknown */
	uint64_t done, at; /* bytes of inputs that are over, and of the one at hand */
	uint64_t records, errors, kept, removed;
	double begun, last; /* seconds */
	bool counted;       /* total was looked up */
};

/* `taken`: standard output is a terminal and gets the records. */
void run_progress_begin(struct run_progress *p, enum run_progress_how how,
	const struct run_names *names, bool taken);

/* An item is done. */
void run_progress_item(
	struct run_progress *p, const struct run_item *item, const struct run_result *result);

/* Prints if it is time, or if somebody asked. */
void run_progress_tick(struct run_progress *p);

/* The last word, and a clean line. */
void run_progress_end(struct run_progress *p);

#endif
