/* Interruption: the first SIGINT, SIGTERM or SIGHUP asks the run to stop, the second one ends it. */
#ifndef TAM_RUN_STOP_H
#define TAM_RUN_STOP_H

#include <stdbool.h>

/* Catches the signals from now on. */
void run_stop_watch(void);

/* A signal has come. */
bool run_stopping(void);

/* SIGUSR1 has come since this was asked last. */
bool run_stop_asked(void);

/* A file to remove if a second signal ends the program: one of a few. NULL is nothing. Copied. */
void run_stop_unlink(const char *path);

/* Nothing is to be removed any more. */
void run_stop_keep(void);

#endif
