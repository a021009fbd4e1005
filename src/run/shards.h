/* Between writing the shards (shards.c) and describing them (describe.c). */
#ifndef TAM_RUN_SHARDS_H
#define TAM_RUN_SHARDS_H

#include "io/journal.h"
#include "run/job.h"

struct run_shards {
	struct tam_journal *journal; /* NULL: the output cannot be gone on with */
	char run[TAM_DIGEST_SIZE];   /* what is run, as a digest */
	char *name;                  /* owned: of the shard that is open, or is to be */
	char *whole;                 /* owned: manifest of the corpus; NULL: one file */
	uint64_t number;             /* of the shard, from 1 */
	size_t frames;               /* at the last checkpoint */
	struct tam_output_mark mark; /* of the shard, where a run before had come */
	bool sealed;                 /* that run had all its records */
	uint64_t input, item;        /* where the shard begins */
	bool begun;                  /* the journal has entries */
};

/* Both give false, after a message. */
bool run_shards_complain(struct run_job *r, enum tam_code code, const struct tam_err *err);
bool run_shards_no_memory(struct run_job *r);

/* The name of the manifest of what is complete: of the whole. Owned; NULL after a message. */
char *run_shards_manifest(struct run_job *r);

/* The manifest of the shard that is open. False after a message, and so are the next two. */
bool run_shards_describe(struct run_job *r, struct tam_buf *json);

/* Writes the manifest of the whole, from those of its shards. */
bool run_shards_sum_up(struct run_job *r, uint64_t shards, struct tam_buf *json);

/* Reads the manifest that a run before has made. */
bool run_shards_read(struct run_job *r, struct tam_buf *json);

#endif
