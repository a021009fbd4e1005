/* Reading a pack: one directive a line, a blank line ends a rule. Every message names its line. */
#include "base/utf8.h"
#include "pat/packs.h"

enum block {
	BLOCK_NONE,
	BLOCK_RULE,
	BLOCK_SLOT,
};

struct reader {
	struct tam_packs *packs;
	struct tam_err *err;
	uint32_t pack;
	size_t line;
	struct tam_slice source; /* copied; the line being read lies in it */
	enum block block;
	struct tam_rule rule;
	size_t rule_end; /* offset in `source` behind the last directive of the rule */
	bool has_lang, has_at, has_score;
	struct tam_words *words;
	struct tam_lang_set langs; /* of the pack, for rules without a language */
	const char *langs_text;
};

/* What a directive does with its value. */
typedef enum tam_code directive_fn(struct reader *r, struct tam_slice value);

static enum tam_code
out_of_memory(struct reader *r)
{
	return tam_fail_nomem(r->err);
}

static const char *
copy(struct reader *r, struct tam_slice s)
{
	return tam_arena_copy(&r->packs->arena, s).p;
}

#define FAIL(r, ...) tam_fail_at((r)->err, TAM_FATAL, (r)->line, __VA_ARGS__)
#define SHOW(s) (int)((s).n > 80 ? 80 : (s).n), (s).p

static bool
id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || tam_is_digit(c) || c == '.' ||
	       c == '-' || c == '_';
}

static enum tam_code
on_about(struct reader *r, struct tam_slice value)
{
	r->rule.about = copy(r, value);
	return r->rule.about == NULL ? out_of_memory(r) : TAM_OK;
}

static enum tam_code
on_class(struct reader *r, struct tam_slice value)
{
	r->rule.reason = tam_reason_of(value);
	if (r->rule.reason == TAM_REASON_NONE)
		return FAIL(r, "class: unknown reason: %.*s", SHOW(value));
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

static enum tam_code
read_langs(struct reader *r, struct tam_slice value, struct tam_lang_set *set, const char **text)
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
			return FAIL(r, "lang: not a language (two or three letters) or any: %.*s",
				SHOW(tag));
		number = tam_packs_lang(r->packs, tag);
		if (number >= TAM_LANGS_MAX)
			return FAIL(r, "lang: more than %d languages", TAM_LANGS_MAX);
		set->bits[number / 64] |= (uint64_t)1 << (number % 64);
	}
	*text = copy(r, value);
	return *text == NULL ? out_of_memory(r) : TAM_OK;
}

static enum tam_code
on_lang(struct reader *r, struct tam_slice value)
{
	r->has_lang = true;
	return read_langs(r, value, &r->rule.langs, &r->rule.langs_text);
}

static enum tam_code
on_site(struct reader *r, struct tam_slice value)
{
	struct tam_slice *site;
	struct tam_slice host;

	while (tam_slice_word(&value, &host)) {
		site = TAM_PUSH(&r->packs->arena, &r->rule.sites);
		if (site == NULL)
			return out_of_memory(r);
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
on_at(struct reader *r, struct tam_slice value)
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
			return FAIL(r, "at: unknown position: %.*s", SHOW(item));
		r->rule.at |= bit;
	}
	if ((r->rule.at & TAM_AT_LINE) && (r->rule.at & TAM_AT_INLINE))
		return FAIL(r, "at: line and inline exclude each other");
	return TAM_OK;
}

static enum tam_code
on_cut(struct reader *r, struct tam_slice value)
{
	static const struct word cuts[] = {
		{"line", TAM_CUT_LINE},
		{"match", TAM_CUT_MATCH},
		{"echo above", TAM_CUT_ECHO},
		{"next if unpunctuated", TAM_CUT_NEXT},
		{"rest if unpunctuated", TAM_CUT_REST},
	};
	struct tam_slice item;
	unsigned bit, cut = 0;

	while (next_item(&value, &item)) {
		bit = word_bit(cuts, TAM_COUNT(cuts), item);
		if (bit == 0)
			return FAIL(r, "cut: unknown form: %.*s", SHOW(item));
		cut |= bit;
	}
	if (!(cut & TAM_CUT_LINE) == !(cut & TAM_CUT_MATCH))
		return FAIL(r, "cut: either line or match");
	if ((cut & TAM_CUT_NEXT) && !(cut & TAM_CUT_LINE))
		return FAIL(r, "cut: next if unpunctuated goes with line");
	if ((cut & TAM_CUT_REST) && !(cut & TAM_CUT_MATCH))
		return FAIL(r, "cut: rest if unpunctuated goes with match");
	r->rule.cut = cut;
	return TAM_OK;
}

