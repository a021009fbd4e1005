/* The text of blocks, character by character: what is collapsed, what is dropped, where the next
 * cell of a row or the next line begins, what is a link. */
#include "html/pen.h"

#include "base/utf8.h"
#include "text/chars.h"

static bool
is_dropped(uint32_t c)
{
	return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

static enum tam_gap
gap_of(enum tam_gap before, uint32_t c)
{
	if (before == TAM_GAP_LINE)
		return before;
	if (before != TAM_NO_GAP)
		return TAM_GAP_BLANK;
	return c == 0xA0 ? TAM_GAP_NBSP : c == 0x202F ? TAM_GAP_NNBSP : TAM_GAP_BLANK;
}

static void
put(struct tam_pen *pen, const char *bytes, size_t n, uint8_t flags)
{
	memcpy(pen->out + pen->n, bytes, n);
	pen->n += n;
	pen->tally.chars++;
	pen->tally.link_chars += (flags & TAM_PLACE_LINK) != 0;
	pen->tally.bold_chars += (flags & TAM_PLACE_BOLD) != 0;
}

static void
begin(struct tam_pen *pen)
{
	pen->before = pen->n;
	if (pen->doc->blocks.n > 0) {
		memcpy(pen->out + pen->n, "\n\n", 2);
		pen->n += 2;
	}
	pen->start = pen->n;
	pen->pending = true;
	pen->gap = TAM_NO_GAP;
	pen->lines = 0;
	pen->lead = pen->written = pen->column;
}

/* What stands between the last character and the next one. */
static void
put_gap(struct tam_pen *pen, uint8_t flags)
{
	static const struct tam_slice gaps[] = {
		[TAM_NO_GAP] = {"", 0},
		[TAM_GAP_NBSP] = {"\xC2\xA0", 2},
		[TAM_GAP_NNBSP] = {"\xE2\x80\xAF", 3},
		[TAM_GAP_BLANK] = {" ", 1},
		[TAM_GAP_LINE] = {"\n", 1},
	};

	if (!pen->pending)
		begin(pen);
	if (pen->n == pen->start)
		pen->lines = 0;
	for (; pen->lines > 0; pen->lines--)
		put(pen, "\n", 1, flags);
	if (pen->written < pen->column)
		pen->gap = TAM_NO_GAP;
	for (; pen->written < pen->column; pen->written++)
		pen->out[pen->n++] = '\t';
	if (pen->gap != TAM_NO_GAP)
		put(pen, gaps[pen->gap].p, gaps[pen->gap].n, flags);
	pen->gap = TAM_NO_GAP;
}

static struct tam_inline *
push_inline(struct tam_pen *pen, enum tam_inline_kind kind, size_t start)
{
	struct tam_inline *new = TAM_PUSH(pen->doc->arena, &pen->doc->inlines);

	if (new == NULL) {
		pen->spent = true;
		return NULL;
	}
	new->kind = kind;
	new->start = start;
	return new;
}

/* The text of node `i` has been written to [start, pen->n). */
static void
note_inlines(struct tam_pen *pen, size_t start, uint32_t i)
{
	const struct tam_place *at = &pen->place[i];
	struct tam_inline *v = pen->doc->inlines.v, *new;

	if (at->link != 0 && pen->link != 0 && pen->leads == at->link) {
		v[pen->link - 1].end = pen->n;
	} else if (at->link != 0) {
		new = push_inline(pen, TAM_INLINE_LINK, start);
		if (new == NULL)
			return;
		new->end = pen->n;
		new->href = tam_attr(&pen->doc->page->nodes[at->link], TAM_LIT("href"));
		pen->link = pen->doc->inlines.n;
		pen->leads = at->link;
	}
	if ((at->flags & TAM_PLACE_MONO) == 0)
		return;
	v = pen->doc->inlines.v;
	if (pen->code != 0 && v[pen->code - 1].end == start) {
		v[pen->code - 1].end = pen->n;
	} else if ((new = push_inline(pen, TAM_INLINE_CODE, start)) != NULL) {
		new->end = pen->n;
		pen->code = pen->doc->inlines.n;
	}
}

static bool
is_graphic(char c)
{
	return c > ' ' && c < 0x7F;
}

#define BYTES(c) ((c)*UINT64_C(0x0101010101010101))

/* Each of the eight bytes from `p` on is graphic ASCII or a blank, and no two blanks stand side by side. */
static bool
eight_plain(const char *p)
{
	uint64_t w, other, blank;

	memcpy(&w, p, sizeof w);
	other = (w | ~(w + BYTES(0x80 - ' ')) | (w + BYTES(1))) & BYTES(0x80);
	blank = ~((w ^ BYTES(' ')) + BYTES(0x7F)) & BYTES(0x80);
	return (other | (blank & blank >> 8)) == 0;
}

/* Bytes from `at` on that stay as they are: ASCII that is neither white space nor control, single blanks
 * between. */
static size_t
plain_run(struct tam_slice s, size_t at)
{
	size_t i = at;

	if (!is_graphic(s.p[i]))
		return 0;
	/* A blank at the end of eight bytes is looked at again, with what follows it. */
	for (i++; s.n - i >= 8 && eight_plain(s.p + i); i += 8)
		i -= s.p[i + 7] == ' ';
	for (; i < s.n; i++)
		if (!is_graphic(s.p[i]) &&
			(s.p[i] != ' ' || i + 1 == s.n || !is_graphic(s.p[i + 1])))
			break;
	return i - at;
}

/* Bytes of white space in ASCII from `at` on. Most of it indents the markup. */
static size_t
blank_run(struct tam_slice s, size_t at)
{
	size_t i = at;

	while (i < s.n && tam_is_space(s.p[i]))
		for (i++; s.n - i >= 8 && memcmp(s.p + i, "        ", 8) == 0;)
			i += 8;
	return i - at;
}

static void
put_ascii(struct tam_pen *pen, const char *bytes, size_t n, uint8_t flags)
{
	size_t i;

	memcpy(pen->out + pen->n, bytes, n);
	pen->n += n;
	pen->tally.chars += (uint32_t)n;
	pen->tally.link_chars += (flags & TAM_PLACE_LINK) != 0 ? (uint32_t)n : 0;
	pen->tally.bold_chars += (flags & TAM_PLACE_BOLD) != 0 ? (uint32_t)n : 0;
	for (i = 1; i < n && !pen->has_word; i++)
		pen->has_word = tam_char_is_word((unsigned char)bytes[i]);
}

void
tam_pen_text(struct tam_pen *pen, struct tam_slice s, uint32_t i)
{
	uint8_t flags = pen->place[i].flags;
	size_t k, step, start = 0;
	bool some = false;

	for (k = 0; k < s.n; k += step) {
		uint32_t c;

		step = blank_run(s, k);
		if (step > 0) {
			pen->gap = gap_of(pen->gap, ' ');
			continue;
		}
		step = plain_run(s, k);
		c = step > 0 ? (unsigned char)s.p[k] : tam_utf8_get(s, k, &step);
		if (is_dropped(c))
			continue;
		if (tam_char_is_space(c)) {
			pen->gap = gap_of(pen->gap, c);
			continue;
		}
		if (!some || pen->gap != TAM_NO_GAP)
			put_gap(pen, flags);
		start = some ? start : pen->n;
		some = true;
		if (c < 0x80)
			put_ascii(pen, s.p + k, step, flags);
		else
			put(pen, s.p + k, step, flags);
		pen->has_word = pen->has_word || tam_char_is_word(c);
	}
	if (!some)
		return;
	pen->broken = false;
	pen->blanks = 0; /* a formula stands in code, too */
	if (pen->place[i].link != 0 || (flags & TAM_PLACE_MONO) != 0)
		note_inlines(pen, start, i);
}

void
tam_pen_code_line(struct tam_pen *pen)
{
	pen->n -= pen->blanks;
	pen->blanks = 0;
	pen->lines++;
}

void
tam_pen_code(struct tam_pen *pen, struct tam_slice s, uint32_t i)
{
	uint8_t flags = pen->place[i].flags;
	size_t k, step;

	for (k = 0; k < s.n; k += step) {
		uint32_t c = tam_utf8_get(s, k, &step);

		if (c == '\n')
			tam_pen_code_line(pen);
		if (c == '\n' || c == '\r' || is_dropped(c))
			continue;
		pen->gap = TAM_NO_GAP;
		put_gap(pen, flags);
		put(pen, s.p + k, step, flags);
		pen->blanks = tam_char_is_space(c) ? pen->blanks + step : 0;
		pen->has_word = pen->has_word || tam_char_is_word(c);
	}
}

bool
tam_pen_end(struct tam_pen *pen)
{
	pen->n -= pen->blanks;
	pen->blanks = 0;
	if (pen->pending && pen->has_word)
		return true;
	if (pen->pending)
		pen->n = pen->before;
	pen->doc->inlines.n = pen->inlines;
	return false;
}

void
tam_pen_next(struct tam_pen *pen)
{
	pen->pending = pen->has_word = pen->broken = false;
	pen->gap = TAM_NO_GAP;
	pen->lines = 0;
	pen->link = pen->code = 0;
	pen->column = pen->written = pen->lead = 0;
	pen->inlines = pen->doc->inlines.n;
	pen->tally = (struct tam_tally){.images = pen->tally.images};
}
