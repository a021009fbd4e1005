/* The way out of the tree builder for who watches the clock: see tamis_watch in tamis.h. The library
 * installs no handler and sets no timer; it only says when it is busy and can be called back. */
#ifndef TAM_HTML_WATCH_H
#define TAM_HTML_WATCH_H

#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>

struct tam_watch {
	void (*tell)(void *user, bool busy); /* NULL: nobody watches */
	void *user;
	sigjmp_buf out;
	volatile sig_atomic_t armed;  /* inside the tree builder: `out` may be jumped to */
	volatile sig_atomic_t system; /* inside the system's allocator: not now */
	volatile sig_atomic_t due;    /* and it waits for that */
};

/* Values of sigsetjmp. */
enum tam_way_out { TAM_OUT_NOT = 0, TAM_OUT_MEMORY, TAM_OUT_DEPTH, TAM_OUT_TIME };

/* For signal handlers on the thread that parses: jumps out of the tree builder, if that is where the
 * thread is. */
void tam_watch_interrupt(struct tam_watch *w);

#endif
