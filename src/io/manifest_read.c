/* Reading a manifest back. It may come from anyone: nothing in it is believed that the file itself
 * does not confirm. */
#include <jansson.h>

#include "base/hash.h"
#include "base/mem.h"
#include "io/manifest.h"
#include "io/manifest_mark.h"

static enum tam_code
not_ours(struct tam_err *err, const char *what)
{
	return tam_fail(err, TAM_BAD, "the manifest %s", what);
}

static bool
hex64(struct tam_slice s, uint64_t *out)
{
	size_t i;

	*out = 0;
	for (i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (!tam_is_digit(c) && (c < 'a' || c > 'f'))
			return false;
		*out = *out << 4 | (uint64_t)(tam_is_digit(c) ? c - '0' : c - 'a' + 10);
	}
	return s.n == 16;
}

/* The tail is `,"manifest_xxh64":"` 16 digits `"}}\n`, and the digits are right. */
static bool
is_whole(struct tam_slice json)
{
	struct tam_slice mark = TAM_LIT(",\"" TAM_MANIFEST_MARK "\":\""), end = TAM_LIT("\"}}\n");
	uint64_t said;
	size_t at;

	if (json.n < mark.n + 16 + end.n || !tam_slice_ends(json, end))
		return false;
	at = json.n - end.n - 16 - mark.n;
	return tam_slice_starts(tam_slice_from(json, at), mark) &&
	       hex64(tam_slice(json.p + at + mark.n, 16), &said) &&
	       said == tam_xxh64(tam_slice(json.p, at));
}

/* No count is negative, nor greater than what can be written back. */
static uint64_t
count_of(const json_t *v)
{
	json_int_t n = json_integer_value(v);

	return n < 0 ? 0 : (uint64_t)n;
}

static bool
get_count(const json_t *in, const char *key, uint64_t *out)
{
	const json_t *v = json_object_get(in, key);

	if (!json_is_integer(v) || json_integer_value(v) < 0)
		return false;
	*out = count_of(v);
	return true;
}

static bool
get_hash(const json_t *in, const char *key, uint64_t *out)
{
	const json_t *v = json_object_get(in, key);

	return json_is_string(v) &&
	       hex64(tam_slice(json_string_value(v), json_string_length(v)), out);
}

/* Both arrays have one item per frame, or the manifest is refused. */
static enum tam_code
take_frames(const json_t *block, struct tam_manifest_facts *f, struct tam_err *err)
{
	const json_t *lines = json_object_get(block, "frame_lines"),
		     *ids = json_object_get(block, "frame_ids"), *v;
	size_t n = json_array_size(lines), i;

	if (n != f->frames || json_array_size(ids) != n)
		return not_ours(err, "does not describe its frames");
	f->frame_lines = tam_calloc(n, sizeof *f->frame_lines);
	f->ids = tam_calloc(n, sizeof *f->ids);
	if (f->frame_lines == NULL || f->ids == NULL)
		return tam_fail_nomem(err);
	for (i = 0; i < n; i++) {
		v = json_array_get(lines, i);
		if (!json_is_integer(v) || json_integer_value(v) < 0)
			return not_ours(err, "does not count the lines of its frames");
		f->frame_lines[i] = count_of(v);
		v = json_array_get(ids, i);
		if (json_is_string(v))
			f->ids[i] = tam_slice(json_string_value(v), json_string_length(v));
	}
	return TAM_OK;
}

static struct tam_slice
slice_of(const json_t *v)
{
	return json_is_string(v) ? tam_slice(json_string_value(v), json_string_length(v))
				 : TAM_NONE;
}

/* An object of names with counts; *out is owned. */
static bool
take_named(json_t *from, const struct tam_named_count **out, size_t *n)
{
	struct tam_named_count *v = tam_calloc(json_object_size(from), sizeof *v);
	const char *key;
	json_t *value;

	*out = v;
	*n = 0;
	if (v == NULL)
		return false;
	json_object_foreach(from, key, value)
	{
		v[*n].name = tam_slice_of(key);
		v[(*n)++].n = count_of(value);
	}
	return true;
}

static bool
take_inputs(const json_t *from, struct tam_manifest *m)
{
	size_t i, n = json_array_size(from);
	struct tam_manifest_input *v = tam_calloc(n, sizeof *v);

	m->inputs = v;
	if (v == NULL)
		return false;
	for (i = 0; i < n; i++) {
		const json_t *row = json_array_get(from, i);

		v[i].path = slice_of(json_object_get(row, "path"));
		v[i].digest = slice_of(json_object_get(row, "digest"));
		v[i].bytes = count_of(json_object_get(row, "bytes"));
	}
	m->input_count = n;
	return true;
}

/* Packs are an array of objects, options an object. */
static bool
take_settings(const json_t *block, struct tam_manifest *m)
{
	json_t *packs = json_object_get(block, "packs"),
	       *options = json_object_get(block, "options");
	size_t n = json_array_size(packs), i;
	struct tam_named_value *p = tam_calloc(n, sizeof *p),
			       *o = tam_calloc(json_object_size(options), sizeof *o);
	const char *key;
	json_t *value;

	m->packs = p;
	m->options = o;
	if (p == NULL || o == NULL)
		return false;
	for (i = 0; i < n; i++) {
		p[i].name = slice_of(json_object_get(json_array_get(packs, i), "id"));
		p[i].value = slice_of(json_object_get(json_array_get(packs, i), "digest"));
	}
	m->pack_count = n;
	json_object_foreach(options, key, value)
	{
		o[m->option_count].name = tam_slice_of(key);
		o[m->option_count++].value = slice_of(value);
	}
	return true;
}

