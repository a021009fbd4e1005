/* tamis plan and tamis finalize, and which of many runs this one is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "run/finalize.h"
#include "run/names.h"
#include "run/plan.h"
#include "run/report.h"
#include "run/shardname.h"

static bool
shards_given(const struct cli_args *args, unsigned *shards)
{
	uint64_t n = 0;

	if (!cli_number(args, OPT_SHARDS, 1, RUN_MOST_TASKS, &n))
		return false;
	*shards = (unsigned)n;
	return true;
}

/* A number of an environment variable; -1: it is not set, or none. */
static long
variable(const char *name)
{
	const char *value = getenv(name);
	char *end;
	long n;

	if (value == NULL || value[0] < '0' || value[0] > '9')
		return -1;
	n = strtol(value, &end, 10);
	return *end == '\0' && n <= 100 * (long)RUN_MOST_TASKS ? n : -1;
}

/* Variables that count from 0. */
static bool
from_rank(const char *rank, const char *size, unsigned *shard, unsigned *shards)
{
	long i = variable(rank), n = variable(size);

	if (i < 0 || n < 1 || i >= n)
		return false;
	*shard = (unsigned)i + 1;
	*shards = (unsigned)n;
	return true;
}

/* An array job may begin anywhere and have steps. */
static bool
from_array(unsigned *shard, unsigned *shards)
{
	long id = variable("SLURM_ARRAY_TASK_ID"), n = variable("SLURM_ARRAY_TASK_COUNT"),
	     least = variable("SLURM_ARRAY_TASK_MIN"), step = variable("SLURM_ARRAY_TASK_STEP");

	if (id < 0 || n < 1)
		return false;
	id -= least < 0 ? 0 : least;
	id /= step < 1 ? 1 : step;
	if (id < 0 || id >= n)
		return false;
	*shard = (unsigned)id + 1;
	*shards = (unsigned)n;
	return true;
}

static bool
from_scheduler(unsigned *shard, unsigned *shards)
{
	if (from_array(shard, shards) || from_rank("SLURM_PROCID", "SLURM_NTASKS", shard, shards) ||
		from_rank("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", shard, shards))
		return true;
	run_report(NULL, 0, "--shard auto: no variables of Slurm or Open MPI; see tamis-clean(1)");
	return false;
}

bool
cli_shard(const struct cli_args *args, unsigned *shard, unsigned *shards)
{
	const char *value = args->value[OPT_SHARD];
	struct tam_slice rest = tam_slice_of(value == NULL ? "" : value);
	uint64_t part, all;

	*shard = *shards = 0;
	if (value == NULL && !cli_given(args, OPT_PLAN))
		return true;
	if (value == NULL || strcmp(value, "auto") == 0)
		return from_scheduler(shard, shards);
	if (tam_slice_number(&rest, &part) && rest.n > 0 && *rest.p == '/') {
		rest = tam_slice_from(rest, 1);
		if (tam_slice_number(&rest, &all) && rest.n == 0 && part >= 1 && part <= all &&
			all <= RUN_MOST_TASKS) {
			*shard = (unsigned)part;
			*shards = (unsigned)all;
			return true;
		}
	}
	run_report(NULL, 0, "--shard takes I/N, I from 1 to N, or auto, not '%s'", value);
	return false;
}

int
cli_plan(const struct cli_args *args)
{
	struct run_names names = {0};
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;
	unsigned shards = 0;
	int status = CLI_CANNOT;
	size_t i;

	if (!shards_given(args, &shards))
		return CLI_CANNOT;
	if (shards == 0 || (args->n_operands == 0 && !cli_given(args, OPT_FILES_FROM))) {
		run_report(NULL, 0, "plan: needs --shards and inputs; see 'tamis help plan'");
		return CLI_CANNOT;
	}
	for (i = 0; i < args->n_operands && code == TAM_OK; i++)
		code = run_names_add(&names, args->operands[i], true, &err);
	if (code == TAM_OK && cli_given(args, OPT_FILES_FROM))
		code = run_names_from(
			&names, args->value[OPT_FILES_FROM], cli_given(args, OPT_NUL), true, &err);
	if (code == TAM_OK)
		status = run_plan(&names, shards);
	else
		run_report(NULL, 0, "%s", err.text);
	run_names_free(&names);
	return status;
}

int
cli_finalize(const struct cli_args *args)
{
	unsigned shards = 0;

	if (!shards_given(args, &shards))
		return CLI_CANNOT;
	if (args->n_operands != 1) {
		run_report(NULL, 0, "finalize: takes the name that the runs got with -o");
		return CLI_CANNOT;
	}
	return run_finalize(args->operands[0], shards, cli_given(args, OPT_FORCE));
}
