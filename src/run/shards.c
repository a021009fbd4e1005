/* Where records go: one file or shards, with a journal beside them that lets a later run go on. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/corpus.h"
#include "io/place.h"
#include "run/report.h"
#include "run/shardname.h"
#include "run/shards.h"
#include "run/stop.h"

bool
run_shards_complain(struct run_job *r, enum tam_code code, const struct tam_err *err)
{
	run_complain(r, code == TAM_BAD ? RUN_CANNOT : RUN_OUTPUT, NULL, 0, err->text);
	return false;
}

bool
run_shards_no_memory(struct run_job *r)
{
	run_complain(r, RUN_OUTPUT, NULL, 0, "out of memory");
	return false;
}

bool
run_written(struct run_job *r, enum tam_code code, const struct tam_err *err)
{
	if (code == TAM_EOF)
		r->pipe_gone = r->stop = true;
	else if (code != TAM_OK)
		run_complain(r, RUN_OUTPUT, NULL, 0, err->text);
	return code == TAM_OK;
}

/* A compressed file of its own; not a device, a pipe, or what is open already. */
static bool
can_go_on(const struct run_options *o)
{
	struct stat st;

	if (!o->sink.zstd || o->output == NULL || strcmp(o->output, "-") == 0 ||
		strncmp(o->output, "/dev/", 5) == 0)
		return false;
	return stat(o->output, &st) != 0 || S_ISREG(st.st_mode);
}

static bool
exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static bool
name_shard(struct run_job *r)
{
	struct run_shards *s = r->shards;

	tam_free(s->name);
	s->name = s->whole == NULL ? run_name_with(r->o->output, "")
				   : run_shard_name(r->o->output, s->number);
	return s->name != NULL || run_shards_no_memory(r);
}

/* Entries of a run before, one after the other. */
static void
take_entry(void *user, const struct tam_journal_entry *e)
{
	struct run_job *r = user;
	struct run_shards *s = r->shards;

	/* A new shard, or the same begun anew. */
	if (e->shard != s->number || e->m.counts.packed == 0) {
		if (e->shard != s->number) {
			s->input = r->input;
			s->item = r->item;
		}
		run_counts_clear(&r->counts);
		s->number = e->shard;
	}
	s->begun = true;
	run_counts_add(&r->counts, &e->m);
	r->counts.records = e->m.counts.records;
	s->mark = (struct tam_output_mark){
		e->m.counts.records, e->m.counts.bytes, e->m.counts.packed, e->m.counts.xxh64};
	s->sealed = e->sealed;
	r->input = e->input;
	r->item = e->item;
	if (e->status > (unsigned)r->worst && e->status < RUN_OUTPUT)
		r->worst = (enum run_outcome)e->status;
}

/* Writes down how far it is. */
static bool
add_entry(struct run_job *r, bool sealed)
{
	struct run_shards *s = r->shards;
	struct tam_journal_entry e = {.shard = s->number,
		.sealed = sealed,
		.status = (unsigned)r->worst,
		.input = r->input,
		.item = r->item};
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	if (s->journal != NULL) {
		run_counts_fill(&r->since, &e.m);
		if (r->out != NULL)
			e.m.counts = tam_output_counts(r->out);
		code = tam_journal_add(s->journal, &e, &err);
		s->begun = true;
	}
	run_counts_settle(&r->counts, &r->since);
	if (code == TAM_OK && r->counts.failed)
		return run_shards_no_memory(r);
	return code == TAM_OK || run_shards_complain(r, code, &err);
}

static bool
open_shard(struct run_job *r, bool goes_on)
{
	struct tam_output_options with = r->o->sink;
	struct run_shards *s = r->shards;
	struct tam_err err = {0};
	enum tam_code code;

	with.kept = s->journal != NULL;
	with.goes_on = goes_on;
	s->frames = 0;
	code = tam_output_open(&r->out, s->name == NULL ? r->o->output : s->name, &with, &err);
	if (code != TAM_OK)
		return run_shards_complain(r, code, &err);
	if (!with.kept)
		run_stop_unlink(tam_output_temp(r->out));
	return true;
}

/* The shard begins anew: what a run before had of it is of no use. */
static bool
start_over(struct run_job *r)
{
	struct run_shards *s = r->shards;

	run_counts_clear(&r->counts);
	r->input = s->input;
	r->item = s->item;
	s->sealed = false;
	return add_entry(r, false);
}

