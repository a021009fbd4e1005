/* Writing the manifest: no clock, no host, every map sorted, so that equal runs give equal bytes. */
#include "io/manifest.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/json.h"
#include "base/mem.h"
#include "io/manifest_mark.h"
#include "io/record.h"

/* The context that the Croissant 1.0 specification recommends (its appendix 1), and our block as
 * an opaque JSON literal. */
static const char context[] =
	"{\"@language\":\"en\",\"@vocab\":\"https://schema.org/\",\"citeAs\":\"cr:citeAs\","
	"\"column\":\"cr:column\",\"conformsTo\":\"dct:conformsTo\","
	"\"cr\":\"http://mlcommons.org/croissant/"
	"\",\"data\":{\"@id\":\"cr:data\",\"@type\":\"@json\"},"
	"\"dataType\":{\"@id\":\"cr:dataType\",\"@type\":\"@vocab\"},"
	"\"dct\":\"http://purl.org/dc/terms/"
	"\",\"examples\":{\"@id\":\"cr:examples\",\"@type\":\"@json\"},"
	"\"extract\":\"cr:extract\",\"field\":\"cr:field\",\"fileObject\":\"cr:fileObject\","
	"\"fileProperty\":\"cr:fileProperty\",\"fileSet\":\"cr:fileSet\",\"format\":\"cr:format\","
	"\"includes\":\"cr:includes\",\"isLiveDataset\":\"cr:isLiveDataset\","
	"\"jsonPath\":\"cr:jsonPath\",\"key\":\"cr:key\",\"md5\":\"cr:md5\","
	"\"parentField\":\"cr:parentField\",\"path\":\"cr:path\",\"recordSet\":\"cr:recordSet\","
	"\"references\":\"cr:references\",\"regex\":\"cr:regex\",\"repeated\":\"cr:repeated\","
	"\"replace\":\"cr:replace\",\"sc\":\"https://schema.org/\",\"separator\":\"cr:separator\","
	"\"source\":\"cr:source\",\"subField\":\"cr:subField\","
	"\"tamis\":{\"@id\":\"urn:x-tamis:manifest\",\"@type\":\"@json\"},"
	"\"transform\":\"cr:transform\"}";

static void
text(struct tam_json *j, const char *key, const char *value)
{
	tam_json_key(j, key);
	tam_json_string(j, tam_slice_of(value));
}

static void
text_if(struct tam_json *j, const char *key, struct tam_slice value)
{
	if (value.p == NULL)
		return;
	tam_json_key(j, key);
	tam_json_string(j, value);
}

/* 64 bits do not fit a JSON number. */
static void
hash(struct tam_json *j, const char *key, uint64_t value)
{
	static const char digits[] = "0123456789abcdef";
	char hex[16];
	size_t i;

	for (i = 0; i < sizeof hex; i++)
		hex[i] = digits[value >> (60 - 4 * i) & 15];
	tam_json_key(j, key);
	tam_json_string(j, tam_slice(hex, sizeof hex));
}

static void
reference(struct tam_json *j, const char *key, const char *id)
{
	tam_json_key(j, key);
	tam_json_open(j, '{');
	text(j, "@id", id);
	tam_json_close(j, '}');
}

static void
field_source(
	struct tam_json *j, const struct tam_record_key *k, const char *column, const char *data)
{
	char path[64] = "$.";

	tam_json_key(j, "source");
	tam_json_open(j, '{');
	reference(j, data, "data");
	tam_json_key(j, "extract");
	tam_json_open(j, '{');
	text(j, "column", column);
	tam_json_close(j, '}');
	if (k->in_metadata) {
		strncat(path, k->name, sizeof path - 3);
		tam_json_key(j, "transform");
		tam_json_open(j, '{');
		text(j, "jsonPath", path);
		tam_json_close(j, '}');
	}
	tam_json_close(j, '}');
}

/* "records/id", "records/metadata/input". */
static void
field_id(struct tam_json *j, const struct tam_record_key *k)
{
	struct tam_buf id = {0};

	tam_buf_str(&id, k->in_metadata ? "records/metadata/" : "records/");
	tam_buf_str(&id, k->name);
	tam_json_key(j, "@id");
	tam_json_string(j, tam_buf_all(&id));
	j->out->failed |= id.failed;
	tam_buf_free(&id);
}

