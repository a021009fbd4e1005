/* Frame after frame. zstd does not call a truncated frame an error; we do. */
#include "io/frames.h"

#include <errno.h>
#include <unistd.h>
#include <zstd.h>

#include "base/mem.h"
#include "io/magic.h"
#include "io/pack.h"
#include "io/sys.h"

/* What `zstd -d` takes without being told to; files with our seek table need less. */
#define WINDOW_LOG_ANY 27

struct tam_frames {
	struct tam_source source;
	bool compressed;
	enum { BETWEEN, INSIDE, ENDED } state; /* of a zstd frame; ENDED: and not yet said so */
	uint64_t start;                        /* of the frame we are in */
	size_t held;             /* bytes given out that are to be skipped at the next call */
	struct tam_xxh64 *watch; /* borrowed, or NULL */
	ZSTD_DCtx *zstd;
	char *out;
	size_t out_size;
};

static bool
is_skippable(uint32_t magic)
{
	return (magic & 0xFFFFFFF0u) == TAM_SKIPPABLE_MAGIC;
}

/* Either zstd, or something with lines; a picture or gzip would come out as garbage. */
static enum tam_code
look(struct tam_frames *f, struct tam_err *err)
{
	struct tam_slice head;
	enum tam_code code = tam_source_fill(&f->source, 4096, err);

	if (code != TAM_OK)
		return code;
	head = tam_source_rest(&f->source);
	if (head.n >= 4) {
		uint32_t magic = tam_le32(head.p);

		f->compressed = magic == TAM_ZSTD_MAGIC || is_skippable(magic);
	}
	return f->compressed ? TAM_OK : tam_refuse_magic(head, err);
}

enum tam_code
tam_frames_open(struct tam_frames **out, const char *path, struct tam_err *err)
{
	struct tam_frames *f = tam_calloc(1, sizeof *f);
	enum tam_code code;

	*out = NULL;
	if (f == NULL)
		return tam_fail_nomem(err);
	f->source.fd = -1;
	code = tam_source_open(&f->source, path, false, err);
	if (code == TAM_OK)
		code = look(f, err);
	if (code == TAM_OK) {
		f->zstd = ZSTD_createDCtx();
		f->out_size = ZSTD_DStreamOutSize();
		f->out = tam_alloc(f->out_size);
		if (f->zstd == NULL || f->out == NULL)
			code = tam_fail_nomem(err);
	}
	if (code != TAM_OK) {
		tam_frames_close(f);
		return code;
	}
	tam_frames_limit(f, WINDOW_LOG_ANY);
	*out = f;
	return TAM_OK;
}

void
tam_frames_close(struct tam_frames *f)
{
	if (f == NULL)
		return;
	tam_source_close(&f->source);
	(void)ZSTD_freeDCtx(f->zstd);
	tam_free(f->out);
	tam_free(f);
}

bool
tam_frames_compressed(const struct tam_frames *f)
{
	return f->compressed;
}

int
tam_frames_fd(const struct tam_frames *f)
{
	return f->source.fd;
}

uint64_t
tam_frames_size(const struct tam_frames *f)
{
	return f->source.size;
}

void
tam_frames_limit(struct tam_frames *f, int window_log)
{
	(void)ZSTD_DCtx_setParameter(f->zstd, ZSTD_d_windowLogMax, window_log);
}

void
tam_frames_watch(struct tam_frames *f, struct tam_xxh64 *h)
{
	f->watch = h;
}

static enum tam_code
truncated(const struct tam_frames *f, struct tam_err *err)
{
	return tam_fail(err, TAM_FATAL, "truncated: the frame at byte %llu ends early",
		(unsigned long long)f->start);
}

/* Failing to read is as fatal here as what is read. */
static enum tam_code
fill(struct tam_frames *f, size_t want, struct tam_err *err)
{
	enum tam_code code = tam_source_fill(&f->source, want, err);

	return code == TAM_OK ? TAM_OK : (err->code = TAM_FATAL);
}

static enum tam_code
next_plain(struct tam_frames *f, struct tam_piece *out, struct tam_err *err)
{
	enum tam_code code = fill(f, 1, err);

	out->bytes = tam_source_rest(&f->source);
	out->kind = out->bytes.n == 0 ? TAM_PIECE_EOF : TAM_PIECE_BYTES;
	f->held = out->bytes.n;
	return code;
}

