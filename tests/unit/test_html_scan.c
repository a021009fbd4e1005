/* The skeleton itself: what it holds, what its tables point to, and when it is given up. That it gives
 * the tree of the page is tests/differential.t's to show. */
#include "unit.h"

#include <stdio.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "html/parse.h"
#include "html/scan.h"
#include "text/entity.h"

struct scanned {
	struct tam_arena arena;
	struct tam_scan scan;
	struct tam_err err;
	struct tam_buf shown;
	enum tam_code code;
};

static void
scan_open(struct scanned *s, struct tam_slice html)
{
	memset(s, 0, sizeof *s);
	tam_arena_init(&s->arena, 0);
	s->code = tam_scan(&s->scan, &s->arena, html, &s->err);
}

static void
scan_close(struct scanned *s)
{
	tam_arena_free(&s->arena);
	tam_buf_free(&s->shown);
}

/* The skeleton with `{text}` for each run. */
static const char *
shown(struct scanned *s)
{
	struct tam_slice k = s->scan.skeleton;
	size_t i;

	tam_buf_clear(&s->shown);
	for (i = 0; i < k.n; i++) {
		const struct tam_scan_text *run;

		if (((unsigned char)k.p[i] & 0x80) == 0) {
			tam_buf_char(&s->shown, k.p[i]);
			continue;
		}
		run = &s->scan.text.v[tam_run_number(k.p + i)];
		tam_buf_char(&s->shown, '{');
		tam_buf_slice(&s->shown, tam_slice(s->scan.source.p + run->at, run->n));
		tam_buf_char(&s->shown, '}');
		i += 3;
	}
	tam_buf_char(&s->shown, '\0');
	return s->shown.p;
}

static void
skeleton_is(const char *html, const char *want)
{
	struct scanned s;

	scan_open(&s, tam_slice_of(html));
	assert_int_equal(s.code, TAM_OK);
	assert_null(s.scan.gave_up);
	assert_string_equal(shown(&s), want);
	scan_close(&s);
}

static void
text_becomes_one_character(void **state)
{
	(void)state;
	skeleton_is("<p class=a>x y", "<p>{x y}");
	skeleton_is("a < b", "{a < b}");
	skeleton_is("<p> \t x <b>\n\n</b>", "<p> {x }<b>\n</b>");
	skeleton_is("a</>b</ x>c<!---->d", "{a}{b}<!---->{c}<!---->{d}");
	skeleton_is("<table>&#32; <tr>", "<table> <tr>");
	skeleton_is("<table>&nbsp;<tr>", "<table>{&nbsp;}<tr>");
}

static void
quotes_protect_only_values(void **state)
{
	(void)state;
	skeleton_is("<a x='>' y=\">\">z", "<a>{z}");
	skeleton_is("<a \">\">z", "<a>{\">z}");
	skeleton_is("<a =x=\">\">z", "<a>{z}");
	skeleton_is("<a href=/b/>z</a title='>'>", "<a>{z}</a>");
	skeleton_is("<a x='>z", "");
}

static void
raw_text_ends_at_its_own_tag(void **state)
{
	(void)state;
	skeleton_is("<script>a<!--<script></script>b--></script>c", "<script></script>{c}");
	skeleton_is("<script><!--<scriptx></script>y", "<script></script>{y}");
	skeleton_is("<style>p>a</styl></STYLE >b", "<style></style>{b}");
	skeleton_is("<title>a<b></titlex></title/>c", "<title>{a<b></titlex>}</title>{c}");
	skeleton_is("<textarea>\n a<p>", "<textarea>\n {a<p>}");
	skeleton_is("<title>a</title x", "<title>{a}");
}

static void
white_space_stays_in_pre(void **state)
{
	(void)state;
	skeleton_is("<pre>\n\n  a<td></pre>\n\n  b", "<pre>\n\n  {a}<td></pre>\n{b}");
	skeleton_is("<pre>&#10;a", "<pre>&#10;{a}");
	skeleton_is("<pre><table></pre>  b", "<pre><table></pre>  {b}");
	skeleton_is("<pre><listing></pre>  b", "<pre><listing></pre>  {b}");
}

static void
few_attributes_reach_the_tree_builder(void **state)
{
	(void)state;
	skeleton_is("<input TYPE='hid&#100;en' name=x>", "<input type=hidden>");
	skeleton_is("<input type=text type=hidden>", "<input>");
	skeleton_is("<p/><svg/><math x/>", "<p><svg/><math/>");
	skeleton_is("<html lang=a><p><body x><html y>", "<html 0><p><body 2><html 3>");
}

