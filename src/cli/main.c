/* tamis: picks the command, calls it, closes standard output. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "run/report.h"

static const struct {
	enum cli_command command;
	int (*run)(const struct cli_args *args);
} commands[] = {
	{CLEAN, cli_clean},
	{FILTER, cli_filter},
	{PLAN, cli_plan},
	{FINALIZE, cli_finalize},
	{EXPLAIN, cli_explain},
	{INSPECT, cli_inspect},
	{DECODE, cli_decode},
	{CAT, cli_cat},
	{PATTERNS, cli_patterns},
	{FEATURES, cli_features},
};

static int
version(void)
{
	printf("tamis %s\n", tamis_version());
	return CLI_OK;
}

static int
run(enum cli_command command, int (*call)(const struct cli_args *args), int argc, char **argv)
{
	struct cli_args args;
	int status;

	if (!cli_parse(&args, command, argc, argv))
		return CLI_CANNOT;
	if (cli_given(&args, OPT_HELP))
		status = cli_help(cli_command_name(command));
	else if (cli_given(&args, OPT_VERSION))
		status = version();
	else
		status = call(&args);
	cli_args_free(&args);
	return status;
}

static int
dispatch(int argc, char **argv)
{
	const char *word = argc > 1 ? argv[1] : NULL;
	size_t i;

	if (word == NULL) {
		(void)cli_help("");
		return CLI_CANNOT;
	}
	for (i = 0; i < sizeof commands / sizeof commands[0]; i++)
		if (strcmp(word, cli_command_name(commands[i].command)) == 0)
			return run(commands[i].command, commands[i].run, argc - 2, argv + 2);
	if (strcmp(word, "help") == 0 || strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0)
		return cli_help(argc > 2 ? argv[2] : NULL);
	if (strcmp(word, "--version") == 0 || strcmp(word, "-V") == 0)
		return version();
	run_report(NULL, 0, "unknown command '%s'; see 'tamis help'", word);
	return CLI_CANNOT;
}

/* A standard stream that the caller has closed would be the next file that is opened: what is meant
 * for the stream would end in it. The opposite direction keeps reading and writing an error. */
static void
fill_closed_streams(void)
{
	int fd;

	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			(void)open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int
main(int argc, char **argv)
{
	int status;

	fill_closed_streams();
	status = dispatch(argc, argv);

	if ((fflush(stdout) != 0 || ferror(stdout)) && status != CLI_OUTPUT) {
		run_report(NULL, 0, "cannot write standard output: %s", strerror(errno));
		return CLI_OUTPUT;
	}
	return status;
}
