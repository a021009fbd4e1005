/* Packing with the same libraries that unpack. */
#include "sections.h"

#include <brotli/encode.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

#include "base/mem.h"
#include "io/http.h"

#define MUST(condition) \
	do { \
		if (!(condition)) \
			abort(); \
	} while (0)

enum { MOST_CODINGS = 4 };

static bool
is_mark(struct tam_slice s)
{
	return s.n >= 3 && s.p[0] == '%' && tam_ascii_lower(s.p[1]) >= 'a' &&
	       tam_ascii_lower(s.p[1]) <= 'z' && s.p[2] == '\n';
}

bool
fuzz_section(struct tam_slice *rest, char *kind, struct tam_slice *content)
{
	size_t at = 0;
	const char *lf;

	if (rest->n == 0)
		return false;
	*kind = 'r';
	if (is_mark(*rest)) {
		*kind = rest->p[1];
		*rest = tam_slice_from(*rest, 3);
	}
	while (at < rest->n && !is_mark(tam_slice_from(*rest, at))) {
		lf = memchr(rest->p + at, '\n', rest->n - at);
		at = lf == NULL ? rest->n : (size_t)(lf - rest->p) + 1;
	}
	*content = tam_slice(rest->p, at);
	*rest = tam_slice_from(*rest, at);
	return true;
}

static void
pack_zlib(struct tam_slice s, int bits, char *to, size_t room, size_t *got)
{
	z_stream z = {0};

	MUST(deflateInit2(&z, 1, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY) == Z_OK);
	z.next_in = (Bytef *)(uintptr_t)s.p;
	z.avail_in = (unsigned)s.n;
	z.next_out = (Bytef *)to;
	z.avail_out = (unsigned)room;
	MUST(deflate(&z, Z_FINISH) == Z_STREAM_END);
	*got = room - z.avail_out;
	(void)deflateEnd(&z);
}

static void
pack_zstd(struct tam_slice s, char *to, size_t room, size_t *got)
{
	ZSTD_CCtx *c = ZSTD_createCCtx();

	MUST(c != NULL && !ZSTD_isError(ZSTD_CCtx_setParameter(c, ZSTD_c_checksumFlag, 1)));
	*got = ZSTD_compress2(c, to, room, s.p, s.n);
	MUST(!ZSTD_isError(*got));
	(void)ZSTD_freeCCtx(c);
}

void
fuzz_pack(struct tam_buf *out, struct tam_slice s, enum tam_packing packing)
{
	size_t room = s.n + s.n / 2 + 4096, got = room;
	char *to = tam_alloc(room);

	MUST(to != NULL);
	s = s.p == NULL ? tam_slice("", 0) : s;
	switch (packing) {
	case TAM_GZIP:
		pack_zlib(s, MAX_WBITS + 16, to, room, &got);
		break;
	case TAM_ZLIB:
		pack_zlib(s, MAX_WBITS, to, room, &got);
		break;
	case TAM_DEFLATE:
		pack_zlib(s, -MAX_WBITS, to, room, &got);
		break;
	case TAM_ZSTD:
		pack_zstd(s, to, room, &got);
		break;
	case TAM_BROTLI:
		MUST(BrotliEncoderCompress(
			1, 22, BROTLI_MODE_TEXT, s.n, (const uint8_t *)s.p, &got, (uint8_t *)to));
		break;
	case TAM_PLAIN:
	case TAM_PACKINGS:
		memcpy(to, s.p, s.n);
		got = s.n;
	}
	tam_buf_add(out, to, got);
	tam_free(to);
}

/* Behind its empty line a record has a block, and behind that two line ends. */
static void
with_length(struct tam_buf *out, struct tam_slice s)
{
	struct tam_slice mark = TAM_LIT("Content-Length: @");
	size_t head = tam_head_length(s), at = tam_slice_find(tam_slice(s.p, head), mark),
	       n = s.n - head;

	if (!tam_slice_starts(s, TAM_LIT("WARC/")) || at == head) {
		tam_buf_slice(out, s);
		return;
	}
	at += mark.n - 1;
	tam_buf_add(out, s.p, at);
	tam_buf_printf(out, "%zu", n > 4 ? n - 4 : n);
	tam_buf_slice(out, tam_slice_from(s, at + 1));
}

