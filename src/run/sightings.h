/* In which documents a line, or a gram of words, has been seen. */
#ifndef TAM_RUN_SIGHTINGS_H
#define TAM_RUN_SIGHTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Documents that are remembered; what is in more is the site's, not the text's. */
enum { RUN_SIGHTING_PLACES = 8 };

struct run_sighting {
	uint64_t hash;       /* 0: free */
	size_t text, length; /* the caller's */
	uint32_t n;          /* documents that have it */
	uint32_t in[RUN_SIGHTING_PLACES];
};

/* Zero-initialised is empty. */
struct run_sightings {
	struct run_sighting *v; /* owned; freed by the caller */
	size_t n, cap;          /* cap is a power of two */
};

/* What has that hash; a new one when `add`. NULL: not there, or out of memory. */
struct run_sighting *run_sightings_find(struct run_sightings *t, uint64_t hash, bool add);

/* Document `doc`, the newest, has it, however often. */
void run_sighting_count(struct run_sighting *e, uint32_t doc);

#endif
