/* Text that was wrapped at a fixed width, joined to paragraphs again. */
#ifndef TAM_TEXT_UNWRAP_H
#define TAM_TEXT_UNWRAP_H

#include "base/arena.h"

/* Joins lines where the width is proven: nearly every line break inside a paragraph stands where the
 * next word would not have fitted. Indented lines, lists, quotes and tables stay. Words parted by a
 * hyphen are joined when the text has them whole elsewhere. *text becomes the new text in the arena, or
 * stays. */
enum tam_code tam_unwrap(
	struct tam_arena *arena, struct tam_slice *text, struct tam_err *err) TAM_CHECKED;

#endif
