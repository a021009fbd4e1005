/* Builds the file, reads it in every way there is, and compares the ways. */
#define _GNU_SOURCE /* mkdtemp */
#include "corpora.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/mem.h"
#include "io/corpus.h"
#include "io/cuts.h"
#include "io/journal.h"
#include "io/manifest.h"
#include "io/plan.h"
#include "sections.h"

#define MUST(condition) \
	do { \
		if (!(condition)) \
			abort(); \
	} while (0)

enum { MOST_FRAMES = 64, MOST_LINES = 4096 };

static char folder[] = "/dev/shm/fuzz-XXXXXX";

static void
clean_up(void)
{
	static const char *const names[] = {
		"c.zst", "c.zst.manifest.json", ".c.zst.partial", "journal"};
	char path[64];
	size_t i;

	for (i = 0; i < TAM_COUNT(names); i++) {
		(void)snprintf(path, sizeof path, "%s/%s", folder, names[i]);
		(void)unlink(path);
	}
	(void)rmdir(folder);
}

static const char *
in_folder(const char *name, char path[64])
{
	static bool made;

	if (!made) {
		/* Memory, or else a disk. */
		if (mkdtemp(folder) == NULL)
			(void)snprintf(folder, sizeof folder, "/tmp/fuzz-XXXXXX");
		MUST(access(folder, F_OK) == 0 || mkdtemp(folder) != NULL);
		MUST(atexit(clean_up) == 0);
		made = true;
	}
	(void)snprintf(path, 64, "%s/%s", folder, name);
	return path;
}

static const char *
put_file(const char *name, struct tam_slice s, char path[64])
{
	FILE *f = fopen(in_folder(name, path), "wb");

	MUST(f != NULL && fwrite(s.n == 0 ? "" : s.p, 1, s.n, f) == s.n && fclose(f) == 0);
	return path;
}

/* What was built: frames as the seek table and the manifest should have them. */
struct built {
	struct tam_buf file, sidecar;
	struct {
		uint32_t packed, bytes, checksum, lines;
		bool skippable;
	} frame[MOST_FRAMES];
	size_t n;
	uint64_t bytes, packed, lines;
	struct tam_xxh64 *plain, *frames;
	bool lines_end; /* with each frame, as those of a run do */
};

static void
put32(struct tam_buf *b, uint32_t x)
{
	size_t i;

	for (i = 0; i < 4; i++)
		tam_buf_char(b, (char)(x >> (8 * i) & 0xFF));
}

static void
note_frame(struct built *b, size_t packed, struct tam_slice plain, bool skippable)
{
	if (b->n == MOST_FRAMES)
		return;
	b->frame[b->n].packed = (uint32_t)packed;
	b->frame[b->n].bytes = (uint32_t)plain.n;
	b->frame[b->n].checksum = (uint32_t)tam_xxh64(plain);
	b->frame[b->n].lines = (uint32_t)tam_lines(plain);
	b->frame[b->n++].skippable = skippable;
}

static void
add_frame(struct built *b, struct tam_slice s)
{
	size_t at = b->file.n;

	fuzz_pack(&b->file, s, TAM_ZSTD);
	note_frame(b, b->file.n - at, s, false);
	b->lines_end &= tam_slice_ends(s, TAM_LIT("\n"));
	b->bytes += s.n;
	b->packed += b->file.n - at;
	b->lines += tam_lines(s);
	tam_xxh64_add(b->plain, s);
	tam_xxh64_add(b->frames, tam_slice(b->file.p + at, b->file.n - at));
}

static void
add_skippable(struct built *b, uint32_t magic, struct tam_slice s)
{
	put32(&b->file, magic);
	put32(&b->file, (uint32_t)s.n);
	tam_buf_slice(&b->file, s);
	note_frame(b, s.n + TAM_SKIPPABLE_HEADER, TAM_LIT(""), true);
}

