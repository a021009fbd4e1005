/* The record of tamis-corpus(5): every key on every line, in one order, with one type. */
#include "io/record.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/utf8.h"

#define TEXT "sc:Text"
#define WHOLE "sc:Integer"
#define REAL "sc:Float"

const struct tam_record_key tam_record_keys[] = {
	{"id", TEXT, false, "Unique name of the document, never digits alone."},
	{"text", TEXT, false, "The clean text."},
	{"source", TEXT, false, "Collection or file that the document came from."},
	{"added", TEXT, false, "When it was added (RFC 3339), as the user said."},
	{"created", TEXT, false, "When it was published (RFC 3339), as printed."},
	{"date_precision", TEXT, false,
		"How much of created was printed: year, month, day, second."},
	{"date_source", TEXT, false, "Where created was found."},
	{"modified", TEXT, false, "When it was last changed (RFC 3339), as printed."},
	{"url", TEXT, false, "Address of the document."},
	{"title", TEXT, false, "Title."},
	{"author", TEXT, false, "Authors, joined by semicolons."},
	{"site", TEXT, false, "Name of the site."},
	{"license", TEXT, false, "Licence that the document names."},
	{"lang", TEXT, false, "Language (BCP 47)."},
	{"lang_score", REAL, false, "How sure the language is, 0 to 1."},
	{"metadata", NULL, false, "More about the document."},
	{"input", TEXT, true, "Input file as given."},
	{"offset", WHOLE, true, "Byte of the input file where the record begins."},
	{"charset", TEXT, true, "Encoding of the input."},
	{"charset_source", TEXT, true, "What told the encoding."},
	{"agency", TEXT, true, "News agency."},
	{"photo_credits", TEXT, true, "Credits of pictures, joined by semicolons."},
	{"section", TEXT, true, "Section of the site."},
	{"tags", TEXT, true, "Keywords."},
	{"description", TEXT, true, "Summary that the document gives."},
	{"confidence", REAL, true, "How sure the selection of main content is, 0 to 1."},
	{"kept_chars", WHOLE, true, "Characters of the document that stayed."},
	{"removed_chars", WHOLE, true, "Characters that were removed."},
	{"repairs", WHOLE, true, "Repairs of the encoding."},
	{"crawled", TEXT, true, "When the archive got the document (RFC 3339)."},
	{"extra", TEXT, true, "What else the input said, as JSON."},
};
const size_t tam_record_key_count = TAM_COUNT(tam_record_keys);

static const char *const precisions[] = {NULL, "year", "month", "day", "second"};

/* Shares are printed with this many decimals, so that 0 and 1 are fractions like the others. */
#define DECIMALS 4

/* Everything a record says, after the choice between row, page and options. */
struct fields {
	struct tam_slice text, source, added, created, modified, url, title, author, lang;
	const char *precision, *date_source;
};

static struct tam_slice
either(struct tam_slice a, struct tam_slice b)
{
	return a.p != NULL && a.n > 0 ? a : b;
}

static struct tam_slice
base_name(struct tam_slice path)
{
	size_t i;

	while (path.n > 1 && path.p[path.n - 1] == '/')
		path.n--;
	for (i = path.n; i > 0; i--)
		if (path.p[i - 1] == '/')
			return tam_slice_from(path, i);
	return path;
}

static struct tam_slice
without_last_newlines(struct tam_slice s)
{
	while (s.n > 0 && s.p[s.n - 1] == '\n')
		s.n--;
	return s.p == NULL ? TAM_LIT("") : s;
}

struct tam_slice
tam_record_url(const struct tam_doc *doc, const struct tam_record *rec)
{
	return either(rec->url, either(doc->meta.url, doc->hints.url));
}

static struct fields
choose(const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra)
{
	struct fields f = {
		.text = without_last_newlines(extra->text.p != NULL ? extra->text : doc->clean),
		.source = either(extra->source, either(rec->source, base_name(rec->path))),
		.added = extra->added,
		.created = either(extra->created, TAM_NONE),
		.modified = extra->modified,
		.url = tam_record_url(doc, rec),
		.title = either(rec->title, doc->meta.title),
		.author = either(rec->author, doc->meta.author),
		.lang = tam_slice_of(doc->lang),
	};

	if (f.created.p != NULL) {
		f.precision = precisions[extra->precision];
		f.date_source = doc->meta.date_source;
	}
	return f;
}

