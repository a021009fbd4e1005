/* What the directives of a rule say, one by one, and what follows when all of them are read. */
#include "pat/directive.h"

/* What a directive does with its value. */
typedef enum tam_code directive_fn(struct tam_draft *d, struct tam_slice value);

static const char *
copy(struct tam_draft *d, struct tam_slice s)
{
	return tam_arena_copy(&d->packs->arena, s).p;
}

static bool
id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || tam_is_digit(c) || c == '.' ||
	       c == '-' || c == '_';
}

enum tam_code
tam_draft_start(struct tam_draft *d, struct tam_slice id)
{
	size_t i;

	for (i = 0; i < id.n; i++) {
		if (!id_char(id.p[i]))
			return TAM_FAIL_HERE(d,
				"rule: an id is letters, digits, dots and hyphens: %.*s",
				TAM_SHOW(id));
	}
	memset(&d->rule, 0, sizeof d->rule);
	d->has_lang = false;
	d->rule.id = copy(d, id);
	d->rule.about = "";
	d->rule.pack = d->pack;
	d->rule.line = d->line;
	d->rule.score = 1;
	return d->rule.id == NULL ? tam_fail_nomem(d->err) : TAM_OK;
}

static enum tam_code
on_about(struct tam_draft *d, struct tam_slice value)
{
	d->rule.about = copy(d, value);
	return d->rule.about == NULL ? tam_fail_nomem(d->err) : TAM_OK;
}

static enum tam_code
on_class(struct tam_draft *d, struct tam_slice value)
{
	d->rule.reason = tam_reason_of(value);
	if (d->rule.reason == TAM_REASON_NONE)
		return TAM_FAIL_HERE(d, "class: unknown reason: %.*s", TAM_SHOW(value));
	return TAM_OK;
}

static bool
lang_tag(struct tam_slice tag)
{
	size_t i;

	for (i = 0; i < tag.n; i++) {
		if (tag.p[i] < 'a' || tag.p[i] > 'z')
			return false;
	}
	return tag.n == 2 || tag.n == 3;
}

enum tam_code
tam_draft_langs(
	struct tam_draft *d, struct tam_slice value, struct tam_lang_set *set, const char **text)
{
	struct tam_slice rest = value, tag;
	uint32_t number;

	memset(set, 0, sizeof *set);
	while (tam_slice_word(&rest, &tag)) {
		if (tam_slice_eq(tag, TAM_LIT("any"))) {
			set->any = true;
			continue;
		}
		if (!lang_tag(tag))
			return TAM_FAIL_HERE(d,
				"lang: not a language (two or three letters) or any: %.*s",
				TAM_SHOW(tag));
		number = tam_packs_lang(d->packs, tag);
		if (number >= TAM_LANGS_MAX)
			return TAM_FAIL_HERE(d, "lang: more than %d languages", TAM_LANGS_MAX);
		set->bits[number / 64] |= (uint64_t)1 << (number % 64);
	}
	*text = copy(d, value);
	return *text == NULL ? tam_fail_nomem(d->err) : TAM_OK;
}

static enum tam_code
on_lang(struct tam_draft *d, struct tam_slice value)
{
	d->has_lang = true;
	return tam_draft_langs(d, value, &d->rule.langs, &d->rule.langs_text);
}

static enum tam_code
on_site(struct tam_draft *d, struct tam_slice value)
{
	struct tam_slice *site;
	struct tam_slice host;

	while (tam_slice_word(&value, &host)) {
		site = TAM_PUSH(&d->packs->arena, &d->rule.sites);
		if (site == NULL)
			return tam_fail_nomem(d->err);
		*site = host;
	}
	return TAM_OK;
}

/* Takes the next item of a comma-separated list. */
static bool
next_item(struct tam_slice *rest, struct tam_slice *item)
{
	size_t comma;

	if (rest->n == 0)
		return false;
	comma = tam_slice_find(*rest, TAM_LIT(","));
	*item = tam_slice_trim(tam_slice(rest->p, comma));
	*rest = tam_slice_from(*rest, comma + 1);
	return true;
}

