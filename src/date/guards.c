/* What looks like a date and is none: addresses, versions, prices, telephone numbers, numbers of laws. */
#include "date/expr.h"

#include "text/language.h"

enum {
	LONGEST_LEAD = 256, /* bytes of an address in front of a date in it */
	LAST_DAY = 31,
};

static struct tam_slice
text_of(const struct tam_grammar *g, size_t i)
{
	return tam_slice(
		g->t->text.p + tam_at(g, i)->start, tam_at(g, i)->end - tam_at(g, i)->start);
}

static bool
is_any(struct tam_slice word, const char *const *words, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (tam_slice_ieq(word, tam_slice_of(words[i])))
			return true;
	return false;
}

static bool
is_small_number(const struct tam_grammar *g, size_t i)
{
	return tam_is_number(g->t, i, 1, 2) && tam_at(g, i)->value >= 1 &&
	       tam_at(g, i)->value <= LAST_DAY;
}

static bool
is_dash(const struct tam_grammar *g, size_t i)
{
	return tam_at(g, i)->kind == TAM_SIGN &&
	       (tam_at(g, i)->value == '-' || tam_at(g, i)->value == 0x2013);
}

bool
tam_is_range_end(const struct tam_grammar *g, size_t i)
{
	size_t k;

	if (i < 2 || !is_dash(g, i - 1))
		return false;
	k = i - 2;
	if (k > 0 && tam_is_sign(g->t, k, '.') && tam_at(g, k)->glued)
		k--;
	return is_small_number(g, k) && (k == 0 || !tam_at(g, k)->glued);
}

/* The unbroken run of characters that the date ends is an address or the name of a file. */
static bool
in_address(const struct tam_grammar *g, const struct tam_expr *e)
{
	struct tam_slice text = g->t->text, lead;
	size_t end = tam_at(g, e->first)->start, from = end;

	while (from > 0 && end - from < LONGEST_LEAD &&
		strchr(" \t\n()<>\"|,;", text.p[from - 1]) == NULL)
		from--;
	lead = tam_slice(text.p + from, end - from);
	return tam_slice_find(lead, TAM_LIT("://")) < lead.n ||
	       tam_slice_starts(lead, TAM_LIT("www.")) ||
	       tam_slice_find(lead, TAM_LIT("@")) < lead.n;
}

/* "file-2019-05-24.txt", "06-12-20-19-44", "1.10.2018-beta". */
static bool
in_name(const struct tam_grammar *g, const struct tam_expr *e)
{
	const struct tam_tokens *t = g->t;
	size_t i = e->first, k = e->end;

	if (i >= 2 && tam_at(g, i)->glued && tam_at(g, i - 1)->glued &&
		(tam_is_sign(t, i - 1, '-') || tam_is_sign(t, i - 1, '_') ||
			tam_is_sign(t, i - 1, '/')) &&
		tam_at(g, i - 2)->kind == TAM_WORD && !tam_at(g, i - 2)->dense)
		return true;
	if (k + 1 >= t->tok.n || !tam_at(g, k)->glued || !tam_at(g, k + 1)->glued)
		return false;
	if (tam_is_sign(t, k, '-'))
		return tam_at(g, k + 1)->kind == TAM_WORD ||
		       (tam_is_sign(t, i + 1, '-') && tam_is_number(t, k + 1, 1, 2));
	return tam_is_sign(t, k, '.') && tam_is_sign(t, i + 1, '-') &&
	       tam_at(g, k + 1)->kind == TAM_WORD;
}

static bool
is_capital_letter(struct tam_slice s)
{
	return s.n == 1 && s.p[0] >= 'A' && s.p[0] <= 'Z';
}

/* In front of it stands what numbers are of: "version 2.10.2012", "Art. 5.4.2010". */
static bool
is_numbered(const struct tam_grammar *g, size_t i)
{
	bool dashes = tam_is_sign(g->t, i + 1, '-');

	static const char *const words[] = {"version", "versions", "versione", "versión", "versão",
		"versie", "ver", "release", "rev", "revision", "build", "isbn", "issn", "art",
		"article", "artikel", "artículo", "articolo", "abs", "absatz", "nr", "nº", "ziffer",
		"kapitel", "chapter", "section", "sec", "clause", "doi", "ip", "python", "java",
		"kernel", "firmware", "android", "ios"};

	if (i == 0)
		return false;
	if (tam_at(g, i - 1)->kind == TAM_SIGN &&
		tam_at(g, i - 1)->value == 0xA7) /* section sign */
		return true;
	if (tam_is_sign(g->t, i - 1, '.') && tam_at(g, i - 1)->glued && i >= 2)
		i--;
	if (dashes && is_capital_letter(text_of(g, i - 1))) /* "L. 12-5-2019" */
		return true;
	return tam_at(g, i - 1)->kind == TAM_WORD &&
	       is_any(text_of(g, i - 1), words, TAM_COUNT(words));
}

