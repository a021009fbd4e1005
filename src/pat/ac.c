/* The automaton: a trie with first-child lists, then a full table over byte classes, with states
 * in breadth-first order so that the few that most text visits lie together. */
#include "pat/ac.h"

#include "base/mem.h"

enum {
	COLUMNS = 64,
	HIT = 0x8000,
	STATES_MOST = HIT,
	BEGINS = 6,       /* bytes, less where the states are too many */
	HALVES_FROM = 64, /* bytes of a text that is scanned from two places at once */
};

struct node {
	uint16_t child, sibling;
	uint32_t entry; /* 1 + the first one that ends here */
	uint8_t class;
};

/* A trie of the classes of bytes that literals begin with. */
struct trie {
	struct node *v; /* v[0] is the root */
	size_t n, cap;
};

void
tam_ac_free(struct tam_ac *ac)
{
	tam_free(ac->next);
	tam_free(ac->shorter);
	tam_free(ac->ends);
	tam_free(ac->entries);
	memset(ac, 0, sizeof *ac);
}

static uint16_t
child_of(const struct trie *t, uint16_t at, uint8_t class)
{
	uint16_t c = t->v[at].child;

	while (c != 0 && t->v[c].class != class)
		c = t->v[c].sibling;
	return c;
}

static size_t
known(const struct tam_ac *ac, struct tam_slice literal)
{
	return literal.n < ac->begins ? literal.n : ac->begins;
}

/* False when memory is out, or *full. */
static bool
add_entry(struct tam_ac *ac, struct trie *t, uint32_t entry, bool *full)
{
	struct tam_slice s = ac->literals[ac->entries[entry].literal];
	size_t i, n = known(ac, s);
	uint16_t at = 0, c;
	void *v;

	for (i = 0; i < n; i++) {
		uint8_t class = ac->classes[(unsigned char)s.p[i]];

		c = child_of(t, at, class);
		if (c == 0) {
			v = t->v;
			*full = t->n == STATES_MOST;
			if (*full || !tam_reserve(&v, &t->cap, t->n + 1, sizeof *t->v))
				return false;
			t->v = v;
			c = (uint16_t)t->n++;
			t->v[c] = (struct node){0, t->v[at].child, 0, class};
			t->v[at].child = c;
		}
		at = c;
	}
	ac->entries[entry].next = t->v[at].entry;
	t->v[at].entry = entry + 1;
	return true;
}

/* Bytes that literals have most often have columns of their own, the others share them. */
static void
set_classes(struct tam_ac *ac, size_t n)
{
	size_t counts[256] = {0}, i, j;
	unsigned byte, best, column;

	for (i = 0; i < n; i++) {
		struct tam_slice s = ac->literals[ac->entries[i].literal];

		for (j = 0; j < known(ac, s); j++)
			counts[(unsigned char)s.p[j]]++;
	}
	for (column = 0;; column++) {
		for (best = 0, byte = 1; byte < 256; byte++)
			best = counts[byte] > counts[best] ? byte : best;
		if (counts[best] == 0)
			break;
		ac->classes[best] = (uint8_t)(1 + column % (COLUMNS - 1));
		counts[best] = 0;
	}
}

/* Fills the row of state `s`, whose trie node is order[s]; `fail` is its longest proper suffix. */
static void
fill_row(struct tam_ac *ac, const struct trie *t, uint16_t *order, uint16_t *fail, uint32_t s)
{
	uint16_t *row = ac->next + (size_t)s * COLUMNS, c;

	if (s != 0)
		memcpy(row, ac->next + (size_t)fail[s] * COLUMNS, COLUMNS * sizeof *row);
	for (c = t->v[order[s]].child; c != 0; c = t->v[c].sibling) {
		uint16_t *to = &row[t->v[c].class], state = (uint16_t)ac->states++, back;

		back = s == 0 ? 0 : *to & (HIT - 1);
		order[state] = c;
		fail[state] = back;
		ac->ends[state] = t->v[c].entry;
		ac->shorter[state] = ac->ends[back] != 0 ? back : ac->shorter[back];
		*to = state;
		if (ac->ends[state] != 0 || ac->shorter[state] != 0)
			*to |= HIT;
	}
}

