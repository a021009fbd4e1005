/* The ledger's last step: its spans tile the repaired text; from here on they tile the text as it was
 * decoded, with a span for each repair of text that stays. */
#include "stage/stage.h"

struct restorer {
	struct tam_doc *doc;
	TAM_VEC(struct tam_span) spans;
	size_t next;    /* repair */
	size_t at;      /* all before this byte of the old text is in the spans */
	size_t reached; /* the same place in the repaired text */
	bool failed;
};

static void
put(struct restorer *r, size_t end, enum tam_span_kind kind, struct tam_slice with,
	const struct tam_mark *mark)
{
	struct tam_span *s;

	if (end == r->at && with.n == 0)
		return;
	s = TAM_PUSH(r->doc->arena, &r->spans);
	if (s == NULL) {
		r->failed = true;
		return;
	}
	*s = (struct tam_span){r->at, end, kind, with, *mark};
	r->at = end;
}

/* The repair that stands at or before byte `end` of the repaired text and is not done; or NULL. One
 * that leaves nothing belongs to the span it stands in or, between two, to the first. */
static const struct tam_repaired *
pending(const struct restorer *r, size_t end)
{
	const struct tam_repaired *f = &r->doc->repaired.v[r->next];

	if (r->next == r->doc->repaired.n)
		return NULL;
	return f->start < end || (f->start == end && f->end == end) ? f : NULL;
}

/* Byte `at` of the repaired text in the old one, inside of no repair but at its edges. */
static size_t
old_place(const struct restorer *r, size_t at)
{
	return r->at + (at - r->reached);
}

/* A span that stays: its repairs become spans of their own. A repair that ends beyond it is parted;
 * all of its source goes with the first part. */
static void
keep(struct restorer *r, const struct tam_span *s)
{
	const struct tam_repaired *f;
	struct tam_mark mark = {TAM_CUT, TAM_STAGE_repair, TAM_REASON_NONE, 0, NULL};

	while ((f = pending(r, s->end)) != NULL) {
		size_t start = f->start > r->reached ? f->start : r->reached;
		size_t end = f->end < s->end ? f->end : s->end;

		if (f->start > r->reached) {
			put(r, old_place(r, f->start), TAM_SPAN_KEPT, TAM_NONE, &s->mark);
			r->reached = f->start;
		}
		mark.reason = f->reason;
		put(r, f->to > r->at ? f->to : r->at,
			end > start ? TAM_SPAN_REWRITTEN : TAM_SPAN_CUT,
			tam_slice(r->doc->text.p + start, end - start), &mark);
		r->reached = end;
		if (f->end > s->end)
			return;
		r->next++;
	}
	put(r, old_place(r, s->end), TAM_SPAN_KEPT, TAM_NONE, &s->mark);
	r->reached = s->end;
}

/* A span that goes takes the sources of its repairs with it; of one that ends beyond it, nothing. */
static void
cut(struct restorer *r, const struct tam_span *s)
{
	const struct tam_repaired *f;
	size_t end = r->at, reached = r->reached;

	while ((f = pending(r, s->end)) != NULL) {
		if (f->end > s->end) {
			if (f->start > reached)
				end += f->start - reached;
			reached = s->end;
			break;
		}
		end = f->to > end ? f->to : end;
		reached = f->end;
		r->next++;
	}
	end += s->end - reached;
	put(r, end, s->kind, s->with, &s->mark);
	r->reached = s->end;
}

static void
move_blocks(struct tam_doc *doc)
{
	size_t i, next = 0, k;

	for (i = 0; i < doc->blocks.n; i++) {
		size_t *const ends[2] = {&doc->blocks.v[i].start, &doc->blocks.v[i].end};

		for (k = 0; k < 2; k++) {
			const struct tam_repaired *f = NULL;

			/* An empty repair at the end of a block is part of it, at its start too. */
			while (next < doc->repaired.n &&
				(doc->repaired.v[next].end < *ends[k] ||
					(k == 1 && doc->repaired.v[next].end == *ends[k]) ||
					(k == 0 && doc->repaired.v[next].end == *ends[k] &&
						doc->repaired.v[next].start < *ends[k])))
				next++;
			if (next > 0)
				f = &doc->repaired.v[next - 1];
			if (f != NULL)
				*ends[k] = f->to + (*ends[k] - f->end);
		}
	}
}

enum tam_code
tam_unrepair(struct tam_doc *doc, struct tam_err *err)
{
	struct restorer r = {.doc = doc};
	size_t i;

	if (doc->repaired.n == 0)
		return TAM_OK;
	/* Each repair parts one span of those there are. */
	r.spans.cap = doc->spans.n + 2 * doc->repaired.n;
	r.spans.v = tam_arena_calloc(doc->arena, r.spans.cap, sizeof *r.spans.v);
	if (r.spans.v == NULL)
		return tam_fail_arena(err, doc->arena);
	for (i = 0; i < doc->spans.n; i++) {
		if (doc->spans.v[i].kind == TAM_SPAN_KEPT)
			keep(&r, &doc->spans.v[i]);
		else
			cut(&r, &doc->spans.v[i]);
	}
	/* Of a text that repairs leave nothing of there are no spans that could take them. */
	for (; r.next < doc->repaired.n; r.next++)
		put(&r, doc->repaired.v[r.next].to, TAM_SPAN_CUT, TAM_NONE,
			&(struct tam_mark){TAM_CUT, TAM_STAGE_repair,
				doc->repaired.v[r.next].reason, 0, NULL});
	if (r.failed)
		return tam_fail_arena(err, doc->arena);
	move_blocks(doc);
	doc->spans.v = r.spans.v;
	doc->spans.n = r.spans.n;
	doc->spans.cap = r.spans.cap;
	doc->text = doc->unrepaired;
	return TAM_OK;
}
