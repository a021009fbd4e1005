/* From a `text` or `re` line to the expression that PCRE2 gets. */
#include "base/utf8.h"
#include "pat/compile.h"
#include "text/chars.h"

enum tam_code
tam_fail_form(struct tam_compiler *c, const struct tam_form *form, const struct tam_err *what)
{
	const struct tam_rule *r = tam_rule_of(c);

	return tam_fail_at(c->err, what->code, form->line, "%s:%zu: rule %s: %s",
		c->packs->packs.v[r->pack].name, form->line, r->id, what->text);
}

/* A call of the slot, which is defined once, at the end of the expression. False when no pack
 * gives it words. */
static bool
put_slot(struct tam_compiler *c, struct tam_slice slot)
{
	const struct tam_lang_set *langs = &tam_rule_of(c)->langs;
	size_t i;

	tam_buf_printf(&c->pattern, "(?&slot_%.*s)", (int)slot.n, slot.p);
	for (i = 0; i < c->slot_count && !tam_slice_eq(c->slots[i], slot); i++)
		continue;
	if (i < c->slot_count)
		return true;
	if (i == TAM_COUNT(c->slots))
		return false;
	c->slots[c->slot_count++] = slot;
	tam_buf_printf(&c->definitions, "(?<slot_%.*s>", (int)slot.n, slot.p);
	if (!tam_slot_regex(&c->definitions, &c->shared, c->packs, slot))
		return false;
	tam_buf_char(&c->definitions, ')');
	if (!tam_slice_eq(slot, TAM_LIT("date")))
		return true;
	c->dated.any |= langs->any;
	for (i = 0; i < TAM_COUNT(langs->bits); i++)
		c->dated.bits[i] |= langs->bits[i];
	return true;
}

/* Easy notation inside a line begins and ends with words, not in the middle of one. */
static const char easy_edge[] = "(?:(?<!\\w)|(?!\\w))";

void
tam_pattern_open(struct tam_compiler *c, bool easy, bool whole)
{
	tam_buf_clear(&c->pattern);
	tam_buf_clear(&c->definitions);
	c->slot_count = 0;
	c->shared = 0;
	if (easy && !whole)
		tam_buf_str(&c->pattern, easy_edge);
	tam_buf_str(&c->pattern, "(?:");
}

/* What follows a match at the end of the document is blank. */
void
tam_pattern_close(struct tam_compiler *c, bool easy, bool whole)
{
	const struct tam_rule *r = tam_rule_of(c);

	tam_buf_char(&c->pattern, ')');
	if (whole)
		tam_buf_printf(&c->pattern, "(?C%d)", TAM_ASK_LINE_END);
	else if (easy)
		tam_buf_str(&c->pattern, easy_edge);
	if (tam_rule_placed(r) && (r->at & TAM_AT_DOC_END))
		tam_buf_str(&c->pattern, "(?=\\s*+\\z)");
	if (c->slot_count == 0)
		return;
	tam_buf_str(&c->pattern, "(?(DEFINE)");
	tam_buf_slice(&c->pattern, tam_buf_all(&c->definitions));
	tam_buf_char(&c->pattern, ')');
}

/* Says that a slot has no words. */
static enum tam_code
fail_slot(struct tam_compiler *c, const struct tam_form *form, struct tam_slice slot)
{
	struct tam_err why;

	(void)tam_fail(&why, TAM_FATAL, "slot <%.*s> has no words", (int)slot.n, slot.p);
	return tam_fail_form(c, form, &why);
}

/* A literal for the parser of required literals. `(?<!\\w)` in its expression lets a blank be
 * missing: it is certain only behind a word, and before one that is written out. */
