/* A parser of PCRE2's syntax that keeps only what must be there: see part.h. */
#include "pat/literal.h"

#include "base/utf8.h"
#include "pat/part.h"
#include "text/chars.h"
#include "text/fold.h"

enum { DEPTH_MOST = 24 };

struct parser {
	struct tam_parts parts;
	struct tam_slice s;
	const tam_literal_set *given;
	size_t at;
	unsigned depth;
	bool lost; /* syntax that this parser does not follow */
	bool nested;
	bool many_lines; /* ^ and $ may be anywhere */
};

static struct tam_part read_choice(struct parser *p);

static bool
more(const struct parser *p)
{
	return p->at < p->s.n && !p->lost && !p->parts.failed;
}

static bool
looking_at(const struct parser *p, const char *what)
{
	struct tam_slice rest = tam_slice_from(p->s, p->at);

	/* Asked at each character, many times: the first byte answers most. */
	return rest.n > 0 && rest.p != NULL && rest.p[0] == what[0] &&
	       tam_slice_starts(rest, tam_slice_of(what));
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

static struct tam_part
read_char(struct parser *p)
{
	size_t step, at = p->at;

	(void)tam_utf8_get(p->s, at, &step);
	p->at += step;
	return tam_part_text(&p->parts, tam_slice(p->s.p + at, step));
}

/* The start or the end of the line. */
static struct tam_part
edge_part(struct parser *p, bool first)
{
	struct tam_part part = tam_part_text(&p->parts, TAM_LIT(""));

	part.first = first;
	part.line = first ? SIZE_MAX : 0;
	return part;
}

/* Behind a backslash. Letters and digits that are not a known character are classes, assertions and
 * references: some text or none. */
static struct tam_part
read_escape(struct parser *p)
{
	char c = p->s.p[p->at], close;
	struct tam_part part;
	size_t at;

	if (c == 'Q') {
		at = ++p->at;
		skip_past(p, "\\E");
		return tam_part_text(
			&p->parts, tam_slice(p->s.p + at, p->lost ? 0 : p->at - 2 - at));
	}
	if (c == 'A' || c == 'z' || c == 'Z') {
		p->at++;
		return edge_part(p, c == 'A');
	}
	if (c == 'E' || c == 'b' || c == 'B' || c == 'K') {
		p->at++;
		return tam_part_text(&p->parts, TAM_LIT(""));
	}
	if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && !tam_is_digit(c))
		return read_char(p);
	p->at++;
	if (c == 'h' || c == 's') /* folds to one blank, however many there are */
		return tam_part_text(&p->parts, TAM_LIT(" "));
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
	part = tam_part_any(strchr("dDwWHSvVNpPx", c) != NULL ? 1 : SIZE_MAX);
	part.digit = c == 'd';
	return part;
}

/* The part has a string that folds to the same character. */
static bool
has_alike(const struct tam_part *part, uint32_t c)
{
	size_t i, step;

	for (i = 0; i < part->strings.n; i++) {
		if (tam_fold_char(tam_utf8_get(part->strings.v[i], 0, &step)) == tam_fold_char(c))
			return true;
	}
	return false;
}

/* A bracket expression, behind its bracket. Up to four plain characters are known, else anything. */
static struct tam_part
read_class(struct parser *p)
{
	struct tam_part part = {.exact = true, .line = SIZE_MAX};
	bool plain = !take(p, "^");
	size_t first = p->at, step;
	uint32_t c;

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
		c = tam_utf8_get(p->s, p->at, &step);
		plain = plain && part.strings.n < 4 && (c != '-' || p->at == first);
		if (plain && !has_alike(&part, c))
			tam_part_push(&p->parts, &part, tam_slice(p->s.p + p->at, step));
		p->at += step;
	}
	if (!take(p, "]"))
		p->lost = true;
	return plain && part.strings.n > 0 ? part : tam_part_any(1);
}

/* What stands between (? and the group's content. `kind`: 'g' a group, '=' what must follow, 'l'
 * another assertion or a definition (its content is no text of the match), 'e' nothing, 'a'
 * something unknown. */
static char
read_group_head(struct parser *p)
{
	static const char *const looks[] = {"!", "<=", "<!", "(DEFINE)"};
	size_t i;

	for (i = 0; i < TAM_COUNT(looks); i++) {
		if (take(p, looks[i]))
			return 'l';
	}
	if (take(p, "="))
		return '=';
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
		p->many_lines |= p->s.p[p->at++] == 'm';
	if (take(p, ")"))
		return 'e';
	if (!take(p, ":"))
		p->lost = true;
	return 'g';
}

