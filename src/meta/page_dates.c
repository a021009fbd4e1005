/* When it was published and changed: every date that the page gives, in its head, at its title, in
 * labelled lines and in its address. */
#include "base/utf8.h"
#include "date/date.h"
#include "meta/facts.h"
#include "text/chars.h"

enum {
	OLDEST = 1990, /* no page is older than the web */
	NEWEST = 2100,
	BEFORE = 5, /* blocks around the title that may hold the byline */
	BEHIND = 12,
	LONGEST_LINE = 250,
	MOST_WORDS = 30,
	DATELINE = 64,
	LABEL = 60,
	LONGEST_LABEL = 120,
	AT_TEXT = 3, /* blocks before and from the first that stays */
};

static bool
plausible(const struct tam_date *d)
{
	return d->precision >= TAM_DATE_YEAR && d->year >= OLDEST && d->year < NEWEST;
}

/* A run of digits of a URL: 4 for a year, 1 or 2 for month and day. */
static size_t
digits_at(struct tam_slice url, size_t at, int *value)
{
	size_t n = 0;

	*value = 0;
	while (at + n < url.n && n < 9 && tam_is_digit(url.p[at + n]))
		*value = *value * 10 + (url.p[at + n++] - '0');
	return n;
}

static bool
set_url_date(struct tam_date *d, int year, int month, int day)
{
	*d = (struct tam_date){.precision = day > 0 ? TAM_DATE_DAY : TAM_DATE_MONTH,
		.year = year,
		.month = month,
		.day = day > 0 ? day : 1};
	return month >= 1 && month <= 12 && d->day <= tam_days_in_month(year, month) &&
	       plausible(d);
}

/* /2017/05/24/, /2017-05-24, _20170524., /24-05-2017/ in a path; /2017/05/ gives the month. */
static bool
url_date_at(struct tam_slice url, size_t i, struct tam_date *d, size_t *end)
{
	int a, b, c;
	size_t n = digits_at(url, i, &a), m, k;
	char sep = i + n < url.n ? url.p[i + n] : '\0';

	*end = i + n;
	if (n == 8)
		return set_url_date(d, a / 10000, a / 100 % 100, a % 100) && a % 100 > 0;
	if ((sep != '/' && sep != '-' && sep != '_') || (n != 4 && n != 2))
		return false;
	m = digits_at(url, i + n + 1, &b);
	if (m < 1 || m > 2)
		return false;
	k = i + n + 1 + m;
	*end = k;
	if (n == 2) {
		if (k >= url.n || url.p[k] != sep || digits_at(url, k + 1, &c) != 4)
			return false;
		*end = k + 5;
		return m == 2 && a > 0 && set_url_date(d, c, b, a);
	}
	if (k < url.n && url.p[k] == sep && digits_at(url, k + 1, &c) >= 1 &&
		digits_at(url, k + 1, &c) <= 2 && c > 0) {
		*end = k + 1 + digits_at(url, k + 1, &c);
		return set_url_date(d, a, b, c);
	}
	return sep == '/' && m == 2 && k < url.n && url.p[k] == '/' && set_url_date(d, a, b, 0);
}

static bool
url_date(struct tam_slice url, struct tam_date *d)
{
	size_t i, end;

	for (i = 1; i + 5 < url.n; i++) {
		if (!tam_is_digit(url.p[i]) || tam_is_digit(url.p[i - 1]))
			continue;
		if (url_date_at(url, i, d, &end))
			return true;
	}
	return false;
}

/* The line has one of the words; those that are not ASCII may be parts of words. */
static bool
holds_word(struct tam_facts *f, struct tam_slice line, const char *const *words, size_t n)
{
	struct tam_slice key = line.n == 0 ? line : tam_meta_key(f, line);
	size_t i;

	for (i = 0; i < n; i++)
		if (tam_meta_key_holds(key, tam_slice_of(words[i])) ||
			((words[i][0] & 0x80) != 0 &&
				tam_slice_find(key, tam_slice_of(words[i])) < key.n))
			return true;
	return false;
}

