/* `tamis cat`: prints, lists, checks and searches corpora through io/corpus.h. */
#include "run/cat.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/visible.h"
#include "io/corpus.h"
#include "run/report.h"

#define BUFFER ((size_t)256 * 1024)

struct cat {
	const struct run_cat_options *o;
	struct tam_buf out; /* on its way to o->out */
	uint64_t line;      /* number of the next line, through all files */
	bool found;         /* the id */
	enum run_cat_status worst;
	bool stop; /* the output cannot take more */
	bool done; /* the range is over */
};

static void
note(struct cat *c, enum run_cat_status status)
{
	if (status > c->worst)
		c->worst = status;
}

static void
complain(struct cat *c, const char *file, const struct tam_err *err, enum run_cat_status status)
{
	run_report(file, 0, "%s", err->text);
	note(c, status);
}

static void
flush(struct cat *c)
{
	size_t at = 0;
	ssize_t put;
	struct tam_err err;

	while (at < c->out.n && !c->stop) {
		put = write(c->o->out, c->out.p + at, c->out.n - at);
		if (put >= 0)
			at += (size_t)put;
		else if (errno != EINTR) {
			c->stop = true;
			(void)tam_fail(&err, TAM_FATAL, "cannot write standard output: %s",
				strerror(errno));
			if (errno == EPIPE)
				note(c, RUN_CAT_PIPE);
			else
				complain(c, NULL, &err, RUN_CAT_OUTPUT);
		}
	}
	if (c->out.failed && !c->stop) {
		(void)tam_fail_nomem(&err);
		complain(c, NULL, &err, RUN_CAT_CANNOT);
		c->stop = true;
	}
	tam_buf_clear(&c->out);
}

/* A file whose last line has no newline must not run into the next. */
static void
print(struct cat *c, struct tam_slice line)
{
	if (c->o->visible)
		tam_visible(&c->out, line, true);
	else
		tam_buf_slice(&c->out, line);
	if (line.n == 0 || line.p[line.n - 1] != '\n')
		tam_buf_char(&c->out, '\n');
	if (c->out.n >= BUFFER || c->out.failed)
		flush(c);
}

static void
cat_all(struct cat *c, const char *file, struct tam_corpus *corpus)
{
	struct tam_slice line;
	struct tam_err err;
	enum tam_code code = TAM_OK;

	while (!c->stop && (code = tam_corpus_next(corpus, &line, &err)) == TAM_OK)
		print(c, line);
	if (!c->stop && code != TAM_EOF)
		complain(c, file, &err, RUN_CAT_SOME);
}

static void
cat_id(struct cat *c, const char *file, struct tam_corpus *corpus)
{
	struct tam_slice line;
	struct tam_err err;
	enum tam_code code = TAM_OK;

	while (!c->stop &&
		(code = tam_corpus_find(corpus, tam_slice_of(c->o->id), &line, &err)) == TAM_OK) {
		c->found = true;
		print(c, line);
	}
	if (!c->stop && code != TAM_EOF)
		complain(c, file, &err, RUN_CAT_SOME);
}

/* A file whose lines are counted is passed over whole when the range begins behind it. */
static void
cat_range(struct cat *c, const char *file, struct tam_corpus *corpus)
{
	struct tam_corpus_info info = tam_corpus_info(corpus);
	uint64_t first = c->line, skip = c->o->from > first ? c->o->from - first : 0, at = 0;
	struct tam_slice line;
	struct tam_err err;
	enum tam_code code = TAM_OK;

	if (info.counted && skip >= info.lines) {
		c->line += info.lines;
		return;
	}
	if (skip > 0)
		code = tam_corpus_seek_line(corpus, skip, &at, &err);
	for (c->line = first + at; code == TAM_OK && !c->stop && c->line < c->o->to; c->line++) {
		code = tam_corpus_next(corpus, &line, &err);
		if (code != TAM_OK)
			break;
		if (c->line >= c->o->from)
			print(c, line);
	}
	if (!c->stop && code != TAM_OK && code != TAM_EOF)
		complain(c, file, &err, RUN_CAT_SOME);
	c->done = c->line >= c->o->to;
}

