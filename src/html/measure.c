/* One pass over the characters of a block: words, sentence ends, kinds of characters. ASCII goes by a
 * table that counts eight kinds at a time; all else takes the longer way. */
#include "html/measure.h"

#include "base/utf8.h"
#include "text/chars.h"

/* What is counted of ASCII: each has 8 bits of a sum, so that at most 255 may be added. */
enum lane { UPPER, DIGIT, LETTER, SEP, QUOTE, PAREN, COMMA, QUESTION };

#define LANE(l) ((uint64_t)1 << 8 * (l))
#define SMALL(c) [c] = LANE(LETTER), [(c) - 'a' + 'A'] = LANE(LETTER) | LANE(UPPER)
#define NUMBER(c) [c] = LANE(DIGIT)

static const uint64_t lanes[0x100] = {
	SMALL('a'),
	SMALL('b'),
	SMALL('c'),
	SMALL('d'),
	SMALL('e'),
	SMALL('f'),
	SMALL('g'),
	SMALL('h'),
	SMALL('i'),
	SMALL('j'),
	SMALL('k'),
	SMALL('l'),
	SMALL('m'),
	SMALL('n'),
	SMALL('o'),
	SMALL('p'),
	SMALL('q'),
	SMALL('r'),
	SMALL('s'),
	SMALL('t'),
	SMALL('u'),
	SMALL('v'),
	SMALL('w'),
	SMALL('x'),
	SMALL('y'),
	SMALL('z'),
	['_'] = LANE(LETTER),
	NUMBER('0'),
	NUMBER('1'),
	NUMBER('2'),
	NUMBER('3'),
	NUMBER('4'),
	NUMBER('5'),
	NUMBER('6'),
	NUMBER('7'),
	NUMBER('8'),
	NUMBER('9'),
	['|'] = LANE(SEP),
	['>'] = LANE(SEP),
	['/'] = LANE(SEP),
	['"'] = LANE(QUOTE),
	['('] = LANE(PAREN),
	[','] = LANE(COMMA),
	['?'] = LANE(QUESTION),
};

#define WORD_LANES (LANE(LETTER) | LANE(DIGIT))
enum { CHUNK = 250 };

/* A word in the making. */
struct reading {
	struct tam_words *words;
	struct tam_measure m;
	struct tam_slice s;
	uint64_t hash; /* 0 = no word is open */
	size_t start;
	bool titled;
	unsigned dense; /* letters of the open word in a script without spaces; 0: in another */
	uint32_t block;
};

static uint32_t
lane_of(uint64_t sum, enum lane l)
{
	return (uint32_t)(sum >> 8 * l) & 0xFF;
}

static void
add_lanes(struct tam_measure *m, uint64_t sum)
{
	m->upper += lane_of(sum, UPPER);
	m->digits += lane_of(sum, DIGIT);
	m->letters += lane_of(sum, LETTER);
	m->seps += lane_of(sum, SEP);
	m->quotes += lane_of(sum, QUOTE);
	m->parens += lane_of(sum, PAREN);
	m->commas += lane_of(sum, COMMA);
	m->questions += lane_of(sum, QUESTION);
}

static bool
is_year(const char *p)
{
	return tam_is_digit(p[2]) && tam_is_digit(p[3]) &&
	       ((p[0] == '1' && p[1] == '9') || (p[0] == '2' && p[1] == '0'));
}

static void
end_word(struct reading *r, size_t end)
{
	struct tam_word *word = tam_words_get(r->words, r->hash);
	struct tam_measure *m = &r->m;

	m->words++;
	m->titled += r->titled;
	m->times += end - r->start == 4 && is_year(r->s.p + r->start);
	r->hash = 0;
	if (word == NULL)
		return;
	m->stop += (word->sets & TAM_WORD_STOP) != 0;
	m->chrome += (word->sets & TAM_WORD_CHROME) != 0;
	if (word->seen == r->block + 1)
		return;
	word->seen = r->block + 1;
	m->uniq++;
	m->title_hits += (word->sets & TAM_WORD_TITLE) != 0;
	m->desc_hits += (word->sets & TAM_WORD_DESC) != 0;
}

static void
open_word(struct reading *r, size_t at, bool titled)
{
	r->hash = TAM_WORD_SEED;
	r->start = at;
	r->titled = titled;
	r->dense = 0;
}

static void
count_sign(struct tam_measure *m, uint32_t c)
{
	switch (c) {
	case 0x203A: /* single guillemet */
	case 0xB7:   /* middle dot */
	case 0x2022: /* bullet */
	case 0x2192: /* arrow */
		m->seps++;
		return;
	case 0x201C:
	case 0x201D:
	case 0x201E:
	case 0xAB:
	case 0xBB:
		m->quotes++;
		return;
	case 0x060C:
	case 0x3001:
	case 0xFF0C:
		m->commas++;
		return;
	case 0x061F:
	case 0xFF1F:
		m->questions++;
		return;
	case 0xA3:
	case 0xA5:
	case 0x20AC: /* euro */
	case 0x20B9: /* rupee */
	case 0x20BD: /* rouble */
		m->money++;
		return;
	default:
		return;
	}
}

