/* The features of the lines of a dump. Sums from the first line on make every window cheap, so that all
 * of it is linear in the text. */
#include "html/line_features.h"

#include "base/hash.h"
#include "base/line_features.h"
#include "base/utf8.h"
#include "html/measure.h"
#include "text/chars.h"

enum {
	PROSE_WORDS = 8,
	LABEL_WORDS = 4,
	MOST_FRONT = 50,
	MOST_GAP = 99,
	NEAR = 3,
};

/* Sums over all lines before one. */
struct sums {
	uint32_t words, prose, stop, chrome, titled, ends, labels, dups, times, money, cuts;
};

struct line {
	struct tam_measure m;
	uint32_t bytes, same; /* the first line of this text */
	uint32_t before, all; /* lines of this text before it; in all, of the first one only */
	uint32_t run,
		end; /* first of the labels in a row, or of others, and the line behind them */
	bool prose, label, colon, lower, cut;
};

struct dump {
	struct tam_doc *doc;
	size_t n;
	struct line *lines;
	struct sums *sums; /* n + 1 */
	struct tam_line_features *rows;
};

static float
ratio(double a, double b)
{
	return b > 0 ? (float)(a / b) : 0;
}

static bool
begins_small(struct tam_slice s)
{
	size_t step, i = 0;
	uint32_t c = s.n == 0 ? 0 : tam_utf8_get(s, 0, &step);

	while (i < s.n && !tam_char_is_letter(c)) {
		i += step;
		c = i < s.n ? tam_utf8_get(s, i, &step) : 0;
	}
	return tam_char_is_letter(c) && (tam_letter(c) & TAM_LETTER_UPPER) == 0;
}

static bool
is_prose(struct tam_slice s)
{
	return tam_text_ends_sentence(s) && tam_text_has_words(s, PROSE_WORDS);
}

static enum tam_code
measure(struct dump *d, struct tam_err *err)
{
	struct tam_words words;
	size_t i;

	if (!tam_words_init(&words, d->doc->arena))
		return tam_fail_arena(err, d->doc->arena);
	for (i = 0; i < d->n; i++) {
		struct tam_slice s = tam_text_trim(tam_block_text(d->doc, &d->doc->blocks.v[i]));

		d->lines[i].prose = is_prose(s);
		if (d->lines[i].prose)
			(void)tam_words_add(&words, s, TAM_WORD_DESC);
	}
	for (i = 0; i < d->n; i++) {
		struct tam_slice s = tam_text_trim(tam_block_text(d->doc, &d->doc->blocks.v[i]));
		struct line *l = &d->lines[i];

		l->m = tam_measure(&words, s, (uint32_t)i + 1);
		l->bytes = (uint32_t)s.n;
		l->label = l->m.words <= LABEL_WORDS;
		l->colon = s.n > 0 && s.p[s.n - 1] == ':';
		l->lower = begins_small(s);
		l->cut = d->doc->blocks.v[i].mark.verdict == TAM_CUT;
	}
	return words.spent ? tam_fail_arena(err, d->doc->arena) : TAM_OK;
}

/* Open addressing over line numbers + 1; 0 is free. */
static enum tam_code
find_same(struct dump *d, struct tam_err *err)
{
	const struct tam_block *b = d->doc->blocks.v;
	size_t size = 16, i, at;
	uint32_t *slots;

	while (size < d->n * 2)
		size *= 2;
	slots = tam_arena_calloc(d->doc->arena, size, sizeof *slots);
	if (slots == NULL)
		return tam_fail_arena(err, d->doc->arena);
	for (i = 0; i < d->n; i++) {
		struct tam_slice s = tam_block_text(d->doc, &b[i]);

		for (at = (size_t)tam_hash(s) & (size - 1); slots[at] != 0;
			at = (at + 1) & (size - 1))
			if (tam_slice_eq(s, tam_block_text(d->doc, &b[slots[at] - 1])))
				break;
		if (slots[at] == 0)
			slots[at] = (uint32_t)i + 1;
		d->lines[i].same = slots[at] - 1;
		d->lines[i].before = d->lines[slots[at] - 1].all++;
	}
	return TAM_OK;
}

