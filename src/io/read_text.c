/* Anything that nobody else wants: a file of text is one record. */
#include "io/reader.h"

static int
bid(struct tam_slice head)
{
	(void)head;
	return 1;
}

static enum tam_code
next(struct tam_input *in, struct tam_record *rec, struct tam_err *err)
{
	return tam_read_whole(in, TAM_FORMAT_TEXT, rec, err);
}

const struct tam_reader tam_reader_text = {TAM_FORMAT_TEXT, "text", bid, next};
