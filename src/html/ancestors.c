/* Distances from a block to the nearest element of each kind and to the nearest class or id with
 * each keyword. What an element is or says is found once, as bits; a block climbs at most 39 levels. */
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

#define BIT(n) ((uint64_t)1 << (n))

struct kinds {
	uint64_t anc, kw;
	bool known;
};

static const struct {
	enum tam_tag tag;
	enum anc anc;
} tag_kinds[] = {
	{TAM_TAG_ARTICLE, ANC_article},
	{TAM_TAG_MAIN, ANC_main},
	{TAM_TAG_NAV, ANC_nav},
	{TAM_TAG_ASIDE, ANC_aside},
	{TAM_TAG_HEADER, ANC_header},
	{TAM_TAG_FOOTER, ANC_footer},
	{TAM_TAG_SECTION, ANC_section},
	{TAM_TAG_FORM, ANC_form},
	{TAM_TAG_TABLE, ANC_table},
	{TAM_TAG_UL, ANC_list},
	{TAM_TAG_OL, ANC_list},
	{TAM_TAG_LI, ANC_li},
	{TAM_TAG_FIGURE, ANC_figure},
	{TAM_TAG_BLOCKQUOTE, ANC_quote},
	{TAM_TAG_PRE, ANC_pre},
	{TAM_TAG_DL, ANC_dl},
	{TAM_TAG_BUTTON, ANC_button},
	{TAM_TAG_DETAILS, ANC_details},
	{TAM_TAG_DIALOG, ANC_dialog},
	{TAM_TAG_NOSCRIPT, ANC_noscript},
	{TAM_TAG_P, ANC_p},
	{TAM_TAG_A, ANC_a},
	{TAM_TAG_TD, ANC_td},
	{TAM_TAG_LABEL, ANC_label},
	{TAM_TAG_H1, ANC_h},
	{TAM_TAG_H2, ANC_h},
	{TAM_TAG_H3, ANC_h},
	{TAM_TAG_H4, ANC_h},
	{TAM_TAG_H5, ANC_h},
	{TAM_TAG_H6, ANC_h},
};

static const struct {
	const char *role;
	enum anc anc;
} roles[] = {
	{"navigation", ANC_role_nav},
	{"main", ANC_role_main},
	{"banner", ANC_role_banner},
	{"contentinfo", ANC_role_info},
	{"complementary", ANC_role_info},
	{"dialog", ANC_role_dialog},
	{"alertdialog", ANC_role_dialog},
};

static uint64_t
role_bit(struct tam_slice role)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(roles); i++)
		if (tam_slice_ieq(tam_slice_trim(role), tam_slice_of(roles[i].role)))
			return BIT(roles[i].anc);
	return BIT(ANC_role_other);
}