static bool
take_reading(const json_t *from, struct tam_input_counts *out)
{
	return get_count(from, "unpacked", &out->unpacked) &&
	       get_count(from, "given", &out->given) &&
	       get_count(from, "rejected", &out->rejected) &&
	       get_count(from, "skipped", &out->skipped) &&
	       get_count(from, "damaged", &out->damaged) &&
	       take_named(json_object_get(from, "others"), &out->others, &out->other_count);
}

static void
take_reasons(json_t *from, uint64_t *out)
{
	const char *key;
	json_t *value;

	json_object_foreach(from, key, value) out[tam_reason_of(tam_slice_of(key))] +=
		count_of(value);
}

static void
take_confidence(const json_t *from, struct tam_manifest *m)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(m->confidence); i++)
		m->confidence[i] = count_of(json_array_get(from, i));
}

static enum tam_code
take_sums(const json_t *block, struct tam_sums *s, struct tam_err *err)
{
	json_t *counts = json_object_get(block, "counts");
	struct tam_manifest *m = &s->m;
	uint64_t frames = 0;

	if (!get_count(counts, "records", &m->counts.records) ||
		!get_count(counts, "skipped", &m->skipped) ||
		!get_count(counts, "damaged", &m->damaged) ||
		!get_count(counts, "error_pages", &m->error_pages) ||
		!get_count(counts, "without_skeleton", &m->without_skeleton) ||
		!get_count(counts, "without_tree", &m->without_tree) ||
		!get_count(counts, "lines", &m->counts.lines) ||
		!get_count(counts, "bytes", &m->counts.bytes) ||
		!get_count(counts, "packed", &m->counts.packed) ||
		!get_count(counts, "frames", &frames) ||
		!get_count(counts, "kept_chars", &m->kept_chars) ||
		!get_count(counts, "repairs", &m->repairs))
		return not_ours(err, "lacks a count");
	if (!take_reading(json_object_get(block, "reading"), &m->reading))
		return not_ours(err, "does not say what was read");
	m->counts.frames = (size_t)frames;
	take_confidence(json_object_get(counts, "confidence"), m);
	take_reasons(json_object_get(counts, "removed"), m->removed);
	take_reasons(json_object_get(counts, "repaired"), m->repaired);
	if (!take_settings(block, m) ||
		!take_named(
			json_object_get(block, "languages"), &m->languages, &m->language_count) ||
		!take_named(json_object_get(block, "years"), &m->years, &m->year_count) ||
		!take_inputs(json_object_get(block, "inputs"), m))
		return tam_fail_nomem(err);
	(void)get_hash(block, "xxh64", &m->counts.xxh64);
	m->shards = (unsigned)count_of(json_object_get(block, "shards"));
	s->run = slice_of(json_object_get(block, "run"));
	m->version = slice_of(json_object_get(block, "version"));
	return TAM_OK;
}

enum tam_code
tam_sums_read(struct tam_slice json, bool in_block, struct tam_sums *out, struct tam_err *err)
{
	json_error_t why;
	enum tam_code code;

	memset(out, 0, sizeof *out);
	if (in_block && !is_whole(json))
		return not_ours(err, "was changed, or is not one of tamis");
	out->json = json_loadb(json.p, json.n, 0, &why);
	if (out->json == NULL)
		return not_ours(err, "is no JSON");
	code = take_sums(in_block ? json_object_get(out->json, "tamis") : out->json, out, err);
	out->m.jsonl = json_object_get(out->json, "recordSet") != NULL;
	if (code != TAM_OK)
		tam_sums_free(out);
	return code;
}

void
tam_sums_free(struct tam_sums *s)
{
	tam_free((void *)(uintptr_t)s->m.packs);
	tam_free((void *)(uintptr_t)s->m.options);
	tam_free((void *)(uintptr_t)s->m.reading.others);
	tam_free((void *)(uintptr_t)s->m.languages);
	tam_free((void *)(uintptr_t)s->m.years);
	tam_free((void *)(uintptr_t)s->m.inputs);
	json_decref(s->json);
	memset(s, 0, sizeof *s);
}

static enum tam_code
take(const json_t *root, struct tam_manifest_facts *f, struct tam_err *err)
{
	const json_t *block = json_object_get(root, "tamis"),
		     *counts = json_object_get(block, "counts");
	uint64_t format;

	if (!get_count(block, "format", &format))
		return not_ours(err, "is not one of tamis");
	if (format != TAM_MANIFEST_FORMAT)
		return tam_fail(err, TAM_BAD, "the manifest has format %llu, known is %d",
			(unsigned long long)format, TAM_MANIFEST_FORMAT);
	if (!get_count(counts, "records", &f->records) || !get_count(counts, "lines", &f->lines) ||
		!get_count(counts, "bytes", &f->bytes) ||
		!get_count(counts, "packed", &f->packed) ||
		!get_count(counts, "frames", &f->frames) || !get_hash(block, "xxh64", &f->xxh64) ||
		!get_hash(block, "packed_xxh64", &f->packed_xxh64))
		return not_ours(err, "lacks a count or a hash");
	return take_frames(block, f, err);
}

enum tam_code
tam_manifest_read(struct tam_slice json, struct tam_manifest_facts *out, struct tam_err *err)
{
	json_error_t why;
	enum tam_code code;

	memset(out, 0, sizeof *out);
	if (!is_whole(json))
		return not_ours(err, "was changed, or is not one of tamis");
	out->json = json_loadb(json.p, json.n, 0, &why);
	code = out->json == NULL ? not_ours(err, "is no JSON") : take(out->json, out, err);
	if (code != TAM_OK)
		tam_manifest_release(out);
	return code;
}

void
tam_manifest_release(struct tam_manifest_facts *f)
{
	tam_free(f->frame_lines);
	tam_free(f->ids);
	json_decref(f->json);
	memset(f, 0, sizeof *f);
}
