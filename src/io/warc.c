/* Headers of WARC records. Versions 0.17 to 1.1 differ in nothing that matters here. */
#include "io/warc.h"

#include "io/http.h"

/* Of a line that begins a record: "WARC/1.1". */
#define VERSION_BYTES 8

bool
tam_warc_begins(struct tam_slice s)
{
	return s.n >= VERSION_BYTES && tam_slice_starts(s, TAM_LIT("WARC/")) &&
	       tam_is_digit(s.p[5]) && s.p[6] == '.' && tam_is_digit(s.p[7]);
}

/* The line behind the version must be a field: a text may speak of WARC/1.0 too. */
static bool
begins_record(struct tam_slice s)
{
	struct tam_slice line;
	size_t i;

	if (!tam_warc_begins(s))
		return false;
	s.n = s.n > TAM_WARC_LOOK ? TAM_WARC_LOOK : s.n;
	if (!tam_slice_line(&s, &line) || line.n > 10)
		return false;
	for (i = 0; i < s.n &&
		    (tam_is_digit(s.p[i]) || s.p[i] == '-' ||
			    (tam_ascii_lower(s.p[i]) >= 'a' && tam_ascii_lower(s.p[i]) <= 'z'));)
		i++;
	return i == s.n || (i > 0 && s.p[i] == ':');
}

size_t
tam_warc_find(struct tam_slice s)
{
	size_t at = 0;
	const char *p;

	while (at < s.n && (p = memchr(s.p + at, 'W', s.n - at)) != NULL) {
		at = (size_t)(p - s.p);
		if (begins_record(tam_slice_from(s, at)))
			return at;
		at++;
	}
	return s.n;
}

size_t
tam_warc_head(struct tam_slice s, bool *ends)
{
	struct tam_slice rest = s, line;

	*ends = false;
	while (tam_slice_line(&rest, &line)) {
		*ends = line.n == 0 && rest.p[-1] == '\n';
		if (*ends || (line.p > s.p && tam_warc_begins(line)))
			return (size_t)((*ends ? rest.p : line.p) - s.p);
	}
	return s.n;
}

static struct tam_slice
without_brackets(struct tam_slice s)
{
	if (s.n >= 2 && s.p[0] == '<' && s.p[s.n - 1] == '>')
		return tam_slice_trim(tam_slice(s.p + 1, s.n - 2));
	return s;
}

const char *
tam_warc_parse(struct tam_slice head, struct tam_warc_head *out)
{
	static const struct {
		struct tam_slice name;
		size_t at;
	} fields[] = {
		{{"WARC-Type", 9}, offsetof(struct tam_warc_head, type)},
		{{"WARC-Record-ID", 14}, offsetof(struct tam_warc_head, id)},
		{{"WARC-Target-URI", 15}, offsetof(struct tam_warc_head, url)},
		{{"WARC-Date", 9}, offsetof(struct tam_warc_head, date)},
		{{"Content-Type", 12}, offsetof(struct tam_warc_head, content_type)},
		{{"WARC-Identified-Payload-Type", 28},
			offsetof(struct tam_warc_head, payload_type)},
		{{"WARC-Truncated", 14}, offsetof(struct tam_warc_head, truncated)},
		{{"WARC-Segment-Number", 19}, offsetof(struct tam_warc_head, segment)},
	};
	struct tam_slice line, name, value, length = TAM_NONE;
	size_t i;

	*out = (struct tam_warc_head){.length = 0};
	if (!tam_warc_begins(head) || !tam_slice_line(&head, &line))
		return "no version";
	while (tam_head_field(&head, &name, &value)) {
		if (tam_slice_ieq(name, TAM_LIT("Content-Length")))
			length = value;
		for (i = 0; i < TAM_COUNT(fields); i++)
			if (tam_slice_ieq(name, fields[i].name))
				memcpy((char *)out + fields[i].at, &value, sizeof value);
	}
	/* An address in brackets is a mistake of the standard's first edition, and of wget. */
	out->url = without_brackets(out->url);
	if (length.p == NULL)
		return "no Content-Length";
	return tam_head_number(length, &out->length) ? NULL : "a Content-Length that is no number";
}

/* Copies `n` digits from the front of `s` behind *to. */
static bool
take_digits(struct tam_slice *s, size_t n, char **to)
{
	size_t i;

	if (s->n < n)
		return false;
	for (i = 0; i < n; i++) {
		if (!tam_is_digit(s->p[i]))
			return false;
		*(*to)++ = s->p[i];
	}
	*s = tam_slice_from(*s, n);
	return true;
}

/* Month, day, hour, minute and second of the `n` characters, as far as they go. */
static bool
within(const char *date, size_t n)
{
	static const int most[] = {12, 31, 23, 59, 60};
	size_t i, at;

	for (i = 0, at = 5; i < TAM_COUNT(most) && at + 2 <= n; i++, at += 3) {
		int value = (date[at] - '0') * 10 + (date[at + 1] - '0');

		if (value > most[i] || (i < 2 && value == 0))
			return false;
	}
	return true;
}

void
tam_warc_date(struct tam_slice s, char out[32])
{
	static const struct {
		size_t digits;
		char before;
	} parts[] = {{4, '\0'}, {2, '-'}, {2, '-'}, {2, 'T'}, {2, ':'}, {2, ':'}};
	static const char rest[] = "0000-01-01T00:00:00";
	char *to = out;
	size_t i;

	out[0] = '\0';
	for (i = 0; i < TAM_COUNT(parts); i++) {
		if (i > 0) {
			if (s.n == 0 || s.p[0] == 'Z')
				break;
			if (s.p[0] == parts[i].before)
				s = tam_slice_from(s, 1);
			*to++ = parts[i].before;
		}
		if (!take_digits(&s, parts[i].digits, &to)) {
			out[0] = '\0';
			return;
		}
	}
	if (!within(out, (size_t)(to - out))) {
		out[0] = '\0';
		return;
	}
	/* WARC 1.1 allows a year or a month alone, and fractions of a second. */
	memcpy(to, rest + (to - out), sizeof rest - (size_t)(to - out));
	out[sizeof rest - 1] = 'Z';
	out[sizeof rest] = '\0';
}
