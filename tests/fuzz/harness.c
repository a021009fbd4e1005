/* One harness for every reader of untrusted bytes: the first byte picks the entry point. Linked with
 * libFuzzer by `make fuzz`, with driver.c for the short campaign of `make check`. What must hold for
 * any bytes is checked here; crashes, leaks and hangs are the sanitizers' and the fuzzer's. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "io/http.h"
#include "tamis.h"
#include "text/decode.h"
#include "text/fold.h"
#include "text/repair.h"
#include "text/unwrap.h"

#include "base/utf8.h"
#include "readers.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#define MUST(condition) \
	do { \
		if (!(condition)) \
			abort(); \
	} while (0)

static struct tamis *
handle(void)
{
	static struct tamis_packs *packs;
	static struct tamis *t;
	struct tamis_error err;

	if (t == NULL) {
		packs = tamis_packs_new();
		MUST(packs != NULL && tamis_packs_builtin(packs, &err) == TAMIS_OK);
		MUST(tamis_packs_compile(packs, &err) == TAMIS_OK);
		MUST(tamis_new(&t, packs, &err) == TAMIS_OK);
	}
	return t;
}

/* The ledger balances and the text is valid UTF-8, whatever came in. */
static void
clean(struct tamis_bytes bytes, enum tamis_mode mode)
{
	static const enum tamis_form forms[] = {TAMIS_AS_HEADERS, TAMIS_AS_MARKDOWN,
		TAMIS_AS_RECORD, TAMIS_AS_MARKED_COLOR, TAMIS_AS_SPANS};
	struct tamis_input in = {.bytes = bytes, .mode = mode};
	struct tamis *t = handle();
	struct tamis_bytes out, text;
	struct tamis_error err;
	size_t i, at = 0, size = 0;

	if (tamis_clean(t, &in, &err) != TAMIS_OK) {
		MUST(err.text[0] != '\0');
		return;
	}
	text = tamis_text(t);
	for (i = 0; i < tamis_spans(t); i++) {
		struct tamis_span s = tamis_span(t, i);

		MUST(s.start == at && s.end >= s.start);
		size += s.action == TAMIS_KEPT ? s.end - s.start : s.with.n;
		at = s.end;
	}
	MUST(at == tamis_decoded(t).n && size == text.n);
	MUST(tam_utf8_check(tam_slice(text.p, text.n)) == text.n);
	for (i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		MUST(tamis_render(t, forms[i], &out, &err) == TAMIS_OK);
		MUST(tam_utf8_check(tam_slice(out.p, out.n)) == out.n);
	}
}

static void
load_pack(struct tamis_bytes source)
{
	struct tamis_packs *packs = tamis_packs_new();
	struct tamis_error err = {0};
	struct tamis *t = NULL;
	struct tamis_input in = {.bytes = {"Partager\n\nUne phrase.\n", 22}};

	MUST(packs != NULL);
	if (tamis_packs_add(packs, "fuzz", source, &err) == TAMIS_OK &&
		tamis_packs_compile(packs, &err) == TAMIS_OK &&
		tamis_new(&t, packs, &err) == TAMIS_OK)
		MUST(tamis_clean(t, &in, &err) == TAMIS_OK);
	else
		MUST(err.text[0] != '\0');
	tamis_free(t);
	tamis_packs_free(packs);
}

static void
parse_date(struct tam_slice s)
{
	struct tam_date d;
	char out[32];

	if (tam_utf8_check(s) != s.n || !tam_date_parse(s, "und", &d))
		return;
	MUST(d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31);
	tam_date_format(&d, out);
	MUST(strlen(out) >= 20);
}

static void
fold(struct tam_slice s)
{
	struct tam_buf once = {0}, twice = {0};

	if (tam_utf8_check(s) == s.n) {
		tam_fold(&once, s);
		tam_fold(&twice, tam_buf_all(&once));
		MUST(tam_slice_eq(tam_buf_all(&once), tam_buf_all(&twice)));
	}
	tam_buf_free(&once);
	tam_buf_free(&twice);
}

