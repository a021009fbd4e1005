/* Explanations: what was cut, where, why and by which rule. */
#include "api/explain.h"

#include "base/utf8.h"
#include "base/visible.h"

/* Terminal colours: red and struck for what goes, dim for the reason. */
struct paint {
	const char *cut, *note, *off;
};

static const struct paint plain = {"", "", ""};
static const struct paint colors = {"\x1b[31;9m", "\x1b[2m", "\x1b[0m"};

/* How many characters of a long cut are shown on each side. */
enum { SHOWN = 60 };

static bool
shows(const struct tam_span *s)
{
	return s->kind != TAM_SPAN_KEPT && s->mark.reason != TAM_REASON_WHITE_SPACE;
}

/* What a page holds must not act on the terminal of who reads the explanation. Lines after the
 * first are indented like it. */
static void
put_safe(struct tam_buf *out, struct tam_slice s, bool newlines)
{
	struct tam_slice line;
	bool first = true;

	while (tam_slice_line(&s, &line)) {
		if (!first)
			tam_buf_str(out, newlines ? "\n" : " ");
		if (!first && newlines && line.n > 0)
			tam_buf_str(out, "  ");
		tam_visible(out, line, false);
		first = false;
	}
}

/* The first SHOWN characters of `s`, whole if that is hardly less. */
static void
put_short(struct tam_buf *out, struct tam_slice s)
{
	size_t i, step, n = 0;

	if (tam_utf8_count(s) <= 2 * SHOWN) {
		put_safe(out, s, false);
		return;
	}
	for (i = 0; n < SHOWN; n++) {
		(void)tam_utf8_get(s, i, &step);
		i += step;
	}
	put_safe(out, tam_slice(s.p, i), false);
	tam_buf_str(out, " [...] ");
	for (i = s.n, n = 0; n < SHOWN; n++) {
		(void)tam_utf8_before(s, i, &step);
		i -= step;
	}
	put_safe(out, tam_slice_from(s, i), false);
}

static void
put_note(const struct tamis *t, const struct tam_span *s, const struct paint *paint,
	struct tam_buf *out)
{
	const char *rule = tam_rule_id(t, s->mark.rule);

	tam_buf_printf(out, " %s[%s%s%s]%s", paint->note, tam_reason_name(s->mark.reason),
		rule == NULL ? "" : " ", rule == NULL ? "" : rule, paint->off);
}

/* A cut of whole lines: each has a line of its own. */
static void
put_lines(const struct tamis *t, const struct tam_span *s, struct tam_slice text,
	const struct paint *paint, struct tam_buf *out)
{
	struct tam_slice line;

	while (tam_slice_line(&text, &line)) {
		if (line.n == 0)
			continue;
		tam_buf_str(out, "- ");
		tam_buf_str(out, paint->cut);
		put_short(out, line);
		tam_buf_str(out, paint->off);
		put_note(t, s, paint, out);
		tam_buf_char(out, '\n');
	}
}

/* A cut inside a line stands in {- -}. True when it takes the end of the line with it. */
static bool
put_inline(const struct tamis *t, const struct tam_span *s, struct tam_slice text,
	const struct paint *paint, struct tam_buf *out)
{
	bool ends_line = text.n > 0 && text.p[text.n - 1] == '\n';

	while (text.n > 0 && (text.p[text.n - 1] == '\n' || text.p[text.n - 1] == '\r'))
		text.n--;
	tam_buf_printf(out, "{-%s", paint->cut);
	put_short(out, text);
	tam_buf_printf(out, "%s-}", paint->off);
	put_note(t, s, paint, out);
	if (s->with.n > 0) {
		tam_buf_str(out, "{+");
		put_safe(out, s->with, false);
		tam_buf_str(out, "+}");
	}
	tam_buf_char(out, ends_line ? '\n' : ' ');
	return ends_line;
}

static bool
at_line_start(const struct tam_doc *doc, size_t at)
{
	return at == 0 || doc->text.p[at - 1] == '\n' || doc->text.p[at - 1] == '\r';
}

static bool
at_line_end(const struct tam_doc *doc, size_t at)
{
	return at_line_start(doc, at) || at == doc->text.n;
}

