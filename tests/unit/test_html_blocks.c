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
	blocks_of("a<br>b", "paragraph:a\nb\n");
	blocks_of("a <br>\n b<p>c&nbsp;<br>", "paragraph:a\nb\nparagraph:c\n");
	blocks_of("<h2>a<br>b</h2><ul><li>c<br>d</ul>", "heading2:a b\nitem1:c\nd\n");
	blocks_of("a<br> \n <br>b", "paragraph:a\nparagraph:b\n");
	blocks_of("a<br><b>b</b><br>c", "paragraph:a\nb\nc\n");
	blocks_of("<br><br>a", "paragraph:a\n");
}

static void
white_space_collapses(void **state)
{
	(void)state;
	blocks_of("<p> a \t\n b&nbsp; c&nbsp;! d&shy;e&#8203;f </p>",
		"paragraph:a b c\xC2\xA0! def\n");
}

/* A paragraph of `n` letters with something else at byte `at`, and what is to become of it. */
static void
with_at(size_t n, size_t at, const char *odd, const char *want)
{
	struct tam_buf html = {0}, text = {0};
	size_t i;

	tam_buf_str(&html, "<p>");
	tam_buf_str(&text, "paragraph:");
	for (i = 0; i < n; i++) {
		char letter = (char)('a' + i % 26);

		tam_buf_char(&html, letter);
		tam_buf_char(&text, letter);
		if (i == at) {
			tam_buf_str(&html, odd);
			tam_buf_str(&text, i + 1 < n || strcmp(want, " ") != 0 ? want : "");
		}
	}
	tam_buf_str(&text, "\n");
	tam_buf_char(&html, '\0');
	tam_buf_char(&text, '\0');
	blocks_of(html.p, text.p);
	tam_buf_free(&html);
	tam_buf_free(&text);
}

/* Text is read by several bytes at a time: what ends such a stretch does so at each place of it. */
static void
odd_bytes_at_each_place(void **state)
{
	size_t n, at;

	(void)state;
	for (n = 1; n <= 40; n++)
		for (at = 0; at < n; at++) {
			with_at(n, at, "", "");
			with_at(n, at, " ", " ");
			with_at(n, at, "  ", " ");
			with_at(n, at, " \n\t            ", " ");
			with_at(n, at, " ~ ~", " ~ ~");
			with_at(n, at, "\xC3\xA9", "\xC3\xA9");
			with_at(n, at, "\xC2\xAD", "");
			with_at(n, at, "\x7F", "\x7F");
			with_at(n, at, " \xC3\xA9", " \xC3\xA9");
		}
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
	blocks_of("<p role=heading aria-level=3>t<p role=Heading>u<p role=head>v",
		"heading3:t\nheading2:u\nparagraph:v\n");
}

static void
code_keeps_its_white_space(void **state)
{
	(void)state;
	blocks_of("<pre>\n\nint <b>x</b>  =  1; \n\tif\n\n</pre>", "code:int x  =  1;\n\tif\n");
	blocks_of("<pre><span>a</span> <span>b</span><br>c</pre>", "code:a b\nc\n");
	/* Elements that are its lines, or more than lines. */
	blocks_of("<pre><div>a<br></div><div>\n</div><div><div> b</div></div>c</pre>",
		"code:a\n\n b\nc\n");
	blocks_of("<pre><div>a</div><p>b</p></pre>", "code:a\ncode:b\n");
}

static void
tables(void **state)
{
	(void)state;
	blocks_of("<table><caption>c<tr><th>a<th>b <i>c</i><tr><td><p>1</p><td>2</table>",
		"caption:c\nrow:a\tb c\nrow:1\t2\n");
	blocks_of("<table><tr><td>menu<td><div>text</div></table>",
		"paragraph:menu\nparagraph:text\n");
	blocks_of("<table><tr><td>a<br>b<br>c<br>d<td>e</table>",
		"paragraph:a\nb\nc\nd\nparagraph:e\n");
	blocks_of("<table><tr><td>alone</table>", "paragraph:alone\n");
}

