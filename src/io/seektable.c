/* Every number in a seek table is hostile: sizes must add up to the file exactly, or the table is
 * not used. */
#include "io/seektable.h"

#include <errno.h>
#include <unistd.h>

#include "base/mem.h"

bool
tam_read_at(int fd, uint64_t at, char *to, size_t n)
{
	ssize_t got;

	while (n > 0) {
		got = pread(fd, to, n, (off_t)at);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		to += got;
		at += (uint64_t)got;
		n -= (size_t)got;
	}
	return true;
}

/* Number and size of entries from the footer; false: no table. */
static bool
read_footer(int fd, uint64_t size, size_t *n, size_t *entry, uint64_t *whole)
{
	char footer[TAM_SEEK_FOOTER];
	unsigned descriptor;

	if (size < TAM_SEEK_FOOTER + TAM_SKIPPABLE_HEADER ||
		!tam_read_at(fd, size - TAM_SEEK_FOOTER, footer, sizeof footer))
		return false;
	descriptor = (unsigned char)footer[4];
	*n = tam_le32(footer);
	*entry = (descriptor & TAM_SEEK_CHECKSUMS) != 0 ? TAM_SEEK_ENTRY : TAM_SEEK_ENTRY - 4;
	*whole = (uint64_t)*n * *entry + TAM_SEEK_FOOTER + TAM_SKIPPABLE_HEADER;
	return tam_le32(footer + 5) == TAM_SEEKABLE_MAGIC &&
	       (descriptor & TAM_SEEK_RESERVED) == 0 && *n <= TAM_SEEK_MOST_FRAMES &&
	       *whole <= size;
}

/* No frame is smaller than a skippable one without content. */
static bool
adds_up(const char *p, size_t n, size_t entry, uint64_t to)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++, p += entry) {
		if (tam_le32(p) < TAM_SKIPPABLE_HEADER)
			return false;
		sum += tam_le32(p);
	}
	return sum == to;
}

static void
take_entries(struct tam_seek_table *t, const char *p, size_t n, size_t entry)
{
	uint64_t start = 0;
	size_t i;

	for (i = 0; i < n; i++, p += entry) {
		t->v[i] = (struct tam_seek_entry){start, t->bytes, tam_le32(p), tam_le32(p + 4)};
		start += t->v[i].packed;
		t->bytes += t->v[i].bytes;
	}
	t->v[n].start = start;
	t->n = n;
}

enum tam_code
tam_seek_table_load(struct tam_seek_table *t, int fd, uint64_t size, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	size_t n, entry;
	uint64_t whole;
	char *raw = NULL;

	memset(t, 0, sizeof *t);
	if (!read_footer(fd, size, &n, &entry, &whole))
		return TAM_OK;
	raw = tam_alloc((size_t)whole);
	if (raw == NULL)
		return tam_fail_nomem(err);
	t->start = size - whole;
	if (!tam_read_at(fd, t->start, raw, (size_t)whole) ||
		tam_le32(raw) != TAM_SEEK_TABLE_MAGIC ||
		tam_le32(raw + 4) != whole - TAM_SKIPPABLE_HEADER ||
		!adds_up(raw + TAM_SKIPPABLE_HEADER, n, entry, t->start))
		goto out;
	t->v = tam_calloc(n + 1, sizeof *t->v);
	if (t->v == NULL)
		code = tam_fail_nomem(err);
	else
		take_entries(t, raw + TAM_SKIPPABLE_HEADER, n, entry);
out:
	tam_free(raw);
	return code;
}

void
tam_seek_table_free(struct tam_seek_table *t)
{
	tam_free(t->v);
	memset(t, 0, sizeof *t);
}

size_t
tam_seek_table_find(const struct tam_seek_table *t, uint64_t at)
{
	size_t low = 0, high = t->n, middle;

	if (at >= t->bytes)
		return t->n;
	while (low + 1 < high) {
		middle = low + (high - low) / 2;
		if (t->v[middle].at <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}
