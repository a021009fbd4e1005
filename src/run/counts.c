/* Counting. */
#include "run/counts.h"

#include <string.h>

#include "base/hash.h"
#include "base/mem.h"

/* An owned copy; p is NULL and c->failed set when memory is out. */
static struct tam_slice
copy(struct run_counts *c, struct tam_slice s)
{
	char *p = tam_alloc(s.n + 1);

	if (p == NULL) {
		c->failed = true;
		return TAM_NONE;
	}
	if (s.n > 0)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return tam_slice(p, s.n);
}

static void
drop(struct tam_slice s)
{
	/* Slices borrow; this one is known to own what it points to. */
	union {
		const char *in;
		char *out;
	} p = {s.p};

	tam_free(p.out);
}

/* The slot of `name`, taken or free. There is always a free one. */
static size_t *
slot_of(const struct run_tally *t, struct tam_slice name)
{
	size_t at = (size_t)tam_hash(name) & (t->size - 1);

	while (t->slots[at] != 0 && !tam_slice_eq(t->v[t->slots[at] - 1].name, name))
		at = (at + 1) & (t->size - 1);
	return &t->slots[at];
}

/* Slots for twice as many names, at most half of them taken. */
static bool
spread(struct run_tally *t)
{
	size_t *old = t->slots, size = t->size == 0 ? 64 : t->size * 2, i;

	t->slots = tam_calloc(size, sizeof *t->slots);
	if (t->slots == NULL) {
		t->slots = old;
		return false;
	}
	tam_free(old);
	t->size = size;
	for (i = 0; i < t->n; i++)
		*slot_of(t, t->v[i].name) = i + 1;
	return true;
}

static void
add(struct run_counts *c, struct run_tally *t, struct tam_slice name, uint64_t n)
{
	void *v = t->v;
	size_t *slot;

	if (t->n >= t->size / 2 && !spread(t)) {
		c->failed = true;
		return;
	}
	slot = slot_of(t, name);
	if (*slot != 0) {
		t->v[*slot - 1].n += n;
		return;
	}
	if (!tam_reserve(&v, &t->cap, t->n + 1, sizeof *t->v)) {
		c->failed = true;
		return;
	}
	t->v = v;
	t->v[t->n].name = copy(c, name);
	t->v[t->n].n = n;
	if (t->v[t->n].name.p != NULL)
		*slot = ++t->n;
}

void
run_count_document(struct run_counts *c, const struct run_result *result)
{
	int r;

	c->records += result->error_page == 0;
	c->error_pages += result->error_page != 0;
	c->damaged += result->message.p != NULL;
	c->whole += result->reading == TAMIS_READ_WHOLE;
	c->lines += result->reading == TAMIS_READ_LINES;
	c->kept_chars += result->kept;
	c->repairs += result->repairs;
	for (r = 1; r < TAM_REASONS; r++) {
		c->removed[r] += result->removed[r];
		c->repaired[r] += result->repaired[r];
	}
	if (result->confidence >= 0)
		c->confidence[result->confidence < 1 ? (int)(result->confidence * 10) : 9]++;
	if (result->error_page != 0)
		return;
	if (result->lang.n > 0)
		add(c, &c->languages, result->lang, 1);
	if (result->created.n >= 4)
		add(c, &c->years, tam_slice(result->created.p, 4), 1);
}

static void
add_input(struct run_counts *c, struct tam_slice path, uint64_t bytes, struct tam_slice digest)
{
	void *v = c->inputs;

	if (!tam_reserve(&v, &c->cap_inputs, c->n_inputs + 1, sizeof *c->inputs)) {
		c->failed = true;
		return;
	}
	c->inputs = v;
	c->inputs[c->n_inputs].path = copy(c, path);
	c->inputs[c->n_inputs].digest = digest.p == NULL ? TAM_NONE : copy(c, digest);
	c->inputs[c->n_inputs++].bytes = bytes;
}

void
run_count_input(struct run_counts *c, const char *path, uint64_t bytes, const char *digest)
{
	add_input(c, tam_slice_of(path), bytes, tam_slice_of(digest));
}