struct word {
	const char *name;
	unsigned bit;
};

static unsigned
word_bit(const struct word *words, size_t n, struct tam_slice name)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (tam_slice_eq(name, tam_slice_of(words[i].name)))
			return words[i].bit;
	}
	return 0;
}

static enum tam_code
on_at(struct tam_draft *d, struct tam_slice value)
{
	static const struct word places[] = {
		{"line", TAM_AT_LINE},
		{"head", TAM_AT_HEAD},
		{"tail", TAM_AT_TAIL},
		{"edge", TAM_AT_EDGE},
		{"beside-chrome", TAM_AT_BESIDE},
		{"doc-start", TAM_AT_DOC_START},
		{"doc-end", TAM_AT_DOC_END},
		{"inline", TAM_AT_INLINE},
		{"after-prose", TAM_AT_AFTER},
	};
	struct tam_slice item;
	unsigned bit;

	while (next_item(&value, &item)) {
		bit = word_bit(places, TAM_COUNT(places), item);
		if (bit == 0)
			return TAM_FAIL_HERE(d, "at: unknown position: %.*s", TAM_SHOW(item));
		d->rule.at |= bit;
	}
	if ((d->rule.at & TAM_AT_LINE) && (d->rule.at & TAM_AT_INLINE))
		return TAM_FAIL_HERE(d, "at: line and inline exclude each other");
	return TAM_OK;
}

static enum tam_code
on_cut(struct tam_draft *d, struct tam_slice value)
{
	static const struct word cuts[] = {
		{"line", TAM_CUT_LINE},
		{"match", TAM_CUT_MATCH},
		{"echo above", TAM_CUT_ECHO},
		{"next if unpunctuated", TAM_CUT_NEXT},
		{"rest if unpunctuated", TAM_CUT_REST},
		{"document if little else", TAM_CUT_DOCUMENT},
	};
	struct tam_slice item;
	unsigned bit, cut = 0;

	while (next_item(&value, &item)) {
		bit = word_bit(cuts, TAM_COUNT(cuts), item);
		if (bit == 0)
			return TAM_FAIL_HERE(d, "cut: unknown form: %.*s", TAM_SHOW(item));
		cut |= bit;
	}
	if (!(cut & TAM_CUT_LINE) == !(cut & TAM_CUT_MATCH))
		return TAM_FAIL_HERE(d, "cut: either line or match");
	if ((cut & TAM_CUT_NEXT) && !(cut & TAM_CUT_LINE))
		return TAM_FAIL_HERE(d, "cut: next if unpunctuated goes with line");
	if ((cut & TAM_CUT_DOCUMENT) && !(cut & TAM_CUT_LINE))
		return TAM_FAIL_HERE(d, "cut: document if little else goes with line");
	if ((cut & TAM_CUT_REST) && !(cut & TAM_CUT_MATCH))
		return TAM_FAIL_HERE(d, "cut: rest if unpunctuated goes with match");
	d->rule.cut = cut;
	return TAM_OK;
}

/* Digits with at most one point: 0 to 10. */
static enum tam_code
on_score(struct tam_draft *d, struct tam_slice value)
{
	double score = 0, unit = 1;
	bool point = false;
	size_t i, digits = 0;

	for (i = 0; i < value.n && digits < 9; i++) {
		if (value.p[i] == '.' && !point) {
			point = true;
		} else if (tam_is_digit(value.p[i])) {
			score = score * 10 + (value.p[i] - '0');
			unit = point ? unit * 10 : unit;
			digits++;
		} else {
			break;
		}
	}
	score /= unit;
	if (i < value.n || digits == 0 || score <= 0 || score > 10)
		return TAM_FAIL_HERE(
			d, "score: not a number above 0 and up to 10: %.*s", TAM_SHOW(value));
	d->rule.score = score;
	return TAM_OK;
}

