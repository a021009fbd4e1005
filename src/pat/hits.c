/* The matches of a line, kept as hits until it is known whether they hold where the line stands. */
#include "pat/resolve.h"
#include "text/chars.h"

/* Groups of a match that are metadata, as captures of the hit. */
static void
keep_captures(struct tam_resolve *r, struct tam_hit *hit, const struct tam_match *match)
{
	uint32_t i, n = 0, groups = match->regex == NULL ? 0 : tam_regex_groups(match->regex);
	struct tam_cap *caps;

	for (i = 1; i <= groups; i++)
		n += tam_regex_capture(match->regex, i) != NULL &&
		     match->groups[i].start < match->groups[i].end;
	if (n == 0)
		return;
	caps = tam_arena_calloc(r->doc->arena, n, sizeof *caps);
	if (caps == NULL) {
		(void)tam_resolve_no_memory(r);
		return;
	}
	hit->caps = caps;
	for (i = 1; i <= groups; i++) {
		struct tam_range g = match->groups[i];

		if (tam_regex_capture(match->regex, i) == NULL || g.start >= g.end)
			continue;
		caps[hit->cap_count++] = (struct tam_cap){
			tam_regex_capture(match->regex, i), {g.start + r->shift, g.end + r->shift}};
	}
}

/* A match becomes the last hit of r->target. */
static bool
on_match(void *user, const struct tam_match *match)
{
	struct tam_resolve *r = user;
	struct tam_line *l = &r->lines.v[r->target];
	struct tam_hit *hit = TAM_PUSH(r->doc->arena, &r->hits);

	if (hit == NULL)
		return !tam_resolve_no_memory(r);
	hit->rule = match->rule;
	hit->at = (struct tam_range){match->at.start + r->shift, match->at.end + r->shift};
	hit->placed = r->placed;
	hit->foreign = match->foreign;
	keep_captures(r, hit, match);
	if (l->hits == 0)
		l->hits = (uint32_t)r->hits.n;
	else
		r->hits.v[l->last_hit - 1].next = (uint32_t)r->hits.n;
	l->last_hit = (uint32_t)r->hits.n;
	return r->code == TAM_OK;
}

/* The next matches are of that line, `shift` bytes behind its beginning. */
static void
expect(struct tam_resolve *r, size_t line, size_t shift, bool placed)
{
	r->target = line;
	r->shift = shift;
	r->placed = placed;
}

/* A search that nobody stopped ended early: memory is out. */
static void
ended(struct tam_resolve *r, bool complete)
{
	if (!complete && r->code == TAM_OK)
		(void)tam_resolve_failed(r, tam_fail_nomem(r->err));
}

void
tam_hits_find(struct tam_resolve *r, size_t line)
{
	expect(r, line, 0, false);
	ended(r, tam_match_line(r->m, r->lines.v[line].text, on_match, r));
}

void
tam_hits_find_bare(struct tam_resolve *r, size_t line)
{
	expect(r, line, 0, false);
	ended(r, tam_match_bare(r->m, r->lines.v[line].text, on_match, r));
}

void
tam_hits_find_placed(struct tam_resolve *r, size_t line, unsigned place)
{
	struct tam_slice text = r->lines.v[line].text, trimmed = tam_text_trim(text);

	expect(r, line, (size_t)(trimmed.p - text.p), true);
	ended(r, tam_match_placed(r->m, trimmed, place, on_match, r));
}
