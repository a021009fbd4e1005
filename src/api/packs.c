/* tamis.h: pattern packs and reasons. */
#include "api/handle.h"
#include "base/mem.h"

enum tamis_status
tam_status(enum tam_code code, const struct tam_err *from, struct tamis_error *to)
{
	to->status = code == TAM_BAD ? TAMIS_BAD : TAMIS_FATAL;
	to->line = from->line;
	memcpy(to->text, from->text, sizeof to->text);
	return to->status;
}

const char *
tamis_version(void)
{
	return TAMIS_VERSION;
}

struct tamis_packs *
tamis_packs_new(void)
{
	struct tamis_packs *p = tam_alloc(sizeof *p);

	if (p == NULL)
		return NULL;
	p->packs = tam_packs_new();
	if (p->packs == NULL) {
		tam_free(p);
		return NULL;
	}
	return p;
}

void
tamis_packs_free(struct tamis_packs *packs)
{
	if (packs == NULL)
		return;
	tam_packs_free(packs->packs);
	tam_free(packs);
}

enum tamis_status
tamis_packs_builtin(struct tamis_packs *packs, struct tamis_error *err)
{
	struct tam_err inner = {0};
	enum tam_code code = tam_packs_builtin(packs->packs, &inner);

	return code == TAM_OK ? TAMIS_OK : tam_status(code, &inner, err);
}

enum tamis_status
tamis_packs_add(struct tamis_packs *packs, const char *name, struct tamis_bytes source,
	struct tamis_error *err)
{
	struct tam_err inner = {0};
	enum tam_code code = tam_packs_add(packs->packs, name, tam_from_bytes(source), &inner);

	return code == TAM_OK ? TAMIS_OK : tam_status(code, &inner, err);
}

enum tamis_status
tamis_packs_compile(struct tamis_packs *packs, struct tamis_error *err)
{
	struct tam_err inner = {0};
	enum tam_code code = tam_packs_compile(packs->packs, &inner);

	return code == TAM_OK ? TAMIS_OK : tam_status(code, &inner, err);
}

size_t
tamis_packs_count(const struct tamis_packs *packs)
{
	return tam_packs_count(packs->packs);
}

struct tamis_rule
tamis_packs_rule(const struct tamis_packs *packs, size_t index)
{
	struct tam_rule_info r = tam_packs_rule(packs->packs, index);

	return (struct tamis_rule){
		.id = r.id,
		.about = r.about,
		.reason = tam_reason_name(r.reason),
		.pack = r.pack,
		.langs = r.langs,
		.line = r.line,
		.score = r.score,
		.source = tam_to_bytes(r.source),
	};
}

void
tamis_packs_each(const struct tamis_packs *packs,
	void (*each)(void *user, const char *name, const char *digest, size_t rules), void *user)
{
	tam_packs_each(packs->packs, each, user);
}

size_t
tamis_packs_test(const struct tamis_packs *packs, tamis_say *say, void *user, size_t *checked)
{
	return tam_packs_test(packs->packs, say, user, checked);
}

size_t
tamis_packs_lint(const struct tamis_packs *packs, tamis_say *say, void *user, size_t *checked)
{
	return tam_packs_lint(packs->packs, say, user, checked);
}

int
tamis_reasons(void)
{
	return TAM_REASONS - 1;
}

const char *
tamis_reason_name(int reason)
{
	return reason >= 0 && reason < TAM_REASONS ? tam_reason_name((enum tam_reason)reason)
						   : NULL;
}

const char *
tamis_reason_about(int reason)
{
	return reason >= 0 && reason < TAM_REASONS ? tam_reason_about((enum tam_reason)reason)
						   : NULL;
}
