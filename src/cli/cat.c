/* tamis cat: corpora read back. */
#include <signal.h>
#include <stdint.h>
#include <unistd.h>

#include "cli/commands.h"
#include "run/cat.h"
#include "run/report.h"

/* At most one of the things that can be asked for. */
static bool
one_wish(const struct cli_args *args)
{
	static const enum cli_option wishes[] = {OPT_LIST, OPT_VERIFY, OPT_ID, OPT_RANGE};
	size_t i, n = 0;

	for (i = 0; i < sizeof wishes / sizeof wishes[0]; i++)
		n += cli_given(args, wishes[i]);
	return n <= 1;
}

int
cli_cat(const struct cli_args *args)
{
	struct run_cat_options o = {
		.files = args->operands,
		.count = args->n_operands,
		.list = cli_given(args, OPT_LIST),
		.verify = cli_given(args, OPT_VERIFY),
		.id = args->value[OPT_ID],
		.range = cli_given(args, OPT_RANGE),
		.to = UINT64_MAX,
		.out = STDOUT_FILENO,
		.visible = isatty(STDOUT_FILENO) == 1,
	};
	int status;

	if (!one_wish(args)) {
		run_report(NULL, 0, "cat: --list, --verify, --id and --range exclude each other");
		return CLI_CANNOT;
	}
	if (o.range && !run_cat_range(args->value[OPT_RANGE], &o.from, &o.to)) {
		run_report(NULL, 0, "cat: --range takes A:B, records counted from 0, not '%s'",
			args->value[OPT_RANGE]);
		return CLI_CANNOT;
	}
	status = run_cat(&o);
	if (status == RUN_CAT_PIPE) {
		(void)signal(SIGPIPE, SIG_DFL);
		(void)raise(SIGPIPE);
	}
	return status;
}
