/* Metadata of pages: which source wins, what is cleaned off, what is refused. */
#include "page.h"

#include "meta/meta.h"

static void
meta_of(struct page *p, const char *html)
{
	assert_int_equal(page_open(p, tam_slice_of(html)), TAM_OK);
	assert_int_equal(tam_meta_page(&p->doc, &p->err), TAM_OK);
}

static void
title_is(const char *html, const char *want)
{
	struct page p;

	meta_of(&p, html);
	assert_slice(p.doc.meta.title, want);
	page_close(&p);
}

static void
titles_lose_the_site(void **state)
{
	(void)state;
	title_is("<title>The flood - Daily River</title><meta property=og:site_name content='Daily "
		 "River'>",
		"The flood");
	title_is("<title>Daily River | A - B</title><meta property=og:site_name content='Daily "
		 "River'><h1>A - B</h1>",
		"A - B");
	title_is("<title>The flood &amp; the mayor | River</title><h1>River</h1><meta "
		 "property=og:title content='The flood &amp;amp; the mayor'>",
		"The flood & the mayor");
	title_is("<meta property=og:title content='The road to Ko&amp;scaron;ice &amp;amp back'>",
		"The road to Košice &amp back");
	title_is("<svg><title>icon</title></svg><h1>Only a heading</h1>", "Only a heading");
}

static void
author_is(const char *html, const char *want)
{
	struct page p;

	meta_of(&p, html);
	if (want == NULL)
		assert_null(p.doc.meta.author.p);
	else
		assert_slice(p.doc.meta.author, want);
	page_close(&p);
}

static void
authors_are_names(void **state)
{
	(void)state;
	author_is(
		"<meta name=author content='By Jane Roe and Max Muster'>", "Jane Roe; Max Muster");
	author_is("<meta property=article:author content='https://example.org/jane'><meta "
		  "name=author content='Jane Roe'>",
		"Jane Roe");
	author_is("<meta name=author content=admin>", NULL);
	author_is("<meta name=author content='Daily River'><meta property=og:site_name "
		  "content='daily river'>",
		NULL);
	author_is(
		"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":"
		"{\"@id\":\"#j\"}},{\"@type\":\"Person\",\"@id\":\"#j\",\"name\":\"Jane Roe\"}]}"
		"</script>",
		"Jane Roe");
	author_is("<h1>The flood</h1><p>By Jane Roe | May 26, 2016</p>", "Jane Roe");
	author_is("<h1>The flood</h1><p>By the river we sat down.</p>", NULL);
	author_is("<div><div><div class=comment><span class=author>Jane Roe</span>", NULL);
}

static void
date_is(const char *html, const char *source, int year, int month, int day)
{
	struct page p;
	const struct tam_date *d = &p.doc.meta.created;

	meta_of(&p, html);
	if (source == NULL) {
		assert_int_equal(d->precision, TAM_DATE_NONE);
	} else {
		assert_string_equal(p.doc.meta.date_source, source);
		assert_int_equal(d->year, year);
		assert_int_equal(d->month, month);
		assert_int_equal(d->day, day);
	}
	page_close(&p);
}

#define LD(json) "<script type='application/ld+json'>" json "</script>"

static void
dates_come_in_order(void **state)
{
	(void)state;
	date_is(LD("{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-05-24T23:30:00-04:"
		   "00\"}") "<meta property=article:published_time content='2017-05-24'>",
		"jsonld", 2017, 5, 24);
	date_is("<html lang=en><h1>Flood</h1><p>Published on 26 May 2017</p>" LD(
			"{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-05-24\"}"),
		"byline", 2017, 5, 26);
	date_is("<meta property=article:published_time content='2017-05-25T08:00:00Z'>", "meta",
		2017, 5, 25);
	date_is("<time pubdate datetime=2017-05-25>x</time>", "time", 2017, 5, 25);
	date_is("<link rel=canonical href='https://example.org/2017/05/24/flood'>", "url", 2017, 5,
		24);
	date_is("<html lang=en><h1>Flood</h1><p>Published on May 24, 2017 by Jane Roe</p>",
		"byline", 2017, 5, 24);
}

