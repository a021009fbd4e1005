/* Stage: short lines in a script that is foreign to the document: strings of a player or widget in
 * the language of its maker. Method and limits: FACTS.md "Stray script", measured on 4,191 pages. */
#include "base/utf8.h"
#include "stage/stage.h"
#include "text/autonyms.h"
#include "text/chars.h"
#include "text/fold.h"
#include "text/script.h"

enum {
	FEWEST_LETTERS = 200, /* of the document: below, nothing is said */
	FEWEST_OF_LINE = 2,
	DOMINANT_PERCENT = 80, /* of the letters, for the document and for the line */
	FOREIGN_PERCENT = 5,   /* a script with more of the document than this is part of it */
	LONGEST_LINE = 80,     /* characters */
	MOST_LINES = 3,        /* more lines in one script are content: lyrics, a lesson */
	SENTENCE_WORDS = 8,
	MOST_SEARCHES = 64, /* through the whole document: more candidates are kept unread */
};

/* What is to be known of a line before anything is decided. */
struct line {
	struct tam_block *block;
	struct tam_slice text; /* trimmed */
	int script;            /* of a candidate; -1 for any other line */
	bool autonym;
	bool announced; /* the line above the run of candidates announces it */
};

struct view {
	struct tam_doc *doc;
	struct line *lines;
	size_t n;           /* lines that are kept so far */
	size_t first, last; /* sentence lines; n when there is none */
	struct tam_scripts scripts;
	int dominant;
	size_t per_script[TAM_SCRIPTS]; /* candidates that are no autonyms */
	size_t searches;
};

static bool
holds_most(const struct tam_scripts *s, int script)
{
	return script >= 0 && s->by[script] * 100 >= s->letters * DOMINANT_PERCENT;
}

/* What makes even a short foreign line part of the text: it ends like a sentence or in a quote, or
 * begins like a quotation, a dialogue or an aside. */
static bool
reads_like_text(struct tam_slice s)
{
	size_t step;
	uint32_t first = tam_utf8_get(s, 0, &step), last = tam_utf8_before(s, s.n, &step);

	return tam_text_ends_sentence(s) || last == '"' || (last >= 0x201C && last <= 0x201E) ||
	       last == 0xBB || last == 0xAB || first == '"' || first == '(' || first == '[' ||
	       first == 0xAB || (first >= 0x201C && first <= 0x201E) || first == 0x300C ||
	       first == 0x300E || first == 0xFF08 || first == 0x2013 || first == 0x2014;
}

static bool
reads_like_sentence(struct tam_slice s)
{
	return tam_text_ends_sentence(s) && tam_text_has_words(s, SENTENCE_WORDS);
}

/* A line in the script of the document that ends like a sentence and is long enough for one. */
static bool
is_sentence(const struct view *v, const struct line *l)
{
	struct tam_scripts s = {0};

	if (!reads_like_sentence(l->text))
		return false;
	tam_scripts_add(&s, l->text);
	return s.by[v->dominant] > 0;
}

/* A script that lines which are foreign may be in. */
static bool
may_be_foreign(const struct view *v, int script)
{
	return script != v->dominant && script != tam_script_latin &&
	       v->scripts.by[script] * 100 <= v->scripts.letters * FOREIGN_PERCENT;
}

static void
look_at(const struct view *v, struct line *l)
{
	struct tam_scripts s;
	int top;

	l->script = -1;
	if (tam_utf8_ascii(l->text, 0) == l->text.n)
		return;
	memset(&s, 0, sizeof s);
	tam_scripts_add(&s, l->text);
	top = tam_scripts_top(&s);
	if (s.letters < FEWEST_OF_LINE || !may_be_foreign(v, top) || !holds_most(&s, top))
		return;
	if (tam_utf8_count(l->text) > LONGEST_LINE || reads_like_text(l->text))
		return;
	l->script = top;
}

static enum tam_code
find_autonym(struct line *l, struct tam_err *err)
{
	struct tam_buf folded = {0};
	bool failed;

	tam_fold(&folded, l->text);
	failed = folded.failed;
	l->autonym = !failed && tam_is_autonym(tam_fold_strip(tam_buf_all(&folded)));
	tam_buf_free(&folded);
	return failed ? tam_fail_nomem(err) : TAM_OK;
}

