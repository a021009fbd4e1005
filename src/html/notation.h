/* What a page says in other notations than text: the language of code, formulas as TeX. */
#ifndef TAM_HTML_NOTATION_H
#define TAM_HTML_NOTATION_H

#include "html/page.h"

/* The language of the code in `pre`, by the class of it, of what is in it and around it; p == NULL:
 * none is named. */
struct tam_slice tam_code_language(const struct tam_page *page, uint32_t pre);

/* Scripts that are no programs. */
enum tam_script {
	TAM_SCRIPT_PROGRAM,
	TAM_SCRIPT_LD,   /* what the page says about itself, for search engines */
	TAM_SCRIPT_JSON, /* data of the page's own programs */
	TAM_SCRIPT_TEX,  /* a formula */
};

enum tam_script tam_script_of(const struct tam_node *script);

/* The formula that a math, script or img element holds, as TeX; p == NULL: none. */
struct tam_slice tam_formula(const struct tam_page *page, uint32_t i);

/* An element that draws the characters of a formula which stands beside it as TeX. */
bool tam_draws_formula(const struct tam_page *page, uint32_t i);

#endif
