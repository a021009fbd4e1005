/* A line through all repairs, and what came of it as fixes of the source. */
#include "text/repair.h"

#include <unicode/unorm2.h>

#include "base/utf8.h"
#include "text/classes.h"
#include "text/entity.h"

enum {
	LONGEST_CLUSTER = 64, /* a letter with more marks than this is no letter of any language */
	LONGEST_REFERENCE = 40,
	MOST_ALONE = 16384, /* fixes of a text; of more, those near one another are one */
	NEAR = 64,          /* bytes */
	LONGEST_PIECE =
		32 * 1024, /* bytes of a line on the workbench at a time: 150 bytes for each */
};

static enum tam_code
load(struct tam_repair *r, struct tam_slice s, struct tam_err *err)
{
	enum tam_code code = tam_chain_room(r->arena, &r->line, s.n, err);
	size_t i, step;

	if (code != TAM_OK)
		return code;
	r->line.n = 0;
	for (i = 0; i < s.n; i += step)
		r->line.v[r->line.n++] =
			(struct tam_link){tam_utf8_get(s, i, &step), (uint32_t)i, 0};
	return TAM_OK;
}

static bool
is_quote(uint32_t c)
{
	return c == '"' || c == '\'' || c == '`' || c == '(' || c == ')' || c == 0xAB ||
	       c == 0xBB || (c >= 0x2018 && c <= 0x201F);
}

/* Link `i` is a quote or bracket, or a blank with a « or » behind it. */
static bool
is_quoted(const struct tam_chain *line, size_t i, bool forward)
{
	uint32_t c = line->v[i].c;

	if (c != ' ' && c != 0xA0 && c != 0x202F)
		return is_quote(c);
	if (forward ? i + 1 == line->n : i == 0)
		return false;
	c = line->v[forward ? i + 1 : i - 1].c;
	return c == 0xAB || c == 0xBB;
}

/* The reference at link `i` with its semicolon; n is 0 where there is none, or where it is named
 * rather than used: in quotes or brackets. */
static struct tam_entity
reference_at(const struct tam_chain *line, size_t i)
{
	struct tam_entity none = {{0, 0}, 0}, e;
	char text[LONGEST_REFERENCE];
	size_t n = 0;

	while (n < sizeof text && i + n < line->n && line->v[i + n].c < 0x80) {
		text[n] = (char)line->v[i + n].c;
		if (text[n++] == ';')
			break;
	}
	if (n < 3 || text[n - 1] != ';')
		return none;
	e = tam_entity_read(tam_slice(text, n), false);
	if (e.n != n || e.c[0] == 0xFFFD ||
		(i > 0 && i + n < line->n && is_quoted(line, i - 1, false) &&
			is_quoted(line, i + n, true)))
		return none;
	/* References to controls that no text has are left to show. */
	return e.c[0] == 0 || (e.c[0] < 0x20 && e.c[0] != '\t' && e.c[0] != '\n') ? none : e;
}

/* Once: what stands behind &amp; is no reference. Where a tag may stand, the references may be part of
 * what is written about. */
static bool
decode_references(struct tam_chain *line)
{
	size_t i, kept = 0;
	bool some = false;

	for (i = 0; i < line->n; i++)
		if (line->v[i].c == '<')
			return false;
	for (i = 0; i < line->n;) {
		struct tam_entity e = {{0, 0}, 0};
		struct tam_link l = line->v[i];

		if (l.c == '&')
			e = reference_at(line, i);
		if (e.n == 0) {
			line->v[kept++] = line->v[i++];
			continue;
		}
		some = true;
		l.why = TAM_REASON_REFERENCE;
		l.c = e.c[0] == '\n' ? ' ' : e.c[0];
		line->v[kept++] = l;
		if (e.c[1] != 0) {
			l.c = e.c[1];
			l.from = line->v[i + 1].from;
			line->v[kept++] = l;
		}
		i += e.n;
	}
	line->n = kept;
	return some;
}

