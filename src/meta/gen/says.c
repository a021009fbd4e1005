/* Prints what speaks for each day, author or title that pages give, for src/meta/gen/weights.py.
 *
 * usage: says day|author|title <LIST; LIST has names of files of HTML, one a line. The first line of the
 * output names the columns, each other is a page; JSON. It is linked with --wrap: where the library would
 * elect, it gathers. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "io/input.h"
#include "meta/author.h"
#include "meta/days.h"
#include "meta/page_says.h"
#include "meta/title.h"
#include "tamis.h"

static const char *const fact_names[] = {
#define FACT(id, field, source) "TAM_FACT_" #id,
#include "meta/facts.def"
#undef FACT
};

static const char *const day_names[] = {
#define DAY(id) "TAM_DAY_" #id,
#include "meta/says.def"
};

static const char *const page_names[] = {
#define PAGE(id) "TAM_PAGE_" #id,
#include "meta/says.def"
};

static const char *const author_names[] = {
#define NAMES(id) "TAM_NAMES_" #id,
#include "meta/says.def"
};

static const char *const title_names[] = {
#define TITLE(id) "TAM_TITLE_" #id,
#include "meta/says.def"
};

enum field { DAY, AUTHOR, TITLE };

static enum field field;
static struct tam_buf line;
static struct tam_json json;

void __real_tam_elect_dates(struct tam_facts *f);
void __real_tam_settle_author(struct tam_facts *f);
void __real_tam_settle_title(struct tam_facts *f);
void __wrap_tam_elect_dates(struct tam_facts *f);
void __wrap_tam_settle_author(struct tam_facts *f);
void __wrap_tam_settle_title(struct tam_facts *f);

static void
put_bools(const char *key, const bool *says, size_t n)
{
	size_t i;

	tam_json_key(&json, key);
	tam_json_open(&json, '[');
	for (i = 0; i < n; i++)
		tam_json_count(&json, says[i]);
	tam_json_close(&json, ']');
}

static void
put_page(const struct tam_facts *f, size_t lines)
{
	bool says[TAM_PAGE_SAYS];

	tam_page_says(f, lines, says);
	put_bools("page", says, TAM_PAGE_SAYS);
	tam_json_key(&json, "candidates");
	tam_json_open(&json, '[');
}

/* TAM_NONE: to elect this one is to have none. */
static void
put_value(struct tam_slice value, bool may_win)
{
	tam_json_open(&json, '{');
	tam_json_key(&json, "value");
	tam_json_string(&json, value);
	tam_json_key(&json, "may_win");
	tam_json_bool(&json, may_win);
}

void
__wrap_tam_elect_dates(struct tam_facts *f)
{
	struct tam_days *all = tam_arena_calloc(f->doc->arena, 1, sizeof *all);
	char day[40];
	size_t i;

	if (field != DAY) {
		__real_tam_elect_dates(f);
		return;
	}
	if (all == NULL)
		return;
	tam_days_gather(f, all);
	put_page(f, all->lines);
	for (i = 0; i < all->n; i++) {
		const struct tam_date *d = &all->v[i].best->date;

		(void)snprintf(day, sizeof day, "%04d-%02d-%02d", d->year, d->month, d->day);
		put_value(all->v[i].says[TAM_DAY_PLACEHOLDER] ? TAM_NONE : tam_slice_of(day),
			all->v[i].may_win);
		put_bools("says", all->v[i].says, TAM_DAY_SAYS);
		tam_json_close(&json, '}');
	}
	tam_json_close(&json, ']');
}

void
__wrap_tam_settle_author(struct tam_facts *f)
{
	struct tam_groups *all = tam_arena_calloc(f->doc->arena, 1, sizeof *all);
	size_t i;

	if (field != AUTHOR) {
		__real_tam_settle_author(f);
		return;
	}
	if (all == NULL)
		return;
	tam_authors_gather(f, all);
	put_page(f, 0);
	for (i = 0; i < all->n; i++) {
		put_value(all->v[i].names, all->v[i].may_win);
		put_bools("says", all->v[i].says, TAM_NAMES_SAYS);
		tam_json_close(&json, '}');
	}
	tam_json_close(&json, ']');
}

