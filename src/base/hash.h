/* Hashing, by xxHash (XXH3 for tables and ids, XXH64 for streams). */
#ifndef TAM_BASE_HASH_H
#define TAM_BASE_HASH_H

#include <stdint.h>

#include "base/slice.h"

uint64_t tam_hash(struct tam_slice s);

/* "xxh128:" and 32 hexadecimal digits, NUL-terminated. The same on every machine. */
#define TAM_DIGEST_SIZE 40
void tam_digest(struct tam_slice s, char out[TAM_DIGEST_SIZE]);

#endif
