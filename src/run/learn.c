/* What a site repeats: lines on at least half of at least five documents, letters and no digits,
 * near-duplicates of an earlier document left out first, or an article that was crawled twice would
 * be learnt. Figures: such lines are chrome with a precision of .978. */
#include "run/learn.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "io/input.h"
#include "run/report.h"
#include "run/sightings.h"

enum {
	LEAST_DOCUMENTS = 5,
	MOST_WORDS = 30,   /* of a line: longer ones are more often content than chrome */
	PROSE_WORDS = 12,  /* of a line that tells documents apart */
	GRAM = 4,          /* words that are compared together */
	MOST_GRAMS = 3000, /* of a document */
	MOST_BYTES = 64 << 20,
};

struct document {
	uint32_t grams;
	uint32_t shared; /* grams of the document in hand that it has, too */
};

struct learner {
	struct run_sightings lines, grams;
	struct document *docs; /* owned: kept ones */
	size_t n_docs, cap_docs;
	uint64_t *now; /* owned: grams of the document in hand */
	size_t n_now, cap_now;
	struct tam_buf texts, word, folded;
	struct tam_buf host;  /* of all documents so far; empty when they differ or none is known */
	struct tam_buf prose; /* a sentence of the site, for the counter-example */
	size_t duplicates;
	bool hosts_differ, failed;
};

/* True for letters as far as this purpose needs them: ASCII letters, and all that is not ASCII. */
static bool
is_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0xBF;
}

/* The next word behind *at into `word`, ASCII in lower case. From U+2E80 on, scripts that write no
 * blanks, a word is one character. */
static bool
next_word(struct tam_slice line, size_t *at, struct tam_buf *word)
{
	size_t step;

	tam_buf_clear(word);
	for (; *at < line.n; *at += step) {
		uint32_t c = tam_utf8_get(line, *at, &step);
		bool in = is_letter(c) || (c >= '0' && c <= '9');

		if (word->n > 0 && (!in || c >= 0x2E80))
			return true;
		if (!in)
			continue;
		if (c < 0x80)
			tam_buf_char(word, tam_ascii_lower((char)c));
		else
			tam_buf_add(word, line.p + *at, step);
		if (c >= 0x2E80) {
			*at += step;
			return true;
		}
	}
	return word->n > 0;
}

struct shape {
	size_t words, letters;
	bool digits;
};

/* Measures a line and leaves its words, a blank between them, in l->folded. */
static struct shape
measure(struct learner *l, struct tam_slice line)
{
	struct shape s = {0};
	size_t at = 0, i;

	tam_buf_clear(&l->folded);
	while (s.words <= 4 * MOST_WORDS && next_word(line, &at, &l->word)) {
		for (i = 0; i < l->word.n; i++) {
			s.digits = s.digits || tam_is_digit(l->word.p[i]);
			s.letters += is_letter((unsigned char)l->word.p[i]);
		}
		if (s.words++ > 0)
			tam_buf_char(&l->folded, ' ');
		tam_buf_slice(&l->folded, tam_buf_all(&l->word));
	}
	return s;
}

/* The grams of a line of prose, for the document in hand. */
static void
take_grams(struct learner *l, struct tam_slice line)
{
	uint64_t last[GRAM] = {0};
	size_t at = 0, n = 0;

	while (l->n_now < MOST_GRAMS && next_word(line, &at, &l->word)) {
		memmove(last, last + 1, (GRAM - 1) * sizeof *last);
		last[GRAM - 1] = tam_hash(tam_buf_all(&l->word));
		if (++n < GRAM)
			continue;
		if (!tam_reserve((void **)&l->now, &l->cap_now, l->n_now + 1, sizeof *l->now)) {
			l->failed = true;
			return;
		}
		l->now[l->n_now++] = tam_hash(tam_slice((const char *)last, sizeof last));
	}
}

static int
by_value(const void *a, const void *b)
{
	uint64_t x, y;

	memcpy(&x, a, sizeof x);
	memcpy(&y, b, sizeof y);
	return (x > y) - (x < y);
}

static void
sort_grams(struct learner *l)
{
	size_t i, n = 0;

	if (l->n_now > 0)
		qsort(l->now, l->n_now, sizeof *l->now, by_value);
	for (i = 0; i < l->n_now; i++)
		if (n == 0 || l->now[i] != l->now[n - 1])
			l->now[n++] = l->now[i];
	l->n_now = n;
}

/* Half of the smaller document's grams are in the other one. */
static bool
is_duplicate(struct learner *l)
{
	bool found = false;
	size_t i, k;

	for (i = 0; i < l->n_docs; i++)
		l->docs[i].shared = 0;
	for (i = 0; i < l->n_now; i++) {
		const struct run_sighting *e = run_sightings_find(&l->grams, l->now[i], false);

		for (k = 0; e != NULL && e->n <= RUN_SIGHTING_PLACES && k < e->n; k++)
			l->docs[e->in[k]].shared++;
	}
	for (i = 0; i < l->n_docs && !found; i++) {
		size_t least = l->docs[i].grams < l->n_now ? l->docs[i].grams : l->n_now;

		found = least >= GRAM && l->docs[i].shared * 2 >= least;
	}
	return found;
}

