/* Words by the hash of their letters, in a table that grows with the page. */
#include "html/words.h"

#include "base/utf8.h"
#include "html/words.inc"
#include "text/chars.h"
#include "text/fold.h"

enum { FIRST_SLOTS = 2048 };

static bool
make_slots(struct tam_words *words, size_t count)
{
	words->slots = tam_arena_calloc(words->arena, count, sizeof *words->slots);
	words->mask = count - 1;
	return words->slots != NULL;
}

static struct tam_word *
slot_of(const struct tam_words *words, uint64_t hash)
{
	size_t i = tam_words_slot(words, hash);

	while (words->slots[i].hash != 0 && words->slots[i].hash != hash)
		i = (i + 1) & words->mask;
	return &words->slots[i];
}

static bool
grow(struct tam_words *words)
{
	struct tam_words larger = *words;
	size_t i;

	if (!make_slots(&larger, (words->mask + 1) * 2))
		return false;
	for (i = 0; i <= words->mask; i++)
		if (words->slots[i].hash != 0)
			*slot_of(&larger, words->slots[i].hash) = words->slots[i];
	*words = larger;
	return true;
}

static uint32_t
known_set(uint64_t hash)
{
	size_t top = (size_t)(hash >> (64 - KNOWN_BITS)), i = known_starts[top];
	size_t end = known_starts[top + 1];

	while (i < end && known_words[i] != hash)
		i++;
	return i < end ? known_sets[i] : 0;
}

struct tam_word *
tam_words_get_more(struct tam_words *words, uint64_t hash)
{
	struct tam_word *slot = slot_of(words, hash);

	if (slot->hash != 0)
		return slot;
	if (words->n * 2 > words->mask) {
		if (!grow(words)) {
			words->spent = true;
			return NULL;
		}
		slot = slot_of(words, hash);
	}
	words->n++;
	slot->hash = hash;
	slot->sets = known_set(hash);
	return slot;
}

uint32_t
tam_letter(uint32_t c)
{
	if (c < 0x80) {
		uint32_t low = (uint32_t)(unsigned char)tam_ascii_lower((char)c);

		if ((low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '_')
			return TAM_ASCII_LETTER(c) | (low == c ? 0 : TAM_LETTER_UPPER);
		return 0;
	}
	if (c < 0x800) {
		uint32_t row = letters[c - 0x80];

		return (row & 0x7FFF) | ((row & 0x8000) != 0 ? TAM_LETTER_UPPER : 0);
	}
	if (!tam_char_is_word(c))
		return 0;
	return tam_fold_char(c) | (tam_char_is_upper(c) ? TAM_LETTER_UPPER : 0);
}

static uint64_t
hash_of(struct tam_slice word)
{
	uint64_t hash = TAM_WORD_SEED;
	size_t i, step;

	for (i = 0; i < word.n; i += step) {
		uint32_t letter = tam_letter(tam_utf8_get(word, i, &step)) & ~TAM_LETTER_UPPER;

		if (letter != 0)
			hash = (hash ^ letter) * TAM_WORD_FACTOR;
		hash |= hash == 0;
	}
	return hash;
}

uint32_t
tam_words_add(struct tam_words *words, struct tam_slice s, enum tam_word_set set)
{
	struct tam_slice word;
	uint32_t fresh = 0;

	while (tam_text_next_word(&s, &word)) {
		struct tam_word *entry = tam_words_get(words, hash_of(word));

		if (entry != NULL) {
			fresh += (entry->sets & (uint32_t)set) == 0;
			entry->sets |= (uint32_t)set;
		}
	}
	return fresh;
}

bool
tam_words_init(struct tam_words *words, struct tam_arena *arena)
{
	*words = (struct tam_words){.arena = arena};
	return make_slots(words, FIRST_SLOTS);
}
