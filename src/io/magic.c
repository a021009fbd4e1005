/* Signatures of formats that are no text, so that a picture in a folder of pages is named as such
 * instead of becoming a record of garbage. */
#include "io/magic.h"

struct magic {
	size_t at;
	struct tam_slice bytes;
	const char *name;
};

#define M(at, bytes, name) \
	{ \
		at, {bytes, sizeof(bytes) - 1}, name \
	}

static const struct magic binary[] = {
	M(0, "\x89PNG\r\n\x1A\n", "PNG image"),
	M(0, "\xFF\xD8\xFF", "JPEG image"),
	M(0, "II*\0", "TIFF image"),
	M(0, "MM\0*", "TIFF image"),
	M(0, "\0\0\1\0", "icon"),
	M(0, "\x1A\x45\xDF\xA3", "Matroska video"),
	M(0, "%PDF-", "PDF document"),
	M(0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "Microsoft Office document"),
	M(0, "SQLite format 3", "SQLite database"),
	M(0, "\177ELF", "ELF program"),
	M(0, "\xCA\xFE\xBA\xBE", "Java class or Mach-O program"),
	M(0, "\0asm", "WebAssembly module"),
	M(0, "\0\1\0\0\0", "TrueType font"),
};

/* Letters, with which a text may begin too: they count where control bytes follow. */
static const struct magic lettered[] = {
	M(0, "GIF87a", "GIF image"),
	M(0, "GIF89a", "GIF image"),
	M(8, "WEBPVP8", "WebP image"),
	M(4, "ftyp", "video or HEIF image"),
	M(0, "OggS", "Ogg audio or video"),
	M(0, "ID3", "MP3 audio"),
	M(0, "PAR1", "Parquet file"),
	M(0, "ARROW1", "Arrow file"),
	M(0, "wOFF", "WOFF font"),
	M(0, "wOF2", "WOFF font"),
};

static const struct magic packed[] = {
	M(0, "\x1F\x8B", "gzip-compressed data"),
	M(0, "\x28\xB5\x2F\xFD", "zstd-compressed data"),
	M(4, "1AY&SY", "bzip2-compressed data"),
	M(0, "\3757zXZ\0", "xz-compressed data"),
	M(0, "\x04\x22\x4D\x18", "LZ4-compressed data"),
};

static const struct magic archive[] = {
	M(0, "PK\3\4", "ZIP archive"),
	M(0, "PK\5\6", "ZIP archive"),
	M(0, "7z\xBC\xAF\x27\x1C", "7z archive"),
	M(0, "Rar!\x1A\x07", "RAR archive"),
	M(257, "ustar", "tar archive"),
	M(0, "filedesc://", "ARC archive"),
};

static const char *
find(const struct magic *table, size_t n, struct tam_slice head)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (tam_slice_starts(tam_slice_from(head, table[i].at), table[i].bytes))
			return table[i].name;
	return NULL;
}

static bool
has_controls(struct tam_slice head)
{
	size_t i, n = head.n < 4096 ? head.n : 4096;

	for (i = 0; i < n; i++)
		if ((unsigned char)head.p[i] < 0x20 && !tam_is_space(head.p[i]))
			return true;
	return false;
}

enum tam_code
tam_refuse_magic(struct tam_slice head, struct tam_err *err)
{
	const char *name = find(binary, TAM_COUNT(binary), head);

	if (name == NULL && has_controls(head))
		name = find(lettered, TAM_COUNT(lettered), head);
	if (name != NULL)
		return tam_fail(err, TAM_BAD, "looks like binary data (%s)", name);
	name = find(packed, TAM_COUNT(packed), head);
	/* Any of the sixteen skippable frames may come first. */
	if (name == NULL && head.n >= 4 && ((unsigned char)head.p[0] & 0xF0) == 0x50 &&
		memcmp(head.p + 1, "\x2A\x4D\x18", 3) == 0)
		name = "zstd-compressed data";
	if (name != NULL)
		return tam_fail(err, TAM_BAD, "%s; decompress it first", name);
	name = find(archive, TAM_COUNT(archive), head);
	if (name != NULL)
		return tam_fail(err, TAM_BAD, "%s; extract its files first", name);
	return TAM_OK;
}

/* The measure of tam_decode: less than this share of NUL bytes is not read as UTF-16 there. */
#define WIDE_PERCENT 20

void
tam_wide_text(struct tam_slice head, size_t *first, size_t *step)
{
	size_t nuls[2] = {0, 0}, i, n = head.n - head.n % 2;

	*first = 0;
	*step = 1;
	if (tam_slice_starts(head, TAM_LIT("\xFF\xFE\0\0")) ||
		tam_slice_starts(head, TAM_LIT("\0\0\xFE\xFF"))) {
		*first = head.p[0] == '\0' ? 7 : 4;
		*step = 4;
		return;
	}
	if (tam_slice_starts(head, TAM_LIT("\xFF\xFE")) ||
		tam_slice_starts(head, TAM_LIT("\xFE\xFF"))) {
		*first = (unsigned char)head.p[0] == 0xFE ? 3 : 2;
		*step = 2;
		return;
	}
	if (n < 4 || memchr(head.p, '\0', n) == NULL)
		return;
	for (i = 0; i < n; i++)
		nuls[i % 2] += head.p[i] == '\0';
	for (i = 0; i < 2; i++)
		if (nuls[i] > n / 2 * WIDE_PERCENT / 100 && nuls[1 - i] * 8 < nuls[i]) {
			*first = 1 - i;
			*step = 2;
			return;
		}
}

enum tam_code
tam_refuse_nul(struct tam_slice head, struct tam_err *err)
{
	size_t first, step;

	if (head.n == 0 || memchr(head.p, '\0', head.n) == NULL)
		return TAM_OK;
	tam_wide_text(head, &first, &step);
	if (step > 1)
		return TAM_OK;
	return tam_fail(err, TAM_BAD, "looks like binary data (NUL bytes)");
}
