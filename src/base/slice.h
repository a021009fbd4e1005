/* A slice: bytes somewhere else, with a length and no terminator. Always borrowed. */
#ifndef TAM_BASE_SLICE_H
#define TAM_BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/compiler.h"

struct tam_slice {
	const char *p; /* may be NULL when n is 0: "unknown" in metadata, "" elsewhere */
	size_t n;      /* bytes */
};

#define TAM_LIT(s) ((struct tam_slice){("" s), sizeof(s) - 1})
/* The same as an initializer in a table. */
#define TAM_TEXT(s) \
	{ \
		("" s), sizeof(s) - 1 \
	}
#define TAM_NONE ((struct tam_slice){NULL, 0})

static inline struct tam_slice
tam_slice(const char *p, size_t n)
{
	return (struct tam_slice){p, n};
}

/* The bytes of a C string; NULL gives TAM_NONE. */
static inline struct tam_slice
tam_slice_of(const char *s)
{
	return s == NULL ? TAM_NONE : tam_slice(s, strlen(s));
}

static inline bool
tam_slice_eq(struct tam_slice a, struct tam_slice b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool
tam_slice_starts(struct tam_slice s, struct tam_slice head)
{
	return s.n >= head.n && (head.n == 0 || memcmp(s.p, head.p, head.n) == 0);
}

static inline bool
tam_slice_ends(struct tam_slice s, struct tam_slice tail)
{
	return s.n >= tail.n && (tail.n == 0 || memcmp(s.p + s.n - tail.n, tail.p, tail.n) == 0);
}

/* The part from byte `from` on; empty when that lies past the end. */
static inline struct tam_slice
tam_slice_from(struct tam_slice s, size_t from)
{
	return from >= s.n ? tam_slice(s.p == NULL ? NULL : s.p + s.n, 0)
			   : tam_slice(s.p + from, s.n - from);
}

/* ASCII white space: space, tab, CR, LF, FF, VT. */
static inline bool
tam_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline bool
tam_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Of ASCII. */
static inline bool
tam_is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline char
tam_ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* Equal when ASCII case is ignored. For names of tags, attributes, encodings: never for text. */
bool tam_slice_ieq(struct tam_slice a, struct tam_slice b);

/* Offset of the first `needle` in `s`, or s.n when there is none. An empty needle is at 0. */
size_t tam_slice_find(struct tam_slice s, struct tam_slice needle);

/* In `n` rows of `size` bytes, each of which begins with a C string and which are sorted by it: the
 * place of the first that is not before `key`; n when all are. */
size_t tam_slice_place(struct tam_slice key, const void *rows, size_t n, size_t size);

/* Without ASCII white space at both ends. */
struct tam_slice tam_slice_trim(struct tam_slice s);

/* Takes the next line (without LF or CRLF) off the front of `*rest`; false when nothing is left. */
bool tam_slice_line(struct tam_slice *rest, struct tam_slice *line);

/* Takes a number in decimal digits off the front of `*rest`; false, and nothing taken, when there is none or
 * it is too large. */
bool tam_slice_number(struct tam_slice *rest, uint64_t *number);

/* Takes the next word (ASCII white space separated) off the front of `*rest`; false when none. */
bool tam_slice_word(struct tam_slice *rest, struct tam_slice *word);

#endif
