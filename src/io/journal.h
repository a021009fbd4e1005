/* How far a run has come, beside its output: a line for each frame that was written, with the counts
 * since the line before. A run that was interrupted, or killed, goes on from the last line that
 * stands. While it is open it keeps other runs away from the same output. */
#ifndef TAM_IO_JOURNAL_H
#define TAM_IO_JOURNAL_H

#include "io/manifest.h"

struct tam_journal;

struct tam_journal_entry {
	uint64_t shard;       /* from 1 */
	bool sealed;          /* the shard has all its records */
	unsigned status;      /* worst outcome so far */
	uint64_t input, item; /* where reading goes on: so many items of this input are done */
	/* Counts since the line before, but for those of the shard's stream (m.counts). */
	struct tam_manifest m;
};

/* Opens or makes the file, and locks it. TAM_BAD: another run has it. */
enum tam_code tam_journal_open(
	struct tam_journal **out, const char *path, struct tam_err *err) TAM_CHECKED;

/* NULL is nothing. `remove`: it has done its work. */
void tam_journal_close(struct tam_journal *j, bool remove);

/* Calls `each` for every entry in order, up to the first that is not whole; what follows is cut off.
 * TAM_EOF: there is none, not even a beginning. TAM_BAD: it belongs to another run. */
typedef void tam_journal_each(void *user, const struct tam_journal_entry *entry);
enum tam_code tam_journal_read(struct tam_journal *j, struct tam_slice run, tam_journal_each *each,
	void *user, struct tam_err *err) TAM_CHECKED;

/* Begins anew. `run` names what is run: options, packs, inputs. */
enum tam_code tam_journal_begin(
	struct tam_journal *j, struct tam_slice run, struct tam_err *err) TAM_CHECKED;

enum tam_code tam_journal_add(struct tam_journal *j, const struct tam_journal_entry *entry,
	struct tam_err *err) TAM_CHECKED;

#endif
