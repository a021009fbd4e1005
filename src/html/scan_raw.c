/* Where raw text ends: text in which tags are none. */
#include "html/scanner.h"

/* `</name` at `p`, with white space, `/` or `>` behind it. */
static bool
ends_here(struct tam_slice name, const char *p, const char *end)
{
	return (size_t)(end - p) > name.n + 2 && p[1] == '/' &&
	       tam_ch_is(p[2 + name.n], TAM_CH_NAME_END) &&
	       tam_slice_ieq(tam_slice(p + 2, name.n), name);
}

const char *
tam_scan_raw_end(struct tam_slice name, const char *p, const char *end)
{
	while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		if (ends_here(name, p, end))
			return p;
		p++;
	}
	return NULL;
}

/* The first `-->` at or after `p`, or the end. What was learned is kept: the search stays linear when
 * a page opens comments in scripts again and again. */
static const char *
close_from(struct tam_scanner *s, const char *p)
{
	const char *q = s->no_close;

	if (q != NULL && q >= p)
		return q;
	for (q = p; (q = memchr(q, '-', (size_t)(s->end - q))) != NULL; q++)
		if (s->end - q >= 3 && q[1] == '-' && q[2] == '>')
			break;
	s->no_close = q == NULL ? s->end : q;
	return s->no_close;
}

enum state { PLAIN, ESCAPED, TWICE };

/* `<script` or `</script` with its delimiter, `name` where the name begins. */
static bool
is_script(const char *name, const char *end)
{
	return end - name > 6 && tam_ch_is(name[6], TAM_CH_NAME_END) &&
	       tam_slice_ieq(tam_slice(name, 6), TAM_LIT("script"));
}

/* At a `<` inside an escape: the state behind it. */
static enum state
inside(enum state state, const char *p, const char *end)
{
	if (state == ESCAPED && is_script(p + 1, end))
		return TWICE;
	if (state == TWICE && end - p > 2 && p[1] == '/' && is_script(p + 2, end))
		return ESCAPED;
	return state;
}

/* Scripts may hide their end tag: `<!--` escapes, `<script` in it escapes twice, `-->` ends both. */
const char *
tam_scan_script_end(struct tam_scanner *s, const char *p)
{
	enum state state = PLAIN;
	const char *close = NULL, *lt;

	for (; (lt = memchr(p, '<', (size_t)(s->end - p))) != NULL; p = lt + 1) {
		if (state != PLAIN && close < lt)
			state = PLAIN;
		if (state != TWICE && ends_here(TAM_LIT("script"), lt, s->end))
			return lt;
		if (state == PLAIN && s->end - lt >= 4 && memcmp(lt, "<!--", 4) == 0) {
			state = ESCAPED;
			close = close_from(s, lt + 2);
		} else {
			state = inside(state, lt, s->end);
		}
	}
	return NULL;
}
