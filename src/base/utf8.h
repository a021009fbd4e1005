/* UTF-8, one code point at a time, and a fast check of a whole buffer. */
#ifndef TAM_BASE_UTF8_H
#define TAM_BASE_UTF8_H

#include <stdint.h>

#include "base/slice.h"

#define TAM_UTF8_BAD UINT32_MAX

/* The code point at byte `at` (< s.n), its length in *step. TAM_UTF8_BAD with the length of the
 * longest ill-formed prefix (Unicode 15, table 3-7: one U+FFFD each) when it is not UTF-8. */
static inline uint32_t tam_utf8_get(struct tam_slice s, size_t at, size_t *step);

/* The code point that ends before byte `at` of valid UTF-8, its length in *step; both are 0 where at is. */
static inline uint32_t tam_utf8_before(struct tam_slice s, size_t at, size_t *step);

/* Where the character that byte `at` is in begins; s.n when that lies past the end. For cutting valid UTF-8. */
size_t tam_utf8_start(struct tam_slice s, size_t at);

/* Writes `c` (a scalar value) to `out`, gives the number of bytes, 1 to 4. */
size_t tam_utf8_put(uint32_t c, char out[4]);

/* tam_utf8_get where the byte is not ASCII. */
uint32_t tam_utf8_get_wide(struct tam_slice s, size_t at, size_t *step);

static inline uint32_t
tam_utf8_get(struct tam_slice s, size_t at, size_t *step)
{
	unsigned char c = (unsigned char)s.p[at];

	if (c >= 0x80)
		return tam_utf8_get_wide(s, at, step);
	*step = 1;
	return c;
}

/* tam_utf8_before where the byte is not ASCII, or there is none. */
uint32_t tam_utf8_before_wide(struct tam_slice s, size_t at, size_t *step);

static inline uint32_t
tam_utf8_before(struct tam_slice s, size_t at, size_t *step)
{
	unsigned char c = at == 0 ? 0x80 : (unsigned char)s.p[at - 1];

	if (c >= 0x80)
		return tam_utf8_before_wide(s, at, step);
	*step = 1;
	return c;
}

/* Offset of the first byte outside ASCII from `at` on; s.n when there is none. */
size_t tam_utf8_ascii(struct tam_slice s, size_t at);

/* Offset of the first byte that is not valid UTF-8; s.n when all is. */
size_t tam_utf8_check(struct tam_slice s);

/* Number of code points in valid UTF-8. */
size_t tam_utf8_count(struct tam_slice s);

#endif
