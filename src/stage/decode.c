/* Stage: the record's bytes as UTF-8. */
#include "text/decode.h"

#include <stdio.h>

#include "stage/stage.h"

enum tam_code
tam_stage_decode(struct tam_doc *doc, const struct tam_tools *tools, struct tam_err *err)
{
	struct tam_slice declared = TAM_NONE;
	struct tam_decoded d;
	enum tam_code code;
	char said[96];

	(void)tools;
	if (doc->mode == TAM_MODE_PAGE)
		declared = tam_declared_charset(doc->raw);
	code = tam_decode(doc->arena, doc->raw, doc->hints.charset, declared, &d, err);
	if (code != TAM_OK)
		return code;
	doc->text = d.text;
	doc->charset = d.charset;
	doc->charset_source = d.source;
	doc->repairs += d.replaced;
	if (d.replaced > 0) {
		(void)snprintf(said, sizeof said,
			"%zu undecodable sequence%s as %s, first at byte %zu", d.replaced,
			d.replaced == 1 ? "" : "s", d.charset, d.first_bad);
		doc->damaged = true;
		doc->damage = tam_arena_copy(doc->arena, tam_slice_of(said));
	}
	return TAM_OK;
}
