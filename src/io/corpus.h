/* Reading a corpus file back: frames, manifest, seek table (tamis-corpus(5)). Plain zstd and plain
 * JSONL files are read too, but only in order. */
#ifndef TAM_IO_CORPUS_H
#define TAM_IO_CORPUS_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct tam_corpus;

struct tam_corpus_info {
	bool compressed;           /* zstd frames */
	bool complete;             /* ends in a seek table: nothing is missing at the end */
	uint64_t frames;           /* of data */
	uint64_t bytes, packed;    /* uncompressed (0: unknown) and in the file */
	struct tam_slice manifest; /* JSON; p == NULL when there is none. Lives with the corpus. */
};

enum tam_code tam_corpus_open(
	struct tam_corpus **out, const char *path, struct tam_err *err) TAM_CHECKED;
void tam_corpus_close(struct tam_corpus *c);

struct tam_corpus_info tam_corpus_info(const struct tam_corpus *c);

/* The next line, newline included, borrowed until the next call. TAM_EOF after the last; TAM_FATAL:
 * damaged or truncated, with frame and byte in the message. */
enum tam_code tam_corpus_next(
	struct tam_corpus *c, struct tam_slice *line, struct tam_err *err) TAM_CHECKED;

/* Goes to the frame that holds uncompressed byte `at`, or to the first line of the file (at = 0);
 * *line_start is the uncompressed offset at which reading goes on (always the start of a line). */
enum tam_code tam_corpus_seek(
	struct tam_corpus *c, uint64_t at, uint64_t *line_start, struct tam_err *err) TAM_CHECKED;

/* Reads everything and compares frame checksums, seek table, manifest counts and xxh64. TAM_BAD
 * with what does not fit. */
enum tam_code tam_corpus_verify(struct tam_corpus *c, struct tam_err *err) TAM_CHECKED;

#endif
