/* Bytes in some encoding to UTF-8.
 *
 * Order: byte order mark, valid UTF-8, NUL pattern of UTF-16, the charset of the transport (HTTP),
 * the charset that the page declares, windows-1252. (FACTS.md: 8 of 1,014 pages are valid UTF-8
 * and declare something else.) */
#ifndef TAM_TEXT_DECODE_H
#define TAM_TEXT_DECODE_H

#include "base/doc.h"

struct tam_decoded {
	struct tam_slice text; /* arena or the input itself; valid UTF-8 without NUL or BOM */
	const char *charset;   /* static, lower case, a name of the WHATWG Encoding Standard */
	const char *source;    /* static: "bom" "utf-8" "http" "declared" "utf-16" "fallback" */
	size_t replaced;       /* undecodable sequences, each now U+FFFD */
	size_t first_bad;      /* byte of the input where the first of them stands */
};

/* `http` and `declared` are labels or TAM_NONE. */
enum tam_code tam_decode(struct tam_arena *arena, struct tam_slice bytes, struct tam_slice http,
	struct tam_slice declared, struct tam_decoded *out, struct tam_err *err) TAM_CHECKED;

/* The charset that the first 4 KiB of a page declare in a meta element or XML declaration. */
struct tam_slice tam_declared_charset(struct tam_slice bytes);

#endif
