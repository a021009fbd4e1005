/* The scanner's one pass: text, comments, doctypes and where tags begin. */
#include "html/scan.h"

#include "base/utf8.h"
#include "html/scanner.h"
#include "text/entity.h"

bool
tam_scan_grow(struct tam_scanner *s, size_t n)
{
	while (s->cap - s->n < n) {
		char *larger = tam_arena_grow(s->arena, s->skeleton, &s->cap, 1);

		if (larger == NULL) {
			s->spent = true;
			return false;
		}
		s->skeleton = larger;
	}
	return true;
}

void
tam_scan_emit(struct tam_scanner *s, const char *bytes, size_t n)
{
	if (!tam_scan_room(s, n))
		return;
	memcpy(s->skeleton + s->n, bytes, n);
	s->n += n;
}

static void
emit_char(struct tam_scanner *s, char c)
{
	if (tam_scan_room(s, 1))
		s->skeleton[s->n++] = c;
}

/* Length of a reference to TAB, LF, FF, CR or SPACE at `p`, else 0: to the tree builder that is white
 * space like any other. */
static size_t
white_reference(const char *p, const char *to)
{
	struct tam_entity e = tam_entity_read(tam_slice(p, (size_t)(to - p)), false);
	uint32_t c = e.c[0];

	return e.n > 0 && e.c[1] == 0 && c < 0x80 && tam_ch_is((char)c, TAM_CH_SPACE) ? e.n : 0;
}

static const char *
skip_white(const char *p, const char *to, bool decoded)
{
	size_t n;

	while (p < to) {
		if (tam_ch_is(*p, TAM_CH_SPACE))
			p++;
		else if (decoded && *p == '&' && (n = white_reference(p, to)) > 0)
			p += n;
		else
			break;
	}
	return p;
}

static void
add_run(struct tam_scanner *s, const char *from, const char *to)
{
	struct tam_scan_text *run;
	size_t i = s->out->text.n;
	uint32_t c = i < TAM_RUNS_PER_PLANE ? TAM_RUN_FIRST + (uint32_t)i
					    : TAM_RUN_SECOND + (uint32_t)(i - TAM_RUNS_PER_PLANE);

	if (i == TAM_RUNS) {
		s->code = tam_fail(
			s->err, TAM_BAD, "over budget: more than %d runs of text", (int)TAM_RUNS);
		return;
	}
	run = TAM_PUSH(s->arena, &s->out->text);
	if (run == NULL || !tam_scan_room(s, 4)) {
		s->spent = true;
		return;
	}
	run->at = (uint32_t)(from - s->start);
	run->n = (uint32_t)(to - from);
	run->plain = tam_scan_plain(s, from, to);
	s->n += tam_utf8_put(c, s->skeleton + s->n);
}

void
tam_scan_run(struct tam_scanner *s, const char *from, const char *to, bool decoded, bool verbatim)
{
	const char *p = skip_white(from, to, decoded);

	s->out->texts += to > from;
	if (p > from && verbatim) {
		tam_scan_emit(s, from, (size_t)(p - from));
		if (memchr(from, '&', (size_t)(p - from)) != NULL)
			tam_fold_spoil(s); /* the tree builder is to decode it */
	} else if (p > from) {
		emit_char(s, *from == '&' ? ' ' : *from);
	}
	if (p < to)
		add_run(s, p, to);
}

const char *
tam_scan_markup(const char *p, const char *end)
{
	while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		char next = p + 1 < end ? p[1] : ' ';

		if (tam_ch_letter(next) || next == '!' || next == '?' ||
			(next == '/' && p + 2 < end))
			return p;
		p++;
	}
	return end;
}

static const char *
past(const char *p, const char *end, char mark)
{
	const char *q = memchr(p, mark, (size_t)(end - p));

	return q == NULL ? end : q + 1;
}

/* A comment ends at `-->` and `--!>`, and at once as `<!-->` or `<!--->`. */
const char *
tam_scan_comment(const char *p, const char *end)
{
	p += 4;
	if (p < end && *p == '>')
		return p + 1;
	if (end - p >= 2 && p[0] == '-' && p[1] == '>')
		return p + 2;
	while (p < end && (p = memchr(p, '-', (size_t)(end - p))) != NULL) {
		if (end - p >= 3 && p[1] == '-' && p[2] == '>')
			return p + 3;
		if (end - p >= 4 && p[1] == '-' && p[2] == '!' && p[3] == '>')
			return p + 4;
		p++;
	}
	return end;
}

