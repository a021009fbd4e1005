/* What a page says about itself, source by source, before anything is decided. */
#ifndef TAM_META_FACTS_H
#define TAM_META_FACTS_H

#include "html/page.h"
#include "meta/said.h"

enum tam_fact {
#define FACT(id, field, source) TAM_FACT_##id,
#include "meta/facts.def"
#undef FACT
	TAM_FACTS,
};

enum { TAM_MOST_OF_FACT = 6 }; /* candidates of one fact, tags apart */

/* What stands around a date that is read from a line. */
enum tam_beside {
	TAM_BESIDE_LITTLE = 1 << 0, /* the line holds few other words */
	TAM_BESIDE_LABEL = 1 << 1,  /* that it is the day of publication */
	TAM_BESIDE_TEXT = 1 << 2,   /* the first block that stays */
	TAM_BESIDE_HATOM = 1 << 4,  /* not beside it: its class is "updated" */
	TAM_BESIDE_SWAP = 1 << 3,   /* day and month could stand the other way round */
};

struct tam_facts {
	struct tam_doc *doc; /* the facts are doc->candidates */
	uint8_t count[TAM_FACTS];
	size_t title_block; /* doc->blocks.n: there is none */
	size_t text_block;  /* the first that stays; the same */
	size_t dated;       /* lines with a year that have been read */
	struct tam_said said;
	uint8_t *elsewhere;          /* by node: it is about something else; 2: surely */
	enum tam_date_order order;   /* of numeric dates, as far as the page tells */
	bool og_article, og_product; /* og:type */
	bool author_label;           /* twitter:label1 was "Written by" */
	bool spent;                  /* the arena is */
};

/* Remembers a value: references decoded, tags out, white space collapsed. `source` NULL: the one of
 * the fact. The same value of the same fact counts once; of one fact there are only so many. */
struct tam_candidate *tam_fact_add(struct tam_facts *f, enum tam_fact fact, const char *source,
	struct tam_slice value, uint32_t node);

/* The first candidate of a fact, the next one behind `after`; NULL when there is none. */
struct tam_candidate *tam_fact_first(const struct tam_facts *f, enum tam_fact fact);
struct tam_candidate *tam_fact_next(const struct tam_facts *f, const struct tam_candidate *after);

/* Its value; TAM_NONE when there is none. */
struct tam_slice tam_fact_value(const struct tam_facts *f, enum tam_fact fact);

/* Joins by "; ". */
void tam_fact_join(struct tam_facts *f, struct tam_slice *to, struct tam_slice value);

/* What a meta element of this name gives. */
void tam_fact_meta(
	struct tam_facts *f, struct tam_slice name, struct tam_slice value, uint32_t node);

/* Character references decoded, tags taken out, white space collapsed; in the arena. */
struct tam_slice tam_meta_plain(struct tam_facts *f, struct tam_slice s);

/* The same of what an element shows: "<br>" in it is no tag any more. */
struct tam_slice tam_meta_shown(struct tam_facts *f, struct tam_slice s);

/* Lower-case words joined by one blank: what two spellings of a title or name share. */
struct tam_slice tam_meta_key(struct tam_facts *f, struct tam_slice s);

/* `key` has `part` as whole words. */
bool tam_meta_key_holds(struct tam_slice key, struct tam_slice part);

/* The facts of one script of type application/ld+json. Anything but JSON says nothing. */
void tam_facts_json(struct tam_facts *f, struct tam_slice json);

/* All facts of the page. */
void tam_facts_collect(struct tam_facts *f);

/* The block stands among comments or related items. */
bool tam_facts_elsewhere(const struct tam_facts *f, size_t block);

/* The blocks [*from, *to) around the title, where a byline stands; false when there is no title. */
bool tam_facts_near_title(
	const struct tam_facts *f, size_t before, size_t after, size_t *from, size_t *to);

/* Each settles one field of doc->meta, unless it is known, and says so in the candidates. */
void tam_settle_title(struct tam_facts *f);
void tam_settle_author(struct tam_facts *f);
void tam_settle_dates(struct tam_facts *f);

/* How much the page looks like one that has a day: an article of its own, no list, no thing for sale. */
float tam_page_dated(const struct tam_facts *f);

/* The day, or only the month, that an address gives. */
bool tam_url_date(struct tam_slice url, struct tam_date *d);

/* The same from the dates that have been read: the last step of tam_settle_dates. */
void tam_elect_dates(struct tam_facts *f);

/* The SPDX identifier of a licence's URL or name; else `s` itself. In the arena or static. */
struct tam_slice tam_license_id(struct tam_facts *f, struct tam_slice s);

#endif