void
tam_record_id(struct tam_buf *out, const struct tam_record *rec)
{
	char digest[TAM_DIGEST_SIZE];
	size_t i = 0;

	if (rec->id.p == NULL || rec->id.n == 0) {
		tam_digest(rec->body, digest);
		tam_buf_str(out, digest);
		return;
	}
	while (i < rec->id.n && tam_is_digit(rec->id.p[i]))
		i++;
	if (i == rec->id.n)
		tam_buf_str(out, "row:");
	tam_buf_slice(out, rec->id);
}

void
tam_record_tally(const struct tam_doc *doc, struct tam_tally *out)
{
	const struct tam_span *s;
	uint64_t chars;
	size_t i;

	memset(out, 0, sizeof *out);
	for (i = 0; i < doc->spans.n; i++) {
		s = &doc->spans.v[i];
		chars = tam_utf8_count(tam_slice(doc->text.p + s->start, s->end - s->start));
		if (s->kind == TAM_SPAN_KEPT)
			out->kept += chars;
		if (s->kind != TAM_SPAN_CUT)
			continue;
		out->removed += chars;
		out->by_reason[s->mark.reason] += chars;
	}
	for (i = 0; i < doc->repaired.n; i++)
		out->repaired[doc->repaired.v[i].reason]++;
}

static void
put_share(struct tam_json *j, const char *key, bool known, double x)
{
	tam_json_key(j, key);
	if (known)
		tam_json_number(j, x > 1 ? 1 : x < 0 ? 0 : x, DECIMALS);
	else
		tam_json_null(j);
}

static void
put_count(struct tam_json *j, const char *key, uint64_t n)
{
	tam_json_key(j, key);
	tam_json_count(j, n);
}

/* Only where they were asked for: the key is there on all lines of a run or on none. */
static void
put_dates(struct tam_json *j, const struct tam_record_extra *extra)
{
	size_t i;

	if (extra->date == NULL)
		return;
	tam_json_key(j, "dates");
	tam_json_open(j, '[');
	for (i = 0; i < extra->dates; i++) {
		const struct tam_record_date *d = &extra->date[i];

		tam_json_open(j, '{');
		put_count(j, "start", d->start);
		put_count(j, "end", d->end);
		tam_json_put(j, "text", d->text);
		tam_json_put(j, "type", d->type);
		tam_json_put(j, "value", d->value);
		tam_json_put(j, "mod", d->mod);
		tam_json_put(j, "edtf", d->edtf);
		tam_json_close(j, '}');
	}
	tam_json_close(j, ']');
}

static void
put_metadata(struct tam_json *j, const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra)
{
	const struct tam_meta *m = &doc->meta;
	const struct tam_tally *tally = extra->tally;
	struct tam_tally made;

	if (tally == NULL) {
		tam_record_tally(doc, &made);
		tally = &made;
	}
	tam_json_key(j, "metadata");
	tam_json_open(j, '{');
	tam_json_put(j, "input", rec->path);
	put_count(j, "offset", rec->offset);
	tam_json_put(j, "charset", tam_slice_of(doc->charset));
	tam_json_put(j, "charset_source", tam_slice_of(doc->charset_source));
	tam_json_put(j, "agency", m->agency);
	tam_json_put(j, "photo_credits", m->photo_credits);
	tam_json_put(j, "section", m->section);
	tam_json_put(j, "tags", m->tags);
	tam_json_put(j, "description", m->description);
	put_share(j, "confidence", doc->confidence >= 0, doc->confidence);
	put_count(j, "kept_chars", tally->kept);
	put_count(j, "removed_chars", tally->removed);
	put_count(j, "repairs", doc->repairs);
	tam_json_put(j, "crawled", rec->crawled);
	tam_json_put(j, "extra", rec->extra);
	put_dates(j, extra);
	tam_json_close(j, '}');
}