/* What a table holds is told by the table, not by each row. */
static void
tables_of_data(void **state)
{
	(void)state;
	blocks_of("<table><tr><th>a<th>b<tr><td><div>1</div><ul><li>x<li>y</ul><td>2<br>3</table>",
		"row:a\tb\nrow:1 x y\t2 3\n");
	blocks_of("<table><tr><th>a<th>b<th>c<tr><td rowspan=2>1<td "
		  "colspan=2>2<tr><td>3<td>4</table>",
		"row:a\tb\tc\nrow:1\t2\nrow:3\t4\n");
	blocks_of("<table><tr><td colspan=2>1<td>2</table>", "row:1\t\t2\n");
	blocks_of("<table role=presentation><tr><th>a<td>b</table>", "paragraph:a\nparagraph:b\n");
	blocks_of("<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>",
		"heading2:a\nparagraph:b\nparagraph:c\nparagraph:d\n");
	blocks_of("<table><tr><th>a<th>b<tr><td><table><tr><td>c<td>d</table><td>e</table>",
		"row:a\tb\nrow:c\td\nparagraph:e\n");
}

static void
cells_know_their_columns(void **state)
{
	struct page p;

	(void)state;
	assert_int_equal(page_open(&p, TAM_LIT("<table><thead><tr><td>a<td>b<td>c</thead>"
					       "<tr><td rowspan=3>1<td>2<td>3<tr><td><td>4"
					       "<tr><td>5<td>6</table><table><tr><td><td>7<td>8"
					       "</table>")),
		TAM_OK);
	assert_int_equal(p.doc.blocks.n, 5);
	assert_true(p.doc.blocks.v[0].header);
	assert_false(p.doc.blocks.v[1].header);
	assert_int_equal(p.doc.blocks.v[1].lead, 0);
	assert_int_equal(p.doc.blocks.v[2].lead, 2);
	assert_int_equal(p.doc.blocks.v[3].lead, 1);
	assert_int_equal(p.doc.blocks.v[3].table, 1);
	assert_int_equal(p.doc.blocks.v[4].lead, 1);
	assert_int_equal(p.doc.blocks.v[4].table, 2);
	page_close(&p);
}

static void
holders_nest(void **state)
{
	struct page p;
	const struct tam_holder *h;
	const struct tam_block *b;

	(void)state;
	assert_int_equal(page_open(&p, TAM_LIT("<blockquote><ol><li>a<p>b</p><li value=7>c</ol>"
					       "</blockquote><dl><dt>t<dd>d</dl>e")),
		TAM_OK);
	assert_int_equal(p.doc.blocks.n, 6);
	b = p.doc.blocks.v;
	h = p.doc.holders.v;
	assert_int_equal(b[0].holder, b[1].holder);
	assert_int_equal(h[b[0].holder].kind, TAM_HOLDS_ITEM);
	assert_int_equal(h[b[0].holder].number, 1);
	assert_int_equal(h[h[b[0].holder].parent].kind, TAM_HOLDS_QUOTE);
	assert_int_equal(h[b[2].holder].number, 7);
	assert_int_equal(h[b[2].holder].list, h[b[0].holder].list);
	assert_int_equal(b[3].holder, b[4].holder);
	assert_int_not_equal(b[3].holder, 0);
	assert_int_equal(b[5].holder, 0);
	page_close(&p);
}

static void
language_of_code(const char *html, const char *want)
{
	struct page p;

	assert_int_equal(page_open(&p, tam_slice_of(html)), TAM_OK);
	assert_int_equal(p.doc.blocks.n, 1);
	assert_true(tam_slice_eq(p.doc.blocks.v[0].language, tam_slice_of(want)));
	page_close(&p);
}

static void
code_has_a_language(void **state)
{
	(void)state;
	language_of_code("<pre><code class='hljs language-rust'>x</code></pre>", "rust");
	language_of_code("<pre class='lang-c++ s'>x</pre>", "c++");
	language_of_code("<div class=highlight-source-shell><pre>x</pre></div>", "shell");
	language_of_code("<div class='highlight-python3 notranslate'><div class=highlight><pre>x",
		"python3");
	language_of_code("<pre class='brush: php; title: x'>x</pre>", "php");
	language_of_code("<pre class='sourceCode haskell'>x</pre>", "haskell");
	language_of_code("<pre data-lang=go>x</pre>", "go");
	language_of_code("<pre class='src src-lisp'>x</pre>", "lisp");
	language_of_code("<pre class='gatsby-code-jsx'><code class='gatsby-code-jsx'>x", "jsx");
	language_of_code("<figure class='highlight go'><table><tr><td class=code><pre>x", "go");
	language_of_code("<div class='highlight go'><pre>x", "");
	language_of_code("<pre><code class='hljs Bash'>x</code></pre>", "Bash");
	language_of_code("<pre class='rust rust-example-rendered'><code>x", "rust");
	language_of_code("<pre class=listing><code>x", "");
	language_of_code("<pre lang=php>x", "php");
	language_of_code("<pre lang=de>x", "");
	language_of_code("<div class='php src-x'><pre>x", "");
	language_of_code("<pre data-enlighter-language=css>x", "css");
	language_of_code("<pre><code class=lang-auto>x</code></pre>", "");
	language_of_code("<pre class='language-<b>'>x</pre>", "");
	language_of_code("<p class=language-c><pre>x</pre>", "");
}

