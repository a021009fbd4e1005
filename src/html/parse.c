/* Gumbo inside the document's arena. Its allocator hook never returns NULL (Gumbo does not look): over
 * budget it jumps out, which is clean because all of Gumbo's state is on the stack or in the arena.
 * gumbo_destroy_output is never called: it recurses, and the arena frees it all. */
#include <gumbo.h>
#include <stdatomic.h>

#include "html/parse.h"
#include "html/scan.h"
#include "html/watch.h"

/* Gumbo looks through its stack of open elements and its list of formatting elements at almost every
 * tag: what makes them long makes it quadratic. Neither can be seen from outside, but both are vectors
 * that are made first of all, with ten and five places, and that double. */
enum { FIRST_BLOCKS = 16, VECTORS = 4, TEN = 10 * sizeof(void *), FIVE = 5 * sizeof(void *) };

struct block {
	void *p;
	size_t size;
};

struct hook {
	struct tam_arena *arena;
	struct tam_watch *watch, unwatched;
	size_t blocks;                /* asked for so far, up to FIRST_BLOCKS */
	struct block vector[VECTORS]; /* the watched ones */
	size_t vectors;
	struct block last; /* asked for */
	size_t most;       /* bytes that such a vector may have */
	const GumboOutput *tree;
};

/* The system's allocator is not to be left by a jump: who would interrupt it waits. */
static void *
take(struct hook *h, size_t bytes)
{
	struct tam_watch *w = h->watch;
	void *p;

	w->system = 1;
	atomic_signal_fence(memory_order_seq_cst);
	p = tam_arena_alloc(h->arena, bytes);
	atomic_signal_fence(memory_order_seq_cst);
	w->system = 0;
	if (w->due != 0)
		siglongjmp(w->out, TAM_OUT_TIME);
	if (p == NULL)
		siglongjmp(w->out, TAM_OUT_MEMORY);
	return p;
}

static void *
hook_alloc(void *user, size_t bytes)
{
	struct hook *h = user;

	h->last = (struct block){take(h, bytes), bytes};
	if (h->blocks < FIRST_BLOCKS) {
		h->blocks++;
		if ((bytes == TEN || bytes == FIVE) && h->vectors < VECTORS)
			h->vector[h->vectors++] = h->last;
	}
	return h->last.p;
}

/* A vector that grows has its new place, twice as large, when it gives up the old one. */
static void
hook_free(void *user, void *p)
{
	struct hook *h = user;
	size_t i;

	for (i = 0; i < h->vectors; i++) {
		if (h->vector[i].p != p || h->last.size != 2 * h->vector[i].size)
			continue;
		h->vector[i] = h->last;
		if (h->last.size > h->most)
			siglongjmp(h->watch->out, TAM_OUT_DEPTH);
	}
}

void
tam_watch_interrupt(struct tam_watch *w)
{
	if (w->armed == 0)
		return;
	if (w->system != 0)
		w->due = 1;
	else
		siglongjmp(w->out, TAM_OUT_TIME);
}

/* h->tree, or how the tree builder was left without one. Nothing but the call stands between sigsetjmp
 * and its return. */
static enum tam_way_out
run_gumbo(struct hook *h, struct tam_slice html)
{
	GumboOptions options = kGumboDefaultOptions;
	int out;

	options.allocator = hook_alloc;
	options.deallocator = hook_free;
	options.userdata = h;
	options.max_errors = 0; /* each stored error copies the stack of open elements */
	out = sigsetjmp(h->watch->out, h->watch->tell != NULL);
	if (out == TAM_OUT_NOT) {
		h->watch->armed = 1;
		h->tree = gumbo_parse_with_options(&options, html.n == 0 ? "" : html.p, html.n);
	}
	h->watch->armed = 0;
	return (enum tam_way_out)out;
}

/* The same with the watcher told. */
static enum tam_way_out
run_watched(struct hook *h, struct tam_slice html)
{
	struct tam_watch *w = h->watch;
	enum tam_way_out out;

	w->armed = w->system = w->due = 0;
	if (w->tell != NULL)
		w->tell(w->user, true);
	out = run_gumbo(h, html);
	if (w->tell != NULL)
		w->tell(w->user, false);
	return out;
}

static enum tam_code
left_by(enum tam_way_out out, const struct tam_doc *doc, struct tam_err *err)
{
	if (out == TAM_OUT_MEMORY)
		return tam_fail_arena(err, doc->arena);
	if (out == TAM_OUT_DEPTH)
		return tam_fail(err, TAM_BAD, "over budget: elements nest deeper than %zu",
			tam_depth_limit(doc));
	return tam_fail(err, TAM_BAD, "over budget: building the tree takes too long");
}

static struct hook *
new_hook(struct tam_doc *doc)
{
	struct hook *h = tam_arena_calloc(doc->arena, 1, sizeof *h);
	size_t limit = tam_depth_limit(doc);

	if (h == NULL)
		return NULL;
	h->arena = doc->arena;
	h->watch = doc->watch != NULL ? doc->watch : &h->unwatched;
	for (h->most = TEN; h->most / sizeof(void *) < limit;)
		h->most *= 2;
	return h;
}

/* The tree of `html`, which is the page when `scan` is NULL and its skeleton else, into doc->page. */
static enum tam_code
build(struct tam_doc *doc, struct tam_slice html, const struct tam_scan *scan, const char *gave_up,
	struct tam_err *err)
{
	struct tam_page *page = tam_arena_calloc(doc->arena, 1, sizeof *page);
	struct hook *h = new_hook(doc);
	enum tam_way_out out;
	enum tam_code code;

	if (h == NULL || page == NULL)
		return tam_fail_arena(err, doc->arena);
	out = run_watched(h, html);
	if (out != TAM_OUT_NOT)
		return left_by(out, doc, err);
	page->gave_up = gave_up;
	code = tam_page_flatten(doc, h->tree, scan, page, err);
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
