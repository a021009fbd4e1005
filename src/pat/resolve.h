/* The lines of a document while its matches are weighed: which hold, and what goes. */
#ifndef TAM_PAT_RESOLVE_H
#define TAM_PAT_RESOLVE_H

#include "pat/match.h"

/* A capture of a hit, as bytes of the line's text. */
struct tam_cap {
	const char *name;
	struct tam_range at;
};

/* A match that waits for its positions to hold. */
struct tam_hit {
	uint32_t rule;
	uint32_t next; /* 1 + index of the line's next hit */
	struct tam_range at;
	const struct tam_cap *caps; /* arena */
	uint32_t cap_count;
	bool placed; /* found at the start or end of the document */
	bool foreign;
	bool done;
};

/* Where a piece of an edited line's text comes from. */
struct tam_piece {
	size_t at;  /* offset in the line's text */
	size_t raw; /* offset in the document */
	size_t n;
};

enum {
	TAM_LINE_GONE = 1 << 0,   /* cut, or nothing is left of it */
	TAM_LINE_EDITED = 1 << 1, /* a rule has cut a part of it */
	TAM_LINE_QUEUED = 1 << 2,
	TAM_LINE_BARE = 1 << 3,  /* rules without a literal have been tried */
	TAM_LINE_START = 1 << 4, /* rules for the start of a document have been tried */
	TAM_LINE_END = 1 << 5,
	TAM_LINE_PROSE = 1 << 6,
	TAM_LINE_PLAIN = 1 << 7, /* known not to be prose */
};

/* A block that is not blank. */
struct tam_line {
	struct tam_slice text;          /* what is left of it */
	const struct tam_piece *pieces; /* arena; NULL while nothing is edited */
	size_t piece_count;
	size_t block;
	uint32_t hits, last_hit; /* 1 + index of the first and the last */
	uint16_t edits;          /* times that it was edited */
	uint16_t flags;
};

struct tam_resolve {
	struct tam_matcher *m;
	struct tam_doc *doc;
	struct tam_err *err;
	enum tam_code code; /* the first failure */
	double threshold;
	TAM_VEC(struct tam_line) lines;
	TAM_VEC(struct tam_hit) hits;
	uint32_t *queue; /* arena: lines to look at again, each at most once */
	size_t queued;
	size_t first, last; /* lines [first, last) are not known to be gone at both ends */
	size_t lo, hi;      /* first prose line; 1 + the last one */
	bool bounded;       /* lo and hi are known */
	size_t target;      /* line that on_match adds hits to */
	size_t shift;       /* what to add to offsets of matches */
	bool placed;
};

/* Keeps the first failure. True when there is one. */
static inline bool
tam_resolve_failed(struct tam_resolve *r, enum tam_code code)
{
	if (code != TAM_OK && r->code == TAM_OK)
		r->code = code;
	return r->code != TAM_OK;
}

/* The document's arena is full. True. */
static inline bool
tam_resolve_no_memory(struct tam_resolve *r)
{
	return tam_resolve_failed(r, tam_fail_arena(r->err, r->doc->arena));
}

static inline const struct tam_rule *
tam_hit_rule(const struct tam_resolve *r, const struct tam_hit *hit)
{
	return &r->m->packs->rules.v[hit->rule];
}

/* Position of a line in the document: pat/position.c. */
bool tam_hit_holds(struct tam_resolve *r, size_t line, const struct tam_hit *hit);

/* Moves lo and hi inwards past lines that are prose no more, queueing those passed. */
void tam_bounds_move(struct tam_resolve *r);

/* The first and the last line that is not gone; false when all are. */
bool tam_open_lines(struct tam_resolve *r, size_t *first, size_t *last);

/* A neighbour, or a part of the line itself, is cut. */
bool tam_line_beside(const struct tam_resolve *r, size_t line);

/* The line is to be looked at again, if it is not gone. */
void tam_line_queue(struct tam_resolve *r, size_t line);

/* The line is gone: its neighbours are looked at again. */
void tam_line_leave(struct tam_resolve *r, size_t line);

/* Matches: pat/hits.c. Each appends what it finds to the hits of the line: all rules that need no
 * place, those without a literal, those for TAM_AT_DOC_START or TAM_AT_DOC_END. */
void tam_hits_find(struct tam_resolve *r, size_t line);
void tam_hits_find_bare(struct tam_resolve *r, size_t line);
void tam_hits_find_placed(struct tam_resolve *r, size_t line, unsigned place);

/* What goes: pat/cut.c. The line, when the rules for whole lines that hold reach the threshold; else
 * those parts whose rules hold, after which the line has to be read again. True when something went. */
bool tam_cut_line(struct tam_resolve *r, size_t line);
bool tam_cut_parts(struct tam_resolve *r, size_t line);

/* Parts of a line: pat/pieces.c. `at` of the line's text leaves the document, in as many edits as the
 * text has pieces. */
void tam_line_edit(struct tam_resolve *r, size_t line, struct tam_range at, enum tam_reason reason,
	uint32_t rule);

/* What the edits have left of the line becomes its text. */
void tam_line_read_again(struct tam_resolve *r, size_t line);

#endif
