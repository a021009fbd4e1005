/* Bytes in some encoding to UTF-8.
 *
 * Order: byte order mark, NUL pattern of UTF-16 and UTF-32, the charset of the transport (HTTP) if the
 * bytes decode in it, valid UTF-8, the charset that the page declares, what is nearly UTF-8, a
 * detector, windows-1252. Valid UTF-8 that says it is something else is UTF-8: 8 of 1,014 pages. */
#ifndef TAM_TEXT_DECODE_H
#define TAM_TEXT_DECODE_H

#include "base/doc.h"

struct tam_decoded {
	struct tam_slice text; /* arena or the input itself; valid UTF-8 without NUL or BOM */
	const char *charset;   /* static, lower case, a name of the WHATWG Encoding Standard */
	/* Static: "bom" "utf-16" "http" "utf-8" "declared" "detected" "fallback"; where a label says
	 * something else, with "-over-http" or "-over-declared" behind. */
	const char *source;
	size_t replaced;  /* undecodable sequences, each now U+FFFD */
	size_t first_bad; /* byte of the input where the first of them stands */
};

/* `http` and `declared` are labels or TAM_NONE. */
enum tam_code tam_decode(struct tam_arena *arena, struct tam_slice bytes, struct tam_slice http,
	struct tam_slice declared, struct tam_decoded *out, struct tam_err *err) TAM_CHECKED;

/* The charset that the first 4 KiB of a page declare in a meta element or XML declaration. */
struct tam_slice tam_declared_charset(struct tam_slice bytes);

#endif
