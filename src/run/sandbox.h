/* What a worker gives up before it meets the first page: files, sockets, programs, and memory
 * without end. */
#ifndef TAM_RUN_SANDBOX_H
#define TAM_RUN_SANDBOX_H

#include <stdbool.h>
#include <stdint.h>

enum run_sandbox {
	RUN_SANDBOX_AUTO,    /* what the kernel has */
	RUN_SANDBOX_REQUIRE, /* seccomp and Landlock, or no run */
	RUN_SANDBOX_OFF,     /* the limit of memory alone */
};

/* NULL when the kernel has all of it, else what is missing. */
const char *run_sandbox_lacks(void);

/* For the rest of this process. `memory`: bytes of address space it may add to what it has. False:
 * `how` is REQUIRE and something did not work. */
bool run_sandbox_enter(enum run_sandbox how, uint64_t memory);

#endif
