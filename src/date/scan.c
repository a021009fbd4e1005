/* Cutting a short string up into numbers, words and signs. */
#include "date/scan.h"

#include "base/utf8.h"
#include "text/chars.h"

/* Any script's decimal digits count: the value comes from Unicode. */
static bool
read_number(struct tam_slice *s, struct tam_date_scan_token *t)
{
	size_t step, n = 0;
	uint32_t c;
	int digit;

	t->value = 0;
	t->digits = 0;
	while (n < s->n) {
		c = tam_utf8_get(*s, n, &step);
		digit = tam_char_digit(c);
		if (digit < 0)
			break;
		if (t->digits < 9)
			t->value = t->value * 10 + digit;
		t->digits++;
		n += step;
	}
	t->text = tam_slice(s->p, n);
	*s = tam_slice_from(*s, n);
	return n > 0;
}

static bool
read_word(struct tam_slice *s, struct tam_date_scan_token *t)
{
	size_t step, n = 0;
	uint32_t c;

	while (n < s->n) {
		c = tam_utf8_get(*s, n, &step);
		if (!tam_char_is_letter(c) && !tam_char_is_mark(c))
			break;
		n += step;
	}
	t->text = tam_slice(s->p, n);
	*s = tam_slice_from(*s, n);
	return n > 0;
}

/* Marks of writing direction stand inside Arabic dates. */
static bool
is_blank(uint32_t c)
{
	return tam_char_is_space(c) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool
tam_date_scan(struct tam_slice s, struct tam_date_scan *out)
{
	bool glued = false;
	size_t step;

	out->n = 0;
	while (s.n > 0) {
		struct tam_date_scan_token *t = &out->v[out->n];

		if (is_blank(tam_utf8_get(s, 0, &step))) {
			s = tam_slice_from(s, step);
			glued = false;
			continue;
		}
		if (out->n == TAM_DATE_SCAN_MOST)
			return false;
		t->glued = glued;
		if (read_number(&s, t)) {
			t->kind = TAM_NUMBER;
		} else if (read_word(&s, t)) {
			t->kind = TAM_WORD;
		} else {
			t->kind = TAM_SIGN;
			t->text = tam_slice(s.p, step);
			s = tam_slice_from(s, step);
		}
		glued = true;
		out->n++;
	}
	return true;
}
