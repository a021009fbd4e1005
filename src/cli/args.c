/* Parsing options from one table. */
#include "cli/args.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run/report.h"

struct row {
	const char *name;
	char letter;
	const char *value; /* NULL, "a|b" or NAME */
	unsigned commands;
	const char *help;
};

static const struct row rows[OPTIONS] = {
#define OPTION(id, name, letter, value, commands, help) {name, letter, value, commands, help},
#include "cli/options.def"
#undef OPTION
};

/* What is being parsed. */
struct parse {
	struct cli_args *args;
	enum cli_command command;
	char **argv; /* words still to be read, NULL-terminated */
};

const char *
cli_option_name(enum cli_option option)
{
	return rows[option].name;
}

const char *
cli_command_name(enum cli_command command)
{
	switch (command) {
	case CLEAN:
		return "clean";
	case EXPLAIN:
		return "explain";
	case CAT:
		return "cat";
	case PATTERNS:
		return "patterns";
	case FILTER:
		return "filter";
	case PLAN:
		return "plan";
	case FINALIZE:
		return "finalize";
	case INSPECT:
		return "inspect";
	case FEATURES:
		return "features";
	case DECODE:
		return "decode";
	}
	return "";
}

static bool
refuse(enum cli_command command, const char *fmt, ...)
{
	const char *name = cli_command_name(command);
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	run_report(NULL, 0, "%s: %s; see 'tamis help %s'", name, text, name);
	return false;
}

/* Index of `value` among "a|b|c", -1 when it is none of them. */
static int
choice_of(const char *choices, const char *value)
{
	size_t n = strlen(value);
	int i = 0;

	for (; *choices != '\0'; i++) {
		size_t len = strcspn(choices, "|");

		if (len == n && memcmp(choices, value, n) == 0)
			return i;
		choices += len + (choices[len] == '|');
	}
	return -1;
}

static bool
is_choice(const struct row *r)
{
	return r->value != NULL && strchr(r->value, '|') != NULL;
}

static bool
set(struct parse *p, enum cli_option option, const char *value)
{
	const struct row *r = &rows[option];

	p->args->value[option] = value == NULL ? "" : value;
	if (option == OPT_PATTERNS)
		p->args->patterns[p->args->n_patterns++] = value;
	if (!is_choice(r))
		return true;
	p->args->choice[option] = choice_of(r->value, value);
	if (p->args->choice[option] < 0)
		return refuse(
			p->command, "--%s takes one of %s, not '%s'", r->name, r->value, value);
	return true;
}

/* "[=word]": nothing, or this word behind `=`. */
static bool
is_optional(const struct row *r)
{
	return r->value != NULL && r->value[0] == '[';
}

static bool
take_optional(struct parse *p, enum cli_option option, const char *attached)
{
	const char *word = rows[option].value + 2;
	size_t n = strlen(word) - 1;

	if (attached != NULL && (strlen(attached) != n || memcmp(attached, word, n) != 0))
		return refuse(p->command, "--%s takes nothing or '%.*s', not '%s'",
			rows[option].name, (int)n, word, attached);
	return set(p, option, attached);
}

/* The value of an option: behind `=`, or the next word. */
static bool
take_value(struct parse *p, enum cli_option option, const char *attached)
{
	if (rows[option].value == NULL) {
		if (attached != NULL)
			return refuse(p->command, "--%s takes no value", rows[option].name);
		return set(p, option, NULL);
	}
	if (is_optional(&rows[option]))
		return take_optional(p, option, attached);
	if (attached == NULL)
		attached = *p->argv == NULL ? NULL : *p->argv++;
	if (attached == NULL)
		return refuse(p->command, "--%s needs a value (%s)", rows[option].name,
			rows[option].value);
	return set(p, option, attached);
}

static bool
parse_long(struct parse *p, const char *word)
{
	size_t n = strcspn(word, "=");
	int i;

	for (i = 0; i < OPTIONS; i++)
		if ((rows[i].commands & p->command) != 0 && strlen(rows[i].name) == n &&
			memcmp(rows[i].name, word, n) == 0)
			return take_value(
				p, (enum cli_option)i, word[n] == '=' ? word + n + 1 : NULL);
	return refuse(p->command, "unknown option '--%.*s'", (int)n, word);
}

