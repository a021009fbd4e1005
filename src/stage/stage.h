/* The cleaning stages: one file each, one row in base/stages.def, run in that order. */
#ifndef TAM_STAGE_STAGE_H
#define TAM_STAGE_STAGE_H

#include "base/doc.h"
#include "pat/pat.h"

/* What stages read besides the document. Shared parts are read-only; the matcher is the thread's. */
struct tam_tools {
	struct tam_matcher *matcher;
};

/* A stage: TAM_OK, or TAM_BAD when this document has to be given up. */
typedef enum tam_code tam_stage_run(
	struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err);

#define STAGE(id, name) tam_stage_run tam_stage_##id;
#include "base/stages.def"
#undef STAGE

/* Repairs a string that comes from elsewhere than doc->text: metadata of a page. */
enum tam_code tam_repair_string(
	struct tam_doc *doc, struct tam_slice *s, struct tam_err *err) TAM_CHECKED;

/* Without cleaning: decodes doc->raw, repairs each line unless `as_is`, and leaves the text in
 * doc->clean, line ends as they are. */
enum tam_code tam_decode_only(struct tam_doc *doc, bool as_is, struct tam_err *err) TAM_CHECKED;

/* Where byte `at` of the text before the repairs is in doc->text; behind a repair that it is inside of. */
size_t tam_repaired_place(const struct tam_doc *doc, size_t at);

/* Puts the text before the repairs back: spans and blocks are about it from now on, and each repair
 * is a span where the text is kept. */
enum tam_code tam_unrepair(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

/* All stages in order on a document whose raw, hints, mode, aim and limits are set. */
enum tam_code tam_clean(
	struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err) TAM_CHECKED;

#endif
