/* The findings about a document: type, encoding, language, scripts, dates of the text, and for each
 * field of the metadata every candidate. */
#include "api/inspect.h"

#include <stdio.h>

#include "base/json.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "date/date.h"
#include "text/language.h"
#include "text/script.h"

enum { SHOWN = 100, MOST_SCRIPTS = 4, MOST_LANGUAGES = 8, WIDTH = 12 };

static const enum tamis_field values[TAM_FIELDS] = {
	[TAM_FIELD_TITLE] = TAMIS_TITLE,
	[TAM_FIELD_AUTHOR] = TAMIS_AUTHOR,
	[TAM_FIELD_CREATED] = TAMIS_CREATED,
	[TAM_FIELD_MODIFIED] = TAMIS_MODIFIED,
	[TAM_FIELD_SITE] = TAMIS_SITE,
	[TAM_FIELD_URL] = TAMIS_URL,
	[TAM_FIELD_LICENSE] = TAMIS_LICENSE,
	[TAM_FIELD_SECTION] = TAMIS_SECTION,
	[TAM_FIELD_TAGS] = TAMIS_TAGS,
	[TAM_FIELD_DESCRIPTION] = TAMIS_DESCRIPTION,
};

/* The scripts of the clean text, the most frequent first. */
struct script_share {
	const char *name; /* ISO 15924 */
	double share;
};

static size_t
top_scripts(const struct tamis *t, struct script_share out[MOST_SCRIPTS])
{
	struct tam_scripts counts = {0};
	size_t n = 0;
	int top;

	tam_scripts_add(&counts, t->doc.clean);
	while (n < MOST_SCRIPTS && (top = tam_scripts_top(&counts)) >= 0) {
		out[n++] = (struct script_share){
			tam_script_name(top), (double)counts.by[top] / (double)counts.letters};
		counts.by[top] = 0;
	}
	return n;
}

/* The languages of the blocks that stay, by their share of the bytes. */
struct lang_share {
	const char *lang;
	size_t bytes;
};

static size_t
block_languages(const struct tamis *t, struct lang_share out[MOST_LANGUAGES], size_t *all)
{
	size_t i, k, n = 0;

	*all = 0;
	for (i = 0; i < t->doc.blocks.n; i++) {
		const struct tam_block *b = &t->doc.blocks.v[i];
		const char *lang;

		if (b->mark.verdict == TAM_CUT)
			continue;
		lang = tam_language_of_line(tam_block_text(&t->doc, b), t->doc.lang);
		for (k = 0; k < n && strcmp(out[k].lang, lang) != 0;)
			k++;
		if (k == n && n < MOST_LANGUAGES)
			out[n++] = (struct lang_share){lang, 0};
		if (k < n)
			out[k].bytes += b->end - b->start;
		*all += b->end - b->start;
	}
	return n;
}

static enum tam_code
find_dates(struct tamis *t, struct tam_whens *found, struct tam_err *err)
{
	struct tam_when_options options = tam_when_options_of(&t->doc);

	memset(found, 0, sizeof *found);
	return tam_whens_find(found, &t->arena, t->doc.clean, 0, &options, err);
}

static struct tam_slice
value_of(const struct tamis *t, enum tam_field field)
{
	struct tamis_bytes b = tamis_field(t, values[field]);

	return tam_slice(b.p, b.n);
}

/* The date or the names that were read out of a value; p == NULL: it is taken as it stands. */
static struct tam_slice
reading_of(const struct tam_candidate *c, char iso[32])
{
	static const size_t lengths[] = {0, 4, 7, 10, 0};

	if (c->date.precision != TAM_DATE_NONE) {
		tam_date_format(&c->date, iso);
		return c->date.precision == TAM_DATE_SECOND
			       ? tam_slice_of(iso)
			       : tam_slice(iso, lengths[c->date.precision]);
	}
	return c->read;
}

static const char *
type_of(const struct tamis *t)
{
	return t->doc.mode == TAM_MODE_PAGE ? "html" : "text";
}

