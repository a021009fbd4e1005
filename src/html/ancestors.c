/* Distances from a block to the nearest element of each kind and to the nearest class or id with
 * each keyword. What an element is or says is found once, as bits; distances are handed down. */
#include <stddef.h>

#include "base/hash.h"
#include "html/context.h"

enum anc {
#define FEATURE(name, range, meaning)
#define FEATURE_ANC(id, about) ANC_##id,
#define FEATURE_KW(id)
#include "base/features.def"
#undef FEATURE
	ANCS
};

enum kw {
#define FEATURE(name, range, meaning)
#define FEATURE_ANC(id, about)
#define FEATURE_KW(id) KW_##id,
#include "base/features.def"
#undef FEATURE
	KWS
};

static const struct tam_slice keywords[KWS] = {
#define FEATURE(name, range, meaning)
#define FEATURE_ANC(id, about)
#define FEATURE_KW(id) {#id, sizeof #id - 1},
#include "base/features.def"
#undef FEATURE
};

_Static_assert(ANCS <= 64 && KWS <= 64, "kinds and keywords are bits of one word each");

/* Distances of an element, kinds first, in whole vectors. */
enum { LEVELS = 64 };
_Static_assert(ANCS + KWS <= LEVELS, "every distance has its byte");

#define BIT(n) ((uint64_t)1 << (n))

struct kinds {
	uint64_t anc, kw;
};

/* 1 + the kind that a tag is; 0 = none. */
static const uint8_t tag_kinds[TAM_TAGS] = {
	[TAM_TAG_ARTICLE] = 1 + ANC_article,
	[TAM_TAG_MAIN] = 1 + ANC_main,
	[TAM_TAG_NAV] = 1 + ANC_nav,
	[TAM_TAG_ASIDE] = 1 + ANC_aside,
	[TAM_TAG_HEADER] = 1 + ANC_header,
	[TAM_TAG_FOOTER] = 1 + ANC_footer,
	[TAM_TAG_SECTION] = 1 + ANC_section,
	[TAM_TAG_FORM] = 1 + ANC_form,
	[TAM_TAG_TABLE] = 1 + ANC_table,
	[TAM_TAG_UL] = 1 + ANC_list,
	[TAM_TAG_OL] = 1 + ANC_list,
	[TAM_TAG_LI] = 1 + ANC_li,
	[TAM_TAG_FIGURE] = 1 + ANC_figure,
	[TAM_TAG_BLOCKQUOTE] = 1 + ANC_quote,
	[TAM_TAG_DL] = 1 + ANC_dl,
	[TAM_TAG_BUTTON] = 1 + ANC_button,
	[TAM_TAG_DETAILS] = 1 + ANC_details,
	[TAM_TAG_DIALOG] = 1 + ANC_dialog,
	[TAM_TAG_P] = 1 + ANC_p,
	[TAM_TAG_TD] = 1 + ANC_td,
	[TAM_TAG_H1] = 1 + ANC_h,
	[TAM_TAG_H2] = 1 + ANC_h,
	[TAM_TAG_H3] = 1 + ANC_h,
	[TAM_TAG_H4] = 1 + ANC_h,
	[TAM_TAG_H5] = 1 + ANC_h,
	[TAM_TAG_H6] = 1 + ANC_h,
};

static const struct {
	const char *role;
	enum anc anc;
} roles[] = {
	{"navigation", ANC_nav},
	{"main", ANC_main},
	{"article", ANC_article},
	{"banner", ANC_header},
	{"contentinfo", ANC_footer},
	{"complementary", ANC_aside},
	{"dialog", ANC_dialog},
	{"alertdialog", ANC_dialog},
	{"search", ANC_form},
	{"form", ANC_form},
	{"button", ANC_button},
	{"heading", ANC_h},
};

static uint64_t
role_bit(struct tam_slice role)
{
	size_t i;

	role = tam_slice_trim(role);
	for (i = 0; i < TAM_COUNT(roles); i++)
		if (tam_slice_ieq(role, tam_slice_of(roles[i].role)))
			return BIT(roles[i].anc);
	return BIT(ANC_role_other);
}

/* `display: none` or `visibility: hidden`. */
static bool
style_hides(struct tam_slice style)
{
	size_t i, k;

	for (i = 0; i < style.n; i++) {
		struct tam_slice before = tam_slice(style.p, i), value;

		if (style.p[i] != ':')
			continue;
		for (k = i + 1; k < style.n && style.p[k] == ' ';)
			k++;
		value = tam_slice_from(style, k);
		if ((tam_slice_starts(value, TAM_LIT("none")) &&
			    tam_slice_ends(before, TAM_LIT("display"))) ||
			(tam_slice_starts(value, TAM_LIT("hidden")) &&
				tam_slice_ends(before, TAM_LIT("visibility"))))
			return true;
	}
	return false;
}

