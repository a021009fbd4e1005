/* What compiling the embedded packs gives, as tables made when the library is built (pat/gen/bake.c):
 * packs that are exactly those need not be compiled again. Texts are places in `pool`. */
#ifndef TAM_PAT_BAKED_H
#define TAM_PAT_BAKED_H

#include "pat/packs.h"

struct tam_baked_text {
	uint32_t at, n;
};

struct tam_baked_key {
	struct tam_baked_text full;
	uint32_t lead, core, rule, next; /* core: its bytes */
};

struct tam_baked_probe {
	struct tam_baked_text pattern;
	uint32_t flags, line, rule, shared, longest; /* longest: UINT32_MAX is any number */
	uint32_t captures, capture_count;            /* in `captures` */
	bool easy, whole, bare, twice, nested, digit;
};

struct tam_baked_rule {
	uint32_t first_probe, probes, keys;
};

/* A month or weekday. */
struct tam_baked_name {
	struct tam_baked_text name;
	uint32_t kind, set;
};

struct tam_baked {
	const char *digest; /* of the packs: tam_packs_digest; NULL: there are no tables */
	const char *pool;
	const struct tam_baked_rule *rules; /* all, in order */
	const struct tam_baked_key *keys;
	const struct tam_baked_probe *probes;
	const struct tam_baked_text *captures, *literals;
	const struct tam_need *needs;
	const uint32_t *need_at; /* literal_count + 2 */
	const uint32_t *bare;
	const struct tam_baked_name *names;
	const struct tam_lang_set *sets;
	const struct tam_baked_text *langs; /* by number */
	uint32_t rule_count, key_count, probe_count, literal_count, need_count, bare_count,
		name_count, set_count, pack_count, word_count, lang_count;
};
extern const struct tam_baked tam_baked;

/* Names and contents of the first `n` packs in one digest. False when memory is out. */
bool tam_packs_digest(
	const struct tam_packs *packs, size_t n, char out[TAM_DIGEST_SIZE]) TAM_CHECKED;

/* Words of all slots. */
size_t tam_packs_slot_words(const struct tam_packs *packs);

/* Takes the tables when the packs begin with theirs, and what was added replaces no rule and gives no
 * slot more words. *rules: how many rules need not be compiled; 0: none was taken. */
enum tam_code tam_baked_take(
	struct tam_packs *packs, uint32_t *rules, struct tam_err *err) TAM_CHECKED;

#endif
