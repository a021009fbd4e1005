/* A decoding run: inputs in any encoding to repaired UTF-8, one after the other. */
#ifndef TAM_RUN_DECODE_H
#define TAM_RUN_DECODE_H

#include "io/input.h"
#include "io/output.h"
#include "tamis.h"

struct run_decode_options {
	const char *const *names; /* none: standard input */
	size_t n_names;
	enum tam_format from;
	const char *text_key, *html_key; /* NULL: the default */
	uint64_t max_bytes;
	struct tamis_input defaults;
	bool lines; /* each line is a document */
	bool json;  /* what was found instead of the text */
	bool quiet;
	const char *output; /* NULL: standard output */
	struct tam_output_options sink;
};

/* The exit status of tamis(1). */
int run_decode(const struct run_decode_options *o);

#endif
