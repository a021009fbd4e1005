/* Repair of decoded text, line by line: mojibake, character references, controls, invisible
 * characters, normal form. Undamaged text costs one quick look. */
#ifndef TAM_TEXT_REPAIR_H
#define TAM_TEXT_REPAIR_H

#include "text/mojibake.h"

/* What to do besides what is always done. */
struct tam_repair_options {
	bool spaces; /* blanks of other widths and NBSP become plain, but in French punctuation and numbers */
	bool quotes; /* curly quotes become straight */
	bool nfkc;   /* compatibility forms become plain */
};

/* Bytes [start, end) of the text are to be replaced. */
struct tam_fix {
	size_t start, end;
	struct tam_slice with; /* arena */
	enum tam_reason why;
};

/* Zero-initialise all but arena and options. */
struct tam_repair {
	struct tam_arena *arena;
	struct tam_repair_options options;
	TAM_VEC(struct tam_fix) fixes; /* of all lines so far, in order */
	struct tam_mojibake mojibake;
	struct tam_chain line, made;
};

/* Looks at the line text[start, end) and appends its fixes. `references`: decode those of HTML. */
enum tam_code tam_repair_line(struct tam_repair *r, struct tam_slice text, size_t start, size_t end,
	bool references, struct tam_err *err) TAM_CHECKED;

/* `text` with the fixes from number `first` on, which are all about it; itself where there are none, p ==
 * NULL when the arena is spent. */
struct tam_slice tam_repair_apply(
	const struct tam_repair *r, size_t first, struct tam_slice text) TAM_CHECKED;

/* What a line may need; 0: nothing. For the tests and for tam_repair_line. */
enum tam_need {
	TAM_NEED_MOJIBAKE = 1,
	TAM_NEED_REFERENCE = 2,
	TAM_NEED_CLEANING = 4,
	TAM_NEED_COMPOSING = 8,
	TAM_NEED_TYPOGRAPHY = 16, /* there are characters outside ASCII */
};
unsigned tam_repair_needs(struct tam_slice line);

/* Marks what has to go, and makes blanks and quotes plain on request (text/tidy.c). */
void tam_repair_tidy(struct tam_chain *line, const struct tam_repair_options *options);

#endif
