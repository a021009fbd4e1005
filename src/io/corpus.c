/* Lines of a corpus in order, and the jumps that the seek table and the manifest allow. */
#include "io/corpus.h"

#include "base/json.h"
#include "base/mem.h"
#include "io/frames.h"
#include "io/idset.h"
#include "io/manifest.h"
#include "io/pack.h"
#include "io/seektable.h"

/* A line longer than this is an attack: records are at most --max-doc-bytes long. */
#define LINE_MOST ((size_t)1 << 30)

struct tam_corpus {
	struct tam_frames *frames;
	struct tam_seek_table table;
	struct tam_buf manifest;
	struct tam_manifest_facts facts; /* of the manifest; json NULL: none, or not ours */
	struct tam_buf held;             /* the beginning of a line whose rest is still to come */
	struct tam_slice chunk;          /* what is left of the newest piece */
	size_t frame;                    /* number of the data frame we read, with a table */
	uint64_t got;                    /* bytes of it so far */
	bool clear;                      /* held goes before the next line */
};

/* With our table the manifest is the last frame before it. Reading it is a convenience: what is
 * wrong with it is for verify to say. */
static enum tam_code
load_manifest(struct tam_corpus *c, struct tam_err *err)
{
	const struct tam_seek_entry *e;
	struct tam_err ignored;
	char *p;

	if (c->table.n == 0)
		return TAM_OK;
	e = &c->table.v[c->table.n - 1];
	if (e->bytes != 0 || e->packed < TAM_SKIPPABLE_HEADER || e->packed > TAM_SKIPPABLE_MOST)
		return TAM_OK;
	p = tam_alloc(e->packed);
	if (p == NULL)
		return tam_fail_nomem(err);
	if (tam_read_at(tam_frames_fd(c->frames), e->start, p, e->packed) &&
		tam_le32(p) == TAM_MANIFEST_MAGIC &&
		tam_le32(p + 4) == e->packed - TAM_SKIPPABLE_HEADER)
		tam_buf_add(
			&c->manifest, p + TAM_SKIPPABLE_HEADER, e->packed - TAM_SKIPPABLE_HEADER);
	tam_free(p);
	if (c->manifest.failed)
		return tam_fail_nomem(err);
	/* Counts for other frames than those in the file would lead astray. */
	if (c->manifest.n > 0 &&
		tam_manifest_read(tam_buf_all(&c->manifest), &c->facts, &ignored) == TAM_OK &&
		c->facts.frames != c->table.n - 1)
		tam_manifest_release(&c->facts);
	return TAM_OK;
}

enum tam_code
tam_corpus_open(struct tam_corpus **out, const char *path, struct tam_err *err)
{
	struct tam_corpus *c = tam_calloc(1, sizeof *c);
	enum tam_code code;

	*out = NULL;
	if (c == NULL)
		return tam_fail_nomem(err);
	code = tam_frames_open(&c->frames, path, err);
	if (code == TAM_OK && tam_frames_compressed(c->frames))
		code = tam_seek_table_load(
			&c->table, tam_frames_fd(c->frames), tam_frames_size(c->frames), err);
	if (code == TAM_OK)
		code = load_manifest(c, err);
	if (code != TAM_OK) {
		tam_corpus_close(c);
		return code;
	}
	if (c->table.n > 0)
		tam_frames_limit(c->frames, TAM_WINDOW_LOG);
	*out = c;
	return TAM_OK;
}

void
tam_corpus_close(struct tam_corpus *c)
{
	if (c == NULL)
		return;
	tam_frames_close(c->frames);
	tam_seek_table_free(&c->table);
	tam_manifest_release(&c->facts);
	tam_buf_free(&c->manifest);
	tam_buf_free(&c->held);
	tam_free(c);
}

struct tam_corpus_info
tam_corpus_info(const struct tam_corpus *c)
{
	struct tam_corpus_info info = {
		.compressed = tam_frames_compressed(c->frames),
		.complete = c->table.n > 0,
		.bytes = c->table.bytes,
		.packed = tam_frames_size(c->frames),
		.counted = c->facts.json != NULL,
		.records = c->facts.records,
		.lines = c->facts.lines,
	};
	size_t i;

	for (i = 0; i < c->table.n; i++)
		info.frames += c->table.v[i].bytes > 0;
	if (!info.compressed)
		info.bytes = info.packed;
	if (c->manifest.n > 0)
		info.manifest = tam_buf_all(&c->manifest);
	return info;
}

/* A table that lies about sizes would make later offsets wrong: said as soon as it shows. */
static enum tam_code
end_frame(struct tam_corpus *c, const struct tam_piece *piece, struct tam_err *err)
{
	const struct tam_seek_entry *e = c->frame < c->table.n ? &c->table.v[c->frame] : NULL;

	if (c->table.n > 0 && (e == NULL || e->start != piece->start ||
				      e->packed != piece->packed || e->bytes != c->got))
		return tam_fail(err, TAM_FATAL,
			"damaged: the seek table does not fit frame %zu, at byte %llu",
			c->frame + 1, (unsigned long long)piece->start);
	c->frame++;
	c->got = 0;
	return TAM_OK;
}

