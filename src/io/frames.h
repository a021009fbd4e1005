/* A file as what it is made of, from front to back: zstd frames and skippable frames, or plain
 * bytes. Needs no seeking, so it reads pipes. */
#ifndef TAM_IO_FRAMES_H
#define TAM_IO_FRAMES_H

#include "io/source.h"

/* Of manifests and seek tables, which are held in memory. */
#define TAM_SKIPPABLE_MOST ((size_t)1 << 30)

enum tam_piece_kind {
	TAM_PIECE_BYTES,   /* uncompressed: the next part of a frame, or of a plain file */
	TAM_PIECE_END,     /* a zstd frame is over, and its checksum right */
	TAM_PIECE_SKIPPED, /* a skippable frame; `bytes` is what a manifest or seek table holds */
	TAM_PIECE_EOF,
};

struct tam_piece {
	enum tam_piece_kind kind;
	struct tam_slice bytes; /* borrowed until the next call */
	uint32_t magic;         /* SKIPPED */
	uint64_t start, packed; /* END, SKIPPED: place and size of the frame in the file */
};

struct tam_frames;

/* `path` as for tam_source_open. TAM_BAD: cannot be opened; or is neither zstd nor text, with the
 * name of what it is. */
enum tam_code tam_frames_open(
	struct tam_frames **out, const char *path, struct tam_err *err) TAM_CHECKED;
void tam_frames_close(struct tam_frames *f);

bool tam_frames_compressed(const struct tam_frames *f);

/* The descriptor, and the size of a regular file (0: none). */
int tam_frames_fd(const struct tam_frames *f);
uint64_t tam_frames_size(const struct tam_frames *f);

/* Windows greater than 2^log are refused: by the frame's header, before memory is taken. */
void tam_frames_limit(struct tam_frames *f, int window_log);

/* From now on adds the compressed bytes of data frames to `h` as they are read. Borrowed. */
void tam_frames_watch(struct tam_frames *f, struct tam_xxh64 *h);

/* TAM_FATAL: damaged or truncated, with the byte; or it cannot be read. */
enum tam_code tam_frames_next(
	struct tam_frames *f, struct tam_piece *out, struct tam_err *err) TAM_CHECKED;

/* Goes on at byte `at` of the file, where a frame must begin. TAM_FATAL: cannot seek. */
enum tam_code tam_frames_seek(struct tam_frames *f, uint64_t at, struct tam_err *err) TAM_CHECKED;

#endif
