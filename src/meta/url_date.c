/* The date in an address: /2017/05/24/, ?d=20170524, /24-05-2017/. */
#include "date/date.h"
#include "meta/facts.h"

/* A run of digits of a URL: 4 for a year, 1 or 2 for month and day. */
static size_t
digits_at(struct tam_slice url, size_t at, int *value)
{
	size_t n = 0;

	*value = 0;
	while (at + n < url.n && n < 9 && tam_is_digit(url.p[at + n]))
		*value = *value * 10 + (url.p[at + n++] - '0');
	return n;
}

static bool
set_url_date(struct tam_date *d, int year, int month, int day)
{
	*d = (struct tam_date){.precision = day > 0 ? TAM_DATE_DAY : TAM_DATE_MONTH,
		.year = year,
		.month = month,
		.day = day > 0 ? day : 1};
	return year >= 1990 && year < 2100 && month >= 1 && month <= 12 &&
	       d->day <= tam_days_in_month(year, month);
}

/* /2017/05/24/, /2017-05-24, _20170524., /24-05-2017/ in a path; /2017/05/ gives the month. */
static bool
url_date_at(struct tam_slice url, size_t i, struct tam_date *d, size_t *end)
{
	int a, b, c;
	size_t n = digits_at(url, i, &a), m, k;
	char sep = i + n < url.n ? url.p[i + n] : '\0';

	*end = i + n;
	if (n == 8)
		return set_url_date(d, a / 10000, a / 100 % 100, a % 100) && a % 100 > 0;
	if ((sep != '/' && sep != '-' && sep != '_') || (n != 4 && n != 2))
		return false;
	m = digits_at(url, i + n + 1, &b);
	if (m < 1 || m > 2)
		return false;
	k = i + n + 1 + m;
	*end = k;
	if (n == 2) {
		if (k >= url.n || url.p[k] != sep || digits_at(url, k + 1, &c) != 4)
			return false;
		*end = k + 5;
		return m == 2 && a > 0 && set_url_date(d, c, b, a);
	}
	n = k < url.n && url.p[k] == sep ? digits_at(url, k + 1, &c) : 0;
	/* "/2023/10/3-questions" begins a name. */
	if (n == 2 || (n == 1 && (k + 2 == url.n || strchr("/?#._", url.p[k + 2]) != NULL))) {
		*end = k + 1 + n;
		return c > 0 && set_url_date(d, a, b, c);
	}
	return sep == '/' && m == 2 && k < url.n && url.p[k] == '/' && set_url_date(d, a, b, 0);
}

bool
tam_url_date(struct tam_slice url, struct tam_date *d)
{
	size_t i, end;

	for (i = 1; i + 5 < url.n; i++) {
		if (!tam_is_digit(url.p[i]) || tam_is_digit(url.p[i - 1]))
			continue;
		if (url_date_at(url, i, d, &end))
			return true;
	}
	return false;
}
