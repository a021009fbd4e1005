/* Inputs of the harness that are built before they are read: a text in sections, so that a fuzzer
 * changes what is inside checksums and compressed data, not only the bytes around it. */
#ifndef FUZZ_SECTIONS_H
#define FUZZ_SECTIONS_H

#include "base/buf.h"
#include "io/codec.h"

/* The next section off the front of *rest: a line "%X", and all up to the next such line. What stands
 * before the first is one of kind 'r'. False: no more. */
bool fuzz_section(struct tam_slice *rest, char *kind, struct tam_slice *content);

/* Appends `s` packed; one member, frame or stream. */
void fuzz_pack(struct tam_buf *out, struct tam_slice s, enum tam_packing packing);

/* Appends what the sections make: g gzip, z zstd, b brotli, r as it is. In a section that begins a
 * record of WARC, a Content-Length of "@" becomes the right one. */
void fuzz_archive(struct tam_buf *out, struct tam_slice s);

/* Appends `body` with the codings that the header block names, in its order. False: it names one that
 * is not known, or more than four. "X-Flip: N" changes a bit at the N-th byte of what comes out, and
 * is false too. */
bool fuzz_encode(struct tam_buf *out, struct tam_slice head, struct tam_slice body);

#endif