static void
put_summary(const struct tamis *t, struct tam_buf *out)
{
	const char *between = ":";
	int r;

	tam_buf_printf(out, "-- %llu characters kept, %llu cut", (unsigned long long)t->tally.kept,
		(unsigned long long)t->tally.removed);
	for (r = 1; r < TAM_REASONS; r++) {
		if (t->tally.by_reason[r] == 0)
			continue;
		tam_buf_printf(out, "%s %s %llu", between, tam_reason_name((enum tam_reason)r),
			(unsigned long long)t->tally.by_reason[r]);
		between = ",";
	}
	tam_buf_char(out, '\n');
	if (t->doc.without_tree.p != NULL) {
		tam_buf_str(out, "-- read line by line, without a tree: ");
		tam_visible(out, t->doc.without_tree, false);
		tam_buf_char(out, '\n');
	}
}

void
tam_explain_text(const struct tamis *t, bool color, struct tam_buf *out)
{
	const struct tam_doc *doc = &t->doc;
	const struct paint *paint = color ? &colors : &plain;
	bool fresh = true; /* the output stands at the start of a line */
	size_t i;

	for (i = 0; i < doc->spans.n; i++) {
		const struct tam_span *s = &doc->spans.v[i];
		struct tam_slice text = tam_slice(doc->text.p + s->start, s->end - s->start);
		bool whole = fresh && at_line_start(doc, s->start) && at_line_end(doc, s->end);

		if (s->kind == TAM_SPAN_KEPT) {
			if (fresh && text.p[0] != '\n')
				tam_buf_str(out, "  ");
			fresh = text.p[text.n - 1] == '\n';
			put_safe(out, tam_slice(text.p, text.n - fresh), true);
			if (fresh)
				tam_buf_char(out, '\n');
		} else if (shows(s)) {
			if (fresh && !whole)
				tam_buf_str(out, "  ");
			if (whole)
				put_lines(t, s, text, paint, out);
			else
				fresh = put_inline(t, s, text, paint, out);
		} else if (s->with.n > 0 && s->with.p[0] == '\n') {
			tam_buf_char(out, '\n');
			fresh = true;
		}
	}
	if (!fresh)
		tam_buf_char(out, '\n');
	put_summary(t, out);
}

struct tam_json
tam_explain_open(const struct tamis *t, size_t start, size_t end, struct tam_buf *out)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	tam_json_key(&j, "input");
	tam_json_string(&j, tam_from_bytes(t->in.path));
	tam_json_key(&j, "offset");
	tam_json_count(&j, t->in.offset);
	tam_json_key(&j, "start");
	tam_json_count(&j, start);
	tam_json_key(&j, "end");
	tam_json_count(&j, end);
	return j;
}

static void
put_history(const struct tam_mark *was, struct tam_json *j)
{
	tam_json_key(j, "was");
	tam_json_open(j, '[');
	for (; was != NULL; was = was->was) {
		tam_json_open(j, '{');
		tam_json_key(j, "stage");
		tam_json_string(j, tam_slice_of(tam_stage_name(was->stage)));
		tam_json_key(j, "reason");
		tam_json_string(j, tam_slice_of(tam_reason_name(was->reason)));
		tam_json_close(j, '}');
	}
	tam_json_close(j, ']');
}

static void
put_span(const struct tamis *t, const struct tam_span *s, struct tam_buf *out)
{
	static const char *const actions[] = {"kept", "cut", "rewritten"};
	struct tam_json j = tam_explain_open(t, s->start, s->end, out);
	bool acted = s->kind != TAM_SPAN_KEPT;

	tam_json_key(&j, "action");
	tam_json_string(&j, tam_slice_of(actions[s->kind]));
	tam_json_key(&j, "stage");
	tam_json_string(&j, acted ? tam_slice_of(tam_stage_name(s->mark.stage)) : TAM_NONE);
	tam_json_key(&j, "reason");
	tam_json_string(&j, acted ? tam_slice_of(tam_reason_name(s->mark.reason)) : TAM_NONE);
	tam_json_key(&j, "rule");
	tam_json_string(&j, tam_slice_of(tam_rule_id(t, s->mark.rule)));
	tam_json_key(&j, "text");
	tam_json_string(&j, tam_slice(t->doc.text.p + s->start, s->end - s->start));
	tam_json_key(&j, "with");
	tam_json_string(&j, s->kind == TAM_SPAN_REWRITTEN ? s->with : TAM_NONE);
	put_history(s->mark.was, &j);
	tam_json_close(&j, '}');
	tam_buf_char(out, '\n');
}

void
tam_explain_json(const struct tamis *t, bool all, struct tam_buf *out)
{
	size_t i;

	for (i = 0; i < t->doc.spans.n; i++)
		if (all || t->doc.spans.v[i].kind != TAM_SPAN_KEPT)
			put_span(t, &t->doc.spans.v[i], out);
}
