/* Text as numbers, words and signs, and what words mean around dates. */
#ifndef TAM_DATE_TOKEN_H
#define TAM_DATE_TOKEN_H

#include <stdint.h>

#include "base/doc.h"

enum tam_word_class {
	WORD_REL,
	WORD_NEXT,
	WORD_LAST,
	WORD_THIS,
	WORD_AGO,
	WORD_IN,
	WORD_EACH,
	WORD_UNIT,
	WORD_NUM,
	WORD_ORD,
	WORD_ORDEND,
	WORD_MOD,
	WORD_OF,
	WORD_ON,
	WORD_AT,
	WORD_PART,
	WORD_CLOCK,
	WORD_HALF,
	WORD_HOUR,
	WORD_SINCE,
	WORD_YEAR,
	WORD_SEASON,
	WORD_DAY,
	WORD_MON,
	WORD_YR,
	WORD_ERA,
	WORD_NOT,
	WORD_MONTH,
	WORD_WDAY,
};

enum { TAM_MOST_MEANINGS = 6 };

struct tam_meaning {
	uint8_t class;
	uint8_t tokens; /* how many the phrase takes */
	int16_t value;
};

enum tam_token_kind {
	TAM_NUMBER,
	TAM_WORD,
	TAM_SIGN, /* one character */
};

struct tam_token {
	enum tam_token_kind kind;
	size_t start, end; /* bytes of the text */
	long value;        /* of a number; of a sign its code point */
	uint8_t digits;
	bool glued;   /* nothing stands between it and the token before */
	bool capital; /* a word with a capital in front */
	bool dense;   /* a character of a script without blanks */
	uint8_t meanings;
	struct tam_meaning meaning[TAM_MOST_MEANINGS];
};

struct tam_tokens {
	TAM_VEC(struct tam_token) tok;
	struct tam_slice text;
	const char *lang;
	bool known; /* the language has names of months; else those of others count */
	bool spent;
};

/* Cuts `text` up and looks up its words. Any script's decimal digits count. */
void tam_tokenize(
	struct tam_tokens *out, struct tam_arena *arena, struct tam_slice text, const char *lang);

/* The longest meaning of that class at token i, NULL when there is none. */
const struct tam_meaning *tam_means(
	const struct tam_tokens *t, size_t i, enum tam_word_class class);

static inline bool
tam_is_sign(const struct tam_tokens *t, size_t i, char sign)
{
	return i < t->tok.n && t->tok.v[i].kind == TAM_SIGN && t->tok.v[i].value == sign;
}

static inline bool
tam_is_number(const struct tam_tokens *t, size_t i, int fewest, int most)
{
	return i < t->tok.n && t->tok.v[i].kind == TAM_NUMBER && t->tok.v[i].digits >= fewest &&
	       t->tok.v[i].digits <= most;
}

#endif
