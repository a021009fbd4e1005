/* The conventions by which pages name the language of code and carry formulas. */
#include "html/notation.h"

/* Does `word` begin with `head`, case ignored, and go on? */
static bool
goes_on(struct tam_slice word, struct tam_slice head, struct tam_slice *rest)
{
	if (word.n <= head.n || !tam_slice_ieq(tam_slice(word.p, head.n), head))
		return false;
	*rest = tam_slice_from(word, head.n);
	return true;
}

static bool
is_language(struct tam_slice s)
{
	static const char *const none[] = {"none", "auto", "default", "plain", "plaintext", "text",
		"nohighlight", "txt", "undefined", "unknown"};
	size_t i;

	if (s.n == 0 || s.n > 24)
		return false;
	for (i = 0; i < s.n; i++) {
		char c = tam_ascii_lower(s.p[i]);

		if ((c < 'a' || c > 'z') && !tam_is_digit(c) && strchr("+#._-", c) == NULL)
			return false;
	}
	for (i = 0; i < TAM_COUNT(none); i++)
		if (tam_slice_ieq(s, tam_slice_of(none[i])))
			return false;
	return true;
}

/* Names that mean a language wherever they stand on code: as its whole class, or in `lang`. */
static bool
is_known_language(struct tam_slice s)
{
	static const char *const known[] = {"asm", "bash", "c", "c++", "clojure", "cmake",
		"console", "cpp", "csharp", "css", "dart", "diff", "dockerfile", "elixir", "elm",
		"erlang", "fortran", "fsharp", "go", "golang", "graphql", "groovy", "haskell",
		"html", "ini", "java", "javascript", "js", "json", "jsx", "julia", "kotlin",
		"latex", "lisp", "lua", "makefile", "matlab", "nginx", "nix", "objectivec", "ocaml",
		"pascal", "perl", "php", "powershell", "prolog", "protobuf", "python", "python3",
		"r", "ruby", "rust", "scala", "scheme", "scss", "sh", "shell", "sql", "swift",
		"tcl", "terraform", "toml", "tsx", "typescript", "vb", "verilog", "vhdl", "vim",
		"xml", "yaml", "yml", "zig"};
	size_t i;

	for (i = 0; i < TAM_COUNT(known); i++)
		if (tam_slice_ieq(s, tam_slice_of(known[i])))
			return true;
	return false;
}

/* The next class is the language itself: "brush: x" (SyntaxHighlighter), "sourceCode x" (pandoc),
 * "highlight x" on a figure (Hexo). */
static bool
announces(struct tam_slice word, enum tam_tag tag)
{
	return tam_slice_ieq(word, TAM_LIT("brush:")) ||
	       tam_slice_eq(word, TAM_LIT("sourceCode")) ||
	       (tag == TAM_TAG_FIGURE && tam_slice_eq(word, TAM_LIT("highlight")));
}

/* language-x (HTML standard), lang-x, highlight-source-x (GitHub), highlight-x (Sphinx),
 * gatsby-code-x. */
static struct tam_slice
language_in(struct tam_slice classes, enum tam_tag tag)
{
	static const char *const heads[] = {"language-", "lang-", "highlight-source-",
		"highlight-text-", "highlight-", "brush:", "gatsby-code-"};
	struct tam_slice word, rest;
	bool follows = false;
	size_t i;

	while (tam_slice_word(&classes, &word)) {
		while (word.n > 0 && (word.p[word.n - 1] == ';' || word.p[word.n - 1] == ','))
			word.n--;
		if (follows && is_language(word))
			return word;
		follows = announces(word, tag);
		for (i = 0; i < TAM_COUNT(heads); i++)
			if (goes_on(word, tam_slice_of(heads[i]), &rest))
				break;
		if (i < TAM_COUNT(heads) && is_language(rest))
			return rest;
	}
	return TAM_NONE;
}

/* Of the code itself: class "bash" (highlight.js), "rust x" (rustdoc), "src src-lisp" (Org), and lang="php"
 * (GeSHi), where lang="de" is what the text is in. */
static struct tam_slice
language_alone(const struct tam_node *node)
{
	struct tam_slice classes = tam_attr(node, TAM_LIT("class")), word;
	struct tam_slice lang = tam_slice_trim(tam_attr(node, TAM_LIT("lang"))), rest;

	while (tam_slice_word(&classes, &word)) {
		if (is_known_language(word))
			return word;
		if (goes_on(word, TAM_LIT("src-"), &rest) && is_language(rest))
			return rest;
	}
	return is_known_language(lang) ? lang : TAM_NONE;
}

static struct tam_slice
language_of(const struct tam_node *node)
{
	static const char *const names[] = {
		"data-lang", "data-language", "data-enlighter-language"};
	struct tam_slice s = language_in(tam_attr(node, TAM_LIT("class")), node->tag);
	size_t i;

	for (i = 0; s.p == NULL && i < TAM_COUNT(names); i++) {
		struct tam_slice said = tam_slice_trim(tam_attr(node, tam_slice_of(names[i])));

		if (is_language(said))
			s = said;
	}
	if (s.p == NULL && (node->tag == TAM_TAG_PRE || node->tag == TAM_TAG_CODE))
		s = language_alone(node);
	return s;
}

/* Around the code: of what holds it, and, of a figure, of the table with its lines' numbers. */
enum { LEVELS = 3, LEVELS_OF_FIGURE = 5 };

