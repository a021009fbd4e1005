/* Trying one expression on a line: what of the line it gets to see, so that no expression costs more than
 * a line is long. */
#include "pat/attempt.h"

#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

enum {
	WINDOW = 64 * 1024,   /* longest subject of an expression */
	DECORATION_TRIES = 6, /* signs before a line that a pattern may want for itself */
};

/* What stands around [start, end) decorates the line. */
static bool
is_whole(struct tam_matcher *m, struct tam_slice line, size_t start, size_t end)
{
	if (start + (line.n - end) > TAM_DECORATION_MOST)
		return false;
	tam_buf_clear(&m->scratch);
	tam_buf_add(&m->scratch, line.p, start);
	tam_buf_char(&m->scratch, 'x');
	tam_buf_add(&m->scratch, line.p + end, line.n - end);
	return !m->scratch.failed && tam_fold_strip(tam_buf_all(&m->scratch)).n == 1;
}

bool
tam_try_window(const struct tam_search *s, uint32_t probe, size_t from, size_t to, bool *more)
{
	const struct tam_probe *p = &s->m->packs->probes.v[probe];
	const struct tam_rule *r = &s->m->packs->rules.v[p->rule];
	struct tam_subject subject = {s->line, from, to, s->line.n, &r->langs};
	struct tam_range groups[TAM_REGEX_GROUPS];
	const struct tam_regex *regex = tam_match_regex(s->m, probe);
	struct tam_match match = {p->rule, {0, 0}, regex, groups, false};
	size_t *end = &s->m->probe_end[probe];

	if (regex == NULL)
		return false;
	while (subject.from < to && tam_regex_find(s->m->run, regex, &subject, groups)) {
		subject.from = groups[0].end;
		if (groups[0].start < *end)
			continue;
		*end = groups[0].end;
		if ((r->at & TAM_AT_LINE) &&
			!is_whole(s->m, s->line, groups[0].start, groups[0].end))
			continue;
		match.at = groups[0];
		if (!s->fn(s->user, &match))
			return false;
		*more = (r->cut & TAM_CUT_MATCH) != 0;
		if (!*more) {
			*end = SIZE_MAX; /* nor in a later piece of the line */
			break;
		}
	}
	return !tam_regex_starved(s->m->run);
}

/* The text has more characters than `most`, blanks apart. Counts on where it stopped before. */
static bool
longer(struct tam_length *l, struct tam_slice text, size_t most)
{
	size_t step;

	while (l->letters <= most && l->at < text.n) {
		l->letters += !tam_char_is_space(tam_utf8_get(text, l->at, &step));
		l->at += step;
	}
	return l->letters > most;
}

static bool
core_too_long(struct tam_search *s, const struct tam_probe *p)
{
	if (s->core.p == NULL)
		s->core = tam_fold_strip(s->line);
	return s->core.n > p->longest && longer(&s->core_length, s->core, p->longest);
}

static bool
line_too_long(struct tam_search *s, const struct tam_probe *p)
{
	return s->line.n > p->longest && longer(&s->line_length, s->line, p->longest);
}

/* No digit of any script. */
static bool
is_digitless(struct tam_slice s)
{
	size_t i = 0, step;

	for (; i < s.n && !tam_char_is_digit(tam_utf8_get(s, i, &step)); i += step)
		continue;
	return i >= s.n;
}

static bool
lacks_digit(struct tam_search *s, const struct tam_probe *p)
{
	if (p->digit && s->digit == TAM_DIGIT_UNKNOWN)
		s->digit = is_digitless(s->line) ? TAM_DIGIT_NONE : TAM_DIGIT_SOME;
	return p->digit && s->digit == TAM_DIGIT_NONE;
}