static void
drawings_are_left_out(void **state)
{
	(void)state;
	skeleton_is("<svg x><g><path/>t</g><!--</svg>--></svg >a", "<svg></svg>{a}");
	skeleton_is("<svg><g>x<div>a", "<svg></svg><div>{a}");
	skeleton_is("<svg><foreignObject><div></div></foreignObject></svg>a", "<svg></svg>{a}");
	skeleton_is("<a><svg><g></a></svg>b", "<a><svg><g></a></svg>{b}");
	skeleton_is("<math><mi x=y>a</mi></math><b c=d>", "<math><mi x=y>{a}</mi></math><b>");
}

/* The list of the HTML standard, "in foreign content". */
static void
tags_of_html_end_drawings(void **state)
{
	static const char *const names[] = {"b", "BIG", "blockquote", "body", "br", "center",
		"code", "dd", "Div", "dl", "dt", "em", "embed", "h1", "h2", "h3", "h4", "h5", "h6",
		"head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre",
		"ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u",
		"ul", "var"};
	static const char *const others[] = {"a", "g", "path", "use", "section", "bigger", "main",
		"article", "form", "td", "tr", "x", "em-", "dir"};
	char html[64], want[64];
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(names); i++) {
		(void)snprintf(html, sizeof html, "<svg><g>t<%s>", names[i]);
		(void)snprintf(want, sizeof want, "<svg></svg><%s>", names[i]);
		skeleton_is(html, want);
	}
	for (i = 0; i < TAM_COUNT(others); i++) {
		(void)snprintf(html, sizeof html, "<svg><g>t<%s>", others[i]);
		skeleton_is(html, "<svg></svg>");
	}
}

static void
doubt_gives_up(void **state)
{
	static const char *const pages[] = {"<plaintext>x", "<frameset>", "<isindex>",
		"<select><style>", "<math><mi><b></mi></math><script>", "<a><svg></a><![CDATA[x]]>",
		"<template><col>", "<a><svg></a></>"};
	struct scanned s;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(pages); i++) {
		scan_open(&s, tam_slice_of(pages[i]));
		assert_int_equal(s.code, TAM_OK);
		assert_non_null(s.scan.gave_up);
		scan_close(&s);
	}
}

static void
attributes_are_read_by_the_rules(void **state)
{
	struct scanned s;
	const struct tam_scan_tag *tag;

	(void)state;
	scan_open(&s, TAM_LIT("<p>x<A HREF='?a&amp;b&copy=1' id=i/ id=k x y='a\r\nb' =z>"));
	assert_int_equal(s.scan.tag.n, 2);
	tag = &s.scan.tag.v[1];
	assert_int_equal(tag->at, strlen("<p>") + 4);
	assert_int_equal(tag->attrs, 5);
	assert_slice(tag->attr[0].name, "href");
	assert_slice(tag->attr[0].value, "?a&b&copy=1");
	assert_slice(tag->attr[1].value, "i/");
	assert_slice(tag->attr[2].name, "x");
	assert_slice(tag->attr[2].value, "");
	assert_slice(tag->attr[3].value, "a\nb");
	assert_slice(tag->attr[4].name, "=z");
	scan_close(&s);
}

