/* Which elements make blocks, and what a block inherits from the elements around it. */
#ifndef TAM_HTML_PLACE_H
#define TAM_HTML_PLACE_H

#include "html/page.h"

/* Facts about an element that its descendants inherit; text nodes have them of their parent. */
struct tam_place {
	uint32_t owner;  /* nearest block-level element, the element itself included */
	uint32_t role;   /* nearest heading, li, pre, caption or blockquote; 0 = none */
	uint32_t holder; /* innermost in doc->holders; 0 = none */
	uint32_t link;   /* nearest `a` that leads somewhere; 0 = none */
	uint32_t list;   /* nearest ul, ol or dl; 0 = none */
	uint32_t table;  /* number of the nearest table, from 1; 0 = none */
	uint8_t flags;   /* enum tam_place_flag */
	uint8_t lists;   /* how many ul and ol stand around it */
};

enum tam_place_flag {
	TAM_PLACE_LINK = 1,
	TAM_PLACE_BOLD = 2,
	TAM_PLACE_CODE = 4,
	TAM_PLACE_MONO = 8,      /* code inside a line */
	TAM_PLACE_NOSCRIPT = 16, /* for readers without scripts */
	TAM_PLACE_LINES = 32,    /* in code: the block-level elements in it are its lines */
};

enum tam_tag_trait { TAM_TRAIT_BLOCK = 1, TAM_TRAIT_SKIPPED = 2 };
extern const uint8_t tam_tag_traits[TAM_TAGS];

static inline bool
tam_tag_is_block(enum tam_tag tag)
{
	return tam_tag_traits[tag] == TAM_TRAIT_BLOCK;
}

/* No text of it is shown as text of the page. */
static inline bool
tam_tag_is_skipped(enum tam_tag tag)
{
	return tam_tag_traits[tag] == TAM_TRAIT_SKIPPED;
}

static inline bool
tam_tag_is_cell(enum tam_tag tag)
{
	return tag == TAM_TAG_TD || tag == TAM_TAG_TH;
}

/* One of the lines of TAM_PLACE_LINES. */
static inline bool
tam_is_code_line(const struct tam_page *page, const struct tam_place *place, uint32_t i)
{
	return (place[page->nodes[i].parent].flags & TAM_PLACE_LINES) != 0 &&
	       tam_tag_is_block(page->nodes[i].tag);
}

/* 1-6, 0 for what is no heading. */
static inline int
tam_heading_level(enum tam_tag tag)
{
	return tag >= TAM_TAG_H1 && tag <= TAM_TAG_H6 ? (int)(tag - TAM_TAG_H1) + 1 : 0;
}

/* The same of an element, which may say that it is one: role="heading". */
int tam_heading_of(const struct tam_node *node);

/* One for each node, in the arena, and doc->holders; *tables: how many there are. NULL when the
 * budget is spent. */
struct tam_place *tam_places(struct tam_doc *doc, uint32_t *tables) TAM_CHECKED;

#endif
