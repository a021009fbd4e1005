/* When it was published: the first source that says a day, in the order of their reliability. The
 * day is kept as printed; a first of January needs a second witness; no copyright year. */
#include "base/utf8.h"
#include "date/date.h"
#include "meta/facts.h"
#include "text/chars.h"

enum {
	OLDEST = 1990, /* no page is older than the web */
	REACH = 6,     /* blocks on either side of the title that may hold the byline */
	MOST_WORDS = 16,
	LONGEST_DATE = 6, /* words */
};

static bool
plausible(const struct tam_date *d)
{
	return d->precision >= TAM_DATE_YEAR && d->year >= OLDEST && d->year < 2100;
}

static bool
read_date(const struct tam_facts *f, struct tam_slice s, struct tam_date *d)
{
	return s.n > 0 && s.n < 80 && tam_date_parse(s, f->doc->lang, d) && plausible(d);
}

static bool
same_day(const struct tam_date *a, const struct tam_date *b)
{
	return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* /2017/05/24/ or 2017-05-24 or 20170524 in a path; /2017/05/ gives the month. */
static bool
url_date(struct tam_slice url, struct tam_date *d)
{
	size_t i;

	for (i = 1; i + 7 < url.n; i++) {
		int v[8], k;
		char sep = url.p[i + 4];
		bool month_only;

		if (tam_is_digit(url.p[i - 1]) || !(url.p[i] == '1' || url.p[i] == '2'))
			continue;
		for (k = 0; k < 4 && tam_is_digit(url.p[i + (size_t)k]); k++)
			v[k] = url.p[i + (size_t)k] - '0';
		if (k < 4 || (sep != '/' && sep != '-'))
			continue;
		if (!tam_is_digit(url.p[i + 5]) || !tam_is_digit(url.p[i + 6]))
			continue;
		d->year = v[0] * 1000 + v[1] * 100 + v[2] * 10 + v[3];
		d->month = (url.p[i + 5] - '0') * 10 + (url.p[i + 6] - '0');
		month_only = i + 9 >= url.n || url.p[i + 7] != sep || !tam_is_digit(url.p[i + 8]) ||
			     !tam_is_digit(url.p[i + 9]) ||
			     (i + 10 < url.n && tam_is_digit(url.p[i + 10]));
		if (d->month < 1 || d->month > 12 || (month_only && url.p[i + 7] != '/'))
			continue;
		d->day = month_only ? 1 : (url.p[i + 8] - '0') * 10 + (url.p[i + 9] - '0');
		d->precision = month_only ? TAM_DATE_MONTH : TAM_DATE_DAY;
		if (d->day >= 1 && d->day <= 31 && plausible(d))
			return true;
	}
	return false;
}

/* Words that stand beside the date of a change. */
static bool
speaks_of_change(struct tam_facts *f, struct tam_slice line)
{
	static const char *const words[] = {"updated", "modified", "edited", "revised", "reviewed",
		"aktualisiert", "geändert", "mis à jour", "mise à jour", "modifié", "actualizado",
		"aggiornato", "atualizado", "bijgewerkt", "zaktualizowano", "uppdaterad",
		"обновлено", "copyright", "rights"};
	struct tam_slice key = tam_meta_key(f, line);
	size_t i;

	for (i = 0; i < TAM_COUNT(words); i++)
		if (tam_meta_key_holds(key, tam_slice_of(words[i])))
			return true;
	return tam_slice_find(line, TAM_LIT("©")) < line.n;
}

static bool
has_year(struct tam_slice s)
{
	size_t i;

	for (i = 0; i + 1 < s.n; i++)
		if ((s.p[i] == '2' && s.p[i + 1] == '0') || (s.p[i] == '1' && s.p[i + 1] == '9'))
			return true;
	return false;
}

/* A date that is some run of words of a short line, the longest first. */
static bool
date_in_line(const struct tam_facts *f, struct tam_slice line, struct tam_date *d)
{
	struct tam_slice rest = line, word[MOST_WORDS];
	size_t n = 0, len, i;

	while (n < MOST_WORDS && tam_slice_word(&rest, &word[n]))
		n++;
	for (len = n < LONGEST_DATE ? n : LONGEST_DATE; len > 0; len--)
		for (i = 0; i + len <= n; i++) {
			const char *end = word[i + len - 1].p + word[i + len - 1].n;
			struct tam_slice s = tam_slice(word[i].p, (size_t)(end - word[i].p));

			while (s.n > 0 && strchr(",;|)", s.p[s.n - 1]) != NULL)
				s.n--;
			if (has_year(s) && read_date(f, s, d) && d->precision >= TAM_DATE_DAY)
				return true;
		}
	return false;
}

static bool
dated_line(struct tam_facts *f, struct tam_slice line, struct tam_date *d)
{
	return line.n < 150 && has_year(line) && tam_text_words(line) <= MOST_WORDS &&
	       !speaks_of_change(f, line) && date_in_line(f, line, d);
}

/* Lines around the title, then texts whose class speaks of a date. */
static bool
byline_date(struct tam_facts *f, struct tam_date *d)
{
	size_t i, from, to;

	if (tam_facts_near_title(f, 3, REACH, &from, &to))
		for (i = from; i < to; i++)
			if (dated_line(f, tam_block_text(f->doc, &f->doc->blocks.v[i]), d))
				return true;
	for (i = 0; i < f->dates; i++)
		if (dated_line(f, f->dated[i], d))
			return true;
	return false;
}

/* Content systems write the first of January at midnight when they know no day. */
static bool
is_placeholder(const struct tam_date *d)
{
	return d->precision >= TAM_DATE_DAY && d->month == 1 && d->day == 1 && d->hour == 0 &&
	       d->minute == 0;
}

static bool
witnessed(struct tam_facts *f, const struct tam_date *d, struct tam_slice url)
{
	struct tam_date other = {0};

	if (url_date(url, &other) && other.precision == TAM_DATE_DAY && same_day(d, &other))
		return true;
	return byline_date(f, &other) && same_day(d, &other);
}

static void
settle(struct tam_facts *f, const struct tam_date *d, const char *source)
{
	f->doc->meta.created = *d;
	f->doc->meta.date_source = source;
}

/* What machines are told, each source asked for a whole day. */
static bool
declared(struct tam_facts *f, struct tam_slice url)
{
	static const struct {
		enum tam_fact fact;
		const char *source;
	} order[] = {
		{TAM_FACT_LD_DATE, "jsonld"},
		{TAM_FACT_META_DATE, "meta"},
		{TAM_FACT_PROP_DATE, "time"},
		{TAM_FACT_DC_DATE, "meta"},
	};
	size_t i;

	for (i = 0; i < TAM_COUNT(order); i++) {
		struct tam_date d = {0};

		if (read_date(f, f->of[order[i].fact], &d) && d.precision >= TAM_DATE_DAY &&
			(!is_placeholder(&d) || witnessed(f, &d, url))) {
			settle(f, &d, order[i].source);
			return true;
		}
	}
	return false;
}

static void
created(struct tam_facts *f, struct tam_slice url)
{
	struct tam_date in_url = {0}, byline = {0}, time = {0};
	bool has_url = url_date(url, &in_url);

	if (declared(f, url))
		return;
	if (!has_url || in_url.precision < TAM_DATE_DAY) {
		if (byline_date(f, &byline)) {
			settle(f, &byline, "byline");
			return;
		}
		if (read_date(f, f->of[TAM_FACT_TIME_DATE], &time) &&
			time.precision >= TAM_DATE_DAY) {
			settle(f, &time, "time");
			return;
		}
	}
	if (has_url)
		settle(f, &in_url, "url");
}

void
tam_facts_dates(struct tam_facts *f, struct tam_slice url)
{
	static const enum tam_fact changes[] = {
		TAM_FACT_LD_MODIFIED, TAM_FACT_META_MODIFIED, TAM_FACT_PROP_MODIFIED};
	struct tam_meta *m = &f->doc->meta;
	struct tam_date d;
	size_t i;

	if (m->created.precision == TAM_DATE_NONE)
		created(f, url);
	for (i = 0; i < TAM_COUNT(changes) && m->modified.precision == TAM_DATE_NONE; i++) {
		memset(&d, 0, sizeof d);
		if (read_date(f, f->of[changes[i]], &d))
			m->modified = d;
	}
}
