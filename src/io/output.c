/* Records to bytes in a place: plain, or packed into frames. */
#include "io/output.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/mem.h"
#include "io/frames.h"
#include "io/pack.h"
#include "io/place.h"
#include "io/sys.h"

#define DEFAULT_FRAME ((size_t)4 << 20)
#define PLAIN_BUFFER ((size_t)256 << 10)
#define SIDECAR ".manifest.json"

struct tam_output {
	struct tam_place place;
	struct tam_output_options options;
	struct tam_pack *pack; /* NULL: plain */
	struct tam_buf held;   /* records on their way: a frame, or a buffer */
	struct tam_buf packed; /* one frame, compressed */
	struct tam_xxh64 *plain_hash, *packed_hash;
	struct tam_output_counts counts;
	char *sidecar; /* owned: its name, NULL when there is none to write */
	bool sealed;
};

static enum tam_code
name_sidecar(struct tam_output *out, struct tam_err *err)
{
	size_t n;

	/* Nothing to stand beside: standard output, a device, a pipe. */
	if (!out->options.sidecar || out->place.path == NULL || out->place.temp == NULL)
		return TAM_OK;
	n = strlen(out->place.path);
	out->sidecar = tam_alloc(n + sizeof SIDECAR);
	if (out->sidecar == NULL)
		return tam_fail_nomem(err);
	memcpy(out->sidecar, out->place.path, n);
	memcpy(out->sidecar + n, SIDECAR, sizeof SIDECAR);
	if (!out->options.force && access(out->sidecar, F_OK) == 0)
		return tam_fail(
			err, TAM_BAD, "%.200s exists already; use -f to replace it", out->sidecar);
	return TAM_OK;
}

static enum tam_code
set_up(struct tam_output *out, const char *path, struct tam_err *err)
{
	enum tam_code code =
		out->options.kept ? tam_place_open_kept(&out->place, path, out->options.force, err)
				  : tam_place_open(&out->place, path, out->options.force, err);

	if (code == TAM_OK && out->options.zstd && !out->options.force && isatty(out->place.fd))
		code = tam_fail(
			err, TAM_BAD, "compressed data not written to a terminal; use -f to force");
	if (code == TAM_OK)
		code = name_sidecar(out, err);
	if (code == TAM_OK && out->options.zstd)
		code = tam_pack_new(&out->pack, out->options.level, err);
	out->plain_hash = tam_xxh64_new();
	out->packed_hash = tam_xxh64_new();
	if (code == TAM_OK && (out->plain_hash == NULL || out->packed_hash == NULL))
		code = tam_fail_nomem(err);
	return code;
}

/* Cut to `size`, and written to from there on. */
static enum tam_code
cut(struct tam_output *out, uint64_t size, struct tam_err *err)
{
	if (ftruncate(out->place.fd, (off_t)size) == 0 &&
		lseek(out->place.fd, (off_t)size, SEEK_SET) >= 0)
		return TAM_OK;
	return tam_fail_errno(err, TAM_FATAL, errno, "cannot write", out->place.temp);
}

enum tam_code
tam_output_open(struct tam_output **to, const char *path, const struct tam_output_options *options,
	struct tam_err *err)
{
	struct tam_output *out = tam_calloc(1, sizeof *out);
	enum tam_code code;

	*to = NULL;
	if (out == NULL)
		return tam_fail_nomem(err);
	out->place.fd = -1;
	out->options = *options;
	if (out->options.frame_bytes == 0)
		out->options.frame_bytes = DEFAULT_FRAME;
	code = set_up(out, path, err);
	if (code == TAM_OK && out->options.kept && !out->options.goes_on && out->place.temp != NULL)
		code = cut(out, 0, err);
	if (code == TAM_OK)
		*to = out;
	else
		tam_output_abort(out);
	return code;
}

/* What is held becomes a frame, or goes out as it is. */
static enum tam_code
flush(struct tam_output *out, struct tam_err *err)
{
	struct tam_slice ready = tam_buf_all(&out->held);
	enum tam_code code = TAM_OK;

	if (ready.n == 0)
		return TAM_OK;
	tam_xxh64_add(out->plain_hash, ready);
	if (out->pack != NULL) {
		tam_buf_clear(&out->packed);
		code = tam_pack_frame(out->pack, ready, &out->packed, err);
		ready = tam_buf_all(&out->packed);
		tam_xxh64_add(out->packed_hash, ready);
		out->counts.packed += ready.n;
	}
	if (code == TAM_OK)
		code = tam_place_write(&out->place, ready, err);
	tam_buf_clear(&out->held);
	return code;
}

static size_t
most_held(const struct tam_output *out)
{
	return out->pack != NULL ? out->options.frame_bytes : PLAIN_BUFFER;
}

enum tam_code
tam_output_room(struct tam_output *out, size_t n, struct tam_err *err)
{
	size_t most = most_held(out);
	bool full = out->held.n > 0 && (out->held.n >= most || n > most - out->held.n);

	return full ? flush(out, err) : TAM_OK;
}

size_t
tam_output_frames(const struct tam_output *out)
{
	size_t n = 0;

	if (out->pack != NULL)
		(void)tam_pack_frames(out->pack, &n);
	return n;
}

uint64_t
tam_output_bytes(const struct tam_output *out)
{
	return out->counts.bytes;
}

