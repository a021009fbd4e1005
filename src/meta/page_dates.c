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
	LABEL_HEAD = 120,
	LABEL = 60,
	LONGEST_LABEL = 320,
	FEW_WORDS = 4,
	SOME_WORDS = 12,
	MOST_DATED = 4000, /* lines with a year; each takes a kilobyte */
	AT_TEXT = 3,       /* blocks before and from the first that stays */
};

static bool
plausible(const struct tam_date *d)
{
	return d->precision >= TAM_DATE_YEAR && d->year >= OLDEST && d->year < NEWEST;
}

/* What is asked of a line: its words. */
struct line_key {
	struct tam_slice line, key;
	bool begun[0x100]; /* a word of the line begins with this byte, or holds it */
};

static struct line_key
key_of(struct tam_facts *f, struct tam_slice line)
{
	struct line_key k = {.line = line, .key = line.n == 0 ? line : tam_meta_key(f, line)};
	size_t i;

	for (i = 0; i < k.key.n; i++)
		k.begun[(unsigned char)k.key.p[i]] |=
			i == 0 || k.key.p[i - 1] == ' ' || (k.key.p[i] & 0x80) != 0;
	return k;
}

/* The line has one of the words; those that are not ASCII may be parts of words. */
static bool
holds_word(const struct line_key *k, const char *const *words, size_t n)
{
	struct tam_slice key = k->key;
	size_t i;

	for (i = 0; i < n; i++)
		if (k->begun[(unsigned char)words[i][0]] &&
			(tam_meta_key_holds(key, tam_slice_of(words[i])) ||
				((words[i][0] & 0x80) != 0 &&
					tam_slice_find(key, tam_slice_of(words[i])) < key.n)))
			return true;
	return false;
}

/* Words that stand beside the date of a change. */
static bool
speaks_of_change(const struct line_key *k)
{
	static const char *const words[] = {"updated", "update", "modified", "edited", "revised",
		"reviewed", "changed", "aktualisiert", "geändert", "änderung", "aktualisierung",
		"bearbeitet", "stand", "mis à jour", "mise à jour", "modifié", "modifié le",
		"actualizado", "actualización", "aggiornato", "aggiornamento", "atualizado",
		"atualização", "bijgewerkt", "zaktualizowano", "aktualizacja", "uppdaterad",
		"oppdatert", "opdateret", "обновлено", "изменено", "更新", "最終更新", "تحديث",
		"güncelleme"};

	return holds_word(k, words, TAM_COUNT(words));
}

/* Words beside dates that are neither: rights, what is to come, who joined when. */
static bool
speaks_of_other(const struct line_key *k)
{
	static const char *const words[] = {"copyright", "rights", "joined", "join", "registered",
		"registriert", "beigetreten", "inscrit", "inscription", "since", "expires",
		"deadline", "valid", "until", "effective", "founded", "born", "register", "starts",
		"ends", "event", "version", "accessed", "checked", "seit", "bis", "gültig",
		"depuis", "jusqu"};

	return holds_word(k, words, TAM_COUNT(words)) ||
	       tam_slice_find(k->line, TAM_LIT("©")) < k->line.n;
}

/* Bytes of `s` up to the first eight that hold a digit or are not all ASCII: most lines hold none. */
static size_t
before_digits(struct tam_slice s)
{
	const uint64_t each = UINT64_C(0x0101010101010101);
	uint64_t word;
	size_t i;

	for (i = 0; s.n - i >= sizeof word; i += sizeof word) {
		memcpy(&word, s.p + i, sizeof word);
		/* Of an ASCII byte, 0 to 9 is left where it is a digit, and more where it is none. */
		if (((word | ~((word ^ each * '0') + each * (0x80 - 10))) & each * 0x80) != 0)
			break;
	}
	return i;
}

static bool
has_digits(struct tam_slice s)
{
	size_t i, step;

	for (i = before_digits(s); i < s.n; i += step)
		if (tam_char_digit(tam_utf8_get(s, i, &step)) >= 0)
			return true;
	return false;
}

/* Four digits, or "24.12.16". */
static bool
has_year(struct tam_slice s)
{
	size_t i, run = 0;

	for (i = before_digits(s); i < s.n; i++) {
		run = tam_is_digit(s.p[i]) ? run + 1 : 0;
		if (run == 4 || (run == 2 && i >= 3 && s.p[i - 2] == '.'))
			return true;
	}
	return false;
}

