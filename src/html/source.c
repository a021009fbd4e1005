/* What the skeleton left out, read back from the source of the page: text and attributes. */
#include "html/source.h"

#include <gumbo.h>

#include "text/entity.h"

static bool
is_run(char c)
{
	return ((unsigned char)c & 0x80) != 0;
}

struct piece {
	struct tam_source *from;
	bool decoded, verbatim;
};

/* The text of one run. */
static inline struct tam_slice
run_text(const struct piece *how, const struct tam_scan_text *run)
{
	unsigned what = (how->decoded ? TAM_REFERENCES : 0u) | (how->verbatim ? TAM_LINE_ENDS : 0u);
	struct tam_slice s = tam_slice(how->from->scan->source.p + run->at, run->n);

	return run->plain ? s : tam_entity_decode(how->from->arena, s, what);
}

/* White space and runs, one behind the other, in new memory. */
static struct tam_slice
join(const struct piece *how, struct tam_slice text)
{
	const struct tam_scan *scan = how->from->scan;
	size_t i, room = text.n, n = 0;
	char *out;

	for (i = 0; i < text.n; i += is_run(text.p[i]) ? 4 : 1)
		if (is_run(text.p[i]))
			room += 2 * (size_t)scan->text.v[tam_run_number(text.p + i)].n;
	out = tam_arena_alloc(how->from->arena, room);
	if (out == NULL)
		return TAM_NONE;
	for (i = 0; i < text.n; i += is_run(text.p[i]) ? 4 : 1) {
		struct tam_slice s = tam_slice(text.p + i, 1);

		if (is_run(text.p[i]))
			s = run_text(how, &scan->text.v[tam_run_number(text.p + i)]);
		if (s.p == NULL)
			return TAM_NONE;
		memcpy(out + n, s.p, s.n);
		n += s.n;
	}
	return tam_slice(out, n);
}

struct tam_slice
tam_source_text(struct tam_source *from, struct tam_slice text, bool decoded, bool verbatim)
{
	struct piece how = {from, decoded, verbatim};
	struct tam_slice s;
	size_t white = text.n > 0 && !is_run(text.p[0]);
	const struct tam_scan_text *run;

	if (text.n != white + 4 || !is_run(text.p[white]))
		return text.n == 1 ? text : join(&how, text);
	run = &from->scan->text.v[tam_run_number(text.p + white)];
	s = run_text(&how, run);
	if (white == 0)
		return s;
	/* The white space in front stands in the source, too, unless it was a reference. */
	if (s.p == from->scan->source.p + run->at && s.p[-1] == text.p[0])
		return tam_slice(s.p - 1, s.n + 1);
	return join(&how, text);
}

/* From an offset in the skeleton to that in the skeleton before folding. */
static size_t
unfolded(const struct tam_scan *scan, size_t at)
{
	size_t low = 0, high = scan->fold.n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (scan->fold.v[middle].at <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low == 0 ? at : at - scan->fold.v[low - 1].at + scan->fold.v[low - 1].to;
}

/* Offsets rise while the tree is walked, but for what the tree builder moved or cloned. */
static const struct tam_scan_tag *
find_tag(struct tam_source *from, size_t at)
{
	const struct tam_scan *scan = from->scan;
	size_t low = 0, high = scan->tag.n;

	if (from->next < scan->tag.n && scan->tag.v[from->next].at == at)
		return &scan->tag.v[from->next++];
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (scan->tag.v[middle].at < at)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == scan->tag.n || scan->tag.v[low].at != at)
		return NULL;
	from->next = low + 1;
	return &scan->tag.v[low];
}

const struct tam_scan_tag *
tam_source_tag(struct tam_source *from, const GumboElement *e)
{
	/* Elements that the parser made have no tag; their position is that of another's. */
	if (e->original_tag.length == 0)
		return NULL;
	return find_tag(from,
		unfolded(from->scan, (size_t)(e->original_tag.data - from->scan->skeleton.p)));
}

static bool
has_attr(const struct tam_attr *attr, size_t n, struct tam_slice name)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (tam_slice_eq(attr[i].name, name))
			return true;
	return false;
}

/* The record that an attribute of html or body stands for. */
static const struct tam_scan_tag *
numbered(const struct tam_scan *scan, const GumboAttribute *a)
{
	size_t i, n = 0;

	for (i = 0; tam_is_digit(a->name[i]) && n < scan->tag.n; i++)
		n = n * 10 + (size_t)(a->name[i] - '0');
	return i > 0 && a->name[i] == '\0' && n < scan->tag.n ? &scan->tag.v[n] : NULL;
}

bool
tam_source_root(struct tam_source *from, const GumboElement *e, struct tam_node *node)
{
	struct tam_attr *attr;
	size_t i, k, n = 0, room = 0;

	for (i = 0; i < e->attributes.length; i++) {
		const struct tam_scan_tag *tag = numbered(from->scan, e->attributes.data[i]);

		room += tag == NULL ? 0 : tag->attrs;
	}
	attr = tam_arena_alloc(from->arena, room * sizeof *attr);
	if (attr == NULL)
		return false;
	for (i = 0; i < e->attributes.length; i++) {
		const struct tam_scan_tag *tag = numbered(from->scan, e->attributes.data[i]);

		for (k = 0; tag != NULL && k < tag->attrs; k++)
			if (!has_attr(attr, n, tag->attr[k].name))
				attr[n++] = tag->attr[k];
	}
	node->attr = attr;
	node->attrs = (uint16_t)n;
	return true;
}

struct tam_slice
tam_source_script(const struct tam_source *from, const struct tam_scan_tag *tag)
{
	const struct tam_scan *scan = from->scan;
	size_t low = 0, high = scan->script.n, number = (size_t)(tag - scan->tag.v);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (scan->script.v[middle].tag < number)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == scan->script.n || scan->script.v[low].tag != number)
		return TAM_NONE;
	return tam_slice(scan->source.p + scan->script.v[low].at, scan->script.v[low].n);
}
