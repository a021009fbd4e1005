/* What we read back of our own: corpus files, manifests, plans, journals. Anything but a refusal with
 * a message, or what the bytes say, aborts. */
#ifndef FUZZ_CORPORA_H
#define FUZZ_CORPORA_H

#include "base/slice.h"

/* A corpus file of sections (sections.h): f a data frame, r bytes as they are, k another skippable
 * frame, m a manifest and s the one beside the file (both get their hash, and what is behind a $: see
 * corpora.c), n a manifest as it is, t the seek table, its bytes changed by pairs of place and change. */
void fuzz_corpus(struct tam_slice s);

/* The sums of a manifest, whose hash is made right. */
void fuzz_manifest(struct tam_slice s);

void fuzz_plan(struct tam_slice s);

/* Lines of a journal, each of which gets its hash if it begins with a brace and does not end with one. */
void fuzz_journal(struct tam_slice s);

#endif