static uint64_t
itemprop_bit(struct tam_slice prop)
{
	static const char *const bodies[] = {
		"articleBody", "text", "reviewBody", "mainContentOfPage", "blogPost"};
	size_t i;

	for (i = 0; i < TAM_COUNT(bodies); i++)
		if (tam_slice_eq(prop, tam_slice_of(bodies[i])))
			return BIT(ANC_body_prop);
	if (tam_slice_find(prop, TAM_LIT("articleBody")) < prop.n)
		return BIT(ANC_body_prop);
	return BIT(ANC_prop);
}

/* Pages repeat their class names: what one of them says is remembered, by hash. */
enum { REMEMBERED = 512 };

struct said {
	uint64_t hash, bits, look;
};

struct reader {
	struct said said[REMEMBERED];
	uint8_t starts[27]; /* the first keyword of each letter; they are in order */
	uint32_t pairs[26]; /* by letter: which follow it at the start of a keyword, as bits */
};

static void
init_reader(struct reader *r)
{
	size_t i;
	int letter = 0;

	for (i = 0; i < KWS; i++) {
		r->pairs[keywords[i].p[0] - 'a'] |= (uint32_t)1 << (keywords[i].p[1] - 'a');
		while (letter <= keywords[i].p[0] - 'a')
			r->starts[letter++] = (uint8_t)i;
	}
	while (letter < 27)
		r->starts[letter++] = KWS;
}

/* Is the keyword at this place of the token: as the whole of it, or its plural, or anywhere where it
 * has 5 letters? */
static bool
is_said(struct tam_slice kw, const char *token, size_t n, size_t at)
{
	if (kw.n > n - at || token[at + kw.n - 1] != kw.p[kw.n - 1] ||
		memcmp(token + at, kw.p, kw.n) != 0)
		return false;
	return kw.n >= 5 || (at == 0 && (n == kw.n || (n == kw.n + 1 && token[kw.n] == 's')));
}

static uint64_t
token_bits(const struct reader *r, const char *token, size_t n)
{
	uint64_t bits = 0;
	size_t at;
	uint8_t i;

	for (at = 0; at + 1 < n; at++) {
		int letter = token[at] - 'a';

		if ((r->pairs[letter] >> (token[at + 1] - 'a') & 1) == 0)
			continue;
		for (i = r->starts[letter]; i < r->starts[letter + 1]; i++)
			if (is_said(keywords[i], token, n, at))
				bits |= BIT(i);
	}
	return bits;
}

/* A letter in lower case, with LARGE for a capital; 0 for all else. */
enum { LARGE = 0x80 };
#define BOTH(c) [c] = (c), [(c) - 'a' + 'A'] = (c) | LARGE

static const uint8_t letters[0x100] = {
	BOTH('a'),
	BOTH('b'),
	BOTH('c'),
	BOTH('d'),
	BOTH('e'),
	BOTH('f'),
	BOTH('g'),
	BOTH('h'),
	BOTH('i'),
	BOTH('j'),
	BOTH('k'),
	BOTH('l'),
	BOTH('m'),
	BOTH('n'),
	BOTH('o'),
	BOTH('p'),
	BOTH('q'),
	BOTH('r'),
	BOTH('s'),
	BOTH('t'),
	BOTH('u'),
	BOTH('v'),
	BOTH('w'),
	BOTH('x'),
	BOTH('y'),
	BOTH('z'),
};

enum { MOST_TOKENS = 16, LONGEST = 24 };

/* The letters from `i` on, in lower case, up to a capital behind a small one; gives where they end. */
static size_t
read_token(struct tam_slice s, size_t i, char token[LONGEST], size_t *length)
{
	size_t n = 0;
	uint8_t c = letters[(unsigned char)s.p[i]], before;

	do {
		token[n++] = (char)(c & ~LARGE);
		before = c;
		c = ++i < s.n ? letters[(unsigned char)s.p[i]] : 0;
	} while (c != 0 && n < LONGEST && ((c & LARGE) == 0 || (before & LARGE) != 0));
	*length = n;
	return i;
}

/* Tokens of a class or id: cut at signs and digits and where a capital follows a small letter. The look
 * of a name is that of its letters: post-17 and post-18 look alike. */