/* Words that say: here follows the day of publication. */
static bool
speaks_of_publication(const struct line_key *k)
{
	static const char *const words[] = {"published", "posted", "publication date",
		"release date", "date", "datum", "erschienen", "veröffentlicht", "erstellt",
		"eingestellt", "publié", "publiée", "mis en ligne", "publicado", "publicada",
		"fecha", "author", "autor", "auteur", "autore", "written", "verfasst", "pubblicato",
		"pubblicata", "data", "gepubliceerd", "geplaatst", "opublikowano", "dodano",
		"publicerad", "publisert", "опубликовано", "дата", "发布", "公開", "掲載", "نشر"};

	return holds_word(k, words, TAM_COUNT(words));
}

/* Which facts dates of a line become. */
struct line_facts {
	enum tam_fact created, modified;
	bool labelled; /* only with a word in front that says what it is */
};

/* 02/12/2025 or 2.12.25: the day could be the month. */
static bool
could_swap(struct tam_slice printed, const struct tam_date *d)
{
	size_t i;

	if (d->day > 12 || d->day == d->month || printed.n < 6 || printed.n > 10)
		return false;
	for (i = 0; i < printed.n; i++)
		if (!tam_is_digit(printed.p[i]) && strchr("/.-", printed.p[i]) == NULL)
			return false;
	return !tam_is_digit(printed.p[3]) || !tam_is_digit(printed.p[2]);
}

/* What the line says of the date `w` in it besides. */
static uint8_t
beside(const struct tam_facts *f, struct tam_slice line, const struct tam_when *w,
	const struct line_key *lead, size_t block)
{
	size_t words = tam_text_words(tam_slice(line.p, w->start)) +
		       tam_text_words(tam_slice_from(line, w->end));
	unsigned says = 0;

	if (speaks_of_publication(lead))
		says |= TAM_BESIDE_LABEL;
	if (words <= FEW_WORDS || (words <= SOME_WORDS && (says & TAM_BESIDE_LABEL) != 0))
		says |= TAM_BESIDE_LITTLE;
	if (block + AT_TEXT >= f->text_block && block <= f->text_block + 1)
		says |= TAM_BESIDE_TEXT;
	if (could_swap(tam_slice(line.p + w->start, w->end - w->start), &w->date))
		says |= TAM_BESIDE_SWAP;
	return (uint8_t)says;
}

/* A word that German and its like put behind the day: "wurde am 3. Mai 2011 veröffentlicht". */
static bool
said_behind(const struct line_key *k)
{
	static const char *const words[] = {"veröffentlicht", "gepostet", "geschrieben",
		"eingestellt", "publiziert", "gepubliceerd", "geplaatst", "opublikowany"};

	return holds_word(k, words, TAM_COUNT(words));
}

static struct tam_slice
behind(struct tam_slice line, size_t end)
{
	return tam_slice(line.p + end, line.n - end < LABEL ? line.n - end : LABEL);
}

/* One date of a line; `lead` is what stands between it and the one before. */
static void
take_date(struct tam_facts *f, struct tam_slice line, const struct tam_when *w,
	const struct line_key *lead, bool change, size_t block, const struct line_facts *as)
{
	struct tam_candidate *c;

	if (as->labelled && !change && !speaks_of_publication(lead)) {
		struct line_key tail = key_of(f, behind(line, w->end));

		if (!said_behind(&tail))
			return;
	}
	c = tam_fact_add(f, change ? as->modified : as->created, NULL,
		tam_slice(line.p + w->start, w->end - w->start), f->doc->blocks.v[block].node);
	if (c == NULL)
		return;
	c->date = w->date;
	c->weight = (float)block - (float)f->title_block;
	c->says = beside(f, line, w, lead, block);
}

/* The dates of one line; `said` is the line before, which may say what the date is of. */
static void
read_line(struct tam_facts *f, struct tam_slice line, struct tam_slice said, size_t block,
	const struct line_facts *as)
{
	const struct tam_when_options options = {.lang = f->doc->lang, .order = f->order};
	bool change = false, other = false;
	struct line_key key;
	struct tam_whens found;
	struct tam_err err;
	size_t i, from = 0;

	memset(&found, 0, sizeof found);
	if (tam_whens_find(&found, f->doc->arena, line, 0, &options, &err) != TAM_OK) {
		f->spent = true;
		return;
	}
	if (found.v.n > 0) {
		key = key_of(f, said);
		change = speaks_of_change(&key);
		other = speaks_of_other(&key);
	}
	for (i = 0; i < found.v.n; i++) {
		const struct tam_when *w = &found.v.v[i];
		struct tam_slice lead = tam_slice(line.p + from, w->start - from);

		if (!w->absolute || !plausible(&w->date))
			continue;
		from = w->end;
		key = key_of(f, lead);
		if (tam_text_words(lead) > 0) {
			change = speaks_of_change(&key);
			other = speaks_of_other(&key);
		}
		if (!other)
			take_date(f, line, w, &key, change, block, as);
	}
}

