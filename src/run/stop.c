/* Signals. */
#include "run/stop.h"

#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "base/compiler.h"

static volatile sig_atomic_t stopping, asked;
/* Copies: the handler must not meet a name that has been freed. */
static char doomed[4][PATH_MAX];
static volatile sig_atomic_t dooms;

static void
on_signal(int number)
{
	int i;

	if (stopping != 0) {
		for (i = 0; i < dooms; i++)
			(void)unlink(doomed[i]);
		(void)signal(number, SIG_DFL);
		(void)raise(number);
	}
	stopping = 1;
}

static void
on_question(int number)
{
	(void)number;
	asked = 1;
}

bool
run_stop_asked(void)
{
	bool now = asked != 0;

	asked = 0;
	return now;
}

void
run_stop_watch(void)
{
	static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction action, old;
	size_t i;

	memset(&action, 0, sizeof action);
	action.sa_handler = on_signal;
	(void)sigemptyset(&action.sa_mask);
	for (i = 0; i < TAM_COUNT(numbers); i++)
		/* What the parent ignores (nohup, a background job) stays ignored. */
		if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
			(void)sigaction(numbers[i], &action, NULL);
	action.sa_handler = on_question;
	(void)sigaction(SIGUSR1, &action, NULL);
}

bool
run_stopping(void)
{
	return stopping != 0;
}

void
run_stop_unlink(const char *path)
{
	if (path == NULL || strlen(path) >= sizeof doomed[0] ||
		dooms == (sig_atomic_t)TAM_COUNT(doomed))
		return;
	memcpy(doomed[dooms], path, strlen(path) + 1);
	dooms++;
}

void
run_stop_keep(void)
{
	dooms = 0;
}
