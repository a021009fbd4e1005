/* Packs from the binary and from files. */
#ifndef TAM_RUN_PACKS_H
#define TAM_RUN_PACKS_H

#include "tamis.h"

/* The embedded packs (unless not wanted), then each path: a pack, or a folder of them. Compiled.
 * NULL after a message that names file and line. */
struct tamis_packs *run_packs(bool builtin, const char *const *paths, size_t n);

/* Prints a line of JSON about a rule. */
void run_print_rule_json(const struct tamis_rule *r);

#endif
