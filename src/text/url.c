/* References to addresses, by RFC 3986, section 5.2, on the bytes as they are: nothing is decoded,
 * and nothing is refused. */
#include "text/url.h"

size_t
tam_url_scheme(struct tam_slice s)
{
	size_t i;

	for (i = 0; i < s.n; i++) {
		char c = tam_ascii_lower(s.p[i]);

		if (c == ':')
			return i > 0 ? i + 1 : 0;
		if ((c < 'a' || c > 'z') &&
			(i == 0 || (!tam_is_digit(c) && c != '+' && c != '-' && c != '.')))
			return 0;
	}
	return 0;
}

static size_t
first_of(struct tam_slice s, const char *set)
{
	size_t i;

	for (i = 0; i < s.n && strchr(set, s.p[i]) == NULL;)
		i++;
	return i;
}

/* Length of "scheme://authority" of an absolute address. */
static size_t
authority_end(struct tam_slice s)
{
	size_t n = tam_url_scheme(s);
	struct tam_slice rest = tam_slice_from(s, n);

	if (!tam_slice_starts(rest, TAM_LIT("//")))
		return n;
	return n + 2 + first_of(tam_slice_from(rest, 2), "/?#");
}

/* Takes the last segment off what stands behind byte `start`, its slash too. */
static void
drop_segment(struct tam_buf *out, size_t start)
{
	while (out->n > start && out->p[out->n - 1] != '/')
		out->n--;
	if (out->n > start)
		out->n--;
}

/* Appends a path that begins with a slash, its `.` and `..` segments removed. */
static void
add_path(struct tam_buf *out, struct tam_slice path)
{
	size_t start = out->n;

	while (path.n > 0 && !out->failed) {
		struct tam_slice rest = tam_slice_from(path, 1), segment;

		segment = tam_slice(rest.p, first_of(rest, "/"));
		path = tam_slice_from(rest, segment.n);
		if (tam_slice_eq(segment, TAM_LIT(".."))) {
			drop_segment(out, start);
		} else if (!tam_slice_eq(segment, TAM_LIT("."))) {
			tam_buf_char(out, '/');
			tam_buf_slice(out, segment);
			continue;
		}
		if (path.n == 0)
			tam_buf_char(out, '/');
	}
}

static void
merge(struct tam_buf *out, struct tam_slice base, struct tam_slice ref)
{
	size_t host = authority_end(base), path = host + first_of(tam_slice_from(base, host), "?#");
	size_t query = path + first_of(tam_slice_from(base, path), "#"), cut = first_of(ref, "?#");
	struct tam_buf joined = {0};

	tam_buf_add(out, base.p, host);
	if (ref.n == 0 || ref.p[0] == '#' || ref.p[0] == '?') {
		tam_buf_add(
			out, base.p + host, (ref.n > 0 && ref.p[0] == '?' ? path : query) - host);
		tam_buf_slice(out, ref);
		return;
	}
	if (ref.p[0] != '/') {
		while (path > host && base.p[path - 1] != '/')
			path--;
		tam_buf_add(&joined, base.p + host, path - host);
		if (path == host)
			tam_buf_char(&joined, '/');
	}
	tam_buf_add(&joined, ref.p, cut);
	out->failed = out->failed || joined.failed;
	add_path(out, tam_buf_all(&joined));
	tam_buf_slice(out, tam_slice_from(ref, cut));
	tam_buf_free(&joined);
}

void
tam_url_resolve(struct tam_buf *out, struct tam_slice base, struct tam_slice ref)
{
	struct tam_buf clean = {0};
	size_t i;

	ref = tam_slice_trim(ref);
	for (i = 0; i < ref.n; i++)
		if (ref.p[i] != '\n' && ref.p[i] != '\r' && ref.p[i] != '\t')
			tam_buf_char(&clean, ref.p[i]);
	ref = tam_buf_all(&clean);
	base = tam_slice_trim(base);
	if (tam_url_scheme(ref) > 0 || tam_url_scheme(base) == 0) {
		tam_buf_slice(out, ref);
	} else if (tam_slice_starts(ref, TAM_LIT("//"))) {
		tam_buf_add(out, base.p, tam_url_scheme(base));
		tam_buf_slice(out, ref);
	} else {
		merge(out, base, ref);
	}
	out->failed = out->failed || clean.failed;
	tam_buf_free(&clean);
}

struct tam_slice
tam_url_host(struct tam_slice url)
{
	size_t at = tam_slice_find(url, TAM_LIT("://")), i;
	struct tam_slice host = at < url.n ? tam_slice_from(url, at + 3) : url;

	for (i = 0; i < host.n && strchr("/?#", host.p[i]) == NULL; i++)
		continue;
	host.n = host.p == NULL ? 0 : i;
	at = tam_slice_find(host, TAM_LIT("@"));
	host = at < host.n ? tam_slice_from(host, at + 1) : host;
	host.n = host.n == 0 ? 0 : tam_slice_find(host, TAM_LIT(":"));
	return host;
}
