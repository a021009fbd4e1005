/* Reading the JSON of a page: hostile text costs at most its own length. */
#include "meta/json.h"

enum {
	LONGEST_SCRIPT = 1024 * 1024,
	DEEPEST = 64, /* brackets; jansson itself recurses, to 2,048 */
};

/* From the first bracket to the last one; CMS wrap it in CDATA marks, comments and semicolons. */
static struct tam_slice
inner(struct tam_slice s)
{
	size_t i = tam_slice_find(s, TAM_LIT("<![CDATA["));

	if (i < s.n && i < 64)
		s = tam_slice_from(s, i + 9);
	for (i = 0; i < s.n && s.p[i] != '{' && s.p[i] != '[';)
		i++;
	s = tam_slice_from(s, i);
	while (s.n > 0 && s.p[s.n - 1] != '}' && s.p[s.n - 1] != ']')
		s.n--;
	return s;
}

/* Raw line feeds and tabs inside strings are no JSON, but common. False when it nests too deep. */
static bool
soften(char *p, struct tam_slice s)
{
	size_t i, depth = 0;
	bool quoted = false;

	for (i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		p[i] = c < 0x20 ? ' ' : s.p[i];
		if (quoted && c == '\\' && i + 1 < s.n) {
			i++;
			p[i] = (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i];
		} else if (c == '"') {
			quoted = !quoted;
		} else if (!quoted && (c == '{' || c == '[')) {
			if (++depth > DEEPEST)
				return false;
		} else if (!quoted && (c == '}' || c == ']') && depth > 0) {
			depth--;
		}
	}
	return true;
}

json_t *
tam_json_load(struct tam_arena *arena, struct tam_slice json, bool *spent)
{
	struct tam_slice s = inner(json);
	char *p;

	if (s.n == 0 || s.n > LONGEST_SCRIPT)
		return NULL;
	p = tam_arena_alloc(arena, s.n);
	if (p == NULL) {
		*spent = true;
		return NULL;
	}
	return soften(p, s) ? json_loadb(p, s.n, JSON_DISABLE_EOF_CHECK, NULL) : NULL;
}
