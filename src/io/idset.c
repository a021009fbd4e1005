/* Ten bits an id and seven probes: one frame in 120 is read in vain (Bloom 1970). The probes come
 * from one 64-bit hash by double hashing (Kirsch & Mitzenmacher 2006). */
#include "io/idset.h"

#include "base/hash.h"
#include "base/mem.h"

#define BITS_PER_ID 10
#define PROBES 7

static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct tam_slice
tam_idset_id(struct tam_slice line)
{
	struct tam_slice head = TAM_LIT("{\"id\":\"");
	size_t i;

	if (!tam_slice_starts(line, head))
		return TAM_NONE;
	for (i = head.n; i < line.n && line.p[i] != '"'; i++)
		if (line.p[i] == '\\')
			i++;
	return i < line.n ? tam_slice(line.p + head.n, i - head.n) : TAM_NONE;
}

static size_t
probe(uint64_t hash, size_t i, size_t bits)
{
	uint64_t first = hash & 0xFFFFFFFFu, second = hash >> 32 | 1;

	return (size_t)((first + i * second) % bits);
}

/* Without padding: the length says it all. */
static char *
encode(const unsigned char *bytes, size_t n)
{
	char *out = tam_alloc(n / 3 * 4 + 5);
	size_t i, k, at = 0;
	uint32_t group;

	for (i = 0; i < n && out != NULL; i += 3) {
		group = (uint32_t)bytes[i] << 16;
		group |= i + 1 < n ? (uint32_t)bytes[i + 1] << 8 : 0;
		group |= i + 2 < n ? (uint32_t)bytes[i + 2] : 0;
		for (k = 0; k < 4 && i + k <= n; k++)
			out[at++] = base64[group >> (18 - 6 * k) & 63];
	}
	if (out != NULL)
		out[at] = '\0';
	return out;
}

enum tam_code
tam_idset_make(struct tam_slice lines, char **out, struct tam_err *err)
{
	struct tam_slice rest = lines, line, id;
	unsigned char *set;
	size_t n = 0, bytes, i, at;
	uint64_t hash;

	*out = NULL;
	for (; tam_slice_line(&rest, &line); n++)
		if (tam_idset_id(line).p == NULL)
			return TAM_OK;
	bytes = (n * BITS_PER_ID + 7) / 8;
	set = tam_calloc(bytes, 1);
	if (set == NULL)
		return tam_fail_nomem(err);
	for (rest = lines; bytes > 0 && tam_slice_line(&rest, &line);) {
		id = tam_idset_id(line);
		hash = tam_hash(id);
		for (i = 0; i < PROBES; i++) {
			at = probe(hash, i, bytes * 8);
			set[at / 8] |= (unsigned char)(1u << at % 8);
		}
	}
	*out = encode(set, bytes);
	tam_free(set);
	return *out == NULL ? tam_fail_nomem(err) : TAM_OK;
}

/* Bit `at` of the encoded set; a digit that is none counts as all ones. */
static bool
bit(struct tam_slice set, size_t at)
{
	size_t byte = at / 8, digit;
	unsigned value = 0, k;
	const char *found;

	/* Bits of a byte count from its low end, digits of base64 from the high end. */
	at = byte * 8 + (7 - at % 8);
	digit = at / 6;
	k = (unsigned)(5 - at % 6);
	if (digit >= set.n || set.p[digit] == '\0')
		return true;
	found = strchr(base64, set.p[digit]);
	if (found == NULL)
		return true;
	value = (unsigned)(found - base64);
	return (value >> k & 1) != 0;
}

bool
tam_idset_may_hold(struct tam_slice set, struct tam_slice id)
{
	size_t bits = set.n * 6 / 8 * 8, i;
	uint64_t hash = tam_hash(id);

	for (i = 0; i < PROBES && bits > 0; i++)
		if (!bit(set, probe(hash, i, bits)))
			return false;
	return true;
}
