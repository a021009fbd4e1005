/* What a character means to the repair of text. */
#ifndef TAM_TEXT_CLASSES_H
#define TAM_TEXT_CLASSES_H

#include <stdbool.h>
#include <stdint.h>

/* Classes of characters that occur in mojibake, after ftfy 6. */
enum tam_bad_class {
	TAM_BAD_NONE,
	TAM_BAD_COMMON, /* dashes, NBSP: anywhere */
	TAM_BAD_C1,
	TAM_BAD_BAD, /* hardly anywhere but in mojibake */
	TAM_BAD_LAW,
	TAM_BAD_CURRENCY,
	TAM_BAD_START, /* opening punctuation */
	TAM_BAD_END,
	TAM_BAD_NUMERIC,
	TAM_BAD_FACE,  /* letters that are eyes in kaomoji */
	TAM_BAD_UPPER, /* accented capitals */
	TAM_BAD_LOWER,
	TAM_BAD_CAPITAL, /* of Greek and Cyrillic, and thorn */
	TAM_BAD_SMALL,
	TAM_BAD_BOX,
	TAM_BAD_CLASSES,
};

/* An entry: class, role as a byte of UTF-8, what to do. */
enum {
	TAM_BAD_MASK = 15,
	TAM_LEAD2 = 1 << 4,
	TAM_LEAD3 = 1 << 5,
	TAM_LEAD4 = 1 << 6,
	TAM_TRAIL = 1 << 7,
	TAM_TRAIL_STRICT = 1 << 8, /* unlikely beside a letter */
	TAM_SPECIAL = 1 << 9,      /* there are rules for this very character */
	TAM_DO_SHIFT = 10,
};

enum tam_do {
	TAM_DO_NOTHING,
	TAM_DO_DROP,      /* no glyph, no meaning */
	TAM_DO_DIRECTION, /* marks of direction */
	TAM_DO_JOINER,
	TAM_DO_LINE, /* line and paragraph separator */
	TAM_DO_ICON, /* private use */
	TAM_DO_COMPOSE,
	TAM_DO_ORDER, /* combining mark: two in a row may be out of order */
};

/* The entry of any code point. */
uint16_t tam_class_entry(uint32_t c);

static inline enum tam_bad_class
tam_class_bad(uint32_t c)
{
	return c < 0x80 ? TAM_BAD_NONE : (enum tam_bad_class)(tam_class_entry(c) & TAM_BAD_MASK);
}

static inline enum tam_do
tam_class_do(uint16_t entry)
{
	return (enum tam_do)(entry >> TAM_DO_SHIFT);
}

/* Codecs that text may have been misread in, in the order in which they are tried. */
enum { TAM_CODEC_LATIN1, TAM_CODEC_MACINTOSH = 8, TAM_CODECS = 10 };

/* Unassigned bytes pass through it, and byte 1A stands for U+FFFD. */
static inline bool
tam_codec_is_sloppy(unsigned codec)
{
	return codec >= 1 && codec <= 6;
}

/* The byte of a character; -1 when the codec has none. */
int tam_codec_byte(unsigned codec, uint32_t c);

/* The character of windows-1252, or of Mac Roman, for a C1 control; itself where there is none. */
uint32_t tam_codec_c1(uint32_t c, bool mac);

#endif
