/* WET as Common Crawl writes it: the text of a page as a record that any reader of WARC takes. */
#include "io/wet.h"

#include "base/hash.h"

/* What WARC-Date says when nothing is known: a date is mandatory, and the clock never enters the
 * output. */
#define NO_DATE TAM_LIT("1970-01-01T00:00:00Z")

static void
field(struct tam_buf *out, const char *name, struct tam_slice value)
{
	size_t i;

	tam_buf_str(out, name);
	tam_buf_str(out, ": ");
	for (i = 0; i < value.n; i++)
		tam_buf_char(out, (unsigned char)value.p[i] < ' ' ? ' ' : value.p[i]);
	tam_buf_str(out, "\r\n");
}

/* An address is mandatory too: the id as one. */
static void
id_as_uri(struct tam_buf *out, struct tam_slice id)
{
	size_t i;

	tam_buf_str(out, "urn:x-tamis:");
	for (i = 0; i < id.n; i++) {
		char c = id.p[i], lower = tam_ascii_lower(c);

		if (tam_is_digit(c) || (lower >= 'a' && lower <= 'z') || c == '-' || c == '.' ||
			c == ':' || c == '_')
			tam_buf_char(out, c);
		else
			tam_buf_printf(out, "%%%02X", (unsigned)(unsigned char)c);
	}
}

/* A UUID of version 8 (RFC 9562: of one's own making) from address, id and text. */
static void
record_id(struct tam_buf *out, struct tam_slice uri, struct tam_slice id, struct tam_slice text)
{
	struct tam_digester *d = tam_digester_new();
	char digest[TAM_DIGEST_SIZE], *hex = digest + sizeof "xxh128:" - 1;

	if (d == NULL) {
		out->failed = true;
		return;
	}
	tam_digester_add(d, uri);
	tam_digester_add(d, TAM_LIT("\n"));
	tam_digester_add(d, id);
	tam_digester_add(d, TAM_LIT("\n"));
	tam_digester_add(d, text);
	tam_digester_value(d, digest);
	tam_digester_free(d);
	hex[12] = '8';
	hex[16] = "89ab"[hex[16] & 3];
	tam_buf_printf(out, "WARC-Record-ID: <urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s>\r\n", hex,
		hex + 8, hex + 12, hex + 16, hex + 20);
}

static struct tam_slice
date_of(const struct tam_record *rec, const struct tam_record_extra *extra)
{
	if (rec->crawled.n > 0)
		return rec->crawled;
	return tam_slice_ends(extra->added, TAM_LIT("Z")) ? extra->added : NO_DATE;
}

void
tam_record_wet(struct tam_buf *out, const struct tam_doc *doc, const struct tam_record *rec,
	const struct tam_record_extra *extra)
{
	struct tam_buf id = {0}, uri = {0}, text = {0};

	tam_record_id(&id, rec);
	tam_record_text(&text, doc, extra);
	tam_buf_slice(&uri, tam_record_url(doc, rec));
	if (uri.n == 0)
		id_as_uri(&uri, tam_buf_all(&id));
	tam_buf_str(out, "WARC/1.0\r\nWARC-Type: conversion\r\n");
	field(out, "WARC-Target-URI", tam_buf_all(&uri));
	field(out, "WARC-Date", date_of(rec, extra));
	record_id(out, tam_buf_all(&uri), tam_buf_all(&id), tam_buf_all(&text));
	if (id.n > 2 && id.p[0] == '<' && id.p[id.n - 1] == '>')
		field(out, "WARC-Refers-To", tam_buf_all(&id));
	tam_buf_printf(out, "Content-Type: text/plain\r\nContent-Length: %zu\r\n\r\n", text.n);
	tam_buf_slice(out, tam_buf_all(&text));
	tam_buf_str(out, "\r\n\r\n");
	out->failed |= id.failed || uri.failed || text.failed;
	tam_buf_free(&id);
	tam_buf_free(&uri);
	tam_buf_free(&text);
}