void
__wrap_tam_settle_title(struct tam_facts *f)
{
	struct tam_titles *all = tam_arena_calloc(f->doc->arena, 1, sizeof *all);
	size_t i, k;

	if (field != TITLE) {
		__real_tam_settle_title(f);
		return;
	}
	if (all == NULL)
		return;
	tam_titles_gather(f, all);
	put_page(f, 0);
	for (i = 0; i < all->n; i++) {
		put_value(all->v[i].text, true);
		tam_json_key(&json, "says");
		tam_json_open(&json, '[');
		for (k = 0; k < TAM_TITLE_SAYS; k++)
			tam_json_number(&json, (double)all->v[i].says[k], 4);
		tam_json_close(&json, ']');
		tam_json_close(&json, '}');
	}
	tam_json_close(&json, ']');
}

static void
put_names(const char *const *names, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		tam_json_string(&json, tam_slice_of(names[i]));
}

static void
put_line(void)
{
	tam_json_close(&json, '}');
	(void)fwrite(line.p, 1, line.n, stdout);
	(void)putchar('\n');
}

static void
begin_line(void)
{
	tam_buf_clear(&line);
	json = tam_json_on(&line);
	tam_json_open(&json, '{');
}

static void
put_head(void)
{
	begin_line();
	tam_json_key(&json, "page");
	tam_json_open(&json, '[');
	put_names(page_names, TAM_COUNT(page_names));
	tam_json_close(&json, ']');
	tam_json_key(&json, "says");
	tam_json_open(&json, '[');
	if (field != TITLE)
		put_names(fact_names, TAM_COUNT(fact_names));
	if (field == DAY)
		put_names(day_names, TAM_COUNT(day_names));
	else if (field == AUTHOR)
		put_names(author_names, TAM_COUNT(author_names));
	else
		put_names(title_names, TAM_COUNT(title_names));
	tam_json_close(&json, ']');
	put_line();
}

/* One page; 0: it could be read. */
static int
put_file(struct tamis *t, const char *path)
{
	const struct tam_input_options options = {.format = TAM_FORMAT_HTML, .max_bytes = 1 << 26};
	struct tam_input *in = NULL;
	struct tam_record record;
	struct tam_err err = {.code = TAM_OK};
	struct tamis_error error = {.text = ""};
	struct tamis_input page = {.format = TAMIS_HTML};
	int failed = 1;

	if (tam_input_open(&in, path, &options, &err) == TAM_OK &&
		tam_input_next(in, &record, &err) == TAM_OK) {
		begin_line();
		tam_json_key(&json, "input");
		tam_json_string(&json, tam_slice_of(path));
		page.bytes = (struct tamis_bytes){record.body.p, record.body.n};
		failed = tamis_clean(t, &page, &error) != TAMIS_OK;
		put_line();
	}
	tam_input_close(in);
	if (failed != 0)
		fprintf(stderr, "says: %s: %s%s\n", path, err.text, error.text);
	return failed;
}

int
main(int argc, char **argv)
{
	static const char *const fields[] = {"day", "author", "title"};
	struct tamis_packs *packs = tamis_packs_new();
	struct tamis *t = NULL;
	struct tamis_error err;
	char path[4096];
	size_t i;
	int failed = 0;

	for (i = 0; i < TAM_COUNT(fields) && (argc != 2 || strcmp(argv[1], fields[i]) != 0);)
		i++;
	if (i == TAM_COUNT(fields) || packs == NULL || tamis_packs_builtin(packs, &err) ||
		tamis_packs_compile(packs, &err) || tamis_new(&t, packs, &err))
		return 2;
	field = (enum field)i;
	put_head();
	while (fgets(path, sizeof path, stdin) != NULL) {
		path[strcspn(path, "\n")] = '\0';
		failed |= put_file(t, path);
	}
	tam_buf_free(&line);
	tamis_free(t);
	tamis_packs_free(packs);
	return failed;
}
