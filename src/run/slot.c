/* The layout of a slot: its head, the records one behind the other, the results likewise. */
#define _GNU_SOURCE /* MAP_ANONYMOUS, MADV_REMOVE */
#include "run/slot.h"

#include <errno.h>
#include <sys/mman.h>

#define HEAD_ROOM ((size_t)4096)
/* The fields of a row beside its text, and the name of its file. */
#define FIELDS_ROOM ((size_t)4 << 20)
#define LEAST_RESULTS ((size_t)4 << 20)
#define MOST_RESULTS ((size_t)64 << 20)
/* Pages touched below this stay with the slot. */
#define KEEP ((size_t)2 << 20)

/* All slices of a record that a worker needs. */
static const size_t record_fields[] = {
	offsetof(struct tam_record, body),
	offsetof(struct tam_record, path),
	offsetof(struct tam_record, id),
	offsetof(struct tam_record, url),
	offsetof(struct tam_record, title),
	offsetof(struct tam_record, author),
	offsetof(struct tam_record, created),
	offsetof(struct tam_record, lang),
	offsetof(struct tam_record, charset),
	offsetof(struct tam_record, source),
	offsetof(struct tam_record, crawled),
	offsetof(struct tam_record, extra),
};

struct item {
	uint64_t number, offset;
	enum tam_format format;
	enum tamis_form form;
	uint8_t known[TAM_COUNT(record_fields)];
	size_t length[TAM_COUNT(record_fields)];
};

enum { MESSAGE, HOW, OUT, MARKS, LANG, CREATED, PARTS };

struct answer {
	struct run_result facts; /* its slices mean nothing here */
	uint8_t known[PARTS];    /* no bool: a worker might write what is none */
	size_t length[PARTS];
};

static char *
body_of(const struct run_slot *s)
{
	return (char *)s->head + HEAD_ROOM;
}

static char *
results_of(const struct run_slot *s)
{
	return body_of(s) + s->body_room;
}

static size_t
rounded(size_t n)
{
	return (n + 7) & ~(size_t)7;
}

static size_t
rounded_to_pages(size_t n)
{
	return (n + 65535) & ~(size_t)65535;
}

/* Room is only reserved: the system gives pages when they are written to. Where address space is
 * short, results may be smaller. */
