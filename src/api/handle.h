/* What stands behind the two opaque types of tamis.h. */
#ifndef TAM_API_HANDLE_H
#define TAM_API_HANDLE_H

#include "base/buf.h"
#include "html/watch.h"
#include "io/record.h"
#include "pat/pat.h"
#include "stage/stage.h"
#include "tamis.h"

struct tamis_packs {
	struct tam_packs *packs; /* owned */
};

struct tamis {
	const struct tam_packs *packs; /* borrowed */
	struct tam_matcher *matcher;   /* owned */
	struct tam_arena arena;
	struct tam_watch watch;
	struct tam_doc doc;
	struct tamis_input in;          /* as given, for the record */
	struct tam_buf out;             /* of tamis_render */
	bool cleaned;                   /* doc holds a result */
	char created[32], modified[32]; /* RFC 3339; "" unknown */
	struct tam_tally tally;
};

/* The public form of an inner error; `code` is not TAM_OK. */
enum tamis_status tam_status(
	enum tam_code code, const struct tam_err *from, struct tamis_error *to);

static inline struct tam_slice
tam_from_bytes(struct tamis_bytes b)
{
	return tam_slice(b.p, b.n);
}

static inline struct tamis_bytes
tam_to_bytes(struct tam_slice s)
{
	return (struct tamis_bytes){s.p, s.n};
}

/* Id of a rule by the number in a mark; NULL for 0. */
const char *tam_rule_id(const struct tamis *t, uint32_t rule);

#endif