/* Words that stand beside the date of a change. */
static bool
speaks_of_change(struct tam_facts *f, struct tam_slice line)
{
	static const char *const words[] = {"updated", "update", "modified", "edited", "revised",
		"reviewed", "changed", "aktualisiert", "geändert", "änderung", "aktualisierung",
		"bearbeitet", "stand", "mis à jour", "mise à jour", "modifié", "modifié le",
		"actualizado", "actualización", "aggiornato", "aggiornamento", "atualizado",
		"atualização", "bijgewerkt", "zaktualizowano", "aktualizacja", "uppdaterad",
		"oppdatert", "opdateret", "обновлено", "изменено", "更新", "最終更新", "تحديث",
		"güncelleme"};

	return holds_word(f, line, words, TAM_COUNT(words));
}

/* Words beside dates that are neither: rights, what is to come, who joined when. */
static bool
speaks_of_other(struct tam_facts *f, struct tam_slice line)
{
	static const char *const words[] = {"copyright", "rights", "joined", "since", "expires",
		"deadline", "valid", "until", "effective", "founded", "born", "register", "starts",
		"ends", "event", "version", "accessed", "checked", "seit", "bis", "gültig",
		"depuis", "jusqu"};

	return holds_word(f, line, words, TAM_COUNT(words)) ||
	       tam_slice_find(line, TAM_LIT("©")) < line.n;
}

static bool
has_digits(struct tam_slice s)
{
	size_t i, step;

	for (i = 0; i < s.n; i += step)
		if (tam_char_digit(tam_utf8_get(s, i, &step)) >= 0)
			return true;
	return false;
}

/* Four digits, or "24.12.16". */
static bool
has_year(struct tam_slice s)
{
	size_t i, run = 0;

	for (i = 0; i < s.n; i++) {
		run = tam_is_digit(s.p[i]) ? run + 1 : 0;
		if (run == 4 || (run == 2 && i >= 3 && s.p[i - 2] == '.'))
			return true;
	}
	return false;
}

/* Words that say: here follows the day of publication. */
static bool
speaks_of_publication(struct tam_facts *f, struct tam_slice line)
{
	static const char *const words[] = {"published", "posted", "publication date",
		"release date", "date", "datum", "erschienen", "veröffentlicht", "erstellt",
		"eingestellt", "publié", "publiée", "mis en ligne", "publicado", "publicada",
		"fecha", "pubblicato", "pubblicata", "data", "gepubliceerd", "geplaatst",
		"opublikowano", "dodano", "publicerad", "publisert", "опубликовано", "дата", "发布",
		"公開", "掲載", "نشر"};

	return holds_word(f, line, words, TAM_COUNT(words));
}

/* Which facts dates of a line become. */
struct line_facts {
	enum tam_fact created, modified;
	bool labelled; /* only with a word in front that says what it is */
};

/* The dates of one line; `said` is the line before, which may say what the date is of. */
static void
read_line(struct tam_facts *f, struct tam_slice line, struct tam_slice said, size_t block,
	const struct line_facts *as)
{
	const struct tam_when_options options = {.lang = f->doc->lang};
	bool change = speaks_of_change(f, said);
	struct tam_whens found;
	struct tam_err err;
	size_t i, from = 0;

	memset(&found, 0, sizeof found);
	if (tam_whens_find(&found, f->doc->arena, line, 0, &options, &err) != TAM_OK) {
		f->spent = true;
		return;
	}
	for (i = 0; i < found.v.n; i++) {
		const struct tam_when *w = &found.v.v[i];
		struct tam_slice lead = tam_slice(line.p + from, w->start - from);
		struct tam_candidate *c;

		if (!w->absolute || !plausible(&w->date))
			continue;
		from = w->end;
		if (speaks_of_other(f, lead))
			continue;
		change = tam_text_words(lead) > 0 ? speaks_of_change(f, lead) : change;
		if (as->labelled && !change && !speaks_of_publication(f, lead))
			continue;
		c = tam_fact_add(f, change ? as->modified : as->created, NULL,
			tam_slice(line.p + w->start, w->end - w->start),
			f->doc->blocks.v[block].node);
		if (c != NULL) {
			c->date = w->date;
			c->weight = (float)block - (float)f->title_block;
		}
	}
}

