/* A record of an archive, between finding it (read_warc.c) and taking what is in it (archive.c). */
#ifndef TAM_IO_ARCHIVE_H
#define TAM_IO_ARCHIVE_H

#include "io/http.h"
#include "io/reader.h"
#include "io/warc.h"

struct tam_archive {
	struct tam_body_space space;
	struct tam_warc_head head;
	size_t head_bytes;
	bool head_ends; /* by an empty line */
	size_t held;    /* bytes of the record that was given out last */
	uint64_t records;
	char crawled[32], damage[200];
};

/* By its type, the record at the front of the source is one that was asked for. */
bool tam_archive_wants(const struct tam_input *in);

/* Its block, which is in memory, to a body of the record. rec->body.p stays NULL where it is passed over: as
 * `*other`, or, where that is TAM_NONE, as what has been counted already. */
enum tam_code tam_archive_take(struct tam_input *in, struct tam_record *rec,
	struct tam_slice *other, struct tam_err *err) TAM_CHECKED;

/* What its header says goes to the record. */
void tam_archive_fields(struct tam_input *in, struct tam_record *rec);

#endif