static void
frame_lines(struct tam_buf *out, const struct built *b)
{
	const char *comma = "";
	size_t i;

	for (i = 0; i < b->n; i++) {
		if (b->frame[i].skippable)
			continue;
		tam_buf_printf(out, "%s%lu", comma, (unsigned long)b->frame[i].lines);
		comma = ",";
	}
}

/* $f frames, $b bytes, $p packed, $l lines, $n lines of each frame, $x and $y the hashes. */
static void
fill_in(struct tam_buf *out, const struct built *b, char what)
{
	size_t frames = 0, i;

	for (i = 0; i < b->n; i++)
		frames += !b->frame[i].skippable;
	switch (what) {
	case 'f':
		tam_buf_printf(out, "%zu", frames);
		break;
	case 'b':
		tam_buf_printf(out, "%llu", (unsigned long long)b->bytes);
		break;
	case 'p':
		tam_buf_printf(out, "%llu", (unsigned long long)b->packed);
		break;
	case 'l':
		tam_buf_printf(out, "%llu", (unsigned long long)b->lines);
		break;
	case 'n':
		frame_lines(out, b);
		break;
	case 'x':
	case 'y':
		tam_buf_printf(out, "\"%016llx\"",
			(unsigned long long)tam_xxh64_value(what == 'x' ? b->plain : b->frames));
		break;
	default:
		tam_buf_char(out, '$');
		tam_buf_char(out, what);
	}
}

/* As tam_manifest_write ends it. */
static void
seal(struct tam_buf *out, size_t start)
{
	uint64_t own;

	while (out->n > start && (tam_is_space(out->p[out->n - 1]) || out->p[out->n - 1] == '}'))
		out->n--;
	own = out->n == 0 ? 0 : tam_xxh64(tam_slice(out->p + start, out->n - start));
	tam_buf_printf(out, ",\"manifest_xxh64\":\"%016llx\"}}\n", (unsigned long long)own);
}

static void
manifest(struct tam_buf *out, const struct built *b, struct tam_slice s)
{
	size_t start = out->n, i;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '$' && i + 1 < s.n)
			fill_in(out, b, s.p[++i]);
		else
			tam_buf_char(out, s.p[i]);
	}
	seal(out, start);
}

static void
add_table(struct built *b, struct tam_slice changes)
{
	size_t at = b->file.n, i, n = b->n;

	put32(&b->file, TAM_SEEK_TABLE_MAGIC);
	put32(&b->file, (uint32_t)(n * TAM_SEEK_ENTRY + TAM_SEEK_FOOTER));
	for (i = 0; i < n; i++) {
		put32(&b->file, b->frame[i].packed);
		put32(&b->file, b->frame[i].bytes);
		put32(&b->file, b->frame[i].checksum);
	}
	put32(&b->file, (uint32_t)n);
	tam_buf_char(&b->file, (char)TAM_SEEK_CHECKSUMS);
	put32(&b->file, TAM_SEEKABLE_MAGIC);
	for (i = 0; i + 2 <= changes.n; i += 2)
		b->file.p[at + (unsigned char)changes.p[i] % (b->file.n - at)] ^= changes.p[i + 1];
	/* Another file may follow. */
	b->n = 0;
	b->bytes = b->packed = b->lines = 0;
	tam_xxh64_reset(b->plain);
	tam_xxh64_reset(b->frames);
}

static void
build(struct built *b, struct tam_slice s)
{
	struct tam_slice content;
	struct tam_buf made = {0};
	char kind;

	while (fuzz_section(&s, &kind, &content)) {
		tam_buf_clear(&made);
		switch (kind) {
		case 'f':
			add_frame(b, content);
			break;
		case 'k':
			add_skippable(b, TAM_SKIPPABLE_MAGIC, content);
			break;
		case 'n':
			add_skippable(b, TAM_MANIFEST_MAGIC, content);
			break;
		case 'm':
			manifest(&made, b, content);
			add_skippable(b, TAM_MANIFEST_MAGIC, tam_buf_all(&made));
			break;
		case 's':
			manifest(&made, b, content);
			tam_buf_clear(&b->sidecar);
			tam_buf_slice(&b->sidecar, tam_buf_all(&made));
			break;
		case 't':
			add_table(b, content);
			break;
		default:
			tam_buf_slice(&b->file, content);
		}
	}
	tam_buf_free(&made);
}

