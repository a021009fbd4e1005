/* Repair of mojibake: encode in a codec that text is often misread in, decode as UTF-8, again and again. */
#include "text/mojibake.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "text/classes.h"

enum {
	PASSES = 12, /* each takes one layer off; four have been seen */
	FEW = 8,     /* one oddity in so many characters made may be the author's */
	SUBSTITUTE = 0x1A,
	REPLACEMENT = 0xFFFD,
};

enum tam_code
tam_chain_room(struct tam_arena *arena, struct tam_chain *chain, size_t n, struct tam_err *err)
{
	struct tam_link *v;
	size_t cap = chain->cap, bytes;

	if (n <= cap)
		return TAM_OK;
	cap = n < 256 ? 256 : n + n / 2;
	if (cap < n || tam_mul_over(cap, sizeof *v, &bytes) ||
		(v = tam_arena_alloc(arena, bytes)) == NULL)
		return tam_fail_arena(err, arena);
	if (chain->n > 0)
		memcpy(v, chain->v, chain->n * sizeof *v);
	chain->v = v;
	chain->cap = cap;
	return TAM_OK;
}

/* The bytes of a text in one codec, read as UTF-8 with allowances. */
struct reader {
	const unsigned char *p;
	size_t n, i;
	unsigned codec;
};

static unsigned
byte_at(const struct reader *r, size_t ahead)
{
	return r->i + ahead < r->n ? r->p[r->i + ahead] : 0;
}

static bool
is_trail(unsigned b)
{
	return b >= 0x80 && b <= 0xBF;
}

/* Two halves of a surrogate pair, three bytes each (CESU-8), or NUL in two bytes. */
static size_t
read_variant(const struct reader *r, uint32_t *c)
{
	unsigned b1 = byte_at(r, 1), b2 = byte_at(r, 2), b4 = byte_at(r, 4), b5 = byte_at(r, 5);

	if (byte_at(r, 0) == 0xC0 && b1 == 0x80) {
		*c = TAM_GONE;
		return 2;
	}
	if (byte_at(r, 0) != 0xED || b1 < 0xA0 || b1 > 0xAF || !is_trail(b2) ||
		byte_at(r, 3) != 0xED || b4 < 0xB0 || b4 > 0xBF || !is_trail(b5))
		return 0;
	*c = 0x10000 + ((b1 & 0xFu) << 16 | (b2 & 0x3Fu) << 10 | (b4 & 0xFu) << 6 | (b5 & 0x3Fu));
	return 6;
}

/* Words of Portuguese that begin with "à", and its plural: there the blank was part of the letter. */
static bool
goes_on(const struct reader *r)
{
	static const char *const words[] = {" ", "quele", "quela", "quilo", "s "};
	size_t i, n;

	for (i = 0; i < TAM_COUNT(words); i++) {
		n = strlen(words[i]);
		if (r->i + 2 + n <= r->n && memcmp(r->p + r->i + 2, words[i], n) == 0)
			return true;
	}
	return false;
}

/* A second or third byte that no blank stands beside by itself: not U+2005, U+2020 and the like. */
static bool
is_telling_trail(unsigned b)
{
	return is_trail(b) && b != 0x85 && b != 0xA0;
}

/* Byte A0, a blank in most codecs, that became a plain blank inside a character. */
static size_t
read_lost_a0(const struct reader *r, uint32_t *c)
{
	unsigned b0 = byte_at(r, 0), b1 = byte_at(r, 1), b2 = byte_at(r, 2), b3 = byte_at(r, 3);
	size_t n, k, step;
	char p[4];

	if (b0 == 0xC3 && b1 == ' ') {
		*c = 0xE0;
		return goes_on(r) ? 2 : 1;
	}
	if (b1 == ' ' && (b0 == 0xC2 || b0 == 0xC5 || b0 == 0xCE || b0 == 0xD0 || b0 == 0xD9))
		n = 2;
	else if ((b0 == 0xE2 || b0 == 0xE3) && b1 == ' ' && is_telling_trail(b2))
		n = 3;
	else if (b0 >= 0xE0 && b0 <= 0xE3 && is_telling_trail(b1) && b2 == ' ')
		n = 3;
	else if (b0 == 0xF0 && (b1 == ' ') + (b2 == ' ') + (b3 == ' ') == 1)
		n = 4;
	else
		return 0;
	for (k = 0; k < n; k++)
		p[k] = (char)(byte_at(r, k) == ' ' ? 0xA0 : byte_at(r, k));
	*c = tam_utf8_get(tam_slice(p, n), 0, &step);
	return *c == TAM_UTF8_BAD || step != n ? 0 : n;
}

