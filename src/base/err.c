/* Error messages: formatted once, where the failure is seen, and made safe to print. */
#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

/* Whatever reaches a message came from outside at least once: no control byte leaves it. */
static void
make_printable(char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || (unsigned char)*s == 0x7F)
			*s = '?';
}

static void
fill(struct tam_err *err, enum tam_code code, size_t line, const char *fmt, va_list ap)
{
	err->code = code;
	err->line = line;
	(void)vsnprintf(err->text, sizeof err->text, fmt, ap);
	make_printable(err->text);
}

enum tam_code
tam_fail(struct tam_err *err, enum tam_code code, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fill(err, code, 0, fmt, ap);
	va_end(ap);
	return code;
}

enum tam_code
tam_fail_at(struct tam_err *err, enum tam_code code, size_t line, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fill(err, code, line, fmt, ap);
	va_end(ap);
	return code;
}

enum tam_code
tam_fail_nomem(struct tam_err *err)
{
	return tam_fail(err, TAM_FATAL, "out of memory");
}
