/* The commands of the program: each takes its parsed line and gives the exit status. */
#ifndef TAM_CLI_COMMANDS_H
#define TAM_CLI_COMMANDS_H

#include "cli/args.h"
#include "tamis.h"

/* Exit status of SPEC: the worst of what happened counts. */
enum cli_status {
	CLI_OK = 0,
	CLI_SOME = 1,    /* finished, but some record was skipped or damaged, or a check failed */
	CLI_CANNOT = 2,  /* usage, bad pack, unreadable input */
	CLI_OUTPUT = 74, /* output could not be written */
	CLI_STOPPED = 75,
};

int cli_clean(const struct cli_args *args);
int cli_filter(const struct cli_args *args);
int cli_plan(const struct cli_args *args);
int cli_finalize(const struct cli_args *args);
int cli_explain(const struct cli_args *args);
int cli_inspect(const struct cli_args *args);
int cli_decode(const struct cli_args *args);
int cli_cat(const struct cli_args *args);
int cli_patterns(const struct cli_args *args);
int cli_features(const struct cli_args *args);

/* Prints help on a command, or with NULL the list of commands. */
int cli_help(const char *command);

/* --shard and --plan: this is run *shard of *shards, 0 of 0 without them. False after a message. */
bool cli_shard(const struct cli_args *args, unsigned *shard, unsigned *shards);

/* Packs as the options say, compiled. NULL after a message. */
struct tamis_packs *cli_packs(const struct cli_args *args);

#endif
