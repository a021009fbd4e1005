/* Stage: what the later stages decide about. Lines of a text, blocks of a page. */
#include "html/page.h"
#include "stage/data.h"
#include "stage/stage.h"
#include "text/chars.h"

/* A byte order mark that concatenation has left at the start of a line is white space between the
 * blocks: at the start of the clean text it would be one again. */
static size_t
behind_marks(struct tam_slice text, size_t at)
{
	const struct tam_slice mark = TAM_LIT("\xEF\xBB\xBF");

	while (tam_slice_starts(tam_slice_from(text, at), mark))
		at += mark.n;
	return at;
}

/* A block for each line that holds more than white space. Lines end in LF, CRLF, CR, or
 * the separators of Unicode. */
static enum tam_code
split_lines(struct tam_doc *doc, struct tam_err *err)
{
	struct tam_slice line, text = doc->text;
	size_t at = 0, end;
	uint32_t number = 0;
	struct tam_block *b;

	while (at < text.n) {
		end = tam_text_line_stop(text, at);
		number++;
		line = tam_slice(text.p + at, end - at);
		if (tam_text_trim(line).n > 0) {
			b = TAM_PUSH(doc->arena, &doc->blocks);
			if (b == NULL)
				return tam_fail_arena(err, doc->arena);
			b->start = behind_marks(text, at);
			b->end = end;
			b->kind = TAM_LINE;
			b->node = number;
			b->p = 1;
		}
		at = end + (end < text.n ? tam_text_line_end(text, end) : 1);
	}
	return TAM_OK;
}

enum tam_code
tam_stage_blocks(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	enum tam_code code;

	(void)tools;
	if (doc->mode != TAM_MODE_PAGE)
		return split_lines(doc, err);
	if (doc->without_tree.p != NULL)
		return tam_page_lines(doc, err);
	code = tam_page_parse(doc, err);
	if (code == TAM_OK && (doc->blank_names || doc->blank_tags || doc->blank_bulk))
		code = tam_page_blank(doc, err);
	if (code == TAM_OK)
		code = tam_page_blocks(doc, err);
	return code == TAM_OK ? tam_blocks_of_data(doc, err) : code;
}