static void
formulas_are_text(void **state)
{
	(void)state;
	blocks_of("a <math alttext='{\\displaystyle x^2}'><mi>x</mi></math> b",
		"paragraph:a x^2 b\n");
	blocks_of(
		"<math><mi>q</mi><annotation encoding='application/x-tex'>q_1</annotation></math>",
		"paragraph:q_1\n");
	blocks_of("<math><mi>q</mi><mn>2</mn></math>", "paragraph:q2\n");
	blocks_of("a <script type='math/tex; mode=display'>\\pi</script> b <script>no()</script>",
		"paragraph:a \\pi b\n");
	blocks_of("<math alttext=y></math><img class=mwe-math-fallback-image alt=y> z",
		"paragraph:y z\n");
	blocks_of("<img class=latex alt='E=mc^2'><img alt=no> so", "paragraph:E=mc^2 so\n");
	blocks_of("<span><span class=katex-mathml><math alttext=k></math></span>"
		  "<span class=katex-html>K</span></span>",
		"paragraph:k\n");
	blocks_of("<pre>a  <a href=u><math alttext=y></math></a>\n\nb</pre>", "code:a  y\n\nb\n");
	blocks_of("<span><b>x</b><span class=katex-html>K</span></span>", "paragraph:xK\n");
	blocks_of("<span class=MathJax>G</span><script type=math/tex>g</script> h",
		"paragraph:g h\n");
}

static void
inlines(const char *html, const char *want)
{
	static const char *const kinds_[] = {"link", "code"};
	struct page p;
	size_t i;

	assert_int_equal(page_open(&p, tam_slice_of(html)), TAM_OK);
	tam_buf_clear(&p.shown);
	for (i = 0; i < p.doc.inlines.n; i++) {
		const struct tam_inline *in = &p.doc.inlines.v[i];

		tam_buf_printf(&p.shown, "%s[", kinds_[in->kind]);
		tam_buf_add(&p.shown, p.doc.text.p + in->start, in->end - in->start);
		tam_buf_char(&p.shown, ']');
		tam_buf_slice(&p.shown, in->href);
		tam_buf_char(&p.shown, ' ');
	}
	tam_buf_char(&p.shown, '\0');
	assert_string_equal(p.shown.p, want);
	page_close(&p);
}

static void
links_and_code_are_noted(void **state)
{
	(void)state;
	inlines("a <a href=u> b <i>c</i> d </a> e", "link[b c d]u ");
	inlines("<a href=u>b<p>c</p></a>", "link[b]u link[c]u ");
	inlines("<a name=x>b</a> <a href=''>c</a>", "");
	inlines("<code>x<a href=u>y</a></code> <code>z</code>", "code[xy] link[y]u code[z] ");
	inlines("<pre><code><a href=u>x</a></code></pre>", "");
	inlines("<p><a href=u>*</a></p><p>b <a href=v>c</a></p>", "link[c]v ");
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
		cmocka_unit_test(odd_bytes_at_each_place),
		cmocka_unit_test(kinds),
		cmocka_unit_test(code_keeps_its_white_space),
		cmocka_unit_test(tables),
		cmocka_unit_test(tables_of_data),
		cmocka_unit_test(cells_know_their_columns),
		cmocka_unit_test(holders_nest),
		cmocka_unit_test(code_has_a_language),
		cmocka_unit_test(formulas_are_text),
		cmocka_unit_test(links_and_code_are_noted),
		cmocka_unit_test(text_is_tiled),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
