/* Growable byte buffers with a sticky failure. */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/mem.h"

void
tam_buf_free(struct tam_buf *b)
{
	tam_free(b->p);
	memset(b, 0, sizeof *b);
}

void
tam_buf_clear(struct tam_buf *b)
{
	b->n = 0;
	b->failed = false;
}

static bool
make_room(struct tam_buf *b, size_t more)
{
	size_t need;
	void *p = b->p;

	if (b->failed || tam_add_over(b->n, more, &need) || !tam_reserve(&p, &b->cap, need, 1)) {
		b->failed = true;
		return false;
	}
	b->p = p;
	return true;
}

void
tam_buf_add(struct tam_buf *b, const void *bytes, size_t n)
{
	if (n == 0 || !make_room(b, n))
		return;
	memcpy(b->p + b->n, bytes, n);
	b->n += n;
}

void
tam_buf_slice(struct tam_buf *b, struct tam_slice s)
{
	tam_buf_add(b, s.p, s.n);
}

void
tam_buf_str(struct tam_buf *b, const char *s)
{
	tam_buf_add(b, s, strlen(s));
}

void
tam_buf_char(struct tam_buf *b, char c)
{
	tam_buf_add(b, &c, 1);
}

void
tam_buf_printf(struct tam_buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0 || !make_room(b, (size_t)n + 1)) {
		b->failed = true;
		return;
	}
	va_start(ap, fmt);
	(void)vsnprintf(b->p + b->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->n += (size_t)n;
}
