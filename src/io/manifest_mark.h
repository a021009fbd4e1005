/* What the writer and the reader of a manifest must agree on. */
#ifndef TAM_IO_MANIFEST_MARK_H
#define TAM_IO_MANIFEST_MARK_H

#define TAM_MANIFEST_FORMAT 1

/* The last key of our block: XXH64 of all bytes before its comma, in 16 hexadecimal digits. A
 * manifest lies in a skippable frame, which has no checksum of its own. */
#define TAM_MANIFEST_MARK "manifest_xxh64"

#endif
