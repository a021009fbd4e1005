/* Signals. */
#include "run/stop.h"

#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t stopping;
static const char *volatile doomed;

static void
on_signal(int number)
{
	if (stopping != 0) {
		if (doomed != NULL)
			(void)unlink(doomed);
		(void)signal(number, SIG_DFL);
		(void)raise(number);
	}
	stopping = 1;
}

void
run_stop_watch(void)
{
	static const int numbers[] = {SIGINT, SIGTERM};
	struct sigaction action, old;
	size_t i;

	memset(&action, 0, sizeof action);
	action.sa_handler = on_signal;
	(void)sigemptyset(&action.sa_mask);
	for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
		/* What the parent ignores (nohup, a background job) stays ignored. */
		if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
			(void)sigaction(numbers[i], &action, NULL);
}

bool
run_stopping(void)
{
	return stopping != 0;
}

void
run_stop_unlink(const char *path)
{
	doomed = path;
}
