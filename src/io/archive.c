/* What is in a record of an archive: a response of HTTP with a body, a resource, a text. */
#include "io/archive.h"

#include <stdio.h>

#include "base/json.h"
#include "io/magic.h"

/* What a body is, by the type that its server or crawler names. */
enum kind { OTHER, PAGE, PLAIN, LOOK };

static enum kind
kind_of(struct tam_slice type)
{
	static const struct {
		struct tam_slice type;
		enum kind kind;
	} kinds[] = {
		{{"text/html", 9}, PAGE},
		{{"application/xhtml+xml", 21}, PAGE},
		{{"text/plain", 10}, PLAIN},
		{{"", 0}, LOOK},
		{{"application/octet-stream", 24}, LOOK},
		{{"application/xml", 15}, LOOK},
		{{"text/xml", 8}, LOOK},
		{{"unknown/unknown", 15}, LOOK},
		{{"unknown", 7}, LOOK},
	};
	size_t i;

	for (i = 0; i < TAM_COUNT(kinds); i++)
		if (tam_slice_ieq(type, kinds[i].type))
			return kinds[i].kind;
	return OTHER;
}

/* HTTP's fields as JSON. A name that comes twice is a key that comes twice: the last one counts for
 * most readers, and none fails. */
static enum tam_code
take_headers(
	struct tam_input *in, struct tam_slice head, struct tam_record *rec, struct tam_err *err)
{
	struct tam_json j = tam_json_on(&in->extra);
	struct tam_slice name, value, rest = head;
	char key[64];
	size_t i;

	rec->headers = head;
	tam_buf_clear(&in->extra);
	tam_json_open(&j, '{');
	while (tam_head_field(&rest, &name, &value)) {
		if (name.n > sizeof key)
			continue;
		for (i = 0; i < name.n; i++)
			key[i] = tam_ascii_lower(name.p[i]);
		tam_json_key_slice(&j, tam_slice(key, name.n));
		tam_json_string(&j, value);
	}
	tam_json_close(&j, '}');
	rec->extra = tam_buf_all(&in->extra);
	return in->extra.failed ? tam_fail_nomem(err) : TAM_OK;
}

/* The record gets its body; body.p stays NULL when it is passed over as `*other`. */
static enum tam_code
take_body(struct tam_input *in, struct tam_slice type, struct tam_slice bytes,
	struct tam_record *rec, struct tam_slice *other, struct tam_err *err)
{
	struct tam_slice head =
		bytes.n > TAM_HEAD_BYTES ? tam_slice(bytes.p, TAM_HEAD_BYTES) : bytes;
	enum kind kind = kind_of(type);
	struct tam_err ignored;
	int page;

	*other = type.n > 0 ? type : TAM_LIT("unknown type");
	if (bytes.n == 0) {
		*other = TAM_LIT("empty");
		return TAM_OK;
	}
	if (tam_refuse_magic(head, &ignored) != TAM_OK) {
		*other = TAM_LIT("binary data");
		return TAM_OK;
	}
	page = kind == PAGE ? 0 : tam_reader_html.bid(head);
	/* A plain text that begins as a page does was sent under the wrong name. */
	if (kind == PAGE || page >= (kind == PLAIN ? 95 : 90))
		rec->format = TAM_FORMAT_HTML;
	else if (kind == PLAIN && tam_refuse_nul(head, &ignored) == TAM_OK)
		rec->format = TAM_FORMAT_TEXT;
	else
		return TAM_OK;
	if (bytes.n > in->options.max_bytes)
		return tam_input_too_large(in, err);
	rec->body = bytes;
	return TAM_OK;
}

/* Of a value in a message. */
static int
shown(struct tam_slice s)
{
	return s.n < 32 ? (int)s.n : 32;
}

