/* A parser of PCRE2's syntax that keeps only what must be there. For each part it knows either all
 * its strings ("exact", when few) or a set of which one must occur ("need"); after the prefilters of
 * R. Cox, Regular Expression Matching with a Trigram Index, 2012. */
#include "pat/literal.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

enum { EXACT_MOST = 16, EXACT_BYTES = 64, NEED_MOST = 512, DEPTH_MOST = 24 };

typedef tam_literal_set set;

struct part {
	bool exact;
	set strings; /* exact: all strings of the part; else one of these occurs, none = unknown */
};

struct parser {
	struct tam_arena *arena;
	struct tam_slice s;
	const set *given;
	size_t at;
	unsigned depth;
	bool lost;   /* syntax that this parser does not follow */
	bool failed; /* memory */
	bool nested;
};

static struct part read_choice(struct parser *p);

static void
push(struct parser *p, set *to, struct tam_slice s)
{
	struct tam_slice *place = TAM_PUSH(p->arena, to);

	if (place == NULL)
		p->failed = true;
	else
		*place = s;
}

static struct part
text_part(struct parser *p, struct tam_slice s)
{
	struct part part = {true, {NULL, 0, 0}};

	push(p, &part.strings, s);
	return part;
}

static struct part
any_part(void)
{
	return (struct part){false, {NULL, 0, 0}};
}

/* A single letter or sign is little, but not what nearly every line has. */
static bool
tells(struct tam_slice folded)
{
	struct tam_slice core = tam_slice_trim(folded);

	return core.n > 0 && (folded.n > 1 || strchr(".,'\"-", core.p[0]) == NULL);
}

static bool
blank_at(struct tam_slice s, size_t at, bool before)
{
	size_t step;

	return tam_char_is_space(
		before ? tam_utf8_before(s, at, &step) : tam_utf8_get(s, at, &step));
}

/* Folded and cut to length; empty when nothing useful is left. Folding drops the blanks at both
 * ends of a text; a literal keeps them, since the text it is looked for in has one at each end. */
static struct tam_slice
useful(struct tam_arena *arena, struct tam_slice s, bool *failed)
{
	struct tam_buf folded = {NULL, 0, 0, false};
	struct tam_slice f = TAM_LIT("");
	size_t blank = s.n > 0 && blank_at(s, 0, false);

	if (blank)
		tam_buf_char(&folded, ' ');
	tam_fold(&folded, s);
	if (folded.n > blank && blank_at(s, s.n, true))
		tam_buf_char(&folded, ' ');
	*failed |= folded.failed;
	if (!folded.failed && tells(tam_buf_all(&folded))) {
		f = tam_buf_all(&folded);
		if (f.n > TAM_LITERAL_MOST) {
			f.n = TAM_LITERAL_MOST;
			while (((unsigned char)f.p[f.n] & 0xC0) == 0x80)
				f.n--;
		}
		f = tam_arena_copy(arena, f);
		*failed |= f.p == NULL;
	}
	tam_buf_free(&folded);
	return f;
}

static size_t
shortest(const set *s)
{
	size_t i, n = SIZE_MAX;

	for (i = 0; i < s->n; i++)
		n = s->v[i].n < n ? s->v[i].n : n;
	return s->n == 0 ? 0 : n;
}

/* How well a set tells texts apart: longer literals are rarer, more of them are not. */
static long
worth(const set *s)
{
	size_t n = shortest(s);

	return 4 * (long)(n < 8 ? n : 8) - (long)s->n;
}

static set
better(set a, set b)
{
	if (a.n == 0 || b.n == 0)
		return a.n == 0 ? b : a;
	return worth(&b) > worth(&a) ? b : a;
}

/* One of these occurs, from all strings a part can be. */
static set
need_of(struct parser *p, const struct part *part)
{
	set need = {NULL, 0, 0};
	struct tam_slice f;
	size_t i;

	if (!part->exact)
		return part->strings;
	for (i = 0; i < part->strings.n; i++) {
		f = useful(p->arena, part->strings.v[i], &p->failed);
		if (f.n == 0)
			return (set){NULL, 0, 0};
		push(p, &need, f);
	}
	return need;
}

/* A sequence as it grows: what is behind, and the strings the end can be. */
struct run {
	bool pure; /* nothing but the run so far: the sequence is exact */
	set need;
	struct part tail; /* always exact */
};

