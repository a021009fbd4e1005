/* Where blocks begin and end, what they are, and that the text tiles. */
#include "page.h"

static void
blocks_of(const char *html, const char *want)
{
	struct page p;

	assert_int_equal(page_open(&p, tam_slice_of(html)), TAM_OK);
	assert_string_equal(page_blocks(&p), want);
	page_close(&p);
}

static void
block_elements_break_and_inline_ones_do_not(void **state)
{
	(void)state;
	blocks_of("a<div>b <b>c</b><span>d</span>\n e</div>f",
		"paragraph:a\nparagraph:b cd e\nparagraph:f\n");
	blocks_of("<p>one<a href=x>two</a><x-y>three</x-y></p>", "paragraph:onetwothree\n");
	blocks_of("<a href=x><div>in</div>out</a>", "paragraph:in\nparagraph:out\n");
	blocks_of("<p>...</p><p>x</p>", "paragraph:x\n");
	blocks_of("<p>a<select><option>o</select><script>s</script><svg><text>t</text></svg>b",
		"paragraph:ab\n");
	blocks_of("<noscript>n</noscript><div hidden>h</div>", "paragraph:n\nparagraph:h\n");
}

static void
two_breaks_split(void **state)
{
	(void)state;
	blocks_of("a<br>b", "paragraph:a b\n");
	blocks_of("a<br> \n <br>b", "paragraph:a\nparagraph:b\n");
	blocks_of("a<br><b>b</b><br>c", "paragraph:a b c\n");
	blocks_of("<br><br>a", "paragraph:a\n");
}

static void
white_space_collapses(void **state)
{
	(void)state;
	blocks_of("<p> a \t\n b&nbsp; c&nbsp;! d&shy;e&#8203;f </p>",
		"paragraph:a b c\xC2\xA0! def\n");
}

static void
kinds(void **state)
{
	(void)state;
	blocks_of("<h2>t<div>u</div></h2><blockquote><p>q</blockquote>",
		"heading2:t\nheading2:u\nquote:q\n");
	blocks_of("<ol start=3><li>a<ul><li>b</ul><li value=9>c<p>d</ol>",
		"item1#3:a\nitem2:b\nitem1#9:c\nparagraph:d\n");
	blocks_of("<figure><img><figcaption>f</figcaption></figure>", "caption:f\n");
	blocks_of("<ul><li><h3>t</h3><p>x</ul>", "heading3:t\nitem1:x\n");
}

static void
code_keeps_its_white_space(void **state)
{
	(void)state;
	blocks_of("<pre>\n\nint <b>x</b>  =  1; \n\tif\n\n</pre>", "code:int x  =  1;\n\tif\n");
	blocks_of("<pre><span>a</span> <span>b</span><br>c</pre>", "code:a b\nc\n");
}

static void
tables(void **state)
{
	(void)state;
	blocks_of("<table><caption>c<tr><th>a<th>b <i>c</i><tr><td><p>1</p><td>2</table>",
		"caption:c\nrow:a\tb c\nrow:1\t2\n");
	blocks_of("<table><tr><td>menu<td><div>text</div></table>",
		"paragraph:menu\nparagraph:text\n");
	blocks_of(
		"<table><tr><td>a<br>b<br>c<br>d<td>e</table>", "paragraph:a b c d\nparagraph:e\n");
	blocks_of("<table><tr><td>alone</table>", "paragraph:alone\n");
}

/* Only the blank line stands between two blocks, and nothing before the first or after the last. */
static void
text_is_tiled(void **state)
{
	struct page p;
	size_t i, at = 0;

	(void)state;
	assert_int_equal(
		page_open(&p, TAM_LIT("<h1>a</h1> <p>--</p><p>b<br><br>c<pre> d\n</pre><ul>"
				      "<li><li>e</ul><table><tr><td>-<td>f<td>-</table>")),
		TAM_OK);
	assert_int_equal(p.doc.blocks.n, 6);
	for (i = 0; i < p.doc.blocks.n; i++) {
		const struct tam_block *b = &p.doc.blocks.v[i];

		assert_int_equal(b->start, i == 0 ? 0 : at + 2);
		if (i > 0)
			assert_memory_equal(p.doc.text.p + at, "\n\n", 2);
		assert_true(b->end > b->start);
		at = b->end;
	}
	assert_int_equal(at, p.doc.text.n);
	page_close(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(block_elements_break_and_inline_ones_do_not),
		cmocka_unit_test(two_breaks_split),
		cmocka_unit_test(white_space_collapses),
		cmocka_unit_test(kinds),
		cmocka_unit_test(code_keeps_its_white_space),
		cmocka_unit_test(tables),
		cmocka_unit_test(text_is_tiled),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
