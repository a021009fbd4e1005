/* Where a corpus goes: standard output or a named file, plain or zstd, never half there.
 *
 * A named file is written beside its name, flushed to disk, renamed, and the folder flushed: the
 * name appears only when its content is complete. */
#ifndef TAM_IO_OUTPUT_H
#define TAM_IO_OUTPUT_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "io/pack.h"

struct tam_output_options {
	bool force;         /* replace an existing file; compressed data to a terminal */
	bool zstd;          /* frames + manifest + seek table (tamis-corpus(5)) */
	bool sidecar;       /* also NAME.manifest.json, renamed into place last; named files only */
	int level;          /* of zstd, 1 to 19 */
	size_t frame_bytes; /* uncompressed target of a frame; 0: 4 MiB */
	bool kept;          /* an abort leaves the bytes so far, for a later run to go on from */
	bool goes_on; /* with `kept`: tam_output_resume will be called, the bytes are needed */
};

/* How far a file had come: whole frames. */
struct tam_output_mark {
	uint64_t records, bytes; /* uncompressed */
	uint64_t packed;
	uint64_t xxh64; /* of the uncompressed bytes */
};

struct tam_output;

/* `path` NULL or "-": standard output. Messages name the file. TAM_BAD: refused, because it
 * exists already or is a terminal. TAM_FATAL: cannot be made. */
enum tam_code tam_output_open(struct tam_output **out, const char *path,
	const struct tam_output_options *options, struct tam_err *err) TAM_CHECKED;

/* Goes on from what a run with `kept` left behind: to be called before the first write. Everything is
 * read and compared. TAM_BAD: it is not there, or not what `mark` says; the output is empty then. */
enum tam_code tam_output_resume(struct tam_output *out, const struct tam_output_mark *mark,
	struct tam_err *err) TAM_CHECKED;

/* Ends the frame if `n` bytes more would not fit into it, as the next write would do. */
enum tam_code tam_output_room(struct tam_output *out, size_t n, struct tam_err *err) TAM_CHECKED;

/* Frames written so far, and all bytes taken so far, uncompressed. */
size_t tam_output_frames(const struct tam_output *out);
uint64_t tam_output_bytes(const struct tam_output *out);

/* Adds one record: whole lines, ending in a newline. Frames end only between records. TAM_FATAL
 * when it cannot be written; TAM_EOF when the reader of a pipe is gone (with SIGPIPE ignored). */
enum tam_code tam_output_write(
	struct tam_output *out, struct tam_slice record, struct tam_err *err) TAM_CHECKED;

/* Ends the last frame, so that counts and frames are final and the manifest can be made. Nothing
 * can be written after it. */
enum tam_code tam_output_seal(struct tam_output *out, struct tam_err *err) TAM_CHECKED;

/* What the manifest needs to know of the stream so far. */
struct tam_output_counts {
	uint64_t records, lines, bytes; /* uncompressed */
	uint64_t xxh64;                 /* of all uncompressed bytes */
	uint64_t packed, packed_xxh64;  /* of the data frames; 0 for a plain file */
	size_t frames;
	const struct tam_frame *frame; /* `frames` of them, until the output ends */
};
struct tam_output_counts tam_output_counts(const struct tam_output *out);

/* Where the bytes are until the file is complete, for a handler that dies of a signal: unlink() it
 * when it is not NULL. Lives with the output. */
const char *tam_output_temp(const struct tam_output *out);

/* Ends the file: last frame, `manifest` (JSON, io/manifest.h; used for zstd and sidecar), seek
 * table; flush, rename. Frees `out` in any case. */
enum tam_code tam_output_finish(
	struct tam_output *out, struct tam_slice manifest, struct tam_err *err) TAM_CHECKED;

/* Gives up: removes the temporary file unless it is kept, frees. NULL is nothing. */
void tam_output_abort(struct tam_output *out);

#endif