/* A sentence end counts where white space, a closing sign or nothing follows; in scripts without
 * spaces anything may. */
static bool
sentence_ends(struct tam_slice s, size_t behind, uint32_t c)
{
	size_t step;
	uint32_t next;

	if (behind >= s.n || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || s.p[behind] == ' ')
		return true;
	next = tam_utf8_get(s, behind, &step);
	return tam_char_is_space(next) || tam_char_closes(next);
}

/* A letter outside ASCII; `end` is where it ends. Of a script without spaces, `dense` letters are a word. */
static void
read_wide_letter(struct reading *r, uint32_t letter, unsigned dense, size_t at, size_t end)
{
	if (r->hash != 0 && (dense != 0) != (r->dense != 0))
		end_word(r, at);
	if (r->hash == 0)
		open_word(r, at, (letter & TAM_LETTER_UPPER) != 0);
	r->m.letters++;
	r->m.upper += (letter & TAM_LETTER_UPPER) != 0;
	r->hash = (r->hash ^ (letter & ~TAM_LETTER_UPPER)) * TAM_WORD_FACTOR;
	r->hash |= r->hash == 0;
	if (dense != 0 && ++r->dense >= dense)
		end_word(r, end);
}

/* A character outside ASCII; gives its length. */
static size_t
read_wide(struct reading *r, size_t at)
{
	size_t step;
	uint32_t c = tam_utf8_get(r->s, at, &step), letter = tam_letter(c);

	r->m.nonascii++;
	if (letter != 0) {
		read_wide_letter(r, letter, c >= 0x0E00 ? tam_char_dense(c) : 0, at, at + step);
		return step;
	}
	if (r->hash != 0 && tam_char_joins(c))
		return step;
	if (r->hash != 0)
		end_word(r, at);
	count_sign(&r->m, c);
	if (c > 0x300 && tam_char_ends_sentence(c))
		r->m.sentences += sentence_ends(r->s, at + step, c);
	return step;
}

/* A sign of ASCII that may mean something beyond its lane. */
static void
read_sign(struct reading *r, char c, size_t at)
{
	if (r->hash != 0)
		end_word(r, at);
	if (c == '.' || c == '!' || c == '?')
		r->m.sentences += sentence_ends(r->s, at + 1, (uint32_t)c);
	else if (c == ':')
		r->m.times += at > 0 && at + 1 < r->s.n && tam_is_digit(r->s.p[at - 1]) &&
			      tam_is_digit(r->s.p[at + 1]);
	else if (c == '$')
		r->m.money++;
}

/* Letters and digits of ASCII from `at` on; gives where they end. */
static size_t
read_letters(struct reading *r, size_t at, size_t end, uint64_t *sum)
{
	const unsigned char *p = (const unsigned char *)r->s.p + at;
	const unsigned char *stop = (const unsigned char *)r->s.p + end;
	uint64_t c = *p, lane = lanes[c], hash, all = *sum;

	if (r->hash != 0 && r->dense != 0)
		end_word(r, at);
	if (r->hash == 0)
		open_word(r, at, (lane & LANE(UPPER)) != 0);
	hash = r->hash;
	do {
		all += lane;
		hash = (hash ^ TAM_ASCII_LETTER(c)) * TAM_WORD_FACTOR;
		if (++p == stop)
			break;
		c = *p;
		lane = lanes[c];
	} while ((lane & WORD_LANES) != 0);
	r->hash = hash | (hash == 0);
	*sum = all;
	return (size_t)(p - (const unsigned char *)r->s.p);
}

struct tam_measure
tam_measure(struct tam_words *words, struct tam_slice s, uint32_t block)
{
	struct reading r = {.words = words, .s = s, .block = block};
	size_t i = 0, end;

	while (i < s.n) {
		uint64_t sum = 0;

		for (end = s.n - i > CHUNK ? i + CHUNK : s.n; i < end;) {
			unsigned char c = (unsigned char)s.p[i];

			if (c >= 0x80) {
				i += read_wide(&r, i);
				continue;
			}
			if ((lanes[c] & WORD_LANES) != 0) {
				i = read_letters(&r, i, end, &sum);
				continue;
			}
			sum += lanes[c];
			if (c != ' ')
				read_sign(&r, (char)c, i);
			else if (r.hash != 0)
				end_word(&r, i);
			i++;
		}
		add_lanes(&r.m, sum);
	}
	if (r.hash != 0)
		end_word(&r, s.n);
	r.m.ends = tam_text_ends_sentence(s);
	return r.m;
}
