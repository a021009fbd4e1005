/* Gumbo inside the document's arena. Its allocator hook never returns NULL (Gumbo does not look):
 * over budget it jumps out, which is clean because all of Gumbo's state is on the stack or in the
 * arena. gumbo_destroy_output is never called: it recurses, and the arena frees it all. */
#include <gumbo.h>
#include <setjmp.h>

#include "html/parse.h"

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

enum tam_code
tam_page_parse(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_page *page;
	const GumboOutput *tree;
	struct hook *h;
	enum tam_code code = tam_page_guard(doc->text, err);

	if (code != TAM_OK)
		return code;
	h = tam_arena_alloc(doc->arena, sizeof *h);
	page = tam_arena_calloc(doc->arena, 1, sizeof *page);
	if (h == NULL || page == NULL)
		return tam_fail_arena(err, doc->arena);
	h->arena = doc->arena;
	tree = run_gumbo(h, doc->text);
	if (tree == NULL)
		return tam_fail_arena(err, doc->arena);
	code = tam_page_flatten(doc, tree, page, err);
	if (code == TAM_OK)
		doc->page = page;
	return code;
}
