/* tamis help: what the man pages say at length. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "run/report.h"

static const struct {
	enum cli_command command;
	const char *usage, *about;
} pages[] = {
	{CLEAN, "clean [options] [file | folder ...]",
		"pages and scraped text in, clean corpus out"},
	{FILTER, "filter [options]",
		"JSONL on standard input to JSONL on standard output, a line out for a line in"},
	{PLAN, "plan --shards N [options] [file | folder ...]",
		"divide inputs among runs side by side"},
	{FINALIZE, "finalize [options] name", "check and sum up what such runs have written"},
	{EXPLAIN, "explain [options] [file ...]", "the document with each cut shown, and why"},
	{INSPECT, "inspect [options] [file ...]",
		"what is known about each document, and from where"},
	{DECODE, "decode [options] [file ...]",
		"bytes in any encoding to repaired UTF-8; removes nothing"},
	{CAT, "cat [options] shard ...", "read corpora back"},
	{PATTERNS, "patterns list|show|test|lint|learn [options] [id | file ...]",
		"the rules that name chrome"},
	{FEATURES, "features [options] [file ...]", "what selection measures, for its training"},
};

static void
list(FILE *to)
{
	size_t i;

	fprintf(to, "usage: tamis command [options] [file ...]\n\n");
	for (i = 0; i < sizeof pages / sizeof pages[0]; i++)
		if (pages[i].command != FEATURES) /* for those who work on tamis */
			fprintf(to, "  %-10s %s\n", cli_command_name(pages[i].command),
				pages[i].about);
	fprintf(to, "  %-10s %s\n  %-10s %s\n\n", "help",
		"tamis help COMMAND: options of a command", "--version", "version of the program");
	fprintf(to, "No file, or -, is standard input. Manual: man tamis, man tamis-COMMAND\n");
}

int
cli_help(const char *command)
{
	size_t i;

	if (command == NULL || command[0] == '\0') {
		list(command == NULL ? stdout : stderr);
		return CLI_OK;
	}
	for (i = 0; i < sizeof pages / sizeof pages[0]; i++) {
		if (strcmp(command, cli_command_name(pages[i].command)) != 0)
			continue;
		printf("usage: tamis %s\n%s\n\n", pages[i].usage, pages[i].about);
		cli_print_options(pages[i].command);
		return CLI_OK;
	}
	run_report(NULL, 0, "no help on '%s'; see 'tamis help'", command);
	return CLI_CANNOT;
}