static enum tam_code
add_form(struct tam_draft *d, struct tam_slice value, bool easy)
{
	struct tam_form *form;

	if (value.n > TAM_PATTERN_BYTES)
		return TAM_FAIL_HERE(d, "longer than %d bytes", TAM_PATTERN_BYTES);
	form = TAM_PUSH(&d->packs->arena, &d->rule.forms);
	if (form == NULL)
		return tam_fail_nomem(d->err);
	*form = (struct tam_form){value, d->line, easy};
	return TAM_OK;
}

static enum tam_code
on_text(struct tam_draft *d, struct tam_slice value)
{
	return add_form(d, value, true);
}

static enum tam_code
on_re(struct tam_draft *d, struct tam_slice value)
{
	return add_form(d, value, false);
}

static enum tam_code
add_example(struct tam_draft *d, struct tam_slice value, bool yes)
{
	struct tam_example *e = TAM_PUSH(&d->packs->arena, &d->rule.examples);
	size_t at;

	if (e == NULL)
		return tam_fail_nomem(d->err);
	*e = (struct tam_example){value, tam_slice(value.p + value.n, 0), d->line, yes};
	at = yes ? tam_slice_find(value, TAM_LIT(" => ")) : value.n;
	if (at < value.n) {
		e->text = tam_slice_trim(tam_slice(value.p, at));
		e->expect = tam_slice_trim(tam_slice_from(value, at + 4));
	}
	return TAM_OK;
}

static enum tam_code
on_yes(struct tam_draft *d, struct tam_slice value)
{
	return add_example(d, value, true);
}

static enum tam_code
on_no(struct tam_draft *d, struct tam_slice value)
{
	return add_example(d, value, false);
}

enum tam_code
tam_draft_directive(struct tam_draft *d, struct tam_slice name, struct tam_slice value)
{
	static const struct {
		const char *name;
		directive_fn *run;
	} directives[] = {
		{"about", on_about},
		{"class", on_class},
		{"lang", on_lang},
		{"site", on_site},
		{"at", on_at},
		{"cut", on_cut},
		{"score", on_score},
		{"text", on_text},
		{"re", on_re},
		{"yes", on_yes},
		{"no", on_no},
	};
	size_t i;

	for (i = 0; i < TAM_COUNT(directives); i++) {
		if (tam_slice_eq(name, tam_slice_of(directives[i].name)))
			return directives[i].run(d, value);
	}
	if (tam_slice_eq(name, TAM_LIT("rule")))
		return TAM_FAIL_HERE(d, "a blank line has to end rule %s first", d->rule.id);
	return TAM_FAIL_HERE(d, "unknown directive: %.*s", TAM_SHOW(name));
}

enum tam_code
tam_draft_finish(struct tam_draft *d)
{
	struct tam_rule *rule = &d->rule;
	size_t i, yes = 0;
	bool easy = false;

	for (i = 0; i < rule->examples.n; i++)
		yes += rule->examples.v[i].yes;
	for (i = 0; i < rule->forms.n; i++)
		easy |= rule->forms.v[i].easy;
	d->line = rule->line;
	if (rule->reason == TAM_REASON_NONE)
		return TAM_FAIL_HERE(d, "rule %s: no class", rule->id);
	if (rule->forms.n == 0)
		return TAM_FAIL_HERE(d, "rule %s: neither text nor re", rule->id);
	if (yes == 0 || yes == rule->examples.n)
		return TAM_FAIL_HERE(
			d, "rule %s: no %s example", rule->id, yes == 0 ? "yes" : "no");
	/* Easy notation means the whole line, unless the rule says where in a line it stands. */
	rule->whole_text =
		(rule->at & TAM_AT_LINE) != 0 ||
		(!(rule->cut & TAM_CUT_MATCH) &&
			!(rule->at & (TAM_AT_INLINE | TAM_AT_DOC_START | TAM_AT_DOC_END)));
	if (rule->cut == 0)
		rule->cut = (easy && rule->whole_text) || (rule->at & TAM_AT_LINE) ? TAM_CUT_LINE
										   : TAM_CUT_MATCH;
	if (!d->has_lang) {
		rule->langs = d->langs;
		rule->langs_text = d->langs_text;
	}
	return TAM_OK;
}