static enum tam_code
take_response(struct tam_input *in, struct tam_slice block, struct tam_record *rec,
	struct tam_slice *other, struct tam_err *err)
{
	static const char *const states[] = {
		"ends early", "is damaged", "unpacks to too much", "is of no known kind"};
	struct tam_archive *a = in->archive;
	size_t n = tam_head_length(block);
	struct tam_slice head = tam_slice(block.p, n), type;
	struct tam_body body;
	int status = tam_http_status(head);
	enum tam_code code;
	char name[16];

	if (status == 0)
		return tam_fail(err, TAM_BAD, "no response of HTTP");
	if (status < 200 || status > 299) {
		(void)snprintf(name, sizeof name, "status %d", status);
		*other = TAM_NONE;
		return tam_input_other(in, tam_slice_of(name), err);
	}
	rec->content_type = tam_head_value(head, TAM_LIT("Content-Type"));
	type = tam_media_type(rec->content_type.p != NULL ? rec->content_type : TAM_LIT(""));
	if (type.n == 0 && a->head.payload_type.p != NULL)
		type = tam_media_type(a->head.payload_type);
	*other = type;
	if (kind_of(type) == OTHER)
		return TAM_OK;
	code = tam_http_body(head, tam_slice_from(block, n), (size_t)in->options.max_bytes,
		&a->space, &body, err);
	if (code != TAM_OK)
		return code;
	if (body.state > TAM_BODY_CUT)
		return tam_fail(err, TAM_BAD, "its body (%.*s) %s", shown(body.coding),
			body.coding.p, states[body.state - 1]);
	if (body.state == TAM_BODY_CUT)
		(void)snprintf(a->damage, sizeof a->damage, "the body (%.*s) %s",
			shown(body.coding), body.coding.p, body.why);
	code = take_headers(in, head, rec, err);
	return code == TAM_OK ? take_body(in, type, body.bytes, rec, other, err) : code;
}

enum tam_code
tam_archive_take(
	struct tam_input *in, struct tam_record *rec, struct tam_slice *other, struct tam_err *err)
{
	struct tam_archive *a = in->archive;
	struct tam_slice block =
		tam_slice(tam_source_rest(&in->source).p + a->head_bytes, (size_t)a->head.length);
	struct tam_slice type = tam_media_type(a->head.content_type);

	if (tam_slice_ieq(a->head.type, TAM_LIT("response")) &&
		(type.n == 0 || tam_slice_ieq(type, TAM_LIT("application/http"))))
		return take_response(in, block, rec, other, err);
	rec->content_type = a->head.content_type;
	if (type.n == 0 && tam_slice_ieq(a->head.type, TAM_LIT("conversion")))
		type = TAM_LIT("text/plain");
	return take_body(in, type, block, rec, other, err);
}

bool
tam_archive_wants(const struct tam_input *in)
{
	struct tam_slice type = in->archive->head.type;
	enum tam_format format = in->options.format;

	if (tam_slice_ieq(type, TAM_LIT("conversion")))
		return format != TAM_FORMAT_WARC;
	/* What wget says about itself stands in resources of this scheme. */
	return format != TAM_FORMAT_WET &&
	       !tam_slice_starts(in->archive->head.url, TAM_LIT("metadata:")) &&
	       (tam_slice_ieq(type, TAM_LIT("response")) ||
		       tam_slice_ieq(type, TAM_LIT("resource")));
}

void
tam_archive_fields(struct tam_input *in, struct tam_record *rec)
{
	struct tam_archive *a = in->archive;

	rec->id = a->head.id;
	rec->url = a->head.url;
	tam_warc_date(a->head.date, a->crawled);
	if (a->crawled[0] != '\0')
		rec->crawled = tam_slice_of(a->crawled);
	if (rec->content_type.p != NULL)
		rec->charset = tam_media_charset(rec->content_type);
	if (a->damage[0] == '\0' && a->head.truncated.n > 0)
		(void)snprintf(a->damage, sizeof a->damage, "cut short by the crawler (%.*s)",
			shown(a->head.truncated), a->head.truncated.p);
	if (a->damage[0] != '\0')
		rec->damage = tam_slice_of(a->damage);
}