/* The keys of the metadata object follow its own row in the table. */
static void
fields(struct tam_json *j, const char *data)
{
	const struct tam_record_key *k = tam_record_keys;
	size_t i;
	bool inside = false;

	tam_json_key(j, "field");
	tam_json_open(j, '[');
	for (i = 0; i < tam_record_key_count; i++, k++) {
		if (k->in_metadata && !inside) {
			tam_json_key(j, "subField");
			tam_json_open(j, '[');
			inside = true;
		}
		tam_json_open(j, '{');
		text(j, "@type", "cr:Field");
		field_id(j, k);
		text(j, "name", k->name);
		text(j, "description", k->about);
		if (k->type == NULL)
			continue; /* stays open for its keys */
		text(j, "dataType", k->type);
		field_source(j, k, k->in_metadata ? "metadata" : k->name, data);
		tam_json_close(j, '}');
	}
	if (inside) {
		tam_json_close(j, ']');
		tam_json_close(j, '}');
	}
	tam_json_close(j, ']');
}

static void
record_set(struct tam_json *j, const char *data)
{
	tam_json_key(j, "recordSet");
	tam_json_open(j, '[');
	tam_json_open(j, '{');
	text(j, "@type", "cr:RecordSet");
	text(j, "@id", "records");
	text(j, "name", "records");
	text(j, "description", "One document a line.");
	reference(j, "key", "records/id");
	fields(j, data);
	tam_json_close(j, '}');
	tam_json_close(j, ']');
}

static void
distribution(struct tam_json *j, const struct tam_manifest *m, struct tam_slice file)
{
	static const char *const formats[2][2] = {{"text/plain", "text/plain+zstd"},
		{"application/jsonlines", "application/jsonlines+zstd"}};

	tam_json_key(j, "distribution");
	tam_json_open(j, '[');
	tam_json_open(j, '{');
	text(j, "@type", m->file_count > 0 ? "cr:FileSet" : "cr:FileObject");
	text(j, "@id", "data");
	text_if(j, "name", file);
	text(j, "description", "The documents.");
	text_if(j, m->file_count > 0 ? "includes" : "contentUrl", file);
	text(j, "encodingFormat", formats[m->jsonl][m->zstd]);
	tam_json_close(j, '}');
	tam_json_close(j, ']');
}

/* A named item: the slice is its first member, so a pointer to it is a pointer to the item. */
struct named {
	const struct tam_slice *name;
};

static int
by_name(const void *a, const void *b)
{
	const struct tam_slice *x = ((const struct named *)a)->name;
	const struct tam_slice *y = ((const struct named *)b)->name;
	size_t n = x->n < y->n ? x->n : y->n;
	int c = n == 0 ? 0 : memcmp(x->p, y->p, n);

	return c != 0 ? c : (x->n > y->n) - (x->n < y->n);
}

/* The `name` slices of `n` items of `size` bytes, sorted; the caller frees. */
static struct named *
sorted(struct tam_json *j, const struct tam_slice *first, size_t n, size_t size)
{
	struct named *order = tam_calloc(n, sizeof *order);
	size_t i;

	if (order == NULL) {
		j->out->failed = true;
		return NULL;
	}
	for (i = 0; i < n; i++)
		order[i].name = (const void *)((const char *)first + i * size);
	qsort(order, n, sizeof *order, by_name);
	return order;
}

static void
counts_by_name(struct tam_json *j, const char *key, const struct tam_named_count *v, size_t n)
{
	struct named *order = n == 0 ? NULL : sorted(j, &v->name, n, sizeof *v);
	size_t i;

	tam_json_key(j, key);
	tam_json_open(j, '{');
	for (i = 0; i < n && order != NULL; i++) {
		tam_json_key_slice(j, *order[i].name);
		tam_json_count(j, ((const struct tam_named_count *)(const void *)order[i].name)->n);
	}
	tam_json_close(j, '}');
	tam_free(order);
}

static void
values_by_name(struct tam_json *j, const char *key, const struct tam_named_value *v, size_t n)
{
	struct named *order = n == 0 ? NULL : sorted(j, &v->name, n, sizeof *v);
	size_t i;

	tam_json_key(j, key);
	tam_json_open(j, '{');
	for (i = 0; i < n && order != NULL; i++) {
		tam_json_key_slice(j, *order[i].name);
		tam_json_string(
			j, ((const struct tam_named_value *)(const void *)order[i].name)->value);
	}
	tam_json_close(j, '}');
	tam_free(order);
}

