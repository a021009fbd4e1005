/* Slices: the few operations that need more than one line. */
#include "base/slice.h"

bool
tam_slice_ieq(struct tam_slice a, struct tam_slice b)
{
	size_t i;

	if (a.n != b.n)
		return false;
	for (i = 0; i < a.n; i++)
		if (tam_ascii_lower(a.p[i]) != tam_ascii_lower(b.p[i]))
			return false;
	return true;
}

size_t
tam_slice_find(struct tam_slice s, struct tam_slice needle)
{
	const char *p;
	size_t at;

	if (needle.n == 0)
		return 0;
	for (at = 0; s.n - at >= needle.n; at++) {
		p = memchr(s.p + at, needle.p[0], s.n - at - needle.n + 1);
		if (p == NULL)
			break;
		at = (size_t)(p - s.p);
		if (memcmp(p, needle.p, needle.n) == 0)
			return at;
	}
	return s.n;
}

size_t
tam_slice_place(struct tam_slice key, const void *rows, size_t n, size_t size)
{
	size_t low = 0, high = key.n == 0 ? 0 : n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const void *row = (const char *)rows + mid * size;
		const char *const *text = row;

		if (strncmp(*text, key.p, key.n) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

struct tam_slice
tam_slice_trim(struct tam_slice s)
{
	while (s.n > 0 && tam_is_space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && tam_is_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

bool
tam_slice_line(struct tam_slice *rest, struct tam_slice *line)
{
	const char *end;

	if (rest->n == 0)
		return false;
	end = memchr(rest->p, '\n', rest->n);
	*line = tam_slice(rest->p, end == NULL ? rest->n : (size_t)(end - rest->p));
	*rest = tam_slice_from(*rest, line->n + (end != NULL));
	if (line->n > 0 && line->p[line->n - 1] == '\r')
		line->n--;
	return true;
}

bool
tam_slice_number(struct tam_slice *rest, uint64_t *number)
{
	uint64_t n = 0;
	size_t i;

	for (i = 0; i < rest->n && tam_is_digit(rest->p[i]); i++) {
		if (n > (UINT64_MAX - 9) / 10)
			return false;
		n = n * 10 + (uint64_t)(rest->p[i] - '0');
	}
	if (i == 0)
		return false;
	*number = n;
	*rest = tam_slice_from(*rest, i);
	return true;
}

bool
tam_slice_word(struct tam_slice *rest, struct tam_slice *word)
{
	size_t n = 0;

	*rest = tam_slice_trim(*rest);
	if (rest->n == 0)
		return false;
	while (n < rest->n && !tam_is_space(rest->p[n]))
		n++;
	*word = tam_slice(rest->p, n);
	*rest = tam_slice_from(*rest, n);
	return true;
}
