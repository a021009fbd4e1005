/* Landlock without a single rule (no file may be opened) and a list of the system calls that
 * cleaning needs (memory, clocks, reading and writing what is open already). All others fail with
 * EPERM: a library that tries something harmless goes on without it. */
#define _GNU_SOURCE /* syscall */
#include "run/sandbox.h"

#include <stddef.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/compiler.h"
#include "base/slice.h"

#ifdef __linux__
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64 && defined(AUDIT_ARCH_RISCV64)
#define MACHINE AUDIT_ARCH_RISCV64
#endif

/* Landlock's interface, from the kernel's uapi/linux/landlock.h: older systems lack the header. */
#define CREATE_RULESET 444
#define RESTRICT_SELF 446
#define ASK_VERSION 1u

struct ruleset {
	uint64_t files, net, scoped;
};

static int
landlock_version(void)
{
	long version = syscall(CREATE_RULESET, NULL, (size_t)0, ASK_VERSION);

	return version < 0 ? 0 : (int)version;
}

/* Each version of the interface knows more kinds of access; all that are known are refused. */
static bool
close_files(void)
{
	static const uint64_t files[] = {0, 0x1FFF, 0x3FFF, 0x7FFF, 0x7FFF, 0xFFFF, 0xFFFF};
	int version = landlock_version();
	struct ruleset r = {0};
	size_t size;
	long fd;
	bool done;

	if (version <= 0)
		return false;
	r.files = files[version < 6 ? version : 6];
	r.net = version >= 4 ? 3 : 0;
	r.scoped = version >= 6 ? 3 : 0;
	size = version >= 6 ? sizeof r : version >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
	fd = syscall(CREATE_RULESET, &r, size, 0u);
	if (fd < 0)
		return false;
	done = syscall(RESTRICT_SELF, (int)fd, 0u) == 0;
	(void)close((int)fd);
	return done;
}

#ifdef MACHINE
static const unsigned calls[] = {
	__NR_read,
	__NR_write,
	__NR_readv,
	__NR_writev,
	__NR_close,
	__NR_fstat,
	__NR_lseek,
	__NR_munmap,
	__NR_mremap,
	__NR_madvise,
	__NR_brk,
	__NR_futex,
	__NR_exit,
	__NR_exit_group,
	__NR_rt_sigreturn,
	__NR_rt_sigaction,
	__NR_rt_sigprocmask,
	__NR_sigaltstack,
	__NR_restart_syscall,
	__NR_clock_gettime,
	__NR_clock_getres,
	__NR_gettimeofday,
	__NR_getpid,
	__NR_gettid,
	__NR_tgkill,
	__NR_getrandom,
	__NR_sched_yield,
	__NR_timer_create,
	__NR_timer_settime,
	__NR_timer_delete,
	__NR_getrusage,
	__NR_mincore,
#ifdef __NR_membarrier
	__NR_membarrier,
#endif
};

enum { CALLS = TAM_COUNT(calls) };

/* mmap and mprotect without PROT_EXEC: code is compiled before, none is made here. */
static const unsigned memory_calls[] = {__NR_mmap, __NR_mprotect};

enum { MEMORY_CALLS = TAM_COUNT(memory_calls), LENGTH = 4 + CALLS + 3 * MEMORY_CALLS + 2 };

static void
add(struct sock_filter *f, size_t *n, unsigned code, unsigned yes, unsigned no, uint32_t k)
{
	f[(*n)++] = (struct sock_filter){
		(unsigned short)code, (unsigned char)yes, (unsigned char)no, k};
}

/* The low half of the third argument. */
static uint32_t
third_argument(void)
{
	const uint16_t probe = 1;
	size_t low = *(const unsigned char *)&probe == 1 ? 0 : 4;

	return (uint32_t)(offsetof(struct seccomp_data, args) + 2 * sizeof(uint64_t) + low);
}

static size_t
make_filter(struct sock_filter *f)
{
	const unsigned load = BPF_LD | BPF_W | BPF_ABS, equal = BPF_JMP | BPF_JEQ | BPF_K,
		       any = BPF_JMP | BPF_JSET | BPF_K, stop = BPF_RET | BPF_K;
	size_t n = 0, i;

	add(f, &n, load, 0, 0, offsetof(struct seccomp_data, arch));
	add(f, &n, equal, 1, 0, MACHINE);
	add(f, &n, stop, 0, 0, SECCOMP_RET_ERRNO | EPERM);
	add(f, &n, load, 0, 0, offsetof(struct seccomp_data, nr));
	for (i = 0; i < CALLS; i++)
		add(f, &n, equal, (unsigned)(LENGTH - 2 - n), 0, calls[i]);
	for (i = 0; i < MEMORY_CALLS; i++) {
		add(f, &n, equal, 0, 2, memory_calls[i]);
		add(f, &n, load, 0, 0, third_argument());
		add(f, &n, any, (unsigned)(LENGTH - 3 - n), (unsigned)(LENGTH - 2 - n), PROT_EXEC);
	}
	add(f, &n, stop, 0, 0, SECCOMP_RET_ERRNO | EPERM);
	add(f, &n, stop, 0, 0, SECCOMP_RET_ALLOW);
	return n;
}

static bool
close_calls(void)
{
	struct sock_filter f[LENGTH];
	struct sock_fprog program = {(unsigned short)make_filter(f), f};

	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

static bool
has_seccomp(void)
{
	/* Without a program this fails in one of two ways. */
	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL) < 0 && errno == EFAULT;
}
#else
static bool
close_calls(void)
{
	return false;
}

static bool
has_seccomp(void)
{
	return false;
}
#endif

static bool
close_down(void)
{
	bool done = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;

	done = close_files() && done;
	return close_calls() && done;
}

const char *
run_sandbox_lacks(void)
{
	if (!has_seccomp())
		return "seccomp";
	return landlock_version() <= 0 ? "Landlock" : NULL;
}
#else
static bool
close_down(void)
{
	return false;
}

const char *
run_sandbox_lacks(void)
{
	return "seccomp";
}
#endif

/* Pages of address space in use; 0: unknown. */
static uint64_t
address_space(void)
{
	FILE *f = fopen("/proc/self/statm", "r");
	char line[200];
	struct tam_slice rest;
	uint64_t pages = 0;

	if (f == NULL)
		return 0;
	if (fgets(line, sizeof line, f) != NULL) {
		rest = tam_slice_of(line);
		if (!tam_slice_number(&rest, &pages))
			pages = 0;
	}
	(void)fclose(f);
	return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static void
limit_memory(uint64_t memory)
{
	uint64_t now = address_space(), most;
	struct rlimit limit;

	if (now == 0 || getrlimit(RLIMIT_AS, &limit) != 0)
		return;
	most = now + memory;
	if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < most)
		return;
	limit.rlim_cur = (rlim_t)most;
	(void)setrlimit(RLIMIT_AS, &limit);
}

bool
run_sandbox_enter(enum run_sandbox how, uint64_t memory)
{
	limit_memory(memory);
	return how == RUN_SANDBOX_OFF || close_down() || how == RUN_SANDBOX_AUTO;
}
