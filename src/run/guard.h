/* The last guard: a page that keeps the tree builder busy for seconds, whatever its budgets say, is taken
 * out of it by a timer of processor time. */
#ifndef TAM_RUN_GUARD_H
#define TAM_RUN_GUARD_H

#include "tamis.h"

/* From now on the documents of `t` are guarded, while this thread cleans them. One handle at a time, and
 * to be called anew behind a fork. Where the system has no such timer there is no such guard. */
void run_guard(struct tamis *t);

/* No more: to be called before the handle is freed. */
void run_guard_end(void);

#endif