void
tam_record_json(struct tam_buf *out, const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra)
{
	struct fields f = choose(doc, rec, extra);
	struct tam_json j = tam_json_on(out);
	struct tam_buf id = {0};

	tam_record_id(&id, rec);
	tam_json_open(&j, '{');
	tam_json_put(&j, "id", tam_buf_all(&id));
	tam_json_put(&j, "text", f.text);
	tam_json_put(&j, "source", f.source);
	tam_json_put(&j, "added", f.added);
	tam_json_put(&j, "created", f.created);
	tam_json_put(&j, "date_precision", tam_slice_of(f.precision));
	tam_json_put(&j, "date_source", tam_slice_of(f.date_source));
	tam_json_put(&j, "modified", f.modified);
	tam_json_put(&j, "url", f.url);
	tam_json_put(&j, "title", f.title);
	tam_json_put(&j, "author", f.author);
	tam_json_put(&j, "site", doc->meta.site);
	tam_json_put(&j, "license", doc->meta.license);
	tam_json_put(&j, "lang", f.lang);
	put_share(&j, "lang_score", f.lang.p != NULL, doc->lang_score);
	put_metadata(&j, doc, rec, extra);
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
	out->failed |= id.failed;
	tam_buf_free(&id);
}

/* How a field is written: as a header line of text, or as a line of YAML front matter. */
typedef void header_writer(struct tam_buf *out, const char *key, struct tam_slice value);

/* One header line; line breaks inside the value become blanks, or it would end the header. */
static void
text_header(struct tam_buf *out, const char *key, struct tam_slice value)
{
	size_t i;

	if (value.p == NULL || value.n == 0)
		return;
	tam_buf_str(out, key);
	tam_buf_str(out, ": ");
	for (i = 0; i < value.n; i++)
		tam_buf_char(out, tam_is_space(value.p[i]) ? ' ' : value.p[i]);
	tam_buf_char(out, '\n');
}

/* One line of YAML: a JSON string is a YAML string. */
static void
yaml_header(struct tam_buf *out, const char *key, struct tam_slice value)
{
	if (value.p == NULL || value.n == 0)
		return;
	for (; *key != '\0'; key++)
		tam_buf_char(out, *key == '-' ? '_' : tam_ascii_lower(*key));
	tam_buf_str(out, ": ");
	tam_json_escape(out, value);
	tam_buf_char(out, '\n');
}

/* A form feed in the text would end the document. */
static void
text_without_form_feed(struct tam_buf *out, struct tam_slice s)
{
	size_t n;

	while (s.n > 0) {
		n = tam_slice_find(s, TAM_LIT("\f"));
		tam_buf_add(out, s.p, n);
		if (n < s.n)
			tam_buf_char(out, ' ');
		s = tam_slice_from(s, n + 1);
	}
}

/* All fields that are known, each through `header`. */
static void
write_headers(struct tam_buf *out, const struct tam_doc *doc, const struct tam_record *rec,
	const struct fields *f, header_writer *header)
{
	struct tam_buf id = {0};

	tam_record_id(&id, rec);
	header(out, "Id", tam_buf_all(&id));
	header(out, "Source", f->source);
	header(out, "Added", f->added);
	header(out, "Created", f->created);
	header(out, "Modified", f->modified);
	header(out, "URL", f->url);
	header(out, "Title", f->title);
	header(out, "Author", f->author);
	header(out, "Site", doc->meta.site);
	header(out, "License", doc->meta.license);
	header(out, "Language", tam_slice_eq(f->lang, TAM_LIT("und")) ? TAM_NONE : f->lang);
	header(out, "Agency", doc->meta.agency);
	header(out, "Photo-Credits", doc->meta.photo_credits);
	header(out, "Section", doc->meta.section);
	header(out, "Tags", doc->meta.tags);
	out->failed |= id.failed;
	tam_buf_free(&id);
}

void
tam_record_headed(struct tam_buf *out, const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra)
{
	struct fields f = choose(doc, rec, extra);

	write_headers(out, doc, rec, &f, text_header);
	tam_buf_char(out, '\n');
	text_without_form_feed(out, f.text);
	tam_buf_str(out, f.text.n > 0 ? "\n\f\n" : "\f\n");
}

void
tam_record_front_matter(struct tam_buf *out, const struct tam_doc *doc,
	const struct tam_record *rec, const struct tam_record_extra *extra)
{
	struct fields f = choose(doc, rec, extra);

	tam_buf_str(out, "---\n");
	write_headers(out, doc, rec, &f, yaml_header);
	tam_buf_str(out, "---\n\n");
}

void
tam_record_text(
	struct tam_buf *out, const struct tam_doc *doc, const struct tam_record_extra *extra)
{
	struct tam_slice text =
		without_last_newlines(extra->text.p != NULL ? extra->text : doc->clean);

	tam_buf_slice(out, text);
	if (text.n > 0)
		tam_buf_char(out, '\n');
}
