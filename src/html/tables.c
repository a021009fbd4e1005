/* Which tables hold data. What tells them apart follows the heuristics that screen readers use for
 * layout tables (headers, caption, ARIA role, nesting, what the cells hold). */
#include "html/tables.h"

/* A cell this long, or with so many lines, lays out the page instead of holding a datum. */
enum { LONGEST_CELL = 1500, MOST_LINES = 2, MOST_LINES_OF_DATA = 16, WIDEST_CELL = 20 };

enum { HAS_HEADERS = 1, HAS_TABLES = 2, HAS_SECTIONS = 4, SAYS_DATA = 8, SAYS_LAYOUT = 16 };

static uint8_t
role_of(const struct tam_node *table)
{
	struct tam_slice role = tam_slice_trim(tam_attr(table, TAM_LIT("role")));

	if (tam_slice_ieq(role, TAM_LIT("presentation")) || tam_slice_ieq(role, TAM_LIT("none")))
		return SAYS_LAYOUT;
	if (tam_slice_ieq(role, TAM_LIT("table")) || tam_slice_ieq(role, TAM_LIT("grid")))
		return SAYS_DATA;
	return 0;
}

static uint8_t
fact_of(const struct tam_node *node)
{
	switch ((int)node->tag) {
	case TAM_TAG_TABLE:
		return HAS_TABLES;
	case TAM_TAG_TH:
	case TAM_TAG_THEAD:
	case TAM_TAG_CAPTION:
		return HAS_HEADERS;
	case TAM_TAG_H1:
	case TAM_TAG_H2:
	case TAM_TAG_ARTICLE:
	case TAM_TAG_SECTION:
	case TAM_TAG_MAIN:
	case TAM_TAG_NAV:
	case TAM_TAG_ASIDE:
	case TAM_TAG_FORM:
		return HAS_SECTIONS;
	default:
		return 0;
	}
}

static enum tam_table_grade
grade_of(uint8_t facts)
{
	if ((facts & SAYS_LAYOUT) != 0)
		return TAM_TABLE_LAYOUT;
	if ((facts & (HAS_HEADERS | SAYS_DATA)) != 0)
		return (facts & (HAS_TABLES | HAS_SECTIONS)) != 0 ? TAM_TABLE_PLAIN
								  : TAM_TABLE_DATA;
	return (facts & HAS_SECTIONS) != 0 ? TAM_TABLE_LAYOUT : TAM_TABLE_PLAIN;
}

uint8_t *
tam_table_grades(struct tam_arena *arena, const struct tam_page *page,
	const struct tam_place *place, uint32_t tables)
{
	uint8_t *of = tam_arena_calloc(arena, (size_t)tables + 1, 1);
	uint32_t i;

	if (of == NULL || tables == 0)
		return of;
	for (i = 1; i < page->n; i++) {
		const struct tam_node *node = &page->nodes[i];

		of[place[node->parent].table] |= fact_of(node);
		if (node->tag == TAM_TAG_TABLE)
			of[place[i].table] |= role_of(node);
	}
	for (i = 1; i <= tables; i++)
		of[i] = (uint8_t)grade_of(of[i]);
	return of;
}

/* What a cell of data may hold besides text. */
static bool
may_be_in_cell(enum tam_tag tag)
{
	return tag == TAM_TAG_DIV || tag == TAM_TAG_UL || tag == TAM_TAG_OL || tag == TAM_TAG_LI ||
	       tag == TAM_TAG_CENTER || tag == TAM_TAG_DL || tag == TAM_TAG_DT ||
	       tag == TAM_TAG_DD || tag == TAM_TAG_ADDRESS;
}

bool
tam_row_is_data(const struct tam_page *page, uint32_t tr, enum tam_table_grade grade)
{
	bool lenient = grade == TAM_TABLE_DATA;
	size_t cells = 0, paragraphs = 0, lines = 0, bytes = 0;
	size_t most = lenient ? MOST_LINES_OF_DATA : MOST_LINES;
	uint32_t i, end = page->nodes[tr].end;

	if (grade == TAM_TABLE_LAYOUT)
		return false;
	for (i = tr + 1; i < end; i++) {
		const struct tam_node *node = &page->nodes[i];

		if (tam_tag_is_cell(node->tag)) {
			cells++;
			paragraphs = lines = bytes = 0;
		} else if (node->tag == TAM_TAG_P) {
			paragraphs++;
		} else if (lenient && may_be_in_cell(node->tag)) {
			lines += node->tag != TAM_TAG_DIV;
		} else if (tam_tag_is_block(node->tag)) {
			return false;
		}
		lines += node->tag == TAM_TAG_BR;
		bytes += node->text.n;
		if (paragraphs > (lenient ? most : 1) || lines > most || bytes > LONGEST_CELL)
			return false;
	}
	return cells > (lenient ? 0 : 1);
}

bool
tam_row_is_header(const struct tam_page *page, uint32_t tr)
{
	uint32_t i, end = page->nodes[tr].end;

	if (page->nodes[page->nodes[tr].parent].tag == TAM_TAG_THEAD)
		return true;
	for (i = tr + 1; i < end; i = page->nodes[i].end)
		if (page->nodes[i].tag == TAM_TAG_TD)
			return false;
	return true;
}

static uint32_t
span_of(const struct tam_node *cell, struct tam_slice attr, uint32_t most)
{
	struct tam_slice v = tam_slice_trim(tam_attr(cell, attr));
	uint64_t n;

	if (!tam_slice_number(&v, &n) || n < 1)
		return 1;
	return n < most ? (uint32_t)n : most;
}

void
tam_columns_begin(struct tam_columns *c, uint32_t table)
{
	if (c->table != table)
		*c = (struct tam_columns){.table = table};
	c->next = 0;
}

unsigned
tam_columns_cell(struct tam_columns *c, const struct tam_node *cell)
{
	uint32_t across = span_of(cell, TAM_LIT("colspan"), WIDEST_CELL);
	uint32_t down = span_of(cell, TAM_LIT("rowspan"), 1000) - 1;
	unsigned column;

	while (c->next < TAM_MOST_COLUMNS && c->down[c->next] > 0)
		c->down[c->next++]--;
	column = c->next;
	if (column >= TAM_MOST_COLUMNS) /* from here on each cell is one column */
		c->next++;
	for (; across > 0 && c->next < TAM_MOST_COLUMNS; across--)
		c->down[c->next++] = down;
	return column;
}

void
tam_columns_end(struct tam_columns *c)
{
	unsigned i;

	for (i = c->next; i < TAM_MOST_COLUMNS; i++)
		if (c->down[i] > 0)
			c->down[i]--;
}
