/* A page that is over a budget is read line by line, and so is one that the clock takes out of the tree
 * builder; the handle goes on. */
#include <signal.h>
#include <sys/time.h>

#include "tamis.h"
#include "unit.h"

#include "base/buf.h"

static struct tamis *handle;
static volatile sig_atomic_t told, rang;

static void
on_alarm(int number)
{
	(void)number;
	rang++;
	tamis_interrupt(handle);
}

/* The first ring comes at once, the others behind it: some find the thread in the allocator. */
static void
tell(void *user, bool busy)
{
	const struct itimerval soon = {{0, busy ? 50 : 0}, {0, busy ? 50 : 0}};

	(void)user;
	told++;
	(void)setitimer(ITIMER_REAL, &soon, NULL);
}

static void
tell_nothing(void *user, bool busy)
{
	(void)busy;
	++*(int *)user;
}

static struct tamis_bytes
page_of(struct tam_buf *buf, const char *unit, size_t n)
{
	size_t i;

	tam_buf_str(buf, "<!doctype html><title>a title</title>");
	for (i = 0; i < n; i++)
		tam_buf_str(buf, unit);
	return (struct tamis_bytes){buf->p, buf->n};
}

static enum tamis_reading
clean(struct tamis_bytes page, struct tamis_bytes *why)
{
	struct tamis_input in = {.bytes = page, .format = TAMIS_HTML};
	struct tamis_error err;

	assert_int_equal(tamis_clean(handle, &in, &err), TAMIS_OK);
	return tamis_reading(handle, why);
}

static int
open_handle(void **state)
{
	struct tamis_packs *packs = tamis_packs_new();
	struct tamis_error err;

	*state = packs;
	return packs == NULL || tamis_packs_compile(packs, &err) != TAMIS_OK ||
	       tamis_new(&handle, packs, &err) != TAMIS_OK;
}

static int
close_handle(void **state)
{
	tamis_free(handle);
	tamis_packs_free(*state);
	return 0;
}

static void
over_budget_is_read_by_lines(void **state)
{
	static const struct {
		const char *unit, *text, *why;
	} cases[] = {
		{"<div>", "", "nest deeper than 512"},
		{"<p>x<b><i>", "x", "elements are open"},
		{"<h1>one &amp; two</h1><b>three", "one & two\n\nthree", "nest deeper than 512"},
		{"<template><b>", "", "elements are open"},
		{"<body a=1 b=2>y", "y", "attributes of html and body"},
	};
	struct tam_buf buf = {0};
	struct tamis_bytes why;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(cases); i++) {
		tam_buf_clear(&buf);
		assert_int_equal(clean(page_of(&buf, cases[i].unit, 2100), &why), TAMIS_READ_LINES);
		assert_memory_equal(why.p, "over budget: ", 13);
		assert_non_null(strstr(why.p, cases[i].why));
		assert_memory_equal(tamis_field(handle, TAMIS_TITLE).p, "a title", 7);
		assert_true(tamis_decoded(handle).n >= strlen(cases[i].text));
		assert_memory_equal(tamis_decoded(handle).p, cases[i].text, strlen(cases[i].text));
	}
	assert_int_equal(clean((struct tamis_bytes){"<p>x", 4}, &why), TAMIS_READ_SKELETON);
	assert_null(why.p);
	assert_int_equal(clean((struct tamis_bytes){"<plaintext>x", 12}, &why), TAMIS_READ_WHOLE);
	assert_non_null(why.p);
	tam_buf_free(&buf);
}

static void
the_clock_can_take_a_page_out(void **state)
{
	struct tam_buf buf = {0};
	struct tamis_bytes page = page_of(&buf, "<p>some words", 50000), why;
	struct sigaction action;
	size_t text;
	int i, seen = 0;

	(void)state;
	memset(&action, 0, sizeof action);
	action.sa_handler = on_alarm;
	(void)sigemptyset(&action.sa_mask);
	assert_int_equal(sigaction(SIGALRM, &action, NULL), 0);
	tamis_watch(handle, tell, NULL);
	assert_int_equal(clean(page, &why), TAMIS_READ_LINES);
	assert_non_null(strstr(why.p, "takes too long"));
	assert_true(told == 2 && rang > 0);
	text = tamis_text(handle).n;
	assert_true(text >= 50000);
	for (i = 0; i < 50; i++) {
		assert_int_equal(clean(page, NULL), TAMIS_READ_LINES);
		assert_int_equal(tamis_text(handle).n, text);
	}
	tamis_watch(handle, tell_nothing, &seen);
	assert_int_equal(clean((struct tamis_bytes){"<p>x", 4}, NULL), TAMIS_READ_SKELETON);
	assert_int_equal(seen, 2);
	tamis_watch(handle, NULL, NULL);
	tamis_interrupt(handle);
	assert_int_equal(clean((struct tamis_bytes){"<p>x", 4}, NULL), TAMIS_READ_SKELETON);
	assert_int_equal(seen, 2);
	tam_buf_free(&buf);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(over_budget_is_read_by_lines),
		cmocka_unit_test(the_clock_can_take_a_page_out),
	};

	return cmocka_run_group_tests(tests, open_handle, close_handle);
}