static void
read_name(const struct reader *r, struct tam_slice s, struct said *out)
{
	size_t i = 0, n, k, tokens = 0;

	while (i < s.n && tokens < MOST_TOKENS) {
		uint64_t parts[LONGEST / sizeof(uint64_t)];
		char token[LONGEST] = {0};

		if (letters[(unsigned char)s.p[i]] == 0) {
			i++;
			continue;
		}
		i = read_token(s, i, token, &n);
		memcpy(parts, token, sizeof parts);
		for (k = 0; k * sizeof parts[0] < n; k++)
			out->look = tam_mix(out->look, parts[k]);
		if (n < 2)
			continue;
		out->bits |= token_bits(r, token, n);
		tokens++;
	}
}

static const struct said *
look_up(struct reader *r, struct tam_slice value)
{
	uint64_t hash = tam_hash(value);
	struct said *slot = &r->said[hash % REMEMBERED];

	if (slot->hash != hash) {
		*slot = (struct said){.hash = hash};
		read_name(r, value, slot);
	}
	return slot;
}

static void
read_attr(struct reader *r, const struct tam_attr *a, struct kinds *k, uint64_t *look)
{
	const struct said *said;

	switch (a->name.n) {
	case 2:
		if (tam_slice_eq(a->name, TAM_LIT("id")))
			k->kw |= look_up(r, a->value)->bits;
		return;
	case 4:
		if (tam_slice_eq(a->name, TAM_LIT("role")))
			k->anc |= role_bit(a->value);
		return;
	case 5:
		if (tam_slice_eq(a->name, TAM_LIT("class"))) {
			said = look_up(r, a->value);
			k->kw |= said->bits;
			*look = tam_mix(*look, said->look);
		} else if (tam_slice_eq(a->name, TAM_LIT("style")) && style_hides(a->value)) {
			k->anc |= BIT(ANC_hidden);
		}
		return;
	case 6:
		if (tam_slice_eq(a->name, TAM_LIT("hidden")))
			k->anc |= BIT(ANC_hidden);
		return;
	case 8:
		if (tam_slice_eq(a->name, TAM_LIT("itemprop")))
			k->anc |= itemprop_bit(a->value);
		return;
	default:
		return;
	}
}

static void
put_zeros(uint64_t bits, uint8_t *levels)
{
	for (; bits != 0; bits &= bits - 1)
		levels[tam_lowest_bit(bits)] = 0;
}

/* One level further from everything, up to TAM_FEATURE_FAR. */
static void
hand_down(uint8_t *restrict to, const uint8_t *restrict from)
{
	int i;

	for (i = 0; i < LEVELS; i++) {
		uint8_t one = (uint8_t)(from[i] + 1);

		to[i] = one < TAM_FEATURE_FAR ? one : TAM_FEATURE_FAR;
	}
}

bool
tam_ancestors_build(struct tam_context *cx)
{
	struct reader *r = tam_arena_calloc(cx->doc->arena, 1, sizeof *r);
	uint8_t far[LEVELS];
	size_t i, a;

	cx->levels = tam_arena_alloc(cx->doc->arena, cx->n * LEVELS);
	if (r == NULL || cx->levels == NULL)
		return false;
	init_reader(r);
	memset(far, TAM_FEATURE_FAR, sizeof far);
	for (i = 0; i < cx->n; i++) {
		struct tam_element *e = &cx->elements[i];
		const struct tam_node *node = &cx->page->nodes[e->node];
		uint8_t *levels = cx->levels + i * LEVELS, kind = tag_kinds[node->tag];
		struct kinds k = {kind == 0 ? 0 : BIT(kind - 1), 0};

		e->look = tam_mix(1, (uint64_t)node->tag);
		for (a = 0; a < node->attrs; a++)
			read_attr(r, &node->attr[a], &k, &e->look);
		hand_down(levels, i == 0 ? far : cx->levels + e->up * LEVELS);
		put_zeros(k.anc, levels);
		put_zeros(k.kw, levels + ANCS);
	}
	return true;
}

/* The features of distances stand in the order of the bytes of levels. */
#define FEATURE(name, range, meaning)
#define FEATURE_ANC(id, about) \
	_Static_assert(TAM_FEATURE_anc_##id == TAM_FEATURE_anc_article + ANC_##id, "in order");
#define FEATURE_KW(id) \
	_Static_assert(TAM_FEATURE_kw_##id == TAM_FEATURE_anc_article + ANCS + KW_##id, "in " \
											"order");
#include "base/features.def"
#undef FEATURE

void
tam_ancestors_fill(const struct tam_context *cx, struct tam_features *rows)
{
	float far[LEVELS];
	size_t b, i;

	for (b = 0; b < cx->doc->blocks.n; b++) {
		const uint8_t *levels = cx->levels + cx->owner[b] * LEVELS;

		for (i = 0; i < LEVELS; i++)
			far[i] = levels[i];
		memcpy((char *)&rows[b] + offsetof(struct tam_features, anc_article), far,
			(ANCS + KWS) * sizeof far[0]);
	}
}
