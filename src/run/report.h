/* Messages: `tamis: FILE#RECORD: text` on standard error, safe for a terminal. */
#ifndef TAM_RUN_REPORT_H
#define TAM_RUN_REPORT_H

#include <stdint.h>

#include "base/compiler.h"
#include "base/slice.h"

/* `name` may be NULL; record 0 is not printed. */
void run_report(const char *name, uint64_t record, const char *fmt, ...) TAM_PRINTF(3, 4);

/* A line on a terminal that the next one takes the place of; NULL: none any more. */
void run_report_passing(const char *text);

/* A line without "tamis: ". */
void run_report_raw(const char *text);

#endif