enum tam_code
run_slot_map(struct run_slot *s, uint64_t most, struct tam_err *err)
{
	size_t body = rounded_to_pages((size_t)most + FIELDS_ROOM + RUN_BATCH_BYTES);
	size_t results = rounded_to_pages(MOST_RESULTS + 8 * (size_t)most);
	void *p = MAP_FAILED;

	memset(s, 0, sizeof *s);
	for (; p == MAP_FAILED && results >= LEAST_RESULTS; results /= 2) {
		p = mmap(NULL, HEAD_ROOM + body + results, PROT_READ | PROT_WRITE,
			MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
		s->result_room = results;
	}
	if (p == MAP_FAILED)
		return tam_fail(err, TAM_FATAL,
			"cannot share %zu MiB with a worker: lower --max-doc-bytes or --jobs",
			(HEAD_ROOM + body) >> 20);
	s->head = p;
	s->body_room = body;
	run_slot_clear(s);
	return TAM_OK;
}

void
run_slot_unmap(struct run_slot *s)
{
	if (s->head != NULL)
		(void)munmap(s->head, HEAD_ROOM + s->body_room + s->result_room);
	memset(s, 0, sizeof *s);
}

/* Both rooms begin and end at pages. A system that cannot do this keeps the memory. */
static void
give_back(char *room, size_t size, size_t used)
{
	if (used > KEEP && size > KEEP)
		(void)madvise(room + KEEP, size - KEEP, MADV_REMOVE);
}

void
run_slot_clear(struct run_slot *s)
{
	size_t results = atomic_load(&s->head->results_n);

	give_back(body_of(s), s->body_room, s->body_used);
	give_back(results_of(s), s->result_room, results);
	s->items = 0;
	s->body_used = 0;
	run_slot_hand_out(s, 0);
	atomic_store(&s->head->at, 0);
	atomic_store(&s->head->results_n, 0);
}

void
run_slot_hand_out(struct run_slot *s, uint32_t start)
{
	s->head->items = s->items;
	s->head->start = start;
}

/* Copies a part behind the others; p == NULL is told by `known`. */
static void
put_part(char **to, struct tam_slice part, uint8_t *known, size_t *length)
{
	*known = part.p != NULL;
	*length = part.p == NULL ? 0 : part.n;
	if (*length > 0)
		memcpy(*to, part.p, *length);
	*to += *length;
}

static struct tam_slice
field(const struct tam_record *rec, size_t i)
{
	struct tam_slice s;

	memcpy(&s, (const char *)rec + record_fields[i], sizeof s);
	return s;
}

bool
run_slot_add(struct run_slot *s, const struct tam_record *rec, enum tamis_form form)
{
	struct item item = {rec->number, rec->offset, rec->format, form, {0}, {0}};
	size_t i, need = rounded(sizeof item);
	char *start = body_of(s) + s->body_used, *to = start + rounded(sizeof item);

	for (i = 0; i < TAM_COUNT(record_fields); i++)
		need += field(rec, i).n;
	if (need > s->body_room - s->body_used)
		return false;
	for (i = 0; i < TAM_COUNT(record_fields); i++)
		put_part(&to, field(rec, i), &item.known[i], &item.length[i]);
	memcpy(start, &item, sizeof item);
	s->body_used = rounded((size_t)(to - body_of(s)));
	s->items++;
	return true;
}

void
run_slot_next(const struct run_slot *s, size_t *at, struct tam_record *rec, enum tamis_form *form)
{
	const char *from = body_of(s) + *at;
	struct item item;
	size_t i;

	memcpy(&item, from, sizeof item);
	from += rounded(sizeof item);
	*rec = (struct tam_record){
		.number = item.number, .offset = item.offset, .format = item.format};
	*form = item.form;
	for (i = 0; i < TAM_COUNT(record_fields); i++) {
		struct tam_slice part = {item.known[i] != 0 ? from : NULL, item.length[i]};

		memcpy((char *)rec + record_fields[i], &part, sizeof part);
		from += item.length[i];
	}
	*at = rounded((size_t)(from - body_of(s)));
}

static struct run_result
too_large(void)
{
	return (struct run_result){.status = TAMIS_BAD,
		.message = TAM_LIT("what is left of it has more bytes than can be handed over")};
}

void
run_slot_answer(struct run_slot *s, const struct run_result *result)
{
	const struct run_result refused = too_large();
	size_t used = atomic_load(&s->head->results_n), room = s->result_room - used, i;
	struct tam_slice parts[PARTS] = {
		[MESSAGE] = result->message,
		[HOW] = result->how,
		[OUT] = result->out,
		[MARKS] = result->marks,
		[LANG] = result->lang,
		[CREATED] = result->created,
	};
	struct answer a = {.facts = *result};
	size_t need = rounded(sizeof a);
	char *start = results_of(s) + used, *to = start + rounded(sizeof a);

	for (i = 0; i < PARTS; i++)
		need += parts[i].n;
	/* Every record must be able to say at least that it did not fit. */
	if (need + (s->head->items + 1) * (sizeof a + 128) > room) {
		a.facts = refused;
		memset(parts, 0, sizeof parts);
		parts[MESSAGE] = refused.message;
	}
	for (i = 0; i < PARTS; i++)
		put_part(&to, parts[i], &a.known[i], &a.length[i]);
	memcpy(start, &a, sizeof a);
	atomic_store(&s->head->results_n, rounded((size_t)(to - results_of(s))));
}

/* Everything is checked against a copy that the worker cannot change any more. */
bool
run_slot_take(const struct run_slot *s, size_t *at, struct run_result *result)
{
	size_t i, start = *at + rounded(sizeof(struct answer));
	struct tam_slice parts[PARTS];
	struct answer a;

	if (start > s->result_room)
		return false;
	memcpy(&a, results_of(s) + *at, sizeof a);
	for (i = 0; i < PARTS; i++) {
		if (a.length[i] > s->result_room - start)
			return false;
		parts[i] = tam_slice(a.known[i] != 0 ? results_of(s) + start : NULL, a.length[i]);
		start += a.length[i];
	}
	if (a.facts.status != TAMIS_OK && a.facts.status != TAMIS_BAD &&
		a.facts.status != TAMIS_FATAL)
		return false;
	*result = a.facts;
	result->message = parts[MESSAGE];
	result->how = parts[HOW];
	result->out = parts[OUT];
	result->marks = parts[MARKS];
	result->lang = parts[LANG];
	result->created = parts[CREATED];
	*at = rounded(start);
	return true;
}
