/* Header blocks: of HTTP messages and, their form being the same, of WARC records. */
#include "io/http.h"

size_t
tam_head_length(struct tam_slice s)
{
	size_t at = 0;
	const char *lf;

	while ((lf = at < s.n ? memchr(s.p + at, '\n', s.n - at) : NULL) != NULL) {
		size_t line = (size_t)(lf - s.p) - at;

		if (line == 0 || (line == 1 && s.p[at] == '\r'))
			return (size_t)(lf - s.p) + 1;
		at = (size_t)(lf - s.p) + 1;
	}
	return s.n;
}

/* Length of the field at the front, with the lines that continue it. */
static size_t
field_length(struct tam_slice s)
{
	const char *lf;
	size_t n = 0;

	do {
		lf = memchr(s.p + n, '\n', s.n - n);
		n = lf == NULL ? s.n : (size_t)(lf - s.p) + 1;
	} while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t'));
	return n;
}

bool
tam_head_field(struct tam_slice *rest, struct tam_slice *name, struct tam_slice *value)
{
	while (rest->n > 0) {
		size_t n = field_length(*rest), colon;
		struct tam_slice field = tam_slice(rest->p, n);

		*rest = tam_slice_from(*rest, n);
		colon = tam_slice_find(field, TAM_LIT(":"));
		if (colon == n)
			continue;
		*name = tam_slice_trim(tam_slice(field.p, colon));
		*value = tam_slice_trim(tam_slice_from(field, colon + 1));
		if (name->n > 0)
			return true;
	}
	return false;
}

struct tam_slice
tam_head_value(struct tam_slice head, struct tam_slice name)
{
	struct tam_slice found, value;

	while (tam_head_field(&head, &found, &value))
		if (tam_slice_ieq(found, name))
			return value;
	return TAM_NONE;
}

bool
tam_head_number(struct tam_slice value, uint64_t *out)
{
	return tam_slice_number(&value, out) && value.n == 0;
}

struct tam_slice
tam_media_type(struct tam_slice value)
{
	size_t i = 0;

	/* Some servers put a comma where the semicolon belongs. */
	while (i < value.n && value.p[i] != ';' && value.p[i] != ',')
		i++;
	return tam_slice_trim(tam_slice(value.p, i));
}

struct tam_slice
tam_media_charset(struct tam_slice value)
{
	static const char quotes[] = "\"'";
	size_t i = 0, n = 0;

	while (i + 8 <= value.n && !tam_slice_ieq(tam_slice(value.p + i, 8), TAM_LIT("charset=")))
		i++;
	if (i + 8 > value.n)
		return TAM_NONE;
	value = tam_slice_trim(tam_slice_from(value, i + 8));
	if (value.n > 0 && memchr(quotes, value.p[0], 2) != NULL)
		value = tam_slice_from(value, 1);
	while (n < value.n && memchr(quotes, value.p[n], 2) == NULL && value.p[n] != ';' &&
		value.p[n] != ',' && !tam_is_space(value.p[n]))
		n++;
	return n == 0 ? TAM_NONE : tam_slice(value.p, n);
}

int
tam_http_status(struct tam_slice head)
{
	struct tam_slice line, word;
	int status = 0;
	size_t i;

	if (!tam_slice_line(&head, &line) || !tam_slice_word(&line, &word) || word.n < 5 ||
		!tam_slice_ieq(tam_slice(word.p, 5), TAM_LIT("HTTP/")) ||
		!tam_slice_word(&line, &word) || word.n != 3)
		return 0;
	for (i = 0; i < 3; i++) {
		if (!tam_is_digit(word.p[i]))
			return 0;
		status = status * 10 + (word.p[i] - '0');
	}
	return status;
}