bool
tam_try_whole(struct tam_search *s, uint32_t probe)
{
	const struct tam_probe *p = &s->m->packs->probes.v[probe];
	const struct tam_rule *r = &s->m->packs->rules.v[p->rule];
	struct tam_range groups[TAM_REGEX_GROUPS];
	const struct tam_regex *regex;
	struct tam_match match = {p->rule, {0, 0}, NULL, groups, false};
	struct tam_subject subject = {s->line, 0, s->line.n, 0, &r->langs};
	size_t step, tries;

	if (s->line.n > TAM_WHOLE_MOST || lacks_digit(s, p) || core_too_long(s, p))
		return true;
	if (tam_text_is_quoted(s->line))
		return true;
	regex = tam_match_regex(s->m, probe);
	if (regex == NULL)
		return false;
	match.regex = regex;
	subject.from = (size_t)(s->core.p - s->line.p);
	subject.core_end = subject.from + s->core.n;
	for (tries = 0; tries < DECORATION_TRIES; tries++) {
		if (tam_regex_find(s->m->run, regex, &subject, groups)) {
			match.at = groups[0];
			return s->fn(s->user, &match);
		}
		if (subject.from == 0)
			break;
		(void)tam_utf8_before(s->line, subject.from, &step);
		subject.from -= step;
	}
	return !tam_regex_starved(s->m->run);
}

/* Where the first run of more than TAM_BLANKS_MOST blanks in [from, to) begins, and *behind where it
 * ends; `to` for both when there is none. */
static size_t
long_blank(struct tam_slice line, size_t from, size_t to, size_t *behind)
{
	size_t at = from, start = from, run = 0, step;

	for (; at < to; at += step) {
		if (tam_char_is_space(tam_utf8_get(line, at, &step))) {
			run++;
			continue;
		}
		if (run > TAM_BLANKS_MOST)
			break;
		run = 0;
		start = at + step;
	}
	*behind = run > TAM_BLANKS_MOST ? at : to;
	return run > TAM_BLANKS_MOST ? start : to;
}

/* In [from, to), between long runs of blanks. */
static bool
try_parts(const struct tam_search *s, uint32_t probe, size_t from, size_t to, bool *more)
{
	size_t end, next;

	if (!s->split)
		return tam_try_window(s, probe, from, to, more);
	while (from < to && *more) {
		end = long_blank(s->line, from, to, &next);
		if (!tam_try_window(s, probe, from, end, more))
			return false;
		from = next;
	}
	return true;
}

bool
tam_try(struct tam_search *s, uint32_t probe)
{
	const struct tam_probe *p = &s->m->packs->probes.v[probe];
	size_t window = p->nested ? TAM_NESTED_WINDOW : WINDOW, at, from, to;
	bool more = true;

	if (p->whole)
		return tam_try_whole(s, probe);
	if (lacks_digit(s, p) || line_too_long(s, p))
		return true;
	if (s->line.n <= window)
		return try_parts(s, probe, 0, s->line.n, &more);
	for (at = s->from; at < s->to && more; at += window / 2) {
		from = tam_utf8_start(s->line, at < window / 4 ? 0 : at - window / 4);
		to = tam_utf8_start(s->line, at + window / 2 + window / 4);
		if (!try_parts(s, probe, from, to, &more))
			return false;
	}
	return true;
}

bool
tam_try_placed(const struct tam_search *s, uint32_t probe, unsigned place)
{
	struct tam_slice line = s->line;
	size_t from = place & TAM_AT_DOC_START || line.n <= TAM_NESTED_WINDOW
			      ? 0
			      : tam_utf8_start(line, line.n - TAM_NESTED_WINDOW),
	       to = tam_utf8_start(line, from + TAM_NESTED_WINDOW);
	unsigned both = TAM_AT_DOC_START | TAM_AT_DOC_END;
	bool more = true;

	s->m->probe_end[probe] = 0;
	if ((s->m->packs->rules.v[s->m->packs->probes.v[probe].rule].at & both) == both &&
		line.n > TAM_NESTED_WINDOW)
		return true;
	return tam_try_window(s, probe, from, to, &more);
}
