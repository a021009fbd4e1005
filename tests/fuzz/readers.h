/* The readers of files, as entry points of the harness. */
#ifndef FUZZ_READERS_H
#define FUZZ_READERS_H

#include "io/input.h"

/* Reads `s` as a file, from a socket in pieces, and in two parts where it can be cut: the same records and
 * messages must come, and each byte must be accounted for. Anything else aborts. */
void fuzz_reader(struct tam_slice s, enum tam_format format);

#endif
