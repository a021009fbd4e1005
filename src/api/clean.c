/* tamis.h: cleaning a document, and asking about the result. */
#include "api/handle.h"
#include "base/mem.h"
#include "date/date.h"
#include "html/page.h"
#include "io/reader.h"
#include "io/record.h"
#include "text/encodings.h"
#include "text/unwrap.h"

enum {
	LEAST_MEMORY = 64 * 1024 * 1024,
	MEMORY_PER_BYTE = 32,
	PROGRAM = 36 * 1024 * 1024, /* with the packs that are built in */
	DEPTH = 512,
};

enum tamis_status
tamis_new(struct tamis **out, const struct tamis_packs *packs, struct tamis_error *err)
{
	struct tam_err inner = {0};
	struct tamis *t = tam_calloc(1, sizeof *t);
	enum tam_code code;

	*out = NULL;
	if (t == NULL)
		return tam_status(tam_fail_nomem(&inner), &inner, err);
	t->packs = packs->packs;
	tam_arena_init(&t->arena, 0);
	code = tam_matcher_new(&t->matcher, t->packs, &inner);
	if (code != TAM_OK) {
		tamis_free(t);
		return tam_status(code, &inner, err);
	}
	*out = t;
	return TAMIS_OK;
}

void
tamis_free(struct tamis *t)
{
	if (t == NULL)
		return;
	tam_matcher_free(t->matcher);
	tam_arena_free(&t->arena);
	tam_buf_free(&t->out);
	tam_free(t);
}

static enum tam_mode
mode_of(const struct tamis_input *in)
{
	struct tam_slice s = tam_from_bytes(in->bytes);

	if (in->mode == TAMIS_MODE_PAGE)
		return TAM_MODE_PAGE;
	if (in->mode == TAMIS_MODE_DUMP)
		return TAM_MODE_DUMP;
	if (in->mode == TAMIS_MODE_ARTICLE)
		return TAM_MODE_ARTICLE;
	if (in->format == TAMIS_HTML)
		return TAM_MODE_PAGE;
	if (in->format == TAMIS_TEXT)
		return TAM_MODE_AUTO;
	return tam_reader_html.bid(s) > tam_reader_text.bid(s) ? TAM_MODE_PAGE : TAM_MODE_AUTO;
}

static enum tam_aim
aim_of(const struct tamis_input *in)
{
	static const enum tam_aim aims[] = {TAM_AIM_BALANCE, TAM_AIM_PRECISION, TAM_AIM_RECALL};

	return aims[in->aim];
}

/* What a document may take, and what of it while it is a tree: a page that needs more has a cheaper way,
 * so that with the program itself, the document and the output it stays below the same bound. */
static size_t
budget(const struct tamis_input *in, size_t *tree)
{
	size_t memory = LEAST_MEMORY, by_size, rest;

	if (in->max_memory != 0)
		return in->max_memory;
	if (tam_mul_over(in->bytes.n, MEMORY_PER_BYTE, &by_size))
		by_size = (size_t)-1;
	if (by_size > memory)
		memory = by_size;
	rest = PROGRAM + (in->bytes.n < memory / 32 ? in->bytes.n : memory / 32);
	*tree = memory - rest;
	return memory;
}

static void
prepare(struct tamis *t, const struct tamis_input *in)
{
	static const enum tam_date_order orders[] = {
		TAM_ORDER_AUTO, TAM_ORDER_DMY, TAM_ORDER_MDY, TAM_ORDER_YMD};
	size_t tree = 0, memory = budget(in, &tree);

	tam_arena_reset(&t->arena, memory);
	memset(&t->tally, 0, sizeof t->tally);
	t->in = *in;
	t->cleaned = false;
	memset(&t->doc, 0, sizeof t->doc);
	t->doc.arena = &t->arena;
	t->doc.raw = tam_from_bytes(in->bytes);
	t->doc.mode = mode_of(in);
	t->doc.aim = aim_of(in);
	t->doc.rewrite_dates = in->dates == TAMIS_DATES_REWRITE;
	t->doc.date_order = orders[in->date_order];
	t->doc.comments = in->comments;
	t->doc.hints.lang = tam_from_bytes(in->lang);
	t->doc.hints.url = tam_from_bytes(in->url);
	t->doc.hints.charset = tam_from_bytes(in->charset);
	t->doc.blank_names = in->blank_names;
	t->doc.blank_tags = in->blank_tags;
	t->doc.blank_bulk = in->blank_bulk;
	t->doc.want = (struct tam_doc_repairs){in->plain_spaces, in->plain_quotes, in->nfkc};
	t->doc.watch = &t->watch;
	t->doc.tree_memory = tree;
	t->doc.depth_limit = in->max_depth == 0 ? DEPTH : in->max_depth;
}

/* A date that the input gives wins over what was found. */
static void
settle_dates(struct tamis *t)
{
	struct tam_meta *meta = &t->doc.meta;
	struct tam_date given;

	if (t->in.created.p != NULL &&
		tam_date_parse(tam_from_bytes(t->in.created), "und", &given)) {
		meta->created = given;
		meta->date_source = "input";
	}
	t->created[0] = t->modified[0] = '\0';
	if (meta->created.precision != TAM_DATE_NONE)
		tam_date_format(&meta->created, t->created);
	if (meta->modified.precision != TAM_DATE_NONE)
		tam_date_format(&meta->modified, t->modified);
}

enum tamis_status
tamis_clean(struct tamis *t, const struct tamis_input *in, struct tamis_error *err)
{
	const struct tam_tools tools = {t->matcher};
	struct tam_err inner = {0};
	enum tam_code code;

	prepare(t, in);
	code = tam_clean(&t->doc, &tools, &inner);
	if (code != TAM_OK) {
		memset(&t->doc, 0, sizeof t->doc);
		return tam_status(code, &inner, err);
	}
	settle_dates(t);
	tam_record_tally(&t->doc, &t->tally);
	t->cleaned = true;
	return TAMIS_OK;
}

