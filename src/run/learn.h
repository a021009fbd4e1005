/* tamis patterns learn: the lines that stand on most documents of one site, as a pack to read and use. */
#ifndef TAM_RUN_LEARN_H
#define TAM_RUN_LEARN_H

#include "run/names.h"
#include "tamis.h"

/* Reads the inputs and prints a pack on standard output. Returns an exit status: 0, 1 when an input
 * was skipped or there are too few documents to learn from, 2 when none could be read. */
int run_learn(const struct tamis_packs *packs, const struct run_names *names);

#endif
