/* One pass over the characters of a block: words, sentence ends, kinds of characters. */
#include "html/measure.h"

#include "base/utf8.h"
#include "text/chars.h"
#include "text/fold.h"

static const char *const stop_words[] = {
#include "html/stopwords.inc"
};

/* Beginnings of words that sites use of themselves (notes of the extraction prototype; English). */
static const char *const chrome_heads[] = {"advert", "author", "buy", "cart", "categor", "click",
	"comment", "contact", "cookie", "copyright", "credit", "demo", "download", "email",
	"follow", "free", "image", "join", "loading", "login", "menu", "newsletter", "next",
	"photo", "posted", "previous", "print", "privacy", "published", "read", "recommend",
	"register", "related", "repl", "report", "reserved", "search", "share", "show", "sign",
	"skip", "sold", "source", "sponsor", "submit", "subscri", "tag", "terms", "trial", "tweet",
	"updated", "view"};

enum { FIRST_SLOTS = 4096 };

static bool
make_slots(struct tam_lexicon *lex, size_t count)
{
	lex->slots = tam_arena_calloc(lex->arena, count, sizeof *lex->slots);
	lex->mask = count - 1;
	return lex->slots != NULL;
}

static struct tam_word *
slot_of(const struct tam_lexicon *lex, uint64_t hash)
{
	size_t i = (size_t)(hash ^ hash >> 29) & lex->mask;

	while (lex->slots[i].hash != 0 && lex->slots[i].hash != hash)
		i = (i + 1) & lex->mask;
	return &lex->slots[i];
}

static bool
grow(struct tam_lexicon *lex)
{
	struct tam_lexicon larger = *lex;
	size_t i;

	if (!make_slots(&larger, (lex->mask + 1) * 2))
		return false;
	for (i = 0; i <= lex->mask; i++)
		if (lex->slots[i].hash != 0)
			*slot_of(&larger, lex->slots[i].hash) = lex->slots[i];
	*lex = larger;
	return true;
}

static uint32_t
chrome_set(struct tam_slice word)
{
	size_t i, k;

	for (i = 0; i < TAM_COUNT(chrome_heads); i++) {
		const char *head = chrome_heads[i];

		for (k = 0; head[k] != '\0' && k < word.n; k++)
			if (tam_ascii_lower(word.p[k]) != head[k])
				break;
		if (head[k] == '\0')
			return TAM_WORD_CHROME;
	}
	return 0;
}

/* The entry of a word; NULL when the arena is spent. */
static struct tam_word *
intern(struct tam_lexicon *lex, uint64_t hash, struct tam_slice word)
{
	struct tam_word *slot = slot_of(lex, hash);

	if (slot->hash != 0)
		return slot;
	if (lex->n * 2 > lex->mask) {
		if (!grow(lex)) {
			lex->spent = true;
			return NULL;
		}
		slot = slot_of(lex, hash);
	}
	lex->n++;
	slot->hash = hash;
	slot->sets = chrome_set(word);
	return slot;
}

/* A word in the making. */
struct reading {
	uint64_t hash; /* FNV-1a over folded code points; 0 = no word is open */
	size_t start;
	bool titled;
	uint32_t letters;
};

static void
read_char(struct reading *r, uint32_t c, size_t at, bool upper)
{
	if (r->hash == 0) {
		*r = (struct reading){.hash = 14695981039346656037u, .start = at, .titled = upper};
	}
	c = c < 0x80 ? (uint32_t)(unsigned char)tam_ascii_lower((char)c) : tam_fold_char(c);
	r->hash = (r->hash ^ c) * 1099511628211u;
	r->letters++;
	if (r->hash == 0)
		r->hash = 1;
}

static bool
is_year(struct tam_slice word)
{
	return word.n == 4 && tam_is_digit(word.p[2]) && tam_is_digit(word.p[3]) &&
	       ((word.p[0] == '1' && word.p[1] == '9') || (word.p[0] == '2' && word.p[1] == '0'));
}

static void
end_word(struct tam_lexicon *lex, struct tam_measure *m, struct reading *r, struct tam_slice word,
	uint32_t block)
{
	struct tam_word *entry = intern(lex, r->hash, word);

	m->words++;
	m->titled += r->titled;
	m->times += is_year(word);
	r->hash = 0;
	if (entry == NULL)
		return;
	m->stop += (entry->sets & TAM_WORD_STOP) != 0;
	m->chrome += (entry->sets & TAM_WORD_CHROME) != 0;
	if (entry->seen == block + 1)
		return;
	entry->seen = block + 1;
	m->uniq++;
	m->title_hits += (entry->sets & TAM_WORD_TITLE) != 0;
	m->desc_hits += (entry->sets & TAM_WORD_DESC) != 0;
}