void
fuzz_archive(struct tam_buf *out, struct tam_slice s)
{
	struct tam_buf plain = {0};
	struct tam_slice content;
	char kind;

	while (fuzz_section(&s, &kind, &content)) {
		tam_buf_clear(&plain);
		with_length(&plain, content);
		fuzz_pack(out, tam_buf_all(&plain),
			kind == 'g'   ? TAM_GZIP
			: kind == 'z' ? TAM_ZSTD
			: kind == 'b' ? TAM_BROTLI
				      : TAM_PLAIN);
	}
	tam_buf_free(&plain);
}

static enum tam_packing
packing_of(struct tam_slice coding)
{
	static const struct {
		struct tam_slice name;
		enum tam_packing packing;
	} known[] = {
		{{"gzip", 4}, TAM_GZIP},
		{{"x-gzip", 6}, TAM_GZIP},
		{{"deflate", 7}, TAM_ZLIB},
		{{"zstd", 4}, TAM_ZSTD},
		{{"br", 2}, TAM_BROTLI},
		{{"identity", 8}, TAM_PLAIN},
		{{"", 0}, TAM_PLAIN},
	};
	size_t i;

	for (i = 0; i < TAM_COUNT(known); i++)
		if (tam_slice_ieq(coding, known[i].name))
			return known[i].packing;
	return TAM_PACKINGS;
}

/* Pieces of different sizes, a chunk extension here and there, and a trailer. */
static void
chunk(struct tam_buf *out, struct tam_slice s)
{
	size_t k, n;

	for (k = 1; s.n > 0; k++) {
		n = k * 337 % 4000 + 1;
		n = n < s.n ? n : s.n;
		tam_buf_printf(out, k % 2 == 0 ? "%zx\r\n" : "%zX;a=\"b\"\r\n", n);
		tam_buf_add(out, s.p, n);
		tam_buf_str(out, "\r\n");
		s = tam_slice_from(s, n);
	}
	tam_buf_str(out, "0\r\nX-Trailer: 1\r\n\r\n");
}

static bool
apply(struct tam_buf *body, struct tam_slice codings, size_t *n)
{
	struct tam_buf packed = {0};
	enum tam_packing packing;
	size_t end;

	for (; codings.n > 0; codings = tam_slice_from(codings, end < codings.n ? end + 1 : end)) {
		end = tam_slice_find(codings, TAM_LIT(","));
		packing = packing_of(tam_slice_trim(tam_slice(codings.p, end)));
		if (packing == TAM_PACKINGS || (*n)++ == MOST_CODINGS)
			return false;
		tam_buf_clear(&packed);
		fuzz_pack(&packed, tam_buf_all(body), packing);
		tam_buf_clear(body);
		tam_buf_slice(body, tam_buf_all(&packed));
		tam_buf_free(&packed);
	}
	return true;
}

bool
fuzz_encode(struct tam_buf *out, struct tam_slice head, struct tam_slice body)
{
	struct tam_slice name, value, rest = head;
	struct tam_buf chunks = {0};
	bool sound = true, chunked = false;
	uint64_t flip;
	size_t n = 0;

	tam_buf_slice(out, body);
	while (tam_head_field(&rest, &name, &value)) {
		if (tam_slice_ieq(name, TAM_LIT("Content-Encoding")))
			sound = apply(out, value, &n) && sound;
		if (!tam_slice_ieq(name, TAM_LIT("Transfer-Encoding")))
			continue;
		chunked = true;
		sound = sound && tam_slice_ieq(value, TAM_LIT("chunked"));
	}
	if (chunked) {
		chunk(&chunks, tam_buf_all(out));
		tam_buf_clear(out);
		tam_buf_slice(out, tam_buf_all(&chunks));
		tam_buf_free(&chunks);
	}
	if (tam_head_number(tam_head_value(head, TAM_LIT("X-Flip")), &flip)) {
		sound = false;
		if (out->n > 0)
			out->p[flip % out->n] ^= (char)(1 << flip % 8);
	}
	return sound && !out->failed;
}
