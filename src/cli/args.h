/* The command line: what options.def says, parsed. */
#ifndef TAM_CLI_ARGS_H
#define TAM_CLI_ARGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum cli_command {
	CLEAN = 1,
	EXPLAIN = 2,
	CAT = 4,
	PATTERNS = 8,
	FILTER = 16,
	PLAN = 32,
	FINALIZE = 64,
	DECODE = 128,
	INSPECT = 256,
	FEATURES = 512,
};

enum cli_option {
#define OPTION(id, name, letter, value, commands, help) OPT_##id,
#include "cli/options.def"
#undef OPTION
	OPTIONS,
};

/* Strings point into argv. */
struct cli_args {
	const char *value[OPTIONS]; /* the last one given; "" for a flag; NULL when not given */
	int choice[OPTIONS];        /* index in an "a|b|c", -1 when not given */
	const char **patterns;      /* all of --patterns, owned */
	size_t n_patterns;
	const char **operands; /* owned */
	size_t n_operands;
};

/* Parses what follows the command word. False after a message on standard error: usage. */
bool cli_parse(struct cli_args *args, enum cli_command command, int argc, char **argv);
void cli_args_free(struct cli_args *args);

static inline bool
cli_given(const struct cli_args *args, enum cli_option option)
{
	return args->value[option] != NULL;
}

/* A number with K, M, G (1024) behind it. False after a message. `most`: largest sensible value. */
bool cli_number(const struct cli_args *args, enum cli_option option, uint64_t least, uint64_t most,
	uint64_t *out);

/* The options of a command, for help, one a line. */
void cli_print_options(enum cli_command command);

/* "output", without the dashes. */
const char *cli_option_name(enum cli_option option);

const char *cli_command_name(enum cli_command command);

#endif