static bool
product(struct parser *p, struct part *left, const struct part *right)
{
	struct part both = {true, {NULL, 0, 0}};
	size_t i, j, n = left->strings.n * right->strings.n;

	if (n > EXACT_MOST)
		return false;
	for (i = 0; i < left->strings.n; i++) {
		for (j = 0; j < right->strings.n; j++) {
			struct tam_slice s = tam_arena_join(
				p->arena, left->strings.v[i], TAM_LIT(""), right->strings.v[j]);

			if (s.n > EXACT_BYTES)
				return false;
			p->failed |= s.p == NULL;
			push(p, &both.strings, s);
		}
	}
	*left = both;
	return true;
}

static void
then(struct parser *p, struct run *run, struct part next)
{
	if (next.exact && product(p, &run->tail, &next))
		return;
	run->need = better(run->need, need_of(p, &run->tail));
	run->pure = false;
	run->tail = next.exact ? next : text_part(p, TAM_LIT(""));
	if (!next.exact)
		run->need = better(run->need, next.strings);
}

static struct part
either(struct parser *p, struct part a, struct part b)
{
	struct part part = {
		a.exact && b.exact && a.strings.n + b.strings.n <= EXACT_MOST, {NULL, 0, 0}};
	set x = part.exact ? a.strings : need_of(p, &a),
	    y = part.exact ? b.strings : need_of(p, &b);
	size_t i;

	if (!part.exact && (x.n == 0 || y.n == 0 || x.n + y.n > NEED_MOST))
		return any_part();
	for (i = 0; i < x.n; i++)
		push(p, &part.strings, x.v[i]);
	for (i = 0; i < y.n; i++)
		push(p, &part.strings, y.v[i]);
	return part;
}

/* The same for a long row of alternatives: `all` is not shared and grows in place. False when
 * nothing is known any more. */
static bool
one_more(struct parser *p, struct part *all, struct part next)
{
	set need;
	size_t i;

	if (all->exact) {
		*all = either(p, *all, next);
		return all->strings.n > 0;
	}
	need = need_of(p, &next);
	if (need.n == 0 || all->strings.n + need.n > NEED_MOST)
		return false;
	for (i = 0; i < need.n; i++)
		push(p, &all->strings, need.v[i]);
	return true;
}

static bool
more(const struct parser *p)
{
	return p->at < p->s.n && !p->lost && !p->failed;
}

static bool
looking_at(const struct parser *p, const char *what)
{
	struct tam_slice rest = tam_slice_from(p->s, p->at);

	/* Asked at each character, many times: the first byte answers most. */
	return rest.n > 0 && rest.p[0] == what[0] && tam_slice_starts(rest, tam_slice_of(what));
}

static bool
take(struct parser *p, const char *what)
{
	if (!looking_at(p, what))
		return false;
	p->at += strlen(what);
	return true;
}

/* Behind `end`, or lost. */
static void
skip_past(struct parser *p, const char *end)
{
	size_t n = tam_slice_find(tam_slice_from(p->s, p->at), tam_slice_of(end));

	p->at += n;
	if (!take(p, end))
		p->lost = true;
}

static struct part
read_char(struct parser *p)
{
	size_t step, at = p->at;

	(void)tam_utf8_get(p->s, at, &step);
	p->at += step;
	return text_part(p, tam_slice(p->s.p + at, step));
}

/* Behind a backslash. Letters and digits that are not a known character are classes, assertions and
 * references: some text or none. */
static struct part
read_escape(struct parser *p)
{
	char c = p->s.p[p->at], close;
	size_t at;

	if (c == 'Q') {
		at = ++p->at;
		skip_past(p, "\\E");
		return text_part(p, tam_slice(p->s.p + at, p->lost ? 0 : p->at - 2 - at));
	}
	if (c == 'E' || c == 'b' || c == 'B' || c == 'A' || c == 'z' || c == 'Z' || c == 'K') {
		p->at++;
		return text_part(p, TAM_LIT(""));
	}
	if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && !tam_is_digit(c))
		return read_char(p);
	p->at++;
	if (c == 'h' || c == 's') /* folds to one blank, however many there are */
		return text_part(p, TAM_LIT(" "));
	if (c == 'c' || c == 'o') {
		p->lost = true;
	} else if (more(p) && strchr("pPxgkN", c) != NULL) {
		close = p->s.p[p->at] == '{' ? '}' : p->s.p[p->at] == '<' ? '>' : 0;
		if (close != 0)
			skip_past(p, close == '}' ? "}" : ">");
		else if (c == 'x')
			p->lost = true;
		else if (c != 'N')
			p->at++;
	}
	while (tam_is_digit(c) && more(p) && tam_is_digit(p->s.p[p->at]))
		p->at++;
	return any_part();
}

