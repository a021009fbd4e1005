/* What was found out about a document: values, candidates, why one of them won. */
#ifndef TAM_API_INSPECT_H
#define TAM_API_INSPECT_H

#include "api/handle.h"

/* Both append to t->out. */
enum tam_code tam_inspect_text(struct tamis *t, struct tam_err *err) TAM_CHECKED;
enum tam_code tam_inspect_json(struct tamis *t, struct tam_err *err) TAM_CHECKED;

#endif
