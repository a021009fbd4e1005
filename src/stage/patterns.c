/* Stage: chrome that the pattern packs know by name. */
#include "stage/stage.h"

enum tam_code
tam_stage_patterns(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	return tam_pat_run(tools->matcher, doc, err);
}
