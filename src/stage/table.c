/* The stages in order. */
#include "stage/stage.h"

static tam_stage_run *const stages[TAM_STAGES] = {
#define STAGE(id, name) tam_stage_##id,
#include "base/stages.def"
#undef STAGE
};

enum tam_code
tam_clean(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	int i;

	for (i = 0; i < TAM_STAGES && code == TAM_OK; i++)
		code = stages[i](doc, tools, err);
	return code;
}
