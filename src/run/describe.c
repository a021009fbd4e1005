/* The manifests of a run: of each shard, and of the whole. */
#include "base/mem.h"
#include "io/place.h"
#include "run/report.h"
#include "run/shardname.h"
#include "run/shards.h"
#include "run/whole.h"

char *
run_shards_manifest(struct run_job *r)
{
	char *path = r->shards->whole == NULL ? run_name_with(r->o->output, ".manifest.json")
					      : run_name_with(r->shards->whole, "");

	if (path == NULL)
		(void)run_shards_no_memory(r);
	return path;
}

bool
run_shards_describe(struct run_job *r, struct tam_buf *json)
{
	const struct run_options *o = r->o;
	const struct run_shards *s = r->shards;
	struct tam_manifest m = {
		.version = tam_slice_of(tamis_version()),
		.zstd = o->sink.zstd,
		.jsonl = r->form == TAMIS_AS_RECORD || r->form == TAMIS_AS_RECORD_MARKDOWN,
		.shard = o->shard > 0 && s->whole == NULL ? o->shard : (unsigned)s->number,
		.shards = o->shard > 0 ? o->shards : 1,
		.counts = tam_output_counts(r->out),
	};
	struct tam_named_value options[64];
	struct tam_err err = {0};
	size_t i;

	if (s->name != NULL)
		m.file = tam_slice_of(run_base_name(s->name));
	if (s->journal != NULL)
		m.run = tam_slice_of(s->run);
	for (i = 0; i < o->n_settings && i < TAM_COUNT(options); i++)
		options[i] = (struct tam_named_value){
			tam_slice_of(o->settings[i].name), tam_slice_of(o->settings[i].value)};
	m.options = options;
	m.option_count = i;
	if (s->whole != NULL)
		m.shards = 0;
	run_counts_fill(&r->counts, &m);
	if (r->counts.failed || tam_manifest_write(&m, json, &err) != TAM_OK || json->failed)
		return run_shards_no_memory(r);
	return true;
}

bool
run_shards_sum_up(struct run_job *r, uint64_t shards, struct tam_buf *json)
{
	char **names = tam_calloc((size_t)shards, sizeof *names);
	char *glob = run_shard_name(r->o->output, 0);
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;
	size_t i;

	if (names == NULL || glob == NULL)
		code = tam_fail_nomem(&err);
	for (i = 0; i < shards && names != NULL && code == TAM_OK; i++) {
		names[i] = run_shard_name(r->o->output, i + 1);
		if (names[i] == NULL)
			code = tam_fail_nomem(&err);
	}
	tam_buf_clear(json);
	if (code == TAM_OK)
		code = run_whole_manifest(
			names, (size_t)shards, glob, tam_slice_of(r->shards->run), json, &err);
	/* The one that stands there was of a run before. */
	if (code == TAM_OK)
		code = tam_place_put(r->shards->whole, tam_buf_all(json), true, true, &err);
	for (i = 0; i < shards && names != NULL; i++)
		tam_free(names[i]);
	tam_free(names);
	tam_free(glob);
	return code == TAM_OK || run_shards_complain(r, code == TAM_BAD ? TAM_FATAL : code, &err);
}

bool
run_shards_read(struct run_job *r, struct tam_buf *json)
{
	char *path = run_shards_manifest(r), *text = NULL;
	struct tam_err err = {0};
	size_t n;

	if (path != NULL && run_read_file(path, &text, &n, &err) == TAM_OK)
		tam_buf_add(json, text, n);
	else if (path != NULL)
		run_complain(r, RUN_CANNOT, NULL, 0, err.text);
	tam_free(text);
	tam_free(path);
	return json->n > 0 && !json->failed;
}