static void
keep_grams(struct learner *l, uint32_t doc)
{
	size_t i;

	for (i = 0; i < l->n_now; i++) {
		struct run_sighting *e = run_sightings_find(&l->grams, l->now[i], true);

		if (e == NULL) {
			l->failed = true;
			return;
		}
		run_sighting_count(e, doc);
	}
}

static void
keep_line(struct learner *l, struct tam_slice line, uint32_t doc)
{
	struct shape s = measure(l, line);
	struct run_sighting *e;

	if (s.letters < 2 || s.digits || s.words > MOST_WORDS || l->folded.failed)
		return;
	/* An example cannot hold what announces its captures. */
	if (tam_slice_find(line, TAM_LIT("=>")) < line.n)
		return;
	e = run_sightings_find(&l->lines, tam_hash(tam_buf_all(&l->folded)), true);
	if (e == NULL) {
		l->failed = true;
		return;
	}
	if (e->n == 0) {
		e->text = l->texts.n;
		e->length = line.n;
		tam_buf_slice(&l->texts, line);
	}
	run_sighting_count(e, doc);
}

/* Calls `each` for the lines of the document that no rule has cut: those are known already. */
static void
each_line(struct learner *l, const struct tamis *t, uint32_t doc,
	void (*each)(struct learner *l, struct tam_slice line, uint32_t doc))
{
	struct tamis_bytes all = tamis_decoded(t);
	size_t n = tamis_spans(t), i = 0, at = 0;

	while (at < all.n) {
		const char *end = memchr(all.p + at, '\n', all.n - at);
		size_t to = end == NULL ? all.n : (size_t)(end - all.p);
		struct tam_slice line = tam_slice_trim(tam_slice(all.p + at, to - at));
		bool known = false;

		for (; i < n && tamis_span(t, i).end <= at; i++)
			;
		for (size_t k = i; k < n && tamis_span(t, k).start < to; k++)
			known = known || tamis_span(t, k).rule != NULL;
		if (!known && line.n > 0)
			each(l, line, doc);
		at = to + 1;
	}
}

static void
look_at_prose(struct learner *l, struct tam_slice line, uint32_t doc)
{
	(void)doc;
	if (measure(l, line).words >= PROSE_WORDS)
		take_grams(l, line);
}

/* A counter-example needs a sentence that only one document has; the first will do. */
static void
note_prose(struct learner *l, struct tam_slice line, uint32_t doc)
{
	(void)doc;
	if (l->prose.n == 0 && line.n < 200 && line.p[line.n - 1] == '.' &&
		measure(l, line).words >= PROSE_WORDS)
		tam_buf_slice(&l->prose, line);
}

static struct tam_slice
host_of(struct tamis_bytes url)
{
	struct tam_slice s = tam_slice(url.p, url.p == NULL ? 0 : url.n);
	size_t at = tam_slice_find(s, TAM_LIT("://")), n;

	if (at >= s.n)
		return TAM_NONE;
	s = tam_slice_from(s, at + 3);
	if (tam_slice_starts(s, TAM_LIT("www.")))
		s = tam_slice_from(s, 4);
	for (n = 0; n < s.n && strchr("/:?#@", s.p[n]) == NULL; n++)
		;
	return tam_slice(s.p, n);
}

static void
note_host(struct learner *l, const struct tamis *t)
{
	struct tam_slice host = host_of(tamis_field(t, TAMIS_URL));

	if (host.n == 0 || l->hosts_differ)
		return;
	if (l->host.n == 0)
		tam_buf_slice(&l->host, host);
	l->hosts_differ = !tam_slice_eq(tam_buf_all(&l->host), host);
}

static void
learn_document(struct learner *l, const struct tamis *t)
{
	l->n_now = 0;
	each_line(l, t, 0, look_at_prose);
	sort_grams(l);
	note_host(l, t);
	if (is_duplicate(l)) {
		l->duplicates++;
		return;
	}
	if (!tam_reserve((void **)&l->docs, &l->cap_docs, l->n_docs + 1, sizeof *l->docs)) {
		l->failed = true;
		return;
	}
	l->docs[l->n_docs] = (struct document){.grams = (uint32_t)l->n_now};
	keep_grams(l, (uint32_t)l->n_docs);
	each_line(l, t, (uint32_t)l->n_docs, keep_line);
	each_line(l, t, (uint32_t)l->n_docs, note_prose);
	l->n_docs++;
}

