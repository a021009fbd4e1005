/* Marks and edits: the only ways in which a stage changes a document. */
#include "base/doc.h"

static const char *const stage_names[TAM_STAGES] = {
#define STAGE(id, name) name,
#include "base/stages.def"
#undef STAGE
};

static const char *const kind_names[TAM_KINDS] = {
	"line",
	"paragraph",
	"heading",
	"item",
	"caption",
	"quote",
	"code",
	"row",
};

static const char *const field_names[TAM_FIELDS] = {
	"title",
	"author",
	"created",
	"modified",
	"site",
	"url",
	"license",
	"section",
	"tags",
	"description",
};

const char *
tam_stage_name(enum tam_stage_id s)
{
	return stage_names[s];
}

const char *
tam_kind_name(enum tam_kind k)
{
	return kind_names[k];
}

const char *
tam_field_name(enum tam_field f)
{
	return field_names[f];
}

struct tam_slice
tam_block_text(const struct tam_doc *doc, const struct tam_block *b)
{
	return tam_slice(doc->text.p + b->start, b->end - b->start);
}

enum tam_code
tam_block_mark(struct tam_doc *doc, struct tam_block *b, enum tam_verdict verdict,
	enum tam_stage_id stage, enum tam_reason reason, uint32_t rule, struct tam_err *err)
{
	struct tam_mark *was = NULL;

	if (b->mark.reason != TAM_REASON_NONE) {
		was = tam_arena_alloc(doc->arena, sizeof *was);
		if (was == NULL)
			return tam_fail_arena(err, doc->arena);
		*was = b->mark;
	}
	b->mark = (struct tam_mark){verdict, stage, reason, rule, was};
	return TAM_OK;
}

/* First edit that ends behind `start`. */
static size_t
edit_place(const struct tam_doc *doc, size_t start)
{
	size_t low = 0, high = doc->edits.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (doc->edits.v[mid].end <= start)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

enum tam_code
tam_doc_edit(struct tam_doc *doc, size_t start, size_t end, struct tam_slice with,
	enum tam_stage_id stage, enum tam_reason reason, uint32_t rule, struct tam_err *err)
{
	size_t at = edit_place(doc, start);
	struct tam_edit *e;

	if (at < doc->edits.n && doc->edits.v[at].start < end)
		return TAM_OK;
	if (TAM_PUSH(doc->arena, &doc->edits) == NULL)
		return tam_fail_arena(err, doc->arena);
	e = &doc->edits.v[at];
	memmove(e + 1, e, (doc->edits.n - 1 - at) * sizeof *e);
	*e = (struct tam_edit){start, end, with, {TAM_CUT, stage, reason, rule, NULL}};
	return TAM_OK;
}

enum tam_code
tam_doc_capture(struct tam_doc *doc, const char *name, struct tam_slice value,
	enum tam_reason reason, uint32_t rule, struct tam_err *err)
{
	struct tam_capture *c = TAM_PUSH(doc->arena, &doc->captures);

	if (c == NULL)
		return tam_fail_arena(err, doc->arena);
	*c = (struct tam_capture){name, tam_arena_copy(doc->arena, value), reason, rule};
	return c->value.p == NULL ? tam_fail_arena(err, doc->arena) : TAM_OK;
}
