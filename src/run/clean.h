/* A cleaning run: inputs in, one output, counts at the end. Commands clean and explain are this. */
#ifndef TAM_RUN_CLEAN_H
#define TAM_RUN_CLEAN_H

#include "io/input.h"
#include "io/output.h"
#include "run/progress.h"
#include "run/sandbox.h"
#include "tamis.h"

/* An option with its effective value, for the manifest. */
struct run_setting {
	const char *name, *value;
};

struct run_options {
	const struct tamis_packs *packs;
	const char *const *names; /* inputs; none: standard input */
	size_t n_names;
	const char *files_from; /* a list of further names, or NULL */
	bool nul;               /* its names end in NUL */
	bool folders;           /* a folder stands for its files */
	enum tam_format from;
	const char *text_key, *html_key; /* NULL: the default */
	uint64_t max_bytes;              /* of a record */
	struct tamis_input defaults;     /* what is the same for every record */
	enum tamis_form form;
	bool headers;       /* text: header blocks even for one document */
	const char *output; /* NULL: standard output */
	struct tam_output_options sink;
	uint64_t
		shard_bytes; /* uncompressed, of a shard; 0: one file. Then `output` has one %0Nd */
	unsigned shard, shards; /* this run does part `shard`, from 1, of `shards`; 0 of 0: all */
	const char *plan;       /* a file of tamis plan that says which part has what, or NULL */
	bool resume;            /* go on where a run before has stopped */
	const char *marks, *stats; /* files for --explain and --stats, or NULL */
	bool strict, quiet, verbose;
	enum run_progress_how progress;
	unsigned jobs; /* workers; 0: one for each processor */
	enum run_sandbox sandbox;
	const struct run_setting *settings;
	size_t n_settings;
};

/* The exit status of tamis(1). */
int run_clean(const struct run_options *o);

#endif
