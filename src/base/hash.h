/* Hashing, by xxHash (XXH3 for tables and ids, XXH64 for streams). */
#ifndef TAM_BASE_HASH_H
#define TAM_BASE_HASH_H

#include <stdint.h>

#include "base/slice.h"

uint64_t tam_hash(struct tam_slice s);

/* XXH64 with seed 0: what zstd's seekable format and our manifests name. */
uint64_t tam_xxh64(struct tam_slice s);

/* "xxh128:" and 32 hexadecimal digits, NUL-terminated. The same on every machine. */
#define TAM_DIGEST_SIZE 40
void tam_digest(struct tam_slice s, char out[TAM_DIGEST_SIZE]);

/* The same two piece by piece, for what is never whole in memory. NULL: out of memory. */
struct tam_xxh64;
struct tam_xxh64 *tam_xxh64_new(void) TAM_CHECKED;
void tam_xxh64_free(struct tam_xxh64 *h);
void tam_xxh64_reset(struct tam_xxh64 *h);
void tam_xxh64_add(struct tam_xxh64 *h, struct tam_slice s);
uint64_t tam_xxh64_value(const struct tam_xxh64 *h);

struct tam_digester;
struct tam_digester *tam_digester_new(void) TAM_CHECKED;
void tam_digester_free(struct tam_digester *d);
void tam_digester_add(struct tam_digester *d, struct tam_slice s);
void tam_digester_value(const struct tam_digester *d, char out[TAM_DIGEST_SIZE]);

#endif