static void
packs(struct tam_json *j, const struct tam_manifest *m)
{
	size_t i;

	tam_json_key(j, "packs");
	tam_json_open(j, '[');
	for (i = 0; i < m->pack_count; i++) {
		tam_json_open(j, '{');
		tam_json_key(j, "id");
		tam_json_string(j, m->packs[i].name);
		tam_json_key(j, "digest");
		tam_json_string(j, m->packs[i].value);
		tam_json_close(j, '}');
	}
	tam_json_close(j, ']');
}

static void
inputs(struct tam_json *j, const struct tam_manifest *m)
{
	size_t i;

	tam_json_key(j, "inputs");
	tam_json_open(j, '[');
	for (i = 0; i < m->input_count; i++) {
		tam_json_open(j, '{');
		tam_json_key(j, "path");
		tam_json_string(j, m->inputs[i].path);
		tam_json_put_count(j, "bytes", m->inputs[i].bytes);
		tam_json_key(j, "digest");
		tam_json_string(j, m->inputs[i].digest);
		tam_json_close(j, '}');
	}
	tam_json_close(j, ']');
}

static void
counts(struct tam_json *j, const struct tam_manifest *m)
{
	uint64_t removed = 0;
	int r;

	for (r = 0; r < TAM_REASONS; r++)
		removed += m->removed[r];
	tam_json_key(j, "counts");
	tam_json_open(j, '{');
	tam_json_put_count(j, "records", m->counts.records);
	tam_json_put_count(j, "skipped", m->skipped);
	tam_json_put_count(j, "damaged", m->damaged);
	tam_json_put_count(j, "error_pages", m->error_pages);
	tam_json_put_count(j, "without_skeleton", m->without_skeleton);
	tam_json_put_count(j, "without_tree", m->without_tree);
	tam_json_put_count(j, "lines", m->counts.lines);
	tam_json_put_count(j, "bytes", m->counts.bytes);
	tam_json_put_count(j, "packed", m->counts.packed);
	tam_json_put_count(j, "frames", m->counts.frames);
	tam_json_put_count(j, "kept_chars", m->kept_chars);
	tam_json_put_count(j, "removed_chars", removed);
	tam_json_put_count(j, "repairs", m->repairs);
	tam_json_key(j, "confidence");
	tam_json_open(j, '[');
	for (r = 0; r < 10; r++)
		tam_json_count(j, m->confidence[r]);
	tam_json_close(j, ']');
	tam_json_key(j, "removed");
	tam_json_open(j, '{');
	for (r = 0; r < TAM_REASONS; r++)
		if (m->removed[r] > 0)
			tam_json_put_count(j, tam_reason_name((enum tam_reason)r), m->removed[r]);
	tam_json_close(j, '}');
	tam_json_key(j, "repaired");
	tam_json_open(j, '{');
	for (r = 0; r < TAM_REASONS; r++)
		if (m->repaired[r] > 0)
			tam_json_put_count(j, tam_reason_name((enum tam_reason)r), m->repaired[r]);
	tam_json_close(j, '}');
	tam_json_close(j, '}');
}

static void
frames(struct tam_json *j, const struct tam_output_counts *c)
{
	size_t i;

	tam_json_key(j, "frame_lines");
	tam_json_open(j, '[');
	for (i = 0; i < c->frames; i++)
		tam_json_count(j, c->frame[i].lines);
	tam_json_close(j, ']');
	tam_json_key(j, "frame_ids");
	tam_json_open(j, '[');
	for (i = 0; i < c->frames; i++)
		tam_json_string(j, tam_slice_of(c->frame[i].ids));
	tam_json_close(j, ']');
}

static void
reading(struct tam_json *j, const struct tam_input_counts *c)
{
	tam_json_key(j, "reading");
	tam_json_open(j, '{');
	tam_json_put_count(j, "unpacked", c->unpacked);
	tam_json_put_count(j, "given", c->given);
	tam_json_put_count(j, "rejected", c->rejected);
	tam_json_put_count(j, "skipped", c->skipped);
	tam_json_put_count(j, "damaged", c->damaged);
	counts_by_name(j, "others", c->others, c->other_count);
	tam_json_close(j, '}');
}