/* One of the bytes behind `n - 1` was lost: a substitute, or once a question mark. */
static bool
is_lossy(const struct reader *r, size_t n)
{
	size_t k, lost = 0, marks = 0;

	for (k = 1; k < n; k++) {
		unsigned b = byte_at(r, k);

		lost += b == SUBSTITUTE || b == '?';
		marks += b == '?';
		if (b != SUBSTITUTE && b != '?' && !is_trail(b))
			return false;
	}
	return lost > 0 && marks <= 1 && r->i + n <= r->n;
}

/* A character of which bytes were lost: it is U+FFFD, but what follows can be read. */
static size_t
read_lossy(const struct reader *r, uint32_t *c)
{
	unsigned b0 = byte_at(r, 0), b1 = byte_at(r, 1), b4 = byte_at(r, 4);
	struct reader second = {r->p, r->n, r->i + 3, r->codec};

	*c = REPLACEMENT;
	if (b0 == 0xED && ((b1 >= 0xA0 && b1 <= 0xAF)) && byte_at(r, 3) == 0xED && b4 >= 0xB0 &&
		b4 <= 0xBF && (is_lossy(r, 3) || is_lossy(&second, 3)))
		return 6;
	if (b0 >= 0xC2 && b0 <= 0xDF)
		return b1 == SUBSTITUTE || (b1 == '?' && b0 <= 0xC3) ? 2 : 0;
	if (b0 >= 0xE0 && b0 <= 0xEF)
		return is_lossy(r, 3) ? 3 : 0;
	return b0 >= 0xF0 && b0 <= 0xF4 && is_lossy(r, 4) ? 4 : 0;
}

/* The next character; 0: these bytes are not UTF-8 by any allowance. */
static size_t
read_one(const struct reader *r, uint32_t *c)
{
	unsigned b = byte_at(r, 0);
	size_t step = 1;

	if (b < 0x80) {
		*c = b == SUBSTITUTE && tam_codec_is_sloppy(r->codec) ? REPLACEMENT : b;
		return 1;
	}
	*c = tam_utf8_get(tam_slice((const char *)r->p, r->n), r->i, &step);
	if (*c != TAM_UTF8_BAD)
		return step;
	step = read_variant(r, c);
	/* Mac Roman has its dash where others have the blank. */
	if (step == 0 && r->codec != TAM_CODEC_MACINTOSH)
		step = read_lost_a0(r, c);
	if (step == 0 && tam_codec_is_sloppy(r->codec))
		step = read_lossy(r, c);
	return step;
}

static void
add(struct tam_chain *to, uint32_t c, const struct tam_link *from, bool repaired)
{
	if (c != TAM_GONE)
		to->v[to->n++] = (struct tam_link){
			c, from->from, repaired ? TAM_REASON_MOJIBAKE : from->why};
}

/* Through one codec: false when it cannot have been this one. */
static bool
through(struct tam_mojibake *m, const struct tam_link *v, size_t n, unsigned codec,
	struct tam_chain *out)
{
	struct reader r = {m->bytes, n, 0, codec};
	size_t i, step;
	uint32_t c;
	int byte;

	for (i = 0; i < n; i++) {
		byte = tam_codec_byte(codec, v[i].c);
		if (byte < 0)
			return false;
		m->bytes[i] = (unsigned char)byte;
	}
	out->n = 0;
	for (; r.i < n; r.i += step) {
		step = read_one(&r, &c);
		if (step == 0)
			return false;
		add(out, c, &v[r.i], step > 1 || c != v[r.i].c);
	}
	return true;
}

/* Through the first codec that will do, from number `first` on; TAM_CODECS: none will. */
static unsigned
one_layer(struct tam_mojibake *m, const struct tam_link *v, size_t n, unsigned first,
	struct tam_chain *out)
{
	unsigned codec;

	for (codec = first; codec < TAM_CODECS; codec++)
		if (through(m, v, n, codec, out))
			break;
	return codec;
}

static bool
is_c1(uint32_t c)
{
	return c >= 0x80 && c < 0xA0;
}

static bool
is_small(uint32_t c)
{
	return c >= 'a' && c <= 'z';
}

/* The C1 controls were letters of Mac Roman: read as windows-1252, one of them would be a dagger, a
 * dash or the like inside a word, and all of them stand beside a letter. */
