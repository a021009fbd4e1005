/* Buffered reading with a front that can be looked at again. */
#include "io/source.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/sys.h"
#include "io/unpack.h"

#define FIRST_BUFFER ((size_t)128 * 1024)
#define FILE_BUFFER ((size_t)4 * 1024 * 1024) /* a file up to this size is read into one place */

enum tam_code
tam_source_open(struct tam_source *s, const char *path, bool digest, struct tam_err *err)
{
	struct stat st;
	enum tam_code code = TAM_OK;

	*s = (struct tam_source){.fd = STDIN_FILENO};
	if (strcmp(path, "-") != 0) {
		s->fd = open(path, O_RDONLY | O_CLOEXEC);
		if (s->fd < 0)
			return tam_fail_errno(err, TAM_BAD, errno, NULL, NULL);
		s->ours = true;
	}
	if (fstat(s->fd, &st) != 0)
		code = tam_fail_errno(err, TAM_BAD, errno, NULL, NULL);
	else if (S_ISDIR(st.st_mode))
		code = tam_fail_errno(err, TAM_BAD, EISDIR, NULL, NULL);
	else if (S_ISREG(st.st_mode) && st.st_size > 0)
		s->size = (uint64_t)st.st_size;
	if (code == TAM_OK && digest) {
		s->digest = tam_digester_new();
		if (s->digest == NULL)
			code = tam_fail_nomem(err);
	}
	if (code != TAM_OK)
		tam_source_close(s);
	return code;
}

void
tam_source_close(struct tam_source *s)
{
	if (s->ours)
		(void)tam_sys_close(s->fd);
	tam_unpack_free(s->unpack);
	tam_digester_free(s->digest);
	tam_free(s->p);
	*s = (struct tam_source){.fd = -1};
}

/* What is read of a file that fits, and a byte to see that it ends. */
static size_t
first_room(const struct tam_source *s)
{
	return s->size >= FIRST_BUFFER && s->size < FILE_BUFFER ? (size_t)s->size + 64
								: FIRST_BUFFER;
}

/* Unread bytes move to the front only when that frees half of the memory, so that moving costs no
 * more than reading did. */
bool
tam_source_room(struct tam_source *s, size_t need)
{
	size_t have = s->n - s->start, first = first_room(s), want;

	if (need <= s->cap - s->n)
		return true;
	if (s->start > 0 && s->start >= s->cap / 2) {
		memmove(s->p, s->p + s->start, have);
		s->start = 0;
		s->n = have;
		if (need <= s->cap - s->n)
			return true;
	}
	if (tam_add_over(s->n, need, &want))
		return false;
	return tam_reserve((void **)&s->p, &s->cap, want < first ? first : want, 1);
}

/* Expressions are matched sixteen bytes at a time: what stands behind the text is not used, but
 * should be something, or checkers of memory have a word to say. */
static void
clear_behind(struct tam_source *s)
{
	size_t room = s->cap - s->n;

	if (room > 0)
		memset(s->p + s->n, 0, room < 64 ? room : 64);
}

enum tam_code
tam_source_range(struct tam_source *s, uint64_t from, uint64_t to, struct tam_err *err)
{
	if (s->size < to || from > to)
		return tam_fail(err, TAM_BAD, "is no longer as long as when it was planned");
	if (lseek(s->fd, (off_t)from, SEEK_SET) < 0)
		return tam_fail_errno(err, TAM_BAD, errno, NULL, NULL);
	s->ranged = true;
	s->goes_on = to < s->size;
	s->first = s->at = from;
	s->size = s->left = to - from;
	return TAM_OK;
}

/* A regular file never keeps anyone waiting. */
static ssize_t
read_some(struct tam_source *s)
{
	size_t room = s->cap - s->n;
	ssize_t got;

	if (s->wait != NULL && s->size == 0) {
		s->wait(s->user, s->fd);
		if (s->stopping != NULL && s->stopping()) {
			errno = EINTR;
			return -1;
		}
	}
	if (s->ranged && s->left < room)
		room = (size_t)s->left;
	got = tam_sys_read(s->fd, s->p + s->n, room, s->stopping);
	if (s->ranged && got > 0)
		s->left -= (uint64_t)got;
	return got;
}

/* A file that was cut while it was read has not ended where it ends now. What the system makes up as it is
 * read (/sys) has no such size in the first place. */
static bool
has_shrunk(const struct tam_source *s)
{
	struct stat st;

	return s->at + (s->n - s->start) - s->first < s->size && fstat(s->fd, &st) == 0 &&
	       (uint64_t)st.st_size < s->first + s->size;
}

static enum tam_code
read_more(struct tam_source *s, struct tam_err *err)
{
	ssize_t got;

	if (!tam_source_room(s, 1))
		return tam_fail_nomem(err);
	got = read_some(s);
	if (got < 0) {
		s->end = s->broken = true;
		s->n = s->start;
		if (errno == EINTR)
			return TAM_EOF;
		return tam_fail_errno(err, TAM_BAD, errno, NULL, NULL);
	}
	if (got == 0 && has_shrunk(s)) {
		s->end = s->broken = true;
		s->n = s->start;
		return tam_fail(err, TAM_BAD, "got shorter while it was read");
	}
	if (got == 0)
		s->end = true;
	if (s->digest != NULL)
		tam_digester_add(s->digest, tam_slice(s->p + s->n, (size_t)got));
	s->n += (size_t)got;
	return TAM_OK;
}

enum tam_code
tam_source_fill(struct tam_source *s, size_t want, struct tam_err *err)
{
	enum tam_code code;

	while (!s->end && s->n - s->start < want) {
		code = s->unpack != NULL ? tam_unpack_pull(s->unpack, s, err) : read_more(s, err);
		if (code != TAM_OK)
			return code;
	}
	clear_behind(s);
	return TAM_OK;
}

struct tam_slice
tam_source_rest(const struct tam_source *s)
{
	return tam_slice(s->p == NULL ? "" : s->p + s->start, s->n - s->start);
}

void
tam_source_skip(struct tam_source *s, size_t n)
{
	s->start += n;
	s->at += n;
}
