/* Texts in the JSON of a page, found by the names that schema.org and known applications give them. */
#include "meta/bodies.h"

#include "html/notation.h"
#include "meta/json.h"

enum {
	MOST_VALUES = 100000, /* looked at in one page */
	MOST_BODIES = 400,
	FEWEST_BLANKS = 40, /* in a text that only its name speaks for */
};

struct search {
	struct tam_doc *doc;
	struct tam_bodies *bodies;
	bool all;
	bool spent;
	TAM_VEC(const struct tam_json *)
	waiting; /* breadth first, so that posts keep their order */
};

static void
add_body(struct search *s, struct tam_slice text)
{
	struct tam_slice *to;
	size_t i;

	text = tam_slice_trim(text);
	if (text.n == 0 || s->bodies->v.n == MOST_BODIES)
		return;
	for (i = 0; i < s->bodies->v.n; i++)
		if (tam_slice_eq(s->bodies->v.v[i], text))
			return;
	to = TAM_PUSH(s->doc->arena, &s->bodies->v);
	if (to != NULL)
		*to = tam_arena_copy(s->doc->arena, text);
	s->spent = s->spent || to == NULL || to->p == NULL;
}

static bool
is_post(struct tam_slice type)
{
	static const char *const ends[] = {
		"Question", "Answer", "Comment", "Posting", "JobPosting"};
	size_t i;

	for (i = 0; i < TAM_COUNT(ends); i++)
		if (tam_slice_ends(type, tam_slice_of(ends[i])))
			return true;
	return false;
}

/* An item of JSON-LD. */
static void
take_item(struct search *s, const struct tam_json *item)
{
	struct tam_slice type = tam_json_string_of(tam_json_get(item, TAM_LIT("@type")));

	add_body(s, tam_json_string_of(tam_json_get(item, TAM_LIT("articleBody"))));
	if (!s->all || !is_post(type))
		return;
	add_body(s, tam_json_string_of(tam_json_get(item, TAM_LIT("text"))));
	if (tam_slice_ends(type, TAM_LIT("JobPosting")))
		add_body(s, tam_json_string_of(tam_json_get(item, TAM_LIT("description"))));
}

static bool
is_long(struct tam_slice s)
{
	size_t i, blanks = 0;

	for (i = 0; i < s.n && blanks < FEWEST_BLANKS; i++)
		blanks += s.p[i] == ' ';
	return blanks == FEWEST_BLANKS;
}

/* What texts are called in the data of applications. */
static const char *const data_names[] = {"articleBody", "body", "bodyHtml", "body_html", "content",
	"contentHtml", "content_html", "html", "rendered", "text"};

static void
take_data(struct search *s, const struct tam_json *object)
{
	size_t i;

	for (i = 0; i < TAM_COUNT(data_names); i++) {
		struct tam_slice text =
			tam_json_string_of(tam_json_get(object, tam_slice_of(data_names[i])));

		if (is_long(text))
			add_body(s, text);
	}
}

static void
take_topic(struct search *s, const struct tam_json *topic)
{
	const struct tam_json *post = tam_json_first(
		tam_json_get(tam_json_get(topic, TAM_LIT("post_stream")), TAM_LIT("posts")));

	for (; post != NULL; post = post->next)
		add_body(s, tam_json_string_of(tam_json_get(post, TAM_LIT("cooked"))));
}

static void
wait_for(struct search *s, const struct tam_json *v)
{
	const struct tam_json **to;

	if (tam_json_first(v) == NULL || s->waiting.n >= MOST_VALUES || s->spent)
		return;
	to = TAM_PUSH(s->doc->arena, &s->waiting);
	if (to == NULL)
		s->spent = true;
	else
		*to = v;
}

/* Everything in `root`, its objects given to `take`. */
static void
search_all(struct search *s, const struct tam_json *root,
	void (*take)(struct search *, const struct tam_json *))
{
	const struct tam_json *v, *down;
	size_t head;

	s->waiting.n = 0;
	wait_for(s, root);
	for (head = 0; head < s->waiting.n && !s->spent; head++) {
		v = s->waiting.v[head];
		if (v->kind == TAM_JSON_OBJECT)
			take(s, v);
		for (down = v->first; down != NULL; down = down->next)
			wait_for(s, down);
	}
}