static void
references_decode_to_the_longest(void **state)
{
	static const struct {
		const char *in, *text, *attribute;
	} cases[] = {
		{"&amp;&lt&gt;", "&<>", "&<>"},
		{"&notit; &notin;", "\xC2\xACit; \xE2\x88\x89", "&notit; \xE2\x88\x89"},
		{"&copy=", "\xC2\xA9=", "&copy="},
		{"&#150;&#x80;", "\xE2\x80\x93\xE2\x82\xAC", "\xE2\x80\x93\xE2\x82\xAC"},
		{"&#0;&#xD800;&#4294967361;", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD",
			"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
		{"& &; &# &#x; &xyz; &", "& &; &# &#x; &xyz; &", "& &; &# &#x; &xyz; &"},
		{"&nGt;", "\xE2\x89\xAB\xE2\x83\x92", "\xE2\x89\xAB\xE2\x83\x92"},
	};
	struct tam_arena arena;
	size_t i;

	(void)state;
	tam_arena_init(&arena, 0);
	for (i = 0; i < TAM_COUNT(cases); i++) {
		struct tam_slice in = tam_slice_of(cases[i].in);

		assert_slice(tam_entity_decode(&arena, in, TAM_REFERENCES), cases[i].text);
		assert_slice(tam_entity_decode(&arena, in, TAM_REFERENCES | TAM_IN_ATTRIBUTE),
			cases[i].attribute);
	}
	tam_arena_free(&arena);
}

/* What grows has the room for it: nothing else in the arena is written over. */
static void
references_may_grow(void **state)
{
	enum { N = 1000 };
	static const char one[] = "\xE2\x89\xAB\xE2\x83\x92";
	struct tam_arena arena;
	struct tam_buf many = {0};
	struct tam_slice text;
	char *behind;
	size_t i;

	(void)state;
	tam_arena_init(&arena, 0);
	for (i = 0; i < N; i++)
		tam_buf_slice(&many, TAM_LIT("&nGt;"));
	text = tam_entity_decode(&arena, tam_buf_all(&many), TAM_REFERENCES);
	behind = tam_arena_alloc(&arena, 16);
	assert_non_null(behind);
	assert_int_equal(text.n, N * strlen(one));
	assert_true(behind >= text.p + text.n);
	for (i = 0; i < N; i++)
		assert_memory_equal(text.p + i * strlen(one), one, strlen(one));
	tam_buf_free(&many);
	tam_arena_free(&arena);
}

/* All code points in use are characters, and each run is found again. */
static void
runs_are_numbered_to_the_last(void **state)
{
	struct tam_buf html = {0};
	struct scanned s;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_RUNS; i++)
		tam_buf_str(&html, "<br>a");
	scan_open(&s, tam_buf_all(&html));
	assert_int_equal(s.code, TAM_OK);
	assert_null(s.scan.gave_up);
	assert_int_equal(s.scan.text.n, TAM_RUNS);
	assert_int_equal(tam_utf8_check(s.scan.skeleton), s.scan.skeleton.n);
	for (i = 0; i < TAM_RUNS; i++) {
		size_t step;
		uint32_t c = tam_utf8_get(s.scan.skeleton, i * 8 + 4, &step);

		assert_true((c & 0xFFFE) != 0xFFFE);
		assert_int_equal(tam_run_number(s.scan.skeleton.p + i * 8 + 4), i);
	}
	scan_close(&s);
	tam_buf_str(&html, "<br>a");
	scan_open(&s, tam_buf_all(&html));
	assert_int_equal(s.code, TAM_BAD);
	assert_non_null(strstr(s.err.text, "over budget: more than 131068 runs of text"));
	scan_close(&s);
	tam_buf_free(&html);
}

/* What is plainly nested is left out; what the tree builder must decide stays. */
static void
plain_nesting_is_folded(void **state)
{
	(void)state;
	skeleton_is("<div><p>a<b>b</b></p> <hr></div>c", "<div></div>{c}");
	skeleton_is("<ul><li>a<li><p>b</ul>", "<ul></ul>");
	skeleton_is("<div><p>a<div>b</div></div>", "<div></div>");
	skeleton_is("<div><a>a<div>b</div></a></div>", "<div></div>");
	skeleton_is("<div><p>a</p></div", "<div><p></p>");
	skeleton_is("<div><b>a</div><div>b</div>", "<div><b>{a}</div><div>{b}</div>");
	skeleton_is("<a><p>a</p></a>", "<a><p></p></a>");
	skeleton_is("<p>x</div><a><div>a</div></a>", "<p>{x}</div><a><div>{a}</div></a>");
	skeleton_is("<div></wbr>a</i></span>b</div>", "<div></div>");
	skeleton_is("<div>a</p>b</div>", "<div></div>");
	skeleton_is("<div>a</foo>b</div>", "<div>{a}</foo>{b}</div>");
	skeleton_is("<div><pre>\n a</pre></div>", "<div></div>");
	skeleton_is("<div><pre>&#10; a</pre></div>", "<div><pre>&#10; {a}</pre></div>");
	skeleton_is("<div><table><td><div>a</div></table></div>",
		"<div><table><td><div></div></table></div>");
	skeleton_is("<li><li>a</li>", "<li><li></li>");
	skeleton_is("<div><div><li>a</li></div></div>", "<div><div><li></li></div></div>");
	skeleton_is("<div><a>a<a>b</a></a></div>", "<div><a>{a}<a>{b}</a></a></div>");
	skeleton_is("<div><svg><g/></svg><script>x</script></div>", "<div></div>");
	skeleton_is("<div><button><button>x</button></button></div>",
		"<div><button><button>{x}</button></button></div>");
	skeleton_is("<select><div>x</div></select>", "<select><div>{x}</div></select>");
}