/* Hashes of all lines in order. */
struct lines {
	uint64_t v[MOST_LINES];
	size_t n;
	uint64_t bytes;
	bool whole; /* to the end */
};

static enum tam_code
open_it(struct tam_corpus **c, const char *path)
{
	struct tam_err err = {0};
	enum tam_code code = tam_corpus_open(c, path, &err);

	MUST(code == TAM_OK || (err.text[0] != '\0' && *c == NULL));
	return code;
}

static bool
next_line(struct tam_corpus *c, uint64_t *hash, size_t *n, bool *whole)
{
	struct tam_slice line;
	struct tam_err err = {0};
	enum tam_code code = tam_corpus_next(c, &line, &err);

	*whole = code == TAM_EOF;
	if (code != TAM_OK) {
		MUST(code == TAM_EOF || err.text[0] != '\0');
		return false;
	}
	MUST(line.n > 0 && memchr(line.p, '\n', line.n - 1) == NULL);
	*hash = tam_xxh64(line);
	*n = line.n;
	return true;
}

static void
read_lines(const char *path, struct lines *l)
{
	struct tam_corpus *c;
	uint64_t hash;
	size_t n;

	l->n = 0;
	l->bytes = 0;
	l->whole = false;
	if (open_it(&c, path) != TAM_OK)
		return;
	(void)tam_corpus_info(c);
	while (next_line(c, &hash, &n, &l->whole)) {
		l->bytes += n;
		if (l->n < MOST_LINES)
			l->v[l->n++] = hash;
	}
	tam_corpus_close(c);
}

/* From line `k` on; what a file that was verified says is what was read from the front. */
static void
jump_to_line(const char *path, const struct lines *l, size_t k, bool verified)
{
	struct tam_corpus *c;
	struct tam_err err = {0};
	uint64_t at = 0, hash;
	bool whole;
	size_t n;

	if (open_it(&c, path) != TAM_OK)
		return;
	if (tam_corpus_seek_line(c, k, &at, &err) == TAM_OK) {
		MUST(at <= k);
		while (next_line(c, &hash, &n, &whole) && ++at <= k) {
		}
		if (verified && k < l->n)
			MUST(at == k + 1 && hash == l->v[k]);
	} else {
		MUST(!verified && err.text[0] != '\0');
	}
	tam_corpus_close(c);
}

static void
jump_to_byte(const char *path, const struct lines *l, uint64_t byte, bool verified)
{
	struct tam_corpus *c;
	struct tam_err err = {0};
	uint64_t at, hash, all = 0;
	enum tam_code code;
	bool whole;
	size_t n;

	if (open_it(&c, path) != TAM_OK)
		return;
	code = tam_corpus_seek(c, byte, &at, &err);
	MUST(code == TAM_OK || code == TAM_EOF || err.text[0] != '\0');
	if (code == TAM_OK) {
		MUST(at <= byte);
		while (next_line(c, &hash, &n, &whole))
			all += n;
		if (verified)
			MUST(whole && at + all == l->bytes);
	} else if (verified) {
		MUST(code == TAM_EOF && byte >= l->bytes);
	}
	tam_corpus_close(c);
}

static void
look_for(const char *path, struct tam_slice id)
{
	struct tam_corpus *c;
	struct tam_slice line;
	struct tam_err err = {0};
	enum tam_code code;

	if (open_it(&c, path) != TAM_OK)
		return;
	while ((code = tam_corpus_find(c, id, &line, &err)) == TAM_OK)
		MUST(line.n > 0);
	MUST(code == TAM_EOF || err.text[0] != '\0');
	tam_corpus_close(c);
}