/* Behind it stands what numbers are counts of: "24.12.16 EUR", "12/24/36 months". */
static bool
is_amount(const struct tam_grammar *g, size_t k)
{
	static const char *const units[] = {"eur", "usd", "gbp", "chf", "euro", "euros", "dollars",
		"kg", "km", "cm", "mm", "mb", "gb", "tb"};

	if (k >= g->t->tok.n)
		return false;
	if (tam_at(g, k)->kind == TAM_SIGN)
		return tam_at(g, k)->value == '%' || tam_at(g, k)->value == '$' ||
		       tam_at(g, k)->value == 0x20AC || tam_at(g, k)->value == 0xA3;
	return tam_means(g->t, k, WORD_UNIT) != NULL ||
	       is_any(text_of(g, k), units, TAM_COUNT(units));
}

/* Points in English stand in versions: "3.10.12", "2021.1.1". */
static bool
is_version(const struct tam_grammar *g, size_t i)
{
	bool padded = tam_at(g, i + 2)->digits == 2 &&
		      (tam_at(g, i)->digits == 4 ? tam_at(g, i + 4)->digits == 2
						 : tam_at(g, i)->digits == 2);

	return tam_is_sign(g->t, i + 1, '.') && tam_language_is(g->t->lang, "en") && !padded &&
	       (tam_at(g, i)->digits == 4 || tam_at(g, i + 4)->digits == 2);
}

static bool
numeric_stands(const struct tam_grammar *g, const struct tam_expr *e)
{
	size_t i = e->first;

	if ((tam_at(g, i)->digits != 4 && in_name(g, e)) ||
		(!tam_is_sign(g->t, i + 1, '/') && is_numbered(g, i)))
		return false;
	if (i + 4 >= g->t->tok.n || !tam_is_number(g->t, i + 4, 1, 4))
		return true;
	return !is_version(g, i) && !(tam_at(g, i + 4)->digits == 2 && is_amount(g, e->end));
}

/* "31 February 2019", "30 de febrero", "2019年2月29日": there is no such day, and the month or the day alone is
 * not what it says. */
static bool
leaves_out(const struct tam_grammar *g, const struct tam_expr *e)
{
	size_t i = e->first;

	if (i == 0 || e->month == 0 || e->mod != 0)
		return false;
	if (tam_at(g, i)->kind == TAM_NUMBER)
		return e->year == 0 && tam_at(g, i)->glued &&
		       tam_means(g->t, i - 1, WORD_YR) != NULL;
	while (i > 1 && (tam_means(g->t, i - 1, WORD_OF) != NULL ||
				(tam_is_sign(g->t, i - 1, '.') && tam_at(g, i - 1)->glued)))
		i--;
	return e->day == 0 && is_small_number(g, i - 1) && !tam_at(g, i - 1)->glued;
}

/* "3 to 5 May", "vom 3. bis 5. Mai", "3./4. Mai". */
static bool
follows_day(const struct tam_grammar *g, size_t i)
{
	size_t k = i;

	if (k < 2 || (tam_at(g, k - 1)->kind != TAM_WORD && !tam_is_sign(g->t, k - 1, '/')))
		return false;
	k -= 2;
	if (k > 0 && tam_is_sign(g->t, k, '.') && tam_at(g, k)->glued)
		k--;
	return is_small_number(g, k);
}

bool
tam_expr_stands(const struct tam_grammar *g, struct tam_expr *e)
{
	size_t i = e->first;
	bool number = tam_at(g, i)->kind == TAM_NUMBER;

	if (e->year == 0 && e->month == 0)
		return true;
	if (in_address(g, e) || (tam_at(g, i)->digits == 4 && in_name(g, e)))
		e->bound = true;
	if (number && e->end - i >= 3 && tam_at(g, i + 1)->kind == TAM_SIGN &&
		tam_is_number(g->t, i + 2, 1, 2) && !numeric_stands(g, e))
		return false;
	if (leaves_out(g, e))
		return false;
	if (number && e->day != 0 && (tam_is_range_end(g, i) || follows_day(g, i)))
		e->bound = true;
	return true;
}