static void
put_candidate(struct tam_json *j, const struct tam_candidate *c)
{
	char iso[32];

	tam_json_open(j, '{');
	tam_json_put(j, "source", tam_slice_of(c->source));
	tam_json_put(j, "value", c->value);
	tam_json_put(j, "read", reading_of(c, iso));
	tam_json_key(j, "won");
	tam_json_bool(j, c->won);
	tam_json_key(j, "weight");
	if (c->weight < 0 || c->weight > 0)
		tam_json_number(j, (double)c->weight, 2);
	else
		tam_json_null(j);
	tam_json_put(j, "why", tam_slice_of(c->why));
	tam_json_close(j, '}');
}

static void
put_fields(struct tam_json *j, const struct tamis *t)
{
	size_t i;
	int field;

	tam_json_key(j, "metadata");
	tam_json_open(j, '{');
	for (field = 0; field < TAM_FIELDS; field++) {
		tam_json_key(j, tam_field_name((enum tam_field)field));
		tam_json_open(j, '{');
		tam_json_put(j, "value", value_of(t, (enum tam_field)field));
		tam_json_key(j, "candidates");
		tam_json_open(j, '[');
		for (i = 0; i < t->doc.candidates.n; i++)
			if ((int)t->doc.candidates.v[i].field == field)
				put_candidate(j, &t->doc.candidates.v[i]);
		tam_json_close(j, ']');
		tam_json_close(j, '}');
	}
	tam_json_close(j, '}');
}

static void
put_dates(struct tam_json *j, const struct tamis *t, const struct tam_whens *found)
{
	size_t i;

	tam_json_key(j, "dates");
	tam_json_open(j, '[');
	for (i = 0; i < found->v.n; i++) {
		const struct tam_when *w = &found->v.v[i];

		tam_json_open(j, '{');
		tam_json_key(j, "start");
		tam_json_count(j, w->start);
		tam_json_key(j, "end");
		tam_json_count(j, w->end);
		tam_json_put(j, "text", tam_slice(t->doc.clean.p + w->start, w->end - w->start));
		tam_json_put(j, "type", tam_slice_of(tam_when_type_name(w->type)));
		tam_json_put(j, "value", tam_slice_of(w->value));
		tam_json_put(j, "mod", tam_slice_of(w->mod));
		tam_json_put(j, "edtf", w->edtf[0] == '\0' ? TAM_NONE : tam_slice_of(w->edtf));
		tam_json_close(j, '}');
	}
	tam_json_close(j, ']');
}

enum tam_code
tam_inspect_json(struct tamis *t, struct tam_err *err)
{
	struct script_share scripts[MOST_SCRIPTS];
	struct tam_json j = tam_json_on(&t->out);
	struct lang_share lang[MOST_LANGUAGES];
	size_t n = top_scripts(t, scripts), i, all, langs = block_languages(t, lang, &all);
	struct tam_whens found;
	enum tam_code code = find_dates(t, &found, err);

	if (code != TAM_OK)
		return code;
	tam_json_open(&j, '{');
	tam_json_put(&j, "input", tam_from_bytes(t->in.path));
	tam_json_key(&j, "offset");
	tam_json_count(&j, t->in.offset);
	tam_json_put(&j, "type", tam_slice_of(type_of(t)));
	tam_json_put(&j, "charset", tam_slice_of(t->doc.charset));
	tam_json_put(&j, "charset_source", tam_slice_of(t->doc.charset_source));
	tam_json_put(&j, "lang", tam_slice_of(t->doc.lang));
	tam_json_key(&j, "lang_score");
	tam_json_number(&j, t->doc.lang_score, 4);
	tam_json_key(&j, "block_langs");
	tam_json_open(&j, '{');
	for (i = 0; i < langs; i++) {
		tam_json_key(&j, lang[i].lang);
		tam_json_number(&j, (double)lang[i].bytes / (double)all, 4);
	}
	tam_json_close(&j, '}');
	tam_json_key(&j, "scripts");
	tam_json_open(&j, '{');
	for (i = 0; i < n; i++) {
		tam_json_key(&j, scripts[i].name);
		tam_json_number(&j, scripts[i].share, 4);
	}
	tam_json_close(&j, '}');
	put_dates(&j, t, &found);
	put_fields(&j, t);
	tam_json_close(&j, '}');
	tam_buf_char(&t->out, '\n');
	return TAM_OK;
}

