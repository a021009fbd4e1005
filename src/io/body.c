/* Bodies of HTTP messages without their codings. Crawlers undo some of them and leave the header as
 * it was, so each coding is believed only when the bytes bear it out. */
#include "base/mem.h"
#include "io/http.h"
#include "io/magic.h"
#include "io/pack.h"

enum {
	MOST_CODINGS = 4,
	RATIO = 1100,         /* of any coding: gzip cannot do more, and no page needs it */
	RATIO_FREE = 1 << 22, /* bytes of which the ratio is not asked */
	WINDOW_LOG = 23,      /* of zstd in HTTP: RFC 9659 */
	LOOK = 256,
};

void
tam_body_space_free(struct tam_body_space *space)
{
	size_t i;

	for (i = 0; i < TAM_PACKINGS; i++)
		tam_codec_free(space->codecs[i]);
	tam_buf_free(&space->a);
	tam_buf_free(&space->b);
	memset(space, 0, sizeof *space);
}

/* The buffer that `s` is not in. */
static struct tam_buf *
other(struct tam_body_space *space, struct tam_slice s)
{
	return s.p != NULL && s.p == space->a.p ? &space->b : &space->a;
}

static bool
hex_digit(char c, size_t *value)
{
	c = tam_ascii_lower(c);
	if (!tam_is_digit(c) && (c < 'a' || c > 'f'))
		return false;
	*value = (size_t)(tam_is_digit(c) ? c - '0' : c - 'a' + 10);
	return true;
}

