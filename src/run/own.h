/* The files that a run writes: where it reads the folder they stand in, they are not its input. */
#ifndef TAM_RUN_OWN_H
#define TAM_RUN_OWN_H

#include <sys/stat.h>

#include "run/clean.h"

enum { RUN_OWN_MOST = 4 };

struct run_own {
	struct {
		struct stat folder;
		char *name; /* owned: as in the folder; %d stands for a number */
		bool whole; /* only what stands beside it is ours: the manifest of all shards */
	} v[RUN_OWN_MOST];
	size_t n;
};

/* What a run with these options writes, and what stands beside it on the way. TAM_FATAL: no memory. */
enum tam_code run_own_find(
	struct run_own *own, const struct run_options *o, struct tam_err *err) TAM_CHECKED;
void run_own_free(struct run_own *own);

/* Whether the entry `name` of a folder is one of them. */
bool run_own_is(const struct run_own *own, const struct stat *folder, const char *name);

#endif
