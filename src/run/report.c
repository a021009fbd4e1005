/* The one place that writes messages. */
#include "run/report.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/visible.h"

/* A line stands on the terminal that is to go. */
static bool passing;

void
run_report_passing(const char *text)
{
	if (passing || text != NULL)
		fprintf(stderr, "\r%s\033[K", text == NULL ? "" : text);
	(void)fflush(stderr);
	passing = text != NULL;
}

void
run_report_raw(const char *text)
{
	run_report_passing(NULL);
	fprintf(stderr, "%s\n", text);
}

void
run_report(const char *name, uint64_t record, const char *fmt, ...)
{
	struct tam_buf line = {0};
	char text[1024];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	tam_buf_str(&line, "tamis: ");
	if (name != NULL) {
		tam_visible(&line, tam_slice_of(name), false);
		if (record > 0)
			tam_buf_printf(&line, "#%llu", (unsigned long long)record);
		tam_buf_str(&line, ": ");
	}
	tam_visible(&line, tam_slice_of(text), false);
	tam_buf_char(&line, '\n');
	run_report_passing(NULL);
	if (line.failed)
		(void)fputs("tamis: out of memory, also for the message\n", stderr);
	else
		(void)fwrite(line.p, 1, line.n, stderr);
	tam_buf_free(&line);
}