/* A bracket expression, behind its bracket. Up to four plain characters are known, else anything. */
static struct part
read_class(struct parser *p)
{
	struct part part = {true, {NULL, 0, 0}};
	bool plain = !take(p, "^");
	size_t first = p->at, step;

	while (more(p) && (p->s.p[p->at] != ']' || p->at == first)) {
		if (looking_at(p, "[:")) {
			skip_past(p, ":]");
			plain = false;
			continue;
		}
		if (p->s.p[p->at] == '\\') {
			plain = false;
			p->at++;
			if (looking_at(p, "Q"))
				p->lost = true;
			if (!more(p))
				break;
		}
		(void)tam_utf8_get(p->s, p->at, &step);
		plain = plain && part.strings.n < 4 && (p->s.p[p->at] != '-' || p->at == first);
		if (plain)
			push(p, &part.strings, tam_slice(p->s.p + p->at, step));
		p->at += step;
	}
	if (!take(p, "]"))
		p->lost = true;
	return plain && part.strings.n > 0 ? part : any_part();
}

/* What stands between (? and the group's content. `kind`: 'g' a group, 'l' an assertion or
 * definition (its content is no text of the match), 'e' nothing, 'a' something unknown. */
static char
read_group_head(struct parser *p)
{
	static const char *const looks[] = {"=", "!", "<=", "<!", "(DEFINE)"};
	size_t i;

	for (i = 0; i < TAM_COUNT(looks); i++) {
		if (take(p, looks[i]))
			return 'l';
	}
	if (take(p, ":") || take(p, ">") || take(p, "|"))
		return 'g';
	if (looking_at(p, "#") || looking_at(p, "C")) {
		skip_past(p, ")");
		return 'e';
	}
	if (take(p, "P<") || take(p, "<")) {
		skip_past(p, ">");
		return 'g';
	}
	if (take(p, "'")) {
		skip_past(p, "'");
		return 'g';
	}
	if (looking_at(p, "P") || looking_at(p, "&") || looking_at(p, "R") || looking_at(p, "+") ||
		(more(p) && tam_is_digit(p->s.p[p->at]))) {
		skip_past(p, ")");
		return 'a';
	}
	/* Flags: of no matter, the text is folded; but x changes what is written. */
	while (more(p) && strchr("imsnUJ-^", p->s.p[p->at]) != NULL)
		p->at++;
	if (take(p, ")"))
		return 'e';
	if (!take(p, ":"))
		p->lost = true;
	return 'g';
}

static struct part
read_group(struct parser *p)
{
	struct part part;
	char kind = 'g';

	if (looking_at(p, "*") || p->depth >= DEPTH_MOST) {
		p->lost = true;
		return any_part();
	}
	if (take(p, "?"))
		kind = read_group_head(p);
	if (kind == 'e' || kind == 'a')
		return kind == 'e' ? text_part(p, TAM_LIT("")) : any_part();
	p->depth++;
	part = read_choice(p);
	p->depth--;
	if (!take(p, ")"))
		p->lost = true;
	return kind == 'l' ? text_part(p, TAM_LIT("")) : part;
}

