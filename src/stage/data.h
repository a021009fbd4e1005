/* Between the stages that deal with text which a page does not show. */
#ifndef TAM_STAGE_DATA_H
#define TAM_STAGE_DATA_H

#include "base/doc.h"

/* Words in blocks of that origin, and whether those of the page itself are so few that its text is
 * elsewhere. */
size_t tam_words_from(const struct tam_doc *doc, enum tam_origin origin);
bool tam_shows_little(const struct tam_doc *doc);

/* Adds blocks for the texts that the page holds as data only. */
enum tam_code tam_blocks_of_data(struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

#endif