enum tam_code
tam_output_write(struct tam_output *out, struct tam_slice record, struct tam_err *err)
{
	size_t most = most_held(out);
	enum tam_code code = tam_output_room(out, record.n, err);

	if (code != TAM_OK)
		return code;
	tam_buf_slice(&out->held, record);
	if (out->held.failed)
		return tam_fail_nomem(err);
	out->counts.records++;
	out->counts.lines += tam_lines(record);
	out->counts.bytes += record.n;
	return out->held.n >= most ? flush(out, err) : TAM_OK;
}

/* Takes one frame of those that are there. */
static enum tam_code
adopt(struct tam_output *out, uint64_t packed, struct tam_err *err)
{
	struct tam_slice raw = tam_buf_all(&out->held);
	enum tam_code code;

	if (out->held.failed)
		return tam_fail_nomem(err);
	code = tam_pack_adopt(out->pack, raw, packed, err);
	tam_xxh64_add(out->plain_hash, raw);
	out->counts.packed += packed;
	out->counts.bytes += raw.n;
	out->counts.lines += tam_lines(raw);
	tam_buf_clear(&out->held);
	return code;
}

static enum tam_code
adopt_frames(struct tam_output *out, struct tam_frames *f, uint64_t packed, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	struct tam_piece piece;

	tam_frames_watch(f, out->packed_hash);
	while (code == TAM_OK && out->counts.packed < packed) {
		code = tam_frames_next(f, &piece, err);
		if (code != TAM_OK || piece.kind == TAM_PIECE_EOF ||
			piece.kind == TAM_PIECE_SKIPPED)
			return code == TAM_OK ? TAM_BAD : code;
		if (piece.kind == TAM_PIECE_BYTES)
			tam_buf_slice(&out->held, piece.bytes);
		else
			code = adopt(out, piece.packed, err);
		if (out->held.n > TAM_SEEK_MOST_BYTES)
			return TAM_BAD;
	}
	return code;
}

/* Back to the beginning: the counts too. */
static enum tam_code
start_over(struct tam_output *out, struct tam_err *err)
{
	enum tam_code code;

	tam_pack_free(out->pack);
	code = tam_pack_new(&out->pack, out->options.level, err);
	tam_buf_clear(&out->held);
	tam_xxh64_reset(out->plain_hash);
	tam_xxh64_reset(out->packed_hash);
	out->counts = (struct tam_output_counts){0};
	return code;
}

enum tam_code
tam_output_resume(struct tam_output *out, const struct tam_output_mark *mark, struct tam_err *err)
{
	struct tam_frames *f = NULL;
	enum tam_code code;

	code = tam_frames_open(&f, out->place.temp, err);
	if (code == TAM_OK)
		code = adopt_frames(out, f, mark->packed, err);
	tam_frames_close(f);
	if (code == TAM_OK && out->counts.packed == mark->packed &&
		out->counts.bytes == mark->bytes &&
		tam_xxh64_value(out->plain_hash) == mark->xxh64) {
		out->counts.records = mark->records;
		return cut(out, mark->packed, err);
	}
	code = start_over(out, err);
	if (code == TAM_OK)
		code = cut(out, 0, err);
	return code == TAM_OK ? tam_fail(err, TAM_BAD, "%.200s is damaged", out->place.temp) : code;
}

enum tam_code
tam_output_seal(struct tam_output *out, struct tam_err *err)
{
	out->sealed = true;
	return flush(out, err);
}

struct tam_output_counts
tam_output_counts(const struct tam_output *out)
{
	struct tam_output_counts counts = out->counts;

	counts.xxh64 = tam_xxh64_value(out->plain_hash);
	if (out->pack != NULL) {
		counts.packed_xxh64 = tam_xxh64_value(out->packed_hash);
		counts.frame = tam_pack_frames(out->pack, &counts.frames);
	}
	return counts;
}

const char *
tam_output_temp(const struct tam_output *out)
{
	return out->place.temp;
}

enum tam_code
tam_output_finish(struct tam_output *out, struct tam_slice manifest, struct tam_err *err)
{
	enum tam_code code = out->sealed ? TAM_OK : tam_output_seal(out, err);

	if (code == TAM_OK && out->pack != NULL) {
		tam_buf_clear(&out->packed);
		code = tam_pack_tail(out->pack, manifest, &out->packed, err);
		if (code == TAM_OK)
			code = tam_place_write(&out->place, tam_buf_all(&out->packed), err);
	}
	/* The old marker of completion must not vouch for the new file. */
	if (code == TAM_OK && out->sidecar != NULL && out->options.force)
		(void)unlink(out->sidecar);
	if (code == TAM_OK)
		code = tam_place_commit(&out->place, err);
	if (code == TAM_OK && out->sidecar != NULL)
		code = tam_place_put(
			out->sidecar, manifest, out->options.force, out->options.kept, err);
	tam_output_abort(out);
	return code;
}

void
tam_output_abort(struct tam_output *out)
{
	if (out == NULL)
		return;
	tam_place_abort(&out->place);
	tam_pack_free(out->pack);
	tam_buf_free(&out->held);
	tam_buf_free(&out->packed);
	tam_xxh64_free(out->plain_hash);
	tam_xxh64_free(out->packed_hash);
	tam_free(out->sidecar);
	tam_free(out);
}
