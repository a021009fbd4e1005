/* Tables of data, as against those that lay out the page, and where the cells of their rows stand. */
#ifndef TAM_HTML_TABLES_H
#define TAM_HTML_TABLES_H

#include "html/pen.h"

enum tam_table_grade {
	TAM_TABLE_PLAIN,  /* nothing tells: each row is judged, strictly */
	TAM_TABLE_DATA,   /* it has headers or a caption, or says so */
	TAM_TABLE_LAYOUT, /* its cells are blocks like others */
};

/* One for each table, by the number that tam_place has of it; NULL when the budget is spent. */
uint8_t *tam_table_grades(struct tam_arena *arena, const struct tam_page *page,
	const struct tam_place *place, uint32_t tables) TAM_CHECKED;

/* A row of data is one block. */
bool tam_row_is_data(const struct tam_page *page, uint32_t tr, enum tam_table_grade grade);

/* All its cells are headers. */
bool tam_row_is_header(const struct tam_page *page, uint32_t tr);

/* Columns of the table at hand: which are taken by cells of rows above, and the next one. */
struct tam_columns {
	uint32_t table;
	unsigned next;
	uint32_t down[TAM_MOST_COLUMNS]; /* rows that a cell still reaches down */
};

/* A cell opens: its column. */
unsigned tam_columns_cell(struct tam_columns *c, const struct tam_node *cell);

/* A row begins; a row ends. */
void tam_columns_begin(struct tam_columns *c, uint32_t table);
void tam_columns_end(struct tam_columns *c);

#endif
