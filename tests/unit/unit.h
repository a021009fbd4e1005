/* What every unit test includes: cmocka with its prerequisites, and a few words of our own. */
#ifndef TAM_TESTS_UNIT_H
#define TAM_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/slice.h"

/* The slice holds exactly this text. */
#define assert_slice(s, text) \
	do { \
		struct tam_slice got_ = (s); \
		assert_int_equal(got_.n, strlen(text)); \
		if (got_.n > 0) \
			assert_memory_equal(got_.p, (text), got_.n); \
	} while (0)

#endif
