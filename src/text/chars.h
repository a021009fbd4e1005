/* What kind of character a code point is: thin names over ICU's property data. */
#ifndef TAM_TEXT_CHARS_H
#define TAM_TEXT_CHARS_H

#include <stdint.h>

#include "base/slice.h"

/* White space of any kind: Unicode White_Space, NBSP and its relatives included, and ZWSP, BOM. */
static inline bool tam_char_is_space(uint32_t c);
bool tam_char_is_letter(uint32_t c);
bool tam_char_is_upper(uint32_t c); /* upper or title case */
bool tam_char_is_lower(uint32_t c);
bool tam_char_is_digit(uint32_t c);
bool tam_char_is_mark(uint32_t c); /* combining mark */
int tam_char_digit(uint32_t c);    /* value of a decimal digit in any script, -1 for others */
/* Letter, digit, other number or underscore: a character of a word. */
bool tam_char_is_word(uint32_t c);
/* . ! ? … and their relatives in other scripts. */
bool tam_char_ends_sentence(uint32_t c);
/* Closing quotes and brackets, which may follow the end of a sentence. */
bool tam_char_closes(uint32_t c);
/* A mark or a joiner: a word goes on with it, as Unicode's rules for words have it (UAX 29, WB4). */
bool tam_char_joins(uint32_t c);
/* How many letters are a word where no spaces stand between words: one of Han, Kana and Hangul (which has
 * spaces; a syllable block per word is what scorers count); four of Thai, Lao, Khmer and Myanmar. 0: other
 * scripts. */
unsigned tam_char_dense(uint32_t c);

static inline bool
tam_char_is_dense(uint32_t c)
{
	return tam_char_dense(c) != 0;
}

/* tam_char_is_space outside ASCII. */
bool tam_char_is_space_wide(uint32_t c);

static inline bool
tam_char_is_space(uint32_t c)
{
	return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : tam_char_is_space_wide(c);
}

/* Without white space at both ends. */
struct tam_slice tam_text_trim(struct tam_slice s);

/* Length of the line end at byte `at`: LF, CR LF, CR, or the line or paragraph separator; 0: none. */
size_t tam_text_line_end(struct tam_slice s, size_t at);

/* Byte of the next line end from `at` on; s.n when there is none. */
size_t tam_text_line_stop(struct tam_slice s, size_t at);

/* The text ends a sentence: its last character, closing quotes and brackets skipped, does; or it is long and in Thai
 * or Lao, which have no such character. */
bool tam_text_ends_sentence(struct tam_slice s);

/* The text is all in quotation marks: speech, a string of a program. Guillemets point the way in menus,
 * too: they quote only when a sentence ends in them. */
bool tam_text_is_quoted(struct tam_slice s);

/* Number of words: runs of word characters; of dense ones so many as make a word. */
size_t tam_text_words(struct tam_slice s);

/* The same number is at least `fewest`; reads no further than it must. */
bool tam_text_has_words(struct tam_slice s, size_t fewest);

/* Takes the next word off the front of *rest; false when none is left. */
bool tam_text_next_word(struct tam_slice *rest, struct tam_slice *word);

#endif