static void
cut_up(const char *path, uint64_t size)
{
	struct tam_cuts *c;
	struct tam_err err = {0};
	uint64_t at, next;
	int part;

	MUST(tam_cuts_open(&c, path, &err) == TAM_OK);
	for (part = 0, at = 0; part < 16 && at < size; part++, at += size / 8 + 1) {
		next = tam_cuts_next(c, at);
		MUST(next <= size && (next >= at || next == 0));
	}
	tam_cuts_close(c);
}

/* The file as what a run that was killed has left of a new one: it is gone on with or refused, and
 * what is made of it is whole. */
static void
go_on(const char *path, const struct built *b, const struct tam_output_mark *mark)
{
	const struct tam_output_options o = {.force = true,
		.zstd = true,
		.sidecar = true,
		.level = 1,
		.kept = true,
		.goes_on = true};
	struct tam_manifest m = {.version = TAM_LIT("0"), .zstd = true, .shard = 1, .shards = 1};
	struct tam_output *out;
	struct tam_buf json = {0};
	struct tam_err err = {0};
	char partial[64];
	enum tam_code code;

	(void)put_file(".c.zst.partial", tam_buf_all(&b->file), partial);
	MUST(tam_output_open(&out, path, &o, &err) == TAM_OK);
	code = tam_output_resume(out, mark, &err);
	MUST(code == TAM_OK || (code == TAM_BAD && err.text[0] != '\0'));
	MUST(tam_output_bytes(out) == (code == TAM_OK ? mark->bytes : 0));
	MUST(tam_output_write(out, TAM_LIT("{\"id\":\"z\"}\n"), &err) == TAM_OK);
	MUST(tam_output_seal(out, &err) == TAM_OK);
	m.counts = tam_output_counts(out);
	MUST(tam_manifest_write(&m, &json, &err) == TAM_OK);
	MUST(tam_output_finish(out, tam_buf_all(&json), &err) == TAM_OK);
	MUST(tam_corpus_verify(path, &err) == TAM_OK || (code == TAM_OK && !b->lines_end));
	tam_buf_free(&json);
}

static void
read_every_way(const char *path, const struct built *b)
{
	static struct lines lines;
	struct tam_err err = {0};
	bool verified = tam_corpus_verify(path, &err) == TAM_OK;

	MUST(verified || err.text[0] != '\0');
	read_lines(path, &lines);
	MUST(!verified || lines.whole);
	jump_to_line(path, &lines, 0, verified);
	jump_to_line(path, &lines, lines.n / 2, verified);
	jump_to_line(path, &lines, lines.n, verified);
	jump_to_byte(path, &lines, 0, verified);
	jump_to_byte(path, &lines, lines.bytes / 2, verified);
	jump_to_byte(path, &lines, lines.bytes, verified);
	look_for(path, TAM_LIT("a"));
	look_for(path, TAM_LIT("\xC3\xA9\""));
	cut_up(path, b->file.n);
}

void
fuzz_corpus(struct tam_slice s)
{
	struct built b = {.plain = tam_xxh64_new(), .frames = tam_xxh64_new(), .lines_end = true};
	struct tam_output_mark mark;
	char path[64], sidecar[64];

	MUST(b.plain != NULL && b.frames != NULL);
	build(&b, s);
	mark = (struct tam_output_mark){b.lines, b.bytes, b.packed, tam_xxh64_value(b.plain)};
	(void)put_file("c.zst", tam_buf_all(&b.file), path);
	(void)in_folder("c.zst.manifest.json", sidecar);
	(void)unlink(sidecar);
	if (b.sidecar.n > 0)
		(void)put_file("c.zst.manifest.json", tam_buf_all(&b.sidecar), sidecar);
	read_every_way(path, &b);
	go_on(path, &b, &mark);
	tam_buf_free(&b.file);
	tam_buf_free(&b.sidecar);
	tam_xxh64_free(b.plain);
	tam_xxh64_free(b.frames);
}

