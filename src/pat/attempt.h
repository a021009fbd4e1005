/* Trying one expression on a line. */
#ifndef TAM_PAT_ATTEMPT_H
#define TAM_PAT_ATTEMPT_H

#include "pat/match.h"

enum {
	TAM_BLANKS_MOST =
		64, /* a longer run of blanks ends a subject: two \h* in a row are quadratic on it */
	TAM_NESTED_WINDOW = 8 * 1024, /* longest subject of an expression that repeats a group */
	TAM_WHOLE_MOST = 512,         /* bytes of a line that easy notation with slots can match */
};

/* Characters that are no blanks, as far as they were counted. */
struct tam_length {
	size_t at, letters;
};

/* A search in one line or piece of it. */
struct tam_search {
	struct tam_matcher *m;
	struct tam_slice line;
	size_t from, to; /* the piece */
	tam_match_fn *fn;
	void *user;
	bool split;            /* there may be long runs of blanks in the line */
	struct tam_slice core; /* the line without decoration, once it is asked for */
	struct tam_length line_length, core_length;
	enum {
		TAM_DIGIT_UNKNOWN,
		TAM_DIGIT_SOME,
		TAM_DIGIT_NONE,
	} digit; /* of the line */
};

/* These try the expression of a probe and hand its matches on to s->fn. False stops: fn says so, or
 * memory is out. */

/* In the piece of the search, with some text around it. */
bool tam_try(struct tam_search *s, uint32_t probe);

/* At the start or the end of the line: TAM_AT_DOC_START, TAM_AT_DOC_END or both. */
bool tam_try_placed(const struct tam_search *s, uint32_t probe, unsigned place);

/* Easy notation for a whole line: behind the decoration, or at a sign of it that the pattern wants
 * for itself, and up to where only decoration follows. */
bool tam_try_whole(struct tam_search *s, uint32_t probe);

/* In [from, to) of the line; *more is false when one match is all that is wanted. */
bool tam_try_window(const struct tam_search *s, uint32_t probe, size_t from, size_t to, bool *more);

#endif
