/* Text that was decoded in the wrong encoding, decoded again.
 *
 * Heuristics and order of attempts are those that ftfy 6 publishes (R. Speer, ftfy,
 * https://ftfy.readthedocs.io, 2023): a text is touched only when neighbours in it are implausible,
 * and only when encoding it in one of ten codecs gives UTF-8. */
#ifndef TAM_TEXT_MOJIBAKE_H
#define TAM_TEXT_MOJIBAKE_H

#include "text/chain.h"

/* Memory that is used again from line to line. */
struct tam_mojibake {
	struct tam_arena *arena;
	struct tam_chain out, inner, run;
	unsigned char *bytes;
	size_t cap;
};

/* Somewhere in it stand neighbours that are implausible in any text. */
bool tam_mojibake_bad(const struct tam_link *v, size_t n);

/* The same of links [from, end), what stands beside them taken into account. `sure`: not by signs that
 * sound text may show, too, if rarely. */
bool tam_mojibake_bad_between(
	const struct tam_link *v, size_t n, size_t from, size_t end, bool sure);

/* Of the characters that links [from, end) of the line were read anew as, *all of them, how many stand
 * there as they do in no text (text/oddity.c). */
size_t tam_mojibake_odd(const struct tam_chain *made, const struct tam_chain *line, size_t from,
	size_t end, size_t *all);

/* All of them are small letters beside letters. */
bool tam_mojibake_in_words(
	const struct tam_chain *made, const struct tam_chain *line, size_t from, size_t end);

/* Repairs the chain, over and over until it is plausible or nothing helps. */
enum tam_code tam_mojibake_fix(
	struct tam_mojibake *m, struct tam_chain *line, struct tam_err *err) TAM_CHECKED;

#endif
