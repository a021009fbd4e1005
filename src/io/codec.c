/* zlib, libdeflate, zstd and brotli behind one function that makes a step. */
#include "io/codec.h"

#include <brotli/decode.h>
#include <libdeflate.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "base/mem.h"
#include "io/pack.h"

struct tam_codec {
	enum tam_packing packing;
	const char *why;
	z_stream zlib;
	bool zlib_ready;
	struct libdeflate_decompressor *whole;
	ZSTD_DCtx *zstd;
	size_t hint; /* bytes up to the end of zstd's next block */
	BrotliDecoderState *brotli;
};

/* Of zstd: so many bytes begin every frame. */
#define FRAME_START 5
#define DICTIONARY_MAGIC 0xEC30A437u

const char *
tam_packing_name(enum tam_packing packing)
{
	static const char *const names[TAM_PACKINGS] = {
		"plain", "gzip", "deflate", "deflate", "zstd", "brotli"};

	return names[packing];
}

enum tam_packing
tam_packing_of(struct tam_slice head)
{
	uint32_t magic = head.n < 4 ? 0 : tam_le32(head.p);

	/* Deflate is the only method of gzip there is. */
	if (tam_slice_starts(head, TAM_LIT("\x1F\x8B\x08")))
		return TAM_GZIP;
	if (magic == TAM_ZSTD_MAGIC || (magic & 0xFFFFFFF0u) == TAM_SKIPPABLE_MAGIC)
		return TAM_ZSTD;
	return TAM_PLAIN;
}

static void *
zlib_alloc(void *user, unsigned count, unsigned size)
{
	size_t bytes;

	(void)user;
	return tam_mul_over(count, size, &bytes) ? NULL : tam_alloc(bytes);
}

static void
zlib_free(void *user, void *p)
{
	(void)user;
	tam_free(p);
}

static void *
brotli_alloc(void *user, size_t bytes)
{
	(void)user;
	return tam_alloc(bytes);
}

static int
window_bits(enum tam_packing packing)
{
	if (packing == TAM_GZIP)
		return MAX_WBITS + 16;
	return packing == TAM_ZLIB ? MAX_WBITS : -MAX_WBITS;
}

static bool
open_zlib(struct tam_codec *c)
{
	c->zlib.zalloc = zlib_alloc;
	c->zlib.zfree = zlib_free;
	c->zlib_ready = inflateInit2(&c->zlib, window_bits(c->packing)) == Z_OK;
	/* Not needed, only faster: without it the slow way does all. */
	if (c->zlib_ready && c->packing == TAM_GZIP)
		c->whole = libdeflate_alloc_decompressor();
	return c->zlib_ready;
}

static bool
open_brotli(struct tam_codec *c)
{
	BrotliDecoderDestroyInstance(c->brotli);
	c->brotli = BrotliDecoderCreateInstance(brotli_alloc, zlib_free, NULL);
	return c->brotli != NULL;
}

enum tam_code
tam_codec_new(struct tam_codec **out, enum tam_packing packing, int window_log, struct tam_err *err)
{
	struct tam_codec *c = tam_calloc(1, sizeof *c);
	bool ready = false;

	*out = NULL;
	if (c == NULL)
		return tam_fail_nomem(err);
	c->packing = packing;
	c->why = "";
	switch (packing) {
	case TAM_GZIP:
	case TAM_ZLIB:
	case TAM_DEFLATE:
		ready = open_zlib(c);
		break;
	case TAM_ZSTD:
		c->zstd = ZSTD_createDCtx();
		ready = c->zstd != NULL && !ZSTD_isError(ZSTD_DCtx_setParameter(
						   c->zstd, ZSTD_d_windowLogMax, window_log));
		c->hint = FRAME_START;
		break;
	case TAM_BROTLI:
		ready = open_brotli(c);
		break;
	case TAM_PLAIN:
	case TAM_PACKINGS:
		break;
	}
	if (!ready) {
		tam_codec_free(c);
		return tam_fail_nomem(err);
	}
	*out = c;
	return TAM_OK;
}

void
tam_codec_free(struct tam_codec *c)
{
	if (c == NULL)
		return;
	if (c->zlib_ready)
		(void)inflateEnd(&c->zlib);
	if (c->whole != NULL)
		libdeflate_free_decompressor(c->whole);
	(void)ZSTD_freeDCtx(c->zstd);
	BrotliDecoderDestroyInstance(c->brotli);
	tam_free(c);
}

enum tam_code
tam_codec_reset(struct tam_codec *c, struct tam_err *err)
{
	if (c->zlib_ready)
		(void)inflateReset2(&c->zlib, window_bits(c->packing));
	if (c->zstd != NULL)
		(void)ZSTD_DCtx_reset(c->zstd, ZSTD_reset_session_only);
	c->hint = FRAME_START;
	if (c->brotli != NULL && !open_brotli(c))
		return tam_fail_nomem(err);
	return TAM_OK;
}