static void
count_sign(struct tam_measure *m, uint32_t c)
{
	switch (c) {
	case '|':
	case '>':
	case '/':
	case 0x203A: /* single guillemet */
	case 0xB7:   /* middle dot */
	case 0x2022: /* bullet */
	case 0x2192: /* arrow */
		m->seps++;
		return;
	case '"':
	case 0x201C:
	case 0x201D:
	case 0x201E:
	case 0xAB:
	case 0xBB:
		m->quotes++;
		return;
	case '(':
		m->parens++;
		return;
	case ',':
	case 0x3001:
	case 0xFF0C:
		m->commas++;
		return;
	case '?':
	case 0xFF1F:
		m->questions++;
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

	if (behind >= s.n || c == 0x3002 || c == 0xFF01 || c == 0xFF1F)
		return true;
	next = tam_utf8_get(s, behind, &step);
	return tam_char_is_space(next) || tam_char_closes(next);
}

static bool
is_word_char(uint32_t c)
{
	if (c < 0x80) {
		char low = tam_ascii_lower((char)c);

		return (low >= 'a' && low <= 'z') || tam_is_digit((char)c) || c == '_';
	}
	return tam_char_is_word(c);
}

static bool
is_upper(uint32_t c)
{
	return c < 0x80 ? c >= 'A' && c <= 'Z' : tam_char_is_upper(c);
}

struct tam_measure
tam_measure(struct tam_lexicon *lex, struct tam_slice s, uint32_t block)
{
	struct tam_measure m = {0};
	struct reading r = {0};
	size_t i, step;

	for (i = 0; i < s.n; i += step) {
		uint32_t c = tam_utf8_get(s, i, &step);
		bool upper = is_upper(c);

		m.nonascii += c >= 0x80;
		m.upper += upper;
		if (is_word_char(c)) {
			bool digit = c < 0x80 && tam_is_digit((char)c);
			bool dense = c >= 0x0E00 && tam_char_is_dense(c);

			m.digits += digit;
			m.letters += !digit;
			if (dense && r.hash != 0)
				end_word(lex, &m, &r, tam_slice(s.p + r.start, i - r.start), block);
			read_char(&r, c, i, upper);
			if (dense)
				end_word(lex, &m, &r, tam_slice(s.p + i, step), block);
			continue;
		}
		if (r.hash != 0)
			end_word(lex, &m, &r, tam_slice(s.p + r.start, i - r.start), block);
		if (c == ' ')
			continue;
		count_sign(&m, c);
		m.times += c == ':' && i > 0 && i + 1 < s.n && tam_is_digit(s.p[i - 1]) &&
			   tam_is_digit(s.p[i + 1]);
		if (tam_char_ends_sentence(c))
			m.sentences += sentence_ends(s, i + step, c);
	}
	if (r.hash != 0)
		end_word(lex, &m, &r, tam_slice(s.p + r.start, s.n - r.start), block);
	m.ends = tam_text_ends_sentence(s);
	return m;
}

uint32_t
tam_lexicon_add(struct tam_lexicon *lex, struct tam_slice s, enum tam_word_set set)
{
	struct reading r = {0};
	uint32_t fresh = 0;
	size_t i, step;

	for (i = 0; i <= s.n; i += step) {
		uint32_t c = i < s.n ? tam_utf8_get(s, i, &step) : ' ';
		struct tam_word *entry;
		bool dense = c >= 0x0E00 && tam_char_is_dense(c);

		if (i == s.n)
			step = 1;
		if (r.hash != 0 && (dense || !is_word_char(c))) {
			entry = intern(lex, r.hash, tam_slice(s.p + r.start, i - r.start));
			r.hash = 0;
			if (entry != NULL) {
				fresh += (entry->sets & (uint32_t)set) == 0;
				entry->sets |= (uint32_t)set;
			}
		}
		if (is_word_char(c))
			read_char(&r, c, i, false);
	}
	return fresh;
}

bool
tam_lexicon_init(struct tam_lexicon *lex, struct tam_arena *arena)
{
	size_t i;

	*lex = (struct tam_lexicon){.arena = arena};
	if (!make_slots(lex, FIRST_SLOTS))
		return false;
	for (i = 0; i < TAM_COUNT(stop_words); i++)
		tam_lexicon_add(lex, tam_slice_of(stop_words[i]), TAM_WORD_STOP);
	return !lex->spent;
}
