/* Pairs with a name, for counts and the manifest. */
#ifndef TAM_IO_NAMED_H
#define TAM_IO_NAMED_H

#include <stdint.h>

#include "base/slice.h"

struct tam_named_count {
	struct tam_slice name;
	uint64_t n;
};

struct tam_named_value {
	struct tam_slice name, value;
};

#endif
