/* Dividing inputs into parts of about the same size, for runs side by side. */
#ifndef TAM_RUN_PLAN_H
#define TAM_RUN_PLAN_H

#include <stdbool.h>

#include "run/names.h"

/* Sorts the names and cuts them into `shards`; large inputs are cut where they can be. Calls `each`
 * in order; it returns false when memory is out. */
typedef bool run_plan_each(void *user, unsigned shard, const char *name, struct run_range part);
enum tam_code run_plan_cut(struct run_names *names, unsigned shards, run_plan_each *each,
	void *user, struct tam_err *err) TAM_CHECKED;

/* The parts of one shard, in `out`: from a saved plan, or else of `names`. *shards must fit the plan;
 * 0: takes it from there. */
enum tam_code run_plan_take(struct run_names *names, const char *plan, unsigned shard,
	unsigned *shards, struct run_names *out, struct tam_err *err) TAM_CHECKED;

/* tamis plan: prints. The exit status. */
int run_plan(struct run_names *names, unsigned shards);

#endif
