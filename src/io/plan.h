/* Plans of tamis plan: which part of which input belongs to which shard, as lines of JSON. */
#ifndef TAM_IO_PLAN_H
#define TAM_IO_PLAN_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct tam_plan_part {
	uint64_t shard; /* from 1 */
	struct tam_slice input;
	uint64_t from, to; /* bytes; to = 0: all */
};

/* Appends the first line. */
void tam_plan_begin(struct tam_buf *out, uint64_t shards);
void tam_plan_add(struct tam_buf *out, const struct tam_plan_part *part);

/* Calls `each` for every part, in order, until it returns false. TAM_BAD with the line: no plan. */
typedef bool tam_plan_each(void *user, const struct tam_plan_part *part);
enum tam_code tam_plan_read(struct tam_slice text, uint64_t *shards, tam_plan_each *each,
	void *user, struct tam_err *err) TAM_CHECKED;

#endif
