/* What speaks for a page to have a day and an author: the kind of page that it seems to be. */
#include "meta/page_says.h"

static bool
has_any(struct tam_slice segment, const char *const *names, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (tam_slice_ieq(segment, tam_slice_of(names[i])))
			return true;
	return false;
}

/* What the path of the address says of the page. */
static void
read_path(struct tam_slice url, bool *says)
{
	static const char *const posts[] = {"blog", "blogs", "news", "article", "articles", "post",
		"posts", "story", "stories"};
	static const char *const others[] = {"products", "product", "services", "service", "docs",
		"shop", "category", "tag", "collections"};
	struct tam_slice last = TAM_NONE;
	size_t i = tam_slice_find(url, TAM_LIT("://")), end, dashes = 0;

	url = tam_slice_from(url, i < url.n ? i + 3 : url.n);
	for (i = 0; i < url.n && url.p[i] != '/';)
		i++;
	for (; i < url.n && url.p[i] != '?' && url.p[i] != '#'; i = end) {
		for (end = ++i; end < url.n && strchr("/?#", url.p[end]) == NULL;)
			end++;
		if (end == i)
			continue;
		if (last.n > 0)
			says[TAM_PAGE_PATH_POSTS] =
				says[TAM_PAGE_PATH_POSTS] || has_any(last, posts, TAM_COUNT(posts));
		last = tam_slice(url.p + i, end - i);
		says[TAM_PAGE_PATH_OTHER] =
			says[TAM_PAGE_PATH_OTHER] || has_any(last, others, TAM_COUNT(others));
	}
	for (end = 0; end < last.n; end++)
		dashes += last.p[end] == '-';
	says[TAM_PAGE_IS_HOME] = last.n == 0 && i >= url.n;
	says[TAM_PAGE_SLUG_LONG] = dashes >= 4;
	says[TAM_PAGE_SLUG_SHORT] = last.n > 0 && dashes <= 1;
}

/* What WordPress says in the class of body. */
static void
read_body(const struct tam_page *page, bool *says)
{
	static const char *const pages[] = {"page", "archive", "home", "category"};
	struct tam_slice rest, word;

	if (page->body == 0)
		return;
	rest = tam_attr(&page->nodes[page->body], TAM_LIT("class"));
	while (tam_slice_word(&rest, &word)) {
		says[TAM_PAGE_BODY_SINGLE] =
			says[TAM_PAGE_BODY_SINGLE] || tam_slice_ieq(word, TAM_LIT("single"));
		says[TAM_PAGE_BODY_PAGE] = says[TAM_PAGE_BODY_PAGE] ||
					   has_any(word, pages, TAM_COUNT(pages)) ||
					   tam_slice_starts(word, TAM_LIT("page-template"));
	}
	says[TAM_PAGE_BODY_PAGE] = says[TAM_PAGE_BODY_PAGE] && !says[TAM_PAGE_BODY_SINGLE];
}

void
tam_page_says(const struct tam_facts *f, size_t lines, bool *says)
{
	const uint8_t *count = f->count;

	memset(says, 0, TAM_PAGE_SAYS * sizeof *says);
	says[TAM_PAGE_ALWAYS] = true;
	if (f->doc->meta.url.n > 0)
		read_path(f->doc->meta.url, says);
	read_body(f->doc->page, says);
	says[TAM_PAGE_IS_LIST] = lines >= 4;
	says[TAM_PAGE_IS_WRITTEN] = count[TAM_FACT_LD_AUTHOR] > 0;
	says[TAM_PAGE_HAS_AUTHOR] = count[TAM_FACT_CLASS_AUTHOR] + count[TAM_FACT_PROP_AUTHOR] +
					    count[TAM_FACT_REL_AUTHOR] >
				    0;
	says[TAM_PAGE_HAS_TAGS] = count[TAM_FACT_META_SECTION] + count[TAM_FACT_META_TAG] > 0;
	says[TAM_PAGE_OG_ARTICLE] = f->og_article;
	says[TAM_PAGE_OG_PRODUCT] = f->og_product;
	says[TAM_PAGE_DATED] =
		count[TAM_FACT_LD_DATE] + count[TAM_FACT_META_DATE] + count[TAM_FACT_PROP_DATE] > 0;
	says[TAM_PAGE_DATED_LINE] =
		count[TAM_FACT_BYLINE_DATE] + count[TAM_FACT_BYLINE_MODIFIED] > 0;
	says[TAM_PAGE_MANY] = count[TAM_FACT_CLASS_AUTHOR] >= 4;
}