/* What a head and a form may hold. */
static void
heads_and_forms_are_folded(void **state)
{
	(void)state;
	skeleton_is("<html><head><title>a</title><meta> <noscript><link></noscript></head>b",
		"<html><head></head>{b}");
	skeleton_is("<head><noscript><img></noscript></head>",
		"<head><noscript><img></noscript></head>");
	skeleton_is("<head>a</head>", "<head>{a}</head>");
	skeleton_is("a<head><meta></head>", "{a}<head><meta></head>");
	skeleton_is("<div><form><p>a</form></div>", "<div></div>");
	skeleton_is("<div><form>a</form></div>", "<div><form>{a}</form></div>");
	skeleton_is("<form><form><i>a</i></form>b", "<form><form><i>{a}</i></form>{b}");
	skeleton_is("<table><form><i>a</i></form>b", "<table><form><i>{a}</i></form>{b}");
}

/* The text comes from the source, C1 bytes and white space in front of it included. */
static void
text_is_that_of_the_source(void **state)
{
	struct tam_arena arena;
	struct tam_doc doc = {.text = TAM_LIT("<p>\t a\xC2\x93&lt;b</p><pre>\r\n c\r\nd</pre>")};
	struct tam_err err;
	struct tam_slice texts[2];
	size_t i, n = 0;

	(void)state;
	tam_arena_init(&arena, 0);
	doc.arena = &arena;
	assert_int_equal(tam_page_parse(&doc, &err), TAM_OK);
	assert_null(doc.page->gave_up);
	for (i = 0; i < doc.page->n; i++)
		if (doc.page->nodes[i].tag == TAM_TAG_TEXT && n < 2)
			texts[n++] = doc.page->nodes[i].text;
	assert_int_equal(n, 2);
	assert_slice(texts[0], "\ta\xC2\x93<b");
	assert_slice(texts[1], " c\nd");
	tam_arena_free(&arena);
}

/* Where the next reference and the next CR stand is known from what was read before: neither is missed
 * in what follows, nor seen where none is. */
static void
what_is_plain_is_told_apart(void **state)
{
	static const char *const values[] = {
		"x", "<", "y", "", "z", "&", "1\n2", "3", "4\n5&", "6&"};
	static const bool plain[] = {false, true, true, false, false, true, false};
	struct scanned s;
	size_t i, k, n = 0;

	(void)state;
	scan_open(&s, TAM_LIT("&amp;<p a=x b='&lt;' c=y d>t<script>a && b</script><p e=z>u<p>&gt;"
			      "<b f='&amp;'>q\r\n<p g='1\r2' h=3>v<svg><path d=&amp; e='\r'></svg>"
			      "<p i='4\r\n5&amp;' j=6&amp>w&"));
	assert_int_equal(s.code, TAM_OK);
	for (i = 0; i < s.scan.tag.n; i++)
		for (k = 0; k < s.scan.tag.v[i].attrs; k++, n++) {
			assert_true(n < TAM_COUNT(values));
			assert_slice(s.scan.tag.v[i].attr[k].value, values[n]);
		}
	assert_int_equal(n, TAM_COUNT(values));
	assert_int_equal(s.scan.text.n, TAM_COUNT(plain));
	for (i = 0; i < TAM_COUNT(plain); i++)
		assert_int_equal(s.scan.text.v[i].plain, plain[i]);
	scan_close(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_becomes_one_character),
		cmocka_unit_test(quotes_protect_only_values),
		cmocka_unit_test(raw_text_ends_at_its_own_tag),
		cmocka_unit_test(white_space_stays_in_pre),
		cmocka_unit_test(few_attributes_reach_the_tree_builder),
		cmocka_unit_test(drawings_are_left_out),
		cmocka_unit_test(tags_of_html_end_drawings),
		cmocka_unit_test(doubt_gives_up),
		cmocka_unit_test(attributes_are_read_by_the_rules),
		cmocka_unit_test(references_decode_to_the_longest),
		cmocka_unit_test(references_may_grow),
		cmocka_unit_test(runs_are_numbered_to_the_last),
		cmocka_unit_test(plain_nesting_is_folded),
		cmocka_unit_test(heads_and_forms_are_folded),
		cmocka_unit_test(text_is_that_of_the_source),
		cmocka_unit_test(what_is_plain_is_told_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
