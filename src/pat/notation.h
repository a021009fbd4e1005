/* The easy notation of `text` lines: {a|b}, [optional], <slot>. */
#ifndef TAM_PAT_NOTATION_H
#define TAM_PAT_NOTATION_H

#include "base/arena.h"
#include "base/reasons.h"

/* A slot as it stands in a pattern. */
struct tam_slot_use {
	struct tam_slice slot;
	const char *capture; /* static, or NULL: gives no metadata */
};

/* In a variant a slot is the byte TAM_SLOT_MARK and 1 + the index of its use. */
#define TAM_SLOT_MARK '\1'

struct tam_notation {
	TAM_VEC(struct tam_slice) variants; /* every way to read the pattern */
	TAM_VEC(struct tam_slot_use) uses;
};

/* Spells out a pattern. Messages have no line: the caller knows it. */
enum tam_code tam_notation_read(struct tam_notation *out, struct tam_arena *arena,
	struct tam_slice pattern, enum tam_reason reason, struct tam_err *err) TAM_CHECKED;

/* Reads `date` or `name:photo_author` (what stands between the brackets of a slot). */
enum tam_code tam_slot_read(struct tam_slot_use *use, struct tam_slice text, enum tam_reason reason,
	struct tam_err *err) TAM_CHECKED;

/* The length of `<...>` at the start of `s` when that is spelled like a slot, else 0. */
size_t tam_slot_spelled(struct tam_slice s);

#endif
