/* Checking a corpus file from front to back, and everything it says about itself against what is
 * there. What the format leaves unprotected (manifest, unused bits) the manifest's hashes cover. */
#include "base/mem.h"
#include "io/corpus.h"
#include "io/frames.h"
#include "io/manifest.h"
#include "io/pack.h"

struct seen {
	uint32_t packed, bytes, checksum, lines;
};

/* One file, or one of several that were put behind one another: up to a seek table. */
struct part {
	struct seen *v; /* owned */
	size_t n, cap;
	uint64_t bytes, packed, lines;
	struct tam_xxh64 *plain, *packed_hash, *frame; /* owned */
	uint64_t frame_bytes, frame_lines;
	char last; /* byte of the frame */
	struct tam_buf manifest;
	bool has_manifest;
	struct tam_buf whole; /* manifest of the part before */
};

static enum tam_code
bad(struct tam_err *err, const char *what)
{
	return tam_fail(err, TAM_BAD, "%s", what);
}

static void
begin_part(struct part *p)
{
	p->n = 0;
	p->bytes = p->packed = p->lines = p->frame_bytes = p->frame_lines = 0;
	tam_xxh64_reset(p->plain);
	tam_xxh64_reset(p->packed_hash);
	tam_xxh64_reset(p->frame);
	tam_buf_clear(&p->manifest);
	p->has_manifest = false;
}

static void
add_bytes(struct part *p, struct tam_slice s)
{
	uint64_t lines = tam_lines(s);

	if (s.n == 0)
		return;
	p->bytes += s.n;
	p->lines += lines;
	p->frame_bytes += s.n;
	p->frame_lines += lines;
	p->last = s.p[s.n - 1];
	tam_xxh64_add(p->plain, s);
	tam_xxh64_add(p->frame, s);
}

static enum tam_code
push(struct part *p, struct seen s, struct tam_err *err)
{
	if (!tam_reserve((void **)&p->v, &p->cap, p->n + 1, sizeof *p->v))
		return tam_fail_nomem(err);
	p->v[p->n++] = s;
	return TAM_OK;
}

static enum tam_code
end_frame(struct part *p, const struct tam_piece *piece, struct tam_err *err)
{
	struct seen s;

	if (p->frame_bytes == 0 || p->last != '\n')
		return tam_fail(err, TAM_BAD, "the frame at byte %llu does not end with a line",
			(unsigned long long)piece->start);
	if (p->frame_bytes > TAM_SEEK_MOST_BYTES || piece->packed > UINT32_MAX)
		return tam_fail(err, TAM_BAD, "the frame at byte %llu is too large",
			(unsigned long long)piece->start);
	if (p->has_manifest)
		return bad(err, "a frame stands behind the manifest");
	s = (struct seen){(uint32_t)piece->packed, (uint32_t)p->frame_bytes,
		(uint32_t)tam_xxh64_value(p->frame), (uint32_t)p->frame_lines};
	p->packed += piece->packed;
	p->frame_bytes = p->frame_lines = 0;
	tam_xxh64_reset(p->frame);
	return push(p, s, err);
}

static enum tam_code
take_manifest(struct part *p, const struct tam_piece *piece, struct tam_err *err)
{
	struct seen s = {(uint32_t)piece->packed, 0, (uint32_t)tam_xxh64(TAM_LIT("")), 0};

	if (p->has_manifest)
		return bad(err, "there are two manifests");
	p->has_manifest = true;
	tam_buf_slice(&p->manifest, piece->bytes);
	return p->manifest.failed ? tam_fail_nomem(err) : push(p, s, err);
}

static enum tam_code
check_table(const struct part *p, struct tam_slice table, struct tam_err *err)
{
	size_t i, entries = p->n * TAM_SEEK_ENTRY;
	const char *e = table.p, *footer = table.p + entries;

	if (table.n != entries + TAM_SEEK_FOOTER || tam_le32(footer) != p->n ||
		(unsigned char)footer[4] != TAM_SEEK_CHECKSUMS ||
		tam_le32(footer + 5) != TAM_SEEKABLE_MAGIC)
		return bad(err, "the seek table does not fit the frames");
	for (i = 0; i < p->n; i++, e += TAM_SEEK_ENTRY)
		if (tam_le32(e) != p->v[i].packed || tam_le32(e + 4) != p->v[i].bytes ||
			tam_le32(e + 8) != p->v[i].checksum)
			return tam_fail(
				err, TAM_BAD, "the seek table does not fit frame %zu", i + 1);
	return TAM_OK;
}

/* `frames` is 0 for a plain file. */
static enum tam_code
check_facts(const struct part *p, const struct tam_manifest_facts *f, size_t frames,
	struct tam_err *err)
{
	size_t i;

	if (f->bytes != p->bytes || f->lines != p->lines || f->packed != p->packed ||
		f->frames != frames)
		return tam_fail(err, TAM_BAD,
			"the manifest counts %llu lines, %llu bytes, %llu frames; there are %llu, "
			"%llu, %zu",
			(unsigned long long)f->lines, (unsigned long long)f->bytes,
			(unsigned long long)f->frames, (unsigned long long)p->lines,
			(unsigned long long)p->bytes, frames);
	if (f->xxh64 != tam_xxh64_value(p->plain))
		return bad(err, "the content has another xxh64 than the manifest says");
	if (frames > 0 && f->packed_xxh64 != tam_xxh64_value(p->packed_hash))
		return bad(err, "the frames have another xxh64 than the manifest says");
	for (i = 0; i < frames; i++)
		if (f->frame_lines[i] != p->v[i].lines)
			return tam_fail(err, TAM_BAD,
				"frame %zu has %lu lines, the manifest says %llu", i + 1,
				(unsigned long)p->v[i].lines,
				(unsigned long long)f->frame_lines[i]);
	return TAM_OK;
}