/* Lines of a run are announced with its first one. */
static bool
announced(const struct view *v, size_t at)
{
	const struct line *above;
	uint32_t c;
	size_t step;

	if (at == 0)
		return false;
	above = &v->lines[at - 1];
	if (above->script >= 0)
		return above->announced;
	c = tam_utf8_before(above->text, above->text.n, &step);
	return c == ':' || c == ',' || c == 0xFF1A;
}

/* The same words stand in a line that is no candidate. */
static bool
quoted_elsewhere(struct view *v, struct tam_slice s)
{
	size_t i;

	if (++v->searches > MOST_SEARCHES)
		return true;
	for (i = 0; i < v->n; i++)
		if (v->lines[i].script < 0 &&
			tam_slice_find(v->lines[i].text, s) < v->lines[i].text.n)
			return true;
	return false;
}

static bool
is_stray(struct view *v, size_t at)
{
	const struct line *l = &v->lines[at];

	if (l->script < 0 || l->announced)
		return false;
	if (!l->autonym && v->first < at && at < v->last && v->last < v->n)
		return false;
	if (!l->autonym && v->per_script[l->script] > MOST_LINES)
		return false;
	return !quoted_elsewhere(v, l->text);
}

/* Gathers the kept lines and counts their scripts; false when the document has no one script. */
static bool
gather(struct view *v)
{
	struct tam_block *b;
	struct line *l;
	size_t i;

	for (i = 0; i < v->doc->blocks.n; i++) {
		b = &v->doc->blocks.v[i];
		if (b->mark.verdict == TAM_CUT)
			continue;
		l = &v->lines[v->n++];
		l->block = b;
		l->text = tam_text_trim(tam_block_text(v->doc, b));
		tam_scripts_add(&v->scripts, l->text);
	}
	v->dominant = tam_scripts_top(&v->scripts);
	return v->scripts.letters >= FEWEST_LETTERS && holds_most(&v->scripts, v->dominant);
}

/* Looks at each line, unless the document has too few foreign letters for any; gives the number of
 * candidates. */
static size_t
find_candidates(struct view *v)
{
	size_t i, n = 0;
	int script = 0;

	while (script < TAM_SCRIPTS &&
		(v->scripts.by[script] < FEWEST_OF_LINE || !may_be_foreign(v, script)))
		script++;
	if (script == TAM_SCRIPTS)
		return 0;
	for (i = 0; i < v->n; i++) {
		look_at(v, &v->lines[i]);
		n += v->lines[i].script >= 0;
	}
	return n;
}

static void
find_sentences(struct view *v)
{
	v->first = 0;
	while (v->first < v->n && !is_sentence(v, &v->lines[v->first]))
		v->first++;
	v->last = v->n;
	if (v->first == v->n)
		return;
	while (!is_sentence(v, &v->lines[--v->last]))
		;
}

static enum tam_code
mark_strays(struct view *v, struct tam_doc *doc, struct tam_err *err)
{
	enum tam_code code = TAM_OK;
	size_t i;

	if (find_candidates(v) == 0)
		return TAM_OK;
	find_sentences(v);
	for (i = 0; i < v->n && code == TAM_OK; i++) {
		if (v->lines[i].script < 0)
			continue;
		v->lines[i].announced = announced(v, i);
		code = find_autonym(&v->lines[i], err);
		v->per_script[v->lines[i].script] += !v->lines[i].autonym;
	}
	for (i = 0; i < v->n && code == TAM_OK; i++)
		if (is_stray(v, i))
			code = tam_block_mark(doc, v->lines[i].block, TAM_CUT, TAM_STAGE_stray,
				v->lines[i].autonym ? TAM_REASON_LANGUAGE_MENU
						    : TAM_REASON_STRAY_SCRIPT,
				0, err);
	return code;
}

enum tam_code
tam_stage_stray(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct view *v = tam_arena_calloc(doc->arena, 1, sizeof *v);
	enum tam_code code = TAM_OK;

	(void)tools;
	if (v == NULL)
		return tam_fail_arena(err, doc->arena);
	v->doc = doc;
	v->lines = tam_arena_calloc(doc->arena, doc->blocks.n, sizeof *v->lines);
	if (v->lines == NULL)
		return tam_fail_arena(err, doc->arena);
	if (gather(v))
		code = mark_strays(v, doc, err);
	tam_arena_drop(doc->arena, v->lines, doc->blocks.n * sizeof *v->lines);
	return code;
}