/* Digits with at most one point: 0 to 10. */
static enum tam_code
on_score(struct reader *r, struct tam_slice value)
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
		return FAIL(r, "score: not a number above 0 and up to 10: %.*s", SHOW(value));
	r->rule.score = score;
	r->has_score = true;
	return TAM_OK;
}

static enum tam_code
add_form(struct reader *r, struct tam_slice value, bool easy)
{
	struct tam_form *form;

	if (value.n > TAM_PATTERN_BYTES)
		return FAIL(r, "longer than %d bytes", TAM_PATTERN_BYTES);
	form = TAM_PUSH(&r->packs->arena, &r->rule.forms);
	if (form == NULL)
		return out_of_memory(r);
	*form = (struct tam_form){value, r->line, easy};
	return TAM_OK;
}

static enum tam_code
on_text(struct reader *r, struct tam_slice value)
{
	return add_form(r, value, true);
}

static enum tam_code
on_re(struct reader *r, struct tam_slice value)
{
	return add_form(r, value, false);
}

static enum tam_code
add_example(struct reader *r, struct tam_slice value, bool yes)
{
	struct tam_example *e = TAM_PUSH(&r->packs->arena, &r->rule.examples);
	size_t at;

	if (e == NULL)
		return out_of_memory(r);
	*e = (struct tam_example){value, tam_slice(value.p + value.n, 0), r->line, yes};
	at = yes ? tam_slice_find(value, TAM_LIT(" => ")) : value.n;
	if (at < value.n) {
		e->text = tam_slice_trim(tam_slice(value.p, at));
		e->expect = tam_slice_trim(tam_slice_from(value, at + 4));
	}
	return TAM_OK;
}

static enum tam_code
on_yes(struct reader *r, struct tam_slice value)
{
	return add_example(r, value, true);
}

static enum tam_code
on_no(struct reader *r, struct tam_slice value)
{
	return add_example(r, value, false);
}

static enum tam_code
on_is(struct reader *r, struct tam_slice value)
{
	struct tam_slice *word;
	size_t i;

	for (i = 0; i < r->words->list.n; i++) {
		if (tam_slice_eq(r->words->list.v[i], value))
			return TAM_OK;
	}
	word = TAM_PUSH(&r->packs->arena, &r->words->list);
	if (word == NULL)
		return out_of_memory(r);
	*word = value;
	return TAM_OK;
}

static enum tam_code
start_slot(struct reader *r, struct tam_slice value)
{
	static const char *const fixed[] = {"date", "clock", "num", "name"};
	size_t i;

	for (i = 0; i < TAM_COUNT(fixed); i++) {
		if (tam_slice_eq(value, tam_slice_of(fixed[i])))
			return FAIL(r, "slot: %s has no words to give", fixed[i]);
	}
	for (i = 0; i < value.n; i++) {
		if ((value.p[i] < 'a' || value.p[i] > 'z') && value.p[i] != '_')
			return FAIL(r, "slot: a name is letters a to z: %.*s", SHOW(value));
	}
	if (value.n > 24)
		return FAIL(r, "slot: the name is longer than 24 letters");
	r->block = BLOCK_SLOT;
	r->words = tam_packs_words(r->packs, value, true);
	if (r->packs->lexicon.words.n > TAM_WORD_SLOTS)
		return FAIL(r, "slot: more than %d slots", TAM_WORD_SLOTS);
	return r->words == NULL ? out_of_memory(r) : TAM_OK;
}

