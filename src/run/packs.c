/* Loading packs. */
#include "run/packs.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/mem.h"
#include "run/names.h"
#include "run/report.h"

/* An error in the pack `name`; NULL when the message itself says where. */
static bool
complain(const char *name, const struct tamis_error *err)
{
	struct tam_buf where = {0};

	if (name == NULL) {
		run_report(NULL, 0, "%s", err->text);
		return false;
	}
	tam_buf_str(&where, name);
	if (err->line > 0)
		tam_buf_printf(&where, ":%zu", err->line);
	tam_buf_char(&where, '\0');
	run_report(where.failed ? name : where.p, 0, "%s", err->text);
	tam_buf_free(&where);
	return false;
}

static bool
add_file(struct tamis_packs *packs, const char *name)
{
	struct tam_err inner = {0};
	struct tamis_error err = {0};
	struct tamis_bytes source;
	char *text;
	bool ok;

	if (run_read_file(name, &text, &source.n, &inner) != TAM_OK) {
		run_report(NULL, 0, "%s", inner.text);
		return false;
	}
	source.p = text;
	ok = tamis_packs_add(packs, name, source, &err) == TAMIS_OK || complain(name, &err);
	tam_free(text);
	return ok;
}

static bool
is_pack(const char *name)
{
	size_t n = strlen(name);

	return n > 4 && strcmp(name + n - 4, ".pat") == 0;
}

/* A file is a pack whatever its name; in a folder only *.pat are. */
static bool
add_path(struct tamis_packs *packs, const char *path)
{
	struct run_names names = {0};
	struct tam_err err = {0};
	bool ok = true;
	size_t i, found = 0;

	if (run_names_add(&names, path, true, &err) != TAM_OK) {
		run_report(NULL, 0, "%s", err.text);
		return false;
	}
	for (i = 0; i < names.n && ok; i++) {
		if (strcmp(names.v[i], path) != 0 && !is_pack(names.v[i]))
			continue;
		found++;
		ok = add_file(packs, names.v[i]);
	}
	if (found == 0) {
		run_report(path, 0, "no packs (*.pat) in this folder");
		ok = false;
	}
	run_names_free(&names);
	return ok;
}

struct tamis_packs *
run_packs(bool builtin, const char *const *paths, size_t n)
{
	struct tamis_packs *packs = tamis_packs_new();
	struct tamis_error err = {0};
	bool ok = packs != NULL;
	size_t i;

	if (packs == NULL)
		run_report(NULL, 0, "out of memory");
	if (ok && builtin)
		ok = tamis_packs_builtin(packs, &err) == TAMIS_OK || complain(NULL, &err);
	for (i = 0; i < n && ok; i++)
		ok = add_path(packs, paths[i]);
	if (ok)
		ok = tamis_packs_compile(packs, &err) == TAMIS_OK || complain(NULL, &err);
	if (ok)
		return packs;
	tamis_packs_free(packs);
	return NULL;
}

static void
member(struct tam_json *j, const char *key, const char *value)
{
	tam_json_key(j, key);
	tam_json_string(j, tam_slice_of(value));
}

void
run_print_rule_json(const struct tamis_rule *r)
{
	struct tam_buf out = {0};
	struct tam_json j = tam_json_on(&out);

	tam_json_open(&j, '{');
	member(&j, "id", r->id);
	member(&j, "class", r->reason);
	member(&j, "lang", r->langs);
	member(&j, "about", r->about);
	tam_json_key(&j, "score");
	tam_json_number(&j, r->score, 2);
	member(&j, "pack", r->pack);
	tam_json_key(&j, "line");
	tam_json_count(&j, r->line);
	tam_json_key(&j, "source");
	tam_json_string(&j, tam_slice(r->source.p, r->source.n));
	tam_json_close(&j, '}');
	tam_buf_char(&out, '\n');
	if (!out.failed)
		(void)fwrite(out.p, 1, out.n, stdout);
	tam_buf_free(&out);
}