/* The cluster of `n` links at v, composed, behind `out`. True when it changed. */
static bool
compose(const struct tam_link *v, size_t n, const UNormalizer2 *form, enum tam_reason why,
	struct tam_chain *out)
{
	UChar in[2 * LONGEST_CLUSTER], made[2 * LONGEST_CLUSTER * 18];
	UErrorCode status = U_ZERO_ERROR;
	int32_t length = 0, size, at = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		if (v[i].c >= 0x10000)
			in[length++] = (UChar)U16_LEAD(v[i].c);
		in[length++] = v[i].c >= 0x10000 ? (UChar)U16_TRAIL(v[i].c) : (UChar)v[i].c;
	}
	size = unorm2_normalize(form, in, length, made, (int32_t)TAM_COUNT(made), &status);
	if (U_FAILURE(status) || (size == length && memcmp(in, made, (size_t)size * 2) == 0))
		return false;
	for (i = 0; at < size; i++) {
		struct tam_link l = {0, v[i < n ? i : n - 1].from, (uint8_t)why};

		/* All of the source belongs to the first; nothing to those behind. */
		l.c = made[at++];
		if (U16_IS_LEAD(l.c) && at < size)
			l.c = 0x10000 + ((l.c & 0x3FF) << 10 | (made[at++] & 0x3FFu));
		l.from = i == 0 ? v[0].from : TAM_GONE;
		out->v[out->n++] = l;
	}
	return true;
}

/* Into one form, cluster by cluster. */
static enum tam_code
normalize(struct tam_repair *r, const UNormalizer2 *form, enum tam_reason why, struct tam_err *err)
{
	struct tam_chain *line = &r->line, was;
	size_t i = 0, end, room;
	enum tam_code code;

	if (form == NULL)
		return TAM_OK;
	for (room = i = 0; i < line->n; i++)
		room += line->v[i].c < 0x80 ? 1 : 18; /* the longest compatibility form: U+FDFA */
	code = tam_chain_room(r->arena, &r->made, room, err);
	if (code != TAM_OK)
		return code;
	r->made.n = 0;
	for (i = 0; i < line->n; i = end) {
		for (end = i + 1; end < line->n && line->v[end].c >= 0x80 &&
				  !unorm2_hasBoundaryBefore(form, (UChar32)line->v[end].c);)
			end++;
		if ((end > i + 1 || line->v[i].c >= 0x80) && end - i <= LONGEST_CLUSTER &&
			compose(line->v + i, end - i, form, why, &r->made))
			continue;
		memcpy(r->made.v + r->made.n, line->v + i, (end - i) * sizeof *line->v);
		r->made.n += end - i;
	}
	was = r->line;
	r->line = r->made;
	r->made = was;
	return TAM_OK;
}

/* A composed cluster: what its source does not cover begins where the next one's does. */
static uint32_t
source_end(const struct tam_chain *line, size_t i, size_t all)
{
	for (i++; i < line->n; i++)
		if (line->v[i].from != TAM_GONE)
			return line->v[i].from;
	return (uint32_t)all;
}

/* The link is what its source says. */
static bool
is_as_it_was(struct tam_slice s, const struct tam_link *l, uint32_t end)
{
	char utf8[4];

	if (l->c == TAM_GONE || l->from == TAM_GONE)
		return false;
	return tam_slice_eq(
		tam_slice(s.p + l->from, end - l->from), tam_slice(utf8, tam_utf8_put(l->c, utf8)));
}

/* A stretch of the source that is replaced. */
struct stretch {
	bool open;
	size_t start, end;
	char *with;
	size_t n;
	size_t more; /* bytes behind that are as they were, and in it if more follows that is not */
	uint8_t why;
};

static enum tam_code
close_stretch(struct tam_repair *r, struct stretch *x, size_t base, struct tam_slice s,
	struct tam_err *err)
{
	struct tam_fix *fix;
	struct tam_slice with = tam_slice(x->with, x->n);

	x->with += x->n + x->more;
	x->n = x->more = 0;
	if (!x->open)
		return TAM_OK;
	x->open = false;
	if (tam_slice_eq(with, tam_slice(s.p + x->start, x->end - x->start)))
		return TAM_OK;
	fix = TAM_PUSH(r->arena, &r->fixes);
	if (fix == NULL)
		return tam_fail_arena(err, r->arena);
	*fix = (struct tam_fix){base + x->start, base + x->end, with,
		x->why == 0 ? TAM_REASON_MOJIBAKE : (enum tam_reason)x->why};
	return TAM_OK;
}

/* Link `l`, which is as it was, stays between two changes of one stretch: where every letter is changed,
 * fixes of their own, and what the ledger makes of each, would be a hundred times the text. */
