/* The algebra of parts. Sets of strings come after the prefilters of R. Cox, Regular Expression
 * Matching with a Trigram Index, 2012. */
#include "pat/part.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

enum {
	EXACT_BYTES = 64,
	ALSO_MOST = 64, /* members of a second set */
};

typedef tam_literal_set set;

static void
push(struct tam_parts *p, set *to, struct tam_slice s)
{
	struct tam_slice *place = TAM_PUSH(p->arena, to);

	if (place == NULL)
		p->failed = true;
	else
		*place = s;
}

static size_t
sum(size_t a, size_t b)
{
	return a > SIZE_MAX - b ? SIZE_MAX : a + b;
}

static size_t
length(struct tam_slice s)
{
	size_t i, step, n = 0;

	for (i = 0; i < s.n; i += step)
		n += !tam_char_is_space(tam_utf8_get(s, i, &step));
	return n;
}

static bool
has_digit(struct tam_slice s)
{
	size_t i;

	for (i = 0; i < s.n && !tam_is_digit(s.p[i]); i++)
		continue;
	return i < s.n;
}

struct tam_part
tam_part_text(struct tam_parts *p, struct tam_slice s)
{
	struct tam_part part = {
		.exact = true, .digit = has_digit(s), .most = length(s), .line = SIZE_MAX};

	push(p, &part.strings, s);
	return part;
}

struct tam_part
tam_part_any(size_t most)
{
	return (struct tam_part){.most = most, .line = SIZE_MAX};
}

void
tam_part_push(struct tam_parts *p, struct tam_part *part, struct tam_slice s)
{
	size_t n = length(s);

	part->digit = has_digit(s) && (part->digit || part->strings.n == 0);
	push(p, &part->strings, s);
	part->most = n > part->most ? n : part->most;
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
		f.n = tam_utf8_start(f, TAM_LITERAL_MOST);
		f = tam_arena_copy(arena, f);
		*failed |= f.p == NULL;
	}
	tam_buf_free(&folded);
	return f;
}

/* How rare a byte is, in bits: letters that most languages of the alphabet have in every word, other
 * letters, signs; C2 begins those of Latin 1 alone. */
static unsigned
rarity(unsigned char c)
{
	if (c >= 0x80)
		return c < 0xC0 ? 3 : c == 0xC2 ? 13 : 7;
	if (c == ' ' || c == TAM_WORD_EDGE)
		return 2;
	if (strchr("etaoinsr", c) != NULL)
		return 4;
	return c >= 'a' && c <= 'z' ? 6 : 8;
}

/* How often a literal is to be expected in a text, on a scale of its own. */
static uint64_t
frequency_of(struct tam_slice s)
{
	enum { SCALE = 40 };
	unsigned bits = 0;
	size_t i;

	for (i = 0; i < s.n && bits < SCALE; i++)
		bits += rarity((unsigned char)s.p[i]);
	return (uint64_t)1 << (bits < SCALE ? SCALE - bits : 0);
}

/* The same for one of the set. */
static uint64_t
frequency(const set *s)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < s->n; i++)
		sum += frequency_of(s->v[i]);
	return sum;
}

static bool
rarer(const set *a, const set *b)
{
	return a->n > 0 && (b->n == 0 || frequency(a) < frequency(b));
}

/* One of the set occurs, too: the two rarest are kept. */
static void
require(struct tam_part *part, set s)
{
	set first = part->strings;

	if (rarer(&s, &first)) {
		part->strings = s;
		s = first;
	}
	if (rarer(&s, &part->also))
		part->also = s;
}

set
tam_part_need(struct tam_parts *p, const struct tam_part *part)
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

set
tam_part_need_also(const struct tam_part *part)
{
	enum { RARE = 20, COMMON = 31 };
	size_t i;

	if (part->exact || frequency(&part->strings) >> RARE == 0)
		return (set){NULL, 0, 0};
	for (i = 0; i < part->also.n; i++)
		if (frequency_of(part->also.v[i]) >> COMMON != 0)
			return (set){NULL, 0, 0};
	return part->also;
}