static void
find_runs(struct dump *d)
{
	size_t i;

	for (i = 0; i < d->n; i++)
		d->lines[i].run = i > 0 && d->lines[i - 1].label == d->lines[i].label
					  ? d->lines[i - 1].run
					  : (uint32_t)i;
	for (i = d->n; i-- > 0;)
		d->lines[i].end = i + 1 < d->n && d->lines[i + 1].label == d->lines[i].label
					  ? d->lines[i + 1].end
					  : (uint32_t)i + 1;
}

static void
add_up(struct dump *d)
{
	size_t i;

	d->sums[0] = (struct sums){0};
	for (i = 0; i < d->n; i++) {
		const struct line *l = &d->lines[i];
		struct sums *s = &d->sums[i + 1];

		*s = d->sums[i];
		s->words += l->m.words;
		s->prose += l->prose ? l->m.words : 0;
		s->stop += l->m.stop;
		s->chrome += l->m.chrome;
		s->titled += l->m.titled;
		s->ends += l->m.ends;
		s->labels += l->label;
		s->dups += d->lines[l->same].all > 1;
		s->times += l->m.times;
		s->money += l->m.money;
		s->cuts += l->cut;
	}
}

static void
own_text(const struct line *l, struct tam_line_features *row)
{
	const struct tam_measure *m = &l->m;

	row->nw = (float)m->words;
	row->nchar = (float)l->bytes;
	row->stop = ratio(m->stop, m->words);
	row->nsent = (float)m->sentences;
	row->endp = m->ends;
	row->colon = l->colon;
	row->lower = l->lower;
	row->uniq = ratio(m->uniq, m->words);
	row->titlec = ratio(m->titled, m->words);
	row->caps = ratio(m->upper, m->letters);
	row->letters = ratio(m->letters, m->words);
	row->nonasc = ratio(m->nonascii, l->bytes);
	row->digits = ratio(m->digits, l->bytes);
	row->sep = (float)m->seps;
	row->quote = (float)m->quotes;
	row->paren = (float)m->parens;
	row->commas = (float)m->commas;
	row->questions = (float)m->questions;
	row->times = (float)m->times;
	row->money = (float)m->money;
	row->chrome = ratio(m->chrome, m->words);
	row->topic = ratio(m->desc_hits, m->words);
	row->cut = l->cut;
}

static void
place(const struct dump *d, size_t i, struct tam_line_features *row)
{
	const struct line *l = &d->lines[i];
	const struct sums *s = &d->sums[i], *all = &d->sums[d->n];
	size_t back = d->n - 1 - i, run = l->end - l->run;

	row->pos = ratio((double)i, (double)d->n);
	row->front = (float)(i < MOST_FRONT ? i : MOST_FRONT);
	row->back = (float)(back < MOST_FRONT ? back : MOST_FRONT);
	row->words_before = ratio(s->words, all->words);
	row->prose_before = ratio(s->prose, all->prose);
	row->dupb = (float)l->before;
	row->dupa = (float)(d->lines[l->same].all - 1 - l->before);
	row->run = l->label ? (float)run : 0;
	row->run_before = l->label ? (float)(i - l->run) : 0;
	row->flow = l->label ? 0 : (float)run;
	row->flow_words = l->label ? 0 : (float)(d->sums[l->end].words - d->sums[l->run].words);
}

/* Lines to the nearest prose on both sides. */
static void
gaps(struct dump *d)
{
	size_t i, gap = MOST_GAP;
	float words = 0;

	for (i = 0; i < d->n; i++) {
		gap = d->lines[i].prose ? 0 : gap < MOST_GAP ? gap + 1 : MOST_GAP;
		words = gap == 0 ? (float)d->lines[i].m.words : words;
		d->rows[i].gap_back = (float)gap;
		d->rows[i].gap_back_nw = words;
	}
	for (gap = MOST_GAP, words = 0; i-- > 0;) {
		gap = d->lines[i].prose ? 0 : gap < MOST_GAP ? gap + 1 : MOST_GAP;
		words = gap == 0 ? (float)d->lines[i].m.words : words;
		d->rows[i].gap_on = (float)gap;
		d->rows[i].gap_on_nw = words;
	}
}

