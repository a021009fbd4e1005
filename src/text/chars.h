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
/* Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar: no spaces between words, so that each character
 * counts as one word. (Hangul has spaces; a syllable block per word is what scorers count.) */
bool tam_char_is_dense(uint32_t c);

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

/* The text ends a sentence: its last character, closing quotes and brackets skipped, does. */
bool tam_text_ends_sentence(struct tam_slice s);

/* The text is all in quotation marks: speech, a string of a program. Guillemets point the way in menus,
 * too: they quote only when a sentence ends in them. */
bool tam_text_is_quoted(struct tam_slice s);

/* Number of words: runs of word characters; every dense character is one. */
size_t tam_text_words(struct tam_slice s);

/* The same number is at least `fewest`; reads no further than it must. */
bool tam_text_has_words(struct tam_slice s, size_t fewest);

/* Takes the next word off the front of *rest; false when none is left. */
bool tam_text_next_word(struct tam_slice *rest, struct tam_slice *word);

#endif