void
run_counts_add(struct run_counts *c, const struct tam_manifest *m)
{
	size_t i;

	c->skipped += m->skipped;
	c->damaged += m->damaged;
	c->error_pages += m->error_pages;
	c->kept_chars += m->kept_chars;
	c->repairs += m->repairs;
	c->whole += m->without_skeleton;
	c->lines += m->without_tree;
	for (i = 0; i < TAM_COUNT(c->confidence); i++)
		c->confidence[i] += m->confidence[i];
	for (i = 0; i < TAM_REASONS; i++) {
		c->removed[i] += m->removed[i];
		c->repaired[i] += m->repaired[i];
	}
	for (i = 0; i < m->language_count; i++)
		add(c, &c->languages, m->languages[i].name, m->languages[i].n);
	for (i = 0; i < m->year_count; i++)
		add(c, &c->years, m->years[i].name, m->years[i].n);
	for (i = 0; i < m->input_count; i++)
		add_input(c, m->inputs[i].path, m->inputs[i].bytes, m->inputs[i].digest);
	run_count_reading(c, &m->reading);
}

void
run_counts_settle(struct run_counts *c, struct run_counts *since)
{
	struct tam_manifest m = {0};

	run_counts_fill(since, &m);
	run_counts_add(c, &m);
	c->records += since->records;
	c->failed |= since->failed;
	run_counts_clear(since);
}

void
run_count_reading(struct run_counts *c, const struct tam_input_counts *of_one)
{
	size_t i;

	c->reading.unpacked += of_one->unpacked;
	c->reading.given += of_one->given;
	c->reading.rejected += of_one->rejected;
	c->reading.skipped += of_one->skipped;
	c->reading.damaged += of_one->damaged;
	for (i = 0; i < of_one->other_count; i++)
		add(c, &c->others, of_one->others[i].name, of_one->others[i].n);
}

static void
add_pack(void *user, const char *name, const char *digest, size_t rules)
{
	struct run_counts *c = user;
	void *v = c->packs;

	(void)rules;
	if (!tam_reserve(&v, &c->cap_packs, c->n_packs + 1, sizeof *c->packs)) {
		c->failed = true;
		return;
	}
	c->packs = v;
	c->packs[c->n_packs].name = copy(c, tam_slice_of(name));
	c->packs[c->n_packs++].value = copy(c, tam_slice_of(digest));
}

void
run_count_packs(struct run_counts *c, const struct tamis_packs *packs)
{
	tamis_packs_each(packs, add_pack, c);
}

static void
free_tally(struct run_tally *t)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		drop(t->v[i].name);
	tam_free(t->v);
	tam_free(t->slots);
}

void
run_counts_clear(struct run_counts *c)
{
	struct run_counts kept = {.packs = c->packs,
		.n_packs = c->n_packs,
		.cap_packs = c->cap_packs,
		.failed = c->failed};
	size_t i;

	free_tally(&c->languages);
	free_tally(&c->years);
	free_tally(&c->others);
	for (i = 0; i < c->n_inputs; i++) {
		drop(c->inputs[i].path);
		drop(c->inputs[i].digest);
	}
	tam_free(c->inputs);
	*c = kept;
}

void
run_counts_free(struct run_counts *c)
{
	size_t i;

	run_counts_clear(c);
	for (i = 0; i < c->n_packs; i++) {
		drop(c->packs[i].name);
		drop(c->packs[i].value);
	}
	tam_free(c->packs);
	memset(c, 0, sizeof *c);
}

void
run_counts_fill(const struct run_counts *c, struct tam_manifest *m)
{
	m->packs = c->packs;
	m->pack_count = c->n_packs;
	m->inputs = c->inputs;
	m->input_count = c->n_inputs;
	m->languages = c->languages.v;
	m->language_count = c->languages.n;
	m->years = c->years.v;
	m->year_count = c->years.n;
	m->skipped = c->skipped;
	m->damaged = c->damaged;
	m->error_pages = c->error_pages;
	m->without_skeleton = c->whole;
	m->without_tree = c->lines;
	m->kept_chars = c->kept_chars;
	m->repairs = c->repairs;
	memcpy(m->confidence, c->confidence, sizeof m->confidence);
	m->reading = c->reading;
	m->reading.others = c->others.v;
	m->reading.other_count = c->others.n;
	memcpy(m->removed, c->removed, sizeof m->removed);
	memcpy(m->repaired, c->repaired, sizeof m->repaired);
}
