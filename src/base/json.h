/* Writing JSON into a buffer, key by key in the order given. Reading is jansson's job. */
#ifndef TAM_BASE_JSON_H
#define TAM_BASE_JSON_H

#include <stdint.h>

#include "base/buf.h"

/* Commas are placed by the writer. Values never hold a raw control byte; invalid UTF-8 becomes
 * U+FFFD, so the output is always valid JSON. */
struct tam_json {
	struct tam_buf *out; /* borrowed */
	bool first;          /* nothing stands yet in the innermost object or array */
};

struct tam_json tam_json_on(struct tam_buf *out);

void tam_json_open(struct tam_json *j, char bracket);  /* '{' or '[' */
void tam_json_close(struct tam_json *j, char bracket); /* '}' or ']' */
void tam_json_key(struct tam_json *j, const char *key);
void tam_json_key_slice(struct tam_json *j, struct tam_slice key);

/* A value, behind a key or in an array. A slice whose p is NULL is written as null. */
void tam_json_string(struct tam_json *j, struct tam_slice s);
void tam_json_count(struct tam_json *j, uint64_t n);
void tam_json_number(struct tam_json *j, double x, int decimals);
void tam_json_bool(struct tam_json *j, bool yes);
void tam_json_null(struct tam_json *j);

/* A key with its value. */
void tam_json_put(struct tam_json *j, const char *key, struct tam_slice value);
void tam_json_put_count(struct tam_json *j, const char *key, uint64_t n);

/* The quoted, escaped form of `s` alone. */
void tam_json_escape(struct tam_buf *out, struct tam_slice s);

#endif
