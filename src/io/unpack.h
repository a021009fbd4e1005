/* Compressed files as the bytes they hold, member by member, and how to go on behind damage.
 *
 * Damage is a cut: the source ends there, tam_source_cut says why, and tam_source_resume makes it go
 * on at the next member that can be read. What was read before the cut does not depend on how the
 * bytes of the file came in. */
#ifndef TAM_IO_UNPACK_H
#define TAM_IO_UNPACK_H

#include "io/codec.h"
#include "io/source.h"

/* Turns a source of packed bytes, all of them unread, into one of what they unpack to. On failure
 * it is left as it was. */
enum tam_code tam_unpack_open(
	struct tam_source *s, enum tam_packing packing, struct tam_err *err) TAM_CHECKED;

/* For tam_source_fill and tam_source_close. */
enum tam_code tam_unpack_pull(
	struct tam_unpack *u, struct tam_source *to, struct tam_err *err) TAM_CHECKED;
void tam_unpack_free(struct tam_unpack *u);

struct tam_cut {
	uint64_t from; /* unpacked bytes from this offset on are of the damaged member */
	char why[160]; /* "gzip data at byte 812 is damaged (incorrect data check)" */
};

/* What ended the source; NULL: its true end, or it has not ended yet. */
const struct tam_cut *tam_source_cut(const struct tam_source *s);

/* Behind a cut: drops what is unread, goes on at the next member that can be read and, with
 * `records`, begins with "WARC/". TAM_EOF: there is none. TAM_BAD: the file cannot be read. */
enum tam_code tam_source_resume(
	struct tam_source *s, bool records, struct tam_err *err) TAM_CHECKED;

/* Where in the file offset `at` of the source is: for packed bytes, where its member begins. `at`
 * is not before s->at. */
uint64_t tam_source_place(const struct tam_source *s, uint64_t at);

/* The source of the file's own bytes: `s` or the one below it. */
const struct tam_source *tam_source_file(const struct tam_source *s);

/* Bytes of the file in damaged members and between members. */
uint64_t tam_source_damaged(const struct tam_source *s);

/* What the file is packed with. */
enum tam_packing tam_source_packing(const struct tam_source *s);

#endif
