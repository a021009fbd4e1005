/* The header of a WARC record (ISO 28500), and where the next one may begin. */
#ifndef TAM_IO_WARC_H
#define TAM_IO_WARC_H

#include <stdint.h>

#include "base/slice.h"

struct tam_warc_head {
	struct tam_slice type, id, url, date, content_type, payload_type, truncated, segment;
	uint64_t length; /* of the block behind the header */
};

/* "WARC/" and a version at the front. */
bool tam_warc_begins(struct tam_slice s);

/* Offset in `s` of the next place where a record begins, as far as the bytes there can tell; s.n when
 * there is none. Only the next TAM_WARC_LOOK bytes tell. After damage it may be in the middle of a
 * line. */
#define TAM_WARC_LOOK 128
size_t tam_warc_find(struct tam_slice s);

/* Bytes of the header block at the front, its empty line included. *ends: it has one; else they are
 * those up to the next record, or all. */
size_t tam_warc_head(struct tam_slice s, bool *ends);

/* Reads a header block, its empty line included. NULL, or what is wrong with it; static. */
const char *tam_warc_parse(struct tam_slice head, struct tam_warc_head *out);

/* A date like 2016-10-17T14:57:38Z or 20161017145738 as RFC 3339 in UTC, without fractions; ""
 * when it is none. */
void tam_warc_date(struct tam_slice s, char out[32]);

#endif
