/* Names of months and weekdays in a short string, as whole phrases or as a form of a word. */
#include "date/scan.h"

#include "text/calendar.h"
#include "text/fold.h"

enum { LONGEST_NAME = 5, LONGEST_WORD = 60 };

/* What the tokens from `i` on name, the longest name first: a month (1-12) or weekday (101-107). */
static int
named(const struct tam_date_scan *t, size_t i, const char *lang, bool any, size_t *taken)
{
	struct tam_buf key = {0};
	int best = 0, found;
	bool more = true;
	size_t k;

	for (k = 0; more && k < LONGEST_NAME && i + k < t->n; k++) {
		if (t->v[i + k].text.n > LONGEST_WORD)
			break;
		if (k > 0 && !t->v[i + k].glued)
			tam_buf_char(&key, ' ');
		tam_fold(&key, t->v[i + k].text);
		if (key.failed)
			break;
		found = tam_calendar_find(tam_buf_all(&key), lang, any, &more);
		/* A name that ends in a number does not end inside a longer one. */
		if (found != 0) {
			best = found;
			*taken = k + 1;
		}
	}
	tam_buf_free(&key);
	return best;
}

/* The month whose name the word is a form of: with an ending, as Basque has them, or a preposition of
 * one letter in front, as Hebrew. */
static int
inflected(struct tam_slice word, const char *lang)
{
	struct tam_buf folded = {0};
	struct tam_slice s;
	int month = 0;
	size_t n;

	tam_fold(&folded, word);
	s = tam_buf_all(&folded);
	for (n = s.n; !folded.failed && month == 0 && n > 4 && n + 8 > s.n; n--)
		month = tam_month_in(tam_slice(s.p, n), lang);
	if (month == 0 && s.n > 6 && tam_slice_starts(s, TAM_LIT("\xD7\x91"))) /* Hebrew b- */
		month = tam_month_in(tam_slice_from(s, 2), lang);
	tam_buf_free(&folded);
	return month;
}

void
tam_date_scan_names(
	const struct tam_date_scan *t, const char *lang, bool any, struct tam_date_scan_month *m)
{
	size_t i, k, taken = 0;
	int number;

	for (i = 0; i < t->n; i++) {
		if (t->v[i].kind == TAM_SIGN)
			continue;
		number = named(t, i, lang, any, &taken);
		if (number == 0 ||
			(taken == 1 && (t->v[i].kind == TAM_NUMBER || t->v[i].text.n < 2)))
			continue;
		if (number > 100) {
			for (k = i; k < i + taken && k < 64; k++)
				m->weekday |= (uint64_t)1 << k;
		} else if (m->month == 0) {
			m->month = number;
			m->first = i;
			m->end = i + taken;
		}
		i += taken - 1;
	}
	for (i = 0; m->month == 0 && i < t->n; i++)
		if (t->v[i].kind == TAM_WORD && (i >= 64 || (m->weekday >> i & 1) == 0)) {
			m->month = inflected(t->v[i].text, lang);
			m->first = i;
			m->end = i + 1;
		}
}
