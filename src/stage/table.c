/* The stages in order. */
#include "stage/stage.h"

static tam_stage_run *const stages[TAM_STAGES] = {
#define STAGE(id, name) tam_stage_##id,
#include "base/stages.def"
#undef STAGE
};

static bool
may_have_tree(const struct tam_doc *doc)
{
	return doc->mode == TAM_MODE_PAGE && doc->tree_memory != 0 && doc->without_tree.p == NULL;
}

static enum tam_code
run(struct tam_doc *doc, const struct tam_tools *tools, enum tam_stage_id *last,
	struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	int i;

	for (i = 0; i < TAM_STAGES && code == TAM_OK; i++) {
		*last = (enum tam_stage_id)i;
		if (i == TAM_STAGE_blocks + 1 && may_have_tree(doc))
			doc->arena->limit = doc->tree_memory;
		code = stages[i](doc, tools, err);
	}
	return code;
}

/* As it was before the stages, but that no tree is to be built of it. */
static enum tam_code
start_again(struct tam_doc *doc, const struct tam_doc *before, size_t limit, struct tam_err *err)
{
	struct tam_slice why = tam_slice_of(err->text);

	tam_arena_reset(before->arena, limit);
	*doc = *before;
	doc->without_tree = tam_arena_copy(doc->arena, why);
	return doc->without_tree.p == NULL ? tam_fail_arena(err, doc->arena) : TAM_OK;
}

/* What a page that is decoded can be refused for is that it is over a budget: then it takes the path
 * that is linear in all. */
enum tam_code
tam_clean(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	const struct tam_doc before = *doc;
	enum tam_stage_id last = TAM_STAGE_decode;
	const size_t limit = doc->arena->limit;
	enum tam_code code;

	/* The stages behind the blocks need some as well: what would fail there is to fail before them. */
	if (may_have_tree(doc))
		doc->arena->limit = doc->tree_memory - doc->tree_memory / 8;
	code = run(doc, tools, &last, err);
	if (code != TAM_BAD || last == TAM_STAGE_decode || before.mode != TAM_MODE_PAGE)
		return code;
	code = start_again(doc, &before, limit, err);
	return code == TAM_OK ? run(doc, tools, &last, err) : code;
}