/* The header block up to the first empty line, the rest as its body. */
static void
http(struct tam_slice s)
{
	static struct tam_body_space space;
	size_t n = tam_head_length(s);
	struct tam_slice name, value, rest = tam_slice(s.p, n);
	struct tam_body body;
	struct tam_err err;

	MUST(tam_http_body(rest, tam_slice_from(s, n), 1 << 20, &space, &body, &err) == TAM_OK);
	if (body.state <= TAM_BODY_CUT)
		MUST(body.bytes.n <= (n < s.n ? s.n : 0) + (1 << 20));
	MUST(body.state == TAM_BODY_WHOLE || body.why != NULL);
	while (tam_head_field(&rest, &name, &value))
		MUST(name.n > 0 && tam_media_type(value).n <= value.n &&
			tam_media_charset(value).n <= value.n);
}

/* Any bytes, under any label: UTF-8 without NUL. */
static void
decode(struct tam_slice s)
{
	static const char *const labels[] = {"", "utf-8", "shift_jis", "gb18030", "big5", "euc-kr",
		"iso-2022-jp", "windows-1253", "x-mac-cyrillic", "utf-16be"};
	struct tam_arena arena;
	struct tam_decoded d;
	struct tam_err err = {0};
	size_t which = s.n == 0 ? 0 : (unsigned char)s.p[0] % TAM_COUNT(labels);

	tam_arena_init(&arena, 0);
	s = tam_slice_from(s, 1);
	MUST(tam_decode(&arena, s, tam_slice_of(labels[which]), tam_declared_charset(s), &d,
		     &err) == TAM_OK);
	MUST(tam_utf8_check(d.text) == d.text.n);
	MUST(d.text.n == 0 || memchr(d.text.p, 0, d.text.n) == NULL);
	tam_arena_free(&arena);
}

/* Repairs are in order and apart, and what they make is UTF-8. */
static void
repair(struct tam_slice s)
{
	struct tam_arena arena;
	struct tam_repair r = {.arena = &arena, .options = {false, false, false}};
	struct tam_slice made;
	struct tam_err err = {0};
	size_t i, at = 0;

	if (s.n < 1 || tam_utf8_check(s) != s.n)
		return;
	r.options.spaces = r.options.quotes = r.options.nfkc = s.p[0] == '+';
	tam_arena_init(&arena, 0);
	MUST(tam_repair_line(&r, s, 0, s.n, true, &err) == TAM_OK);
	for (i = 0; i < r.fixes.n; i++) {
		MUST(r.fixes.v[i].start >= at && r.fixes.v[i].end > r.fixes.v[i].start);
		at = r.fixes.v[i].end;
	}
	MUST(at <= s.n);
	made = tam_repair_apply(&r, 0, s);
	MUST(tam_utf8_check(made) == made.n);
	if (tam_repair_needs(s) == 0)
		MUST(r.fixes.n == 0);
	MUST(tam_unwrap(&arena, &made, &err) == TAM_OK);
	tam_arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *p = (const char *)data + 1;
	struct tamis_bytes rest = {p, n - 1};

	if (n == 0)
		return 0;
	switch (data[0]) {
	case 'p':
		clean(rest, TAMIS_MODE_PAGE);
		break;
	case 't':
		clean(rest, TAMIS_MODE_ARTICLE);
		break;
	case 'k':
		load_pack(rest);
		break;
	case 'd':
		parse_date(tam_slice(p, n - 1));
		break;
	case 'f':
		fold(tam_slice(p, n - 1));
		break;
	case 'h':
		http(tam_slice(p, n - 1));
		break;
	case 'w':
		fuzz_reader(tam_slice(p, n - 1), TAM_FORMAT_WARC);
		break;
	case 'j':
		fuzz_reader(tam_slice(p, n - 1), TAM_FORMAT_JSONL);
		break;
	case 'i':
		fuzz_reader(tam_slice(p, n - 1), TAM_FORMAT_AUTO);
		break;
	case 'c':
		decode(tam_slice(p, n - 1));
		break;
	case 'm':
		repair(tam_slice(p, n - 1));
		break;
	default:
		clean(rest, TAMIS_MODE_AUTO);
	}
	return 0;
}