static enum tam_code
next_bytes(struct tam_frames *f, struct tam_piece *out, struct tam_err *err)
{
	ZSTD_outBuffer to = {f->out, f->out_size, 0};
	ZSTD_inBuffer from;
	enum tam_code code;
	size_t rc;

	do {
		code = fill(f, 1, err);
		if (code != TAM_OK)
			return code;
		from = (ZSTD_inBuffer){
			tam_source_rest(&f->source).p, tam_source_rest(&f->source).n, 0};
		rc = ZSTD_decompressStream(f->zstd, &to, &from);
		if (ZSTD_isError(rc))
			return tam_fail(err, TAM_FATAL, "damaged: the frame at byte %llu: %s",
				(unsigned long long)f->start, ZSTD_getErrorName(rc));
		if (from.size == 0 && to.pos == 0 && rc != 0)
			return truncated(f, err);
		if (f->watch != NULL)
			tam_xxh64_add(f->watch, tam_slice(from.src, from.pos));
		tam_source_skip(&f->source, from.pos);
	} while (to.pos == 0 && rc != 0);
	f->state = rc == 0 ? ENDED : INSIDE;
	out->kind = TAM_PIECE_BYTES;
	out->bytes = tam_slice(f->out, to.pos);
	return TAM_OK;
}

/* A manifest or seek table comes whole; memory grows with the bytes that are really there. */
static enum tam_code
next_skippable(struct tam_frames *f, uint32_t magic, struct tam_piece *out, struct tam_err *err)
{
	bool wanted = magic == TAM_MANIFEST_MAGIC || magic == TAM_SEEK_TABLE_MAGIC;
	size_t n = tam_le32(tam_source_rest(&f->source).p + 4), part;
	enum tam_code code;

	if (wanted && n > TAM_SKIPPABLE_MOST)
		return tam_fail(err, TAM_FATAL,
			"the manifest or seek table at byte %llu is too large",
			(unsigned long long)f->start);
	tam_source_skip(&f->source, TAM_SKIPPABLE_HEADER);
	out->kind = TAM_PIECE_SKIPPED;
	out->magic = magic;
	out->start = f->start;
	out->packed = (uint64_t)n + TAM_SKIPPABLE_HEADER;
	if (wanted) {
		code = fill(f, n, err);
		if (code == TAM_OK && tam_source_rest(&f->source).n < n)
			code = truncated(f, err);
		out->bytes = tam_slice(tam_source_rest(&f->source).p, n);
		f->held = n;
		return code;
	}
	for (; n > 0; n -= part) {
		code = fill(f, 1, err);
		if (code != TAM_OK)
			return code;
		part = tam_source_rest(&f->source).n;
		if (part == 0)
			return truncated(f, err);
		part = part < n ? part : n;
		tam_source_skip(&f->source, part);
	}
	return TAM_OK;
}

static enum tam_code
next_frame(struct tam_frames *f, struct tam_piece *out, struct tam_err *err)
{
	enum tam_code code = fill(f, TAM_SKIPPABLE_HEADER, err);
	struct tam_slice head;
	uint32_t magic;

	if (code != TAM_OK)
		return code;
	head = tam_source_rest(&f->source);
	out->kind = TAM_PIECE_EOF;
	if (head.n == 0)
		return TAM_OK;
	f->start = f->source.at;
	magic = head.n < 4 ? 0 : tam_le32(head.p);
	if (magic != TAM_ZSTD_MAGIC && !is_skippable(magic))
		return tam_fail(err, TAM_FATAL, "damaged: no frame begins at byte %llu",
			(unsigned long long)f->start);
	if (is_skippable(magic))
		return head.n < TAM_SKIPPABLE_HEADER ? truncated(f, err)
						     : next_skippable(f, magic, out, err);
	f->state = INSIDE;
	(void)ZSTD_DCtx_reset(f->zstd, ZSTD_reset_session_only);
	return next_bytes(f, out, err);
}

enum tam_code
tam_frames_next(struct tam_frames *f, struct tam_piece *out, struct tam_err *err)
{
	memset(out, 0, sizeof *out);
	tam_source_skip(&f->source, f->held);
	f->held = 0;
	if (!f->compressed)
		return next_plain(f, out, err);
	if (f->state == BETWEEN)
		return next_frame(f, out, err);
	if (f->state == INSIDE)
		return next_bytes(f, out, err);
	f->state = BETWEEN;
	out->kind = TAM_PIECE_END;
	out->start = f->start;
	out->packed = f->source.at - f->start;
	return TAM_OK;
}

enum tam_code
tam_frames_seek(struct tam_frames *f, uint64_t at, struct tam_err *err)
{
	off_t to = (off_t)at;

	if (to < 0 || lseek(f->source.fd, to, SEEK_SET) != to)
		return tam_fail_errno(err, TAM_FATAL, errno, NULL, NULL);
	f->source.start = f->source.n = 0;
	f->source.at = at;
	f->source.end = false;
	f->held = 0;
	f->state = BETWEEN;
	return TAM_OK;
}
