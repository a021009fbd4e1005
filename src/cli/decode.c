/* tamis decode: bytes in any encoding to repaired UTF-8. */
#include <string.h>

#include "cli/commands.h"
#include "run/decode.h"
#include "run/report.h"

static struct tamis_bytes
given(const struct cli_args *args, enum cli_option option)
{
	const char *s = args->value[option];

	return (struct tamis_bytes){s, s == NULL ? 0 : strlen(s)};
}

static bool
ends_in_zst(const char *name)
{
	size_t n = name == NULL ? 0 : strlen(name);

	return n > 4 && strcmp(name + n - 4, ".zst") == 0;
}

int
cli_decode(const struct cli_args *args)
{
	static const enum tam_format formats[] = {TAM_FORMAT_HTML, TAM_FORMAT_TEXT,
		TAM_FORMAT_JSONL, TAM_FORMAT_WARC, TAM_FORMAT_WET};
	struct run_decode_options o = {
		.names = args->operands,
		.n_names = args->n_operands,
		.text_key = args->value[OPT_TEXT_KEY],
		.html_key = args->value[OPT_HTML_KEY],
		.max_bytes = (uint64_t)64 << 20,
		.defaults = {.plain_spaces = cli_given(args, OPT_SPACES),
			.plain_quotes = cli_given(args, OPT_QUOTES),
			.nfkc = cli_given(args, OPT_NFKC),
			.as_is = cli_given(args, OPT_NO_REPAIR),
			.unwrap = cli_given(args, OPT_UNWRAP),
			.charset = given(args, OPT_CHARSET)},
		.lines = cli_given(args, OPT_LINES),
		.json = cli_given(args, OPT_JSON),
		.quiet = cli_given(args, OPT_QUIET),
		.output = args->value[OPT_OUTPUT],
		.sink = {.force = cli_given(args, OPT_FORCE),
			.zstd = ends_in_zst(args->value[OPT_OUTPUT]),
			.level = 3},
	};

	if (!cli_number(args, OPT_MAX_BYTES, 1, (uint64_t)1 << 31, &o.max_bytes))
		return CLI_CANNOT;
	if (o.defaults.charset.p != NULL && tamis_charset(o.defaults.charset) == NULL) {
		run_report(NULL, 0, "decode: --charset takes a label like latin1 or gbk, not '%s'",
			o.defaults.charset.p);
		return CLI_CANNOT;
	}
	if (args->choice[OPT_FROM] >= 0)
		o.from = formats[args->choice[OPT_FROM]];
	return run_decode(&o);
}
