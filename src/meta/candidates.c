/* The facts of a page as candidates for its fields: what is remembered of what a source says. */
#include "meta/facts.h"

enum { LONGEST_VALUE = 4000, MOST_TAGS = 40 };

static const struct {
	enum tam_field field;
	const char *source;
} facts[TAM_FACTS] = {
#define FACT(id, field, source) {TAM_FIELD_##field, source},
#include "meta/facts.def"
#undef FACT
};

struct tam_candidate *
tam_fact_next(const struct tam_facts *f, const struct tam_candidate *after)
{
	struct tam_candidate *c = f->doc->candidates.v + (after - f->doc->candidates.v) + 1;
	struct tam_candidate *end = f->doc->candidates.v + f->doc->candidates.n;

	for (; c < end; c++)
		if (c->fact == after->fact)
			return c;
	return NULL;
}

struct tam_candidate *
tam_fact_first(const struct tam_facts *f, enum tam_fact fact)
{
	size_t i;

	if (f->count[fact] == 0)
		return NULL;
	for (i = 0; i < f->doc->candidates.n; i++)
		if (f->doc->candidates.v[i].fact == fact)
			return &f->doc->candidates.v[i];
	return NULL;
}

struct tam_slice
tam_fact_value(const struct tam_facts *f, enum tam_fact fact)
{
	const struct tam_candidate *c = tam_fact_first(f, fact);

	return c == NULL ? TAM_NONE : c->value;
}

static bool
is_known(const struct tam_facts *f, enum tam_fact fact, struct tam_slice value)
{
	const struct tam_candidate *c = tam_fact_first(f, fact);

	for (; c != NULL; c = tam_fact_next(f, c))
		if (tam_slice_eq(c->value, value))
			return true;
	return false;
}

struct tam_candidate *
tam_fact_add(struct tam_facts *f, enum tam_fact fact, const char *source, struct tam_slice value,
	uint32_t node)
{
	int most = facts[fact].field == TAM_FIELD_TAGS ? MOST_TAGS : TAM_MOST_OF_FACT;
	struct tam_candidate *c;
	struct tam_slice plain;

	if (value.n == 0 || value.n > LONGEST_VALUE || f->count[fact] >= most)
		return NULL;
	plain = fact == TAM_FACT_H1 ? tam_meta_shown(f, value) : tam_meta_plain(f, value);
	if (plain.n == 0 || is_known(f, fact, plain))
		return NULL;
	c = TAM_PUSH(f->doc->arena, &f->doc->candidates);
	if (c == NULL) {
		f->spent = true;
		return NULL;
	}
	c->field = facts[fact].field;
	c->fact = (uint8_t)fact;
	c->source = source != NULL ? source : facts[fact].source;
	c->value = plain;
	c->node = node;
	f->count[fact]++;
	return c;
}

void
tam_fact_join(struct tam_facts *f, struct tam_slice *to, struct tam_slice value)
{
	if (value.n == 0 || to->n > LONGEST_VALUE)
		return;
	*to = to->n == 0 ? value : tam_arena_join(f->doc->arena, *to, TAM_LIT("; "), value);
	f->spent = f->spent || to->p == NULL;
}
