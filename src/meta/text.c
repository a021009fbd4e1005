/* Metadata from what rules captured and from the first line of a text. */
#include "meta/meta.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "date/date.h"
#include "text/chars.h"

enum { LONGEST_CREDITS = 4096, LONGEST_TITLE = 200, PROSE_WORDS = 12 };

/* What a rule or a first line gave for a field, for who asks where a value is from. */
static void
propose(struct tam_doc *doc, enum tam_field field, const char *source, struct tam_slice value,
	const struct tam_date *date, bool won)
{
	struct tam_candidate *c = TAM_PUSH(doc->arena, &doc->candidates);

	if (c == NULL)
		return; /* the next allocation says so */
	c->field = field;
	c->source = source;
	c->value = value;
	c->won = won;
	if (date != NULL)
		c->date = *date;
}

static void
propose_captures(struct tam_doc *doc)
{
	static const struct {
		const char *name;
		enum tam_field field;
	} names[] = {{"date", TAM_FIELD_CREATED}, {"modified", TAM_FIELD_MODIFIED},
		{"author", TAM_FIELD_AUTHOR}, {"site", TAM_FIELD_SITE}};
	bool given[TAM_FIELDS] = {false};
	size_t i, k;

	for (i = 0; i < doc->captures.n; i++)
		for (k = 0; k < TAM_COUNT(names); k++) {
			const struct tam_capture *c = &doc->captures.v[i];
			struct tam_date d = {0};

			if (strcmp(c->name, names[k].name) != 0 || c->value.n == 0)
				continue;
			if (names[k].field == TAM_FIELD_CREATED ||
				names[k].field == TAM_FIELD_MODIFIED)
				(void)tam_date_parse(c->value, doc->lang, &d);
			propose(doc, names[k].field, tam_reason_name(c->reason), c->value, &d,
				!given[names[k].field]);
			given[names[k].field] = true;
		}
}

/* The first value under a name. */
static const struct tam_capture *
captured(const struct tam_doc *doc, const char *name)
{
	size_t i;

	for (i = 0; i < doc->captures.n; i++)
		if (strcmp(doc->captures.v[i].name, name) == 0)
			return &doc->captures.v[i];
	return NULL;
}

static void
take(const struct tam_doc *doc, const char *name, struct tam_slice *field)
{
	const struct tam_capture *c = captured(doc, name);

	if (field->p == NULL && c != NULL)
		*field = tam_text_trim(c->value);
}

static void
take_dates(struct tam_doc *doc)
{
	const struct tam_capture *c = captured(doc, "date");
	struct tam_date d;

	if (doc->meta.created.precision == TAM_DATE_NONE && c != NULL &&
		tam_date_parse(c->value, doc->lang, &d)) {
		doc->meta.created = d;
		doc->meta.date_source = c->reason == TAM_REASON_HEADER ? "header" : "byline";
	}
	c = captured(doc, "modified");
	if (doc->meta.modified.precision == TAM_DATE_NONE && c != NULL &&
		tam_date_parse(c->value, doc->lang, &d))
		doc->meta.modified = d;
}

static bool
is_photo(const struct tam_capture *c)
{
	return strcmp(c->name, "photo_author") == 0 || strcmp(c->name, "photo_agency") == 0;
}

/* The credit stands among `all` already, alone or as a part of a longer one. */
static bool
is_known(struct tam_slice all, struct tam_slice credit)
{
	size_t at, skip = 0;

	while ((at = tam_slice_find(tam_slice_from(all, skip), credit)) + skip < all.n) {
		size_t start = at + skip, end = start + credit.n;

		if ((start == 0 || all.p[start - 1] == ' ') &&
			(end == all.n || all.p[end] == ';' || all.p[end] == ' '))
			return true;
		skip = start + 1;
	}
	return false;
}

