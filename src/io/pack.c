/* Independent zstd frames and the two skippable frames behind them. */
#include "io/pack.h"

#include <zstd.h>

#include "base/hash.h"
#include "base/mem.h"
#include "io/idset.h"

struct tam_pack {
	ZSTD_CCtx *zstd;
	struct tam_frame *frames;
	size_t n, cap;
};

/* No worker threads: the library starts none, and the bytes are the same on every machine. */
static enum tam_code
set_up(ZSTD_CCtx *zstd, int level, struct tam_err *err)
{
	static const struct {
		ZSTD_cParameter which;
		int value;
	} fixed[] = {
		{ZSTD_c_contentSizeFlag, 1},
		{ZSTD_c_checksumFlag, 1},
		{ZSTD_c_dictIDFlag, 0},
		{ZSTD_c_nbWorkers, 0},
	};
	size_t i, rc = ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, level);

	for (i = 0; i < TAM_COUNT(fixed) && !ZSTD_isError(rc); i++)
		rc = ZSTD_CCtx_setParameter(zstd, fixed[i].which, fixed[i].value);
	return ZSTD_isError(rc) ? tam_fail(err, TAM_FATAL, "zstd: %s", ZSTD_getErrorName(rc))
				: TAM_OK;
}

enum tam_code
tam_pack_new(struct tam_pack **out, int level, struct tam_err *err)
{
	struct tam_pack *p = NULL;
	enum tam_code code;

	*out = NULL;
	/* Level 20 and up would need windows that readers refuse. */
	if (level < 1 || level > 19)
		return tam_fail(err, TAM_FATAL, "zstd level %d is not between 1 and 19", level);
	p = tam_calloc(1, sizeof *p);
	if (p == NULL)
		return tam_fail_nomem(err);
	p->zstd = ZSTD_createCCtx();
	code = p->zstd == NULL ? tam_fail_nomem(err) : set_up(p->zstd, level, err);
	if (code != TAM_OK)
		tam_pack_free(p);
	else
		*out = p;
	return code;
}

void
tam_pack_free(struct tam_pack *p)
{
	size_t i;

	if (p == NULL)
		return;
	for (i = 0; i < p->n; i++)
		tam_free(p->frames[i].ids);
	tam_free(p->frames);
	(void)ZSTD_freeCCtx(p->zstd);
	tam_free(p);
}

static char *
reserve(struct tam_buf *b, size_t n)
{
	size_t need;

	if (b->failed || tam_add_over(b->n, n, &need) ||
		!tam_reserve((void **)&b->p, &b->cap, need, 1)) {
		b->failed = true;
		return NULL;
	}
	return b->p + b->n;
}

uint64_t
tam_lines(struct tam_slice s)
{
	const char *p = s.p, *end = s.n == 0 ? s.p : s.p + s.n;
	uint64_t n = 0;

	while (p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		n++;
		p++;
	}
	return n;
}

enum tam_code
tam_pack_adopt(struct tam_pack *p, struct tam_slice raw, uint64_t packed, struct tam_err *err)
{
	struct tam_frame *f;

	/* One entry stays free for the manifest. */
	if (p->n + 1 >= TAM_SEEK_MOST_FRAMES)
		return tam_fail(err, TAM_FATAL, "more than %u frames", TAM_SEEK_MOST_FRAMES - 1);
	if (raw.n > TAM_SEEK_MOST_BYTES || packed > UINT32_MAX)
		return tam_fail(err, TAM_FATAL, "a frame is too large");
	if (!tam_reserve((void **)&p->frames, &p->cap, p->n + 1, sizeof *p->frames))
		return tam_fail_nomem(err);
	f = &p->frames[p->n++];
	*f = (struct tam_frame){.packed = (uint32_t)packed,
		.bytes = (uint32_t)raw.n,
		.checksum = (uint32_t)tam_xxh64(raw),
		.lines = (uint32_t)tam_lines(raw)};
	return tam_idset_make(raw, &f->ids, err);
}

enum tam_code
tam_pack_frame(struct tam_pack *p, struct tam_slice raw, struct tam_buf *out, struct tam_err *err)
{
	size_t most = ZSTD_compressBound(raw.n), rc;
	char *to;

	if (raw.n > TAM_SEEK_MOST_BYTES)
		return tam_fail(err, TAM_FATAL,
			"one record has %zu bytes; a frame holds at most %u", raw.n,
			TAM_SEEK_MOST_BYTES);
	to = reserve(out, most);
	if (to == NULL)
		return tam_fail_nomem(err);
	rc = ZSTD_compress2(p->zstd, to, most, raw.p, raw.n);
	if (ZSTD_isError(rc))
		return tam_fail(err, TAM_FATAL, "zstd: %s", ZSTD_getErrorName(rc));
	out->n += rc;
	return tam_pack_adopt(p, raw, rc, err);
}

const struct tam_frame *
tam_pack_frames(const struct tam_pack *p, size_t *n)
{
	*n = p->n;
	return p->frames;
}

static void
put32(struct tam_buf *b, uint32_t x)
{
	char bytes[4];
	size_t i;

	for (i = 0; i < 4; i++)
		bytes[i] = (char)(x >> (8 * i) & 0xFF);
	tam_buf_add(b, bytes, sizeof bytes);
}

static void
put_entry(struct tam_buf *b, uint32_t packed, uint32_t bytes, uint32_t checksum)
{
	put32(b, packed);
	put32(b, bytes);
	put32(b, checksum);
}

enum tam_code
tam_pack_tail(
	struct tam_pack *p, struct tam_slice manifest, struct tam_buf *out, struct tam_err *err)
{
	size_t i;

	if (manifest.n > UINT32_MAX - TAM_SKIPPABLE_HEADER)
		return tam_fail(err, TAM_FATAL, "the manifest has more than 4 GiB");
	put32(out, TAM_MANIFEST_MAGIC);
	put32(out, (uint32_t)manifest.n);
	tam_buf_slice(out, manifest);
	put32(out, TAM_SEEK_TABLE_MAGIC);
	put32(out, (uint32_t)((p->n + 1) * TAM_SEEK_ENTRY + TAM_SEEK_FOOTER));
	for (i = 0; i < p->n; i++)
		put_entry(out, p->frames[i].packed, p->frames[i].bytes, p->frames[i].checksum);
	put_entry(out, (uint32_t)(manifest.n + TAM_SKIPPABLE_HEADER), 0,
		(uint32_t)tam_xxh64(TAM_LIT("")));
	put32(out, (uint32_t)(p->n + 1));
	tam_buf_char(out, (char)TAM_SEEK_CHECKSUMS);
	put32(out, TAM_SEEKABLE_MAGIC);
	return out->failed ? tam_fail_nomem(err) : TAM_OK;
}
