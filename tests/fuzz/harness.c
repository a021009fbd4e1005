/* One harness for every reader of untrusted bytes: the first byte picks the entry point, or FUZZ_ENTRY
 * does, and all bytes are its own. Linked with libFuzzer by `make fuzz`, with driver.c for the short
 * campaign of `make check`. What must hold for any bytes is checked here; crashes, leaks and hangs are
 * the sanitizers' and the fuzzer's. */
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
#include "corpora.h"
#include "readers.h"
#include "sections.h"

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

enum { MOST_BODY = 1 << 20 };

static void
http_body(struct tam_slice head, struct tam_slice packed, struct tam_body *body)
{
	static struct tam_body_space space;
	struct tam_err err;

	MUST(tam_http_body(head, packed, MOST_BODY, &space, body, &err) == TAM_OK);
	if (body->state <= TAM_BODY_CUT)
		MUST(body->bytes.n <= packed.n + MOST_BODY);
	MUST(body->state == TAM_BODY_WHOLE || body->why != NULL);
}

/* The header block up to the first empty line, the rest as its body. */
static void
http(struct tam_slice s)
{
	size_t n = tam_head_length(s);
	struct tam_slice name, value, rest = tam_slice(s.p, n);
	struct tam_body body;

	http_body(rest, tam_slice_from(s, n), &body);
	while (tam_head_field(&rest, &name, &value))
		MUST(name.n > 0 && tam_media_type(value).n <= value.n &&
			tam_media_charset(value).n <= value.n);
}

/* The same, but the body gets the codings that its header names: it must come out as it was. */
static void
coded(struct tam_slice s)
{
	size_t n = tam_head_length(s);
	struct tam_slice head = tam_slice(s.p, n), plain = tam_slice_from(s, n);
	struct tam_buf packed = {0};
	struct tam_body body;
	bool sound = fuzz_encode(&packed, head, plain);

	http_body(head, packed.n == 0 ? TAM_LIT("") : tam_buf_all(&packed), &body);
	if (sound && plain.n > 0)
		MUST(body.state == TAM_BODY_WHOLE && tam_slice_eq(body.bytes, plain));
	tam_buf_free(&packed);
}

static void
archive(struct tam_slice s)
{
	struct tam_buf packed = {0};

	fuzz_archive(&packed, s);
	fuzz_reader(packed.n == 0 ? TAM_LIT("") : tam_buf_all(&packed), TAM_FORMAT_AUTO);
	tam_buf_free(&packed);
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

static void
run(char entry, struct tam_slice s)
{
	switch (entry) {
	case 'p':
		clean((struct tamis_bytes){s.p, s.n}, TAMIS_MODE_PAGE);
		break;
	case 't':
		clean((struct tamis_bytes){s.p, s.n}, TAMIS_MODE_ARTICLE);
		break;
	case 'k':
		load_pack((struct tamis_bytes){s.p, s.n});
		break;
	case 'd':
		parse_date(s);
		break;
	case 'f':
		fold(s);
		break;
	case 'h':
		http(s);
		break;
	case 'e':
		coded(s);
		break;
	case 'w':
		fuzz_reader(s, TAM_FORMAT_WARC);
		break;
	case 'j':
		fuzz_reader(s, TAM_FORMAT_JSONL);
		break;
	case 'i':
		fuzz_reader(s, TAM_FORMAT_AUTO);
		break;
	case 'a':
		archive(s);
		break;
	case 's':
		fuzz_corpus(s);
		break;
	case 'n':
		fuzz_manifest(s);
		break;
	case 'l':
		fuzz_plan(s);
		break;
	case 'o':
		fuzz_journal(s);
		break;
	case 'c':
		decode(s);
		break;
	case 'm':
		repair(s);
		break;
	default:
		clean((struct tamis_bytes){s.p, s.n}, TAMIS_MODE_AUTO);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *p = (const char *)data, *entry = getenv("FUZZ_ENTRY");

	if (n == 0)
		return 0;
	if (entry != NULL)
		run(*entry, tam_slice(p, n));
	else
		run(*p, tam_slice(p + 1, n - 1));
	return 0;
}
