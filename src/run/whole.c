/* Adding up manifests, one at a time. */
#include "run/whole.h"

#include <string.h>

#include "base/mem.h"
#include "run/counts.h"
#include "run/names.h"
#include "run/shardname.h"

struct whole {
	struct run_counts counts;
	struct tam_output_counts stream;
	struct tam_manifest_file *files;
	struct tam_sums first; /* lasts to the end: its settings are those of all */
	char *first_text;
};

/* What must be the same in every shard. */
static bool
alike(const struct tam_sums *a, const struct tam_sums *b)
{
	size_t i;

	if (!tam_slice_eq(a->m.version, b->m.version) || a->m.pack_count != b->m.pack_count ||
		a->m.option_count != b->m.option_count)
		return false;
	for (i = 0; i < a->m.pack_count; i++)
		if (!tam_slice_eq(a->m.packs[i].value, b->m.packs[i].value))
			return false;
	for (i = 0; i < a->m.option_count; i++)
		if (!tam_slice_eq(a->m.options[i].name, b->m.options[i].name) ||
			!tam_slice_eq(a->m.options[i].value, b->m.options[i].value))
			return false;
	return true;
}

static void
add_shard(struct whole *w, size_t index, const char *name, const struct tam_manifest *m)
{
	const struct tam_output_counts *c = &m->counts;

	run_counts_add(&w->counts, m);
	w->stream.records += c->records;
	w->stream.lines += c->lines;
	w->stream.bytes += c->bytes;
	w->stream.packed += c->packed;
	w->stream.frames += c->frames;
	w->files[index] = (struct tam_manifest_file){
		tam_slice_of(run_base_name(name)), c->records, c->bytes, c->packed, c->xxh64};
}

static enum tam_code
read_shard(struct whole *w, size_t index, const char *name, struct tam_err *err)
{
	char *path = run_name_with(name, ".manifest.json"), *text = NULL;
	struct tam_err why = {0};
	struct tam_sums sums;
	enum tam_code code;
	size_t n;

	if (path == NULL)
		return tam_fail_nomem(err);
	code = run_read_file(path, &text, &n, &why);
	if (code == TAM_OK)
		code = tam_sums_read(tam_slice(text, n), true, &sums, &why);
	if (code != TAM_OK) {
		code = tam_fail(err, TAM_BAD, "%.200s: %.100s", path, why.text);
		goto out;
	}
	add_shard(w, index, name, &sums.m);
	if (index == 0) {
		w->first = sums;
		w->first_text = text;
		text = NULL;
	} else {
		if (!alike(&w->first, &sums))
			code = tam_fail(err, TAM_BAD,
				"%.200s: made with another version, packs or options", path);
		tam_sums_free(&sums);
	}
out:
	tam_free(text);
	tam_free(path);
	return code;
}

enum tam_code
run_whole_manifest(char *const *names, size_t n, const char *glob, struct tam_slice run,
	struct tam_buf *out, struct tam_err *err)
{
	struct whole w = {.files = tam_calloc(n, sizeof *w.files)};
	enum tam_code code = w.files == NULL ? tam_fail_nomem(err) : TAM_OK;
	struct tam_manifest m;
	size_t i;

	for (i = 0; i < n && code == TAM_OK; i++)
		code = read_shard(&w, i, names[i], err);
	if (code == TAM_OK && w.counts.failed)
		code = tam_fail_nomem(err);
	if (code == TAM_OK) {
		m = (struct tam_manifest){.version = w.first.m.version,
			.file = tam_slice_of(run_base_name(glob)),
			.zstd = true,
			.jsonl = w.first.m.jsonl,
			.options = w.first.m.options,
			.option_count = w.first.m.option_count,
			.shards = (unsigned)n,
			.counts = w.stream,
			.run = run,
			.files = w.files,
			.file_count = n};
		run_counts_fill(&w.counts, &m);
		m.packs = w.first.m.packs;
		m.pack_count = w.first.m.pack_count;
		code = tam_manifest_write(&m, out, err);
	}
	tam_sums_free(&w.first);
	tam_free(w.first_text);
	tam_free(w.files);
	run_counts_free(&w.counts);
	return code;
}
