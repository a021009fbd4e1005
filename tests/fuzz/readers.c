/* What a reader gives is hashed, so that two ways of reading can be compared. */
#define _GNU_SOURCE /* memfd_create */
#include "readers.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "io/cuts.h"

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
add_record(struct tam_digester *d, const struct tam_record *rec, bool counted)
{
	const struct tam_slice all[] = {rec->body, rec->id, rec->url, rec->title, rec->author,
		rec->created, rec->lang, rec->charset, rec->source, rec->crawled, rec->content_type,
		rec->headers, rec->extra, rec->damage};
	const uint64_t numbers[] = {rec->offset, rec->format, counted ? rec->number : 0};
	size_t i;

	for (i = 0; i < TAM_COUNT(all); i++)
		add(d, all[i]);
	add(d, tam_slice((const char *)numbers, sizeof numbers));
}

/* What was read, and how often something was wrong. */
struct reading {
	struct tam_digester *d;
	size_t bad;
	bool counted; /* the numbers of records count */
};

/* Reads a file, or bytes [from, to) of it, to its end. */
static void
read_all(const char *path, struct tam_input_options options, size_t size, struct reading *r)
{
	struct tam_input *in = NULL;
	struct tam_input_counts counts;
	struct tam_record rec;
	struct tam_err err = {0};
	char digest[TAM_DIGEST_SIZE];
	enum tam_code code;

	options.max_bytes = MOST;
	MUST(r->d != NULL && tam_input_open(&in, path, &options, &err) == TAM_OK);
	while ((code = tam_input_next(in, &rec, &err)) != TAM_EOF) {
		MUST(code == TAM_OK || code == TAM_BAD);
		if (code == TAM_OK) {
			MUST(rec.body.n <= MOST);
			MUST(rec.format == TAM_FORMAT_HTML || rec.format == TAM_FORMAT_TEXT);
			add_record(r->d, &rec, r->counted);
		} else {
			MUST(err.text[0] != '\0');
			add(r->d, tam_slice_of(err.text));
			r->bad++;
		}
	}
	MUST(tam_input_digest(in, digest) == size);
	counts = tam_input_counts(in);
	MUST(counts.given + counts.rejected + counts.skipped == counts.unpacked);
	MUST(counts.damaged <= size);
	tam_input_close(in);
}

static void
end_reading(struct reading *r, char out[TAM_DIGEST_SIZE])
{
	tam_digester_value(r->d, out);
	tam_digester_free(r->d);
}

/* Where the file can be cut, its two parts hold what the whole does, unless that is damaged. */
static void
read_parts(const char *path, enum tam_format format, size_t size)
{
	struct reading whole = {.d = tam_digester_new()}, parts = {.d = tam_digester_new()};
	const struct tam_input_options all = {.format = format};
	char one[TAM_DIGEST_SIZE], two[TAM_DIGEST_SIZE];
	struct tam_cuts *cuts;
	struct tam_err err;
	uint64_t at;

	MUST(tam_cuts_open(&cuts, path, &err) == TAM_OK);
	at = tam_cuts_next(cuts, size / 3 + 1);
	tam_cuts_close(cuts);
	MUST(at == 0 || (at > size / 3 && at <= size));
	if (at > 0 && at < size) {
		struct tam_input_options part = {.format = format, .from = 0, .to = at};

		read_all(path, all, size, &whole);
		read_all(path, part, (size_t)at, &parts);
		part.from = at;
		part.to = size;
		read_all(path, part, size - (size_t)at, &parts);
	}
	end_reading(&whole, one);
	end_reading(&parts, two);
	MUST(whole.bad > 0 || strcmp(one, two) == 0);
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
	const struct tam_input_options options = {.format = format};
	struct reading file = {tam_digester_new(), 0, true}, pipe = {tam_digester_new(), 0, true};
	char path[32], whole[TAM_DIGEST_SIZE], pieces[TAM_DIGEST_SIZE];
	int memory = memfd_create("fuzz", 0), ends[2];

	MUST(memory >= 0 && (s.n == 0 || write(memory, s.p, s.n) == (ssize_t)s.n));
	(void)snprintf(path, sizeof path, "/dev/fd/%d", memory);
	read_all(path, options, s.n, &file);
	read_parts(path, format, s.n);
	(void)close(memory);
	MUST(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) == 0);
	send_pieces(ends[0], s);
	(void)close(ends[0]);
	MUST(dup2(ends[1], STDIN_FILENO) == STDIN_FILENO);
	(void)close(ends[1]);
	read_all("-", options, s.n, &pipe);
	end_reading(&file, whole);
	end_reading(&pipe, pieces);
	MUST(strcmp(whole, pieces) == 0);
}
