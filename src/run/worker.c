/* The worker's side of a pool, and starting and burying workers. */
#define _GNU_SOURCE /* sched_getaffinity */
#include "run/worker.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/sys.h"

#ifdef __linux__
#include <sys/prctl.h>
#endif

/* Beside the record's own budget: decoding, rendering, the libraries. */
#define SPARE_MEMORY ((uint64_t)512 << 20)
#define MEMORY_PER_BYTE 48

static uint64_t
memory_of(const struct run_work *work)
{
	return SPARE_MEMORY + work->max_memory + MEMORY_PER_BYTE * work->max_bytes;
}

/* Signals are the parent's business: what the user interrupts is finished first. Where the kernel
 * has a way to say so, a worker does not outlive its parent. */
static void
prepare_signals(pid_t parent)
{
	(void)signal(SIGINT, SIG_IGN);
	(void)signal(SIGTERM, SIG_IGN);
	(void)signal(SIGHUP, SIG_IGN);
	(void)signal(SIGUSR1, SIG_IGN);
#ifdef __linux__
	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
	if (getppid() != parent)
		_exit(0);
}

static bool
say(int fd, uint32_t word)
{
	return tam_sys_write(fd, tam_slice((const char *)&word, sizeof word));
}

#ifdef TAM_FAULTS
#include <stdlib.h>

/* Torture builds: a record that holds the word kills its worker. */
static void
fault(const struct tam_record *rec)
{
	const char *word = getenv("TAM_KILL_WORKER");

	if (word != NULL && tam_slice_find(rec->body, tam_slice_of(word)) < rec->body.n)
		(void)raise(SIGKILL);
}
#else
#define fault(rec) ((void)(rec))
#endif

static void
clean_slot(const struct run_work *work, struct run_slot *slot)
{
	struct run_result result;
	struct tam_record rec;
	enum tamis_form form;
	uint32_t i, start = slot->head->start, items = slot->head->items;
	size_t at = 0;

	/* Another worker may have written over it. */
	items = items < RUN_BATCH_ITEMS ? items : RUN_BATCH_ITEMS;
	for (i = 0; i < items; i++) {
		run_slot_next(slot, &at, &rec, &form);
		if (i < start)
			continue;
		atomic_store(&slot->head->at, i);
		fault(&rec);
		memset(&result, 0, sizeof result);
		work->clean(work->user, &rec, form, &result);
		run_slot_answer(slot, &result);
	}
	atomic_store(&slot->head->at, i);
}

/* Until the parent closes the pipe, or is gone. */
static void
serve(const struct run_work *work, struct run_slot *slots, int in, int out)
{
	uint32_t number;

	if (work->begin != NULL)
		work->begin(work->user);
	if (!run_sandbox_enter(work->sandbox, memory_of(work)))
		_exit(RUN_WORKER_OPEN);
	if (!say(out, RUN_WORKER_READY))
		_exit(0);
	while (tam_sys_read(in, (char *)&number, sizeof number, NULL) == sizeof number) {
		clean_slot(work, &slots[number]);
		if (!say(out, number))
			break;
	}
	_exit(0);
}

bool
run_worker_start(struct run_worker *w, const struct run_worker *others, unsigned n,
	const struct run_work *work, struct run_slot *slots)
{
	int to[2], from[2], number;
	pid_t parent = getpid();
	unsigned i;

	memset(w, 0, sizeof *w);
	if (pipe(to) != 0)
		return false;
	if (pipe(from) != 0) {
		number = errno;
		(void)close(to[0]);
		(void)close(to[1]);
		errno = number;
		return false;
	}
	w->pid = fork();
	if (w->pid == 0) {
		prepare_signals(parent);
		for (i = 0; i < n; i++) {
			(void)close(others[i].to);
			(void)close(others[i].from);
		}
		(void)close(to[1]);
		(void)close(from[0]);
		serve(work, slots, to[0], from[1]);
	}
	number = errno;
	(void)close(to[0]);
	(void)close(from[1]);
	w->to = to[1];
	w->from = from[0];
	if (w->pid > 0)
		return true;
	(void)close(w->to);
	(void)close(w->from);
	errno = number;
	return false;
}

static const char *
signal_name(int number)
{
	static const struct {
		int number;
		const char *name;
	} names[] = {
		{SIGSEGV, "SIGSEGV"},
		{SIGBUS, "SIGBUS"},
		{SIGABRT, "SIGABRT"},
		{SIGKILL, "SIGKILL"},
		{SIGILL, "SIGILL"},
		{SIGFPE, "SIGFPE"},
		{SIGSYS, "SIGSYS"},
		{SIGXCPU, "SIGXCPU"},
	};
	size_t i;

	for (i = 0; i < TAM_COUNT(names); i++)
		if (names[i].number == number)
			return names[i].name;
	return NULL;
}

int
run_worker_end(struct run_worker *w, bool kill_it, char how[64])
{
	int status = 0;
	pid_t got;

	(void)close(w->to);
	(void)close(w->from);
	if (kill_it)
		(void)kill(w->pid, SIGKILL);
	do
		got = waitpid(w->pid, &status, 0);
	while (got < 0 && errno == EINTR);
	if (WIFSIGNALED(status) && signal_name(WTERMSIG(status)) != NULL)
		(void)snprintf(how, 64, "%s", signal_name(WTERMSIG(status)));
	else if (WIFSIGNALED(status))
		(void)snprintf(how, 64, "signal %d", WTERMSIG(status));
	else
		(void)snprintf(how, 64, "exit status %d", WEXITSTATUS(status));
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

unsigned
run_processors(void)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);
#ifdef CPU_COUNT
	cpu_set_t mine;

	if (sched_getaffinity(0, sizeof mine, &mine) == 0 && CPU_COUNT(&mine) > 0)
		n = CPU_COUNT(&mine);
#endif
	return n < 1 ? 1 : (unsigned)n;
}
