/* Addresses of links: what they lead to, seen from the page that holds them. */
#ifndef TAM_TEXT_URL_H
#define TAM_TEXT_URL_H

#include "base/buf.h"

/* `s` begins with a scheme and its colon: the length of both, else 0. */
size_t tam_url_scheme(struct tam_slice s);

/* The host that an address names, without user and port; an address without a scheme begins with it. */
struct tam_slice tam_url_host(struct tam_slice url);

/* Appends `ref` as it reads from `base` (RFC 3986, 5.2), white space around it and line ends in it
 * taken out. A base that is not absolute changes nothing. */
void tam_url_resolve(struct tam_buf *out, struct tam_slice base, struct tam_slice ref);

#endif
