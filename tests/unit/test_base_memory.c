/* Arena, buffers, growing arrays: budgets hold, nothing is lost when they move. */
#include "unit.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/mem.h"

static void
arena_keeps_what_it_gave(void **state)
{
	struct tam_arena a;
	TAM_VEC(uint32_t) v = {NULL, 0, 0};
	uint32_t i, *p;

	(void)state;
	tam_arena_init(&a, 0);
	for (i = 0; i < 100000; i++) {
		p = TAM_PUSH(&a, &v);
		assert_non_null(p);
		*p = i;
	}
	for (i = 0; i < 100000; i++)
		assert_int_equal(v.v[i], i);
	tam_arena_free(&a);
}

static void
arena_refuses_over_budget(void **state)
{
	struct tam_arena a;
	struct tam_err err = {0};
	size_t taken = 0;

	(void)state;
	tam_arena_init(&a, 1 << 20);
	while (tam_arena_alloc(&a, 1000) != NULL)
		taken += 1000;
	assert_true(taken > (1 << 19));
	assert_true(a.used <= 1 << 20);
	assert_int_equal(tam_fail_arena(&err, &a), TAM_BAD);
	assert_non_null(strstr(err.text, "1048576"));
	tam_arena_reset(&a, 1 << 20);
	assert_non_null(tam_arena_alloc(&a, 1000));
	tam_arena_free(&a);
}

static size_t
blocks_that_fit(struct tam_arena *a)
{
	size_t n = 0;

	while (tam_arena_alloc(a, 10000) != NULL)
		n++;
	return n;
}

/* A record after a large one has the budget that it has alone. */
static void
arena_budget_knows_no_past(void **state)
{
	struct tam_arena fresh, used;
	size_t alone;

	(void)state;
	tam_arena_init(&fresh, 4 << 20);
	tam_arena_init(&used, 0);
	assert_non_null(tam_arena_alloc(&used, 16 << 20));
	tam_arena_reset(&used, 4 << 20);
	alone = blocks_that_fit(&fresh);
	assert_int_equal(blocks_that_fit(&used), alone);
	tam_arena_free(&used);
	tam_arena_free(&fresh);
	tam_arena_init(&fresh, 1 << 20);
	assert_null(tam_arena_alloc(&fresh, 2 << 20));
	tam_arena_free(&fresh);
}

/* Read by AddressSanitizer, which else ends the program where malloc gives NULL. */
__attribute__((visibility("default"))) const char *__asan_default_options(void);
const char *
__asan_default_options(void)
{
	return "allocator_may_return_null=1";
}

/* The budget would have allowed it: that the machine has no such memory is said. */
static void
arena_tells_memory_from_budget(void **state)
{
	struct tam_arena a;
	struct tam_err err = {0};

	(void)state;
	tam_arena_init(&a, SIZE_MAX / 2);
	assert_null(tam_arena_alloc(&a, SIZE_MAX / 4));
	assert_int_equal(tam_fail_arena(&err, &a), TAM_FATAL);
	tam_arena_free(&a);
}

static void
arena_sizes_do_not_wrap(void **state)
{
	struct tam_arena a;

	(void)state;
	tam_arena_init(&a, 0);
	assert_null(tam_arena_alloc(&a, SIZE_MAX));
	assert_null(tam_arena_alloc(&a, SIZE_MAX - 8));
	assert_null(tam_arena_calloc(&a, SIZE_MAX / 2, 3));
	tam_arena_free(&a);
}

static void
arena_is_aligned(void **state)
{
	struct tam_arena a;
	size_t n;

	(void)state;
	tam_arena_init(&a, 0);
	for (n = 1; n < 100; n++)
		assert_int_equal((uintptr_t)tam_arena_alloc(&a, n) % sizeof(double), 0);
	tam_arena_free(&a);
}

static void
buffer_grows_and_prints(void **state)
{
	struct tam_buf b = {0};
	int i;

	(void)state;
	for (i = 0; i < 1000; i++)
		tam_buf_printf(&b, "%d,", i % 10);
	assert_false(b.failed);
	assert_int_equal(b.n, 2000);
	assert_memory_equal(b.p, "0,1,2,3,4,5,6,7,8,9,0,", 22);
	tam_buf_clear(&b);
	tam_buf_str(&b, "again");
	assert_slice(tam_buf_all(&b), "again");
	tam_buf_free(&b);
}

static void
sums_and_products_overflow(void **state)
{
	size_t out;

	(void)state;
	assert_true(tam_add_over(SIZE_MAX, 1, &out));
	assert_false(tam_add_over(SIZE_MAX - 1, 1, &out));
	assert_int_equal(out, SIZE_MAX);
	assert_true(tam_mul_over(SIZE_MAX / 2 + 1, 2, &out));
	assert_false(tam_mul_over(0, SIZE_MAX, &out));
	assert_int_equal(out, 0);
}

static void
large_things_grow_and_go(void **state)
{
	TAM_VEC(uint64_t) v = {NULL, 0, 0};
	struct tam_arena a;
	size_t before;
	uint64_t *item;

	(void)state;
	tam_arena_init(&a, 8 * 1000 * 1000);
	assert_non_null(tam_arena_alloc(&a, 1));
	before = a.used;
	while (v.n < 600000) {
		item = TAM_PUSH(&a, &v);
		assert_non_null(item);
		*item = v.n;
	}
	assert_true(v.v[0] == 1 && v.v[599999] == 600000);
	/* No smaller place is left behind but those below a megabyte. */
	assert_true(a.used < before + 8 * 900000);
	assert_null(tam_arena_alloc(&a, 4 * 1000 * 1000));
	tam_arena_drop(&a, v.v, v.cap * sizeof *v.v);
	assert_non_null(tam_arena_alloc(&a, 4 * 1000 * 1000));
	tam_arena_drop(&a, NULL, 4 * 1000 * 1000);
	tam_arena_free(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(large_things_grow_and_go),
		cmocka_unit_test(arena_keeps_what_it_gave),
		cmocka_unit_test(arena_refuses_over_budget),
		cmocka_unit_test(arena_budget_knows_no_past),
		cmocka_unit_test(arena_tells_memory_from_budget),
		cmocka_unit_test(arena_sizes_do_not_wrap),
		cmocka_unit_test(arena_is_aligned),
		cmocka_unit_test(buffer_grows_and_prints),
		cmocka_unit_test(sums_and_products_overflow),
	};

	return cmocka_run_group_tests_name("base memory", tests, NULL, NULL);
}