/* What was read is written, and read again: the same then. */
void
fuzz_manifest(struct tam_slice s)
{
	struct tam_buf json = {0}, once = {0}, twice = {0};
	struct tam_manifest_facts facts;
	struct tam_sums sums, again;
	struct tam_err err = {0};

	tam_buf_slice(&json, s);
	seal(&json, 0);
	if (tam_manifest_read(tam_buf_all(&json), &facts, &err) == TAM_OK)
		tam_manifest_release(&facts);
	else
		MUST(err.text[0] != '\0');
	if (tam_sums_read(s, false, &sums, &err) == TAM_OK)
		tam_sums_free(&sums);
	if (tam_sums_read(tam_buf_all(&json), true, &sums, &err) == TAM_OK) {
		sums.m.counts.frames = 0;
		MUST(tam_manifest_write(&sums.m, &once, &err) == TAM_OK);
		MUST(tam_sums_read(tam_buf_all(&once), true, &again, &err) == TAM_OK);
		MUST(tam_manifest_write(&again.m, &twice, &err) == TAM_OK);
		MUST(tam_slice_eq(tam_buf_all(&once), tam_buf_all(&twice)));
		tam_sums_free(&sums);
		tam_sums_free(&again);
	}
	tam_buf_free(&json);
	tam_buf_free(&once);
	tam_buf_free(&twice);
}

static bool
copy_part(void *user, const struct tam_plan_part *part)
{
	tam_plan_add(user, part);
	return true;
}

void
fuzz_plan(struct tam_slice s)
{
	struct tam_buf once = {0}, twice = {0};
	struct tam_err err = {0};
	uint64_t shards;

	if (tam_plan_read(s, &shards, copy_part, &once, &err) != TAM_OK) {
		MUST(err.text[0] != '\0');
		tam_buf_free(&once);
		return;
	}
	tam_buf_clear(&once);
	tam_plan_begin(&once, shards);
	MUST(tam_plan_read(s, &shards, copy_part, &once, &err) == TAM_OK);
	tam_plan_begin(&twice, shards);
	MUST(tam_plan_read(tam_buf_all(&once), &shards, copy_part, &twice, &err) == TAM_OK);
	MUST(tam_slice_eq(tam_buf_all(&once), tam_buf_all(&twice)));
	tam_buf_free(&once);
	tam_buf_free(&twice);
}

static void
count_entry(void *user, const struct tam_journal_entry *e)
{
	MUST(e->m.input_count == 0 || e->m.inputs != NULL);
	(*(size_t *)user)++;
}

/* One entry more is one entry more. */
void
fuzz_journal(struct tam_slice s)
{
	const struct tam_journal_entry e = {.shard = 1};
	struct tam_buf file = {0};
	struct tam_journal *j;
	struct tam_slice line;
	struct tam_err err = {0};
	size_t before = 0, after = 0;
	char path[64];
	enum tam_code code;

	while (tam_slice_line(&s, &line)) {
		tam_buf_slice(&file, line);
		if (line.n > 1 && line.p[0] == '{' && line.p[line.n - 1] != '}')
			tam_buf_printf(&file, ",\"check\":\"%016llx\"}",
				(unsigned long long)tam_xxh64(line));
		tam_buf_char(&file, '\n');
	}
	(void)put_file("journal", tam_buf_all(&file), path);
	MUST(tam_journal_open(&j, path, &err) == TAM_OK);
	code = tam_journal_read(j, TAM_LIT("x"), count_entry, &before, &err);
	MUST(code != TAM_FATAL && (code != TAM_BAD || err.text[0] != '\0'));
	if (code == TAM_OK)
		MUST(tam_journal_add(j, &e, &err) == TAM_OK);
	tam_journal_close(j, false);
	MUST(tam_journal_open(&j, path, &err) == TAM_OK);
	MUST(tam_journal_read(j, TAM_LIT("x"), count_entry, &after, &err) == code);
	MUST(after == before + (code == TAM_OK));
	tam_journal_close(j, true);
	tam_buf_free(&file);
}
