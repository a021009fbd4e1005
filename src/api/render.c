/* tamis.h: writing a cleaned document in one of its forms. */
#include "api/explain.h"
#include "api/features.h"
#include "api/handle.h"
#include "api/inspect.h"
#include "api/why.h"
#include "date/date.h"
#include "io/markdown.h"
#include "io/record.h"
#include "io/wet.h"

static struct tam_record
record_of(const struct tamis *t)
{
	const struct tamis_input *in = &t->in;

	return (struct tam_record){
		.offset = in->offset,
		.format = t->doc.mode == TAM_MODE_PAGE ? TAM_FORMAT_HTML : TAM_FORMAT_TEXT,
		.body = tam_from_bytes(in->bytes),
		.path = tam_from_bytes(in->path),
		.id = tam_from_bytes(in->id),
		.url = tam_from_bytes(in->url),
		.title = tam_from_bytes(in->title),
		.author = tam_from_bytes(in->author),
		.source = tam_from_bytes(in->source),
		.crawled = tam_from_bytes(in->crawled),
		.extra = tam_from_bytes(in->extra),
	};
}

static struct tam_slice
date_or_none(const char *s)
{
	return s[0] == '\0' ? TAM_NONE : tam_slice_of(s);
}

static struct tam_record_extra
extra_of(const struct tamis *t)
{
	return (struct tam_record_extra){
		.added = tam_from_bytes(t->in.added),
		.created = date_or_none(t->created),
		.modified = date_or_none(t->modified),
		.precision = t->doc.meta.created.precision,
		.tally = &t->tally,
	};
}

/* The expressions of time in the text that goes out. */
static enum tam_code
find_dates(struct tamis *t, struct tam_record_extra *extra, struct tam_err *err)
{
	static const struct tam_record_date none;
	struct tam_slice text = extra->text.p != NULL ? extra->text : t->doc.clean;
	struct tam_when_options options;
	struct tam_record_date *dates;
	struct tam_whens found;
	enum tam_code code;
	size_t i;

	if (t->in.dates != TAMIS_DATES_ANNOTATE)
		return TAM_OK;
	options = tam_when_options_of(&t->doc);
	memset(&found, 0, sizeof found);
	code = tam_whens_find(&found, &t->arena, text, 0, &options, err);
	if (code != TAM_OK)
		return code;
	extra->date = &none;
	if (found.v.n == 0)
		return TAM_OK;
	dates = tam_arena_calloc(&t->arena, found.v.n, sizeof *dates);
	if (dates == NULL)
		return tam_fail_arena(err, &t->arena);
	for (i = 0; i < found.v.n; i++) {
		const struct tam_when *w = &found.v.v[i];

		dates[i] = (struct tam_record_date){w->start, w->end,
			tam_slice(text.p + w->start, w->end - w->start),
			tam_slice_of(tam_when_type_name(w->type)), tam_slice_of(w->value),
			tam_slice_of(w->mod), date_or_none(w->edtf)};
	}
	extra->date = dates;
	extra->dates = found.v.n;
	return TAM_OK;
}

enum tamis_status
tamis_render(
	struct tamis *t, enum tamis_form form, struct tamis_bytes *out, struct tamis_error *err)
{
	struct tam_record rec = record_of(t);
	struct tam_record_extra extra = extra_of(t);
	struct tam_buf markdown = {0};
	struct tam_err inner = {0};
	enum tam_code code = TAM_OK;
	bool failed;

	tam_buf_clear(&t->out);
	switch (form) {
	case TAMIS_AS_TEXT:
		tam_record_text(&t->out, &t->doc, &extra);
		break;
	case TAMIS_AS_HEADERS:
		tam_record_headed(&t->out, &t->doc, &rec, &extra);
		break;
	case TAMIS_AS_MARKDOWN:
		tam_markdown(&t->out, &t->doc);
		break;
	case TAMIS_AS_MARKDOWN_HEADERS:
		tam_record_front_matter(&t->out, &t->doc, &rec, &extra);
		tam_markdown(&t->out, &t->doc);
		tam_buf_char(&t->out, '\n');
		break;
	case TAMIS_AS_RECORD_MARKDOWN:
		tam_markdown(&markdown, &t->doc);
		extra.text = markdown.p == NULL ? TAM_LIT("") : tam_buf_all(&markdown);
		code = find_dates(t, &extra, &inner);
		tam_record_json(&t->out, &t->doc, &rec, &extra);
		break;
	case TAMIS_AS_RECORD:
		code = find_dates(t, &extra, &inner);
		tam_record_json(&t->out, &t->doc, &rec, &extra);
		break;
	case TAMIS_AS_WET:
		tam_record_wet(&t->out, &t->doc, &rec, &extra);
		break;
	case TAMIS_AS_MARKED:
	case TAMIS_AS_MARKED_COLOR:
		tam_explain_text(t, form == TAMIS_AS_MARKED_COLOR, &t->out);
		break;
	case TAMIS_AS_FINDINGS:
	case TAMIS_AS_FINDINGS_JSON:
		code = form == TAMIS_AS_FINDINGS ? tam_inspect_text(t, &inner)
						 : tam_inspect_json(t, &inner);
		break;
	case TAMIS_AS_MARKS:
	case TAMIS_AS_SPANS:
		tam_explain_json(t, form == TAMIS_AS_SPANS, &t->out);
		break;
	case TAMIS_AS_WHY:
	case TAMIS_AS_WHY_JSON:
		tam_explain_why(t, form == TAMIS_AS_WHY_JSON, &t->out);
		break;
	case TAMIS_AS_FEATURES:
		tam_features_write(t, &t->out);
		break;
	}
	failed = t->out.failed || markdown.failed;
	tam_buf_free(&markdown);
	if (code != TAM_OK)
		return tam_status(code, &inner, err);
	if (failed)
		return tam_status(tam_fail_nomem(&inner), &inner, err);
	*out = tam_to_bytes(tam_buf_all(&t->out));
	return TAMIS_OK;
}