static bool
make_table(struct tam_ac *ac, const struct trie *t)
{
	uint16_t *order = tam_calloc(t->n, sizeof *order), *fail = tam_calloc(t->n, sizeof *fail);
	bool ok = false;
	uint32_t s;

	ac->next = tam_calloc(t->n * COLUMNS, sizeof *ac->next);
	ac->shorter = tam_calloc(t->n, sizeof *ac->shorter);
	ac->ends = tam_calloc(t->n, sizeof *ac->ends);
	if (order == NULL || fail == NULL || ac->next == NULL || ac->shorter == NULL ||
		ac->ends == NULL)
		goto out;
	ac->states = 1;
	for (s = 0; s < t->n; s++)
		fill_row(ac, t, order, fail, s);
	ok = true;
out:
	tam_free(order);
	tam_free(fail);
	return ok;
}

/* *full: by shorter beginnings it may do. */
static bool
build(struct tam_ac *ac, size_t n, bool *full)
{
	struct trie t = {NULL, 1, 64};
	bool ok;
	uint32_t i;

	*full = false;
	t.v = tam_calloc(t.cap, sizeof *t.v);
	ok = t.v != NULL;
	for (i = 0; i < n && ok; i++)
		ok = add_entry(ac, &t, i, full);
	ok = ok && make_table(ac, &t);
	tam_free(t.v);
	return ok;
}

bool
tam_ac_build(struct tam_ac *ac, const struct tam_slice *literals, const uint32_t *wanted, size_t n)
{
	bool full, ok;
	size_t i;

	memset(ac, 0, sizeof *ac);
	ac->literals = literals;
	ac->entries = tam_calloc(n + 1, sizeof *ac->entries);
	if (ac->entries == NULL)
		return false;
	for (i = 0; i < n; i++)
		ac->entries[i].literal = wanted[i];
	ac->begins = BEGINS;
	set_classes(ac, n);
	while (!(ok = build(ac, n, &full)) && full)
		ac->begins--;
	if (!ok)
		tam_ac_free(ac);
	return ok;
}

struct scan {
	const struct tam_ac *ac;
	struct tam_slice text;
	void (*hit)(void *user, uint32_t literal, size_t end);
	void *user;
};

static inline uint32_t
step(const struct tam_ac *ac, uint32_t state, char byte)
{
	return ac->next[(size_t)(state & (HIT - 1)) * COLUMNS + ac->classes[(unsigned char)byte]];
}

/* Literals whose beginnings end at byte `at`. */
static void
report(const struct scan *scan, uint32_t state, size_t at)
{
	const struct tam_ac *ac = scan->ac;
	struct tam_slice s, rest;
	uint32_t i;

	for (state &= HIT - 1; state != 0; state = ac->shorter[state]) {
		for (i = ac->ends[state]; i != 0; i = ac->entries[i - 1].next) {
			s = ac->literals[ac->entries[i - 1].literal];
			rest = tam_slice_from(scan->text, at - known(ac, s));
			if (tam_slice_starts(rest, s))
				scan->hit(scan->user, ac->entries[i - 1].literal,
					at - known(ac, s) + s.n);
		}
	}
}

void
tam_ac_scan(const struct tam_ac *ac, struct tam_slice text,
	void (*hit)(void *user, uint32_t literal, size_t end), void *user)
{
	const struct scan scan = {ac, text, hit, user};
	uint32_t front = 0, back = 0;
	size_t half = text.n < HALVES_FROM ? 0 : text.n / 2, at;

	if (ac->states < 2)
		return;
	/* The state at `half` follows from no more bytes than the automaton knows. */
	for (at = half < ac->begins ? 0 : half - ac->begins; at < half; at++)
		back = step(ac, back, text.p[at]);
	/* What one half waits for in memory the other does not. */
	for (at = 0; at < half; at++) {
		front = step(ac, front, text.p[at]);
		back = step(ac, back, text.p[half + at]);
		if (front & HIT)
			report(&scan, front, at + 1);
		if (back & HIT)
			report(&scan, back, half + at + 1);
	}
	for (at = 2 * half; at < text.n; at++) {
		back = step(ac, back, text.p[at]);
		if (back & HIT)
			report(&scan, back, at + 1);
	}
}
