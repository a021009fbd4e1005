/* `tamis filter`: a line in, a line out. */
#ifndef TAM_RUN_FILTER_H
#define TAM_RUN_FILTER_H

#include "run/clean.h"

/* Of the options only those that say how to clean, the keys, workers and sandbox are used. Standard
 * input to standard output. The exit status of tamis(1). */
int run_filter(const struct run_options *o);

#endif
