/* tamis finalize: are the shards of all runs there and whole? */
#ifndef TAM_RUN_FINALIZE_H
#define TAM_RUN_FINALIZE_H

#include <stdbool.h>

/* `name` as it was given to the runs with -o. `shards`: how many runs; 0: as many as the names of the
 * files that are there say. Writes the manifest of the whole. The exit status of tamis(1). */
int run_finalize(const char *name, unsigned shards, bool force);

#endif
