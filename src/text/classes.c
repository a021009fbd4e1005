/* Look-ups in the generated tables of character classes and codecs. */
#include "text/classes.h"

#include "text/singlebyte.h"

#include "text/classes.inc"

uint16_t
tam_class_entry(uint32_t c)
{
	if (c < 0x10000)
		return pages[page_of[c >> 7]][c & 127];
	if (c >= 0xF0000)
		return TAM_DO_ICON << TAM_DO_SHIFT;
	/* Tags, controls of musical notation; what else may need composing is rare. */
	if ((c >= 0xE0000 && c < 0xE0080) || (c >= 0x1D173 && c < 0x1D17B))
		return TAM_DO_DROP << TAM_DO_SHIFT;
	if ((c >= 0x1D15E && c < 0x1D1C1) || (c >= 0x2F800 && c < 0x2FA20) ||
		(c >= 0x11000 && c < 0x12000))
		return TAM_DO_COMPOSE << TAM_DO_SHIFT;
	return 0;
}

int
tam_codec_byte(unsigned codec, uint32_t c)
{
	const uint32_t *t;
	size_t low = 0, high = 128;

	if (c < 0x80)
		return c == 0x1A && tam_codec_is_sloppy(codec) ? -1 : (int)c;
	if (codec == TAM_CODEC_LATIN1)
		return c < 0x100 ? (int)c : -1;
	if (c == 0xFFFD && tam_codec_is_sloppy(codec))
		return 0x1A;
	t = codecs[codec - 1];
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (t[middle] >> 8 < c)
			low = middle + 1;
		else
			high = middle;
	}
	return low < 128 && t[low] >> 8 == c ? (int)(t[low] & 0xFF) : -1;
}

uint32_t
tam_codec_c1(uint32_t c, bool mac)
{
	return tam_singlebyte_get(
		tam_singlebyte(mac ? "macintosh" : "windows-1252"), (unsigned char)c);
}