/* An assertion takes no text; what must follow bounds the line. */
static struct tam_part
asserted(struct parser *p, char kind, const struct tam_part *content)
{
	struct tam_part part = tam_part_text(&p->parts, TAM_LIT(""));

	if (kind == '=') {
		part.line = content->line;
		part.first = content->first;
		part.digit = content->digit;
	}
	return part;
}

static struct tam_part
read_group(struct parser *p)
{
	struct tam_part part;
	char kind = 'g';

	if (looking_at(p, "*") || p->depth >= DEPTH_MOST) {
		p->lost = true;
		return tam_part_any(SIZE_MAX);
	}
	if (take(p, "?"))
		kind = read_group_head(p);
	if (kind == 'e')
		return tam_part_text(&p->parts, TAM_LIT(""));
	if (kind == 'a')
		return tam_part_any(SIZE_MAX);
	p->depth++;
	part = read_choice(p);
	p->depth--;
	if (!take(p, ")"))
		p->lost = true;
	return kind == 'g' ? part : asserted(p, kind, &part);
}

static bool
is_plain(char c)
{
	return (unsigned char)c >= 0x80 || tam_is_digit(c) ||
	       ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* A character, and the letters and digits behind it that no quantifier speaks of. */
static struct tam_part
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
	return tam_part_text(&p->parts, tam_slice(p->s.p + at, end - at));
}

static struct tam_part
read_atom(struct parser *p)
{
	char c = p->s.p[p->at];

	if (c == '^' || c == '$') {
		p->at++;
		return edge_part(p, c == '^');
	}
	if (take(p, "."))
		return tam_part_any(1);
	if (take(p, "["))
		return read_class(p);
	if (take(p, "("))
		return read_group(p);
	if (c == TAM_GIVEN_SET && p->given != NULL && p->at + 1 < p->s.n) {
		struct tam_part part = tam_part_any(SIZE_MAX);

		p->at += 2;
		part.strings = p->given[(unsigned char)p->s.p[p->at - 1] - 1];
		return part;
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

static struct tam_part
read_sequence(struct parser *p)
{
	struct tam_sequence seq = tam_sequence_new(&p->parts);
	size_t least, most, longest;
	struct tam_part part;
	bool group, blank;

	while (more(p) && p->s.p[p->at] != '|' && p->s.p[p->at] != ')') {
		group = p->s.p[p->at] == '(';
		blank = looking_at(p, "\\h") || looking_at(p, "\\s") || looking_at(p, " ");
		part = read_atom(p);
		if (!more(p) || !read_quantifier(p, &least, &most)) {
			tam_sequence_then(&p->parts, &seq, part);
			continue;
		}
		p->nested |= group && most > 1;
		if (blank)
			most = 1;
		longest = tam_part_times(&part, least > 0 ? most - 1 : most);
		if (least == 0)
			part = most == 1 ? tam_part_either(&p->parts,
						   tam_part_text(&p->parts, TAM_LIT("")), part)
					 : tam_part_any(longest);
		tam_sequence_then(&p->parts, &seq, part);
		if (least > 0 && most > 1)
			tam_sequence_then(&p->parts, &seq, tam_part_any(longest));
	}
	return tam_sequence_part(&p->parts, &seq);
}

static struct tam_part
read_choice(struct parser *p)
{
	struct tam_part part = read_sequence(p), next;
	bool known = true;

	if (more(p) && take(p, "|")) {
		next = read_sequence(p);
		part = tam_part_either(&p->parts, part, next);
	}
	known = part.exact || part.strings.n > 0;
	while (more(p) && take(p, "|")) {
		next = read_sequence(p);
		known = tam_part_one_more(&p->parts, &part, next) && known;
		if (!known) {
			part.exact = false;
			part.strings.n = part.also.n = 0;
		}
	}
	return part;
}

/* What the parser has found out, as far as it can be trusted. */
bool
tam_literals_of(struct tam_literals *out, struct tam_arena *arena, struct tam_slice pattern,
	const tam_literal_set *given)
{
	struct parser p = {.parts = {arena, false}, .s = pattern, .given = given};
	struct tam_part part = read_choice(&p);

	memset(out, 0, sizeof *out);
	/* Lost: the shape is unknown, so assume the worst. */
	p.lost |= p.at < pattern.n;
	out->nested = p.nested || p.lost;
	out->digit = part.digit && !p.lost;
	out->match = p.lost ? SIZE_MAX : part.most;
	out->line = p.lost || p.many_lines || !part.first ? SIZE_MAX : part.line;
	if (!p.lost) {
		out->any = tam_part_need(&p.parts, &part);
		out->also = tam_part_need_also(&part);
	}
	return !p.parts.failed;
}