/* A line of at most SHOWN characters, without what could act on a terminal. */
static void
say(struct tam_buf *out, struct tam_slice s)
{
	size_t n = tam_utf8_start(s, SHOWN);

	tam_visible(out, tam_slice(s.p, n), false);
	if (n < s.n)
		tam_buf_str(out, " [...]");
}

static void
say_candidate(struct tam_buf *out, const struct tam_candidate *c)
{
	char iso[32];
	struct tam_slice read = reading_of(c, iso);

	tam_buf_printf(out, "  %c %s: ", c->won ? '*' : ' ', c->source);
	say(out, c->value);
	if (read.n > 0 && !tam_slice_eq(read, c->value)) {
		tam_buf_str(out, " -> ");
		say(out, read);
	}
	if (c->why != NULL && (c->weight < 0 || c->weight > 0))
		tam_buf_printf(out, " (%s, %.2f)", c->why, (double)c->weight);
	else if (c->why != NULL)
		tam_buf_printf(out, " (%s)", c->why);
	tam_buf_char(out, '\n');
}

static void
say_fields(struct tamis *t)
{
	struct tam_buf *out = &t->out;
	size_t i;
	int field;

	for (field = 0; field < TAM_FIELDS; field++) {
		struct tam_slice value = value_of(t, (enum tam_field)field);
		size_t known = 0;

		for (i = 0; i < t->doc.candidates.n; i++)
			known += (int)t->doc.candidates.v[i].field == field;
		if (value.n == 0 && known == 0)
			continue;
		tam_buf_printf(out, "%-*s ", WIDTH, tam_field_name((enum tam_field)field));
		say(out, value.n == 0 ? TAM_LIT("-") : value);
		tam_buf_char(out, '\n');
		for (i = 0; i < t->doc.candidates.n; i++)
			if ((int)t->doc.candidates.v[i].field == field)
				say_candidate(out, &t->doc.candidates.v[i]);
	}
}

enum tam_code
tam_inspect_text(struct tamis *t, struct tam_err *err)
{
	struct script_share scripts[MOST_SCRIPTS];
	struct lang_share lang[MOST_LANGUAGES];
	size_t n = top_scripts(t, scripts), i, all, langs = block_languages(t, lang, &all);
	struct tam_buf *out = &t->out;
	struct tam_whens found;
	enum tam_code code = find_dates(t, &found, err);

	if (code != TAM_OK)
		return code;
	tam_buf_printf(out, "%-*s %s\n%-*s %s (%s)\n", WIDTH, "type", type_of(t), WIDTH, "charset",
		t->doc.charset, t->doc.charset_source);
	tam_buf_printf(out, "%-*s %s (%.2f)\n", WIDTH, "language", t->doc.lang, t->doc.lang_score);
	if (langs > 1) {
		tam_buf_printf(out, "%-*s", WIDTH, "blocks in");
		for (i = 0; i < langs; i++)
			tam_buf_printf(
				out, " %s %.2f", lang[i].lang, (double)lang[i].bytes / (double)all);
		tam_buf_char(out, '\n');
	}
	tam_buf_printf(out, "%-*s", WIDTH, "scripts");
	for (i = 0; i < n; i++)
		tam_buf_printf(out, " %s %.2f", scripts[i].name, scripts[i].share);
	tam_buf_char(out, '\n');
	say_fields(t);
	if (found.v.n > 0)
		tam_buf_printf(out, "%-*s %zu\n", WIDTH, "dates", found.v.n);
	for (i = 0; i < found.v.n; i++) {
		const struct tam_when *w = &found.v.v[i];

		tam_buf_printf(out, "    %zu-%zu ", w->start, w->end);
		say(out, tam_slice(t->doc.clean.p + w->start, w->end - w->start));
		tam_buf_printf(out, " -> %s %s%s%s\n", tam_when_type_name(w->type), w->value,
			w->mod == NULL ? "" : " ", w->mod == NULL ? "" : w->mod);
	}
	return TAM_OK;
}
