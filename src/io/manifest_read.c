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

static bool
get_count(const json_t *in, const char *key, uint64_t *out)
{
	const json_t *v = json_object_get(in, key);

	if (!json_is_integer(v) || json_integer_value(v) < 0)
		return false;
	*out = (uint64_t)json_integer_value(v);
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
		f->frame_lines[i] = (uint64_t)json_integer_value(v);
		v = json_array_get(ids, i);
		if (json_is_string(v))
			f->ids[i] = tam_slice(json_string_value(v), json_string_length(v));
	}
	return TAM_OK;
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
