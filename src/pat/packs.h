/* What the files of pat/ share: rules as parsed, and the tables they are compiled to. */
#ifndef TAM_PAT_PACKS_H
#define TAM_PAT_PACKS_H

#include "base/hash.h"
#include "pat/lexicon.h"
#include "pat/map.h"
#include "pat/pat.h"
#include "pat/regex.h"

/* Positions of `at`; all that are set must hold. */
enum {
	TAM_AT_LINE = 1 << 0, /* the match is the whole line, decoration apart */
	TAM_AT_HEAD = 1 << 1,
	TAM_AT_TAIL = 1 << 2,
	TAM_AT_EDGE = 1 << 3,
	TAM_AT_BESIDE = 1 << 4,
	TAM_AT_DOC_START = 1 << 5,
	TAM_AT_DOC_END = 1 << 6,
	TAM_AT_INLINE = 1 << 7,
	TAM_AT_AFTER = 1 << 8, /* behind the first prose line */
	/* Where a rule from which no literal can be derived may look: at few places. */
	TAM_AT_FEW = TAM_AT_BESIDE | TAM_AT_DOC_START | TAM_AT_DOC_END,
};

/* What `cut` takes. */
enum {
	TAM_CUT_LINE = 1 << 0,
	TAM_CUT_MATCH = 1 << 1,
	TAM_CUT_ECHO = 1 << 2,     /* the line above, when it repeats the caption */
	TAM_CUT_NEXT = 1 << 3,     /* the line below, when it has no final punctuation */
	TAM_CUT_REST = 1 << 4,     /* the rest of the line, when it has no final punctuation */
	TAM_CUT_DOCUMENT = 1 << 5, /* the whole document, when there is little else */
};

enum {
	TAM_BOUND_LEFT = 1 << 0,
	TAM_BOUND_RIGHT = 1 << 1,
};

enum {
	TAM_SET_FIRST = 1 << 0,
	TAM_SET_ALSO = 1 << 1,
};

/* Limits that keep a hostile pack small. */
enum {
	TAM_KEYS_MAX = 128,  /* spelled-out alternatives of a `text` line, else an expression */
	TAM_KEY_BYTES = 512, /* of a folded alternative */
	TAM_LANGS_MAX = 256,
	TAM_PATTERN_BYTES = 64 * 1024,
	TAM_DECORATION_MOST = 256, /* bytes around a match that is the whole line */
};

struct tam_pack {
	const char *name;
	bool tested; /* when the library was built */
	char digest[TAM_DIGEST_SIZE];
};

/* A `text` or `re` line. */
struct tam_form {
	struct tam_slice pattern;
	size_t line;
	bool easy;
};

/* A `yes` or `no` line. */
struct tam_example {
	struct tam_slice text;   /* without `=> ...` */
	struct tam_slice expect; /* what stands behind `=>`; empty when nothing may be captured */
	size_t line;
	bool yes;
};

struct tam_rule {
	const char *id, *about, *langs_text;
	uint32_t pack;
	size_t line;
	struct tam_slice source;
	enum tam_reason reason;
	struct tam_lang_set langs;
	TAM_VEC(struct tam_slice) sites;
	unsigned at, cut;
	bool whole_text; /* `text` is for whole lines */
	double score;
	TAM_VEC(struct tam_form) forms;
	TAM_VEC(struct tam_example) examples;
	uint32_t first_probe, probes; /* its expressions, side by side in packs->probes */
	size_t keys;                  /* spelled-out alternatives */
};

/* One expression of a rule. */
struct tam_probe {
	struct tam_regex *regex;  /* owned; NULL: of a tested pack, the matcher compiles it */
	struct tam_slice pattern; /* as compiled */
	unsigned flags;
	size_t line; /* of the `text` or `re` */
	uint32_t rule;
	uint32_t shared; /* bits: shared expressions that it asks for */
	bool easy;       /* `text`: its groups give `captures`, in order */
	bool whole;      /* `text` for a whole line: anchored at both ends */
	bool bare;       /* no literal is required: looked for at few places only */
	bool twice;      /* one literal of each of two sets is required */
	bool nested;     /* it repeats a group: its subjects are kept shorter */
	bool digit;      /* no line without a digit matches */
	/* Characters, blanks apart, of a line that it can match; of its core where `whole`. SIZE_MAX:
	 * any number. */
	size_t longest;
	TAM_VEC(const char *) captures;
};

/* A probe that a literal calls for. */
struct tam_need {
	uint32_t probe;
	uint8_t bounds; /* where the literal has to stand at the edge of a word */
	uint8_t set;    /* bit: the first or the second set of the probe has it */
};

/* A folded whole line that some rules name. */
struct tam_key {
	struct tam_slice full; /* with the outer characters that are no decoration in the pattern */
	size_t lead;           /* where the core, the table's key, begins in it */
	uint32_t rule;
	uint32_t next; /* 1 + index of the next key with the same core */
};

struct tam_packs {
	struct tam_arena arena;
	TAM_VEC(struct tam_pack) packs;
	TAM_VEC(struct tam_rule) rules;
	TAM_VEC(struct tam_slice) langs; /* index: number of a language */
	struct tam_map ids, lang_numbers;
	bool compiled;

	TAM_VEC(struct tam_probe) probes;
	TAM_VEC(struct tam_key) keys;
	struct tam_map cores; /* core -> 1 + index of its first key */
	size_t longest_key;   /* bytes of the longest core */
	const struct tam_slice *literals;
	size_t literal_count;
	const struct tam_need *
		needs; /* by literal: those of l at need_at[l] .. need_at[l + 1], unbounded ones first */
	const uint32_t *need_at;
	TAM_VEC(uint32_t) bare;
	struct tam_lexicon lexicon;
	struct tam_regex_env *regex_env;
};

/* Number of a language tag in the packs, added when it is new; TAM_LANGS_MAX when that cannot be. */
uint32_t tam_packs_lang(struct tam_packs *packs, struct tam_slice tag);

/* The word list of a slot; `add` makes one. NULL when there is none or memory is out. */
struct tam_words *tam_packs_words(struct tam_packs *packs, struct tam_slice name, bool add);

/* A capture name of the contract as a static string, NULL when it is none. */
const char *tam_capture_name(struct tam_slice name);

static inline bool
tam_lang_in(const struct tam_lang_set *set, uint32_t lang)
{
	return set->any || (lang < TAM_LANGS_MAX && (set->bits[lang / 64] >> (lang % 64) & 1) != 0);
}

/* The rule is for one place of the document and not for whole lines. */
static inline bool
tam_rule_placed(const struct tam_rule *r)
{
	return (r->at & TAM_AT_LINE) == 0 && (r->at & (TAM_AT_DOC_START | TAM_AT_DOC_END)) != 0;
}

#endif