static bool
is_plain(char c)
{
	return (unsigned char)c >= 0x80 || tam_is_digit(c) ||
	       ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* A character, and the letters and digits behind it that no quantifier speaks of. */
static struct part
read_text(struct parser *p)
{
	enum { LONGEST = 16 };
	size_t step = 0, at = p->at, end;

	(void)tam_utf8_get(p->s, at, &step);
	end = at + step;
	while (is_plain(p->s.p[at]) && end < p->s.n && is_plain(p->s.p[end]) &&
		end - at < LONGEST) {
		(void)tam_utf8_get(p->s, end, &step);
		if (end + step < p->s.n && strchr("*+?{", p->s.p[end + step]) != NULL)
			break;
		end += step;
	}
	p->at = end;
	return text_part(p, tam_slice(p->s.p + at, end - at));
}

static struct part
read_atom(struct parser *p)
{
	char c = p->s.p[p->at];

	if (c == '^' || c == '$') {
		p->at++;
		return text_part(p, TAM_LIT(""));
	}
	if (take(p, "."))
		return any_part();
	if (take(p, "["))
		return read_class(p);
	if (take(p, "("))
		return read_group(p);
	if (c == TAM_GIVEN_SET && p->given != NULL && p->at + 1 < p->s.n) {
		p->at += 2;
		return (struct part){false, p->given[(unsigned char)p->s.p[p->at - 1] - 1]};
	}
	if (c == '\\' && p->at + 1 < p->s.n) {
		p->at++;
		return read_escape(p);
	}
	return read_text(p);
}

static size_t
read_number(struct parser *p, size_t none)
{
	size_t n = 0, digits = 0;

	for (; more(p) && tam_is_digit(p->s.p[p->at]) && digits < 6; digits++)
		n = n * 10 + (size_t)(p->s.p[p->at++] - '0');
	return digits == 0 ? none : n;
}

/* {n}, {n,}, {n,m}; anything else is literal text. */
static bool
read_braces(struct parser *p, size_t *least, size_t *most)
{
	size_t at = p->at, n;

	if (!take(p, "{"))
		return false;
	n = read_number(p, SIZE_MAX);
	*least = *most = n;
	if (take(p, ","))
		*most = read_number(p, SIZE_MAX);
	if (n == SIZE_MAX || !take(p, "}")) {
		p->at = at;
		return false;
	}
	return true;
}

static bool
read_quantifier(struct parser *p, size_t *least, size_t *most)
{
	*least = 0;
	*most = SIZE_MAX;
	if (take(p, "+"))
		*least = 1;
	else if (take(p, "?"))
		*most = 1;
	else if (!take(p, "*") && !read_braces(p, least, most))
		return false;
	if (!take(p, "?"))
		(void)take(p, "+");
	return true;
}

static struct part
read_sequence(struct parser *p)
{
	struct run run = {true, {NULL, 0, 0}, text_part(p, TAM_LIT(""))};
	size_t least, most;
	struct part part;
	bool group, blank;

	while (more(p) && p->s.p[p->at] != '|' && p->s.p[p->at] != ')') {
		group = p->s.p[p->at] == '(';
		blank = looking_at(p, "\\h") || looking_at(p, "\\s") || looking_at(p, " ");
		part = read_atom(p);
		if (!more(p) || !read_quantifier(p, &least, &most)) {
			then(p, &run, part);
			continue;
		}
		p->nested |= group && most > 1;
		if (blank)
			most = 1;
		if (least == 0)
			part = most == 1 ? either(p, text_part(p, TAM_LIT("")), part) : any_part();
		then(p, &run, part);
		if (most > 1)
			then(p, &run, any_part());
	}
	if (run.pure)
		return run.tail;
	return (struct part){false, better(run.need, need_of(p, &run.tail))};
}

static struct part
read_choice(struct parser *p)
{
	struct part part = read_sequence(p), next;
	bool known = true;

	if (more(p) && take(p, "|"))
		part = either(p, part, read_sequence(p));
	known = part.exact || part.strings.n > 0;
	while (more(p) && take(p, "|")) {
		next = read_sequence(p);
		known = known && one_more(p, &part, next);
	}
	return known ? part : any_part();
}

bool
tam_literals_of(struct tam_literals *out, struct tam_arena *arena, struct tam_slice pattern,
	const tam_literal_set *given)
{
	struct parser p = {.arena = arena, .s = pattern, .given = given};
	struct part part = read_choice(&p);

	memset(out, 0, sizeof *out);
	/* Lost: the shape is unknown, so assume the worst of both. */
	p.lost |= p.at < pattern.n;
	out->nested = p.nested || p.lost;
	if (!p.lost)
		out->any = need_of(&p, &part);
	return !p.failed;
}

struct tam_slice
tam_literal(struct tam_arena *arena, struct tam_slice text)
{
	bool failed = false;
	struct tam_slice s = useful(arena, text, &failed);

	return failed ? TAM_NONE : s;
}
