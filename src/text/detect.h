/* Guessing the encoding of bytes that nothing says anything about. */
#ifndef TAM_TEXT_DETECT_H
#define TAM_TEXT_DETECT_H

#include "base/arena.h"

/* The encoding that the bytes look like: the name of one that tam_decode can read, static; NULL
 * when there is nothing to tell from. A detector's answer, and where that is a single-byte encoding
 * of Latin script, a second opinion on it. */
const char *tam_detect(struct tam_arena *arena, struct tam_slice bytes);

/* "utf-16le", "utf-16be", "utf-32le" or "utf-32be" when NUL bytes stand where they would; else NULL. */
const char *tam_detect_wide(struct tam_slice bytes);

/* Only ASCII, but with the escape sequences of ISO-2022 or HZ: no text in ASCII. */
bool tam_detect_escapes(struct tam_slice bytes);

/* A second opinion on a single-byte encoding of Latin script (or KOI8-R): the cheapest among it and
 * its likely confusions. `detected` NULL: no first opinion. */
const char *tam_second_opinion(
	struct tam_arena *arena, struct tam_slice bytes, const char *detected);

#endif