/* The first bytes of a paragraph, where a dateline stands. */
static struct tam_slice
head_of(struct tam_slice s)
{
	return tam_slice(s.p, tam_utf8_start(s, DATELINE));
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
read_byline(struct tam_facts *f, struct tam_slice line, struct tam_slice said, size_t block)
{
	static const struct line_facts near = {
		TAM_FACT_BYLINE_DATE, TAM_FACT_BYLINE_MODIFIED, false};
	static const struct line_facts head = {TAM_FACT_MAIN_DATE, TAM_FACT_BYLINE_MODIFIED, false};

	if (!has_digits(head_of(line)) && is_short(line) && has_digits(line))
		read_line(f, line, said, block, &near);
	else if (has_digits(head_of(line)))
		read_line(f, is_short(line) ? line : head_of(line), said, block,
			is_short(line) ? &near : &head);
}

/* Lines anywhere that call their date the one of publication or change, and those where the main text
 * begins. */
static void
read_label(struct tam_facts *f, struct tam_slice line, struct tam_slice said, size_t block)
{
	static const struct line_facts label = {TAM_FACT_LABEL_DATE, TAM_FACT_LABEL_MODIFIED, true};
	static const struct line_facts below = {
		TAM_FACT_LABEL_DATE, TAM_FACT_LABEL_MODIFIED, false};
	static const struct line_facts main = {TAM_FACT_MAIN_DATE, TAM_FACT_LABEL_MODIFIED, false};
	bool at_text = block + AT_TEXT >= f->text_block && block < f->text_block + AT_TEXT;
	struct line_key key;

	if (at_text && has_digits(head_of(line))) {
		read_line(f, head_of(line), said, block, &main);
		return;
	}
	if (line.n > LONGEST_LABEL ||
		!has_year(tam_slice(line.p, line.n < LABEL_HEAD ? line.n : LABEL_HEAD)) ||
		f->dated++ >= MOST_DATED)
		return;
	key = key_of(f, line);
	if (speaks_of_publication(&key) || speaks_of_change(&key) || said_behind(&key)) {
		read_line(f, line, TAM_LIT(""), block, &label);
		return;
	}
	if (line.n > DATELINE || tam_text_words(said) > FEW_WORDS)
		return;
	key = key_of(f, said);
	if (speaks_of_publication(&key) || speaks_of_change(&key))
		read_line(f, line, said, block, &below);
}

/* All lines of all blocks that may say when. */
static void
read_lines(struct tam_facts *f)
{
	const struct tam_doc *doc = f->doc;
	struct tam_slice said = TAM_LIT(""), rest, line;
	size_t i, from, to;

	if (!tam_facts_near_title(f, BEFORE, BEHIND, &from, &to))
		from = to = 0;
	for (i = 0; i < doc->blocks.n && !f->spent; i++) {
		if (i == f->title_block || tam_facts_elsewhere(f, i))
			continue;
		rest = tam_block_text(doc, &doc->blocks.v[i]);
		while (tam_slice_line(&rest, &line) && !f->spent) {
			if (i >= from && i < to)
				read_byline(f, line, said, i);
			else
				read_label(f, line, said, i);
			said = line.n < LABEL ? line : TAM_LIT("");
		}
	}
}

/* What numeric dates of the page mean: as the user says, as some of them show, as the region of its
 * language has it. */
static enum tam_date_order
order_of_page(const struct tam_facts *f)
{
	struct tam_slice lang = tam_attr(&f->doc->page->nodes[0], TAM_LIT("lang"));
	enum tam_date_order told;

	if (f->doc->date_order != TAM_ORDER_AUTO)
		return f->doc->date_order;
	told = tam_order_told(f->doc->text);
	if (told != TAM_ORDER_AUTO || lang.n < 5 ||
		!tam_slice_ieq(tam_slice(lang.p, 2), TAM_LIT("en")))
		return told;
	lang = tam_slice_from(lang, 3);
	return tam_slice_ieq(lang, TAM_LIT("US")) || tam_slice_ieq(lang, TAM_LIT("PH"))
		       ? TAM_ORDER_MDY
		       : TAM_ORDER_DMY;
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

	if (!tam_url_date(url, &d) || !plausible(&d))
		return;
	c = tam_fact_add(f, TAM_FACT_URL_DATE, NULL, url, 0);
	if (c != NULL)
		c->date = d;
}

void
tam_settle_dates(struct tam_facts *f)
{
	f->order = order_of_page(f);
	read_lines(f);
	read_url(f);
	read_all(f);
	tam_elect_dates(f);
}
