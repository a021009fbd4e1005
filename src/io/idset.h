/* Which ids may stand in a frame: a Bloom filter in base64, so that looking for an id reads one
 * frame in a hundred (tamis-corpus(5) has the arithmetic). */
#ifndef TAM_IO_IDSET_H
#define TAM_IO_IDSET_H

#include "base/err.h"
#include "base/slice.h"

/* Filter of the ids of all lines of a frame, owned; NULL when a line does not begin with an id. */
enum tam_code tam_idset_make(struct tam_slice lines, char **out, struct tam_err *err) TAM_CHECKED;

/* False: no line of that frame has this id. `id` is the escaped form, without its quotes. */
bool tam_idset_may_hold(struct tam_slice set, struct tam_slice id);

/* The escaped id of a line that begins with one; p == NULL otherwise. */
struct tam_slice tam_idset_id(struct tam_slice line);

/* Whether the row on a line has this id; `escaped` is its JSON form without quotes. */
bool tam_line_has_id(struct tam_slice line, struct tam_slice escaped, struct tam_slice id);

#endif