/* The first bytes of a paragraph, where a dateline stands. */
static struct tam_slice
head_of(struct tam_slice s)
{
	size_t n = s.n < DATELINE ? s.n : DATELINE;

	while (n < s.n && n > 0 && (s.p[n] & 0xC0) == 0x80)
		n--;
	return tam_slice(s.p, n);
}

static bool
is_short(struct tam_slice line)
{
	size_t words = tam_text_words(line);

	return line.n <= LONGEST_LINE && words <= MOST_WORDS &&
	       (words < MOST_WORDS / 2 || !tam_text_ends_sentence(line));
}

/* Short lines around the title, and the beginning of the text. */
static void
read_bylines(struct tam_facts *f)
{
	static const struct line_facts near = {
		TAM_FACT_BYLINE_DATE, TAM_FACT_BYLINE_MODIFIED, false};
	static const struct line_facts head = {TAM_FACT_MAIN_DATE, TAM_FACT_BYLINE_MODIFIED, false};
	const struct tam_doc *doc = f->doc;
	struct tam_slice said = TAM_LIT(""), line;
	size_t i, from, to;

	if (!tam_facts_near_title(f, BEFORE, BEHIND, &from, &to))
		return;
	for (i = from; i < to && !f->spent; i++) {
		line = tam_block_text(doc, &doc->blocks.v[i]);
		if (tam_facts_elsewhere(f, i))
			continue;
		if (i != f->title_block && has_digits(head_of(line)) && !is_short(line))
			read_line(f, head_of(line), said, i, &head);
		else if (i != f->title_block && has_digits(line) && is_short(line))
			read_line(f, line, said, i, &near);
		said = line.n < LABEL ? line : TAM_LIT("");
	}
}

/* Lines anywhere that call their date the one of publication or change, and the lines where the main
 * text begins. */
static void
read_labels(struct tam_facts *f)
{
	static const struct line_facts label = {TAM_FACT_LABEL_DATE, TAM_FACT_LABEL_MODIFIED, true};
	static const struct line_facts main = {TAM_FACT_MAIN_DATE, TAM_FACT_LABEL_MODIFIED, false};
	const struct tam_doc *doc = f->doc;
	size_t i, first = 0, from, to;

	while (first < doc->blocks.n && doc->blocks.v[first].mark.verdict == TAM_CUT)
		first++;
	if (!tam_facts_near_title(f, BEFORE, BEHIND, &from, &to))
		from = to = 0;
	for (i = 0; i < doc->blocks.n && !f->spent; i++) {
		struct tam_slice line = tam_block_text(doc, &doc->blocks.v[i]);
		bool at_text = first < doc->blocks.n && i + AT_TEXT >= first && i < first + AT_TEXT;

		if ((i >= from && i < to) || tam_facts_elsewhere(f, i))
			continue;
		if (at_text && has_digits(head_of(line)))
			read_line(f, head_of(line), TAM_LIT(""), i, &main);
		else if (line.n <= LONGEST_LABEL && has_year(line) &&
			 (speaks_of_publication(f, line) || speaks_of_change(f, line)))
			read_line(f, line, TAM_LIT(""), i, &label);
	}
}

/* What each candidate says as a date. */
static void
read_all(struct tam_facts *f)
{
	size_t i;

	for (i = 0; i < f->doc->candidates.n; i++) {
		struct tam_candidate *c = &f->doc->candidates.v[i];

		if ((c->field != TAM_FIELD_CREATED && c->field != TAM_FIELD_MODIFIED) ||
			c->date.precision != TAM_DATE_NONE)
			continue;
		if (c->value.n > 120 || !tam_date_parse(c->value, f->doc->lang, &c->date) ||
			!plausible(&c->date)) {
			c->date.precision = TAM_DATE_NONE;
			c->why = "no date that can be told";
		}
	}
}

static void
read_url(struct tam_facts *f)
{
	struct tam_slice url = f->doc->meta.url;
	struct tam_candidate *c;
	struct tam_date d;

	if (!url_date(url, &d))
		return;
	c = tam_fact_add(f, TAM_FACT_URL_DATE, NULL, url, 0);
	if (c != NULL)
		c->date = d;
}

void
tam_settle_dates(struct tam_facts *f)
{
	read_bylines(f);
	read_labels(f);
	read_url(f);
	read_all(f);
	tam_elect_dates(f);
}
