/* One look at each three characters finds all words: most begin none. */
#include "meta/said.h"

#include "base/compiler.h"
#include "base/hash.h"

static const struct {
	const char *text;
	uint8_t n;
	uint16_t says;
} words[] = {
#define WORD(text, says) \
	{ \
		text, sizeof(text) - 1, TAM_SAID_##says \
	}
	WORD("comment", ELSEWHERE),
	WORD("comment", OTHERS),
	WORD("related", OTHERS),
	WORD("recommend", OTHERS),
	WORD("trending", OTHERS),
	WORD("popular", OTHERS),
	WORD("related", ELSEWHERE),
	WORD("sidebar", ELSEWHERE),
	WORD("footer", ELSEWHERE),
	WORD("recommend", ELSEWHERE),
	WORD("widget", ELSEWHERE),
	WORD("teaser", ELSEWHERE),
	WORD("trending", ELSEWHERE),
	WORD("popular", ELSEWHERE),
	WORD("latest", ELSEWHERE),
	WORD("more-", ELSEWHERE),
	WORD("promo", ELSEWHERE),
	WORD("card", ELSEWHERE),
	WORD("carousel", ELSEWHERE),
	WORD("author", AUTHOR),
	WORD("byline", AUTHOR),
	WORD("by-line", AUTHOR),
	WORD("authori", NO_AUTHOR),
	WORD("avatar", NO_AUTHOR),
	WORD("image", NO_AUTHOR),
	WORD("img", NO_AUTHOR),
	WORD("bio", NO_AUTHOR),
	WORD("desc", NO_AUTHOR),
	WORD("social", NO_AUTHOR),
	WORD("date", DATE),
	WORD("publish", DATE),
	WORD("publish", PUBLISHED),
	WORD("posted", DATE),
	WORD("post-time", DATE),
	WORD("entry-time", DATE),
	WORD("meta-time", DATE),
	WORD("pubtime", DATE),
	WORD("timestamp", DATE),
	WORD("datum", DATE),
	WORD("fecha", DATE),
	WORD("update", NO_DATE),
	WORD("update", CHANGE),
	WORD("modif", CHANGE),
	WORD("event", NO_DATE),
	WORD("review", NO_DATE),
	WORD("birth", NO_DATE),
	WORD("candidate", NO_DATE),
	WORD("fn", FN),
	WORD("hentry", ARTICLE),
	WORD("status-publish", ARTICLE),
	WORD("post-footer", OWN),
	WORD("post__footer", OWN),
	WORD("entry-footer", OWN),
	WORD("article-footer", OWN),
	WORD("article__footer", OWN),
	WORD("elementor-widget", OWN),
	WORD("widget blog", OWN),
#undef WORD
};

_Static_assert(TAM_COUNT(words) <= 64, "words are bits of one number");

/* Word `i` has this byte. */
static void
add_byte(uint64_t *bits, char byte, size_t i)
{
	unsigned char c = (unsigned char)byte;

	bits[c] |= UINT64_C(1) << i;
	bits[c & 0xDF] |= UINT64_C(1)
			  << i; /* letters differ from their capitals in one bit; "-" has none */
}

void
tam_said_init(struct tam_said *said)
{
	size_t i, c;

	memset(said, 0, sizeof *said);
	for (i = 0; i < TAM_COUNT(words); i++) {
		add_byte(said->first, words[i].text[0], i);
		add_byte(said->second, words[i].text[1], i);
		for (c = 0; words[i].n < 3 && c < TAM_COUNT(said->third); c++)
			said->third[c] |= UINT64_C(1) << i;
		add_byte(said->third, words[i].text[2], i);
	}
}

/* The words among `bits` that `rest` begins with. */
static unsigned
begins(struct tam_slice rest, uint64_t bits)
{
	unsigned says = 0;

	for (; bits != 0; bits &= bits - 1) {
		unsigned i = tam_lowest_bit(bits);

		if (rest.n >= words[i].n && tam_slice_ieq(tam_slice(rest.p, words[i].n),
						    tam_slice(words[i].text, words[i].n)))
			says |= words[i].says;
	}
	return says;
}

/* All that the words in `name` say. */
static unsigned
find_words(const struct tam_said *said, struct tam_slice name)
{
	unsigned says = 0;
	uint64_t bits;
	size_t i;

	for (i = 0; i + 1 < name.n; i++) {
		bits = said->first[(unsigned char)name.p[i]] &
		       said->second[(unsigned char)name.p[i + 1]];
		if (i + 2 < name.n)
			bits &= said->third[(unsigned char)name.p[i + 2]];
		if (bits != 0)
			says |= begins(tam_slice_from(name, i), bits);
	}
	return says;
}

unsigned
tam_said(struct tam_said *said, struct tam_slice name)
{
	uint64_t hash;
	size_t at;

	if (name.n < 2)
		return 0;
	hash = tam_hash(name) | 1; /* 0: nothing is kept there */
	at = (size_t)(hash >> 32) % TAM_SAID_KEPT;
	if (said->kept[at].hash != hash) {
		said->kept[at].says = find_words(said, name);
		said->kept[at].hash = hash;
	}
	return said->kept[at].says;
}