/* Letters may be glued: -qf, -oNAME. */
static bool
parse_letters(struct parse *p, const char *word)
{
	int i;

	for (; *word != '\0'; word++) {
		for (i = 0; i < OPTIONS; i++)
			if (rows[i].letter == *word && (rows[i].commands & p->command) != 0)
				break;
		if (i == OPTIONS)
			return refuse(p->command, "unknown option '-%c'", *word);
		if (rows[i].value != NULL)
			return take_value(p, (enum cli_option)i, word[1] == '\0' ? NULL : word + 1);
		if (!set(p, (enum cli_option)i, NULL))
			return false;
	}
	return true;
}

static bool
parse_words(struct parse *p)
{
	bool options = true, ok = true;

	while (ok && *p->argv != NULL) {
		const char *word = *p->argv++;

		if (options && strcmp(word, "--") == 0)
			options = false;
		else if (options && strncmp(word, "--", 2) == 0)
			ok = parse_long(p, word + 2);
		else if (options && word[0] == '-' && word[1] != '\0')
			ok = parse_letters(p, word + 1);
		else
			p->args->operands[p->args->n_operands++] = word;
	}
	return ok;
}

bool
cli_parse(struct cli_args *args, enum cli_command command, int argc, char **argv)
{
	struct parse p = {args, command, argv};
	int i;

	memset(args, 0, sizeof *args);
	for (i = 0; i < OPTIONS; i++)
		args->choice[i] = -1;
	args->patterns = calloc((size_t)argc + 1, sizeof *args->patterns);
	args->operands = calloc((size_t)argc + 1, sizeof *args->operands);
	if (args->patterns == NULL || args->operands == NULL) {
		run_report(NULL, 0, "out of memory");
		cli_args_free(args);
		return false;
	}
	if (parse_words(&p))
		return true;
	cli_args_free(args);
	return false;
}

void
cli_args_free(struct cli_args *args)
{
	free(args->patterns);
	free(args->operands);
	memset(args, 0, sizeof *args);
}

bool
cli_number(const struct cli_args *args, enum cli_option option, uint64_t least, uint64_t most,
	uint64_t *out)
{
	static const char units[] = "KMG";
	const char *value = args->value[option], *unit;
	unsigned long long n = 0;
	char *end;

	if (value == NULL)
		return true;
	if (value[0] >= '0' && value[0] <= '9') {
		n = strtoull(value, &end, 10);
		unit = *end == '\0' ? NULL : strchr(units, *end);
		if (*end == '\0' ||
			(unit != NULL && (end[1] == '\0' || strcmp(end + 1, "iB") == 0))) {
			unsigned shift = unit == NULL ? 0 : 10 * (unsigned)(unit - units + 1);

			if (n <= most >> shift && n << shift >= least) {
				*out = n << shift;
				return true;
			}
		}
	}
	run_report(NULL, 0, "--%s takes a number from %llu to %llu, not '%s'", rows[option].name,
		(unsigned long long)least, (unsigned long long)most, value);
	return false;
}

void
cli_print_options(enum cli_command command)
{
	char left[80];
	int i;

	for (i = 0; i < OPTIONS; i++) {
		const struct row *r = &rows[i];

		if ((r->commands & command) == 0)
			continue;
		(void)snprintf(left, sizeof left, "%c%c%c --%s%s%s", r->letter == 0 ? ' ' : '-',
			r->letter == 0 ? ' ' : r->letter, r->letter == 0 ? ' ' : ',', r->name,
			r->value == NULL || is_optional(r) ? "" : " ",
			r->value == NULL ? "" : r->value);
		if (strlen(left) > 28)
			printf("  %s\n  %-28s  %s\n", left, "", r->help);
		else
			printf("  %-28s  %s\n", left, r->help);
	}
}
