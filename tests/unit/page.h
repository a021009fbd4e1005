/* A page in a test: parsed, cut into blocks, and its blocks as one readable string. */
#ifndef TAM_TESTS_PAGE_H
#define TAM_TESTS_PAGE_H

#include "unit.h"

#include "base/buf.h"
#include "html/page.h"

struct page {
	struct tam_arena arena;
	struct tam_doc doc;
	struct tam_err err;
	struct tam_buf shown;
};

static inline enum tam_code
page_open(struct page *p, struct tam_slice html)
{
	enum tam_code code;

	memset(p, 0, sizeof *p);
	tam_arena_init(&p->arena, (size_t)64 << 20);
	p->doc.arena = &p->arena;
	p->doc.raw = p->doc.text = html;
	p->doc.mode = TAM_MODE_PAGE;
	p->doc.lang = "und";
	code = tam_page_parse(&p->doc, &p->err);
	return code == TAM_OK ? tam_page_blocks(&p->doc, &p->err) : code;
}

static inline void
page_close(struct page *p)
{
	tam_arena_free(&p->arena);
	tam_buf_free(&p->shown);
}

/* "kind[level][#number]:text" of all blocks, each with a line feed behind it. */
static inline const char *
page_blocks(struct page *p)
{
	size_t i;

	tam_buf_clear(&p->shown);
	for (i = 0; i < p->doc.blocks.n; i++) {
		const struct tam_block *b = &p->doc.blocks.v[i];

		tam_buf_str(&p->shown, tam_kind_name(b->kind));
		if (b->level > 0)
			tam_buf_printf(&p->shown, "%u", (unsigned)b->level);
		if (b->kind == TAM_ITEM && p->doc.holders.v[b->holder].number > 0)
			tam_buf_printf(
				&p->shown, "#%u", (unsigned)p->doc.holders.v[b->holder].number);
		tam_buf_char(&p->shown, ':');
		tam_buf_slice(&p->shown, tam_block_text(&p->doc, b));
		tam_buf_char(&p->shown, '\n');
	}
	tam_buf_char(&p->shown, '\0');
	return p->shown.p;
}

#endif