/* A comment ends a text node and flushes what a table keeps back, so an empty one stays. */
static void
bogus_comment(struct tam_scanner *s)
{
	tam_scan_emit(s, "<!---->", 7);
	s->p = past(s->p, s->end, '>');
}

/* At `<!`. */
static void
declaration(struct tam_scanner *s)
{
	struct tam_slice rest = tam_slice(s->p + 2, (size_t)(s->end - s->p) - 2);
	const char *from = s->p;

	if (tam_slice_starts(rest, TAM_LIT("--"))) {
		tam_scan_emit(s, "<!---->", 7);
		s->p = tam_scan_comment(s->p, s->end);
	} else if (rest.n >= 7 && tam_slice_ieq(tam_slice(rest.p, 7), TAM_LIT("doctype"))) {
		s->p = past(s->p, s->end, '>');
		tam_fold_spoil(s);
		tam_scan_emit(s, from, (size_t)(s->p - from));
	} else if (s->foreign && tam_slice_starts(rest, TAM_LIT("[CDATA["))) {
		s->out->gave_up = "CDATA behind svg or math";
	} else {
		bogus_comment(s);
	}
}

/* `</>` is nothing, but Gumbo 0.10 takes it for the beginning of the tag that follows, and then has
 * neither its place nor, in svg and math, its name right. */
static void
nameless(struct tam_scanner *s)
{
	if (s->foreign)
		s->out->gave_up = "nameless tag in svg or math";
	tam_fold_spoil(s);
	s->p += 3;
}

/* At a `<` that begins markup. */
static void
markup(struct tam_scanner *s)
{
	char next = s->p[1];

	if (tam_ch_letter(next))
		tam_scan_start_tag(s);
	else if (next == '!')
		declaration(s);
	else if (next == '?')
		bogus_comment(s);
	else if (tam_ch_letter(s->p[2]))
		tam_scan_end_tag(s);
	else if (s->p[2] == '>')
		nameless(s);
	else
		bogus_comment(s);
}

static bool
is_verbatim(const struct tam_scanner *s)
{
	return s->pres > 0 || s->listings > 0 || s->verbatim_rest;
}

/* Text up to `to`. */
static void
text(struct tam_scanner *s, const char *to)
{
	size_t runs = s->out->text.n;

	tam_scan_run(s, s->p, to, true, is_verbatim(s));
	if (s->out->text.n > runs)
		tam_fold_text(s);
}

static void
scan(struct tam_scanner *s)
{
	while (s->p < s->end && !s->spent && s->code == TAM_OK && s->out->gave_up == NULL) {
		const char *next = tam_scan_markup(s->p, s->end);

		if (s->p == s->foreign_end)
			s->foreign = false;
		if (next > s->p)
			text(s, next);
		s->p = next;
		if (s->p < s->end)
			markup(s);
	}
}

void
tam_scan_begin(struct tam_scanner *s, struct tam_slice html)
{
	s->start = s->p = html.p;
	s->end = html.p + html.n;
	s->reference = tam_scan_next(s, '&', html.p);
	s->cr = tam_scan_next(s, '\r', html.p);
	s->returns = s->cr < s->end;
	tam_names_init(&s->names);
}

enum tam_code
tam_scan(struct tam_scan *out, struct tam_arena *arena, struct tam_slice html, struct tam_err *err)
{
	struct tam_scanner s;

	memset(out, 0, sizeof *out);
	memset(&s, 0, offsetof(struct tam_scanner, names));
	s.out = out;
	s.arena = arena;
	s.err = err;
	out->source = html;
	if (html.n >= UINT32_MAX) {
		out->gave_up = "page of 4 GiB";
		return TAM_OK;
	}
	if (html.p == NULL || html.n == 0)
		html = TAM_LIT("");
	tam_scan_begin(&s, html);
	s.cap = html.n / 16 + 256;
	s.skeleton = tam_arena_alloc(arena, s.cap);
	if (s.skeleton == NULL || !tam_fold_init(&s))
		return tam_fail_arena(err, arena);
	scan(&s);
	if (s.n >= UINT32_MAX)
		out->gave_up = "skeleton of 4 GiB";
	if (s.spent || (out->gave_up == NULL && !tam_fold_finish(&s)))
		return tam_fail_arena(err, arena);
	return s.code;
}
