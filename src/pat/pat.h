/* Pattern packs: the rules that name chrome, loaded, checked, compiled and run.
 *
 * The language of packs is tamis-pattern(5). Packs are shared and read-only once compiled; a
 * matcher holds what one thread writes while it matches. */
#ifndef TAM_PAT_PAT_H
#define TAM_PAT_PAT_H

#include "base/doc.h"

struct tam_packs;   /* owned by who made it */
struct tam_matcher; /* borrows its packs */

/* What is embedded in the binary, made by pat/embed.sh; the last one has name NULL. */
struct tam_builtin_pack {
	const char *name;   /* "fr/comments" */
	const char *source; /* the file, NUL-terminated */
	size_t n;
};
extern const struct tam_builtin_pack tam_builtin_packs[];

struct tam_packs *tam_packs_new(void);
void tam_packs_free(struct tam_packs *packs);

/* Parses one pack. `name` stands in messages and in tam_rule_info (copied). A rule with a known id
 * replaces that rule when it comes from another pack, and is an error within the same pack.
 * Errors are TAM_FATAL with err->line set. */
enum tam_code tam_packs_add(struct tam_packs *packs, const char *name, struct tam_slice source,
	struct tam_err *err) TAM_CHECKED;

/* Adds the packs that are embedded. */
enum tam_code tam_packs_builtin(struct tam_packs *packs, struct tam_err *err) TAM_CHECKED;

/* Builds the tables and compiles the expressions, but for those of embedded packs, which are compiled
 * when they are first needed. No pack can be added afterwards. */
enum tam_code tam_packs_compile(struct tam_packs *packs, struct tam_err *err) TAM_CHECKED;

/* For listing and explaining. All strings live as long as the packs. */
struct tam_rule_info {
	const char *id, *about, *pack, *langs; /* langs: "fr en" or "any" */
	enum tam_reason reason;
	size_t line; /* of `rule` in its pack */
	double score;
	struct tam_slice source; /* the rule as written */
};

size_t tam_packs_count(const struct tam_packs *packs);
struct tam_rule_info tam_packs_rule(const struct tam_packs *packs, size_t index);

/* Index of a rule by id, or tam_packs_count() when there is none. */
size_t tam_packs_find(const struct tam_packs *packs, struct tam_slice id);

/* One digest per pack, "xxh128:...", for manifests: calls `each` in order of loading. */
void tam_packs_each(const struct tam_packs *packs,
	void (*each)(void *user, const char *name, const char *digest, size_t rules), void *user);

/* Runs every yes and no example / every lint rule; calls `say` once for each failure with the place
 * and what is wrong. Gives the number of failures, *checked the number of examples or rules. */
typedef void tam_packs_say(void *user, const char *pack, size_t line, const char *message);
size_t tam_packs_test(
	const struct tam_packs *packs, tam_packs_say *say, void *user, size_t *checked);
size_t tam_packs_lint(
	const struct tam_packs *packs, tam_packs_say *say, void *user, size_t *checked);

enum tam_code tam_matcher_new(
	struct tam_matcher **out, const struct tam_packs *packs, struct tam_err *err) TAM_CHECKED;
void tam_matcher_free(struct tam_matcher *m);

/* Marks blocks, adds edits and captures by the rules that apply to doc->lang and doc->hints.url.
 * All marks are TAM_STAGE_patterns. Cost is linear in the text. */
enum tam_code tam_pat_run(
	struct tam_matcher *m, struct tam_doc *doc, struct tam_err *err) TAM_CHECKED;

#endif
