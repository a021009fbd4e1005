/* All expressions of time in a text, line by line, from left to right. */
#include "date/expr.h"

#include "text/language.h"

static const struct tam_expr nothing = {
	.type = TAM_WHEN_DATE,
	.relation = TAM_NO_RELATION,
	.hour = -1,
	.minute = -1,
	.second = -1,
};

/* A part of the day or a clock time behind a date belongs to it. */
static void
with_time(const struct tam_grammar *g, struct tam_expr *e)
{
	size_t k = e->end;

	if (e->type != TAM_WHEN_DATE || (e->day == 0 && e->weekday == 0 && e->unit != 'd'))
		return;
	if (tam_expr_clock(g, &k, e) || tam_eat(g, &k, WORD_PART, &e->part))
		e->end = k;
}

/* An article in front that the language counts to the date: "le 24 mai". */
static void
with_article(const struct tam_grammar *g, struct tam_expr *e)
{
	const struct tam_meaning *m;

	if (e->first == 0 || e->type != TAM_WHEN_DATE || e->day == 0 || e->year != 0)
		return;
	m = tam_means(g->t, e->first - 1, WORD_ON);
	if (m != NULL && m->value == 1 && m->tokens == 1)
		e->first--;
}

static bool
begins(const struct tam_grammar *g, size_t i, struct tam_expr *e)
{
	const struct tam_token *t = tam_at(g, i);
	struct tam_expr relative = nothing;

	*e = nothing;
	e->first = relative.first = i;
	/* A word without a meaning may be an English month that signs join to the rest. */
	if (t->kind != TAM_NUMBER && t->meanings == 0 &&
		(t->kind == TAM_SIGN ||
			(!tam_is_sign(g->t, i + 1, '-') && !tam_is_sign(g->t, i + 1, '/'))))
		return false;
	if (!tam_expr_calendar(g, i, e) || !tam_expr_stands(g, e))
		e->end = i;
	if (tam_expr_relative(g, i, &relative) && relative.end > e->end)
		*e = relative;
	if (e->end == i)
		return false;
	with_time(g, e);
	with_article(g, e);
	return true;
}

static bool
add(struct tam_whens *out, struct tam_arena *arena, const struct tam_tokens *t,
	const struct tam_expr *e, size_t base, const struct tam_date *anchor)
{
	struct tam_when *w = TAM_PUSH(arena, &out->v);

	if (w == NULL)
		return false;
	w->start = base + t->tok.v[e->first].start;
	w->end = base + t->tok.v[e->end - 1].end;
	tam_expr_resolve(e, anchor, w);
	w->absolute = w->absolute && !e->bound;
	if (w->value[0] == '\0')
		out->v.n--;
	return true;
}

static enum tam_date_order
order_of(const struct tam_when_options *o)
{
	static const char *const year_first[] = {"zh", "ja", "ko", "hu", "lt", "mn", "fa", "eu"};
	size_t i;

	if (o->order != TAM_ORDER_AUTO)
		return o->order;
	if (tam_language_is(o->lang, "en"))
		return o->lang[2] == '\0' || strcmp(o->lang, "en-US") == 0 ? TAM_ORDER_MDY
									   : TAM_ORDER_DMY;
	for (i = 0; i < TAM_COUNT(year_first); i++)
		if (tam_language_is(o->lang, year_first[i]))
			return TAM_ORDER_YMD;
	return TAM_ORDER_DMY;
}

/* Words of a line that are read at a time take a hundred bytes each. */
enum { LONGEST_PIECE = 16 * 1024 };

/* How good a place byte `at` is to part a line: 3 behind a sentence or clause, 2 behind a blank, which may
 * stand in a date, 0 inside of a character. */
static int
parting(struct tam_slice s, size_t at)
{
	if (((unsigned char)s.p[at] & 0xC0) == 0x80)
		return 0;
	if (s.p[at - 1] != ' ')
		return 1;
	return at > 2 && strchr(".,;:!?", s.p[at - 2]) != NULL && !tam_is_digit(s.p[at - 3]) &&
			       !tam_is_digit(s.p[at])
		       ? 3
		       : 2;
}

/* Takes off the front of a line what is read at a time: all of it, or up to the last of the best places in
 * the second half of a piece. */
static struct tam_slice
take_piece(struct tam_slice *line)
{
	struct tam_slice whole = *line;
	size_t n = whole.n, at;
	int best = 0, p;

	for (at = LONGEST_PIECE; whole.n > LONGEST_PIECE && at > LONGEST_PIECE / 2 && best < 3;
		at--) {
		p = parting(whole, at);
		n = p > best ? at : n;
		best = p > best ? p : best;
	}
	*line = tam_slice_from(whole, n);
	return tam_slice(whole.p, n);
}

/* Room for the words of a piece, the same for all of one `out`. */
static struct tam_tokens *
room_of(struct tam_whens *out, struct tam_arena *arena)
{
	if (out->room == NULL)
		out->room = tam_arena_calloc(arena, 1, sizeof *out->room);
	return out->room;
}

enum tam_code
tam_whens_find(struct tam_whens *out, struct tam_arena *arena, struct tam_slice text, size_t base,
	const struct tam_when_options *options, struct tam_err *err)
{
	struct tam_tokens *tokens = room_of(out, arena);
	const struct tam_grammar g = {tokens, order_of(options)};
	struct tam_slice rest = text, line = {text.p, 0};
	struct tam_expr e;
	size_t i;

	if (tokens == NULL)
		return tam_fail_arena(err, arena);
	while (line.n > 0 || tam_slice_line(&rest, &line)) {
		struct tam_slice piece = take_piece(&line);
		size_t at = base + (size_t)(piece.p - text.p);

		tam_tokenize(tokens, arena, piece, options->lang);
		for (i = 0; i < tokens->tok.n && !tokens->spent; i++) {
			if (!begins(&g, i, &e))
				continue;
			if (!add(out, arena, tokens, &e, at, &options->anchor))
				tokens->spent = true;
			i = e.end - 1;
		}
		if (tokens->spent)
			return tam_fail_arena(err, arena);
	}
	return TAM_OK;
}

struct tam_when_options
tam_when_options_of(const struct tam_doc *doc)
{
	struct tam_when_options o = {
		.lang = doc->lang, .order = doc->date_order, .anchor = doc->meta.created};

	if (o.order == TAM_ORDER_AUTO)
		o.order = tam_order_told(doc->text);
	return o;
}

enum tam_date_order
tam_order_told(struct tam_slice text)
{
	static const char form[] = "00/00/0000";
	const struct tam_slice slash = TAM_LIT("/");
	size_t at, k, dmy = 0, mdy = 0;

	for (at = 0; (at += tam_slice_find(tam_slice_from(text, at), slash)) < text.n; at++) {
		const char *date;
		int a, b;

		if (at < 2 || text.n - at < sizeof form - 3)
			continue;
		date = text.p + at - 2;
		if (at > 2 && tam_is_digit(date[-1]))
			continue;
		for (k = 0; k < sizeof form - 1; k++)
			if (form[k] == '0' ? !tam_is_digit(date[k]) : date[k] != form[k])
				break;
		if (k + 1 < sizeof form)
			continue;
		a = (date[0] - '0') * 10 + date[1] - '0';
		b = (date[3] - '0') * 10 + date[4] - '0';
		dmy += a > 12 && a <= 31 && b <= 12;
		mdy += b > 12 && b <= 31 && a <= 12;
	}
	if ((dmy > 0) == (mdy > 0))
		return TAM_ORDER_AUTO;
	return dmy > 0 ? TAM_ORDER_DMY : TAM_ORDER_MDY;
}