static bool
is_mac_text(const struct tam_chain *line)
{
	bool sure = false;
	size_t i;

	for (i = 0; i < line->n; i++) {
		uint32_t c = line->v[i].c, before = i > 0 ? line->v[i - 1].c : 0;
		uint32_t behind = i + 1 < line->n ? line->v[i + 1].c : 0;

		if (!is_c1(c))
			continue;
		if (!is_small(before) && !is_small(behind))
			return false;
		sure = sure ||
		       (is_small(before) && is_small(behind) &&
			       (c == 0x84 || c == 0x86 || c == 0x87 || c == 0x89 || c == 0x98));
	}
	return sure;
}

/* C1 controls as windows-1252, or as Mac Roman where that is plain. */
static bool
fix_controls(struct tam_chain *line)
{
	bool changed = false, mac = is_mac_text(line);
	size_t i;

	for (i = 0; i < line->n; i++) {
		struct tam_link *l = &line->v[i];
		uint32_t c = !is_c1(l->c) ? l->c : tam_codec_c1(l->c, mac);

		if (c == l->c)
			continue;
		l->c = c;
		l->why = TAM_REASON_MOJIBAKE;
		changed = true;
	}
	return changed;
}

static bool
same(const struct tam_chain *a, const struct tam_link *v, size_t n)
{
	size_t i;

	if (a->n != n)
		return false;
	for (i = 0; i < n; i++)
		if (a->v[i].c != v[i].c)
			return false;
	return true;
}

static void
swap(struct tam_chain *a, struct tam_chain *b)
{
	struct tam_chain was = *a;

	*a = *b;
	*b = was;
}

/* Where the UTF-8 look-alike that begins at `i` ends; `i` when none does. */
static size_t
look_alike(const struct tam_chain *line, size_t i)
{
	size_t n = line->n, want, k;

	for (;;) {
		unsigned role = i < n && line->v[i].c >= 0x80 ? tam_class_entry(line->v[i].c) : 0u;

		want = (role & TAM_LEAD2) != 0   ? 1
		       : (role & TAM_LEAD3) != 0 ? 2
		       : (role & TAM_LEAD4) != 0 ? 3
						 : 0;
		if (want == 0 || n - i <= want)
			return i;
		for (k = 1; k <= want; k++) {
			uint32_t c = line->v[i + k].c;

			if (c != ' ' && (c < 0x80 || (tam_class_entry(c) & TAM_TRAIL) == 0))
				return i;
		}
		i += 1 + want;
	}
}

/* Links [from, end) of the line, layer by layer, into m->run; the first by codec `first` or the next
 * that will do, which it gives. TAM_CODECS: none takes a layer off. */
static unsigned
unwind(struct tam_mojibake *m, const struct tam_chain *line, size_t from, size_t end,
	unsigned first)
{
	unsigned codec = one_layer(m, line->v + from, end - from, first, &m->run);
	int pass;

	if (codec == TAM_CODECS || same(&m->run, line->v + from, end - from))
		return TAM_CODECS;
	for (pass = 1; pass < PASSES && tam_mojibake_bad(m->run.v, m->run.n); pass++) {
		if (one_layer(m, m->run.v, m->run.n, 0, &m->inner) == TAM_CODECS ||
			same(&m->run, m->inner.v, m->inner.n))
			break;
		swap(&m->run, &m->inner);
	}
	return codec;
}

/* Links [from, end) of the line as they should be, into m->run: through the first codec that gives
 * nothing odd; or the one that gives the fewest oddities, if they are few. The codec; TAM_CODECS: the
 * text is better as it is. */
static unsigned
read_anew(struct tam_mojibake *m, const struct tam_chain *line, size_t from, size_t end)
{
	unsigned codec, first = 0, best = TAM_CODECS;
	size_t odd, made, least = SIZE_MAX;

	while (first < TAM_CODECS) {
		codec = unwind(m, line, from, end, first);
		if (codec == TAM_CODECS)
			break;
		odd = tam_mojibake_odd(&m->run, line, from, end, &made);
		if (odd == 0)
			return codec;
		if (odd < least && odd * FEW < made) {
			least = odd;
			best = codec;
		}
		first = codec + 1;
	}
	return best == TAM_CODECS ? best : unwind(m, line, from, end, best);
}

