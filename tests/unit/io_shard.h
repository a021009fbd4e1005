/* Writing a small corpus for tests of what reads it. */
#ifndef IO_SHARD_H
#define IO_SHARD_H

#include "io_scratch.h"

#include "base/hash.h"
#include "io/manifest.h"
#include "io/output.h"

/* Record `i`: an id, and text that does not compress to nothing. */
static inline void
shard_line(struct tam_buf *b, unsigned i)
{
	uint64_t x = tam_hash(tam_slice((const char *)&i, sizeof i));

	tam_buf_clear(b);
	tam_buf_printf(b,
		"{\"id\":\"doc-%u\",\"text\":\"%016llx \xC3\xA9t\xC3\xA9 %u\",\"source\":null}\n",
		i, (unsigned long long)x, i * 7);
	assert_false(b->failed);
}

static inline void
shard_write_from(
	const char *path, unsigned first, unsigned records, const struct tam_output_options *o)
{
	static const struct tam_named_count langs[] = {{{"fr", 2}, 2}, {{"en", 2}, 1}};
	static const struct tam_named_value options[] = {{{"mode", 4}, {"auto", 4}}};
	static const struct tam_manifest_input inputs[] = {
		{{"a \"b\".html", 10}, {"xxh128:00", 9}, 12}};
	struct tam_manifest m = {.version = TAM_LIT("0"),
		.file = TAM_LIT("x.jsonl.zst"),
		.zstd = o->zstd,
		.jsonl = true,
		.languages = langs,
		.language_count = 2,
		.options = options,
		.option_count = 1,
		.inputs = inputs,
		.input_count = 1,
		.shard = 1,
		.shards = 1};
	struct tam_buf line = {0}, manifest = {0};
	struct tam_output *out;
	struct tam_err err;
	unsigned i;

	assert_int_equal(tam_output_open(&out, path, o, &err), TAM_OK);
	for (i = first; i < first + records; i++) {
		shard_line(&line, i);
		assert_int_equal(tam_output_write(out, tam_buf_all(&line), &err), TAM_OK);
	}
	assert_int_equal(tam_output_seal(out, &err), TAM_OK);
	m.counts = tam_output_counts(out);
	assert_int_equal(tam_manifest_write(&m, &manifest, &err), TAM_OK);
	assert_int_equal(tam_output_finish(out, tam_buf_all(&manifest), &err), TAM_OK);
	tam_buf_free(&line);
	tam_buf_free(&manifest);
}

static inline void
shard_write(const char *path, unsigned records, size_t frame_bytes)
{
	struct tam_output_options o = {
		.zstd = true, .level = 3, .frame_bytes = frame_bytes, .force = true};

	shard_write_from(path, 0, records, &o);
}

#endif