void
tam_manifest_sums(struct tam_json *j, const struct tam_manifest *m)
{
	counts(j, m);
	counts_by_name(j, "languages", m->languages, m->language_count);
	counts_by_name(j, "years", m->years, m->year_count);
	inputs(j, m);
	reading(j, &m->reading);
}

/* The shards of a corpus. */
static void
files(struct tam_json *j, const struct tam_manifest *m)
{
	size_t i;

	tam_json_key(j, "files");
	tam_json_open(j, '[');
	for (i = 0; i < m->file_count; i++) {
		tam_json_open(j, '{');
		tam_json_key(j, "name");
		tam_json_string(j, m->files[i].name);
		tam_json_put_count(j, "records", m->files[i].records);
		tam_json_put_count(j, "bytes", m->files[i].bytes);
		tam_json_put_count(j, "packed", m->files[i].packed);
		hash(j, "xxh64", m->files[i].xxh64);
		tam_json_close(j, '}');
	}
	tam_json_close(j, ']');
}

static void
own_block(struct tam_json *j, const struct tam_manifest *m)
{
	tam_json_key(j, "tamis");
	tam_json_open(j, '{');
	tam_json_put_count(j, "format", TAM_MANIFEST_FORMAT);
	tam_json_key(j, "version");
	tam_json_string(j, m->version);
	text_if(j, "run", m->run);
	if (m->file_count == 0)
		tam_json_put_count(j, "shard", m->shard);
	tam_json_key(j, "shards");
	if (m->shards > 0)
		tam_json_count(j, m->shards);
	else
		tam_json_null(j);
	packs(j, m);
	values_by_name(j, "options", m->options, m->option_count);
	tam_manifest_sums(j, m);
	if (m->file_count > 0) {
		files(j, m);
		return;
	}
	frames(j, &m->counts);
	hash(j, "xxh64", m->counts.xxh64);
	hash(j, "packed_xxh64", m->counts.packed_xxh64);
}

/* "news-00001.jsonl.zst" is the file of the data set "news-00001". */
static struct tam_slice
set_name(struct tam_slice file)
{
	size_t dot = tam_slice_find(file, TAM_LIT(".")), star = tam_slice_find(file, TAM_LIT("*"));

	if (star < dot)
		dot = star > 0 && file.p[star - 1] == '-' ? star - 1 : star;
	return dot == 0 ? TAM_LIT("corpus") : tam_slice(file.p, dot);
}

enum tam_code
tam_manifest_write(const struct tam_manifest *m, struct tam_buf *out, struct tam_err *err)
{
	struct tam_json j = tam_json_on(out);
	struct tam_slice file = m->file.p == NULL ? TAM_LIT("corpus") : m->file;
	size_t start = out->n, i;

	tam_json_open(&j, '{');
	tam_json_key(&j, "@context");
	tam_buf_str(out, context);
	j.first = false;
	text(&j, "@type", "sc:Dataset");
	text(&j, "conformsTo", "http://mlcommons.org/croissant/1.0");
	/* What is not live has to have checksums of its files; of the file it is a part of there is none. */
	tam_json_key(&j, "isLiveDataset");
	tam_json_bool(&j, true);
	tam_json_key(&j, "name");
	tam_json_string(&j, set_name(file));
	text(&j, "description", "Clean text of documents, made by tamis.");
	text_if(&j, "license", m->license);
	text_if(&j, "url", m->url);
	text_if(&j, "datePublished", m->published);
	if (m->language_count > 0) {
		struct named *order =
			sorted(&j, &m->languages->name, m->language_count, sizeof *m->languages);

		tam_json_key(&j, "inLanguage");
		tam_json_open(&j, '[');
		for (i = 0; i < m->language_count && order != NULL; i++)
			tam_json_string(&j, *order[i].name);
		tam_json_close(&j, ']');
		tam_free(order);
	}
	distribution(&j, m, file);
	if (m->jsonl)
		record_set(&j, m->file_count > 0 ? "fileSet" : "fileObject");
	own_block(&j, m);
	if (!out->failed) {
		uint64_t own = tam_xxh64(tam_slice(out->p + start, out->n - start));

		hash(&j, TAM_MANIFEST_MARK, own);
	}
	tam_buf_str(out, "}}\n");
	return out->failed ? tam_fail_nomem(err) : TAM_OK;
}