struct tam_slice
tam_code_language(const struct tam_page *page, uint32_t pre)
{
	struct tam_slice s = language_of(&page->nodes[pre]);
	uint32_t i, k, end = page->nodes[pre].end;

	for (i = pre + 1; s.p == NULL && i < end && i <= pre + LEVELS; i++)
		if (page->nodes[i].tag == TAM_TAG_CODE)
			s = language_of(&page->nodes[i]);
	for (i = pre, k = 0; s.p == NULL && i != 0 && k < LEVELS_OF_FIGURE; k++) {
		i = page->nodes[i].parent;
		if ((page->nodes[i].tag == TAM_TAG_DIV && k < LEVELS) ||
			page->nodes[i].tag == TAM_TAG_FIGURE)
			s = language_of(&page->nodes[i]);
	}
	return s;
}

static bool
has_class(const struct tam_node *node, const char *const *names, size_t n)
{
	struct tam_slice classes = tam_attr(node, TAM_LIT("class")), word;
	size_t i;

	while (classes.n > 0 && tam_slice_word(&classes, &word))
		for (i = 0; i < n; i++)
			if (tam_slice_starts(word, tam_slice_of(names[i])) &&
				(word.n == strlen(names[i]) ||
					names[i][strlen(names[i]) - 1] == '-'))
				return true;
	return false;
}

/* MediaWiki wraps what it shows inline. */
static struct tam_slice
unwrap(struct tam_slice s)
{
	static const char *const heads[] = {"{\\displaystyle", "{\\textstyle", "% <![CDATA["};
	static const char *const tails[] = {"}", "}", "%]]>"};
	size_t i;

	s = tam_slice_trim(s);
	for (i = 0; i < TAM_COUNT(heads); i++) {
		struct tam_slice head = tam_slice_of(heads[i]), tail = tam_slice_of(tails[i]);

		if (s.n >= head.n + tail.n && tam_slice_starts(s, head) && tam_slice_ends(s, tail))
			s = tam_slice_trim(tam_slice(s.p + head.n, s.n - head.n - tail.n));
	}
	return s;
}

enum tam_script
tam_script_of(const struct tam_node *script)
{
	static const struct {
		struct tam_slice type;
		enum tam_script is;
	} types[] = {
		{{"application/ld+json", 19}, TAM_SCRIPT_LD},
		{{"application/json", 16}, TAM_SCRIPT_JSON},
		{{"math/tex", 8}, TAM_SCRIPT_TEX},
	};
	struct tam_slice type = tam_slice_trim(tam_attr(script, TAM_LIT("type")));
	size_t i;

	for (i = 0; i < TAM_COUNT(types); i++)
		if (type.n >= types[i].type.n &&
			tam_slice_ieq(tam_slice(type.p, types[i].type.n), types[i].type))
			return types[i].is;
	return TAM_SCRIPT_PROGRAM;
}

static struct tam_slice
text_within(const struct tam_page *page, uint32_t i)
{
	uint32_t k, end = page->nodes[i].end;

	for (k = i + 1; k < end; k++)
		if (page->nodes[k].tag == TAM_TAG_TEXT && tam_slice_trim(page->nodes[k].text).n > 0)
			return page->nodes[k].text;
	return TAM_NONE;
}

static struct tam_slice
formula_of_math(const struct tam_page *page, uint32_t math)
{
	struct tam_slice tex = tam_attr(&page->nodes[math], TAM_LIT("alttext"));
	uint32_t i, end = page->nodes[math].end;

	for (i = math + 1; tex.n == 0 && i < end; i++)
		if (tam_slice_ieq(tam_attr(&page->nodes[i], TAM_LIT("encoding")),
			    TAM_LIT("application/x-tex")))
			tex = text_within(page, i);
	return tex;
}

struct tam_slice
tam_formula(const struct tam_page *page, uint32_t i)
{
	static const char *const pictures[] = {"mwe-math-", "tex", "latex", "math"};
	const struct tam_node *node = &page->nodes[i];
	struct tam_slice tex = TAM_NONE;

	if (node->tag == TAM_TAG_MATH)
		tex = formula_of_math(page, i);
	else if (node->tag == TAM_TAG_SCRIPT && tam_script_of(node) == TAM_SCRIPT_TEX)
		tex = text_within(page, i);
	else if (node->tag == TAM_TAG_IMG && tam_attr(node, TAM_LIT("alt")).n > 0 &&
		 has_class(node, pictures, TAM_COUNT(pictures)))
		tex = tam_attr(node, TAM_LIT("alt"));
	if (tex.n > 0)
		tex = unwrap(tex);
	return tex.n > 0 ? tex : TAM_NONE;
}

/* One of the next elements beside `i` is a formula in a script. */
static bool
script_follows(const struct tam_page *page, uint32_t i)
{
	uint32_t k = page->nodes[i].end, end = page->nodes[page->nodes[i].parent].end;
	size_t steps;

	for (steps = 0; k < end && steps < 4; steps++, k = page->nodes[k].end)
		if (page->nodes[k].tag == TAM_TAG_SCRIPT)
			return tam_formula(page, k).p != NULL;
	return false;
}

bool
tam_draws_formula(const struct tam_page *page, uint32_t i)
{
	static const char *const katex[] = {"katex-html"}, *const source[] = {"katex-mathml"};
	static const char *const mathjax[] = {"MathJax", "MathJax_Display", "MathJax_Preview",
		"MathJax_SVG", "MathJax_CHTML", "MathJax_SVG_Display", "MJXc-display"};
	const struct tam_node *node = &page->nodes[i];

	if (node->tag != TAM_TAG_SPAN && node->tag != TAM_TAG_DIV)
		return false;
	if (has_class(node, katex, 1))
		return has_class(&page->nodes[node->parent + 1], source, 1);
	return has_class(node, mathjax, TAM_COUNT(mathjax)) && script_follows(page, i);
}