static bool
bridges(const struct tam_repair *r, struct stretch *x, const struct tam_link *l, uint32_t end)
{
	if (!x->open || r->fixes.n < MOST_ALONE || end - x->end > NEAR)
		return false;
	x->more += tam_utf8_put(l->c, x->with + x->n + x->more);
	return true;
}

/* Fixes for all that differs from the source. */
static enum tam_code
emit(struct tam_repair *r, struct tam_slice s, size_t base, struct tam_err *err)
{
	const struct tam_chain *line = &r->line;
	struct stretch x = {0};
	enum tam_code code = TAM_OK;
	uint32_t end, at = 0;
	size_t i, room = 0;

	for (i = 0; i < line->n; i++)
		room += line->v[i].c < 0x80 ? 1 : line->v[i].c == TAM_GONE ? 0 : 4;
	x.with = tam_arena_alloc(r->arena, room + 1);
	if (x.with == NULL)
		return tam_fail_arena(err, r->arena);
	for (i = 0; i < line->n && code == TAM_OK; i++, at = end) {
		const struct tam_link *l = &line->v[i];

		/* What is before the first link's source belongs to it. */
		end = source_end(line, i, s.n);
		if (at == (l->from == TAM_GONE ? at : l->from) && is_as_it_was(s, l, end)) {
			if (!bridges(r, &x, l, end))
				code = close_stretch(r, &x, base, s, err);
			continue;
		}
		if (x.open && x.why != l->why && l->from != TAM_GONE && r->fixes.n < MOST_ALONE)
			code = close_stretch(r, &x, base, s, err);
		if (!x.open)
			x.start = at;
		if (!x.open || r->fixes.n < MOST_ALONE)
			x.why = l->why;
		x.open = true;
		x.end = end;
		x.n += x.more;
		x.more = 0;
		if (l->c != TAM_GONE)
			x.n += tam_utf8_put(l->c, x.with + x.n);
	}
	if (code == TAM_OK && !x.open && at < s.n) {
		x.start = at;
		x.end = s.n;
		x.open = true;
	}
	return code == TAM_OK ? close_stretch(r, &x, base, s, err) : code;
}

static enum tam_code
work(struct tam_repair *r, unsigned need, bool references, struct tam_err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	enum tam_code code = TAM_OK;
	size_t i;

	if (references && (need & TAM_NEED_REFERENCE) != 0 && decode_references(&r->line))
		need |= TAM_NEED_MOJIBAKE | TAM_NEED_CLEANING | TAM_NEED_COMPOSING;
	if ((need & TAM_NEED_MOJIBAKE) != 0)
		code = tam_mojibake_fix(&r->mojibake, &r->line, err);
	/* What comes out of mojibake may be anything. */
	for (i = 0; i < r->line.n && (need & TAM_NEED_MOJIBAKE) != 0; i++)
		if (r->line.v[i].why != 0) {
			need |= TAM_NEED_CLEANING | TAM_NEED_COMPOSING;
			break;
		}
	if (code == TAM_OK && (need & TAM_NEED_COMPOSING) != 0)
		code = normalize(r, unorm2_getNFCInstance(&status), TAM_REASON_NORMAL_FORM, err);
	if (code == TAM_OK && r->options.nfkc && (need & TAM_NEED_TYPOGRAPHY) != 0)
		code = normalize(r, unorm2_getNFKCInstance(&status), TAM_REASON_TYPOGRAPHY, err);
	if (code == TAM_OK && (need & (TAM_NEED_CLEANING | TAM_NEED_TYPOGRAPHY)) != 0)
		tam_repair_tidy(&r->line, &r->options);
	return code;
}

/* `s` is text[base, base + s.n). */
static enum tam_code
repair_piece(struct tam_repair *r, struct tam_slice s, size_t base, unsigned need, bool references,
	struct tam_err *err)
{
	enum tam_code code = load(r, s, err);

	if (code == TAM_OK)
		code = work(r, need, references, err);
	return code == TAM_OK ? emit(r, s, base, err) : code;
}

/* What of the needs is asked for. */
static unsigned
needs(const struct tam_repair *r, struct tam_slice s, bool references)
{
	bool wanted = r->options.spaces || r->options.quotes || r->options.nfkc;
	unsigned need = tam_repair_needs(s);

	if (!references)
		need &= ~(unsigned)TAM_NEED_REFERENCE;
	return need == TAM_NEED_TYPOGRAPHY && !wanted ? 0 : need;
}

