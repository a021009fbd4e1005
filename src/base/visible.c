/* Control and bidi characters made visible. */
#include "base/visible.h"

#include "base/utf8.h"

/* Characters that move, hide or reorder what stands around them. */
static bool
acts(uint32_t c)
{
	return (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x180E ||
	       (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
	       (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
	       (c >= 0xE0000 && c <= 0xE007F);
}

void
tam_visible(struct tam_buf *out, struct tam_slice s, bool newlines)
{
	size_t i, step;
	uint32_t c;

	for (i = 0; i < s.n; i += step) {
		c = tam_utf8_get(s, i, &step);
		if (c == TAM_UTF8_BAD) {
			step = 1;
			tam_buf_printf(out, "<%02X>", (unsigned char)s.p[i]);
		} else if (c == '\t' || (c == '\n' && newlines) || (c >= 0x20 && !acts(c))) {
			tam_buf_add(out, s.p + i, step);
		} else if (c < 0x20) {
			tam_buf_printf(out, "^%c", (char)(c + '@'));
		} else {
			tam_buf_printf(out, "<U+%04X>", (unsigned)c);
		}
	}
}
