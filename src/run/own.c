/* Names are compared with templates: of a run in parts or with shards there are many files, and those
 * of the other parts must not come and go in the list of inputs either. */
#include "run/own.h"

#include <string.h>

#include "base/mem.h"
#include "run/shardname.h"

/* Takes `path`, which it frees. What has no folder yet has nothing in it. */
static enum tam_code
add(struct run_own *own, char *path, bool whole, struct tam_err *err)
{
	const char *base;
	size_t n;

	if (path == NULL)
		return tam_fail_nomem(err);
	base = run_base_name(path);
	n = (size_t)(base - path);
	own->v[own->n].name = run_name_with(base, "");
	own->v[own->n].whole = whole;
	path[n] = '\0';
	if (own->v[own->n].name == NULL) {
		tam_free(path);
		return tam_fail_nomem(err);
	}
	if (stat(n == 0 ? "." : path, &own->v[own->n].folder) == 0)
		own->n++;
	else
		tam_free(own->v[own->n].name);
	tam_free(path);
	return TAM_OK;
}

static enum tam_code
add_output(struct run_own *own, const struct run_options *o, struct tam_err *err)
{
	char *name = o->shard > 0 ? run_family_name(o->output, o->shards)
				  : run_name_with(o->output, ""),
	     *pattern = name;
	enum tam_code code;

	if (name != NULL && o->shard_bytes > 0 && (o->shard > 0 || !run_is_pattern(name))) {
		pattern = strchr(run_base_name(o->output), '%') != NULL ? run_name_with(name, "")
									: run_pattern_of(name);
		tam_free(name);
	}
	code = TAM_OK;
	if (pattern != NULL && o->shard_bytes > 0)
		code = add(own, run_corpus_name(pattern), true, err);
	if (code == TAM_OK)
		return add(own, pattern, false, err);
	tam_free(pattern);
	return code;
}

enum tam_code
run_own_find(struct run_own *own, const struct run_options *o, struct tam_err *err)
{
	const char *const plain[] = {o->marks, o->stats};
	enum tam_code code = TAM_OK;
	size_t i;

	memset(own, 0, sizeof *own);
	if (o->output != NULL && strcmp(o->output, "-") != 0)
		code = add_output(own, o, err);
	for (i = 0; i < TAM_COUNT(plain) && code == TAM_OK; i++)
		if (plain[i] != NULL && strcmp(plain[i], "-") != 0)
			code = add(own, run_name_with(plain[i], ""), false, err);
	return code;
}

void
run_own_free(struct run_own *own)
{
	size_t i;

	for (i = 0; i < own->n; i++)
		tam_free(own->v[i].name);
	own->n = 0;
}

/* Takes what the template stands for off the front of *name. */
static bool
take_template(const char *template, const char **name)
{
	while (*template != '\0') {
		size_t place = template[0] != '%' ? 0 : strcspn(template, "d") + 1,
		       digits = strspn(*name, "0123456789");

		if (place > 0 ? digits == 0 : *template != **name)
			return false;
		template += place > 0 ? place : 1;
		*name += place > 0 ? digits : 1;
	}
	return true;
}

bool
run_own_is(const struct run_own *own, const struct stat *folder, const char *name)
{
	const char *rest;
	size_t i;

	for (i = 0; i < own->n; i++) {
		if (own->v[i].folder.st_dev != folder->st_dev ||
			own->v[i].folder.st_ino != folder->st_ino)
			continue;
		rest = name;
		if (take_template(own->v[i].name, &rest) &&
			((*rest == '\0' && !own->v[i].whole) ||
				strcmp(rest, ".manifest.json") == 0))
			return true;
		/* Hidden ones: .NAME.partial, .NAME.journal, and .NAME. with a number. */
		rest = name + (name[0] == '.');
		if (rest > name && take_template(own->v[i].name, &rest) && *rest == '.')
			return true;
	}
	return false;
}