/* Where the look-alike at link `i` ends, if it may be read anew; else `i`. */
static size_t
candidate(const struct tam_chain *line, size_t i)
{
	bool barred = i > 0 && line->v[i - 1].c >= 0x80 &&
		      (tam_class_entry(line->v[i - 1].c) & TAM_TRAIL_STRICT) != 0;

	return line->v[i].c < 0x80 || barred ? i : look_alike(line, i);
}

/* Codecs, as bits, that the line's look-alikes were misread in: of one that is bad by itself, of two that
 * what stands beside them makes bad. */
static unsigned
codecs_of(struct tam_mojibake *m, const struct tam_chain *line)
{
	unsigned codecs = 0, once = 0, codec;
	size_t i, end;

	for (i = 0; i<line->n; i = end> i ? end : i + 1) {
		end = candidate(line, i);
		if (end == i || !tam_mojibake_bad_between(line->v, line->n, i, end, false))
			continue;
		codec = 1u << read_anew(m, line, i, end);
		if ((once & codec) != 0 || tam_mojibake_bad(line->v + i, end - i))
			codecs |= codec;
		once |= codec;
	}
	return codecs & ((1u << TAM_CODECS) - 1);
}

/* A look-alike is read anew if it is bad by itself; or if others of the line are that were misread the
 * same way, and what stands beside it makes it bad, or it gives letters inside of words. */
static bool
read_run(struct tam_mojibake *m, const struct tam_chain *line, size_t from, size_t end,
	unsigned codecs)
{
	bool bad = tam_mojibake_bad(line->v + from, end - from);
	unsigned codec = read_anew(m, line, from, end);

	if (codec == TAM_CODECS || bad)
		return codec < TAM_CODECS;
	return (codecs >> codec & 1) != 0 &&
	       (tam_mojibake_bad_between(line->v, line->n, from, end, false) ||
		       tam_mojibake_in_words(&m->run, line, from, end));
}

/* A look-alike as it is, but for controls. */
static void
keep_run(struct tam_mojibake *m, const struct tam_link *v, size_t n)
{
	memcpy(m->run.v, v, n * sizeof *v);
	m->run.n = n;
	(void)fix_controls(&m->run);
}

/* The look-alikes inside a line that is not damaged all along, into m->out. */
static bool
fix_inside(struct tam_mojibake *m, const struct tam_chain *line)
{
	bool changed = false;
	unsigned codecs;
	size_t i = 0, end, k;

	if (!tam_mojibake_bad_between(line->v, line->n, 0, line->n, true))
		return false;
	codecs = codecs_of(m, line);
	m->out.n = 0;
	while (i < line->n) {
		end = candidate(line, i);
		if (end == i) {
			m->out.v[m->out.n++] = line->v[i++];
			continue;
		}
		if (end - i == line->n)
			return false;
		if (!read_run(m, line, i, end, codecs))
			keep_run(m, line->v + i, end - i);
		changed = changed || !same(&m->run, line->v + i, end - i);
		for (k = 0; k < m->run.n; k++)
			m->out.v[m->out.n++] = m->run.v[k];
		i = end;
	}
	return changed;
}

static enum tam_code
make_room(struct tam_mojibake *m, size_t n, struct tam_err *err)
{
	enum tam_code code = tam_chain_room(m->arena, &m->out, n, err);

	if (code == TAM_OK)
		code = tam_chain_room(m->arena, &m->inner, n, err);
	if (code == TAM_OK)
		code = tam_chain_room(m->arena, &m->run, n, err);
	if (code != TAM_OK || n <= m->cap)
		return code;
	m->bytes = tam_arena_alloc(m->arena, n + n / 2);
	if (m->bytes == NULL)
		return tam_fail_arena(err, m->arena);
	m->cap = n + n / 2;
	return TAM_OK;
}

enum tam_code
tam_mojibake_fix(struct tam_mojibake *m, struct tam_chain *line, struct tam_err *err)
{
	enum tam_code code = make_room(m, line->n, err);
	int pass;

	for (pass = 0; pass < PASSES && code == TAM_OK; pass++) {
		if (!tam_mojibake_bad(line->v, line->n))
			break;
		if (read_anew(m, line, 0, line->n) < TAM_CODECS) {
			swap(&m->run, &m->out);
		} else if (!fix_inside(m, line)) {
			if (!fix_controls(line))
				break;
			continue;
		}
		/* The chains have the same room or more: line->n never grows. */
		code = tam_chain_room(m->arena, line, m->out.n, err);
		if (code != TAM_OK)
			break;
		memcpy(line->v, m->out.v, m->out.n * sizeof *line->v);
		line->n = m->out.n;
	}
	return code;
}