/* Roles in UTF-8 that was misread. */
static unsigned
roles(uint32_t c)
{
	return c < 0x80 ? 0u
			: tam_class_entry(c) & (TAM_BAD_MASK | TAM_LEAD2 | TAM_LEAD3 | TAM_LEAD4 |
						       TAM_TRAIL | TAM_SPECIAL);
}

/* No repair looks at both sides. */
static bool
is_parting(uint32_t before, uint32_t behind)
{
	const unsigned lead = TAM_LEAD2 | TAM_LEAD3 | TAM_LEAD4;
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *form = unorm2_getNFCInstance(&status);
	unsigned left = roles(before), right = roles(behind);

	if (before < 0x80 && before != ';' && before != '.' && before != ',')
		return false;
	if (before >= 0x80 && tam_class_do(tam_class_entry(before)) != TAM_DO_NOTHING &&
		tam_class_do(tam_class_entry(before)) < TAM_DO_COMPOSE)
		return false;
	if (form == NULL || !unorm2_hasBoundaryBefore(form, (UChar32)behind))
		return false;
	return (left == 0 && right == 0) ||
	       ((left & lead) == 0 && (left & TAM_TRAIL) != 0 && (right & lead) != 0 &&
		       (right & TAM_TRAIL) == 0);
}

/* Behind a letter of ASCII: none is part of what was misread. */
static bool
is_behind_letter(uint32_t before, uint32_t behind)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *form = unorm2_getNFCInstance(&status);

	return before >= 'a' && before <= 'z' && behind >= 0x80 && form != NULL &&
	       unorm2_hasBoundaryBefore(form, (UChar32)behind);
}

/* How good a place byte `at` is to part a line: 4 behind a blank in plain text, 1 inside of what may
 * have to be read together, 0 inside of a character. */
static int
parting(struct tam_slice s, size_t at)
{
	uint32_t before, behind;
	size_t step;

	if (((unsigned char)s.p[at] & 0xC0) == 0x80)
		return 0;
	before = tam_utf8_before(s, at, &step);
	behind = tam_utf8_get(s, at, &step);
	if (before == ' ' && behind < 0x80 && at > 1 && (unsigned char)s.p[at - 2] < 0x80)
		return 4;
	if (is_parting(before, behind))
		return 3;
	return is_behind_letter(before, behind) ? 2 : 1;
}

/* Where the piece of a long line that begins at `start` ends: the last of the best places in its
 * second half. */
static size_t
piece_end(struct tam_slice s, size_t start, size_t end)
{
	size_t at, best = 0;
	int found = 0, p;

	if (end - start <= LONGEST_PIECE)
		return end;
	for (at = start + LONGEST_PIECE; at > start + LONGEST_PIECE / 2 && found < 4; at--) {
		p = parting(s, at);
		if (p > found) {
			found = p;
			best = at;
		}
	}
	return best;
}

enum tam_code
tam_repair_line(struct tam_repair *r, struct tam_slice text, size_t start, size_t end,
	bool references, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	unsigned need = needs(r, tam_slice(text.p + start, end - start), references);
	bool parted = end - start > LONGEST_PIECE;
	size_t stop;

	if (need == 0)
		return TAM_OK;
	r->mojibake.arena = r->arena;
	for (; start < end && code == TAM_OK; start = stop) {
		struct tam_slice piece;

		stop = piece_end(text, start, end);
		piece = tam_slice(text.p + start, stop - start);
		if (parted)
			need = needs(r, piece, references);
		if (need != 0)
			code = repair_piece(r, piece, start, need, references, err);
	}
	return code;
}

struct tam_slice
tam_repair_apply(const struct tam_repair *r, size_t first, struct tam_slice text)
{
	size_t i, n = text.n, at = 0, made = 0;
	char *p;

	if (first == r->fixes.n)
		return text;
	for (i = first; i < r->fixes.n; i++)
		n += r->fixes.v[i].with.n;
	p = tam_arena_alloc(r->arena, n + 1);
	if (p == NULL)
		return TAM_NONE;
	for (i = first; i < r->fixes.n; i++) {
		const struct tam_fix *f = &r->fixes.v[i];

		memcpy(p + made, text.p + at, f->start - at);
		made += f->start - at;
		if (f->with.n > 0)
			memcpy(p + made, f->with.p, f->with.n);
		made += f->with.n;
		at = f->end;
	}
	memcpy(p + made, text.p + at, text.n - at);
	return tam_slice(p, made + text.n - at);
}