/* zlib counts in unsigned int. */
static unsigned
at_most(size_t n)
{
	return n > (1u << 30) ? 1u << 30 : (unsigned)n;
}

static enum tam_step
step_zlib(struct tam_codec *c, struct tam_slice *in, char *out, size_t room, size_t *got)
{
	unsigned have = at_most(in->n), space = at_most(room);
	int rc;

	/* zlib does not write to its input, but says so only with ZLIB_CONST. */
	c->zlib.next_in = (Bytef *)(uintptr_t)in->p;
	c->zlib.avail_in = have;
	c->zlib.next_out = (Bytef *)out;
	c->zlib.avail_out = space;
	rc = inflate(&c->zlib, Z_NO_FLUSH);
	*in = tam_slice_from(*in, have - c->zlib.avail_in);
	*got = space - c->zlib.avail_out;
	if (rc == Z_STREAM_END)
		return TAM_STEP_END;
	if (rc == Z_OK || rc == Z_BUF_ERROR)
		return TAM_STEP_MORE;
	if (rc == Z_MEM_ERROR)
		return TAM_STEP_NOMEM;
	c->why = c->zlib.msg != NULL ? c->zlib.msg : "invalid data";
	return TAM_STEP_BAD;
}

/* A block at a time: when a call meets damage, zstd forgets what the same call has written. */
static enum tam_step
step_zstd(struct tam_codec *c, struct tam_slice *in, char *out, size_t room, size_t *got)
{
	ZSTD_inBuffer from = {in->p, in->n < c->hint ? in->n : c->hint, 0};
	ZSTD_outBuffer to = {out, room, 0};
	size_t rc = ZSTD_decompressStream(c->zstd, &to, &from);

	*in = tam_slice_from(*in, from.pos);
	*got = to.pos;
	if (ZSTD_isError(rc)) {
		c->why = ZSTD_getErrorName(rc);
		return TAM_STEP_BAD;
	}
	c->hint = rc;
	return rc == 0 ? TAM_STEP_END : TAM_STEP_MORE;
}

static enum tam_step
step_brotli(struct tam_codec *c, struct tam_slice *in, char *out, size_t room, size_t *got)
{
	const uint8_t *next_in = (const uint8_t *)in->p;
	uint8_t *next_out = (uint8_t *)out;
	size_t have = in->n, space = room;
	BrotliDecoderResult rc =
		BrotliDecoderDecompressStream(c->brotli, &have, &next_in, &space, &next_out, NULL);

	*in = tam_slice_from(*in, in->n - have);
	*got = room - space;
	if (rc == BROTLI_DECODER_RESULT_SUCCESS)
		return TAM_STEP_END;
	if (rc != BROTLI_DECODER_RESULT_ERROR)
		return TAM_STEP_MORE;
	c->why = BrotliDecoderErrorString(BrotliDecoderGetErrorCode(c->brotli));
	/* The codes from -30 to -21 are failed allocations. */
	return BrotliDecoderGetErrorCode(c->brotli) <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES &&
			       BrotliDecoderGetErrorCode(c->brotli) >=
				       BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES
		       ? TAM_STEP_NOMEM
		       : TAM_STEP_BAD;
}

enum tam_step
tam_codec_step(struct tam_codec *c, struct tam_slice *in, char *out, size_t room, size_t *got)
{
	*got = 0;
	if (c->zlib_ready)
		return step_zlib(c, in, out, room, got);
	return c->zstd != NULL ? step_zstd(c, in, out, room, got)
			       : step_brotli(c, in, out, room, got);
}

const char *
tam_codec_why(const struct tam_codec *c)
{
	return c->why;
}

bool
tam_codec_member(
	struct tam_codec *c, struct tam_slice in, char *out, size_t room, size_t *got, size_t *used)
{
	return c->whole != NULL && libdeflate_gzip_decompress_ex(c->whole, in.p, in.n, out, room,
					   used, got) == LIBDEFLATE_SUCCESS;
}

enum tam_code
tam_codec_dictionary(struct tam_codec *c, struct tam_slice s, struct tam_err *err)
{
	unsigned long long size = ZSTD_getFrameContentSize(s.p, s.n);
	char *plain = NULL;
	size_t rc = 0;

	if (size <= TAM_MOST_DICTIONARY) {
		plain = tam_alloc((size_t)size);
		if (plain == NULL)
			return tam_fail_nomem(err);
		rc = ZSTD_decompressDCtx(c->zstd, plain, (size_t)size, s.p, s.n);
		s = tam_slice(plain, ZSTD_isError(rc) ? 0 : rc);
	}
	/* A dictionary that cannot be loaded leaves frames that cannot be read, and says so there. */
	if (s.n >= 8 && tam_le32(s.p) == DICTIONARY_MAGIC)
		rc = ZSTD_DCtx_loadDictionary(c->zstd, s.p, s.n);
	tam_free(plain);
	return ZSTD_isError(rc) && ZSTD_getErrorCode(rc) == ZSTD_error_memory_allocation
		       ? tam_fail_nomem(err)
		       : TAM_OK;
}