static bool
style_hides(struct tam_slice style)
{
	static const char *const hiding[] = {
		"display:none", "display: none", "visibility:hidden", "visibility: hidden"};
	size_t i;

	for (i = 0; i < TAM_COUNT(hiding); i++)
		if (tam_slice_find(style, tam_slice_of(hiding[i])) < style.n)
			return true;
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

/* A token says a keyword when it is that word, its plural, or holds it where it has 5 letters. */
static uint64_t
token_bits(const char *token, size_t n)
{
	uint64_t bits = 0;
	size_t i, k, len;

	for (i = 0; i < KWS; i++) {
		len = keywords[i].n;
		if (len > n)
			continue;
		if (len < 5) {
			if (memcmp(token, keywords[i].p, len) == 0 &&
				(n == len || (n == len + 1 && token[len] == 's')))
				bits |= BIT(i);
			continue;
		}
		for (k = 0; k + len <= n; k++) {
			const char *hit = memchr(token + k, keywords[i].p[0], n - len + 1 - k);

			if (hit == NULL)
				break;
			k = (size_t)(hit - token);
			if (memcmp(hit, keywords[i].p, len) == 0) {
				bits |= BIT(i);
				break;
			}
		}
	}
	return bits;
}

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* Tokens of a class or id: cut at signs and digits and where a capital follows a small letter. */
static uint64_t
name_bits(struct tam_slice s)
{
	enum { MOST_TOKENS = 16, LONGEST = 24 };
	char token[LONGEST];
	uint64_t bits = 0;
	size_t i, n = 0, tokens = 0;

	for (i = 0; i <= s.n && tokens < MOST_TOKENS; i++) {
		char c = i < s.n ? s.p[i] : ' ';
		bool camel = i > 0 && i < s.n && is_lower(s.p[i - 1]) && c >= 'A' && c <= 'Z';

		if (camel || !is_lower(tam_ascii_lower(c)) || n == LONGEST) {
			if (n >= 2) {
				bits |= token_bits(token, n);
				tokens++;
			}
			n = 0;
		}
		if (is_lower(tam_ascii_lower(c)))
			token[n++] = tam_ascii_lower(c);
	}
	return bits;
}

/* Pages repeat their class names: what one of them says is remembered, by hash. */
enum { REMEMBERED = 512 };

struct said {
	uint64_t hash, bits;
};

static uint64_t
remembered_bits(struct said *said, struct tam_slice value)
{
	uint64_t hash = tam_hash(value);
	struct said *slot = &said[hash % REMEMBERED];

	if (slot->hash != hash) {
		slot->hash = hash;
		slot->bits = name_bits(value);
	}
	return slot->bits;
}

static void
attribute_bits(struct kinds *k, struct said *said, const struct tam_attr *a)
{
	if (tam_slice_eq(a->name, TAM_LIT("class")) || tam_slice_eq(a->name, TAM_LIT("id")))
		k->kw |= remembered_bits(said, a->value);
	else if (tam_slice_eq(a->name, TAM_LIT("role")))
		k->anc |= role_bit(a->value);
	else if (tam_slice_eq(a->name, TAM_LIT("hidden")) ||
		 (tam_slice_eq(a->name, TAM_LIT("style")) && style_hides(a->value)))
		k->anc |= BIT(ANC_hidden);
	else if (tam_slice_eq(a->name, TAM_LIT("aria-hidden")) &&
		 tam_slice_ieq(a->value, TAM_LIT("true")))
		k->anc |= BIT(ANC_aria_hidden);
	else if (tam_slice_eq(a->name, TAM_LIT("itemprop")))
		k->anc |= itemprop_bit(a->value);
}

static const struct kinds *
kinds_of(const struct tam_node *node, struct kinds *k, struct said *said)
{
	size_t i;

	if (k->known)
		return k;
	k->known = true;
	for (i = 0; i < TAM_COUNT(tag_kinds); i++)
		if (tag_kinds[i].tag == node->tag)
			k->anc |= BIT(tag_kinds[i].anc);
	for (i = 0; i < node->attrs; i++)
		attribute_bits(k, said, &node->attr[i]);
	return k;
}

static void
hand_out(struct tam_features *row, const uint8_t *anc, const uint8_t *kw)
{
#define FEATURE(name, range, meaning)
#define FEATURE_ANC(id, about) row->anc_##id = anc[ANC_##id];
#define FEATURE_KW(id) row->kw_##id = kw[KW_##id];
#include "base/features.def"
#undef FEATURE
}

static void
note(uint64_t fresh, uint8_t *levels, uint8_t level)
{
	int i;

	for (i = 0; fresh != 0; i++, fresh >>= 1)
		if ((fresh & 1) != 0)
			levels[i] = level;
}

static void
climb(const struct tam_context *cx, struct kinds *kinds, struct said *said, uint32_t owner,
	struct tam_features *row)
{
	uint8_t anc[ANCS], kw[KWS], level;
	uint64_t seen_anc = 0, seen_kw = 0;
	uint32_t i = owner;

	memset(anc, TAM_FEATURE_FAR, sizeof anc);
	memset(kw, TAM_FEATURE_FAR, sizeof kw);
	for (level = 0; level < TAM_FEATURE_FAR; level++) {
		const struct kinds *k = kinds_of(&cx->page->nodes[i], &kinds[i], said);

		note(k->anc & ~seen_anc, anc, level);
		note(k->kw & ~seen_kw, kw, level);
		seen_anc |= k->anc;
		seen_kw |= k->kw;
		if (i <= cx->root)
			break;
		i = cx->page->nodes[i].parent;
	}
	hand_out(row, anc, kw);
}

bool
tam_ancestors_fill(const struct tam_context *cx, struct tam_features *rows)
{
	struct kinds *kinds = tam_arena_calloc(cx->doc->arena, cx->page->n, sizeof *kinds);
	struct said *said = tam_arena_calloc(cx->doc->arena, REMEMBERED, sizeof *said);
	size_t b;

	if (kinds == NULL || said == NULL)
		return false;
	for (b = 0; b < cx->doc->blocks.n; b++)
		climb(cx, kinds, said, cx->doc->blocks.v[b].node, &rows[b]);
	return true;
}
