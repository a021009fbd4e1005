/* Dates to RFC 3339. */
#include "date/date.h"

#include <stdio.h>

const char *
tam_precision_name(enum tam_precision p)
{
	static const char *const names[] = {NULL, "year", "month", "day", "second"};

	return names[p];
}

void
tam_date_format(const struct tam_date *d, char out[32])
{
	int n = snprintf(out, 32, "%04d-%02d-%02dT%02d:%02d:%02d", d->year % 10000, d->month % 100,
		d->day % 100, d->hour % 100, d->minute % 100, d->second % 100);
	int offset = d->offset < 0 ? -d->offset : d->offset;

	if (n < 0 || n >= 32)
		return;
	if (!d->has_offset || d->offset == 0)
		(void)snprintf(out + n, 32 - (size_t)n, "Z");
	else
		(void)snprintf(out + n, 32 - (size_t)n, "%c%02d:%02d", d->offset < 0 ? '-' : '+',
			offset / 60 % 100, offset % 60);
}
