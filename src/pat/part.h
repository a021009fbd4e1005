/* What is known of a part of an expression: its strings while they are few, else a set of which one
 * must occur, and how long it can be. */
#ifndef TAM_PAT_PART_H
#define TAM_PAT_PART_H

#include <stdint.h>

#include "pat/literal.h"

enum { TAM_PART_EXACT_MOST = 16, TAM_PART_NEED_MOST = 512 };

struct tam_part {
	bool exact;
	bool first; /* it matches at the start of a line only */
	bool digit; /* where it matches, the line has a digit */
	/* Exact: all strings of the part; else one of `strings` occurs, and one of `also`, none = unknown. */
	tam_literal_set strings, also;
	size_t most; /* characters that are no blanks; SIZE_MAX: no limit is known */
	size_t line; /* the same of the line, from where the part begins */
};

/* Where parts keep their strings. */
struct tam_parts {
	struct tam_arena *arena;
	bool failed; /* memory */
};

struct tam_part tam_part_text(struct tam_parts *p, struct tam_slice s);

/* Any text of at most that many characters. */
struct tam_part tam_part_any(size_t most);

/* Another string of an exact part. */
void tam_part_push(struct tam_parts *p, struct tam_part *part, struct tam_slice s);

/* The most characters of `n` of them. */
size_t tam_part_times(const struct tam_part *part, size_t n);

struct tam_part tam_part_either(struct tam_parts *p, struct tam_part a, struct tam_part b);

/* The same for a long row of alternatives: `all` is not shared and grows in place. False when
 * nothing is known of its strings any more. */
bool tam_part_one_more(struct tam_parts *p, struct tam_part *all, struct tam_part next);

/* One of these occurs, from all strings a part can be. */
tam_literal_set tam_part_need(struct tam_parts *p, const struct tam_part *part);

/* One of these does, too; empty where that would not tell much more. */
tam_literal_set tam_part_need_also(const struct tam_part *part);

/* A sequence as it grows: what is behind, and the strings the end can be. */
struct tam_sequence {
	struct tam_part so_far; /* not exact: its strings are what is needed */
	struct tam_part tail;   /* always exact */
	bool pure;              /* nothing but the tail so far: the sequence is exact */
};

struct tam_sequence tam_sequence_new(struct tam_parts *p);
void tam_sequence_then(struct tam_parts *p, struct tam_sequence *seq, struct tam_part next);
struct tam_part tam_sequence_part(struct tam_parts *p, const struct tam_sequence *seq);

#endif