/* Discourse: an object of strings that are JSON themselves. */
static void
search_preloaded(struct search *s, struct tam_slice value)
{
	const struct tam_json *root = tam_json_load(s->doc->arena, value, &s->spent), *v;

	for (v = tam_json_is(root, TAM_JSON_OBJECT) ? root->first : NULL; v != NULL; v = v->next) {
		if (tam_slice_starts(v->key, TAM_LIT("topic_")))
			take_topic(s, v->kind == TAM_JSON_STRING
					      ? tam_json_load(s->doc->arena, v->text, &s->spent)
					      : v);
	}
}

static bool
ends_with_name(struct tam_slice s)
{
	size_t i;

	if (s.n == 0 || strchr("dlty", s.p[s.n - 1]) == NULL)
		return false;
	for (i = 0; i < TAM_COUNT(data_names); i++) {
		struct tam_slice name = tam_slice_of(data_names[i]);

		if (tam_slice_ends(s, name) && s.n > name.n && s.p[s.n - name.n - 1] == '"')
			return true;
	}
	return false;
}

/* Behind a colon stands a string that is_long. */
static bool
begins_long_string(struct tam_slice s)
{
	size_t i = 0, blanks = 0;

	while (i < s.n && tam_is_space(s.p[i]))
		i++;
	if (i == s.n || s.p[i] != '"')
		return false;
	for (i++; i < s.n && s.p[i] != '"' && blanks < FEWEST_BLANKS; i++) {
		blanks += s.p[i] == ' ';
		i += s.p[i] == '\\';
	}
	return blanks == FEWEST_BLANKS;
}

/* Whether it is worth the while to build the values: most data of applications has no text at all. */
static bool
may_hold_text(struct tam_slice json)
{
	const struct tam_slice colon = TAM_LIT(":");
	size_t at;

	for (at = 0; (at += tam_slice_find(tam_slice_from(json, at), colon)) < json.n; at++) {
		struct tam_slice before = tam_slice_trim(
			tam_slice(json.p + at - (at < 40 ? at : 40), at < 40 ? at : 40));

		if (before.n > 0 && before.p[before.n - 1] == '"' &&
			ends_with_name(tam_slice(before.p, before.n - 1)) &&
			begins_long_string(tam_slice_from(json, at + 1)))
			return true;
	}
	return false;
}

static void
search_script(struct search *s, const struct tam_node *node, struct tam_slice text)
{
	enum tam_script is = tam_script_of(node);
	bool next = tam_slice_eq(tam_attr(node, TAM_LIT("id")), TAM_LIT("__NEXT_DATA__"));
	const struct tam_json *root;

	if (is != TAM_SCRIPT_LD && (is != TAM_SCRIPT_JSON || !next || !s->all))
		return;
	if (is == TAM_SCRIPT_LD ? !s->all && tam_slice_find(text, TAM_LIT("articleBody")) == text.n
				: !may_hold_text(text))
		return;
	root = tam_json_load(s->doc->arena, text, &s->spent);
	if (root != NULL)
		search_all(s, root, is == TAM_SCRIPT_LD ? take_item : take_data);
}

enum tam_code
tam_meta_bodies(struct tam_doc *doc, bool all, struct tam_bodies *bodies, struct tam_err *err)
{
	struct search s = {.doc = doc, .bodies = bodies, .all = all};
	const struct tam_page *page = doc->page;
	uint32_t i;

	memset(bodies, 0, sizeof *bodies);
	for (i = 0; i < page->n && !s.spent; i++) {
		const struct tam_node *node = &page->nodes[i];

		if (node->tag == TAM_TAG_SCRIPT && node->end > i + 1)
			search_script(&s, node, page->nodes[i + 1].text);
		else if (all && node->tag == TAM_TAG_DIV &&
			 tam_slice_eq(tam_attr(node, TAM_LIT("id")), TAM_LIT("data-preloaded")))
			search_preloaded(&s, tam_attr(node, TAM_LIT("data-preloaded")));
	}
	return s.spent ? tam_fail_arena(err, doc->arena) : TAM_OK;
}