static enum tam_code
end_part(struct part *p, const struct tam_piece *piece, struct tam_err *err)
{
	struct tam_manifest_facts facts;
	enum tam_code code = check_table(p, piece->bytes, err);

	if (code != TAM_OK)
		return code;
	if (!p->has_manifest)
		return bad(err, "there is no manifest");
	code = tam_manifest_read(tam_buf_all(&p->manifest), &facts, err);
	if (code != TAM_OK)
		return code;
	code = check_facts(p, &facts, p->n - 1, err);
	tam_manifest_release(&facts);
	tam_buf_clear(&p->whole);
	tam_buf_slice(&p->whole, tam_buf_all(&p->manifest));
	if (code == TAM_OK && p->whole.failed)
		code = tam_fail_nomem(err);
	begin_part(p);
	return code;
}

/* Until the end; *parts is how many seek tables there were, *open whether frames follow the last. */
static enum tam_code
check_pieces(struct part *p, struct tam_frames *f, size_t *parts, bool *open, struct tam_err *err)
{
	struct tam_piece piece;
	enum tam_code code = TAM_OK;

	for (*parts = 0, *open = false; code == TAM_OK;) {
		code = tam_frames_next(f, &piece, err);
		if (code != TAM_OK || piece.kind == TAM_PIECE_EOF)
			break;
		*open = true;
		if (piece.kind == TAM_PIECE_BYTES)
			add_bytes(p, piece.bytes);
		else if (piece.kind == TAM_PIECE_END)
			code = end_frame(p, &piece, err);
		else if (piece.magic == TAM_MANIFEST_MAGIC)
			code = take_manifest(p, &piece, err);
		else if (piece.magic == TAM_SEEK_TABLE_MAGIC) {
			code = end_part(p, &piece, err);
			*open = false;
			(*parts)++;
		} else
			code = bad(err, "there is a skippable frame that is none of ours");
	}
	return code;
}

/* The file beside `path`: TAM_EOF when there is none. */
static enum tam_code
read_sidecar(const char *path, struct tam_buf *out, struct tam_err *err)
{
	static const char suffix[] = ".manifest.json";
	struct tam_source source = {.fd = -1};
	size_t n = strlen(path);
	char *name = tam_alloc(n + sizeof suffix);
	enum tam_code code;

	if (name == NULL)
		return tam_fail_nomem(err);
	memcpy(name, path, n);
	memcpy(name + n, suffix, sizeof suffix);
	if (strcmp(path, "-") == 0 || tam_source_open(&source, name, false, err) != TAM_OK) {
		tam_free(name);
		return TAM_EOF;
	}
	code = tam_source_fill(&source, TAM_SKIPPABLE_MOST, err);
	if (code == TAM_OK)
		tam_buf_slice(out, tam_source_rest(&source));
	if (code == TAM_OK && out->failed)
		code = tam_fail_nomem(err);
	tam_source_close(&source);
	tam_free(name);
	return code;
}

static enum tam_code
check_plain(struct part *p, struct tam_slice sidecar, struct tam_err *err)
{
	struct tam_manifest_facts facts;
	enum tam_code code;

	if (sidecar.n == 0)
		return bad(err, "no manifest: nothing to check it against");
	code = tam_manifest_read(sidecar, &facts, err);
	if (code != TAM_OK)
		return code;
	code = check_facts(p, &facts, 0, err);
	tam_manifest_release(&facts);
	return code;
}

static enum tam_code
check(struct part *p, struct tam_frames *f, const char *path, struct tam_err *err)
{
	struct tam_buf sidecar = {0};
	size_t parts;
	bool open;
	enum tam_code code;

	begin_part(p);
	tam_frames_watch(f, p->packed_hash);
	tam_frames_limit(f, tam_frames_compressed(f) ? TAM_WINDOW_LOG : 0);
	code = check_pieces(p, f, &parts, &open, err);
	if (code == TAM_OK)
		code = read_sidecar(path, &sidecar, err);
	if (code == TAM_EOF)
		code = TAM_OK;
	if (code == TAM_OK && !tam_frames_compressed(f))
		code = check_plain(p, tam_buf_all(&sidecar), err);
	else if (code == TAM_OK && (parts == 0 || open))
		code = bad(err, "truncated: no seek table at the end");
	else if (code == TAM_OK && parts == 1 && sidecar.n > 0 &&
		 !tam_slice_eq(tam_buf_all(&sidecar), tam_buf_all(&p->whole)))
		code = bad(err, "the manifest beside it is another one");
	tam_buf_free(&sidecar);
	return code;
}

enum tam_code
tam_corpus_verify(const char *path, struct tam_err *err)
{
	struct part p = {0};
	struct tam_frames *f;
	enum tam_code code = tam_frames_open(&f, path, err);

	if (code != TAM_OK)
		return err->code = TAM_FATAL;
	p.plain = tam_xxh64_new();
	p.packed_hash = tam_xxh64_new();
	p.frame = tam_xxh64_new();
	if (p.plain == NULL || p.packed_hash == NULL || p.frame == NULL)
		code = tam_fail_nomem(err);
	else
		code = check(&p, f, path, err);
	tam_xxh64_free(p.plain);
	tam_xxh64_free(p.packed_hash);
	tam_xxh64_free(p.frame);
	tam_buf_free(&p.manifest);
	tam_buf_free(&p.whole);
	tam_free(p.v);
	tam_frames_close(f);
	return code == TAM_OK ? TAM_OK : (err->code = TAM_BAD);
}