#define COPY_NEAR(at, other) \
	do { \
		row->at##_nw = (other)->nw; \
		row->at##_stop = (other)->stop; \
		row->at##_endp = (other)->endp; \
		row->at##_titlec = (other)->titlec; \
		row->at##_caps = (other)->caps; \
		row->at##_digits = (other)->digits; \
		row->at##_chrome = (other)->chrome; \
	} while (0)

static void
neighbours(struct dump *d, size_t i)
{
	const struct tam_line_features *at = &d->rows[i];
	struct tam_line_features *row = &d->rows[i];
	size_t behind = d->n - 1 - i;

	if (i >= 1)
		COPY_NEAR(b1, at - 1);
	if (i >= 2)
		COPY_NEAR(b2, at - 2);
	if (i >= NEAR)
		COPY_NEAR(b3, at - NEAR);
	if (behind >= 1)
		COPY_NEAR(a1, at + 1);
	if (behind >= 2)
		COPY_NEAR(a2, at + 2);
	if (behind >= NEAR)
		COPY_NEAR(a3, at + NEAR);
}

#define FILL_WINDOW(w, far) \
	do { \
		const size_t from = i > (far) ? i - (far) : 0; \
		const size_t to = d->n - i > (far) ? i + (far) + 1 : d->n; \
		const struct sums *a = &d->sums[from], *z = &d->sums[to]; \
		const double lines = (double)(to - from), words = z->words - a->words; \
\
		row->w##_mean = ratio(words, lines); \
		row->w##_prose = ratio(z->prose - a->prose, words); \
		row->w##_stop = ratio(z->stop - a->stop, words); \
		row->w##_chrome = ratio(z->chrome - a->chrome, words); \
		row->w##_titlec = ratio(z->titled - a->titled, words); \
		row->w##_ends = ratio(z->ends - a->ends, lines); \
		row->w##_labels = ratio(z->labels - a->labels, lines); \
		row->w##_dups = ratio(z->dups - a->dups, lines); \
		row->w##_times = ratio(z->times - a->times, lines); \
		row->w##_money = ratio(z->money - a->money, lines); \
		row->w##_cuts = ratio(z->cuts - a->cuts, lines); \
	} while (0)

static void
windows(const struct dump *d, size_t i, struct tam_line_features *row)
{
	FILL_WINDOW(w3, 3);
	FILL_WINDOW(w10, 10);
	FILL_WINDOW(w40, 40);
	FILL_WINDOW(d, d->n);
	row->d_lines = (float)d->n;
	row->d_words = (float)d->sums[d->n].words;
}

static void
fill(struct dump *d)
{
	size_t i;

	for (i = 0; i < d->n; i++) {
		own_text(&d->lines[i], &d->rows[i]);
		place(d, i, &d->rows[i]);
		windows(d, i, &d->rows[i]);
	}
	gaps(d);
	for (i = 0; i < d->n; i++)
		neighbours(d, i);
}

enum tam_code
tam_line_features(struct tam_doc *doc, struct tam_err *err)
{
	struct dump d = {.doc = doc, .n = doc->blocks.n};
	enum tam_code code;

	if (d.n == 0 || d.n > TAM_MOST_LINES)
		return TAM_OK;
	d.lines = tam_arena_calloc(doc->arena, d.n, sizeof *d.lines);
	d.sums = tam_arena_calloc(doc->arena, d.n + 1, sizeof *d.sums);
	d.rows = tam_arena_calloc(doc->arena, d.n, sizeof *d.rows);
	if (d.lines == NULL || d.sums == NULL || d.rows == NULL)
		return tam_fail_arena(err, doc->arena);
	code = measure(&d, err);
	if (code == TAM_OK)
		code = find_same(&d, err);
	if (code != TAM_OK)
		return code;
	find_runs(&d);
	add_up(&d);
	fill(&d);
	doc->lines = d.rows;
	return TAM_OK;
}
