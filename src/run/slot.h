/* A batch of records on its way to a worker and back, in memory that both share. Nothing but the
 * number of its slot travels through a pipe. What a worker writes is taken with care: it may have
 * been led astray by a page. */
#ifndef TAM_RUN_SLOT_H
#define TAM_RUN_SLOT_H

#include <stdatomic.h>

#include "base/reasons.h"
#include "io/input.h"
#include "tamis.h"

/* A batch is closed when its records have so many bytes, or are so many. */
#define RUN_BATCH_BYTES ((size_t)512 * 1024)
#define RUN_BATCH_ITEMS 256

/* A slot. The parent goes by its own counts: workers can write to all that is shared. */
struct run_slot {
	struct run_slot_head *head; /* the shared memory; one mapping */
	size_t body_room, result_room;
	uint32_t items;   /* parent's */
	size_t body_used; /* parent's */
};

struct run_slot_head {
	uint32_t items;           /* written by the parent, for the worker */
	uint32_t start;           /* where the worker begins: earlier ones are done or given up */
	atomic_uint at;           /* item the worker is at */
	_Atomic size_t results_n; /* bytes of finished results */
};

/* What became of a record. The slices of a result point into the slot. */
struct run_result {
	enum tamis_status status;
	uint8_t no_row;           /* TAMIS_BAD: the line is no row with a text */
	uint8_t error_page;       /* it is an error page, and is left out */
	struct tam_slice message; /* why not; with TAMIS_OK: bytes that could not be decoded */
	struct tam_slice out;     /* rendered */
	struct tam_slice marks;   /* of --explain */
	struct tam_slice lang;    /* p == NULL: none */
	struct tam_slice created; /* RFC 3339, or none */
	uint64_t kept, repairs;   /* characters, repairs */
	double confidence;        /* below 0: no selection ran */
	enum tamis_reading reading;
	struct tam_slice how; /* it was read so, as a message, where that is not the usual way */
	uint64_t removed[TAM_REASONS], repaired[TAM_REASONS];
};

/* Shared memory for a slot whose records may have `most` bytes. TAM_FATAL: there is not so much
 * address space. */
enum tam_code run_slot_map(struct run_slot *s, uint64_t most, struct tam_err *err) TAM_CHECKED;
void run_slot_unmap(struct run_slot *s);

/* Empties the slot; gives memory of unusual size back to the system. */
void run_slot_clear(struct run_slot *s);

/* Tells the worker what is in the slot, and to begin with record `start`. */
void run_slot_hand_out(struct run_slot *s, uint32_t start);

/* Adds a record. `form` is how it is to be rendered. False: there is no room for it. */
bool run_slot_add(struct run_slot *s, const struct tam_record *rec, enum tamis_form form);

/* The item behind `*at`, which begins at 0 and is moved on. The record borrows from the slot. */
void run_slot_next(
	const struct run_slot *s, size_t *at, struct tam_record *rec, enum tamis_form *form);

/* Worker: appends a result; one without room becomes TAMIS_BAD. */
void run_slot_answer(struct run_slot *s, const struct run_result *result);

/* Parent: the result behind `*at`. False: what stands there is none. */
bool run_slot_take(const struct run_slot *s, size_t *at, struct run_result *result);

#endif