/* Captures of one credit stand beside each other: "AUTHOR / AGENCY"; credits are joined by "; ". */
static void
join_credits(const struct tam_doc *doc, struct tam_buf *all)
{
	struct tam_buf credit = {0};
	size_t i;

	for (i = 0; i < doc->captures.n; i++) {
		const struct tam_capture *c = &doc->captures.v[i];
		bool pair = i + 1 < doc->captures.n && is_photo(c + 1) && c[1].rule == c->rule &&
			    c[1].value.n > 0 && strcmp(c[1].name, c->name) != 0;

		if (!is_photo(c) || c->value.n == 0)
			continue;
		tam_buf_clear(&credit);
		tam_buf_slice(&credit, c->value);
		if (pair) {
			tam_buf_str(&credit, " / ");
			tam_buf_slice(&credit, c[1].value);
			i++;
		}
		if (all->n < LONGEST_CREDITS && !is_known(tam_buf_all(all), tam_buf_all(&credit))) {
			if (all->n > 0)
				tam_buf_str(all, "; ");
			tam_buf_slice(all, tam_buf_all(&credit));
		}
		all->failed |= credit.failed;
	}
	tam_buf_free(&credit);
}

static enum tam_code
take_credits(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_buf all = {0};
	enum tam_code code = TAM_OK;

	join_credits(doc, &all);
	if (all.failed)
		code = tam_fail_nomem(err);
	else if (all.n > 0) {
		doc->meta.photo_credits = tam_arena_copy(doc->arena, tam_buf_all(&all));
		if (doc->meta.photo_credits.p == NULL)
			code = tam_fail_arena(err, doc->arena);
	}
	tam_buf_free(&all);
	return code;
}

/* Two line ends at least between the block and what follows. */
static bool
stands_alone(const struct tam_doc *doc, size_t i)
{
	size_t at, newlines = 0;

	if (i + 1 >= doc->blocks.n)
		return false;
	for (at = doc->blocks.v[i].end; at < doc->blocks.v[i + 1].start; at++)
		newlines += doc->text.p[at] == '\n' ||
			    (doc->text.p[at] == '\r' && doc->text.p[at + 1] != '\n');
	return newlines >= 2;
}

static bool
has_prose_behind(const struct tam_doc *doc, size_t i)
{
	for (i++; i < doc->blocks.n; i++) {
		struct tam_slice s = tam_block_text(doc, &doc->blocks.v[i]);

		if (doc->blocks.v[i].mark.verdict == TAM_KEEP && tam_text_ends_sentence(s) &&
			tam_text_words(s) >= PROSE_WORDS)
			return true;
	}
	return false;
}

/* Something in the block was rewritten. */
static bool
is_edited(const struct tam_doc *doc, const struct tam_block *b)
{
	size_t i;

	for (i = 0; i < doc->edits.n && doc->edits.v[i].start < b->end; i++)
		if (doc->edits.v[i].start >= b->start)
			return true;
	return false;
}

/* The first line of an article is its title when it stands alone, is no sentence or a question,
 * and running text follows. It stays in the text. */
static void
take_title(struct tam_doc *doc)
{
	struct tam_slice s = TAM_NONE;
	uint32_t last;
	size_t i, step;

	for (i = 0; i < doc->blocks.n; i++) {
		s = tam_text_trim(tam_block_text(doc, &doc->blocks.v[i]));
		if (doc->blocks.v[i].mark.verdict != TAM_CUT && s.n > 0)
			break;
	}
	if (doc->meta.title.p != NULL || i == doc->blocks.n || !stands_alone(doc, i) ||
		is_edited(doc, &doc->blocks.v[i]))
		return;
	last = tam_utf8_before(s, s.n, &step);
	if (last == '.' || last == ',' || last == ';' || last == ':')
		return;
	if (tam_utf8_count(s) <= LONGEST_TITLE && tam_text_words(s) >= 2 &&
		has_prose_behind(doc, i)) {
		doc->meta.title = s;
		propose(doc, TAM_FIELD_TITLE, "first line", s, NULL, true);
	}
}

enum tam_code
tam_meta_text(struct tam_doc *doc, struct tam_err *err)
{
	/* On a page these may be of a teaser or a comment; what stands at its title has been read. */
	if (doc->mode != TAM_MODE_PAGE) {
		propose_captures(doc);
		take_dates(doc);
		take(doc, "author", &doc->meta.author);
	}
	take(doc, "agency", &doc->meta.agency);
	take(doc, "site", &doc->meta.site);
	if (doc->meta.url.p == NULL)
		doc->meta.url = doc->hints.url;
	if (doc->mode != TAM_MODE_PAGE)
		take_title(doc);
	return take_credits(doc, err);
}
