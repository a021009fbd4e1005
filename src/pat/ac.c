/* The automaton: a trie with first-child lists, then a full table over byte classes, with states
 * in breadth-first order so that the few that most text visits lie together. */
#include "pat/ac.h"

#include "base/mem.h"

enum {
	STATES_MAX = 1 << 22,
	HALVES_FROM = 64, /* bytes of a text that is scanned from two places at once */
};

struct node {
	uint32_t child, sibling, literal; /* literal: 1 + index */
	uint8_t byte;
};

struct trie {
	struct node *v; /* v[0] is the root */
	size_t n, cap;
};

void
tam_ac_free(struct tam_ac *ac)
{
	tam_free(ac->next);
	tam_free(ac->ends);
	tam_free(ac->shorter);
	memset(ac, 0, sizeof *ac);
}

static uint32_t
child_of(const struct trie *t, uint32_t at, uint8_t byte)
{
	uint32_t c = t->v[at].child;

	while (c != 0 && t->v[c].byte != byte)
		c = t->v[c].sibling;
	return c;
}

static bool
add_literal(struct trie *t, struct tam_slice s, uint32_t literal)
{
	uint32_t at = 0, c;
	size_t i;
	void *v;

	for (i = 0; i < s.n; i++) {
		c = child_of(t, at, (uint8_t)s.p[i]);
		if (c == 0) {
			v = t->v;
			if (t->n >= STATES_MAX || !tam_reserve(&v, &t->cap, t->n + 1, sizeof *t->v))
				return false;
			t->v = v;
			c = (uint32_t)t->n++;
			t->v[c] = (struct node){0, t->v[at].child, 0, (uint8_t)s.p[i]};
			t->v[at].child = c;
		}
		at = c;
	}
	t->v[at].literal = literal + 1;
	return true;
}

/* Bytes that literals have most often come first: of a row little is fetched. */
static void
set_classes(struct tam_ac *ac, const struct trie *t)
{
	size_t counts[256] = {0}, i;
	unsigned byte, best;

	for (i = 1; i < t->n; i++)
		counts[t->v[i].byte]++;
	for (ac->columns = 1; ac->columns < 256; ac->columns++) {
		for (best = 0, byte = 1; byte < 256; byte++)
			best = counts[byte] > counts[best] ? byte : best;
		if (counts[best] == 0)
			break;
		ac->classes[best] = (uint8_t)ac->columns;
		counts[best] = 0;
	}
}

/* Fills the row of state `s`, whose trie node is order[s]; `fail` is its longest proper suffix. */
static void
fill_row(struct tam_ac *ac, const struct trie *t, uint32_t *order, uint32_t *fail, uint32_t s,
	uint32_t *known)
{
	uint32_t *row = ac->next + (size_t)s * ac->columns, c, state;
	const uint32_t *back = ac->next + (size_t)fail[s] * ac->columns;

	if (s != 0)
		memcpy(row, back, ac->columns * sizeof *row);
	for (c = t->v[order[s]].child; c != 0; c = t->v[c].sibling) {
		uint32_t *to = &row[ac->classes[t->v[c].byte]];

		state = (*known)++;
		order[state] = c;
		fail[state] = s == 0 ? 0 : *to & ~TAM_AC_HIT;
		ac->ends[state] = t->v[c].literal;
		ac->shorter[state] =
			ac->ends[fail[state]] != 0 ? fail[state] : ac->shorter[fail[state]];
		*to = state;
		if (ac->ends[state] != 0 || ac->shorter[state] != 0)
			*to |= TAM_AC_HIT;
	}
}

static bool
make_table(struct tam_ac *ac, const struct trie *t)
{
	uint32_t *order = NULL, *fail = NULL, known = 1, s;
	bool ok = false;
	size_t cells;

	set_classes(ac, t);
	ac->states = (uint32_t)t->n;
	order = tam_calloc(t->n, sizeof *order);
	fail = tam_calloc(t->n, sizeof *fail);
	ac->ends = tam_calloc(t->n, sizeof *ac->ends);
	ac->shorter = tam_calloc(t->n, sizeof *ac->shorter);
	if (!tam_mul_over(t->n, ac->columns, &cells))
		ac->next = tam_calloc(cells, sizeof *ac->next);
	if (order == NULL || fail == NULL || ac->ends == NULL || ac->shorter == NULL ||
		ac->next == NULL)
		goto out;
	for (s = 0; s < ac->states; s++)
		fill_row(ac, t, order, fail, s, &known);
	ok = true;
out:
	tam_free(order);
	tam_free(fail);
	return ok;
}

bool
tam_ac_build(struct tam_ac *ac, const struct tam_slice *literals, size_t n)
{
	struct trie t = {NULL, 1, 64};
	bool ok = false;
	size_t i;

	memset(ac, 0, sizeof *ac);
	t.v = tam_calloc(t.cap, sizeof *t.v);
	if (t.v == NULL)
		return false;
	for (i = 0; i < n; i++) {
		if (!add_literal(&t, literals[i], (uint32_t)i))
			goto out;
		if (literals[i].n > ac->longest)
			ac->longest = literals[i].n;
	}
	ok = make_table(ac, &t);
out:
	tam_free(t.v);
	if (!ok)
		tam_ac_free(ac);
	return ok;
}

struct scan {
	const struct tam_ac *ac;
	void (*hit)(void *user, uint32_t literal, size_t end);
	void *user;
};

static inline uint32_t
step(const struct tam_ac *ac, uint32_t state, char byte)
{
	return ac->next[(size_t)(state & ~TAM_AC_HIT) * ac->columns +
			ac->classes[(unsigned char)byte]];
}

static inline void
report(const struct scan *scan, uint32_t state, size_t end)
{
	const struct tam_ac *ac = scan->ac;
	uint32_t s = state & ~TAM_AC_HIT;

	if ((state & TAM_AC_HIT) == 0)
		return;
	for (s = ac->ends[s] != 0 ? s : ac->shorter[s]; s != 0; s = ac->shorter[s])
		scan->hit(scan->user, ac->ends[s] - 1, end);
}

void
tam_ac_scan(const struct tam_ac *ac, struct tam_slice text,
	void (*hit)(void *user, uint32_t literal, size_t end), void *user)
{
	const struct scan scan = {ac, hit, user};
	uint32_t front = 0, back = 0;
	size_t half = text.n < HALVES_FROM ? 0 : text.n / 2, at;

	if (ac->states < 2)
		return;
	/* The state at `half` follows from no more bytes than a literal has. */
	for (at = half < ac->longest ? 0 : half - ac->longest; at < half; at++)
		back = step(ac, back, text.p[at]);
	/* What one half waits for in memory the other does not. */
	for (at = 0; at < half; at++) {
		front = step(ac, front, text.p[at]);
		back = step(ac, back, text.p[half + at]);
		if (((front | back) & TAM_AC_HIT) == 0)
			continue;
		report(&scan, front, at + 1);
		report(&scan, back, half + at + 1);
	}
	for (at = 2 * half; at < text.n; at++) {
		back = step(ac, back, text.p[at]);
		report(&scan, back, at + 1);
	}
}
