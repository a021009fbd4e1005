/* What a page says about itself, source by source, before anything is decided. */
#ifndef TAM_META_FACTS_H
#define TAM_META_FACTS_H

#include "html/page.h"

/* Where a single value was found. Within a source the first value stands. */
enum tam_fact {
	TAM_FACT_OG_TITLE,
	TAM_FACT_TWITTER_TITLE,
	TAM_FACT_LD_TITLE,
	TAM_FACT_HEAD_TITLE, /* <title> */
	TAM_FACT_SITE,
	TAM_FACT_LD_SITE,
	TAM_FACT_APPLICATION,
	TAM_FACT_CANONICAL,
	TAM_FACT_OG_URL,
	TAM_FACT_LICENSE,
	TAM_FACT_SECTION,
	TAM_FACT_LD_SECTION,
	TAM_FACT_DESCRIPTION,
	TAM_FACT_OG_DESCRIPTION,
	TAM_FACT_KEYWORDS,
	TAM_FACT_LD_KEYWORDS,
	TAM_FACT_LD_DATE,
	TAM_FACT_META_DATE, /* article:published_time */
	TAM_FACT_PROP_DATE, /* itemprop or pubdate */
	TAM_FACT_DC_DATE,
	TAM_FACT_TIME_DATE,
	TAM_FACT_LD_MODIFIED,
	TAM_FACT_META_MODIFIED,
	TAM_FACT_PROP_MODIFIED,
	TAM_FACT_LD_AUTHOR,
	TAM_FACT_META_AUTHOR,
	TAM_FACT_PROP_AUTHOR,
	TAM_FACT_CARD_AUTHOR, /* twitter:data1 behind "Written by" */
	TAM_FACT_REL_AUTHOR,
	TAM_FACTS,
};

enum { TAM_MOST_HEADINGS = 4, TAM_MOST_BYLINES = 8, TAM_MOST_DATED = 4 };

struct tam_facts {
	struct tam_doc *doc;
	struct tam_slice of[TAM_FACTS];
	struct tam_slice h1[TAM_MOST_HEADINGS];
	size_t headings;
	struct tam_slice byline[TAM_MOST_BYLINES]; /* texts whose class speaks of an author */
	size_t bylines;
	struct tam_slice dated[TAM_MOST_DATED]; /* texts whose class speaks of a date */
	size_t dates;
	uint32_t h1_node;      /* of the first one, 0 = none */
	struct tam_slice tags; /* article:tag, joined */
	bool author_label;     /* twitter:label1 was "Written by" */
	bool spent;            /* the arena is */
};

/* Remembers a value unless that source has spoken; several authors of one source are joined. */
void tam_fact_set(struct tam_facts *f, enum tam_fact fact, struct tam_slice value);
void tam_fact_join(struct tam_facts *f, struct tam_slice *to, struct tam_slice value);

/* Character references decoded, tags taken out, white space collapsed; in the arena. */
struct tam_slice tam_meta_plain(struct tam_facts *f, struct tam_slice s);

/* Lower-case words joined by one blank: what two spellings of a title or name share. */
struct tam_slice tam_meta_key(struct tam_facts *f, struct tam_slice s);

/* `key` has `part` as whole words. */
bool tam_meta_key_holds(struct tam_slice key, struct tam_slice part);

/* The facts of one script of type application/ld+json. Anything but JSON says nothing. */
void tam_facts_json(struct tam_facts *f, struct tam_slice json);

/* All facts of the page. */
void tam_facts_collect(struct tam_facts *f);

/* The title, without the site's name where sources agree; TAM_NONE when there is none. */
struct tam_slice tam_facts_title(struct tam_facts *f, struct tam_slice site);

/* Names of persons (or teams) joined by "; ", TAM_NONE when none is sure. */
struct tam_slice tam_facts_author(struct tam_facts *f, struct tam_slice site);

/* The blocks [*from, *to) around the title, where a byline stands; false when there is no title. */
bool tam_facts_near_title(
	const struct tam_facts *f, size_t before, size_t after, size_t *from, size_t *to);

/* Publication and modification. */
void tam_facts_dates(struct tam_facts *f, struct tam_slice url);

#endif