static enum tam_code
start_rule(struct reader *r, struct tam_slice value)
{
	size_t i;

	for (i = 0; i < value.n; i++) {
		if (!id_char(value.p[i]))
			return FAIL(r, "rule: an id is letters, digits, dots and hyphens: %.*s",
				SHOW(value));
	}
	memset(&r->rule, 0, sizeof r->rule);
	r->block = BLOCK_RULE;
	r->has_lang = r->has_at = r->has_score = false;
	r->rule.id = copy(r, value);
	r->rule.about = "";
	r->rule.pack = r->pack;
	r->rule.line = r->line;
	r->rule.score = 1;
	return r->rule.id == NULL ? out_of_memory(r) : TAM_OK;
}

/* What a rule needs, and what follows from what it says. */
static enum tam_code
check_rule(struct reader *r)
{
	struct tam_rule *rule = &r->rule;
	size_t i, yes = 0;
	bool easy = false;

	for (i = 0; i < rule->examples.n; i++)
		yes += rule->examples.v[i].yes;
	for (i = 0; i < rule->forms.n; i++)
		easy |= rule->forms.v[i].easy;
	r->line = rule->line;
	if (rule->reason == TAM_REASON_NONE)
		return FAIL(r, "rule %s: no class", rule->id);
	if (rule->forms.n == 0)
		return FAIL(r, "rule %s: neither text nor re", rule->id);
	if (yes == 0 || yes == rule->examples.n)
		return FAIL(r, "rule %s: no %s example", rule->id, yes == 0 ? "yes" : "no");
	/* Easy notation means the whole line, unless the rule says where in a line it stands. */
	rule->whole_text =
		(rule->at & TAM_AT_LINE) != 0 ||
		(!(rule->cut & TAM_CUT_MATCH) &&
			!(rule->at & (TAM_AT_INLINE | TAM_AT_DOC_START | TAM_AT_DOC_END)));
	if (rule->cut == 0)
		rule->cut = (easy && rule->whole_text) || (rule->at & TAM_AT_LINE) ? TAM_CUT_LINE
										   : TAM_CUT_MATCH;
	if (!r->has_lang) {
		rule->langs = r->langs;
		rule->langs_text = r->langs_text;
	}
	return TAM_OK;
}

static enum tam_code
end_block(struct reader *r)
{
	struct tam_slice id = tam_slice_of(r->rule.id);
	struct tam_rule *place;
	enum block was = r->block;
	uint32_t at;

	r->block = BLOCK_NONE;
	if (was != BLOCK_RULE)
		return TAM_OK;
	if (check_rule(r) != TAM_OK)
		return r->err->code;
	r->rule.source =
		tam_slice(r->rule.source.p, (size_t)(r->source.p + r->rule_end - r->rule.source.p));
	if (tam_map_find(&r->packs->ids, id, &at)) {
		place = &r->packs->rules.v[at];
		if (place->pack == r->pack)
			return FAIL(
				r, "rule %s: the id is used in line %zu", place->id, place->line);
	} else {
		at = (uint32_t)r->packs->rules.n;
		place = TAM_PUSH(&r->packs->arena, &r->packs->rules);
		if (place == NULL || !tam_map_put(&r->packs->ids, id, at))
			return out_of_memory(r);
	}
	*place = r->rule;
	return TAM_OK;
}

/* A directive outside a rule: opens a block, or sets the language of the rules that follow. */
static enum tam_code
outer(struct reader *r, struct tam_slice name, struct tam_slice value)
{
	if (tam_slice_eq(name, TAM_LIT("rule")))
		return start_rule(r, value);
	if (tam_slice_eq(name, TAM_LIT("slot")))
		return start_slot(r, value);
	if (tam_slice_eq(name, TAM_LIT("lang")))
		return read_langs(r, value, &r->langs, &r->langs_text);
	return FAIL(r, "%.*s stands outside a rule", SHOW(name));
}

