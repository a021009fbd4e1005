/* `tamis cat`: corpora read back. */
#ifndef TAM_RUN_CAT_H
#define TAM_RUN_CAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Exit status of tamis(1); several files: the worst. */
enum run_cat_status {
	RUN_CAT_OK = 0,
	RUN_CAT_SOME = 1,   /* damaged, or a check failed, or the id is nowhere */
	RUN_CAT_CANNOT = 2, /* a file cannot be read */
	RUN_CAT_OUTPUT = 74,
	RUN_CAT_PIPE =
		141, /* the reader is gone: die of SIGPIPE, or exit with this as a shell would */
};

/* One of list, verify, id and range, or none of them: everything goes to `out`. */
struct run_cat_options {
	const char *const *files; /* "-" is standard input; none at all too */
	size_t count;
	bool list;
	bool verify;
	const char *id;    /* NULL: not asked for */
	bool range;        /* lines [from, to), from 0, counted through all files */
	uint64_t from, to; /* to: UINT64_MAX for "to the end" */
	int out;           /* descriptor of the data */
	bool visible;      /* out is a terminal: nothing may act on it */
};

int run_cat(const struct run_cat_options *options);

/* "A:B", "A:", ":B" or a single "A" (A:A+1) into from and to. False: none of these. */
bool run_cat_range(const char *text, uint64_t *from, uint64_t *to);

#endif
