/* xxHash behind two names. */
#include "base/hash.h"

#include <stdio.h>
#include <xxhash.h>

uint64_t
tam_hash(struct tam_slice s)
{
	return XXH3_64bits(s.p, s.n);
}

void
tam_digest(struct tam_slice s, char out[TAM_DIGEST_SIZE])
{
	XXH128_hash_t h = XXH3_128bits(s.p, s.n);

	(void)snprintf(out, TAM_DIGEST_SIZE, "xxh128:%016llx%016llx", (unsigned long long)h.high64,
		(unsigned long long)h.low64);
}
