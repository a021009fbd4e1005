/* A timer of this thread's processor time, and the handler of its signal. */
#include "run/guard.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>

/* The slowest of 3,000 real pages takes the tree builder a hundredth of this. */
enum { SECONDS = 5 };

static struct tamis *guarded;
static pthread_t thread; /* that cleans: the only one that can be taken out */
static timer_t timer;
static volatile sig_atomic_t running;

static void
on_time(int number)
{
	if (running == 0)
		return;
	if (pthread_equal(pthread_self(), thread))
		tamis_interrupt(guarded);
	else
		(void)pthread_kill(thread, number);
}

static void
tell(void *user, bool busy)
{
	const struct itimerspec limit = {.it_value = {.tv_sec = busy ? SECONDS : 0}};

	(void)user;
	(void)timer_settime(timer, 0, &limit, NULL);
}

void
run_guard(struct tamis *t)
{
	struct sigevent event;
	struct sigaction action;

	memset(&event, 0, sizeof event);
	memset(&action, 0, sizeof action);
	event.sigev_notify = SIGEV_SIGNAL;
	event.sigev_signo = SIGVTALRM;
	action.sa_handler = on_time;
	action.sa_flags = SA_RESTART;
	(void)sigemptyset(&action.sa_mask);
	guarded = t;
	thread = pthread_self();
	if (t == NULL || sigaction(SIGVTALRM, &action, NULL) != 0 ||
		timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer) != 0)
		return;
	running = 1;
	tamis_watch(t, tell, NULL);
}

void
run_guard_end(void)
{
	if (running == 0)
		return;
	running = 0;
	tamis_watch(guarded, NULL, NULL);
	(void)timer_delete(timer);
}