/* The data file has its name; its manifest beside it may be missing. */
static bool
complete_sidecar(struct run_job *r)
{
	char *path = run_name_with(r->shards->name, ".manifest.json");
	struct tam_corpus *c = NULL;
	struct tam_err err = {0};
	enum tam_code code = TAM_OK;

	if (path == NULL)
		return run_shards_no_memory(r);
	if (!exists(path)) {
		code = tam_corpus_open(&c, r->shards->name, &err);
		if (code == TAM_OK)
			code = tam_place_put(
				path, tam_corpus_info(c).manifest, r->o->sink.force, true, &err);
		tam_corpus_close(c);
	}
	tam_free(path);
	return code == TAM_OK || run_shards_complain(r, code, &err);
}

static bool
next_shard(struct run_job *r)
{
	struct run_shards *s = r->shards;

	run_counts_clear(&r->counts);
	s->number++;
	s->input = r->input;
	s->item = r->item;
	s->mark = (struct tam_output_mark){0};
	s->sealed = false;
	return name_shard(r);
}

/* Ends the shard that is open. */
static bool
end_shard(struct run_job *r, struct tam_buf *json)
{
	struct tam_err err = {0};
	struct tam_output *out;

	if (!run_written(r, tam_output_seal(r->out, &err), &err) || !add_entry(r, true) ||
		!run_shards_describe(r, json))
		return false;
	out = r->out;
	r->out = NULL;
	return run_written(r, tam_output_finish(out, tam_buf_all(json), &err), &err);
}

/* A run before has come so far; goes on there. */
static bool
go_on(struct run_job *r)
{
	struct run_shards *s = r->shards;
	char *partial;
	struct tam_err err = {0};
	struct tam_buf json = {0};
	enum tam_code code;
	bool left, ok;

	if (!name_shard(r))
		return false;
	partial = tam_place_beside(s->name, ".partial");
	if (partial == NULL)
		return run_shards_no_memory(r);
	left = exists(partial);
	tam_free(partial);
	if (s->sealed && !left && exists(s->name)) {
		r->complete = s->whole == NULL;
		return complete_sidecar(r) && (r->complete || next_shard(r));
	}
	if (!open_shard(r, left && s->mark.packed > 0))
		return false;
	if (!left || s->mark.packed == 0)
		return (s->mark.packed == 0 && !s->sealed) || start_over(r);
	code = tam_output_resume(r->out, &s->mark, &err);
	if (code == TAM_BAD)
		return start_over(r);
	if (code != TAM_OK)
		return run_shards_complain(r, code, &err);
	s->frames = tam_output_frames(r->out);
	if (!s->sealed)
		return true;
	/* Only its end is missing. */
	ok = end_shard(r, &json);
	tam_buf_free(&json);
	r->complete = s->whole == NULL;
	return ok && (r->complete || next_shard(r));
}

/* There is no journal, so a run before was never begun, or has ended. */
static bool
look_whether_done(struct run_job *r)
{
	struct run_shards *s = r->shards;
	char *path = run_shards_manifest(r), *text = NULL;
	struct tam_err err = {0};
	struct tam_sums sums;
	bool another = false;
	size_t n;

	if (path == NULL)
		return false;
	if (exists(path) && run_read_file(path, &text, &n, &err) == TAM_OK &&
		tam_sums_read(tam_slice(text, n), true, &sums, &err) == TAM_OK) {
		r->complete = tam_slice_eq(sums.run, tam_slice_of(s->run));
		another = !r->complete && !r->o->sink.force;
		if (sums.m.skipped + sums.m.damaged > 0)
			run_note(r, r->complete ? RUN_SOME : RUN_FINE);
		tam_sums_free(&sums);
	}
	if (another)
		run_complain(r, RUN_CANNOT, path, 0,
			"made with other options or inputs; use -f to replace it");
	tam_free(text);
	tam_free(path);
	return !another;
}

