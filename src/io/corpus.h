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
	uint64_t frames;           /* of data; 0: unknown */
	uint64_t bytes, packed;    /* uncompressed (0: unknown) and of the file (0: a pipe) */
	bool counted;              /* the two below are known */
	uint64_t records, lines;   /* of JSONL the same */
	struct tam_slice manifest; /* JSON; p == NULL when there is none. Lives with the corpus. */
};

/* "-" is standard input. TAM_BAD: cannot be opened, or holds no corpus. */
enum tam_code tam_corpus_open(
	struct tam_corpus **out, const char *path, struct tam_err *err) TAM_CHECKED;
void tam_corpus_close(struct tam_corpus *c);

struct tam_corpus_info tam_corpus_info(const struct tam_corpus *c);

/* The next line, newline included, borrowed until the next call. TAM_EOF after the last; TAM_FATAL:
 * damaged or truncated, with frame and byte in the message. */
enum tam_code tam_corpus_next(
	struct tam_corpus *c, struct tam_slice *line, struct tam_err *err) TAM_CHECKED;

/* Goes to the frame that holds uncompressed byte `at`, or to the first line of the file (at = 0, or
 * no seek table); *line_start is the uncompressed offset at which reading goes on (always the start
 * of a line). TAM_EOF: there are not so many bytes. TAM_FATAL: a pipe cannot go back. */
enum tam_code tam_corpus_seek(
	struct tam_corpus *c, uint64_t at, uint64_t *line_start, struct tam_err *err) TAM_CHECKED;

/* The same for the line with number `number`, from 0: goes to the start of its frame, or of the
 * file; *line_number is that of the next line read. */
enum tam_code tam_corpus_seek_line(struct tam_corpus *c, uint64_t number, uint64_t *line_number,
	struct tam_err *err) TAM_CHECKED;

/* The next record with this id, from where reading stands; frames that cannot hold it are not
 * read. TAM_EOF: no more. Borrowed until the next call. */
enum tam_code tam_corpus_find(struct tam_corpus *c, struct tam_slice id, struct tam_slice *line,
	struct tam_err *err) TAM_CHECKED;

/* Reads a whole file and compares frame checksums, seek table, manifest counts and hashes, and the
 * manifest with the sidecar if there is one. TAM_BAD with the first thing that does not fit: a file
 * that was cut or changed anywhere, but also one that nothing vouches for. TAM_FATAL: cannot be
 * opened. */
enum tam_code tam_corpus_verify(const char *path, struct tam_err *err) TAM_CHECKED;

#endif
