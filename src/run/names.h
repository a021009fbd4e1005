/* The inputs of a run: files as given, files in folders, names from a list. */
#ifndef TAM_RUN_NAMES_H
#define TAM_RUN_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct run_range {
	uint64_t from, to; /* bytes; to = 0: all */
};

struct run_own;

struct run_names {
	char **v; /* owned, each owned */
	size_t n, cap;
	struct run_range *range; /* owned: one for each name; NULL: all of each */
	size_t cap_range;
	const struct run_own *own; /* borrowed: files that are not taken from folders; or NULL */
};

/* Adds a name. A folder, when `folders`, gives all regular files below it, sorted by bytes, symbolic
 * links not followed; else it is left for the reader to refuse. */
enum tam_code run_names_add(
	struct run_names *names, const char *name, bool folders, struct tam_err *err) TAM_CHECKED;

/* Adds a part of a file. All or none of the names have parts. */
enum tam_code run_names_add_part(struct run_names *names, const char *name, uint64_t from,
	uint64_t to, struct tam_err *err) TAM_CHECKED;

/* Adds the names in a file, "-" for standard input; each ends in a newline, or in NUL when `nul`. */
enum tam_code run_names_from(struct run_names *names, const char *list, bool nul, bool folders,
	struct tam_err *err) TAM_CHECKED;

void run_names_free(struct run_names *names);

/* All of a file, "-" for standard input; *text is owned and has a NUL behind. TAM_FATAL with errno's words. */
enum tam_code run_read_file(
	const char *name, char **text, size_t *n, struct tam_err *err) TAM_CHECKED;

#endif
