/* What a function that can fail returns, and the message that goes with it. */
#ifndef TAM_BASE_ERR_H
#define TAM_BASE_ERR_H

#include <stddef.h>

#include "base/compiler.h"

enum tam_code {
	TAM_OK = 0,
	TAM_EOF,   /* nothing more to read; not a failure */
	TAM_BAD,   /* this record is unusable: report it, go on with the next */
	TAM_FATAL, /* nothing more can be done */
};

/* Owned by the caller. The function that first sees a failure fills it; callers pass it up. */
struct tam_err {
	enum tam_code code;
	size_t line;    /* 1-based line of a pack or list, 0 when that means nothing */
	char text[320]; /* no newline; bytes from input are escaped */
};

/* Writes a printf message and gives back `code`, so that `return tam_fail(...)` is the idiom. */
enum tam_code tam_fail(struct tam_err *err, enum tam_code code, const char *fmt, ...)
	TAM_PRINTF(3, 4);

/* The same with a line number. */
enum tam_code tam_fail_at(struct tam_err *err, enum tam_code code, size_t line, const char *fmt,
	...) TAM_PRINTF(4, 5);

/* "out of memory", the one message every allocation failure shares. TAM_FATAL. */
enum tam_code tam_fail_nomem(struct tam_err *err);

#endif