enum tamis_status
tamis_decode(struct tamis *t, const struct tamis_input *in, struct tamis_error *err)
{
	struct tam_err inner = {0};
	enum tam_code code;

	prepare(t, in);
	code = tam_decode_only(&t->doc, in->as_is, &inner);
	if (code == TAM_OK && in->unwrap)
		code = tam_unwrap(&t->arena, &t->doc.clean, &inner);
	if (code != TAM_OK) {
		memset(&t->doc, 0, sizeof t->doc);
		return tam_status(code, &inner, err);
	}
	tam_record_tally(&t->doc, &t->tally);
	t->created[0] = t->modified[0] = '\0';
	t->cleaned = true;
	return TAMIS_OK;
}

const char *
tamis_charset(struct tamis_bytes label)
{
	return tam_encoding_of(tam_from_bytes(label));
}

void
tamis_watch(struct tamis *t, void (*tell)(void *user, bool busy), void *user)
{
	t->watch.tell = tell;
	t->watch.user = user;
}

void
tamis_interrupt(struct tamis *t)
{
	tam_watch_interrupt(&t->watch);
}

bool
tamis_error_page(const struct tamis *t)
{
	return t->cleaned && t->doc.error_page;
}

enum tamis_reading
tamis_reading(const struct tamis *t, struct tamis_bytes *why)
{
	const struct tam_doc *doc = &t->doc;
	struct tam_slice said = doc->without_tree;

	if (said.p == NULL && doc->page != NULL)
		said = tam_slice_of(doc->page->gave_up);
	if (why != NULL)
		*why = tam_to_bytes(said);
	if (doc->without_tree.p != NULL)
		return TAMIS_READ_LINES;
	if (doc->page == NULL)
		return TAMIS_READ_TEXT;
	return said.p == NULL ? TAMIS_READ_SKELETON : TAMIS_READ_WHOLE;
}

struct tamis_bytes
tamis_text(const struct tamis *t)
{
	return tam_to_bytes(t->doc.clean);
}

struct tamis_bytes
tamis_decoded(const struct tamis *t)
{
	return tam_to_bytes(t->doc.text);
}

struct tamis_bytes
tamis_damage(const struct tamis *t)
{
	return tam_to_bytes(t->doc.damage);
}

static struct tam_slice
first_known(struct tamis_bytes given, struct tam_slice found)
{
	return given.p != NULL ? tam_from_bytes(given) : found;
}

static struct tam_slice
text_or_none(const char *s)
{
	return s == NULL || s[0] == '\0' ? TAM_NONE : tam_slice_of(s);
}

struct tamis_bytes
tamis_field(const struct tamis *t, enum tamis_field field)
{
	const struct tam_meta *m = &t->doc.meta;
	const struct tam_slice fields[TAMIS_FIELDS] = {
		[TAMIS_TITLE] = first_known(t->in.title, m->title),
		[TAMIS_AUTHOR] = first_known(t->in.author, m->author),
		[TAMIS_SITE] = m->site,
		[TAMIS_URL] = first_known(t->in.url, m->url),
		[TAMIS_LICENSE] = m->license,
		[TAMIS_LANG] = text_or_none(t->doc.lang),
		[TAMIS_CREATED] = text_or_none(t->created),
		[TAMIS_MODIFIED] = text_or_none(t->modified),
		[TAMIS_DATE_PRECISION] = text_or_none(tam_precision_name(m->created.precision)),
		[TAMIS_DATE_SOURCE] = text_or_none(m->date_source),
		[TAMIS_AGENCY] = m->agency,
		[TAMIS_PHOTO_CREDITS] = m->photo_credits,
		[TAMIS_SECTION] = m->section,
		[TAMIS_TAGS] = m->tags,
		[TAMIS_DESCRIPTION] = m->description,
		[TAMIS_CHARSET] = text_or_none(t->doc.charset),
		[TAMIS_CHARSET_SOURCE] = text_or_none(t->doc.charset_source),
	};

	return tam_to_bytes(t->cleaned ? fields[field] : TAM_NONE);
}

const char *
tam_rule_id(const struct tamis *t, uint32_t rule)
{
	return rule == 0 ? NULL : tam_packs_rule(t->packs, rule - 1).id;
}

size_t
tamis_spans(const struct tamis *t)
{
	return t->doc.spans.n;
}

struct tamis_span
tamis_span(const struct tamis *t, size_t index)
{
	static const enum tamis_action actions[] = {TAMIS_KEPT, TAMIS_CUT, TAMIS_REWRITTEN};
	const struct tam_span *s = &t->doc.spans.v[index];

	return (struct tamis_span){
		.start = s->start,
		.end = s->end,
		.action = actions[s->kind],
		.with = tam_to_bytes(s->with),
		.stage = tam_stage_name(s->mark.stage),
		.reason = (int)s->mark.reason,
		.rule = tam_rule_id(t, s->mark.rule),
	};
}

struct tamis_counts
tamis_counts(const struct tamis *t)
{
	return (struct tamis_counts){t->tally.kept, t->tally.removed, t->doc.repairs};
}

double
tamis_confidence(const struct tamis *t)
{
	return t->cleaned ? t->doc.confidence : -1;
}

uint64_t
tamis_removed(const struct tamis *t, int reason)
{
	return reason >= 0 && reason < TAM_REASONS ? t->tally.by_reason[reason] : 0;
}

uint64_t
tamis_repaired(const struct tamis *t, int reason)
{
	return reason >= 0 && reason < TAM_REASONS ? t->tally.repaired[reason] : 0;
}
