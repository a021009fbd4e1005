/* All inputs are laid end to end, and cut into equal lengths. What cannot be cut goes to the shard in
 * which it begins. */
#include "run/plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "io/cuts.h"
#include "io/plan.h"
#include "run/report.h"

struct cutter {
	run_plan_each *each;
	void *user;
	unsigned shards;
	uint64_t total, before; /* bytes of all, and of the inputs before this one */
};

static int
compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static uint64_t
size_of(const char *name)
{
	struct stat st;

	return stat(name, &st) == 0 && S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0;
}

/* Where shard `i`, from 0, begins in all inputs. */
static uint64_t
start_of(const struct cutter *c, unsigned i)
{
	return c->total / c->shards * i + c->total % c->shards * i / c->shards;
}

/* The shard, from 0, in which byte `at` of all inputs lies. */
static unsigned
shard_at(const struct cutter *c, uint64_t at)
{
	unsigned low = 0, high = c->shards;

	while (low + 1 < high) {
		unsigned middle = low + (high - low) / 2;

		if (start_of(c, middle) <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static enum tam_code
give(struct cutter *c, unsigned shard, const char *name, struct run_range part, struct tam_err *err)
{
	return c->each(c->user, shard + 1, name, part) ? TAM_OK : tam_fail_nomem(err);
}

static enum tam_code
cut_input(struct cutter *c, const char *name, uint64_t size, struct tam_err *err)
{
	unsigned first = shard_at(c, c->before), i;
	uint64_t from = 0, to;
	struct tam_cuts *cuts;
	enum tam_code code;

	if (size == 0 || shard_at(c, c->before + size - 1) == first)
		return give(c, first, name, (struct run_range){0, 0}, err);
	code = tam_cuts_open(&cuts, name, err);
	if (code != TAM_OK)
		return code;
	if (tam_cuts_next(cuts, 1) == 0)
		code = give(c, first, name, (struct run_range){0, 0}, err);
	else
		for (i = first; i < c->shards && from < size && code == TAM_OK; i++) {
			to = i + 1 == c->shards || start_of(c, i + 1) >= c->before + size
				     ? size
				     : tam_cuts_next(cuts, start_of(c, i + 1) - c->before);
			if (to > from)
				code = give(c, i, name, (struct run_range){from, to}, err);
			from = to > from ? to : from;
		}
	tam_cuts_close(cuts);
	return code;
}

enum tam_code
run_plan_cut(struct run_names *names, unsigned shards, run_plan_each *each, void *user,
	struct tam_err *err)
{
	struct cutter c = {each, user, shards, 0, 0};
	uint64_t *sizes = tam_calloc(names->n, sizeof *sizes);
	enum tam_code code = TAM_OK;
	size_t i;

	if (sizes == NULL)
		return tam_fail_nomem(err);
	if (names->n > 1)
		qsort(names->v, names->n, sizeof *names->v, compare);
	for (i = 0; i < names->n; i++) {
		sizes[i] = size_of(names->v[i]);
		c.total += sizes[i];
	}
	for (i = 0; i < names->n && code == TAM_OK; i++) {
		code = cut_input(&c, names->v[i], sizes[i], err);
		c.before += sizes[i];
	}
	tam_free(sizes);
	return code;
}

/* Collecting the parts of one shard. */
struct taker {
	unsigned shard;
	struct run_names *out;
	struct tam_err *err;
};

static bool
take_cut(void *user, unsigned shard, const char *name, struct run_range part)
{
	struct taker *t = user;

	return shard != t->shard ||
	       run_names_add_part(t->out, name, part.from, part.to, t->err) == TAM_OK;
}

static bool
take_line(void *user, const struct tam_plan_part *part)
{
	struct taker *t = user;
	bool ok;
	char *name;

	if (part->shard != t->shard)
		return true;
	name = tam_alloc(part->input.n + 1);
	if (name == NULL)
		return false;
	memcpy(name, part->input.p, part->input.n);
	name[part->input.n] = '\0';
	ok = run_names_add_part(t->out, name, part->from, part->to, t->err) == TAM_OK;
	tam_free(name);
	return ok;
}

enum tam_code
run_plan_take(struct run_names *names, const char *plan, unsigned shard, unsigned *shards,
	struct run_names *out, struct tam_err *err)
{
	struct taker t = {shard, out, err};
	uint64_t said = 0;
	char *text = NULL;
	enum tam_code code;
	size_t n;

	if (plan == NULL)
		return run_plan_cut(names, *shards, take_cut, &t, err);
	code = run_read_file(plan, &text, &n, err);
	if (code == TAM_OK)
		code = tam_plan_read(tam_slice(text, n), &said, take_line, &t, err);
	tam_free(text);
	if (code == TAM_OK && *shards != 0 && said != *shards)
		code = tam_fail(err, TAM_BAD, "%.200s is a plan for %llu shards, not for %u", plan,
			(unsigned long long)said, *shards);
	*shards = (unsigned)said;
	return code;
}

static bool
print_part(void *user, unsigned shard, const char *name, struct run_range part)
{
	const struct tam_plan_part line = {shard, tam_slice_of(name), part.from, part.to};
	struct tam_buf *out = user;

	tam_plan_add(out, &line);
	return !out->failed;
}

int
run_plan(struct run_names *names, unsigned shards)
{
	struct tam_buf out = {0};
	struct tam_err err = {0};
	enum tam_code code;

	tam_plan_begin(&out, shards);
	code = run_plan_cut(names, shards, print_part, &out, &err);
	if (code == TAM_OK)
		(void)fwrite(out.p, 1, out.n, stdout);
	else
		run_report(NULL, 0, "%s", err.text);
	tam_buf_free(&out);
	return code == TAM_OK ? 0 : 2;
}