static bool
product(struct tam_parts *p, struct tam_part *left, const struct tam_part *right)
{
	set both = {NULL, 0, 0};
	size_t i, j, n = left->strings.n * right->strings.n;

	if (n > TAM_PART_EXACT_MOST)
		return false;
	for (i = 0; i < left->strings.n; i++) {
		for (j = 0; j < right->strings.n; j++) {
			struct tam_slice s = tam_arena_join(
				p->arena, left->strings.v[i], TAM_LIT(""), right->strings.v[j]);

			if (s.n > EXACT_BYTES)
				return false;
			p->failed |= s.p == NULL;
			push(p, &both, s);
		}
	}
	left->strings = both;
	return true;
}

struct tam_sequence
tam_sequence_new(struct tam_parts *p)
{
	return (struct tam_sequence){tam_part_any(0), tam_part_text(p, TAM_LIT("")), true};
}

void
tam_sequence_then(struct tam_parts *p, struct tam_sequence *seq, struct tam_part next)
{
	struct tam_part *all = &seq->so_far;
	size_t line = sum(all->most, next.line);

	all->first |= next.first;
	all->digit |= next.digit;
	all->line = line < all->line ? line : all->line;
	all->most = sum(all->most, next.most);
	if (next.exact && product(p, &seq->tail, &next))
		return;
	require(all, tam_part_need(p, &seq->tail));
	seq->pure = false;
	seq->tail = next.exact ? next : tam_part_text(p, TAM_LIT(""));
	if (next.exact)
		return;
	require(all, next.strings);
	require(all, next.also);
}

struct tam_part
tam_sequence_part(struct tam_parts *p, const struct tam_sequence *seq)
{
	struct tam_part part = seq->so_far;

	part.exact = seq->pure;
	if (seq->pure)
		part.strings = seq->tail.strings;
	else
		require(&part, tam_part_need(p, &seq->tail));
	part.most = part.line < part.most ? part.line : part.most;
	return part;
}

/* What an alternative takes from the certainty of the other. */
static void
widen(struct tam_part *a, const struct tam_part *b)
{
	a->first = a->first && b->first;
	a->digit = a->digit && b->digit;
	a->most = a->most > b->most ? a->most : b->most;
	a->line = a->line > b->line ? a->line : b->line;
}

static void
push_all(struct tam_parts *p, set *to, const set *from)
{
	size_t i;

	for (i = 0; i < from->n; i++)
		push(p, to, from->v[i]);
}

/* What occurs, too, in either of two parts that need `x` and `y`: where one has no second set, its first. */
static set
also_either(struct tam_parts *p, const set *x, const set *x_also, const set *y, const set *y_also)
{
	set both = {NULL, 0, 0};

	if (x_also->n + y_also->n == 0)
		return both;
	x = x_also->n > 0 ? x_also : x;
	y = y_also->n > 0 ? y_also : y;
	if (x->n + y->n <= ALSO_MOST) {
		push_all(p, &both, x);
		push_all(p, &both, y);
	}
	return both;
}

struct tam_part
tam_part_either(struct tam_parts *p, struct tam_part a, struct tam_part b)
{
	struct tam_part part = a;
	set x = a.strings, y = b.strings;

	part.exact = a.exact && b.exact && x.n + y.n <= TAM_PART_EXACT_MOST;
	part.strings = part.also = (set){NULL, 0, 0};
	widen(&part, &b);
	if (!part.exact) {
		x = tam_part_need(p, &a);
		y = tam_part_need(p, &b);
		if (x.n == 0 || y.n == 0 || x.n + y.n > TAM_PART_NEED_MOST)
			return part;
		part.also = also_either(p, &x, &a.also, &y, &b.also);
	}
	push_all(p, &part.strings, &x);
	push_all(p, &part.strings, &y);
	return part;
}

bool
tam_part_one_more(struct tam_parts *p, struct tam_part *all, struct tam_part next)
{
	set need;

	if (all->exact) {
		*all = tam_part_either(p, *all, next);
		return all->strings.n > 0;
	}
	widen(all, &next);
	need = tam_part_need(p, &next);
	if (need.n == 0 || all->strings.n + need.n > TAM_PART_NEED_MOST)
		return false;
	all->also = also_either(p, &all->strings, &all->also, &need, &next.also);
	push_all(p, &all->strings, &need);
	return true;
}

size_t
tam_part_times(const struct tam_part *part, size_t n)
{
	return part->most != 0 && n > SIZE_MAX / part->most ? SIZE_MAX : part->most * n;
}

struct tam_slice
tam_literal(struct tam_arena *arena, struct tam_slice text)
{
	bool failed = false;
	struct tam_slice s = useful(arena, text, &failed);

	return failed ? TAM_NONE : s;
}
