/* The manifest of a corpus, summed up from those of its shards. */
#ifndef TAM_RUN_WHOLE_H
#define TAM_RUN_WHOLE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"

/* `run` may be TAM_NONE. Reads NAME.manifest.json of each of the `n` data files and appends the manifest of the whole, whose
 * data files are `glob`. Packs, options and version are those of the first. TAM_BAD: a manifest is
 * missing or damaged, or its shard was made otherwise. */
enum tam_code run_whole_manifest(char *const *names, size_t n, const char *glob,
	struct tam_slice run, struct tam_buf *out, struct tam_err *err) TAM_CHECKED;

#endif