/* One piece of the file; what bytes it has are in c->chunk. TAM_EOF behind the last. */
static enum tam_code
step(struct tam_corpus *c, struct tam_err *err)
{
	struct tam_piece piece;
	enum tam_code code = tam_frames_next(c->frames, &piece, err);

	if (code != TAM_OK)
		return code;
	switch (piece.kind) {
	case TAM_PIECE_BYTES:
		c->chunk = piece.bytes;
		c->got += piece.bytes.n;
		return TAM_OK;
	case TAM_PIECE_END:
		return end_frame(c, &piece, err);
	case TAM_PIECE_SKIPPED:
		return piece.magic == TAM_SEEK_TABLE_MAGIC ? TAM_OK : end_frame(c, &piece, err);
	case TAM_PIECE_EOF:
		break;
	}
	return TAM_EOF;
}

enum tam_code
tam_corpus_next(struct tam_corpus *c, struct tam_slice *line, struct tam_err *err)
{
	enum tam_code code;
	const char *lf;
	size_t n;

	if (c->clear)
		tam_buf_clear(&c->held);
	c->clear = false;
	for (;;) {
		for (code = TAM_OK; c->chunk.n == 0 && code == TAM_OK;)
			code = step(c, err);
		if (code == TAM_EOF && c->held.n > 0)
			break;
		if (code != TAM_OK)
			return code;
		lf = memchr(c->chunk.p, '\n', c->chunk.n);
		n = lf == NULL ? c->chunk.n : (size_t)(lf - c->chunk.p) + 1;
		*line = tam_slice(c->chunk.p, n);
		c->chunk = tam_slice_from(c->chunk, n);
		if (lf != NULL && c->held.n == 0)
			return TAM_OK;
		tam_buf_slice(&c->held, *line);
		if (c->held.failed)
			return tam_fail_nomem(err);
		if (c->held.n > LINE_MOST)
			return tam_fail(
				err, TAM_FATAL, "a line is longer than %zu bytes", LINE_MOST);
		if (lf != NULL)
			break;
	}
	*line = tam_buf_all(&c->held);
	c->clear = true;
	return TAM_OK;
}

static enum tam_code
go_to_frame(struct tam_corpus *c, size_t frame, struct tam_err *err)
{
	c->chunk = TAM_NONE;
	tam_buf_clear(&c->held);
	c->frame = frame;
	c->got = 0;
	return tam_frames_seek(c->frames, c->table.n == 0 ? 0 : c->table.v[frame].start, err);
}

enum tam_code
tam_corpus_seek(struct tam_corpus *c, uint64_t at, uint64_t *line_start, struct tam_err *err)
{
	size_t frame = 0;

	*line_start = 0;
	if (at == 0 && c->frame == 0 && c->got == 0)
		return TAM_OK;
	if (c->table.n > 0) {
		frame = tam_seek_table_find(&c->table, at);
		if (frame == c->table.n && at > 0)
			return TAM_EOF;
		frame = at == 0 ? 0 : frame;
		*line_start = c->table.v[frame].at;
	}
	return go_to_frame(c, frame, err);
}

enum tam_code
tam_corpus_seek_line(
	struct tam_corpus *c, uint64_t number, uint64_t *line_number, struct tam_err *err)
{
	size_t frame = 0;

	*line_number = 0;
	while (frame < c->facts.frames && c->facts.frame_lines[frame] <= number - *line_number)
		*line_number += c->facts.frame_lines[frame++];
	/* Nothing was read and nothing is skipped: a pipe need not go back. */
	if (frame == 0 && c->frame == 0 && c->got == 0)
		return TAM_OK;
	return go_to_frame(c, frame, err);
}

/* Leaves out the frames that cannot hold the id, when reading stands between two frames. */
static enum tam_code
skip_useless(struct tam_corpus *c, struct tam_slice escaped, struct tam_err *err)
{
	size_t frame;
	enum tam_code code = TAM_OK;

	if (c->facts.json == NULL || c->held.n > 0)
		return TAM_OK;
	/* The end of the frame is still to be read, and with it the verdict of its checksum. */
	while (c->chunk.n == 0 && c->got > 0 && code == TAM_OK)
		code = step(c, err);
	if (code != TAM_OK || c->chunk.n > 0)
		return code == TAM_EOF ? TAM_OK : code;
	frame = c->frame;
	while (frame < c->facts.frames && c->facts.ids[frame].p != NULL &&
		!tam_idset_may_hold(c->facts.ids[frame], escaped))
		frame++;
	return frame == c->frame ? TAM_OK : go_to_frame(c, frame, err);
}

enum tam_code
tam_corpus_find(
	struct tam_corpus *c, struct tam_slice id, struct tam_slice *line, struct tam_err *err)
{
	struct tam_buf quoted = {0};
	struct tam_slice escaped;
	enum tam_code code;

	tam_json_escape(&quoted, id);
	if (quoted.failed) {
		tam_buf_free(&quoted);
		return tam_fail_nomem(err);
	}
	escaped = tam_slice(quoted.p + 1, quoted.n - 2);
	do {
		if (c->clear)
			tam_buf_clear(&c->held);
		c->clear = false;
		code = skip_useless(c, escaped, err);
		if (code == TAM_OK)
			code = tam_corpus_next(c, line, err);
	} while (code == TAM_OK && !tam_line_has_id(*line, escaped, id));
	tam_buf_free(&quoted);
	return code;
}