static bool
open_journal(struct run_job *r)
{
	struct run_shards *s = r->shards;
	char *base =
		s->whole == NULL ? run_name_with(r->o->output, "") : run_corpus_name(r->o->output);
	char *path = base == NULL ? NULL : tam_place_beside(base, ".journal");
	struct tam_slice run = tam_slice_of(s->run);
	struct tam_err err = {0};
	enum tam_code code;

	tam_free(base);
	if (path == NULL)
		return run_shards_no_memory(r);
	code = tam_journal_open(&s->journal, path, &err);
	tam_free(path);
	if (code == TAM_OK && r->o->resume) {
		code = tam_journal_read(s->journal, run, take_entry, r, &err);
		if (code == TAM_OK && s->begun)
			return go_on(r);
		if (code == TAM_EOF) {
			if (!look_whether_done(r))
				return false;
			code = TAM_OK;
		}
		if (r->complete)
			return true;
	}
	if (code == TAM_OK)
		code = tam_journal_begin(s->journal, run, &err);
	if (code != TAM_OK)
		return run_shards_complain(r, code, &err);
	return name_shard(r) && open_shard(r, false);
}

bool
run_shards_open(struct run_job *r)
{
	struct run_shards *s = tam_calloc(1, sizeof *s);
	char *base;

	r->shards = s;
	if (s == NULL)
		return run_shards_no_memory(r);
	s->number = 1;
	if (!can_go_on(r->o)) {
		if (!r->o->resume && r->o->shard_bytes == 0)
			return open_shard(r, false);
		run_complain(r, RUN_CANNOT, NULL, 0,
			"what is to be gone on with, or has shards, "
			"is a file that ends in .zst");
		return false;
	}
	if (r->o->shard_bytes > 0) {
		base = run_corpus_name(r->o->output);
		s->whole = base == NULL ? NULL : run_name_with(base, ".manifest.json");
		tam_free(base);
		if (s->whole == NULL)
			return run_shards_no_memory(r);
		if (exists(s->whole) && !r->o->sink.force && !r->o->resume) {
			run_report(NULL, 0, "%s exists already; use -f to replace it", s->whole);
			run_note(r, RUN_CANNOT);
			return false;
		}
	}
	return (run_identity(r, s->run) || run_shards_no_memory(r)) && open_journal(r);
}

/* A new frame stands in the file. */
bool
run_shards_checkpoint(struct run_job *r)
{
	struct run_shards *s = r->shards;
	size_t frames = r->out == NULL ? 0 : tam_output_frames(r->out);

	if (s->journal == NULL || frames == s->frames)
		return true;
	s->frames = frames;
	return add_entry(r, false);
}

bool
run_shards_room(struct run_job *r, size_t n)
{
	uint64_t most = r->o->shard_bytes, now;
	struct tam_buf json = {0};
	struct tam_err err = {0};
	bool ok = true;

	now = r->out == NULL ? 0 : tam_output_bytes(r->out);
	if (most > 0 && now > 0 && (now >= most || n > most - now)) {
		ok = end_shard(r, &json) && next_shard(r);
		tam_buf_free(&json);
	}
	if (ok && r->out == NULL)
		ok = open_shard(r, false);
	return ok && run_written(r, tam_output_room(r->out, n, &err), &err) &&
	       run_shards_checkpoint(r);
}

bool
run_shards_finish(struct run_job *r, struct tam_buf *json)
{
	struct run_shards *s = r->shards;
	uint64_t shards = r->out == NULL ? s->number - 1 : s->number;

	if (r->complete)
		return run_shards_read(r, json);
	if (r->out != NULL && !end_shard(r, json))
		return false;
	return s->whole == NULL || run_shards_sum_up(r, shards, json);
}

bool
run_shards_close(struct run_job *r, bool done)
{
	struct run_shards *s = r->shards;
	bool later;
	char *partial;

	tam_output_abort(r->out);
	r->out = NULL;
	if (s == NULL)
		return false;
	/* Marks cannot be gone on with. */
	later = s->journal != NULL && s->begun && !done && r->o->marks == NULL;
	/* Nothing to go on with: nothing to leave behind. */
	if (s->journal != NULL && !later && s->name != NULL) {
		partial = tam_place_beside(s->name, ".partial");
		if (partial != NULL)
			(void)unlink(partial);
		tam_free(partial);
	}
	tam_journal_close(s->journal, !later);
	tam_free(s->name);
	tam_free(s->whole);
	tam_free(s);
	r->shards = NULL;
	return later;
}
