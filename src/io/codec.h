/* One interface to gzip, zlib, raw deflate, zstd and brotli: bytes in, bytes out, step by step. */
#ifndef TAM_IO_CODEC_H
#define TAM_IO_CODEC_H

#include "base/buf.h"
#include "base/err.h"

enum tam_packing {
	TAM_PLAIN,
	TAM_GZIP,    /* one member */
	TAM_ZLIB,    /* deflate with a zlib header: what RFC 9110 means by "deflate" */
	TAM_DEFLATE, /* deflate alone: what some servers mean by it */
	TAM_ZSTD,    /* one frame, also a skippable one */
	TAM_BROTLI,
	TAM_PACKINGS,
};

/* "gzip" ... for messages. */
const char *tam_packing_name(enum tam_packing packing);

/* By its first bytes: PLAIN, GZIP or ZSTD. Brotli has no signature. */
enum tam_packing tam_packing_of(struct tam_slice head);

struct tam_codec;

/* `window_log`: greatest window of zstd. TAM_FATAL: no memory. */
enum tam_code tam_codec_new(struct tam_codec **out, enum tam_packing packing, int window_log,
	struct tam_err *err) TAM_CHECKED;
void tam_codec_free(struct tam_codec *c);

/* Makes ready for the next member, frame or stream. */
enum tam_code tam_codec_reset(struct tam_codec *c, struct tam_err *err) TAM_CHECKED;

enum tam_step {
	TAM_STEP_MORE, /* all of `in` is used, or `room` is full */
	TAM_STEP_END,  /* the member, frame or stream is over, its checksum right */
	TAM_STEP_BAD,  /* damaged: tam_codec_why */
	TAM_STEP_NOMEM,
};

/* Takes bytes off the front of `in`, writes at most `room` to `out`, *got of them. */
enum tam_step tam_codec_step(
	struct tam_codec *c, struct tam_slice *in, char *out, size_t room, size_t *got);

/* What was wrong, in a few words; static or lives with the codec. */
const char *tam_codec_why(const struct tam_codec *c);

/* A whole gzip member at once, for small ones at more than twice the speed. False: it does not fit,
 * is cut or damaged; the slow way tells which. *used: bytes of `in` that it was. */
bool tam_codec_member(struct tam_codec *c, struct tam_slice in, char *out, size_t room, size_t *got,
	size_t *used);

/* What the skippable frame at the front of a .warc.zst holds: a dictionary for all frames behind it,
 * itself compressed or not. Anything else is let be. TAM_FATAL: no memory. */
enum tam_code tam_codec_dictionary(
	struct tam_codec *c, struct tam_slice s, struct tam_err *err) TAM_CHECKED;
#define TAM_MOST_DICTIONARY ((size_t)16 << 20)

/* The most that a packing can make of a byte, rounded up: what claims more is hostile. */
#define TAM_MOST_RATIO 32768

#endif