static void
put_plain(struct tam_buf *out, struct tam_slice s)
{
	size_t i, step, last = 0;
	bool before = false;
	uint32_t ch;

	for (i = 0; i < s.n; i += step) {
		if (tam_char_is_word(tam_utf8_get(s, i, &step)))
			last = i;
	}
	for (i = 0; i < s.n; i += step) {
		ch = tam_utf8_get(s, i, &step);
		if (tam_char_is_space(ch)) {
			tam_buf_str(out, before && i < last ? "\\s" : "\\s?");
		} else if (ch < 0x80 && !tam_char_is_word(ch)) {
			tam_buf_char(out, '\\');
			tam_buf_char(out, (char)ch);
		} else {
			tam_buf_add(out, s.p + i, step);
		}
		before = tam_char_is_word(ch);
	}
}

/* What a slot requires: one of its words, or nothing that is known. */
static void
put_plain_slot(struct tam_compiler *c, struct tam_slice slot)
{
	const struct tam_words *words = tam_packs_words(c->packs, slot, false);

	if (words == NULL) {
		tam_buf_str(&c->scratch, tam_slot_has_digit(slot) ? "\\d.*" : ".+");
		return;
	}
	tam_buf_char(&c->scratch, TAM_GIVEN_SET);
	tam_buf_char(&c->scratch, (char)(words - c->packs->lexicon.words.v + 1));
}

enum tam_code
tam_pattern_nodes(struct tam_compiler *c, const struct tam_form *form, const struct tam_node *node)
{
	const struct tam_choice *choice;
	enum tam_code code = TAM_OK;

	for (; node != NULL && code == TAM_OK; node = node->next) {
		switch (node->kind) {
		case TAM_NODE_TEXT:
			tam_literal_regex(&c->pattern, &c->classes, node->text);
			put_plain(&c->scratch, node->text);
			break;
		case TAM_NODE_SLOT:
			tam_buf_str(&c->pattern, node->slot.capture != NULL ? "(" : "(?:");
			if (!put_slot(c, node->slot.slot))
				return fail_slot(c, form, node->slot.slot);
			tam_buf_char(&c->pattern, ')');
			put_plain_slot(c, node->slot.slot);
			break;
		case TAM_NODE_GROUP:
			for (choice = node->choices; choice != NULL && code == TAM_OK;
				choice = choice->next) {
				const char *open = choice == node->choices ? "(?:" : "|";

				tam_buf_str(&c->pattern, open);
				tam_buf_str(&c->scratch, open);
				code = tam_pattern_nodes(c, form, choice->first);
			}
			tam_buf_str(&c->pattern, node->optional ? ")?" : ")");
			tam_buf_str(&c->scratch, node->optional ? ")?" : ")");
			break;
		}
	}
	return code;
}

enum tam_code
tam_pattern_re(struct tam_compiler *c, const struct tam_form *form)
{
	struct tam_slice s = form->pattern;
	struct tam_slot_use use;
	struct tam_err why;
	size_t i, n;

	tam_buf_str(&c->scratch, "(?:");
	for (i = 0; i < s.n; i++) {
		n = s.p[i] == '<' ? tam_slot_spelled(tam_slice_from(s, i + 1)) : 0;
		if (n == 0 || i + 1 + n >= s.n || s.p[i + 1 + n] != '>') {
			tam_buf_char(&c->pattern, s.p[i]);
			tam_buf_char(&c->scratch, s.p[i]);
			continue;
		}
		if (tam_slot_read(&use, tam_slice(s.p + i + 2, n - 2), tam_rule_of(c)->reason,
			    &why) != TAM_OK)
			return tam_fail_form(c, form, &why);
		tam_buf_str(&c->pattern, use.capture == NULL ? "(?:" : "(?<");
		if (use.capture != NULL)
			tam_buf_printf(&c->pattern, "%s>", use.capture);
		if (!put_slot(c, use.slot))
			return fail_slot(c, form, use.slot);
		tam_buf_char(&c->pattern, ')');
		tam_buf_str(&c->scratch, "(?:");
		put_plain_slot(c, use.slot);
		tam_buf_char(&c->scratch, ')');
		i += n + 1;
	}
	tam_buf_char(&c->scratch, ')');
	return TAM_OK;
}
