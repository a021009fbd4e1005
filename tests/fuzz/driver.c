/* Runs the harness without libFuzzer: seeds from files, mutated by a generator with a fixed start, so
 * that every run is the same. usage: driver COUNT FILE... (p: or t: ... in front picks the entry) */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { LARGEST = 1 << 16 };

static uint64_t state = UINT64_C(0x9E3779B97F4A7C15);

/* xorshift64 (Marsaglia 2003). */
static size_t
below(size_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return n == 0 ? 0 : (size_t)(state % n);
}

static const char *const words[] = {"<", ">", "</", "<!--", "-->", "<script>", "</script>",
	"<table>", "<pre>", "<svg>", "<template>", "&#x80000000;", "&amp;", "\xEF\xBB\xBF",
	"\xFF\xFE", "\xC3", "\r\n", "\n\n", "{", "|", "}", "[", "rule ", "re (a|b)+$", "<select>",
	"<math>", "<mi>", "</svg>", "<b>", "<a x='>", "<p>", "<td>", "<title>", "<!", "text <date>",
	"cut match", "2016-02-30", "(AFP)", "\xC2\xA9 AFP", "\xE2\x80\xAE",
	"Lire aussi : ", "WARC/1.0\r\n", "Content-Length: 40\r\n", "WARC-Type: response\r\n",
	"HTTP/1.1 200 OK\r\n", "Transfer-Encoding: chunked\r\n",
	"Content-Encoding: deflate, br\r\n", "\x1F\x8B\x08", "0\r\n", "1a\r\n", "\xC3\x83\xC2\xA9",
	"\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2", "\xC3\x83 ", "\xC2\x93", "&eacute;", "\x1B[1m",
	"e\xCC\x81", "\xE2\x80\x8B", "\xEE\x80\x81", "\xEF\xBF\xBD", "\x1A", "\xD0\xA0\xC2\xB5",
	"\xE2\x88\x9A\xC2\xA9", "%f\n", "%m\n", "%t\n", "%g\n", "%z\n", "$n", "$x", "null"};

static size_t
mutate(uint8_t *data, size_t n)
{
	const char *word = words[below(sizeof words / sizeof words[0])];
	size_t at = 1 + below(n), len = strlen(word), cut;

	switch (below(5)) {
	case 0:
		data[at % n] = (uint8_t)below(256);
		return n;
	case 1:
		cut = below(n - at % n);
		memmove(data + at % n, data + at % n + cut, n - at % n - cut);
		return n - cut;
	case 2:
		return at;
	case 3:
		if (n * 2 > LARGEST)
			return n;
		memcpy(data + n, data + 1, n - 1);
		return 2 * n - 1;
	default:
		if (n + len > LARGEST || at > n)
			return n;
		memmove(data + at + len, data + at, n - at);
		memcpy(data + at, word, len);
		return n + len;
	}
}

static size_t
load(const char *name, uint8_t *data)
{
	FILE *f = fopen(name + 2, "rb");
	size_t n;

	if (f == NULL) {
		perror(name + 2);
		exit(2);
	}
	data[0] = (uint8_t)name[0];
	n = 1 + fread(data + 1, 1, LARGEST / 2 - 1, f);
	fclose(f);
	return n;
}

int
main(int argc, char **argv)
{
	static uint8_t seed[LARGEST], data[LARGEST * 2];
	long i, count = argc > 2 ? strtol(argv[1], NULL, 10) : 0;
	int file;

	for (file = 2; file < argc; file++) {
		size_t n = load(argv[file], seed);

		/* As it is first. */
		for (i = 0; i <= count; i++) {
			size_t len = n, k, times = i == 0 ? 0 : 1 + below(6);
			uint8_t *exact;

			memcpy(data, seed, n);
			for (k = 0; k < times && len > 1; k++)
				len = mutate(data, len);
			/* Of its exact size, so that a read past the end is seen. */
			exact = malloc(len);
			if (exact == NULL)
				return 2;
			memcpy(exact, data, len);
			(void)LLVMFuzzerTestOneInput(exact, len);
			free(exact);
		}
	}
	return 0;
}
