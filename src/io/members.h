/* The members of a JSON object as they are written, so that values can be copied digit by digit: no
 * parser keeps 0.30000000000000004 and 18446744073709551615 as they are. */
#ifndef TAM_IO_MEMBERS_H
#define TAM_IO_MEMBERS_H

#include "base/buf.h"

/* A key with its quotes, and its value. */
struct tam_member {
	struct tam_slice key, value;
};

/* The next member of an object that is sound JSON, of which the brace or comma before it is at the front
 * of *rest. False: no more. */
bool tam_member_next(struct tam_slice *rest, struct tam_member *m);

/* The key without quotes and escapes; in `room` if it had any. */
struct tam_slice tam_member_name(struct tam_slice key, struct tam_buf *room);

/* Appends a value without the white space between its parts. */
void tam_member_copy(struct tam_buf *out, struct tam_slice value);

#endif
