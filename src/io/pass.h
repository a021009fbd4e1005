/* A line of JSONL that is cleaned and goes on its way as a line: what it says beside its text stays
 * with it. */
#ifndef TAM_IO_PASS_H
#define TAM_IO_PASS_H

#include "base/buf.h"
#include "io/input.h"

struct tam_row;

/* Of the options only keys and max_bytes are used; the keys are borrowed. */
enum tam_code tam_row_new(struct tam_row **out, const struct tam_input_options *options,
	struct tam_err *err) TAM_CHECKED;
void tam_row_free(struct tam_row *row);

/* Takes a line, without its newline. The body and the fields go into `rec` and are borrowed from
 * `row` until the next call; number, offset and path are left alone. TAM_BAD: no row with a text. */
enum tam_code tam_row_read(struct tam_row *row, struct tam_slice line, struct tam_record *rec,
	struct tam_err *err) TAM_CHECKED;

/* Appends `record`, a line of JSON of tamis-corpus(5), with those keys of the row that it has not,
 * and those of its metadata. The text that was cleaned is not passed on. */
void tam_row_pass(struct tam_buf *out, const struct tam_row *row, struct tam_slice record);

/* Appends a record without a text, with the row's keys as above, and `error` as the last one. `row`
 * may be NULL. */
void tam_row_fail(struct tam_buf *out, const struct tam_row *row, const struct tam_record *rec,
	struct tam_slice error);

#endif
