/* Messages of HTTP as archives keep them: header block, transfer coding, content coding. */
#ifndef TAM_IO_HTTP_H
#define TAM_IO_HTTP_H

#include <stdint.h>

#include "base/buf.h"
#include "io/codec.h"

/* Bytes of the header block at the front of `s`, its empty line included; s.n when none ends it.
 * Lines may end in LF alone. */
size_t tam_head_length(struct tam_slice s);

/* Takes the next field off the front of a header block, behind its first line: name and value,
 * trimmed. Folded lines are joined as they stand, line ends included. Lines that are no field are
 * passed over. False: no more. */
bool tam_head_field(struct tam_slice *rest, struct tam_slice *name, struct tam_slice *value);

/* The first value of the field with this name, case ignored; TAM_NONE without one. */
struct tam_slice tam_head_value(struct tam_slice head, struct tam_slice name);

/* A number of digits alone; false when it is none or does not fit. */
bool tam_head_number(struct tam_slice value, uint64_t *out);

/* "text/html; charset=utf-8": the type, without parameters; and the charset, without quotes, or
 * TAM_NONE. */
struct tam_slice tam_media_type(struct tam_slice value);
struct tam_slice tam_media_charset(struct tam_slice value);

/* Status of a response; 0 when `head` does not begin with a status line. */
int tam_http_status(struct tam_slice head);

enum tam_body_state {
	TAM_BODY_WHOLE,
	TAM_BODY_CUT,     /* it ends early: what is there is usable */
	TAM_BODY_DAMAGED, /* unusable: a checksum or the code itself is wrong */
	TAM_BODY_LARGE,   /* more than `most` bytes, or more than such data can be */
	TAM_BODY_UNKNOWN, /* a content coding that is not known, of a body that looks packed */
};

struct tam_body {
	struct tam_slice bytes; /* borrowed from the message or from the scratch space */
	enum tam_body_state state;
	struct tam_slice coding; /* that was wrong: of the message */
	const char *why;         /* static; NULL: nothing to say */
};

/* Space that bodies are unpacked into, kept from one to the next. Zeroed is empty. */
struct tam_body_space {
	struct tam_buf a, b;
	struct tam_codec *codecs[TAM_PACKINGS]; /* owned */
};
void tam_body_space_free(struct tam_body_space *space);

/* The body behind `head` without its transfer and content codings. A coding that the header names
 * and the body does not have was undone by the crawler. TAM_FATAL: no memory. */
enum tam_code tam_http_body(struct tam_slice head, struct tam_slice body, size_t most,
	struct tam_body_space *space, struct tam_body *out, struct tam_err *err) TAM_CHECKED;

#endif
