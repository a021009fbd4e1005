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

enum tam_node_kind {
	TAM_NODE_TEXT,
	TAM_NODE_SLOT,
	TAM_NODE_GROUP,
};

struct tam_choice;

/* A part of a pattern; parts that follow each other are linked. At most TAM_NOTATION_DEPTH groups
 * lie in each other, so walks may recurse. */
struct tam_node {
	enum tam_node_kind kind;
	bool optional;         /* group: may be absent */
	struct tam_slice text; /* text, escapes resolved */
	struct tam_slot_use slot;
	struct tam_choice *choices; /* group: at least one */
	struct tam_node *next;
};

struct tam_choice {
	struct tam_node *first; /* NULL: empty */
	struct tam_choice *next;
};

enum { TAM_NOTATION_DEPTH = 8 };

struct tam_notation {
	struct tam_node *first; /* arena */
	size_t slots;
};

typedef TAM_VEC(struct tam_slice) tam_spellings;

/* Parses a pattern. Messages have no line: the caller knows it. */
enum tam_code tam_notation_read(struct tam_notation *out, struct tam_arena *arena,
	struct tam_slice pattern, enum tam_reason reason, struct tam_err *err) TAM_CHECKED;

/* How many alternatives there are, slots apart; most + 1 when they are more than `most`. */
size_t tam_notation_count(const struct tam_notation *n, size_t most);

/* Every way to read a pattern without slots, at most `most`. */
enum tam_code tam_notation_spell(tam_spellings *out, struct tam_arena *arena,
	const struct tam_notation *n, size_t most, struct tam_err *err) TAM_CHECKED;

/* Reads `date` or `name:photo_author` (what stands between the brackets of a slot). */
enum tam_code tam_slot_read(struct tam_slot_use *use, struct tam_slice text, enum tam_reason reason,
	struct tam_err *err) TAM_CHECKED;

/* The length of `<...>` at the start of `s` when that is spelled like a slot, else 0. */
size_t tam_slot_spelled(struct tam_slice s);

#endif
