/* From markup to the node array, and what is refused. */
#include "page.h"

#include "base/utf8.h"
#include "html/parse.h"

static const struct tam_node *
find(const struct page *p, enum tam_tag tag)
{
	size_t i;

	for (i = 0; i < p->doc.page->n; i++)
		if (p->doc.page->nodes[i].tag == tag)
			return &p->doc.page->nodes[i];
	return NULL;
}

static void
nodes_are_in_document_order(void **state)
{
	struct page p;
	size_t i;

	(void)state;
	assert_int_equal(
		page_open(&p, TAM_LIT("<ul><li>a<li>b</ul><dialog>c</dialog><x-y>d</x-y>")),
		TAM_OK);
	assert_int_equal(p.doc.page->nodes[0].tag, TAM_TAG_HTML);
	assert_int_equal(p.doc.page->nodes[p.doc.page->body].tag, TAM_TAG_BODY);
	for (i = 1; i < p.doc.page->n; i++) {
		const struct tam_node *node = &p.doc.page->nodes[i];
		const struct tam_node *parent = &p.doc.page->nodes[node->parent];

		assert_true(node->parent < i);
		assert_true(i < node->end && node->end <= parent->end);
		assert_int_equal(node->depth, parent->depth + 1);
	}
	assert_non_null(find(&p, TAM_TAG_DIALOG));
	assert_non_null(find(&p, TAM_TAG_OTHER));
	page_close(&p);
}

static void
attributes_are_decoded(void **state)
{
	struct page p;
	const struct tam_node *a;

	(void)state;
	assert_int_equal(page_open(&p, TAM_LIT("<A HREF='x?a&amp;b' Hidden>y</a>")), TAM_OK);
	a = find(&p, TAM_TAG_A);
	assert_non_null(a);
	assert_slice(tam_attr(a, TAM_LIT("href")), "x?a&b");
	assert_non_null(tam_attr(a, TAM_LIT("hidden")).p);
	assert_null(tam_attr(a, TAM_LIT("class")).p);
	page_close(&p);
}

static void
only_json_ld_scripts_keep_text(void **state)
{
	struct page p;
	size_t i, texts = 0;

	(void)state;
	assert_int_equal(
		page_open(&p, TAM_LIT("<style>a{}</style><script>var a</script><template><p>no"
				      "</template><script type='application/ld+json'>{}</script>")),
		TAM_OK);
	for (i = 0; i < p.doc.page->n; i++)
		if (p.doc.page->nodes[i].tag == TAM_TAG_TEXT) {
			texts++;
			assert_slice(p.doc.page->nodes[i].text, "{}");
		}
	assert_int_equal(texts, 1);
	page_close(&p);
}

static void
wild_references_stay_utf8(void **state)
{
	struct page p;
	struct tam_slice html = TAM_LIT("<p title='&#x800000FF;'>one &#x800000FF; two</p>");

	(void)state;
	assert_int_equal(page_open(&p, html), TAM_OK);
	assert_int_equal(p.doc.blocks.n, 1);
	assert_int_equal(tam_utf8_check(p.doc.text), p.doc.text.n);
	page_close(&p);
}

static void
node_text_is_collapsed(void **state)
{
	struct page p;
	struct tam_slice s;

	(void)state;
	assert_int_equal(page_open(&p, TAM_LIT("<div> a <b>b</b>\n <p>c<br>d</div>")), TAM_OK);
	s = tam_node_text(&p.arena, p.doc.page, p.doc.page->body);
	assert_slice(s, "a b c d");
	page_close(&p);
}

/* `n` times `unit`, parsed with the given limits; the message must hold `want`. */
static void
refused(const char *unit, size_t n, size_t nodes, size_t memory, const char *want)
{
	struct page p;
	struct tam_buf html = {0};
	size_t i;

	for (i = 0; i < n; i++)
		tam_buf_str(&html, unit);
	memset(&p, 0, sizeof p);
	tam_arena_init(&p.arena, memory);
	p.doc.arena = &p.arena;
	p.doc.text = tam_buf_all(&html);
	p.doc.node_limit = nodes;
	assert_int_equal(tam_page_parse(&p.doc, &p.err), TAM_BAD);
	assert_non_null(strstr(p.err.text, "over budget"));
	assert_non_null(strstr(p.err.text, want));
	assert_null(p.doc.page);
	tam_buf_free(&html);
	page_close(&p);
}

static void
budgets_are_named(void **state)
{
	(void)state;
	refused("<div>", 600, 0, 0, "deeper than 512");
	refused("<div>", 100000, 0, 0, "elements are open");
	refused("<template><b>", 50000, 0, 0, "elements are open");
	refused("<form><div></form>", 50000, 0, 0, "elements are open");
	refused("<body a=1 b=2>", 600, 0, 0, "attributes");
	refused("<p>x", 100, 50, 0, "nodes");
	refused("<p><b title=xxxxxxxxxxxxxxxx>", 3000, 0, 1 << 20, "bytes of memory");
}

/* The tree builder drops a form in a form: a page of them is flat. In a template they nest. */
static void
forms_do_not_nest(void **state)
{
	struct page p;
	struct tam_buf html = {0};
	size_t i;

	(void)state;
	for (i = 0; i < 5000; i++)
		tam_buf_str(&html, "<form>x");
	memset(&p, 0, sizeof p);
	tam_arena_init(&p.arena, 0);
	p.doc.arena = &p.arena;
	p.doc.text = tam_buf_all(&html);
	assert_int_equal(tam_page_parse(&p.doc, &p.err), TAM_OK);
	assert_int_equal(tam_page_parse_whole(&p.doc, &p.err), TAM_OK);
	tam_buf_free(&html);
	page_close(&p);
	refused("<template></template><form>x", 5000, 0, 0, "elements are open");
	refused("<template><form>x", 400, 0, 0, "deeper than 512");
}

static void
depth_limit_can_be_set(void **state)
{
	struct page p;

	(void)state;
	memset(&p, 0, sizeof p);
	tam_arena_init(&p.arena, 0);
	p.doc.arena = &p.arena;
	p.doc.text = TAM_LIT("<i><i><i><i><i><i><i><i>x");
	p.doc.depth_limit = 8;
	assert_int_equal(tam_page_parse(&p.doc, &p.err), TAM_BAD);
	p.doc.depth_limit = 16;
	assert_int_equal(tam_page_parse(&p.doc, &p.err), TAM_OK);
	page_close(&p);
}

static void
odd_pages_are_pages(void **state)
{
	static const char *const pages[] = {"", "<", "</", "<!", "<a", "<a x", "<a x=", "<a x='",
		"<!--", "<script>", "<plaintext>x", "<frameset><frame>", "&", "<svg><title>x",
		"<math><mi>x", "<table><td>x"};
	struct page p;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(pages); i++) {
		assert_int_equal(page_open(&p, tam_slice_of(pages[i])), TAM_OK);
		page_close(&p);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nodes_are_in_document_order),
		cmocka_unit_test(attributes_are_decoded),
		cmocka_unit_test(only_json_ld_scripts_keep_text),
		cmocka_unit_test(wild_references_stay_utf8),
		cmocka_unit_test(node_text_is_collapsed),
		cmocka_unit_test(budgets_are_named),
		cmocka_unit_test(forms_do_not_nest),
		cmocka_unit_test(depth_limit_can_be_set),
		cmocka_unit_test(odd_pages_are_pages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