/* All records of one input. False: it could not be read, or a record of it. */
static bool
learn_input(struct learner *l, struct tamis *t, const char *name)
{
	const struct tam_input_options options = {.max_bytes = MOST_BYTES};
	struct tam_input *in = NULL;
	struct tam_err err = {0};
	struct tam_record rec;
	enum tam_code code = tam_input_open(&in, name, &options, &err);
	bool fine = code == TAM_OK;

	if (code != TAM_OK)
		run_report(name, 0, "%s", err.text);
	while (code != TAM_EOF && in != NULL && !l->failed) {
		struct tamis_input document = {0};
		struct tamis_error error = {0};

		code = tam_input_next(in, &rec, &err);
		if (code == TAM_EOF)
			break;
		document.bytes = (struct tamis_bytes){rec.body.p, rec.body.n};
		document.format = rec.format == TAM_FORMAT_HTML ? TAMIS_HTML : TAMIS_TEXT;
		document.url = (struct tamis_bytes){rec.url.p, rec.url.n};
		if (code == TAM_OK && tamis_clean(t, &document, &error) == TAMIS_OK) {
			learn_document(l, t);
			continue;
		}
		fine = false;
		run_report(name, rec.number, "%s", code == TAM_OK ? error.text : err.text);
		if (code == TAM_FATAL)
			break;
	}
	tam_input_close(in);
	return fine;
}

/* A line in the easy notation: what means something there gets a backslash. */
static void
print_pattern(struct tam_slice line)
{
	size_t i;

	for (i = 0; i < line.n; i++) {
		if (strchr("{}[]<>|\\", line.p[i]) != NULL)
			(void)putchar('\\');
		(void)putchar(line.p[i] == '\t' ? ' ' : line.p[i]);
	}
}

static int
by_count(const void *a, const void *b)
{
	const struct run_sighting *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return (x->text > y->text) - (x->text < y->text);
}

/* The lines that are common enough, the most common first, in front of l->lines.v. */
static size_t
choose(struct learner *l)
{
	size_t i, n = 0;

	for (i = 0; i < l->lines.cap; i++)
		if (l->lines.v[i].n * 2 >= l->n_docs && l->lines.v[i].n >= LEAST_DOCUMENTS)
			l->lines.v[n++] = l->lines.v[i];
	if (n > 0)
		qsort(l->lines.v, n, sizeof *l->lines.v, by_count);
	return n;
}

static void
print_rule(const struct learner *l, const char *site, size_t number, const struct run_sighting *e)
{
	struct tam_slice line = tam_slice(l->texts.p + e->text, e->length);

	printf("\nrule %s.line-%zu\nabout On %" PRIu32 " of %zu documents\nclass navigation\n",
		site, number, e->n, l->n_docs);
	if (l->host.n > 0 && !l->hosts_differ)
		printf("site %.*s\n", (int)l->host.n, l->host.p);
	printf("lang any\ncut line\ntext ");
	print_pattern(line);
	printf("\nyes %.*s\n", (int)line.n, line.p);
	if (l->prose.n > 0)
		printf("no %.*s\n", (int)l->prose.n, l->prose.p);
	else
		printf("no %.*s, and this is a sentence that goes on from there.\n", (int)line.n,
			line.p);
}

static void
print_pack(struct learner *l)
{
	char site[64] = "site";
	size_t n = choose(l), i;

	if (l->host.n > 0 && l->host.n < sizeof site && !l->hosts_differ) {
		memcpy(site, l->host.p, l->host.n);
		site[l->host.n] = '\0';
	}
	for (i = 0; site[i] != '\0'; i++)
		if (!is_letter((unsigned char)site[i]) && !tam_is_digit(site[i]) && site[i] != '-')
			site[i] = '-';
	printf("# Lines on at least half of %zu documents; %zu near-duplicates were left out.\n"
	       "# Read them before use: content can repeat, too, and each has a class to choose.\n",
		l->n_docs, l->duplicates);
	for (i = 0; i < n; i++)
		print_rule(l, site, i + 1, &l->lines.v[i]);
}

static void
release(struct learner *l)
{
	tam_free(l->lines.v);
	tam_free(l->grams.v);
	tam_free(l->docs);
	tam_free(l->now);
	tam_buf_free(&l->texts);
	tam_buf_free(&l->word);
	tam_buf_free(&l->folded);
	tam_buf_free(&l->host);
	tam_buf_free(&l->prose);
}

int
run_learn(const struct tamis_packs *packs, const struct run_names *names)
{
	struct learner l = {0};
	struct tamis *t = NULL;
	struct tamis_error err = {0};
	size_t i, unread = 0;
	int status = 0;

	if (tamis_new(&t, packs, &err) != TAMIS_OK) {
		run_report(NULL, 0, "%s", err.text);
		return 2;
	}
	for (i = 0; i < names->n && !l.failed; i++)
		unread += !learn_input(&l, t, names->v[i]);
	if (l.failed || l.texts.failed || l.folded.failed || l.word.failed) {
		run_report(NULL, 0, "out of memory");
		status = 2;
	} else if (l.n_docs < LEAST_DOCUMENTS) {
		run_report(NULL, 0,
			"patterns: learn needs %d documents that differ, and there %s %zu",
			LEAST_DOCUMENTS, l.n_docs == 1 ? "is" : "are", l.n_docs);
		status = l.n_docs == 0 && unread > 0 ? 2 : 1;
	} else {
		print_pack(&l);
		status = unread > 0;
	}
	tamis_free(t);
	release(&l);
	return status;
}