/* Right-aligned, "-" for what is not known. */
static void
column(struct cat *c, bool known, uint64_t n)
{
	if (known)
		tam_buf_printf(&c->out, "%12llu ", (unsigned long long)n);
	else
		tam_buf_printf(&c->out, "%12s ", "-");
}

static void
cat_list(struct cat *c, const char *file, struct tam_corpus *corpus)
{
	struct tam_corpus_info info = tam_corpus_info(corpus);
	uint64_t hundredths = info.packed == 0 ? 0 : info.bytes * 100 / info.packed;

	column(c, info.counted, info.records);
	column(c, info.complete, info.frames);
	column(c, info.bytes > 0 || info.complete, info.bytes);
	column(c, info.packed > 0, info.packed);
	if (info.compressed && info.complete && info.packed > 0)
		tam_buf_printf(&c->out, "%3llu.%02llu ", (unsigned long long)(hundredths / 100),
			(unsigned long long)(hundredths % 100));
	else
		tam_buf_printf(&c->out, "%6s ", "-");
	tam_buf_printf(&c->out, "%-8s ", info.complete ? "yes" : "no");
	tam_visible(&c->out, tam_slice_of(file), false);
	tam_buf_char(&c->out, '\n');
}

static void
verify(struct cat *c, const char *file)
{
	struct tam_err err;
	enum tam_code code = tam_corpus_verify(file, &err);

	if (code != TAM_OK)
		complain(c, file, &err, code == TAM_BAD ? RUN_CAT_SOME : RUN_CAT_CANNOT);
}

static void
cat_file(struct cat *c, const char *file)
{
	struct tam_corpus *corpus;
	struct tam_err err;

	if (c->o->verify) {
		verify(c, file);
		return;
	}
	if (tam_corpus_open(&corpus, file, &err) != TAM_OK) {
		complain(c, file, &err, RUN_CAT_CANNOT);
		return;
	}
	if (c->o->list)
		cat_list(c, file, corpus);
	else if (c->o->id != NULL)
		cat_id(c, file, corpus);
	else if (c->o->range)
		cat_range(c, file, corpus);
	else
		cat_all(c, file, corpus);
	tam_corpus_close(corpus);
}

int
run_cat(const struct run_cat_options *options)
{
	struct cat c = {.o = options};
	size_t i;

	if (options->list)
		tam_buf_printf(&c.out, "%12s %12s %12s %12s %6s %-8s %s\n", "records", "frames",
			"bytes", "packed", "ratio", "complete", "file");
	if (options->count == 0)
		cat_file(&c, "-");
	for (i = 0; i < options->count && !c.stop && !c.done; i++)
		cat_file(&c, options->files[i]);
	flush(&c);
	tam_buf_free(&c.out);
	if (options->id != NULL && !c.found)
		note(&c, RUN_CAT_SOME);
	return (int)c.worst;
}

/* Digits only, all of them; false for none or too many. */
static bool
number(const char **p, uint64_t *out)
{
	const char *start = *p;

	for (*out = 0; **p >= '0' && **p <= '9'; (*p)++) {
		unsigned digit = (unsigned)(**p - '0');

		if (*out > (UINT64_MAX - 1 - digit) / 10)
			return false;
		*out = *out * 10 + digit;
	}
	return *p > start;
}

bool
run_cat_range(const char *text, uint64_t *from, uint64_t *to)
{
	const char *p = text;
	bool first;

	*from = 0;
	*to = UINT64_MAX;
	first = number(&p, from);
	if (!first && *p != ':')
		return false;
	if (*p == '\0') {
		*to = *from + 1;
		return first;
	}
	if (*p++ != ':')
		return false;
	if (*p == '\0')
		return first;
	return number(&p, to) && *p == '\0' && *from <= *to;
}
