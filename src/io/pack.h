/* Making the bytes of a corpus file (tamis-corpus(5)): data frames, manifest, seek table. */
#ifndef TAM_IO_PACK_H
#define TAM_IO_PACK_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

/* zstd's seekable format, version 0.1.0 (contrib/seekable_format in the zstd sources). */
#define TAM_ZSTD_MAGIC 0xFD2FB528u
#define TAM_SKIPPABLE_MAGIC 0x184D2A50u /* to ...5F */
#define TAM_MANIFEST_MAGIC 0x184D2A5Du
#define TAM_SEEK_TABLE_MAGIC 0x184D2A5Eu
#define TAM_SEEKABLE_MAGIC 0x8F92EAB1u /* the last four bytes */
#define TAM_SEEK_CHECKSUMS 0x80u       /* descriptor: entries have a third field */
#define TAM_SEEK_RESERVED 0x7Cu        /* descriptor: bits that must be zero */
#define TAM_SEEK_FOOTER 9
#define TAM_SEEK_ENTRY 12 /* with checksum */
#define TAM_SEEK_MOST_FRAMES 0x8000000u
#define TAM_SEEK_MOST_BYTES 0x40000000u /* uncompressed, of one frame */
#define TAM_SKIPPABLE_HEADER 8
#define TAM_WINDOW_LOG 23 /* readers need no more than 8 MiB */

/* One frame as the seek table has it, and what the manifest adds. */
struct tam_frame {
	uint32_t packed, bytes;
	uint32_t checksum; /* low half of XXH64 of the uncompressed bytes */
	uint32_t lines;
	char *ids; /* owned: io/idset.h; NULL when unknown */
};

struct tam_pack;

enum tam_code tam_pack_new(struct tam_pack **out, int level, struct tam_err *err) TAM_CHECKED;
void tam_pack_free(struct tam_pack *p);

/* Appends one frame that holds `raw`. */
enum tam_code tam_pack_frame(struct tam_pack *p, struct tam_slice raw, struct tam_buf *out,
	struct tam_err *err) TAM_CHECKED;

/* Counts a frame that is there already: `packed` bytes that hold `raw`. */
enum tam_code tam_pack_adopt(
	struct tam_pack *p, struct tam_slice raw, uint64_t packed, struct tam_err *err) TAM_CHECKED;

/* Frames so far, in order; *n is how many. */
const struct tam_frame *tam_pack_frames(const struct tam_pack *p, size_t *n);

/* Appends the manifest and the seek table. */
enum tam_code tam_pack_tail(struct tam_pack *p, struct tam_slice manifest, struct tam_buf *out,
	struct tam_err *err) TAM_CHECKED;

/* Newlines. */
uint64_t tam_lines(struct tam_slice s);

/* Little-endian numbers of the format. */
static inline uint32_t
tam_le32(const char *p)
{
	return (uint32_t)(unsigned char)p[0] | (uint32_t)(unsigned char)p[1] << 8 |
	       (uint32_t)(unsigned char)p[2] << 16 | (uint32_t)(unsigned char)p[3] << 24;
}

#endif
