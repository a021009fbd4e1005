/* tamis patterns: the rules, listed, shown, tested, checked. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "run/learn.h"
#include "run/packs.h"
#include "run/report.h"

struct tamis_packs *
cli_packs(const struct cli_args *args)
{
	return run_packs(!cli_given(args, OPT_NO_BUILTIN), args->patterns, args->n_patterns);
}

/* An operand that names a file rather than a rule. */
static bool
is_file(const char *s)
{
	size_t n = strlen(s);

	return strchr(s, '/') != NULL || (n > 4 && strcmp(s + n - 4, ".pat") == 0);
}

/* Files among the operands are what the command is about: then the embedded packs stay out. */
static struct tamis_packs *
load(const struct cli_args *args, size_t *n_ids)
{
	struct cli_args with = *args;
	size_t i, files = 0;

	*n_ids = 0;
	for (i = 1; i < args->n_operands; i++) {
		if (is_file(args->operands[i])) {
			with.patterns[with.n_patterns++] = args->operands[i];
			files++;
		} else {
			args->operands[1 + (*n_ids)++] = args->operands[i];
		}
	}
	if (files > 0)
		with.value[OPT_NO_BUILTIN] = "";
	return cli_packs(&with);
}

static bool
wanted(const struct cli_args *args, size_t n_ids, const char *id)
{
	size_t i;

	for (i = 0; i < n_ids; i++)
		if (strcmp(args->operands[1 + i], id) == 0)
			return true;
	return n_ids == 0;
}

static void
list_rule(const struct tamis_rule *r)
{
	printf("%s\t%s\t%s\t%s\n", r->id, r->reason, r->langs, r->about);
}

static void
show_rule(const struct tamis_rule *r)
{
	printf("# %s:%zu\n%.*s\n", r->pack, r->line, (int)r->source.n, r->source.p);
}

static int
print_rules(const struct cli_args *args, const struct tamis_packs *packs, size_t n_ids,
	void (*print)(const struct tamis_rule *))
{
	size_t i, found = 0;

	for (i = 0; i < tamis_packs_count(packs); i++) {
		struct tamis_rule r = tamis_packs_rule(packs, i);

		if (!wanted(args, n_ids, r.id))
			continue;
		found++;
		print(&r);
	}
	if (found >= n_ids)
		return CLI_OK;
	run_report(NULL, 0, "patterns: %zu of %zu rules not found; see 'tamis patterns list'",
		n_ids - found, n_ids);
	return CLI_SOME;
}

static void
say(void *user, const char *pack, size_t line, const char *message)
{
	char where[512];

	(void)user;
	(void)snprintf(where, sizeof where, "%s:%zu", pack, line);
	run_report(where, 0, "%s", message);
}

/* Runs test or lint over everything loaded. */
static int
examine(const struct tamis_packs *packs, bool test)
{
	size_t checked = 0;
	size_t failed = test ? tamis_packs_test(packs, say, NULL, &checked)
			     : tamis_packs_lint(packs, say, NULL, &checked);

	printf("%zu %s%s, %zu failed\n", checked, test ? "example" : "rule",
		checked == 1 ? "" : "s", failed);
	return failed == 0 ? CLI_OK : CLI_SOME;
}

/* learn: the operands are documents, not rules. */
static int
learn(const struct cli_args *args)
{
	struct tamis_packs *packs = cli_packs(args);
	struct run_names names = {0};
	struct tam_err err = {0};
	int status = CLI_CANNOT;
	size_t i;

	if (packs == NULL)
		return CLI_CANNOT;
	for (i = 1; i < args->n_operands; i++)
		if (run_names_add(&names, args->operands[i], true, &err) != TAM_OK)
			break;
	if (i < args->n_operands)
		run_report(NULL, 0, "%s", err.text);
	else if (names.n == 0)
		run_report(NULL, 0, "patterns: learn needs pages or texts of one site");
	else
		status = run_learn(packs, &names);
	run_names_free(&names);
	tamis_packs_free(packs);
	return status;
}

int
cli_patterns(const struct cli_args *args)
{
	static const char *const words[] = {"list", "show", "test", "lint", "learn"};
	enum { LIST, SHOW, TEST, LINT, LEARN, WORDS } word = LIST;
	const char *given = args->n_operands > 0 ? args->operands[0] : "";
	struct tamis_packs *packs;
	size_t n_ids;
	int status;

	while (word < WORDS && strcmp(words[word], given) != 0)
		word++;
	if (word == WORDS) {
		run_report(NULL, 0,
			"patterns: say list, show, test, lint or learn; see 'tamis help patterns'");
		return CLI_CANNOT;
	}
	if (word == LEARN)
		return learn(args);
	packs = load(args, &n_ids);
	if (packs == NULL)
		return CLI_CANNOT;
	if (n_ids > 0 && (word == TEST || word == LINT)) {
		run_report(NULL, 0, "patterns: %s takes packs (*.pat), not '%s'", given,
			args->operands[1]);
		tamis_packs_free(packs);
		return CLI_CANNOT;
	}
	if (word == TEST || word == LINT)
		status = examine(packs, word == TEST);
	else if (cli_given(args, OPT_JSON))
		status = print_rules(args, packs, n_ids, run_print_rule_json);
	else
		status = print_rules(args, packs, n_ids, word == LIST ? list_rule : show_rule);
	tamis_packs_free(packs);
	return status;
}
