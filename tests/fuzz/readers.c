/* What a reader gives is hashed, so that two ways of reading can be compared. */
#define _GNU_SOURCE /* memfd_create */
#include "readers.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#define MUST(condition) \
	do { \
		if (!(condition)) \
			abort(); \
	} while (0)

enum { MOST = 1 << 20, PIECES = 100 };

static void
add(struct tam_digester *d, struct tam_slice s)
{
	uint64_t n = s.p == NULL ? UINT64_MAX : s.n;

	tam_digester_add(d, tam_slice((const char *)&n, sizeof n));
	if (s.n > 0)
		tam_digester_add(d, s);
}

static void
add_record(struct tam_digester *d, const struct tam_record *rec)
{
	const struct tam_slice all[] = {rec->body, rec->id, rec->url, rec->title, rec->author,
		rec->created, rec->lang, rec->charset, rec->source, rec->crawled, rec->content_type,
		rec->headers, rec->extra, rec->damage};
	const uint64_t numbers[] = {rec->number, rec->offset, rec->format};
	size_t i;

	for (i = 0; i < TAM_COUNT(all); i++)
		add(d, all[i]);
	add(d, tam_slice((const char *)numbers, sizeof numbers));
}

/* Reads a file to its end; what came goes to `out`. */
static void
read_all(const char *path, enum tam_format format, size_t size, char out[TAM_DIGEST_SIZE])
{
	const struct tam_input_options options = {.format = format, .max_bytes = MOST};
	struct tam_digester *d = tam_digester_new();
	struct tam_input *in = NULL;
	struct tam_input_counts counts;
	struct tam_record rec;
	struct tam_err err = {0};
	enum tam_code code;

	MUST(d != NULL && tam_input_open(&in, path, &options, &err) == TAM_OK);
	while ((code = tam_input_next(in, &rec, &err)) != TAM_EOF) {
		MUST(code == TAM_OK || code == TAM_BAD);
		if (code == TAM_OK) {
			MUST(rec.body.n <= MOST);
			MUST(rec.format == TAM_FORMAT_HTML || rec.format == TAM_FORMAT_TEXT);
			add_record(d, &rec);
		} else {
			MUST(err.text[0] != '\0');
			add(d, tam_slice_of(err.text));
		}
	}
	MUST(tam_input_digest(in, out) == size);
	counts = tam_input_counts(in);
	MUST(counts.given + counts.rejected + counts.skipped == counts.unpacked);
	MUST(counts.damaged <= size);
	tam_digester_value(d, out);
	tam_digester_free(d);
	tam_input_close(in);
}

/* Packets keep their bounds: each read gives one piece. */
static void
send_pieces(int fd, struct tam_slice s)
{
	size_t least = s.n / PIECES + 1, n, k;

	for (k = 1; s.n > 0; k++) {
		n = least + (k * 37) % 97;
		n = n < s.n ? n : s.n;
		MUST(send(fd, s.p, n, 0) == (ssize_t)n);
		s = tam_slice_from(s, n);
	}
}

void
fuzz_reader(struct tam_slice s, enum tam_format format)
{
	char path[32], whole[TAM_DIGEST_SIZE], pieces[TAM_DIGEST_SIZE];
	int file = memfd_create("fuzz", 0), ends[2];

	MUST(file >= 0 && (s.n == 0 || write(file, s.p, s.n) == (ssize_t)s.n));
	(void)snprintf(path, sizeof path, "/dev/fd/%d", file);
	read_all(path, format, s.n, whole);
	(void)close(file);
	MUST(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) == 0);
	send_pieces(ends[0], s);
	(void)close(ends[0]);
	MUST(dup2(ends[1], STDIN_FILENO) == STDIN_FILENO);
	(void)close(ends[1]);
	read_all("-", format, s.n, pieces);
	MUST(strcmp(whole, pieces) == 0);
}
