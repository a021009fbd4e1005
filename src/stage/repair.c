/* Stage: characters that went wrong before the text came here. All later stages read the repaired
 * text; the ledger turns the repairs into spans of the text as it was. */
#include "text/repair.h"

#include "stage/stage.h"
#include "text/chars.h"

static struct tam_repair
repair_of(const struct tam_doc *doc)
{
	return (struct tam_repair){
		.arena = doc->arena,
		.options = {doc->want.spaces, doc->want.quotes, doc->want.nfkc},
	};
}

/* The lines of a block: code has more than one. A page's references are decoded already; what still
 * looks like one is what the page writes about. */
static enum tam_code
repair_block(struct tam_repair *r, const struct tam_doc *doc, const struct tam_block *b,
	struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	size_t at = b->start, end;

	while (at < b->end && code == TAM_OK) {
		const char *newline = memchr(doc->text.p + at, '\n', b->end - at);

		end = newline == NULL ? b->end : (size_t)(newline - doc->text.p);
		code = tam_repair_line(r, doc->text, at, end, doc->mode != TAM_MODE_PAGE, err);
		at = end + 1;
	}
	return code;
}

size_t
tam_repaired_place(const struct tam_doc *doc, size_t at)
{
	const struct tam_repaired *v = doc->repaired.v;
	size_t low = 0, high = doc->repaired.n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (v[middle].to <= at)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < doc->repaired.n && v[low].from < at)
		return v[low].end;
	return low == 0 ? at : v[low - 1].end + (at - v[low - 1].to);
}

/* The fixes are made, and of no more use. A text with a soft hyphen in each word has a great many: no
 * room is left over. */
static enum tam_code
make_fixes(struct tam_doc *doc, struct tam_repair *r, struct tam_err *err)
{
	size_t i, grown = 0, shrunk = 0;

	doc->repaired.v = tam_arena_calloc(doc->arena, r->fixes.n, sizeof *doc->repaired.v);
	if (doc->repaired.v == NULL)
		return tam_fail_arena(err, doc->arena);
	doc->repaired.n = doc->repaired.cap = r->fixes.n;
	for (i = 0; i < r->fixes.n; i++) {
		const struct tam_fix *f = &r->fixes.v[i];
		struct tam_repaired *done = &doc->repaired.v[i];

		done->from = f->start;
		done->to = f->end;
		done->start = f->start + grown - shrunk;
		done->end = done->start + f->with.n;
		done->reason = f->why;
		grown += f->with.n;
		shrunk += f->end - f->start;
	}
	doc->unrepaired = doc->text;
	doc->text = tam_repair_apply(r, 0, doc->text);
	if (doc->text.p == NULL)
		return tam_fail_arena(err, doc->arena);
	doc->repairs += doc->repaired.n;
	tam_arena_drop(doc->arena, r->fixes.v, r->fixes.cap * sizeof *r->fixes.v);
	memset(&r->fixes, 0, sizeof r->fixes);
	for (i = 0; i < doc->blocks.n; i++) {
		struct tam_block *b = &doc->blocks.v[i];

		b->start = b->start == 0 ? 0 : tam_repaired_place(doc, b->start);
		b->end = tam_repaired_place(doc, b->end);
	}
	return TAM_OK;
}

enum tam_code
tam_stage_repair(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct tam_repair r = repair_of(doc);
	enum tam_code code = TAM_OK;
	size_t i;

	(void)tools;
	for (i = 0; i < doc->blocks.n && code == TAM_OK; i++)
		code = repair_block(&r, doc, &doc->blocks.v[i], err);
	if (code != TAM_OK || r.fixes.n == 0)
		return code;
	return make_fixes(doc, &r, err);
}

enum tam_code
tam_repair_string(struct tam_doc *doc, struct tam_slice *s, struct tam_err *err)
{
	struct tam_repair r = repair_of(doc);
	enum tam_code code;

	if (s->p == NULL)
		return TAM_OK;
	code = tam_repair_line(&r, *s, 0, s->n, false, err);
	if (code != TAM_OK || r.fixes.n == 0)
		return code;
	*s = tam_repair_apply(&r, 0, *s);
	return s->p == NULL ? tam_fail_arena(err, doc->arena) : TAM_OK;
}

/* A separator of Unicode in the text becomes a line end. */
static enum tam_code
plain_line_end(struct tam_repair *r, size_t at, struct tam_err *err)
{
	struct tam_fix *fix = TAM_PUSH(r->arena, &r->fixes);

	if (fix == NULL)
		return tam_fail_arena(err, r->arena);
	*fix = (struct tam_fix){at, at + 3, TAM_LIT("\n"), TAM_REASON_WHITE_SPACE};
	return TAM_OK;
}

enum tam_code
tam_decode_only(struct tam_doc *doc, bool as_is, struct tam_err *err)
{
	struct tam_repair r = repair_of(doc);
	bool page = doc->mode == TAM_MODE_PAGE;
	enum tam_code code = tam_stage_decode(doc, NULL, err);
	struct tam_slice s = doc->text;
	size_t at = 0, end, n;

	while (code == TAM_OK && at < s.n && !as_is) {
		end = tam_text_line_stop(s, at);
		code = tam_repair_line(&r, s, at, end, !page, err);
		n = tam_text_line_end(s, end);
		if (code == TAM_OK && n == 3)
			code = plain_line_end(&r, end, err);
		at = end + (n == 0 ? 1 : n);
	}
	if (code == TAM_OK && r.fixes.n > 0)
		code = make_fixes(doc, &r, err);
	doc->clean = doc->text;
	return code;
}
