/* Encodings of one byte a character: their tables. */
#ifndef TAM_TEXT_SINGLEBYTE_H
#define TAM_TEXT_SINGLEBYTE_H

#include <stdint.h>

#include "base/slice.h"

struct tam_singlebyte {
	const char *name;
	uint16_t c[128]; /* of bytes 0x80-0xFF; 0: no character */
};

/* The table of an encoding by its name (lower case): the 28 of the WHATWG Encoding Standard, byte for
 * byte, and ibm437, ibm850, ibm852 and x-mac-ce. NULL: it is none of these. */
const struct tam_singlebyte *tam_singlebyte(const char *name);

/* The code point of a byte; 0 when the encoding has none there. */
static inline uint32_t
tam_singlebyte_get(const struct tam_singlebyte *t, unsigned char byte)
{
	return byte < 0x80 ? byte : t->c[byte - 0x80];
}

#endif
