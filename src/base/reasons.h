/* The reasons of reasons.def as an enum with names. */
#ifndef TAM_BASE_REASONS_H
#define TAM_BASE_REASONS_H

#include "base/slice.h"

enum TAM_SMALL tam_reason {
	TAM_REASON_NONE = 0,
#define REASON(id, name, about) TAM_REASON_##id,
#include "base/reasons.def"
#undef REASON
	TAM_REASONS, /* how many, the none included */
};

/* "subscribe" ...; "none" for TAM_REASON_NONE. */
const char *tam_reason_name(enum tam_reason r);

/* One line for people. */
const char *tam_reason_about(enum tam_reason r);

/* The reason of that name, TAM_REASON_NONE when there is none. */
enum tam_reason tam_reason_of(struct tam_slice name);

#endif