/* The line in front of a chunk off the front of `rest`. */
static bool
chunk_size(struct tam_slice *rest, size_t *size)
{
	struct tam_slice line;
	size_t i, digit;

	*size = 0;
	if (!tam_slice_line(rest, &line))
		return false;
	for (i = 0; i < line.n && hex_digit(line.p[i], &digit); i++) {
		if (i == 15)
			return false;
		*size = *size * 16 + digit;
	}
	while (i > 0 && i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
		i++;
	return i > 0 && (i == line.n || line.p[i] == ';');
}

static bool
end_of_chunk(struct tam_slice *rest)
{
	size_t n = tam_slice_starts(*rest, TAM_LIT("\r\n")) ? 2 : 1;

	if (n == 1 && !tam_slice_starts(*rest, TAM_LIT("\n")))
		return false;
	*rest = tam_slice_from(*rest, n);
	return true;
}

/* Without the transfer coding. A body whose first chunk is none was not sent in chunks, or its
 * crawler has undone them. */
static enum tam_code
dechunk(struct tam_body_space *space, struct tam_body *out, struct tam_err *err)
{
	struct tam_slice rest = out->bytes;
	struct tam_buf *to = other(space, rest);
	size_t size;

	tam_buf_clear(to);
	while (chunk_size(&rest, &size)) {
		if (size == 0) {
			out->bytes = tam_buf_all(to);
			return to->failed ? tam_fail_nomem(err) : TAM_OK;
		}
		tam_buf_slice(to, tam_slice(rest.p, size < rest.n ? size : rest.n));
		if (size > rest.n) {
			rest.n = 0;
			break;
		}
		rest = tam_slice_from(rest, size);
		if (rest.n > 0 && !end_of_chunk(&rest))
			break;
	}
	if (to->n == 0 || (rest.n > 0 && to->n == size))
		return TAM_OK;
	out->state = TAM_BODY_CUT;
	out->coding = TAM_LIT("chunked");
	out->why = rest.n == 0 ? "ends early" : "has a wrong chunk";
	out->bytes = tam_buf_all(to);
	return to->failed ? tam_fail_nomem(err) : TAM_OK;
}

static bool
looks_plain(struct tam_slice s)
{
	size_t i, first, step;

	s.n = s.n < LOOK ? s.n : LOOK;
	for (i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < 0x20 && !tam_is_space(s.p[i]))
			break;
	if (i == s.n)
		return true;
	tam_wide_text(s, &first, &step);
	return step > 1;
}

static enum tam_code
codec_of(struct tam_body_space *space, enum tam_packing packing, struct tam_codec **out,
	struct tam_err *err)
{
	enum tam_code code;

	if (space->codecs[packing] == NULL) {
		code = tam_codec_new(&space->codecs[packing], packing, WINDOW_LOG, err);
		if (code != TAM_OK)
			return code;
	}
	*out = space->codecs[packing];
	return tam_codec_reset(*out, err);
}

static bool
room(struct tam_buf *to, size_t need)
{
	return tam_reserve((void **)&to->p, &to->cap, need, 1);
}

/* A gzip body as one member of the size that its last bytes say. */
static bool
unpack_whole(struct tam_codec *c, struct tam_slice in, struct tam_buf *to, size_t most)
{
	size_t size = in.n < 18 ? 0 : tam_le32(in.p + in.n - 4), used;

	return size > 0 && size <= most && (size <= RATIO_FREE || size / RATIO < in.n) &&
	       room(to, size) && tam_codec_member(c, in, to->p, size, &to->n, &used) &&
	       used == in.n;
}

/* All of `in` into `to`; bodies of several gzip members are one. */
static enum tam_code
unpack(struct tam_codec *c, struct tam_slice in, struct tam_buf *to, size_t most,
	enum tam_body_state *state, struct tam_err *err)
{
	size_t all = in.n, got;
	enum tam_step step;
	enum tam_code code;

	*state = TAM_BODY_WHOLE;
	for (;;) {
		if (to->n == to->cap && !room(to, to->cap < 65536 ? 65536 : to->cap + 1))
			return tam_fail_nomem(err);
		step = tam_codec_step(c, &in, to->p + to->n, to->cap - to->n, &got);
		to->n += got;
		if (to->n > most || (to->n > RATIO_FREE && to->n / RATIO > all)) {
			*state = TAM_BODY_LARGE;
			return TAM_OK;
		}
		if (step == TAM_STEP_NOMEM)
			return tam_fail_nomem(err);
		if (step == TAM_STEP_END) {
			if (tam_packing_of(in) == TAM_PLAIN)
				return TAM_OK;
			code = tam_codec_reset(c, err);
			if (code != TAM_OK)
				return code;
		} else if (step == TAM_STEP_BAD || (got == 0 && in.n == 0)) {
			*state = step == TAM_STEP_BAD ? TAM_BODY_DAMAGED : TAM_BODY_CUT;
			return TAM_OK;
		}
	}
}

static enum tam_code
try_packing(struct tam_body_space *space, enum tam_packing packing, size_t most,
	struct tam_body *out, struct tam_err *err)
{
	struct tam_buf *to = other(space, out->bytes);
	struct tam_codec *c = NULL;
	enum tam_code code = codec_of(space, packing, &c, err);
	enum tam_body_state state;

	if (code != TAM_OK)
		return code;
	tam_buf_clear(to);
	if (packing == TAM_GZIP && unpack_whole(c, out->bytes, to, most)) {
		out->bytes = tam_buf_all(to);
		return TAM_OK;
	}
	to->n = 0;
	code = unpack(c, out->bytes, to, most, &state, err);
	if (code != TAM_OK)
		return code;
	if (state > out->state)
		out->state = state;
	if (state != TAM_BODY_WHOLE)
		out->why = state == TAM_BODY_CUT       ? "ends early"
			   : state == TAM_BODY_DAMAGED ? "damaged"
						       : "too large";
	if (state == TAM_BODY_WHOLE || state == TAM_BODY_CUT)
		out->bytes = to->n == 0 ? TAM_LIT("") : tam_buf_all(to);
	return TAM_OK;
}

/* Both readings of "deflate"; what neither explains, but could be read, was never packed. */
static enum tam_code
try_deflate(struct tam_body_space *space, size_t most, struct tam_body *out, struct tam_err *err)
{
	const unsigned char *p = (const unsigned char *)out->bytes.p;
	struct tam_body was = *out;
	enum tam_code code = TAM_OK;

	if (out->bytes.n >= 2 && (p[0] & 0x0F) == 8 && (p[0] * 256 + p[1]) % 31 == 0) {
		code = try_packing(space, TAM_ZLIB, most, out, err);
		if (code != TAM_OK || out->state != TAM_BODY_DAMAGED)
			return code;
		*out = was;
	}
	return try_packing(space, TAM_DEFLATE, most, out, err);
}

/* The packing that a coding stands for; PLAIN: it is not known. */
static enum tam_packing
named(struct tam_slice coding)
{
	static const struct {
		struct tam_slice name;
		enum tam_packing packing;
	} known[] = {
		{{"gzip", 4}, TAM_GZIP},
		{{"x-gzip", 6}, TAM_GZIP},
		{{"deflate", 7}, TAM_DEFLATE},
		{{"br", 2}, TAM_BROTLI},
		{{"zstd", 4}, TAM_ZSTD},
	};
	size_t i;

	for (i = 0; i < TAM_COUNT(known); i++)
		if (tam_slice_ieq(coding, known[i].name))
			return known[i].packing;
	return TAM_PLAIN;
}

static enum tam_code
try_named(struct tam_body_space *space, enum tam_packing packing, size_t most, struct tam_body *out,
	struct tam_err *err)
{
	if (packing == TAM_DEFLATE)
		return try_deflate(space, most, out, err);
	if (packing == TAM_PLAIN) {
		out->state = TAM_BODY_UNKNOWN;
		out->why = "is not known";
		return TAM_OK;
	}
	if (packing == TAM_BROTLI || packing == tam_packing_of(out->bytes))
		return try_packing(space, packing, most, out, err);
	out->state = TAM_BODY_DAMAGED;
	out->why = "damaged";
	return TAM_OK;
}

/* What the header says is tried first, then what the bytes say themselves; what neither unpacks, but
 * could be read, was never packed. */
static enum tam_code
undo(struct tam_body_space *space, struct tam_slice coding, size_t most, struct tam_body *out,
	struct tam_err *err)
{
	struct tam_body was = *out, first;
	enum tam_packing looks = tam_packing_of(was.bytes);
	enum tam_code code;

	out->coding = coding;
	code = try_named(space, named(coding), most, out, err);
	if (code != TAM_OK || out->state <= TAM_BODY_WHOLE || out->state == TAM_BODY_LARGE)
		return code;
	first = *out;
	if (looks != TAM_PLAIN && looks != named(coding) && first.state > TAM_BODY_CUT) {
		*out = was;
		out->coding = coding;
		code = try_packing(space, looks, most, out, err);
		if (code == TAM_OK && out->state == TAM_BODY_DAMAGED)
			*out = first;
	}
	if (code == TAM_OK && out->state > TAM_BODY_WHOLE && out->state != TAM_BODY_LARGE &&
		looks_plain(was.bytes))
		*out = was;
	return code;
}

/* The codings of a field behind the others; "chunked" is not one of them. */
struct codings {
	struct tam_slice v[MOST_CODINGS];
	size_t n;
	bool chunked, too_many;
};

static void
take_codings(struct tam_slice head, struct tam_slice field, struct codings *c)
{
	struct tam_slice name, value, coding;
	size_t end;

	while (tam_head_field(&head, &name, &value)) {
		if (!tam_slice_ieq(name, field))
			continue;
		for (; value.n > 0; value = tam_slice_from(value, end + 1)) {
			end = tam_slice_find(value, TAM_LIT(","));
			coding = tam_slice_trim(tam_slice(value.p, end));
			if (tam_slice_ieq(coding, TAM_LIT("chunked")))
				c->chunked = true;
			else if (coding.n == 0 || tam_slice_ieq(coding, TAM_LIT("identity")))
				continue;
			else if (c->n < MOST_CODINGS)
				c->v[c->n++] = coding;
			else
				c->too_many = true;
		}
	}
}

enum tam_code
tam_http_body(struct tam_slice head, struct tam_slice body, size_t most,
	struct tam_body_space *space, struct tam_body *out, struct tam_err *err)
{
	struct codings c = {.n = 0};
	enum tam_code code = TAM_OK;

	*out = (struct tam_body){.bytes = body};
	/* In the order in which they were applied. */
	take_codings(head, TAM_LIT("Content-Encoding"), &c);
	c.chunked = false;
	take_codings(head, TAM_LIT("Transfer-Encoding"), &c);
	if (c.chunked)
		code = dechunk(space, out, err);
	if (code == TAM_OK && c.too_many && !looks_plain(out->bytes)) {
		out->state = TAM_BODY_UNKNOWN;
		out->coding = c.v[0];
		out->why = "is one of too many";
	}
	while (c.n > 0 && out->bytes.n > 0 && out->state <= TAM_BODY_CUT && code == TAM_OK)
		code = undo(space, c.v[--c.n], most, out, err);
	return code;
}