static void
dates_are_not_guessed(void **state)
{
	(void)state;
	date_is("<h1>Flood</h1><p>Copyright 2017-05-24</p>", NULL, 0, 0, 0);
	date_is("<h1>Flood</h1><p>Joined 2017-05-24</p>", NULL, 0, 0, 0);
	date_is("<meta property=article:published_time content='2017-01-01T00:00:00Z'>", NULL, 0, 0,
		0);
	date_is("<meta property=article:published_time content='2017-01-01T00:00:00Z'><link "
		"rel=canonical href='https://example.org/2017/01/01/x'>",
		"meta", 2017, 1, 1);
	date_is("<div><div><div class=comments><time datetime=2017-05-24>x</time>", NULL, 0, 0, 0);
	date_is(LD("{\"@type\":\"Article\",\"mentions\":{\"@type\":\"Article\",\"datePublished\":"
		   "\"2017-05-24\"}}"),
		NULL, 0, 0, 0);
}

/* Digits are looked for by words of eight bytes: wherever in them they stand, they are seen. */
static void
dates_are_seen_at_any_place(void **state)
{
	static const char filler[] = "from the river to the bridge";
	static const char *const days[] = {"3 May 2011", "3.5.2011", "٣ مايو ٢٠١١"};
	struct tam_buf html = {0};
	struct page p;
	size_t i, n;

	(void)state;
	for (i = 0; i < TAM_COUNT(days); i++)
		for (n = 0; n < 20; n++) {
			tam_buf_clear(&html);
			tam_buf_str(&html, i == 2 ? "<html lang=ar>" : "<html lang=en-GB>");
			tam_buf_str(&html, "<title>The flood</title><h1>The flood</h1><p>");
			tam_buf_slice(&html, tam_slice(filler, n));
			tam_buf_char(&html, ' ');
			tam_buf_str(&html, days[i]);
			tam_buf_str(&html, "</p>");
			tam_buf_char(&html, '\0');
			meta_of(&p, html.p);
			assert_int_equal(p.doc.meta.created.year, 2011);
			assert_int_equal(p.doc.meta.created.month, 5);
			page_close(&p);
		}
	tam_buf_free(&html);
}

static void
the_rest_is_found(void **state)
{
	struct page p;

	(void)state;
	meta_of(&p, "<link rel=canonical href='https://example.org/a'><link rel=license "
		    "href='https://creativecommons.org/licenses/by/4.0/'><meta name=keywords "
		    "content='rain, river'><meta property=article:section content=News><meta "
		    "name=description content=' Water\n everywhere '>" LD(
			    "{\"@type\":[\"Article\"],\"publisher\":{\"name\":\"Daily River\"},"
			    "\"dateModified\":\"2017-05-26\"}"));
	assert_slice(p.doc.meta.url, "https://example.org/a");
	assert_slice(p.doc.meta.license, "CC-BY-4.0");
	assert_slice(p.doc.meta.tags, "rain; river");
	assert_slice(p.doc.meta.section, "News");
	assert_slice(p.doc.meta.description, "Water everywhere");
	assert_slice(p.doc.meta.site, "Daily River");
	assert_int_equal(p.doc.meta.modified.day, 26);
	assert_int_equal(p.doc.meta.created.precision, TAM_DATE_NONE);
	page_close(&p);
}

static void
hostile_json_says_nothing(void **state)
{
	static const char *const bad[] = {"", "[", "{", "{\"@type\":", "nonsense", "[[[[[[[[",
		"{\"@type\":\"Article\",\"headline\":{\"a\":[]},\"author\":[[],{},null,7]}",
		"{\"@graph\":{\"@graph\":{\"@graph\":7}}}", "//<![CDATA[\n{}\n//]]>"};
	struct page p;
	struct tam_buf html = {0};
	size_t i, k;

	(void)state;
	for (i = 0; i <= TAM_COUNT(bad); i++) {
		tam_buf_clear(&html);
		tam_buf_str(&html, "<script type=application/ld+json>");
		for (k = 0; i == TAM_COUNT(bad) && k < 100000; k++)
			tam_buf_char(&html, '[');
		if (i < TAM_COUNT(bad))
			tam_buf_str(&html, bad[i]);
		tam_buf_str(&html, "</script><p>x</p>");
		tam_buf_char(&html, '\0');
		meta_of(&p, html.p);
		assert_null(p.doc.meta.title.p);
		assert_null(p.doc.meta.author.p);
		page_close(&p);
	}
	tam_buf_free(&html);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(titles_lose_the_site),
		cmocka_unit_test(authors_are_names),
		cmocka_unit_test(dates_come_in_order),
		cmocka_unit_test(dates_are_not_guessed),
		cmocka_unit_test(dates_are_seen_at_any_place),
		cmocka_unit_test(the_rest_is_found),
		cmocka_unit_test(hostile_json_says_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
