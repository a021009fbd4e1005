/* --to wet: a cleaned document as a conversion record of WARC 1.0. */
#ifndef TAM_IO_WET_H
#define TAM_IO_WET_H

#include "io/record.h"

/* Appends one record. Its id is made from its content; its date is when the archive got the
 * document, else --added, else the date of the document, else 1970. */
void tam_record_wet(struct tam_buf *out, const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra);

#endif
