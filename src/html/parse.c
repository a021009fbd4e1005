/* Gumbo inside the document's arena. Its allocator hook never returns NULL (Gumbo does not look):
 * over budget it jumps out, which is clean because all of Gumbo's state is on the stack or in the
 * arena. gumbo_destroy_output is never called: it recurses, and the arena frees it all. */
#include <gumbo.h>
#include <setjmp.h>

#include "html/parse.h"
#include "html/scan.h"

struct hook {
	struct tam_arena *arena;
	jmp_buf out;
};

static void *
hook_alloc(void *user, size_t bytes)
{
	struct hook *h = user;
	void *p = tam_arena_alloc(h->arena, bytes);

	if (p == NULL)
		longjmp(h->out, 1);
	return p;
}

static void
hook_free(void *user, void *p)
{
	(void)user;
	(void)p;
}

/* NULL when the budget is spent. Nothing but the call stands between setjmp and its return. */
static const GumboOutput *
run_gumbo(struct hook *h, struct tam_slice html)
{
	GumboOptions options = kGumboDefaultOptions;

	options.allocator = hook_alloc;
	options.deallocator = hook_free;
	options.userdata = h;
	options.max_errors = 0; /* each stored error copies the stack of open elements */
	if (setjmp(h->out) != 0)
		return NULL;
	return gumbo_parse_with_options(&options, html.n == 0 ? "" : html.p, html.n);
}

/* The tree of `html`, which is the page when `scan` is NULL and its skeleton else, into doc->page. */
static enum tam_code
build(struct tam_doc *doc, struct tam_slice html, const struct tam_scan *scan, const char *gave_up,
	struct tam_err *err)
{
	struct hook *h = tam_arena_alloc(doc->arena, sizeof *h);
	struct tam_page *page = tam_arena_calloc(doc->arena, 1, sizeof *page);
	const GumboOutput *tree;
	enum tam_code code;

	if (h == NULL || page == NULL)
		return tam_fail_arena(err, doc->arena);
	h->arena = doc->arena;
	tree = run_gumbo(h, html);
	if (tree == NULL)
		return tam_fail_arena(err, doc->arena);
	page->gave_up = gave_up;
	code = tam_page_flatten(doc, tree, scan, page, err);
	if (code == TAM_OK)
		doc->page = page;
	return code;
}

static enum tam_code
parse_whole(struct tam_doc *doc, const char *why, struct tam_err *err)
{
	enum tam_code code = tam_page_guard(doc->text, err);

	return code == TAM_OK ? build(doc, doc->text, NULL, why, err) : code;
}

enum tam_code
tam_page_parse_whole(struct tam_doc *doc, struct tam_err *err)
{
	return parse_whole(doc, "asked to", err);
}

enum tam_code
tam_page_parse(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_scan scan;
	enum tam_code code = tam_scan(&scan, doc->arena, doc->text, err);

	if (code != TAM_OK)
		return code;
	if (scan.gave_up != NULL)
		return parse_whole(doc, scan.gave_up, err);
	return build(doc, scan.skeleton, &scan, NULL, err);
}
