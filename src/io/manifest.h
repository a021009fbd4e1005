/* The manifest of a corpus: what made it, of what, and what must be found when it is checked.
 * Croissant 1.0 JSON-LD (http://mlcommons.org/croissant/1.0) with a block of our own. */
#ifndef TAM_IO_MANIFEST_H
#define TAM_IO_MANIFEST_H

#include "base/json.h"
#include "base/reasons.h"
#include "io/input.h"
#include "io/named.h"
#include "io/output.h"

struct tam_manifest_input {
	struct tam_slice path, digest; /* as given; "xxh128:..." or TAM_NONE */
	uint64_t bytes;
};

struct tam_manifest_file {
	struct tam_slice name; /* base name */
	uint64_t records, bytes, packed, xxh64;
};

/* All borrowed for the length of a call. p == NULL or n == 0: unknown, or none. */
struct tam_manifest {
	struct tam_slice version; /* of the program */
	struct tam_slice file;    /* base name of the data file; TAM_NONE: standard output */
	bool zstd, jsonl;         /* what the data file is */
	struct tam_slice license, url, published;
	const struct tam_named_value
		*packs; /* id, digest; in the order in which they were loaded */
	size_t pack_count;
	const struct tam_named_value *options; /* effective; written sorted by name */
	size_t option_count;
	const struct tam_manifest_input *inputs; /* in the order in which they were read */
	size_t input_count;
	const struct tam_named_count *languages, *years; /* written sorted by name */
	size_t language_count, year_count;
	uint64_t skipped, damaged; /* records: not written; written although damaged */
	uint64_t error_pages;      /* left out: nothing but the message of a broken page */
	uint64_t without_skeleton, without_tree; /* pages: read whole; read line by line */
	uint64_t kept_chars, repairs;
	uint64_t confidence[10];         /* pages by tenth of it */
	uint64_t removed[TAM_REASONS];   /* characters */
	uint64_t repaired[TAM_REASONS];  /* times */
	struct tam_input_counts reading; /* of all inputs; others are written sorted by name */
	unsigned shard, shards;          /* 1 of 1 for a single file; shards 0: not known yet */
	struct tam_slice run;            /* digest of options, packs and names; p == NULL: none */
	const struct tam_manifest_file *files; /* of a whole corpus: its shards; else none */
	size_t file_count;
	struct tam_output_counts counts; /* of the sealed output */
};

/* Appends the manifest, a newline behind it. The same bytes for the same facts. */
enum tam_code tam_manifest_write(
	const struct tam_manifest *m, struct tam_buf *out, struct tam_err *err) TAM_CHECKED;

/* Its members counts, languages, years and inputs alone, in an object that is open. */
void tam_manifest_sums(struct tam_json *j, const struct tam_manifest *m);

/* The same read back, of a manifest or of what tam_manifest_sums wrote. */
struct tam_sums {
	struct tam_manifest m; /* its arrays are owned; strings live in `json` */
	struct tam_slice run;  /* of a manifest: what made it; p == NULL: unknown */
	void *json;            /* owned: a json_t */
};

/* `in_block`: they stand in the block of a whole manifest. TAM_BAD: they are not there. */
enum tam_code tam_sums_read(struct tam_slice json, bool in_block, struct tam_sums *out,
	struct tam_err *err) TAM_CHECKED;
void tam_sums_free(struct tam_sums *s);

/* What reading a corpus back needs of its manifest. */
struct tam_manifest_facts {
	uint64_t records, lines, bytes, packed, frames;
	uint64_t xxh64, packed_xxh64;
	uint64_t *frame_lines; /* owned, one per data frame; NULL when unknown */
	struct tam_slice *ids; /* owned array; the sets themselves live in `json` */
	void *json;            /* owned: a json_t */
};

/* TAM_BAD: no manifest of ours, or one that was changed since. */
enum tam_code tam_manifest_read(
	struct tam_slice json, struct tam_manifest_facts *out, struct tam_err *err) TAM_CHECKED;
void tam_manifest_release(struct tam_manifest_facts *f);

#endif