static enum tam_code
inner(struct reader *r, struct tam_slice name, struct tam_slice value)
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

	if (r->block == BLOCK_SLOT) {
		if (tam_slice_eq(name, TAM_LIT("is")))
			return on_is(r, value);
		return FAIL(r, "unknown in a slot: %.*s", SHOW(name));
	}
	for (i = 0; i < TAM_COUNT(directives); i++) {
		if (tam_slice_eq(name, tam_slice_of(directives[i].name)))
			return directives[i].run(r, value);
	}
	if (tam_slice_eq(name, TAM_LIT("rule")))
		return FAIL(r, "a blank line has to end rule %s first", r->rule.id);
	return FAIL(r, "unknown directive: %.*s", SHOW(name));
}

static enum tam_code
read_line(struct reader *r, struct tam_slice line)
{
	struct tam_slice value = line, name;
	bool opens = r->block == BLOCK_NONE;
	enum tam_code code;

	if (line.p[0] == '#')
		return TAM_OK;
	(void)tam_slice_word(&value, &name);
	value = tam_slice_trim(value);
	if (value.n == 0)
		return FAIL(r, "%.*s: nothing behind it", SHOW(name));
	code = opens ? outer(r, name, value) : inner(r, name, value);
	if (code != TAM_OK)
		return code;
	if (opens && r->block == BLOCK_RULE)
		r->rule.source.p = line.p;
	r->rule_end = (size_t)(line.p + line.n - r->source.p);
	return TAM_OK;
}

static enum tam_code
check_bytes(struct reader *r)
{
	size_t bad = tam_utf8_check(r->source), i;

	r->line = 1;
	for (i = 0; i < r->source.n; i++) {
		unsigned char c = (unsigned char)r->source.p[i];

		if (i == bad)
			return FAIL(r, "not UTF-8");
		if (c == '\n')
			r->line++;
		else if ((c < ' ' && c != '\t' && c != '\r') || c == 0x7F)
			return FAIL(r, "control character %d", c);
	}
	r->line = 0;
	return TAM_OK;
}

static enum tam_code
read_pack(struct reader *r)
{
	struct tam_slice rest = r->source, line;
	enum tam_code code = r->packs->packs.v[r->pack].tested ? TAM_OK : check_bytes(r);

	if (tam_slice_starts(rest, TAM_LIT("\xEF\xBB\xBF")))
		rest = tam_slice_from(rest, 3);
	while (code == TAM_OK && tam_slice_line(&rest, &line)) {
		size_t at = ++r->line;

		line = tam_slice_trim(line);
		code = line.n == 0 ? end_block(r) : read_line(r, line);
		r->line = at;
	}
	return code == TAM_OK ? end_block(r) : code;
}

static enum tam_code
add_pack(struct tam_packs *packs, const char *name, struct tam_slice source, bool tested,
	struct tam_err *err)
{
	struct reader r = {.packs = packs, .err = err, .langs = {.any = true}, .langs_text = "any"};
	struct tam_pack *pack;

	if (packs->compiled)
		return tam_fail(err, TAM_FATAL, "%s: the packs are compiled already", name);
	r.pack = (uint32_t)packs->packs.n;
	r.source = tam_arena_copy(&packs->arena, source);
	pack = TAM_PUSH(&packs->arena, &packs->packs);
	if (pack == NULL || r.source.p == NULL)
		return tam_fail_nomem(err);
	pack->tested = tested;
	tam_digest(source, pack->digest);
	pack->name = tam_arena_copy(&packs->arena, tam_slice_of(name)).p;
	if (pack->name == NULL)
		return tam_fail_nomem(err);
	return read_pack(&r);
}

enum tam_code
tam_packs_add(
	struct tam_packs *packs, const char *name, struct tam_slice source, struct tam_err *err)
{
	return add_pack(packs, name, source, false, err);
}

enum tam_code
tam_packs_builtin(struct tam_packs *packs, struct tam_err *err)
{
	const struct tam_builtin_pack *b;
	enum tam_code code = TAM_OK;

	for (b = tam_builtin_packs; b->name != NULL && code == TAM_OK; b++)
		code = add_pack(packs, b->name, tam_slice(b->source, b->n), true, err);
	return code;
}
